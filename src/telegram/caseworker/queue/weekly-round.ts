import type { Api } from "grammy";
import { localTime } from "../../../domain/calendar.js";
import type { EpochMs } from "../../../domain/ids.js";
import { weekDue } from "../../../domain/week.js";
import type { DeskRound, OpenedCase } from "../../../ports.js";
import { toSendError } from "../../send-error.js";
import type { DeskNotes } from "../chat/desk-notes.js";

/** What the desk note `weekly` holds. */
interface WeeklyNote {
  readonly v: 1;
  /** The week in which it was posted, `2026-W11`. */
  readonly week: string;
  /** How many of its messages have been posted, or may have been. */
  readonly posted: number;
}

const NOTE = "weekly";

/**
 * Posts the summary of the week before, once a week, from Monday 09:00 in the caseworkers' time zone;
 * after an outage when the bot is back, as long as the week lasts. After it come the heads of the
 * journals, a message each. Each message is written down before it is sent, and taken back where
 * Telegram certainly did not send it: one that is lost with a dying process is better than two.
 */
export function createWeeklyRound(options: {
  api: Api;
  notes: DeskNotes;
  /** The present id of the chat. */
  chatId: () => number;
  timeZone: string;
  /** HTML within one message. */
  text: (
    cases: readonly OpenedCase[],
    week: { readonly from: string; readonly to: string },
    now: EpochMs,
  ) => string;
  /** The heads of the journals: plain texts, each within one message. */
  weeklyHeads: (cases: readonly OpenedCase[]) => Promise<readonly string[]>;
}): DeskRound {
  const { api, notes, chatId, timeZone, text, weeklyHeads } = options;
  // Once all was posted, the heads need not be read again every few seconds.
  let done: string | null = null;

  return async (cases, now) => {
    const week = weekDue(now, timeZone);
    if (week === null || week.name === done) return;
    const { name } = week;
    // The bot was not here in that week: there is nothing to tell of it.
    if (!cases.some(({ file }) => localTime(file.receivedAt, timeZone).day <= week.to)) return;
    const kept = await notes.read(NOTE);
    let { version } = kept;
    let posted = postedIn(kept.value, week.name);
    if (posted === 0 && !(await post(text(cases, week, now), HTML))) return;
    for (const head of (await weeklyHeads(cases)).slice(posted - 1))
      if (!(await post(head, PLAIN))) return;
    done = week.name;

    /** `false`: somebody else posts it. */
    async function post(words: string, form: typeof HTML | typeof PLAIN): Promise<boolean> {
      const note: WeeklyNote = { v: 1, week: name, posted: posted + 1 };
      const mine = await notes.keep(NOTE, note, version);
      if (mine === null) return false;
      try {
        await api.sendMessage(chatId(), words, form);
      } catch (error) {
        const failure = toSendError(error);
        if (failure.outcome === "refused") await notes.keep(NOTE, { ...note, posted }, mine);
        throw failure;
      }
      version = mine;
      posted += 1;
      return true;
    }
  };
}

const PLAIN = { link_preview_options: { is_disabled: true } } as const;
const HTML = { ...PLAIN, parse_mode: "HTML" } as const;

function postedIn(value: unknown, week: string): number {
  const note = value as WeeklyNote | null;
  return note?.v === 1 && note.week === week ? note.posted : 0;
}
