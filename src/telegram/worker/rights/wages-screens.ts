import {
  countWages,
  type Hundredths,
  readNumbers,
  WAGES_STEPS,
  WAYS,
  type WagesCount,
  type WagesStep,
  type Way,
  writeNumbers,
} from "../../../rights/wages.js";
import type { Texts } from "../../i18n/texts.js";
import { type Button, escapeHtml, type Keyboard, type Screen, titled } from "../../markup.js";
import { foot, toPage } from "./foot.js";
import type { Reading } from "./reading.js";
import { shownNumber } from "./screen-memory.js";

type WagesPage = Extract<Reading["page"], { at: "wages" }>;

/** Where a count stands: the way that pay comes, and the numbers so far. */
export interface Counting {
  readonly way: Way;
  readonly numbers: readonly Hundredths[];
}

/** What a button's data says of a count; `null` where the way is still to be chosen, or nothing fits. */
export function countingOf(by: string, pieces: readonly string[]): Counting | null {
  const way = WAYS.find((each) => each === by);
  const numbers = way ? readNumbers(way, pieces) : null;
  return way && numbers ? { way, numbers } : null;
}

/** The step whose number is asked next; `null` when all are there. */
export function stepOf({ way, numbers }: Counting): WagesStep | null {
  return WAGES_STEPS[way][numbers.length] ?? null;
}

/**
 * The count of what is owed: how pay comes, then one number after another, then what it comes to. All
 * that was typed stands on it as code, and nothing else does: from there it is read back.
 */
export function wagesScreen(
  texts: Texts,
  locale: string,
  reading: Reading,
  { by, numbers }: Pick<WagesPage, "by" | "numbers">,
): Screen {
  const counting = countingOf(by, numbers);
  if (!counting) return waysScreen(texts, locale, reading);
  const step = stepOf(counting);
  const head = [
    titled(texts.text(locale, `wages-title-${counting.way}`)),
    escapeHtml(placeOf(texts, locale, reading)),
  ].join("\n");
  const typed = typedLines(texts, locale, counting);
  const blocks = [head, ...(typed.length > 0 ? [typed.join("\n")] : [])];
  if (step === null) {
    const result = resultBlocks(texts, locale, counting, reading);
    return {
      html: [...blocks, ...result].join("\n\n"),
      keyboard: resultKeyboard(texts, locale, reading, counting),
    };
  }
  const ask = [texts.text(locale, `wages-ask-${step}`), texts.text(locale, "wages-write")];
  return {
    html: [...blocks, escapeHtml(ask.join("\n"))].join("\n\n"),
    keyboard: [
      step === "overtime" || step === "paid" ? [toWages("0", reading, counting, [0])] : [],
      foot(texts, locale, reading, before(counting)),
    ],
  };
}

/** The count as one line of what is told: in words between the numbers, so that none run together. */
export function wagesStory(
  texts: Texts,
  locale: string,
  counting: Counting,
  reading: Reading,
): string {
  const labels = WAGES_STEPS[counting.way].map((step, index) =>
    labelled(texts, locale, step, counting.numbers[index] ?? 0),
  );
  const lines = [...labels, ...sumLines(texts, locale, countOf(counting, reading), reading)];
  return [
    texts.text(locale, `wages-title-${counting.way}`),
    placeOf(texts, locale, reading),
    ...lines.flatMap((line) => line.split("\n")),
  ].join("; ");
}

/** What was counted. Only the law of Kazakhstan, which is verified, counts overtime more than once. */
export function countOf({ way, numbers }: Counting, { variant }: Reading): WagesCount {
  return countWages(way, numbers, variant.country !== "kg");
}

function waysScreen(texts: Texts, locale: string, reading: Reading): Screen {
  const ways = WAYS.map((way) => [
    toPage(texts.text(locale, `wages-button-${way}`), reading, {
      at: "wages",
      by: way,
      numbers: [],
    }),
  ]);
  const lines = [texts.text(locale, "wages-title"), placeOf(texts, locale, reading), ""];
  return {
    html: titled([...lines, texts.text(locale, "wages-ask-by")].join("\n")),
    keyboard: [...ways, foot(texts, locale, reading)],
  };
}

