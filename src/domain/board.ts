import { type Day, dayAfter, daysBetween, localTime } from "./calendar.js";
import { levelOf } from "./case-file.js";
import type { Overdue } from "./escalation.js";
import type { EpochMs } from "./ids.js";
import { inQueueOrder, isClosed, type QueuedCase } from "./queue.js";
import { isTraining } from "./report.js";
import type { Level } from "./triage.js";

/** What the board of the caseworkers' chat tells, before it is put into words. */
export interface Board<Case extends QueuedCase = QueuedCase> {
  /** Open cases that nobody has, by level 0 to 3. */
  readonly waiting: readonly [number, number, number, number];
  /** The one of them that came first. */
  readonly oldest: Case | null;
  /** Who has how many open cases, most first. */
  readonly holders: readonly { readonly name: string; readonly open: number }[];
  /** The soonest first, then those that are over, the latest of them first. */
  readonly deadlines: readonly BoardDeadline<Case>[];
  /** In the order of the queue; each thing a case waits for once, since its first step was overdue. */
  readonly overdue: readonly {
    readonly case: Case;
    readonly kind: Overdue["kind"];
    readonly since: EpochMs;
  }[];
}

/** A time limit of a case that is near, or may be over. */
export interface BoardDeadline<Case extends QueuedCase = QueuedCase> {
  readonly case: Case;
  readonly id: string;
  readonly day: Day;
  /** 0 today, negative when it may be over. */
  readonly daysLeft: number;
}

/** What should have been done to a case by now, and since when. */
export type OverdueOf<Case extends QueuedCase = QueuedCase> = (
  each: Case,
  now: EpochMs,
) => readonly Pick<Overdue, "kind" | "since">[];

/** 72 h: the days for which a caseworker can still plan. */
const DAYS_AHEAD = 3;
/** A limit that may be over is shown for a week: by then a lawyer has seen it, or the card says so. */
const DAYS_OVER = 7;

/**
 * The board at a moment. Pure. Duplicates, closed cases and those invented for practice are left out.
 * `timeZone` is the caseworkers': the days are counted as their calendar has them.
 */
export function boardOf<Case extends QueuedCase>(
  cases: readonly Case[],
  now: EpochMs,
  { timeZone, overdueOf }: { timeZone: string; overdueOf: OverdueOf<Case> },
): Board<Case> {
  const open = inQueueOrder(cases.filter(isCounted).filter((each) => !isClosed(each)));
  const unclaimed = open.filter(({ holder }) => holder === null);
  const count = (level: Level) =>
    unclaimed.filter(({ brief, file }) => levelOf(brief, file) === level).length;
  const { day } = localTime(now, timeZone);
  return {
    waiting: [count(0), count(1), count(2), count(3)],
    oldest: oldestOf(unclaimed),
    holders: heldBy(open),
    deadlines: deadlinesNear(open, day),
    overdue: open.flatMap((each) =>
      sinceFirst(overdueOf(each, now)).map(([kind, since]) => ({ case: each, kind, since })),
    ),
  };
}

/** Whether a case is one of the work that is counted. */
export function isCounted({ brief, file }: QueuedCase): boolean {
  return file.mergedInto === null && !isTraining(brief);
}

/** The one that came first. */
export function oldestOf<Case extends QueuedCase>(cases: readonly Case[]): Case | null {
  return cases.toSorted((a, b) => a.file.receivedAt - b.file.receivedAt)[0] ?? null;
}

/** Who has how many of these cases, most first. One person may have changed their name meanwhile. */
export function heldBy(
  cases: readonly QueuedCase[],
): readonly { readonly name: string; readonly open: number }[] {
  const counts = new Map<number, { name: string; open: number }>();
  for (const { holder } of cases) {
    if (holder === null) continue;
    const open = (counts.get(holder.id)?.open ?? 0) + 1;
    counts.set(holder.id, { name: holder.name, open });
  }
  return [...counts.values()].sort((a, b) => b.open - a.open || (a.name < b.name ? -1 : 1));
}

/** Several steps may be overdue for one reason: the first counts. */
function sinceFirst(
  overdue: readonly Pick<Overdue, "kind" | "since">[],
): readonly (readonly [Overdue["kind"], EpochMs])[] {
  const first = new Map<Overdue["kind"], EpochMs>();
  for (const { kind, since } of overdue) first.set(kind, Math.min(since, first.get(kind) ?? since));
  return [...first];
}

function deadlinesNear<Case extends QueuedCase>(
  cases: readonly Case[],
  today: Day,
): readonly BoardDeadline<Case>[] {
  const near = cases
    .flatMap((each) =>
      each.brief.triage.deadlines.flatMap(({ id, daysLeft }) => {
        // Days are counted from the day of the report; where no day was said there is none to show.
        if (daysLeft === null) return [];
        const day = dayAfter(each.brief.day, daysLeft);
        return [{ case: each, id, day, daysLeft: daysBetween(today, day) }];
      }),
    )
    .filter(({ daysLeft }) => daysLeft <= DAYS_AHEAD && daysLeft >= -DAYS_OVER);
  const isOver = ({ daysLeft }: { daysLeft: number }) => (daysLeft < 0 ? 1 : 0);
  return near.toSorted(
    (a, b) => isOver(a) - isOver(b) || Math.abs(a.daysLeft) - Math.abs(b.daysLeft),
  );
}
