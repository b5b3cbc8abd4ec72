import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  createDeliverer,
  type Deliverer,
  TELEGRAM_LIMITS,
} from "../../../src/delivery/deliverer.js";
import type { CaseId, Sealed } from "../../../src/domain/ids.js";
import type { Story } from "../../../src/domain/report.js";
import type { Level } from "../../../src/domain/triage.js";
import type { CaseVault, SendLimits } from "../../../src/ports.js";
import { createCaseVault } from "../../../src/vault/case-vault.js";
import { briefOf, caseIdOf } from "../../support/briefs.js";
import { sealerOf } from "../../support/keys.js";
import { createTestClock, type TestClock } from "../../support/local-telegram.js";
import {
  createScriptedDesk,
  refused,
  type ScriptedDesk,
  unsure,
} from "../../support/scripted-desk.js";
import { openTemporaryStore, type TemporaryStore } from "../../support/temporary-store.js";

const CHAT = "caseworkers";
const DAY_MS = 86_400_000;
const FAST: SendLimits = {
  overallPerSecond: 1_000,
  chatGapMs: 0,
  groupPerMinute: 1_000,
  keptForUrgent: 0,
};

const vault = createCaseVault(sealerOf(1), randomBytes);
let clock: TestClock;
let temporary: TemporaryStore;
let desk: ScriptedDesk;
let told: string[];

beforeEach(async () => {
  clock = createTestClock();
  temporary = await openTemporaryStore(clock);
  desk = createScriptedDesk();
  told = [];
});
afterEach(() => temporary.remove());

function deliverer(limits = FAST): Deliverer {
  return createDeliverer({
    queue: temporary.store,
    cases: temporary.store,
    book: temporary.store,
    desk,
    vault,
    openBlob: (id) => temporary.store.blob(id),
    clock,
    limits,
    events: {
      sent: (level, finished) => told.push(`sent ${level}${finished ? " finished" : ""}`),
      failed: (level, code) => told.push(`failed ${level} ${code}`),
      dead: (code) => told.push(`dead ${code}`),
    },
  });
}

async function enqueue(
  index: number,
  given: { level?: Level; words?: string; story?: Sealed<Story>; sealedBy?: CaseVault } = {},
): Promise<CaseId> {
  const caseId = caseIdOf(index);
  const { level = 1, words = "Uch oydan beri maosh yoʻq", sealedBy = vault } = given;
  const parts = words === "" ? [] : [{ step: "story", text: words }];
  const key = sealedBy.newKey(caseId);
  const seals = sealedBy.unwrap(caseId, key);
  await temporary.store.enqueue({
    caseId,
    chat: CHAT,
    level,
    dueAt: clock.now(),
    key,
    file: null,
    lookup: null,
    joins: null,
    lookAt: null,
    blobs: [],
    brief: seals.sealBrief(briefOf(caseId)),
    story: given.story ?? seals.sealStory({ parts }),
    keepsStory: false,
    journal: [],
    retainUntil: clock.now() + 90 * DAY_MS,
  });
  return caseId;
}

/** Runs, and moves time on to each moment that the deliverer asks for, until it asks for none. */
async function deliverAll(worker = deliverer(), mostRuns = 200): Promise<void> {
  for (let runs = 0; runs < mostRuns; runs++) {
    const until = await worker.run();
    if (until === null) return;
    clock.advance(Math.max(0, until - clock.now()));
  }
  throw new Error(`it never came to rest; it did:\n${desk.calls.join("\n")}`);
}

const kinds = () => desk.standing.map(({ kind }) => kind);
const repeats = () => desk.standing.map((each) => "repeat" in each && each.repeat);

