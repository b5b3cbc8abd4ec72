import { createCipheriv, hkdfSync, randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AppError } from "../../../src/domain/errors.js";
import type { Sealed } from "../../../src/domain/ids.js";
import { createSealer } from "../../../src/vault/sealing.js";
import { keyOf, ringOf, sealerOf } from "../../support/keys.js";

const sealer = sealerOf(1);
const bytesOf = (sealed: Sealed<unknown>) => Buffer.from(sealed, "base64url");
const sealedOf = (bytes: Buffer) => bytes.toString("base64url") as Sealed<unknown>;

/** The error that a call throws; fails when there is none. */
function errorOf(call: () => unknown): AppError {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
    return error as AppError;
  }
  throw new Error("it did not throw");
}

/** The sealed format, written down a second time: a change of either is noticed. */
function sealedByHand(root: Buffer, nonce: Buffer, purpose: string, context: string, json: string) {
  const draw = (info: string) => Buffer.from(hkdfSync("sha256", root, "dauys", info, 32));
  const header = Buffer.concat([Buffer.from([1]), draw("key id").subarray(0, 4)]);
  const padded = Buffer.alloc(256);
  padded.set(Buffer.concat([Buffer.from(json), Buffer.from([0x80])]));
  const cipher = createCipheriv("aes-256-gcm", draw(`seal/${purpose}`), nonce);
  cipher.setAAD(Buffer.concat([header, Buffer.from(JSON.stringify([purpose, context]))]));
  const body = Buffer.concat([cipher.update(padded), cipher.final()]);
  return Buffer.concat([header, nonce, body, cipher.getAuthTag()]);
}

// The sealed form of {"v":1,"value":"ha"} for purpose "state/07" and context "someone", with a key
// of thirty-two 0x07 and a nonce of twelve 0x09. When this must change, so must the version.
const KNOWN_ANSWER = [
  "ATfZIj4JCQkJCQkJCQkJCQmZJs0x2TBGaCG1EgEiweK4H9mbldbk42snxhP50PJbZyXDH_eOk-99koVB",
  "jOsLiv1GxgVWUZv5wJfl-e1_7iTiLncJvQKZvZKQm_6Bxe9r9TeYVQzLoRAUqGTW_u1tr_t4-BJN9-cF",
  "xRP40eOe8LvQ39Weqmyjhi--uccM8izZeT8DcbHWcDCXt6Gx0qY9hNsYamqqyRCFMqJz8yNzQDqaQeoq",
  "f3RpXKQC-IwJrPrk_D1lXH-rczh2K2c6KcG4GEQ5lJ1CSQbIPSwVDC2Sa0AgiIJbADN0QojYjGOaLt4R",
  "konogMMknIIlvxWFRo4Y508jFagyzAGh3k_LgTr7hxa3cEqjdqXE6F9EODNy4pAXmA",
].join("") as Sealed<unknown>;

describe("the sealed format", () => {
  const fixed = createSealer(ringOf(7), (size) => Buffer.alloc(size, 9));
  const value = { v: 1, value: "ha" };

  test("is what the specification says: version, key id, nonce, body, tag", () => {
    const sealed = bytesOf(fixed.seal("state/07", "someone", value));
    const byHand = sealedByHand(
      Buffer.alloc(32, 7),
      Buffer.alloc(12, 9),
      "state/07",
      "someone",
      '{"v":1,"value":"ha"}',
    );
    expect(sealed.toString("hex")).toBe(byHand.toString("hex"));
  });

  test("gives the known answer for a fixed key and nonce", () => {
    expect(fixed.seal("state/07", "someone", value)).toBe(KNOWN_ANSWER);
  });

  test("of the known answer still opens", () => {
    expect(sealerOf(7).open("state/07", "someone", KNOWN_ANSWER)).toEqual(value);
  });

  test("never uses a nonce twice", () => {
    const nonces = Array.from({ length: 2_000 }, () =>
      bytesOf(sealer.seal("p", "c", null))
        .subarray(5, 17)
        .toString("hex"),
    );
    expect(new Set(nonces).size).toBe(nonces.length);
  });
});

