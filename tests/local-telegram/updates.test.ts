import type { Update } from "grammy/types";
import { describe, expect, test } from "vitest";
import { createSeededRandom } from "../../src/playground/delivery/seeded-random.js";
import type { UpdateBody } from "../../src/playground/delivery/update-kinds.js";
import { queueOf } from "../../src/playground/delivery/update-queues.js";
import { createUpdateStore, type UpdateStore } from "../../src/playground/delivery/update-store.js";
import { behaviour } from "../support/behaviour.js";
import { createTestClock, type TestClock } from "../support/local-telegram.js";

const WORKER = { id: 7, is_bot: false, first_name: "Namuna" };
const CHAT = { id: 7, type: "private", first_name: "Namuna" } as const;
const GROUP = { id: -1_000_000_000_005, type: "supergroup", title: "Forum" } as const;
const APART = 2 ** 33;
const HOUR = 3_600_000;

const message = (seconds: number, chat: typeof CHAT | typeof GROUP = CHAT) => ({
  message_id: 1,
  date: seconds,
  chat,
  from: WORKER,
  text: "x",
});
const tap = { id: "1", from: WORKER, chat_instance: "1", data: "x", message: message(0, GROUP) };
const member = { user: WORKER, status: "member" } as const;
const moved = { chat: GROUP, from: WORKER, old_chat_member: member, new_chat_member: member };

function createShelf(): { clock: TestClock; store: UpdateStore; seconds: () => number } {
  const clock = createTestClock();
  const store = createUpdateStore({ clock, random: createSeededRandom(3) });
  return { clock, store, seconds: () => clock.now() / 1000 };
}

/** How many whole hours, or seconds, an update waits: asked one unit before and after. */
function waitsUntil(body: (seconds: number) => UpdateBody, ms: number): readonly number[] {
  const { clock, store, seconds } = createShelf();
  store.allow(["message", "edited_message", "callback_query", "inline_query", "chat_member"]);
  store.push(body(seconds()));
  clock.advance(ms);
  const last = store.pending().length;
  clock.advance(1000);
  return [last, store.pending().length];
}

describe("the queues of updates", () => {
  const queues: readonly [string, Omit<Update, "update_id">, number][] = [
    ["messages queue by chat", { message: message(0) as never }, 7],
    ["edits queue with the messages of their chat", { edited_message: message(0) as never }, 7],
    ["posts of a channel queue by chat", { channel_post: message(0, GROUP) as never }, GROUP.id],
    [
      "taps queue by person, wherever the button is",
      { callback_query: tap as never },
      7 + 3 * APART,
    ],
    [
      "the bot's own standing queues by chat",
      { my_chat_member: { ...moved, date: 0 } },
      GROUP.id + 5 * APART,
    ],
    [
      "the standing of others queues by person",
      { chat_member: { ...moved, date: 0 } },
      7 + 6 * APART,
    ],
    [
      "reactions queue by chat, apart from its messages",
      {
        message_reaction: {
          chat: GROUP,
          message_id: 1,
          user: WORKER,
          date: 0,
          old_reaction: [],
          new_reaction: [],
        },
      },
      GROUP.id + 8 * APART,
    ],
  ];
  for (const [name, body, queue] of queues) {
    behaviour(name, { server: "Client.cpp add_update: webhook_queue_id" }, () => {
      expect(queueOf(body as UpdateBody)).toBe(queue);
    });
  }
});

describe("how long updates wait", () => {
  behaviour("a message for 24 hours", { server: "Client.cpp add_message_update: 86400" }, () => {
    expect(waitsUntil((date) => ({ message: message(date) }) as UpdateBody, 24 * HOUR)).toEqual([
      1, 0,
    ]);
  });

  behaviour(
    "an edit for 24 hours from the edit",
    { server: "Client.cpp add_message_update: edit_date" },
    () => {
      const edit = (date: number) =>
        ({ edited_message: { ...message(date - 40_000), edit_date: date } }) as UpdateBody;
      expect(waitsUntil(edit, 24 * HOUR)).toEqual([1, 0]);
    },
  );

  behaviour("a tap for 150 seconds", { server: "Client.cpp add_new_callback_query: 150" }, () => {
    expect(waitsUntil(() => ({ callback_query: tap }) as UpdateBody, 150_000)).toEqual([1, 0]);
  });

  behaviour("an inline query for 30", { server: "Client.cpp add_new_inline_query: 30" }, () => {
    const inline_query = { id: "1", from: WORKER, query: "", offset: "" };
    expect(waitsUntil(() => ({ inline_query }), 30_000)).toEqual([1, 0]);
  });

  behaviour(
    "a change of members for 24 hours",
    { server: "Client.cpp add_update_chat_member: 86400" },
    () => {
      const change = (date: number): UpdateBody => ({ chat_member: { ...moved, date } });
      expect(waitsUntil(change, 24 * HOUR)).toEqual([1, 0]);
    },
  );

  behaviour(
    "no more than 100,000 wait, and what comes then is lost",
    { server: "tdlib/td TQueue.cpp: MAX_QUEUE_EVENTS = 100000, Queue is full" },
    () => {
      const { store, seconds } = createShelf();
      const body = { message: message(seconds()) } as UpdateBody;
      for (let count = 0; count < 100_002; count += 1) store.push(body);
      expect(store.pending()).toHaveLength(100_000);
    },
  );
});

