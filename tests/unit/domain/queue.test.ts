import { describe, expect, test } from "vitest";
import {
  type CaseFilter,
  EVERY_OPEN_CASE,
  inQueueOrder,
  matches,
  plainTag,
} from "../../../src/domain/queue.js";
import { caseIdOf } from "../../support/briefs.js";
import { NOON, openedOf } from "../../support/opened-cases.js";

const DAY = 86_400_000;
const aigul = { id: 7, name: "Aigul" };
const filterOf = (given: Partial<CaseFilter>): CaseFilter => ({ ...EVERY_OPEN_CASE, ...given });

describe("the filter of a list", () => {
  const claimed = openedOf(1, { level: 0, holder: aigul, tags: ["injury"], regions: ["KZ-75"] });
  const waiting = openedOf(2, { level: 2, at: NOON - 3 * DAY, file: { tags: ["Ночная смена"] } });
  const closed = openedOf(3, { file: { stage: "closed", closedAt: NOON, outcome: "solved" } });
  const merged = openedOf(4, { file: { mergedInto: caseIdOf(1) } });
  const practice = openedOf(6, { brief: { training: true } });
  const everything = [claimed, waiting, closed, merged, practice];

  test.each<[string, Partial<CaseFilter>, readonly unknown[]]>([
    ["without a word shows every open case", {}, [claimed, waiting]],
    ["shows those of one caseworker", { whose: 7 }, [claimed]],
    ["shows those that nobody has", { whose: "nobody" }, [waiting]],
    ["shows one of the levels that were named", { levels: [0, 1] }, [claimed]],
    ["shows one of the places that were named", { regions: ["KZ-19", "KZ-75"] }, [claimed]],
    ["knows the tags of triage", { tags: [["injury"]] }, [claimed]],
    ["knows the caseworkers' own tags", { tags: [["#ночная смена"]] }, [waiting]],
    ["wants a tag of every group", { tags: [["injury"], ["group", "child"]] }, []],
    ["is content with one tag of a group", { tags: [["child", "injury"]] }, [claimed]],
    ["shows those that are so old to the moment", { olderThanDays: 3 }, [waiting]],
    ["shows none that is younger", { olderThanDays: 4 }, []],
    ["shows closed cases alone when asked", { closed: true }, [closed]],
    ["shows cases for practice alone when asked", { training: true }, [practice]],
  ])("%s", (_name, filter, shown) => {
    expect(everything.filter((each) => matches(filterOf(filter), each, NOON))).toEqual(shown);
  });

  test("goes by the caseworkers' level before that of triage", () => {
    const raised = openedOf(5, { level: 3, file: { level: 0 } });
    expect(matches(filterOf({ levels: [0] }), raised, NOON)).toBe(true);
    expect(matches(filterOf({ levels: [3] }), raised, NOON)).toBe(false);
  });

  test("takes an answer that was left out for no place", () => {
    const silent = openedOf(6, { regions: ["dontKnow"] });
    expect(matches(filterOf({ regions: ["dontKnow"] }), silent, NOON)).toBe(false);
  });
});

test("the queue has the urgent first, then the oldest, then the same order every time", () => {
  const cases = [
    openedOf(1, { level: 2, at: NOON }),
    openedOf(2, { level: 2, at: NOON - 1 }),
    openedOf(4, { level: 0, at: NOON }),
    openedOf(3, { level: 0, at: NOON }),
    openedOf(5, { level: 3, at: NOON - DAY, file: { level: 1 } }),
  ];
  const order = ["K3", "K4", "K5", "K2", "K1"];
  expect(inQueueOrder(cases).map(({ brief }) => brief.code)).toEqual(order);
  expect(inQueueOrder(cases.toReversed()).map(({ brief }) => brief.code)).toEqual(order);
});

test("a tag is the same with its sign or without, small or large", () => {
  expect(["#Injury", "injury", " INJURY"].map(plainTag)).toEqual(["injury", "injury", "injury"]);
});
