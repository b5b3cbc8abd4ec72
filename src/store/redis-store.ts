import { AppError } from "../domain/errors.js";
import type { Clock, Store } from "../ports.js";
import { createRedisAlerts } from "./redis-alerts.js";
import { createRedisCases } from "./redis-cases.js";
import { compactNode, LONGEST_MS } from "./redis-compaction.js";
import { connectRedis, type RedisAddress, type RedisConnection } from "./redis-connection.js";
import { hasReplicas, primaries, redisWarnings } from "./redis-health.js";
import { createRedisKeepsakes } from "./redis-keepsakes.js";
import { createRedisPersons } from "./redis-persons.js";
import { createRedisQueue } from "./redis-queue.js";
import { createRedisUnit } from "./redis-unit.js";

/** `clock`: for what has no moment of its own (salts, rows of cases); the system's unless given. */
export type RedisStoreOptions = RedisAddress & { readonly clock?: Clock };

// A little more than a compaction allows itself: it says then what happened.
const COMPACT_MS = LONGEST_MS + 60_000;

/** The store on Redis 6.2 or newer: for several replicas. Nothing connects before `open`. */
export function createRedisStore(options: RedisStoreOptions): Store {
  const clock = options.clock ?? { now: () => Date.now() };
  let connection: RedisConnection | undefined;
  let replicated = false;
  let tripsBefore = 0;

  const connected = () => {
    if (connection !== undefined) return connection;
    throw new AppError("store.unreachable", "The store is not open.");
  };
  const look = async () => {
    replicated = await hasReplicas(connected().client);
  };

  return {
    ...createRedisUnit(connected, () => replicated),
    ...createRedisQueue(connected, clock, () => replicated),
    ...createRedisCases(connected, clock, () => replicated),
    ...createRedisAlerts(connected, clock),
    ...createRedisKeepsakes(connected, clock),
    ...createRedisPersons(connected, clock),
    async open() {
      connection = await connectRedis(options);
      const { client } = connection;
      const opened = connection;
      try {
        const warnings = await opened.call(redisWarnings);
        await opened.call(look);
        // After a failover the new primary may have replicas, or none.
        // Not told now: the next reconnect looks again.
        client.on("ready", () => void look().catch(() => {}));
        tripsBefore = opened.roundTrips;
        return { warnings };
      } catch (error) {
        opened.close();
        connection = undefined;
        throw error;
      }
    },
    async ping() {
      await connected().call((client) => client.ping());
    },
    async compact() {
      const { call, client } = connected();
      const said: (string | null)[] = [];
      for (const node of primaries(client))
        said.push(await call(() => compactNode(node), COMPACT_MS));
      return said.find((each) => each !== null) ?? null;
    },
    async close() {
      connection?.close();
      connection = undefined;
    },
    get roundTrips() {
      return (connection?.roundTrips ?? 0) - tripsBefore;
    },
  };
}
