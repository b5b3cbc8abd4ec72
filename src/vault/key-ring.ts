import { hkdfSync } from "node:crypto";
import { AppError } from "../domain/errors.js";
import type { Secret } from "../domain/secret.js";

/** A purpose with its context, such as `state/07`: each gives an independent subkey. */
export type Purpose = string;

/** One root key and the subkeys drawn from it by HKDF-SHA256 (RFC 5869), cached by purpose. */
export interface RootKey {
  /** Four bytes that name the key in sealed values; drawn from it, they tell nothing of it. */
  readonly id: Buffer;
  subkey(purpose: Purpose): Buffer;
}

/** The present key and the earlier ones that may still open what was sealed before. */
export interface KeyRing {
  readonly current: RootKey;
  /** The present key first. */
  readonly all: readonly RootKey[];
}

// Purposes are few: fixed words and sixteen shards. The bound only guards against a mistake.
const CACHE_LIMIT = 256;

/** Throws `config.invalid` when a key is not base64 of exactly 32 bytes. */
export function createKeyRing(current: Secret, previous: readonly Secret[] = []): KeyRing {
  const all = [current, ...previous].map(readRootKey);
  const [first] = all;
  if (!first) throw new AppError("internal", "a key ring needs a key");
  return { current: first, all };
}

/** A ring whose only key is 32 random bytes: what it seals goes with it. */
export function ringOfOne(bytes: Uint8Array): KeyRing {
  const only = createRootKey(bytes);
  return { current: only, all: [only] };
}

/** The key that stays the same while others come: for names that are looked for under one key. */
export function oldestKey(ring: KeyRing): RootKey {
  return ring.all[ring.all.length - 1] ?? ring.current;
}

/** The 32 bytes behind base64 text, or `null` when it is anything else. */
export function decodeKey(text: string): Buffer | null {
  const bytes = Buffer.from(text.trim(), "base64");
  const canonical = bytes.toString("base64").replace(/=+$/, "");
  return bytes.length === 32 && canonical === text.trim().replace(/=+$/, "") ? bytes : null;
}

function readRootKey(secret: Secret): RootKey {
  const root = decodeKey(secret.reveal());
  if (!root) throw new AppError("config.invalid", "a secret key must be base64 of 32 bytes");
  return createRootKey(root);
}

function createRootKey(root: Uint8Array): RootKey {
  const cache = new Map<Purpose, Buffer>();
  const subkey = (purpose: Purpose): Buffer => {
    const known = cache.get(purpose);
    if (known) return known;
    const drawn = Buffer.from(hkdfSync("sha256", root, "dauys", purpose, 32));
    if (cache.size < CACHE_LIMIT) cache.set(purpose, drawn);
    return drawn;
  };
  return { id: subkey("key id").subarray(0, 4), subkey };
}
