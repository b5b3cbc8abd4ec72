import { beforeEach, describe, expect, test } from "vitest";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;
let topicId: number;

beforeEach(async () => {
  stage = createStage();
  const { result } = await stage.call("createForumTopic", { chat_id: stage.forum.id, name: "One" });
  topicId = (result as { message_thread_id: number }).message_thread_id;
});

const refusal = async (method: string, params: Record<string, unknown>) =>
  (await stage.call(method, { chat_id: stage.forum.id, ...params })).description;

async function lastUpdate(): Promise<Record<string, Record<string, unknown>>> {
  const { result } = await stage.call("getUpdates", {});
  return (result as Record<string, Record<string, unknown>>[]).at(-1) ?? {};
}

describe("a forum", () => {
  test("names a topic by the service message that made it, never by General's 1", () => {
    expect(topicId).toBeGreaterThan(1);
    expect(stage.telegram.messages(stage.forum.id)[0]).toMatchObject({
      message_id: topicId,
      message_thread_id: topicId,
      forum_topic_created: { name: "One" },
    });
  });

  test("keeps messages in their topic, a reply without a thread id too", async () => {
    const card = await stage.message("sendMessage", {
      chat_id: stage.forum.id,
      message_thread_id: topicId,
      text: "card",
    });
    const reply = await stage.message("sendMessage", {
      chat_id: stage.forum.id,
      text: "more",
      reply_parameters: { message_id: card.message_id },
    });
    expect(reply).toMatchObject({ message_thread_id: topicId, is_topic_message: true });
  });

  test("gives a message in a topic that replies to nothing the topic's service message", async () => {
    const { telegram, caseworker, forum } = stage;
    telegram.send(caseworker, forum.id, { text: "hello" }, { threadId: topicId });
    expect((await lastUpdate()).message).toMatchObject({
      is_topic_message: true,
      reply_to_message: { message_id: topicId, forum_topic_created: { name: "One" } },
    });
  });

  test("topics are renamed, closed and reopened, each with a service message", async () => {
    const topic = { chat_id: stage.forum.id, message_thread_id: topicId };
    await stage.call("editForumTopic", { ...topic, name: "Two" });
    await stage.call("closeForumTopic", topic);
    expect(stage.telegram.topics(stage.forum.id)[0]).toMatchObject({
      name: "Two",
      is_closed: true,
    });
    expect(await refusal("closeForumTopic", topic)).toBe("Bad Request: TOPIC_NOT_MODIFIED");
    await stage.call("reopenForumTopic", topic);
    expect(stage.telegram.messages(stage.forum.id)).toHaveLength(4);
  });

  test("deleting a topic takes its messages along, whatever their age", async () => {
    stage.clock.advance(90 * 24 * 3_600_000);
    await stage.call("deleteForumTopic", { chat_id: stage.forum.id, message_thread_id: topicId });
    expect(stage.telegram.messages(stage.forum.id)).toEqual([]);
    expect(stage.telegram.topics(stage.forum.id)).toEqual([]);
    expect(await refusal("sendMessage", { message_thread_id: topicId, text: "x" })).toBe(
      "Bad Request: message thread not found",
    );
  });

  test("refuses topics without the right, and outside of a forum", async () => {
    stage.telegram.setBotRights(stage.forum.id, { can_manage_topics: false });
    expect(await refusal("createForumTopic", { name: "x" })).toBe(
      "Bad Request: not enough rights to create a topic",
    );
    const plain = stage.telegram.addGroup({ title: "Plain", kind: "supergroup", members: [] });
    expect(await refusal("createForumTopic", { chat_id: plain.id, name: "x" })).toBe(
      "Bad Request: the chat is not a forum",
    );
  });

  test("takes only Telegram's own icons", async () => {
    const { result } = await stage.call("getForumTopicIconStickers");
    const [icon] = result as { custom_emoji_id: string }[];
    const topic = { chat_id: stage.forum.id, message_thread_id: topicId };
    const icon_custom_emoji_id = icon?.custom_emoji_id;
    expect((await stage.call("editForumTopic", { ...topic, icon_custom_emoji_id })).ok).toBe(true);
    expect(await refusal("editForumTopic", { ...topic, icon_custom_emoji_id: "1" })).toBe(
      "Bad Request: DOCUMENT_INVALID",
    );
  });
});

