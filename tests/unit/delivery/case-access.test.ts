import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createCaseAccess } from "../../../src/delivery/case-access.js";
import { nextLook, retainUntil } from "../../../src/domain/case-dates.js";
import { newCaseFile } from "../../../src/domain/case-file.js";
import type { CaseId } from "../../../src/domain/ids.js";
import { byCaseworker } from "../../../src/domain/journal.js";
import type { CaseAccess, CaseStore, Holder } from "../../../src/ports.js";
import { briefOf, caseIdOf } from "../../support/briefs.js";
import { type Bench, openBench, RETENTION_DAYS } from "./bench.js";

const AIGUL: Holder = { id: 1, name: "Айгүл" };
const DANIYAR: Holder = { id: 2, name: "Данияр" };
const brief = briefOf(caseIdOf(1));
let bench: Bench;

beforeEach(async () => {
  bench = await openBench();
  await bench.submit(brief, { words: "voqea" });
  await bench.relayAll();
});
afterEach(() => bench.remove());

/** Claims as a caseworker's tap does; who has the case then. */
const claim = (access: CaseAccess, who: Holder) =>
  access.change<Holder>(brief.id, byCaseworker(who), ({ file, holder }) =>
    holder
      ? { file: null, acts: [{ act: "claimed" }], result: holder }
      : {
          file: { ...file, stage: "read" },
          holder: who,
          acts: [{ act: "claimed" }],
          result: who,
        },
  );

async function journalOf(caseId: CaseId) {
  const row = await bench.store.load(caseId);
  const entries = await bench.store.journal(caseId);
  return entries.map(({ act, detail }) => {
    if (!row || !detail) return act;
    const { by, words } = bench.vault.unwrap(caseId, row.key).openDetail(detail);
    const who = by.kind === "caseworker" ? by.name : by.kind;
    return [act, who, ...(words === undefined ? [] : [words])].join(" ");
  });
}

/** The store, where somebody else changes the case before each of the first `times` changes. */
function outrun(times: number): Pick<CaseStore, "load" | "changeCase"> {
  let left = times;
  return {
    load: (caseId) => bench.store.load(caseId),
    async changeCase(...change) {
      if (left-- > 0)
        await bench.access.change(brief.id, { kind: "bot" }, ({ file }) => ({
          file: { ...file, notes: file.notes + 1 },
          result: null,
        }));
      return bench.store.changeCase(...change);
    },
  };
}

const accessOver = (cases: Pick<CaseStore, "load" | "changeCase">) =>
  createCaseAccess({ ...bench, cases, retentionDays: RETENTION_DAYS });

