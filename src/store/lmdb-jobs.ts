import type { BlobId, CaseId, EpochMs } from "../domain/ids.js";
import type { Level } from "../domain/triage.js";
import type { NewJob } from "../ports.js";
import type { CaseRecord, Job, LmdbTable } from "./lmdb-rows.js";

/** Puts a job at its place. */
export function place(table: LmdbTable, caseId: CaseId, job: Job): void {
  table.put("job", job, caseId);
  table.put("order", caseId, job.level, job.chat, job.at, caseId);
  table.put("chat", (table.get("chat", job.chat) ?? 0) + 1, job.chat);
  table.put("depth", (table.get("depth", job.level) ?? 0) + 1, job.level);
}

/** Takes a job from its place, if it has one. */
export function unplace(table: LmdbTable, caseId: CaseId, job: Job): void {
  if (table.get("order", job.level, job.chat, job.at, caseId) === undefined) return;
  table.remove("order", job.level, job.chat, job.at, caseId);
  table.put("depth", (table.get("depth", job.level) ?? 1) - 1, job.level);
  const left = (table.get("chat", job.chat) ?? 1) - 1;
  if (left > 0) table.put("chat", left, job.chat);
  else table.remove("chat", job.chat);
}

/** Lets a case that waits go before what joins it; a twin of the one in `enqueue` of Redis. */
export function hasten(table: LmdbTable, caseId: CaseId, joining: NewJob): void {
  const job = table.get("job", caseId);
  if (job === undefined || table.get("dead", job.at, caseId) !== undefined) return;
  // A millisecond ahead: of two that are due at once the one with the lower id would go first.
  const dueAt = Math.min(job.dueAt, joining.dueAt - 1);
  // Any other moment is the end of a lease, or of the wait after a try.
  const at = job.at === job.dueAt ? dueAt : job.at;
  unplace(table, caseId, job);
  place(table, caseId, { ...job, level: Math.min(job.level, joining.level) as Level, dueAt, at });
}

/** What is under way for a case is recorded no more: it went to where the case stood before. */
export function fence(table: LmdbTable, caseId: CaseId): void {
  const job = table.get("job", caseId);
  if (job !== undefined && job.token !== 0) table.put("job", { ...job, token: 0 }, caseId);
}

/** Removes a job with its story and its files, unless they are kept; the row of its case stays. */
export function dropJob(table: LmdbTable, caseId: CaseId): void {
  const job = table.get("job", caseId);
  if (job === undefined) return;
  unplace(table, caseId, job);
  table.remove("dead", job.at, caseId);
  table.remove("job", caseId);
  table.remove("story", caseId);
  dropBlobs(table, job.blobs);
}

/** The files of a story that is kept live as long as its case; a twin of the one in Lua. */
export function keepFiles(table: LmdbTable, row: CaseRecord, now: EpochMs): void {
  const { keptBlobs = [], expires } = row;
  for (const id of keptBlobs)
    if (table.alive(now, "blob", id) !== undefined) table.put("blob", { expires }, id);
}

export function dropBlobs(table: LmdbTable, ids: readonly BlobId[]): void {
  for (const id of ids) {
    table.remove("blob", id);
    table.remove("blobBytes", id);
  }
}
