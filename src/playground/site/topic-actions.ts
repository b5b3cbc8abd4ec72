import { Hono } from "hono";
import { z } from "zod";
import type { LocalTelegram } from "../local-telegram.js";
import { GENERAL_TOPIC_ID } from "../world/topics.js";
import type { FindPerson } from "./person-actions.js";
import { readBody } from "./request-reading.js";

const place = { as: z.number(), chatId: z.number() };
const body = z.discriminatedUnion("act", [
  z.object({ ...place, act: z.literal("create"), name: z.string() }),
  z.object({ ...place, act: z.literal("rename"), threadId: z.number(), name: z.string() }),
  z.object({
    ...place,
    act: z.enum(["close", "reopen", "hide", "show", "delete"]),
    threadId: z.number(),
  }),
]);

type TopicAct = z.infer<typeof body>;

/** `POST /topic`: what people do to a forum's topics, General among them. */
export function createTopicActions(telegram: LocalTelegram, find: FindPerson): Hono {
  const app = new Hono();
  app.post("/topic", async (context) => {
    const wanted = await readBody(body, context.req.raw);
    const user = find(wanted.as);
    if (wanted.act === "create") {
      const topic = telegram.createTopic(user, wanted.chatId, wanted.name);
      return context.json({ id: topic.message_thread_id });
    }
    if (wanted.threadId === GENERAL_TOPIC_ID) {
      telegram.changeGeneral(user, wanted.chatId, changeOf(wanted));
      return context.json({});
    }
    const { chatId, threadId } = wanted;
    if (wanted.act === "rename") {
      telegram.editTopic(user, chatId, threadId, { name: wanted.name });
    } else if (wanted.act === "close") telegram.closeTopic(user, chatId, threadId);
    else if (wanted.act === "reopen") telegram.reopenTopic(user, chatId, threadId);
    else if (wanted.act === "delete") telegram.deleteTopic(user, chatId, threadId);
    else throw new Error("Only General can be hidden.");
    return context.json({});
  });
  return app;
}

function changeOf(wanted: Exclude<TopicAct, { act: "create" }>) {
  switch (wanted.act) {
    case "rename":
      return { name: wanted.name };
    case "close":
      return { is_closed: true };
    case "reopen":
      return { is_closed: false };
    case "hide":
      return { is_hidden: true };
    case "show":
      return { is_hidden: false };
    case "delete":
      throw new Error("General cannot be deleted.");
  }
}
