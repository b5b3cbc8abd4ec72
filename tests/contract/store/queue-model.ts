import fc from "fast-check";
import { expect, test } from "vitest";
import type { CaseId, EpochMs } from "../../../src/domain/ids.js";
import type { Level } from "../../../src/domain/triage.js";
import type { SendLimits, StepOutcome, Store, Take } from "../../../src/ports.js";
import { type Adapter, addition, caseId, job, START, TestClock } from "./world.js";

const LIMITS: SendLimits = {
  overallPerSecond: 3,
  chatGapMs: 1_000,
  groupPerMinute: 6,
  keptForUrgent: 2,
};
const LEASE_MS = 5_000;

type Act =
  | {
      readonly act: "enqueue";
      readonly level: Level;
      readonly chat: string;
      readonly delay: number;
      /** Which of the cases queued before it joins; `null`: none. */
      readonly joins: number | null;
    }
  | { readonly act: "take" }
  | { readonly act: "record"; readonly which: number; readonly outcome: Outcome }
  | { readonly act: "requeue"; readonly which: number }
  | { readonly act: "pass"; readonly ms: number };

type Outcome = "sent" | "finished" | "failed" | "paused" | "unsure" | "dead";

const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant("enqueue" as const),
      level: fc.constantFrom<Level>(0, 1, 2, 3),
      chat: fc.constantFrom("-1", "-10", "@a|b"),
      delay: fc.constantFrom(0, 0, 400, 3_000),
      joins: fc.option(fc.nat(20), { freq: 2 }),
    }),
  },
  { weight: 8, arbitrary: fc.record({ act: fc.constant("take" as const) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant("record" as const),
      which: fc.nat(20),
      outcome: fc.constantFrom<Outcome>("sent", "finished", "failed", "paused", "unsure", "dead"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("requeue" as const), which: fc.nat(20) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant("pass" as const),
      ms: fc.constantFrom(1, 250, 1_000, 5_000, 61_000),
    }),
  },
);

interface ModelJob {
  id: CaseId;
  chat: string;
  level: Level;
  place: EpochMs;
  at: EpochMs;
  inTry: boolean;
  doubt: boolean;
  failures: number;
  died: EpochMs | null;
  token: number;
}

/** The queue as one would write it without a thought for speed: every send is remembered. */
class Model {
  jobs: ModelJob[] = [];
  readonly sends: { readonly chat: string; readonly at: EpochMs }[] = [];
  readonly paused = new Map<string, EpochMs>();
  /** The cases that additions belong to. */
  readonly homes = new Map<CaseId, CaseId>();

  /** What joins a case lets it go first, if it has not been given up. */
  join(id: CaseId, joins: CaseId, level: Level, dueAt: EpochMs): void {
    const home = this.homes.get(joins) ?? joins;
    this.homes.set(id, home);
    const job = this.jobs.find((each) => each.id === home && each.died === null);
    if (job === undefined) return;
    const untried = job.at === job.place;
    job.place = Math.min(job.place, dueAt - 1);
    if (untried) job.at = job.place;
    if (level < job.level) job.level = level;
  }

  /** Whether a message of this level may go to the chat at this moment. */
  allowed(level: Level, chat: string, at: EpochMs): boolean {
    const since = (ms: number) => this.sends.filter((send) => send.at > at - ms);
    const here = (ms: number) => since(ms).filter((send) => send.chat === chat).length;
    const perMinute = LIMITS.groupPerMinute - (level === 0 ? 0 : LIMITS.keptForUrgent);
    return (
      at >= (this.paused.get(chat) ?? 0) &&
      since(1_000).length < LIMITS.overallPerSecond &&
      here(LIMITS.chatGapMs) === 0 &&
      here(60_000) < perMinute
    );
  }

  /** The job that goes at this moment, if one may. */
  next(at: EpochMs): ModelJob | undefined {
    const due = this.jobs
      .filter((each) => each.died === null && each.at <= at)
      .sort((a, b) => a.level - b.level || a.at - b.at || (a.id < b.id ? -1 : 1));
    return due.find((each) => {
      const ahead = due.some((other) => other.chat === each.chat && other.level < each.level);
      return !ahead && this.allowed(each.level, each.chat, at);
    });
  }

  /** Tries every moment at which something changes. */
  wait(now: EpochMs): EpochMs | null {
    const changes = [
      ...this.jobs.map((each) => each.at),
      ...this.paused.values(),
      ...this.sends.flatMap((send) => [1_000, 60_000].map((ms) => send.at + ms)),
    ];
    const later = changes.filter((at) => at > now).sort((a, b) => a - b);
    return later.find((at) => this.next(at) !== undefined) ?? null;
  }
}

