import type { Message } from "grammy/types";
import type { Level } from "../../../domain/triage.js";
import { escapeHtml } from "../../markup.js";

/** What a reply to one of the bot's questions is when it goes to the worker. */
export type AskedForWorker =
  | { readonly kind: "answer" }
  /** In another's place. */
  | { readonly kind: "replacement"; readonly replaces: string }
  /** What stands in the gap of a phrase. */
  | { readonly kind: "gap"; readonly phrase: string };

/** What it is when it stays among caseworkers: the reason for a level, tags, a note. */
export type AskedForDesk =
  | { readonly kind: "level"; readonly level: Level }
  | { readonly kind: "tags" }
  | { readonly kind: "note" };

export type Asked = AskedForWorker | AskedForDesk;

/** Whether a reply stays among caseworkers. */
export function isForDesk(asked: Asked): asked is AskedForDesk {
  return asked.kind === "level" || asked.kind === "tags" || asked.kind === "note";
}

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
  const detail = detailOf(asked);
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
  return { code, asked: askedBy(detail) };
}

// Phrases begin with small letters, so that these are none.
const TAGS = "TAGS";
const NOTE = "NOTE";
const LEVEL = "LEVEL";

function detailOf(asked: Asked): string {
  switch (asked.kind) {
    case "answer":
      return "";
    case "replacement":
      return asked.replaces;
    case "gap":
      return asked.phrase;
    case "level":
      return `${LEVEL}${asked.level}`;
    case "tags":
      return TAGS;
    case "note":
      return NOTE;
  }
}

function askedBy(detail: string | undefined): Asked {
  if (detail === undefined) return { kind: "answer" };
  if (detail === TAGS) return { kind: "tags" };
  if (detail === NOTE) return { kind: "note" };
  const [, level] = /^LEVEL([0-3])$/.exec(detail) ?? [];
  if (level !== undefined) return { kind: "level", level: Number(level) as Level };
  return /^[0-9a-f]{8}$/.test(detail)
    ? { kind: "replacement", replaces: detail }
    : { kind: "gap", phrase: detail };
}

/** The words after `/r`; `null` when the message does not begin with that command, given to this bot. */
export function replyCommand(text: string | undefined, username: string): string | null {
  const found = /^\/r(?:@(\w+))?(?:\s+([\s\S]*))?$/i.exec(text?.trim() ?? "");
  if (!found) return null;
  const [, bot, words = ""] = found;
  if (bot !== undefined && bot.toLowerCase() !== username.toLowerCase()) return null;
  return words.trim();
}
