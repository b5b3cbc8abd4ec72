import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { byCaseworker } from "../../../src/domain/journal.js";
import { issueReceipt } from "../../../src/domain/receipt.js";
import type { Archive, ArchiveEntry } from "../../../src/ports.js";
import { alertOf, briefOf, caseIdOf } from "../../support/briefs.js";
import { createScriptedDesk, refused, unsure } from "../../support/scripted-desk.js";
import { type Bench, DAY_MS, openBench } from "./bench.js";
import { type Keeping, keepingOf } from "./keeping.js";

const brief = briefOf(caseIdOf(1));
let bench: Bench;
let keeping: Keeping;
let archived: Map<string, ArchiveEntry>;
let archiveFails: boolean;

const archive: Archive = {
  async keep(caseId, part, entry) {
    if (archiveFails) throw new Error("no space");
    archived.set(`${caseId}/${part}`, entry);
  },
  async drop(caseId) {
    if (archiveFails) throw new Error("no space");
    for (const name of [...archived.keys()])
      if (name.startsWith(`${caseId}/`)) archived.delete(name);
  },
};

async function begin(topics = true): Promise<void> {
  archived = new Map();
  archiveFails = false;
  bench = await openBench(createScriptedDesk({ topics }), { archive });
  keeping = keepingOf(bench, { archive });
}
beforeEach(() => begin());
afterEach(() => bench.remove());

const kinds = () => bench.desk.standing.map(({ kind }) => kind);
const lines = () =>
  bench.desk.standing.flatMap((each) => (each.kind === "line" ? [each.line] : []));

/** What is left of the case's journal; it is whole. */
async function acts(): Promise<readonly string[]> {
  const entries = await bench.store.journal(brief.id);
  expect(bench.journal.brokenAt(brief.id, entries)).toBeNull();
  return entries.map(({ act }) => act);
}

async function deliver(...briefs: readonly (typeof brief)[]): Promise<void> {
  for (const each of briefs)
    await bench.submit(each, {
      words: "voqea",
      media: [await bench.hold(`surat ${each.id.at(-1)}`)],
    });
  await bench.relayAll();
  await bench.deliverAll();
}

