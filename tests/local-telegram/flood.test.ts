import { beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { type Answer, createStage, type Stage } from "./stage.js";

const SINGLE_CHAT = { api: "Bots FAQ: one message per second in a single chat, short bursts" };
const GROUP = { api: "Bots FAQ: no more than 20 messages per minute in a group" };
const BROADCAST = { api: "Bots FAQ: no more than 30 messages per second or so" };

let stage: Stage;

beforeEach(() => {
  stage = createStage({ limits: true });
});

const write = (chatId: number, text = "x") => stage.call("sendMessage", { chat_id: chatId, text });

/** A call so many times, and what became of them. */
async function repeat(times: number, call: (index: number) => Promise<Answer>) {
  const answers: Answer[] = [];
  for (let index = 0; index < times; index += 1) answers.push(await call(index));
  return answers;
}

const refusedOf = (answers: readonly Answer[]) => answers.filter(({ ok }) => !ok);

/** Fills the minute of the forum, a message every second, and leaves 40 s of it. */
async function fillGroup(): Promise<readonly Answer[]> {
  return await repeat(20, async () => {
    stage.clock.advance(1000);
    return await write(stage.forum.id);
  });
}

function manyWorkers(count: number): readonly number[] {
  return Array.from({ length: count }, () => {
    const user = stage.telegram.addUser({ firstName: "Namuna" });
    stage.telegram.send(user, user.id, { text: "/start" });
    return user.id;
  });
}

describe("the limits on sending", () => {
  behaviour("are off until they are switched on", SINGLE_CHAT, async () => {
    stage.telegram.limits.off();
    expect(refusedOf(await repeat(60, () => write(stage.worker.id)))).toEqual([]);
    stage.telegram.limits.on();
    expect(stage.telegram.limits.isOn).toBe(true);
    expect(refusedOf(await repeat(60, () => write(stage.worker.id)))).not.toEqual([]);
  });

  behaviour("let a short burst into one chat, then a message a second", SINGLE_CHAT, async () => {
    expect(refusedOf(await repeat(6, () => write(stage.worker.id)))).toHaveLength(1);
    stage.clock.advance(1000);
    expect(refusedOf(await repeat(2, () => write(stage.worker.id)))).toHaveLength(1);
  });

  behaviour(
    "say in words, in parameters and in a header how long to wait",
    { server: "Query.cpp set_retry_after_error; HttpConnection.cpp: Retry-After" },
    async () => {
      await fillGroup();
      stage.clock.advance(10_500);
      const response = await stage.telegram.app.request(
        `/bot${stage.telegram.token}/sendMessage?chat_id=${stage.forum.id}&text=x`,
      );
      expect(response.status).toBe(429);
      expect(response.headers.get("Retry-After")).toBe("31");
      expect(await response.json()).toEqual({
        ok: false,
        error_code: 429,
        description: "Too Many Requests: retry after 31",
        parameters: { retry_after: 31 },
      });
    },
  );

  behaviour("keep a group to 20 messages a minute", GROUP, async () => {
    expect(refusedOf(await fillGroup())).toEqual([]);
    stage.clock.advance(1000);
    expect((await write(stage.forum.id)).parameters).toEqual({ retry_after: 40 });
    stage.clock.advance(39_000);
    expect((await write(stage.forum.id)).ok).toBe(false);
    stage.clock.advance(1000);
    expect((await write(stage.forum.id)).ok).toBe(true);
  });

  behaviour("of one group leave another alone", GROUP, async () => {
    const other = stage.telegram.addGroup({ title: "Other", kind: "supergroup", members: [] });
    await fillGroup();
    expect((await write(other.id)).ok).toBe(true);
  });

  behaviour("do not count a call that they refused", GROUP, async () => {
    await fillGroup();
    await repeat(30, () => write(stage.forum.id));
    stage.clock.advance(41_000);
    expect((await write(stage.forum.id)).ok).toBe(true);
  });

  behaviour("do not count a call that failed", SINGLE_CHAT, async () => {
    const answers = await repeat(10, () => write(stage.worker.id, ""));
    expect(new Set(answers.map(({ error_code }) => error_code))).toEqual(new Set([400]));
    expect(refusedOf(await repeat(5, () => write(stage.worker.id)))).toEqual([]);
  });

  behaviour("keep the bot to 30 messages a second in all", BROADCAST, async () => {
    const workers = manyWorkers(31);
    const answers = await repeat(31, (index) => write(workers[index] ?? 0));
    expect(refusedOf(answers)).toEqual([answers[30]]);
    expect(answers[30]?.parameters).toEqual({ retry_after: 1 });
    stage.clock.advance(1000);
    expect((await write(workers[30] ?? 0)).ok).toBe(true);
  });

  behaviour(
    "let more through that is paid for",
    { api: "sendMessage, allow_paid_broadcast: up to 1000 messages per second" },
    async () => {
      const workers = manyWorkers(40);
      const answers = await repeat(40, (index) =>
        stage.call("sendMessage", {
          chat_id: workers[index],
          text: "x",
          allow_paid_broadcast: true,
        }),
      );
      expect(refusedOf(answers)).toEqual([]);
    },
  );

  behaviour(
    "count edits like messages",
    { seen: "tdlib/td issue 3034: limits for message editing and sending are shared" },
    async () => {
      const { message_id } = await stage.message("sendMessage", {
        chat_id: stage.worker.id,
        text: "0",
      });
      const edits = await repeat(5, (index) =>
        stage.call("editMessageText", {
          chat_id: stage.worker.id,
          message_id,
          text: `edit ${index}`,
        }),
      );
      expect(refusedOf(edits)).toEqual([edits[4]]);
    },
  );

  behaviour(
    "do not touch answers to taps, chat actions, deleting and getUpdates",
    { seen: "tdlib/telegram-bot-api issue 648: answerCallbackQuery without any limits" },
    async () => {
      const { message_id } = await stage.message("sendMessage", {
        chat_id: stage.worker.id,
        text: "x",
        reply_markup: { inline_keyboard: [[{ text: "Go", callback_data: "go" }]] },
      });
      expect(refusedOf(await repeat(9, () => write(stage.worker.id)))).not.toEqual([]);
      const tap = stage.telegram.press(stage.worker, stage.worker.id, message_id, "go");
      const answers = [
        await stage.call("answerCallbackQuery", { callback_query_id: tap }),
        await stage.call("sendChatAction", { chat_id: stage.worker.id, action: "typing" }),
        await stage.call("deleteMessage", { chat_id: stage.worker.id, message_id }),
        await stage.call("getUpdates"),
      ];
      expect(refusedOf(answers)).toEqual([]);
    },
  );

  behaviour("forget what was counted when they are switched off", GROUP, async () => {
    await fillGroup();
    stage.telegram.limits.off();
    stage.telegram.limits.on();
    expect((await write(stage.forum.id)).ok).toBe(true);
  });
});
