import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { z } from "zod";
import type { LocalTelegram } from "../local-telegram.js";
import type { PersonContent } from "../world/person-content.js";
import { type FindPerson, placeOptions } from "./person-actions.js";
import { parse } from "./request-reading.js";

const fileQuery = z.object({
  as: z.coerce.number(),
  chatId: z.coerce.number(),
  threadId: z.coerce.number().optional(),
  replyTo: z.coerce.number().optional(),
  kind: z.enum(["photo", "voice", "video", "audio", "document"]),
  name: z.string().max(200),
  caption: z.string().optional(),
  /** Whole seconds of a voice message. */
  seconds: z.coerce.number().int().nonnegative().optional(),
  albumId: z.string().max(40).optional(),
  anonymous: z.literal("true").optional(),
});

type FileQuery = z.infer<typeof fileQuery>;

/** `POST /file` sends one as a person; `GET /file/:id` is what the chat shows of it. */
export function createFileActions(telegram: LocalTelegram, find: FindPerson): Hono {
  const app = new Hono();
  app.post("/file", async (context) => {
    if (context.req.header("content-type") !== "application/octet-stream") {
      throw new HTTPException(415, { message: "Send the file as application/octet-stream." });
    }
    const query = parse(fileQuery, context.req.query());
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    const sent = telegram.send(find(query.as), query.chatId, contentOf(query, bytes), {
      ...placeOptions({ ...query, anonymous: query.anonymous !== undefined }),
      ...(query.albumId !== undefined && { albumId: query.albumId }),
    });
    return context.json({ messageId: sent.message_id });
  });
  app.get("/file/:id", (context) => serveFile(telegram.file(context.req.param("id"))));
  return app;
}

function contentOf(query: FileQuery, bytes: Uint8Array): PersonContent {
  const fileName = query.name;
  const caption = query.caption === undefined ? {} : { caption: query.caption };
  switch (query.kind) {
    case "photo":
      return { photo: bytes, ...caption };
    case "voice":
      return {
        voice: bytes,
        ...caption,
        ...(query.seconds !== undefined && { seconds: query.seconds }),
      };
    case "video":
      return { video: bytes, fileName, ...caption };
    case "audio":
      return { audio: bytes, fileName, ...caption };
    case "document":
      return { document: bytes, fileName, ...caption };
  }
}

/** By the first bytes; an ISO file names itself from the fifth on. */
const STARTS: readonly (readonly [type: string, at: number, start: string])[] = [
  ["image/jpeg", 0, "\xff\xd8\xff"],
  ["image/png", 0, "\x89PNG"],
  ["image/webp", 8, "WEBP"],
  ["image/gif", 0, "GIF8"],
  ["audio/ogg", 0, "OggS"],
  ["audio/webm", 0, "\x1a\x45\xdf\xa3"],
  ["audio/mpeg", 0, "ID3"],
  ["audio/wav", 8, "WAVE"],
  ["video/mp4", 4, "ftyp"],
];

/** Only what is a picture or a sound by its first bytes is shown; a page sent as a photo is not. */
function serveFile(bytes: Uint8Array | undefined): Response {
  if (bytes === undefined) return new Response("Not Found", { status: 404 });
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  const type = STARTS.find(([, at, start]) => head.startsWith(start, at))?.[0];
  return new Response(bytes.slice(), {
    headers:
      type === undefined
        ? { "Content-Type": "application/octet-stream", "Content-Disposition": "attachment" }
        : { "Content-Type": type },
  });
}
