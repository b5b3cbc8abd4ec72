import { createPrivateKey, createPublicKey, diffieHellman, type KeyObject } from "node:crypto";

// RFC 8410: what stands before the 32 bytes of an X25519 private key in PKCS #8.
const PKCS8_HEAD = Buffer.from("302e020100300506032b656e04220420", "hex");
export const X25519_BYTES = 32;

/** The public key, 32 bytes, of a private key that is 32 random bytes (RFC 7748). */
export function publicKeyOf(privateKey: Uint8Array): Buffer {
  const { x = "" } = createPublicKey(privateObject(privateKey)).export({ format: "jwk" });
  return Buffer.from(x, "base64url");
}

/** The secret that both sides can compute. Throws when a key is none, or one that hides nothing. */
export function sharedSecret(privateKey: Uint8Array, publicKey: Uint8Array): Buffer {
  const x = Buffer.from(publicKey).toString("base64url");
  return diffieHellman({
    privateKey: privateObject(privateKey),
    publicKey: createPublicKey({ key: { kty: "OKP", crv: "X25519", x }, format: "jwk" }),
  });
}

function privateObject(privateKey: Uint8Array): KeyObject {
  return createPrivateKey({
    key: Buffer.concat([PKCS8_HEAD, privateKey]),
    format: "der",
    type: "pkcs8",
  });
}
