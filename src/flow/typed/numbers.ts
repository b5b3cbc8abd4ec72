import {
  HALVES,
  NUMBERS,
  RANGE,
  SCALES,
  SPEECHES,
  type Speech,
  TENGE,
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

/**
 * What a person typed without the blank around it. Signs that show nothing (zero-width ones, the
 * Braille blank) count as blank: a text of nothing else is empty.
 */
export function trimmed(typed: string): string {
  return /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/u.test(typed) ? typed.trim() : "";
}

/** Fifteen digits: more are not counted exactly. */
const MOST = 1e15;
const THOUSAND = 1000;
/** "100-600" is a range; a wider pair is two numbers, or a part of a telephone number. */
const WIDEST_RANGE = 10;

/**
 * The number that a text means, in digits of any script that keyboards here offer, in words, or in
 * both ("1,5 mln", "500 минг", "полмиллиона", "yuz ming"). Blanks, points, commas and the Arabic
 * thousands sign group; comma, point and the Arabic decimal sign divide: a single one before exactly
 * three digits groups, as sums of money are written. "About" and the tenge are passed over; of a
 * range, the middle, rounded. `null` for anything else, so for two numbers, another currency, a
 * telephone number (ten digits or more in one piece), a date, one word more.
 */
export function readNumber(typed: string): number | null {
  const text = plainWording(typed);
  if (text === null) return null;
  const plain = /^([+-]?)(\d[\d .,\u066b]*)$/.exec(text.replaceAll("\u066c", " "));
  if (plain) {
    const value = numeral(plain[2] ?? "");
    return value === null ? null : plain[1] === "-" ? -value : value;
  }
  const items = itemsOf(pieces(text), numberWords, numberItem);
  return items && !text.startsWith("-") ? amountOf(items) : null;
}

/** Digits of one number, in the groupings and with the decimal signs that are in use. */
function numeral(digits: string): number | null {
  const signs = digits.replace(/[ .,]+$/, "");
  const [whole = "", ...rest] = signs.split(/[ .,\u066b]/);
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(signs)) return Number(rest.reduce((a, b) => a + b, whole));
  if (/^\d{1,15}(?:[.,\u066b]\d{1,6})?$/.test(signs))
    return whole.length < 10 ? Number(signs.replace(/[,\u066b]/, ".")) : null;
  const grouped =
    /^(\d{1,3}(?: \d{3}){1,4})(?:[.,\u066b](\d{1,2}|\d{4,6}))?$/.exec(signs) ??
    /^(\d{1,3}(?:\.\d{3}){1,4})(?:[,\u066b](\d{1,6}))?$/.exec(signs) ??
    /^(\d{1,3}(?:,\d{3}){1,4})(?:[.\u066b](\d{1,6}))?$/.exec(signs);
  if (!grouped) return null;
  return Number(`${(grouped[1] ?? "").replace(/\D/g, "")}.${grouped[2] ?? "0"}`);
}

function pieces(text: string): string[] {
  return (
    text.replaceAll("\u066c", " ").match(/\d+(?:[ .,\u066b]\d+)*|\p{L}[\p{L}\p{M}]*|\S/gu) ?? []
  );
}

function numberItem(piece: string): readonly Item[] | null {
  if (piece === "\u20b8" || isIdle(piece)) return [];
  if (piece === "-") return [{ kind: "-", value: 0 }];
  const value = /^\d/.test(piece) ? numeral(piece) : null;
  if (value === null) return null;
  // "1,250 mln" and "1.250 ming" may be meant either way.
  const kind = /^\d{1,3}[.,]\d{3}$/.test(piece) ? "Q" : "N";
  return [{ kind, value, digits: true }];
}

const HALF: Item = { kind: "H", value: 0.5 };

/** The words of every language that make a number, for whoever reads numbers within a text. */
export const NUMBER_ENTRIES: readonly [string, readonly Item[]][] = SPEECHES.flatMap((speech) => [
  ...valued(NUMBERS[speech], "N"),
  ...entries(HALVES[speech].half ?? "", HALF),
  ...entries(HALVES[speech].oneAndHalf ?? "", { kind: "N", value: 1.5 }),
]);

const numberWords: Dictionary = new Map([
  ...NUMBER_ENTRIES,
  ...SPEECHES.flatMap((speech) => [
    ...valued(SCALES[speech], "x"),
    ...entries(RANGE[speech].from ?? "", { kind: "F", value: 0 }),
    ...entries(RANGE[speech].to ?? "", { kind: "T", value: 0 }),
    ...entries(TENGE[speech]),
    ...entries(VAGUE[speech]),
  ]),
  ...entries("a an and"),
  ...entries(HALVES.ru.halfMillion ?? "", HALF, { kind: "x", value: 1_000_000 }),
]);

function valued(words: Words<number>[Speech], kind: string): [string, readonly Item[]][] {
  return Object.entries(words).flatMap(([value, forms = ""]) =>
    entries(forms, { kind, value: Number(value) }),
  );
}

