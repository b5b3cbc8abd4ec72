import { digitRuns, OTHERS_BETWEEN } from "./digits.js";
import { isReceipt, type Receipt } from "./receipt.js";

export type ReadReceipt =
  | { readonly kind: "receipt"; readonly receipt: Receipt }
  /** Clearly meant as the number, and not one: a digit is wrong, missing or too many. */
  | { readonly kind: "slip" }
  | { readonly kind: "notOne" };

/**
 * What a worker typed, read as the number of a receipt: its digits in any script and any groups,
 * also among words. Fifteen and seventeen digits are a slip where nothing else was said.
 */
export function readReceipt(text: string): ReadReceipt {
  const alone = !/\p{L}/u.test(text);
  // Alone, "4821, 0937, …" is one number; in a sentence a comma stands between two.
  const runs = digitRuns(text, alone ? OTHERS_BETWEEN : 0);
  const numbers = runs.map((run) => run.map(({ value }) => value).join(""));
  const meant = alone ? numbers : numbers.filter(({ length }) => length === 16);
  const [number = ""] = meant;
  if (meant.length !== 1) return { kind: "notOne" };
  if (isReceipt(number)) return { kind: "receipt", receipt: number };
  return number.length >= 15 && number.length <= 17 ? { kind: "slip" } : { kind: "notOne" };
}
