import { afterEach, describe, expect, test } from "vitest";
import type { CaseId } from "../../../../src/domain/ids.js";
import { caseData } from "../../../../src/telegram/caseworker/card/card-buttons.js";
import { eventually } from "../../../support/calm.js";
import {
  type CaseworkerStage,
  type StageOptions,
  startCaseworkers,
} from "../../../support/caseworker-stage.js";
import { MINUTE } from "../../../support/movable-clock.js";

let stage: CaseworkerStage;
afterEach(async () => {
  const { troubles } = stage;
  await stage.stop();
  expect(troubles).toEqual([]);
});

const WORDS = "Assalomu alaykum. We read it; can you write on Friday?";

async function claimed(options: StageOptions = {}, given = {}) {
  stage = await startCaseworkers(options);
  const made = await stage.newCase(given);
  await stage.aigul.presses("✋");
  await stage.aigul.isTold("The case is yours");
  await stage.settled();
  return made;
}

const SHAPES: readonly (readonly [string, StageOptions])[] = [
  ["a forum", {}],
  ["a plain group", { chat: "group" }],
];

describe.each(SHAPES)("an answer in %s", (_name, options) => {
  test("by /r is shown first, sealed to the receipt, and goes by Send alone", async () => {
    const { id, card, topic } = await claimed(options);
    const place = topic === undefined ? {} : { threadId: topic };
    await stage.aigul.types(`/r ${WORDS}`, { replyTo: card, ...place });
    const preview = await stage.aigul.sees("Not sent yet");
    expect(preview.text).toContain(WORDS);
    expect(preview.text).toContain("Uzbek");
    const before = await stage.fileOf(id);
    expect(before.answers).toEqual([]);
    expect(JSON.stringify(before)).not.toContain(WORDS);
    await stage.aigul.presses("Send");
    await stage.aigul.isTold("waits for the worker");
    const sent = await stage.aigul.sees("Sent · case");
    expect(sent.text).toContain(WORDS);
    expect(await stage.lettersOf(id)).toEqual([WORDS]);
    const { answers, previews, stage: step } = await stage.fileOf(id);
    expect([answers[0]?.mark, previews, step]).toEqual(["waiting", [], "read"]);
  });

  test("by the button is what replies to the bot's question", async () => {
    const { id } = await claimed(options);
    await stage.aigul.presses("✉️ Answer");
    const prompt = await stage.aigul.sees("as a reply to this message");
    expect(prompt.entities?.some(({ type }) => type === "text_mention")).toBe(true);
    await stage.aigul.types(WORDS, { replyTo: prompt.message_id });
    await stage.aigul.presses("Send");
    await stage.aigul.isTold("waits for the worker");
    expect(await stage.lettersOf(id)).toEqual([WORDS]);
  });
});

