import { expect, test } from "vitest";
import { awayWish, dutyWish } from "../../../../src/telegram/caseworker/duty/duty-words.js";

const LOCALES = ["uz", "uz-Cyrl", "ru", "kk"];
const HOUR = 3_600_000;

test.each([
  ["", {}],
  ["12h", { duty: { forMs: 12 * HOUR } }],
  ["uz ru 12h", { languages: ["uz", "ru"], duty: { forMs: 12 * HOUR } }],
  ["12Ч, RU; uz-cyrl ru", { languages: ["ru", "uz-Cyrl"], duty: { forMs: 12 * HOUR } }],
  ["2күн", { duty: { forMs: 48 * HOUR } }],
  ["on", { duty: { forMs: null } }],
  ["иә kk", { languages: ["kk"], duty: { forMs: null } }],
  ["off", { duty: "off" }],
  ["өшір", { bad: "өшір" }],
  ["8d", { bad: "8d" }],
  ["0h", { bad: "0h" }],
  ["12", { bad: "12" }],
  ["de", { bad: "de" }],
])("/duty %j means %j", (words, wish) => {
  expect(dutyWish(words, LOCALES)).toEqual(wish);
});

test.each([
  ["3d", { forMs: 72 * HOUR }],
  ["3 д", { bad: "3 д" }],
  ["12ч", { forMs: 12 * HOUR }],
  ["OFF", "off"],
  ["off 3d", { bad: "off 3d" }],
  ["3d please", { bad: "3d please" }],
  ["184d", { bad: "184d" }],
])("/away %j means %j", (words, wish) => {
  expect(awayWish(words)).toEqual(wish);
});
