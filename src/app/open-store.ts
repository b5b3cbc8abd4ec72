import type { Clock, Store } from "../ports.js";
import { createLmdbStore } from "../store/lmdb-store.js";
import { createRedisStore } from "../store/redis-store.js";
import type { StoreConfig } from "./config.js";

/** The adapter that the settings name; nothing connects before `open`. */
export function createStore(config: StoreConfig, clock: Clock): Store {
  switch (config.kind) {
    case "embedded":
      return createLmdbStore({ directory: config.directory, clock });
    case "single":
      return createRedisStore({ kind: "single", url: config.url.reveal(), clock });
    case "cluster":
      return createRedisStore({ kind: "cluster", nodes: [...config.nodes], clock });
    case "sentinel":
      return createRedisStore({
        kind: "sentinel",
        name: config.name,
        nodes: [...config.nodes],
        clock,
      });
  }
}
