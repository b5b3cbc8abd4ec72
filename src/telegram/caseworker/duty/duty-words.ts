import { durationMs } from "../../../domain/duration.js";

/** What somebody says of their duty; what is left out stays as it is. */
export interface DutyWish {
  readonly languages?: readonly string[];
  /** On call for so long, `null` until they say otherwise; or not any more. */
  readonly duty?: { readonly forMs: number | null } | "off";
}

const OFF: readonly string[] = ["off", "выкл", "нет", "жоқ", "yoʻq", "yo'q", "не", "жок"];
const ON: readonly string[] = ["on", "вкл", "да", "иә", "ha", "ҳа", "ооба"];

// Letters that caseworkers write for minutes, hours and days on their own keyboards.
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(\d+)(?:m|м|мин)$/, "m"],
  [/^(\d+)(?:h|ч|с|соат|саат|сағ)$/, "h"],
  [/^(\d+)(?:d|д|дн|к|күн|kun)$/, "d"],
];

// A week on call, half a year away: more is a slip of the finger.
const MOST_DUTY_MS = 7 * 86_400_000;
const MOST_AWAY_MS = 183 * 86_400_000;

/** `/duty uz ru 12h`, in any order. A word that is neither is told by `bad`. */
export function dutyWish(
  words: string,
  locales: readonly string[],
): DutyWish | { readonly bad: string } {
  const languages: string[] = [];
  let duty: DutyWish["duty"];
  for (const word of wordsOf(words)) {
    const language = locales.find((each) => each.toLowerCase() === word);
    const forMs = spanOf(word);
    if (language !== undefined) languages.push(language);
    else if (OFF.includes(word)) duty = "off";
    else if (ON.includes(word)) duty = { forMs: null };
    else if (forMs !== null && forMs <= MOST_DUTY_MS) duty = { forMs };
    else return { bad: word };
  }
  return {
    ...(languages.length > 0 ? { languages: [...new Set(languages)] } : {}),
    ...(duty === undefined ? {} : { duty }),
  };
}

/** `/away 3d`, `/away off`. */
export function awayWish(
  words: string,
): { readonly forMs: number } | "off" | { readonly bad: string } {
  const [word = "", ...rest] = wordsOf(words);
  if (OFF.includes(word) && rest.length === 0) return "off";
  const forMs = spanOf(word);
  if (forMs === null || forMs > MOST_AWAY_MS || rest.length > 0) return { bad: words.trim() };
  return { forMs };
}

function wordsOf(words: string): readonly string[] {
  return words
    .normalize("NFC")
    .toLowerCase()
    .split(/[\s,;]+/u)
    .filter((word) => word !== "");
}

function spanOf(word: string): number | null {
  for (const [pattern, unit] of UNITS) {
    const [, digits] = pattern.exec(word) ?? [];
    if (digits !== undefined) return durationMs(`${digits}${unit}`);
  }
  return null;
}
