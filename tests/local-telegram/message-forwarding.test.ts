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
const passing = (message_id: number, more: Record<string, unknown> = {}) => ({
  chat_id: forum,
  from_chat_id: worker,
  message_id,
  ...more,
});
const forward = (message_id: number, more: Record<string, unknown> = {}) =>
  sent(stage, "forwardMessage", passing(message_id, more));

describe("a forward", () => {
  behaviour(
    "names who wrote it first, by account and by name",
    { api: "MessageOriginUser; JsonMessage still writes forward_from beside it" },
    async () => {
      const message = await forward(typed("hello").message_id);
      expect(message).toMatchObject({
        text: "hello",
        forward_origin: { type: "user", sender_user: { id: worker, first_name: "Namuna" } },
        forward_from: { id: worker },
      });
    },
  );

  behaviour(
    "of somebody who hides behind the setting tells the name and no account",
    { api: "MessageOriginHiddenUser" },
    async () => {
      stage.telegram.hideForwards(stage.worker, true);
      const { forward_origin } = await forward(typed("hello").message_id);
      expect(forward_origin).toMatchObject({ type: "hidden_user", sender_user_name: "Namuna" });
      expect(JSON.stringify(forward_origin)).not.toContain(String(worker));
    },
  );

  behaviour(
    "of a forward keeps the first origin",
    { server: "copy_message_forward_info in td" },
    async () => {
      const once = await forward(typed("hello").message_id);
      const twice = await sent(stage, "forwardMessage", {
        chat_id: worker,
        from_chat_id: forum,
        message_id: once.message_id,
      });
      expect(twice.forward_origin).toEqual(once.forward_origin);
    },
  );

  behaviour(
    "of a channel's post names the channel, the post and its signature",
    { api: "MessageOriginChannel" },
    async () => {
      const channel = stage.telegram.addGroup({
        title: "News",
        kind: "channel",
        signed: true,
        members: [],
      });
      const post = await sent(stage, "sendMessage", { chat_id: channel.id, text: "news" });
      const message = await forward(post.message_id, { from_chat_id: channel.id });
      expect(message.forward_origin).toMatchObject({
        type: "channel",
        chat: { id: channel.id },
        message_id: post.message_id,
        author_signature: stage.telegram.bot.first_name,
      });
    },
  );

  behaviour(
    "of an anonymous administrator's message names the group",
    { api: "MessageOriginChat" },
    async () => {
      const { caseworker, telegram } = stage;
      const group = telegram.addGroup({
        title: "Staff",
        kind: "supergroup",
        members: [],
        administrators: [caseworker],
      });
      const message = telegram.send(caseworker, group.id, { text: "x" }, { anonymous: true });
      const passed = await forward(message.message_id, { from_chat_id: group.id });
      expect(passed.forward_origin).toMatchObject({ type: "chat", sender_chat: { id: group.id } });
      expect(JSON.stringify(passed.forward_origin)).not.toContain(String(caseworker.id));
    },
  );

  behaviour(
    "of protected content, or of a service message, is refused",
    { api: "forwardMessage: messages with protected content can't be forwarded" },
    async () => {
      const secret = await sent(stage, "sendMessage", {
        chat_id: worker,
        text: "secret",
        protect_content: true,
      });
      await stage.call("pinChatMessage", { chat_id: worker, message_id: secret.message_id });
      const service = stage.telegram.messages(worker).at(-1);
      for (const message_id of [secret.message_id, service?.message_id ?? 0]) {
        expect(await refusal(stage, "forwardMessage", passing(message_id))).toBe(
          "the message can't be forwarded",
        );
      }
    },
  );

  behaviour(
    "of a message that is gone is refused",
    { server: '"message to forward not found", process_forward_message_query' },
    async () => {
      expect(await refusal(stage, "forwardMessage", passing(999))).toBe(
        "message to forward not found",
      );
    },
  );

  behaviour(
    "keeps a keyboard of links, and no other",
    { server: "fix_forwarded_message in td" },
    async () => {
      const make = (more: Record<string, unknown>) =>
        sent(stage, "sendMessage", {
          chat_id: worker,
          text: "x",
          reply_markup: { inline_keyboard: [[{ text: "x", ...more }]] },
        });
      const link = await make({ url: "https://example.org/" });
      const tap = await make({ callback_data: "x" });
      expect(await forward(link.message_id)).toHaveProperty("reply_markup");
      expect(await forward(tap.message_id)).not.toHaveProperty("reply_markup");
    },
  );

  behaviour(
    "can be protected where it goes",
    { api: "forwardMessage, protect_content" },
    async () => {
      const message = await forward(typed("x").message_id, { protect_content: true });
      expect(message.has_protected_content).toBe(true);
    },
  );
});
