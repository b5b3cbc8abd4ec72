import { beforeEach, describe, expect, test } from "vitest";
import { advance, type Resume } from "../../../../../src/flow/advance.js";
import type { Step } from "../../../../../src/flow/definition.js";
import { answerOf, currentStep } from "../../../../../src/flow/path.js";
import type { Answers, Run } from "../../../../../src/flow/run.js";
import { viewOf } from "../../../../../src/flow/view.js";
import { ANYONE, type Country } from "../../../../../src/rights/article.js";
import { type Way, writeNumbers } from "../../../../../src/rights/wages.js";
import { createCarry } from "../../../../../src/telegram/worker/rights/carry.js";
import {
  encodeReading,
  type Reading,
  type ReadingPage,
} from "../../../../../src/telegram/worker/rights/reading.js";
import type { ScreenText } from "../../../../../src/telegram/worker/rights/screen-memory.js";
import { createWagesRoom } from "../../../../../src/telegram/worker/rights/wages-room.js";
import { wagesScreen } from "../../../../../src/telegram/worker/rights/wages-screens.js";
import {
  newcomer,
  type Place,
  type WorkerState,
} from "../../../../../src/telegram/worker/state.js";
import type { Asked, Outcome, Room } from "../../../../../src/telegram/worker/unit.js";
import { content, runAt } from "../../../../support/content.js";

const { flow, alertFlow, texts } = await content();
const NOW = Date.parse("2026-03-02T09:00:00Z");

let shown: ScreenText | null;
let looks: number;
let room: Room;

beforeEach(() => {
  shown = null;
  looks = 0;
  room = createWagesRoom({
    ...{ texts, flow, carry: createCarry(flow) },
    async readScreen(chat, message) {
      expect([chat, message]).toEqual([5, 9]);
      looks++;
      return shown;
    },
  });
});

describe("a number that is typed at a count", () => {
  test("stands on the screen after it, and nothing of the state is changed by it", async () => {
    shows("en", "hour", [16_000]);
    const state = guide();
    const outcome = await types("1 500", state);
    expect(pageIn(outcome)).toEqual({
      ...{ at: "wages", by: "hour", numbers: writeNumbers([16_000, 150_000]) },
    });
    expect(outcome).toMatchObject({ kind: "show" });
    expect((outcome as { state: WorkerState }).state).toBe(state);
    expect(outcome).not.toHaveProperty("notice");
  });

  test.each<[string, Way, readonly number[], number]>([
    ["50 ming", "hour", [16_000], 5_000_000],
    ["176 soat", "hour", [], 17_600],
    ["2,5", "month", [], 250],
    ["0", "day", [100, 500_000], 0],
  ])("may be written as people write: %s", async (text, way, numbers, taken) => {
    shows("uz", way, numbers);
    expect(pageIn(await types(text, guide("uz")))).toMatchObject({
      numbers: writeNumbers([...numbers, taken]),
    });
  });

  test.each(["-5", "5 kun 300", "about 3 or 4 or 5", "12 oy"])(
    "that is none loses nothing of what was typed before: %s",
    async (text) => {
      shows("en", "day", [2200]);
      const outcome = await types(text, guide());
      expect(outcome).toMatchObject({ notice: { id: "wages-number" } });
      expect(pageIn(outcome)).toMatchObject({ by: "day", numbers: writeNumbers([2200]) });
    },
  );

  test.each<[string, Way, readonly number[], string]>([
    ["1 000 000 001", "day", [2200], "1\u00a0000\u00a0000\u00a0000"],
    ["400 000", "hour", [], "10\u00a0000"],
  ])("that is too great is told how great it may be: %s", async (text, way, numbers, most) => {
    shows("en", way, numbers);
    const outcome = await types(text, guide());
    expect(outcome).toMatchObject({ notice: { id: "wages-too-big", args: { most } } });
    expect(pageIn(outcome)).toMatchObject({ by: way, numbers: writeNumbers(numbers) });
  });

  test("belongs to the count although it might be four digits of a kept report", async () => {
    shows("en", "day", []);
    expect(await types("4821", guide())).toMatchObject({
      notice: { id: "wages-too-big" },
      reading: { kind: "reading" },
    });
    shows("en", "", []);
    expect(await types("4821", guide())).toMatchObject({ notice: { id: "reject-use-buttons" } });
    shows("en", "day", [100, 200, 0]);
    const done = await types("4821", guide());
    expect(done).toMatchObject({ notice: { id: "reject-use-buttons" } });
    expect(pageIn(done)).toMatchObject({ numbers: writeNumbers([100, 200, 0]) });
  });

  test("is left to the others where no count is on the screen", async () => {
    shown = { text: texts.text("en", "guide-menu"), codes: [] };
    expect(await types("4821", guide())).toBeNull();
    shown = null;
    expect(await types("4821", guide())).toBeNull();
    expect(looks).toBe(2);
  });

  test("begins the count again where what was typed cannot be read back", async () => {
    shows("en", "day", [2200]);
    shown = { text: shown?.text ?? "", codes: ["many"] };
    const outcome = await types("5", guide());
    expect(outcome).toMatchObject({ notice: { id: "wages-begin-again" } });
    expect(pageIn(outcome)).toEqual({ at: "wages", by: "", numbers: [] });
  });

  test("keeps the language of the screen, and the country that it is counted for", async () => {
    shows("ru", "day", [2200], "kg");
    const outcome = await types("500 сом", guide("en"));
    expect(readingIn(outcome)).toMatchObject({ locale: "ru", variant: { country: "kg" } });
  });

  test.each(["receipt", "number", "case", "caseWrite", "sent", "alertOpen", "languages"] as const)(
    "is not looked for at %s, where words have another meaning",
    async (at) => {
      shows("en", "day", []);
      expect(await types("22", { ...guide(), place: { at } as Place })).toBeNull();
      expect(looks).toBe(0);
    },
  );

  test("is not looked for in a report, before a language, without a screen, or in plain words", async () => {
    shows("en", "day", []);
    const step = flow.steps.find(({ id }) => id === ("wages_amount" as string)) as Step;
    const inReport = { ...guide(), place: { at: "flow" }, run: runAt(flow, step) } as const;
    expect(await types("22", inReport)).toBeNull();
    expect(await types("22", { ...guide(), locale: null })).toBeNull();
    expect(await types("22", { ...guide(), screen: null })).toBeNull();
    expect(await types("They took my passport", guide())).toBeNull();
    expect(looks).toBe(0);
  });
});

