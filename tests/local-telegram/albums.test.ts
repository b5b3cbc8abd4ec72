import { beforeEach, describe, expect } from "vitest";
import type { LocalMessage } from "../../src/playground/world/world.js";
import { behaviour } from "../support/behaviour.js";
import { type Part, png, refusalOf, sent, upload } from "./calls.js";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;
let worker: number;

beforeEach(() => {
  stage = createStage();
  worker = stage.worker.id;
});

const bytes = new Uint8Array([1, 2, 3]);
const part = (name: string, given: Uint8Array = bytes): Part => ({ bytes: given, name });

describe("an album", () => {
  const items = (kinds: readonly string[], more: Record<string, unknown> = {}) =>
    kinds.map((type, index) => ({ type, media: `attach://f${index}`, ...more }));
  const parts = (kinds: readonly string[]) =>
    Object.fromEntries(
      kinds.map((kind, index) => [
        `f${index}`,
        kind === "photo" ? part("a.png", png(10 + index, 10)) : part(`f${index}.bin`),
      ]),
    );
  const group = (kinds: readonly string[], media: unknown = items(kinds)) =>
    upload(stage, "sendMediaGroup", { chat_id: worker, media }, parts(kinds));
  const refused = async (kinds: readonly string[], media?: unknown) =>
    refusalOf(await group(kinds, media));
  const texts = () => stage.telegram.messages(worker).length;

  behaviour(
    "is one message for each file, under one id, each with its own caption",
    { api: "sendMediaGroup; Message, media_group_id" },
    async () => {
      const media = items(["photo", "video"]).map((item, index) => ({
        ...item,
        caption: `${index}`,
      }));
      const { result } = await group(["photo", "video"], media);
      const [one, two] = result as LocalMessage[];
      expect(one).toMatchObject({ caption: "0", photo: expect.anything() });
      expect(two).toMatchObject({ caption: "1", video: expect.anything() });
      expect(one?.media_group_id).toMatch(/^\d+$/);
      expect(two?.media_group_id).toBe(one?.media_group_id);
    },
  );

  behaviour(
    "mixes photos and videos, but neither audio nor documents with anything else",
    { server: '"… can\'t be mixed with other media types" in td' },
    async () => {
      expect(await refused(["photo", "document"])).toBe(
        "Document can't be mixed with other media types",
      );
      expect(await refused(["audio", "video"])).toBe("Audio can't be mixed with other media types");
      expect((await group(["document", "document"])).ok).toBe(true);
    },
  );

  behaviour(
    "has at most ten files",
    { api: "sendMediaGroup, media: must include 2-10 items" },
    async () => {
      expect((await group(Array.from({ length: 10 }, () => "photo"))).ok).toBe(true);
      expect(await refused(Array.from({ length: 11 }, () => "photo"))).toBe(
        "too many messages to send as an album",
      );
    },
  );

  behaviour(
    "of a single file is sent, and is no album",
    { server: "send_message_group in td: an album id only for more than one" },
    async () => {
      const { result } = await group(["photo"]);
      expect((result as LocalMessage[])[0]).not.toHaveProperty("media_group_id");
    },
  );

  behaviour(
    "is sent as a whole or not at all",
    { server: "send_message_group in td: no errors after the first message is made" },
    async () => {
      const before = texts();
      const media = [...items(["photo"]), { type: "photo", media: "attach://nowhere" }];
      expect((await group(["photo"], media)).ok).toBe(false);
      expect(texts()).toBe(before);
    },
  );

  behaviour(
    "holds no animation",
    { server: 'type "animation" can\'t be used in sendMediaGroup' },
    async () => {
      expect((await group(["photo", "animation"])).ok).toBe(false);
    },
  );

  behaviour(
    "has its captions all above or all below",
    { server: '"Parameter show_caption_above_media must be the same for all messages" in td' },
    async () => {
      const [one, two] = items(["photo", "photo"]);
      expect(
        await refused(["photo", "photo"], [{ ...one, show_caption_above_media: true }, two]),
      ).toBe("parameter show_caption_above_media must be the same for all messages");
    },
  );

  behaviour(
    "answers a message with every one of its files, in the topic",
    { api: "sendMediaGroup, reply_parameters and message_thread_id" },
    async () => {
      const forum = stage.forum.id;
      const topic = await stage.call("createForumTopic", { chat_id: forum, name: "One" });
      const message_thread_id = (topic.result as { message_thread_id: number }).message_thread_id;
      const card = await sent(stage, "sendMessage", {
        chat_id: forum,
        message_thread_id,
        text: "card",
      });
      const kinds = ["photo", "photo"];
      const { result } = await upload(
        stage,
        "sendMediaGroup",
        {
          chat_id: forum,
          message_thread_id,
          media: items(kinds),
          reply_parameters: { message_id: card.message_id },
        },
        parts(kinds),
      );
      for (const each of result as LocalMessage[]) {
        expect(each).toMatchObject({
          message_thread_id,
          reply_to_message: { message_id: card.message_id },
        });
      }
    },
  );
});
