import type { CaseId, EpochMs } from "../domain/ids.js";
import type { AlertBook, AlertList, Clock } from "../ports.js";
import { queueKeys } from "./keys.js";
import { ALERT_HOUR_MS, ALERT_KEEP_MS, SKEW_MS } from "./limits.js";
import type { RedisConnection } from "./redis-connection.js";

/** The book of alerts. A failover may lose the last entries: then a flood is seen a little later. */
export function createRedisAlerts(connected: () => RedisConnection, clock: Clock): AlertBook {
  return {
    async noteAlert(caseId, now) {
      const window = [now - ALERT_HOUR_MS, now + SKEW_MS];
      const args = [caseId, now, ...window, now - ALERT_KEEP_MS, ALERT_KEEP_MS];
      return (await connected().run("noteAlert", [queueKeys.alerts], args)) as number;
    },
    async alertsSince(since) {
      const found = await connected().call((client) =>
        client.zrangebyscore(queueKeys.alerts, since, "+inf"),
      );
      return found as CaseId[];
    },
    async alertList(now) {
      const kept = await connected().call((client) => client.get(queueKeys.alertList));
      if (kept === null) return null;
      const { list, until } = JSON.parse(kept) as KeptList;
      return until > now ? list : null;
    },
    async keepAlertList({ chat, message, drawn }, until) {
      const kept = JSON.stringify({ list: { chat, message, drawn }, until } satisfies KeptList);
      const left = Math.max(1, until - clock.now());
      await connected().call((client) => client.set(queueKeys.alertList, kept, "PX", left));
    },
  };
}

interface KeptList {
  readonly list: AlertList;
  readonly until: EpochMs;
}
