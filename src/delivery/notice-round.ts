import { localTime } from "../domain/calendar.js";
import { type CaseFile, isSafeHour, type ReturnAddress } from "../domain/case-file.js";
import type { EpochMs, Sealed } from "../domain/ids.js";
import type { CaseBrief } from "../domain/report.js";
import type { Clock, NoticeSender, NoticeStore } from "../ports.js";

/** What became of a notice that is due: the file as it is then, and when to try again. */
export interface NoticeResult {
  readonly file: CaseFile;
  readonly later: EpochMs | null;
}

/** Sends what is due when it is safe, and forgets addresses that have no more use. */
export type NoticeRound = (brief: CaseBrief, file: CaseFile) => Promise<NoticeResult>;

const HOUR_MS = 3_600_000;

// 5 min: the worker is in the chat, or Telegram is away; neither is hurried.
const BUSY_MS = 5 * 60_000;

/** `open` throws `vault.cannotOpen`. The hours of an address are those of `timeZone`. */
export function createNoticeRound(options: {
  notices: NoticeStore;
  sender: NoticeSender;
  open: (blind: string, sealed: Sealed<ReturnAddress>) => ReturnAddress;
  timeZone: string;
  clock: Clock;
  onTrouble: (code: string) => void;
}): NoticeRound {
  const { notices, sender, open, timeZone, clock, onTrouble } = options;

  return async (brief, file) => {
    if (file.notice === null) return { file: { ...file, noticeDue: false }, later: null };
    if (!file.noticeDue) {
      // A closed case sends nothing more: its address goes at once.
      return file.stage === "closed" ? dropped(file, file.notice) : { file, later: null };
    }
    const address = await addressOf(file.notice);
    if (address === null) return dropped(file, file.notice);
    const safeAt = nextSafe(address, clock.now());
    if (safeAt === null || safeAt >= address.until) return dropped(file, file.notice);
    if (safeAt > clock.now()) return { file, later: safeAt };
    const outcome = await sender.send(address, brief.locale);
    if (outcome === "busy") return { file, later: clock.now() + BUSY_MS };
    if (outcome === "gone" || file.stage === "closed") return dropped(file, file.notice);
    return { file: { ...file, noticeDue: false }, later: null };
  };

  /** `null` when it is gone, over, or cannot be read: there is nobody to write to. */
  async function addressOf(blind: string): Promise<ReturnAddress | null> {
    const sealed = await notices.notice(blind);
    if (sealed === null) return null;
    try {
      const address = open(blind, sealed);
      return address.until > clock.now() ? address : null;
    } catch {
      onTrouble("notice.cannotOpen");
      return null;
    }
  }

  async function dropped(file: CaseFile, blind: string): Promise<NoticeResult> {
    await notices.dropNotice(blind);
    return { file: { ...file, notice: null, noticeDue: false }, later: null };
  }

  /** The first moment from now on that is in a safe hour; `null` where the hours leave none. */
  function nextSafe(address: ReturnAddress, now: EpochMs): EpochMs | null {
    const thisHour = now - (now % HOUR_MS);
    for (let ahead = 0; ahead <= 24; ahead++) {
      const at = ahead === 0 ? now : thisHour + ahead * HOUR_MS;
      if (isSafeHour(address, localTime(at, timeZone).hour)) return at;
    }
    return null;
  }
}