function typedLines(texts: Texts, locale: string, { way, numbers }: Counting): readonly string[] {
  return numbers.flatMap((value, index) => {
    const step = WAGES_STEPS[way][index];
    if (!step) return [];
    const label = escapeHtml(texts.text(locale, `wages-label-${step}`));
    return [`${label}: <code>${shownNumber(value)}</code>`];
  });
}

function resultBlocks(
  texts: Texts,
  locale: string,
  counting: Counting,
  reading: Reading,
): readonly string[] {
  const [last = "", ...others] = sumLines(texts, locale, countOf(counting, reading), reading)
    .map(escapeHtml)
    .reverse();
  return [
    [...others.reverse(), `<b>${last}</b>`].join("\n"),
    escapeHtml(
      [texts.text(locale, "wages-only-count"), texts.text(locale, "rights-not-checked")].join("\n"),
    ),
    `<i>${escapeHtml(lawLines(texts, locale, counting, reading).join("\n"))}</i>`,
  ];
}

/** What was earned, part by part where there are two, and at last what is missing. */
function sumLines(
  texts: Texts,
  locale: string,
  { parts, earned, missing, over }: WagesCount,
  { variant }: Reading,
): readonly string[] {
  const args = (sum: Hundredths) => ({ sum: shownNumber(sum) });
  const overtime = variant.country === "kg" ? "wages-overtime-once" : "wages-overtime";
  const shownParts = parts.some((part) => part.of === "overtime" && part.sum > 0) ? parts : [];
  return [
    ...shownParts.map(({ of, sum }) =>
      texts.text(locale, of === "normal" ? "wages-normal" : overtime, args(sum)),
    ),
    texts.text(locale, "wages-counted", args(earned)),
    missing > 0
      ? texts.text(locale, "wages-missing", args(missing))
      : over > 0
        ? texts.text(locale, "wages-over", args(over))
        : texts.text(locale, "wages-even"),
  ];
}

function lawLines(
  texts: Texts,
  locale: string,
  { way }: Counting,
  { variant }: Reading,
): readonly string[] {
  const hourly = way === "hour";
  if (variant.country === "kg")
    return [
      ...(hourly ? [texts.text(locale, "wages-overtime-kg")] : []),
      texts.text(locale, "rights-elsewhere"),
    ];
  return [
    ...(hourly ? [texts.text(locale, "wages-law-overtime")] : []),
    texts.text(locale, "wages-law-pay"),
  ];
}

function resultKeyboard(
  texts: Texts,
  locale: string,
  reading: Reading,
  counting: Counting,
): Keyboard {
  const { way, numbers } = counting;
  const told = { at: "wagesTold", by: way, numbers: writeNumbers(numbers) } as const;
  const again = { at: "wages", by: "", numbers: [] } as const;
  const article = { at: "article", topic: "unpaid-wages", number: 0 } as const;
  return [
    [toPage(`✍️ ${texts.text(locale, "rights-button-report")}`, reading, told)],
    [toPage(`🔁 ${texts.text(locale, "wages-button-again")}`, reading, again)],
    [toPage(`📖 ${texts.text(locale, "limit-button-article")}`, reading, article)],
    foot(texts, locale, reading, before(counting)),
  ];
}

function toWages(
  label: string,
  reading: Reading,
  { way, numbers }: Counting,
  more: readonly Hundredths[],
): Button {
  const all = writeNumbers([...numbers, ...more]);
  return toPage(label, reading, { at: "wages", by: way, numbers: all });
}

/** One number less, then the choice of the way. */
function before({ way, numbers }: Counting): Reading["page"] {
  return numbers.length === 0
    ? { at: "wages", by: "", numbers: [] }
    : { at: "wages", by: way, numbers: writeNumbers(numbers.slice(0, -1)) };
}

function labelled(texts: Texts, locale: string, step: WagesStep, value: Hundredths): string {
  return `${texts.text(locale, `wages-label-${step}`)}: ${shownNumber(value)}`;
}

function placeOf(texts: Texts, locale: string, { variant }: Reading): string {
  return texts.text(locale, `wages-place-${variant.country ?? "any"}`);
}