describe("a case that its worker withdraws", () => {
  const message = briefOf(caseIdOf(2), { joins: brief.id, turn: "message", code: brief.code });

  test.each([[true], [false]])(
    "is gone from chat, archive and store with what was added to it, and a line says so (topics: %s)",
    async (topics) => {
      await bench.remove();
      await begin(topics);
      await deliver(brief, message);
      expect([...archived.keys()]).toEqual([
        `${brief.id}/${brief.id}`,
        `${brief.id}/${message.id}`,
      ]);
      expect(kinds().length).toBeGreaterThan(5);
      expect(await keeping.ending.end(brief.id, "withdrawn")).toBe(true);
      await keeping.keeper.run();
      expect(lines()).toEqual([{ kind: "withdrawn", code: brief.code }]);
      expect(kinds()).toEqual(["line"]);
      expect([...archived.keys()]).toEqual([]);
      expect(await bench.store.load(brief.id)).toBeNull();
      expect(await bench.store.load(message.id)).toBeNull();
      expect(await keeping.ending.end(brief.id, "withdrawn")).toBe(false);
    },
  );

  test("counts as withdrawn, and nothing that it told is counted", async () => {
    await deliver(brief);
    await keeping.ending.end(brief.id, "withdrawn");
    expect(await bench.store.tallies()).toEqual({ "2026-03": { "outcome:withdrawn": 1 } });
  });

  test("leaves the codes and days of what was done, and nothing else of it", async () => {
    await deliver(brief);
    await bench.access.change(brief.id, byCaseworker({ id: 1, name: "Айгүл" }), ({ file }) => ({
      file,
      acts: [{ act: "noted", words: "позвонить" }],
      result: null,
    }));
    await keeping.ending.end(brief.id, "withdrawn");
    expect(await acts()).toEqual(["received", "noted", "withdrawn"]);
    for (const { detail, day } of await bench.store.journal(brief.id)) {
      expect(detail).toBeNull();
      expect(day).toBe(new Date(bench.clock.now()).toISOString().slice(0, 10));
    }
  });

  test("while somebody acts on it leaves both acts in its journal, the withdrawal last", async () => {
    await deliver(brief);
    const by = byCaseworker({ id: 1, name: "Айгүл" });
    let acted = false;
    const { ending } = keepingOf({
      ...bench,
      store: {
        ...bench.store,
        async destroyCase(...asked) {
          if (!acted)
            await bench.access.change(brief.id, by, ({ file }) => ({
              file,
              acts: [{ act: "noted", words: "позвонить" }],
              result: null,
            }));
          acted = true;
          return bench.store.destroyCase(...asked);
        },
      },
    });
    expect(await ending.purge(brief.id, { id: 1, name: "Айгүл" })).toBe(true);
    expect(await acts()).toEqual(["received", "noted", "purged"]);
    expect(await bench.store.tallies()).toEqual({ "2026-03": { "outcome:purged": 1 } });
  });

  test("goes even where others act on it again and again", async () => {
    await deliver(brief);
    const { ending } = keepingOf({
      ...bench,
      store: {
        ...bench.store,
        async destroyCase(...asked) {
          await keeping.change(brief.id, {});
          return bench.store.destroyCase(...asked);
        },
      },
    });
    expect(await ending.end(brief.id, "withdrawn")).toBe(true);
    expect(await bench.store.load(brief.id)).toBeNull();
    expect(await acts()).toEqual(["received"]);
  });

  test("takes its return address along", async () => {
    await deliver(brief);
    await keeping.keepAddress("somebody", {
      chat: 5,
      from: 9,
      to: 18,
      until: bench.clock.now() + DAY_MS,
    });
    await keeping.change(brief.id, { notice: "somebody" });
    await keeping.ending.end(brief.id, "withdrawn");
    expect(await bench.store.notice("somebody")).toBeNull();
  });

  test("before it was delivered never comes, and nobody is told of it", async () => {
    await bench.submit(brief, { words: "voqea" });
    await bench.relayAll();
    await keeping.ending.end(brief.id, "withdrawn");
    await bench.deliverAll();
    await keeping.keeper.run();
    expect(bench.desk.standing).toEqual([]);
  });

  test("takes along what its worker wrote and the relay had not seen yet", async () => {
    await deliver(brief);
    const item = await bench.hold("yana bir surat");
    await bench.submit(message, { words: "yana", media: [item] });
    await keeping.ending.end(brief.id, "withdrawn");
    await bench.relayAll();
    await bench.deliverAll();
    await keeping.keeper.run();
    expect(kinds()).toEqual(["line"]);
    expect(await bench.store.blob(item.id)).toBeNull();
  });

  test("does not silence its worker who says that they are in danger now", async () => {
    await deliver(brief);
    await bench.submit({ ...message, turn: "danger" }, { level: 0, words: "yordam" });
    await keeping.ending.end(brief.id, "withdrawn");
    await bench.relayAll();
    await keeping.keeper.run();
    await bench.deliverAll();
    expect(kinds()).toEqual(["line", "topic", "card", "story"]);
  });

  test("is not looked after when its key cannot be opened, and is destroyed all the same", async () => {
    await deliver(brief);
    const lost = (await bench.store.load(brief.id))?.key;
    const stranger = keepingOf({
      ...bench,
      vault: {
        ...bench.vault,
        unwrap(caseId, key) {
          if (key === lost) throw new Error("it does not open");
          return bench.vault.unwrap(caseId, key);
        },
      },
    });
    expect(await stranger.ending.end(brief.id, "withdrawn")).toBe(true);
    expect(await bench.store.load(brief.id)).toBeNull();
    expect(await acts()).toEqual(["received", "withdrawn"]);
  });

  test("is found by its receipt no more", async () => {
    const receipt = issueReceipt(() => 7);
    await bench.submit(brief, { receipt });
    await bench.relayAll();
    const ref = (await keeping.file(brief.id))?.receipt;
    const look = () => bench.store.findReceipt([ref?.lookup ?? ""], bench.clock.now());
    expect((await look()).found?.caseId).toBe(brief.id);
    await keeping.ending.end(brief.id, "withdrawn");
    expect((await look()).found).toBeNull();
  });
});

