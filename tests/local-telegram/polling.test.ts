import { beforeEach, describe, expect, test } from "vitest";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;

beforeEach(() => {
  stage = createStage();
});

const types = (text: string) => stage.telegram.send(stage.worker, stage.worker.id, { text });

async function poll(params: Record<string, unknown> = {}) {
  const answer = await stage.call("getUpdates", params);
  return (answer.result ?? []) as { update_id: number; message?: { text?: string } }[];
}

describe("getUpdates", () => {
  test("gives updates by rising id until an offset confirms them", async () => {
    types("one");
    const first = await poll();
    expect(first.map(({ message }) => message?.text)).toEqual(["/start", "one"]);
    expect(await poll()).toEqual(first);
    const offset = (first[0]?.update_id ?? 0) + 1;
    expect((await poll({ offset })).map(({ message }) => message?.text)).toEqual(["one"]);
    expect(await poll({ offset: offset + 1 })).toEqual([]);
  });

  test("a negative offset keeps only the newest", async () => {
    types("one");
    types("two");
    expect((await poll({ offset: -1 })).map(({ message }) => message?.text)).toEqual(["two"]);
    expect(stage.telegram.pendingUpdates()).toBe(1);
  });

  test("gives no more than the limit", async () => {
    types("one");
    expect(await poll({ limit: 1 })).toHaveLength(1);
  });

  test("waits for an update and returns at once when there is one", async () => {
    await stage.call("deleteWebhook", { drop_pending_updates: true });
    const waiting = poll({ timeout: 30 });
    while (stage.clock.sleepers === 0) await new Promise((resolve) => setImmediate(resolve));
    types("now");
    expect((await waiting)[0]?.message?.text).toBe("now");
  });

  test("returns nothing after its timeout", async () => {
    await stage.call("deleteWebhook", { drop_pending_updates: true });
    const waiting = poll({ timeout: 30 });
    while (stage.clock.sleepers === 0) await new Promise((resolve) => setImmediate(resolve));
    stage.clock.advance(30_000);
    expect(await waiting).toEqual([]);
  });

  test("a second poller ends the first with a conflict", async () => {
    await stage.call("deleteWebhook", { drop_pending_updates: true });
    const first = stage.call("getUpdates", { timeout: 30 });
    while (stage.clock.sleepers === 0) await new Promise((resolve) => setImmediate(resolve));
    await stage.call("getUpdates", {});
    expect(await first).toMatchObject({
      error_code: 409,
      description:
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    });
  });

  test("is refused while a webhook is set", async () => {
    await stage.call("setWebhook", { url: "https://x.invalid/" });
    expect((await stage.call("getUpdates", {})).error_code).toBe(409);
    stage.telegram.stop();
  });

  test("allowed_updates is remembered, and an empty list returns to the default", async () => {
    await poll({ allowed_updates: ["callback_query"] });
    const before = stage.telegram.pendingUpdates();
    types("unheard");
    expect(stage.telegram.pendingUpdates()).toBe(before);
    await poll({ allowed_updates: [] });
    types("heard");
    expect(stage.telegram.pendingUpdates()).toBe(before + 1);
  });
});
