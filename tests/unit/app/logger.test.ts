import { GrammyError } from "grammy";
import { describe, expect, test } from "vitest";
import { createLogger, type LogFields } from "../../../src/app/logger.js";

/** What a logger writes for these calls, as parsed lines. */
function written(level: string, use: (log: ReturnType<typeof createLogger>) => void) {
  const lines: string[] = [];
  use(createLogger(level, { write: (line) => lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

const ALL: Required<LogFields> = {
  code: "store.unreachable",
  count: 3,
  level: 0,
  seconds: 2,
  port: 8080,
  store: "embedded",
  mode: "polling",
  finished: true,
};

describe("a log line", () => {
  test("has the fields of the list; the level of a case is told as triage", () => {
    const [line] = written("info", (log) => log.info("words", ALL));
    const { level: triage, ...others } = ALL;
    expect(line).toEqual({ level: 30, time: expect.any(Number), ...others, triage, msg: "words" });
  });

  test("never has a field that is not on the list, whatever is handed over", () => {
    const foreign = {
      ...ALL,
      text: "pasportimni oldi",
      chat: 5_551_234_567,
      userId: 5_551_234_567,
      token: "123:abc",
      password: "x",
      constructor: "y",
      toJSON: undefined,
    };
    const lines = written("debug", (log) => {
      for (const at of ["debug", "info", "warn", "error"] as const) log[at]("words", foreign);
    });
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      expect(Object.keys(line).sort()).toEqual(
        [
          "code",
          "count",
          "finished",
          "level",
          "mode",
          "msg",
          "port",
          "seconds",
          "store",
          "time",
          "triage",
        ].sort(),
      );
      expect(JSON.stringify(line)).not.toMatch(/pasport|5551234567|123:abc/);
    }
  });

  test("has neither the name of the machine nor the number of the process", () => {
    const [line] = written("info", (log) => log.info("words"));
    expect(line).toEqual({ level: 30, time: expect.any(Number), msg: "words" });
  });

  test("has nothing of an error that is handed over among the fields", () => {
    const error = new GrammyError(
      "Call to 'sendMessage' failed!",
      { ok: false, error_code: 400, description: "Bad Request: chat 5551234567 not found" },
      "sendMessage",
      { chat_id: 5_551_234_567, text: "pasportimni oldi" },
    );
    const lines = written("debug", (log) => {
      log.error("words", { err: error, error, cause: error } as LogFields);
      log.error("words", error as unknown as LogFields);
      log.error("words", { ...error } as LogFields);
    });
    for (const line of lines) {
      expect(JSON.stringify(line)).not.toMatch(/5551234567|pasport|Bad Request|stack/);
      expect(Object.keys(line).sort()).toEqual(["level", "msg", "time"]);
    }
  });

  test("has nothing of an error that is handed over under a name of the list", () => {
    const error = new Error("pasportimni oldi");
    const fields = { code: { message: error.message } } as unknown as LogFields;
    const [line] = written("debug", (log) => log.error("words", fields));
    expect(JSON.stringify(line)).not.toContain("pasport");
  });

  test("keeps its words as they are: a percent sign formats nothing", () => {
    const [line] = written("info", (log) => log.info("100 %s of %o", { count: 1 }));
    expect(line?.msg).toBe("100 %s of %o");
  });

  test("is written from the level that was chosen", () => {
    const use = (log: ReturnType<typeof createLogger>) => {
      log.debug("a");
      log.info("b");
      log.warn("c");
      log.error("d");
    };
    const words = (level: string) => written(level, use).map(({ msg }) => msg);
    expect(words("debug")).toEqual(["a", "b", "c", "d"]);
    expect(words("warn")).toEqual(["c", "d"]);
    expect(words("silent")).toEqual([]);
  });
});
