import type { EpochMs } from "../../../domain/ids.js";
import type { OpenedCase } from "../../../ports.js";
import type { Button, Keyboard } from "../../markup.js";
import { italic } from "../card/card-lines.js";
import type { Say } from "../card/card-words.js";
import type { CasePost } from "../chat/case-posts.js";
import type { CaseLines } from "./case-line.js";

/** What a page of a list is made of. */
export interface CaseListing {
  /** HTML: what is listed, and how many there are. */
  readonly title: string;
  /** HTML lines below the title. */
  readonly notes: readonly string[];
  readonly cases: readonly OpenedCase[];
  /** From 0; the last one where it is too great. */
  readonly page: number;
  /** The `DeskTap` that turns its pages, and what it has to know again beside the page. */
  readonly tap: string;
  readonly carried: string;
  /** Rows below those of the pages. */
  readonly more: Keyboard;
}

// Eight lines fit a telephone without scrolling.
const ON_A_PAGE = 8;
// Where a button has no room for what was asked, one long page has to do.
const ON_THE_ONLY_PAGE = 20;
// Telegram's limit (Bot API, InlineKeyboardButton).
const DATA_BYTES = 64;

/** The data of a button of such a list: `D:cases:2 p0 KZ-47`. */
export function listData(tap: string, page: number, carried: string): string {
  return `D:${tap}:${page}${carried === "" ? "" : ` ${carried}`}`;
}

/** What `listData` carries; `null` for anything else. */
export function listDetail(detail: string): { page: number; carried: string } | null {
  const [, page, carried = ""] = /^(\d{1,3})(?: (.+))?$/s.exec(detail) ?? [];
  return page === undefined ? null : { page: Number(page), carried };
}

/** A page of cases as a message, with the buttons that turn it. */
export function casePage(listing: CaseListing, lines: CaseLines, say: Say, now: EpochMs): CasePost {
  const { title, notes, cases, tap, carried, more } = listing;
  const pages = Math.max(1, Math.ceil(cases.length / ON_A_PAGE));
  const fits = Buffer.byteLength(listData(tap, pages - 1, carried)) <= DATA_BYTES;
  const isCut = !fits && pages > 1;
  const page = isCut ? 0 : Math.min(listing.page, pages - 1);
  const size = isCut ? ON_THE_ONLY_PAGE : ON_A_PAGE;
  const shown = cases.slice(page * size, (page + 1) * size);
  const turn = (label: string, to: number): Button => ({
    label,
    data: listData(tap, to, carried),
  });
  const turns = [
    ...(page > 0 ? [turn(`◀ ${say("queue-page-before")}`, page - 1)] : []),
    ...(page < pages - 1 ? [turn(`${say("queue-page-next")} ▶`, page + 1)] : []),
  ];
  const place = { page: String(page + 1), pages: String(pages) };
  const foot = isCut
    ? cases.length > size
      ? [italic(say("queue-first-only", { count: String(size) }))]
      : []
    : pages > 1
      ? [italic(say("queue-page", place))]
      : [];
  const text = [
    title,
    ...notes,
    ...(shown.length > 0 ? ["", ...shown.map((each) => lines.line(each, now))] : []),
    ...(foot.length > 0 ? ["", ...foot] : []),
  ].join("\n");
  return { text, html: true, keyboard: isCut ? more : [turns, ...more] };
}
