import { OUTCOMES } from "../../../domain/case-file.js";
import type { CaseId } from "../../../domain/ids.js";
import type { Level } from "../../../domain/triage.js";
import type { KnownCase } from "../../../ports.js";
import { type Button, type Keyboard, pairs } from "../../markup.js";
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
  reasons: "Wy",
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

/** What a caseworker's button does. `closing` shows the outcomes, `more` the other
 * acts, `back` and `card` the card's own buttons. */
export type CaseAct = keyof typeof LETTERS;

/** A tap on a button of a case. `detail`: an outcome, a phrase, a page, or the id of an answer. */
export interface CasePress {
  readonly act: CaseAct;
  readonly caseId: CaseId;
  readonly detail: string;
}

/** What a button of a case carries: at most 60 bytes. */
export function caseData(act: CaseAct, caseId: string, detail = ""): string {
  return `${LETTERS[act]}:${caseId}${detail === "" ? "" : `:${detail}`}`;
}

/** What was tapped; `null` for any other data. */
export function casePress(data: string): CasePress | null {
  const [, letter, caseId, detail = ""] =
    /^(c|[A-Z][a-z]?):([0-9a-f]{32})(?::(\w{1,24}))?$/.exec(data) ?? [];
  const [act] = Object.entries(LETTERS).find(([, each]) => each === letter) ?? [];
  return act === undefined ? null : { act: act as CaseAct, caseId: caseId as CaseId, detail };
}

type Shown = Pick<KnownCase, "brief" | "file" | "holder">;

/** The buttons below the card of a case: what is most needed now, and a way to the rest. */
export function caseKeyboard(shown: Shown, say: Say): Keyboard {
  const { brief, file } = shown;
  return [...nextKeyboard(shown, say), ...(file.keepsStory ? storyKeyboard(brief.id, say) : [])];
}

/** Shows the story of a case, where it is kept apart. */
export function storyKeyboard(caseId: CaseId, say: Say): Keyboard {
  return [[button("story", caseId, `📖 ${say("story-button")}`)]];
}

function nextKeyboard({ brief, file, holder }: Shown, say: Say): Keyboard {
  const { id } = brief;
  const more = button("more", id, `➕ ${say("acts-button-more")}`);
  if (file.stage === "closed")
    return [[button("reopen", id, `🔁 ${say("desk-button-reopen")}`), more]];
  if (!holder) return [[button("claim", id, `✋ ${say("claim-button")}`), more]];
  const next = file.stage === "working" ? closing(id, say) : working(id, say);
  return [...(file.receipt === null ? [] : [talk(id, say)]), [next, more]];
}

/** All else that can be done to a case, two to a row, in the place of the card's own buttons. */
export function moreKeyboard({ brief, file, holder }: Shown, say: Say): Keyboard {
  const { id } = brief;
  const isOpen = file.stage !== "closed";
  const isStarted = file.stage === "working";
  const acts: readonly (Button | false)[] = [
    isOpen && !holder && file.receipt !== null && talk(id, say)[0],
    isOpen && !holder && file.receipt !== null && talk(id, say)[1],
    isOpen && !holder && !isStarted && working(id, say),
    isOpen && !(holder && isStarted) && closing(id, say),
    isOpen && button("level", id, `🚦 ${say("acts-button-level")}`),
    isOpen && file.receipt !== null && button("refer", id, `🤝 ${say("acts-button-refer")}`),
    button("note", id, `📝 ${say("acts-button-note")}`),
    isOpen && button("tags", id, `🏷 ${say("acts-button-tags")}`),
    isOpen && button("handOver", id, `➡️ ${say("acts-button-hand-over")}`),
    isOpen && holder !== null && button("release", id, `👐 ${say("acts-button-release")}`),
    file.mergedInto === null
      ? isOpen && button("merge", id, `🔗 ${say("acts-button-merge")}`)
      : button("part", id, `✂️ ${say("acts-button-part")}`),
    button("reasons", id, `💡 ${say("acts-button-reasons")}`),
    button("journal", id, `📜 ${say("acts-button-journal")}`),
    button("purge", id, `🗑 ${say("acts-button-purge")}`),
  ];
  return [...pairs(acts.filter((each) => each !== false)), [backButton(id, say)]];
}

/** Back to the card's own buttons. */
export function backButton(caseId: CaseId, say: Say): Button {
  return button("card", caseId, `↩️ ${say("desk-button-back")}`);
}

/** The keyboard of a question, with a way out of it that does nothing. */
export function withBack(keyboard: Keyboard, caseId: CaseId, say: Say): Keyboard {
  const ways = [caseData("back", caseId), caseData("card", caseId)];
  const hasOne = keyboard.some((row) => row.some(({ data }) => ways.includes(data)));
  return hasOne ? keyboard : [...keyboard, [backButton(caseId, say)]];
}

function talk(id: CaseId, say: Say): [Button, Button] {
  return [
    button("answer", id, `✉️ ${say("desk-button-answer")}`),
    button("phrases", id, `💬 ${say("desk-button-phrases")}`),
  ];
}

function working(id: CaseId, say: Say): Button {
  return button("working", id, `🔧 ${say("desk-button-working")}`);
}

function closing(id: CaseId, say: Say): Button {
  return button("closing", id, `✅ ${say("desk-button-close")}`);
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

/** The other levels a case can have; `name`: a level in words. */
export function levelKeyboard(
  caseId: CaseId,
  present: Level,
  name: (level: Level) => string,
): Keyboard {
  const levels = ([0, 1, 2, 3] as const).filter((level) => level !== present);
  return levels.map((level) => [button("levelTo", caseId, name(level), String(level))]);
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
