import { describe, expect, test } from "vitest";
import { createLikeness, type Mark, markOf } from "../../../src/rights/likeness.js";

const marks = (text: string): readonly Mark[] =>
  text.split(" ").map((word) => [markOf("word", word), 1]);
const examples = [
  { label: 0, marks: marks("boss does not pay") },
  { label: 0, marks: marks("no salary this month") },
  { label: 1, marks: marks("boss took my passport") },
  { label: 1, marks: marks("passport is with the boss") },
  { label: 2, marks: marks("what is the weather") },
];
const best = (weights: readonly number[]) => weights.indexOf(Math.max(...weights));

describe.each([0, 5])("likeness learned in %i rounds", (rounds) => {
  const likeness = createLikeness(examples, 3, rounds);

  test("finds every example's own label", () => {
    for (const { label, marks: own } of examples) expect(best(likeness.weigh(own))).toBe(label);
  });

  test("finds the label of words in another order, among words it never saw", () => {
    expect(best(likeness.weigh(marks("please passport gone help")))).toBe(1);
    expect(best(likeness.weigh(marks("salary when")))).toBe(0);
  });

  test("weighs nothing where nothing was ever seen", () => {
    expect(likeness.weigh(marks("zzz qqq"))).toEqual([0, 0, 0]);
    expect(likeness.weigh([])).toEqual([0, 0, 0]);
  });

  test("is the same for the same examples", () => {
    const again = createLikeness(examples, 3, rounds);
    const question = marks("boss has my salary");
    expect(again.weigh(question)).toEqual(likeness.weigh(question));
  });

  test("tells how much was ever seen", () => {
    expect(likeness.known(marks("boss does not pay"))).toBe(1);
    expect(likeness.known(marks("zzz qqq"))).toBe(0);
    expect(likeness.known([])).toBe(0);
    const half = likeness.known(marks("salary zzz"));
    expect(half).toBeGreaterThan(0.2);
    expect(half).toBeLessThan(0.8);
  });
});

test("further rounds put an example further ahead of what it is not", () => {
  const ahead = (rounds: number) => {
    const [own = 0, other = 0] = createLikeness(examples, 3, rounds).weigh(
      marks("boss does not pay"),
    );
    return own - other;
  };
  expect(ahead(5)).toBeGreaterThan(ahead(0));
});

test("a mark of one kind is not the same text of another kind", () => {
  expect(markOf("word", "pay")).not.toBe(markOf("piece", "pay"));
  expect(markOf("word", "pay")).toBe(markOf("word", "pay"));
});
