import { OUTCOMES } from "../../domain/case-file.js";
import type { CaseId } from "../../domain/ids.js";
import type { KnownCase } from "../../ports.js";
import { type Button, type Keyboard, pairs } from "../markup.js";
import type { Say } from "./card-words.js";

// What the data of a button begins with: 64 bytes are little, and the id of the case takes 32. The
// buttons of a worker's chat begin with small letters.
const LETTERS = {
  claim: "c",
  answer: "A",
  phrases: "L",
  phrase: "F",
  working: "W",
  closing: "X",
  close: "Y",
  back: "B",
  reopen: "O",
  send: "S",
  cancel: "N",
  replace: "R",
  takeBack: "T",
  more: "Mo",
  card: "Ca",
  reasons: "Rn",
  release: "Re",
  handOver: "Ha",
  handTo: "Ht",
  level: "Le",
  levelTo: "Lt",
  tags: "Ta",
  note: "No",
  refer: "Rf",
  referTo: "Rt",
  referSure: "Rs",
  merge: "Me",
  mergeSure: "Ms",
  part: "Pa",
  purge: "Pu",
  purgeSure: "Ps",
  story: "St",
  alikeYes: "Ay",
  alikeNo: "An",
  journal: "Jo",
} as const;

/** What a caseworker's button does. `closing` shows the outcomes, `back` the card's own buttons. */
export type CaseAct = keyof typeof LETTERS;

/** A tap on a button of a case. `detail`: an outcome, a phrase, a page, or the id of an answer. */
export interface CasePress {
  readonly act: CaseAct;
  readonly caseId: CaseId;
  readonly detail: string;
}

/** What a button of a case carries: at most 52 bytes. */
export function caseData(act: CaseAct, caseId: string, detail = ""): string {
  return `${LETTERS[act]}:${caseId}${detail === "" ? "" : `:${detail}`}`;
}

/** What was tapped; `null` for any other data. */
export function casePress(data: string): CasePress | null {
  const [, letter, caseId, detail = ""] =
    /^(c|[A-Z][a-z]?):([0-9a-f]{32})(?::([A-Za-z0-9]{1,16}))?$/.exec(data) ?? [];
  const [act] = Object.entries(LETTERS).find(([, each]) => each === letter) ?? [];
  return act === undefined ? null : { act: act as CaseAct, caseId: caseId as CaseId, detail };
}

/** The buttons below the card of a case. */
export function caseKeyboard(
  { brief, file, holder }: Pick<KnownCase, "brief" | "file" | "holder">,
  say: Say,
): Keyboard {
  const { id } = brief;
  if (file.stage === "closed") return [[button("reopen", id, `🔁 ${say("desk-button-reopen")}`)]];
  if (!holder) return [[button("claim", id, `✋ ${say("claim-button")}`)]];
  const talk = [
    button("answer", id, `✉️ ${say("desk-button-answer")}`),
    button("phrases", id, `💬 ${say("desk-button-phrases")}`),
  ];
  const work = button("working", id, `🔧 ${say("desk-button-working")}`);
  return [
    ...(file.receipt === null ? [] : [talk]),
    [
      ...(file.stage === "working" ? [] : [work]),
      button("closing", id, `✅ ${say("desk-button-close")}`),
    ],
  ];
}

/** How a case can be closed by hand, in the place of the card's own buttons. */
export function outcomeKeyboard(caseId: CaseId, say: Say): Keyboard {
  const outcomes = OUTCOMES.filter((outcome) => outcome !== "silence");
  return [
    ...pairs(
      outcomes.map((outcome) => button("close", caseId, say(`desk-outcome-${outcome}`), outcome)),
    ),
    [button("back", caseId, `↩️ ${say("desk-button-back")}`)],
  ];
}

/** Below a preview. */
export function previewKeyboard(caseId: CaseId, preview: string, say: Say): Keyboard {
  return [
    [
      button("send", caseId, `✅ ${say("desk-button-send")}`, preview),
      button("cancel", caseId, `✖️ ${say("desk-button-cancel")}`, preview),
    ],
  ];
}

/** Below an answer that waits to be read. */
export function sentKeyboard(caseId: CaseId, answer: string, say: Say): Keyboard {
  return [
    [
      button("replace", caseId, `✏️ ${say("desk-button-replace")}`, answer),
      button("takeBack", caseId, `🗑 ${say("desk-button-take-back")}`, answer),
    ],
  ];
}

export function button(act: CaseAct, caseId: string, label: string, detail = ""): Button {
  return { label, data: caseData(act, caseId, detail) };
}