/**
 * Items with the numbers in words put together ("yuz ellik") and with halves ("two and a half",
 * "a year and a half") counted in; a small letter is what is counted. `null` for halves of nothing
 * whole ("1.7 and a half").
 */
export function withNumbers(items: readonly Item[]): readonly Item[] | null {
  const whole: Item[] = [];
  for (const item of items) {
    const before = whole.at(-1);
    const value = before?.kind === "N" && item.kind === "N" ? joined(before, item) : null;
    if (before && value !== null) whole.splice(-1, 1, { ...before, value });
    else whole.push(item);
  }
  return rewritten(whole, HALF_RULES);
}

/** Two number words that make one: 2 and 100, 20 and 5, 100 and 20. `null` for any others. */
function joined(before: Item, next: Item): number | null {
  const { value } = before;
  if (next.digits || value === 0 || !Number.isInteger(value)) return null;
  if (next.value === 100 && value < 10) return value * 100;
  if (before.digits) return null;
  const place = value % 100 === 0 ? 100 : value % 10 === 0 ? 10 : 1;
  return next.value > 0 && next.value < place ? value + next.value : null;
}

const HALF_RULES: readonly Rule[] = [
  [/NH/, ([number]) => halfMore(number)],
  [/H(?=[a-z])/, () => [{ kind: "N", value: 0.5 }]],
  [/N[a-z]H/, ([number, counted]) => withLast(halfMore(number), counted)],
  [/[a-z]H/, ([counted]) => withLast([{ kind: "N", value: 1.5 }], counted)],
];

function halfMore(number: Item | undefined): Item[] | null {
  const value = number?.value ?? 0.5;
  return Number.isInteger(value) ? [{ kind: "N", value: value + 0.5 }] : null;
}

function withLast(items: readonly Item[] | null, last: Item | undefined): Item[] | null {
  return items && last ? [...items, last] : null;
}

const DASH: Item = { kind: "-", value: 0 };
const RANGE_RULES: readonly Rule[] = [
  [/^F[^FT-]+T/, (items) => [...items.slice(1, -1), DASH]],
  [/^[^FT-]+F[^FT-]+T/, (items) => items.flatMap(dashForFrom)],
  [/-(?=x|$)/, () => []],
];

/** "5 dan 6 gacha": the first of the two words stands between the numbers. */
function dashForFrom(item: Item): readonly Item[] {
  if (item.kind === "T") return [];
  return [item.kind === "F" ? DASH : item];
}

function amountOf(items: readonly Item[]): number | null {
  const plain = rewritten(items, RANGE_RULES);
  if (!plain) return null;
  const dash = kindsOf(plain).indexOf("-");
  if (dash < 0) return sumOf(plain);
  const [lower, upper] = [plain.slice(0, dash), plain.slice(dash + 1)];
  // "500-600 ming" is as much as "500 ming-600 ming".
  const scale = kindsOf(lower).includes("x") ? [] : upper.filter(({ kind }) => kind === "x");
  const [from, to] = [sumOf([...lower, ...scale]), sumOf(upper)];
  if (from === null || to === null || from >= to || to > from * WIDEST_RANGE) return null;
  return Math.round((from + to) / 2);
}

/** The sum of numbers each with its scale, from the greatest to the least: "1 mln 200 ming". */
function sumOf(items: readonly Item[]): number | null {
  const counted = withNumbers(items.flatMap((item, at) => certain(item, items[at + 1])));
  // "Тысяч 200" is no sum but "about 200 thousand": a scale begins one only before another.
  if (!counted || !/^(?:x|x?(?:Nx)+|(?:Nx)*N)$/.test(kindsOf(counted))) return null;
  let total = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [value, scale] of termsOf(counted)) {
    const worth = Math.round(value * scale * 1e6) / 1e6;
    // "1 mln 200" is said for 1 200 000 as well as for 1 000 200.
    const unclear = scale === 1 && least > THOUSAND && total > 0 && value < THOUSAND;
    if (worth >= least || unclear) return null;
    total += worth;
    least = scale;
  }
  return total <= MOST ? total : null;
}

/** Numbers, each with the scale behind it; a scale without one is one of it. */
function termsOf(items: readonly Item[]): [number, number][] {
  const terms: [number, number][] = [];
  for (const [at, { kind, value }] of items.entries()) {
    const next = items[at + 1];
    if (kind === "N") terms.push([value, next?.kind === "x" ? next.value : 1]);
    else if (at === 0) terms.push([1, value]);
  }
  return terms;
}

/** `Q`, a number that may be grouped or divided: before millions it is divided, else it is grouped. */
function certain(item: Item, next: Item | undefined): Item[] {
  if (item.kind !== "Q") return [item];
  const scale = next?.kind === "x" ? next.value : 1;
  if (scale === THOUSAND) return [item];
  return [{ ...item, kind: "N", value: scale === 1 ? item.value : item.value / THOUSAND }];
}
