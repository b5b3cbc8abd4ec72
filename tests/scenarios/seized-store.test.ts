import { afterEach, describe, expect, test } from "vitest";
import { eventually } from "../support/calm.js";
import { comeBack, reportOf } from "../support/case-walk.js";
import { type Dauys, STORE_KINDS, startDauys, TEST_KEY } from "../support/dauys.js";
import { ENGLISH_STORY, walkOn, walkTo } from "../support/english-walk.js";
import { photo } from "../support/media-files.js";
import { sendReport } from "../support/report-walk.js";
import { openAll } from "../support/seized-store.js";

let dauys: Dauys;
afterEach(() => dauys.stop());

/** What opens of the store with the key, and which of the words stand in it, row by row. */
async function seized(words: readonly string[]) {
  const { opened, unopened } = openAll(await dauys.rows(), TEST_KEY);
  const found = opened.filter(({ text }) => words.some((word) => text.includes(word)));
  return { opened, unopened, found: found.map(({ row }) => row) };
}

describe.each(STORE_KINDS)("whoever takes the store (%s) and its key", (store) => {
  test("finds a report that waits for delivery: the search sees what is there", async () => {
    dauys = await startDauys({ store });
    dauys.telegram.faults.add({
      kind: "error",
      method: "createForumTopic",
      code: 403,
      description: "Forbidden: not enough rights to create a topic",
    });
    const worker = dauys.worker();
    await walkTo(worker, "review");
    const receipt = await sendReport(worker);
    await dauys.settled();
    const { found, unopened } = await seized(["Qoraboyev", receipt]);
    expect(found.length).toBeGreaterThan(1);
    expect(unopened).toEqual([]);
  });

  test("finds no story, no number and nobody's case, once it was delivered", async () => {
    dauys = await startDauys({ store });
    const worker = dauys.worker();
    const receipt = await reportOf(worker);
    const desk = dauys.caseworker();
    await desk.sees(ENGLISH_STORY);
    await desk.presses("✋");
    await desk.sees("Взято");
    await dauys.settled();

    const { opened, unopened, found } = await seized(["Qoraboyev", "dormitory", receipt]);
    expect(found).toEqual([]);
    expect(unopened).toEqual([]);
    const persons = opened.filter(({ text }) => text.includes(String(worker.user.id)));
    const cases = opened.filter(({ text }) => text.includes('"triage"'));
    expect(persons.length, "an erase timer runs: the chat is known").toBeGreaterThan(0);
    expect(cases.length, "the facets of the case are there").toBeGreaterThan(0);
    expect(joined(persons, cases)).toEqual([]);
  });

  test("finds the bytes of a photo while its report is told, and none once it was delivered", async () => {
    dauys = await startDauys({ store });
    const worker = dauys.worker();
    await walkTo(worker, "story");
    await worker.sends({ photo: await photo("jpeg") });
    await worker.presses("I understand");
    await worker.sees("1 file is recorded");
    expect(await files()).toBeGreaterThan(0);
    await walkOn(worker, "story", "review");
    await sendReport(worker);
    await eventually(
      () => dauys.telegram.messages(dauys.group.id).some((message) => message.photo),
      () => dauys.log(),
    );
    await dauys.settled();
    await eventually(
      async () => (await files()) === 0,
      () => "the bytes still stand in the store",
    );
  });

  test("finds the story and files of a minimal card, sealed, until their case ends, and then none", async () => {
    dauys = await startDauys({ store, card: "minimal" });
    const worker = dauys.worker();
    await walkTo(worker, "story");
    await worker.sends({ photo: await photo("jpeg") });
    await worker.presses("I understand");
    await worker.sees("1 file is recorded");
    await walkOn(worker, "story", "review");
    const receipt = await sendReport(worker);
    await worker.presses("I have kept it");
    const desk = dauys.caseworker();
    await desk.sees("Рассказ хранится отдельно");
    await desk.presses("✋");
    await desk.sees("Взято");
    await desk.presses("Показать рассказ");
    await desk.sees(ENGLISH_STORY);
    await dauys.settled();

    const kept = await seized(["Qoraboyev"]);
    expect(kept.found.length, "with the key it opens").toBeGreaterThan(0);
    expect(kept.unopened).toEqual([]);
    expect(await files()).toBe(1);
    await dauys.expectNoTraces(["Qoraboyev", receipt]);

    await comeBack(worker, receipt);
    await worker.presses("Take it back");
    await worker.presses("Yes, take back");
    await worker.sees("There is nothing here now");
    await desk.noLongerSees(ENGLISH_STORY);
    await dauys.settled();
    expect((await seized(["Qoraboyev"])).found).toEqual([]);
    expect(await files()).toBe(0);
  });

  test("finds who has a receipt open, and nothing of it once it is closed", async () => {
    dauys = await startDauys({ store });
    const worker = dauys.worker();
    const receipt = await reportOf(worker);
    const desk = dauys.caseworker();
    await desk.sees(ENGLISH_STORY);
    await desk.answers(ENGLISH_STORY, "/r Kelasi juma kuni yozing");
    await desk.sees("Kelasi juma");
    await desk.presses("Отправить");
    await desk.sees("Отправлено");
    await comeBack(worker, receipt);
    await dauys.settled();
    const open = await seized(["Kelasi juma", receipt]);
    expect(open.found, "the answer opens with the receipt alone").toEqual([]);
    const joinedNow = joined(
      open.opened.filter(({ text }) => text.includes(String(worker.user.id))),
      open.opened.filter(({ text }) => text.includes('"triage"')),
    );
    expect(joinedNow.length).toBeGreaterThan(0);

    await worker.presses("Close this");
    await worker.sees("Guide for newcomers");
    await dauys.settled();
    const closed = await seized(["Kelasi juma", receipt]);
    expect(closed.found).toEqual([]);
    expect(
      joined(
        closed.opened.filter(({ text }) => text.includes(String(worker.user.id))),
        closed.opened.filter(({ text }) => text.includes('"triage"')),
      ),
    ).toEqual([]);
  });
});

/** How many cleaned files stand in the store, sealed. */
async function files(): Promise<number> {
  const rows = await dauys.rows();
  return rows.filter(
    ({ key, parts }) => /blob/i.test(key) && parts.some((part) => part.length > 500),
  ).length;
}

type Opened = { readonly row: string; readonly text: string };

/** The rows of persons that name a case, and rows of cases that name a person. */
function joined(persons: readonly Opened[], cases: readonly Opened[]): readonly string[] {
  const caseIds = cases.flatMap(({ text }) => (JSON.parse(text) as { id?: string }).id ?? []);
  expect(caseIds.length).toBeGreaterThan(0);
  return persons.flatMap(({ row, text }) =>
    caseIds.some((id) => text.includes(id) || row.includes(id)) ? [row] : [],
  );
}
