import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasOptions } from "../../../src/flow/definition.js";
import {
  button,
  decodePress,
  encodePress,
  NOTICE_HOURS,
  type Press,
} from "../../../src/telegram/worker/buttons.js";
import { PAGES } from "../../../src/telegram/worker/outside.js";
import { content } from "../../support/content.js";

const { flow, alertFlow, texts } = await content();
const OF_STEP = [
  "skip",
  "dontKnow",
  "done",
  "also",
  "enough",
  "back",
  "edit",
  "keep",
  "submit",
] as const;
const PLAIN = [
  "languages",
  "menu",
  "help",
  "report",
  "erase",
  "kept",
  "danger",
  "rest",
  "listen",
  "keepDraft",
  "number",
  "addMore",
  "case",
  "caseAnswers",
  "caseWrite",
  "caseReplace",
  "caseSend",
  "caseIdentity",
  "caseGive",
  "caseNotice",
  "caseWithdraw",
  "caseEnd",
  "caseLeave",
  "media",
  "mediaAgree",
  "mediaNo",
  "voiceChanged",
  "voiceAsItIs",
] as const;
// A step of both flows has one id, and with it the same buttons.
const steps = [
  ...new Map([...flow.steps, ...alertFlow.steps].map((step) => [step.id, step])).values(),
];

/** Every press that a button of the present questionnaire can ask for. */
const presses: readonly Press[] = [
  ...PLAIN.map((kind) => ({ kind })),
  ...texts.locales.map((locale) => ({ kind: "language", locale }) as const),
  ...PAGES.map((page) => ({ kind: "page", page }) as const),
  ...NOTICE_HOURS.map((hours) => ({ kind: "noticeHours", hours }) as const),
  { kind: "answerRead", answer: "01ab89ef" },
  { kind: "referralYes", answer: "01ab89ef" },
  { kind: "referralNo", answer: "01ab89ef" },
  ...steps.flatMap((step): Press[] => [
    ...OF_STEP.map((kind) => ({ kind, step: step.id })),
    ...[0, 1, 2, 9, 99].map((page) => ({ kind: "turn", step: step.id, page }) as const),
    ...(hasOptions(step)
      ? step.options.map(({ id }) => ({ kind: "option", step: step.id, option: id }) as const)
      : []),
  ]),
];

const bytesOf = (text: string) => Buffer.byteLength(text, "utf8");

describe("the data of a button", () => {
  test("is understood again, for every button there can be", () => {
    expect(presses.length).toBeGreaterThan(200);
    for (const press of presses) expect(decodePress(encodePress(press))).toEqual(press);
  });

  test("is between 1 and 64 bytes, as Telegram wants it", () => {
    for (const press of presses) {
      const size = bytesOf(encodePress(press));
      expect(size).toBeGreaterThanOrEqual(1);
      expect(size, encodePress(press)).toBeLessThanOrEqual(64);
    }
  });

  test("is another for every button", () => {
    expect(new Set(presses.map(encodePress)).size).toBe(presses.length);
  });

  test("stands beside the label", () => {
    expect(button("Tozalash", { kind: "erase" })).toEqual({ label: "Tozalash", data: "x" });
  });

  test.each([
    "",
    ":",
    "z",
    "xx",
    "o",
    "o:area",
    "o:area:money:more",
    "H:night",
    "p:area:x",
    "p:area:-1",
    "p:area:100",
    "p:area:1.5",
    "x:",
    "m:area:1",
    "constructor",
    "__proto__",
    "toString:area",
  ])("that no button of ours carries is nothing: %j", (data) => {
    expect(decodePress(data)).toBeNull();
  });

  test("may be anything at all: it is a press or nothing, never an error", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (data) => {
        const press = decodePress(data);
        if (press) expect(decodePress(encodePress(press))).toEqual(press);
      }),
      { numRuns: 2_000 },
    );
  });
});
