import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDeskRules } from "../../../src/app/desk-file.js";
import type { CaseFile } from "../../../src/domain/case-file.js";
import {
  escalationsDue,
  freed,
  overdueOf,
  raised,
  reasonsOf,
} from "../../../src/domain/escalation.js";
import { beginning, saying } from "../../../src/domain/said.js";
import type { Level } from "../../../src/domain/triage.js";
import { ALMATY, type GivenOpened, NOON, openedOf } from "../../support/opened-cases.js";
import "../../support/property-seed.js";

const rules = loadDeskRules(readFileSync("flows/desk.yaml", "utf8"), ALMATY);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const receipt = { lookup: "lookup", publicKey: "key" };
const somebody = { id: 7, name: "Aigul" };

/** A case that came at noon and that a worker can be answered in. */
const came = (level: Level, given: GivenOpened = {}) =>
  openedOf(1, { level, ...given, file: { receipt, ...given.file } });
const dueAfter = (given: ReturnType<typeof came>, ms: number) =>
  escalationsDue(rules, given, NOON + ms).map(({ mark }) => mark);
const said = (given: ReturnType<typeof came>, marks: readonly string[], at: number) => ({
  ...given,
  file: {
    ...given.file,
    told: saying(
      given.file.told,
      marks.map((mark) => ({ mark })),
      at,
    ),
  },
});
const answered = { answeredAt: NOON };

describe("a case that nobody has", () => {
  test.each<[Level, number, readonly string[]]>([
    [0, 15 * MINUTE - 1, []],
    [0, 15 * MINUTE, ["p0_duty"]],
    [0, 30 * MINUTE, ["p0_duty", "p0_everyone"]],
    [0, 8 * HOUR, ["p0_duty", "p0_everyone", "p0_still", "p0_last"]],
    [1, 4 * HOUR - 1, []],
    [1, 4 * HOUR, ["p1_duty"]],
    [1, 8 * HOUR, ["p1_duty", "p1_everyone"]],
    [2, 2 * DAY, []],
    [3, 6 * DAY, []],
  ])("of level %i after %i ms is told of by %j", (level, ms, marks) => {
    expect(dueAfter(came(level, { file: answered }), ms)).toEqual(marks);
  });

  test.each<[string, GivenOpened]>([
    ["has a holder", { holder: somebody }],
    ["is closed", { file: { stage: "closed" } }],
    ["goes along with another", { file: { mergedInto: openedOf(2).caseId } }],
    ["is for practice", { brief: { training: true } }],
  ])("is not told of where it %s", (_name, given) => {
    const file = { ...answered, ...given.file };
    expect(dueAfter(came(0, { ...given, file }), DAY)).toEqual([]);
    expect(overdueOf(rules, came(0, { ...given, file }), NOON + DAY)).toEqual([]);
  });

  test("and that was released has its whole time again", () => {
    const told = said(came(0, { file: answered }), ["p0_duty", "p0_everyone"], NOON + 30 * MINUTE);
    const released = { ...told, file: freed(told.file, NOON + HOUR) };
    expect(dueAfter(released, HOUR + 15 * MINUTE - 1)).toEqual([]);
    expect(dueAfter(released, HOUR + 15 * MINUTE)).toEqual(["p0_duty"]);
  });

  test("and that was claimed once counts from then, whoever gave it back", () => {
    const left = came(0, { file: { ...answered, claimedAt: NOON + DAY } });
    expect(dueAfter(left, DAY + 14 * MINUTE)).toEqual([]);
    expect(dueAfter(left, DAY + 15 * MINUTE)).toEqual(["p0_duty"]);
  });

  test("and that is raised has the time of its new level", () => {
    const low = came(2, { file: answered });
    const high = { ...low, file: { ...raised(low.file, NOON + 5 * DAY), level: 0 as const } };
    expect(dueAfter(high, 5 * DAY + 14 * MINUTE)).toEqual([]);
    expect(dueAfter(high, 5 * DAY + 15 * MINUTE)).toEqual(["p0_duty"]);
  });
});

