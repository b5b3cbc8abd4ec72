import { AppError } from "../domain/errors.js";
import type { CaseId, EpochMs } from "../domain/ids.js";
import type { Level } from "../domain/triage.js";
import type {
  CaseStore,
  Clock,
  DeadLetter,
  DeliveryQueue,
  SaltStore,
  StepOutcome,
} from "../ports.js";
import { LEVELS, MINUTE_MS, pickNext, SECOND_MS, SWEEP_BATCH, within } from "./limits.js";
import type { Job, LmdbTable } from "./lmdb-rows.js";

// The field of `sent` that counts the messages to all chats together.
const ALL_CHATS = "";

/** The delivery queue, the rows of cases and the salts; each method one transaction. */
export function createLmdbQueue(
  opened: () => LmdbTable,
  clock: Clock,
): DeliveryQueue & CaseStore & SaltStore {
  return {
    async enqueue(job) {
      const table = opened();
      return table.durably(() => {
        const { caseId, chat, level, dueAt, brief, retainUntil } = job;
        if (table.alive(clock.now(), "case", caseId) !== undefined) return "known";
        drop(table, caseId);
        const row = { brief, placement: { chat }, holder: null, expires: retainUntil };
        table.put("case", row, caseId);
        table.put("brief", brief, caseId);
        table.put("story", job.story, caseId);
        table.put("retain", caseId, retainUntil, caseId);
        const tries = { tried: false, doubt: false, failures: 0, token: 0, code: "" };
        const placement = { chat };
        place(table, caseId, { chat, level, dueAt, at: dueAt, retainUntil, placement, ...tries });
        return "queued";
      });
    },
    async take(now, leaseMs, limits) {
      const table = opened();
      return table.transaction(() => {
        for (const gone of table.range("retain", [], SWEEP_BATCH, now)) drop(table, gone.value);
        const overall = within(table.get("sent", ALL_CHATS) ?? [], now, SECOND_MS);
        const inChat = (chat: string) => within(table.get("sent", chat) ?? [], now, MINUTE_MS);
        const picked = pickNext(
          {
            chats: () => table.chats(),
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
        const { job, brief, story } = rowsOf(table, caseId);
        countSent(table, ALL_CHATS, overall, now);
        countSent(table, job.chat, inChat(job.chat), now);
        unplace(table, caseId, job);
        const token = (table.get("queueToken") ?? 0) + 1;
        table.put("queueToken", token);
        const repeat = job.doubt || job.tried;
        place(table, caseId, { ...job, token, tried: true, doubt: repeat, at: now + leaseMs });
        const { level, placement, failures } = job;
        return { kind: "step", caseId, level, brief, story, placement, repeat, failures, token };
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
    async load(caseId) {
      const row = opened().alive(clock.now(), "case", caseId);
      if (row === undefined) return null;
      return { brief: row.brief, placement: row.placement, holder: row.holder };
    },
    async claim(caseId, holder) {
      const table = opened();
      return table.transaction(() => {
        const found = table.alive(clock.now(), "case", caseId);
        if (found === undefined) return { kind: "unknown" } as const;
        const { expires, ...row } = found;
        if (row.holder !== null) return { kind: "held", row } as const;
        table.put("case", { ...row, holder, expires }, caseId);
        return { kind: "won", row: { ...row, holder } } as const;
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
      const row = table.get("case", caseId);
      const { placement } = outcome;
      if (row !== undefined) table.put("case", { ...row, placement }, caseId);
      if (outcome.finished) drop(table, caseId);
      else place(table, caseId, { ...job, placement, doubt: false, failures: 0, at: ownPlace });
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
  const brief = table.get("brief", caseId);
  const story = table.get("story", caseId);
  if (job === undefined || brief === undefined || story === undefined)
    throw new AppError("store.corrupt", "A queued case lacks a row.");
  return { job, brief, story };
}

function place(table: LmdbTable, caseId: CaseId, job: Job): void {
  table.put("job", job, caseId);
  table.put("order", caseId, job.level, job.chat, job.at, caseId);
  table.put("chat", (table.get("chat", job.chat) ?? 0) + 1, job.chat);
  table.put("depth", (table.get("depth", job.level) ?? 0) + 1, job.level);
}

function unplace(table: LmdbTable, caseId: CaseId, job: Job): void {
  if (table.get("order", job.level, job.chat, job.at, caseId) === undefined) return;
  table.remove("order", job.level, job.chat, job.at, caseId);
  table.put("depth", (table.get("depth", job.level) ?? 1) - 1, job.level);
  const left = (table.get("chat", job.chat) ?? 1) - 1;
  if (left > 0) table.put("chat", left, job.chat);
  else table.remove("chat", job.chat);
}

function drop(table: LmdbTable, caseId: CaseId): void {
  const job = table.get("job", caseId);
  if (job === undefined) return;
  unplace(table, caseId, job);
  table.remove("dead", job.at, caseId);
  table.remove("retain", job.retainUntil, caseId);
  table.remove("job", caseId);
  table.remove("brief", caseId);
  table.remove("story", caseId);
}

function countSent(table: LmdbTable, chat: string, sent: readonly EpochMs[], now: EpochMs): void {
  table.put("sent", [...sent, Math.max(now, sent.at(-1) ?? 0)], chat);
}
