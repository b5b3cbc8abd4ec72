import { expect, test } from "vitest";
import { mayBeTheSame } from "../../../src/domain/alike.js";
import { createNameBlinder } from "../../../src/vault/blind-names.js";
import { sealerOf } from "../../support/keys.js";

const story = (text: string, step = "names") => ({ parts: [{ step, text }] });
const blinded = (text: string, ...keys: [number, ...number[]]) =>
  createNameBlinder(sealerOf(...keys))(story(text));

test("two spellings of one name share tokens, and none of them holds a letter of it", () => {
  const [a, b] = [blinded("Степной Орлан", 1), blinded("Stepnoy Orlan LLP", 1)];
  expect(mayBeTheSame(a, b)).toBe(true);
  const told = JSON.stringify(a);
  expect(told).not.toMatch(/орлан|orlan|ArlAn/i);
  for (const token of a.flatMap(({ words }) => words.flatMap(({ tokens }) => tokens)))
    expect(token).toMatch(/^[\w-]{12}$/);
});

test("another server's tokens of the same name have nothing in common with them", () => {
  expect(mayBeTheSame(blinded("Степной Орлан", 1), blinded("Степной Орлан", 2))).toBe(false);
});

test("a new key loses no match while the old one is in the ring", () => {
  const [before, after] = [blinded("Степной Орлан", 1), blinded("Степной Орлан", 2, 1)];
  expect(mayBeTheSame(before, after)).toBe(true);
});

test("only what was written where names are asked for is read", () => {
  const namesOf = createNameBlinder(sealerOf(1));
  expect(namesOf(story("Степной Орлан", "story"))).toEqual([]);
  expect(namesOf({ parts: [] })).toEqual([]);
});
