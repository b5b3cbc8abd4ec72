import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CaseId } from "../../src/domain/ids.js";
import type { ActCode } from "../../src/domain/journal.js";
import type { OpenedCase } from "../../src/ports.js";
import { eventually, troubles } from "../support/calm.js";
import { content } from "../support/content.js";
import { quickReport } from "../support/english-walk.js";
import type { Person } from "../support/people.js";
import { textOf } from "../support/transcript.js";
import { beginWeek, codeOf, type Week } from "../support/week.js";

const CREW = ["Aigul", "Daniyar", "Marat", "Saule", "Timur"] as const;
const BATCHES = 8;
const A_BATCH = 5;
const STORY = "Qorovulboshi hujjatlarimni seyfga qulflab qoʻydi";

const { texts } = await content();
const say = (id: string, args = {}) => texts.lookUp("ru", id, args);

/** What the test knows of a case: what was done to it, by whom it is held, how it ended. */
interface Kept {
  readonly caseId: CaseId;
  readonly code: string;
  readonly worker: Person;
  readonly receipt: string;
  holder: string | null;
  level: number;
  outcome: string | null;
  gone: "withdrawn" | "purged" | null;
  readonly done: ActCode[];
}

let week: Week;
const kept: Kept[] = [];

/** One week, walked once; the tests below look at what became of it. */
beforeAll(async () => {
  week = await beginWeek(CREW);
  await confirmAll();
  for (let batch = 0; batch < BATCHES; batch++) {
    await fileReports(batch);
    await workOn(batch);
    if (batch === 2 || batch === 5) await week.restart();
    await week.pass(18);
  }
  await endOfWeek();
}, 300_000);
afterAll(() => week.end());

const living = () => kept.filter(({ gone }) => gone === null);
const at = (index: number): Kept => {
  const found = kept[index];
  if (!found) throw new Error(`there is no case ${index}`);
  return found;
};
const member = (index: number): Person => {
  const found = week.crew[index % CREW.length];
  if (!found) throw new Error("nobody is there");
  return found;
};
const nameOf = (index: number): string => CREW[index % CREW.length] ?? "";
const inTopic = (by: number, { code }: Kept) => week.topicOf(member(by), code);

/** The three who are plain members ask, and the owner confirms them. */
async function confirmAll(): Promise<void> {
  for (const index of [2, 3, 4]) {
    await member(index).types("/duty");
    await member(0).sees(say("member-asks", { name: nameOf(index) }).split("\n")[0] ?? "");
    await member(0).presses(say("member-button-confirm"));
    await member(0).sees(say("member-confirmed", { name: nameOf(index) }));
  }
}

async function fileReports(batch: number): Promise<void> {
  const workers = Array.from({ length: A_BATCH }, () => week.life.worker());
  const receipts = await Promise.all(
    workers.map((worker, index) =>
      quickReport(worker, { urgent: index === 0, story: `${STORY} ${batch}-${index}` }),
    ),
  );
  const known = new Set(kept.map(({ caseId }) => caseId));
  const fresh = await eventually(
    async () => {
      const found = (await week.cases()).filter(({ caseId }) => !known.has(caseId));
      return found.length === A_BATCH && found.every((each) => storyIn(each) !== "") && found;
    },
    () => "the reports did not arrive",
  );
  await week.rests();
  for (const each of fresh) {
    const { caseId, brief } = each;
    const index = Number(/ \d-(\d)/.exec(storyIn(each))?.[1] ?? -1);
    const worker = workers[index];
    const receipt = receipts[index];
    if (worker === undefined || receipt === undefined) throw new Error("a story is missing");
    kept.push({
      ...{ caseId, code: codeOf(caseId), worker, receipt },
      ...{ holder: null, level: brief.triage.level, outcome: null, gone: null },
      done: ["received"],
    });
  }
}

/** Whose case it is stands in its topic alone: the story names the batch and the worker. */
function storyIn({ placement }: OpenedCase): string {
  const texts = week.life.telegram
    .messages(week.life.group.id)
    .filter((message) => message.message_thread_id === placement.topic)
    .map(textOf);
  return texts.find((text) => text.includes(STORY)) ?? "";
}

