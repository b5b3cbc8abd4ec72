import type { CaseId, EpochMs, Sealed } from "./ids.js";
import type { ReceiptRef } from "./receipt.js";
import type { CaseBrief } from "./report.js";
import type { Level } from "./triage.js";

/** How far a case has come, as its worker sees it. */
export const STAGES = ["received", "read", "working", "closed"] as const;
export type Stage = (typeof STAGES)[number];

/** How a case was closed; each has words for the worker and for the caseworkers. `silence`: nobody moved it. */
export const OUTCOMES = [
  "solved",
  "advised",
  "referred",
  "noAnswer",
  "notForUs",
  "silence",
] as const;
export type CaseOutcome = (typeof OUTCOMES)[number];

/**
 * A message to the worker. `waiting`: not seen yet; `shown`: it was on their screen; `read`: they said
 * so, and the letter is gone.
 */
export interface Answer {
  /** Eight hex digits; names it on buttons. */
  readonly id: string;
  readonly mark: "waiting" | "shown" | "read";
  /** Opens with the receipt alone. */
  readonly letter: Sealed<string> | null;
  /** Took the place of another text after that was shown. */
  readonly changed?: true;
  /** It asks whether the case may be passed on: the worker answers yes or no beside it. */
  readonly referral?: string;
}

/** Whether a case may be passed on to somebody: nobody is told before the worker's yes. */
export interface Referral {
  /** The id of the answer that asks. */
  readonly id: string;
  /** An id of `referrals` in flows/desk.yaml: `police`, `lawyer`. */
  readonly to: string;
  readonly state: "offered" | "agreed" | "declined";
}

/** What the caseworkers were told about a case by itself; each once, until it is due anew. */
export interface Told {
  /** A step of flows/desk.yaml, or the id of a deadline. */
  readonly step: string;
  readonly at: EpochMs;
}

/**
 * A name of an employer, firm or agent, as keyed tokens: a word each, first as it sounds, then with
 * the variants of a slip. `half`: no name alone, for many bear it (`known`) or for it is short.
 */
export interface BlindName {
  readonly words: readonly {
    readonly tokens: readonly string[];
    readonly half?: "known" | "short";
  }[];
}

/** Another case that may name the same employer. */
export interface Alike {
  readonly caseId: CaseId;
  readonly code: string;
  readonly state: "suspected" | "confirmed" | "dismissed";
}

/** The most characters of a message to a worker: with what is said around it, it fits one screen. */
export const MOST_ANSWER_CHARACTERS = 3_000;

/** A message that a caseworker has written and not yet sent; already sealed to the receipt. */
export interface Preview {
  readonly id: string;
  /** Telegram's id of its author: nobody else may send it. */
  readonly author: number;
  readonly letter: Sealed<string>;
  readonly until: EpochMs;
  /** The answer whose place it takes. */
  readonly replaces?: string;
  /** It asks whether the case may be passed on, and to whom. */
  readonly referral?: string;
}

/** What is kept of a case beside its brief, sealed with the key of the case. */
export interface CaseFile {
  readonly stage: Stage;
  readonly outcome: CaseOutcome | null;
  readonly closedAt: EpochMs | null;
  /** `null` only for a case whose report was sealed by a version without receipts. */
  readonly receipt: ReceiptRef | null;
  readonly answers: readonly Answer[];
  readonly previews: readonly Preview[];
  /** The worker asked for a notice: the blind name of their return address. */
  readonly notice: string | null;
  /** A notice is to go at the next safe hour. */
  readonly noticeDue: boolean;
  /** The card does not show all of this yet. */
  readonly redraw: boolean;
  /** When the caseworkers were told that retention ends, or asked whether anyone still works on it. */
  readonly announced: EpochMs | null;
  /** The last act of a caseworker or of the worker: an open case is asked after from then on. */
  readonly movedAt: EpochMs;
  /** When it reached the queue of the caseworkers. */
  readonly receivedAt: EpochMs;
  /** When it was first claimed, and when a first answer was sent; `null` before that. */
  readonly claimedAt: EpochMs | null;
  readonly answeredAt: EpochMs | null;
  /** A caseworker's, in the place of the one of triage. */
  readonly level: Level | null;
  /** Caseworkers' own words for it, beside those of triage. */
  readonly tags: readonly string[];
  /** Internal notes; their words are in the journal. */
  readonly notes: number;
  readonly told: readonly Told[];
  readonly referrals: readonly Referral[];
  readonly names: readonly BlindName[];
  readonly alike: readonly Alike[];
  /** A duplicate: it goes along with that case, and closes with it. */
  readonly mergedInto: CaseId | null;
  /** `CARD=minimal`: words or files of it, or of what joins it, are kept and can be shown. */
  readonly keepsStory: boolean;
}

/** How soon a case should be looked at: a caseworker's word before that of triage. */
export function levelOf(brief: CaseBrief, file: CaseFile): Level {
  return file.level ?? brief.triage.level;
}

/** The file of a case that has just come. */
export function newCaseFile(receipt: ReceiptRef | null, now: EpochMs): CaseFile {
  return {
    stage: "received",
    outcome: null,
    closedAt: null,
    receipt,
    answers: [],
    previews: [],
    notice: null,
    noticeDue: false,
    redraw: false,
    announced: null,
    movedAt: now,
    receivedAt: now,
    claimedAt: null,
    answeredAt: null,
    level: null,
    tags: [],
    notes: 0,
    told: [],
    referrals: [],
    names: [],
    alike: [],
    mergedInto: null,
    keepsStory: false,
  };
}

/** Where a notice may go, and when: hours of the day in the caseworkers' time zone, `from` included. */
export interface ReturnAddress {
  readonly chat: number;
  readonly from: number;
  /** Up to that hour; smaller than `from` where the night lies between. */
  readonly to: number;
  readonly until: EpochMs;
}

/** Whether a notice may go in that hour (0-23). */
export function isSafeHour(
  { from, to }: Pick<ReturnAddress, "from" | "to">,
  hour: number,
): boolean {
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}