describe("a report", () => {
  test("stands as topic, card and story, each once, and leaves the queue", async () => {
    const caseId = await enqueue(1);
    await deliverAll();
    expect(desk.standing).toEqual([
      { kind: "topic", id: 101, code: briefOf(caseId).code },
      { kind: "card", id: 102, code: briefOf(caseId).code, topic: 101, repeat: false },
      {
        kind: "story",
        id: 103,
        text: "Uch oydan beri maosh yoʻq",
        placement: { chat: CHAT, topic: 101, card: 102 },
        repeat: false,
      },
    ]);
    expect(told).toEqual(["sent 1", "sent 1", "sent 1 finished"]);
    expect(await temporary.store.depth()).toEqual([0, 0, 0, 0]);
    const row = await temporary.store.load(caseId);
    expect(row?.placement).toEqual({
      chat: CHAT,
      topic: 101,
      card: 102,
      storyParts: 1,
      posts: [103],
    });
  });

  test("where there are no topics is a card and a story that answers it", async () => {
    desk = createScriptedDesk({ topics: false });
    await enqueue(1);
    await deliverAll();
    expect(kinds()).toEqual(["card", "story"]);
    expect(desk.standing[0]).toMatchObject({ topic: undefined });
    expect(desk.standing[1]).toMatchObject({ placement: { card: 101 } });
  });

  test("without words is a card and no story", async () => {
    await enqueue(1, { words: "" });
    await deliverAll();
    expect(kinds()).toEqual(["topic", "card"]);
    expect(told.at(-1)).toBe("sent 1 finished");
  });

  test("goes at most as fast as Telegram lets it: one message a second", async () => {
    desk = createScriptedDesk({ partLength: 5 });
    await enqueue(1, { words: "maosh yoʻq uch oy" });
    const start = clock.now();
    await deliverAll(deliverer(TELEGRAM_LIMITS));
    expect(kinds()).toEqual(["topic", "card", "story", "story", "story", "story"]);
    expect(clock.now() - start).toBe(5_000);
  });

  test("waits for a nudge when there is nothing, and for its due time when it is early", async () => {
    expect(await deliverer().run()).toBeNull();
    await enqueue(1);
    const due = clock.now();
    clock.advance(-60_000);
    expect(await deliverer().run()).toBe(due);
    expect(desk.calls).toEqual([]);
  });

  test("that is urgent goes before one that waits longer, even in its middle", async () => {
    await enqueue(1, { level: 3, words: "sekin" });
    const worker = deliverer(TELEGRAM_LIMITS);
    await worker.run(); // the topic of the first
    await enqueue(2, { level: 0, words: "hozir" });
    await deliverAll(worker);
    expect(told).toEqual([
      "sent 3",
      "sent 0",
      "sent 0",
      "sent 0 finished",
      "sent 3",
      "sent 3 finished",
    ]);
  });
});

describe("a long story", () => {
  const words = "abcdefghijklmnopqrstuvwxyz";
  const parts = () => desk.standing.flatMap((each) => (each.kind === "story" ? [each.text] : []));

  beforeEach(() => {
    desk = createScriptedDesk({ partLength: 10 });
  });

  test("goes in its parts, in order", async () => {
    await enqueue(1, { words });
    await deliverAll();
    expect(parts()).toEqual(["abcdefghij", "klmnopqrst", "uvwxyz"]);
  });

  test.each([
    ["refused", { error: refused("other") }],
    ["not reached", { error: refused("unreachable", 0) }],
    ["paused", { error: refused("tooManyRequests", 429, 3_000) }],
  ])("%s in its middle goes on at the part that does not stand", async (_name, mishap) => {
    await enqueue(1, { words });
    desk.meets(null, null, null, mishap, mishap);
    await deliverAll();
    expect(parts()).toEqual(["abcdefghij", "klmnopqrst", "uvwxyz"]);
    expect(repeats()).toEqual([false, false, false, false, false]);
    expect(kinds()).toEqual(["topic", "card", "story", "story", "story"]);
  });

  test("whose second part got no answer repeats that part alone, and marks it", async () => {
    await enqueue(1, { words });
    desk.meets(null, null, null, { error: unsure(), stands: true });
    await deliverAll();
    expect(parts()).toEqual(["abcdefghij", "klmnopqrst", "klmnopqrst", "uvwxyz"]);
    expect(repeats().slice(2)).toEqual([false, false, true, false]);
  });

  test("goes on in another process where the first one stopped", async () => {
    await enqueue(1, { words });
    desk.meets(null, null, null, { error: refused("unreachable", 0) });
    await deliverer().run();
    clock.advance(5_000);
    await deliverAll(deliverer());
    expect(parts()).toEqual(["abcdefghij", "klmnopqrst", "uvwxyz"]);
  });
});

