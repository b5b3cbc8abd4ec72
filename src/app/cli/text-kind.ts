/**
 * What a text is for, which decides what it is held to.
 *
 * `question`: a step of a flow that asks, to be seen whole. `prose`: anything else that a worker
 * reads line by line; `page`, the same, may be longer than a screen. `label`: a button, or its name
 * at the review; `region`: one of a long list of names. `notified`: seen by caseworkers, in a
 * notification too; `filed`: seen by caseworkers within a card alone, where the law's own words are
 * in place.
 */
export type TextKind = "question" | "prose" | "page" | "label" | "region" | "notified" | "filed";

/** The kind of each step by its id, by the flow's id, which names its file of texts too. */
export type FlowSteps = ReadonlyMap<string, ReadonlyMap<string, string>>;

// What the desk says to caseworkers, a file for each thing that it does.
const DESK_FILES: readonly string[] = [
  ...[
    "desk",
    "desk-card",
    "acts",
    "commands",
    "alike",
    "care",
    "duty",
    "escalations",
    "group",
    "journal",
  ],
  ...["private", "queue", "stats", "story", "training"],
];

/** `file` is its name without the ending. */
export function textKindOf(file: string, id: string, flows: FlowSteps): TextKind {
  if (file === "triage") return "filed";
  if (DESK_FILES.includes(file)) return "notified";
  if (file === "card") return /^(?:tag|indicator)-/.test(id) ? "filed" : "notified";
  if (file === "lists") return id.startsWith("regions-") ? "region" : "label";
  // Of a flow: <flow>-<step>, <flow>-<step>-hint, <flow>-<step>-<option>. The others are about it.
  const [step = "", part] = id.slice(file.length + 1).split("-");
  const stepKind = flows.get(file)?.get(step);
  if (stepKind !== undefined) {
    if (part === undefined) return stepKind === "notice" ? "page" : "question";
    return part === "hint" ? "prose" : "label";
  }
  if (/-page$|^help$/.test(id)) return "page";
  if (/(?:^|-)button-|^language-name$|^referral-to-/.test(id)) return "label";
  // The menu of the guide: a page's name, not the title above.
  if (/^guide-(?!title$|menu$)/.test(id)) return "label";
  return "prose";
}
