import { isDeepStrictEqual } from "node:util";
import { localTime } from "../domain/calendar.js";
import type { CaseId, EpochMs } from "../domain/ids.js";
import { isTraining } from "../domain/report.js";
import {
  added,
  type CountedAs,
  counted,
  type FactCounts,
  type Month,
  monthAfter,
  monthOf,
} from "../domain/statistics.js";
import { suppressed } from "../domain/suppression.js";
import type { CaseStore, CaseVault, DeskRound, MonthBook, OpenedCase, Tallies } from "../ports.js";
import { createCaseFacts, type OpenedRow } from "./case-facts.js";

// A report of the last evening may still wait for the store in its worker's shard; by 3 in the
// morning it has come, and nobody reads numbers before that.
const FROM_HOUR = 3;

/**
 * Closes each calendar month once it is over: what was counted of its ended cases, and its living
 * ones. Training and duplicates are not among them. A case that comes later than that is not counted.
 */
export function createMonthsRound(options: {
  cases: Pick<CaseStore, "load" | "tallies" | "dropTallies">;
  vault: CaseVault;
  months: MonthBook;
  countedAs: CountedAs;
  /** The caseworkers' own: where months end. */
  timeZone: string;
}): DeskRound {
  const { cases, months, timeZone } = options;
  const reading = createCaseFacts(options);
  // Every month up to this one is closed: not looked at again until the next one ends.
  let closedUpTo: Month | null = null;

  return async (living, now) => {
    const last = lastOver(now, timeZone);
    if (closedUpTo === last) return;
    const ended = upTo(last, await cases.tallies());
    const over = new Set([...Object.keys(ended), ...living.flatMap(monthsIn), last]);
    const open: Month[] = [];
    for (const month of [...over].filter((each) => each <= last).sort())
      if (!(await months.isClosed(month))) open.push(month);
    // After a restart thousands of cases are not read for nothing.
    if (open.length > 0 && !(await close(open, ended, living, last))) return;
    // What may not be shown of a closed month is not kept either.
    if (Object.keys(ended).length > 0) await cases.dropTallies(Object.keys(ended));
    closedUpTo = last;
  };

  /** `false`: what was counted changed meanwhile, and none is closed. */
  async function close(
    open: readonly Month[],
    ended: Tallies,
    living: readonly OpenedCase[],
    last: Month,
  ): Promise<boolean> {
    const counts = await countsOf(living.map(({ caseId }) => caseId));
    // A case that ended meanwhile might be counted twice, or not at all: the next round counts anew.
    if (!isDeepStrictEqual(ended, upTo(last, await cases.tallies()))) return false;
    for (const month of open)
      await months.close(suppressed(month, added(ended[month] ?? {}, counts.get(month) ?? {})));
    return true;
  }

  function monthsIn({ brief, file: { closedAt } }: OpenedCase): readonly Month[] {
    const came = monthOf(brief.day);
    return closedAt === null ? [came] : [came, monthOf(localTime(closedAt, timeZone).day)];
  }

  /** The counts of living cases: what they tell in the month they came, how they ended in that one. */
  async function countsOf(ids: readonly CaseId[]): Promise<ReadonlyMap<Month, FactCounts>> {
    const facts = new Map<Month, (readonly string[])[]>();
    const add = (month: Month, fact: readonly string[]) =>
      facts.set(month, [...(facts.get(month) ?? []), fact]);
    for (const id of ids) {
      const found = await read(id);
      if (found === null || isTraining(found.brief) || found.file?.mergedInto) continue;
      add(monthOf(found.brief.day), found.facts);
      const { closedAt = null, outcome = null } = found.file ?? {};
      if (closedAt !== null && outcome !== null)
        add(monthOf(localTime(closedAt, timeZone).day), [`outcome:${outcome}`]);
    }
    return new Map([...facts].map(([month, each]) => [month, counted(each)]));
  }

  async function read(
    id: CaseId,
  ): Promise<(OpenedRow & { readonly facts: readonly string[] }) | null> {
    const row = await cases.load(id);
    const opened = row === null ? null : reading.opened(id, row);
    if (row === null || opened === null) return null;
    return { ...opened, facts: await reading.facts(row, opened) };
  }
}

/** The latest month that may be closed. */
function lastOver(now: EpochMs, timeZone: string): Month {
  const { day, hour } = localTime(now, timeZone);
  const waits = day.endsWith("-01") && hour < FROM_HOUR;
  return monthAfter(monthOf(day), waits ? -2 : -1);
}

function upTo(last: Month, tallies: Tallies): Tallies {
  return Object.fromEntries(Object.entries(tallies).filter(([month]) => month <= last));
}
