import { isDeepStrictEqual } from "node:util";
import type { CaseId, EpochMs } from "../domain/ids.js";
import type { CaseStore, Clock, Placement, Purge, Tallies } from "../ports.js";
import {
  DESTROYED_KEEP_MS,
  MINUTE_MS,
  PURGE_KEEP_MS,
  SECOND_MS,
  SKEW_MS,
  SWEEP_BATCH,
} from "./limits.js";
import {
  aliveCase,
  caseRow,
  dropCase,
  moveCase,
  placeCase,
  putCase,
  sweepCases,
} from "./lmdb-case-rows.js";
import { keepFiles } from "./lmdb-jobs.js";
import { addLinks, endJournal, follows, linksOf } from "./lmdb-journal.js";
import type { LmdbTable, Rows } from "./lmdb-rows.js";

/** Cases, their receipts and what remains of them; each method one transaction. */
export function createLmdbCases(opened: () => LmdbTable, clock: Clock): CaseStore {
  return {
    async load(caseId) {
      const table = opened();
      const row = aliveCase(table, clock.now(), caseId);
      return row === undefined ? null : caseRow(table, caseId, row);
    },
    async everyCase(after, limit) {
      const table = opened();
      const now = clock.now();
      const page = table.casesAfter(after ?? "", limit);
      const cases = page.flatMap(({ key }) => {
        const caseId = String(key[1]) as CaseId;
        const row = aliveCase(table, now, caseId);
        return row === undefined ? [] : [{ caseId, row: caseRow(table, caseId, row) }];
      });
      const last = page.length < limit ? undefined : page.at(-1);
      return { cases, next: last === undefined ? null : String(last.key[1]) };
    },
    async journal(caseId) {
      const table = opened();
      const now = clock.now();
      return linksOf(table, now, caseId, aliveCase(table, now, caseId) !== undefined);
    },
    async changeCase(caseId, version, change) {
      const table = opened();
      return table.durably(() => {
        const now = clock.now();
        const found = aliveCase(table, now, caseId);
        if (found === undefined) return "unknown";
        const { retainUntil: expires = found.expires, acts = [], placement } = change;
        if (found.version !== version || !follows(found.head, acts)) return "stale";
        const { moved, owed } =
          placement === undefined
            ? { moved: found, owed: [] }
            : moveCase(table, caseId, found, placement);
        if (owed.length > 0) owe(table, caseId, owed, false, now);
        putCase(table, caseId, found, {
          ...moved,
          ...addLinks(table, caseId, found.head, acts),
          version: version + 1,
          file: change.file ?? found.file,
          holder: change.holder === undefined ? found.holder : change.holder,
          lookAt: change.lookAt === undefined ? found.lookAt : change.lookAt,
          expires,
        });
        keepFiles(table, { ...found, expires }, now);
        for (const addition of found.additions) {
          const row = table.get("case", addition);
          if (row === undefined) continue;
          putCase(table, addition, row, { ...row, expires });
          keepFiles(table, { ...row, expires }, now);
        }
        return "changed";
      });
    },
    async notePosts(caseId, posted) {
      const table = opened();
      await table.durably(() => {
        const now = clock.now();
        const row = aliveCase(table, now, caseId);
        if (row === undefined) return owe(table, caseId, [posted], false, now);
        const { chat, topic, posts = [] } = posted;
        placeCase(table, caseId, { ...row.placement, posts });
        if (topic !== undefined && topic !== row.placement.topic)
          owe(table, caseId, [{ chat, topic }], false, now);
      });
    },
    async caseAt(chat, at) {
      const table = opened();
      const caseId = table.get("spot", chat, "topic" in at ? `t${at.topic}` : `m${at.message}`);
      if (caseId === undefined) return null;
      return aliveCase(table, clock.now(), caseId) === undefined ? null : caseId;
    },
    async casesDue(now, limit) {
      const table = opened();
      return table.transaction(() => {
        sweepCases(table, now);
        return table.range("look", [], limit, now).map(({ value }) => value);
      });
    },
    async findReceipt(lookups, now) {
      const table = opened();
      return table.transaction(() => {
        const tries = countTry(table, now);
        for (const lookup of lookups) {
          const caseId = table.get("receipt", lookup);
          const row = caseId === undefined ? undefined : aliveCase(table, now, caseId);
          if (caseId !== undefined && row !== undefined)
            return { found: { caseId, row: caseRow(table, caseId, row) }, tries };
        }
        return { found: null, tries };
      });
    },
    async destroyCase(caseId, { month, tally, withdrawn, acts, version }, now) {
      const table = opened();
      return table.durably(() => {
        const found = aliveCase(table, now, caseId);
        if (found === undefined) return "unknown";
        const { head, version: present } = found;
        if (present !== (version ?? present) || !follows(head, acts)) return "stale";
        const ids = [caseId, ...found.additions];
        const placements = ids.flatMap((id) => table.get("case", id)?.placement ?? []);
        leaveParent(table, caseId, found.parent);
        endJournal(table, now, caseId, acts);
        for (const id of ids) {
          dropCase(table, now, id);
          dropAlert(table, id);
          table.put("destroyed", { expires: now + DESTROYED_KEEP_MS }, id);
        }
        for (const name of tally)
          table.put("tally", (table.get("tally", month, name) ?? 0) + 1, month, name);
        owe(table, caseId, placements, withdrawn, now);
        return "destroyed";
      });
    },
    async purgesDue(now, limit) {
      const table = opened();
      return table.transaction(() =>
        table
          .range("purgeDue", [], limit + SWEEP_BATCH, now)
          .flatMap(({ key, value: id }): Purge[] => {
            const purge = table.alive(now, "purge", id);
            if (purge !== undefined)
              return [{ id, placements: purge.placements, withdrawn: purge.withdrawn }];
            table.remove("purgeDue", Number(key[1]), id);
            table.remove("purge", id);
            return [];
          })
          .slice(0, limit),
      );
    },
    async purgeAgain({ id, placements: seen }, at) {
      const table = opened();
      await table.transaction(() => {
        const purge = table.get("purge", id);
        if (purge === undefined) return;
        if (at !== null) return putPurge(table, id, { ...purge, at: Math.min(at, purge.expires) });
        // Another process was done with what was seen: this is a new one.
        if (!isDeepStrictEqual(purge.placements.slice(0, seen.length), seen)) return;
        const placements = purge.placements.slice(seen.length);
        if (placements.length > 0)
          return putPurge(table, id, { ...purge, placements, withdrawn: false });
        table.remove("purgeDue", purge.at, id);
        table.remove("purge", id);
      });
    },
    async tallies() {
      const months: Record<string, Record<string, number>> = {};
      for (const { key, value } of opened().every("tally")) {
        const [, month, name] = key.map(String);
        if (month === undefined || name === undefined) continue;
        months[month] = { ...months[month], [name]: value };
      }
      return months satisfies Tallies;
    },
    async dropTallies(months) {
      const table = opened();
      await table.transaction(() => {
        for (const { key } of table.every("tally")) {
          const [, month = "", name = ""] = key.map(String);
          if (months.includes(month)) table.remove("tally", month, name);
        }
      });
    },
  };
}

