import { Hono } from "hono";
import { z } from "zod";
import type { LocalTelegram } from "../local-telegram.js";
import type { SendOptions } from "../world/person-messages.js";
import type { LocalUser } from "../world/world.js";
import type { PlaygroundCast } from "./playground-cast.js";
import { readBody } from "./request-reading.js";

/** @throws HTTPException 400 when nobody on the page has this id. */
export type FindPerson = (id: number) => LocalUser;

const place = { as: z.number(), chatId: z.number() };
const message = { ...place, messageId: z.number() };

const bodies = {
  send: z.object({
    ...place,
    text: z.string(),
    threadId: z.number().nullish(),
    replyTo: z.number().nullish(),
    quote: z.string().max(1024).optional(),
    anonymous: z.boolean().optional(),
  }),
  edit: z.object({ ...message, text: z.string() }),
  press: z.object({ ...message, data: z.string() }),
  delete: z.object(message),
  react: z.object({ ...message, emoji: z.string().max(16) }),
  pin: z.object({ ...message, on: z.boolean() }),
  forward: z.object({ ...message, toChatId: z.number() }),
  member: z.object({ ...place, on: z.boolean() }),
  block: z.object({ as: z.number(), on: z.boolean() }),
};

/** What people do at their phones. An act that Telegram's app would not let through is a 409. */
export function createPersonActions(
  telegram: LocalTelegram,
  cast: PlaygroundCast,
  find: FindPerson,
): Hono {
  const app = new Hono();
  /** An act with a body of its own, and what the page hears of it. */
  function on<T>(path: string, schema: z.ZodType<T>, run: (body: T) => object | undefined): void {
    app.post(path, async (context) => {
      const body = await readBody(schema, context.req.raw);
      return context.json(run(body) ?? {});
    });
  }

  on("/send", bodies.send, ({ as, chatId, text, ...rest }) => {
    const sent = telegram.send(find(as), chatId, { text }, placeOptions(rest));
    return { messageId: sent.message_id };
  });
  on("/edit", bodies.edit, ({ as, chatId, messageId, text }) => {
    const message = telegram.messages(chatId).find((each) => each.message_id === messageId);
    if (message?.text !== undefined) telegram.editText(find(as), chatId, messageId, text);
    else telegram.editCaption(find(as), chatId, messageId, text);
    return undefined;
  });
  on("/press", bodies.press, ({ as, chatId, messageId, data }) => {
    return { callbackQueryId: telegram.press(find(as), chatId, messageId, data) };
  });
  on("/delete", bodies.delete, ({ as, chatId, messageId }) => {
    telegram.deleteMessage(find(as), chatId, messageId);
    return undefined;
  });
  on("/react", bodies.react, ({ as, chatId, messageId, emoji }) => {
    telegram.react(find(as), chatId, messageId, emoji === "" ? [] : [emoji]);
    return undefined;
  });
  on("/pin", bodies.pin, ({ as, chatId, messageId, on: pinned }) => {
    if (pinned) telegram.pinMessage(find(as), chatId, messageId);
    else telegram.unpinMessage(find(as), chatId, messageId);
    return undefined;
  });
  on("/forward", bodies.forward, ({ as, chatId, messageId, toChatId }) => {
    return { messageId: telegram.forward(find(as), chatId, messageId, toChatId).message_id };
  });
  on("/member", bodies.member, ({ as, chatId, on: isMember }) => {
    if (isMember) telegram.join(find(as), chatId);
    else telegram.leave(find(as), chatId);
    return undefined;
  });
  on("/block", bodies.block, ({ as, on: blocked }) => {
    if (blocked) telegram.block(find(as));
    else telegram.unblock(find(as));
    return undefined;
  });
  on("/worker", z.object({}), () => ({ id: cast.addWorker().id }));
  return app;
}

/** Where and how something is sent, with what the page left open left out. */
export function placeOptions(body: {
  readonly threadId?: number | null | undefined;
  readonly replyTo?: number | null | undefined;
  readonly quote?: string | undefined;
  readonly anonymous?: boolean | undefined;
}): SendOptions {
  const { threadId, replyTo, quote, anonymous } = body;
  return {
    ...(typeof threadId === "number" && { threadId }),
    ...(typeof replyTo === "number" && { replyTo }),
    ...(quote !== undefined && { quote }),
    ...(anonymous === true && { anonymous }),
  };
}
