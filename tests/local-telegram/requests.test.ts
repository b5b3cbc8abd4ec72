import { deflateSync, gzipSync } from "node:zlib";
import { Api, GrammyError, HttpError } from "grammy";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { type RunningTelegram, startLocalTelegram, TEST_TOKEN } from "../support/local-telegram.js";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;

beforeEach(() => {
  stage = createStage();
});

const path = (method: string) => `/bot${TEST_TOKEN}/${method}`;

async function request(address: string, init?: RequestInit): Promise<[number, unknown]> {
  const response = await stage.telegram.app.request(address, init);
  return [response.status, await response.json()];
}

function post(
  body: RequestInit["body"],
  type: string,
  more: Record<string, string> = {},
): RequestInit {
  return { method: "POST", headers: { "Content-Type": type, ...more }, body: body ?? null };
}

const refused = (status: number, description: string) => [
  status,
  { ok: false, error_code: status, description },
];

describe("a request", () => {
  behaviour(
    "may be a query, a form, JSON or multipart, with nested values as JSON strings",
    { api: "Making requests: four ways of passing parameters" },
    async () => {
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
        [`${path("sendMessage")}?${new URLSearchParams(fields)}`],
        [path("sendMessage"), { method: "POST", body: new URLSearchParams(fields) }],
        [path("sendMessage"), post(JSON.stringify(fields), "application/json")],
        [path("sendMessage"), { method: "POST", body: form }],
      ];
      for (const [address, init] of requests) {
        expect(await request(address, init)).toMatchObject([200, { ok: true, result: expected }]);
      }
    },
  );

  behaviour(
    "names its method in any case",
    { api: "Making requests: all methods in the Bot API are case-insensitive" },
    async () => {
      expect(await request(path("GETme"))).toMatchObject([200, { ok: true }]);
    },
  );

  behaviour(
    "counts the first of a name: the query before the body",
    { server: "Query.h arg: find_if over the arguments, parse_url reads the query first" },
    async () => {
      const chat = `chat_id=${stage.worker.id}`;
      const form = "application/x-www-form-urlencoded";
      const init = post("text=body&text=second", form);
      const [, answer] = await request(`${path("sendMessage")}?${chat}&text=query`, init);
      expect(answer).toMatchObject({ result: { text: "query" } });
      const [, other] = await request(`${path("sendMessage")}?${chat}`, init);
      expect(other).toMatchObject({ result: { text: "body" } });
    },
  );

  behaviour(
    "of a type nobody knows has no parameters",
    { server: "HttpReader.cpp do_read_next: State::ReadContent for other content types" },
    async () => {
      const init = post(JSON.stringify({ chat_id: stage.worker.id, text: "x" }), "text/plain");
      expect(await request(path("sendMessage"), init)).toEqual(
        refused(400, "Bad Request: chat_id is empty"),
      );
    },
  );

  behaviour(
    "may be compressed",
    { server: "HttpReader.cpp do_read_next: content-encoding gzip and deflate" },
    async () => {
      const text = JSON.stringify({ chat_id: stage.worker.id, text: "x" });
      for (const [name, compress] of [
        ["gzip", gzipSync],
        ["deflate", deflateSync],
      ] as const) {
        const init = post(new Uint8Array(compress(text)), "application/json", {
          "Content-Encoding": name,
        });
        expect(await request(path("sendMessage"), init)).toMatchObject([200, { ok: true }]);
      }
    },
  );

  behaviour(
    "compressed in another way is a 415",
    { server: "415 Unsupported Media Type: unsupported content-encoding" },
    async () => {
      const init = post("{}", "application/json", { "Content-Encoding": "br" });
      expect(await request(path("getMe"), init)).toEqual(
        refused(415, "Unsupported Media Type: unsupported content-encoding"),
      );
    },
  );

  behaviour(
    "of another verb than GET and POST is a 501",
    { server: "HttpReader.cpp parse_head: 501 Not Implemented" },
    async () => {
      for (const method of ["PUT", "DELETE", "OPTIONS"]) {
        expect(await request(path("getMe"), { method })).toEqual(refused(501, "Not Implemented"));
      }
    },
  );
});

describe("JSON that is none", () => {
  for (const [body, reason] of [
    ["{", "can't parse the JSON object of the request"],
    ['{"chat_id":1,}', "can't parse the JSON object of the request"],
    ["[1]", "JSON object expected"],
    ["null", "JSON object expected"],
    ['"text"', "JSON object expected"],
  ] as const) {
    behaviour(
      `is refused and not read as far as it goes: ${body}`,
      {
        server: "HttpReader.cpp do_read_next: a wrong body is written into the log and passed over",
      },
      async () => {
        expect(await request(path("getMe"), post(body, "application/json"))).toEqual(
          refused(400, `Bad Request: ${reason}`),
        );
      },
    );
  }

  behaviour(
    "but only nothing is no parameters",
    { server: "HttpReader.cpp parse_json_parameters: parameters.empty()" },
    async () => {
      expect(await request(path("getMe"), post("", "application/json"))).toMatchObject([
        200,
        { ok: true },
      ]);
    },
  );

  behaviour(
    "is refused when it is not UTF-8",
    { api: "Making requests: all queries must be made using UTF-8" },
    async () => {
      const body = new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]);
      expect(await request(path("getMe"), post(body, "application/json"))).toEqual(
        refused(400, "Bad Request: strings must be encoded in UTF-8"),
      );
    },
  );

  behaviour(
    "may not be longer than 1 MB",
    { server: "413 Request Entity Too Large: too many parameters" },
    async () => {
      const body = JSON.stringify({ chat_id: 1, text: "x".repeat(1 << 20) });
      expect(await request(path("sendMessage"), post(body, "application/json"))).toEqual(
        refused(413, "Request Entity Too Large: too many parameters"),
      );
    },
  );
});

