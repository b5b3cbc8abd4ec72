import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { open as openLmdb } from "lmdb";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createLmdbStore } from "../../src/store/lmdb-store.js";
import {
  beginning,
  begun,
  caseId,
  committing,
  identity,
  SHARD,
  START,
  sealed,
  TestClock,
} from "./store/world.js";

describe("the embedded store", () => {
  let directory: string;
  let children: ChildProcess[] = [];

  // A child process runs what `npm run build` makes; tsc emits even where others' files have errors.
  beforeAll(() => {
    const tsc = resolve("node_modules/typescript/bin/tsc");
    spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"]);
  });
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "dauys-lmdb-"));
  });
  afterEach(async () => {
    for (const child of children) child.kill("SIGKILL");
    children = [];
    await rm(directory, { recursive: true, force: true });
  });

  /** A process that opens the store, commits a report, says so, and waits to be killed. */
  const reporter = async () => {
    const script = `
      import { createLmdbStore } from ${JSON.stringify(pathToFileURL(resolve("dist/store/lmdb-store.js")))};
      const store = createLmdbStore({ directory: ${JSON.stringify(directory)} });
      await store.open();
      const who = ${JSON.stringify(identity("reporter"))};
      const { token } = await store.begin(${JSON.stringify(beginning(identity("reporter"), START))});
      await store.commit({ ...${JSON.stringify(committing(identity("reporter"), 0, START))}, token,
        outbox: { caseId: ${JSON.stringify(caseId(1))}, job: "report" } });
      process.stdout.write("committed");
      setInterval(() => {}, 1000);
    `;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    children.push(child);
    const [said] = await once(child.stdout, "data");
    expect(String(said)).toBe("committed");
    return child;
  };
  const killed = async (child: ChildProcess) => {
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  const reports = async (at = directory) => {
    const store = createLmdbStore({ directory: at });
    await store.open();
    const waiting = await store.waiting(SHARD, 10);
    await store.close();
    return waiting.map((entry) => entry.job);
  };

  test("a committed report survives a kill, and the stale lock is taken over at once", async () => {
    await killed(await reporter());
    const began = performance.now();
    expect(await reports()).toEqual(["report"]);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  test("a second process is refused, with what to do about it", async () => {
    const holder = await reporter();
    const store = createLmdbStore({ directory });
    await expect(store.open()).rejects.toMatchObject({
      code: "store.inUse",
      message: expect.stringContaining("Stop it first"),
    });
    await killed(holder);
    expect(await reports()).toEqual(["report"]);
  });

  test("of many that find a stale lock at once, one takes it over", async () => {
    await killed(await reporter());
    const stores = Array.from({ length: 8 }, () => createLmdbStore({ directory }));
    const opens = await Promise.allSettled(stores.map((store) => store.open()));
    expect(opens.filter((each) => each.status === "fulfilled")).toHaveLength(1);
    for (const store of stores) await store.close();
  });

  test("a closed store can be opened again, and refuses work in between", async () => {
    const store = createLmdbStore({ directory });
    await store.open();
    await store.close();
    await expect(store.ping()).rejects.toMatchObject({ code: "store.unreachable" });
    await store.open();
    await store.ping();
    await store.close();
  });

  test("a directory with a long name is locked as well", async () => {
    const long = join(directory, "x".repeat(120));
    const first = createLmdbStore({ directory: long });
    await first.open();
    await expect(createLmdbStore({ directory: long }).open()).rejects.toMatchObject({
      code: "store.inUse",
    });
    await first.close();
    expect(await reports(long)).toEqual([]);
  });

  test.skipIf(process.platform === "win32")("the directory is for its owner alone", async () => {
    const inner = join(directory, "inner");
    await mkdir(inner, { mode: 0o755 });
    const store = createLmdbStore({ directory: inner });
    await store.open();
    expect((await stat(inner)).mode & 0o777).toBe(0o700);
    await store.close();
  });

  test("a directory that cannot be made is said plainly", async () => {
    const store = createLmdbStore({ directory: "/dev/null/data" });
    await expect(store.open()).rejects.toMatchObject({
      code: "store.unreachable",
      message: expect.stringContaining("DATA_DIR"),
    });
  });

  test("what is past its time is swept from the disk when the store opens", async () => {
    const clock = new TestClock();
    const store = createLmdbStore({ directory, clock });
    await store.open();
    const who = identity("swept");
    const { token } = await begun(store, beginning(who, START, { note: sealed("note") }));
    await store.commit(committing(who, token, START, { updateId: 5 }));
    await store.salt("2026-03-14", sealed("salt"), START + 1_000);
    await store.noteAlert(caseId(1), START);
    await store.keepAlertList({ chat: "-1001", message: 7, drawn: 11 }, START + 1_000);
    await store.close();
    clock.at = START + 30 * 86_400_000;
    await store.open();
    expect(await store.takeDue(SHARD, clock.at, 1_000, 10)).toEqual([]);
    await store.close();
    const db = openLmdb<unknown, string>({ path: join(directory, "dauys.mdb") });
    const left = [...db.getKeys()];
    await db.close();
    expect(left).toEqual([["token", SHARD]]);
  });
});
