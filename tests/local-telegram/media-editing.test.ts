import { beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { png, refusal, sent, upload, uploaded } from "./calls.js";
import { createStage, type Stage } from "./stage.js";

const NOT_MODIFIED =
  "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

let stage: Stage;
let worker: number;

beforeEach(() => {
  stage = createStage();
  worker = stage.worker.id;
});

const say = () => sent(stage, "sendMessage", { chat_id: worker, text: "one" });
const photo = (more: Record<string, unknown> = {}) =>
  uploaded(
    stage,
    "sendPhoto",
    { chat_id: worker, ...more },
    { photo: { bytes: png(100, 50), name: "a.png" } },
  );
const refused = (method: string, message_id: number, params: Record<string, unknown>) =>
  refusal(stage, method, { chat_id: worker, message_id, ...params });
const last = () => stage.telegram.messages(worker).at(-1);

describe("editing a caption", () => {
  behaviour(
    "puts it below the file, or takes it away",
    { api: "editMessageCaption, caption: 0-1024 characters" },
    async () => {
      const { message_id } = await photo();
      const params = { chat_id: worker, message_id };
      await stage.message("editMessageCaption", { ...params, caption: "new" });
      expect(last()).toMatchObject({ caption: "new", photo: [{ width: 90 }, { width: 100 }] });
      await stage.message("editMessageCaption", params);
      expect(last()).not.toHaveProperty("caption");
    },
  );

  behaviour(
    "of a text is refused",
    { server: '"There is no caption in the message to edit" in td' },
    async () => {
      const { message_id } = await say();
      expect(await refused("editMessageCaption", message_id, { caption: "x" })).toBe(
        "there is no caption in the message to edit",
      );
    },
  );

  behaviour(
    "to more than 1024 characters is refused",
    { server: '"Message caption is too long" in td' },
    async () => {
      const { message_id } = await photo();
      const caption = "x".repeat(1025);
      expect(await refused("editMessageCaption", message_id, { caption })).toBe(
        "message caption is too long",
      );
    },
  );
});

describe("editing media", () => {
  const asDocument = (message_id: number, more: Record<string, unknown> = {}) =>
    upload(
      stage,
      "editMessageMedia",
      {
        chat_id: worker,
        message_id,
        media: { type: "document", media: "attach://part", ...more },
      },
      { part: { bytes: new Uint8Array([1]), name: "b.pdf" } },
    );

  behaviour(
    "puts another file, of another kind, in the place of the first",
    { api: "editMessageMedia" },
    async () => {
      const { message_id } = await photo({ caption: "old" });
      await asDocument(message_id, { caption: "new" });
      expect(last()).toMatchObject({ document: { file_name: "b.pdf" }, caption: "new" });
      expect(last()).not.toHaveProperty("photo");
    },
  );

  behaviour(
    "turns a text into a file",
    { api: "editMessageMedia: or to replace a text or a rich message with a media" },
    async () => {
      const { message_id } = await say();
      await asDocument(message_id);
      expect(last()).toHaveProperty("document");
      expect(last()).not.toHaveProperty("text");
    },
  );

  behaviour(
    "of a voice message is refused",
    { server: '"Message media can\'t be edited" in td, can_edit_message_media' },
    async () => {
      const { message_id } = await uploaded(
        stage,
        "sendVoice",
        { chat_id: worker },
        { voice: { bytes: new Uint8Array([1]), name: "v.ogg" } },
      );
      expect((await asDocument(message_id)).description).toBe(
        "Bad Request: message media can't be edited",
      );
    },
  );

  behaviour(
    "to the same file with the same caption is refused: a photo is known by its bytes",
    { server: 'MESSAGE_NOT_MODIFIED; option "reuse_uploaded_photos_by_hash" in Client.cpp' },
    async () => {
      const { message_id } = await photo({ caption: "c" });
      const answer = await upload(
        stage,
        "editMessageMedia",
        {
          chat_id: worker,
          message_id,
          media: { type: "photo", media: "attach://part", caption: "c" },
        },
        { part: { bytes: png(100, 50), name: "b.png" } },
      );
      expect(answer.description).toBe(`Bad Request: ${NOT_MODIFIED}`);
    },
  );

  behaviour(
    "in an album keeps to the kinds of the album",
    { server: '"Can\'t change media type in the album" in td' },
    async () => {
      const media = ["a", "b"].map((name) => ({ type: "photo", media: `attach://${name}` }));
      const { result } = await upload(
        stage,
        "sendMediaGroup",
        { chat_id: worker, media },
        {
          a: { bytes: png(10, 10), name: "a.png" },
          b: { bytes: png(20, 20), name: "b.png" },
        },
      );
      const [first] = result as { message_id: number }[];
      expect((await asDocument(first?.message_id ?? 0)).description).toBe(
        "Bad Request: can't change media type in the album",
      );
    },
  );
});
