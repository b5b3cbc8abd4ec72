import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CaseFile, newCaseFile } from "../../../src/domain/case-file.js";
import type { BlobId, Sealed } from "../../../src/domain/ids.js";
import type { ActDetail } from "../../../src/domain/journal.js";
import { issueReceipt } from "../../../src/domain/receipt.js";
import type { CaseBrief, Story } from "../../../src/domain/report.js";
import type { CaseKey, CaseSeals, Holder, OutboxJob } from "../../../src/ports.js";
import { createCaseVault } from "../../../src/vault/case-vault.js";
import { ringOfOne } from "../../../src/vault/key-ring.js";
import { createSealer } from "../../../src/vault/sealing.js";
import { briefOf, caseIdOf } from "../../support/briefs.js";
import { sealerOf } from "../../support/keys.js";

const sealer = sealerOf(1);
const vault = createCaseVault(sealer, randomBytes);
const id = caseIdOf(1);
const key = vault.newKey(id);
const seals = vault.unwrap(id, key);
const brief = briefOf(id);
const story: Story = {
  parts: [{ step: "story", text: "Maosh yoʻq\n👩‍👧" }],
  media: [{ id: "ab".repeat(16) as BlobId, kind: "voice", extension: "ogg" }],
};
const holder: Holder = { id: 42, name: "Айгүл" };
const receipt = issueReceipt(() => 7);
const job: OutboxJob = {
  caseId: id,
  level: 1,
  dueAt: 5,
  chat: "caseworkers",
  brief,
  story,
  receipt,
};
const letter = "c2VhbGVk" as Sealed<string>;
const file: CaseFile = {
  stage: "closed",
  outcome: "referred",
  closedAt: 9,
  receipt: { lookup: "l".repeat(22), publicKey: "p".repeat(43) },
  answers: [
    { id: "0a1b2c3d", mark: "waiting", letter },
    { id: "0a1b2c3e", mark: "read", letter: null, changed: true, referral: "lawyer" },
  ],
  previews: [
    { id: "0a1b2c3f", author: 42, letter, until: 7 },
    { id: "0a1b2c40", author: 43, letter, until: 8, replaces: "0a1b2c3d", referral: "police" },
  ],
  notice: "n".repeat(22),
  noticeDue: true,
  redraw: true,
  announced: 3,
  movedAt: 4,
  receivedAt: 1,
  claimedAt: 2,
  answeredAt: 3,
  level: 2,
  tags: ["дәлел бар"],
  notes: 2,
  told: [{ step: "p1Unclaimed", at: 6 }],
  referrals: [{ id: "0a1b2c3e", to: "lawyer", state: "agreed" }],
  names: [{ words: [{ tokens: ["t1", "t2"] }, { tokens: ["t3"], half: "short" }] }],
  alike: [{ caseId: caseIdOf(2), code: "K7F3", state: "confirmed" }],
  mergedInto: caseIdOf(3),
  keepsStory: true,
};
const detail: ActDetail = {
  by: { kind: "caseworker", id: 42, name: "Айгүл" },
  at: 5,
  words: "себебі: <b>",
};
const CANNOT = expect.objectContaining({ code: "vault.cannotOpen" });
const CORRUPT = expect.objectContaining({ code: "store.corrupt" });

/** The same case's key, to seal what the vault itself would not. */
function sealerOfCase(wrapped: Sealed<CaseKey>) {
  const bytes = Buffer.from(String(sealer.open("case-key", id, wrapped)), "base64url");
  return createSealer(ringOfOne(bytes), randomBytes);
}
const raw = sealerOfCase(key);
const sealedAs = <T>(purpose: string, value: unknown) =>
  raw.seal(purpose, id, value) as Sealed<unknown> as Sealed<T>;

/** Every way to open what belongs to a case, each with what it opens. */
const WAYS: readonly [string, (from: CaseSeals) => (by: CaseSeals) => unknown][] = [
  ["brief", (from) => (by) => by.openBrief(from.sealBrief(brief))],
  ["story", (from) => (by) => by.openStory(from.sealStory(story))],
  ["holder", (from) => (by) => by.openHolder(from.sealHolder(holder))],
  ["file", (from) => (by) => by.openFile(from.sealFile(file))],
  ["detail", (from) => (by) => by.openDetail(from.sealDetail(detail))],
];

