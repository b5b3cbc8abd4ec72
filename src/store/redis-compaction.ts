import { setTimeout as pause } from "node:timers/promises";
import type { Redis } from "ioredis";

// 10 min: a rewrite of gigabytes on a slow disk; one that takes longer has stuck.
export const LONGEST_MS = 600_000;

const POLL_MS = 50;

const BUSY = /in progress|child process is active/i;

const NOT_COMPACTED =
  "Redis could not write its files anew: what was removed may still lie on its disk. See its log and its free space; then run BGREWRITEAOF and BGSAVE.";

/**
 * Has a server write anew what it keeps on disk: its append-only file, and its dump where it makes
 * or has one. A sentence for the operator where that failed. Throws when the server does not answer.
 */
export async function compactNode(node: Redis): Promise<string | null> {
  const deadline = Date.now() + LONGEST_MS;
  try {
    const before = await persistence(node);
    if (before.aof_enabled === "1" && !(await rewritten(node, deadline))) return NOT_COMPACTED;
    if ((await dumps(node, before)) && !(await dumped(node, deadline))) return NOT_COMPACTED;
    return null;
  } catch (error) {
    // A refusal: managed Redis often keeps these commands to itself.
    if (error instanceof Error && error.name === "ReplyError") return NOT_COMPACTED;
    throw error;
  }
}

async function rewritten(node: Redis, deadline: number): Promise<boolean> {
  const after = await alone(node, deadline, () => node.bgrewriteaof());
  return after?.aof_last_bgrewrite_status === "ok" && after.aof_last_write_status === "ok";
}

async function dumped(node: Redis, deadline: number): Promise<boolean> {
  const after = await alone(node, deadline, () => node.bgsave());
  return after?.rdb_last_bgsave_status === "ok";
}

/**
 * Starts it once nothing else runs, and waits for its end: what runs already began before now, and
 * may have seen what was removed since.
 */
async function alone(
  node: Redis,
  deadline: number,
  start: () => Promise<unknown>,
): Promise<Info | null> {
  while ((await idle(node, deadline)) !== null) {
    try {
      await start();
      return idle(node, deadline);
    } catch (error) {
      // Another replica was faster: its turn, then ours.
      if (!(error instanceof Error && BUSY.test(error.message))) throw error;
    }
  }
  return null;
}

/** Whether it makes dumps by itself, or has made or read one: then a file lies there. */
async function dumps(node: Redis, info: Info): Promise<boolean> {
  const [, save] = await node.config("GET", "save").then(
    (found) => found as string[],
    () => [],
  );
  return (
    (save ?? "") !== "" ||
    Number(info.rdb_saves ?? 0) > 0 ||
    Number(info.rdb_last_bgsave_time_sec ?? -1) >= 0 ||
    Number(info.rdb_last_load_keys_loaded ?? 0) + Number(info.rdb_last_load_keys_expired ?? 0) > 0
  );
}

type Info = Readonly<Record<string, string>>;

/** What it says once it writes nothing in the background any more; `null` when that takes too long. */
async function idle(node: Redis, deadline: number): Promise<Info | null> {
  while (Date.now() < deadline) {
    const info = await persistence(node);
    const busy = [
      info.aof_rewrite_in_progress,
      info.aof_rewrite_scheduled,
      info.rdb_bgsave_in_progress,
      info.loading,
    ];
    if (!busy.includes("1")) return info;
    await pause(POLL_MS);
  }
  return null;
}

async function persistence(node: Redis): Promise<Info> {
  const text = await node.info("persistence");
  return Object.fromEntries(text.split("\r\n").map((line) => line.split(":", 2)));
}
