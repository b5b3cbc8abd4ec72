import { afterEach, beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { turns } from "./patience.js";
import { createStage, type Stage } from "./stage.js";
import { startWebhookStage } from "./webhook-stage.js";

const OUT_OF_ORDER = {
  api: "Update, update_id: to ignore repeated updates or to restore the correct sequence",
};

let stage: Stage;

beforeEach(async () => {
  stage = createStage();
  await stage.call("deleteWebhook", { drop_pending_updates: true });
});

afterEach(() => stage.telegram.stop());

const faults = () => stage.telegram.faults;
const types = (text: string) => stage.telegram.send(stage.worker, stage.worker.id, { text });
const writes = (text: string) =>
  stage.telegram.send(stage.caseworker, stage.forum.id, { text: `/${text}` });

/** What waits for the bot, by its text. */
async function waiting(offset = 0): Promise<readonly (string | undefined)[]> {
  stage.clock.advance(0);
  const { result } = await stage.call("getUpdates", { offset, limit: 100 });
  return (result as { message?: { text?: string } }[]).map(({ message }) => message?.text);
}

describe("an update that goes astray", () => {
  behaviour("comes twice to one who polls", OUT_OF_ORDER, async () => {
    faults().add({ kind: "deliverTwice", times: 1 });
    types("one");
    const first = await stage.call("getUpdates");
    const id = (first.result as { update_id: number }[])[0]?.update_id ?? 0;
    expect(await waiting(id + 1)).toEqual(["one"]);
    types("two");
    stage.clock.advance(3000);
    expect(await waiting(id + 1)).toEqual(["two"]);
  });

  behaviour("comes late, and what follows in its chat waits behind it", OUT_OF_ORDER, async () => {
    faults().add({ kind: "delayUpdates", ms: 5000, chatId: stage.worker.id, times: 1 });
    types("late");
    types("after");
    writes("meanwhile");
    expect(await waiting()).toEqual(["/meanwhile"]);
    expect(stage.telegram.pendingUpdates()).toBe(3);
    stage.clock.advance(5000);
    await turns();
    expect(await waiting()).toEqual(["/meanwhile", "late", "after"]);
  });

  behaviour("lets another chat go first, but never its own", OUT_OF_ORDER, async () => {
    faults().add({ kind: "reorderUpdates", times: 1 });
    types("one");
    types("two");
    expect(stage.telegram.pendingUpdates()).toBe(2);
    writes("first");
    expect(await waiting()).toEqual(["/first", "one", "two"]);
  });

  behaviour("changes places within its chat when asked to", OUT_OF_ORDER, async () => {
    faults().add({ kind: "reorderUpdates", withinQueue: true, times: 1 });
    types("one");
    types("two");
    types("three");
    expect(await waiting()).toEqual(["two", "one", "three"]);
  });

  behaviour("comes by itself when nothing overtakes it", OUT_OF_ORDER, async () => {
    faults().add({ kind: "reorderUpdates", times: 1 });
    types("one");
    stage.clock.advance(1000);
    await turns();
    expect(await waiting()).toEqual(["one"]);
  });

  behaviour("is gone with the others when they are dropped", OUT_OF_ORDER, async () => {
    faults().add({ kind: "delayUpdates", ms: 5000 });
    types("one");
    await stage.call("deleteWebhook", { drop_pending_updates: true });
    expect(stage.telegram.pendingUpdates()).toBe(0);
    stage.clock.advance(5000);
    await turns();
    expect(await waiting()).toEqual([]);
  });

  behaviour("comes twice to a webhook, before what follows in its chat", OUT_OF_ORDER, async () => {
    const hook = await startWebhookStage();
    await hook.setWarmWebhook();
    hook.stage.telegram.faults.add({ kind: "deliverTwice", times: 1 });
    hook.types("one");
    hook.types("two");
    const ids: number[] = [];
    for (let count = 0; count < 3; count += 1) {
      const delivery = await hook.receiver.next();
      ids.push(delivery.update.update_id);
      delivery.answer(200);
    }
    const [first = 0] = ids;
    expect(ids).toEqual([first, first, first + 1]);
    await hook.settled();
    hook.close();
  });

  behaviour(
    "waits out an outage, and then comes to the webhook by itself",
    { seen: "grammyjs/auto-retry and others: outages of api.telegram.org" },
    async () => {
      const hook = await startWebhookStage();
      await hook.setWarmWebhook();
      hook.stage.telegram.faults.down(true);
      hook.types("one");
      expect(await hook.receiver.isQuiet()).toBe(true);
      expect(hook.stage.telegram.pendingUpdates()).toBe(1);
      hook.stage.telegram.faults.down(false);
      expect((await hook.receiver.next()).text).toBe("one");
      hook.close();
    },
  );
});
