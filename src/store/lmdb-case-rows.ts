import type { CaseId, EpochMs } from "../domain/ids.js";
import type { CaseRow, NewJob, Placement } from "../ports.js";
import { SWEEP_BATCH } from "./limits.js";
import { dropBlobs, dropJob, fence, keepFiles } from "./lmdb-jobs.js";
import { addLinks, endJournal } from "./lmdb-journal.js";
import type { CaseRecord, LmdbTable } from "./lmdb-rows.js";
import { movedFrom, spotsOf, withPosts } from "./placements.js";

/** The row of a case that lives. One without a key is of a version that had none: it counts as absent. */
export function aliveCase(table: LmdbTable, now: EpochMs, caseId: CaseId): CaseRecord | undefined {
  const row = table.alive(now, "case", caseId);
  return row?.key === undefined ? undefined : row;
}

/** What the port shows of it. */
export function caseRow(table: LmdbTable, caseId: CaseId, record: CaseRecord): CaseRow {
  const { key, brief, placement, holder, file, version, additions, expires } = record;
  const story = table.get("keptStory", caseId) ?? null;
  const head = record.head ?? null;
  const row = { key, brief, placement, holder, file, story, head, version, additions };
  return { ...row, retainUntil: expires };
}

/** Adds the row of a new job's case; what joins a case lives as long as that. The case it joins. */
export function addCase(table: LmdbTable, now: EpochMs, job: NewJob): CaseId | null {
  const { caseId, key, brief, file, lookup, lookAt } = job;
  const parent = rootOf(table, now, job.joins);
  const root = parent === null ? undefined : aliveCase(table, now, parent);
  if (parent !== null && root !== undefined && !root.additions.includes(caseId))
    table.put("case", { ...root, additions: [...root.additions, caseId] }, parent);
  const fresh = { key, brief, file, lookup, lookAt: null, parent, holder: null, version: 0 };
  const expires = root?.expires ?? job.retainUntil;
  const row = {
    ...fresh,
    ...addLinks(table, caseId, undefined, job.journal),
    ...(job.keepsStory ? { keptBlobs: job.blobs } : {}),
    placement: { chat: job.chat },
    additions: [],
    expires,
  };
  table.put("case", row, caseId);
  table.put("retain", caseId, expires, caseId);
  if (lookup !== null) table.put("receipt", caseId, lookup);
  putCase(table, caseId, row, { ...row, lookAt });
  keepFiles(table, row, now);
  return parent;
}

/** Replaces a row, and what finds it by time. */
export function putCase(
  table: LmdbTable,
  caseId: CaseId,
  before: CaseRecord,
  after: CaseRecord,
): void {
  if (before.expires !== after.expires) {
    table.remove("retain", before.expires, caseId);
    table.put("retain", caseId, after.expires, caseId);
  }
  if (before.lookAt !== after.lookAt) {
    if (before.lookAt !== null) table.remove("look", before.lookAt, caseId);
    if (after.lookAt !== null) table.put("look", caseId, after.lookAt, caseId);
  }
  table.put("case", after, caseId);
}

/** Records where a case stands; posts that were noted before stay among them. */
export function placeCase(table: LmdbTable, caseId: CaseId, placement: Placement): void {
  const row = table.get("case", caseId);
  if (row === undefined) return;
  unindex(table, caseId, row);
  const placed = { ...row, placement: withPosts(placement, row.placement.posts ?? []) };
  table.put("case", placed, caseId);
  index(table, caseId, placed);
}

/** Moves a case to another place; what is to be purged by itself. */
export function moveCase(
  table: LmdbTable,
  caseId: CaseId,
  row: CaseRecord,
  to: Placement,
): { readonly moved: CaseRecord; readonly owed: readonly Placement[] } {
  const { placement, owed } = movedFrom(row.placement, to);
  const moved = { ...row, placement };
  fence(table, caseId);
  unindex(table, caseId, row);
  index(table, caseId, moved);
  return { moved, owed };
}

/** Removes a case and its job, with all that finds them; of its journal the details. */
export function dropCase(table: LmdbTable, now: EpochMs, caseId: CaseId): void {
  dropJob(table, caseId);
  endJournal(table, now, caseId);
  const row = table.get("case", caseId);
  if (row === undefined) return;
  table.remove("case", caseId);
  table.remove("keptStory", caseId);
  dropBlobs(table, row.keptBlobs ?? []);
  table.remove("retain", row.expires, caseId);
  if (row.lookAt !== null) table.remove("look", row.lookAt, caseId);
  if (row.lookup !== null && table.get("receipt", row.lookup) === caseId)
    table.remove("receipt", row.lookup);
  unindex(table, caseId, row);
}

/** Drops cases whose retention has ended, some of them. Whether there may be more. */
export function sweepCases(table: LmdbTable, now: EpochMs): boolean {
  const gone = table.range("retain", [], SWEEP_BATCH, now);
  for (const { value: caseId, key } of gone) {
    dropCase(table, now, caseId);
    table.remove("retain", Number(key[1]), caseId);
  }
  return gone.length === SWEEP_BATCH;
}

/** What joins an addition joins the case that the addition belongs to. */
function rootOf(table: LmdbTable, now: EpochMs, joins: CaseId | null): CaseId | null {
  const row = joins === null ? undefined : aliveCase(table, now, joins);
  if (row === undefined) return null;
  const above = row.parent;
  return above !== null && aliveCase(table, now, above) !== undefined ? above : joins;
}

function index(table: LmdbTable, caseId: CaseId, { placement, parent }: CaseRecord): void {
  for (const spot of spotsOf(placement)) table.put("spot", parent ?? caseId, placement.chat, spot);
}

function unindex(table: LmdbTable, caseId: CaseId, { placement, parent }: CaseRecord): void {
  for (const spot of spotsOf(placement))
    if (table.get("spot", placement.chat, spot) === (parent ?? caseId))
      table.remove("spot", placement.chat, spot);
  // An addition stands in the topic of its case: that is the case's still.
  const root = parent === null ? undefined : table.get("case", parent);
  if (parent !== null && root !== undefined) index(table, parent, root);
}
