import { createHmac, hkdfSync, randomBytes } from "node:crypto";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { systemRandom } from "../../../src/app/system.js";
import { SHARDS } from "../../../src/domain/ids.js";
import type { Pseudonyms, Random } from "../../../src/ports.js";
import { createPseudonyms, liveDays } from "../../../src/vault/pseudonyms.js";
import { createSealer } from "../../../src/vault/sealing.js";
import { ringOf } from "../../support/keys.js";
import { createTestClock, type TestClock } from "../../support/local-telegram.js";
import { openTemporaryStore, type TemporaryStore } from "../../support/temporary-store.js";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const WORKER = 5_551_234_567;

let clock: TestClock;
let temporary: TemporaryStore;
beforeEach(async () => {
  clock = createTestClock(Date.parse("2026-03-02T09:00:00Z"));
  temporary = await openTemporaryStore(clock);
});
afterEach(() => temporary.remove());

/** A process of the bot: keys by their byte, the present one first. */
function replica(
  keys: readonly [number, ...number[]] = [1],
  { liveHours = 72, random = systemRandom }: { liveHours?: number; random?: Random } = {},
): Pseudonyms {
  const ring = ringOf(...keys);
  const sealer = createSealer(ring, randomBytes);
  return createPseudonyms({ ring, sealer, salts: temporary.store, random, liveHours });
}

describe("a pseudonym", () => {
  test("stays the same for a whole day", async () => {
    const pseudonyms = replica();
    const morning = await pseudonyms.identify(WORKER, clock.now());
    clock.advance(14 * HOUR_MS);
    expect(await pseudonyms.identify(WORKER, clock.now())).toEqual(morning);
    expect(morning.persons).toHaveLength(1);
  });

  test("is another the next day, and the one of the day before is still listed behind it", async () => {
    const pseudonyms = replica();
    const first = await pseudonyms.identify(WORKER, clock.now());
    clock.advance(DAY_MS);
    const second = await pseudonyms.identify(WORKER, clock.now());
    expect(second.persons).toHaveLength(2);
    expect(second.persons[0]).not.toBe(first.persons[0]);
    expect(second.persons[1]).toBe(first.persons[0]);
  });

  test("is listed until its salt's life is over, then gone for ever", async () => {
    const pseudonyms = replica();
    const [first] = (await pseudonyms.identify(WORKER, clock.now())).persons;
    for (let day = 1; day <= 3; day++) {
      clock.advance(DAY_MS);
      expect((await pseudonyms.identify(WORKER, clock.now())).persons).toContain(first);
      expect((await replica().identify(WORKER, clock.now())).persons).toContain(first);
    }
    clock.advance(DAY_MS);
    expect((await pseudonyms.identify(WORKER, clock.now())).persons).not.toContain(first);
    expect((await replica().identify(WORKER, clock.now())).persons).not.toContain(first);
    expect(await temporary.store.pastSalt("2026-03-02")).toBeNull();
  });

  test("of a day on which nobody came is not listed", async () => {
    const pseudonyms = replica();
    await pseudonyms.identify(WORKER, clock.now());
    clock.advance(2 * DAY_MS);
    expect((await pseudonyms.identify(WORKER, clock.now())).persons).toHaveLength(2);
  });

  test("changes at midnight UTC", async () => {
    const pseudonyms = replica();
    const eve = await pseudonyms.identify(WORKER, Date.parse("2026-03-02T23:59:59.999Z"));
    const morrow = await pseudonyms.identify(WORKER, Date.parse("2026-03-03T00:00:00Z"));
    expect(morrow.persons[0]).not.toBe(eve.persons[0]);
    expect(morrow.persons[1]).toBe(eve.persons[0]);
  });

  test("is the same in two processes on one store, however they start", async () => {
    const [one, other] = await Promise.all([
      replica().identify(WORKER, clock.now()),
      replica().identify(WORKER, clock.now()),
    ]);
    expect(one).toEqual(other);
    expect(await replica().identify(WORKER, clock.now())).toEqual(one);
  });

  test("differs between people, and holds nothing of the id", async () => {
    const pseudonyms = replica();
    const found = new Set<string>();
    for (let id = WORKER; id < WORKER + 200; id++) {
      const { persons } = await pseudonyms.identify(id, clock.now());
      expect(persons[0]).toMatch(/^[\w-]{22}$/);
      found.add(persons[0]);
    }
    expect(found.size).toBe(200);
  });

  test("differs between bots with different keys, even with the same salt", async () => {
    const first = await replica([1, 2]).identify(WORKER, clock.now());
    const second = await replica([2, 1]).identify(WORKER, clock.now());
    expect(first.persons[0]).toBe(second.persons[1]);
    expect(first.persons[0]).not.toBe(second.persons[0]);
  });

  test("gives the known answer for a fixed key and salt", async () => {
    const random: Random = { bytes: (size) => Buffer.alloc(size, 3), below: () => 0 };
    const { persons } = await replica([7], { random }).identify(WORKER, clock.now());
    const subkey = hkdfSync("sha256", Buffer.alloc(32, 7), "dauys", "pseudonym", 32);
    const mac = createHmac("sha256", Buffer.from(subkey))
      .update(Buffer.concat([Buffer.alloc(32, 3), Buffer.from("5551234567")]))
      .digest();
    expect(persons[0]).toBe(mac.subarray(0, 16).toString("base64url"));
    expect(persons[0]).toBe("3RrpMatVR2O8qqCu8NorMw");
  });
});