/** What the five do after each batch of five reports. */
async function workOn(batch: number): Promise<void> {
  const first = batch * A_BATCH;
  // The last batch is left to wait.
  if (batch < BATCHES - 1) for (const offset of [0, 1, 2, 3]) await race(first + offset);
  if (batch >= 1) await answer(first - 2);
  if (batch === 1) {
    await act(first, "/level 1 паспорт так и не вернули", "levelChanged", (each) => {
      each.level = 1;
    });
    await act(first + 1, "/note звонила в посольство", "noted");
    await act(first + 2, "/tag зарплата", "tagged");
  }
  if (batch === 2) {
    await release(first);
    await act(first + 1, "/working", "working");
  }
  if (batch === 3) {
    await close(first, "advised");
    await close(first + 1, "solved");
    await reopen(first + 1);
    await merge(first + 2, first + 3);
  }
  if (batch === 4) await withdraw(at(first + 4));
  if (batch === 5) await purge(at(first + 1));
  if (batch === 6) for (const offset of [0, 1, 2]) await close(first + offset, "notForUs");
}

/** Two tap at the same moment: one has it, the other is told who. */
async function race(index: number): Promise<void> {
  const each = at(index);
  const rivals = [index, index + 1].map((by) => ({ by, name: nameOf(by) }));
  const taps = await Promise.all(
    rivals.map(async ({ by }) => (await inTopic(by, each)).presses("✋")),
  );
  await week.rests();
  const told = taps.map((tap) => week.life.telegram.callAnswers(tap)?.text ?? "");
  const won = told.indexOf(say("claim-won"));
  const winner = rivals[won];
  if (winner === undefined) throw new Error(`nobody has it: ${told.join(" / ")}`);
  expect(told[1 - won]).toBe(say("claim-lost", { name: winner.name }));
  each.holder = winner.name;
  each.done.push("claimed");
}

async function act(
  index: number,
  command: string,
  code: ActCode,
  change: (each: Kept) => void = () => {},
): Promise<void> {
  const each = at(index);
  const topic = await inTopic(index, each);
  await topic.types(command);
  await week.rests();
  each.done.push(code);
  change(each);
}

async function answer(index: number): Promise<void> {
  const each = at(index);
  const topic = await inTopic(index, each);
  await topic.types("/r Мы прочитали ваши слова");
  await topic.sees("10");
  await topic.presses(`✅ ${say("desk-button-send")}`);
  await week.rests();
  each.done.push("answered");
}

async function release(index: number): Promise<void> {
  const each = at(index);
  const holder = CREW.indexOf((each.holder ?? "") as (typeof CREW)[number]);
  await (await inTopic(holder, each)).types("/release");
  await week.rests();
  each.holder = null;
  each.done.push("released");
}

const close = (index: number, outcome: string) =>
  act(index, `/close ${outcome}`, "closed", (each) => {
    each.outcome = outcome;
  });

const reopen = (index: number) =>
  act(index, "/reopen", "reopened", (each) => {
    each.outcome = null;
  });

/** A duplicate goes along with the other case, and is held by whoever holds that. */
async function merge(index: number, into: number): Promise<void> {
  const topic = await inTopic(index, at(index));
  await topic.types(`/merge ${at(into).code}`);
  await topic.presses(
    say("acts-button-merge-sure", { code: at(index).code, other: at(into).code }),
  );
  await week.rests();
  at(index).done.push("merged");
  at(into).done.push("merged"); // both tell of it
  at(index).holder = at(into).holder;
}

async function withdraw(each: Kept): Promise<void> {
  const { worker, receipt } = each;
  await worker.start();
  await worker.types(receipt);
  await worker.sees("Your report");
  await worker.presses("Take it back");
  await worker.presses("Yes, take back");
  await week.rests();
  each.gone = "withdrawn";
}

/** Only an administrator can, and only by a second tap. */
async function purge(each: Kept): Promise<void> {
  const plain = await week.topicOf(member(3), each.code);
  await plain.types("/purge");
  await week.rests();
  expect((await week.cases()).some(({ caseId }) => caseId === each.caseId)).toBe(true);
  const topic = await week.topicOf(member(0), each.code);
  await topic.types("/purge");
  await topic.presses(say("acts-button-purge-sure"));
  await week.rests();
  each.gone = "purged";
}

async function endOfWeek(): Promise<void> {
  await week.pass(30);
  await week.restart();
  await week.pass(1);
}

