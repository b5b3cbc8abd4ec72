import type { Message } from "grammy/types";
import { escapeHtml } from "../markup.js";

/** What a reply to one of the bot's questions is: a new answer, one in another's place, or a gap's words. */
export type Asked =
  | { readonly kind: "answer" }
  | { readonly kind: "replacement"; readonly replaces: string }
  | { readonly kind: "gap"; readonly phrase: string };

const SIGN = "✏️";

/**
 * A question to a caseworker as HTML, ended by a mark in the form of code: by it a reply is known,
 * after a restart too. Nothing else that the bot posts has that form, so no words of a worker can
 * pass for a question. `mention`: who is asked, so that their app opens the reply.
 */
export function promptHtml(
  words: string,
  mention: { readonly id: number; readonly name: string },
  code: string,
  asked: Asked,
): string {
  const name = escapeHtml(mention.name);
  const detail =
    asked.kind === "replacement" ? asked.replaces : asked.kind === "gap" ? asked.phrase : "";
  const mark = [`${SIGN} ${code}`, ...(detail === "" ? [] : [detail])].join(" · ");
  // The name is the first word of every such text.
  const link = `<a href="tg://user?id=${mention.id}">${name}</a>`;
  const text = escapeHtml(words).replace(name, () => link);
  return `${text}\n\n<code>${escapeHtml(mark)}</code>`;
}

/** The question that a message replies to, and for which case; `null` when it replies to none of the bot's. */
export function promptOf(
  message: Message | undefined,
  botId: number,
): { readonly code: string; readonly asked: Asked } | null {
  if (message?.from?.id !== botId || !message.text) return null;
  const entity = message.entities?.find(({ type }) => type === "code");
  if (!entity) return null;
  const mark = message.text.slice(entity.offset, entity.offset + entity.length);
  const [, code, detail] = /^✏️ ([A-Z0-9]{4})(?: · (\w+))?$/u.exec(mark) ?? [];
  if (code === undefined) return null;
  if (detail === undefined) return { code, asked: { kind: "answer" } };
  return /^[0-9a-f]{8}$/.test(detail)
    ? { code, asked: { kind: "replacement", replaces: detail } }
    : { code, asked: { kind: "gap", phrase: detail } };
}

/** The words after `/r`; `null` when the message does not begin with that command, given to this bot. */
export function replyCommand(text: string | undefined, username: string): string | null {
  const found = /^\/r(?:@(\w+))?(?:\s+([\s\S]*))?$/i.exec(text?.trim() ?? "");
  if (!found) return null;
  const [, bot, words = ""] = found;
  if (bot !== undefined && bot.toLowerCase() !== username.toLowerCase()) return null;
  return words.trim();
}
