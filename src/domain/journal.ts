import type { EpochMs, Sealed } from "./ids.js";

/** Everything that can be done to a case, or happen to it. The codes outlive it. */
export const ACTS = [
  "received",
  "workerWrote",
  "answerRead",
  "claimed",
  "released",
  "handedOver",
  "levelChanged",
  "working",
  "tagged",
  "untagged",
  "noted",
  "answered",
  "answerTakenBack",
  "referralOffered",
  "referralAgreed",
  "referralDeclined",
  "closed",
  "reopened",
  "merged",
  "parted",
  "alikeConfirmed",
  "alikeDismissed",
  "storyShown",
  "storyHidden",
  "escalated",
  "topicMadeAnew",
  "withdrawn",
  "purged",
  "retentionEnded",
] as const;
export type ActCode = (typeof ACTS)[number];

/** Who did it. A worker is nobody in particular, and the bot acts by rule. */
export type Doer =
  | { readonly kind: "caseworker"; readonly id: number; readonly name: string }
  | { readonly kind: "worker" }
  | { readonly kind: "bot" };

/** Whoever of the caseworkers acts. */
export function byCaseworker({ id, name }: { readonly id: number; readonly name: string }): Doer {
  return { kind: "caseworker", id, name };
}

/** What is told of an act, sealed with the key of the case. */
export interface ActDetail {
  readonly by: Doer;
  readonly at: EpochMs;
  /** A reason, a note, a new level, to whom: plain text. */
  readonly words?: string;
}

/** An act before it is chained. */
export interface Act {
  readonly act: ActCode;
  readonly by: Doer;
  readonly words?: string;
}

/**
 * One link of the journal of a case. `mac` covers the link before it, the case, and all of this; of
 * `detail` only its digest, so that the chain is whole after the detail was destroyed.
 */
export interface JournalEntry {
  /** From 1, without gaps. */
  readonly seq: number;
  readonly act: ActCode;
  /** The calendar day, UTC, `YYYY-MM-DD`. */
  readonly day: string;
  /** `null` once the case was destroyed. */
  readonly detail: Sealed<ActDetail> | null;
  /** SHA-256 of the sealed detail, base64url. */
  readonly digest: string;
  readonly mac: string;
}

/** The last link. */
export type JournalHead = Pick<JournalEntry, "seq" | "mac">;

/** Whether a link that was known before stands in the chain: nothing was cut off its end since then. */
export function holdsHead(
  entries: readonly Pick<JournalEntry, "mac">[],
  { seq, mac }: JournalHead,
): boolean {
  return entries[seq - 1]?.mac === mac;
}
