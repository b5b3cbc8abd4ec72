import { isCounted, type OverdueOf, oldestOf } from "./board.js";
import { type Day, dayAfter, isoWeek, localTime, mondayOf } from "./calendar.js";
import type { CaseOutcome } from "./case-file.js";
import type { EpochMs } from "./ids.js";
import { isClosed, type QueuedCase } from "./queue.js";

/** What the summary of a week tells, before it is put into words. */
export interface WeekSummary<Case extends QueuedCase = QueuedCase> {
  /** Its Monday and its Sunday. */
  readonly from: Day;
  readonly to: Day;
  /** Cases that came, were first claimed, and had their first answer within it. */
  readonly received: number;
  readonly claimed: number;
  readonly answered: number;
  /** How those ended that were closed within it, most first. */
  readonly closed: readonly { readonly outcome: CaseOutcome; readonly count: number }[];
  /** As it stands now. */
  readonly waiting: number;
  readonly oldest: Case | null;
  readonly overdue: number;
  /** Who has how many open cases, and closed how many within the week. */
  readonly people: readonly {
    readonly name: string;
    readonly open: number;
    readonly closed: number;
  }[];
}

/** 09:00: the beginning of the working day. */
const FROM_HOUR = 9;

/**
 * The week whose summary may be posted now: the one before, from Monday 09:00 in the caseworkers'
 * time zone to the end of Sunday; `null` on Monday before that. `name` is that of the week in which
 * it is posted, as ISO 8601 has it.
 */
export function weekDue(
  now: EpochMs,
  timeZone: string,
): { readonly name: string; readonly from: Day; readonly to: Day } | null {
  const { day, hour } = localTime(now, timeZone);
  const monday = mondayOf(day);
  if (day === monday && hour < FROM_HOUR) return null;
  return { name: isoWeek(day), from: dayAfter(monday, -7), to: dayAfter(monday, -1) };
}

/**
 * The summary of the days `from` to `to`, out of the cases that live: what was destroyed since is
 * counted no more. Pure. Duplicates and cases invented for practice are left out.
 */
export function summaryOf<Case extends QueuedCase>(
  cases: readonly Case[],
  week: { readonly from: Day; readonly to: Day },
  now: EpochMs,
  { timeZone, overdueOf }: { timeZone: string; overdueOf: OverdueOf<Case> },
): WeekSummary<Case> {
  const { from, to } = week;
  const within = (at: EpochMs | null) => {
    if (at === null) return false;
    const { day } = localTime(at, timeZone);
    return day >= from && day <= to;
  };
  const counted = cases.filter(isCounted);
  const open = counted.filter((each) => !isClosed(each));
  const unclaimed = open.filter(({ holder }) => holder === null);
  const closed = counted.filter((each) => isClosed(each) && within(each.file.closedAt));
  return {
    ...{ from, to },
    received: counted.filter(({ file }) => within(file.receivedAt)).length,
    claimed: counted.filter(({ file }) => within(file.claimedAt)).length,
    answered: counted.filter(({ file }) => within(file.answeredAt)).length,
    closed: byOutcome(closed),
    waiting: unclaimed.length,
    oldest: oldestOf(unclaimed),
    overdue: open.filter((each) => overdueOf(each, now).length > 0).length,
    people: peopleOf(open, closed),
  };
}

function byOutcome(closed: readonly QueuedCase[]): WeekSummary["closed"] {
  const counts = new Map<CaseOutcome, number>();
  for (const { file } of closed)
    if (file.outcome !== null) counts.set(file.outcome, (counts.get(file.outcome) ?? 0) + 1);
  return [...counts]
    .map(([outcome, count]) => ({ outcome, count }))
    .sort((a, b) => b.count - a.count);
}

function peopleOf(
  open: readonly QueuedCase[],
  closed: readonly QueuedCase[],
): WeekSummary["people"] {
  const people = new Map<number, { name: string; open: number; closed: number }>();
  const count = (cases: readonly QueuedCase[], what: "open" | "closed") => {
    for (const { holder } of cases) {
      if (holder === null) continue;
      const known = people.get(holder.id) ?? { name: holder.name, open: 0, closed: 0 };
      people.set(holder.id, { ...known, [what]: known[what] + 1 });
    }
  };
  count(open, "open");
  count(closed, "closed");
  return [...people.values()].sort(
    (a, b) => b.open + b.closed - (a.open + a.closed) || (a.name < b.name ? -1 : 1),
  );
}
