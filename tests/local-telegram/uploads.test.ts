import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Listener, listenOn } from "../../src/playground/api/http-listener.js";
import { behaviour, type Source } from "../support/behaviour.js";
import { TEST_TOKEN } from "../support/local-telegram.js";
import { eventually } from "./patience.js";
import { createStage, type Stage } from "./stage.js";

const MB = 1024 * 1024;

let stage: Stage;

beforeEach(() => {
  stage = createStage();
});

const path = (method: string) => `/bot${TEST_TOKEN}/${method}`;
const server = (words: string): Source => ({ server: words });

/** Sends a body as it is, with the boundary "b" unless another Content-Type is given. */
async function send(
  method: string,
  body: string | Uint8Array,
  type = "multipart/form-data; boundary=b",
): Promise<[number, unknown]> {
  const init = {
    method: "POST",
    headers: { "Content-Type": type },
    body: body as RequestInit["body"] & {},
  };
  const response = await stage.telegram.app.request(path(method), init);
  return [response.status, await response.json()];
}

const lines = (...parts: readonly string[]) => parts.join("\r\n");
const value = (name: string, text: string) =>
  lines("--b", `Content-Disposition: form-data; name="${name}"`, "", text, "");
const file = (name: string, text: string, disposition = `name="${name}"; filename="a.txt"`) =>
  lines("--b", `Content-Disposition: form-data; ${disposition}`, "", text, "");
const END = "--b--\r\n";
const toWorker = () => value("chat_id", String(stage.worker.id));

describe("a multipart body", () => {
  behaviour(
    "carries values and files, whatever stands before and after it",
    server("HttpReader.cpp parse_multipart_form_data: SkipPrologue, SkipEpilogue"),
    async () => {
      const body = `prologue\r\n${toWorker()}${file("document", "abc")}--b--\r\nepilogue`;
      expect(await send("sendDocument", body)).toMatchObject([
        200,
        { result: { document: { file_name: "a.txt", file_size: 3 } } },
      ]);
    },
  );

  behaviour(
    "may name its fields in any case, without quotes, and escaped",
    server("HttpReader.cpp: to_lower_inplace(header_name), token, url_decode_inplace"),
    async () => {
      const part = lines(
        "--b",
        "content-DISPOSITION: form-data; name=document; filename=%D1%85%D0%B0%D1%82.txt",
        "CONTENT-type: text/plain",
        "",
        "abc",
        "",
      );
      expect(await send("sendDocument", `${toWorker()}${part}${END}`)).toMatchObject([
        200,
        { result: { document: { file_name: "хат.txt", mime_type: "text/plain" } } },
      ]);
    },
  );

  behaviour(
    "has its boundary in quotes, if it likes",
    server("HttpReader.cpp do_read_next: *p == '\"'"),
    async () => {
      const body = `${toWorker()}${value("text", "x")}${END}`;
      const type = 'Multipart/Form-Data; charset=utf-8; boundary="b"; x=y';
      expect(await send("sendMessage", body, type)).toMatchObject([200, { ok: true }]);
    },
  );

  for (const [name, type, words] of [
    ["without a boundary", "multipart/form-data", "boundary not found"],
    ["with a boundary that is none", "multipart/form-data; boundary", "boundary value not found"],
    ["with an empty boundary", "multipart/form-data; boundary=", "boundary too big or empty"],
    [
      "with a boundary of more than 70 letters",
      `multipart/form-data; boundary=${"b".repeat(71)}`,
      "boundary too big or empty",
    ],
  ] as const) {
    behaviour(`${name} is refused`, server(`400 Bad Request: ${words}`), async () => {
      const description = `Bad Request: ${words}`;
      expect(await send("getMe", `${toWorker()}${END}`, type)).toEqual([
        400,
        { ok: false, error_code: 400, description },
      ]);
    });
  }

  for (const [name, body, words] of [
    ["that never begins", "--x\r\n", "unexpected end of request content"],
    ["that ends in its headers", "--b\r\nContent-Dis", "unexpected end of request content"],
    [
      "that ends in a value",
      `--b\r\nContent-Disposition: form-data; name="x"\r\n\r\nabc`,
      "unexpected end of request content",
    ],
    ["that has no last boundary", `${value("x", "y")}--b`, "unexpected end of request content"],
    [
      "with a part without headers",
      `--b\r\n\r\nx\r\n${END}`,
      "headers in multipart/form-data are empty",
    ],
    [
      "with a part without a name",
      `--b\r\nContent-Type: text/plain\r\n\r\nx\r\n${END}`,
      "field name in multipart/form-data not found",
    ],
    [
      "with a part that is attached",
      `--b\r\nContent-Disposition: attachment; name="x"\r\n\r\nx\r\n${END}`,
      "expected form-data content disposition",
    ],
    [
      "with a name that has no end",
      `--b\r\nContent-Disposition: form-data; name="x\r\n\r\nx\r\n${END}`,
      "unclosed quoted string in Content-Disposition header",
    ],
  ] as const) {
    behaviour(`${name} is refused`, server(`400 Bad Request: ${words}`), async () => {
      expect(await send("getMe", body)).toEqual([
        400,
        { ok: false, error_code: 400, description: `Bad Request: ${words}` },
      ]);
    });
  }

  behaviour(
    "has at most 50 files",
    server("HttpServer.h accept: max_files 50; 413 … too many files attached"),
    async () => {
      const many = Array.from({ length: 51 }, (_, at) => file(`f${at}`, "x")).join("");
      expect(await send("getMe", `${many}${END}`)).toMatchObject([
        413,
        { description: "Request Entity Too Large: too many files attached" },
      ]);
    },
  );

  behaviour(
    "has values of at most 1 MB",
    server("413 Request Entity Too Large: too many parameters in form data"),
    async () => {
      expect(await send("sendMessage", `${value("text", "x".repeat(MB + 1))}${END}`)).toMatchObject(
        [413, { description: "Request Entity Too Large: too many parameters in form data" }],
      );
    },
  );
});

