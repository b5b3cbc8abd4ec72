import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Answer, ReturnAddress } from "../../../src/domain/case-file.js";
import type { Sealed } from "../../../src/domain/ids.js";
import { formatReceipt, type Receipt } from "../../../src/domain/receipt.js";
import { REFERRALS } from "../../../src/domain/referral-places.js";
import { offerReferral } from "../../../src/domain/referrals.js";
import { BusyError } from "../../../src/telegram/worker/person-lease.js";
import { openWorkerBench, type StoredCase, type WorkerBench } from "../../support/worker-bench.js";

const WORKER = 5;
const OTHER_ACCOUNT = 6;
const WRONG = "5724000000000000" as Receipt;
const SLIP = "5724000000000001";

let bench: WorkerBench;

beforeEach(async () => {
  bench = await openWorkerBench();
});

afterEach(async () => await bench.remove());

/** At the guide, in English. */
async function atMenu(person = WORKER): Promise<void> {
  await bench.types(person, "/start");
  await bench.presses(person, { kind: "language", locale: "en" });
}

async function opened(file: Parameters<WorkerBench["storeCase"]>[0] = {}): Promise<StoredCase> {
  const stored = await bench.storeCase(file);
  await atMenu();
  await bench.types(WORKER, formatReceipt(stored.receipt));
  return stored;
}

async function answer({ caseId, ref }: StoredCase, id: string, text: string): Promise<void> {
  const letter = bench.receipts.sealLetter(ref, caseId, text);
  const added: Answer = { id, mark: "waiting", letter };
  await bench.changeFile(caseId, (file) => ({ ...file, answers: [...file.answers, added] }));
}

const said = (id: Parameters<WorkerBench["texts"]["lookUp"]>[1]) => bench.texts.lookUp("en", id);
const html = (person = WORKER) => bench.chats.html(person);
const kinds = () => bench.chats.buttons(WORKER).map(({ data }) => data);