describe("after the keys were rotated", () => {
  test("the pseudonyms under the previous key are listed, the present key's first", async () => {
    const before = await replica([1]).identify(WORKER, clock.now());
    const after = await replica([2, 1]).identify(WORKER, clock.now());
    expect(after.persons).toHaveLength(2);
    expect(after.persons[0]).not.toBe(before.persons[0]);
    expect(after.persons).toContain(before.persons[0]);
  });

  test("yesterday's pseudonyms under the previous key are listed too", async () => {
    const yesterday = await replica([1]).identify(WORKER, clock.now());
    clock.advance(DAY_MS);
    const today = await replica([2, 1]).identify(WORKER, clock.now());
    expect(today.persons).toHaveLength(4);
    expect(today.persons).toContain(yesterday.persons[0]);
  });

  test("a person stays in the same shard for as long as the previous key is kept", async () => {
    const before = await replica([1]).identify(WORKER, clock.now());
    expect((await replica([2, 1]).identify(WORKER, clock.now())).shard).toBe(before.shard);
    expect((await replica([3, 2, 1]).identify(WORKER, clock.now())).shard).toBe(before.shard);
  });

  test("the salt that the previous key sealed is used, not made anew", async () => {
    const before = await replica([1]).identify(WORKER, clock.now());
    await replica([2, 1]).identify(WORKER, clock.now());
    expect(await replica([1]).identify(WORKER, clock.now())).toEqual(before);
  });

  test("a store whose salts no key of the ring opens is found out at the start", async () => {
    const CANNOT = expect.objectContaining({ code: "vault.cannotOpen" });
    await replica([1]).verify(clock.now());
    await replica([1]).verify(clock.now());
    await replica([2, 1]).verify(clock.now());
    await expect(replica([2]).verify(clock.now())).rejects.toThrow(CANNOT);
    clock.advance(DAY_MS); // yesterday's still lives
    await expect(replica([2]).verify(clock.now())).rejects.toThrow(CANNOT);
    clock.advance(3 * DAY_MS);
    await replica([2]).verify(clock.now());
  });
});

describe("a salt's life", () => {
  test("covers the hours a draft lives, whatever they are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 336 }), fc.nat({ max: DAY_MS - 1 }), (hours, ms) => {
        const written = Date.parse("2026-03-02T00:00:00Z") + ms;
        expect(liveDays(written + hours * HOUR_MS, hours)).toContain("2026-03-02");
      }),
    );
  });

  test("is one of days in order, today first, none twice", () => {
    expect(liveDays(Date.parse("2026-03-01T12:00:00Z"), 72)).toEqual([
      "2026-03-01",
      "2026-02-28",
      "2026-02-27",
      "2026-02-26",
    ]);
  });

  test("ends in a running process when it ends in the store", async () => {
    const running = replica([1], { liveHours: 1 });
    const [yesterday] = (await running.identify(WORKER, clock.now())).persons;
    clock.advance(DAY_MS); // 09:00 the next day; the salt died at 01:00
    expect(await temporary.store.pastSalt("2026-03-02")).toBeNull();
    expect((await running.identify(WORKER, clock.now())).persons).not.toContain(yesterday);
  });
});

describe("a shard", () => {
  test("is one of the sixteen and stays the same from day to day", async () => {
    const pseudonyms = replica();
    const { shard } = await pseudonyms.identify(WORKER, clock.now());
    expect(SHARDS).toContain(shard);
    for (let day = 0; day < 10; day++) {
      clock.advance(DAY_MS);
      expect((await pseudonyms.identify(WORKER, clock.now())).shard).toBe(shard);
    }
  });

  test("does not tell people apart: all sixteen are about equally full", async () => {
    const pseudonyms = replica();
    const counts = new Map<string, number>();
    for (let id = 1; id <= 1_600; id++) {
      const { shard } = await pseudonyms.identify(id, clock.now());
      counts.set(shard, (counts.get(shard) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([...SHARDS]);
    for (const count of counts.values()) {
      expect(count).toBeGreaterThan(60);
      expect(count).toBeLessThan(150);
    }
  });
});
