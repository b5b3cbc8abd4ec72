import { randomBytes } from "node:crypto";
import { createSecret, type Secret } from "../../src/domain/secret.js";
import type { Sealer } from "../../src/ports.js";
import { createKeyRing, type KeyRing } from "../../src/vault/key-ring.js";
import { createSealer } from "../../src/vault/sealing.js";

/** A key for tests: 32 times the same byte. */
export function keyOf(byte: number): Secret {
  return createSecret(Buffer.alloc(32, byte).toString("base64"));
}

/** A ring of such keys, the present one first. */
export function ringOf(present: number, ...previous: readonly number[]): KeyRing {
  return createKeyRing(keyOf(present), previous.map(keyOf));
}

/** A sealer with such a ring and real randomness. */
export function sealerOf(present: number, ...previous: readonly number[]): Sealer {
  return createSealer(ringOf(present, ...previous), randomBytes);
}