describe.each([
  ["the topic", 0],
  ["the card", 1],
  ["the story", 2],
])("%s", (_name, before) => {
  const well = () => Array.from({ length: before }, () => null);

  test("that was refused once is tried again a second later, unmarked", async () => {
    await enqueue(1);
    desk.meets(...well(), { error: refused("other") });
    const failedAt = clock.now();
    expect(await deliverer().run()).toBe(failedAt + 1_000);
    await deliverAll();
    expect(kinds()).toEqual(["topic", "card", "story"]);
    expect(repeats()).toEqual([false, false, false]);
  });

  test("that was not reached is tried again after 5 seconds, and counts for nothing", async () => {
    await enqueue(1);
    const away = { error: refused("unreachable", 0) };
    desk.meets(...well(), away, away, away, away, away, away, away);
    expect(await deliverer().run()).toBe(clock.now() + 5_000);
    await deliverAll();
    expect(kinds()).toEqual(["topic", "card", "story"]);
    expect(told.filter((line) => line.startsWith("dead"))).toEqual([]);
  });

  test("that Telegram pauses waits for as long as it says, and counts for nothing", async () => {
    await enqueue(1);
    const pause = { error: refused("tooManyRequests", 429, 37_000) };
    desk.meets(...well(), ...Array.from({ length: 9 }, () => pause));
    expect(await deliverer().run()).toBe(clock.now() + 37_000);
    await deliverAll();
    expect(kinds()).toEqual(["topic", "card", "story"]);
    expect(repeats()).toEqual([false, false, false]);
  });

  test("that got no answer is repeated after 15 seconds", async () => {
    await enqueue(1);
    desk.meets(...well(), { error: unsure(), stands: true });
    expect(await deliverer().run()).toBe(clock.now() + 15_000);
    await deliverAll();
    const expected = ["topic", "card", "story"];
    expected.splice(before, 0, expected[before] ?? "");
    expect(kinds()).toEqual(expected);
  });

  test("that got no answer for ten minutes is still tried", async () => {
    await enqueue(1);
    desk.meets(...well(), ...Array.from({ length: 40 }, () => ({ error: unsure(502) })));
    await deliverAll();
    expect(kinds()).toEqual(["topic", "card", "story"]);
    expect(await temporary.store.dead(10)).toEqual([]);
  });

  test("that was refused five times goes to the dead letter, with a code and no words", async () => {
    const caseId = await enqueue(1);
    const no = { error: refused("other") };
    desk.meets(...well(), no, no, no, no, no);
    await deliverAll();
    expect(desk.calls).toHaveLength(before + 5);
    expect(told.at(-1)).toBe("dead 400 other");
    expect(await temporary.store.dead(10)).toEqual([
      { caseId, level: 1, code: "400 other", diedAt: clock.now() },
    ]);
    expect(await temporary.store.depth()).toEqual([0, 0, 0, 0]);
  });

  test("that was put back from the dead letter goes on where it stood", async () => {
    const caseId = await enqueue(1);
    const no = { error: refused("other") };
    desk.meets(...well(), no, no, no, no, no);
    await deliverAll();
    expect(await temporary.store.requeue(caseId, clock.now())).toBe(true);
    await deliverAll();
    expect(kinds()).toEqual(["topic", "card", "story"]);
    expect(await temporary.store.dead(10)).toEqual([]);
  });

  test.each(["chatGone", "blocked"] as const)(
    "whose chat cannot be had (%s) waits for a person, minute by minute",
    async (reason) => {
      await enqueue(1);
      desk.meets(
        ...well(),
        ...Array.from({ length: 200 }, () => ({ error: refused(reason, 403) })),
      );
      expect(await deliverer().run()).toBe(clock.now() + 60_000);
      const start = clock.now();
      await deliverAll(deliverer(), 500);
      expect(clock.now() - start).toBe(200 * 60_000);
      expect(kinds()).toEqual(["topic", "card", "story"]);
      expect(await temporary.store.dead(10)).toEqual([]);
    },
  );

  test.each(["migrated", "notForum"] as const)(
    "whose group has changed (%s) is tried again at once",
    async (reason) => {
      await enqueue(1);
      desk.meets(...well(), { error: refused(reason) });
      const before = clock.now();
      expect(await deliverer().run()).toBeNull();
      expect(clock.now()).toBe(before);
      expect(kinds()).toEqual(["topic", "card", "story"]);
    },
  );

  test("that met a mistake of ours was not sent: it waits for a person, and tells no words", async () => {
    await enqueue(1);
    desk.meets(...well(), { error: new TypeError("x is undefined: pasportimni oldi") });
    expect(await deliverer().run()).toBe(clock.now() + 60_000);
    await deliverAll();
    expect(kinds()).toEqual(["topic", "card", "story"]);
    expect(told.join()).toContain("failed 1 0 internal");
    expect(told.join()).not.toContain("pasport");
  });
});

