import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { Update } from "grammy/types";
import type { Hono } from "hono";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  addWebhook,
  createHealthApp,
  listen,
  type RunningServer,
  type WebhookVerdict,
} from "../../../src/app/http-server.js";
import { createSecret } from "../../../src/domain/secret.js";

const SECRET = "a-secret-of-the-webhook";
const HEADER = "X-Telegram-Bot-Api-Secret-Token";

let app: Hono;
let isReady: boolean;
let verdict: WebhookVerdict;
let handled: Update[];

beforeEach(() => {
  isReady = true;
  verdict = { kind: "done" };
  handled = [];
  app = createHealthApp({ ready: async () => isReady });
  addWebhook(app, "/hook", createSecret(SECRET), async (update) => {
    handled.push(update);
    return verdict;
  });
});

function post(body: string, headers: Record<string, string> = { [HEADER]: SECRET }) {
  return Promise.resolve(
    app.request("/hook", {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body,
    }),
  );
}

describe("health", () => {
  test("is ok for as long as the process lives", async () => {
    isReady = false;
    const response = await app.request("/healthz");
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("ok");
  });

  test("is ready when updates can be worked on, and 503 when not", async () => {
    expect((await app.request("/readyz")).status).toBe(200);
    isReady = false;
    const response = await app.request("/readyz");
    expect(response.status).toBe(503);
    expect(await response.text()).toBe("not ready");
  });

  test("that cannot be told is a 500, and the error is not printed", async () => {
    const printed = vi.spyOn(console, "error").mockImplementation(() => {});
    try {
      const trouble = createHealthApp({
        ready: () => Promise.reject(new Error("redis://user:a-pass-word@host")),
      });
      expect((await trouble.request("/readyz")).status).toBe(500);
      expect(printed).not.toHaveBeenCalled();
    } finally {
      printed.mockRestore();
    }
  });

  test("is all there is: any other path is not found", async () => {
    for (const path of ["/", "/metrics", "/hook/", "/.env"])
      expect((await app.request(path)).status).toBe(404);
  });
});

describe("the webhook", () => {
  test("hands an update over and answers 200 when it is done", async () => {
    const response = await post('{"update_id": 7}');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
    expect(handled).toEqual([{ update_id: 7 }]);
  });

  test("answers 503 with Retry-After when the update should come again", async () => {
    verdict = { kind: "again", seconds: 2 };
    const response = await post('{"update_id": 7}');
    expect(response.status).toBe(503);
    expect(response.headers.get("Retry-After")).toBe("2");
  });

  test.each<[string, Record<string, string>]>([
    ["another secret", { [HEADER]: "a-secret-of-somebody-else" }],
    ["a secret of the same length", { [HEADER]: SECRET.replace("a", "b") }],
    ["the beginning of the secret", { [HEADER]: SECRET.slice(0, -1) }],
    ["more than the secret", { [HEADER]: `${SECRET}x` }],
    ["an empty secret", { [HEADER]: "" }],
    ["no secret", {}],
  ])("answers 401 to %s, and hands nothing over", async (_name, headers) => {
    const response = await post('{"update_id": 7}', headers);
    expect(response.status).toBe(401);
    expect(await response.text()).toBe("");
    expect(handled).toEqual([]);
  });

  test("answers 401 to a wrong secret whatever the body is", async () => {
    for (const body of ["", "garbage", "null"]) expect((await post(body, {})).status).toBe(401);
  });

  test.each([
    ["nothing", ""],
    ["words", "pasportimni oldi"],
    ["half an update", '{"update_id": 7'],
    ["null", "null"],
    ["a number", "7"],
    ["text", '"update_id"'],
    ["a list", "[]"],
    ["no id", "{}"],
    ["an id in words", '{"update_id": "7"}'],
    ["broken UTF-8", "\ud800"],
  ])("answers 400 to garbage and hands nothing over: %s", async (_name, body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain("pasport");
    expect(handled).toEqual([]);
  });

  test("answers 413 to more than a megabyte", async () => {
    const response = await post(JSON.stringify({ update_id: 7, x: "x".repeat(1024 * 1024) }), {
      [HEADER]: SECRET,
      "Content-Length": String(1024 * 1024 + 30),
    });
    expect(response.status).toBe(413);
    expect(handled).toEqual([]);
  });

  test("takes nothing but POST", async () => {
    for (const method of ["GET", "PUT", "DELETE"]) {
      const response = await app.request("/hook", { method, headers: { [HEADER]: SECRET } });
      expect(response.status).toBe(404);
      expect((await app.request("/hook", { method })).status).toBe(401);
    }
  });
});

describe("the server on a port", () => {
  let server: RunningServer | null = null;
  beforeEach(() => {
    // The framework prints requests that are broken off; some here are.
    vi.spyOn(console, "error").mockImplementation(() => {});
  });
  afterEach(async () => {
    await server?.close();
    server = null;
    vi.restoreAllMocks();
  });

  /** Sends these bytes and no more; what comes back within `ms`. */
  async function sendRaw(port: number, bytes: string, ms: number): Promise<string> {
    const socket = connect(port, "127.0.0.1");
    let answer = "";
    socket.on("data", (chunk) => {
      answer += String(chunk);
    });
    socket.write(bytes);
    for (let waited = 0; waited < ms && answer === ""; waited += 20) await pause(20);
    socket.destroy();
    return answer;
  }

  test("answers over HTTP and gives its port", async () => {
    server = await listen(app, 0, "127.0.0.1");
    expect(server.port).toBeGreaterThan(0);
    const response = await fetch(`http://127.0.0.1:${server.port}/healthz`);
    expect(await response.text()).toBe("ok");
  });

  test("rejects when the port is taken", async () => {
    server = await listen(app, 0, "127.0.0.1");
    await expect(listen(app, server.port, "127.0.0.1")).rejects.toMatchObject({
      code: "config.invalid",
      message: expect.stringMatching(/^Port \d+ cannot be had: .* Set PORT/),
    });
  });

  test("closes when the request in progress was answered, and takes no more", async () => {
    let finish: () => void = () => {};
    const slow = createHealthApp({
      ready: () => new Promise((resolve) => (finish = () => resolve(true))),
    });
    const running = await listen(slow, 0, "127.0.0.1");
    const address = `http://127.0.0.1:${running.port}/readyz`;
    const asked = fetch(address, { headers: { Connection: "close" } });
    await pause(50);
    let closed = false;
    const closing = running.close().then(() => {
      closed = true;
    });
    await pause(50);
    expect(closed).toBe(false);
    finish();
    expect((await asked).status).toBe(200);
    await closing;
    await expect(fetch(address)).rejects.toThrow();
  });

  test("answers a wrong secret before the body has come, when its length is told", async () => {
    server = await listen(app, 0, "127.0.0.1");
    const head = `POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n`;
    expect(await sendRaw(server.port, head, 1_000)).toMatch(/^HTTP\/1\.1 401/);
  });

  test("answers a wrong secret before the body has come, when it comes in chunks", async () => {
    server = await listen(app, 0, "127.0.0.1");
    const head = `POST /hook HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n`;
    expect(await sendRaw(server.port, head, 1_000)).toMatch(/^HTTP\/1\.1 401/);
  });
});
