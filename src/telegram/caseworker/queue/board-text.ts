import type { Board, BoardDeadline } from "../../../domain/board.js";
import type { EpochMs } from "../../../domain/ids.js";
import type { OpenedCase } from "../../../ports.js";
import { escapeHtml } from "../../markup.js";
import { bold, type CardLine, fitted } from "../card/card-lines.js";
import type { CardWords } from "../card/card-words.js";
import { createTimeWords } from "../card/time-words.js";
import type { CaseLines } from "./case-line.js";

// More than these nobody reads at a glance; `/cases` has the others.
const MOST_LINES = 10;

// What goes first where there is no room.
const RANK = { title: 0, overdue: 1, deadline: 2, holder: 3 } as const;

const LEVELS = [0, 1, 2, 3] as const;

/**
 * The board in words, as HTML within one message. It shows no clock: a text that changes by itself
 * every minute would be an edit every minute.
 */
export function boardHtml(
  board: Board<OpenedCase>,
  now: EpochMs,
  {
    words,
    lines,
  }: {
    words: CardWords;
    lines: Pick<CaseLines, "code" | "sign">;
  },
): string {
  const { say } = words;
  const times = createTimeWords(say);
  const { waiting, oldest, holders, deadlines, overdue } = board;
  const total = waiting.reduce((sum, count) => sum + count, 0);
  const byLevel = LEVELS.map((level) => `${lines.sign(level)} ${waiting[level]}`).join(" · ");
  const people = holders.map(({ name, open }) => `${escapeHtml(name)}: ${open}`);
  const held = holders.reduce((sum, { open }) => sum + open, 0);

  return fitted(
    [
      { html: bold(`📋 ${say("board-title")}`), rank: RANK.title },
      { html: bold(say("board-waiting", { count: String(total) })), rank: RANK.title, gap: true },
      ...(total === 0 ? [] : [{ html: byLevel, rank: RANK.title }]),
      ...(oldest === null ? [] : [{ html: oldestLine(oldest), rank: RANK.title }]),
      ...section(say("board-overdue"), overdue.map(overdueLine), RANK.overdue),
      ...section(say("board-deadlines"), deadlines.map(deadlineLine), RANK.deadline),
      ...section(say("board-held", { count: String(held) }), people, RANK.holder),
    ],
    (count) => say("board-more", { count: String(count) }),
  );

  function oldestLine(each: OpenedCase): string {
    const lasting = times.coarse(now - each.file.receivedAt);
    return `${escapeHtml(say("board-oldest"))} ${lines.code(each)} · ${escapeHtml(lasting)}`;
  }

  function overdueLine(each: Board<OpenedCase>["overdue"][number]): string {
    const time = times.coarse(Math.max(0, now - each.since));
    return `🔔 ${lines.code(each.case)} · ${escapeHtml(say(`board-overdue-${each.kind}`, { time }))}`;
  }

  function deadlineLine(each: BoardDeadline<OpenedCase>): string {
    const told = [dayWords(each), words.named("deadline-short", each.id)];
    return [`⏳ ${lines.code(each.case)}`, ...told.map(escapeHtml)].join(" · ");
  }

  function dayWords({ day, daysLeft }: BoardDeadline): string {
    if (daysLeft < 0) return say("board-day-over", { day: words.day(day) });
    if (daysLeft === 0) return say("board-day-today");
    return daysLeft === 1 ? say("board-day-tomorrow") : words.day(day);
  }

  function section(title: string, told: readonly string[], rank: number): readonly CardLine[] {
    if (told.length === 0) return [];
    const left = told.length - MOST_LINES;
    const rest = left > 0 ? [escapeHtml(say("board-more", { count: String(left) }))] : [];
    return [
      { html: bold(title), rank: RANK.title, gap: true },
      ...[...told.slice(0, MOST_LINES), ...rest].map((html): CardLine => ({ html, rank })),
    ];
  }
}
