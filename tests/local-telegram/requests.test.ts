import { Api, GrammyError, HttpError, InputFile } from "grammy";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type RunningTelegram, startLocalTelegram, TEST_TOKEN } from "../support/local-telegram.js";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;

beforeEach(() => {
  stage = createStage();
});

async function request(path: string, init?: RequestInit): Promise<[number, unknown]> {
  const response = await stage.telegram.app.request(path, init);
  return [response.status, await response.json()];
}

describe("a request", () => {
  const method = (name: string) => `/bot${TEST_TOKEN}/${name}`;

  test("may be a query, a form or JSON, with nested values as JSON strings", async () => {
    const markup = { inline_keyboard: [[{ text: "x", callback_data: "x" }]] };
    const fields = {
      chat_id: String(stage.worker.id),
      text: "x",
      protect_content: "true",
      reply_markup: JSON.stringify(markup),
    };
    const expected = { has_protected_content: true, reply_markup: markup };
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    const requests: [string, RequestInit?][] = [
      [`${method("sendMessage")}?${new URLSearchParams(fields)}`],
      [method("SENDMESSAGE"), { method: "POST", body: new URLSearchParams(fields) }],
      [method("sendMessage"), { method: "POST", body: form }],
    ];
    for (const [path, init] of requests) {
      expect(await request(path, init)).toMatchObject([200, { ok: true, result: expected }]);
    }
  });

  test.each([
    ["with another token", "/bot1:other/getMe", 401, "Unauthorized"],
    ["for an unknown method", `/bot${TEST_TOKEN}/getRich`, 404, "Not Found"],
    ["elsewhere", "/somewhere", 404, "Not Found"],
  ])("%s is refused", async (_name, path, status, description) => {
    const expected = { ok: false, error_code: status, description };
    expect(await request(path)).toEqual([status, expected]);
  });

  test.each(["{", "[1]", '"text"', "null"])(
    "with the body %s is a 400, not a crash",
    async (body) => {
      const headers = { "Content-Type": "application/json" };
      const [status] = await request(method("getMe"), { method: "POST", headers, body });
      expect(status).toBe(400);
    },
  );

  test("with a broken multipart body is a 400, not a crash", async () => {
    const headers = { "Content-Type": "multipart/form-data; boundary=x" };
    const [status] = await request(method("getMe"), { method: "POST", headers, body: "--y\r\n" });
    expect(status).toBe(400);
  });

  test("of more than 50 MB is a 413", async () => {
    const headers = { "Content-Type": "application/json", "Content-Length": "60000000" };
    const [status] = await request(method("getMe"), { method: "POST", headers, body: "{}" });
    expect(status).toBe(413);
  });

  test("without a required parameter is refused, and so is one that cannot be read", async () => {
    expect((await stage.call("setMyCommands", {})).description).toBe(
      'Bad Request: parameter "commands" is required',
    );
    expect((await stage.call("deleteMessage", { chat_id: stage.worker.id })).description).toBe(
      "Bad Request: message identifier is not specified",
    );
    const params = { chat_id: stage.worker.id, text: "x", reply_markup: "{" };
    expect((await stage.call("sendMessage", params)).description).toBe(
      "Bad Request: can't parse reply_markup JSON object",
    );
  });

  test("is written into the log with its verdict", async () => {
    await stage.call("getChat", { chat_id: 5 });
    expect(stage.telegram.calls.at(-1)).toMatchObject({
      method: "getChat",
      params: { chat_id: 5 },
      ok: false,
      error: "Bad Request: chat not found",
    });
  });
});

describe("over a socket", () => {
  let running: RunningTelegram;
  let api: Api;
  let chatId: number;

  beforeEach(async () => {
    running = await startLocalTelegram();
    api = new Api(TEST_TOKEN, { apiRoot: running.url });
    const user = running.telegram.addUser({ firstName: "Test" });
    running.telegram.send(user, user.id, { text: "hi" });
    chatId = user.id;
  });

  afterEach(() => running.close());

  const texts = () => running.telegram.messages(chatId).map(({ text }) => text);

  test("a file goes up and comes down again, and its id can be sent again", async () => {
    const bytes = new Uint8Array([1, 2, 3, 0, 255]);
    const sent = await api.sendDocument(chatId, new InputFile(bytes, "a.pdf"), { caption: "c" });
    expect(sent).toMatchObject({ caption: "c", document: { file_name: "a.pdf", file_size: 5 } });
    const file = await api.getFile(sent.document.file_id);
    const response = await fetch(`${running.url}/file/bot${TEST_TOKEN}/${file.file_path}`);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    const again = await api.sendDocument(chatId, sent.document.file_id);
    expect(again.document.file_id).toBe(sent.document.file_id);
    await expect(api.sendVoice(chatId, sent.document.file_id)).rejects.toThrow(GrammyError);
  });

  test("photos come in three sizes, voices with their length", async () => {
    const photo = await api.sendPhoto(chatId, new InputFile(new Uint8Array([0xff, 0xd8]), "x.jpg"));
    expect(photo.photo).toHaveLength(3);
    const voice = await api.sendVoice(chatId, new InputFile(new Uint8Array([1])), { duration: 9 });
    expect(voice.voice.duration).toBe(9);
  });

  test("a file over 20 MB cannot be fetched", async () => {
    const user = { id: chatId, is_bot: false, first_name: "Test" };
    const document = new Uint8Array([1]);
    const content = { document, fileName: "big.zip", claimedBytes: 21 * 1024 * 1024 };
    const sent = running.telegram.send(user, chatId, content);
    await expect(api.getFile(sent.document?.file_id ?? "")).rejects.toThrow("file is too big");
  });

  test("a dropped answer loses the answer, not the work", async () => {
    running.telegram.faults.add({ kind: "dropAnswer", method: "sendMessage", times: 1 });
    await expect(api.sendMessage(chatId, "one")).rejects.toThrow(HttpError);
    expect(texts()).toEqual(["hi", "one"]);
    await api.sendMessage(chatId, "two");
  });

  test("a dropped request does nothing", async () => {
    running.telegram.faults.add({ kind: "dropRequest", times: 1 });
    await expect(api.sendMessage(chatId, "one")).rejects.toThrow(HttpError);
    expect(texts()).toEqual(["hi"]);
  });

  test("a refusal on purpose carries retry_after, strikes its chat only, and is spent", async () => {
    running.telegram.faults.add({
      kind: "error",
      code: 429,
      description: "Too Many Requests: retry after 7",
      retryAfter: 7,
      method: /^send/,
      chatId,
      times: 1,
    });
    await api.getMe();
    await expect(api.sendMessage(chatId, "one")).rejects.toMatchObject({
      error_code: 429,
      parameters: { retry_after: 7 },
    });
    await api.sendMessage(chatId, "two");
  });

  test("a rule can be taken back", async () => {
    const remove = running.telegram.faults.add({ kind: "error", code: 500, description: "x" });
    await expect(api.getMe()).rejects.toThrow(GrammyError);
    remove();
    await api.getMe();
  });

  test("while it is down every call fails as a broken connection does", async () => {
    running.telegram.faults.down(true);
    await expect(api.getMe()).rejects.toThrow(HttpError);
    running.telegram.faults.down(false);
    await api.getMe();
  });
});
