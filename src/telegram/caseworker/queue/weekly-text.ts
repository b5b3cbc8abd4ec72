import type { EpochMs } from "../../../domain/ids.js";
import type { WeekSummary } from "../../../domain/week.js";
import type { OpenedCase } from "../../../ports.js";
import { escapeHtml } from "../../markup.js";
import { careLine } from "../acts/care-commands.js";
import { bold, type CardLine, fitted, italic } from "../card/card-lines.js";
import type { CardWords } from "../card/card-words.js";
import { createTimeWords } from "../card/time-words.js";

/** The summary of a week in words, as HTML within one message. It stays, and so it names no case. */
export function weeklyHtml(
  summary: WeekSummary<OpenedCase>,
  now: EpochMs,
  { words }: { words: CardWords },
): string {
  const { say } = words;
  const { from, to, received, claimed, answered, closed, waiting, oldest, overdue, people } =
    summary;
  const times = createTimeWords(say);
  const counted = (label: string, count: number) => escapeHtml(`${label}: ${count}`);
  const ended = closed.reduce((sum, { count }) => sum + count, 0);
  const outcomes = closed.map(({ outcome, count }) =>
    counted(`   ${words.named("desk-outcome", outcome)}`, count),
  );
  const line = (html: string, gap = false): CardLine => ({
    html,
    rank: 0,
    ...(gap ? { gap } : {}),
  });
  const days = { from: words.day(from), to: words.day(to) };

  return fitted(
    [
      line(bold(`🗓 ${say("weekly-title", days)}`)),
      line(counted(say("weekly-received"), received), true),
      line(counted(say("weekly-claimed"), claimed)),
      line(counted(say("weekly-answered"), answered)),
      line(counted(say("weekly-closed"), ended)),
      ...outcomes.map((html) => line(html)),
      line(bold(say("weekly-now")), true),
      line(counted(say("weekly-waiting"), waiting)),
      ...(oldest === null ? [] : [line(oldestLine(oldest))]),
      line(counted(say("weekly-overdue"), overdue)),
      ...(people.length === 0 ? [] : [line(bold(say("weekly-people")), true)]),
      ...people.map(({ name, open, closed: done }) => ({
        html: escapeHtml(say("weekly-person", { name, open: String(open), closed: String(done) })),
        rank: 1,
      })),
      line(italic(`💛 ${careLine(say, from)}`), true),
    ],
    (count) => say("board-more", { count: String(count) }),
  );

  function oldestLine(each: OpenedCase): string {
    const lasting = times.coarse(now - each.file.receivedAt);
    return escapeHtml(`${say("board-oldest")} ${lasting}`);
  }
}