describe("a number", () => {
  test("opens its case from the place that asks for it, and is removed from the chat", async () => {
    const stored = await bench.storeCase();
    await atMenu();
    await bench.presses(WORKER, { kind: "number" });
    expect(html()).toContain("sixteen digits");
    await bench.types(WORKER, formatReceipt(stored.receipt));
    expect(html()).toContain(said("case-title"));
    expect((await bench.stateOf(WORKER)).opened?.caseId).toBe(stored.caseId);
    expect(bench.chats.removed).toContain(bench.chats.lastId());
  });

  test.each([
    ["the menu", null],
    ["a page", { kind: "page", page: "papers" }],
    ["the help", { kind: "help" }],
  ] as const)("is taken as one at %s", async (_where, press) => {
    const stored = await bench.storeCase();
    await atMenu();
    if (press) await bench.presses(WORKER, press);
    await bench.types(WORKER, stored.receipt);
    expect((await bench.stateOf(WORKER)).opened?.caseId).toBe(stored.caseId);
  });

  test("is taken as one before a language is chosen, and the case's own is spoken then", async () => {
    const stored = await bench.storeCase({}, { locale: "ru" });
    await bench.types(OTHER_ACCOUNT, "/start");
    await bench.types(OTHER_ACCOUNT, stored.receipt);
    expect(await bench.stateOf(OTHER_ACCOUNT)).toMatchObject({
      locale: "ru",
      opened: { caseId: stored.caseId },
    });
  });

  test("typed as an answer of a report stays an answer", async () => {
    const stored = await bench.storeCase();
    await atMenu();
    await bench.presses(WORKER, { kind: "report" });
    await bench.types(WORKER, stored.receipt);
    expect((await bench.stateOf(WORKER)).opened).toBeNull();
    expect(bench.derived).toEqual([]);
  });

  test("takes five round trips to open, and four where it is wrong", async () => {
    const stored = await bench.storeCase();
    await atMenu();
    const calls = await bench.types(WORKER, stored.receipt);
    expect(calls).toEqual(["begin", "noteTry", "findReceipt", "forgiveTry", "commit"]);
    expect(bench.trips.count).toBeLessThanOrEqual(5);
    await bench.presses(WORKER, { kind: "caseLeave" });
    await bench.types(WORKER, WRONG);
    expect(bench.trips.count).toBeLessThanOrEqual(4);
  });

  test("that is right costs no try: whoever is in conversation comes back at any time", async () => {
    const stored = await bench.storeCase();
    await atMenu();
    for (let count = 0; count < 4; count++) await bench.types(WORKER, WRONG);
    for (let count = 0; count < 7; count++) {
      await bench.types(WORKER, stored.receipt);
      expect((await bench.stateOf(WORKER)).opened?.caseId).toBe(stored.caseId);
      await bench.presses(WORKER, { kind: "caseLeave" });
    }
    await bench.types(WORKER, WRONG);
    await bench.types(WORKER, stored.receipt);
    expect(html()).toContain("Try again in an hour.");
  });

  test("with a slip costs no try and no derivation", async () => {
    await atMenu();
    const calls = await bench.types(WORKER, SLIP);
    expect(calls).toEqual(["begin", "commit"]);
    expect(bench.derived).toEqual([]);
    expect(html()).toContain("One digit is not right.");
    expect((await bench.stateOf(WORKER)).place).toEqual({ at: "menu" });
  });

  test("that is wrong and one whose case has gone lead to the same words by the same calls", async () => {
    const stored = await bench.storeCase();
    await bench.store.destroyCase(
      stored.caseId,
      { month: "2026-03", tally: [], withdrawn: false, acts: [] },
      0,
    );
    await atMenu();
    const wrong = [await bench.types(WORKER, WRONG), html()];
    const gone = [await bench.types(WORKER, stored.receipt), html()];
    expect(gone).toEqual(wrong);
    expect(html()).toContain("This number opens nothing now.");
    expect(bench.derived).toHaveLength(2);

    // Its time is over, and its row was not swept yet.
    const { receipt } = await bench.storeCase();
    bench.passTime(366 * 24 * 3_600_000);
    await atMenu();
    const expired = [await bench.types(WORKER, receipt), html()];
    expect(expired).toEqual(wrong);
    expect(bench.derived).toHaveLength(3);
  });

  test("may be tried five times an hour; the sixth is not derived", async () => {
    const stored = await bench.storeCase();
    await atMenu();
    for (let count = 0; count < 5; count++) await bench.types(WORKER, WRONG);
    await bench.types(WORKER, stored.receipt);
    expect(bench.derived).toHaveLength(5);
    expect(html()).toContain("Try again in an hour.");
    expect((await bench.stateOf(WORKER)).opened).toBeNull();
    bench.passTime(3_601_000);
    await bench.types(WORKER, stored.receipt);
    expect((await bench.stateOf(WORKER)).opened?.caseId).toBe(stored.caseId);
  });

  test("is answered more slowly, never refused, when many are tried at once", async () => {
    const stored = await bench.storeCase();
    await atMenu();
    for (let count = 0; count < 29; count++) await bench.store.findReceipt(["nothing"], now());
    await bench.types(WORKER, WRONG);
    expect(slow()).toEqual([]);
    await bench.types(WORKER, WRONG);
    await bench.types(WORKER, stored.receipt);
    const [first = 0, second = 0] = slow();
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(first);
    for (let count = 0; count < 500; count++) await bench.store.findReceipt(["nothing"], now());
    await bench.types(WORKER, stored.receipt);
    expect(slow().at(-1)).toBe(5_000);
    expect((await bench.stateOf(WORKER)).opened?.caseId).toBe(stored.caseId);
  });

  test("whose derivation waits too long comes again, and finds it under way", async () => {
    await bench.remove();
    let finish = () => {};
    let begun = 0;
    bench = await openWorkerBench({
      receipts: {
        open: () => {
          begun++;
          return new Promise((resolve) => {
            finish = () => resolve({ lookups: ["nothing"], privateKeys: ["nothing"] });
          });
        },
      },
    });
    await atMenu();
    bench.bench.pause = () => Promise.resolve();
    await expect(bench.types(WORKER, WRONG, 900)).rejects.toThrow(BusyError);
    bench.bench.pause = () => new Promise(() => {});
    const again = bench.types(WORKER, WRONG, 900);
    await new Promise((resolve) => setTimeout(resolve, 50));
    finish();
    await again;
    expect(begun).toBe(1);
    expect(html()).toContain("This number opens nothing now.");
  });

  // The bench's clock stands still: the minute of the tries is now.
  const now = () => Date.parse("2026-03-14T10:00:00Z");
  const slow = () => bench.pauses.filter((ms) => ms < 10_000);
});