describe("a worker without an answer", () => {
  const held = (level: Level, file: Partial<CaseFile> = {}) =>
    came(level, { holder: somebody, file });

  test.each<[Level, number, readonly string[]]>([
    [0, HOUR - 1, []],
    [0, HOUR, ["p0_answer"]],
    [0, 3 * HOUR, ["p0_answer", "p0_answer_late"]],
    [1, DAY, ["p1_answer"]],
    [2, 3 * DAY, ["p2_answer"]],
    [2, 6 * DAY, ["p2_answer", "p2_answer_late"]],
    [3, 7 * DAY, ["p3_answer"]],
  ])("of level %i after %i ms is told of by %j", (level, ms, marks) => {
    expect(dueAfter(held(level), ms)).toEqual(marks);
  });

  test("who was answered, or has no number to read an answer with, is not", () => {
    expect(dueAfter(held(0, answered), DAY)).toEqual([]);
    expect(dueAfter(held(0, { receipt: null }), DAY)).toEqual([]);
  });

  test("waits no shorter for a release, and as long as the new level says after a raise", () => {
    const released = held(1);
    expect(dueAfter({ ...released, file: freed(released.file, NOON + HOUR) }, DAY)).toEqual([
      "p1_answer",
    ]);
    const low = held(3);
    const high = { ...low, file: { ...raised(low.file, NOON + 2 * DAY), level: 0 as const } };
    expect(dueAfter(high, 2 * DAY + HOUR - 1)).toEqual([]);
    expect(dueAfter(high, 2 * DAY + HOUR)).toEqual(["p0_answer"]);
  });
});

describe("a time limit", () => {
  // Received on 14 March; five days are left at the least: the last day is the 19th.
  const limited = (daysLeft: number | null, given: GivenOpened = {}) => {
    const plain = came(1, { holder: somebody, ...given, file: { ...answered, ...given.file } });
    const deadlines = [{ id: "dismissal", since: "week", daysLeft }];
    const brief = { ...plain.brief, day: "2026-03-14" };
    return { ...plain, brief: { ...brief, triage: { ...plain.brief.triage, deadlines } } };
  };
  const end = Date.parse("2026-03-20T00:00:00+05:00");

  test("is told of 72 and 24 hours before the end of its last day, in the caseworkers' zone", () => {
    const at = (ms: number) => dueAfter(limited(5), end - NOON - ms);
    expect(at(72 * HOUR + 1)).toEqual([]);
    expect(at(72 * HOUR)).toEqual(["limit_72h:dismissal"]);
    expect(at(24 * HOUR)).toEqual(["limit_72h:dismissal", "limit_24h:dismissal"]);
  });

  test("that went by while nobody looked is told of, as one that may be over", () => {
    const due = escalationsDue(rules, limited(5), end + HOUR);
    expect(reasonsOf(due, limited(5).brief, end + HOUR)).toEqual([
      { kind: "deadline", id: "dismissal", day: "2026-03-19", isOver: true },
    ]);
  });

  test("that is not known, or was over when the report came, is told of by the card alone", () => {
    expect(dueAfter(limited(null), 30 * DAY)).toEqual([]);
    expect(dueAfter(limited(-1), 30 * DAY)).toEqual([]);
  });

  test("is told of once, also after a release", () => {
    const told = said(limited(5), ["limit_72h:dismissal"], end - 72 * HOUR);
    const released = { ...told, file: freed(told.file, end - 48 * HOUR) };
    expect(dueAfter(released, end - NOON - 47 * HOUR)).toEqual([]);
  });

  test("of a closed case is told of no more", () => {
    expect(dueAfter(limited(5, { file: { stage: "closed" } }), end - NOON - HOUR)).toEqual([]);
  });
});

describe("quiet hours", () => {
  // From 21:00 to 08:00; the case came at noon.
  test("keep what is less urgent for the morning", () => {
    const low = came(2, { at: NOON - 3 * DAY + 9.5 * HOUR });
    expect(dueAfter(low, 9.5 * HOUR)).toEqual([]);
    expect(dueAfter(low, 20 * HOUR - 1)).toEqual([]);
    expect(dueAfter(low, 20 * HOUR)).toEqual(["p2_answer"]);
  });

  test("keep nothing of levels 0 and 1, and nothing from the board", () => {
    expect(dueAfter(came(1, { file: answered, at: NOON + 6 * HOUR }), 10 * HOUR)).toEqual([
      "p1_duty",
    ]);
    const low = came(2, { at: NOON - 3 * DAY });
    expect(overdueOf(rules, low, NOON + 10 * HOUR)).toEqual([
      { step: "p2_answer", kind: "unanswered", since: NOON },
    ]);
  });
});

test("the board hears of what is overdue, said or not, and since when", () => {
  const told = said(came(0), ["p0_duty"], NOON + 15 * MINUTE);
  expect(overdueOf(rules, told, NOON + HOUR)).toEqual([
    { step: "p0_duty", kind: "unclaimed", since: NOON + 15 * MINUTE },
    { step: "p0_everyone", kind: "unclaimed", since: NOON + 30 * MINUTE },
    { step: "p0_answer", kind: "unanswered", since: NOON + HOUR },
  ]);
});

test("several steps of one kind are one reason", () => {
  const due = escalationsDue(rules, came(0), NOON + HOUR);
  expect(reasonsOf(due, came(0).brief, NOON + HOUR)).toEqual([
    { kind: "unclaimed", minutes: 60 },
    { kind: "unanswered", minutes: 60 },
  ]);
});

