import type { CaseId } from "../domain/ids.js";
import type { CaseRow, CaseStore, Clock, Placement, Purge, Tallies } from "../ports.js";
import { chatName, queueKeys } from "./keys.js";
import { SWEEP_BATCH } from "./limits.js";
import { caseRowOf, placementArgs, placementOf, type RowReply } from "./redis-case-row.js";
import type { RedisConnection } from "./redis-connection.js";
import { linkArgs, linksOf } from "./redis-journal.js";
import { queueScriptKeys } from "./redis-queue-prelude.js";

// The cursor with which a scan of Redis begins, and at which it has ended.
const START = "0";

/** Cases, their receipts and what remains of them. `replicated`: as for units of work. */
export function createRedisCases(
  connected: () => RedisConnection,
  clock: Clock,
  replicated: () => boolean,
): CaseStore {
  const run: RedisConnection["run"] = (name, keys, args) => connected().run(name, keys, args);
  const sure = () => (replicated() ? connected().runReplicated : connected().run);
  return {
    async load(caseId) {
      const reply = await run("loadCase", queueScriptKeys, [caseId, clock.now()]);
      return reply === null ? null : caseRowOf(reply as RowReply);
    },
    async everyCase(after, limit) {
      const args = [after ?? START, limit, clock.now()];
      const reply = await run("everyCase", queueScriptKeys, args);
      const [cursor, flat] = reply as [string, (CaseId | RowReply)[]];
      const cases: { caseId: CaseId; row: CaseRow }[] = [];
      for (let start = 0; start < flat.length; start += 2) {
        const [caseId, row] = flat.slice(start, start + 2) as [CaseId, RowReply];
        cases.push({ caseId, row: caseRowOf(row) });
      }
      return { cases, next: cursor === START ? null : cursor };
    },
    async journal(caseId) {
      const reply = await run("journal", queueScriptKeys, [caseId, clock.now()]);
      return linksOf(reply as (string | null)[]);
    },
    async changeCase(caseId, version, change) {
      const { file, holder, placement, acts = [], retainUntil, lookAt } = change;
      const [place, posts, chat] =
        placement === undefined ? ["", "", ""] : placementArgs(placement);
      const args = [
        caseId,
        clock.now(),
        version,
        file ?? "",
        holder === undefined ? "keep" : holder === null ? "none" : "set",
        holder ?? "",
        retainUntil ?? "",
        lookAt === undefined ? "keep" : (lookAt ?? "none"),
        place,
        posts,
        chat,
        JSON.stringify(placement?.chat ?? ""),
        ...linkArgs(acts),
      ];
      return (await run("changeCase", queueScriptKeys, args)) as "changed" | "stale" | "unknown";
    },
    async notePosts(caseId, posted) {
      const [placement, posts] = placementArgs(posted);
      const args = [caseId, clock.now(), posts, posted.topic ?? "", placement];
      await sure()("notePosts", queueScriptKeys, args);
    },
    async caseAt(chat, at) {
      const spot = "topic" in at ? `t${at.topic}` : `m${at.message}`;
      const args = [`${chatName(chat)}|${spot}`, clock.now()];
      return (await run("caseAt", queueScriptKeys, args)) as CaseId | null;
    },
    async casesDue(now, limit) {
      return (await run("casesDue", queueScriptKeys, [now, limit])) as CaseId[];
    },
    async findReceipt(lookups, now) {
      const reply = await run("findReceipt", queueScriptKeys, [now, ...lookups]);
      const [tries, caseId, row] = reply as [number, CaseId?, RowReply?];
      if (caseId === undefined || row === undefined) return { found: null, tries };
      return { found: { caseId, row: caseRowOf(row) }, tries };
    },
    async destroyCase(caseId, { month, tally, withdrawn, acts, version }, now) {
      // Their details go with the case: they are not even written.
      const links = linkArgs(acts.map((act) => ({ ...act, detail: null })));
      const facts = [caseId, now, month, withdrawn ? 1 : 0, version ?? "", links.length];
      const reply = await sure()("destroyCase", queueScriptKeys, [...facts, ...links, ...tally]);
      return reply as "destroyed" | "stale" | "unknown";
    },
    async purgesDue(now, limit) {
      const args = [now, limit, limit + SWEEP_BATCH];
      const reply = (await run("purgesDue", queueScriptKeys, args)) as string[];
      const purges: Purge[] = [];
      for (let start = 0; start < reply.length; start += 2)
        purges.push(purgeOf(reply[start] as CaseId, reply[start + 1] ?? ""));
      return purges;
    },
    async purgeAgain({ id, placements }, at) {
      await run("purgeAgain", queueScriptKeys, [id, at ?? "", placements.map(lineOf).join("")]);
    },
    async tallies() {
      const counts = await connected().call((client) => client.hgetall(queueKeys.tallies));
      const months: Record<string, Record<string, number>> = {};
      for (const [field, count] of Object.entries(counts)) {
        const [, month, name] = /^([^|]*)\|(.*)$/s.exec(field) ?? [];
        if (month === undefined || name === undefined) continue;
        months[month] = { ...months[month], [name]: Number(count) };
      }
      return months satisfies Tallies;
    },
    async dropTallies(months) {
      const fields = await connected().call((client) => client.hkeys(queueKeys.tallies));
      const gone = fields.filter((field) => months.some((month) => field.startsWith(`${month}|`)));
      if (gone.length > 0)
        await connected().call((client) => client.hdel(queueKeys.tallies, ...gone));
    },
  };
}

/** A placement as a line of a purge. */
function lineOf(placement: Placement): string {
  const [facts, posts] = placementArgs(placement);
  return `\n${posts} ${facts}`;
}

function purgeOf(id: CaseId, text: string): Purge {
  const [head, ...lines] = text.split("\n");
  const placements = lines.map((line) => {
    const space = line.indexOf(" ");
    return placementOf(line.slice(space + 1), line.slice(0, space));
  });
  return { id, placements, withdrawn: head?.endsWith(" 1") === true };
}
