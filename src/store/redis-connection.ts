import { Cluster, Redis, type RedisOptions } from "ioredis";
import { AppError } from "../domain/errors.js";
import * as alertScripts from "./redis-alert-scripts.js";
import * as blobScripts from "./redis-blob-scripts.js";
import * as caseScripts from "./redis-case-scripts.js";
import * as personScripts from "./redis-person-scripts.js";
import * as queueScripts from "./redis-queue-scripts.js";
import * as unitScripts from "./redis-unit-scripts.js";

interface Node {
  readonly host: string;
  readonly port: number;
}

/** Where Redis is: one server, a cluster, or servers watched by Sentinel. */
export type RedisAddress =
  | { readonly kind: "single"; readonly url: string }
  | { readonly kind: "cluster"; readonly nodes: readonly Node[] }
  | { readonly kind: "sentinel"; readonly name: string; readonly nodes: readonly Node[] };

/** The scripts by name: what `run` runs. */
const scripts = {
  ...unitScripts,
  ...queueScripts,
  ...caseScripts,
  ...personScripts,
  ...blobScripts,
  ...alertScripts,
};
export type ScriptName = keyof typeof scripts;

/**
 * A connection that either answers or fails within `ANSWER_MS`, and reconnects by itself. Every
 * failure is an `AppError`: `store.unreachable` when Redis does not answer or cannot write now,
 * `store.corrupt` when a key holds what it must not.
 */
export interface RedisConnection {
  readonly client: Redis | Cluster;
  readonly roundTrips: number;
  /** Runs a script: one round trip. `answerMs`: for what takes longer than `ANSWER_MS`. */
  run(
    name: ScriptName,
    keys: readonly string[],
    args: readonly (string | number | Buffer)[],
    answerMs?: number,
  ): Promise<unknown>;
  /** As `run`; then waits until one replica has it. The commands travel together. */
  runReplicated(
    name: ScriptName,
    keys: readonly string[],
    args: readonly (string | number)[],
  ): Promise<unknown>;
  /** Any other command, as one round trip. */
  call<T>(command: (client: Redis | Cluster) => Promise<T>, answerMs?: number): Promise<T>;
  close(): void;
}

// 1.8 s: whoever waits is told within 2 s; Telegram is asked to try again, the answer is not lost.
const ANSWER_MS = 1_800;

// 1 s: a replica that has not answered by then is down, and the primary's own AOF holds the report.
const REPLICA_MS = 1_000;

// Replies that mean a mistake or a foreign key, which no waiting heals; all others (memory full,
// failing over, loading, and whatever a script wraps them in) are refused for now.
const REFUSED_FOR_EVER = /\b(WRONGTYPE|CROSSSLOT|unknown command|wrong number of arguments)\b/i;

/** Connects; throws `store.unreachable` when that does not succeed within `ANSWER_MS`. */
export async function connectRedis(address: RedisAddress): Promise<RedisConnection> {
  const client = createClient(address);
  // Without a listener ioredis prints the error, arguments and all.
  client.on("error", () => {});
  try {
    await inTime(client.connect());
  } catch (cause) {
    client.disconnect();
    throw wrapped(cause);
  }

  let roundTrips = 0;
  const call = async <T>(
    command: (client: Redis | Cluster) => Promise<T>,
    answerMs = ANSWER_MS,
  ): Promise<T> => {
    roundTrips++;
    try {
      return await inTime(command(client), answerMs);
    } catch (cause) {
      throw wrapped(cause);
    }
  };
  return {
    client,
    get roundTrips() {
      return roundTrips;
    },
    call,
    run: (name, keys, args, answerMs) =>
      call((to) => script(to, name)(keys.length, ...keys, ...args), answerMs),
    runReplicated: async (name, keys, args) => {
      const replies = await call(async (to) => {
        const pipeline = to.pipeline();
        script(pipeline, name)(keys.length, ...keys, ...args);
        return pipeline.wait(1, REPLICA_MS).exec();
      });
      // exec() resolves even when one command failed: look at the entry.
      const [error, reply] = replies?.[0] ?? [new Error("no reply"), null];
      if (error !== null) throw wrapped(error);
      return reply;
    },
    close: () => client.disconnect(),
  };
}

function createClient(address: RedisAddress): Redis | Cluster {
  const custom = Object.fromEntries(Object.entries(scripts).map(([name, lua]) => [name, { lua }]));
  const options = {
    lazyConnect: true,
    connectTimeout: ANSWER_MS,
    // A server that went silent with commands waiting: drop the connection and make a new one.
    socketTimeout: 2 * ANSWER_MS,
    // What was under way when the connection broke fails at once and is never sent again by
    // itself: whoever asked has been told that it failed.
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
  } satisfies RedisOptions;
  if (address.kind === "cluster")
    return new Cluster([...address.nodes], {
      lazyConnect: true,
      enableOfflineQueue: false,
      // The check asks a node that is still connecting, which without the offline queue fails, and
      // leaves connect() unsettled (ioredis 6.0). Looking at the settings does the waiting.
      enableReadyCheck: false,
      clusterRetryStrategy: backoff,
      redisOptions: { ...options, lazyConnect: false },
      scripts: custom,
    });
  const single = {
    ...options,
    enableOfflineQueue: false,
    retryStrategy: backoff,
    scripts: custom,
    // After a failover the old primary refuses writes: connect anew and find the new one.
    reconnectOnError: (error: Error) => error.message.startsWith("READONLY"),
  };
  return address.kind === "single"
    ? new Redis(address.url, single)
    : new Redis({
        ...single,
        name: address.name,
        sentinels: [...address.nodes],
        sentinelRetryStrategy: backoff,
      });
}

/** Doubles up to 2 s, with jitter: replicas must not all come back at the same moment. */
function backoff(times: number): number {
  return Math.min(2_000, 50 * 2 ** Math.min(times, 6)) * (0.5 + Math.random() / 2);
}

type Scripted = (keyCount: number, ...rest: (string | number | Buffer)[]) => Promise<unknown>;

function script(target: object, name: ScriptName): Scripted {
  const command = (target as Record<ScriptName, Scripted>)[name];
  return command.bind(target);
}

async function inTime<T>(answer: Promise<T>, answerMs = ANSWER_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer in time")), answerMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

function wrapped(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const reply = cause instanceof Error && cause.name === "ReplyError" ? cause.message : "";
  if (!REFUSED_FOR_EVER.test(reply))
    return new AppError(
      "store.unreachable",
      "Redis does not answer. See that it runs, has memory and disk left, and that its address is right.",
      { cause },
    );
  return new AppError(
    "store.corrupt",
    "Redis refused a command: a key holds what this version does not understand, or Redis is older than 6.2.",
    { cause },
  );
}