describe("membership", () => {
  test("a bot that is thrown out is told so", async () => {
    stage.telegram.setBotRights(stage.forum.id, "kicked");
    expect((await lastUpdate()).my_chat_member).toMatchObject({
      new_chat_member: { status: "kicked" },
    });
    expect(await refusal("sendMessage", { text: "x" })).toBe(
      "Forbidden: bot was kicked from the supergroup chat",
    );
  });

  test("getChatMember tells members, administrators and outsiders apart", async () => {
    const status = async (user_id: number) => {
      const { result } = await stage.call("getChatMember", { chat_id: stage.forum.id, user_id });
      return (result as { status: string } | undefined)?.status;
    };
    expect(await status(stage.caseworker.id)).toBe("member");
    expect(await status(stage.telegram.bot.id)).toBe("administrator");
    expect(await status(stage.worker.id)).toBe("left");
    expect(await status(5)).toBeUndefined();
    stage.telegram.setMember(stage.forum.id, stage.caseworker, "kicked");
    expect(await status(stage.caseworker.id)).toBe("kicked");
  });

  test("an outsider cannot write into the group, nor read a stranger's private chat", () => {
    const { telegram, worker, caseworker, forum } = stage;
    expect(() => telegram.send(worker, forum.id, { text: "x" })).toThrow("not a member");
    expect(() => telegram.send(caseworker, worker.id, { text: "x" })).toThrow("private chat");
  });

  test("chat_member updates come only when they are asked for", async () => {
    stage.telegram.setMember(stage.forum.id, stage.worker, "member");
    expect(await lastUpdate()).not.toHaveProperty("chat_member");
    await stage.call("getUpdates", { allowed_updates: ["chat_member"] });
    stage.telegram.setMember(stage.forum.id, stage.worker, "left");
    expect(await lastUpdate()).toHaveProperty("chat_member");
  });

  test("blocking and unblocking reach the bot, a person's deletion does not", async () => {
    const { telegram, worker } = stage;
    const typed = telegram.send(worker, worker.id, { text: "x" });
    telegram.block(worker);
    expect((await lastUpdate()).my_chat_member).toMatchObject({
      chat: { id: worker.id },
      new_chat_member: { status: "kicked" },
    });
    telegram.unblock(worker);
    const before = telegram.pendingUpdates();
    telegram.deleteMessage(worker, worker.id, typed.message_id);
    expect(telegram.pendingUpdates()).toBe(before);
  });

  test("as a plain member the bot sees only what is addressed to it", () => {
    const { telegram, caseworker } = stage;
    const group = telegram.addGroup({
      title: "Plain",
      kind: "supergroup",
      members: [caseworker],
      botRights: "member",
    });
    const before = telegram.pendingUpdates();
    telegram.send(caseworker, group.id, { text: "between us" });
    expect(telegram.pendingUpdates()).toBe(before);
    telegram.send(caseworker, group.id, { text: "/case" });
    telegram.send(caseworker, group.id, { text: `hey @${telegram.bot.username}` });
    expect(telegram.pendingUpdates()).toBe(before + 2);
  });

  test("an anonymous administrator looks like GroupAnonymousBot", async () => {
    const { telegram, caseworker, forum } = stage;
    telegram.send(caseworker, forum.id, { text: "x" }, { anonymous: true });
    expect((await lastUpdate()).message).toMatchObject({
      from: { id: 1087968824 },
      sender_chat: { id: forum.id },
    });
  });

  test("a group that became a supergroup names its new id, in updates and in refusals", async () => {
    const { telegram, caseworker } = stage;
    const group = telegram.addGroup({ title: "Basic", kind: "group", members: [caseworker] });
    const next = telegram.upgradeGroup(group.id);
    const answer = await stage.call("sendMessage", { chat_id: group.id, text: "x" });
    expect(answer).toMatchObject({
      error_code: 400,
      description: "Bad Request: group chat was upgraded to a supergroup chat",
      parameters: { migrate_to_chat_id: next.id },
    });
    expect((await lastUpdate()).message).toMatchObject({ migrate_from_chat_id: group.id });
    await stage.message("sendMessage", { chat_id: next.id, text: "x" });
  });

  test("in a channel the bot posts without a sender, if it has the right", async () => {
    const { telegram, caseworker } = stage;
    const channel = telegram.addGroup({ title: "News", kind: "channel", members: [caseworker] });
    const post = await stage.message("sendMessage", { chat_id: channel.id, text: "x" });
    expect(post).toMatchObject({ sender_chat: { id: channel.id } });
    telegram.setBotRights(channel.id, { can_post_messages: false });
    expect(await refusal("sendMessage", { chat_id: channel.id, text: "x" })).toBe(
      "Bad Request: need administrator rights in the channel chat",
    );
  });
});

describe("message ids", () => {
  test("private chats and basic groups share one counter, supergroups have their own", async () => {
    const { telegram, worker, caseworker } = stage;
    const basic = telegram.addGroup({ title: "Basic", kind: "group", members: [caseworker] });
    const own = telegram.addGroup({ title: "Super", kind: "supergroup", members: [caseworker] });
    const first = telegram.send(worker, worker.id, { text: "x" }).message_id;
    expect(telegram.send(caseworker, basic.id, { text: "x" }).message_id).toBe(first + 1);
    expect(telegram.send(caseworker, own.id, { text: "x" }).message_id).toBe(2);
    expect(String(own.id)).toMatch(/^-100\d{10}$|^-10\d{11}$/);
  });
});