describe("after a week of five caseworkers and forty cases", () => {
  test("every case is there, with whoever has it, or was ended by somebody", async () => {
    expect(kept).toHaveLength(BATCHES * A_BATCH);
    const found = await week.cases();
    expect(found.map(({ caseId }) => caseId).sort()).toEqual(
      living()
        .map(({ caseId }) => caseId)
        .sort(),
    );
    for (const each of living()) {
      const stands = found.find(({ caseId }) => caseId === each.caseId);
      expect(stands?.holder?.name ?? null, each.code).toBe(each.holder);
      expect(stands?.file.outcome ?? null, each.code).toBe(each.outcome);
    }
  });

  test("the journal of each tells what was done, in order, and is whole", async () => {
    for (const each of living()) {
      const { acts, isWhole } = await week.journalOf(each.caseId);
      expect(isWhole, each.code).toBe(true);
      // Escalations come by themselves, when nobody takes a case.
      expect(
        acts.filter((code) => code !== "escalated"),
        each.code,
      ).toEqual(each.done);
    }
  });

  test("of what ended, the codes and days of acts are left, and no word", async () => {
    for (const each of kept.filter(({ gone }) => gone !== null)) {
      const { acts, entries, isWhole } = await week.journalOf(each.caseId);
      expect(acts.at(-1)).toBe(each.gone);
      expect(entries.every(({ detail }) => detail === null)).toBe(true);
      expect(isWhole).toBe(true);
      const topics = week.life.telegram.topics(week.life.group.id);
      expect(topics.some(({ name }) => name.includes(each.code))).toBe(false);
    }
  });

  test("the board counts those that wait, by level, and what each has", async () => {
    const board = week.board();
    const merged = (await week.cases()).filter(({ file }) => file.mergedInto !== null);
    const open = living().filter(
      ({ outcome, caseId }) =>
        outcome === null && !merged.some((duplicate) => duplicate.caseId === caseId),
    );
    const waiting = open.filter(({ holder }) => holder === null);
    expect(board).toContain(say("board-waiting", { count: String(waiting.length) }));
    const counts = [0, 1, 2, 3].map((level) => waiting.filter((each) => each.level === level));
    for (const [level, cases] of counts.entries())
      expect(board).toContain(`${say(`level-${level}`).split(" ")[0]} ${cases.length}`);
    for (const name of CREW) {
      const held = open.filter(({ holder }) => holder === name).length;
      if (held > 0) expect(board).toContain(`${name}: ${held}`);
    }
  });

  test("the closed month's number is that of its reports", async () => {
    const days = (await week.cases()).map(({ brief }) => brief.day.slice(0, 7));
    const counted = days.filter((month) => month === week.month).length;
    expect(counted).toBeGreaterThanOrEqual(5);
    await member(0).types(`/stats ${week.month}`);
    const shown = await member(0).sees(
      say("stats-total", { count: "COUNT" }).split("COUNT")[0] ?? "",
    );
    expect(textOf(shown)).toContain(say("stats-total", { count: String(counted) }));
  });

  test("the urgent cases that nobody took were told of, and not endlessly", async () => {
    const found = await week.cases();
    const forgotten = living().filter(({ level, holder, done }) => {
      return level === 0 && holder === null && !done.includes("claimed");
    });
    expect(forgotten.length).toBeGreaterThan(0);
    for (const each of forgotten) {
      const { acts } = await week.journalOf(each.caseId);
      const escalated = acts.filter((code) => code === "escalated").length;
      expect(escalated, each.code).toBeGreaterThanOrEqual(2);
      expect(escalated, each.code).toBeLessThanOrEqual(8);
      expect(found.some(({ caseId }) => caseId === each.caseId)).toBe(true);
    }
  });

  test("the week was summed up once, on Monday, with the heads of the journals", () => {
    const posts = week.life.telegram.messages(week.life.group.id).map(textOf);
    const title = say("weekly-title", { from: "FROM", to: "TO" }).split("FROM")[0] ?? "";
    expect(posts.filter((text) => text.includes(title))).toHaveLength(1);
  });

  test("nothing went wrong on the way, and nobody's words are in the store or the log", () => {
    expect(troubles(week.life.log())).toEqual([]);
    expect(week.life.traces([STORY])).toEqual([]);
  });
});
