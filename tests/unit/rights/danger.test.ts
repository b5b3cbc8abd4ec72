import { describe, expect, test } from "vitest";
import { createWatch } from "../../../src/rights/danger.js";
import { wordsOf } from "../../../src/rights/folding.js";

const watch = createWatch([
  "they beat me now",
  "I am locked in",
  "меня заперли",
  "у него нож",
  "meni urishyapti",
  "полиция у двери",
  "?!",
]);
const isFound = (text: string) => watch(wordsOf(text));

describe("words of danger are found", () => {
  test.each([
    "they beat me now",
    "Now they beat me!!!",
    "please they really beat me right now",
    "im in a room i am lokced in",
    "меня тут заперли",
    "заперлли меня и ушли",
    "menya zaperli",
    "у него есть нож",
    "мени уришяпти",
    "meni uriwyapti",
    "полицыя стоит у двери",
  ])("%s", (text) => {
    expect(isFound(text)).toBe(true);
  });
});

describe("words of danger are not found in", () => {
  test.each([
    ["nothing", ""],
    ["a part of a phrase", "they beat"],
    [
      "words too far from one another",
      "now I ask why they always want to say to others beat him or me",
    ],
    ["a short word that is nearly the same", "у него наш"],
    ["one word standing for two of the phrase", "me now beat"],
    ["another question", "when must they pay me"],
  ])("%s", (_, text) => {
    expect(isFound(text)).toBe(false);
  });
});

test("a watch for nothing finds nothing", () => {
  expect(createWatch([])(wordsOf("they beat me now"))).toBe(false);
  expect(createWatch(["...", ""])(wordsOf("they beat me now"))).toBe(false);
});
