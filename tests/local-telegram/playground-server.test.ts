import { beforeEach, describe, expect, test } from "vitest";
import { createLocalTelegram, type LocalTelegram } from "../../src/playground/local-telegram.js";
import {
  createPlaygroundCast,
  type PlaygroundCast,
} from "../../src/playground/site/playground-cast.js";
import { createPlaygroundApp } from "../../src/playground/site/playground-server.js";
import { TEST_TOKEN } from "../support/local-telegram.js";

const HOST = "127.0.0.1:8080";
let telegram: LocalTelegram;
let cast: PlaygroundCast;
let app: ReturnType<typeof createPlaygroundApp>;

beforeEach(() => {
  telegram = createLocalTelegram({ token: TEST_TOKEN });
  cast = createPlaygroundCast(telegram);
  app = createPlaygroundApp(telegram, cast);
});

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return Promise.resolve(app.request(path, { headers: { Host: HOST, ...headers } }));
}

function post(
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  const all = { Host: HOST, "Content-Type": "application/json", ...headers };
  return Promise.resolve(
    app.request(path, { method: "POST", headers: all, body: JSON.stringify(body) }),
  );
}

describe("the playground's server", () => {
  test("serves a page that may load nothing from elsewhere", async () => {
    const response = await get("/");
    const page = await response.text();
    expect(response.headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(page).not.toMatch(/(src|href)="https?:/);
    for (const [, address] of page.matchAll(/(?:src|href)="(\/page\/[^"]+)"/g)) {
      expect((await get(address ?? "")).status).toBe(200);
    }
  });

  test("serves the page's files and no others", async () => {
    for (const path of ["/page/..%2fworld.ts", "/page/world.ts", "/page/nothing.js"]) {
      expect((await get(path)).status).toBe(404);
    }
  });

  test("refuses a foreign Host, whatever is asked for", async () => {
    for (const path of ["/", "/playground/view", `/bot${TEST_TOKEN}/getMe`]) {
      expect((await get(path, { Host: "evil.test" })).status).toBe(403);
    }
  });

  test("refuses what another site sends", async () => {
    const { worker } = cast;
    const body = { as: worker.id, chatId: worker.id, text: "x" };
    const foreign = [
      { Origin: "http://evil.test" },
      { Origin: "null" },
      { Origin: "http://127.0.0.1:9999" },
      { "Sec-Fetch-Site": "cross-site" },
    ];
    for (const headers of foreign) {
      expect((await post("/playground/send", body, headers)).status).toBe(403);
    }
    expect((await post("/playground/send", body, { "Content-Type": "text/plain" })).status).toBe(
      415,
    );
    expect(telegram.messages(worker.id)).toEqual([]);
    expect((await post("/playground/send", body, { Origin: `http://${HOST}` })).status).toBe(200);
  });

  test("shows what both phones show", async () => {
    const { worker, group } = cast;
    await post("/playground/send", { as: worker.id, chatId: worker.id, text: "/start" });
    const send = { chat_id: worker.id, text: "<b>Hi</b>", parse_mode: "HTML" };
    await post(`/bot${TEST_TOKEN}/sendMessage`, send);
    await post(`/bot${TEST_TOKEN}/createForumTopic`, { chat_id: group.id, name: "Case" });
    const view = await (await get("/playground/view")).json();
    expect(view).toMatchObject({
      worker: { hasWritten: true, name: "Namuna Sinovov" },
      privateChat: { messages: [{ text: "/start" }, { text: "Hi", entities: [{ type: "bold" }] }] },
      group: { isForum: true, topics: [{ name: "Case" }] },
    });
  });

  test("the events begin with the view and go on after a change", async () => {
    const response = await get("/playground/events");
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    let received = "";
    const readUntil = async (wanted: string) => {
      while (!received.includes(wanted)) received += decoder.decode((await reader?.read())?.value);
    };
    await readUntil('"hasWritten":false');
    telegram.send(cast.worker, cast.worker.id, { text: "/start" });
    await readUntil('"hasWritten":true');
    await reader?.cancel();
  });

  test("a tap on a button that is not there is explained, not obeyed", async () => {
    const { worker } = cast;
    const sent = telegram.send(worker, worker.id, { text: "x" });
    const place = { as: worker.id, chatId: worker.id, messageId: sent.message_id };
    const response = await post("/playground/press", { ...place, data: "x" });
    expect([response.status, await response.json()]).toEqual([
      409,
      { error: 'There is no button with the data "x".' },
    ]);
  });

  test("a stranger's id and a body of another shape are a 400", async () => {
    const body = { as: 5, chatId: 5, text: "x" };
    expect((await post("/playground/send", body)).status).toBe(400);
    expect((await post("/playground/send", { text: 5 })).status).toBe(400);
  });

  test("a picture is shown, and a page sent as a picture is not", async () => {
    const { worker } = cast;
    const idOf = (photo: Uint8Array) =>
      telegram.send(worker, worker.id, { photo }).photo?.at(-1)?.file_id ?? "";
    const jpeg = await get(`/playground/file/${idOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))}`);
    expect(jpeg.headers.get("content-type")).toBe("image/jpeg");
    const html = new TextEncoder().encode("<script>alert(1)</script>");
    const page = await get(`/playground/file/${idOf(html)}`);
    expect(page.headers.get("content-type")).toBe("application/octet-stream");
    expect(page.headers.get("content-disposition")).toBe("attachment");
  });

  test("the outage switch stops the Bot API and not the page", async () => {
    await post("/playground/down", { on: true });
    expect((await get(`/bot${TEST_TOKEN}/getMe`)).status).toBe(502);
    expect(await (await get("/playground/view")).json()).toMatchObject({ isDown: true });
    await post("/playground/down", { on: false });
    expect((await get(`/bot${TEST_TOKEN}/getMe`)).status).toBe(200);
  });
});
