import { beforeEach, describe, expect, test } from "vitest";
import { createLocalTelegram, type LocalTelegram } from "../../src/playground/local-telegram.js";
import {
  createPlaygroundCast,
  type PlaygroundCast,
} from "../../src/playground/site/playground-cast.js";
import { createPlaygroundApp } from "../../src/playground/site/playground-server.js";
import type { PlaygroundUpdate } from "../../src/playground/site/view-tracker.js";
import type { LocalUser } from "../../src/playground/world/world.js";
import { TEST_TOKEN } from "../support/local-telegram.js";

const HOST = "127.0.0.1:8080";
let telegram: LocalTelegram;
let cast: PlaygroundCast;
let worker: LocalUser;
let app: ReturnType<typeof createPlaygroundApp>;

beforeEach(() => {
  telegram = createLocalTelegram({ token: TEST_TOKEN });
  cast = createPlaygroundCast(telegram);
  const [first] = cast.workers;
  if (first === undefined) throw new Error("The playground has no worker.");
  worker = first;
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

/** What the page would make of an answer. */
async function jsonOf<T = { id: number; error: string }>(response: Response): Promise<T> {
  return (await response.json()) as T;
}

/** The page's stream of events, one by one. */
async function listen() {
  const reader = (await get("/playground/events")).body?.getReader();
  const decoder = new TextDecoder();
  let received = "";
  return {
    async next() {
      for (;;) {
        const end = received.indexOf("\n\n");
        if (end >= 0) {
          const [, event = "", data = ""] =
            /^event: (\w+)\ndata: (.*)$/s.exec(received.slice(0, end)) ?? [];
          received = received.slice(end + 2);
          const told = JSON.parse(data);
          if (event === "view" || told.messages.length > 0) return { event, data: told };
          continue;
        }
        const { value, done } = (await reader?.read()) ?? { done: true };
        if (done === true) throw new Error("The stream has ended.");
        received += decoder.decode(value, { stream: true });
      }
    },
    end: () => reader?.cancel(),
  };
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
    const { group } = cast;
    await post("/playground/send", { as: worker.id, chatId: worker.id, text: "/start" });
    const send = { chat_id: worker.id, text: "<b>Hi</b>", parse_mode: "HTML" };
    await post(`/bot${TEST_TOKEN}/sendMessage`, send);
    await post(`/bot${TEST_TOKEN}/createForumTopic`, { chat_id: group.id, name: "Case" });
    const view = await jsonOf<Required<PlaygroundUpdate>>(await get("/playground/view"));
    expect(view.chats).toContainEqual(
      expect.objectContaining({
        id: worker.id,
        private: expect.objectContaining({ hasWritten: true }),
      }),
    );
    expect(view.messages).toContainEqual(
      expect.objectContaining({
        chatId: worker.id,
        changed: [
          expect.objectContaining({ text: "/start", writerId: worker.id }),
          expect.objectContaining({
            text: "Hi",
            entities: [{ type: "bold", offset: 0, length: 2 }],
          }),
        ],
      }),
    );
    const forum = view.chats.find(({ id }) => id === group.id);
    expect(forum?.group).toMatchObject({
      isForum: true,
      topics: [{ name: "General" }, { name: "Case" }],
    });
    expect(view.people[0]).toMatchObject({ role: "worker", name: "Namuna Sinovov" });
  });

  test("the events begin with everything and go on with what changed alone", async () => {
    telegram.send(worker, worker.id, { text: "/start" });
    const events = await listen();
    const first = await events.next();
    expect(first).toMatchObject({ event: "view", data: { people: expect.any(Array) } });
    telegram.send(worker, worker.id, { text: "one more" });
    const second = await events.next();
    expect(second.event).toBe("change");
    expect(second.data).not.toHaveProperty("people");
    expect(second.data.messages).toEqual([
      { chatId: worker.id, changed: [expect.objectContaining({ text: "one more" })], removed: [] },
    ]);
    await events.end();
  });

  test("an edit, a reaction and a deletion are told of without the rest of the chat", async () => {
    const sent = telegram.send(worker, worker.id, { text: "one" });
    telegram.send(worker, worker.id, { text: "two" });
    const events = await listen();
    await events.next();
    const place = [worker, worker.id, sent.message_id] as const;
    telegram.editText(...place, "uno");
    const told = async () => (await events.next()).data.messages[0];
    expect(await told()).toMatchObject({ changed: [{ text: "uno", edited: true }], removed: [] });
    telegram.react(...place, ["👍"]);
    const by = [worker.id];
    expect(await told()).toMatchObject({
      changed: [{ reactions: [{ emoji: "👍", count: 1, by }] }],
    });
    telegram.deleteMessage(...place);
    expect(await told()).toEqual({ chatId: worker.id, changed: [], removed: [sent.message_id] });
    await events.end();
  });

  test("another worker comes to the page, until there are enough", async () => {
    const before = cast.workers.length;
    const answer = await jsonOf(await post("/playground/worker", {}));
    expect(cast.workers.map(({ id }) => id)).toContain(answer.id);
    for (let each = before + 1; each < 12; each += 1) await post("/playground/worker", {});
    const refused = await post("/playground/worker", {});
    expect([refused.status, await refused.json()]).toEqual([
      409,
      { error: "There are enough workers on this page." },
    ]);
    expect(new Set(cast.workers.map(({ username, last_name }) => username ?? last_name)).size).toBe(
      12,
    );
  });

  test("an act that an app would not let through is a 409 with the reason", async () => {
    const sent = telegram.send(worker, worker.id, { text: "mine" });
    const [caseworker] = cast.caseworkers;
    const place = { as: caseworker?.id, chatId: worker.id, messageId: sent.message_id };
    const acts = {
      edit: { ...place, text: "yours" },
      delete: place,
      pin: { ...place, on: true },
      react: { ...place, emoji: "👍" },
      forward: { ...place, toChatId: cast.group.id },
    };
    for (const [act, body] of Object.entries(acts)) {
      const response = await post(`/playground/${act}`, body);
      expect([act, response.status]).toEqual([act, 409]);
      expect((await jsonOf(response)).error).not.toBe("");
    }
    expect(telegram.messages(worker.id)).toEqual([sent]);
  });

  test("a file larger than 50 MB is refused before it is read", async () => {
    const query = new URLSearchParams({
      as: String(worker.id),
      chatId: String(worker.id),
      kind: "document",
      name: "film.mkv",
    });
    const response = await app.request(`/playground/file?${query}`, {
      method: "POST",
      headers: {
        Host: HOST,
        "Content-Type": "application/octet-stream",
        "Content-Length": String(51 * 1024 * 1024),
      },
      body: new Uint8Array(1),
    });
    expect(response.status).toBe(413);
    expect((await jsonOf(response)).error).toContain("50 MB");
    expect(telegram.messages(worker.id)).toEqual([]);
  });

  test("a body larger than 50 MB that does not say its length is not read to its end", async () => {
    let mebibytes = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        mebibytes += 1;
        if (mebibytes > 500) controller.close();
        else controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const response = await app.request("/playground/send", {
      method: "POST",
      headers: { Host: HOST, "Content-Type": "application/json" },
      body,
      duplex: "half",
    } as RequestInit);
    expect(response.status).toBe(413);
    expect(mebibytes).toBeLessThan(60);
  });

  test("a clock that cannot be moved says so; faults go on and off by name", async () => {
    expect((await post("/playground/clock", { hours: 1 })).status).toBe(409);
    expect((await post("/playground/fault", { name: "no such", on: true })).status).toBe(400);
    for (const on of [true, true, false]) {
      await post("/playground/fault", { name: "slow", on });
      expect(telegram.faults.list()).toHaveLength(on ? 1 : 0);
    }
  });

  test("a tap on a button that is not there is explained, not obeyed", async () => {
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
    expect(await (await get("/playground/view")).json()).toMatchObject({
      connection: { isDown: true },
    });
    await post("/playground/down", { on: false });
    expect((await get(`/bot${TEST_TOKEN}/getMe`)).status).toBe(200);
  });
});
