import { Cluster, type Redis } from "ioredis";

/** What an operator is told about a Redis that could lose reports. */
export async function redisWarnings(client: Redis | Cluster): Promise<string[]> {
  const found = await Promise.all(primaries(client).map(warningsOf));
  return [...new Set(found.flat())];
}

/** Whether any primary has a replica that is connected now. */
export async function hasReplicas(client: Redis | Cluster): Promise<boolean> {
  const replicas = primaries(client).map(async (node) => {
    const info = await node.info("replication");
    return Number(/^connected_slaves:(\d+)/m.exec(info)?.[1] ?? 0) > 0;
  });
  return (await Promise.all(replicas)).includes(true);
}

/** The nodes that hold the keys: every primary of a cluster, or the one there is. */
export function primaries(client: Redis | Cluster): Redis[] {
  return client instanceof Cluster ? client.nodes("master") : [client];
}

async function warningsOf(node: Redis): Promise<string[]> {
  const setting = async (name: string) => (await node.config("GET", name))?.[1] as unknown;
  try {
    const [aof, sync, eviction, save] = await Promise.all(
      ["appendonly", "appendfsync", "maxmemory-policy", "save"].map(setting),
    );
    const warnings: string[] = [];
    if (aof !== "yes")
      warnings.push(
        save === ""
          ? "Redis keeps nothing on disk: when it stops, reports that were not delivered are lost. Set appendonly to yes."
          : "Redis writes a snapshot only from time to time: when it stops, the reports since the last one are lost. Set appendonly to yes.",
      );
    else if (sync !== "always")
      warnings.push(
        `Redis writes to disk late (appendfsync is ${sync}): a crash loses reports whose receipt was already shown. Set appendfsync to always.`,
      );
    if (eviction !== "noeviction")
      warnings.push(
        `Redis throws keys away when its memory is full (maxmemory-policy is ${eviction}): reports can vanish. Set maxmemory-policy to noeviction.`,
      );
    return warnings;
  } catch (error) {
    // A server that answers with a refusal is there: managed Redis often keeps CONFIG to itself.
    if (!(error instanceof Error) || error.name !== "ReplyError") throw error;
    return [
      "Redis does not show its settings (CONFIG is not allowed). See for yourself that appendonly is yes, appendfsync is always and maxmemory-policy is noeviction.",
    ];
  }
}
