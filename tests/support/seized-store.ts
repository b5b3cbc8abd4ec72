import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Redis } from "ioredis";
import { open } from "lmdb";
import type { CaseId, Sealed } from "../../src/domain/ids.js";
import { createSecret } from "../../src/domain/secret.js";
import type { CaseKey } from "../../src/ports.js";
import { createCaseVault } from "../../src/vault/case-vault.js";
import { createKeyRing } from "../../src/vault/key-ring.js";
import { createSealer } from "../../src/vault/sealing.js";

/** One row of a store as who has taken the machine finds it: every part as text. */
export interface Row {
  readonly key: string;
  readonly parts: readonly string[];
}

/** Every row of a Redis. */
export async function rowsOfRedis(redis: Redis): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const key of await redis.keys("*")) rows.push({ key, parts: await partsOf(redis, key) });
  return rows;
}

/** Every row of the embedded store, from a copy of its file. */
export async function rowsOfLmdb(directory: string): Promise<readonly Row[]> {
  const copied = mkdtempSync(join(tmpdir(), "dauys-seized-"));
  const path = join(copied, "dauys.mdb");
  copyFileSync(join(directory, "dauys.mdb"), path);
  const db = open<unknown, (string | number)[]>({ path });
  try {
    return [...db.getRange()].map(({ key, value }) => ({
      key: [key].flat().join(" "),
      parts: [...[key].flat().map(String), ...stringsIn(value)],
    }));
  } finally {
    await db.close();
    rmSync(copied, { recursive: true, force: true });
  }
}

/** What the store gives to whoever has the key as well. */
export interface Seized {
  /** Everything that was sealed and opens, as text, with the row it stood in. */
  readonly opened: readonly { readonly row: string; readonly text: string }[];
  /** Rows with a sealed value that nothing opened: this search would be blind there. */
  readonly unopened: readonly string[];
}

const WORDS = ["outbox", "salt", "case-key", "address", "brief", "story", "holder", "file"];

/**
 * Opens everything with the server's key, wherever it stands: every purpose the vault knows, with
 * every part of every row as the context, and again with the key of every case found on the way.
 */
export function openAll(rows: readonly Row[], key: string): Seized {
  const ring = createKeyRing(createSecret(key));
  const sealer = createSealer(ring, () => new Uint8Array(12));
  const vault = createCaseVault(sealer, (size) => new Uint8Array(size));
  const shards = Array.from({ length: 16 }, (_, index) => String(index).padStart(2, "0"));
  const purposes = [...WORDS, ...shards.flatMap((shard) => [`state/${shard}`, `note/${shard}`])];
  const contexts = [
    ...new Set([
      "",
      ...rows.flatMap(({ key: name, parts }) => [...idsIn(name), ...parts.flatMap(idsIn)]),
    ]),
  ];

  const head = Buffer.from([1, ...ring.current.id])
    .toString("base64url")
    .slice(0, 6);
  const sealed = rows.flatMap(({ key: row, parts }) =>
    parts.flatMap((part) => sealedIn(part, head).map((value) => ({ row, value }))),
  );
  const opened: { row: string; text: string }[] = [];
  const notes = [
    ...new Set(rows.flatMap(({ key: name, parts }) => [name, ...parts].flatMap(namesIn))),
  ];
  const left = sealed.filter(({ row, value }) => {
    for (const name of notes) {
      const found = tried(() => sealer.open("desk", name, value as Sealed<unknown>));
      if (found === undefined) continue;
      opened.push({ row, text: JSON.stringify(found) });
      return false;
    }
    for (const purpose of purposes)
      for (const context of contexts) {
        const found = tried(() => sealer.open(purpose, context, value as Sealed<unknown>));
        if (found === undefined) continue;
        if (purpose === "case-key") openCase(context as CaseId, value as Sealed<CaseKey>);
        opened.push({ row, text: JSON.stringify(found) });
        return false;
      }
    return true;
  });
  const byCase = new Set(opened.map(({ row }) => row));
  return { opened, unopened: left.map(({ row }) => row).filter((row) => !byCase.has(row)) };

  function openCase(caseId: CaseId, wrapped: Sealed<CaseKey>): void {
    const seals = vault.unwrap(caseId, wrapped);
    for (const { key: row, parts } of rows)
      for (const value of parts as Sealed<never>[])
        for (const read of [
          ...[seals.openBrief, seals.openStory, seals.openHolder],
          ...[seals.openFile, seals.openDetail],
        ]) {
          const found = tried(() => read(value));
          if (found !== undefined) opened.push({ row, text: JSON.stringify(found) });
        }
  }
}

function tried<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined; // not this purpose, not this place
  }
}

/** What could be a context: case ids, pseudonyms, days, blind names. */
function idsIn(part: string): string[] {
  return part.length > 400 ? [] : (part.match(/[0-9a-f]{32}|[\w-]{22}|\d{4}-\d\d-\d\d/g) ?? []);
}

/** What could be the name of a desk note. */
function namesIn(part: string): string[] {
  return part.length > 60 ? [] : part.split(" ").filter((word) => /^[a-z]+(:[\w-]+)?$/.test(word));
}

function sealedIn(part: string, head: string): string[] {
  return part.match(new RegExp(`${head}[\\w-]{40,}`, "g")) ?? [];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  if (value instanceof Uint8Array) return [Buffer.from(value).toString("latin1")];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return value && typeof value === "object" ? Object.values(value).flatMap(stringsIn) : [];
}

async function partsOf(redis: Redis, key: string): Promise<string[]> {
  const own = key.split(/[:{}|]/);
  switch (await redis.type(key)) {
    case "string":
      return [...own, (await redis.getBuffer(key))?.toString("latin1") ?? ""];
    case "list":
      return [...own, ...(await redis.lrange(key, 0, -1))];
    case "set":
      return [...own, ...(await redis.smembers(key))];
    case "zset":
      return [...own, ...(await redis.zrange(key, 0, "-1"))];
    case "hash":
      return [...own, ...Object.entries(await redis.hgetall(key)).flat()];
    default:
      return own;
  }
}