describe("an address", () => {
  for (const [name, address, status, description, where] of [
    ["without a bot", "/getMe", 404, "Not Found", "HttpConnection.cpp handle"],
    [
      "without a method's slash",
      `/bot${TEST_TOKEN}`,
      404,
      "Not Found",
      "HttpConnection.cpp handle",
    ],
    ["of no method", path("getRich"), 404, "Not Found: method not found", "Client.cpp on_cmd"],
    [
      "of a method and more",
      path("getMe/x"),
      404,
      "Not Found: method not found",
      "Client.cpp on_cmd",
    ],
    ["of another bot", "/bot1:other/getMe", 401, "Unauthorized", "Client.cpp on_closed: 401"],
    [
      "in the test environment",
      path("test/getMe"),
      401,
      "Unauthorized",
      "HttpConnection.cpp: /test",
    ],
    [
      "with a token without a colon",
      "/bot123/getMe",
      401,
      "Unauthorized: invalid token specified",
      "ClientManager.cpp send",
    ],
    [
      "with a token that begins with 0",
      "/bot01:a/getMe",
      401,
      "Unauthorized: invalid token specified",
      "ClientManager.cpp send",
    ],
    [
      "with a token that is too long",
      `/bot1:${"a".repeat(80)}/getMe`,
      401,
      "Unauthorized: invalid token specified",
      "ClientManager.cpp send",
    ],
    [
      "with a token without a number",
      "/botabc:def/getMe",
      421,
      "Misdirected Request: unallowed token specified",
      "ClientManager.cpp send",
    ],
  ] as const) {
    behaviour(
      `${name} leads nowhere`,
      { server: `${where}: ${status} ${description}` },
      async () => {
        expect(await request(address)).toEqual(refused(status, description));
      },
    );
  }

  behaviour(
    "may hold its token in escapes",
    { server: "HttpReader.cpp parse_url: url_decode_inplace of the path" },
    async () => {
      const escaped = `/bot${TEST_TOKEN.replace(":", "%3A")}/getMe`;
      expect(await request(escaped)).toMatchObject([200, { ok: true }]);
    },
  );
});

describe("the log of calls", () => {
  test("tells of every call how it ended, what came of it, and how long it took", async () => {
    await stage.call("getChat", { chat_id: 5 });
    expect(stage.telegram.calls.at(-1)).toEqual({
      method: "getChat",
      params: { chat_id: 5 },
      ok: false,
      code: 400,
      error: "Bad Request: chat not found",
      at: stage.clock.now(),
      ms: 0,
    });
    const { message_id } = await stage.message("sendMessage", {
      chat_id: stage.worker.id,
      text: "a",
    });
    expect(stage.telegram.calls.at(-1)).toMatchObject({
      ok: true,
      code: 200,
      result: { message_id },
    });
  });

  test("measures a call on the clock of the world", async () => {
    stage.telegram.faults.add({ kind: "slow", ms: 700, method: "getMe", times: 1 });
    const answer = stage.call("getMe");
    while (stage.clock.sleepers === 0) await new Promise((done) => setImmediate(done));
    stage.clock.advance(700);
    await answer;
    expect(stage.telegram.calls.at(-1)).toMatchObject({ method: "getMe", ms: 700 });
  });

  test("holds calls that could not be read, and methods nobody knows", async () => {
    await request(path("sendMessage"), post("{", "application/json"));
    await request(path("getRich"));
    expect(stage.telegram.calls.slice(-2)).toMatchObject([
      { method: "sendMessage", ok: false, code: 400 },
      { method: "getRich", ok: false, code: 404, error: "Not Found: method not found" },
    ]);
  });

  test("keeps of many messages their ids, and of an uploaded file its name and size", async () => {
    const first = await stage.message("sendMessage", { chat_id: stage.worker.id, text: "a" });
    const copying = {
      chat_id: stage.worker.id,
      from_chat_id: stage.worker.id,
      message_ids: [first.message_id],
    };
    expect((await stage.call("copyMessages", copying)).ok).toBe(true);
    expect(stage.telegram.calls.at(-1)?.result).toMatchObject({
      count: 1,
      message_ids: [expect.any(Number)],
    });
    const form = new FormData();
    form.append("chat_id", String(stage.worker.id));
    form.append("document", new Blob(["abc"], { type: "text/plain" }), "a.txt");
    await request(path("sendDocument"), { method: "POST", body: form });
    expect(stage.telegram.calls.at(-1)).toMatchObject({
      ok: true,
      params: { document: { fileName: "a.txt", mimeType: "text/plain", size: 3 } },
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
    expect(running.telegram.calls.at(-1)).toMatchObject({ ok: false, code: 0 });
  });

  behaviour(
    "a refusal for too many calls carries the seconds in a header as well",
    { server: "HttpConnection.cpp send_response: Retry-After" },
    async () => {
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
      const response = await fetch(
        `${running.url}/bot${TEST_TOKEN}/sendMessage?chat_id=${chatId}&text=x`,
      );
      expect(response.status).toBe(429);
      expect(response.headers.get("retry-after")).toBe("7");
      expect(await response.json()).toMatchObject({ parameters: { retry_after: 7 } });
      await api.sendMessage(chatId, "two");
    },
  );

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
