import { createHook } from "node:async_hooks";
import { randomBytes, scryptSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { issueReceipt } from "../../../src/domain/receipt.js";
import { createReceiptVault, SCRYPT } from "../../../src/vault/receipts.js";
import { publicKeyOf } from "../../../src/vault/x25519.js";
import { caseIdOf } from "../../support/briefs.js";
import { ringOf } from "../../support/keys.js";

const vaultOf = (...keys: [number, ...number[]]) =>
  createReceiptVault({ ring: ringOf(...keys), randomBytes });
const digitsOf = (first: number) => {
  let at = first;
  return issueReceipt(() => at++ % 10);
};
const receipt = digitsOf(1);
const other = digitsOf(2);
const CASE = caseIdOf(1);
const CANNOT = expect.objectContaining({ code: "vault.cannotOpen" });

describe("a receipt", () => {
  test("opens to where its case refers to it, and to the key of what was sealed to it", async () => {
    const vault = vaultOf(1);
    const ref = await vault.refer(receipt);
    const { lookups, privateKeys } = await vault.open(receipt);
    expect(lookups).toEqual([ref.lookup]);
    expect(publicKeyOf(Buffer.from(privateKeys[0], "base64url")).toString("base64url")).toBe(
      ref.publicKey,
    );
    const letter = vault.sealLetter(ref, CASE, "Biz yozdik");
    expect(vault.openLetter(privateKeys[0], CASE, letter)).toBe("Biz yozdik");
  });

  test("is stretched by scrypt with 64 MiB and the server's key as salt", async () => {
    expect(128 * SCRYPT.N * SCRYPT.r * SCRYPT.p).toBe(64 * 2 ** 20);
    const { privateKeys } = await vaultOf(1).open(receipt);
    const salt = ringOf(1).current.subkey("receipt");
    const drawn = scryptSync(receipt, salt, 64, { N: 65_536, r: 8, p: 1, maxmem: 2 ** 27 });
    expect(privateKeys).toEqual([drawn.subarray(32).toString("base64url")]);
  });

  test("names nothing that another one, or another server's key, would name", async () => {
    const opened = await Promise.all([
      vaultOf(1).open(receipt),
      vaultOf(1).open(other),
      vaultOf(2).open(receipt),
    ]);
    expect(new Set(opened.map(({ lookups }) => lookups[0])).size).toBe(3);
    expect(new Set(opened.map(({ privateKeys }) => privateKeys[0])).size).toBe(3);
    for (const { lookups } of opened) expect(lookups[0]).toMatch(/^[\w-]{22}$/);
  });

  test("is found after the server got a new key, and what was sealed to it opens", async () => {
    const ref = await vaultOf(1).refer(receipt);
    const later = vaultOf(2, 1);
    const { lookups, privateKeys } = await later.open(receipt);
    expect(lookups.indexOf(ref.lookup)).toBe(1);
    const letter = later.sealLetter(ref, CASE, "hali ham");
    expect(later.openLetter(privateKeys[1] ?? "", CASE, letter)).toBe("hali ham");
    expect(() => later.openLetter(privateKeys[0], CASE, letter)).toThrow(CANNOT);
    expect((await later.refer(receipt)).lookup).toBe(lookups[0]);
  });

  test("is opened twice at a time at most, in the order they came, and the thread stays free", async () => {
    const vault = vaultOf(1);
    const watch = watchScrypt();
    const ended: number[] = [];
    const turns = { count: 0 };
    const ticking = setInterval(() => turns.count++, 5);
    const receipts = Array.from({ length: 6 }, (_, index) => digitsOf(index));
    await Promise.all(
      receipts.map(async (each, index) => {
        await (index % 2 ? vault.open(each) : vault.fromDigits("4821", each));
        ended.push(index);
      }),
    );
    clearInterval(ticking);
    expect(watch.end()).toEqual({ begun: 6, most: 2 });
    // Of two at a time either may be the first to end, but nobody is two places early.
    for (const [place, index] of ended.entries()) expect(Math.abs(place - index)).toBeLessThan(2);
    expect(turns.count).toBeGreaterThan(5);
  });

  test("of a new report is stretched before those that somebody tries", async () => {
    const vault = vaultOf(1);
    const ended: string[] = [];
    const tries = Array.from({ length: 5 }, async (_, index) => {
      await (index % 2 ? vault.open(digitsOf(index)) : vault.fromDigits("4821", `${index}`));
      ended.push("try");
    });
    const report = vault.refer(receipt).then(() => ended.push("report"));
    await Promise.all([...tries, report]);
    // Behind the two that were begun, and beside the next one.
    expect(ended.indexOf("report")).toBeLessThan(4);
  });
});

/** Counts how often scrypt was begun, and how often at most at the same time. */
function watchScrypt() {
  const under = new Set<number>();
  const seen = { begun: 0, most: 0 };
  const hook = createHook({
    init(id, type) {
      if (type !== "SCRYPTREQUEST") return;
      under.add(id);
      seen.begun++;
      seen.most = Math.max(seen.most, under.size);
    },
    before: (id) => void under.delete(id),
  }).enable();
  return {
    end() {
      hook.disable();
      return seen;
    },
  };
}

describe("a number of four digits", () => {
  test("opens what was sealed with it, in its own place", async () => {
    const vault = vaultOf(1);
    const key = await vault.fromDigits("4821", "someone");
    const sealed = vault.sealWith(key, "someone", { story: "Oʻzim" });
    expect(vault.openWith(key, "someone", sealed)).toEqual({ story: "Oʻzim" });
    expect(vault.openWith(key, "someone else", sealed)).toBeNull();
    expect(await vault.fromDigits("4821", "someone")).toBe(key);
  });

  test("opens nothing when it is another, another's, or without the server's key", async () => {
    const vault = vaultOf(1);
    const key = await vault.fromDigits("4821", "someone");
    const sealed = vault.sealWith(key, "someone", "x");
    const wrong = await Promise.all([
      vault.fromDigits("4822", "someone"),
      vault.fromDigits("4821", "someone else"),
      vaultOf(2).fromDigits("4821", "someone"),
    ]);
    for (const each of wrong) expect(vault.openWith(each, "someone", sealed)).toBeNull();
  });

  test("opens what was sealed before the server got a new key", async () => {
    const before = vaultOf(1);
    const sealed = before.sealWith(await before.fromDigits("4821", "me"), "me", [1]);
    const after = vaultOf(2, 1);
    const key = await after.fromDigits("4821", "me");
    expect(after.openWith(key, "me", sealed)).toEqual([1]);
    expect(before.openWith(key, "me", after.sealWith(key, "me", [2]))).toEqual([2]);
  });

  test("opens nothing that was changed or cut by a single byte", async () => {
    const vault = vaultOf(1);
    const key = await vault.fromDigits("4821", "me");
    const bytes = Buffer.from(vault.sealWith(key, "me", { story: "uch oy" }), "base64url");
    const open = (changed: Buffer) =>
      vault.openWith(key, "me", changed.toString("base64url") as never);
    expect(open(bytes)).toEqual({ story: "uch oy" });
    for (let at = 0; at < bytes.length; at++) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 0x01;
      expect(open(flipped)).toBeNull();
      expect(open(bytes.subarray(0, at))).toBeNull();
    }
  });

  test("is not the receipt of the same digits", async () => {
    const vault = vaultOf(1);
    const { privateKeys } = await vault.open(receipt);
    expect(await vault.fromDigits(receipt, "")).not.toContain(privateKeys[0]);
  });
});