describe("a case that an administrator purges", () => {
  const boss = { id: 3, name: "Сәуле" };
  const purge = () => keeping.ending.purge(brief.id, boss);

  test("is gone from chat, archive and store, and no line says that it was withdrawn", async () => {
    await deliver(brief, briefOf(caseIdOf(2), { joins: brief.id, turn: "message" }));
    expect(await purge()).toBe(true);
    await keeping.keeper.run();
    expect(bench.desk.standing).toEqual([]);
    expect([...archived.keys()]).toEqual([]);
    expect(await bench.store.load(brief.id)).toBeNull();
    expect(await acts()).toEqual(["received", "workerWrote", "purged"]);
    expect(await purge()).toBe(false);
  });

  test("counts as purged in the month of that, and nothing that it told is counted", async () => {
    await deliver({ ...brief, day: "2026-01-31" });
    await purge();
    expect(await bench.store.tallies()).toEqual({ "2026-03": { "outcome:purged": 1 } });
  });

  test("takes its return address and what waits for it along; danger goes on", async () => {
    await deliver(brief);
    const until = bench.clock.now() + DAY_MS;
    await keeping.keepAddress("somebody", { chat: 5, from: 9, to: 18, until });
    await keeping.change(brief.id, { notice: "somebody" });
    await bench.submit(briefOf(caseIdOf(2), { joins: brief.id }), { words: "yana" });
    await bench.submit(briefOf(caseIdOf(3), { joins: brief.id, turn: "danger" }), { level: 0 });
    await purge();
    await bench.relayAll();
    expect(await bench.store.notice("somebody")).toBeNull();
    expect(await bench.store.load(caseIdOf(2))).toBeNull();
    expect(await bench.store.load(caseIdOf(3))).not.toBeNull();
  });
});

describe("a case that is withdrawn at any moment of its delivery", () => {
  const inTopic = ["openTopic", "postCard", "postStory", "postMedia"];
  const calls = (topics: boolean) =>
    (topics ? inTopic : inTopic.slice(1)).map((call, before) => [call, before, topics] as const);

  test.each([...calls(true), ...calls(false)])(
    "while %s is on its way (%i; with topics: %s) leaves nothing in the chat",
    async (call, before, topics) => {
      await bench.remove();
      await begin(topics);
      await bench.submit(brief, { words: "voqea", media: [await bench.hold("surat")] });
      await bench.relayAll();
      for (let calls = 0; calls < before; calls++) bench.desk.during(async () => {});
      bench.desk.during(async () => {
        expect(bench.desk.calls.at(-1)).toBe(call);
        await keeping.ending.end(brief.id, "withdrawn");
        await keeping.keeper.run(); // what the store knows of is purged before the message stands
      });
      await bench.deliverAll();
      await keeping.keeper.run();
      expect(bench.desk.standing.filter(({ kind }) => kind !== "line")).toEqual([]);
    },
  );

  test("is removed by the next process, though Telegram pauses the removing and this one ends", async () => {
    await bench.submit(brief, { words: "voqea" });
    await bench.relayAll();
    bench.desk.during(() => keeping.ending.end(brief.id, "withdrawn").then(() => {}));
    await bench.deliverAll();
    expect(kinds()).toEqual(["topic"]);
    bench.desk.meets({ error: refused("tooManyRequests", 429, 30_000) });
    await keeping.keeper.run();
    expect(kinds()).toEqual(["topic"]);
    await bench.store.close();
    await bench.store.open();
    bench.clock.advance(30_000);
    await keepingOf(bench, { archive }).keeper.run();
    expect(kinds()).toEqual(["line"]);
  });

  test("leaves a second topic of a living case to its keeper, and the archive alone", async () => {
    await bench.submit(brief, { words: "voqea" });
    await bench.relayAll();
    // The first takes so long that another process takes the step over.
    bench.desk.during(async () => {
      bench.clock.advance(60_000);
      await bench.deliverAll();
    });
    await bench.deliverAll();
    expect(kinds().filter((kind) => kind === "topic")).toHaveLength(2);
    await keeping.keeper.run();
    expect(kinds()).toEqual(expect.arrayContaining(["topic", "card", "story"]));
    expect(kinds().filter((kind) => kind === "topic")).toHaveLength(1);
    expect(archived.size).toBe(1);
  });
});