describe("the kinds of updates", () => {
  const allowed = (kinds: unknown) => {
    const { store } = createShelf();
    store.allow(["message"]);
    store.allow(kinds);
    return store.allowed;
  };

  behaviour(
    "are named in any case, and told of in the server's own order",
    { server: "Client.cpp get_allowed_update_types: to_lower_inplace; JsonUpdateTypes" },
    () => {
      expect(allowed(["Callback_Query", "MESSAGE", "nonsense"])).toEqual([
        "message",
        "callback_query",
      ]);
    },
  );

  behaviour(
    "are the default when the list names none",
    { server: "Client.cpp get_allowed_update_types: result == 0" },
    () => {
      expect([allowed([]), allowed(["nonsense"])]).toEqual([undefined, undefined]);
    },
  );

  behaviour(
    "stay as they were when the list is none",
    { server: "Client.cpp get_allowed_update_types: return 0" },
    () => {
      for (const kinds of [undefined, "message", { 0: "poll" }, ["poll", 5]]) {
        expect(allowed(kinds)).toEqual(["message"]);
      }
    },
  );

  behaviour(
    "are by default all but changes of members and reactions",
    { server: "Client.h DEFAULT_ALLOWED_UPDATE_TYPES" },
    () => {
      const { store } = createShelf();
      store.push({ chat_member: { ...moved, date: 0 } });
      const reaction = { chat: GROUP, message_id: 1, date: 0 };
      store.push({
        message_reaction: { ...reaction, user: WORKER, old_reaction: [], new_reaction: [] },
      });
      store.push({ message_reaction_count: { ...reaction, reactions: [] } });
      expect(store.nextId).toBeUndefined();
      store.push({ my_chat_member: { ...moved, date: 0 } });
      expect(store.nextId).toBeDefined();
    },
  );
});

describe("the numbers of updates", () => {
  const WEEK = 7 * 24 * HOUR;

  /** The number of an update that comes `ms` after another, against what would follow. */
  function numberAfter(ms: number): { readonly got: number; readonly next: number } {
    const { clock, store, seconds } = createShelf();
    const push = () => store.push({ message: message(seconds()) } as UpdateBody);
    push();
    const next = (store.pending()[0]?.update.update_id ?? 0) + 1;
    clock.advance(ms);
    push();
    return { got: store.pending().at(-1)?.update.update_id ?? 0, next };
  }

  behaviour(
    "begin at random above two million",
    { server: "tdlib/td TQueue.cpp push: Random::fast(2 * max(…, 1000000) + 1, MAX_ID / 2)" },
    () => {
      const least = createUpdateStore({ clock: createTestClock(), random: () => 0 });
      least.push({ message: message(Date.parse("2026-03-02") / 1000) } as UpdateBody);
      expect(least.nextId).toBe(2_000_002);
    },
  );

  behaviour("follow one another for less than a week", { api: "Update, update_id" }, () => {
    const { got, next } = numberAfter(WEEK - 1);
    expect(got).toBe(next);
  });

  behaviour(
    "are drawn anew after a week without updates",
    { api: "Update, update_id: chosen randomly instead of sequentially" },
    () => {
      const { got, next } = numberAfter(WEEK);
      expect(got).toBeGreaterThan(2_000_000);
      expect(Math.abs(got - next)).toBeGreaterThan(1000);
    },
  );
});

describe("whoever looks", () => {
  test("is told when fewer updates wait, and not when a confirmation took none", () => {
    const told: number[] = [];
    const store = createUpdateStore({
      clock: createTestClock(),
      random: createSeededRandom(3),
      onTaken: () => told.push(store.pending().length),
    });
    const body = { message: message(Date.parse("2026-03-02T09:00:00Z") / 1000) } as UpdateBody;
    store.push(body);
    store.push(body);
    const [first, second] = store.pending().map(({ update }) => update.update_id);
    store.confirmBelow(first ?? 0);
    expect(told).toEqual([]);
    store.confirmBelow(second ?? 0);
    store.confirm(second ?? 0);
    expect(told).toEqual([1, 0]);
  });
});
