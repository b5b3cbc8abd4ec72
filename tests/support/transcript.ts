import type { LocalTelegram } from "../../src/playground/local-telegram.js";
import type { LocalMessage } from "../../src/playground/world/world.js";

/** A chat as a person sees it, one message after another, buttons below each. */
export function describeChat(
  telegram: LocalTelegram,
  messages: readonly LocalMessage[],
  topicId: number | undefined,
): string {
  const topic = telegram
    .topics(messages[0]?.chat.id ?? 0)
    .find((each) => each.message_thread_id === topicId);
  return [
    ...(topic === undefined ? [] : [`  in the topic «${topic.name}»`]),
    ...(messages.length === 0 ? ["  (no message)"] : messages.map(describeMessage)),
  ].join("\n");
}

/** Who wrote it: a first name, "bot", or the chat that posted. */
export function nameOf({ from, sender_chat }: LocalMessage): string {
  if (from?.is_bot === false) return from.first_name;
  if (from !== undefined) return "bot";
  return sender_chat !== undefined && "title" in sender_chat ? (sender_chat.title ?? "?") : "bot";
}

/** The text or caption; empty for a message without one. */
export function textOf(message: LocalMessage): string {
  return message.text ?? message.caption ?? "";
}

/** The content on one line, cut where it is long. */
export function oneLine(message: LocalMessage): string {
  const line = contentOf(message).replaceAll(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

const KINDS = [
  "photo",
  "document",
  "voice",
  "audio",
  "video",
  "video_note",
  "animation",
  "sticker",
  "poll",
  "contact",
  "location",
] as const;

function describeMessage(message: LocalMessage): string {
  const marks = [
    ...(message.reply_to_message === undefined
      ? []
      : [`answers #${message.reply_to_message.message_id}`]),
    ...(message.edit_date === undefined ? [] : ["edited"]),
    ...(message.has_protected_content === true ? ["protected"] : []),
  ];
  const head = `  #${message.message_id} ${nameOf(message)}${marks.length > 0 ? ` (${marks.join(", ")})` : ""}: `;
  const rows = message.reply_markup?.inline_keyboard ?? [];
  return [
    head + contentOf(message).replaceAll("\n", "\n      "),
    ...rows.map((row) => `      ${row.map(({ text }) => `[${text}]`).join(" ")}`),
  ].join("\n");
}

function contentOf(message: LocalMessage): string {
  const text = textOf(message);
  const kind = KINDS.find((each) => each in message);
  if (kind !== undefined) return `<${kind}> ${text}`.trimEnd();
  return text === "" ? "(service message)" : text;
}
