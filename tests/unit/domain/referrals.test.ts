import { describe, expect, test } from "vitest";
import { type Answer, type CaseFile, newCaseFile } from "../../../src/domain/case-file.js";
import type { Sealed } from "../../../src/domain/ids.js";
import {
  answerReferral,
  offerReferral,
  openOffer,
  standingReferrals,
} from "../../../src/domain/referrals.js";

const letter = "c2VhbGVk" as Sealed<string>;
const answer = (id: string, mark: Answer["mark"] = "waiting"): Answer => ({ id, mark, letter });
const fileOf = (...answers: readonly Answer[]): CaseFile => ({ ...newCaseFile(null, 5), answers });
const offered = (mark: Answer["mark"] = "shown"): CaseFile => {
  const file = offerReferral(fileOf(answer("0a1b2c3d", mark)), { id: "0a1b2c3d", to: "lawyer" });
  if (!file) throw new Error("it was not offered");
  return file;
};

describe("a referral that is offered", () => {
  test("is asked beside its answer", () => {
    const file = offered("waiting");
    expect(file.answers).toEqual([{ ...answer("0a1b2c3d"), referral: "lawyer" }]);
    expect(file.referrals).toEqual([{ id: "0a1b2c3d", to: "lawyer", state: "offered" }]);
    expect(openOffer(file, "0a1b2c3d")).toEqual(file.referrals[0]);
    expect(openOffer(file, "0a1b2c3e")).toBeNull();
  });

  test("is none without an answer that waits to be read", () => {
    const offer = { id: "0a1b2c3d", to: "lawyer" };
    expect(offerReferral(fileOf(), offer)).toBeNull();
    expect(offerReferral(fileOf(answer("0a1b2c3d", "read")), offer)).toBeNull();
  });

  test("is not asked twice at a time, nor after a yes; after a no it may be asked again", () => {
    const again = { id: "0a1b2c3e", to: "lawyer" };
    const withMore = (file: CaseFile) => ({
      ...file,
      answers: [...file.answers, answer(again.id)],
    });
    expect(offerReferral(withMore(offered()), again)).toBeNull();
    const yes = answerReferral(offered(), "0a1b2c3d", true);
    expect(offerReferral(withMore(yes), again)).toBeNull();
    const no = answerReferral(offered(), "0a1b2c3d", false);
    expect(offerReferral(withMore(no), again)?.referrals.map(({ state }) => state)).toEqual([
      "declined",
      "offered",
    ]);
    expect(offerReferral(withMore(offered()), { ...again, to: "doctor" })).not.toBeNull();
  });

  test("is no more when its answer is gone; what was said stays", () => {
    const { referrals } = offered();
    expect(standingReferrals(referrals, [])).toEqual([]);
    expect(standingReferrals(referrals, [answer("0a1b2c3d")])).toEqual(referrals);
    const agreed = answerReferral(offered(), "0a1b2c3d", true).referrals;
    expect(standingReferrals(agreed, [])).toEqual(agreed);
  });
});

describe("what a worker says to it", () => {
  test.each([
    [true, "agreed"],
    [false, "declined"],
  ] as const)("is kept, and the answer is read with it: %s", (yes, state) => {
    const file = answerReferral(offered(), "0a1b2c3d", yes);
    expect(file.referrals).toEqual([{ id: "0a1b2c3d", to: "lawyer", state }]);
    expect(file.answers).toEqual([
      { id: "0a1b2c3d", mark: "read", letter: null, referral: "lawyer" },
    ]);
    // A second tap finds nothing that is asked.
    expect(answerReferral(file, "0a1b2c3d", !yes)).toBe(file);
  });

  test("counts only for the answer that stands on their screen", () => {
    const unseen = offered("waiting");
    expect(answerReferral(unseen, "0a1b2c3d", true)).toBe(unseen);
    const other = offered();
    expect(answerReferral(other, "0a1b2c3e", true)).toBe(other);
  });
});
