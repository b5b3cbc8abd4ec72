import { createHmac, hkdfSync, randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Sealed } from "../../../src/domain/ids.js";
import { decrypt } from "../../../src/vault/aes-gcm.js";
import { openLetter, sealLetter } from "../../../src/vault/letters.js";
import { publicKeyOf, sharedSecret } from "../../../src/vault/x25519.js";
import { caseIdOf } from "../../support/briefs.js";

const CASE = caseIdOf(1);
const privateKey = randomBytes(32);
const publicKey = publicKeyOf(privateKey);
const sealed = (text: string, random = (size: number): Uint8Array => randomBytes(size)) =>
  sealLetter(publicKey, CASE, text, random);
const letterOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url") as Sealed<string>;
const bytesOf = (letter: Sealed<string>) => Buffer.from(letter, "base64url");

describe("X25519", () => {
  const hex = (text: string) => Buffer.from(text, "hex");

  test("gives the answers of RFC 7748, 6.1", () => {
    const bob = hex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb");
    const alicePublic = hex("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a");
    expect(publicKeyOf(bob).toString("hex")).toBe(
      "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f",
    );
    expect(sharedSecret(bob, alicePublic).toString("hex")).toBe(
      "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742",
    );
  });

  test("gives the answers of RFC 7748, 5.2, a thousand times over", () => {
    let scalar: Buffer = hex(`09${"00".repeat(31)}`);
    let point: Buffer = scalar;
    for (let round = 1; round <= 1_000; round++) {
      [scalar, point] = [sharedSecret(scalar, point), scalar];
      if (round === 1)
        expect(scalar.toString("hex")).toBe(
          "422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079",
        );
    }
    expect(scalar.toString("hex")).toBe(
      "684cf59ba83309552800ef566f2f4d3c1c3887c49360e3875f2eb94d99532c51",
    );
  });
});

describe("a letter", () => {
  test("opens with the private key, in its case, to what was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        expect(openLetter(privateKey, CASE, sealed(text))).toBe(text);
      }),
    );
  });

  test.each([
    ["nothing", ""],
    ["the longest that is taken, with signs of several bytes", "Жауап 👩‍👧 ".repeat(400)],
    ["half of a sign", "\ud83d"],
  ])("opens to what was written: %s", (_name, text) => {
    expect(openLetter(privateKey, CASE, sealed(text))).toBe(text);
  });

  test("opens with no other key, and in no other case", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (key) => {
        expect(openLetter(key, CASE, sealed("x"))).toBeNull();
      }),
    );
    expect(openLetter(privateKey, caseIdOf(2), sealed("x"))).toBeNull();
    expect(openLetter(publicKey, CASE, sealed("x"))).toBeNull();
  });

  test("does not open with any one byte flipped, cut short or added", () => {
    const bytes = bytesOf(sealed("Ertaga keling"));
    for (let at = 0; at < bytes.length; at++) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 0x01;
      expect(openLetter(privateKey, CASE, letterOf(flipped)), `byte ${at}`).toBeNull();
      expect(openLetter(privateKey, CASE, letterOf(bytes.subarray(0, at)))).toBeNull();
    }
    expect(openLetter(privateKey, CASE, letterOf(Buffer.concat([bytes, bytes])))).toBeNull();
  });

  test("does not open when the key it carries is one that gives everybody the same secret", () => {
    const bytes = bytesOf(sealed("x"));
    bytes.fill(0, 1, 33);
    expect(openLetter(privateKey, CASE, letterOf(bytes))).toBeNull();
  });

  test("does not open with what the server that sealed it keeps: neither text nor key is in it", () => {
    const letter = bytesOf(sealed("Ertaga keling"));
    expect(letter.includes("Ertaga")).toBe(false);
    expect(letter.includes(publicKey)).toBe(false);
    const ownPublic = letter.subarray(1, 33);
    for (const known of [
      Buffer.alloc(0),
      Buffer.alloc(32),
      ownPublic,
      publicKey,
      Buffer.from(CASE),
    ])
      expect(openedUnder(letter, known)).toBeNull();
    // The search is not blind: what only the number gives does open it.
    expect(openedUnder(letter, sharedSecret(privateKey, ownPublic))).toBe('"Ertaga keling"');
  });

  test("is another each time, and of the same length for texts of about the same length", () => {
    expect(sealed("ha")).not.toBe(sealed("ha"));
    expect(sealed("ha")).toHaveLength(sealed("Ertaga soat oʻnda keling, kutamiz").length);
  });
});

/** What a letter holds for whoever takes this for the secret that its two keys share. */
function openedUnder(letter: Buffer, secret: Uint8Array): string | null {
  const head = letter.subarray(0, 33);
  const info = Buffer.concat([
    Buffer.from("letter"),
    head.subarray(1),
    publicKey,
    Buffer.from(CASE),
  ]);
  const key = Buffer.from(hkdfSync("sha256", secret, "dauys", info, 32));
  const bound = Buffer.concat([head, Buffer.from(JSON.stringify(["letter", CASE]))]);
  return decrypt(key, bound, letter.subarray(33))?.toString("utf8") ?? null;
}

/** Bytes that are the same each time. */
function fixedBytes(): (size: number) => Uint8Array {
  let drawn = 0;
  return (size) =>
    createHmac("sha256", "letters").update(String(drawn++)).digest().subarray(0, size);
}

test("the form of a letter is version, public key, nonce, body, tag; a letter of today still opens", () => {
  const fixedKey = Buffer.alloc(32, 7);
  const letter = sealLetter(publicKeyOf(fixedKey), CASE, "ha", fixedBytes());
  expect(letter).toBe(KNOWN_LETTER);
  expect(bytesOf(letter)).toHaveLength(1 + 32 + 12 + 256 + 16);
  expect(openLetter(fixedKey, CASE, KNOWN_LETTER)).toBe("ha");
});

// When this must change, so must the version.
const KNOWN_LETTER = [
  "ARuVL3OFqQsjO9c-f456AsCuQfFgAoBlpxdfpjg0KeobUWpyQG5J6lJ2kDLZ_XagKNrHCSUZ2DBDN6VnV1Q-",
  "IWqS7ZwpSXzS5hWJHx-8fbQhj_JOzkhRY-XT-uFuNiX4c_fQGoXmos3qZQgTYN3fEqr8OMtKP-0rVGH8-qtb",
  "bF2z5J-acIVXJMCT6t_evCHcU8eNdifqA0tfi_nFViHqZeGUmnwY38RqB8Sgoe0GcYAjob1qNDhRRLf04o4l",
  "AdzZRC3F_Dp2HCY0XK25izPiPFLhk_DCxGTc_T-GLwHH4rmbOJ3Y892umVuGHu_3JN9LzQEn3O81hfl57Sgb",
  "WD3CLYIKfpMs3YfmSXp5IR_4-sVB1Mnt21oxOymfUD_EG6FyP2t_4xRwKMFkD2l71W2jTLTwLf5Ff0o6ckqw",
  "PHM",
].join("") as Sealed<string>;
