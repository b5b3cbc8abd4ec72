import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createFaults } from "../../src/playground/delivery/faults.js";
import { behaviour } from "../support/behaviour.js";
import { createTestClock } from "../support/local-telegram.js";
import { eventually, turns } from "./patience.js";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;

beforeEach(async () => {
  stage = createStage();
  await stage.call("deleteWebhook", { drop_pending_updates: true });
});

afterEach(() => stage.telegram.stop());

const faults = () => stage.telegram.faults;
const write = (chatId: number, text: string) =>
  stage.call("sendMessage", { chat_id: chatId, text });
const textsIn = (chatId: number) => stage.telegram.messages(chatId).map(({ text }) => text);
const types = (text: string) => stage.telegram.send(stage.worker, stage.worker.id, { text });

/** What waits for the bot, by its text. */
async function waiting(offset = 0): Promise<readonly (string | undefined)[]> {
  stage.clock.advance(0);
  const { result } = await stage.call("getUpdates", { offset, limit: 100 });
  return (result as { message?: { text?: string } }[]).map(({ message }) => message?.text);
}

/** A call that somebody makes, and whether it has been answered. */
function ask(method: string, signal?: AbortSignal) {
  const path = `/bot${stage.telegram.token}/${method}`;
  const state = { answered: false };
  const response = Promise.resolve(
    stage.telegram.app.request(path, signal === undefined ? {} : { signal }),
  ).then((value) => {
    state.answered = true;
    return value;
  });
  return { state, response };
}

describe("a call that goes wrong", () => {
  behaviour(
    "is refused with any code and words, and nothing is done",
    { api: "Making requests: ok, error_code, description, parameters" },
    async () => {
      faults().add({ kind: "error", code: 420, description: "Slow down", retryAfter: 9, times: 1 });
      expect(await write(stage.worker.id, "one")).toEqual({
        ok: false,
        error_code: 420,
        description: "Slow down",
        parameters: { retry_after: 9 },
      });
      expect(textsIn(stage.worker.id)).toEqual(["/start"]);
    },
  );

  test("waits on the world's clock, then is done", async () => {
    faults().add({ kind: "slow", ms: 5000 });
    const { state, response } = ask(`sendMessage?chat_id=${stage.worker.id}&text=late`);
    await eventually(() => (stage.clock.sleepers === 1 ? true : undefined), "it slept");
    stage.clock.advance(4999);
    await turns();
    expect([state.answered, textsIn(stage.worker.id)]).toEqual([false, ["/start"]]);
    stage.clock.advance(1);
    expect((await response).status).toBe(200);
    expect(textsIn(stage.worker.id)).toEqual(["/start", "late"]);
  });

  test("hangs until the fault is lifted, then is done", async () => {
    const lift = faults().add({ kind: "hang", times: 1 });
    const { state, response } = ask(`sendMessage?chat_id=${stage.worker.id}&text=freed`);
    await turns();
    stage.clock.advance(3_600_000);
    await turns();
    expect([state.answered, textsIn(stage.worker.id)]).toEqual([false, ["/start"]]);
    expect(faults().list()).toMatchObject([{ left: 0, struck: 1 }]);
    lift();
    expect((await response).status).toBe(200);
    expect(textsIn(stage.worker.id)).toEqual(["/start", "freed"]);
  });

  test("hangs until the client gives up, and is never done", async () => {
    faults().add({ kind: "hang" });
    const patience = new AbortController();
    const { response } = ask(`sendMessage?chat_id=${stage.worker.id}&text=never`, patience.signal);
    await turns();
    patience.abort();
    await response.catch(() => undefined);
    faults().clear();
    await turns();
    expect(textsIn(stage.worker.id)).toEqual(["/start"]);
  });

  test("is one of the chat, of the method, or of any method that matches", async () => {
    const error = { kind: "error", code: 500, description: "x" } as const;
    const failing = async () => [
      (await write(stage.worker.id, "a")).ok,
      (await write(stage.forum.id, "b")).ok,
      (await stage.call("getMe")).ok,
    ];
    const expected = [
      [{}, [false, false, false]],
      [{ chatId: stage.forum.id }, [true, false, true]],
      [{ method: "getMe" }, [true, true, false]],
      [{ method: /^send/g }, [false, false, true]],
      [{ method: /^send/, chatId: stage.worker.id }, [false, true, true]],
    ] as const;
    for (const [scope, outcome] of expected) {
      const remove = faults().add({ ...error, ...scope });
      expect(await failing()).toEqual(outcome);
      remove();
    }
    expect(await failing()).toEqual([true, true, true]);
  });

  test("goes wrong as often as was said, by the first rule that matches", async () => {
    faults().add({ kind: "error", code: 500, description: "first", times: 2 });
    faults().add({ kind: "error", code: 500, description: "second", times: 1 });
    const words: unknown[] = [];
    for (let count = 0; count < 4; count += 1) {
      words.push((await stage.call("getMe")).description);
    }
    expect(words).toEqual(["first", "first", "second", undefined]);
  });
});

