import { plainText } from "../../domain/plain-text.js";
import type { CaseBrief, Story } from "../../domain/report.js";
import type { CardWords } from "./card-words.js";

// Room for the title and the mark of a repeat within Telegram's 4096 characters.
const STORY_CHARACTERS = 3900;

// The step whose words are the story itself (flows/report.yaml); what was told elsewhere is named.
const STORY = "story";

/** Plain texts, each within one message, under a title that names the language; empty when nothing was written. */
export function storyTexts(
  words: CardWords,
  brief: CaseBrief,
  { parts }: Story,
): readonly string[] {
  const text = parts
    .map(({ step, text }) => ({ step, text: plainText(text) }))
    .filter((part) => part.text !== "")
    .map(({ step, text }) => (step === STORY ? text : `${words.label(brief.flow, step)}: ${text}`))
    .join("\n\n");
  if (text === "") return [];
  const pieces = split(text, STORY_CHARACTERS);
  const language = words.named("language-of", brief.locale);
  const title = words.say("card-story-title", { code: brief.code, language });
  return pieces.map((piece, index) =>
    pieces.length === 1
      ? `${title}\n\n${piece}`
      : `${title} (${index + 1}/${pieces.length})\n\n${piece}`,
  );
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