describe("a file", () => {
  behaviour(
    "may come under another name, which attach:// tells",
    { api: "Sending files: attach://<file_attach_name>" },
    async () => {
      const body = `${toWorker()}${value("document", "attach://other")}${file("other", "abc")}${END}`;
      expect(await send("sendDocument", body)).toMatchObject([
        200,
        { result: { document: { file_size: 3 } } },
      ]);
    },
  );

  behaviour(
    "may be named inside an album",
    { api: "InputMediaDocument, media: attach://<file_attach_name>" },
    async () => {
      const media = JSON.stringify([
        { type: "document", media: "attach://one" },
        { type: "document", media: "attach://two" },
      ]);
      const body = `${toWorker()}${value("media", media)}${file("one", "a")}${file("two", "bb")}${END}`;
      expect(await send("sendMediaGroup", body)).toMatchObject([
        200,
        { result: [{ document: { file_size: 1 } }, { document: { file_size: 2 } }] },
      ]);
    },
  );

  behaviour(
    "that is named and did not come is missed",
    server("Client.cpp get_input_media: Can't parse InputMedia: media not found"),
    async () => {
      const media = '[{"type":"document","media":"attach://gone"},{"type":"document","media":"x"}]';
      expect(
        await send("sendMediaGroup", `${toWorker()}${value("media", media)}${END}`),
      ).toMatchObject([
        400,
        { description: "Bad Request: can't parse InputMedia: media not found" },
      ]);
      const body = `${toWorker()}${value("document", "attach://gone")}${END}`;
      expect(await send("sendDocument", body)).toMatchObject([
        400,
        { description: "Bad Request: there is no document in the request" },
      ]);
    },
  );

  behaviour(
    "that nothing names is a parameter nobody declares",
    { api: "Sending files: attach://<file_attach_name>" },
    async () => {
      const body = `${toWorker()}${file("document", "abc")}${file("documnt", "abc")}${END}`;
      const [status, answer] = await send("sendDocument", body);
      expect(status).toBe(400);
      expect(answer).toMatchObject({
        description: expect.stringContaining(
          'sendDocument has no parameter "documnt" (did you mean document?)',
        ),
      });
    },
  );

  behaviour(
    "of an album is of a kind that albums have",
    server('Client.cpp get_input_media: type "…" is unsupported'),
    async () => {
      const media = [
        { type: "sticker", media: "x" },
        { type: "photo", media: "x" },
      ];
      expect(
        (await stage.call("sendMediaGroup", { chat_id: stage.worker.id, media })).description,
      ).toBe('Bad Request: can\'t parse InputMedia: type "sticker" is unsupported');
    },
  );

  behaviour(
    "for a chat's picture must be uploaded",
    { api: "setChatPhoto, photo: New chat photo, uploaded using multipart/form-data" },
    async () => {
      const params = { chat_id: stage.forum.id, photo: "AgAC" };
      expect((await stage.call("setChatPhoto", params)).description).toBe(
        "Bad Request: there is no photo in the request",
      );
    },
  );

  behaviour(
    "may be of 50 MB, and no more",
    { api: "sendDocument: files of any type of up to 50 MB in size" },
    async () => {
      const head = Buffer.from(
        `${toWorker()}--b\r\nContent-Disposition: form-data; name="document"; filename="a"\r\n\r\n`,
      );
      const body = (size: number) =>
        Buffer.concat([head, Buffer.alloc(size), Buffer.from(`\r\n${END}`)]);
      expect(await send("sendDocument", body(50 * MB))).toMatchObject([
        200,
        { result: { document: { file_size: 50 * MB } } },
      ]);
      expect(await send("sendDocument", body(50 * MB + 1))).toEqual([
        413,
        { ok: false, error_code: 413, description: "Request Entity Too Large" },
      ]);
    },
    { timeout: 30_000 },
  );
});

