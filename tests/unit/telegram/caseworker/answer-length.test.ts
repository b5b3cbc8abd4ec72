import { describe, expect, test } from "vitest";
import { MOST_ANSWER_CHARACTERS } from "../../../../src/domain/case-file.js";
import type { CaseId } from "../../../../src/domain/ids.js";
import { caseRoomScreen } from "../../../../src/telegram/worker/case-room-screens.js";
import type { CaseView } from "../../../../src/telegram/worker/case-view.js";
import { newcomer } from "../../../../src/telegram/worker/state.js";
import { content } from "../../../support/content.js";

const END = " Do not go there on Friday.";

describe("the longest answer that a caseworker can send", () => {
  test.each([
    ["words", "We read it. "],
    ["links", "see dauys.example.kz/a "],
  ])("of %s is whole on the worker's screen", async (_name, words) => {
    const { texts } = await content();
    const text = words.repeat(300).slice(0, MOST_ANSWER_CHARACTERS - END.length) + END;
    expect(text).toHaveLength(MOST_ANSWER_CHARACTERS);
    const opened = { caseId: "0".repeat(32) as CaseId, privateKey: "k", words: [] };
    const state = { ...newcomer(5), locale: "en", place: { at: "caseAnswers" } as const, opened };
    const view: CaseView = {
      stage: "read",
      outcome: null,
      keptUntil: "2026-12-31",
      answers: [{ id: "00000000", text, changed: false, referral: null }],
      ticked: [],
      notice: false,
    };
    const screen = caseRoomScreen(texts, "en", state, view, []);
    expect(screen?.html).toContain(END);
    expect(screen?.html).not.toContain("…");
  });
});
