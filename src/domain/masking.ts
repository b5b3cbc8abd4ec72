import { type Digit, digitRuns, OTHERS_BETWEEN } from "./digits.js";
import { isReceipt } from "./receipt.js";

/** What stands in the place of a receipt. */
export const MASKED_RECEIPT = "•••• •••• •••• ••••";
const LENGTH = 16;

/**
 * The text with every receipt in it masked: sixteen digits that check, of any script, whatever is
 * put between their groups, and within a longer number too. All other numbers stay.
 *
 * Of any sixteen digits one in ten checks by chance. So that two telephone numbers side by side are
 * not torn, sixteen digits count only where groups begin and end with them, or where they are
 * themselves without groups or in equal ones.
 */
export function maskReceipts(text: string): string {
  let masked = "";
  let done = 0;
  for (const { start, end } of digitRuns(text, OTHERS_BETWEEN).flatMap(receiptsIn)) {
    masked += text.slice(done, start) + MASKED_RECEIPT;
    done = end;
  }
  return masked + text.slice(done);
}

/** Where the receipts of a run stand; those that overlap as one. */
function receiptsIn(run: readonly Digit[]): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let from = 0; from + LENGTH <= run.length; from++) {
    const digits = run.slice(from, from + LENGTH);
    const [first] = digits;
    const last = digits[LENGTH - 1];
    if (!first || !last || !isReceipt(digits.map(({ value }) => value).join(""))) continue;
    if (!isWhole(run, from) && !isEven(digits)) continue;
    const before = found[found.length - 1];
    if (before && first.start < before.end) before.end = last.end;
    else found.push({ start: first.start, end: last.end });
  }
  return found;
}

/** Begins where a group begins, and ends where one ends. */
function isWhole(run: readonly Digit[], from: number): boolean {
  const begins = from === 0 || run[from]?.apart;
  const next = run[from + LENGTH];
  return Boolean(begins && (!next || next.apart));
}

/** Without groups, in fours, in pairs or one by one; eights and mixtures of fours are fours. */
function isEven(digits: readonly Digit[]): boolean {
  const breaks = digits.flatMap(({ apart }, index) => (apart && index > 0 ? [index] : []));
  const inPairs = breaks.every((at) => at % 2 === 0) && breaks.length === 7;
  return breaks.every((at) => at % 4 === 0) || inPairs || breaks.length === 15;
}
