import { hkdfSync } from "node:crypto";
import type { CaseId, Sealed } from "../domain/ids.js";
import { decrypt, encrypt, NONCE_BYTES } from "./aes-gcm.js";
import { publicKeyOf, sharedSecret, X25519_BYTES } from "./x25519.js";

const VERSION = 1;
const HEAD = 1 + X25519_BYTES; // version, then the public key that was made for this letter

/**
 * Seals a text to a public key: version, the public half of a key made for this letter alone, then
 * AES-256-GCM under what the two keys share. The private half is forgotten at once.
 */
export function sealLetter(
  publicKey: Uint8Array,
  caseId: CaseId,
  text: string,
  randomBytes: (size: number) => Uint8Array,
): Sealed<string> {
  const own = randomBytes(X25519_BYTES);
  const ownPublic = publicKeyOf(own);
  const head = Buffer.from([VERSION, ...ownPublic]);
  const key = letterKey(sharedSecret(own, publicKey), ownPublic, publicKey, caseId);
  // As JSON: a lone half of a sign, cut by a phone, stays what it is.
  const plain = Buffer.from(JSON.stringify(text), "utf8");
  const body = encrypt(key, randomBytes(NONCE_BYTES), associated(head, caseId), plain);
  return Buffer.concat([head, body]).toString("base64url") as Sealed<string>;
}

/** The text; `null` for another key, another case and any change. */
export function openLetter(
  privateKey: Uint8Array,
  caseId: CaseId,
  letter: Sealed<string>,
): string | null {
  const bytes = Buffer.from(letter, "base64url");
  const head = bytes.subarray(0, HEAD);
  if (head[0] !== VERSION || bytes.length < HEAD) return null;
  const ownPublic = head.subarray(1);
  const shared = sharedOrNull(privateKey, ownPublic);
  if (!shared) return null;
  const key = letterKey(shared, ownPublic, publicKeyOf(privateKey), caseId);
  const plain = decrypt(key, associated(head, caseId), bytes.subarray(HEAD));
  return plain && String(JSON.parse(plain.toString("utf8")));
}

function sharedOrNull(privateKey: Uint8Array, publicKey: Uint8Array): Buffer | null {
  try {
    return sharedSecret(privateKey, publicKey);
  } catch {
    return null;
  }
}

// Both public keys are in: other public keys give the same shared secret (RFC 7748, 7).
function letterKey(
  shared: Buffer,
  ownPublic: Uint8Array,
  publicKey: Uint8Array,
  caseId: CaseId,
): Buffer {
  const info = Buffer.concat([Buffer.from("letter"), ownPublic, publicKey, Buffer.from(caseId)]);
  return Buffer.from(hkdfSync("sha256", shared, "dauys", info, 32));
}

function associated(head: Buffer, caseId: CaseId): Buffer {
  return Buffer.concat([head, Buffer.from(JSON.stringify(["letter", caseId]), "utf8")]);
}