describe("the case", () => {
  test("says how far it has come, until when it is kept and when to look again", async () => {
    await opened({ stage: "working" });
    expect(html()).toContain("● ● ● ○");
    expect(html()).toContain(said("case-stage-working"));
    expect(html()).toContain("12.06.2026");
    expect(html()).toContain(said("case-come-back"));
  });

  test("says its outcome when it is closed", async () => {
    await opened({ stage: "closed", outcome: "advised", closedAt: Date.parse("2026-03-10") });
    expect(html()).toContain("● ● ● ●");
    expect(html()).toContain(said("case-outcome-advised"));
    expect(html()).toContain("08.06.2026");
  });

  test("is drawn from the store where its update comes twice", async () => {
    const stored = await bench.storeCase();
    await atMenu();
    await bench.types(WORKER, stored.receipt, 700);
    await bench.changeFile(stored.caseId, (file) => ({ ...file, stage: "read" }));
    await bench.types(WORKER, stored.receipt, 700);
    expect(html()).toContain(said("case-stage-read"));
    expect(bench.derived).toHaveLength(1);
  });

  test("is drawn anew where its screen was deleted by hand", async () => {
    const stored = await opened();
    bench.chats.loseScreen();
    await bench.types(WORKER, "1");
    expect((await bench.stateOf(WORKER)).place).toEqual({ at: "caseWrite" });
    bench.chats.loseScreen();
    await bench.presses(WORKER, { kind: "case" });
    expect(html()).toContain(said("case-title"));
    expect((await bench.stateOf(WORKER)).opened?.caseId).toBe(stored.caseId);
  });

  test("that has gone meanwhile is not open any more, and nothing breaks", async () => {
    const { caseId } = await opened();
    await bench.presses(WORKER, { kind: "caseWithdraw" });
    await bench.store.destroyCase(
      caseId,
      { month: "2026-03", tally: [], withdrawn: false, acts: [] },
      0,
    );
    await bench.presses(WORKER, { kind: "case" });
    expect(html()).toContain("Nothing of it is kept here.");
    expect(await bench.stateOf(WORKER)).toMatchObject({ opened: null, place: { at: "caseGone" } });
  });

  test.each([
    ["Close", async () => void (await bench.presses(WORKER, { kind: "caseLeave" }))],
    ["/start", async () => void (await bench.types(WORKER, "/start"))],
    ["/help", async () => void (await bench.types(WORKER, "/help"))],
  ])("is closed by %s: the guide tells nothing of it", async (_how, leave) => {
    await opened();
    await leave();
    expect((await bench.stateOf(WORKER)).opened).toBeNull();
    expect(html()).not.toContain(said("case-title"));
    await bench.presses(WORKER, { kind: "case" });
    expect(html()).not.toContain(said("case-title"));
  });

  test("stays open through the choice of a language", async () => {
    await opened();
    await bench.presses(WORKER, { kind: "languages" });
    await bench.presses(WORKER, { kind: "language", locale: "ru" });
    expect(html()).toContain(bench.texts.text("ru", "case-title"));
  });

  test("does not take a photo as long as no room for files is there", async () => {
    await opened();
    await bench.sendsMedia(WORKER);
    expect((await bench.stateOf(WORKER)).files).toEqual([]);
    expect((await bench.stateOf(WORKER)).place).toEqual({ at: "case" });
  });
});

