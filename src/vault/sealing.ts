import { createHmac } from "node:crypto";
import { AppError } from "../domain/errors.js";
import type { Sealed } from "../domain/ids.js";
import type { Sealer } from "../ports.js";
import { decrypt, encrypt, NONCE_BYTES } from "./aes-gcm.js";
import { type KeyRing, oldestKey, type Purpose } from "./key-ring.js";

const VERSION = 1;
const HEADER = 5; // version, then four bytes of key id

/** `randomBytes` gives the nonces. */
export function createSealer(ring: KeyRing, randomBytes: (size: number) => Uint8Array): Sealer {
  // A subkey for each form: text that was sealed as JSON never opens as a file, nor the reverse.
  function sealUnder(form: "seal" | "bytes", purpose: Purpose, context: string, plain: Uint8Array) {
    const header = Buffer.from([VERSION, ...ring.current.id]);
    const key = ring.current.subkey(`${form}/${purpose}`);
    const aad = associated(header, purpose, context);
    return Buffer.concat([header, encrypt(key, randomBytes(NONCE_BYTES), aad, plain)]);
  }

  function openUnder(form: "seal" | "bytes", purpose: Purpose, context: string, bytes: Buffer) {
    const header = bytes.subarray(0, HEADER);
    const key = ring.all.find((candidate) => candidate.id.equals(header.subarray(1)));
    const aad = associated(header, purpose, context);
    const plain =
      key && header[0] === VERSION
        ? decrypt(key.subkey(`${form}/${purpose}`), aad, bytes.subarray(HEADER))
        : null;
    if (!plain) throw new AppError("vault.cannotOpen", "a sealed value cannot be opened");
    return plain;
  }

  return {
    seal<T>(purpose: Purpose, context: string, value: T): Sealed<T> {
      const plain = Buffer.from(JSON.stringify(value), "utf8");
      return sealUnder("seal", purpose, context, plain).toString("base64url") as Sealed<T>;
    },

    open<T>(purpose: Purpose, context: string, sealed: Sealed<T>): unknown {
      const bytes = Buffer.from(sealed, "base64url");
      return JSON.parse(openUnder("seal", purpose, context, bytes).toString("utf8"));
    },

    sealBytes: (purpose, context, bytes) => sealUnder("bytes", purpose, context, bytes),

    openBytes: (purpose, context, { buffer, byteOffset, byteLength }) =>
      openUnder("bytes", purpose, context, Buffer.from(buffer, byteOffset, byteLength)),

    blind(purpose, value) {
      // A name is looked for under one key alone: under the newest, a new key would lose every name.
      const mac = createHmac("sha256", oldestKey(ring).subkey(`blind/${purpose}`)).update(value);
      return mac.digest().subarray(0, 16).toString("base64url");
    },
  };
}

function associated(header: Buffer, purpose: Purpose, context: string): Buffer {
  return Buffer.concat([header, Buffer.from(JSON.stringify([purpose, context]), "utf8")]);
}
