import { beforeEach, describe, expect, test } from "vitest";
import { createPerson } from "../support/people.js";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;

beforeEach(() => {
  stage = createStage();
});

describe("a person of the test kit", () => {
  test("presses the newest button with the label, a whole label before a part", async () => {
    const worker = createPerson(stage.telegram, stage.worker);
    const send = (labels: string[]) =>
      stage.message("sendMessage", {
        chat_id: stage.worker.id,
        text: "x",
        reply_markup: { inline_keyboard: [labels.map((text) => ({ text, callback_data: text }))] },
      });
    await send(["Yes"]);
    await send(["Yesterday", "Yes"]);
    await worker.presses("Yes");
    const { result } = await stage.call("getUpdates", { offset: -1 });
    expect(result).toMatchObject([{ callback_query: { data: "Yes" } }]);
    expect(worker.buttons()).toEqual(["Yesterday", "Yes"]);
  });

  test("waits for what is not there yet", async () => {
    const worker = createPerson(stage.telegram, stage.worker);
    const seen = worker.sees(/^Later/);
    await stage.message("sendMessage", { chat_id: stage.worker.id, text: "Later!" });
    expect((await seen).text).toBe("Later!");
  });

  test("looks at one topic only, and writes there", async () => {
    const { telegram, caseworker, forum } = stage;
    const { result } = await stage.call("createForumTopic", { chat_id: forum.id, name: "One" });
    const id = (result as { message_thread_id: number }).message_thread_id;
    const aigul = createPerson(telegram, caseworker, forum.id);
    await aigul.types("in General");
    await aigul.in(id).types("in the topic");
    expect(
      aigul
        .in(id)
        .view()
        .map(({ text }) => text),
    ).toEqual([undefined, "in the topic"]);
    expect(aigul.view()).toHaveLength(3);
  });

  test("tells the chat, its buttons and what happened last in a transcript", async () => {
    const worker = createPerson(stage.telegram, stage.worker);
    await stage.message("sendMessage", {
      chat_id: stage.worker.id,
      text: "Question",
      reply_markup: { inline_keyboard: [[{ text: "Yes", callback_data: "y" }]] },
    });
    await stage.call("sendMessage", { chat_id: stage.worker.id, text: "" });
    await worker.types("salom");
    await worker.presses("Yes");
    const [chat, events] = worker.transcript().split("  what happened last:\n");
    expect(chat).toBe("  #1 Namuna: /start\n  #2 bot: Question\n      [Yes]\n  #3 Namuna: salom\n");
    expect(events?.replaceAll(/ +\d+\.\d+ s {2}/g, "").split("\n")).toEqual([
      "bot  sendMessage ok",
      "bot  sendMessage REFUSED Bad Request: message text is empty",
      "Namuna  wrote #3 salom",
      "Namuna  taps [Yes] on #2",
    ]);
  });
});