describe("a case that is changed", () => {
  test("is kept with who has it, what was done, and when it is looked at again", async () => {
    await claim(bench.access, AIGUL);
    const now = bench.clock.now();
    const at = await bench.access.load(brief.id);
    expect(at).toMatchObject({ caseId: brief.id, brief, holder: AIGUL });
    const file = { ...newCaseFile(null, now), stage: "read" as const };
    expect(at?.file).toEqual(file);
    expect(at?.retainUntil).toBe(retainUntil(file, RETENTION_DAYS));
    expect(await bench.store.casesDue(nextLook(file, RETENTION_DAYS, now), 9)).toEqual([brief.id]);
    expect(await journalOf(brief.id)).toEqual(["received bot", "claimed Айгүл"]);
    const entries = await bench.store.journal(brief.id);
    expect(bench.journal.brokenAt(brief.id, entries)).toBeNull();
    expect((await bench.store.load(brief.id))?.head).toEqual({
      seq: 2,
      mac: entries.at(-1)?.mac,
    });
  });

  test("stays as it was, and nothing is written down, where nothing was decided", async () => {
    await claim(bench.access, AIGUL);
    const before = await bench.store.load(brief.id);
    expect(await claim(bench.access, DANIYAR)).toEqual(AIGUL);
    expect(await bench.store.load(brief.id)).toEqual(before);
    expect(await journalOf(brief.id)).toEqual(["received bot", "claimed Айгүл"]);
  });

  test("can be given back, and keeps who has it where nothing is said of that", async () => {
    await claim(bench.access, AIGUL);
    const change = (holder?: null) =>
      bench.access.change(brief.id, byCaseworker(AIGUL), ({ file }) => ({
        file,
        ...(holder === undefined ? {} : { holder }),
        acts: holder === undefined ? [] : [{ act: "released" as const, words: "отпуск" }],
        result: null,
      }));
    await change();
    expect((await bench.access.load(brief.id))?.holder).toEqual(AIGUL);
    await change(null);
    expect((await bench.access.load(brief.id))?.holder).toBeNull();
    expect((await journalOf(brief.id)).at(-1)).toBe("released Айгүл отпуск");
  });

  test("of what joins a case, is that case", async () => {
    const message = briefOf(caseIdOf(2), { joins: brief.id, turn: "message" });
    await bench.submit(message, { words: "yana" });
    await bench.relayAll();
    expect((await bench.access.load(message.id))?.caseId).toBe(brief.id);
    await bench.access.change(message.id, byCaseworker(AIGUL), ({ file }) => ({
      file,
      acts: [{ act: "noted", words: "позвонить" }],
      result: null,
    }));
    expect(await journalOf(brief.id)).toEqual([
      "received bot",
      "workerWrote worker message",
      "noted Айгүл позвонить",
    ]);
    expect(await journalOf(message.id)).toEqual([]);
  });

  test("is none where there is none", async () => {
    expect(await bench.access.load(caseIdOf(9))).toBeNull();
    const change = bench.access.change(caseIdOf(9), { kind: "bot" }, ({ file }) => ({
      file,
      result: 1,
    }));
    expect(await change).toBeNull();
  });
});

describe("several who change a case at once", () => {
  test("of many who claim it exactly one has it, and all see who", async () => {
    const people = Array.from({ length: 12 }, (_, id) => ({ id: id + 1, name: `Нұр ${id}` }));
    const had = await Promise.all(people.map((who) => claim(bench.access, who)));
    const winner = (await bench.access.load(brief.id))?.holder;
    expect(people).toContainEqual(winner);
    expect(had).toEqual(people.map(() => winner));
    expect(await journalOf(brief.id)).toEqual(["received bot", `claimed ${winner?.name}`]);
  });

  test("all leave their mark, in one whole chain", async () => {
    const notes = Array.from({ length: 12 }, (_, index) => `заметка ${index}`);
    await Promise.all(
      notes.map((words) =>
        bench.access.change(brief.id, byCaseworker(AIGUL), ({ file }) => ({
          file: { ...file, notes: file.notes + 1 },
          acts: [{ act: "noted", words }],
          result: null,
        })),
      ),
    );
    expect((await bench.access.load(brief.id))?.file.notes).toBe(12);
    const entries = await bench.store.journal(brief.id);
    expect(bench.journal.brokenAt(brief.id, entries)).toBeNull();
    expect((await journalOf(brief.id)).slice(1).sort()).toEqual(
      notes.map((words) => `noted Айгүл ${words}`).sort(),
    );
  });

  test("whoever is second decides again on what is there then", async () => {
    const access = accessOver(outrun(3));
    const seen: number[] = [];
    await access.change(brief.id, byCaseworker(AIGUL), ({ file }) => {
      seen.push(file.notes);
      return { file, acts: [{ act: "working" }], result: null };
    });
    expect(seen).toEqual([0, 1, 2, 3]);
    expect(await journalOf(brief.id)).toEqual(["received bot", "working Айгүл"]);
  });

  test("whom others outrun without end gives up, and nothing is changed", async () => {
    const access = accessOver(outrun(Number.POSITIVE_INFINITY));
    await expect(claim(access, AIGUL)).rejects.toMatchObject({ code: "internal" });
    expect((await bench.access.load(brief.id))?.holder).toBeNull();
    expect(await journalOf(brief.id)).toEqual(["received bot"]);
  });
});