describe("messages of the caseworkers", () => {
  test("are read one at a time; each is marked when it is shown, and goes when it is read", async () => {
    const stored = await opened();
    await answer(stored, "00000001", "Call <b>us & come to kibhr.example");
    await answer(stored, "00000002", "The second");
    await bench.presses(WORKER, { kind: "case" });
    expect(html()).toContain("There are 2 new messages.");
    await bench.presses(WORKER, { kind: "caseAnswers" });
    expect(html()).toContain("Call &lt;b&gt;us &amp; come to kibhr.\u2060example");
    expect(html()).not.toContain("The second");
    expect(await bench.fileOf(stored.caseId)).toMatchObject({
      answers: [{ mark: "shown" }, { mark: "waiting" }],
      redraw: true,
      noticeDue: false,
    });
    await bench.presses(WORKER, { kind: "answerRead", answer: "00000001" });
    expect(html()).toContain("The second");
    expect(await bench.fileOf(stored.caseId)).toMatchObject({
      answers: [{ mark: "read", letter: null }, { mark: "shown" }],
    });
    await bench.presses(WORKER, { kind: "answerRead", answer: "00000002" });
    expect(html()).toContain(said("case-title"));
    const { answers } = await bench.fileOf(stored.caseId);
    expect(answers.map(({ letter }) => letter)).toEqual([null, null]);
  });

  test("are due for the keeper of cases at once", async () => {
    const stored = await opened();
    await answer(stored, "00000001", "One");
    await bench.presses(WORKER, { kind: "caseAnswers" });
    const due = await bench.store.casesDue(Date.parse("2026-03-14T10:00:00Z"), 10);
    expect(due).toEqual([stored.caseId]);
  });

  test("are not marked again when they are only looked at again", async () => {
    const stored = await opened();
    await answer(stored, "00000001", "One");
    await bench.presses(WORKER, { kind: "caseAnswers" });
    const calls = await bench.presses(WORKER, { kind: "caseAnswers" });
    expect(calls).toEqual(["begin", "load", "commit"]);
  });

  test("that were changed after they were shown say so", async () => {
    const stored = await opened();
    await answer(stored, "00000001", "One");
    await bench.changeFile(stored.caseId, (file) => ({
      ...file,
      answers: file.answers.map((each) => ({ ...each, changed: true as const })),
    }));
    await bench.presses(WORKER, { kind: "caseAnswers" });
    expect(html()).toContain(said("case-answer-changed"));
  });

  test("one that this number does not open is left out", async () => {
    const stored = await opened();
    const added: Answer = { id: "00000001", mark: "waiting", letter: "AAAA" as Sealed<string> };
    await bench.changeFile(stored.caseId, (file) => ({ ...file, answers: [added] }));
    await bench.presses(WORKER, { kind: "case" });
    expect(html()).toContain("There is no new message.");
    expect(bench.trouble).toContain("vault.cannotOpen");
  });

  test("a change of somebody else's at the same moment loses nothing", async () => {
    const stored = await opened();
    await answer(stored, "00000001", "One");
    const { changeCase } = bench.store;
    let first = true;
    bench.store.changeCase = async (...given) => {
      if (first) {
        first = false;
        bench.store.changeCase = changeCase;
        await bench.changeFile(stored.caseId, (file) => ({ ...file, stage: "working" }));
      }
      return await changeCase.apply(bench.store, given);
    };
    await bench.presses(WORKER, { kind: "caseAnswers" });
    expect(await bench.fileOf(stored.caseId)).toMatchObject({
      stage: "working",
      answers: [{ mark: "shown" }],
    });
  });
});

describe("a message that asks whether the case may be passed on", () => {
  const offer = { id: "00000001", to: "lawyer" };

  /** The worker sees it. */
  async function asked(to = "lawyer"): Promise<StoredCase> {
    const stored = await opened();
    await answer(stored, "00000001", "May we tell a lawyer about your wages?");
    await bench.changeFile(stored.caseId, (file) => offerReferral(file, { ...offer, to }) ?? file);
    await bench.presses(WORKER, { kind: "caseAnswers" });
    return stored;
  }

  const acts = async ({ caseId }: StoredCase) => {
    const row = await bench.store.load(caseId);
    const entries = await bench.store.journal(caseId);
    return entries.map(({ act, detail }) => {
      const told = row && detail && bench.caseVault.unwrap(caseId, row.key).openDetail(detail);
      return [act, told?.by.kind, told?.words];
    });
  };

  test("says who would be told and that no changes nothing, and cannot be read away", async () => {
    const stored = await asked();
    expect(html()).toContain("May we tell a lawyer about your wages?");
    expect(html()).toContain("Who would be told: a lawyer.");
    expect(html()).toContain("You may say no.");
    expect(html()).not.toContain(said("case-button-answer-read"));
    expect(kinds()).toContain("Ry:00000001");
    expect(kinds()).toContain("Rn:00000001");
    await bench.presses(WORKER, { kind: "answerRead", answer: "00000001" });
    expect(await bench.fileOf(stored.caseId)).toMatchObject({
      answers: [{ mark: "shown" }],
      referrals: [{ state: "offered" }],
    });
    expect(await acts(stored)).toEqual([]);
  });

  test.each([
    ["referralYes", "agreed", "referralAgreed", "referral-said-yes"],
    ["referralNo", "declined", "referralDeclined", "referral-said-no"],
  ] as const)("keeps what the worker says: %s", async (kind, state, act, told) => {
    const stored = await asked();
    await bench.presses(WORKER, { kind, answer: "00000001" });
    expect(await bench.fileOf(stored.caseId)).toMatchObject({
      answers: [{ mark: "read", letter: null }],
      referrals: [{ ...offer, state }],
      redraw: true,
    });
    expect(await acts(stored)).toEqual([[act, "worker", "lawyer"]]);
    expect(html()).toContain(said(told).split("\n")[0]);
    expect(html()).toContain(said("case-title"));
  });

  test("takes the first word, whatever is tapped after it", async () => {
    const stored = await asked();
    await bench.presses(WORKER, { kind: "referralNo", answer: "00000001" });
    await bench.presses(WORKER, { kind: "referralYes", answer: "00000001" });
    expect((await bench.fileOf(stored.caseId)).referrals).toEqual([
      { ...offer, state: "declined" },
    ]);
    expect(await acts(stored)).toEqual([["referralDeclined", "worker", "lawyer"]]);
  });

  test("takes no word for an answer that was never on the screen", async () => {
    const stored = await opened();
    await answer(stored, "00000001", "One");
    await bench.changeFile(stored.caseId, (file) => offerReferral(file, offer) ?? file);
    await bench.presses(WORKER, { kind: "referralYes", answer: "00000001" });
    expect(await bench.fileOf(stored.caseId)).toMatchObject({
      answers: [{ mark: "shown" }],
      referrals: [{ state: "offered" }],
    });
    expect(html()).toContain("You may say no.");
  });

  test("tells whom in every language, and still asks where it has no name for them", async () => {
    const stored = await asked("somebody_new");
    expect(html()).toContain("You may say no.");
    expect(html()).not.toContain("somebody_new");
    await bench.presses(WORKER, { kind: "referralYes", answer: "00000001" });
    expect((await bench.fileOf(stored.caseId)).referrals[0]?.state).toBe("agreed");
    for (const locale of bench.texts.locales)
      for (const to of REFERRALS)
        expect(bench.texts.has(locale, `referral-to-${to}`), `${locale} ${to}`).toBe(true);
  });

  test("what is read without being asked anything is in the journal as well", async () => {
    const stored = await opened();
    await answer(stored, "00000001", "One");
    await bench.presses(WORKER, { kind: "caseAnswers" });
    expect(await acts(stored)).toEqual([]);
    await bench.presses(WORKER, { kind: "answerRead", answer: "00000001" });
    expect(await acts(stored)).toEqual([["answerRead", "worker", undefined]]);
  });
});

