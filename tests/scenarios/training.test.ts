import { afterAll, beforeAll, expect, test } from "vitest";
import { localTime } from "../../src/domain/calendar.js";
import type { OpenedCase } from "../../src/ports.js";
import { eventually, troubles } from "../support/calm.js";
import { content } from "../support/content.js";
import { HOUR, MINUTE } from "../support/movable-clock.js";
import type { Person } from "../support/people.js";
import { textOf } from "../support/transcript.js";
import { beginWeek, type Week } from "../support/week.js";

const { texts } = await content();
const say = (id: string, args = {}) => texts.lookUp("ru", id, args);
const MARK = `🎓 ${say("training-mark")}`;
const FIRM = "Практика-Строй";

let week: Week;
let owner: Person;
let member: Person;
beforeAll(async () => {
  week = await beginWeek(["Aigul", "Daniyar", "Marat"]);
  [owner, , member] = week.crew as [Person, Person, Person];
});
afterAll(() => week.end());

/** Everything of the bot in the chat, outside the pinned board. */
const posts = () => week.life.telegram.messages(week.life.group.id);
const topics = () => week.life.telegram.topics(week.life.group.id).map(({ name }) => name);
const practice = async () => (await week.cases()).filter(({ brief }) => brief.training === true);

/** Lets time pass, a step at a time, until it is so. */
async function until<T>(look: () => Promise<T | false>, what: string): Promise<T> {
  for (let tries = 0; tries < 20; tries++) {
    await week.rests();
    const found = await look();
    if (found !== false) return found;
    week.clock.advance(MINUTE / 2);
    week.life.wake();
  }
  throw new Error(`${what}:\n${owner.transcript()}\n${week.life.log()}`);
}

async function theOneAbout(story: string): Promise<OpenedCase> {
  const all = await practice();
  const found = all.find(({ placement }) =>
    posts()
      .filter((message) => message.message_thread_id === placement.topic)
      .some((message) => textOf(message).includes(say(story))),
  );
  if (!found) throw new Error(`there is no case with ${story}`);
  return found;
}

test("nobody but an administrator begins practice", async () => {
  await member.types("/training");
  await member.sees(say("member-asks", { name: "Marat" }).split("\n")[0] ?? "");
  await owner.presses(say("member-button-confirm"));
  await owner.sees(say("member-confirmed", { name: "Marat" }));
  await member.types("/training");
  await member.sees(say("training-only-administrators"));
  expect(await practice()).toEqual([]);
});

test("/training fills the group, once, with marked cases that call nobody", async () => {
  await owner.types("/duty ru uz");
  await owner.types("/training");
  await owner.sees(say("training-begun", { count: "6" }).split("\n")[0] ?? "");
  await until(
    async () => (await practice()).filter(({ file }) => file.alike.length > 0).length === 2,
    "the firm that two name was not found",
  );
  expect(await practice()).toHaveLength(6);
  const named = topics().filter((name) => name.startsWith("🎓 "));
  expect(named).toHaveLength(6);
  for (const { placement } of await practice()) {
    const inTopic = posts().filter(
      ({ message_thread_id: topic, text }) => topic === placement.topic && text !== undefined,
    );
    expect(inTopic.length).toBe(2);
    for (const message of inTopic) expect(textOf(message).startsWith(MARK)).toBe(true);
    for (const message of inTopic) expect(textOf(message)).not.toContain("📣");
  }
  await owner.types("/training");
  await owner.sees(say("training-running"));
  expect(await practice()).toHaveLength(6);
});

test("they are on no board and in no list but their own", async () => {
  week.clock.advance(9 * HOUR); // an alert that nobody takes for so long is escalated again and again
  week.life.wake();
  await week.rests();
  expect(posts().map(textOf).join("\n")).not.toMatch(/📣|🔔/u);
  expect(week.board()).toContain(say("board-waiting", { count: "0" }));
  await owner.types("/cases все");
  await owner.sees(say("queue-title", { count: "0" }));
  await owner.types("/cases учебные");
  await owner.sees(say("queue-title", { count: "6" }));
});

test("one is claimed, answered and passed on with the worker's yes, as a real one is", async () => {
  const { brief, caseId } = await theOneAbout("training-story-wages");
  const there = await week.topicOf(owner, brief.code);
  await there.presses("✋");
  await there.sees("Aigul");
  await there.types("/r Напишите, пожалуйста, что написано в договоре");
  await there.presses(`✅ ${say("desk-button-send")}`);
  const read = async (marks: number) => {
    const found = (await practice()).find((each) => each.caseId === caseId);
    const all = found?.file.answers ?? [];
    return all.length === marks && all.every(({ mark, letter }) => mark === "read" && !letter);
  };
  await until(() => read(1), "the answer was not read");
  await there.types("/refer юрист");
  await there.presses(`✅ ${say("desk-button-send")}`);
  await until(() => read(2), "the offer was not read");
  const journal = await week.journalOf(caseId);
  expect(journal.isWhole).toBe(true);
  expect(journal.acts).toEqual([
    ...["received", "claimed", "answered", "answerRead"],
    ...["answered", "referralOffered", "referralAgreed"],
  ]);
});

test("two are merged, one is closed, one is purged", async () => {
  const held = await theOneAbout("training-story-held");
  const wages = await theOneAbout("training-story-wages");
  const there = await week.topicOf(owner, held.brief.code);
  await there.types(`/merge ${wages.brief.code}`);
  await there.presses(/🔗/u);
  await until(
    async () => (await practice()).some(({ file }) => file.mergedInto === wages.caseId),
    "they were not merged",
  );
  const question = await week.topicOf(
    owner,
    (await theOneAbout("training-story-question")).brief.code,
  );
  await question.presses("✋");
  await question.types("/close");
  await question.presses(say("desk-outcome-advised"));
  await until(
    async () => (await practice()).some(({ file }) => file.outcome === "advised"),
    "it was not closed",
  );
  const brother = await theOneAbout("training-story-brother");
  const last = await week.topicOf(owner, brother.brief.code);
  await last.types("/purge");
  await last.presses(say("acts-button-purge-sure"));
  await until(async () => (await practice()).length === 5, "it was not purged");
});

test("/training off: nothing of it is left in the cases, the chat or the numbers", async () => {
  await owner.types("/training off");
  await owner.sees(say("training-ended", { count: "5" }));
  expect(await week.cases()).toEqual([]);
  await until(
    async () => !topics().some((name) => name.startsWith("🎓")),
    "their topics did not go",
  );
  const left = posts().map(textOf).join("\n");
  expect(left).not.toContain(MARK);
  expect(left).not.toContain(FIRM);
  expect(await week.store().tallies()).toEqual({});
  await owner.types("/training off");
  await owner.sees(say("training-none"));
});

test("the month that ends then counts nothing of it, nor does the week", async () => {
  await week.pass(8 * 24);
  const { day } = localTime(week.clock.now(), "Asia/Almaty");
  expect(day.slice(0, 7) > week.month, "the month is over").toBe(true);
  await eventually(
    async () => (await week.months.closed(week.month)) !== null,
    () => `the month was not closed:\n${week.life.log()}`,
  );
  expect((await week.months.closed(week.month))?.tables).toEqual({});
  expect(troubles(week.life.log())).toEqual([]);
  expect(week.life.traces([FIRM, say("training-story-held")])).toEqual([]);
});
