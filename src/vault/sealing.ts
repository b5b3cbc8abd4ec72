import { createCipheriv, createDecipheriv } from "node:crypto";
import { AppError } from "../domain/errors.js";
import type { Sealed } from "../domain/ids.js";
import type { Sealer } from "../ports.js";
import type { KeyRing, Purpose } from "./key-ring.js";
import { pad, unpad } from "./padding.js";

const VERSION = 1;
const HEADER = 5; // version, then four bytes of key id
const NONCE = 12; // NIST SP 800-38D, 8.2.2: random 96 bits, far below 2^32 values a key
const TAG = 16;

/** `randomBytes` gives the nonces. */
export function createSealer(ring: KeyRing, randomBytes: (size: number) => Uint8Array): Sealer {
  return {
    seal<T>(purpose: Purpose, context: string, value: T): Sealed<T> {
      const header = Buffer.from([VERSION, ...ring.current.id]);
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv("aes-256-gcm", ring.current.subkey(`seal/${purpose}`), nonce);
      cipher.setAAD(associated(header, purpose, context));
      const plain = pad(Buffer.from(JSON.stringify(value), "utf8"));
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      const sealed = Buffer.concat([header, nonce, body, cipher.getAuthTag()]);
      return sealed.toString("base64url") as Sealed<T>;
    },

    open<T>(purpose: Purpose, context: string, sealed: Sealed<T>): unknown {
      const bytes = Buffer.from(sealed, "base64url");
      const header = bytes.subarray(0, HEADER);
      const key = ring.all.find((candidate) => candidate.id.equals(header.subarray(1)));
      const plain =
        key && header[0] === VERSION && bytes.length >= HEADER + NONCE + TAG
          ? decrypt(key.subkey(`seal/${purpose}`), bytes, associated(header, purpose, context))
          : null;
      if (!plain) throw new AppError("vault.cannotOpen", "a sealed value cannot be opened");
      return JSON.parse(plain.toString("utf8"));
    },
  };
}

function decrypt(key: Buffer, bytes: Buffer, aad: Buffer): Buffer | null {
  const nonce = bytes.subarray(HEADER, HEADER + NONCE);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG });
  decipher.setAAD(aad);
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
  try {
    const body = bytes.subarray(HEADER + NONCE, bytes.length - TAG);
    return unpad(Buffer.concat([decipher.update(body), decipher.final()]));
  } catch {
    return null; // the tag does not fit; which part is wrong is nobody's business
  }
}

function associated(header: Buffer, purpose: Purpose, context: string): Buffer {
  return Buffer.concat([header, Buffer.from(JSON.stringify([purpose, context]), "utf8")]);
}
