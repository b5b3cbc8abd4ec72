import type { ActCode, ActDetail, Doer, JournalEntry } from "../../../domain/journal.js";
import { plainText } from "../../../domain/plain-text.js";
import { escapeHtml } from "../../markup.js";
import type { CardWords } from "../card/card-words.js";

/** Draws the entries of a journal, in the caseworkers' language, as HTML. */
export interface JournalLines {
  /** Day and time, what was done, by whom, and in which words; `null` for a detail that cannot be read. */
  line(entry: JournalEntry, detail: ActDetail | null): string;
  /** What is left of an act when its case was destroyed: its day and what it was. */
  bareLine(entry: JournalEntry): string;
}

// A note may be long; here it is one line of many.
const WORDS_CHARACTERS = 300;

export function createJournalLines(words: CardWords, timeZone: string): JournalLines {
  const { say, named } = words;
  const moments = new Intl.DateTimeFormat("ru-RU", {
    timeZone,
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });

  return {
    line(entry, detail) {
      if (detail === null)
        return joined([dayWords(entry.day), doing(entry.act), say("journal-unreadable")]);
      const moment = moments.format(detail.at).replace(",", "");
      const said = detail.words === undefined ? [] : inWords(entry.act, detail.words);
      return joined([moment, doing(entry.act), doerName(detail.by), ...said]);
    },
    bareLine: ({ act, day }) => joined([dayWords(day), doing(act)]),
  };

  function doing(act: ActCode): string {
    return say(`act-${act}`);
  }

  function doerName(by: Doer): string {
    if (by.kind === "caseworker") return oneLine(by.name);
    return by.kind === "worker" ? say("journal-by-worker") : say("journal-by-bot");
  }

  /** What acts record as an id has words here; all else was written by caseworkers. */
  function inWords(act: ActCode, recorded: string): readonly string[] {
    switch (act) {
      case "closed":
        return [recorded === "silence" ? say("journal-silence") : named("desk-outcome", recorded)];
      case "workerWrote":
        return [named("journal-turn", recorded)];
      case "handedOver":
        return [`→ ${oneLine(recorded)}`];
      case "escalated":
        return []; // the names of steps in a file of settings
      case "referralOffered":
      case "referralAgreed":
      case "referralDeclined":
        return [named("referral-to", recorded)];
      case "levelChanged": {
        const [, from, to, reason] = /^([0-3]) → ([0-3]): ([\s\S]*)$/.exec(recorded) ?? [];
        if (from === undefined || to === undefined) return [oneLine(recorded)];
        return [`${named("level", from)} → ${named("level", to)}`, oneLine(reason ?? "")];
      }
      default:
        return [oneLine(recorded)];
    }
  }
}

/** `2026-12-31` as people here write a date. */
export function dayWords(day: string): string {
  return day.split("-").reverse().join(".");
}

function joined(parts: readonly string[]): string {
  return parts.map(escapeHtml).join(" · ");
}

function oneLine(text: string): string {
  // Nobody is mentioned by a line of the journal, and nothing in it stands turned around.
  const signs = [...plainText(text).replace(/\s+/g, " ")];
  return signs.length <= WORDS_CHARACTERS
    ? signs.join("")
    : `${signs.slice(0, WORDS_CHARACTERS).join("")}…`;
}
