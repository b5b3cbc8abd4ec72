import { createHmac } from "node:crypto";
import type { EpochMs, Pseudonym, Sealed, Shard } from "../domain/ids.js";
import { SHARD_COUNT, SHARDS } from "../domain/ids.js";
import type { Pseudonyms, Random, SaltStore, Sealer } from "../ports.js";
import { type KeyRing, oldestKey, type RootKey } from "./key-ring.js";

const DAY_MS = 86_400_000;
const SALT_BYTES = 32;

/**
 * Pseudonyms are HMAC-SHA256 of the user id with a subkey and the salt of the day. A salt lives
 * `liveHours` beyond its day, then the store destroys it and that day's pseudonyms can no longer
 * be computed, with the key or without. The shard comes from four bits of a stable HMAC, so that
 * all pseudonyms of a person share a hash slot.
 */
export function createPseudonyms(options: {
  ring: KeyRing;
  sealer: Sealer;
  salts: SaltStore;
  random: Random;
  liveHours: number;
}): Pseudonyms {
  const { ring, sealer, salts, random, liveHours } = options;
  const cache = new Map<string, Buffer | null>();

  async function saltOf(day: string, today: boolean): Promise<Buffer | null> {
    const known = cache.get(day);
    if (known !== undefined) return known;
    const sealed = today ? await offer(day) : await salts.pastSalt(day);
    const salt = sealed ? Buffer.from(String(sealer.open("salt", day, sealed)), "base64url") : null;
    cache.set(day, salt);
    return salt;
  }

  function offer(day: string): Promise<Sealed<Uint8Array>> {
    const fresh = Buffer.from(random.bytes(SALT_BYTES)).toString("base64url");
    const sealed = sealer.seal("salt", day, fresh) as Sealed<unknown> as Sealed<Uint8Array>;
    return salts.salt(day, sealed, endOf(day, liveHours));
  }

  return {
    async verify(now) {
      const [today = "", ...past] = liveDays(now, liveHours);
      await saltOf(today, true);
      for (const day of past) await saltOf(day, false);
    },

    async identify(userId, now) {
      const days = liveDays(now, liveHours);
      // A process that runs for weeks must not remember what the store has destroyed.
      for (const day of cache.keys()) if (!days.includes(day)) cache.delete(day);
      const found = await Promise.all(days.map((day, index) => saltOf(day, index === 0)));
      const living = found.filter((salt) => salt !== null);
      const persons = living.flatMap((salt) => ring.all.map((key) => pseudonym(key, salt, userId)));
      return { shard: shardOf(ring, userId), persons: persons as [Pseudonym, ...Pseudonym[]] };
    },
  };
}

/** The UTC days whose salts still live, today first. */
export function liveDays(now: EpochMs, liveHours: number): readonly string[] {
  const days: string[] = [];
  for (let at = now; endOf(dayOf(at), liveHours) > now; at -= DAY_MS) days.push(dayOf(at));
  return days;
}

function dayOf(at: EpochMs): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** When the store destroys the salt of a day. */
function endOf(day: string, liveHours: number): EpochMs {
  return Date.parse(day) + DAY_MS + liveHours * 3_600_000;
}

function pseudonym(key: RootKey, salt: Buffer, userId: number): Pseudonym {
  const mac = createHmac("sha256", key.subkey("pseudonym")).update(salt).update(String(userId));
  return mac.digest().subarray(0, 16).toString("base64url") as Pseudonym;
}

/** The shard stays with the oldest key of the ring, so that a new key does not move anyone. */
function shardOf(ring: KeyRing, userId: number): Shard {
  const mac = createHmac("sha256", oldestKey(ring).subkey("shard")).update(String(userId)).digest();
  return SHARDS[(mac[0] ?? 0) % SHARD_COUNT] as Shard;
}