describe("what is being said by somebody", () => {
  const begun = (at: number) => {
    const plain = came(0, { file: answered });
    const told = beginning(plain.file.told, [{ mark: "p0_duty", since: NOON }], at);
    return { ...plain, file: { ...plain.file, told } };
  };

  test("is not said by another, until it must have failed", () => {
    const given = begun(NOON + 15 * MINUTE);
    expect(dueAfter(given, 17 * MINUTE - 1)).toEqual([]);
    expect(dueAfter(given, 17 * MINUTE)).toEqual(["p0_duty"]);
  });

  test("is tried ever more rarely, and at last no more", () => {
    let given = came(0, { file: answered });
    const tries: number[] = [];
    for (let at = 15 * MINUTE; at < 30 * DAY; at += 30 * MINUTE) {
      if (!dueAfter(given, at).includes("p0_duty")) continue;
      tries.push(at);
      const marks = [{ mark: "p0_duty", since: NOON }];
      const told = beginning(given.file.told, marks, NOON + at);
      given = { ...given, file: { ...given.file, told } };
    }
    expect(tries).toHaveLength(8);
  });

  test("before the case was released counts no more after it", () => {
    const given = begun(NOON + 15 * MINUTE);
    const released = { ...given, file: freed(given.file, NOON + 16 * MINUTE) };
    expect(dueAfter(released, 31 * MINUTE)).toEqual(["p0_duty"]);
  });
});

/** What may happen to a case between two looks at it. */
const happening = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("look" as const) }) },
  fc.record({
    kind: fc.constantFrom(
      ...(["claim", "release", "close", "reopen", "answer", "merge", "part"] as const),
    ),
  }),
  fc.record({ kind: fc.constant("level" as const), level: fc.constantFrom(0, 1, 2, 3) }),
);

test("whatever happens, nothing is said twice before its clock begins anew", () => {
  const deadlines = [{ id: "wages", since: "month", daysLeft: 12 }];
  const gap = fc.integer({ min: MINUTE, max: 30 * HOUR });
  const history = fc.array(fc.tuple(happening, gap), { maxLength: 60 });
  fc.assert(
    fc.property(fc.constantFrom<Level>(0, 1, 2, 3), history, (level, events) => {
      const plain = came(level);
      let now = NOON;
      let known = {
        ...plain,
        brief: { ...plain.brief, triage: { ...plain.brief.triage, deadlines } },
      };
      const saidSince = new Set<string>();
      const change = (file: Partial<CaseFile>, holder = known.holder) => {
        // Through JSON, as every restart reads it.
        known = { ...known, holder, file: JSON.parse(JSON.stringify({ ...known.file, ...file })) };
      };
      const restart = (kinds: RegExp) => {
        for (const mark of saidSince) if (kinds.test(mark)) saidSince.delete(mark);
      };
      for (const [event, ms] of events) {
        now += ms;
        const { file } = known;
        const isOpen = file.stage !== "closed";
        if (event.kind === "look") {
          const marks = escalationsDue(rules, known, now).map(({ mark }) => ({ mark }));
          for (const { mark } of marks) {
            expect(saidSince).not.toContain(mark);
            saidSince.add(mark);
          }
          change({ told: saying(file.told, marks, now) });
        } else if (event.kind === "claim" && isOpen && known.holder === null) {
          if (file.claimedAt === null) restart(/^p\d_(duty|everyone|still|last)$/);
          change({ claimedAt: file.claimedAt ?? now }, somebody);
        } else if (event.kind === "release" && isOpen && known.holder !== null) {
          restart(/^p\d_(duty|everyone|still|last)$/);
          change(freed(file, now), null);
        } else if (event.kind === "close") change({ stage: "closed" });
        else if (event.kind === "reopen" && !isOpen) {
          restart(/^p\d_(duty|everyone|still|last)$/);
          change({ ...freed(file, now), stage: "working" });
        } else if (event.kind === "answer") change({ answeredAt: file.answeredAt ?? now });
        else if (event.kind === "merge") change({ mergedInto: openedOf(2).caseId });
        else if (event.kind === "part") change({ mergedInto: null });
        else if (event.kind === "level") {
          const before = file.level ?? level;
          if (event.level < before) restart(/^p/);
          const next = event.level < before ? raised(file, now) : file;
          change({ ...next, level: event.level as Level });
        }
      }
      // A mark for each step and limit, the two clocks, no more: the file does not grow.
      expect(known.file.told.length).toBeLessThanOrEqual(rules.steps.length + 2);
    }),
    { numRuns: 150 },
  );
});
