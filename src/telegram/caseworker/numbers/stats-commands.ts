import { type Api, InputFile, InputMediaBuilder } from "grammy";
import type { Message } from "grammy/types";
import { localTime } from "../../../domain/calendar.js";
import { type Month, monthAfter, monthOf } from "../../../domain/statistics.js";
import { type MonthTables, together } from "../../../domain/suppression.js";
import type { ChartPainter, Clock, ExportSeal, MonthBook } from "../../../ports.js";
import { toSendError } from "../../send-error.js";
import type { DeskCommand } from "../acts/desk-command.js";
import type { CardWords } from "../card/card-words.js";
import { barCharts, monthsChart } from "./stats-charts.js";
import { statsCsv } from "./stats-csv.js";
import { statsHtml, type ToldStats } from "./stats-text.js";
import { createStatsWords } from "./stats-words.js";

const A_YEAR = 12;
// As it is written in the languages of the desk.
const YEAR_WORDS: readonly string[] = ["year", "год", "жыл", "yil", "йил", "сол"];

interface Asked {
  readonly kind: "month" | "year";
  /** Those that are closed, oldest first; never empty. */
  readonly closed: readonly MonthTables[];
  /** All that were asked for. */
  readonly all: readonly { readonly month: Month; readonly tables: MonthTables | null }[];
}

/**
 * `/stats` tells what closed months show, in words and charts; `/export` gives administrators the
 * same as a file, sealed where there is a `seal`. What Telegram refuses throws a `SendError`; charts
 * that cannot be drawn are told to `onTrouble`, and the words go without them.
 */
export function createStatsCommands(options: {
  api: Api;
  months: MonthBook;
  painter: ChartPainter;
  /** `null` where the bureau has named no keys: the file goes as it is. */
  seal: ExportSeal | null;
  words: CardWords;
  /** The caseworkers' language and time zone. */
  locale: string;
  timeZone: string;
  clock: Clock;
  onTrouble: (code: string) => void;
}): { readonly commands: readonly DeskCommand[] } {
  const { api, months, painter, seal, locale, timeZone, clock, onTrouble } = options;
  const words = createStatsWords(options.words, locale);
  const { say } = words;

  return {
    commands: [
      {
        name: "stats",
        needs: "nothing",
        async run({ words: written, message, answer }) {
          const asked = await askedFor(written);
          if (typeof asked === "string") return asked;
          const told = toldOf(asked);
          await answer({ text: statsHtml(told, words), html: true });
          await sendCharts(message, asked, told);
          return null;
        },
      },
      {
        name: "export",
        needs: "nothing",
        async run({ words: written, message, isAdministrator }) {
          if (!isAdministrator) return say("export-administrators");
          const asked = await askedFor(written);
          if (typeof asked === "string") return asked;
          await sendExport(message, asked);
          return null;
        },
      },
    ],
  };

  /** What to say where there is nothing of what was asked for. */
  async function askedFor(written: string): Promise<Asked | string> {
    const word = written.trim().toLowerCase();
    const isYear = YEAR_WORDS.includes(word);
    if (word !== "" && !isYear && !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(word)) return say("stats-how");
    if (word !== "" && !isYear) {
      const tables = await months.closed(word);
      if (tables === null) return say("stats-not-closed", { month: words.month(word) });
      return { kind: "month", closed: [tables], all: [{ month: word, tables }] };
    }
    const last = await lastClosed();
    if (last === null) return say("stats-none");
    if (!isYear)
      return { kind: "month", closed: [last], all: [{ month: last.month, tables: last }] };
    const all = await Promise.all(
      Array.from({ length: A_YEAR }, async (_, index) => {
        const month = monthAfter(last.month, index - A_YEAR + 1);
        return { month, tables: await months.closed(month) };
      }),
    );
    return { kind: "year", closed: all.flatMap(({ tables }) => tables ?? []), all };
  }

  /** In the first hours of a month the one before may not be closed yet. */
  async function lastClosed(): Promise<MonthTables | null> {
    const present = monthOf(localTime(clock.now(), timeZone).day);
    return (
      (await months.closed(monthAfter(present, -1))) ??
      (await months.closed(monthAfter(present, -2)))
    );
  }

  function toldOf({ kind, closed }: Asked): ToldStats {
    const months = closed.map(({ month }) => words.month(month));
    const [first = "", last = first] = [months[0], months.at(-1)];
    const title = first === last ? first : `${first} – ${last}`;
    const [only] = closed;
    if (kind === "month" && only !== undefined) return { ...only, title, least: false, months: 1 };
    return { ...together(closed), title, months: closed.length };
  }

  async function sendCharts(message: Message, asked: Asked, told: ToldStats): Promise<void> {
    const charts = [
      ...(asked.kind === "year" && told.total !== null ? [monthsChart(asked.all, words)] : []),
      ...barCharts(told, words),
    ];
    const pictures: Uint8Array[] = [];
    try {
      for (const chart of charts) pictures.push(await painter.png(chart));
    } catch {
      onTrouble("stats.chart");
      return;
    }
    const files = pictures.map((bytes, index) => new InputFile(bytes, `chart-${index + 1}.png`));
    const [first] = files;
    if (first === undefined) return;
    await sent(() =>
      files.length === 1
        ? api.sendPhoto(message.chat.id, first, placeOf(message))
        : api.sendMediaGroup(
            message.chat.id,
            files.map((file) => InputMediaBuilder.photo(file)),
            placeOf(message),
          ),
    );
  }

  async function sendExport(message: Message, { closed }: Asked): Promise<void> {
    const [first, last] = [closed[0]?.month ?? "", closed.at(-1)?.month ?? ""];
    const name = `dauys-${first === last ? first : `${first}--${last}`}.csv`;
    const csv = statsCsv(closed, words);
    const file = new InputFile(
      seal === null ? csv : await seal.seal(csv),
      `${name}${seal?.ending ?? ""}`,
    );
    await sent(() =>
      api.sendDocument(message.chat.id, file, {
        ...placeOf(message),
        caption: say(seal === null ? "export-open" : "export-sealed"),
        disable_content_type_detection: true,
      }),
    );
  }
}

/** Where it was asked: in the same topic, as a reply. */
function placeOf({ message_id, is_topic_message, message_thread_id }: Message) {
  return {
    reply_parameters: { message_id, allow_sending_without_reply: true },
    ...(is_topic_message && message_thread_id !== undefined ? { message_thread_id } : {}),
  };
}

async function sent(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw toSendError(error);
  }
}
