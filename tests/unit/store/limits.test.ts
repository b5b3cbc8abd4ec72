import { describe, expect, test } from "vitest";
import type { CaseId } from "../../../src/domain/ids.js";
import type { Level } from "../../../src/domain/triage.js";
import type { SendLimits } from "../../../src/ports.js";
import { mayGoAt, pickNext, type Windows, within } from "../../../src/store/limits.js";

const LIMITS: SendLimits = {
  overallPerSecond: 3,
  chatGapMs: 1_000,
  groupPerMinute: 4,
  keptForUrgent: 2,
};
const QUIET: Windows = { overall: [], chat: [], pausedUntil: 0 };

describe("mayGoAt", () => {
  test("a quiet chat may get a message at any time", () => {
    expect(mayGoAt(3, QUIET, LIMITS)).toBe(0);
  });

  test("the chat's gap, the overall second and a pause each hold a message back", () => {
    expect(mayGoAt(3, { ...QUIET, chat: [5_000] }, LIMITS)).toBe(6_000);
    expect(mayGoAt(3, { ...QUIET, overall: [5_000, 5_100, 5_200] }, LIMITS)).toBe(6_000);
    expect(mayGoAt(0, { ...QUIET, pausedUntil: 9_000 }, LIMITS)).toBe(9_000);
  });

  test("what is kept for urgent cases is theirs alone", () => {
    const chat = [1_000, 5_000];
    expect(mayGoAt(1, { ...QUIET, chat }, LIMITS)).toBe(61_000);
    expect(mayGoAt(0, { ...QUIET, chat }, LIMITS)).toBe(6_000);
  });

  test("a limit of nothing still lets one message through, so that the queue cannot stop for ever", () => {
    const limits = { ...LIMITS, keptForUrgent: 4 };
    expect(mayGoAt(2, QUIET, limits)).toBe(0);
    expect(mayGoAt(2, { ...QUIET, chat: [1_000] }, limits)).toBe(61_000);
  });
});

test("a message leaves its window exactly when the window has passed", () => {
  expect(within([1_000, 1_001], 61_000, 60_000)).toEqual([1_001]);
});

test("the next job is the most urgent of all chats, and a limited chat holds back only itself", () => {
  const jobs: { chat: string; level: Level; at: number; caseId: CaseId }[] = [
    { chat: "a", level: 0, at: 100, caseId: "a0" as CaseId },
    { chat: "a", level: 3, at: 1, caseId: "a3" as CaseId },
    { chat: "b", level: 2, at: 50, caseId: "b2" as CaseId },
  ];
  const index = (sentToA: number[]) => ({
    chats: () => ["b", "a"],
    first: (level: Level, chat: string) =>
      jobs.find((job) => job.chat === chat && job.level === level),
    windows: (chat: string) => (chat === "a" ? { ...QUIET, chat: sentToA } : QUIET),
  });
  expect(pickNext(index([]), 100, LIMITS)).toEqual({ kind: "job", caseId: "a0" });
  expect(pickNext(index([90]), 100, LIMITS)).toEqual({ kind: "job", caseId: "b2" });
  expect(pickNext(index([90]), 49, LIMITS)).toEqual({ kind: "wait", until: 50 });
});
