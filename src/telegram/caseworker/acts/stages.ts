import type { CaseFile, CaseOutcome } from "../../../domain/case-file.js";
import { OUTCOMES } from "../../../domain/case-file.js";
import { freed } from "../../../domain/escalation.js";
import type { EpochMs } from "../../../domain/ids.js";

/** Somebody has the case: it is being read, if it was not before. */
export function claimed(file: CaseFile, now: EpochMs): CaseFile {
  return {
    ...moved(file, now),
    stage: file.stage === "received" ? "read" : file.stage,
    claimedAt: file.claimedAt ?? now,
  };
}

/** It is being worked on. `null` where nothing changes. */
export function working(file: CaseFile, now: EpochMs): CaseFile | null {
  if (file.stage === "working" || file.stage === "closed") return null;
  return { ...moved(file, now), stage: "working" };
}

/** Closed: previews end, and the notice with its return address. `null` where it is closed already. */
export function closed(file: CaseFile, outcome: CaseOutcome, now: EpochMs): CaseFile | null {
  if (file.stage === "closed") return null;
  return {
    ...moved(file, now),
    stage: "closed",
    outcome,
    closedAt: now,
    previews: [],
    notice: null,
    noticeDue: false,
  };
}

/** Open again, and being worked on. `null` where it is not closed. */
export function reopened(file: CaseFile, now: EpochMs): CaseFile | null {
  if (file.stage !== "closed") return null;
  return {
    ...freed(file, now),
    stage: "working",
    outcome: null,
    closedAt: null,
    announced: null,
    movedAt: now,
  };
}

/** An outcome that a caseworker can choose, by its name on a button. */
export function chosenOutcome(name: string): CaseOutcome | null {
  return OUTCOMES.find((outcome) => outcome === name && outcome !== "silence") ?? null;
}

/** An act of a caseworker: whether an open case is still worked on need not be asked. */
export function moved(file: CaseFile, now: EpochMs): CaseFile {
  return { ...file, movedAt: now, announced: file.closedAt === null ? null : file.announced };
}
