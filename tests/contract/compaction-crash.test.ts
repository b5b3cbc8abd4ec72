import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CaseId } from "../../src/domain/ids.js";
import { createLmdbStore } from "../../src/store/lmdb-store.js";
import { job, TestClock } from "./store/world.js";

// Kills at moments spread over what a compaction takes, opening and closing included.
const KILLS_AFTER_MS = [3, 11, 19, 31, 47, 71, 103, 150];

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "dauys-crash-"));
  // A child process runs what `npm run build` makes; tsc emits even where others' files have errors.
  const tsc = resolve("node_modules/typescript/bin/tsc");
  spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"]);
}, 120_000);
afterAll(() => rm(directory, { recursive: true, force: true }));

test("a kill at any moment of a compaction loses nothing that was queued", async () => {
  const queued: string[] = [];
  for (const [round, ms] of KILLS_AFTER_MS.entries()) queued.push(...(await killed(round, ms)));
  expect(queued.length).toBeGreaterThan(KILLS_AFTER_MS.length);

  const store = createLmdbStore({ directory, clock: new TestClock() });
  await store.open();
  const rows = await Promise.all(queued.map((id) => store.load(id as CaseId)));
  expect(rows.filter((row) => row === null)).toEqual([]);
  await store.close();
  expect((await readdir(directory)).filter((name) => name.includes("fresh"))).toEqual([]);
}, 60_000);

/** A process that queues and compacts without end, killed some time after its first compaction; what it queued. */
async function killed(round: number, ms: number): Promise<string[]> {
  const script = `
    import { createLmdbStore } from ${JSON.stringify(pathToFileURL(resolve("dist/store/lmdb-store.js")))};
    const clock = { now: () => ${new TestClock().now()} };
    const store = createLmdbStore({ directory: ${JSON.stringify(directory)}, clock });
    await store.open();
    const job = ${JSON.stringify(job(1, { brief: "b".repeat(2_000) as never }))};
    let next = ${(round + 1) * 1_000_000};
    const queueing = async () => {
      for (;;) {
        const caseId = (next++).toString(16).padStart(32, "0");
        await store.enqueue({ ...job, caseId, lookup: caseId });
        process.stdout.write(caseId + "\\n");
      }
    };
    const compacting = async () => {
      for (;;) {
        const said = await store.compact();
        process.stdout.write((said ?? "compacted") + "\\n");
      }
    };
    await Promise.all([queueing(), queueing(), compacting()]);
  `;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += chunk;
  });
  while (!said.includes("compacted\n")) await pause(2);
  await pause(ms);
  child.kill("SIGKILL");
  await once(child, "close");
  // A line that was cut off by the kill was not promised.
  const lines = said.split("\n").slice(0, -1);
  expect(lines.filter((line) => !/^([0-9a-f]{32}|compacted)$/.test(line))).toEqual([]);
  return lines.filter((line) => line !== "compacted");
}