describe("a topic that was deleted by hand", () => {
  test.each([
    ["before the card", 1, ["topic", "topic", "card", "story"]],
    ["before the story", 2, ["topic", "card", "topic", "card", "story"]],
  ] as const)("%s: the case begins anew in another one", async (_name, before, expected) => {
    await enqueue(1);
    desk.meets(...Array.from({ length: before }, () => null), { error: refused("threadGone") });
    await deliverAll();
    expect(kinds()).toEqual(expected);
    const [last] = desk.standing.filter(({ kind }) => kind === "topic").slice(-1);
    expect(desk.standing.at(-1)).toMatchObject({
      placement: { topic: last?.kind === "topic" ? last.id : 0 },
    });
  });

  test("again and again is given up in the end", async () => {
    await enqueue(1);
    const gone = { error: refused("threadGone") };
    desk.meets(...Array.from({ length: 40 }, () => [null, gone]).flat());
    await deliverAll();
    expect(desk.standing.filter(({ kind }) => kind === "topic").length).toBeLessThan(20);
  });
});

describe("a repeat", () => {
  test.each([
    ["card", 1],
    ["story", 2],
  ])("of a %s is marked, and only it", async (kind, before) => {
    await enqueue(1);
    desk.meets(...Array.from({ length: before }, () => null), { error: unsure(), stands: true });
    await deliverAll();
    const marked = desk.standing.filter((each) => "repeat" in each && each.repeat);
    expect(marked.map((each) => each.kind)).toEqual([kind]);
  });

  test("stays marked when its own try is refused first", async () => {
    await enqueue(1);
    desk.meets(null, { error: unsure(), stands: true }, { error: refused("other") });
    await deliverAll();
    expect(desk.standing.filter(({ kind }) => kind === "card")).toEqual([
      expect.objectContaining({ repeat: false }),
      expect.objectContaining({ repeat: true }),
    ]);
  });

  test("is marked after a crash between sending and writing it down", async () => {
    desk = createScriptedDesk({ topics: false });
    const caseId = await enqueue(1);
    // A process that dies: it took the step and sent the card, and wrote nothing down.
    const taken = await temporary.store.take(clock.now(), 60_000, FAST);
    expect(taken).toMatchObject({ kind: "step", repeat: false });
    await desk.postCard(CHAT, undefined, briefOf(caseId), false);
    expect(await deliverer().run()).toBe(clock.now() + 60_000);
    clock.advance(60_000);
    await deliverAll();
    expect(kinds()).toEqual(["card", "card", "story"]);
    expect(repeats()).toEqual([false, true, false]);
  });

  test("of a topic is marked on the card in it", async () => {
    await enqueue(1);
    desk.meets({ error: unsure(), stands: true });
    await deliverAll();
    expect(desk.standing.find(({ kind }) => kind === "card")).toMatchObject({ repeat: true });
  });
});

