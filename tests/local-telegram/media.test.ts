import { beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { type Part, png, refusal, refusalOf, upload, uploaded } from "./calls.js";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;
let worker: number;

beforeEach(() => {
  stage = createStage();
  worker = stage.worker.id;
});

const bytes = new Uint8Array([1, 2, 3]);
const part = (name: string, given: Uint8Array = bytes): Part => ({ bytes: given, name });
const send = (kind: string, file: Part, more: Record<string, unknown> = {}) =>
  uploaded(stage, `send${kind}`, { chat_id: worker, ...more }, { [fieldOf(kind)]: file });
const refusedFile = async (kind: string, file: Part) =>
  refusalOf(await upload(stage, `send${kind}`, { chat_id: worker }, { [fieldOf(kind)]: file }));
const fieldOf = (kind: string) =>
  kind.replace(/(?<=[a-z])[A-Z]/, (letter) => `_${letter}`).toLowerCase();

describe("a photo", () => {
  behaviour(
    "comes in sizes up to 1280, none larger than the picture, in its own shape",
    { api: "PhotoSize, width and height" },
    async () => {
      const sizes = async (width: number, height: number) => {
        const { photo } = await send("Photo", part("a.png", png(width, height)));
        return photo?.map((size) => [size.width, size.height]);
      };
      expect(await sizes(4000, 3000)).toEqual([
        [90, 68],
        [320, 240],
        [800, 600],
        [1280, 960],
      ]);
      expect(await sizes(200, 400)).toEqual([
        [45, 90],
        [160, 320],
        [200, 400],
      ]);
      expect(await sizes(50, 20)).toEqual([[50, 20]]);
    },
  );

  behaviour(
    "must be a picture",
    { api: "sendPhoto, photo; IMAGE_PROCESS_FAILED of messages.sendMedia" },
    async () => {
      expect(await refusedFile("Photo", part("a.jpg"))).toBe("IMAGE_PROCESS_FAILED");
    },
  );

  behaviour(
    "is not too long and thin, nor over 10000 in width and height together",
    { api: "sendPhoto, photo: Width and height ratio must be at most 20" },
    async () => {
      for (const picture of [png(2100, 100), png(6000, 4001)]) {
        expect(await refusedFile("Photo", part("a.png", picture))).toBe("PHOTO_INVALID_DIMENSIONS");
      }
      await send("Photo", part("a.png", png(2000, 100)));
    },
  );

  behaviour(
    "has at most 10 MB",
    { server: '"File of size … bytes is too big for a photo" in td, FileLoaderUtils.cpp' },
    async () => {
      const large = new Uint8Array(10 * 1024 * 1024 + 1);
      large.set(png(10, 10));
      expect(await refusedFile("Photo", part("a.png", large))).toBe(
        "file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes",
      );
    },
  );

  behaviour(
    "under the name of another kind of file is refused",
    { server: '"Photo has unsupported extension" in td' },
    async () => {
      expect(await refusedFile("Photo", part("a.pdf", png(10, 10)))).toBe(
        "photo has unsupported extension. Use one of .jpg, .jpeg, .gif, .png, .tif or .bmp",
      );
    },
  );

  behaviour(
    "can be covered, and can have its caption above it",
    { api: "sendPhoto, has_spoiler and show_caption_above_media" },
    async () => {
      const message = await send("Photo", part("a.png", png(10, 10)), {
        caption: "c",
        has_spoiler: true,
        show_caption_above_media: true,
      });
      expect(message).toMatchObject({
        caption: "c",
        has_media_spoiler: true,
        show_caption_above_media: true,
      });
    },
  );
});

describe("a file", () => {
  behaviour("must hold something", { server: '"File must be non-empty" in td' }, async () => {
    const empty = part("a.pdf", new Uint8Array());
    expect(await refusedFile("Document", empty)).toBe("file must be non-empty");
  });

  behaviour(
    "that is not in the request is missed by its name",
    { server: '"There is no document in the request" in Client.cpp' },
    async () => {
      for (const [method, name] of [
        ["sendDocument", "document"],
        ["sendVideoNote", "video note"],
      ] as const) {
        expect(await refusal(stage, method, { chat_id: worker })).toBe(
          `there is no ${name} in the request`,
        );
      }
    },
  );

  behaviour(
    "has at most 1024 characters of caption",
    { server: '"Message caption is too long" in td' },
    async () => {
      await send("Document", part("a.pdf"), { caption: "x".repeat(1024) });
      const params = { chat_id: worker, caption: "x".repeat(1025) };
      const answer = await upload(stage, "sendDocument", params, { document: part("a.pdf") });
      expect(refusalOf(answer)).toBe("message caption is too long");
    },
  );

  behaviour(
    "keeps its name without a path and without the signs a disk minds",
    { server: "clean_filename in td, by HttpReader::try_open_temp_file" },
    async () => {
      const nameOf = async (name: string) =>
        (await send("Document", part(name))).document?.file_name;
      expect(await nameOf("Паспорт (1).pdf")).toBe("Паспорт (1).pdf");
      expect(await nameOf("../../etc/pass*wd?.txt")).toBe("pass wd.txt");
      expect(await nameOf("...")).toBe("file");
    },
  );

  behaviour(
    "has the type of its ending, whatever the request claims",
    { server: "MimeType::from_extension in td, create_input_message_content" },
    async () => {
      const file = { ...part("a.pdf"), type: "text/html" };
      expect((await send("Document", file)).document?.mime_type).toBe("application/pdf");
    },
  );

  behaviour(
    "is told of by the method's own fields",
    { api: "Voice, Audio, Video, Animation, VideoNote, Sticker" },
    async () => {
      expect((await send("Voice", part("v.ogg"), { duration: 9 })).voice).toMatchObject({
        duration: 9,
        mime_type: "audio/ogg",
      });
      const audio = await send("Audio", part("a.mp3"), { performer: "P", title: "T" });
      expect(audio.audio).toMatchObject({ performer: "P", title: "T", duration: 0 });
      const video = await send("Video", part("v.mp4"), { width: 320, height: 200, duration: 5 });
      expect(video.video).toMatchObject({ width: 320, height: 200, duration: 5 });
      const note = await send("VideoNote", part("n.mp4"), { length: 360 });
      expect(note.video_note).toMatchObject({ length: 360 });
      const sticker = await send("Sticker", part("s.webp", png(512, 512)), { emoji: "👍" });
      expect(sticker.sticker).toMatchObject({ width: 512, emoji: "👍", type: "regular" });
    },
  );

  behaviour(
    "can bring a small picture of itself; one that is too large is left out",
    { api: "sendDocument, thumbnail: less than 200 kB, width and height at most 320" },
    async () => {
      const withPicture = async (picture: Uint8Array) => {
        const parts = { document: part("a.pdf"), thumbnail: part("t.jpg", picture) };
        return (await uploaded(stage, "sendDocument", { chat_id: worker }, parts)).document;
      };
      const thumbnail = (await withPicture(png(320, 200)))?.thumbnail;
      expect(thumbnail).toMatchObject({ width: 320, height: 200 });
      expect(await withPicture(png(400, 200))).not.toHaveProperty("thumbnail");
      const params = { chat_id: worker, photo: thumbnail?.file_id };
      expect(await refusal(stage, "sendPhoto", params)).toBe(
        "can't use file of type Thumbnail as Photo",
      );
    },
  );

  behaviour(
    "that is an animation is told of as a document too",
    { api: "Message, animation: the document field will also be set" },
    async () => {
      const message = await send("Animation", part("a.mp4"));
      expect(message.animation?.file_id).toBe(message.document?.file_id);
    },
  );

  behaviour(
    "that is a video note is at most 640 wide",
    { server: '"Wrong video note length" in td' },
    async () => {
      const params = { chat_id: worker, length: 641 };
      const answer = await upload(stage, "sendVideoNote", params, { video_note: part("n.mp4") });
      expect(refusalOf(answer)).toBe("wrong video note length");
    },
  );

  behaviour(
    "is refused to a plain member where the group allows none of its kind",
    { server: '"Not enough rights to send photos to the chat" in td' },
    async () => {
      const group = stage.telegram.addGroup({
        title: "Words only",
        kind: "supergroup",
        members: [],
        botRights: "member",
        permissions: { can_send_photos: false },
      });
      const params = { chat_id: group.id };
      const answer = await upload(stage, "sendPhoto", params, {
        photo: part("a.png", png(10, 10)),
      });
      expect(refusalOf(answer)).toBe("not enough rights to send photos to the chat");
      await stage.message("sendMessage", { ...params, text: "x" });
    },
  );
});
