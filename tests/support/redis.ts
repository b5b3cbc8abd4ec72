import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Redis } from "ioredis";

/** A Redis of the test's own, on a free port, in a directory of its own. */
export interface RedisServer {
  readonly port: number;
  readonly url: string;
  /** Where its files are. */
  readonly directory: string;
  /** A connection for looking behind the store's back. */
  readonly admin: Redis;
  /** SIGKILL: what a power cut looks like to the process. */
  kill(): Promise<void>;
  /** SIGSTOP: it holds its connections and says nothing. */
  freeze(): void;
  /** Starts again on the same port and directory. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface RedisServerOptions {
  /** One server that speaks cluster mode and owns every slot. */
  readonly cluster?: boolean;
  /** More of its command line. */
  readonly args?: readonly string[];
}

/**
 * Whether there is a `redis-server` to run. Where there is none the Redis tests are left out, said
 * once and loudly; in CI that is an error.
 */
export function redisAvailable(): boolean {
  if (spawnSync("redis-server", ["--version"]).status === 0) return true;
  if (process.env.CI === "true") throw new Error("CI needs redis-server: install it.");
  console.warn("\n*** No redis-server on this machine: the Redis tests DID NOT RUN. ***\n");
  return false;
}

export async function startRedis(options: RedisServerOptions = {}): Promise<RedisServer> {
  const directory = await mkdtemp(join(tmpdir(), "dauys-redis-"));
  const port = await freePort();
  let child = launch(port, directory, options);
  const admin = new Redis({ port, host: "127.0.0.1", retryStrategy: () => 20 });
  admin.on("error", () => {});
  // Vitest may end the worker without running afterAll.
  const onExit = () => child.kill("SIGKILL");
  process.once("exit", onExit);

  const ready = async () => {
    await until(async () => (await admin.ping()) === "PONG");
    if (options.cluster !== true) return;
    await admin.call("CLUSTER", "ADDSLOTSRANGE", "0", "16383").catch(() => {});
    await until(async () =>
      String(await admin.call("CLUSTER", "INFO")).includes("cluster_state:ok"),
    );
  };
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once("exit", done));
    child.kill("SIGKILL");
    await gone;
  };
  await ready();
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    directory,
    admin,
    kill,
    freeze: () => void child.kill("SIGSTOP"),
    async restart() {
      child = launch(port, directory, options);
      await ready();
    },
    async stop() {
      admin.disconnect();
      await kill();
      process.off("exit", onExit);
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function launch(port: number, directory: string, options: RedisServerOptions): ChildProcess {
  const cluster = options.cluster
    ? ["--cluster-enabled", "yes", "--cluster-announce-ip", "127.0.0.1"]
    : [];
  const base = ["--port", String(port), "--bind", "127.0.0.1", "--dir", directory, "--save", ""];
  return spawn("redis-server", [...base, ...cluster, ...(options.args ?? [])], { stdio: "ignore" });
}

// The bus of a cluster listens 10,000 above its port, which must be below 65,536.
const BUS = 10_000;

/** A port that nobody listens on, neither on it nor on the bus above it. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 30_000);
    if ((await isFree(port)) && (await isFree(port + BUS))) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", () => done(false));
    server.listen(port, "127.0.0.1", () => server.close(() => done(true)));
  });
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (await holds().catch(() => false)) return;
    await pause(20);
  }
  throw new Error("redis-server did not become ready");
}
