import { NUMBER_ENTRIES, withNumbers } from "./numbers.js";
import {
  ENDINGS,
  MONTHS,
  SPEECHES,
  type Speech,
  TIME_WORDS,
  type TimeWord,
  UNITS,
  type Unit,
  VAGUE,
  type Words,
} from "./vocabulary.js";
import {
  type Dictionary,
  entries,
  type Item,
  isIdle,
  itemsOf,
  kindsOf,
  plainWording,
  type Rule,
  rewritten,
} from "./wording.js";

const MINUTES_OF_DAY = 1440;
const DAY_MS = MINUTES_OF_DAY * 60_000;
/** Kazakhstan, where most who write are, has had one time since 1 March 2024: UTC+5. */
const LOCAL_MS = 5 * 60 * 60_000;
/** A working life: what would be longer ago was mistyped. */
const MOST_DAYS = 50 * 365;
/** A range as wide as "2-20 days" says no time. */
const WIDEST_RANGE = 10;
const YEARS = { first: 2000, last: 2100 };

/**
 * How many whole days ago (0 is today) the words of a time are, in Uzbek (both scripts), Russian,
 * Kazakh, Kyrgyz, Tajik and English, whatever language the chat is in: a day by name ("kecha"), an
 * amount ("3 дня назад", "yarim yil"), a last one ("өткен апта"), a month ("since march") or a date
 * ("12.05.2026", "12 мая", "12/5"; the day before the month).
 *
 * A week is 7 days, a month 30, a year 365; halves are rounded down, of a range the middle counts,
 * "more than" is a day more. A date without a year is the last one that is past; a month "since"
 * which something has been is its first day, else the middle of its days that are past. Days are
 * those of Kazakhstan's clock.
 *
 * `null` for whatever is not certain: a word that is not known, "recently", a bare number or year,
 * a time to come, one more than 50 years ago. Pure and total.
 */
export function readDaysAgo(typed: string, now: Date): number | null {
  const text = plainWording(typed);
  if (text === null) return null;
  const today = Math.floor((now.getTime() + LOCAL_MS) / DAY_MS);
  const said = itemsOf(pieces(text), timeWords, (piece) => special(piece, today));
  const counted = said && withNumbers(said.filter(({ kind }) => !/[SIGPO]/.test(kind)));
  const items = counted && rewritten(counted.map(asYear), RULES);
  const days = said && items ? daysOf(items, circumstances(said), today) : null;
  return days !== null && days >= 0 && days <= MOST_DAYS ? days : null;
}

/** 2026-05-12; 12.05.2026 and 12/5/26; 12.05 and 12/5, but not 1.5. */
const DATES = [
  /\d{4}(?:-\d{1,2}-|\.\d{1,2}\.|\/\d{1,2}\/)\d{1,2}(?!\d)/,
  /\d{1,2}(?:-\d{1,2}-|\.\d{1,2}\.|\/\d{1,2}\/)(?:\d{4}|\d{2})(?!\d)/,
  /(?:0?[1-9]|[12]\d|3[01])(?:\.(?:0[1-9]|1[0-2])|\/(?:0?[1-9]|1[0-2]))(?![\d.,/])/,
].map(({ source }) => source);
const DATE = new RegExp(`^(?:${DATES.join("|")})$`);
const PIECE = new RegExp(
  `${DATES.join("|")}|${/\d+(?:[.,\u066b]\d+)?|\p{L}[\p{L}\p{M}]*|\S/u.source}`,
  "gu",
);

function pieces(text: string): string[] {
  // English "on", before a day of the month, is ten in three of the languages.
  const apart = text.replace(/^on (?=(?:\p{L}+ )?\d{1,2}(?!\d))/u, "");
  return apart.replace(/(\d\.) (?=\d)/g, "$1").match(PIECE) ?? [];
}

/** Kinds of items: what is counted has small letters, all else capital ones. */
const UNIT_KINDS: Readonly<Record<Unit, Item>> = {
  minute: { kind: "n", value: 1 },
  hour: { kind: "h", value: 60 },
  day: { kind: "d", value: MINUTES_OF_DAY },
  week: { kind: "w", value: 7 * MINUTES_OF_DAY },
  month: { kind: "m", value: 30 * MINUTES_OF_DAY },
  year: { kind: "y", value: 365 * MINUTES_OF_DAY },
};
const PARTS = { begin: 0, middle: 1, end: 2 };