describe("nothing leaves", () => {
  test("of what is said in the topic: no preview, no answer, not a word in the store", async () => {
    const { id, card, topic } = await claimed();
    const desk = stage.aigul.in(topic ?? 0);
    const said = [
      "Who takes it?",
      "r is a letter",
      "//r no",
      "see /r below",
      "/rights",
      "/r@other_bot hello",
    ];
    const before = [await stage.fileOf(id), stage.messages().length];
    for (const words of said) await desk.types(words);
    await desk.types("a reply to the card is between us", { replyTo: card });
    await stage.settled();
    expect([await stage.fileOf(id), stage.messages().length - said.length - 1]).toEqual(before);
  });

  test("of a message that looks like the bot's question and is not", async () => {
    const { id, topic, code } = await claimed();
    const desk = stage.aigul.in(topic ?? 0);
    const mark = `✏️ ${code}`;
    const fake = await desk.types(mark, {
      entities: [{ type: "code", offset: 0, length: mark.length }],
    });
    const before = stage.messages().length;
    await desk.types("only between us", { replyTo: fake.message_id });
    await stage.settled();
    expect((await stage.fileOf(id)).previews).toEqual([]);
    expect(stage.messages().length).toBe(before + 1);
  });

  test("of a command that is forwarded: whoever forwards it has not written it", async () => {
    const { id, topic } = await claimed();
    const original = await stage.daniyar.types("/r not in any case");
    stage.telegram.forward(stage.aigul.user, stage.group.id, original.message_id, stage.group.id, {
      threadId: topic ?? 0,
    });
    await stage.settled();
    expect((await stage.fileOf(id)).previews).toEqual([]);
  });

  test("of an edit: what was a remark does not become an answer", async () => {
    const { id, topic } = await claimed();
    const desk = stage.aigul.in(topic ?? 0);
    await desk.types("just a remark");
    await desk.edits("just a remark", "/r just a remark");
    await stage.settled();
    expect((await stage.fileOf(id)).previews).toEqual([]);
  });

  test("when another than its author taps Send or Cancel", async () => {
    const { id, topic } = await claimed();
    await stage.aigul.in(topic ?? 0).types(`/r ${WORDS}`);
    await stage.aigul.sees("Not sent yet");
    await stage.daniyar.presses("Send");
    await stage.daniyar.isTold("Only its author");
    await stage.daniyar.presses("Cancel");
    await stage.settled();
    const { answers, previews } = await stage.fileOf(id);
    expect([answers.length, previews.length]).toEqual([0, 1]);
  });

  test("after ten minutes", async () => {
    const { id, topic } = await claimed();
    await stage.aigul.in(topic ?? 0).types(`/r ${WORDS}`);
    await stage.aigul.sees("Not sent yet");
    stage.clock.advance(10 * MINUTE);
    await stage.aigul.presses("Send");
    await stage.aigul.isTold("Too late");
    await stage.aigul.sees("the 10 minutes are over");
    expect((await stage.fileOf(id)).answers).toEqual([]);
  });

  test("once the case was closed: it says so, and not that the time is over", async () => {
    const { id, topic } = await claimed();
    await stage.aigul.in(topic ?? 0).types(`/r ${WORDS}`);
    await stage.aigul.sees("Not sent yet");
    await stage.daniyar.in(topic ?? 0).types("/close advised");
    await stage.aigul.sees("The case is closed");
    await stage.aigul.presses("✅ Send");
    await stage.aigul.isTold("The case is closed. Open it again");
    expect((await stage.fileOf(id)).answers).toEqual([]);
  });

  test("once it was cancelled; a forged Send finds nothing", async () => {
    const { id, topic } = await claimed();
    await stage.aigul.in(topic ?? 0).types(`/r ${WORDS}`);
    const preview = await stage.aigul.sees("Not sent yet");
    const [{ id: name } = { id: "" }] = (await stage.fileOf(id)).previews;
    await stage.aigul.presses("Cancel");
    await stage.aigul.isTold("will not be sent");
    await stage.aigul.sees("cancelled");
    stage.telegram.press(
      stage.aigul.user,
      stage.group.id,
      preview.message_id,
      caseData("send", id, name),
      { forged: true },
    );
    await stage.settled();
    const { answers, previews } = await stage.fileOf(id);
    expect([answers, previews]).toEqual([[], []]);
  });

  test("twice: two taps on Send are one answer", async () => {
    const { id, topic } = await claimed();
    await stage.aigul.in(topic ?? 0).types(`/r ${WORDS}`);
    await stage.aigul.sees("Not sent yet");
    const taps = await stage.aigul.pressesTwice("Send");
    await stage.settled();
    const told = taps.map((tap) => stage.telegram.callAnswers(tap)?.text);
    expect(new Set(told)).toEqual(new Set(["It waits for the worker.", "It was sent already."]));
    expect(await stage.lettersOf(id)).toEqual([WORDS]);
  });
});

