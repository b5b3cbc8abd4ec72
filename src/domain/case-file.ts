import type { EpochMs, Sealed } from "./ids.js";
import type { ReceiptRef } from "./receipt.js";

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
