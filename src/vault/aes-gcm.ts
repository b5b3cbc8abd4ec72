import { createCipheriv, createDecipheriv } from "node:crypto";
import { pad, unpad } from "./padding.js";

/** NIST SP 800-38D, 8.2.2: random 96 bits, far below 2^32 values a key. */
export const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * AES-256-GCM of the padded bytes: nonce, body, tag. `nonce` must be random and `key` 32 bytes;
 * `associated` is bound and not kept.
 */
export function encrypt(
  key: Uint8Array,
  nonce: Uint8Array,
  associated: Uint8Array,
  plain: Uint8Array,
): Buffer {
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(associated);
  const body = cipher.update(pad(plain));
  return Buffer.concat([nonce, body, cipher.final(), cipher.getAuthTag()]);
}

/** What was encrypted; `null` for a wrong key, other associated bytes and any change. */
export function decrypt(key: Uint8Array, associated: Uint8Array, bytes: Uint8Array): Buffer | null {
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(associated);
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES));
  try {
    const body = decipher.update(bytes.subarray(NONCE_BYTES, bytes.length - TAG_BYTES));
    return unpad(Buffer.concat([body, decipher.final()]));
  } catch {
    return null; // the tag does not fit; which part is wrong is nobody's business
  }
}