describe("writing more", () => {
  test("keeps what was typed until it is sent, then it joins the case", async () => {
    const stored = await opened();
    await bench.presses(WORKER, { kind: "caseWrite" });
    await bench.types(WORKER, "They <threaten>");
    await bench.types(WORKER, `My number is ${formatReceipt(stored.receipt)}`);
    expect(html()).toContain("2 messages are recorded.");
    expect(bench.reports).toEqual([]);
    bench.passTime(3_601_000);
    const before = await bench.fileOf(stored.caseId);
    await bench.presses(WORKER, { kind: "caseSend" });
    expect(html()).toContain("It was sent.");
    const [{ report, receipt } = fail()] = bench.reports;
    expect(receipt).toBeUndefined();
    expect(report.brief).toMatchObject({ joins: stored.caseId, turn: "message", facets: [] });
    expect(report.brief.triage.level).toBe(1);
    expect(report.brief.id).not.toBe(stored.caseId);
    expect(report.story.parts).toEqual([
      { step: "message", text: "They <threaten>\nMy number is •••• •••• •••• ••••" },
    ]);
    expect((await bench.stateOf(WORKER)).opened?.words).toEqual([]);
    // The case has moved; its card shows nothing of it and is left alone.
    const { movedAt, redraw } = await bench.fileOf(stored.caseId);
    expect(movedAt - before.movedAt).toBeGreaterThanOrEqual(3_601_000);
    expect(redraw).toBe(before.redraw);
  });

  test("begins by itself when something is typed in the case", async () => {
    await opened();
    await bench.types(WORKER, "They came again");
    expect(await bench.stateOf(WORKER)).toMatchObject({
      place: { at: "caseWrite" },
      opened: { words: ["They came again"] },
    });
    expect(bench.chats.removed).toContain(bench.chats.lastId());
  });

  test("takes the place of what was sent last where the worker wants that", async () => {
    await opened();
    await bench.types(WORKER, "It was in May");
    await bench.presses(WORKER, { kind: "caseReplace" });
    await bench.presses(WORKER, { kind: "caseSend" });
    expect(bench.reports[0]?.report.brief.turn).toBe("replacement");
    expect((await bench.stateOf(WORKER)).opened).not.toHaveProperty("replaces");
  });

  test("leaves in the chat what is too long", async () => {
    await opened();
    for (let count = 0; count < 3; count++) await bench.types(WORKER, "ʻ".repeat(3_990));
    await bench.types(WORKER, "ʻ".repeat(4_000));
    expect(html()).toContain("There is no more room for that.");
    expect(bench.chats.removed).not.toContain(bench.chats.lastId());
    expect((await bench.stateOf(WORKER)).opened?.words).toHaveLength(3);
  });

  test("sends nothing twice where its update comes twice", async () => {
    await opened();
    await bench.types(WORKER, "Once");
    await bench.presses(WORKER, { kind: "caseSend" }, 800);
    await bench.presses(WORKER, { kind: "caseSend" }, 800);
    expect(bench.reports).toHaveLength(1);
  });

  test("does not send nothing", async () => {
    await opened();
    await bench.presses(WORKER, { kind: "caseSend" });
    expect(bench.reports).toEqual([]);
    expect(html()).toContain("There is nothing to send yet.");
  });

  test("keeps the words where the number is typed again for the same case, and not for another", async () => {
    const stored = await opened();
    await bench.types(WORKER, "Not sent");
    await bench.presses(WORKER, { kind: "case" });
    await bench.types(WORKER, stored.receipt);
    expect((await bench.stateOf(WORKER)).opened?.words).toEqual(["Not sent"]);
    const other = await bench.storeCase();
    await bench.types(WORKER, other.receipt);
    expect((await bench.stateOf(WORKER)).opened).toMatchObject({ caseId: other.caseId, words: [] });
    await bench.presses(WORKER, { kind: "caseSend" });
    expect(bench.reports).toEqual([]);
    await bench.types(WORKER, stored.receipt);
    expect((await bench.stateOf(WORKER)).opened?.words).toEqual(["Not sent"]);
  });

  test.each([
    ["/start", async () => void (await bench.types(WORKER, "/start"))],
    ["Close", async () => void (await bench.presses(WORKER, { kind: "caseLeave" }))],
  ])("keeps the words past %s until the same case is opened again", async (_how, leave) => {
    const stored = await opened();
    await bench.presses(WORKER, { kind: "caseReplace" });
    await bench.types(WORKER, "Not sent");
    await leave();
    expect(html()).not.toContain("recorded");
    await bench.types(WORKER, stored.receipt);
    expect(html()).toContain(bench.texts.text("en", "case-unsent", { count: 1 }));
    expect(await bench.stateOf(WORKER)).toMatchObject({
      opened: { words: ["Not sent"], replaces: true },
      unsent: [],
    });
    await bench.presses(WORKER, { kind: "caseSend" });
    expect(bench.reports[0]?.report).toMatchObject({
      brief: { joins: stored.caseId, turn: "replacement" },
      story: { parts: [{ step: "message", text: "Not sent" }] },
    });
    await bench.presses(WORKER, { kind: "caseLeave" });
    expect((await bench.stateOf(WORKER)).unsent).toEqual([]);
  });
});

