import type { CaseId } from "../domain/ids.js";
import type { CaseBrief } from "../domain/report.js";
import type { AlertBook, CaseDesk, CaseStore, CaseVault, Clock } from "../ports.js";

/** The one list of a flood of alerts in the caseworkers' chat. */
export interface FloodList {
  /**
   * Posts the list, or draws it anew, unless it shows every alert of the hour already. Whether
   * anything was sent. Throws what the desk throws.
   */
  draw(chat: string): Promise<boolean>;
  /** Draws it anew without the cases that have ended, if there is one. Throws what the desk throws. */
  redraw(): Promise<void>;
  /**
   * Removes it when its hour is nearly over: every alert has a card of its own, and a list that
   * stayed would outlive the cases on it. Throws what the desk throws.
   */
  retire(): Promise<void>;
}

// 1 h: whoever looks at the chat now sees what came lately. The list is remembered for an hour after
// it was last drawn, so that a flood without an hour's pause in it has one list.
const HOUR_MS = 3_600_000;

// 15 min before the list is forgotten: so long may Telegram be away, and it goes all the same.
const RETIRE_MS = 15 * 60_000;

export function createFloodList(options: {
  book: AlertBook;
  cases: CaseStore;
  desk: CaseDesk;
  vault: CaseVault;
  clock: Clock;
}): FloodList {
  const { book, cases, desk, vault, clock } = options;
  // As many alerts may have left the hour as came into it: then the newest one tells the difference.
  let newestDrawn: CaseId | null = null;

  return {
    async draw(chat) {
      const now = clock.now();
      const noted = await book.alertsSince(now - HOUR_MS);
      const newest = noted.at(-1);
      const list = await book.alertList(now);
      const known = newestDrawn === null || newestDrawn === newest;
      if (newest === undefined || (list?.drawn === noted.length && known)) return false;

      const alerts = await briefsOf(noted);
      const stands = list !== null && (await desk.editAlertList(list, alerts));
      const message = stands ? list.message : await desk.postAlertList(chat, alerts);
      await book.keepAlertList({ chat, message, drawn: alerts.length }, now + HOUR_MS);
      newestDrawn = newest;
      return true;
    },

    async redraw() {
      const now = clock.now();
      const list = await book.alertList(now);
      if (list !== null)
        await desk.editAlertList(list, await briefsOf(await book.alertsSince(now - HOUR_MS)));
    },

    async retire() {
      const now = clock.now();
      const list = await book.alertList(now);
      if (list === null || (await book.alertList(now + RETIRE_MS)) !== null) return;
      await desk.purge({ chat: list.chat, posts: [list.message] });
      await book.keepAlertList(list, now);
    },
  };

  async function briefsOf(noted: readonly CaseId[]): Promise<readonly CaseBrief[]> {
    return (await Promise.all(noted.map(briefOf))).filter((brief) => brief !== null);
  }

  /** `null` when its row is gone, not queued yet, or cannot be opened: the list does without it. */
  async function briefOf(caseId: CaseId): Promise<CaseBrief | null> {
    const row = await cases.load(caseId);
    if (row === null) return null;
    try {
      return vault.unwrap(caseId, row.key).openBrief(row.brief);
    } catch {
      return null;
    }
  }
}
