import type { CaseId, EpochMs } from "../../domain/ids.js";
import { maskReceipts } from "../../domain/masking.js";
import {
  caseCode,
  coarsen,
  type MediaItem,
  type Report,
  type Story,
  type Turn,
} from "../../domain/report.js";
import type { Random } from "../../ports.js";
import type { KnownToWorker } from "./open-cases.js";
import type { AttachedFile } from "./state.js";

/** What a worker sends with the receipt open: it joins the case, at the level that the case has. */
export function addition(
  known: KnownToWorker,
  { turn, story }: { turn: Turn; story: Story },
  { random, timeZone, now }: { random: Random; timeZone: string; now: EpochMs },
): Report {
  const { brief, caseId } = known;
  return {
    brief: {
      id: newCaseId(random),
      code: caseCode(caseId),
      flow: brief.flow,
      locale: brief.locale,
      ...coarsen(now, timeZone),
      facets: [],
      triage: { level: brief.triage.level, tags: [], fired: [], indicators: [], deadlines: [] },
      joins: caseId,
      turn,
    },
    story,
  };
}

/** A story as the caseworkers may see it: no number that would open a case. */
export function storyOf(parts: Story["parts"], files: readonly AttachedFile[]): Story {
  const media = heldIn(files);
  return {
    parts: parts.map(({ step, text }) => ({ step, text: maskReceipts(text) })),
    ...(media.length > 0 ? { media } : {}),
  };
}

/** The cleaned files that are held and can go. */
export function heldIn(files: readonly AttachedFile[]): readonly MediaItem[] {
  return files.flatMap(({ status, items }) => (status === "held" ? items : []));
}

/** Whether a file is still on its way: what is sent now would go without it. */
export function isOnItsWay(files: readonly AttachedFile[]): boolean {
  return files.some(({ status }) => status === "waiting");
}

export function newCaseId(random: Random): CaseId {
  return Buffer.from(random.bytes(16)).toString("hex") as CaseId;
}
