import { beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { refusal, sent } from "./calls.js";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;
let worker: number;
let forum: number;
let topic: number;

beforeEach(async () => {
  stage = createStage();
  worker = stage.worker.id;
  forum = stage.forum.id;
  const { result } = await stage.call("createForumTopic", { chat_id: forum, name: "Case" });
  topic = (result as { message_thread_id: number }).message_thread_id;
});

const say = (text: string, more: Record<string, unknown> = {}) =>
  sent(stage, "sendMessage", { chat_id: worker, text, ...more });
const refused = (params: Record<string, unknown>) =>
  refusal(stage, "sendMessage", { chat_id: worker, text: "x", ...params });
const last = (chatId = worker) => stage.telegram.messages(chatId).at(-1);

describe("sending a text", () => {
  behaviour(
    "puts it into the chat with its keyboard and its protection",
    { api: "sendMessage, protect_content and reply_markup" },
    async () => {
      const keyboard = [[{ text: "Yes", callback_data: "y", style: "success" }]];
      const { message_id } = await say("<b>Ok?</b>", {
        parse_mode: "HTML",
        protect_content: true,
        reply_markup: { inline_keyboard: keyboard },
      });
      expect(last()).toMatchObject({
        message_id,
        text: "Ok?",
        entities: [{ type: "bold", offset: 0, length: 3 }],
        has_protected_content: true,
        reply_markup: { inline_keyboard: keyboard },
        from: { id: stage.telegram.bot.id, is_bot: true },
      });
    },
  );

  behaviour(
    "is refused without a text, and with one of which nothing can be seen",
    { server: '"message text is empty" in Client.cpp, "Text must be non-empty" in td' },
    async () => {
      expect(await refused({ text: "" })).toBe("message text is empty");
      expect(await refused({ text: " \n " })).toBe("text must be non-empty");
    },
  );

  behaviour(
    "takes 4096 characters, counted after the markup is read, and not one more",
    { api: "sendMessage, text: 1-4096 characters after entities parsing" },
    async () => {
      await say(`<b>${"x".repeat(4096)}</b>`, { parse_mode: "HTML" });
      expect(await refused({ text: "x".repeat(4097) })).toBe("message is too long");
    },
  );

  behaviour(
    "counts code points and not the halves of an emoji",
    { server: "utf8_length in td, MessageContent.cpp" },
    async () => {
      await say("🆘".repeat(4096));
    },
  );

  behaviour(
    "looks at the text before it looks for the chat",
    { server: "process_send_message_query reads the text, do_send_message finds the chat" },
    async () => {
      expect(await refused({ chat_id: 77, text: "" })).toBe("message text is empty");
      expect(await refused({ chat_id: 77 })).toBe("chat not found");
      expect(await refused({ chat_id: "" })).toBe("chat_id is empty");
    },
  );

  behaviour(
    "to somebody who never wrote is forbidden; whom the bot never met it does not know",
    { server: '"Bot can\'t initiate conversation with a user" for PEER_ID_INVALID in td' },
    async () => {
      const call = (chat_id: number) => stage.call("sendMessage", { chat_id, text: "x" });
      expect(await call(stage.caseworker.id)).toMatchObject({
        error_code: 403,
        description: "Forbidden: bot can't initiate conversation with a user",
      });
      const stranger = stage.telegram.addUser({ firstName: "Nobody" });
      expect((await call(stranger.id)).description).toBe("Bad Request: chat not found");
    },
  );

  behaviour(
    "to somebody who blocked the bot is forbidden until they unblock it",
    { server: 'USER_IS_BLOCKED becomes 403 "bot was blocked by the user"' },
    async () => {
      stage.telegram.block(stage.worker);
      expect(await stage.call("sendMessage", { chat_id: worker, text: "x" })).toMatchObject({
        error_code: 403,
        description: "Forbidden: bot was blocked by the user",
      });
      stage.telegram.unblock(stage.worker);
      await say("x");
    },
  );

  behaviour(
    "is refused to a plain member where the group lets nobody write",
    { server: '"Not enough rights to send text messages to the chat" in td' },
    async () => {
      const group = stage.telegram.addGroup({
        title: "Quiet",
        kind: "supergroup",
        members: [stage.caseworker],
        botRights: "member",
        permissions: { can_send_messages: false },
      });
      expect(await refused({ chat_id: group.id })).toBe(
        "not enough rights to send text messages to the chat",
      );
    },
  );

  behaviour(
    "without a sound is the same message to the bot, and told apart on the phone",
    { api: "sendMessage, disable_notification" },
    async () => {
      const loud = await say("x");
      const silent = await say("x", { disable_notification: true });
      expect(Object.keys(silent)).toEqual(Object.keys(loud));
      expect(stage.telegram.isSilent(worker, silent.message_id)).toBe(true);
      expect(stage.telegram.isSilent(worker, loud.message_id)).toBe(false);
    },
  );

  behaviour(
    "echoes the options of the link preview that are on, and leaves out those that are off",
    { server: "JsonLinkPreviewOptions in Client.cpp" },
    async () => {
      const preview = (given: Record<string, unknown>) =>
        say("https://a.test", { link_preview_options: given });
      const options = { is_disabled: true, show_above_text: false, url: "" };
      expect((await preview(options)).link_preview_options).toEqual({ is_disabled: true });
      expect(await preview({ is_disabled: false })).not.toHaveProperty("link_preview_options");
    },
  );

  behaviour(
    "takes no effect outside of private chats, and none that is not known",
    { server: '"Can\'t use message effects in the chat" in td, MessageSendOptions.cpp' },
    async () => {
      const message_effect_id = "5104841245755180586";
      expect(await refused({ chat_id: forum, message_effect_id })).toBe(
        "can't use message effects in the chat",
      );
      expect(await refused({ message_effect_id })).toBe("EFFECT_ID_INVALID");
    },
  );

  behaviour(
    "through a business connection that is not there is refused",
    { server: '"business connection not found" in Client.cpp' },
    async () => {
      expect(await refused({ business_connection_id: "abc" })).toBe(
        "business connection not found",
      );
    },
  );

  behaviour(
    "in a channel carries no person; where posts are signed it carries the bot's name",
    { server: "create_message_to_send in td: author_signature" },
    async () => {
      const channel = stage.telegram.addGroup({
        title: "News",
        kind: "channel",
        members: [stage.caseworker],
      });
      const post = await say("x", { chat_id: channel.id });
      expect(post).toMatchObject({ sender_chat: { id: channel.id } });
      expect(post).not.toHaveProperty("from");
      expect(post).not.toHaveProperty("author_signature");
      const signed = stage.telegram.addGroup({
        title: "Signed",
        kind: "channel",
        signed: true,
        members: [],
      });
      expect((await say("x", { chat_id: signed.id })).author_signature).toBe(
        stage.telegram.bot.first_name,
      );
    },
  );
});

describe("the keyboard below the chat", () => {
  const markup = { keyboard: [[{ text: "A" }]], resize_keyboard: true };

  behaviour(
    "stays until another one comes or the bot takes it away; no message tells of it",
    { api: "ReplyKeyboardMarkup and ReplyKeyboardRemove" },
    async () => {
      expect(await say("x", { reply_markup: markup })).not.toHaveProperty("reply_markup");
      await say("y");
      expect(stage.telegram.replyKeyboard(worker)).toMatchObject(markup);
      await say("z", { reply_markup: { remove_keyboard: true } });
      expect(stage.telegram.replyKeyboard(worker)).toBeUndefined();
    },
  );

  behaviour(
    "goes with the message that brought it, and no older one comes back",
    { api: "ReplyKeyboardMarkup" },
    async () => {
      await say("x", { reply_markup: markup });
      const { message_id } = await say("y", { reply_markup: { keyboard: [[{ text: "B" }]] } });
      await stage.call("deleteMessage", { chat_id: worker, message_id });
      expect(stage.telegram.replyKeyboard(worker)).toBeUndefined();
    },
  );

  behaviour("may be the wish for a reply, with a placeholder", { api: "ForceReply" }, async () => {
    const reply_markup = { force_reply: true, input_field_placeholder: "Where?" };
    await say("x", { reply_markup });
    expect(stage.telegram.replyKeyboard(worker)).toMatchObject(reply_markup);
  });
});

describe("a thread", () => {
  behaviour(
    "is the id of the service message that made the topic",
    { api: "sendMessage, message_thread_id" },
    async () => {
      const message = await say("x", { chat_id: forum, message_thread_id: topic });
      expect(message).toMatchObject({ message_thread_id: topic, is_topic_message: true });
    },
  );

  behaviour(
    "gives a message that replies to nothing the topic's service message",
    { server: "get_implicit_reply_to_message_id in td, create_message_input_reply_to" },
    async () => {
      const message = await say("x", { chat_id: forum, message_thread_id: topic });
      expect(message.reply_to_message).toMatchObject({
        message_id: topic,
        forum_topic_created: { name: "Case" },
      });
    },
  );

  behaviour(
    "is not General: naming its id is refused, and a message there carries no thread",
    { server: "check_message_topic: GENERAL_FORUM_TOPIC_ID is not found" },
    async () => {
      expect(await refused({ chat_id: forum, message_thread_id: 1 })).toBe(
        "message thread not found",
      );
      const message = await say("x", { chat_id: forum });
      expect(message).not.toHaveProperty("message_thread_id");
      expect(message).not.toHaveProperty("is_topic_message");
    },
  );

  behaviour(
    "that does not exist is refused, in a forum and in a private chat",
    { server: '"Message thread not found", TdOnCheckForumTopicCallback' },
    async () => {
      expect(await refused({ chat_id: forum, message_thread_id: 999 })).toBe(
        "message thread not found",
      );
      expect(await refused({ message_thread_id: 5 })).toBe("message thread not found");
    },
  );

  behaviour(
    "is passed over in a group without topics",
    { server: "check_message_topic: can_be_forum is false, no topic is passed on" },
    async () => {
      const plain = stage.telegram.addGroup({ title: "Plain", kind: "supergroup", members: [] });
      const message = await say("x", { chat_id: plain.id, message_thread_id: 5 });
      expect(message).not.toHaveProperty("message_thread_id");
    },
  );

  behaviour(
    "is passed over when it is below zero",
    { server: "get_forum_topic_id: a negative one counts as none" },
    async () => {
      expect(await say("x", { chat_id: forum, message_thread_id: -3 })).not.toHaveProperty(
        "message_thread_id",
      );
    },
  );
});