/** `D` is a day with a name (days ago), `Y` a year (up to 0: how many from this one). */
const TIME_KINDS: Readonly<Record<TimeWord, readonly Item[]>> = {
  today: [{ kind: "D", value: 0 }],
  yesterday: [{ kind: "D", value: 1 }],
  dayBeforeYesterday: [{ kind: "D", value: 2 }],
  weekAgo: [{ kind: "D", value: 7 }],
  lastYear: [{ kind: "Y", value: -1 }],
  thisYear: [{ kind: "Y", value: 0 }],
  halfYear: [{ kind: "N", value: 0.5 }, UNIT_KINDS.year],
  one: [{ kind: "N", value: 1 }],
  ago: [{ kind: "A", value: 0 }],
  been: [{ kind: "B", value: 0 }],
  everSince: [
    { kind: "B", value: 0 },
    { kind: "S", value: 0 },
  ],
  last: [{ kind: "L", value: 1 }],
  beforeLast: [{ kind: "L", value: 2 }],
  this: [{ kind: "L", value: 0 }],
  since: [{ kind: "S", value: 0 }],
  within: [{ kind: "I", value: 0 }],
  more: [{ kind: "G", value: 1 }],
  many: [{ kind: "G", value: 0 }],
  begin: [{ kind: "P", value: PARTS.begin }],
  middle: [{ kind: "P", value: PARTS.middle }],
  end: [{ kind: "P", value: PARTS.end }],
  ordinal: [{ kind: "O", value: 0 }],
  partOfDay: [],
  filler: [],
  unclear: [{ kind: "U", value: 0 }],
};

const meanings: Words<TimeWord> = TIME_WORDS;
const timeWords: Dictionary = new Map([
  ...NUMBER_ENTRIES,
  ...SPEECHES.flatMap((speech) => [
    ...entries(VAGUE[speech]),
    ...Object.entries(UNITS[speech]).flatMap(([unit, forms]) =>
      ended(speech, forms, UNIT_KINDS[unit as Unit]),
    ),
    ...MONTHS[speech].flatMap((forms, month) => ended(speech, forms, { kind: "M", value: month })),
  ]),
  ...SPEECHES.flatMap((speech) =>
    Object.entries(meanings[speech]).flatMap(([meaning, forms]) =>
      entries(forms, ...TIME_KINDS[meaning as TimeWord]),
    ),
  ),
]);

/** Forms by themselves and with the endings of their language, whether they are ever met or not. */
function ended(speech: Speech, forms: string, item: Item): [string, readonly Item[]][] {
  const ending = ENDINGS[speech];
  const withEndings = (endings: string, items: readonly Item[]) =>
    forms
      .split(" ")
      .flatMap((form) => endings.split(" ").flatMap((each) => entries(form + each, ...items)));
  return [
    ...withEndings(ending.of ?? "", [item]),
    ...withEndings(ending.in ?? "", [item, ...TIME_KINDS.within]),
    ...withEndings(ending.since ?? "", [item, ...TIME_KINDS.since]),
    ...entries(forms, item),
  ];
}

function special(piece: string, today: number): readonly Item[] | null {
  if (piece === "-") return [{ kind: "-", value: 0 }];
  if (isIdle(piece)) return [];
  if (DATE.test(piece)) {
    const date = numericDate(piece, today);
    return date === null ? null : [{ kind: "C", value: date }];
  }
  if (!/^\d{1,4}(?:[.,\u066b]\d{1,2})?$/.test(piece)) return null;
  return [{ kind: "N", value: Number(piece.replace(/[,\u066b]/, ".")), digits: true }];
}

/** What is said beside the time itself, in whatever order. */
interface Circumstances {
  readonly since: boolean;
  readonly within: boolean;
  /** 1 for "more than", 0 for a word that is "many" too. */
  readonly more: number | null;
  /** The part of a month, one of `PARTS`. */
  readonly part: number | null;
}

function circumstances(said: readonly Item[]): Circumstances {
  const has = (kind: string) => said.some((item) => item.kind === kind);
  const worth = (sought: string) => said.find(({ kind }) => kind === sought)?.value ?? null;
  return { since: has("S"), within: has("I"), more: worth("G"), part: worth("P") };
}

function asYear(item: Item): Item {
  const isYear = item.digits && item.value >= YEARS.first && item.value <= YEARS.last;
  return isYear && Number.isInteger(item.value) ? { ...item, kind: "Y" } : item;
}

const RULES: readonly Rule[] = [
  [/N-N-|-N-N/, () => null],
  [/N-N/, ([from, , to]) => middleOf(from, to)],
  // A dash that joins a number to its word: "5-mart", "2025-yil".
  [/N-(?!N)|Y-(?=y)|M-(?=[NY])/, ([first]) => (first ? [first] : null)],
  [/-$/, () => []],
  [/Mm/, ([month]) => (month ? [month] : null)],
  [/(?<!N)mM/, ([, month]) => (month ? [month] : null)],
  [/(?<!N)yY/, ([, year]) => (year ? [year] : null)],
  [/Yy/, ([year]) => (year ? [year] : null)],
  [/(?<=M.*)(?:Ly|yL)|(?:Ly|yL)(?=.*M)/, (items) => lastYears(items)],
];

function middleOf(from: Item | undefined, to: Item | undefined): Item[] | null {
  if (!from || !to || from.value >= to.value || to.value > from.value * WIDEST_RANGE) return null;
  return [{ kind: "N", value: (from.value + to.value) / 2 }];
}