describe("what belongs to a case", () => {
  test("opens with the key of the case to what was sealed", () => {
    expect(seals.openBrief(seals.sealBrief(brief))).toEqual(brief);
    expect(seals.openStory(seals.sealStory(story))).toEqual(story);
    expect(seals.openHolder(seals.sealHolder(holder))).toEqual(holder);
    expect(seals.openFile(seals.sealFile(file))).toEqual(file);
    expect(seals.openDetail(seals.sealDetail(detail))).toEqual(detail);
    for (const kind of ["worker", "bot"] as const) {
      const short = { by: { kind }, at: 5 };
      expect(seals.openDetail(seals.sealDetail(short))).toEqual(short);
    }
    expect(vault.openJob(id, vault.sealJob(job))).toEqual(job);
  });

  test("opens again after the key was wrapped, stored and unwrapped, also under a newer server key", () => {
    const later = createCaseVault(sealerOf(2, 1), randomBytes);
    const again = later.unwrap(id, key);
    for (const [, way] of WAYS) expect(() => way(seals)(again)).not.toThrow();
  });

  test.each<[string, Partial<CaseBrief>]>([
    ["an alert", { alert: true }],
    ["an alert of a flood", { alert: true, flooded: true }],
    ["a fuller report", { joins: caseIdOf(7) }],
    ["a message of the worker", { joins: caseIdOf(7), turn: "message" }],
    ["a replacement", { joins: caseIdOf(7), turn: "replacement" }],
    ["a call for help", { joins: caseIdOf(7), turn: "danger" }],
    ["one invented for practice", { training: true }],
    ["who the worker is", { joins: caseIdOf(7), turn: "identity" }],
    [
      "a report with time limits",
      {
        triage: {
          ...brief.triage,
          deadlines: [
            { id: "asylum_application", since: "yesterday", daysLeft: 4 },
            { id: "removal_appeal", since: "today", part: "night", daysLeft: null },
            { id: "dismissal", since: "month", daysLeft: -1 },
          ],
        },
      },
    ],
  ])("opens to what was sealed: %s", (_name, given) => {
    const whole = briefOf(id, given);
    expect(seals.openBrief(seals.sealBrief(whole))).toEqual(whole);
    expect(vault.openJob(id, vault.sealJob({ ...job, brief: whole })).brief).toEqual(whole);
  });

  test("opens to what was sealed: the file of a case that has just come, with a receipt or without", () => {
    for (const each of [newCaseFile(file.receipt, 5), newCaseFile(null, 5)])
      expect(seals.openFile(seals.sealFile(each))).toEqual(each);
  });

  test("opens as it was sealed before a file told more than how far the case has come", () => {
    const whole = newCaseFile(file.receipt, 5);
    const { stage, outcome, closedAt, receipt: ref, answers, previews } = whole;
    const { notice, noticeDue, redraw, announced, movedAt } = whole;
    const earlier = {
      ...{ stage, outcome, closedAt, receipt: ref, answers, previews },
      ...{ notice, noticeDue, redraw, announced, movedAt },
    };
    expect(seals.openFile(sealedAs("file", { v: 1, value: earlier }))).toEqual(whole);
  });

  test("opens as it was sealed before there were time limits, receipts and files", () => {
    const { deadlines: _none, ...triage } = brief.triage;
    const earlier = { ...brief, triage };
    expect(seals.openBrief(sealedAs("brief", { v: 1, value: earlier }))).toEqual(brief);
    const { receipt: _receipt, ...rest } = job;
    const earlierJob = { ...rest, brief: earlier, story: { parts: story.parts } };
    const sealed = sealer.seal("outbox", id, { v: 1, value: earlierJob });
    expect(vault.openJob(id, sealed as Sealed<unknown> as Sealed<OutboxJob>)).toEqual({
      ...earlierJob,
      brief,
    });
  });
});

describe("the key of a case", () => {
  test("is another one for each case and each time", () => {
    const keys = [vault.newKey(id), vault.newKey(id), vault.newKey(caseIdOf(2))];
    const opened = keys.map((each, index) =>
      sealer.open("case-key", index < 2 ? id : caseIdOf(2), each),
    );
    expect(new Set(opened).size).toBe(3);
    for (const each of opened) expect(Buffer.from(String(each), "base64url")).toHaveLength(32);
  });

  test("opens under its own case alone, and with the server's key alone", () => {
    expect(() => vault.unwrap(caseIdOf(2), key)).toThrow(CANNOT);
    expect(() => createCaseVault(sealerOf(2), randomBytes).unwrap(id, key)).toThrow(CANNOT);
  });

  test("that is no key is corrupt", () => {
    const short = sealer.seal("case-key", id, "AAAA") as Sealed<unknown> as Sealed<CaseKey>;
    expect(() => vault.unwrap(id, short)).toThrow(CORRUPT);
  });

  test.each(WAYS)("gone, nothing opens it, though the server's key is there: %s", (_name, way) => {
    const other = vault.unwrap(id, vault.newKey(id));
    expect(() => way(seals)(other)).toThrow(CANNOT);
    const asServer = { ...seals, ...serverSeals() };
    expect(() => way(seals)(asServer)).toThrow(CANNOT);
  });
});

/** Opens with the server's key, under the purposes and the case that the seals use. */
function serverSeals(): CaseSeals {
  const open = (purpose: string) => (sealed: Sealed<unknown>) => sealer.open(purpose, id, sealed);
  return {
    ...seals,
    openBrief: open("brief") as CaseSeals["openBrief"],
    openStory: open("story") as CaseSeals["openStory"],
    openHolder: open("holder") as CaseSeals["openHolder"],
    openFile: open("file") as CaseSeals["openFile"],
    openDetail: open("detail") as CaseSeals["openDetail"],
  };
}

