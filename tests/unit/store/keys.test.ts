import { expect, test } from "vitest";
import type { Pseudonym } from "../../../src/domain/ids.js";
import { SHARDS } from "../../../src/domain/ids.js";
import { chatName, queueKeys, unitKeys } from "../../../src/store/keys.js";
import { queueScriptKeys } from "../../../src/store/redis-queue-prelude.js";

const slotTag = (key: string) => /^\{([^}]+)\}:/.exec(key)?.[1];

test("all keys of a shard share its hash slot", () => {
  for (const shard of SHARDS) {
    const person = "p".repeat(22) as Pseudonym;
    const keys = [
      unitKeys.token(shard),
      unitKeys.due(shard),
      unitKeys.outbox(shard),
      unitKeys.outboxOrder(shard),
      unitKeys.lease(shard, person),
      unitKeys.state(shard, person),
      unitKeys.notes(shard, person),
      unitKeys.draft(shard, person),
      unitKeys.tries(shard, person),
      unitKeys.done(shard, 1),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(keys.map(slotTag))).toEqual(new Set([`s${shard}`]));
  }
});

test("all keys of the queue share one hash slot, and the scripts know them all", () => {
  expect(new Set(queueScriptKeys.map(slotTag))).toEqual(new Set(["q"]));
  expect(new Set(queueScriptKeys).size).toBe(26);
  expect(queueScriptKeys[25]).toBe(queueKeys.pastJournals);
});

test("a chat's name in a key never holds the separator", () => {
  expect(chatName("@a|b")).not.toContain("|");
  expect(chatName("-1001234567890")).toBe("-1001234567890");
});
