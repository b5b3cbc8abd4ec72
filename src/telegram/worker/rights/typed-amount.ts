import { readNumber } from "../../../flow/typed/numbers.js";
import { HALVES, SPEECHES, UNITS } from "../../../flow/typed/vocabulary.js";
import { plainWording, skeletonOf } from "../../../flow/typed/wording.js";

/** What may stand behind a number that is asked for; the tenge is passed over everywhere. */
export type Counted = "hour" | "day" | "month" | "som";

// A sum with blanks, dots and a currency; a receipt has sixteen digits, a telephone number fewer words.
const MOST_DIGITS = 13;
const MOST_WORDS = 4;

const SOM = "сом сома сомов сомдон som soms kgs";
const words = (forms: string) => forms.split(" ").map(skeletonOf);
const COUNTED: Readonly<Record<Counted, ReadonlySet<string>>> = {
  hour: new Set([...formsOf("hour"), ...words("ч h hr hrs")]),
  day: new Set(formsOf("day")),
  month: new Set(formsOf("month")),
  som: new Set(words(SOM)),
};
const HALF: ReadonlySet<string> = new Set(
  SPEECHES.flatMap((speech) => words(HALVES[speech].half ?? "")),
);

function formsOf(unit: "hour" | "day" | "month"): string[] {
  return SPEECHES.flatMap((speech) => words(UNITS[speech][unit] ?? ""));
}

/**
 * The number that a text means, as the report reads it, also with the name of what is counted behind
 * it: "176 soat", "2,5 месяца", "yarim oy". `null` for anything else.
 */
export function readAmount(typed: string, counted: Counted | null): number | null {
  const plain = readNumber(typed);
  if (plain !== null) return plain;
  const text = plainWording(typed)?.replace(/(\d)(\p{L})/u, "$1 $2");
  if (text === undefined) return null;
  const pieces = text.replace(/[.!]+$/, "").split(" ");
  const last = skeletonOf(pieces.at(-1) ?? "");
  const isUnit = counted !== null && COUNTED[counted].has(last);
  const number = isUnit ? pieces.slice(0, -1).join(" ") : text;
  if (counted !== null && HALF.has(skeletonOf(number))) return 0.5;
  return number === text ? null : readNumber(number);
}

/** Whether a text is a number, or so nearly one that it was meant as one. */
export function looksLikeAmount(typed: string): boolean {
  const text = plainWording(typed);
  if (text === null) return false;
  const digits = text.match(/\d/g)?.length ?? 0;
  if (digits > MOST_DIGITS) return false;
  if (digits > 0) return (text.match(/\p{L}+/gu)?.length ?? 0) <= MOST_WORDS;
  const counted = Object.keys(COUNTED) as Counted[];
  return counted.some((each) => readAmount(typed, each) !== null);
}