describe("a button of the count", () => {
  test("carries the numbers so far", async () => {
    const page = { at: "wages", by: "day", numbers: writeNumbers([2200, 500_000, 0]) } as const;
    expect(pageIn(await taps(page, guide()))).toEqual(page);
  });

  test.each<ReadingPage>([
    { at: "wages", by: "year", numbers: [] },
    { at: "wages", by: "day", numbers: ["zzzzzzz"] },
    { at: "wagesTold", by: "day", numbers: ["1"] },
    { at: "wagesTold", by: "", numbers: [] },
  ])("that no screen has begins again: %j", async (page) => {
    const outcome = await taps(page, guide());
    expect(outcome).toMatchObject({ notice: { id: "wages-begin-again" } });
    expect(pageIn(outcome)).toEqual({ at: "wages", by: "", numbers: [] });
  });

  test("of another page is left to the others", async () => {
    expect(await taps({ at: "groups" }, guide())).toBeNull();
    expect(await room.decide(unit(guide(), { kind: "press", press: null }), asked)).toBeNull();
  });

  test("reached from the choice of a language goes on in the guide, where numbers are looked for", async () => {
    const page = { at: "wages", by: "day", numbers: [] } as const;
    const outcome = await taps(page, { ...guide(), place: { at: "languages" } });
    expect(pageIn(outcome)).toEqual(page);
    expect(stateIn(outcome).place).toEqual({ at: "menu" });
  });

  test("over a receipt, which must not be left, says where one counts", async () => {
    const state = { ...guide(), place: { at: "receipt", receipt: "x" } } as unknown as WorkerState;
    const outcome = await taps({ at: "wages", by: "", numbers: [] }, state);
    expect(outcome).toMatchObject({ state, notice: { id: "wages-elsewhere" } });
    expect(outcome).not.toHaveProperty("reading");
  });
});

