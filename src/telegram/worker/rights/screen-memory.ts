import type { Country } from "../../../rights/article.js";
import {
  type Hundredths,
  toHundredths,
  WAGES_STEPS,
  WAYS,
  type Way,
} from "../../../rights/wages.js";
import type { Texts } from "../../i18n/texts.js";
import { groupDigits } from "../../markup.js";

/** What a message of the bot's shows: its text, and what stands in it as code, in order. */
export interface ScreenText {
  readonly text: string;
  readonly codes: readonly string[];
}

/**
 * Reads the bot's own screen back, so that what was typed is kept on it and nowhere else. `null` when
 * the message is gone; throws a `SendError` where the update should come again. The buttons are away
 * until the screen is drawn again.
 */
export type ReadScreen = (chat: number, message: number) => Promise<ScreenText | null>;

/** A count as its screen shows it. `way`: `null` where that is still asked. */
export interface WagesOnScreen {
  readonly locale: string;
  readonly country: Country | null;
  readonly way: Way | null;
  /** `null`: they cannot be read back. */
  readonly numbers: readonly Hundredths[] | null;
}

/**
 * The count that a screen shows, in whichever language it is (`first` before the others); `null` when it
 * shows something else.
 */
export function wagesOn(texts: Texts, first: string, screen: ScreenText): WagesOnScreen | null {
  const lines = new Set(screen.text.split("\n").map(bare));
  const shows = (line: string) => lines.has(bare(line));
  for (const locale of [first, ...texts.locales.filter((each) => each !== first)]) {
    const way = WAYS.find((each) => shows(texts.text(locale, `wages-title-${each}`))) ?? null;
    if (way === null && !shows(texts.text(locale, "wages-title"))) continue;
    const country =
      (["kz", "kg"] as const).find((each) => shows(texts.text(locale, `wages-place-${each}`))) ??
      null;
    return { locale, country, way, numbers: way === null ? [] : numbersIn(way, screen.codes) };
  }
  return null;
}

/** A number as the screen shows it. */
export function shownNumber(value: Hundredths): string {
  return groupDigits(value / 100);
}

function numbersIn(way: Way, codes: readonly string[]): readonly Hundredths[] | null {
  const steps = WAGES_STEPS[way];
  if (codes.length > steps.length) return null;
  const numbers = codes.map((code, index) => {
    const step = steps[index];
    const digits = code.replace(/\s/g, "").replace(",", ".");
    return step && /^\d+(?:\.\d{1,2})?$/.test(digits) ? toHundredths(step, Number(digits)) : null;
  });
  return numbers.every((each) => each !== null) ? numbers : null;
}

/** A line without what Telegram may have made of its blanks. */
function bare(line: string): string {
  return line.normalize("NFC").replace(/\s+/g, " ").trim();
}
