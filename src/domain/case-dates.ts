import type { CaseFile } from "./case-file.js";
import type { EpochMs } from "./ids.js";

const DAY_MS = 86_400_000;

/** An open case that nobody moved for so long is asked after. */
export const ASK_AFTER_DAYS = 90;
/** Nobody answers in so many days, and it closes. */
export const CLOSE_AFTER_ASKING_DAYS = 14;
/** So long before the end of retention the caseworkers are told. */
export const ANNOUNCE_DAYS = 3;
/** The row outlives its dates by so much: a keeper that was down for a week still ends the case itself. */
const MARGIN_DAYS = 7;

/** When a case comes to its end: destroyed if closed, closed by silence if asked after; `null` before that. */
export function endsAt(file: CaseFile, retentionDays: number): EpochMs | null {
  if (file.closedAt !== null) return file.closedAt + retentionDays * DAY_MS;
  const asked = announcement(file);
  return asked === null ? null : asked + CLOSE_AFTER_ASKING_DAYS * DAY_MS;
}

/** Closed since nobody moved it. */
export function silenced(file: CaseFile, now: EpochMs): CaseFile {
  return {
    ...file,
    stage: "closed",
    outcome: "silence",
    closedAt: now,
    announced: null,
    redraw: true,
  };
}

/** When the caseworkers are to be told: that retention ends, or asked whether anyone still works on it. */
export function announceAt(file: CaseFile, retentionDays: number): EpochMs | null {
  if (announcement(file) !== null) return null;
  if (file.closedAt === null) return file.movedAt + ASK_AFTER_DAYS * DAY_MS;
  return file.closedAt + Math.max(0, retentionDays - ANNOUNCE_DAYS) * DAY_MS;
}

/** When somebody has to look at the case again; `now` where something waits already. */
export function nextLook(file: CaseFile, retentionDays: number, now: EpochMs): EpochMs {
  const dates = [
    file.redraw || file.noticeDue ? now : null,
    announceAt(file, retentionDays),
    endsAt(file, retentionDays),
    ...file.previews.map((preview) => preview.until),
  ];
  return Math.min(...dates.filter((date) => date !== null));
}

/** How long the row of the case lives if nobody ever ends it. */
export function retainUntil(file: CaseFile, retentionDays: number): EpochMs {
  const open = file.movedAt + (ASK_AFTER_DAYS + CLOSE_AFTER_ASKING_DAYS + retentionDays) * DAY_MS;
  const end = file.closedAt === null ? open : file.closedAt + retentionDays * DAY_MS;
  return end + MARGIN_DAYS * DAY_MS;
}

/** The moment until which a case is kept at least, were it closed now. */
export function keptUntil(file: CaseFile, retentionDays: number, now: EpochMs): EpochMs {
  return (file.closedAt ?? now) + retentionDays * DAY_MS;
}

/** When the caseworkers were told, unless a move or the closing came after it: then they are told anew. */
function announcement({ announced, closedAt, movedAt }: CaseFile): EpochMs | null {
  return announced !== null && announced >= (closedAt ?? movedAt) ? announced : null;
}