describe("refusals", () => {
  test("are not used up by a group that has moved", async () => {
    await enqueue(1);
    const moved = { error: refused("migrated") };
    desk.meets(moved, moved, moved, moved, { error: refused("other") });
    await deliverAll();
    expect(kinds()).toEqual(["topic", "card", "story"]);
  });

  test("are counted anew for every message", async () => {
    await enqueue(1);
    const no = { error: refused("other") };
    desk.meets(no, no, no, no, null, no, no, no, no, null, no, no, no, no);
    await deliverAll();
    expect(kinds()).toEqual(["topic", "card", "story"]);
  });

  test("wait longer each time", async () => {
    await enqueue(1);
    const no = { error: refused("other") };
    desk.meets(no, no, no, no, no);
    const waits: number[] = [];
    const worker = deliverer();
    for (;;) {
      const until = await worker.run();
      if (until === null) break;
      waits.push(until - clock.now());
      clock.advance(until - clock.now());
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000]);
  });

  test("of one report do not hold up another", async () => {
    await enqueue(1);
    await enqueue(2);
    const no = { error: refused("other") };
    desk.meets(no);
    await deliverer().run();
    expect(told.filter((line) => line.endsWith("finished"))).toHaveLength(1);
  });
});

describe("a pause of the chat", () => {
  test("holds back every report for it, and their messages stay together", async () => {
    await enqueue(1, { words: "birinchi" });
    clock.advance(1);
    await enqueue(2, { words: "ikkinchi" });
    desk.meets(null, { error: refused("tooManyRequests", 429, 10_000) });
    const worker = deliverer();
    const until = await worker.run();
    expect(until).toBe(clock.now() + 10_000);
    expect(desk.calls).toEqual(["openTopic", "postCard"]);
    clock.advance(10_000);
    await deliverAll(worker);
    expect(kinds()).toEqual(["topic", "card", "story", "topic", "card", "story"]);
  });
});

describe("what cannot be opened", () => {
  const other = createCaseVault(sealerOf(9), randomBytes);

  test("waits for a person to bring back the key, and does not hold up others", async () => {
    await enqueue(1, { level: 0, sealedBy: other });
    await enqueue(2);
    const start = clock.now();
    expect(await deliverer().run()).toBe(start + 60_000);
    expect(kinds()).toEqual(["topic", "card", "story"]);
    clock.advance(3_600_000);
    expect(await deliverer().run()).toBe(clock.now() + 60_000);
    expect(await temporary.store.depth()).toEqual([1, 0, 0, 0]);
    expect(await temporary.store.dead(10)).toEqual([]);
    expect(told).toContain("failed 0 0 internal");
  });

  test("is a story: nothing is sent, or a card would come with every try", async () => {
    const caseId = caseIdOf(1);
    const seals = other.unwrap(caseId, other.newKey(caseId));
    await enqueue(1, { story: seals.sealStory({ parts: [{ step: "story", text: "sir" }] }) });
    for (let minutes = 0; minutes < 10; minutes++) {
      await deliverer().run();
      clock.advance(60_000);
    }
    expect(desk.standing.filter(({ kind }) => kind === "card")).toHaveLength(0);
  });
});

describe("two deliverers on one queue", () => {
  test("send every message once", async () => {
    desk = createScriptedDesk({ partLength: 6 });
    for (let index = 1; index <= 12; index++) await enqueue(index);
    await Promise.all([deliverAll(deliverer()), deliverAll(deliverer())]);
    const cards = desk.standing.filter(({ kind }) => kind === "card");
    expect(cards).toHaveLength(12);
    expect(repeats().filter(Boolean)).toEqual([]);
    expect(desk.standing.filter(({ kind }) => kind === "story")).toHaveLength(12 * 5);
  });
});
