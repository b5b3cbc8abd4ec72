import { beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { refusal, sent } from "./calls.js";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;
let worker: number;
let forum: number;

beforeEach(() => {
  stage = createStage();
  worker = stage.worker.id;
  forum = stage.forum.id;
});

const typed = (text: string) => stage.telegram.send(stage.worker, worker, { text });
const reply = (reply_parameters: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  sent(stage, "sendMessage", { chat_id: worker, text: "answer", reply_parameters, ...more });
const refused = (reply_parameters: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  refusal(stage, "sendMessage", { chat_id: worker, text: "x", reply_parameters, ...more });

async function openTopic(name: string): Promise<number> {
  const { result } = await stage.call("createForumTopic", { chat_id: forum, name });
  return (result as { message_thread_id: number }).message_thread_id;
}

describe("a reply", () => {
  behaviour(
    "carries the message it answers, without what that one answers itself",
    { api: "Message, reply_to_message: no further reply_to_message fields" },
    async () => {
      const first = typed("first");
      const second = await reply({ message_id: first.message_id });
      const third = await reply({ message_id: second.message_id });
      expect(third.reply_to_message).toMatchObject({ message_id: second.message_id });
      expect(third.reply_to_message).not.toHaveProperty("reply_to_message");
    },
  );

  behaviour(
    "to a message that is gone is refused, unless it may go without",
    { api: "ReplyParameters, allow_sending_without_reply" },
    async () => {
      expect(await refused({ message_id: 999 })).toBe("message to be replied not found");
      const free = await reply({ message_id: 999, allow_sending_without_reply: true });
      expect(free).not.toHaveProperty("reply_to_message");
    },
  );

  behaviour(
    "without a message named is no reply",
    { server: "get_reply_parameters: an empty object is none; an id of 0 or less neither" },
    async () => {
      expect(await reply({})).not.toHaveProperty("reply_to_message");
      expect(await reply({ message_id: 0 })).not.toHaveProperty("reply_to_message");
    },
  );

  behaviour(
    "in a forum goes into the topic of what it answers",
    { server: "create_message_to_send in td: the topic of the replied message" },
    async () => {
      const topic = await openTopic("One");
      const card = await sent(stage, "sendMessage", {
        chat_id: forum,
        message_thread_id: topic,
        text: "card",
      });
      const more = { chat_id: forum };
      const answer = await reply({ message_id: card.message_id }, more);
      expect(answer).toMatchObject({
        message_thread_id: topic,
        is_topic_message: true,
        reply_to_message: { message_id: card.message_id },
      });
    },
  );

  behaviour(
    "to another topic stays where it was sent, and only tells of the other message",
    { server: "is_reply_in_same_topic: reply_in_chat_id is kept for other topics" },
    async () => {
      const [one, two] = [await openTopic("One"), await openTopic("Two")];
      const card = await sent(stage, "sendMessage", {
        chat_id: forum,
        message_thread_id: one,
        text: "card",
      });
      const more = { chat_id: forum, message_thread_id: two };
      const answer = await reply({ message_id: card.message_id }, more);
      expect(answer).toMatchObject({
        message_thread_id: two,
        external_reply: { chat: { id: forum }, message_id: card.message_id },
      });
      expect(answer.reply_to_message?.message_id).toBe(two);
    },
  );

  behaviour(
    "to another chat tells of the origin and the media, not of the words",
    { api: "ExternalReplyInfo" },
    async () => {
      const document = new Uint8Array([1, 2, 3]);
      const content = { document, fileName: "a.pdf", caption: "my words" };
      const message = stage.telegram.send(stage.worker, worker, content);
      const answer = await reply(
        { chat_id: worker, message_id: message.message_id },
        { chat_id: forum },
      );
      expect(answer).not.toHaveProperty("reply_to_message");
      expect(answer.external_reply).toMatchObject({
        origin: { type: "user", sender_user: { id: worker } },
        document: { file_name: "a.pdf" },
      });
      expect(answer.external_reply).not.toHaveProperty("caption");
    },
  );

  behaviour(
    "to another chat does not name a private one",
    { api: "ExternalReplyInfo, chat: available only if a supergroup or a channel" },
    async () => {
      const message = typed("hello");
      const answer = await reply(
        { chat_id: worker, message_id: message.message_id },
        { chat_id: forum },
      );
      expect(answer.external_reply).toBeDefined();
      expect(answer.external_reply).not.toHaveProperty("chat");
      expect(answer.external_reply).not.toHaveProperty("message_id");
    },
  );

  behaviour(
    "to a protected message in another chat is sent without the reply",
    { server: "can_reply_to_message_in_another_dialog in td: only what can be forwarded" },
    async () => {
      const secret = await sent(stage, "sendMessage", {
        chat_id: worker,
        text: "secret",
        protect_content: true,
      });
      const answer = await reply(
        { chat_id: worker, message_id: secret.message_id },
        { chat_id: forum },
      );
      expect(answer).not.toHaveProperty("external_reply");
    },
  );

  behaviour(
    "to a chat the bot does not know is refused",
    { server: "check_reply_parameters: check_chat with read access" },
    async () => {
      expect(await refused({ chat_id: 77, message_id: 1 })).toBe("chat not found");
    },
  );

  behaviour(
    "is still asked for by the former parameter",
    { server: "get_reply_parameters: reply_to_message_id without reply_parameters" },
    async () => {
      const first = typed("first");
      const answer = await sent(stage, "sendMessage", {
        chat_id: worker,
        text: "x",
        reply_to_message_id: first.message_id,
      });
      expect(answer.reply_to_message?.message_id).toBe(first.message_id);
    },
  );
});

describe("a quote", () => {
  behaviour(
    "is a part of what is answered, with the place nearest to the one claimed",
    { api: "ReplyParameters, quote and quote_position" },
    async () => {
      const { message_id } = typed("one two one two");
      const answer = await reply({ message_id, quote: "two", quote_position: 11 });
      expect(answer.quote).toEqual({ text: "two", position: 12, is_manual: true });
    },
  );

  behaviour(
    "must stand in the message letter for letter",
    { api: "ReplyParameters, quote: the message will fail to send if it isn't found" },
    async () => {
      const { message_id } = typed("one two");
      expect(await refused({ message_id, quote: "Two" })).toBe("QUOTE_TEXT_INVALID");
    },
  );

  behaviour(
    "must be formatted like the message, and keeps that formatting",
    { api: "ReplyParameters, quote: including bold, italic, … entities" },
    async () => {
      const bold = await sent(stage, "sendMessage", {
        chat_id: worker,
        text: "a <b>bold</b> word",
        parse_mode: "HTML",
      });
      const { message_id } = bold;
      expect(await refused({ message_id, quote: "bold" })).toBe("QUOTE_TEXT_INVALID");
      const answer = await reply({ message_id, quote: "<b>bold</b>", quote_parse_mode: "HTML" });
      expect(answer.quote?.entities).toEqual([{ type: "bold", offset: 0, length: 4 }]);
    },
  );
});
