import { beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import {
  createPollingStage,
  type PollingStage,
  type SeenUpdate,
  textsOf,
} from "./polling-stage.js";

const TAKEN_OVER =
  "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
const WEBHOOK_ACTIVE =
  "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
const NOBODY = { url: "http://127.0.0.1:9/" };

let polls: PollingStage;

beforeEach(async () => {
  polls = await createPollingStage();
});

describe("two that want the updates", () => {
  behaviour(
    "a second poller that waits ends the first with a conflict",
    { server: "409 Conflict: terminated by other getUpdates request; make sure that only one…" },
    async () => {
      const [first] = await polls.begin({ timeout: 30 });
      const [second] = await polls.begin({ timeout: 20 });
      expect(await first).toEqual({ ok: false, error_code: 409, description: TAKEN_OVER });
      polls.types("for the second");
      expect(textsOf((await second)?.result as SeenUpdate[])).toEqual(["for the second"]);
    },
  );

  behaviour(
    "a second poller that need not wait leaves the first alone",
    { server: "Client.cpp do_get_updates: abort_long_poll only for one that waits" },
    async () => {
      const [first] = await polls.begin({ timeout: 30 });
      expect(await polls.pollAfresh({ timeout: 0 })).toEqual([]);
      polls.types("for the first");
      expect(textsOf((await first)?.result as SeenUpdate[])).toEqual(["for the first"]);
    },
  );

  behaviour(
    "of two conflicts within three seconds the later is told three seconds late",
    { server: "Client.cpp fail_query_conflict: FailQueryConflictSleepActor, 3.0" },
    async () => {
      const [first] = await polls.begin({ timeout: 30 });
      const [second] = await polls.begin({ timeout: 30 });
      expect((await first)?.error_code).toBe(409);
      await polls.begin({ timeout: 30 });
      let told = false;
      const answer = second?.then((value) => {
        told = true;
        return value;
      });
      polls.stage.clock.advance(2999);
      await new Promise((resolve) => setImmediate(resolve));
      expect(told).toBe(false);
      polls.stage.clock.advance(1);
      expect((await answer)?.description).toBe(TAKEN_OVER);
    },
  );

  behaviour(
    "getUpdates is refused while a webhook is set",
    { server: "409 Conflict: can't use getUpdates method while webhook is active; use deleteWeb…" },
    async () => {
      await polls.stage.call("setWebhook", NOBODY);
      expect(await polls.stage.call("getUpdates")).toEqual({
        ok: false,
        error_code: 409,
        description: WEBHOOK_ACTIVE,
      });
      await polls.stage.call("deleteWebhook");
      expect((await polls.stage.call("getUpdates")).ok).toBe(true);
    },
  );

  behaviour(
    "setWebhook ends a poll that waits",
    { server: "409 Conflict: terminated by setWebhook request" },
    async () => {
      const [waiting] = await polls.begin({ timeout: 30 });
      await polls.stage.call("setWebhook", NOBODY);
      expect((await waiting)?.description).toBe("Conflict: terminated by setWebhook request");
      polls.stage.telegram.stop();
    },
  );
});

describe("allowed_updates", () => {
  behaviour(
    "is remembered when it is left out",
    { api: "getUpdates, allowed_updates: the previous setting will be used" },
    async () => {
      await polls.poll({ allowed_updates: ["callback_query"] });
      await polls.pollAfresh();
      polls.types("unheard");
      expect(polls.stage.telegram.pendingUpdates()).toBe(0);
    },
  );

  behaviour(
    "an empty list returns to the default",
    {
      api: "getUpdates, allowed_updates: specify an empty list to receive all update types except",
    },
    async () => {
      await polls.poll({ allowed_updates: ["callback_query"] });
      await polls.pollAfresh({ allowed_updates: [] });
      polls.types("heard");
      expect(textsOf(await polls.pollAfresh())).toEqual(["heard"]);
    },
  );

  behaviour(
    "does not touch updates that are already there",
    { api: "getUpdates, allowed_updates: doesn't affect updates created before the call" },
    async () => {
      polls.types("before");
      expect(textsOf(await polls.poll({ allowed_updates: ["callback_query"] }))).toEqual([
        "before",
      ]);
      polls.types("after");
      expect(textsOf(await polls.pollAfresh())).toEqual(["before"]);
    },
  );

  behaviour(
    "changes of members come only when asked for by name",
    { api: "getUpdates, allowed_updates: all update types except chat_member" },
    async () => {
      polls.stage.telegram.setMember(polls.stage.forum.id, polls.stage.worker, "member");
      await polls.pollAfresh();
      const before = polls.stage.telegram.pendingUpdates();
      await polls.pollAfresh({ allowed_updates: ["chat_member"] });
      polls.stage.telegram.setMember(polls.stage.forum.id, polls.stage.worker, "left");
      const kinds = (await polls.pollAfresh())
        .slice(before)
        .map((update) => Object.keys(update)[1]);
      expect(kinds).toEqual(["chat_member"]);
    },
  );
});
