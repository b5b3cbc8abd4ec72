import { type CaseFile, levelOf } from "./case-file.js";
import type { CaseId, EpochMs } from "./ids.js";
import { type CaseBrief, isTraining } from "./report.js";
import type { Level } from "./triage.js";

/** What a list has to know of a case. */
export interface QueuedCase {
  readonly caseId: CaseId;
  readonly brief: CaseBrief;
  readonly file: CaseFile;
  readonly holder: { readonly id: number; readonly name: string } | null;
}

/** Which cases a list shows: those that fit everything said. */
export interface CaseFilter {
  /** Telegram's id of their holder, or nobody's. */
  readonly whose: "anyone" | "nobody" | number;
  /** One of these; empty for every level. */
  readonly levels: readonly Level[];
  /** Codes of flows/lists.yaml, one of these; empty for everywhere. */
  readonly regions: readonly string[];
  /** Of each group at least one: ids of triage, or caseworkers' own words. */
  readonly tags: readonly (readonly string[])[];
  /** Received at least so many days ago. */
  readonly olderThanDays: number | null;
  /** Closed cases in the place of open ones. */
  readonly closed: boolean;
  /** Cases invented for practice in the place of real ones. */
  readonly training: boolean;
}

/** Every open case. */
export const EVERY_OPEN_CASE: CaseFilter = {
  whose: "anyone",
  levels: [],
  regions: [],
  tags: [],
  olderThanDays: null,
  closed: false,
  training: false,
};

const DAY_MS = 86_400_000;
// The step of the questionnaires that asks where (flows/report.yaml, flows/alert.yaml).
const REGION = "region";

/** Whether a list with this filter shows the case. A duplicate goes along with the case it follows. */
export function matches(filter: CaseFilter, each: QueuedCase, now: EpochMs): boolean {
  const { brief, file, holder } = each;
  if (file.mergedInto !== null || isClosed(each) !== filter.closed) return false;
  if (isTraining(brief) !== filter.training) return false;
  if (filter.whose === "nobody" && holder !== null) return false;
  if (typeof filter.whose === "number" && holder?.id !== filter.whose) return false;
  if (filter.levels.length > 0 && !filter.levels.includes(levelOf(brief, file))) return false;
  const regions = valuesOf(brief, REGION);
  if (filter.regions.length > 0 && !filter.regions.some((code) => regions.includes(code)))
    return false;
  const tags = tagsOf(each).map(plainTag);
  if (!filter.tags.every((group) => group.some((tag) => tags.includes(plainTag(tag)))))
    return false;
  const { olderThanDays } = filter;
  return olderThanDays === null || now - file.receivedAt >= olderThanDays * DAY_MS;
}

/** In the order in which they should be looked at: the level first, then the oldest. */
export function inQueueOrder<Case extends QueuedCase>(cases: readonly Case[]): readonly Case[] {
  return cases.toSorted(
    (a, b) =>
      levelOf(a.brief, a.file) - levelOf(b.brief, b.file) ||
      a.file.receivedAt - b.file.receivedAt ||
      (a.caseId < b.caseId ? -1 : 1),
  );
}

export function isClosed({ file }: Pick<QueuedCase, "file">): boolean {
  return file.stage === "closed";
}

/** The tags of triage and the caseworkers' own, each once. */
export function tagsOf({ brief, file }: Pick<QueuedCase, "brief" | "file">): readonly string[] {
  return [...new Set([...brief.triage.tags, ...file.tags])];
}

/** A tag as it is compared: people write it with or without its sign, small or large, in several words. */
export function plainTag(tag: string): string {
  return tag.replace(/^#/, "").trim().toLowerCase().replace(/ё/g, "е").replace(/\s+/g, "_");
}

/** What was answered to a step; empty where it was not asked, or not said. */
export function valuesOf(brief: CaseBrief, step: string): readonly string[] {
  const values = brief.facets.find((facet) => facet.step === step)?.values ?? [];
  return values.filter((value) => value !== "skipped" && value !== "dontKnow");
}
