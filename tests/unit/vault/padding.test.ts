import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bucket, pad, unpad } from "../../../src/vault/padding.js";
import { sealerOf } from "../../support/keys.js";

const sealer = sealerOf(1);
const sizeOf = (value: unknown) => sealer.seal("p", "c", value).length;

describe("padding", () => {
  test("taken off gives back every value, whatever it ends with", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 10_000 }), (plain) => {
        expect(unpad(pad(plain))).toEqual(Buffer.from(plain));
      }),
    );
  });

  test("gives back values that look like padding themselves", () => {
    for (const plain of [[], [0], [0x80], [0x80, 0], [0, 0x80, 0, 0]])
      expect(unpad(pad(Uint8Array.from(plain)))).toEqual(Buffer.from(plain));
  });

  test("without its mark is no padding", () => {
    expect(unpad(Buffer.alloc(256))).toBeNull();
    expect(unpad(Buffer.alloc(0))).toBeNull();
    expect(unpad(Buffer.from([1, 2, 3]))).toBeNull();
  });

  test("always leaves room for the mark, and never more than doubles a value", () => {
    fc.assert(
      fc.property(fc.nat({ max: 300_000 }), (length) => {
        expect(bucket(length)).toBeGreaterThan(length);
        expect(bucket(length)).toBeLessThanOrEqual(Math.max(256, 2 * (length + 1), length + 4096));
      }),
    );
  });

  test.each([
    [0, 256],
    [255, 256],
    [256, 512],
    [4095, 4096],
    [4096, 8192],
    [8191, 8192],
    [8192, 12_288],
  ])("makes %i bytes %i", (length, size) => {
    expect(bucket(length)).toBe(size);
  });

  test("never makes a longer value shorter than a shorter one", () => {
    fc.assert(
      fc.property(fc.nat({ max: 50_000 }), fc.nat({ max: 50_000 }), (a, b) => {
        expect(bucket(Math.min(a, b))).toBeLessThanOrEqual(bucket(Math.max(a, b)));
      }),
    );
  });
});

describe("the size of a sealed value", () => {
  test("does not tell yes from no, nor any short answer from another", () => {
    const answers = ["yes", "no", "", true, null, 112, { area: ["money", "work"] }];
    expect(new Set(answers.map(sizeOf)).size).toBe(1);
  });

  test("is one of few, whatever was written", () => {
    const sizes = new Set(Array.from({ length: 4_001 }, (_, length) => sizeOf("a".repeat(length))));
    expect(sizes.size).toBe(5); // 256, 512, 1024, 2048 and 4096 bytes
  });

  test("of a story of any length up to 12,000 characters is one of seven", () => {
    const sizes = new Set<number>();
    for (let length = 0; length <= 12_000; length += 13) sizes.add(sizeOf("a".repeat(length)));
    expect(sizes.size).toBe(7); // 8192 and 12288 beside those of short values
  });
});
