import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import type { LocalTelegram } from "../local-telegram.js";
import type { MovableClock } from "../world/movable-clock.js";
import type { LocalUser } from "../world/world.js";
import { createFaultActions } from "./fault-actions.js";
import { createFileActions } from "./file-actions.js";
import { createPersonActions } from "./person-actions.js";
import type { PlaygroundCast } from "./playground-cast.js";
import { createTopicActions } from "./topic-actions.js";

/** A file as large as a bot may send; a bot may fetch 20 MB. All files are kept in memory here. */
const LARGEST_BODY_BYTES = 50 * 1024 * 1024;

/** What can be done from the page. A body that is not understood is a 400 with the reason. */
export function createPlaygroundActions(options: {
  readonly telegram: LocalTelegram;
  readonly cast: PlaygroundCast;
  readonly clock?: MovableClock | undefined;
  /** Called after each of them. */
  readonly onDone: () => void;
}): Hono {
  const { telegram, cast, clock, onDone } = options;
  const find = (id: number) => findPerson(cast, id);
  const app = new Hono();
  app.use("*", bodyLimit({ maxSize: LARGEST_BODY_BYTES, onError: refuseBody }));
  app.use("*", async (context, next) => {
    await next();
    if (context.req.method === "POST") onDone();
  });
  app.route("/", createPersonActions(telegram, cast, find));
  app.route("/", createTopicActions(telegram, find));
  app.route("/", createFileActions(telegram, find));
  app.route("/", createFaultActions(telegram, clock));
  app.onError((error, context) => {
    if (error instanceof HTTPException) return context.json({ error: error.message }, error.status);
    return context.json({ error: error.message }, 409);
  });
  return app;
}

function refuseBody(context: Context): Response {
  const error = "The playground takes files of up to 50 MB; this one is larger.";
  return context.json({ error }, 413);
}

function findPerson(cast: PlaygroundCast, id: number): LocalUser {
  const everybody = [...cast.workers, ...cast.caseworkers, cast.outsider];
  const person = everybody.find((user) => user.id === id);
  if (person === undefined) throw new HTTPException(400, { message: `Nobody has the id ${id}.` });
  return person;
}
