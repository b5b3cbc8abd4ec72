import { messageOf, type UpdateBody } from "./update-kinds.js";

/** The server tells queues of one id apart by adding multiples of this. */
const APART = 2 ** 33;

/**
 * The queue in which the server delivers an update; order is kept only inside of one. Messages and
 * edits queue by chat, taps by person, the rest in queues of their own (telegram-bot-api 10.0,
 * Client.cpp, `webhook_queue_id`). So a text and a tap of one person arrive at the same time.
 */
export function queueOf(body: UpdateBody): number {
  const message = messageOf(body);
  if (message !== undefined) return message.chat.id;
  if (body.inline_query) return body.inline_query.from.id + APART;
  if (body.chosen_inline_result) return body.chosen_inline_result.from.id + 2 * APART;
  if (body.callback_query) return body.callback_query.from.id + 3 * APART;
  const payment = body.shipping_query ?? body.pre_checkout_query;
  if (payment) return payment.from.id + 4 * APART;
  if (body.my_chat_member) return body.my_chat_member.chat.id + 5 * APART;
  if (body.chat_member) return body.chat_member.new_chat_member.user.id + 6 * APART;
  if (body.chat_join_request) return body.chat_join_request.from.id + 6 * APART;
  const boost = body.chat_boost ?? body.removed_chat_boost;
  if (boost) return boost.chat.id + 7 * APART;
  if (body.message_reaction) return body.message_reaction.chat.id + 8 * APART;
  if (body.message_reaction_count) return body.message_reaction_count.chat.id + 9 * APART;
  return queueOfPoll(body) ?? queueOfBusiness(body);
}

/** A poll's id is its queue as it stands. */
function queueOfPoll(body: UpdateBody): number | undefined {
  const id = body.poll?.id ?? body.poll_answer?.poll_id;
  return id === undefined ? undefined : Number(id);
}

function queueOfBusiness(body: UpdateBody): number {
  if (body.business_connection) return body.business_connection.user.id + 10 * APART;
  const message =
    body.business_message ?? body.edited_business_message ?? body.deleted_business_messages;
  if (message) return message.chat.id + 11 * APART;
  return 0;
}

/** The chat an update belongs to, for faults of one chat. */
export function chatOf(body: UpdateBody): number | undefined {
  const placed =
    messageOf(body) ??
    body.callback_query?.message ??
    body.my_chat_member ??
    body.chat_member ??
    body.chat_join_request ??
    body.message_reaction ??
    body.message_reaction_count;
  return placed?.chat.id;
}