describe("danger with the receipt open", () => {
  test("joins the case at once, without a receipt of its own, and leads back to it", async () => {
    const stored = await opened();
    await bench.presses(WORKER, { kind: "danger" });
    expect((await bench.stateOf(WORKER)).place).toEqual({ at: "alert" });
    const pressOption = async () => {
      const option = bench.chats.buttons(WORKER).find(({ data }) => data.startsWith("o:"));
      const [, step = "", chosen = ""] = option?.data.split(":") ?? [];
      await bench.presses(WORKER, { kind: "option", step: step as never, option: chosen });
    };
    await pressOption();
    await pressOption();
    await bench.presses(WORKER, { kind: "skip", step: "more" as never });
    const [{ report, receipt } = fail()] = bench.reports;
    expect(receipt).toBeUndefined();
    expect(report.brief).toMatchObject({ joins: stored.caseId, turn: "danger", alert: true });
    expect(report.brief.triage.level).toBe(0);
    expect(await bench.stateOf(WORKER)).toMatchObject({ place: { at: "case" }, alert: null });
    expect(html()).toContain("It was sent.");
  });

  test("leads back to the case when it was a wrong tap", async () => {
    await opened();
    await bench.presses(WORKER, { kind: "danger" });
    expect(kinds()).toContain("c");
    await bench.presses(WORKER, { kind: "case" });
    expect(html()).toContain(said("case-title"));
  });
});

