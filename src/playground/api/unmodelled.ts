import { ApiError } from "./api-error.js";

// What a modelled method declares and this server does not do, though people would see it.
const REFUSED: ReadonlySet<string> = new Set([
  "direct_messages_topic_id",
  "copyMessage.video_start_timestamp",
  "forwardMessage.video_start_timestamp",
  "sendVideo.cover",
  "sendVideo.start_timestamp",
  "sendPoll.question_entities",
  "sendPoll.description_entities",
  "sendPoll.description_parse_mode",
  "sendPoll.shuffle_options",
  "sendPoll.hide_results_until_closes",
  "banChatMember.revoke_messages",
]);

/** Hints for apps and storage: whoever looks at a chat sees the same with them and without. */
export const WITHOUT_EFFECT: ReadonlySet<string> = new Set([
  "sendVideo.supports_streaming",
  "sendDocument.disable_content_type_detection",
  "setMessageReaction.is_big",
]);

/** Whether a parameter of a method this server has is refused, as the whole of other methods is. */
export function isUnmodelled(method: string, name: string): boolean {
  return REFUSED.has(name) || REFUSED.has(`${method}.${name}`);
}

/** What is said then: nothing is passed over, or nobody would notice that it does nothing. */
export function unmodelled(method: string, name: string): ApiError {
  return new ApiError(
    501,
    `Not Implemented: the local Telegram does not model ${name} of ${method}`,
  );
}
