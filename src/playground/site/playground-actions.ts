import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { z } from "zod";
import type { LocalTelegram } from "../local-telegram.js";
import type { PersonContent } from "../world/person-content.js";
import type { LocalUser } from "../world/world.js";
import type { PlaygroundCast } from "./playground-cast.js";

const place = { as: z.number(), chatId: z.number() };
const optionalPlace = {
  threadId: z.number().nullish(),
  replyTo: z.number().nullish(),
};

const sendBody = z.object({ ...place, ...optionalPlace, text: z.string() });
const pressBody = z.object({ ...place, messageId: z.number(), data: z.string() });
const deleteBody = z.object({ ...place, messageId: z.number() });
const switchBody = z.object({ on: z.boolean() });
const fileQuery = z.object({
  as: z.coerce.number(),
  chatId: z.coerce.number(),
  threadId: z.coerce.number().optional(),
  kind: z.enum(["photo", "voice", "video", "audio", "document"]),
  name: z.string().max(200),
});

/** What the people on the page do. A body that is not understood is a 400 with the reason. */
export function createPlaygroundActions(telegram: LocalTelegram, cast: PlaygroundCast): Hono {
  const app = new Hono();
  const find = (id: number) => findPerson(cast, id);

  app.post("/send", async (context) => {
    const body = parse(sendBody, await readJson(context.req.raw));
    const message = telegram.send(find(body.as), body.chatId, { text: body.text }, optionsOf(body));
    return context.json({ messageId: message.message_id });
  });
  app.post("/press", async (context) => {
    const body = parse(pressBody, await readJson(context.req.raw));
    const id = telegram.press(find(body.as), body.chatId, body.messageId, body.data);
    return context.json({ callbackQueryId: id });
  });
  app.post("/delete", async (context) => {
    const body = parse(deleteBody, await readJson(context.req.raw));
    telegram.deleteMessage(find(body.as), body.chatId, body.messageId);
    return context.json({});
  });
  app.post("/file", async (context) => {
    if (context.req.header("content-type") !== "application/octet-stream") {
      throw new HTTPException(415, { message: "Send the file as application/octet-stream." });
    }
    const query = parse(fileQuery, context.req.query());
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    const content = contentOf(query.kind, bytes, query.name);
    telegram.send(find(query.as), query.chatId, content, optionsOf(query));
    return context.json({});
  });
  app.get("/file/:id", (context) => serveImage(telegram.file(context.req.param("id"))));
  app.post("/down", async (context) => {
    telegram.faults.down(parse(switchBody, await readJson(context.req.raw)).on);
    return context.json({});
  });
  app.post("/block", async (context) => {
    const { on } = parse(switchBody, await readJson(context.req.raw));
    if (on) telegram.block(cast.worker);
    else telegram.unblock(cast.worker);
    return context.json({});
  });
  app.onError((error, context) => {
    if (error instanceof HTTPException) return context.json({ error: error.message }, error.status);
    return context.json({ error: error.message }, 409);
  });
  return app;
}

async function readJson(request: Request): Promise<unknown> {
  // Asking for this type makes a browser on another site ask first, and be refused.
  if (request.headers.get("content-type") !== "application/json") {
    throw new HTTPException(415, { message: "Send application/json." });
  }
  try {
    return await request.json();
  } catch {
    throw new HTTPException(400, { message: "The body is not JSON." });
  }
}

function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new HTTPException(400, { message: z.prettifyError(result.error) });
  return result.data;
}

function findPerson(cast: PlaygroundCast, id: number): LocalUser {
  const person = [cast.worker, ...cast.caseworkers].find((user) => user.id === id);
  if (person === undefined) throw new HTTPException(400, { message: `Nobody has the id ${id}.` });
  return person;
}

function optionsOf(body: {
  readonly threadId?: number | null | undefined;
  readonly replyTo?: number | null | undefined;
}): { threadId?: number; replyTo?: number } {
  const { threadId, replyTo } = body;
  return {
    ...(typeof threadId === "number" && { threadId }),
    ...(typeof replyTo === "number" && { replyTo }),
  };
}

function contentOf(
  kind: z.infer<typeof fileQuery>["kind"],
  bytes: Uint8Array,
  fileName: string,
): PersonContent {
  switch (kind) {
    case "photo":
      return { photo: bytes };
    case "voice":
      return { voice: bytes };
    case "video":
      return { video: bytes, fileName };
    case "audio":
      return { audio: bytes, fileName };
    case "document":
      return { document: bytes, fileName };
  }
}

const IMAGE_STARTS: readonly (readonly [string, readonly number[]])[] = [
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/png", [0x89, 0x50, 0x4e, 0x47]],
  ["image/webp", [0x52, 0x49, 0x46, 0x46]],
];

/** Only what is a picture by its first bytes is shown; a page sent as a photo stays a file. */
function serveImage(bytes: Uint8Array | undefined): Response {
  if (bytes === undefined) return new Response("Not Found", { status: 404 });
  const type = IMAGE_STARTS.find(([, start]) => start.every((byte, at) => bytes[at] === byte))?.[0];
  return new Response(bytes.slice(), {
    headers:
      type === undefined
        ? { "Content-Type": "application/octet-stream", "Content-Disposition": "attachment" }
        : { "Content-Type": type },
  });
}
