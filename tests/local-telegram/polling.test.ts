import { beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { eventually } from "./patience.js";
import {
  createPollingStage,
  type PollingStage,
  type SeenUpdate,
  textsOf,
} from "./polling-stage.js";

let polls: PollingStage;

beforeEach(async () => {
  polls = await createPollingStage();
});

describe("what getUpdates gives", () => {
  behaviour(
    "updates come by rising id until an offset above them confirms them",
    { api: "getUpdates, offset" },
    async () => {
      polls.types("one");
      polls.types("two");
      const both = await polls.poll();
      expect(textsOf(both)).toEqual(["one", "two"]);
      expect(await polls.pollAfresh()).toEqual(both);
      const offset = (both[0]?.update_id ?? 0) + 1;
      expect(textsOf(await polls.pollAfresh({ offset }))).toEqual(["two"]);
      expect(textsOf(await polls.pollAfresh())).toEqual(["two"]);
      expect(await polls.pollAfresh({ offset: offset + 1 })).toEqual([]);
      expect(polls.stage.telegram.pendingUpdates()).toBe(0);
    },
  );

  behaviour(
    "ids follow one another, whatever the chat and kind",
    { api: "Update, update_id" },
    async () => {
      polls.types("one");
      polls.stage.telegram.send(polls.stage.caseworker, polls.stage.forum.id, { text: "/two" });
      polls.types("three");
      const updates = await polls.poll();
      expect(textsOf(updates)).toEqual(["one", "/two", "three"]);
      const first = updates[0]?.update_id ?? 0;
      expect(updates.map(({ update_id }) => update_id - first)).toEqual([0, 1, 2]);
    },
  );

  behaviour(
    "a negative offset gives the newest and forgets the rest",
    { api: "getUpdates, offset: all previous updates will be forgotten" },
    async () => {
      for (const text of ["one", "two", "three"]) polls.types(text);
      expect(textsOf(await polls.poll({ offset: -2 }))).toEqual(["two", "three"]);
      expect(textsOf(await polls.pollAfresh())).toEqual(["two", "three"]);
      expect(textsOf(await polls.pollAfresh({ offset: -5 }))).toEqual(["two", "three"]);
    },
  );

  behaviour(
    "an offset far ahead of the last update confirms nothing and gives everything",
    { server: "tdlib/td TQueue.cpp get: from_id more than 10 after the tail is in the future" },
    async () => {
      polls.types("one");
      const next = (await polls.poll()).at(0)?.update_id ?? 0;
      expect(textsOf(await polls.poll({ offset: next + 12 }))).toEqual(["one"]);
      expect(await polls.poll({ offset: next + 11 })).toEqual([]);
    },
  );

  behaviour("no more than the limit, the oldest first", { api: "getUpdates, limit" }, async () => {
    for (const text of ["one", "two", "three"]) polls.types(text);
    expect(textsOf(await polls.poll({ limit: 2 }))).toEqual(["one", "two"]);
  });

  behaviour(
    "a limit below one means one, above a hundred a hundred",
    { server: "Client.cpp process_get_updates_query: limit clamped to 1..100" },
    async () => {
      for (let count = 0; count < 101; count += 1) polls.types(String(count));
      expect(await polls.poll({ limit: -5 })).toHaveLength(1);
      expect(await polls.pollAfresh({ limit: 1000 })).toHaveLength(100);
    },
  );
});

describe("how getUpdates waits", () => {
  behaviour(
    "it returns as soon as there is an update",
    { api: "getUpdates, timeout" },
    async () => {
      const [waiting] = await polls.begin({ timeout: 30 });
      polls.types("now");
      expect(textsOf((await waiting)?.result as SeenUpdate[])).toEqual(["now"]);
    },
  );

  behaviour("it returns nothing after its timeout", { api: "getUpdates, timeout" }, async () => {
    const [waiting] = await polls.begin({ timeout: 30 });
    polls.stage.clock.advance(29_999);
    expect(polls.stage.clock.sleepers).toBe(1);
    polls.stage.clock.advance(1);
    expect((await waiting)?.result).toEqual([]);
  });

  behaviour(
    "no timeout is longer than 50 seconds",
    { server: "Client.h LONG_POLL_MAX_TIMEOUT = 50" },
    async () => {
      const [waiting] = await polls.begin({ timeout: 600 });
      polls.stage.clock.advance(50_000);
      expect((await waiting)?.result).toEqual([]);
    },
  );

  behaviour(
    "whoever asks the same again within three seconds waits for three",
    { server: "Client.cpp process_get_updates_query: timeout = 3" },
    async () => {
      expect(await polls.poll({ offset: 5 })).toEqual([]);
      polls.stage.clock.advance(2000);
      const [waiting] = await polls.begin({ offset: 5, timeout: 0 });
      polls.stage.clock.advance(3000);
      expect((await waiting)?.result).toEqual([]);
    },
  );

  behaviour(
    "whoever asks the same again within half a second gets one update",
    { server: "Client.cpp process_get_updates_query: limit = 1" },
    async () => {
      for (const text of ["one", "two"]) polls.types(text);
      expect(await polls.poll()).toHaveLength(2);
      polls.stage.clock.advance(499);
      expect(textsOf(await polls.poll())).toEqual(["one"]);
      polls.stage.clock.advance(500);
      expect(await polls.poll()).toHaveLength(2);
    },
  );

  behaviour(
    "another offset is not the same question",
    { server: "Client.cpp process_get_updates_query: previous_get_updates_offset_" },
    async () => {
      for (const text of ["one", "two", "three"]) polls.types(text);
      const offset = (await polls.poll())[1]?.update_id ?? 0;
      expect(textsOf(await polls.poll({ offset }))).toEqual(["two", "three"]);
    },
  );

  behaviour(
    "a client that hangs up loses no update",
    { server: "Client.cpp do_get_updates: only a later offset forgets" },
    async () => {
      const leaving = new AbortController();
      const gone = polls.stage.telegram.app.request(
        `/bot${polls.stage.telegram.token}/getUpdates?timeout=30`,
        {
          signal: leaving.signal,
        },
      );
      await eventually(
        () => (polls.stage.clock.sleepers > 0 ? true : undefined),
        "the poll waited",
      );
      leaving.abort();
      await Promise.resolve(gone).catch(() => undefined);
      polls.types("kept");
      expect(textsOf(await polls.pollAfresh())).toEqual(["kept"]);
    },
  );
});
