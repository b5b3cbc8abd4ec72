/** A digit in a text: its value, and where it stands (UTF-16). */
export interface Digit {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Something that can be seen stands between it and the digit before. */
  readonly apart: boolean;
}

// What phones, pens and pages put between the groups of a number: white space of every width and
// line breaks, dashes, dots and strokes.
const BETWEEN = /^[\s\p{Z}\p{Pd}\u2212.\u00B7\u2024\u2027\u3002_/\\]$/u;
// Not seen at all (joiners, marks of direction, halves of signs), or drawn on the sign before (keycaps).
const UNSEEN = /^[\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]$/u;
// Letters, and numbers that are no digit.
const WORD = /^[\p{L}\p{N}]$/u;

/** Of other signs between two groups: one as in `a, b`, three as in `a -> b`; more are a line, or a mask. */
export const OTHERS_BETWEEN = 3;

/**
 * The digits of a text by the numbers they make: digits stand together where nothing is between
 * them but what is put between groups, what cannot be seen, and at most `others` signs of any other
 * kind that are neither letters nor numbers. Digits of every script count.
 */
export function digitRuns(text: string, others: number): readonly (readonly Digit[])[] {
  const runs: Digit[][] = [];
  let run: Digit[] = [];
  let apart = false;
  let odd = 0;
  let start = 0;
  for (const sign of text) {
    const end = start + sign.length;
    const value = digitValue(sign);
    if (value !== null) {
      run.push({ value, start, end, apart });
      apart = false;
      odd = 0;
    } else if (BETWEEN.test(sign)) apart = true;
    else if (!UNSEEN.test(sign)) {
      odd++;
      apart = true;
      if (odd > others || WORD.test(sign)) {
        if (run.length > 0) runs.push(run);
        run = [];
        apart = false;
      }
    }
    start = end;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** `0`-`9` for a decimal digit of any script, in any dress (full-width, raised, circled); else `null`. */
export function digitValue(sign: string): string | null {
  if (sign >= "0" && sign <= "9") return sign;
  if (!/^\p{N}$/u.test(sign)) return null;
  const plain = sign.normalize("NFKC");
  if (/^[0-9]$/.test(plain)) return plain;
  return /^\p{Nd}$/u.test(plain) ? String(valueInScript(plain)) : null;
}

/** Unicode (4.6) keeps the digits of a script in a row, from zero to nine. */
function valueInScript(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}
