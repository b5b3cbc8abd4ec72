import { localTime } from "./calendar.js";
import type { BlobId, CaseId, EpochMs } from "./ids.js";
import type { Triaged } from "./triage.js";

/** The time of day a report came, as coarse as a caseworker may see it. */
export type PartOfDay = "night" | "morning" | "afternoon" | "evening";

/** One fact of the card: a step of the flow and the chosen options, by id. */
export interface Facet {
  readonly step: string;
  /** Option ids, place codes or time words; `skipped` or `dontKnow` where the worker said so. */
  readonly values: readonly string[];
}

/**
 * What the card shows: facets and triage, no word of the worker's own. `day` is the local
 * calendar day (`YYYY-MM-DD`) in the caseworkers' time zone.
 */
export interface CaseBrief {
  readonly id: CaseId;
  /** Four characters people say to each other: `K7F3`. */
  readonly code: string;
  readonly flow: string;
  readonly locale: string;
  readonly day: string;
  readonly partOfDay: PartOfDay;
  readonly facets: readonly Facet[];
  readonly triage: Triaged;
  /** Came by "I am in danger now": three questions, no more. */
  readonly alert?: true;
  /** One alert of a flood: the list of the flood comes before its card. */
  readonly flooded?: true;
  /** It belongs to the case of an earlier report; `code` is that case's. */
  readonly joins?: CaseId;
  /** What it is that joins, where it is not a fuller report. */
  readonly turn?: Turn;
  /** Invented for practice: never counted. */
  readonly training?: true;
}

/** Whether a case was invented for practice. */
export function isTraining(brief: CaseBrief): boolean {
  return brief.training === true;
}

/**
 * What a worker sends with the receipt open: words or files, words in the place of the last ones,
 * "I am in danger now", or who they are.
 */
export type Turn = "message" | "replacement" | "danger" | "identity";

/** A cleaned file of a report: its bytes are held, sealed, until it is delivered. */
export interface MediaItem {
  readonly id: BlobId;
  readonly kind: "photo" | "video" | "voice" | "document";
  /** The ending of its neutral name, without a dot. */
  readonly extension: string;
}

/** What the worker wrote, in the order it was asked. Leaves the store once delivered. */
export interface Story {
  readonly parts: readonly { readonly step: string; readonly text: string }[];
  readonly media?: readonly MediaItem[];
}

/** Whether there is anything in it to be read or seen: an alert may have no word. */
export function isTold({ parts, media = [] }: Story): boolean {
  return media.length > 0 || parts.some(({ text }) => text.trim() !== "");
}

/** A finished report on its way to the caseworkers. */
export interface Report {
  readonly brief: CaseBrief;
  readonly story: Story;
}

// Letters and digits that are not mistaken for one another when read aloud or by hand.
const CODE_ALPHABET = "ACDEFHJKLMNPRTUVWXY3479";

/** The short code of a case, from its id: the same id always gives the same code. */
export function caseCode(id: CaseId): string {
  let rest = Number.parseInt(id.slice(0, 8), 16);
  let code = "";
  for (let index = 0; index < 4; index++) {
    code += CODE_ALPHABET[rest % CODE_ALPHABET.length];
    rest = Math.floor(rest / CODE_ALPHABET.length);
  }
  return code;
}

/** The day and part of day of a moment in a time zone: what remains of the time on the card. */
export function coarsen(at: EpochMs, timeZone: string): { day: string; partOfDay: PartOfDay } {
  const { day, hour } = localTime(at, timeZone);
  const partOfDay =
    hour < 6 ? "night" : hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
  return { day, partOfDay };
}
