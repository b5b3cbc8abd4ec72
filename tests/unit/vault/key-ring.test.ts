import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AppError } from "../../../src/domain/errors.js";
import { createSecret } from "../../../src/domain/secret.js";
import { createKeyRing, decodeKey } from "../../../src/vault/key-ring.js";
import { keyOf, ringOf, sealerOf } from "../../support/keys.js";

const GOOD = Buffer.from(Array.from({ length: 32 }, (_, index) => 255 - index)).toString("base64");

describe("a key ring", () => {
  test("seals with the present key, and opens what the previous one sealed", () => {
    const old = sealerOf(1).seal("p", "c", "before");
    const rotated = sealerOf(2, 1);
    expect(rotated.open("p", "c", old)).toBe("before");
    expect(sealerOf(2).open("p", "c", rotated.seal("p", "c", "after"))).toBe("after");
    expect(() => sealerOf(1).open("p", "c", rotated.seal("p", "c", "after"))).toThrow(AppError);
  });

  test("opens with every one of several previous keys", () => {
    for (const key of [1, 2, 3])
      expect(sealerOf(4, 3, 2, 1).open("p", "c", sealerOf(key).seal("p", "c", key))).toBe(key);
  });

  test("no longer opens what a removed key sealed", () => {
    const old = sealerOf(1).seal("p", "c", "before");
    expect(() => sealerOf(2).open("p", "c", old)).toThrow("a sealed value cannot be opened");
  });

  test("names a key by four bytes that are no part of it", () => {
    const { id } = ringOf(5).current;
    expect(id).toHaveLength(4);
    expect(Buffer.alloc(32, 5).includes(id)).toBe(false);
    expect(id.equals(ringOf(5).current.id)).toBe(true);
    expect(id.equals(ringOf(6).current.id)).toBe(false);
  });

  test("draws an independent subkey for every purpose, the same one each time", () => {
    const { current } = ringOf(5);
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const same = current.subkey(one).equals(current.subkey(other));
        expect(same).toBe(Buffer.from(one).equals(Buffer.from(other)));
        expect(current.subkey(one)).toHaveLength(32);
      }),
      { numRuns: 400 }, // more purposes than are cached
    );
  });
});

describe("a key that is not base64 of 32 bytes", () => {
  const bad: readonly (readonly [string, string])[] = [
    ["nothing", ""],
    ["31 bytes", Buffer.alloc(31, 1).toString("base64")],
    ["33 bytes", Buffer.alloc(33, 1).toString("base64")],
    ["a password", "correct horse battery staple"],
    ["hexadecimal", Buffer.alloc(32, 1).toString("hex")],
    ["the url-safe alphabet", GOOD.replaceAll("+", "-").replaceAll("/", "_")],
    ["a sign that is not base64 within", `${GOOD.slice(0, 20)}*${GOOD.slice(20)}`],
    ["a line break within", `${GOOD.slice(0, 20)}\n${GOOD.slice(20)}`],
    ["bits left over at the end", `${GOOD.slice(0, 42)}h=`],
    ["two keys", `${GOOD},${GOOD}`],
  ];

  test.each(bad)("is refused: %s", (_name, text) => {
    expect(decodeKey(text)).toBeNull();
    expect(() => createKeyRing(createSecret(text))).toThrow(
      expect.objectContaining({ code: "config.invalid" }),
    );
  });

  test.each(bad)("is refused among the previous keys too: %s", (_name, text) => {
    expect(() => createKeyRing(keyOf(1), [createSecret(text)])).toThrow(AppError);
  });

  test("is not repeated by the error", () => {
    const text = Buffer.alloc(31, 0x41).toString("base64");
    try {
      createKeyRing(createSecret(text));
      expect.unreachable();
    } catch (error) {
      expect(inspect(error)).not.toContain(text);
    }
  });
});

describe("a key of 32 bytes", () => {
  test("is taken with its padding, without it, and with white space around", () => {
    expect(GOOD).toMatch(/[+/]/);
    for (const text of [GOOD, GOOD.replace("=", ""), `  ${GOOD}\n`])
      expect(decodeKey(text)?.toString("base64")).toBe(GOOD);
  });

  test("is taken whatever its bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const key = Buffer.from(bytes);
        expect(decodeKey(key.toString("base64"))?.equals(key)).toBe(true);
      }),
    );
  });
});
