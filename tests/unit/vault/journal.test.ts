import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  ACTS,
  type Act,
  byCaseworker,
  holdsHead,
  type JournalEntry,
} from "../../../src/domain/journal.js";
import { createCaseVault } from "../../../src/vault/case-vault.js";
import { createJournal } from "../../../src/vault/journal.js";
import { caseIdOf } from "../../support/briefs.js";
import { ringOf, sealerOf } from "../../support/keys.js";

const NOW = Date.parse("2026-03-14T23:30:00Z");
const id = caseIdOf(1);
const vault = createCaseVault(sealerOf(1), randomBytes);
const seals = vault.unwrap(id, vault.newKey(id));
const journal = createJournal(ringOf(1));
const by = byCaseworker({ id: 42, name: "Айгүл" });
const acts: readonly Act[] = [
  { act: "received", by: { kind: "bot" } },
  { act: "claimed", by },
  { act: "noted", by, words: "позвонить в понедельник" },
  { act: "closed", by, words: "solved" },
];
const chain = journal.chained(id, seals, null, acts, NOW);
const [first, second, third, last] = chain as [
  JournalEntry,
  JournalEntry,
  JournalEntry,
  JournalEntry,
];

describe("a journal", () => {
  test("is whole as it was chained, act by act or several at once", () => {
    const more = journal.chained(id, seals, last, [{ act: "reopened", by }], NOW + 86_400_000);
    expect(journal.brokenAt(id, [])).toBeNull();
    expect(journal.brokenAt(id, chain)).toBeNull();
    expect(journal.brokenAt(id, [...chain, ...more])).toBeNull();
    expect([...chain, ...more].map(({ seq, act, day }) => [seq, act, day])).toEqual([
      [1, "received", "2026-03-14"],
      [2, "claimed", "2026-03-14"],
      [3, "noted", "2026-03-14"],
      [4, "closed", "2026-03-14"],
      [5, "reopened", "2026-03-15"],
    ]);
  });

  test("tells who did it, when, and in which words, with the key of the case alone", () => {
    expect(third.detail && seals.openDetail(third.detail)).toEqual({
      ...{ by, at: NOW },
      words: "позвонить в понедельник",
    });
    const other = vault.unwrap(id, vault.newKey(id));
    expect(() => third.detail && other.openDetail(third.detail)).toThrow();
    expect(JSON.stringify(chain)).not.toContain("Айгүл");
  });

  test("stays whole when its details are destroyed", () => {
    const bare = chain.map((entry) => ({ ...entry, detail: null }));
    expect(journal.brokenAt(id, bare)).toBeNull();
    const [end] = journal.chained(id, seals, last, [{ act: "purged", by }], NOW);
    expect(journal.brokenAt(id, [...bare, { ...(end as JournalEntry), detail: null }])).toBeNull();
  });

  test.each(ACTS)("has room for the act %s", (act) => {
    expect(journal.brokenAt(id, journal.chained(id, seals, null, [{ act, by }], NOW))).toBeNull();
  });
});

describe("what was done to a journal is found", () => {
  const swapped: readonly JournalEntry[] = [
    first,
    { ...third, seq: 2 },
    { ...second, seq: 3 },
    last,
  ];
  const foreign = vault.unwrap(caseIdOf(2), vault.newKey(caseIdOf(2)));

  test.each<readonly [string, readonly JournalEntry[], number]>([
    ["another act", [first, second, { ...third, act: "tagged" }, last], 3],
    ["another day", [first, { ...second, day: "2026-03-13" }, third, last], 2],
    ["another detail", [first, { ...second, detail: third.detail }, third, last], 2],
    [
      "another detail with its digest",
      [first, { ...second, detail: third.detail, digest: third.digest }, third, last],
      2,
    ],
    ["another mac", [{ ...first, mac: second.mac }, second, third, last], 1],
    ["one taken out", [first, second, last], 3],
    ["one taken out, the others numbered anew", [first, second, { ...last, seq: 3 }], 3],
    ["the first taken out", [second, third, last], 1],
    ["two in the other order", [first, third, second, last], 2],
    ["two in the other order, numbered anew", swapped, 2],
    ["one twice", [first, second, second, third], 3],
    ["nothing but the end", [last], 1],
    ["one put in by somebody without the key", [...chain, { ...last, seq: 5 }], 5],
    [
      "one of another case",
      [
        first,
        ...createJournal(ringOf(1)).chained(caseIdOf(2), foreign, first, [acts[1] as Act], NOW),
      ],
      2,
    ],
  ])("%s", (_what, entries, at) => {
    expect(journal.brokenAt(id, entries)).toBe(at);
  });

  test("the whole chain under another case", () => {
    expect(journal.brokenAt(caseIdOf(2), chain)).toBe(1);
  });

  test("its end cut off, where a head was known from elsewhere", () => {
    const cut = chain.slice(0, 3);
    expect(journal.brokenAt(id, cut)).toBeNull();
    expect(holdsHead(cut, last)).toBe(false);
    expect(holdsHead(chain, last)).toBe(true);
    expect(holdsHead(chain, second)).toBe(true);
    expect(holdsHead([], first)).toBe(false);
  });
});

describe("when the server's key is changed", () => {
  const next = createJournal(ringOf(2, 1));

  test("the old links are whole, and so are the new ones that follow", () => {
    const more = next.chained(id, seals, last, [{ act: "reopened", by }], NOW);
    expect(next.brokenAt(id, [...chain, ...more])).toBeNull();
    expect(createJournal(ringOf(3, 2, 1)).brokenAt(id, [...chain, ...more])).toBeNull();
  });

  test("without the old key nothing can be said for the old links", () => {
    expect(createJournal(ringOf(2)).brokenAt(id, chain)).toBe(1);
  });
});
