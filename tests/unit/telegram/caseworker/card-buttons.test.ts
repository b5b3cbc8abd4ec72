import { describe, expect, test } from "vitest";
import { type CaseFile, newCaseFile, OUTCOMES } from "../../../../src/domain/case-file.js";
import { createReadyPhrases } from "../../../../src/telegram/caseworker/answers/ready-phrases.js";
import {
  caseData,
  caseKeyboard,
  casePress,
  levelKeyboard,
  moreKeyboard,
  outcomeKeyboard,
  previewKeyboard,
  sentKeyboard,
} from "../../../../src/telegram/caseworker/card/card-buttons.js";
import type { Keyboard } from "../../../../src/telegram/markup.js";
import { decodePress } from "../../../../src/telegram/worker/buttons.js";
import { briefOf, caseIdOf } from "../../../support/briefs.js";
import { content } from "../../../support/content.js";

const { texts } = await content();
const say = ((id: string) => texts.lookUp("en", id)) as never;
const brief = briefOf(caseIdOf(255));
const receipt = { lookup: "l", publicKey: "k" };
const open = newCaseFile(receipt, 0);
const holder = { id: 1, name: "Aigul" };
const phrases = createReadyPhrases(texts, "en", say);

const KEYBOARDS = [
  caseKeyboard({ brief, file: open, holder: null }, say),
  caseKeyboard({ brief, file: open, holder }, say),
  caseKeyboard({ brief, file: { ...open, stage: "closed" }, holder }, say),
  outcomeKeyboard(brief.id, say),
  previewKeyboard(brief.id, "0123abcd", say),
  sentKeyboard(brief.id, "0123abcd", say),
  phrases.keyboard(brief.id, { kind: "phrase", page: 0 }),
  phrases.keyboard(brief.id, { kind: "phrase", page: 1 }),
  phrases.keyboard(brief.id, { kind: "ask", page: 0 }),
  phrases.keyboard(brief.id, { kind: "ask", page: 1 }),
  moreKeyboard({ brief, file: open, holder: null }, say),
  moreKeyboard({ brief, file: open, holder }, say),
  moreKeyboard({ brief, file: { ...open, stage: "working" }, holder }, say),
  moreKeyboard({ brief, file: { ...open, stage: "closed" }, holder }, say),
  levelKeyboard(brief.id, 1, String),
].map((rows) => rows.flat());

describe("every button of a case", () => {
  test.each(KEYBOARDS.flat())(
    "$data names it within 64 bytes, and its act comes back",
    (button) => {
      expect(new TextEncoder().encode(button.data).length).toBeLessThanOrEqual(64);
      const press = casePress(button.data);
      expect(press?.caseId).toBe(brief.id);
      expect(press && caseData(press.act, press.caseId, press.detail)).toBe(button.data);
      expect(decodePress(button.data), "never one of a worker's chat").toBeNull();
    },
  );

  test("does something of its own: no two of a keyboard are alike", () => {
    for (const buttons of KEYBOARDS)
      expect(new Set(buttons.map(({ data }) => data)).size).toBe(buttons.length);
  });
});

test.each([
  "",
  "c:",
  caseIdOf(1),
  `c:${caseIdOf(1).slice(1)}`,
  `c:${caseIdOf(1)}0`,
  `c:${caseIdOf(1)}\n`,
  `c:${caseIdOf(255).toUpperCase()}`,
  `a:${caseIdOf(1)}`,
  `z:${caseIdOf(1)}`,
  `y:${caseIdOf(1)}:`,
  `y:${caseIdOf(1)}:a:b`,
  "x",
])("%j is no button of a case", (data) => {
  expect(casePress(data)).toBeNull();
});

test("a case without a receipt cannot be answered, so no button says so", () => {
  const file = { ...open, receipt: null };
  const acts = caseKeyboard({ brief, file, holder }, say).flat();
  expect(acts.map(({ data }) => casePress(data)?.act)).toEqual(["working", "more"]);
  const more = moreKeyboard({ brief, file, holder: null }, say).flat();
  const named = more.map(({ data }) => casePress(data)?.act);
  for (const act of ["answer", "phrases", "refer"]) expect(named).not.toContain(act);
});

describe("the buttons of a card", () => {
  const actsOf = (keyboard: Keyboard) => keyboard.flat().map(({ data }) => casePress(data)?.act);
  const all = (file: CaseFile, has: typeof holder | null) => [
    ...actsOf(caseKeyboard({ brief, file, holder: has }, say)),
    ...actsOf(moreKeyboard({ brief, file, holder: has }, say)),
  ];

  test("begin with what is needed now", () => {
    expect(actsOf(caseKeyboard({ brief, file: open, holder: null }, say))).toEqual([
      "claim",
      "more",
    ]);
    expect(actsOf(caseKeyboard({ brief, file: open, holder }, say))).toEqual([
      ...["answer", "phrases", "working", "more"],
    ]);
    const working = { ...open, stage: "working" } as const;
    expect(actsOf(caseKeyboard({ brief, file: working, holder }, say))).toEqual([
      ...["answer", "phrases", "closing", "more"],
    ]);
  });

  test.each(["received", "read", "working"] as const)(
    "have each act of an open case once, two to a row at most (%s)",
    (stage) => {
      for (const has of [null, holder]) {
        const acts = all({ ...open, stage }, has);
        expect(new Set(acts).size).toBe(acts.length);
        const wanted = ["closing", "level", "tags", "note", "handOver", "refer", "merge", "purge"];
        for (const act of wanted) expect(acts).toContain(act);
        expect(acts.includes("release")).toBe(has !== null);
      }
      const rows = moreKeyboard({ brief, file: { ...open, stage }, holder }, say);
      for (const row of rows) expect(row.length).toBeLessThanOrEqual(2);
    },
  );

  test("of a closed case change nothing but that it is closed", () => {
    const acts = all({ ...open, stage: "closed" }, holder);
    expect(acts).toEqual(["reopen", "more", "note", "reasons", "journal", "purge", "card"]);
  });

  test("part a duplicate where it is one", () => {
    const acts = all({ ...open, mergedInto: caseIdOf(7) }, holder);
    expect(acts).toContain("part");
    expect(acts).not.toContain("merge");
  });
});

test("every outcome can be chosen but that of silence", () => {
  const chosen = outcomeKeyboard(brief.id, say)
    .flat()
    .map(({ data }) => casePress(data)?.detail)
    .filter((detail) => detail !== "");
  expect(chosen).toEqual(OUTCOMES.filter((outcome) => outcome !== "silence"));
});

describe("a ready phrase", () => {
  const keys = (["phrase", "ask"] as const)
    .flatMap((kind) => [0, 1].flatMap((page) => phrases.keyboard(brief.id, { kind, page }).flat()))
    .map(({ data }) => casePress(data))
    .flatMap((press) => (press?.act === "phrase" ? [press.detail] : []));

  test("stands in every language, with the caseworker's words in its gap", () => {
    expect(keys.length).toBeGreaterThanOrEqual(14 + 12);
    for (const key of keys)
      for (const locale of texts.locales) {
        const phrase = phrases.find(key);
        if (!phrase) throw new Error(key);
        const text = phrases.text(phrase, locale, "WORDS");
        expect(text.includes("WORDS"), `${locale} ${key}`).toBe(phrase.gap === true);
      }
  });

  test("goes in the caseworkers' language to a worker whose language is unknown", () => {
    expect(phrases.localeFor("xx")).toBe("en");
    expect(phrases.localeFor("uz-Cyrl")).toBe("uz-Cyrl");
  });
});