describe("over a socket", () => {
  const patient = { idleMs: 60_000, requestMs: 60_000 };
  const sockets: Socket[] = [];
  let listener: Listener | undefined;

  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.destroy();
    await listener?.close();
    listener = undefined;
  });

  async function listen(patience = patient): Promise<string> {
    listener = await listenOn(stage.telegram.app, 0, "127.0.0.1", stage.telegram.stop, patience);
    return listener.url;
  }

  /** A connection on which the head of an upload was sent, and what came back on it so far. */
  async function begin(
    url: string,
    length: number,
  ): Promise<{ socket: Socket; heard: () => string }> {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    sockets.push(socket);
    let heard = "";
    socket.on("data", (chunk) => {
      heard += chunk.toString("latin1");
    });
    socket.on("error", () => undefined);
    await once(socket, "connect");
    socket.write(
      lines(
        `POST ${path("sendDocument")} HTTP/1.1`,
        `Host: ${hostname}`,
        "Content-Type: multipart/form-data; boundary=b",
        `Content-Length: ${length}`,
        "",
        "",
      ),
    );
    return { socket, heard: () => heard };
  }

  const fetchMe = async (url: string) => (await fetch(`${url}${path("getMe")}`)).status;

  behaviour(
    "a body that is too large is refused before it has come",
    server("HttpReader.cpp do_read_next: 413 Request Entity Too Large"),
    async () => {
      const url = await listen();
      const { socket, heard } = await begin(url, 10_000 * MB);
      socket.write("--b\r\n");
      const answer = await eventually(
        () => (heard().includes("}") ? heard() : undefined),
        "the refusal came",
      );
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(answer).toContain('"description":"Request Entity Too Large"');
      expect(await fetchMe(url)).toBe(200);
    },
  );

  behaviour(
    "a body without a length is refused once it is too large",
    server("HttpReader.cpp do_read_next: 413 Request Entity Too Large"),
    async () => {
      const url = await listen();
      const chunk = new Uint8Array(MB);
      let sent = 0;
      const body = new ReadableStream({
        pull(controller) {
          sent += 1;
          if (sent > 200) controller.close();
          else controller.enqueue(chunk);
        },
      });
      const init = {
        method: "POST",
        headers: { "Content-Type": "multipart/form-data; boundary=b" },
        body,
        duplex: "half",
      } as RequestInit;
      const status = await fetch(`${url}${path("sendDocument")}`, init).then(
        (response) => response.status,
        () => "cut off",
      );
      expect([413, "cut off"]).toContain(status);
      expect(stage.telegram.calls.at(-1)).toMatchObject({ code: 413 });
    },
    { timeout: 30_000 },
  );

  test("a body that trickles keeps nobody else waiting", async () => {
    const url = await listen();
    const body = `${toWorker()}${file("document", "abc")}${END}`;
    const { socket, heard } = await begin(url, Buffer.byteLength(body));
    for (const letter of body.slice(0, 20)) {
      socket.write(letter);
      expect(await fetchMe(url)).toBe(200);
    }
    expect(heard()).toBe("");
    socket.write(body.slice(20));
    await eventually(() => (heard().includes("}}") ? true : undefined), "the upload was answered");
    expect(heard()).toMatch(/^HTTP\/1\.1 200 /);
  });

  behaviour(
    "a connection that falls silent is closed without an answer",
    server("HttpConnectionBase.cpp timeout_expired: Read timeout expired, stop"),
    async () => {
      const url = await listen({ idleMs: 50, requestMs: 60_000 });
      const { socket, heard } = await begin(url, 100);
      await once(socket, "close");
      expect(heard()).toBe("");
      expect(await fetchMe(url)).toBe(200);
    },
  );

  test("a request that never ends is answered 408 and closed", async () => {
    const url = await listen({ idleMs: 60_000, requestMs: 50 });
    const { socket, heard } = await begin(url, 100);
    await once(socket, "close");
    expect(heard()).toMatch(/^HTTP\/1\.1 408 /);
  });

  test("a client that hangs up in the middle is logged, and the next one served", async () => {
    const url = await listen();
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    try {
      const { socket } = await begin(url, 1000);
      socket.write("--b\r\nContent-Disposition");
      await fetchMe(url);
      socket.destroy();
      await eventually(
        () => (stage.telegram.calls.at(-1)?.method === "sendDocument" ? true : undefined),
        "the call was logged",
      );
      expect(stage.telegram.calls.at(-1)).toMatchObject({
        ok: false,
        code: 0,
        error: "the client hung up before all was read",
      });
      expect(await fetchMe(url)).toBe(200);
      expect(unhandled).toEqual([]);
    } finally {
      process.off("unhandledRejection", note);
    }
  });
});
