import type { StepId } from "../../domain/ids.js";
import type { Button } from "../markup.js";

/** What a button of the worker's chat asks for. Buttons of a step name the step they were drawn for. */
export type Press =
  | { readonly kind: "language"; readonly locale: string }
  | { readonly kind: PlainPress }
  | { readonly kind: "page"; readonly page: string }
  /** Something of the guide to rights, as `encodeReading` writes it. */
  | { readonly kind: "read"; readonly reading: string }
  /** This message of the caseworkers was read. */
  | { readonly kind: "answerRead"; readonly answer: string }
  /** Whether the case may be passed on, as this message asks. */
  | { readonly kind: "referralYes" | "referralNo"; readonly answer: string }
  | { readonly kind: "noticeHours"; readonly hours: NoticeHours }
  | { readonly kind: "option"; readonly step: StepId; readonly option: string }
  | { readonly kind: StepPress; readonly step: StepId }
  | { readonly kind: "turn"; readonly step: StepId; readonly page: number };

/** When a notice may come; `none`: never. */
export const NOTICE_HOURS = ["morning", "day", "evening", "any", "none"] as const;
export type NoticeHours = (typeof NOTICE_HOURS)[number];

/**
 * `danger`: "I am in danger now"; `rest`: to tell the rest after it; `listen`: the text read aloud;
 * `keepDraft`: to keep the report for later;
 * `number`: to write the number of a report; `addMore`: to open the report whose number is shown. The
 * others of a case lead to its rooms; `caseReplace`: in place of what was sent last; `caseSend`,
 * `caseGive`, `caseEnd`: send the words, give the name, withdraw the report.
 */
type PlainPress =
  | "languages"
  | "menu"
  | "help"
  | "report"
  | "erase"
  | "kept"
  | "danger"
  | "rest"
  | "listen"
  | "keepDraft"
  | "number"
  | "addMore"
  | "case"
  | "caseAnswers"
  | "caseWrite"
  | "caseReplace"
  | "caseSend"
  | "caseIdentity"
  | "caseGive"
  | "caseNotice"
  | "caseWithdraw"
  | "caseEnd"
  | "caseLeave"
  | FilePress;

/** `media`: how to add files; the others answer the warning, and how a voice is to go. */
type FilePress = "media" | "mediaAgree" | "mediaNo" | "voiceChanged" | "voiceAsItIs";

type StepPress =
  | "skip"
  | "dontKnow"
  | "done"
  | "also"
  | "enough"
  | "back"
  | "edit"
  | "keep"
  | "submit";

const PLAIN: Readonly<Record<PlainPress, string>> = {
  languages: "L",
  menu: "m",
  help: "h",
  report: "r",
  erase: "x",
  kept: "k",
  danger: "D",
  rest: "w",
  listen: "v",
  keepDraft: "K",
  number: "N",
  addMore: "A",
  case: "c",
  caseAnswers: "ca",
  caseWrite: "cw",
  caseReplace: "cr",
  caseSend: "cs",
  caseIdentity: "ci",
  caseGive: "cg",
  caseNotice: "cn",
  caseWithdraw: "cd",
  caseEnd: "ce",
  caseLeave: "cl",
  media: "f",
  mediaAgree: "fa",
  mediaNo: "fn",
  voiceChanged: "fc",
  voiceAsItIs: "fi",
};
const OF_STEP: Readonly<Record<StepPress, string>> = {
  skip: "s",
  dontKnow: "d",
  done: "n",
  also: "a",
  enough: "q",
  back: "b",
  edit: "e",
  keep: "y",
  submit: "t",
};

/** A button that says `label` and asks for `press`. */
export function button(label: string, press: Press): Button {
  return { label, data: encodePress(press) };
}

/** The press as callback data; Telegram takes 1 to 64 bytes. */
export function encodePress(press: Press): string {
  switch (press.kind) {
    case "language":
      return `l:${press.locale}`;
    case "page":
      return `g:${press.page}`;
    case "read":
      return `i:${press.reading}`;
    case "answerRead":
      return `R:${press.answer}`;
    case "referralYes":
      return `Ry:${press.answer}`;
    case "referralNo":
      return `Rn:${press.answer}`;
    case "noticeHours":
      return `H:${press.hours}`;
    case "option":
      return `o:${press.step}:${press.option}`;
    case "turn":
      return `p:${press.step}:${press.page}`;
    default:
      return "step" in press ? `${OF_STEP[press.kind]}:${press.step}` : PLAIN[press.kind];
  }
}

/** The press behind callback data; `null` for anything that no button of ours carries. */
export function decodePress(data: string): Press | null {
  const [head = "", first, second, ...more] = data.split(":");
  if (more.length > 0) return null;
  if (first === undefined) {
    const plain = keyOf(PLAIN, head);
    return plain ? { kind: plain } : null;
  }
  if (second === undefined) {
    if (head === "l") return { kind: "language", locale: first };
    if (head === "g") return { kind: "page", page: first };
    if (head === "i") return { kind: "read", reading: first };
    if (head === "R") return { kind: "answerRead", answer: first };
    if (head === "Ry") return { kind: "referralYes", answer: first };
    if (head === "Rn") return { kind: "referralNo", answer: first };
    if (head === "H") {
      const hours = NOTICE_HOURS.find((each) => each === first);
      return hours ? { kind: "noticeHours", hours } : null;
    }
    const kind = keyOf(OF_STEP, head);
    return kind ? { kind, step: first as StepId } : null;
  }
  if (head === "o") return { kind: "option", step: first as StepId, option: second };
  if (head === "p" && /^\d{1,2}$/.test(second))
    return { kind: "turn", step: first as StepId, page: Number(second) };
  return null;
}

function keyOf<Key extends string>(
  table: Readonly<Record<Key, string>>,
  value: string,
): Key | null {
  const found = Object.entries(table).find(([, letter]) => letter === value);
  return found ? (found[0] as Key) : null;
}