describe("what belongs to a case does not open", () => {
  test.each(WAYS)("under another case, though it had the same key: %s", (_name, way) => {
    const other = caseIdOf(2);
    const bytes = sealer.open("case-key", id, key);
    const moved = sealer.seal("case-key", other, bytes) as Sealed<unknown> as Sealed<CaseKey>;
    expect(() => way(seals)(vault.unwrap(other, moved))).toThrow(CANNOT);
  });

  test("as something else", () => {
    const made = {
      brief: seals.sealBrief(brief),
      story: seals.sealStory(story),
      holder: seals.sealHolder(holder),
      file: seals.sealFile(file),
      detail: seals.sealDetail(detail),
    };
    const open = {
      brief: seals.openBrief,
      story: seals.openStory,
      holder: seals.openHolder,
      file: seals.openFile,
      detail: seals.openDetail,
    };
    for (const [from, sealed] of Object.entries(made))
      for (const [to, opening] of Object.entries(open))
        if (from !== to) expect(() => opening(sealed as never), `${from}, ${to}`).toThrow(CANNOT);
  });

  test("the job of another case", () => {
    expect(() => vault.openJob(caseIdOf(2), vault.sealJob(job))).toThrow(CANNOT);
  });

  test.each(WAYS)("with any one byte flipped: %s", (_name, way) => {
    const flipping = (at: number): CaseSeals => {
      const flip = <T>(sealed: Sealed<T>): Sealed<T> => {
        const bytes = Buffer.from(sealed, "base64url");
        const place = at % bytes.length;
        bytes[place] = (bytes[place] ?? 0) ^ 0x01;
        return bytes.toString("base64url") as unknown as Sealed<T>;
      };
      return {
        ...seals,
        openBrief: (sealed) => seals.openBrief(flip(sealed)),
        openStory: (sealed) => seals.openStory(flip(sealed)),
        openHolder: (sealed) => seals.openHolder(flip(sealed)),
        openFile: (sealed) => seals.openFile(flip(sealed)),
        openDetail: (sealed) => seals.openDetail(flip(sealed)),
      };
    };
    fc.assert(
      fc.property(fc.nat({ max: 4_000 }), (at) => {
        expect(() => way(seals)(flipping(at))).toThrow(CANNOT);
      }),
    );
  });
});

describe("a shape that is not known is corrupt, and its content is not repeated", () => {
  const expectCorrupt = (open: () => unknown) => {
    expect(open).toThrow(CORRUPT);
    expect(open).toThrow("a stored case has an unknown shape");
  };

  test.each([
    ["a later version", { v: 2, value: brief }],
    ["no version", brief],
    ["a field more", { v: 1, value: { ...brief, phone: "1" } }],
    ["a field less", { v: 1, value: { ...brief, code: undefined } }],
    [
      "a level that does not exist",
      { v: 1, value: { ...brief, triage: { ...brief.triage, level: 4 } } },
    ],
    ["an alert that is none", { v: 1, value: { ...brief, alert: false } }],
    ["a turn that is none", { v: 1, value: { ...brief, turn: "story" } }],
    [
      "half a day left",
      {
        v: 1,
        value: {
          ...brief,
          triage: { ...brief.triage, deadlines: [{ id: "a", since: "b", daysLeft: 0.5 }] },
        },
      },
    ],
    ["nothing", null],
  ])("of a brief: %s", (_name, value) => {
    expectCorrupt(() => seals.openBrief(sealedAs("brief", value)));
  });

  test.each<[string, object]>([
    ["a stage that does not exist", { stage: "lost" }],
    ["an outcome that does not exist", { outcome: "won" }],
    ["a moment that is a text", { closedAt: "yesterday" }],
    ["half a receipt", { receipt: { lookup: "l" } }],
    ["an answer with its text in the clear", { answers: [{ ...file.answers[0], text: "a" }] }],
    ["an answer by another name", { answers: [{ ...file.answers[0], id: "first" }] }],
    ["an answer with a mark that is none", { answers: [{ ...file.answers[0], mark: "sent" }] }],
    ["a preview of nobody", { previews: [{ ...file.previews[0], author: undefined }] }],
    ["a field more", { phone: "1" }],
  ])("of a file: %s", (_name, change) => {
    expectCorrupt(() => seals.openFile(sealedAs("file", { v: 1, value: { ...file, ...change } })));
  });

  test.each([
    ["a file that is named like a folder", { extension: "../jpg" }],
    ["a file of no kind", { kind: "sticker" }],
    ["a file whose name tells", { name: "IMG_2026.jpg" }],
  ])("of a story: %s", (_name, change) => {
    const media = [{ ...story.media?.[0], ...change }];
    expectCorrupt(() => seals.openStory(sealedAs("story", { v: 1, value: { ...story, media } })));
  });

  test("of a job: a receipt that does not check", () => {
    const wrong = `${receipt.slice(0, 15)}${(Number(receipt[15]) + 1) % 10}`;
    const sealed = sealer.seal("outbox", id, { v: 1, value: { ...job, receipt: wrong } });
    expectCorrupt(() => vault.openJob(id, sealed as Sealed<unknown> as Sealed<OutboxJob>));
  });
});
