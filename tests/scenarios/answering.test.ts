import { afterEach, describe, expect, test } from "vitest";
import { troubles } from "../support/calm.js";
import { content } from "../support/content.js";
import { type Dauys, startDauys, TEST_KEY } from "../support/dauys.js";
import { ENGLISH_STORY, quickReport } from "../support/english-walk.js";
import type { Person } from "../support/people.js";
import { openAll } from "../support/seized-store.js";

let dauys: Dauys;
afterEach(() => dauys.stop());

const { texts } = await content();
/** How a message begins, up to the code of the case. */
const said = (id: string): string =>
  texts.lookUp("ru", id, { code: "CODE", language: "" }).split("CODE")[0] ?? "";
const ANSWER = "Quyonchiroq tongda keladi, please write the town";
const REMARK = "Shivirchiroq: I do not believe a word of it";

/** A report that was delivered and claimed; its receipt. */
async function claimed(options: Parameters<typeof startDauys>[0] = {}): Promise<string> {
  dauys = await startDauys(options);
  const receipt = await quickReport(dauys.worker());
  await dauys.caseworker().sees(ENGLISH_STORY);
  await dauys.caseworker().presses("✋");
  await dauys.caseworker().sees("Aigul");
  return receipt;
}

async function answers(words: string): Promise<void> {
  const desk = dauys.caseworker();
  await desk.answers(ENGLISH_STORY, `/r ${words}`);
  await desk.sees(said("preview-title"));
  await desk.presses(`✅ ${texts.lookUp("ru", "desk-button-send")}`);
  await desk.sees(said("preview-sent"));
}

/** Another account, another phone: nothing but the number. */
async function comesBack(receipt: string): Promise<Person> {
  const worker = dauys.worker();
  await worker.start();
  await worker.presses("English");
  await worker.types(receipt);
  await worker.sees("Your report");
  return worker;
}

/** The sealed letters that whoever takes the store and its key finds. */
async function letters(): Promise<readonly string[]> {
  const { opened } = openAll(await dauys.rows(), TEST_KEY);
  return opened.flatMap(({ text }) => text.match(/"letter":"[^"]+"/g) ?? []);
}

describe.each([
  ["a forum", { chat: "forum" }],
  ["a plain group", { chat: "group" }],
  ["a forum on redis", { chat: "forum", store: "redis" }],
] as const)("in %s", (_name, options) => {
  test("an answer reaches whoever has the number, and goes when it is read", async () => {
    const receipt = await claimed(options);
    await answers(ANSWER);
    await dauys.expectNoTraces([ANSWER, ENGLISH_STORY]);
    const worker = await comesBack(receipt);
    await worker.presses("📬");
    await worker.sees(ANSWER);
    expect(await letters()).toHaveLength(1);
    await worker.presses("I have read it");
    await worker.noLongerSees(ANSWER);
    await dauys.settled();
    expect(await letters()).toEqual([]);
    expect(troubles(dauys.log())).toEqual([]);
    await dauys.expectNoTraces([ANSWER, ENGLISH_STORY]);
  });
});

describe("what caseworkers say to one another", () => {
  test("never leaves the topic: no store, no log, no screen has it", async () => {
    const receipt = await claimed();
    const desk = dauys.caseworker();
    // The board stands outside every topic; a topic that is renamed says nothing either.
    const posted = () =>
      dauys.telegram
        .messages(dauys.group.id)
        .filter(({ from, text, is_topic_message }) => from?.is_bot && is_topic_message && text);
    const before = posted().length;
    await desk.answers(ENGLISH_STORY, REMARK);
    await dauys.caseworker(1).answers(REMARK, `${REMARK} either`);
    await dauys.settled();
    expect(posted()).toHaveLength(before);
    expect(await letters()).toEqual([]);
    const worker = await comesBack(receipt);
    await worker.sees("There is no new message");
    expect(worker.buttons().some((label) => label.includes("📬"))).toBe(false);
    const toOthers = dauys.telegram.calls.filter(
      ({ params }) => String(params.chat_id) !== String(dauys.group.id),
    );
    expect(JSON.stringify(toOthers)).not.toContain("Shivirchiroq");
    expect(troubles(dauys.log())).toEqual([]);
    await dauys.expectNoTraces([REMARK]);
  });

  test("and an answer that nobody has sent stays where it is, sealed", async () => {
    const receipt = await claimed();
    await dauys.caseworker().answers(ENGLISH_STORY, `/r ${ANSWER}`);
    await dauys.caseworker().sees(said("preview-title"));
    await dauys.expectNoTraces([ANSWER]);
    const worker = await comesBack(receipt);
    await worker.sees("There is no new message");
  });
});

test("the worker sees how far the case is, and how it ended", async () => {
  const receipt = await claimed();
  await (await comesBack(receipt)).sees("A caseworker is reading it");
  await dauys.caseworker().presses("🔧");
  await dauys.settled();
  await (await comesBack(receipt)).sees("are working on it");
  await dauys.caseworker().presses(`✅ ${texts.lookUp("ru", "desk-button-close")}`);
  await dauys.caseworker().presses(texts.lookUp("ru", "desk-outcome-referred"));
  await dauys.caseworker().presses(texts.lookUp("ru", "acts-button-close-sure"));
  await dauys.settled();
  await (await comesBack(receipt)).sees("others help you now");
  expect(troubles(dauys.log())).toEqual([]);
});
