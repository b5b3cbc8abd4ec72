import type { TextEntity } from "./text-entity.js";

/**
 * Digits with spaces and hyphens among them, 13 to 19 of them, that are a card's number by the
 * Luhn check and by what the networks issue. After find_bank_card_numbers in tdlib/td,
 * MessageEntity.cpp.
 */
export function findBankCards(text: string): TextEntity[] {
  const cards: TextEntity[] = [];
  const starts = /\d/g;
  for (let start = starts.exec(text); start !== null; start = starts.exec(text)) {
    const offset = start.index;
    const run = readRun(text, offset);
    starts.lastIndex = offset + run.length;
    const number = upToLastDigit(run);
    const digits = number.replaceAll(/\D/g, "");
    if (/[.,+\-_\p{L}]$/u.test(text.slice(Math.max(offset - 2, 0), offset))) {
      // What follows such a character is passed over up to the end of the digits.
      starts.lastIndex = offset + (/^[\d -]+/.exec(text.slice(offset))?.[0].length ?? 1);
      continue;
    }
    if (digits.length < 13 || digits.length > 19 || number.length > 2 * digits.length - 1) continue;
    const next = text.slice(offset + number.length, offset + number.length + 2);
    if (/^[-_\p{L}]/u.test(next) || !isCardNumber(digits)) continue;
    cards.push({ type: "bank_card_number", offset, length: number.length });
  }
  return cards;
}

/**
 * Telegram's servers find these; how is not published. Approximated here by the documented form,
 * "+1-212-555-0123": a plus, then 7 to 15 digits (E.164's limit) with single separators.
 */
export function findPhoneNumbers(text: string): TextEntity[] {
  return [...text.matchAll(PHONE)].flatMap(({ index, 0: number }) => {
    const digits = number.replaceAll(/\D/g, "").length;
    if (digits < 7 || digits > 15) return [];
    return [{ type: "phone_number" as const, offset: index, length: number.length }];
  });
}

const PHONE = /(?<![\p{L}\p{N}_+])\+\d(?:[ -]?\d|[ -]?\(\d+\))+(?![\p{L}\p{N}_])/gu;

/** A number of 16 to 19 digits in one piece ends at the space behind it. */
function readRun(text: string, from: number): string {
  const whole = /^\d{16,19}(?= )/.exec(text.slice(from, from + 20));
  return whole?.[0] ?? /^[\d -]+/.exec(text.slice(from))?.[0] ?? "";
}

function upToLastDigit(run: string): string {
  let end = run.length;
  while (run[end - 1] === " " || run[end - 1] === "-") end -= 1;
  return run.slice(0, end);
}

function isCardNumber(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit);
    if (at % 2 === 0) return total + value;
    return total + (value < 5 ? 2 * value : 2 * value - 9);
  }, 0);
  if (sum % 10 !== 0) return false;
  const [one, two, four] = [1, 2, 4].map((length) => Number(digits.slice(0, length)));
  if (one === 4) return [13, 16, 18, 19].includes(digits.length);
  const inRange = (value: number | undefined, from: number, to: number) =>
    value !== undefined && from <= value && value <= to;
  if (inRange(two, 51, 55) || inRange(four, 2221, 2720)) return digits.length === 16;
  if (two === 34 || two === 37) return digits.length === 15;
  if (two === 62 || two === 81) return digits.length >= 16;
  if (inRange(four, 2200, 2204)) return digits.length === 16;
  return true;
}