describe("a name", () => {
  test("is shown back and goes only when it is given", async () => {
    const stored = await opened();
    await bench.presses(WORKER, { kind: "caseIdentity" });
    expect(html()).toContain("You cannot take it back.");
    await bench.types(WORKER, "Aziz & +998 90 123");
    expect(html()).toContain("You wrote: Aziz &amp; +998 90 123");
    expect(bench.reports).toEqual([]);
    await bench.presses(WORKER, { kind: "caseGive" });
    expect(bench.reports[0]?.report).toMatchObject({
      brief: { joins: stored.caseId, turn: "identity" },
      story: { parts: [{ step: "name", text: "Aziz & +998 90 123" }] },
    });
    expect((await bench.stateOf(WORKER)).opened).not.toHaveProperty("name");
  });

  test("is not given from another screen", async () => {
    await opened();
    await bench.presses(WORKER, { kind: "caseIdentity" });
    await bench.types(WORKER, "Aziz");
    await bench.presses(WORKER, { kind: "case" });
    await bench.presses(WORKER, { kind: "caseGive" });
    expect(bench.reports).toEqual([]);
  });
});

describe("a notice", () => {
  const chatName = (person = WORKER) => bench.sealer.blind("notice", String(person));

  const nameOf = async ({ caseId }: StoredCase) => (await bench.fileOf(caseId)).notice ?? "";

  async function asksFor(hours: "evening" | "any" | "none", person = WORKER): Promise<void> {
    await bench.presses(person, { kind: "caseNotice" });
    await bench.presses(person, { kind: "noticeHours", hours });
  }

  test("is kept only when hours are chosen, sealed, and found by the case", async () => {
    const stored = await opened();
    await bench.presses(WORKER, { kind: "caseNotice" });
    expect((await bench.fileOf(stored.caseId)).notice).toBeNull();
    await bench.presses(WORKER, { kind: "noticeHours", hours: "evening" });
    const name = await nameOf(stored);
    const sealed = (await bench.store.notice(name)) as Sealed<ReturnAddress>;
    expect(bench.sealer.open("address", name, sealed)).toMatchObject({
      chat: WORKER,
      from: 18,
      to: 23,
    });
    expect(html()).toContain(said("case-notice-on"));
  });

  test("goes when it is not wanted any more", async () => {
    const stored = await opened();
    await asksFor("any");
    const name = await nameOf(stored);
    await asksFor("none");
    expect(await bench.store.notice(name)).toBeNull();
    expect((await bench.fileOf(stored.caseId)).notice).toBeNull();
  });

  test("asked for from another account takes the place of the one before", async () => {
    const stored = await opened();
    await asksFor("any");
    const before = await nameOf(stored);
    await atMenu(OTHER_ACCOUNT);
    await bench.types(OTHER_ACCOUNT, stored.receipt);
    await asksFor("any", OTHER_ACCOUNT);
    expect(await bench.store.notice(before)).toBeNull();
    expect(await bench.store.notice(await nameOf(stored))).not.toBeNull();
  });

  test("of one case stays when another case of the same chat ends; with the chat all go", async () => {
    const first = await opened();
    await asksFor("any");
    const second = await bench.storeCase();
    await bench.types(WORKER, second.receipt);
    await asksFor("any");
    const [one, two] = [await nameOf(first), await nameOf(second)];
    await asksFor("none");
    expect(await bench.store.notice(two)).toBeNull();
    expect(await bench.store.notice(one)).not.toBeNull();
    await asksFor("any");
    await bench.store.dropNotice(chatName());
    expect(await bench.store.notice(one)).toBeNull();
    expect(await bench.store.notice(two)).toBeNull();
  });

  test("leaves no address where the case goes at the same moment", async () => {
    const stored = await opened();
    const { keepNotice } = bench.store;
    let name = "";
    bench.store.keepNotice = async (...given) => {
      [name] = given;
      await keepNotice.apply(bench.store, given);
      expect((await bench.fileOf(stored.caseId)).notice).toBeNull();
      const folded = { month: "2026-03", tally: [], withdrawn: true, acts: [] };
      await bench.store.destroyCase(stored.caseId, folded, 0);
    };
    await asksFor("any");
    expect(name).not.toBe("");
    expect(await bench.store.notice(name)).toBeNull();
    expect(await bench.stateOf(WORKER)).toMatchObject({ opened: null, place: { at: "caseGone" } });
  });
});

