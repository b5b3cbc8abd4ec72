import { expect, test } from "vitest";
import type { CaseAccess, CaseAtHand, OpenedCase } from "../../../../src/ports.js";
import { createHolding } from "../../../../src/telegram/caseworker/acts/acts-holding.js";
import { createMarks } from "../../../../src/telegram/caseworker/acts/acts-marks.js";
import { closed, reopened } from "../../../../src/telegram/caseworker/acts/stages.js";
import { NOON, openedOf } from "../../../support/opened-cases.js";

const actor = { id: 7, name: "Aigul", isAnonymous: false, isAdministrator: false };
const clock = { now: () => NOON + 1 };
const say = (() => "") as never;

/** One case that is kept in memory. */
function holding(first: OpenedCase) {
  let known = first;
  const access: CaseAccess = {
    load: async () => known as CaseAtHand,
    async change(_caseId, _by, decide) {
      const { file, holder, result } = await decide(known as CaseAtHand);
      if (file) known = { ...known, file, ...(holder === undefined ? {} : { holder }) };
      return result;
    },
  };
  return { access, told: () => known.file.told };
}
const marks = (access: CaseAccess) => createMarks({ access, clock, say, levelName: String });

test("a release starts the clock of what nobody has anew", async () => {
  const { access, told } = holding(openedOf(1, { holder: actor }));
  const given = { membership: null as never, roster: null as never, posts: null as never };
  const around = { register: { cases: async () => [] }, redraw: async () => {} };
  await createHolding({ access, ...given, ...around, clock, say }).release(
    openedOf(1).caseId,
    actor,
  );
  expect(told()).toEqual([{ step: "free", at: NOON + 1 }]);
});

test("a raised level starts the clocks of the new one, a lowered level none", async () => {
  const { access, told } = holding(openedOf(1, { level: 2 }));
  const { level } = marks(access);
  await level(openedOf(1).caseId, actor, 3, "it can wait");
  expect(told()).toEqual([]);
  await level(openedOf(1).caseId, actor, 0, "it cannot");
  expect(told()).toEqual([{ step: "raised", at: NOON + 1 }]);
});

test("so does opening a case again", () => {
  const ended = closed(openedOf(1).file, "advised", NOON);
  expect(ended && reopened(ended, NOON + 5)?.told).toEqual([{ step: "free", at: NOON + 5 }]);
});
