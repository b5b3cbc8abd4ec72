import { describe, expect, test } from "vitest";
import {
  announceAt,
  endsAt,
  keptUntil,
  nextLook,
  retainUntil,
} from "../../../src/domain/case-dates.js";
import { type CaseFile, newCaseFile } from "../../../src/domain/case-file.js";
import type { Sealed } from "../../../src/domain/ids.js";

const DAY_MS = 86_400_000;
const NOW = Date.parse("2026-03-02T09:00:00Z");
const in_ = (days: number) => NOW + days * DAY_MS;

const open = newCaseFile(null, NOW);
const closed: CaseFile = {
  ...open,
  stage: "closed",
  outcome: "solved",
  closedAt: in_(10),
  movedAt: in_(10),
};
const preview = (until: number) =>
  ({ id: "0000000a", author: 1, letter: "letter" as Sealed<string>, until }) as const;

describe("an open case", () => {
  test("has no end, is asked after 90 days after its last move, and is kept far beyond that", () => {
    expect(endsAt(open, 30)).toBeNull();
    expect(announceAt(open, 30)).toBe(in_(90));
    expect(announceAt({ ...open, movedAt: in_(5) }, 30)).toBe(in_(95));
    expect(retainUntil(open, 30)).toBe(in_(90 + 14 + 30 + 7));
  });

  test("that was asked after ends 14 days later, and is not asked again", () => {
    const asked = { ...open, announced: in_(91) };
    expect(endsAt(asked, 30)).toBe(in_(105));
    expect(announceAt(asked, 30)).toBeNull();
  });

  test("that was moved after the question is asked after anew, and does not end", () => {
    const moved = { ...open, announced: in_(91), movedAt: in_(92) };
    expect(endsAt(moved, 30)).toBeNull();
    expect(announceAt(moved, 30)).toBe(in_(182));
  });
});

describe("a closed case", () => {
  test("ends so many days after its closing, is announced three days before, and its row outlives that by a week", () => {
    expect(endsAt(closed, 30)).toBe(in_(40));
    expect(announceAt(closed, 30)).toBe(in_(37));
    expect(announceAt({ ...closed, announced: in_(37) }, 30)).toBeNull();
    expect(retainUntil(closed, 30)).toBe(in_(47));
  });

  test("that was asked after before its closing is announced all the same", () => {
    expect(announceAt({ ...closed, announced: in_(9) }, 30)).toBe(in_(37));
    expect(endsAt({ ...closed, announced: in_(9) }, 30)).toBe(in_(40));
  });

  test("that its worker reads later is not announced again", () => {
    expect(announceAt({ ...closed, announced: in_(37), movedAt: in_(38) }, 30)).toBeNull();
  });

  test("with fewer days than three is announced at its closing", () => {
    expect(announceAt(closed, 2)).toBe(in_(10));
  });
});

describe("the next look", () => {
  test("is at once where the card or a notice waits", () => {
    expect(nextLook({ ...open, redraw: true }, 30, NOW)).toBe(NOW);
    expect(nextLook({ ...open, noticeDue: true }, 30, NOW)).toBe(NOW);
  });

  test("is at the earliest of the dates", () => {
    expect(nextLook(open, 30, NOW)).toBe(in_(90));
    expect(nextLook({ ...open, previews: [preview(NOW + 600_000)] }, 30, NOW)).toBe(NOW + 600_000);
    expect(nextLook(closed, 30, in_(10))).toBe(in_(37));
    expect(nextLook({ ...closed, announced: in_(37) }, 30, in_(37))).toBe(in_(40));
    expect(nextLook({ ...open, announced: in_(90) }, 30, in_(90))).toBe(in_(104));
  });
});

test("a case is kept for its days from its closing, or from now", () => {
  expect(keptUntil(open, 30, in_(3))).toBe(in_(33));
  expect(keptUntil(closed, 30, in_(20))).toBe(in_(40));
});