describe("a count that is told", () => {
  const numbers = [16_000, 150_000, 1_200, 10_000_000];

  test("begins a report: the first questions are asked as ever", async () => {
    const { state, notice } = await told(guide(), numbers);
    expect(state.place).toEqual({ at: "flow" });
    expect(notice).toEqual({ id: "wages-told" });
    const run = runOf(state);
    expect(currentStep(flow, run).id).toBe("safe");
    const walked = walk(run, [["safe", "yes"]]);
    expect(currentStep(flow, walked).id).toBe("consent");
  });

  test("is part of the story, and how much is owed shows at the review", async () => {
    const { state } = await told(guide(), numbers);
    const run = toReview(runOf(state), "unpaid_wages");
    const lines = viewOf(flow, run).review ?? [];
    const byStep = Object.fromEntries(lines.map(({ step, answer }) => [step.id, answer]));
    expect(byStep).toMatchObject({
      story: { kind: "text", parts: [expect.stringContaining("167\u00a0000")] },
      wages_amount: { kind: "number", value: 167_000 },
    });
    const [story] = (byStep.story as { parts: readonly string[] }).parts;
    expect(story).toContain("Count my pay: by the hour");
    expect(story).toContain("Hours: 160; Pay for one hour: 1\u00a0500; Overtime hours: 12");
  });

  test("asks the story still: more can be told", async () => {
    const run = toStory(runOf((await told(guide(), numbers)).state));
    expect(currentStep(flow, run).id).toBe("story");
    expect(viewOf(flow, run)).toMatchObject({ canDone: true });
  });

  test("says nothing of money owed where that was not ticked", async () => {
    const { state } = await told(guide(), numbers);
    const run = toReview(runOf(state), "pay_deductions");
    const ids = (viewOf(flow, run).review ?? []).map(({ step }) => step.id);
    expect(ids).toContain("story");
    expect(ids).not.toContain("wages_amount");
  });

  test("joins the report that waits, after what was told there", async () => {
    const before = withAnswers({ story: { kind: "text", parts: ["first"], open: true } });
    const { state } = await told({ ...guide(), run: before }, numbers);
    expect(runOf(state).answers).toMatchObject({
      story: { parts: ["first", expect.stringContaining("167\u00a0000")] },
    });
  });

  test("leaves a sum that was given before, and takes the place of one that was not known", async () => {
    const given = withAnswers({ wages_amount: { kind: "number", value: 5 } });
    const unknown = withAnswers({ wages_amount: { kind: "dontKnow" } });
    const amounts = await Promise.all(
      [given, unknown].map(async (run) => {
        const { state } = await told({ ...guide(), run }, numbers);
        return runOf(state).answers["wages_amount" as Step["id"]];
      }),
    );
    expect(amounts).toEqual([
      { kind: "number", value: 5 },
      { kind: "number", value: 167_000 },
    ]);
  });

  test("gives no sum where nothing is missing, or where it is som and tenge are asked for", async () => {
    const paid = [16_000, 150_000, 1_200, 90_000_000];
    for (const outcome of [await told(guide(), paid), await told(guide(), numbers, "kg")])
      expect(Object.keys(runOf(outcome.state).answers)).toEqual(["story"]);
  });

  test("of more than the report takes stands in the story alone", async () => {
    const { state } = await told(guide(), [1_000_000, 100_000_000_000, 0, 0]);
    expect(Object.keys(runOf(state).answers)).toEqual(["story"]);
  });

  test("finds no room in a story that is full, and nothing is lost of either", async () => {
    const full = "x".repeat(flow.limits.storyLength);
    const run = withAnswers({ story: { kind: "text", parts: [full], open: true } });
    const outcome = await tell({ ...guide(), run }, numbers);
    expect(outcome).toMatchObject({ notice: { id: "reject-too-long" } });
    expect(stateIn(outcome).run).toBe(run);
    expect(pageIn(outcome)).toEqual({ at: "wages", by: "hour", numbers: writeNumbers(numbers) });
  });

  test("is told in the language that the report is told in", async () => {
    const outcome = await tell(guide("uz"), numbers, null, "ru");
    const story = answerOf(runOf(stateIn(outcome)), stepOf("story"));
    expect(story).toMatchObject({ parts: [expect.stringContaining("Yetishmaydi")] });
  });

  test("tells nothing for somebody under 18, who is asked one simple question", async () => {
    const run = withAnswers({ consent: { kind: "chosen", options: ["minor"] } });
    const { state } = await told({ ...guide(), run }, numbers);
    expect(runOf(state).answers).toEqual(run.answers);
  });

  test("joins an alert that has gone out, and says so", async () => {
    const alert = { caseId: "0".repeat(32), code: "K7F3", receipt: "5724000000000000" } as never;
    expect((await told({ ...guide(), alert }, numbers)).notice).toEqual({ id: "alert-joined" });
  });

  test("is not told twice by an impatient finger", async () => {
    const { state } = await told(guide(), numbers);
    const again = await tell(state, numbers);
    expect(stateIn(again)).toBe(state);
  });
});

describe("the room", () => {
  test("is refused at start where the report has no place for a count", () => {
    const options = { texts, carry: createCarry(flow), readScreen: async () => null };
    expect(() => createWagesRoom({ ...options, flow: alertFlow })).toThrow(
      expect.objectContaining({ code: "flow.invalid" }),
    );
  });
});

