import type { AlertBook } from "../ports.js";
import { ALERT_HOUR_MS, ALERT_KEEP_MS, SKEW_MS, SWEEP_BATCH } from "./limits.js";
import type { LmdbTable } from "./lmdb-rows.js";

/**
 * The book of alerts; each method one transaction. Not flushed by itself: a crash of the machine may
 * lose the last entries, and a flood is seen a little later.
 */
export function createLmdbAlerts(opened: () => LmdbTable): AlertBook {
  return {
    async noteAlert(caseId, now) {
      const table = opened();
      const from = now - ALERT_HOUR_MS;
      const to = now + SKEW_MS;
      return table.transaction(() => {
        for (const { key, value } of table.range("alert", [], SWEEP_BATCH, now - ALERT_KEEP_MS)) {
          table.remove("alert", Number(key[1]), value.caseId);
          table.remove("alertAt", value.caseId);
        }
        const noted = table.get("alertAt", caseId)?.at;
        // Outside the window (the hour is over, or a clock was wrong) it counts for nothing: anew.
        if (noted === undefined || noted < from || noted > to) {
          if (noted !== undefined) table.remove("alert", noted, caseId);
          const expires = now + ALERT_KEEP_MS;
          table.put("alertAt", { at: now, expires }, caseId);
          table.put("alert", { caseId, expires }, now, caseId);
        }
        const counted = table.range("alert", [], undefined, to);
        return counted.filter(({ key }) => Number(key[1]) >= from).length;
      });
    },
    async alertsSince(since) {
      const noted = opened().range("alert", []);
      return noted.flatMap(({ key, value }) => (Number(key[1]) >= since ? [value.caseId] : []));
    },
    async alertList(now) {
      return opened().alive(now, "alertList")?.list ?? null;
    },
    async keepAlertList({ chat, message, drawn }, until) {
      const table = opened();
      await table.transaction(() => {
        table.put("alertList", { list: { chat, message, drawn }, expires: until });
      });
    },
  };
}
