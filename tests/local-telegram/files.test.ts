import { beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { TEST_TOKEN } from "../support/local-telegram.js";
import { HOUR_MS, png, refusal, sent, uploaded } from "./calls.js";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;
let worker: number;

beforeEach(() => {
  stage = createStage();
  worker = stage.worker.id;
});

const bytes = new Uint8Array([1, 2, 3, 0, 255]);
const document = (name = "a.pdf") =>
  uploaded(stage, "sendDocument", { chat_id: worker }, { document: { bytes, name } });
const photo = () =>
  uploaded(
    stage,
    "sendPhoto",
    { chat_id: worker },
    { photo: { bytes: png(10, 10), name: "a.png" } },
  );
const refusedId = (method: string, field: string, id: string) =>
  refusal(stage, method, { chat_id: worker, [field]: id });
const prepare = async (file_id: string) =>
  (await stage.call("getFile", { file_id })).result as { file_path: string; file_size: number };
const fetchFile = (path: string) => stage.telegram.app.request(`/file/bot${TEST_TOKEN}/${path}`);

describe("a file's identifiers", () => {
  behaviour(
    "are the same whenever the same file comes again",
    { api: "File, file_unique_id: supposed to be the same over time" },
    async () => {
      const [one, two, other] = [await document(), await document(), await document("b.pdf")];
      expect(two.document).toEqual(one.document);
      expect(other.document?.file_unique_id).not.toBe(one.document?.file_unique_id);
    },
  );

  behaviour(
    "send it again without its bytes, and all it said of itself goes along",
    { api: "Sending files: file_id" },
    async () => {
      const first = await document();
      const again = await sent(stage, "sendDocument", {
        chat_id: worker,
        document: first.document?.file_id,
        caption: "again",
      });
      expect(again.document).toEqual(first.document);
      expect(again.caption).toBe("again");
    },
  );

  behaviour(
    "of any size of a photo send the whole photo",
    { api: "Sending files: all sizes of a photo" },
    async () => {
      const picture = { bytes: png(2000, 1000), name: "a.png" };
      const first = await uploaded(stage, "sendPhoto", { chat_id: worker }, { photo: picture });
      const smallest = first.photo?.[0]?.file_id;
      const again = await sent(stage, "sendPhoto", { chat_id: worker, photo: smallest });
      expect(again.photo).toEqual(first.photo);
    },
  );

  behaviour("of a person's file can be sent on", { api: "Sending files: file_id" }, async () => {
    const content = { voice: bytes, seconds: 4 };
    const spoken = stage.telegram.send(stage.worker, worker, content);
    const again = await sent(stage, "sendVoice", {
      chat_id: stage.forum.id,
      voice: spoken.voice?.file_id,
    });
    expect(again.voice?.duration).toBe(4);
  });

  behaviour(
    "do not turn a document into a photo, nor a photo into a document",
    { server: '"Can\'t use file of type Document as Photo" in td, FileManager.cpp' },
    async () => {
      const documentId = (await document()).document?.file_id ?? "";
      const photoId = (await photo()).photo?.[0]?.file_id ?? "";
      expect(await refusedId("sendPhoto", "photo", documentId)).toBe(
        "can't use file of type Document as Photo",
      );
      expect(await refusedId("sendVoice", "voice", photoId)).toBe(
        "can't use file of type Photo as VoiceNote",
      );
    },
  );

  behaviour(
    "keep the kind of the file under any method that takes documents",
    { server: "check_input_file_id in td: document types stand for one another" },
    async () => {
      const file = (await document()).document?.file_id;
      const message = await sent(stage, "sendVoice", { chat_id: worker, voice: file });
      expect(message).toHaveProperty("document");
      expect(message).not.toHaveProperty("voice");
    },
  );

  behaviour(
    "that are none are refused for what is wrong with them",
    { server: '"Wrong remote file identifier specified: …" in td, base64url_decode' },
    async () => {
      const wrong = (reason: string) => `wrong remote file identifier specified: ${reason}`;
      const said = (id: string) => refusedId("sendDocument", "document", id);
      expect(await said("abcde")).toBe(wrong("Wrong string length"));
      expect(await said("ab(d")).toBe(wrong("Wrong character in the string"));
      expect(await said("abcd")).toBe(wrong("can't unserialize it. Wrong last symbol"));
      const strange = (await document()).document?.file_id.replace(/^..../, "BQAB") ?? "";
      expect(await said(strange)).toBe("wrong file identifier/HTTP URL specified");
    },
  );

  behaviour(
    "may be an address, but nothing is loaded from outside",
    { server: 'WEBPAGE_CURL_FAILED becomes "Failed to get HTTP URL content"' },
    async () => {
      const said = (address: string) => refusedId("sendPhoto", "photo", address);
      expect(await said("https://example.org/a.jpg")).toBe("failed to get HTTP URL content");
      expect(await said("ftp://example.org/a.jpg")).toBe(
        "invalid file HTTP URL specified: Unsupported URL protocol",
      );
    },
  );
});

describe("fetching a file", () => {
  behaviour(
    "gives its bytes at a path that tells its kind",
    { api: "getFile; File, file_path" },
    async () => {
      const { file_path, file_size } = await prepare((await document()).document?.file_id ?? "");
      expect(file_path).toMatch(/^documents\/file_\d+\.pdf$/);
      expect(file_size).toBe(5);
      const response = await fetchFile(file_path);
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    },
  );

  behaviour(
    "works for an hour from one call of getFile, and again after the next",
    { api: "getFile: the link will be valid for at least 1 hour" },
    async () => {
      const id = (await photo()).photo?.[0]?.file_id ?? "";
      const { file_path } = await prepare(id);
      stage.clock.advance(HOUR_MS - 1);
      expect((await fetchFile(file_path)).status).toBe(200);
      stage.clock.advance(1);
      expect((await fetchFile(file_path)).status).toBe(404);
      expect((await prepare(id)).file_path).toBe(file_path);
      expect((await fetchFile(file_path)).status).toBe(200);
    },
  );

  behaviour(
    "needs the bot's own token",
    { api: "getFile: https://api.telegram.org/file/bot<token>/<file_path>" },
    async () => {
      const { file_path } = await prepare((await document()).document?.file_id ?? "");
      const response = await stage.telegram.app.request(`/file/bot1:other/${file_path}`);
      expect(response.status).toBeGreaterThanOrEqual(401);
    },
  );

  behaviour(
    "of more than 20 MB is refused",
    { server: '"Bad Request: file is too big", MAX_DOWNLOAD_FILE_SIZE 20 << 20' },
    async () => {
      const content = (claimedBytes: number) => ({
        document: bytes,
        fileName: "big.zip",
        claimedBytes,
      });
      const send = (size: number) =>
        stage.telegram.send(stage.worker, worker, content(size)).document?.file_id;
      const over = send(20 * 1024 * 1024 + 1);
      expect(await refusal(stage, "getFile", { file_id: over })).toBe("file is too big");
      expect((await stage.call("getFile", { file_id: send(20 * 1024 * 1024) })).ok).toBe(true);
    },
  );

  behaviour(
    "that Telegram has lost for now is refused",
    { server: '"wrong file_id or the file is temporarily unavailable", on_update_file' },
    async () => {
      const file_id = (await document()).document?.file_id ?? "";
      stage.telegram.loseFile(file_id);
      expect(await refusal(stage, "getFile", { file_id })).toBe(
        "wrong file_id or the file is temporarily unavailable",
      );
    },
  );

  behaviour(
    "by what is no identifier is refused",
    { server: '"invalid file_id" from TdOnCheckRemoteFileIdCallback' },
    async () => {
      expect(await refusal(stage, "getFile", { file_id: "nothing" })).toBe("invalid file_id");
    },
  );
});
