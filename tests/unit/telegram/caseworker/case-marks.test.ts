import { describe, expect, test } from "vitest";
import { newCaseFile } from "../../../../src/domain/case-file.js";
import {
  levelIn,
  MOST_TAGS,
  tagged,
  tagsIn,
  untagged,
} from "../../../../src/telegram/caseworker/acts/case-marks.js";

const file = newCaseFile(null, 0);

describe("tags", () => {
  test.each([
    ["wages night", ["wages", "night"], []],
    ["#Wages, NIGHT", ["wages", "night"], []],
    ["жалақы өртеу ўғил 2-смена", ["жалақы", "өртеу", "ўғил", "2-смена"], []],
    ["oʻgʻil", ["oʻgʻil"], []],
    ["wages wages", ["wages"], []],
    ["a_b c", ["c"], ["a_b"]],
    ["<b>", [], ["<b>"]],
    ["---", [], ["---"]],
    ["a".repeat(24), ["a".repeat(24)], []],
    ["a".repeat(25), [], ["a".repeat(25)]],
    ["  ", [], []],
  ])("of %j", (words, tags, bad) => {
    expect(tagsIn(words)).toEqual({ tags, bad });
  });

  test("are added and taken away, each once", () => {
    const two = tagged(file, ["wages", "night"], 5);
    if (typeof two === "string") throw new Error(two);
    expect([two.tags, two.movedAt]).toEqual([["wages", "night"], 5]);
    expect(tagged(two, ["night"], 6)).toBe("same");
    expect(untagged(two, ["wages", "other"], 7)).toMatchObject({ tags: ["night"], movedAt: 7 });
    expect(untagged(two, ["other"], 7)).toBe("same");
  });

  test("are as many as a card has room for", () => {
    const many = Array.from({ length: MOST_TAGS }, (_, index) => `t${index}`);
    const full = tagged(file, many, 0);
    if (typeof full === "string") throw new Error(full);
    expect(tagged(full, ["one-more"], 0)).toBe("tooMany");
    expect(tagged(full, ["t0"], 0)).toBe("same");
  });
});

test.each([
  ["1 the passport is back", 1, "the passport is back"],
  ["0: now", 0, "now"],
  ["P0 they are at the door", 0, "they are at the door"],
  ["р2 дописали", 2, "дописали"],
  ["3", 3, ""],
  ["3   ", 3, ""],
  ["4 too high", null, ""],
  ["12 months", null, ""],
  ["high", null, ""],
  ["", null, ""],
])("the level of %j", (words, level, reason) => {
  expect(levelIn(words)).toEqual({ level, reason });
});
