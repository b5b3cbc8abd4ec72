import { type Day, dayAfter, endOfDay, localTime } from "./calendar.js";
import { type CaseFile, levelOf } from "./case-file.js";
import type { DeskRules, DeskStep } from "./desk-rules.js";
import type { EpochMs } from "./ids.js";
import { type CaseBrief, isTraining } from "./report.js";
import { isToBeSaid, marked, markOf } from "./said.js";
import type { Deadline } from "./triage.js";

const MINUTE_MS = 60_000;

/** What escalations look at. */
export interface EscalationCase {
  readonly brief: CaseBrief;
  readonly file: CaseFile;
  readonly holder: object | null;
}

/** A step whose time has come for a case, said or not. */
export interface Overdue {
  readonly step: string;
  readonly kind: "unclaimed" | "unanswered";
  /** When it was overdue first. */
  readonly since: EpochMs;
}

/** Something that is to be said now. `mark`: its name in `file.told`. */
export type DueEscalation = {
  readonly mark: string;
  readonly step: DeskStep;
} & (
  | { readonly kind: "unclaimed" | "unanswered"; readonly waitsSince: EpochMs }
  | { readonly kind: "deadline"; readonly deadline: string; readonly endsAt: EpochMs }
);

/** Marks in `file.told` that start a clock anew; no step may be called so. */
export const CLOCKS = ["free", "raised"] as const;

/**
 * The file of a case that has lost its holder, or was opened again without one: how long nobody has it
 * counts from now, and each step of that is said once more.
 */
export function freed(file: CaseFile, now: EpochMs): CaseFile {
  return { ...file, told: marked(file.told, "free", now) };
}

/**
 * The file of a case whose level was raised: whoever raised it has the whole time of the new level,
 * to be claimed and to be answered.
 */
export function raised(file: CaseFile, now: EpochMs): CaseFile {
  return { ...file, told: marked(file.told, "raised", now) };
}

/**
 * What the case waits for longer than it should, said or not: for the board. Nothing of a closed case,
 * of one that goes along with another, of one for practice; without a receipt, no answer. Pure.
 */
export function overdueOf(
  rules: DeskRules,
  known: EscalationCase,
  now: EpochMs,
): readonly Overdue[] {
  return waiting(rules, known, now).map(({ step, kind, waitsSince }) => ({
    ...{ step: step.id, kind },
    since: waitsSince + step.afterMs,
  }));
}

/**
 * What is to be said of the case now: each step once, and once more after its clock began anew (see
 * `freed` and `raised`). In quiet hours nothing of levels 2 and 3. Pure.
 */
export function escalationsDue(
  rules: DeskRules,
  known: EscalationCase,
  now: EpochMs,
): readonly DueEscalation[] {
  const { told } = known.file;
  const due: readonly DueEscalation[] = [
    ...waiting(rules, known, now)
      .map((each) => ({ ...each, mark: each.step.id }))
      .filter(({ mark, waitsSince }) => isToBeSaid(told, mark, waitsSince, now)),
    ...ending(rules, known, now).filter(({ mark }) => isToBeSaid(told, mark, 0, now)),
  ];
  if (due.length === 0 || levelOf(known.brief, known.file) < 2) return due;
  return isQuiet(rules, now) ? [] : due;
}

/** What is said of a case, in the words of nobody yet. */
export type EscalationReason =
  | { readonly kind: "unclaimed" | "unanswered"; readonly minutes: number }
  /** `day`: the last day at the earliest. */
  | { readonly kind: "deadline"; readonly id: string; readonly day: Day; readonly isOver: boolean };

/** The reasons of what is due together: each but once, however many steps it has. Pure. */
export function reasonsOf(
  due: readonly DueEscalation[],
  brief: CaseBrief,
  now: EpochMs,
): readonly EscalationReason[] {
  const reasons = new Map<string, EscalationReason>();
  for (const each of due) {
    if (each.kind !== "deadline") {
      const minutes = Math.floor((now - each.waitsSince) / MINUTE_MS);
      reasons.set(each.kind, { kind: each.kind, minutes });
      continue;
    }
    const { deadline: id, endsAt } = each;
    const left = brief.triage.deadlines.find((one) => one.id === id)?.daysLeft ?? 0;
    const day = dayAfter(brief.day, left);
    reasons.set(`deadline ${id}`, { kind: "deadline", id, day, isOver: endsAt <= now });
  }
  return [...reasons.values()];
}

/** Whether it is one of the hours in which less urgent things wait. */
function isQuiet({ quiet, timeZone }: DeskRules, now: EpochMs): boolean {
  if (quiet === null) return false;
  const { from, to } = quiet;
  const { hour } = localTime(now, timeZone);
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

/**
 * The end of the last day of a time limit: of the earliest one that the answers leave open. `null`
 * where the days are not known, or were over when the report came.
 */
function deadlineEnd({ day }: CaseBrief, { daysLeft }: Deadline, timeZone: string): EpochMs | null {
  return daysLeft === null || daysLeft < 0 ? null : endOfDay(dayAfter(day, daysLeft), timeZone);
}

/** Open, with a life of its own, and not invented. */
function isWaiting({ brief, file }: EscalationCase): boolean {
  return file.stage !== "closed" && file.mergedInto === null && !isTraining(brief);
}

function waiting(rules: DeskRules, known: EscalationCase, now: EpochMs) {
  if (!isWaiting(known)) return [];
  const { brief, file, holder } = known;
  const level = levelOf(brief, file);
  const raisedAt = markOf(file.told, "raised") ?? 0;
  const since = {
    // Claimed and released by what kept no mark: at the least since it was claimed.
    unclaimed:
      holder === null
        ? Math.max(file.receivedAt, file.claimedAt ?? 0, markOf(file.told, "free") ?? 0, raisedAt)
        : null,
    unanswered:
      file.answeredAt === null && file.receipt !== null
        ? Math.max(file.receivedAt, raisedAt)
        : null,
  };
  return rules.steps.flatMap((step) => {
    if (step.kind === "deadline" || step.level !== level) return [];
    const waitsSince = since[step.kind];
    if (waitsSince === null || now < waitsSince + step.afterMs) return [];
    return [{ step, kind: step.kind, waitsSince }];
  });
}

function ending(rules: DeskRules, known: EscalationCase, now: EpochMs) {
  const { brief, file } = known;
  const { deadlines } = brief.triage;
  if (!isWaiting(known) || deadlines.length === 0) return [];
  const level = levelOf(brief, file);
  return deadlines.flatMap((deadline) => {
    const endsAt = deadlineEnd(brief, deadline, rules.timeZone);
    if (endsAt === null) return [];
    return rules.steps.flatMap((step) => {
      if (step.kind !== "deadline" || (step.level ?? level) !== level) return [];
      if (now < endsAt - step.beforeMs) return [];
      const mark = `${step.id}:${deadline.id}`;
      return [{ mark, step, kind: step.kind, deadline: deadline.id, endsAt }];
    });
  });
}
