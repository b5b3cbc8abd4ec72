import { AppError } from "../domain/errors.js";
import type { CaseId, EpochMs } from "../domain/ids.js";
import type { Level } from "../domain/triage.js";
import type { Clock, DeadLetter, DeliveryQueue, SaltStore, StepOutcome } from "../ports.js";
import { LEVELS, MINUTE_MS, pickNext, SECOND_MS, within } from "./limits.js";
import { addCase, aliveCase, dropCase, placeCase, sweepCases } from "./lmdb-case-rows.js";
import { dropJob, hasten, place, unplace } from "./lmdb-jobs.js";
import type { Job, LmdbTable } from "./lmdb-rows.js";

// The field of `sent` that counts the messages to all chats together.
const ALL_CHATS = "";

/** The delivery queue and the salts; each method one transaction. */
export function createLmdbQueue(opened: () => LmdbTable, clock: Clock): DeliveryQueue & SaltStore {
  return {
    async enqueue(job) {
      const table = opened();
      return table.durably(() => {
        const { caseId, chat, level, dueAt, joins } = job;
        const now = clock.now();
        if (aliveCase(table, now, caseId) !== undefined) return "known";
        for (const id of [caseId, joins])
          if (id !== null && table.alive(now, "destroyed", id) !== undefined) return "known";
        dropCase(table, now, caseId);
        table.remove("pastJournal", caseId);
        const joined = addCase(table, now, job);
        if (joined !== null) hasten(table, joined, job);
        table.put(job.keepsStory ? "keptStory" : "story", job.story, caseId);
        const blobs = job.keepsStory ? [] : job.blobs;
        const tries = { tried: false, doubt: false, failures: 0, token: 0, code: "" };
        place(table, caseId, { chat, level, dueAt, at: dueAt, blobs, ...tries });
        return "queued";
      });
    },
    async take(now, leaseMs, limits) {
      const table = opened();
      return table.transaction(() => {
        sweepCases(table, now);
        const overall = within(table.get("sent", ALL_CHATS) ?? [], now, SECOND_MS);
        const inChat = (chat: string) => within(table.get("sent", chat) ?? [], now, MINUTE_MS);
        const picked = pickNext(
          {
            chats: () => table.every("chat").map(({ key }) => String(key[1])),
            first: (level, chat) => firstOf(table, level, chat),
            windows: (chat) => ({
              overall,
              chat: inChat(chat),
              pausedUntil: table.get("paused", chat) ?? 0,
            }),
          },
          now,
          limits,
        );
        if (picked.kind === "wait") return picked;

        const { caseId } = picked;
        const { job, row, story } = rowsOf(table, caseId);
        countSent(table, ALL_CHATS, overall, now);
        countSent(table, job.chat, inChat(job.chat), now);
        unplace(table, caseId, job);
        const token = (table.get("queueToken") ?? 0) + 1;
        table.put("queueToken", token);
        const repeat = job.doubt || job.tried;
        place(table, caseId, { ...job, token, tried: true, doubt: repeat, at: now + leaseMs });
        const { level, failures } = job;
        const { key, brief, placement } = row;
        const step = { caseId, level, key, brief, story, placement, repeat, failures, token };
        return { kind: "step", ...step };
      });
    },
    async record(caseId, token, outcome, now) {
      const table = opened();
      const finished = outcome.kind === "sent" && outcome.finished;
      const work = () => {
        const job = table.get("job", caseId);
        if (job === undefined || job.token !== token || job.token === 0) return "stale";
        recordIn(table, caseId, job, outcome, now);
        return "recorded";
      };
      return finished ? table.durably(work) : table.transaction(work);
    },
    async depth() {
      const table = opened();
      const [a, b, c, d] = LEVELS.map((level) => table.get("depth", level) ?? 0);
      return [a ?? 0, b ?? 0, c ?? 0, d ?? 0];
    },
    async dead(limit) {
      const table = opened();
      return table.range("dead", [], limit).map(({ value: caseId }): DeadLetter => {
        const { level, code, at } = rowsOf(table, caseId).job;
        return { caseId, level, code, diedAt: at };
      });
    },
    async requeue(caseId, now) {
      const table = opened();
      return table.transaction(() => {
        const job = table.get("job", caseId);
        if (job === undefined || table.get("dead", job.at, caseId) === undefined) return false;
        table.remove("dead", job.at, caseId);
        place(table, caseId, { ...job, dueAt: now, at: now, failures: 0, code: "" });
        return true;
      });
    },
    async salt(day, offered, expiresAt) {
      const table = opened();
      return table.durably(() => {
        const kept = table.alive(clock.now(), "salt", day);
        if (kept !== undefined) return kept.sealed;
        table.put("salt", { sealed: offered, expires: expiresAt }, day);
        return offered;
      });
    },
    async pastSalt(day) {
      return opened().alive(clock.now(), "salt", day)?.sealed ?? null;
    },
  };
}

function recordIn(
  table: LmdbTable,
  caseId: CaseId,
  taken: Job,
  outcome: StepOutcome,
  now: EpochMs,
): void {
  unplace(table, caseId, taken);
  const job = { ...taken, token: 0, tried: false };
  const ownPlace = Math.min(job.dueAt, now);
  switch (outcome.kind) {
    case "sent": {
      placeCase(table, caseId, outcome.placement);
      if (outcome.finished) dropJob(table, caseId);
      else place(table, caseId, { ...job, doubt: false, failures: 0, at: ownPlace });
      return;
    }
    case "notSent": {
      const failures = job.failures + (outcome.counts ? 1 : 0);
      if (outcome.pauseChat)
        table.put("paused", Math.max(outcome.dueAt, table.get("paused", job.chat) ?? 0), job.chat);
      // The pause holds it back; it keeps its place, so that the messages of a case stay together.
      const at = outcome.pauseChat ? ownPlace : outcome.dueAt;
      place(table, caseId, { ...job, failures, at });
      return;
    }
    case "unsure":
      place(table, caseId, { ...job, doubt: true, at: outcome.dueAt });
      return;
    case "dead":
      table.put("job", { ...job, code: outcome.code, at: now }, caseId);
      table.put("dead", caseId, now, caseId);
  }
}

function firstOf(table: LmdbTable, level: Level, chat: string) {
  const [first] = table.range("order", [level, chat], 1);
  return first === undefined ? undefined : { at: Number(first.key[3]), caseId: first.value };
}

/** A job's rows are written and removed together, in one transaction. */
function rowsOf(table: LmdbTable, caseId: CaseId) {
  const job = table.get("job", caseId);
  const row = table.get("case", caseId);
  const story = table.get("story", caseId) ?? table.get("keptStory", caseId);
  if (job === undefined || row === undefined || story === undefined)
    throw new AppError("store.corrupt", "A queued case lacks a row.");
  return { job, row, story };
}

function countSent(table: LmdbTable, chat: string, sent: readonly EpochMs[], now: EpochMs): void {
  table.put("sent", [...sent, Math.max(now, sent.at(-1) ?? 0)], chat);
}