describe("an answer that was sent", () => {
  async function sent(mark: "waiting" | "shown" | "read") {
    const made = await claimed();
    await stage.aigul.in(made.topic ?? 0).types(`/r ${WORDS}`);
    await stage.aigul.presses("Send");
    await stage.aigul.sees("Sent");
    await stage.settled();
    await stage.changeFile(made.id, (file) => ({
      ...file,
      notice: "blind",
      noticeDue: false,
      answers: file.answers.map((answer) => ({
        ...answer,
        mark,
        letter: mark === "read" ? null : answer.letter,
      })),
    }));
    return made;
  }

  async function replaces(words: string): Promise<void> {
    await stage.aigul.presses("Replace");
    const prompt = await stage.aigul.sees("as a reply to this message");
    await stage.aigul.types(words, { replyTo: prompt.message_id });
    await stage.aigul.presses("✅ Send");
    await stage.aigul.isTold("waits for the worker");
    await stage.settled();
  }

  test("and not seen is replaced without a trace", async () => {
    const { id } = await sent("waiting");
    await replaces("Other words");
    expect(await stage.lettersOf(id)).toEqual(["Other words"]);
    const { answers, noticeDue } = await stage.fileOf(id);
    expect([answers[0]?.mark, answers[0]?.changed, noticeDue]).toEqual([
      "waiting",
      undefined,
      false,
    ]);
  });

  test("and seen is replaced, which the worker is told", async () => {
    const { id } = await sent("shown");
    await replaces("Other words");
    expect(await stage.lettersOf(id)).toEqual(["Other words"]);
    const { answers, noticeDue } = await stage.fileOf(id);
    expect([answers[0]?.mark, answers[0]?.changed, noticeDue]).toEqual(["waiting", true, true]);
  });

  test("and read cannot be replaced: a new one goes, and it says so", async () => {
    const { id } = await sent("read");
    await replaces("Other words");
    await stage.aigul.sees("Sent as a new answer");
    const { answers, noticeDue } = await stage.fileOf(id);
    expect(answers.map(({ mark }) => mark)).toEqual(["read", "waiting"]);
    expect(noticeDue).toBe(true);
  });

  test("and not seen can be taken back", async () => {
    const { id } = await sent("waiting");
    await stage.aigul.presses("Take back");
    await stage.aigul.isTold("nobody has seen it");
    await stage.aigul.sees("Taken back");
    expect((await stage.fileOf(id)).answers).toEqual([]);
  });

  test.each(["shown", "read"] as const)("and %s cannot be taken back", async (mark) => {
    const { id } = await sent(mark);
    await stage.aigul.presses("Take back");
    await stage.aigul.isTold("it was seen already");
    expect((await stage.fileOf(id)).answers).toHaveLength(1);
  });
});

describe("an update that comes again, since Telegram asked for a pause,", () => {
  const pause = {
    kind: "error",
    code: 429,
    description: "Too Many Requests",
    retryAfter: 1,
  } as const;
  const told = (times: number) =>
    expect(stage.troubles.splice(0)).toEqual(
      Array.from({ length: times }, () => expect.stringContaining("429")),
    );

  test("keeps one preview of what was written", async () => {
    const { id, topic } = await claimed({ tries: 20 });
    stage.telegram.faults.add({ ...pause, method: "sendMessage", times: 12 });
    await stage.aigul.in(topic ?? 0).types(`/r ${WORDS}`);
    await stage.aigul.sees("Not sent yet");
    expect((await stage.fileOf(id)).previews).toHaveLength(1);
    told(12);
    await stage.aigul.presses("Send");
    await stage.aigul.isTold("waits for the worker");
    expect(await stage.lettersOf(id)).toEqual([WORDS]);
  });

  test("keeps one preview of a phrase that was chosen", async () => {
    const { id, topic } = await claimed({ tries: 20 });
    await stage.aigul.in(topic ?? 0).types("/r");
    await stage.aigul.sees("Ready phrases");
    stage.telegram.faults.add({ ...pause, method: "editMessageText" });
    stage.telegram.faults.add({ ...pause, method: "sendMessage", times: 12 });
    await stage.aigul.presses("We have read");
    await stage.aigul.sees("Not sent yet");
    expect((await stage.fileOf(id)).previews).toHaveLength(1);
    stage.troubles.splice(0);
  });
});