/** Any sequence of acts has the same outcome in the store and in the model. */
export function queueModel(adapter: Adapter): void {
  test("any sequence of acts ends as in the model", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(acts, { minLength: 20, maxLength: 80 }), async (sequence) => {
        const store = await adapter.open(new TestClock());
        try {
          await play(store, sequence);
        } finally {
          await store.close();
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
}

async function play(store: Store, sequence: readonly Act[]): Promise<void> {
  const model = new Model();
  let now = START;
  let queued = 0;
  for (const step of sequence) {
    const chosen =
      "which" in step ? model.jobs[step.which % Math.max(1, model.jobs.length)] : undefined;
    if (step.act === "pass") now += step.ms;
    else if (step.act === "enqueue") {
      const { level, chat, delay, joins } = step;
      const dueAt = now + delay;
      const id = caseId(queued);
      const home = joins === null || queued === 0 ? null : joins % queued;
      const more = { level, chat, dueAt };
      await store.enqueue(home === null ? job(queued, more) : addition(queued, home, more));
      queued++;
      if (home !== null) model.join(id, caseId(home), level, dueAt);
      const fresh = { inTry: false, doubt: false, failures: 0, died: null, token: 0 };
      model.jobs.push({ id, chat, level, place: dueAt, at: dueAt, ...fresh });
    } else if (step.act === "take") {
      compareTake(await store.take(now, LEASE_MS, LIMITS), model, now);
    } else if (step.act === "requeue" && chosen !== undefined) {
      expect(await store.requeue(chosen.id, now)).toBe(chosen.died !== null);
      if (chosen.died !== null)
        Object.assign(chosen, { died: null, place: now, at: now, failures: 0 });
    } else if (step.act === "record" && chosen !== undefined) {
      const outcome = outcomeOf(step.outcome, chosen.chat, now);
      // A token that was never given out is stale like any other.
      const answer = await store.record(chosen.id, chosen.token || 1e9, outcome, now);
      expect(answer).toBe(chosen.token === 0 ? "stale" : "recorded");
      if (chosen.token !== 0) recordInModel(model, chosen, step.outcome, now);
    }
  }
  const alive = model.jobs.filter((each) => each.died === null);
  const depth = [0, 1, 2, 3].map((level) => alive.filter((each) => each.level === level).length);
  expect(await store.depth()).toEqual(depth);
  const dead = (await store.dead(100)).map((letter) => letter.caseId);
  const died = model.jobs.filter((each) => each.died !== null).map((each) => each.id);
  expect(dead.toSorted()).toEqual(died.toSorted());
}

function compareTake(answer: Take, model: Model, now: EpochMs): void {
  const next = model.next(now);
  if (next === undefined) {
    expect(answer).toEqual({ kind: "wait", until: model.wait(now) });
    return;
  }
  if (answer.kind === "wait") expect.fail(`waits until ${answer.until} instead of ${next.id}`);
  next.doubt ||= next.inTry;
  const { id: caseId, level, failures, doubt: repeat } = next;
  expect(answer).toMatchObject({ caseId, level, failures, repeat });
  Object.assign(next, { inTry: true, at: now + LEASE_MS, token: answer.token });
  model.sends.push({ chat: next.chat, at: now });
}

function outcomeOf(outcome: Outcome, chat: string, now: EpochMs): StepOutcome {
  const placement = { chat };
  if (outcome === "sent") return { kind: "sent", placement, finished: false };
  if (outcome === "finished") return { kind: "sent", placement, finished: true };
  if (outcome === "unsure") return { kind: "unsure", dueAt: now + 700 };
  if (outcome === "dead") return { kind: "dead", code: "x" };
  const pauseChat = outcome === "paused";
  return { kind: "notSent", dueAt: now + 2_500, pauseChat, counts: !pauseChat };
}

function recordInModel(model: Model, taken: ModelJob, outcome: Outcome, now: EpochMs): void {
  Object.assign(taken, { token: 0, inTry: false });
  const place = Math.min(taken.place, now);
  if (outcome === "finished") model.jobs = model.jobs.filter((each) => each !== taken);
  if (outcome === "sent") Object.assign(taken, { at: place, doubt: false, failures: 0 });
  if (outcome === "failed") Object.assign(taken, { at: now + 2_500, failures: taken.failures + 1 });
  if (outcome === "unsure") Object.assign(taken, { at: now + 700, doubt: true });
  if (outcome === "dead") taken.died = now;
  if (outcome === "paused") {
    const until = Math.max(now + 2_500, model.paused.get(taken.chat) ?? 0);
    model.paused.set(taken.chat, until);
    taken.at = place;
  }
}
