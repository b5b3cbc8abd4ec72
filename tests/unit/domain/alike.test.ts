import { describe, expect, test } from "vitest";
import { pairsAlike } from "../../../src/domain/alike.js";
import type { CaseId } from "../../../src/domain/ids.js";
import { caseIdOf } from "../../support/briefs.js";
import { tokensOf } from "./name-scores.js";

const named = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ id: caseIdOf(index + 1), names: tokensOf(text) }));
const always = () => true;
const numbers = (pairs: readonly (readonly [CaseId, CaseId])[]) =>
  pairs.map((pair) => pair.map((id) => Number.parseInt(id, 16)).sort());

describe("pairs of cases", () => {
  test("that name the same are each found once", () => {
    const cases = named("Степной Орлан", "Нур Сервис", "Stepnoy Orlan", "Стипной Орлан, Нур Строй");
    expect(numbers(pairsAlike(cases, always)).sort()).toEqual([
      [1, 3],
      [1, 4],
      [3, 4],
    ]);
  });

  test("are only those with a case that was not compared yet", () => {
    const cases = named("Степной Орлан", "Stepnoy Orlan", "Степной Орлан ТОО");
    const isThird = (id: CaseId) => id === caseIdOf(3);
    expect(numbers(pairsAlike(cases, isThird))).toEqual([
      [1, 3],
      [2, 3],
    ]);
    expect(pairsAlike(cases, () => false)).toEqual([]);
  });

  test("need more than a word that very many cases have", () => {
    const firms = Array.from({ length: 30 }, (_, index) => `Подлипчук ${LETTERS[index]}арович`);
    expect(pairsAlike(named(...firms, "Подлипчук"), (id) => id === caseIdOf(31))).toEqual([]);
    expect(pairsAlike(named("Подлипчук Вазгарович", "Подлипчук"), always)).toHaveLength(1);
  });

  test("of a thousand cases are found before anybody waits", () => {
    const firms = Array.from(
      { length: 1_000 },
      (_, index) => `${wordOf(index)} ${wordOf(index * 7)}`,
    );
    const cases = named(...firms);
    const before = performance.now();
    pairsAlike(cases, (id) => id === caseIdOf(1));
    // One round of a server with a slow core; here it takes a tenth of this.
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

const LETTERS = [..."бвгджзклмнпрстфхцчш", ..."бвгджзклмнпрстфхцчш"];

function wordOf(index: number): string {
  const syllables = ["ба", "ве", "ги", "до", "жу", "зэ", "ка", "ле", "ми", "но", "пу"];
  return [index, index >> 3, index >> 5, index >> 7]
    .map((each) => syllables[each % syllables.length])
    .join("");
}