describe("withdrawing", () => {
  test("destroys the case after it was confirmed on its own screen", async () => {
    const { caseId, receipt } = await opened();
    await bench.presses(WORKER, { kind: "caseEnd" });
    expect(bench.ended).toEqual([]);
    await bench.presses(WORKER, { kind: "caseWithdraw" });
    await bench.presses(WORKER, { kind: "caseEnd" });
    expect(bench.ended).toEqual([[caseId, "withdrawn"]]);
    expect(await bench.stateOf(WORKER)).toMatchObject({ opened: null, place: { at: "caseGone" } });
    await bench.types(WORKER, receipt);
    expect(html()).toContain("This number opens nothing now.");
  });
});

describe("the number on the screen after sending", () => {
  async function afterSending(): Promise<StoredCase> {
    const stored = await bench.storeCase();
    await atMenu();
    return stored;
  }

  test("opens the case without a try, and is shown again until it is kept", async () => {
    const stored = await afterSending();
    await bench.putPlace(WORKER, { at: "receipt", receipt: stored.receipt });
    const calls = await bench.presses(WORKER, { kind: "addMore" });
    expect(calls).toEqual(["begin", "findReceipt", "commit"]);
    expect(html()).toContain(said("case-title"));
    await bench.presses(WORKER, { kind: "caseLeave" });
    expect(html()).toContain(formatReceipt(stored.receipt));
    await bench.types(WORKER, "/start");
    expect(html()).toContain(formatReceipt(stored.receipt));
    await bench.presses(WORKER, { kind: "kept" });
    expect(html()).not.toContain(formatReceipt(stored.receipt));
  });

  /** The number of one report is on the screen, and another one is opened from its case. */
  async function twoReports(first: StoredCase, place: "receipt" | "sent"): Promise<StoredCase> {
    const { caseId, receipt } = first;
    if (place === "sent") await bench.put(WORKER, { alert: { caseId, code: "K7F3", receipt } });
    await bench.putPlace(WORKER, place === "sent" ? { at: place } : { at: place, receipt });
    await bench.presses(WORKER, { kind: "addMore" });
    const other = await bench.storeCase();
    await bench.types(WORKER, other.receipt);
    expect((await bench.stateOf(WORKER)).opened?.caseId).toBe(other.caseId);
    return other;
  }

  async function withdraws(): Promise<void> {
    await bench.presses(WORKER, { kind: "caseWithdraw" });
    await bench.presses(WORKER, { kind: "caseEnd" });
  }

  test("is shown again where another report was opened after it", async () => {
    const stored = await afterSending();
    await twoReports(stored, "receipt");
    await bench.presses(WORKER, { kind: "caseLeave" });
    expect(html()).toContain(formatReceipt(stored.receipt));
  });

  test.each(["receipt", "sent"] as const)(
    "is shown again where that other report is taken back: %s",
    async (at) => {
      const stored = await afterSending();
      const other = await twoReports(stored, at);
      await withdraws();
      expect(bench.ended).toEqual([[other.caseId, "withdrawn"]]);
      expect(await bench.stateOf(WORKER)).toMatchObject({ opened: null, place: { at } });
      expect(html()).toContain("Nothing of it is kept here.");
      expect(html()).toContain(formatReceipt(stored.receipt));
    },
  );

  test("is shown again where that other report has gone meanwhile", async () => {
    const stored = await afterSending();
    const { caseId } = await twoReports(stored, "receipt");
    await bench.presses(WORKER, { kind: "caseWithdraw" });
    await bench.store.destroyCase(
      caseId,
      { month: "2026-03", tally: [], withdrawn: false, acts: [] },
      0,
    );
    await bench.presses(WORKER, { kind: "case" });
    expect(html()).toContain("Nothing of it is kept here.");
    expect(html()).toContain(formatReceipt(stored.receipt));
  });

  test("goes with its own report", async () => {
    const stored = await afterSending();
    await bench.putPlace(WORKER, { at: "receipt", receipt: stored.receipt });
    await bench.presses(WORKER, { kind: "addMore" });
    await withdraws();
    expect(await bench.stateOf(WORKER)).toMatchObject({ opened: null, place: { at: "caseGone" } });
    expect(html()).not.toContain(formatReceipt(stored.receipt));
  });

  test("of a report that is still on its way says so", async () => {
    await afterSending();
    await bench.putPlace(WORKER, { at: "receipt", receipt: WRONG });
    await bench.presses(WORKER, { kind: "addMore" });
    expect(html()).toContain("It is still on its way.");
    expect(html()).toContain(formatReceipt(WRONG));
  });
});

function fail(): never {
  throw new Error("no report was sent");
}
