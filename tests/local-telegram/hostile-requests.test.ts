import { beforeEach, describe, expect, test } from "vitest";
import { createLocalTelegram } from "../../src/playground/local-telegram.js";
import { sleep, systemClock } from "../../src/playground/world/clock.js";
import { behaviour } from "../support/behaviour.js";
import { TEST_TOKEN } from "../support/local-telegram.js";
import { eventually } from "./patience.js";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;

beforeEach(() => {
  stage = createStage();
});

/** Calls with a body that `JSON.stringify` would not make. */
async function callRaw(method: string, body: string): Promise<[number, string]> {
  const response = await stage.telegram.app.request(`/bot${TEST_TOKEN}/${method}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body,
  });
  const { description } = (await response.json()) as { description: string };
  return [response.status, description];
}

const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
const isRefused = (reason: string): [number, string] => [400, `Bad Request: ${reason}`];

describe("a hostile request", () => {
  behaviour(
    "that nests deeper than a hundred is refused, in the body and in a parameter",
    { server: "td JsonBuilder.h, DEFAULT_MAX_DEPTH; Too big object depth" },
    async () => {
      const { id } = stage.worker;
      const unread = isRefused("can't parse the JSON object of the request");
      expect(await callRaw("sendMessage", `{"chat_id":${nested(100)},"text":"x"}`)).toEqual(unread);
      expect(await callRaw("sendMessage", `{"x":${nested(400_000)}}`)).toEqual(unread);
      const markup = JSON.stringify(nested(101));
      const [status, words] = await callRaw(
        "sendMessage",
        `{"chat_id":${id},"text":"x","reply_markup":${markup}}`,
      );
      expect([status, words]).toEqual(isRefused("can't parse reply keyboard markup JSON object"));
      const text = JSON.stringify("[".repeat(200));
      expect((await callRaw("sendMessage", `{"chat_id":${id},"text":${text}}`))[0]).toBe(200);
    },
  );

  behaviour(
    "by HEAD does nothing: the server knows GET and POST",
    { server: "HttpReader.cpp, parse_head: Not Implemented" },
    async () => {
      const before = stage.telegram.messages(stage.worker.id).length;
      const query = new URLSearchParams({ chat_id: String(stage.worker.id), text: "x" });
      const address = `/bot${TEST_TOKEN}/sendMessage?${query}`;
      const response = await stage.telegram.app.request(address, { method: "HEAD" });
      expect(response.status).toBe(501);
      expect(stage.telegram.messages(stage.worker.id)).toHaveLength(before);
    },
  );

  test("cannot pass a JSON object off as an uploaded file", async () => {
    const document = { fileName: "x.txt", bytes: "hello" };
    const answer = await stage.call("sendDocument", { chat_id: stage.worker.id, document });
    expect(answer.description).toBe("Bad Request: document must not be an object or a list");
  });

  test("with an object where a word belongs is refused like any other", async () => {
    const object = { toString: 1 };
    const answer = await stage.call("sendMessage", { chat_id: object, text: "x" });
    expect(answer.description).toBe("Bad Request: chat not found");
    expect((await callRaw("", '{"method":{"toString":1}}'))[0]).toBe(404);
  });

  behaviour(
    "with half a surrogate pair in a button or a name is refused",
    { server: "ReplyMarkup.cpp: Inline keyboard button text must be encoded in UTF-8" },
    async () => {
      const key = (button: string) =>
        callRaw(
          "sendMessage",
          `{"chat_id":${stage.worker.id},"text":"x","reply_markup":{"inline_keyboard":[[${button}]]}}`,
        );
      expect(await key('{"text":"\\ud83d","callback_data":"x"}')).toEqual(
        isRefused("inline keyboard button text must be encoded in UTF-8"),
      );
      expect(await key('{"text":"x","callback_data":"\\udc00"}')).toEqual(
        isRefused("strings must be encoded in UTF-8"),
      );
      expect(await key('{"text":"\\ud83d\\ude00","callback_data":"x"}')).toEqual([200, undefined]);
      const topic = `{"chat_id":${stage.forum.id},"name":"\\ud800"}`;
      expect(await callRaw("createForumTopic", topic)).toEqual(
        isRefused("strings must be encoded in UTF-8"),
      );
    },
  );

  behaviour(
    "with signs that turn a button's text around has them taken out",
    { server: "ReplyMarkup.cpp, get_inline_keyboard_button: clean_input_string" },
    async () => {
      const reply_markup = {
        inline_keyboard: [[{ text: "a\u202eb\u0007", callback_data: "x" }]],
      };
      const params = { chat_id: stage.worker.id, text: "x", reply_markup };
      expect((await stage.call("sendMessage", params)).result).toMatchObject({
        reply_markup: { inline_keyboard: [[{ text: "ab ", callback_data: "x" }]] },
      });
    },
  );

  test("of a person for a reaction that no app offers is refused", () => {
    const { telegram, worker } = stage;
    const [first] = telegram.messages(worker.id);
    const react = (emoji: string) =>
      telegram.react(worker, worker.id, first?.message_id ?? 0, [emoji]);
    expect(() => react("<b>")).toThrow("No reaction looks like this.");
    react("👍");
  });

  behaviour(
    "with a number that is not written in digits is refused, where the server would read its start",
    { server: "Client.cpp, get_message_id: to_integer stops at the first sign that is no digit" },
    async () => {
      for (const id of ["1e3", "0x10", "5.0", " 5", "5a", "Infinity"]) {
        const params = { chat_id: stage.worker.id, message_id: id, text: "x" };
        const { description } = await stage.call("editMessageText", params);
        expect([id, description]).toEqual([id, "Bad Request: invalid message_id specified"]);
      }
    },
  );

  test("with a name of a megabyte is refused without a hint", async () => {
    const answer = await stage.call("sendMessage", { ["a".repeat(900_000)]: 1 });
    expect(answer.description).not.toContain("did you mean");
  });

  test("for a file with a token that is no escape is refused, not broken", async () => {
    const response = await stage.telegram.app.request("/file/bot1%253A%25zz/photos/file_0.jpg");
    expect(response.status).toBe(401);
  });

  test("for a webhook whose user name is no UTF-8 leaves no webhook behind", async () => {
    const answer = await stage.call("setWebhook", { url: "http://%ff@127.0.0.1:9/" });
    expect(answer.description).toBe("Bad Request: invalid webhook URL specified");
    expect((await stage.call("getUpdates")).ok).toBe(true);
  });
});

describe("a Telegram that is closed", () => {
  test("holds no process open, whatever a fault made it wait for", async () => {
    const telegram = createLocalTelegram({ token: TEST_TOKEN });
    const { url, close } = await telegram.listen();
    const worker = telegram.addUser({ firstName: "Namuna" });
    telegram.faults.add({ kind: "delayUpdates", ms: 3_600_000 });
    telegram.faults.add({ kind: "hang", method: "getMe" });
    const before = timersThatHold();
    telegram.send(worker, worker.id, { text: "late" });
    const hung = fetch(`${url}/bot${TEST_TOKEN}/getMe`).catch(() => "broken");
    await eventually(() => telegram.faults.list()[1]?.struck === 1 || undefined, "it hung");
    telegram.faults.downFor(3_600_000);
    await close();
    expect(await hung).toBe("broken");
    expect(telegram.pendingUpdates()).toBe(1);
    expect(timersThatHold()).toBeLessThanOrEqual(before);
  });

  test("waits longer than Node's timers can be set for", async () => {
    const ends = new AbortController();
    let isAwake = false;
    const slept = sleep(systemClock, Number.POSITIVE_INFINITY, ends.signal).then(() => {
      isAwake = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isAwake).toBe(false);
    ends.abort();
    await slept;
  });
});

function timersThatHold(): number {
  return process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
}