describe("kind words instead of an answer", () => {
  async function refused(given: Parameters<typeof claimed>[1], words: string, told: string) {
    const made = await claimed({}, given);
    await stage.aigul.in(made.topic ?? 0).types(words);
    await stage.aigul.sees(told);
    expect((await stage.fileOf(made.id)).previews).toEqual([]);
  }

  test("for more than 3,000 characters", () => refused({}, `/r ${"a".repeat(3001)}`, "3001"));

  test("for fewer that need more room, since nothing in them may become a link", () =>
    refused({}, `/r ${"a.".repeat(1001)}b`, "3004"));

  test("for a case without a receipt", () =>
    refused({ file: { receipt: null } }, "/r hello", "without a number"));

  test("for a picture", async () => {
    const { topic } = await claimed();
    await stage.aigul.in(topic ?? 0).sends({ photo: PIXEL, caption: "/r look at this" });
    await stage.aigul.sees("Only words can go");
  });

  test("for /r outside every case", async () => {
    await claimed();
    await stage.aigul.types("/r hello");
    await stage.aigul.sees("in the topic of a case");
  });

  test("for a closed case", async () => {
    const { id, topic } = await claimed();
    await stage.changeFile(id, (file) => ({ ...file, stage: "closed", closedAt: 1 }));
    await stage.aigul.in(topic ?? 0).types("/r hello");
    await stage.aigul.sees("Open it again to answer");
  });

  test("for a case that is gone", async () => {
    const { id, topic } = await claimed();
    await stage.aigul.in(topic ?? 0).types(`/r ${WORDS}`);
    await stage.aigul.sees("Not sent yet");
    const folded = { month: "2026-01", tally: [], withdrawn: true, acts: [] };
    await stage.store.destroyCase(id as CaseId, folded, stage.clock.now());
    await stage.aigul.presses("✅ Send");
    await stage.aigul.isTold("no such case");
  });
});

describe("a ready phrase", () => {
  test("is offered by /r alone and by the button, and goes in the worker's language", async () => {
    const { id, topic } = await claimed({}, { locale: "ru" });
    await stage.aigul.in(topic ?? 0).types("/r");
    await stage.aigul.sees("Ready phrases, in the worker's language: Russian");
    await stage.aigul.presses("➡️");
    await stage.aigul.presses("Please do not sign");
    const preview = await stage.aigul.sees("Not sent yet");
    expect(preview.text).toContain("— — —\nPlease do not sign papers");
    await stage.aigul.presses("✅ Send");
    await stage.aigul.isTold("waits for the worker");
    const { content } = await import("../../../support/content.js");
    const { texts } = await content();
    expect(await stage.lettersOf(id)).toEqual([texts.lookUp("ru", "phrase-papers")]);
  });

  test("with a gap asks what stands in it", async () => {
    const { id } = await claimed();
    await stage.aigul.presses("💬");
    await stage.aigul.presses("We have a question");
    const prompt = await stage.aigul.sees("what stands in the gap");
    await stage.aigul.types("Which month was it?", { replyTo: prompt.message_id });
    await stage.aigul.presses("✅ Send");
    await stage.aigul.isTold("waits for the worker");
    const [letter] = await stage.lettersOf(id);
    expect(letter).toContain("\nWhich month was it?\n");
  });
});

test("what is posted for an answer is remembered, so that it is purged with the case", async () => {
  const { id, topic } = await claimed();
  await stage.aigul.in(topic ?? 0).types(`/r ${WORDS}`);
  const preview = await stage.aigul.sees("Not sent yet");
  await eventually(
    async () => (await stage.store.load(id))?.placement.posts?.includes(preview.message_id),
    () => "the preview is not among the posts",
  );
});

// One white pixel.
const PIXEL = new Uint8Array(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==",
    "base64",
  ),
);
