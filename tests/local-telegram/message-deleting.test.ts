import { beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { HOUR_MS, refusal, sent } from "./calls.js";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;
let worker: number;
let forum: number;

beforeEach(() => {
  stage = createStage();
  worker = stage.worker.id;
  forum = stage.forum.id;
});

const say = (chat_id = worker) => sent(stage, "sendMessage", { chat_id, text: "one" });
const typed = (chatId = forum) => stage.telegram.send(stage.caseworker, chatId, { text: "theirs" });
const remove = (message_id: number, chat_id = worker) =>
  stage.call("deleteMessage", { chat_id, message_id });
const refused = (message_id: number, chat_id = worker) =>
  refusal(stage, "deleteMessage", { chat_id, message_id });
const texts = (chatId = worker) => stage.telegram.messages(chatId).map(({ text }) => text);

describe("deleting in a private chat", () => {
  behaviour(
    "takes away what either side wrote, within 48 hours",
    { api: "deleteMessage: Bots can delete incoming messages in private chats" },
    async () => {
      const own = await say();
      const mine = stage.telegram.send(stage.worker, worker, { text: "mine" });
      stage.clock.advance(48 * HOUR_MS - 1000);
      for (const { message_id } of [own, mine]) {
        expect((await remove(message_id)).ok).toBe(true);
      }
      expect(texts()).toEqual(["/start"]);
    },
  );

  behaviour(
    "after 48 hours is refused in words of its own",
    { server: '"Message can\'t be deleted for everyone" in td, can_revoke_message' },
    async () => {
      const { message_id } = await say();
      stage.clock.advance(48 * HOUR_MS);
      expect(await refused(message_id)).toBe("message can't be deleted for everyone");
    },
  );

  behaviour(
    "leaves a dice lying for a day",
    { api: "deleteMessage: A dice message in a private chat" },
    async () => {
      const { message_id } = await sent(stage, "sendDice", { chat_id: worker });
      stage.clock.advance(24 * HOUR_MS - 1000);
      expect(await refused(message_id)).toBe("message can't be deleted for everyone");
      stage.clock.advance(1000);
      expect((await remove(message_id)).ok).toBe(true);
    },
  );

  behaviour(
    "twice is refused the second time, and so is an id of nothing",
    { server: '"message to delete not found"; "Message identifier is not specified"' },
    async () => {
      const { message_id } = await say();
      await remove(message_id);
      expect(await refused(message_id)).toBe("message to delete not found");
      expect(await refused(0)).toBe("message identifier is not specified");
    },
  );
});

describe("deleting in a group", () => {
  behaviour(
    "takes what others wrote only with the right to delete",
    { api: "deleteMessage: can_delete_messages administrator right in a supergroup" },
    async () => {
      const { message_id } = typed();
      stage.telegram.setBotRights(forum, { can_delete_messages: false });
      expect(await refused(message_id, forum)).toBe("message can't be deleted");
      stage.telegram.setBotRights(forum, { can_delete_messages: true });
      expect((await remove(message_id, forum)).ok).toBe(true);
    },
  );

  behaviour(
    "takes the bot's own messages without any right",
    { api: "deleteMessage: Bots can delete outgoing messages in … supergroups" },
    async () => {
      const { message_id } = await say(forum);
      stage.telegram.setBotRights(forum, "member");
      expect((await remove(message_id, forum)).ok).toBe(true);
    },
  );

  behaviour(
    "after 48 hours is refused in a supergroup, with the right too",
    { server: '"Message can\'t be deleted" in td, can_delete_channel_message' },
    async () => {
      const { message_id } = typed();
      stage.clock.advance(48 * HOUR_MS);
      expect(await refused(message_id, forum)).toBe("message can't be deleted");
    },
  );

  behaviour(
    "leaves the service message that made a topic",
    { api: "deleteMessage: Service messages about a … forum topic creation can't be deleted" },
    async () => {
      const { result } = await stage.call("createForumTopic", { chat_id: forum, name: "One" });
      const id = (result as { message_thread_id: number }).message_thread_id;
      expect(await refused(id, forum)).toBe("message can't be deleted");
    },
  );

  behaviour(
    "takes other service messages, with the right",
    { api: "deleteMessage: delete a message, including service messages" },
    async () => {
      const { message_id } = await say(forum);
      await stage.call("pinChatMessage", { chat_id: forum, message_id });
      const service = stage.telegram.messages(forum).at(-1);
      expect(service).toHaveProperty("pinned_message");
      expect((await remove(service?.message_id ?? 0, forum)).ok).toBe(true);
    },
  );

  behaviour(
    "that is a basic one needs an administrator for what others wrote",
    { api: "deleteMessage: If the bot is an administrator of a group" },
    async () => {
      const group = stage.telegram.addGroup({
        title: "Basic",
        kind: "group",
        members: [stage.caseworker],
        botRights: "member",
      });
      const { message_id } = typed(group.id);
      expect(await refused(message_id, group.id)).toBe("message can't be deleted for everyone");
      stage.telegram.setBotRights(group.id, {});
      expect((await remove(message_id, group.id)).ok).toBe(true);
    },
  );

  behaviour(
    "that is a channel takes the bot's posts with the right to post",
    { api: "deleteMessage: Bots granted can_post_messages" },
    async () => {
      const channel = stage.telegram.addGroup({
        title: "News",
        kind: "channel",
        members: [],
        administrators: [stage.caseworker],
        botRights: { can_delete_messages: false },
      });
      const own = await say(channel.id);
      expect((await remove(own.message_id, channel.id)).ok).toBe(true);
      const theirs = typed(channel.id);
      expect(await refused(theirs.message_id, channel.id)).toBe("message can't be deleted");
    },
  );
});

describe("deleting several messages", () => {
  const removeAll = (message_ids: unknown) => ({ chat_id: worker, message_ids });

  behaviour(
    "passes over those that are not there",
    { api: "deleteMessages: If some of the specified messages can't be found, they are skipped" },
    async () => {
      const { message_id } = await say();
      const params = removeAll([message_id, 9999]);
      expect((await stage.call("deleteMessages", params)).ok).toBe(true);
      expect((await stage.call("deleteMessages", removeAll([9998, 9999]))).ok).toBe(true);
      expect(texts()).not.toContain("one");
    },
  );

  behaviour(
    "takes none when one of them may not be deleted",
    { server: "delete_messages in td checks all before it deletes any" },
    async () => {
      const old = await say();
      stage.clock.advance(48 * HOUR_MS);
      const fresh = await say();
      const params = removeAll([fresh.message_id, old.message_id]);
      expect(await refusal(stage, "deleteMessages", params)).toBe(
        "message can't be deleted for everyone",
      );
      expect(texts()).toEqual(["/start", "one", "one"]);
    },
  );

  behaviour(
    "takes 1 to 100 ids",
    { server: '"Too many message identifiers specified", "Message identifiers are not specified"' },
    async () => {
      const ids = (count: number) => Array.from({ length: count }, (_, index) => index + 5000);
      expect((await stage.call("deleteMessages", removeAll(ids(100)))).ok).toBe(true);
      expect(await refusal(stage, "deleteMessages", removeAll(ids(101)))).toBe(
        "too many message identifiers specified",
      );
      expect(await refusal(stage, "deleteMessages", removeAll([]))).toBe(
        "message identifiers are not specified",
      );
    },
  );

  behaviour(
    "refuses an id that cannot be one",
    { server: '"Invalid message identifier specified", get_message_ids' },
    async () => {
      expect(await refusal(stage, "deleteMessages", removeAll([0]))).toBe(
        "invalid message identifier specified",
      );
    },
  );
});
