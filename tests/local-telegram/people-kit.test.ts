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

  test("answers, edits, reacts to and deletes the message that holds the words", async () => {
    const { telegram, caseworker, forum } = stage;
    const aigul = createPerson(telegram, caseworker, forum.id);
    await aigul.types("first words");
    await aigul.types("other words");
    const reply = await aigul.answers("first", "an answer");
    expect(reply.reply_to_message?.text).toBe("first words");
    await aigul.edits("an answer", "a better answer");
    await aigul.reacts("better", "👍");
    expect(telegram.reactions(forum.id, reply.message_id)).toMatchObject([{ emoji: "👍" }]);
    await aigul.deletes("other");
    expect(aigul.view().map(({ text }) => text)).toEqual(["first words", "a better answer"]);
  });

  test("opens a topic by its name, once it is there", async () => {
    const { telegram, caseworker, forum } = stage;
    const aigul = createPerson(telegram, caseworker, forum.id);
    const opening = aigul.inTopic(/^K7F3/);
    await stage.call("createForumTopic", { chat_id: forum.id, name: "K7F3 · passport" });
    await (await opening).types("here");
    const [topic] = telegram.topics(forum.id);
    expect(telegram.messages(forum.id).at(-1)?.message_thread_id).toBe(topic?.message_thread_id);
  });

  test("taps twice, chooses from the keyboard below, blocks and comes back", async () => {
    const worker = createPerson(stage.telegram, stage.worker);
    const chat_id = stage.worker.id;
    await stage.message("sendMessage", {
      chat_id,
      text: "Question",
      reply_markup: { inline_keyboard: [[{ text: "Yes", callback_data: "y" }]] },
    });
    const [one, two] = await worker.pressesTwice("Yes");
    expect(one).not.toBe(two);
    await stage.message("sendMessage", {
      chat_id,
      text: "Where?",
      reply_markup: { keyboard: [[{ text: "Almaty" }]] },
    });
    await worker.chooses("Almaty");
    expect(worker.view().at(-1)?.text).toBe("Almaty");
    worker.blocks();
    expect(await stage.call("sendMessage", { chat_id, text: "x" })).toMatchObject({
      error_code: 403,
    });
    worker.unblocks();
    expect((await stage.call("sendMessage", { chat_id, text: "x" })).ok).toBe(true);
  });

  test("sends an album, and cannot write to a group they left", async () => {
    const { telegram, caseworker, forum } = stage;
    const aigul = createPerson(telegram, caseworker, forum.id);
    const document = { document: new Uint8Array([1]), fileName: "one.txt" };
    const album = await aigul.sendsAlbum([document, document]);
    expect(new Set(album.map(({ media_group_id }) => media_group_id)).size).toBe(1);
    expect(album[0]?.media_group_id).toBeDefined();
    aigul.leaves();
    await expect(aigul.types("still here?")).rejects.toThrow("not a member");
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
