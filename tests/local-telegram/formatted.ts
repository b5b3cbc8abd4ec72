import { ApiError } from "../../src/playground/api/api-error.js";
import { formatText } from "../../src/playground/text/formatted-text.js";
import type { FormattedText } from "../../src/playground/text/text-entity.js";

/** A bot's text as Telegram would keep it. */
export const html = (source: string) => formatText(source, "HTML", undefined);
export const markdown = (source: string) => formatText(source, "Markdown", undefined);
export const markdownV2 = (source: string) => formatText(source, "MarkdownV2", undefined);
/** A text with entities that come beside it, as JSON, well formed or not. */
export const given = (text: string, entities: unknown) =>
  formatText(text, undefined, entities as Parameters<typeof formatText>[2]);

/** One line an entity: its type and what it covers. */
export function covered({ text, entities }: FormattedText): string[] {
  return entities.map(
    ({ type, offset, length }) => `${type} ${text.slice(offset, offset + length)}`,
  );
}

/** One line an entity: its type, offset and length. */
export function placed({ entities }: FormattedText): string[] {
  return entities.map(({ type, offset, length }) => `${type} ${offset}+${length}`);
}

/** What a bot is told. @throws what is no ApiError, and when nothing was refused. */
export function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof ApiError) return error.description;
    throw error;
  }
  throw new Error("Nothing was refused.");
}

/** The same, without the words that every complaint about markup begins with. */
export function complaint(run: () => unknown): string {
  const description = refusal(run);
  const start = "Bad Request: can't parse entities: ";
  if (!description.startsWith(start)) throw new Error(description);
  return description.slice(start.length);
}