/** Remembers what is to be purged, beside what was remembered before. */
function owe(
  table: LmdbTable,
  id: CaseId,
  placements: readonly Placement[],
  withdrawn: boolean,
  now: EpochMs,
): void {
  const before = table.alive(now, "purge", id);
  putPurge(table, id, {
    placements: [...(before?.placements ?? []), ...placements],
    withdrawn: withdrawn || before?.withdrawn === true,
    at: now,
    expires: now + PURGE_KEEP_MS,
  });
}

function putPurge(table: LmdbTable, id: CaseId, purge: Rows["purge"]): void {
  const before = table.get("purge", id);
  if (before !== undefined) table.remove("purgeDue", before.at, id);
  table.put("purge", purge, id);
  table.put("purgeDue", id, purge.at, id);
}

function countTry(table: LmdbTable, now: EpochMs): number {
  const second = Math.floor(now / SECOND_MS);
  const counts = new Map(
    (table.get("receiptTries") ?? []).filter(
      ([at]) => at * SECOND_MS > now - MINUTE_MS - SKEW_MS && at * SECOND_MS <= now + SKEW_MS,
    ),
  );
  counts.set(second, (counts.get(second) ?? 0) + 1);
  table.put("receiptTries", [...counts]);
  let tries = 0;
  for (const [at, count] of counts) if (at * SECOND_MS > now - MINUTE_MS) tries += count;
  return tries;
}

function dropAlert(table: LmdbTable, caseId: CaseId): void {
  const noted = table.get("alertAt", caseId);
  if (noted === undefined) return;
  table.remove("alertAt", caseId);
  table.remove("alert", noted.at, caseId);
}

function leaveParent(table: LmdbTable, caseId: CaseId, parent: CaseId | null): void {
  const row = parent === null ? undefined : table.get("case", parent);
  if (parent === null || row === undefined) return;
  table.put("case", { ...row, additions: row.additions.filter((id) => id !== caseId) }, parent);
}