const identity = { shard: "0", persons: ["p"] };
const asked = { identity, updateId: 1, person: 5, message: 7 } as unknown as Asked;

function guide(locale = "en"): WorkerState {
  return { ...newcomer(5), locale, place: { at: "menu" }, screen: { message: 9, sentAt: NOW } };
}

function unit(state: WorkerState, input: Parameters<Room["decide"]>[0]["input"]) {
  return { state, input, now: NOW, outcome: null };
}

/** Puts a count on the screen, as Telegram gives it back. */
function shows(
  locale: string,
  by: string,
  numbers: readonly number[],
  country: Country | null = null,
): void {
  const page = { at: "wages", by, numbers: writeNumbers(numbers) } as const;
  const reading = { locale: null, variant: { ...ANYONE, country }, page };
  const { html } = wagesScreen(texts, locale, reading, page);
  const codes = [...html.matchAll(/<code>(.*?)<\/code>/g)].map(([, code]) => code ?? "");
  shown = { text: html.replace(/<[^>]*>/g, ""), codes };
}

function types(text: string, state: WorkerState): Promise<Outcome | null> {
  return room.decide(unit(state, { kind: "text", text }), asked);
}

function taps(
  page: ReadingPage,
  state: WorkerState,
  change: Partial<Reading> = {},
): Promise<Outcome | null> {
  const reading = encodeReading({ locale: null, variant: ANYONE, page, ...change });
  const press = { kind: "read", reading } as const;
  return room.decide(unit(state, { kind: "press", press }), asked);
}

function tell(
  state: WorkerState,
  numbers: readonly number[],
  country: Country | null = null,
  locale: string | null = null,
): Promise<Outcome | null> {
  const page = { at: "wagesTold", by: "hour", numbers: writeNumbers(numbers) } as const;
  return taps(page, state, { locale, variant: { ...ANYONE, country } });
}

async function told(
  state: WorkerState,
  numbers: readonly number[],
  country: Country | null = null,
) {
  const outcome = await tell(state, numbers, country);
  if (outcome?.kind !== "show") throw new Error("nothing is shown");
  return outcome;
}

function stateIn(outcome: Outcome | null): WorkerState {
  if (outcome?.kind !== "show") throw new Error("nothing is shown");
  return outcome.state;
}

function readingIn(outcome: Outcome | null): Reading | null {
  if (outcome?.kind !== "show" || outcome.reading?.kind !== "reading") return null;
  return outcome.reading.reading;
}

function pageIn(outcome: Outcome | null): ReadingPage | null {
  return readingIn(outcome)?.page ?? null;
}

function runOf({ run }: WorkerState): Run {
  if (!run) throw new Error("there is no report");
  return run;
}

function stepOf(id: string): Step {
  return flow.steps.find((step) => step.id === id) as Step;
}

function withAnswers(answers: Record<string, Answers[Step["id"]]>): Run {
  return { flow: flow.id, hash: flow.hash, answers: answers as Answers };
}

function go(run: Run, resume: Resume): Run {
  const { run: next, events } = advance(flow, run, resume, new Date(NOW));
  const step = currentStep(flow, run).id;
  if (!next || events.some(({ kind }) => kind === "resumeRejected"))
    throw new Error(`${step}: ${JSON.stringify(events)}`);
  return next;
}

function walk(run: Run, options: readonly (readonly [string, string])[]): Run {
  return options.reduce((now, [step, option]) => {
    const kind = stepOf(step).kind === "multi-choice" ? "toggle" : "option";
    return go(now, { kind, step: step as Step["id"], option });
  }, run);
}

/** Through the first questions, with money and nothing else, up to the story. */
function toStory(run: Run, money = "unpaid_wages"): Run {
  const ticked = walk(run, [
    ["safe", "yes"],
    ["consent", "me"],
    ["area", "money"],
    ["money", money],
  ]);
  let now = go(ticked, { kind: "done", step: "money" as Step["id"] });
  while (currentStep(flow, now).id !== "story") {
    const step = currentStep(flow, now);
    now = step.kind === "notice" ? go(now, { kind: "done", step: step.id }) : skip(now);
  }
  return now;
}

function toReview(run: Run, money: string): Run {
  let now = go(toStory(run, money), { kind: "done", step: "story" as Step["id"] });
  while (currentStep(flow, now).kind !== "review") now = skip(now);
  return now;
}

function skip(run: Run): Run {
  return go(run, { kind: "skip", step: currentStep(flow, run).id });
}