describe("a sealed value", () => {
  test("opens to what was sealed, whatever JSON it is", () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ stringUnit: "binary" }),
        fc.string({ unit: "binary" }),
        fc.string({ unit: "binary" }),
        (value, purpose, context) => {
          // What JSON itself keeps: it knows no -0.
          const kept = JSON.parse(JSON.stringify(value));
          expect(sealer.open(purpose, context, sealer.seal(purpose, context, value))).toEqual(kept);
        },
      ),
    );
  });

  test.each([
    ["nothing", ""],
    ["Uzbek", "Oʻzbekcha: gʻisht zavodi, maʼlumot"],
    ["Kazakh", "Дауыс — қазақша: әіңғүұқөһ"],
    ["emoji of several signs", "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇰🇿"],
    ["a lone surrogate", "\ud800"],
    ["zeros and padding marks at the end", "\u0000\u0080\u0000"],
  ])("opens to what was sealed: %s", (_name, value) => {
    expect(sealer.open("p", "c", sealer.seal("p", "c", value))).toBe(value);
  });

  test("of 100 KB opens to what was sealed", () => {
    const story = "Ish haqi berilmadi. Жалақы төленбеді. ".repeat(2_000).slice(0, 100 * 1024);
    expect(sealer.open("p", "c", sealer.seal("p", "c", story))).toBe(story);
  });

  test("holds nothing of its content in the clear", () => {
    const sealed = bytesOf(sealer.seal("p", "c", "Brigadir Nurmuhammad"));
    expect(sealed.includes("Nurmuhammad")).toBe(false);
  });

  test("is another text each time it is sealed", () => {
    expect(sealer.seal("p", "c", "yes")).not.toBe(sealer.seal("p", "c", "yes"));
  });
});

describe("a value that cannot be opened", () => {
  const sealed = sealer.seal("state/07", "someone", { story: "uch oydan beri" });
  const bytes = bytesOf(sealed);
  const wrongKey = errorOf(() => sealerOf(2).open("state/07", "someone", sealed));

  function expectTheSame(error: AppError) {
    expect(error.code).toBe("vault.cannotOpen");
    expect(error.message).toBe(wrongKey.message);
    expect(error.cause, "a cause would tell which part is wrong").toBeUndefined();
  }

  test("with a wrong key says only that it cannot be opened", () => {
    expectTheSame(wrongKey);
    expect(wrongKey.message).not.toMatch(/key|tag|tamper|auth/i);
  });

  test("because any one byte was flipped says the same", () => {
    for (let index = 0; index < bytes.length; index++) {
      const flipped = Buffer.from(bytes);
      flipped[index] = (flipped[index] ?? 0) ^ 0x01;
      expectTheSame(errorOf(() => sealer.open("state/07", "someone", sealedOf(flipped))));
    }
  });

  test("because any one bit was flipped says the same", () => {
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 7 }), (index, bit) => {
        const flipped = Buffer.from(bytes);
        flipped[index] = (flipped[index] ?? 0) ^ (1 << bit);
        expectTheSame(errorOf(() => sealer.open("state/07", "someone", sealedOf(flipped))));
      }),
      { numRuns: 500 },
    );
  });

  test("because it was cut short at any place says the same", () => {
    for (let length = 0; length < bytes.length; length++)
      expectTheSame(
        errorOf(() => sealer.open("state/07", "someone", sealedOf(bytes.subarray(0, length)))),
      );
  });

  test("because something was added at either end says the same", () => {
    for (const longer of [
      Buffer.concat([bytes, Buffer.from([0])]),
      Buffer.concat([Buffer.from([0]), bytes]),
    ])
      expectTheSame(errorOf(() => sealer.open("state/07", "someone", sealedOf(longer))));
  });

  test.each([
    ["another purpose", "state/08", "someone"],
    ["another context", "state/07", "someone else"],
    ["purpose and context run together", "state/07someone", ""],
    ["purpose and context exchanged", "someone", "state/07"],
  ])("because it stands in another place says the same: %s", (_name, purpose, context) => {
    expectTheSame(errorOf(() => sealer.open(purpose, context, sealed)));
  });

  test.each([
    ["nothing", ""],
    ["a word", "hello"],
    ["JSON", '{"v":1}'],
    ["only zeros", Buffer.alloc(289).toString("base64url")],
  ])("because it was never sealed says the same: %s", (_name, text) => {
    expectTheSame(errorOf(() => sealer.open("state/07", "someone", text as Sealed<unknown>)));
  });

  test("because it claims to be another version says the same", () => {
    const later = Buffer.from(bytes);
    later[0] = 2;
    expectTheSame(errorOf(() => sealer.open("state/07", "someone", sealedOf(later))));
  });

  test("says nothing of what is inside, nor of the key", () => {
    const told = `${wrongKey.message}${wrongKey.stack}${JSON.stringify(wrongKey)}`;
    expect(told).not.toContain("uch oydan");
    expect(told).not.toContain(keyOf(1).reveal());
    expect(told).not.toContain(sealed);
  });
});

