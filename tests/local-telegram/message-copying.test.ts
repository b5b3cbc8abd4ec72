import { beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { png, refusal, sent, upload } from "./calls.js";
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
const copy = async (message_id: number, more: Record<string, unknown> = {}) => {
  const { message_id: id } = await stage.message("copyMessage", passing(message_id, more));
  const found = stage.telegram.messages(forum).find((each) => each.message_id === id);
  if (found === undefined) throw new Error("The copy is not in the chat.");
  return found;
};
const several = (message_ids: readonly number[], more: Record<string, unknown> = {}) => ({
  chat_id: forum,
  from_chat_id: worker,
  message_ids,
  ...more,
});
const ids = (messages: readonly { message_id: number }[]) =>
  messages.map(({ message_id }) => message_id);

async function album(names: readonly string[], kind = "photo"): Promise<number[]> {
  const media = names.map((name) => ({ type: kind, media: `attach://${name}`, caption: name }));
  const parts = Object.fromEntries(
    names.map((name, index) => [
      name,
      { bytes: png(10 + index, 10), name: kind === "photo" ? `${name}.png` : `${name}.pdf` },
    ]),
  );
  const { result } = await upload(stage, "sendMediaGroup", { chat_id: worker, media }, parts);
  return ids(result as { message_id: number }[]);
}

describe("a copy", () => {
  behaviour(
    "tells nothing of its origin, yet keeps the file and its name",
    { api: "copyMessage: the copied message doesn't have a link to the original message" },
    async () => {
      const content = { document: new Uint8Array([1, 2, 3]), fileName: "my name.pdf" };
      const original = stage.telegram.send(stage.worker, worker, content);
      const copied = await copy(original.message_id);
      expect(copied.document).toEqual(original.document);
      expect(copied.from?.id).toBe(stage.telegram.bot.id);
      expect(Object.keys(copied).filter((name) => name.startsWith("forward"))).toEqual([]);
    },
  );

  behaviour(
    "keeps the caption with its entities, or gets a new one",
    { api: "copyMessage, caption: If not specified, the original caption is kept" },
    async () => {
      const original = stage.telegram.send(
        stage.worker,
        worker,
        { photo: png(10, 10), caption: "see this" },
        { entities: [{ type: "bold", offset: 0, length: 3 }] },
      );
      expect(await copy(original.message_id)).toMatchObject({
        caption: "see this",
        caption_entities: [{ type: "bold", offset: 0, length: 3 }],
      });
      const renamed = await copy(original.message_id, { caption: "other" });
      expect(renamed.caption).toBe("other");
      expect(renamed).not.toHaveProperty("caption_entities");
      expect(await copy(original.message_id, { caption: "" })).not.toHaveProperty("caption");
    },
  );

  behaviour(
    "of a text takes no caption",
    { server: "dup_message_content in td: a new caption only where there can be one" },
    async () => {
      const copied = await copy(typed("hello").message_id, { caption: "x" });
      expect(copied).toMatchObject({ text: "hello" });
      expect(copied).not.toHaveProperty("caption");
    },
  );

  behaviour(
    "of protected content is made: for a bot only forwards are held back",
    { server: "can_forward_message in td: !(is_copy && is_bot())" },
    async () => {
      const secret = await sent(stage, "sendMessage", {
        chat_id: worker,
        text: "secret",
        protect_content: true,
      });
      const copied = await copy(secret.message_id);
      expect(copied.text).toBe("secret");
      expect(copied).not.toHaveProperty("has_protected_content");
    },
  );

  behaviour(
    "of a service message is refused",
    { server: '"The message can\'t be copied" in td' },
    async () => {
      const { message_id } = typed("x");
      await stage.call("pinChatMessage", { chat_id: worker, message_id });
      const service = stage.telegram.messages(worker).at(-1);
      expect(await refusal(stage, "copyMessage", passing(service?.message_id ?? 0))).toBe(
        "the message can't be copied",
      );
      expect(await refusal(stage, "copyMessage", passing(999))).toBe("message to copy not found");
    },
  );

  behaviour(
    "can bring a keyboard and answer a message",
    { api: "copyMessage, reply_markup and reply_parameters" },
    async () => {
      const target = await sent(stage, "sendMessage", { chat_id: forum, text: "target" });
      const reply_markup = { inline_keyboard: [[{ text: "x", callback_data: "x" }]] };
      const copied = await copy(typed("x").message_id, {
        reply_markup,
        reply_parameters: { message_id: target.message_id },
      });
      expect(copied).toMatchObject({
        reply_markup,
        reply_to_message: { message_id: target.message_id },
      });
    },
  );

  behaviour(
    "of a quiz is made only when the bot knows the right answer",
    { api: "copyMessage: A quiz poll can be copied only if correct_option_id is known" },
    async () => {
      const known = await sent(stage, "sendPoll", {
        chat_id: worker,
        question: "?",
        options: [{ text: "a" }, { text: "b" }],
        type: "quiz",
        correct_option_ids: [1],
      });
      expect((await copy(known.message_id)).poll?.correct_option_ids).toEqual([1]);
      const passed = await forward(known.message_id);
      expect(passed.poll).not.toHaveProperty("correct_option_ids");
      const unknown = { chat_id: worker, from_chat_id: forum, message_id: passed.message_id };
      expect(await refusal(stage, "copyMessage", unknown)).toBe("the message can't be copied");
    },
  );
});

describe("several messages", () => {
  behaviour(
    "are forwarded in order, and only their ids come back",
    { api: "forwardMessages: an array of MessageId of the sent messages" },
    async () => {
      const originals = [typed("one"), typed("two")];
      const { result } = await stage.call("forwardMessages", several(ids(originals)));
      const added = stage.telegram.messages(forum).slice(-2);
      expect(result).toEqual(ids(added).map((message_id) => ({ message_id })));
      expect(added.map(({ text }) => text)).toEqual(["one", "two"]);
    },
  );

  behaviour(
    "pass over what is gone and what cannot be passed on",
    { api: "forwardMessages: If some of the specified messages can't be found, they are skipped" },
    async () => {
      const one = typed("one");
      const secret = await sent(stage, "sendMessage", {
        chat_id: worker,
        text: "secret",
        protect_content: true,
      });
      const wanted = [one.message_id, secret.message_id, 9999];
      const { result } = await stage.call("forwardMessages", several(wanted));
      expect(result).toHaveLength(1);
    },
  );

  behaviour(
    "of which none can be passed on are refused",
    { server: '"Messages can\'t be forwarded"; "There are no messages to forward" in td' },
    async () => {
      const secret = await sent(stage, "sendMessage", {
        chat_id: worker,
        text: "secret",
        protect_content: true,
      });
      expect(await refusal(stage, "forwardMessages", several([secret.message_id]))).toBe(
        "messages can't be forwarded",
      );
      expect(await refusal(stage, "forwardMessages", several([9999]))).toBe(
        "there are no messages to forward",
      );
    },
  );

  behaviour(
    "must be named in rising order",
    { server: '"Message identifiers must be in a strictly increasing order" in td' },
    async () => {
      const [one, two] = [typed("one"), typed("two")];
      expect(await refusal(stage, "copyMessages", several([two.message_id, one.message_id]))).toBe(
        "message identifiers must be in a strictly increasing order",
      );
    },
  );

  behaviour(
    "of one album are an album again, under a new id; one of them alone is none",
    { api: "copyMessages: Album grouping is kept for copied messages" },
    async () => {
      const [first, second] = await album(["a", "b"]);
      await stage.call("copyMessages", several([first ?? 0, second ?? 0]));
      const copies = stage.telegram.messages(forum).slice(-2);
      const groups = new Set(copies.map((each) => each.media_group_id));
      expect(groups.size).toBe(1);
      const original = stage.telegram.messages(worker).at(-1)?.media_group_id;
      expect([...groups][0]).toMatch(/^\d+$/);
      expect(groups.has(original)).toBe(false);
      expect(await copy(first ?? 0)).not.toHaveProperty("media_group_id");
    },
  );

  behaviour(
    "that are documents of one sender become an album",
    { server: "get_forwarded_messages in td: is_homogenous_media_group_content" },
    async () => {
      const content = (name: string) => ({ document: new Uint8Array([1]), fileName: name });
      const wanted = ["a.pdf", "b.pdf"].map(
        (name) => stage.telegram.send(stage.worker, worker, content(name)).message_id,
      );
      await stage.call("forwardMessages", several(wanted));
      const groups = stage.telegram.messages(forum).slice(-2);
      expect(groups[0]?.media_group_id).toBeDefined();
      expect(groups[0]?.media_group_id).toBe(groups[1]?.media_group_id);
    },
  );

  behaviour(
    "are copied without their captions when asked to",
    { api: "copyMessages, remove_caption" },
    async () => {
      const wanted = await album(["a", "b"]);
      await stage.call("copyMessages", several(wanted, { remove_caption: true }));
      for (const each of stage.telegram.messages(forum).slice(-2)) {
        expect(each).toHaveProperty("photo");
        expect(each).not.toHaveProperty("caption");
      }
    },
  );
});
