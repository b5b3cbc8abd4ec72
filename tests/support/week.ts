import { setTimeout as pause } from "node:timers/promises";
import { localTime } from "../../src/domain/calendar.js";
import type { CaseId } from "../../src/domain/ids.js";
import type { ActCode, ActDetail, JournalEntry } from "../../src/domain/journal.js";
import { caseCode } from "../../src/domain/report.js";
import type { MonthBook, OpenedCase, Store } from "../../src/ports.js";
import { createCaseVault } from "../../src/vault/case-vault.js";
import { createJournal } from "../../src/vault/journal.js";
import { createMonthBook } from "../../src/vault/month-book.js";
import { createSealer } from "../../src/vault/sealing.js";
import { type BotLife, createBotLife } from "./bot-life.js";
import { ringOf } from "./keys.js";
import { createMovableClock, HOUR, type MovableClock } from "./movable-clock.js";
import type { Person } from "./people.js";
import { textOf } from "./transcript.js";

const TIME_ZONE = "Asia/Almaty";
const DAY = 24 * HOUR;

/** A journal as it stands in the store: whole or not, and what it tells. */
export interface ReadJournal {
  readonly acts: readonly ActCode[];
  readonly details: readonly (ActDetail | null)[];
  readonly entries: readonly JournalEntry[];
  readonly isWhole: boolean;
}

/** A bot with its caseworkers, on a clock that a test moves through days. */
export interface Week {
  readonly life: BotLife;
  readonly clock: MovableClock;
  /** That of the present life. */
  store(): Store;
  /** Closed months, opened as whoever holds the key could. */
  readonly months: Pick<MonthBook, "closed">;
  readonly crew: readonly Person[];
  /** The local calendar month in which it began, `YYYY-MM`. */
  readonly month: string;
  /** Lets hours pass, with all that the bot does by itself, and waits until it rests. */
  pass(hours: number): Promise<void>;
  /** Waits until the bot has nothing left to do. */
  rests(): Promise<void>;
  restart(): Promise<void>;
  /** Every living case, opened with the key as whoever holds it could. */
  cases(): Promise<readonly OpenedCase[]>;
  journalOf(caseId: CaseId): Promise<ReadJournal>;
  /** The topic of a case, as this person sees it. */
  topicOf(person: Person, code: string): Promise<Person>;
  /** The board, as it stands pinned. */
  board(): string;
  end(): Promise<void>;
}

/** Begins on a Monday, 08:00 in Almaty, of a week in which a month ends. */
export async function beginWeek(crewNames: readonly string[]): Promise<Week> {
  const clock = createMovableClock();
  clock.advance(monthEndWeek(clock.now()) - clock.now());
  let store: Store | null = null;
  const life = await createBotLife({
    clock,
    crew: crewNames,
    eraseAfterMinutes: 60,
    wrapStore(opened) {
      store = opened;
      return opened;
    },
  });
  await life.start();
  const { telegram, group } = life;
  const ring = ringOf(7);
  const sealer = createSealer(ring, (size) => Buffer.alloc(size, 1));
  const vault = createCaseVault(sealer, (size) => Buffer.alloc(size, 1));
  const journal = createJournal(ring);
  const month = localTime(clock.now(), TIME_ZONE).day.slice(0, 7);
  const known = (): Store => {
    if (store === null) throw new Error("the bot was never started");
    return store;
  };

  async function rests(): Promise<void> {
    // Nothing was asked of Telegram for a while, and nothing waits to be handled.
    const deadline = Date.now() + 30_000;
    let calls = -1;
    for (let quiet = 0; quiet < 6; ) {
      if (Date.now() > deadline) throw new Error(`the bot does not rest:\n${life.log()}`);
      const now = telegram.calls.length;
      const isQuiet = now === calls && telegram.pendingUpdates() === 0;
      quiet = isQuiet ? quiet + 1 : 0;
      calls = now;
      await pause(25);
    }
  }

  const week: Week = {
    life,
    clock,
    store: known,
    months: {
      closed: (month) => createMonthBook({ book: known(), sealer }).closed(month),
    },
    crew: life.crew,
    month,
    rests,
    async pass(hours) {
      // In steps of six hours at most: a sweep that is missed by days is another test's.
      for (let left = hours; left > 0; left -= 6) {
        clock.advance(Math.min(left, 6) * HOUR);
        life.wake();
        await rests();
      }
    },
    async restart() {
      await life.stop();
      await life.start();
      await rests();
    },
    async cases() {
      const found: OpenedCase[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<Store["everyCase"]>> = await known().everyCase(after, 100);
        for (const { caseId, row } of page.cases) {
          if (row.file === null || found.some((each) => each.caseId === caseId)) continue;
          const seals = vault.unwrap(caseId, row.key);
          const { placement, version, retainUntil } = row;
          found.push({
            ...{ caseId, placement, version, retainUntil },
            brief: seals.openBrief(row.brief),
            file: seals.openFile(row.file),
            holder: row.holder === null ? null : seals.openHolder(row.holder),
          });
        }
        after = page.next;
      } while (after !== null);
      return found;
    },
    async journalOf(caseId) {
      const entries = await known().journal(caseId);
      const row = await known().load(caseId);
      const seals = row === null ? null : vault.unwrap(caseId, row.key);
      return {
        entries,
        acts: entries.map(({ act }) => act),
        details: entries.map(({ detail }) =>
          detail === null || seals === null ? null : seals.openDetail(detail),
        ),
        isWhole: journal.brokenAt(caseId, entries) === null,
      };
    },
    topicOf: (person, code) => person.inTopic(code),
    board() {
      const pinned = telegram
        .messages(group.id)
        .findLast((message) => message.from?.is_bot && textOf(message).startsWith("📋"));
      if (pinned === undefined) throw new Error("there is no board");
      return textOf(pinned);
    },
    end: () => life.end(),
  };
  return week;
}

/** The code that people say, of a case's id. */
export const codeOf = (caseId: CaseId): string => caseCode(caseId);

/** The next Monday, 08:00 in Almaty, after which a month ends before the week does. */
function monthEndWeek(from: number): number {
  for (let at = from; ; at += HOUR) {
    const { day, hour } = localTime(at, TIME_ZONE);
    const isMonday = new Date(`${day}T00:00:00Z`).getUTCDay() === 1;
    if (!isMonday || hour !== 8) continue;
    const later = localTime(at + 6 * DAY, TIME_ZONE).day;
    if (later.slice(0, 7) !== day.slice(0, 7)) return at;
  }
}