describe("sealed bytes", () => {
  test("open to what was sealed, whatever they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), (bytes) => {
        const sealed = sealer.sealBytes("blob", "one", bytes);
        expect(Buffer.from(sealer.openBytes("blob", "one", sealed))).toEqual(Buffer.from(bytes));
      }),
    );
  });

  test("of 20 MB open to what was sealed, and are little longer", () => {
    const bytes = randomBytes(20 * 2 ** 20);
    const sealed = sealer.sealBytes("blob", "one", bytes);
    expect(sealed.length - bytes.length).toBeLessThan(8_192);
    expect(bytes.equals(sealer.openBytes("blob", "one", sealed))).toBe(true);
  });

  test("open where they stand in a larger buffer", () => {
    const sealed = sealer.sealBytes("blob", "one", Buffer.from("surat"));
    const within = Buffer.concat([Buffer.alloc(3), sealed, Buffer.alloc(3)]).subarray(3, -3);
    expect(Buffer.from(sealer.openBytes("blob", "one", within)).toString()).toBe("surat");
  });

  test("do not open with another key, elsewhere, flipped, cut, or as a value", () => {
    const sealed = Buffer.from(sealer.sealBytes("blob", "one", Buffer.from('{"a":1}')));
    const cannot = (open: () => unknown) => expect(errorOf(open).code).toBe("vault.cannotOpen");
    cannot(() => sealerOf(2).openBytes("blob", "one", sealed));
    cannot(() => sealer.openBytes("blob", "two", sealed));
    cannot(() => sealer.openBytes("draft", "one", sealed));
    cannot(() => sealer.open("blob", "one", sealedOf(sealed)));
    cannot(() => sealer.openBytes("blob", "one", bytesOf(sealer.seal("blob", "one", { a: 1 }))));
    for (let at = 0; at < sealed.length; at++) {
      const flipped = Buffer.from(sealed);
      flipped[at] = (flipped[at] ?? 0) ^ 0x01;
      cannot(() => sealer.openBytes("blob", "one", flipped));
      cannot(() => sealer.openBytes("blob", "one", sealed.subarray(0, at)));
    }
  });
});

describe("a blind name", () => {
  test("is the same each time, and another for another value, purpose and key", () => {
    const name = sealer.blind("notice", "42");
    expect(name).toMatch(/^[\w-]{22}$/);
    expect(sealer.blind("notice", "42")).toBe(name);
    const others = [
      sealer.blind("notice", "43"),
      sealer.blind("member", "42"),
      sealerOf(2).blind("notice", "42"),
    ];
    expect(new Set([name, ...others]).size).toBe(4);
  });

  test("stays when a new key comes", () => {
    expect(sealerOf(2, 1).blind("notice", "42")).toBe(sealer.blind("notice", "42"));
  });
});
