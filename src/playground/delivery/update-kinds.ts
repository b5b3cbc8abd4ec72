import type { Message, Update } from "grammy/types";

type MessageKind = "message" | "edited_message" | "channel_post" | "edited_channel_post";

/** An update before it has a number. Exactly one kind is present. */
export type UpdateBody = Omit<Update, "update_id" | MessageKind> & {
  readonly [K in MessageKind]?: Message;
};

/** A kind of update, as `allowed_updates` names it. */
export type UpdateKind = Exclude<keyof Update, "update_id">;

const DAY_SECONDS = 86_400;

/**
 * Every kind in the order of the server's own list, which getWebhookInfo answers in, with how long
 * one waits for the bot (telegram-bot-api 10.0, Client.h UpdateType and Client.cpp add_update).
 */
const LIFETIME_SECONDS = {
  message: DAY_SECONDS,
  edited_message: DAY_SECONDS,
  channel_post: DAY_SECONDS,
  edited_channel_post: DAY_SECONDS,
  inline_query: 30,
  chosen_inline_result: 600,
  callback_query: 150,
  shipping_query: 150,
  pre_checkout_query: 150,
  poll: DAY_SECONDS,
  poll_answer: DAY_SECONDS,
  my_chat_member: DAY_SECONDS,
  chat_member: DAY_SECONDS,
  chat_join_request: DAY_SECONDS,
  chat_boost: DAY_SECONDS,
  removed_chat_boost: DAY_SECONDS,
  message_reaction: DAY_SECONDS,
  message_reaction_count: DAY_SECONDS,
  business_connection: DAY_SECONDS,
  business_message: DAY_SECONDS,
  edited_business_message: DAY_SECONDS,
  deleted_business_messages: DAY_SECONDS,
  purchased_paid_media: DAY_SECONDS,
  managed_bot: DAY_SECONDS,
  guest_message: DAY_SECONDS,
  // Newer than that source, in @grammyjs/types.
  stopped_message_generation: DAY_SECONDS,
  subscription: DAY_SECONDS,
} as const satisfies Partial<Record<UpdateKind, number>>;

export const UPDATE_KINDS = Object.keys(LIFETIME_SECONDS) as readonly UpdateKind[];

/** These arrive only when asked for by name in `allowed_updates`. */
const ONLY_ON_REQUEST: readonly UpdateKind[] = [
  "chat_member",
  "message_reaction",
  "message_reaction_count",
];

export const DEFAULT_KINDS = UPDATE_KINDS.filter((kind) => !ONLY_ON_REQUEST.includes(kind));

/**
 * Reads `allowed_updates` as the server does: names in any case, unknown ones passed over, and a
 * list that names no kind is the default. `undefined` for what is no list of strings: then the
 * former setting stays.
 */
export function readAllowedKinds(given: unknown): readonly UpdateKind[] | undefined {
  if (!Array.isArray(given) || given.some((name) => typeof name !== "string")) return undefined;
  const names = new Set(given.map((name: string) => name.toLowerCase()));
  const kinds = UPDATE_KINDS.filter((kind) => names.has(kind));
  return kinds.length === 0 ? DEFAULT_KINDS : kinds;
}

export function kindOf(body: UpdateBody): UpdateKind {
  const kind = UPDATE_KINDS.find((each) => body[each] !== undefined);
  if (kind === undefined) throw new Error("An update of no known kind.");
  return kind;
}

/** Unix time in seconds up to which the update waits: from its own date if it has one. */
export function expiryOf(body: UpdateBody, nowSeconds: number): number {
  const born = dateOf(body) ?? nowSeconds;
  return born + (LIFETIME_SECONDS[kindOf(body) as keyof typeof LIFETIME_SECONDS] ?? DAY_SECONDS);
}

function dateOf(body: UpdateBody): number | undefined {
  const message = messageOf(body);
  if (message !== undefined) return message.edit_date ?? message.date;
  const dated =
    body.my_chat_member ??
    body.chat_member ??
    body.chat_join_request ??
    body.message_reaction ??
    body.message_reaction_count;
  return dated?.date;
}

export function messageOf(body: UpdateBody): Message | undefined {
  return body.message ?? body.edited_message ?? body.channel_post ?? body.edited_channel_post;
}
