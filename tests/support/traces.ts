import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Redis } from "ioredis";
import type { LocalUser } from "../../src/playground/world/world.js";

/** Everything of a person that must not be found: ids, names, the words they typed. */
export function identityOf(user: LocalUser): readonly string[] {
  return [String(user.id), user.first_name, user.last_name, user.username].filter(
    (trace) => trace !== undefined,
  );
}

/**
 * Which of the `needles` occur in the bytes: as UTF-8, UTF-16, base64 at any of its three
 * alignments, hex, and ids also as little- and big-endian integers. Empty is what a test wants.
 */
export function tracesIn(bytes: Buffer, needles: readonly string[]): readonly string[] {
  return needles.filter((needle) => disguises(needle).some((form) => bytes.includes(form)));
}

/** Every byte of every file below a directory: deleted pages and logs included. */
export function bytesOnDisk(directory: string): Buffer {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true });
  const contents = files
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  return Buffer.concat(contents);
}

/** Every key and value of a Redis, whatever its type. */
export async function bytesInRedis(redis: Redis): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (const key of await redis.keysBuffer("*")) parts.push(key, await contentOf(redis, key));
  return Buffer.concat(parts);
}

async function contentOf(redis: Redis, key: Buffer): Promise<Buffer> {
  switch (await redis.type(key)) {
    case "string":
      return (await redis.getBuffer(key)) ?? Buffer.alloc(0);
    case "list":
      return joined(await redis.lrangeBuffer(key, 0, -1));
    case "set":
      return joined(await redis.smembersBuffer(key));
    case "zset":
      return joined(await redis.zrangeBuffer(key, 0, "-1"));
    case "hash":
      return joined(
        Object.entries(await redis.hgetallBuffer(key)).flatMap(([k, v]) => [Buffer.from(k), v]),
      );
    default:
      return Buffer.alloc(0);
  }
}

function joined(parts: readonly Buffer[]): Buffer {
  return Buffer.concat(parts.flatMap((part) => [part, Buffer.from("\n")]));
}

function disguises(needle: string): readonly Buffer[] {
  const utf8 = Buffer.from(needle, "utf8");
  const forms = [utf8, Buffer.from(needle, "utf16le"), Buffer.from(utf8.toString("hex"))];
  // Base64 of a longer text holds the needle at one of three alignments; the edges depend on it.
  for (const shift of [0, 1, 2]) {
    const coded = Buffer.concat([Buffer.alloc(shift), utf8]).toString("base64");
    const core = coded.slice(
      Math.ceil((shift * 8) / 6),
      Math.floor(((shift + utf8.length) * 8) / 6),
    );
    if (core.length >= 6)
      forms.push(Buffer.from(core), Buffer.from(core.replaceAll("+", "-").replaceAll("/", "_")));
  }
  if (/^\d{6,}$/.test(needle)) {
    const big = Buffer.alloc(8);
    big.writeBigInt64BE(BigInt(needle));
    // Five bytes hold any Telegram id; shorter ones would be found by chance.
    forms.push(big.subarray(3), Buffer.from(big.subarray(3)).reverse());
  }
  return forms;
}