/** "Last year" beside a month: a year. */
function lastYears(items: readonly Item[]): Item[] {
  const last = items.find(({ kind }) => kind === "L")?.value ?? 0;
  return [{ kind: "Y", value: -last }];
}

function daysOf(items: readonly Item[], beside: Circumstances, today: number): number | null {
  const kinds = kindsOf(items);
  const first = (kind: RegExp) => items.find((item) => kind.test(item.kind))?.value;
  const [month, day, year] = [first(/M/), first(/N/), first(/Y/)];
  if (month !== undefined && beside.more === null && /^(?:YM|MY|M)B?$/.test(kinds))
    return monthAgo(month, year, beside, today);
  if (beside.part !== null) return null;
  const minutes = beside.within ? null : amountOf(items, kinds, beside);
  if (minutes !== null)
    return Math.floor(minutes / MINUTES_OF_DAY) + (beside.more === null ? 0 : 1);
  if (beside.more !== null) return null;
  if (month !== undefined && day !== undefined)
    return /^(?:Y?MN|Y?NM|NMY|MNY)d?B?$/.test(kinds) ? dateAgo(day, month, year, today) : null;
  if (/^DB?$|^C[dy]?B?$/.test(kinds)) return first(/[DC]/) ?? null;
  if (/^YB?$/.test(kinds) && year === -1) return UNIT_KINDS.year.value / MINUTES_OF_DAY;
  const last = first(/L/);
  if (!last || !/^(?:L[wmy]|[wmy]L)B?$/.test(kinds)) return null;
  return (last * (first(/[wmy]/) ?? 0)) / MINUTES_OF_DAY;
}

/** Minutes: "3 months", "1 year 2 months", "a month ago", "месяца два назад", "больше года". */
function amountOf(items: readonly Item[], kinds: string, beside: Circumstances): number | null {
  const said = items.filter(({ kind }) => !/[AB]/.test(kind)).map(({ value }) => value);
  const [a = 0, b = 0, c = 0, d = 0] = said;
  if (/^(?:[a-z][AB]*|B[a-z])$/.test(kinds)) {
    // "Many days ago" is no day; "аз күн бұрын", which looks like "since", is a few.
    const unclear = beside.more === 0 || (beside.since && kinds.endsWith("A"));
    const complete = kinds.length > 1 || beside.more !== null;
    return complete && !unclear ? a : null;
  }
  if (/^B?N[a-z]N[a-z][AB]*$/.test(kinds)) return d < b && c * d < b ? a * b + c * d : null;
  if (!/^(?:B?N[a-z][AB]*|[a-z]NA)$/.test(kinds)) return null;
  // "2 часа" may be on the clock, and "bir kuni" begins a story.
  const alone = kinds.length === 2 && beside.more === null;
  return alone && (/[hn]/.test(kinds) || (a === 1 && b === MINUTES_OF_DAY)) ? null : a * b;
}

function monthAgo(
  month: number,
  year: number | undefined,
  { since, part }: Circumstances,
  today: number,
): number | null {
  const days = (inYear: number) => {
    const [begin, end] = [dayNumber(inYear, month, 1), dayNumber(inYear, month + 1, 1) - 1];
    if (part === PARTS.begin || (since && part === null)) return begin;
    if (part === PARTS.end) return end;
    const middle = Math.floor((begin + end) / 2);
    return part === null && begin <= today
      ? Math.floor((begin + Math.min(end, today)) / 2)
      : middle;
  };
  return lastPast(days, year, today);
}

function dateAgo(day: number, month: number, year: number | undefined, today: number) {
  return lastPast((inYear) => calendarDay(inYear, month, day), year, today);
}

function numericDate(piece: string, today: number): number | null {
  const parts = piece.split(/\D/).map(Number);
  const [a = 0, b = 0, c] = /^\d{4}/.test(piece) ? parts.toReversed() : parts;
  return dateAgo(a, b - 1, c === undefined ? undefined : c < 100 ? YEARS.first + c : c, today);
}

/** Days since the day that `days` gives for the year, else for the last year in which it is past. */
function lastPast(
  days: (year: number) => number | null,
  year: number | undefined,
  today: number,
): number | null {
  const thisYear = new Date(today * DAY_MS).getUTCFullYear();
  if (year !== undefined) {
    const day = days(year > 0 ? year : thisYear + year);
    return day === null ? null : today - day;
  }
  const day = [thisYear, thisYear - 1].map(days).find((each) => each !== null && each <= today);
  return day === undefined || day === null ? null : today - day;
}

function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month, day) / DAY_MS);
}

/** `null` for a day that the month has not. */
function calendarDay(year: number, month: number, day: number): number | null {
  const number = dayNumber(year, month, day);
  const met = new Date(number * DAY_MS);
  return met.getUTCMonth() === month && met.getUTCDate() === day ? number : null;
}
