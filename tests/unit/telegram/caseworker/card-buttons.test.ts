import { describe, expect, test } from "vitest";
import { newCaseFile, OUTCOMES } from "../../../../src/domain/case-file.js";
import {
  caseData,
  caseKeyboard,
  casePress,
  outcomeKeyboard,
  previewKeyboard,
  sentKeyboard,
} from "../../../../src/telegram/caseworker/card-buttons.js";
import { createReadyPhrases } from "../../../../src/telegram/caseworker/ready-phrases.js";
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
  phrases.keyboard(brief.id, 0),
  phrases.keyboard(brief.id, 1),
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
  expect(acts.map(({ data }) => casePress(data)?.act)).toEqual(["working", "closing"]);
});

test("every outcome can be chosen but that of silence", () => {
  const chosen = outcomeKeyboard(brief.id, say)
    .flat()
    .map(({ data }) => casePress(data)?.detail)
    .filter((detail) => detail !== "");
  expect(chosen).toEqual(OUTCOMES.filter((outcome) => outcome !== "silence"));
});

describe("a ready phrase", () => {
  const keys = [0, 1]
    .flatMap((page) => phrases.keyboard(brief.id, page).flat())
    .map(({ data }) => casePress(data))
    .flatMap((press) => (press?.act === "phrase" ? [press.detail] : []));

  test("stands in every language, with the caseworker's words in its gap", () => {
    expect(keys.length).toBeGreaterThanOrEqual(14);
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
