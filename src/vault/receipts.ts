import { createHmac, scrypt } from "node:crypto";
import { AppError } from "../domain/errors.js";
import { createGate, type GateLane } from "../domain/gate.js";
import type { Sealed } from "../domain/ids.js";
import type { OpenedReceipt, ReceiptVault } from "../ports.js";
import { decrypt, encrypt, NONCE_BYTES } from "./aes-gcm.js";
import type { KeyRing, RootKey } from "./key-ring.js";
import { openLetter, sealLetter } from "./letters.js";
import { publicKeyOf } from "./x25519.js";

/** scrypt (RFC 7914): 128 × N × r bytes are 64 MiB, and 0.3 s of one core of a small server; p stays 1. */
export const SCRYPT = { N: 2 ** 16, r: 8, p: 1 } as const;
// What scrypt needs beside its table is about a KiB; Node refuses above 32 MiB unless told.
const MAX_MEMORY_BYTES = 128 * SCRYPT.N * SCRYPT.r + 2 ** 20;

// Two take 128 MiB and two of the four threads that Node keeps for files and names as well.
const AT_ONCE = 2;

const KEY_BYTES = 32;
const VERSION = 1;

/**
 * Receipts are stretched by scrypt with a salt that is drawn from the server's key: with a copy of
 * the store alone not one number can be tried.
 */
export function createReceiptVault(options: {
  ring: KeyRing;
  randomBytes: (size: number) => Uint8Array;
}): ReceiptVault {
  const { ring, randomBytes } = options;
  const gate = createGate(AT_ONCE);

  /** Under each of the keys, one after another, in one place of the gate. */
  const stretch = (
    text: string,
    keys: readonly RootKey[],
    saltOf: (key: RootKey) => Buffer,
    lane?: GateLane,
  ) =>
    gate(async () => {
      const drawn: Buffer[] = [];
      for (const key of keys) drawn.push(await derive(text, saltOf(key)));
      return drawn;
    }, lane);
  const ofReceipt = (key: RootKey) => key.subkey("receipt");

  return {
    async open(receipt): Promise<OpenedReceipt> {
      const drawn = await stretch(receipt, ring.all, ofReceipt);
      return {
        lookups: drawn.map(lookupOf) as [string, ...string[]],
        privateKeys: drawn.map((each) => privateKeyOf(each).toString("base64url")) as [
          string,
          ...string[],
        ],
      };
    },

    async refer(receipt) {
      // A report on its way must not wait behind whoever tries numbers.
      const [drawn = Buffer.alloc(0)] = await stretch(receipt, [ring.current], ofReceipt, "first");
      const publicKey = publicKeyOf(privateKeyOf(drawn)).toString("base64url");
      return { lookup: lookupOf(drawn), publicKey };
    },

    sealLetter: (ref, caseId, text) =>
      sealLetter(Buffer.from(ref.publicKey, "base64url"), caseId, text, randomBytes),

    openLetter(privateKey, caseId, letter) {
      const text = openLetter(Buffer.from(privateKey, "base64url"), caseId, letter);
      if (text === null) throw new AppError("vault.cannotOpen", "a sealed value cannot be opened");
      return text;
    },

    async fromDigits(digits, context) {
      // One key for each of the ring: what was sealed before a new key came still opens.
      const drawn = await stretch(digits, ring.all, (key) =>
        createHmac("sha256", key.subkey("digits")).update(context).digest(),
      );
      const keys = drawn.map((each) => each.subarray(0, KEY_BYTES));
      return Buffer.concat(keys).toString("base64url");
    },

    sealWith(key, context, value) {
      const head = Buffer.from([VERSION]);
      const plain = Buffer.from(JSON.stringify(value), "utf8");
      const [present = Buffer.alloc(0)] = keysIn(key);
      const body = encrypt(present, randomBytes(NONCE_BYTES), associated(head, context), plain);
      return Buffer.concat([head, body]).toString("base64url") as Sealed<unknown>;
    },

    openWith(key, context, sealed) {
      const bytes = Buffer.from(sealed, "base64url");
      const head = bytes.subarray(0, 1);
      if (head[0] !== VERSION) return null;
      for (const each of keysIn(key)) {
        const plain = decrypt(each, associated(head, context), bytes.subarray(1));
        if (plain) return JSON.parse(plain.toString("utf8"));
      }
      return null;
    },
  };
}

/** 64 bytes: the first half finds, the second opens. Off the main thread. */
function derive(text: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    scrypt(text, salt, 2 * KEY_BYTES, { ...SCRYPT, maxmem: MAX_MEMORY_BYTES }, (error, drawn) =>
      error ? reject(error) : resolve(drawn),
    ),
  );
}

function lookupOf(drawn: Buffer): string {
  const mac = createHmac("sha256", drawn.subarray(0, KEY_BYTES)).update("lookup");
  return mac.digest().subarray(0, 16).toString("base64url");
}

function privateKeyOf(drawn: Buffer): Buffer {
  return drawn.subarray(KEY_BYTES);
}

function keysIn(key: string): readonly Buffer[] {
  const bytes = Buffer.from(key, "base64url");
  const count = Math.floor(bytes.length / KEY_BYTES);
  return Array.from({ length: count }, (_, index) =>
    bytes.subarray(index * KEY_BYTES, (index + 1) * KEY_BYTES),
  );
}

function associated(head: Buffer, context: string): Buffer {
  return Buffer.concat([head, Buffer.from(JSON.stringify(["digits", context]), "utf8")]);
}
