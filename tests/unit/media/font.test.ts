import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFont } from "../../../src/media/font.js";

const file = "@expo-google-fonts/pt-sans/400Regular/PTSans_400Regular.ttf";
const font = readFont(readFileSync(createRequire(import.meta.url).resolve(file)));

// A renderer draws a path up to the first thing that is no number, and leaves out the rest.
const WHOLE = /^(?:[MLQC]-?\d+\.\d(?: -?\d+\.\d)*|Z)+$/;

describe("the outline of a text", () => {
  test("is numbers to its end, where a coordinate is a hair above a whole number too", () => {
    expect(font.path("Что случилось · Октябрь 2026 г.", 48.37, 412.5, 26)).toMatch(WHOLE);
  });

  test("is numbers to its end wherever it begins", () => {
    const letters = [..."АБВГДЕЖабвгдежзийклмнопрстуфхцчшщъыьэюяҚқҒғҲҳӢӣЎўІіҰұӨөҺһQqGg0123456789"];
    const place = fc.double({ min: 0, max: 1_080, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters), { minLength: 1 }), place, (text, x) => {
        expect(font.path(text.join(""), x, 40, 26)).toMatch(WHOLE);
      }),
    );
  });

  test("is as wide as the text, and begins where it is told to", () => {
    const xs = (font.path("Октябрь", 100, 40, 26).match(/[ML](-?\d+\.\d)/g) ?? []).map((each) =>
      Number(each.slice(1)),
    );
    const width = font.width("Октябрь", 26);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...xs)).toBeGreaterThan(100 + width * 0.9);
    expect(Math.max(...xs)).toBeLessThanOrEqual(100 + width);
  });

  test("of bytes that are no font is an error that says so", () => {
    expect(() => readFont(new Uint8Array(64))).toThrow("the font cannot be read");
  });
});