describe("a purge", () => {
  beforeEach(async () => {
    await deliver(brief);
    await keeping.ending.end(brief.id, "withdrawn");
  });

  test.each([
    ["paused", refused("tooManyRequests", 429, 90_000), 90_000],
    ["not reached", refused("unreachable", 0), 60_000],
    ["without an answer", unsure(), 60_000],
    ["refused", refused("chatGone", 403), 3_600_000],
  ])("that is %s is tried again", async (_name, error, waitMs) => {
    bench.desk.meets(null, { error });
    await keeping.keeper.run();
    expect(kinds()).toContain("card");
    bench.clock.advance(waitMs - 1);
    await keeping.keeper.run();
    expect(kinds()).toContain("card");
    bench.clock.advance(1);
    await keeping.keeper.run();
    expect(kinds()).toEqual(["line"]);
  });

  test("whose line is refused loses neither", async () => {
    bench.desk.meets({ error: refused("tooManyRequests", 429, 5_000) });
    await keeping.keeper.run();
    bench.clock.advance(5_000);
    await keeping.keeper.run();
    expect(kinds()).toEqual(["line"]);
  });

  test("that outlives a restart is done by the next process", async () => {
    bench.desk.meets(null, { error: unsure() });
    await keeping.keeper.run();
    bench.clock.advance(60_000);
    await keepingOf(bench, { archive }).keeper.run();
    expect(kinds().filter((kind) => kind !== "line")).toEqual([]);
  });

  test("is not over before the archive has dropped the case", async () => {
    archiveFails = true;
    await keeping.keeper.run();
    expect(archived.size).toBe(1);
    archiveFails = false;
    bench.clock.advance(60_000);
    await keeping.keeper.run();
    expect(archived.size).toBe(0);
    expect(kinds()).toEqual(["line"]);
  });
});

describe("the list of a flood", () => {
  const alerts = Array.from({ length: 12 }, (_, index) =>
    alertOf(caseIdOf(50 + index), { code: `A${index}` }),
  );
  const list = () => bench.desk.standing.find((each) => each.kind === "list");

  beforeEach(async () => {
    await deliver(...alerts);
  });

  test("loses a case that is withdrawn", async () => {
    expect(list()).toMatchObject({ codes: alerts.map(({ code }) => code) });
    await keeping.ending.end(alerts[3]?.id ?? brief.id, "withdrawn");
    await keeping.keeper.run();
    expect(list()).toMatchObject({
      codes: alerts.filter((_, at) => at !== 3).map(({ code }) => code),
    });
  });

  test("goes when its hour is over", async () => {
    await keeping.pass(40 * 60_000);
    expect(list()).toBeDefined();
    bench.clock.advance(10 * 60_000);
    await keeping.keeper.run();
    expect(list()).toBeUndefined();
    const calls = bench.desk.calls.length;
    await keeping.keeper.run();
    expect(bench.desk.calls).toHaveLength(calls);
  });
});