describe("the rules", () => {
  test("are listed with what is left of them, until they are spent or removed", async () => {
    const rule = { kind: "error", code: 500, description: "x", times: 2 } as const;
    const { id } = faults().add(rule);
    const slow = faults().add({ kind: "slow", ms: 0 });
    expect(faults().list()).toEqual([
      { id, rule, left: 2, struck: 0 },
      { id: slow.id, rule: { kind: "slow", ms: 0 }, left: undefined, struck: 0 },
    ]);
    await stage.call("getMe");
    expect(faults().list()[0]).toMatchObject({ id, left: 1, struck: 1 });
    await stage.call("getMe");
    expect(
      faults()
        .list()
        .map((each) => each.id),
    ).toEqual([slow.id]);
    expect([faults().remove(slow.id), faults().remove(slow.id)]).toEqual([true, false]);
    expect(faults().list()).toEqual([]);
  });

  test("tell whoever listens of every change", async () => {
    let changes = 0;
    const stop = faults().subscribe(() => {
      changes += 1;
    });
    const remove = faults().add({ kind: "error", code: 500, description: "x", times: 1 });
    await stage.call("getMe");
    remove();
    faults().down(true);
    stop();
    faults().down(false);
    expect(changes).toBe(3);
  });

  test("strike by chance the same calls for the same seed, and about as often as was said", () => {
    const strikes = (seed: number) => {
      const source = createFaults({ clock: createTestClock(), seed });
      source.add({ kind: "dropAnswer", chance: 0.2 });
      return Array.from(
        { length: 2000 },
        () => source.strikeCall({ method: "getMe", chatId: undefined }) !== undefined,
      );
    };
    expect(strikes(5)).toEqual(strikes(5));
    expect(strikes(5)).not.toEqual(strikes(6));
    const share = strikes(5).filter(Boolean).length / 2000;
    expect(share).toBeGreaterThan(0.17);
    expect(share).toBeLessThan(0.23);
  });

  test("that make no sense are refused", () => {
    for (const numbers of [{ times: 0 }, { times: 1.5 }, { chance: 1.1 }, { chance: Number.NaN }]) {
      expect(() => faults().add({ kind: "dropAnswer", ...numbers })).toThrow(RangeError);
    }
    expect(() => faults().add({ kind: "slow", ms: -1 })).toThrow(RangeError);
    expect(faults().list()).toEqual([]);
  });
});

describe("an outage", () => {
  behaviour(
    "answers every call with 502 in HTML, and keeps the updates",
    { seen: "grammyjs/auto-retry and others: 502 Bad Gateway pages of api.telegram.org" },
    async () => {
      faults().down(true);
      const { response } = ask("getMe");
      expect((await response).status).toBe(502);
      expect(await (await response).text()).toContain("502 Bad Gateway");
      types("kept");
      faults().down(false);
      expect(await waiting()).toEqual(["kept"]);
    },
  );

  test("ends by itself when it was for a while on the world's clock", async () => {
    faults().downFor(60_000);
    stage.clock.advance(59_999);
    await turns();
    expect(faults().isDown).toBe(true);
    stage.clock.advance(1);
    await turns();
    expect(faults().isDown).toBe(false);
    expect((await stage.call("getMe")).ok).toBe(true);
  });

  test("that was ended early does not end a later one", async () => {
    faults().downFor(60_000);
    faults().down(false);
    faults().down(true);
    stage.clock.advance(60_000);
    await turns();
    expect(faults().isDown).toBe(true);
  });

  test("breaks a poll that waits", async () => {
    const { response } = ask("getUpdates?timeout=30");
    await eventually(() => (stage.clock.sleepers === 1 ? true : undefined), "the poll waited");
    faults().down(true);
    expect((await response).status).toBe(502);
  });

  test("and every rule end with clear", async () => {
    faults().add({ kind: "error", code: 500, description: "x" });
    faults().downFor(60_000);
    faults().clear();
    expect([faults().isDown, faults().list()]).toEqual([false, []]);
    expect((await stage.call("getMe")).ok).toBe(true);
  });
});
