import { maskReceipts } from "../../../domain/masking.js";
import { plainText } from "../../../domain/plain-text.js";
import { type CaseBrief, isTraining, type Story } from "../../../domain/report.js";
import type { CardWords } from "./card-words.js";

// Room for the title and the mark of a repeat within Telegram's 4096 characters.
const STORY_CHARACTERS = 3900;

// Steps whose words are the story itself (flows/report.yaml), and what is written with the receipt
// open; what was told elsewhere is named.
const UNNAMED: readonly string[] = ["story", "message"];

/**
 * Plain texts, each within one message, under a title that names the language; empty when nothing was
 * written. What may be a receipt is masked: whoever reads it here must not be able to open the case.
 */
export function storyTexts(
  words: CardWords,
  brief: CaseBrief,
  { parts }: Story,
): readonly string[] {
  const whole = parts
    .map(({ step, text }) => ({ step, text: plainText(text) }))
    .filter((part) => part.text !== "")
    .map(({ step, text }) =>
      UNNAMED.includes(step) ? text : `${label(words, brief, step)}: ${text}`,
    )
    .join("\n\n");
  const text = maskReceipts(whole);
  if (text === "") return [];
  const pieces = split(text, STORY_CHARACTERS);
  const language = words.named("language-of", brief.locale);
  const named = words.say("card-story-title", { code: brief.code, language });
  const title = isTraining(brief) ? `🎓 ${words.say("training-mark")}\n${named}` : named;
  return pieces.map((piece, index) =>
    pieces.length === 1
      ? `${title}\n\n${piece}`
      : `${title} (${index + 1}/${pieces.length})\n\n${piece}`,
  );
}

/** The short name of a step of a flow, or of what is told about oneself with the receipt open. */
function label(words: CardWords, { flow }: CaseBrief, step: string): string {
  return words.composed(`card-said-${step}`) ?? words.label(flow, step);
}

/** Cuts at a line or a space where one is near, never inside a character. */
function split(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const near = Math.max(rest.lastIndexOf("\n", most), rest.lastIndexOf(" ", most));
    let cut = near > most / 2 ? near : most;
    if (isLowSurrogate(rest.charCodeAt(cut))) cut--;
    pieces.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return [...pieces, rest];
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
