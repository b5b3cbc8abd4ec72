import type { Message, MessageId } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import { forwardFields, originOf } from "../world/forward-origin.js";
import { canBeInverted, canHaveCaption } from "../world/message-content.js";
import type { ChatState, World } from "../world/world.js";
import { findChat, findMessage } from "./chat-access.js";
import { albumsOf } from "./forwarded-albums.js";
import { canBeCopied, canBeForwarded, copyOf, forwardedKeyboard } from "./forwarded-content.js";
import { readMessageIds } from "./message-ids.js";
import { readCaption } from "./message-text.js";
import { type Draft, placeBotMessage, startBotMessage } from "./outgoing-message.js";

type Passing = ParamsOf<"copyMessages"> | ParamsOf<"forwardMessages">;

/** The methods that pass messages on: a forward names its source, a copy does not. */
export function createForwardMethods(world: World) {
  return {
    copyMessage(params: ParamsOf<"copyMessage">): MessageId {
      const caption = params.caption === undefined ? undefined : readCaption(world, params);
      const original = findOriginal(world, params, "to copy");
      const draft = startBotMessage(world, params);
      if (!canBeCopied(original)) throw badRequest("the message can't be copied");
      const content = copyOf(world, original);
      const { message_id } = placeBotMessage(world, keepingKeyboard(draft, original), {
        ...(caption === undefined || !canHaveCaption(original)
          ? content
          : { ...withoutCaption(content), ...caption, ...invertedBy(params, original) }),
      });
      return { message_id };
    },

    forwardMessage(params: ParamsOf<"forwardMessage">): Message {
      const original = findOriginal(world, params, "to forward");
      const draft = startBotMessage(world, plainly(params));
      if (!canBeForwarded(original)) throw badRequest("the message can't be forwarded");
      return placeBotMessage(
        world,
        keepingKeyboard(draft, original),
        forwardOf(world, original, draft.state),
      );
    },

    copyMessages(params: ParamsOf<"copyMessages">): MessageId[] {
      return passOn(world, params, canBeCopied, (original) => {
        const content = copyOf(world, original);
        return params.remove_caption === true ? withoutCaption(content) : content;
      });
    },

    forwardMessages(params: ParamsOf<"forwardMessages">): MessageId[] {
      return passOn(world, params, canBeForwarded, (original, to) =>
        forwardOf(world, original, to),
      );
    },
  };
}

/** Ids that are unknown, and messages that cannot be passed on, are left out without a word. */
function passOn(
  world: World,
  params: Passing,
  isFit: (original: Message) => boolean,
  content: (original: Message, to: ChatState) => Partial<Message>,
): MessageId[] {
  const ids = readMessageIds(params.message_ids);
  const draft = startBotMessage(world, plainly(params));
  const from = findChat(world, params.from_chat_id, "read");
  const found = ids.flatMap((id) => from.messages.get(id) ?? []);
  if (found.length === 0) throw badRequest("there are no messages to forward");
  if (found.some((message, index) => message.message_id <= (found[index - 1]?.message_id ?? 0))) {
    throw badRequest("message identifiers must be in a strictly increasing order");
  }
  const fit = found.filter(isFit);
  if (fit.length === 0) throw badRequest("messages can't be forwarded");
  const albums = albumsOf(world, fit);
  return fit.map((original) => {
    const album = albums.get(original);
    const { message_id } = placeBotMessage(world, keepingKeyboard(draft, original), {
      ...(album !== undefined && { media_group_id: album }),
      ...content(original, draft.state),
    });
    return { message_id };
  });
}

function findOriginal(
  world: World,
  params: ParamsOf<"copyMessage"> | ParamsOf<"forwardMessage">,
  purpose: string,
): Message {
  const from = findChat(world, params.from_chat_id, "read");
  return findMessage(from, Number(params.message_id), purpose);
}

/** What is passed on plainly answers nothing and brings no keyboard of its own. */
function plainly(params: Passing | ParamsOf<"forwardMessage">) {
  return { ...params, reply_parameters: undefined, reply_markup: undefined };
}

function forwardOf(world: World, original: Message, to: ChatState): Partial<Message> {
  const content = withoutAnswer(copyOf(world, original, "same dice"), to);
  return { ...forwardFields(originOf(world, original)), ...content };
}

/** A quiz that is passed on into a group keeps its answer to itself (Bot API, Poll). */
function withoutAnswer(content: Partial<Message>, to: ChatState): Partial<Message> {
  const { poll } = content;
  if (poll === undefined || poll.is_closed || to.chat.type === "private") return content;
  const { correct_option_ids: _ids, explanation: _why, ...rest } = poll;
  const { explanation_entities: _entities, ...asked } = rest;
  return { ...content, poll: asked };
}

function keepingKeyboard(draft: Draft, original: Message): Draft {
  if (draft.keyboard !== undefined || draft.frame.reply_markup !== undefined) return draft;
  const kept = forwardedKeyboard(original);
  return kept === undefined ? draft : { ...draft, frame: { ...draft.frame, reply_markup: kept } };
}

function withoutCaption(content: Partial<Message>): Partial<Message> {
  const { caption: _caption, caption_entities: _entities, ...rest } = content;
  return rest;
}

/** Ignored unless there is a new caption (Bot API, copyMessage). */
function invertedBy(
  params: ParamsOf<"copyMessage">,
  original: Message,
): { show_caption_above_media?: true } {
  const above = params.show_caption_above_media === true && canBeInverted(original);
  return above ? { show_caption_above_media: true } : {};
}
