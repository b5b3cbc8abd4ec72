import type { CaseId, Sealed } from "../domain/ids.js";
import type { CaseBrief, Story } from "../domain/report.js";
import type { Level } from "../domain/triage.js";
import type {
  CaseRow,
  CaseStore,
  Clock,
  DeadLetter,
  DeliveryQueue,
  Holder,
  Placement,
  SaltStore,
  StepOutcome,
} from "../ports.js";
import { chatName, queueKeys, saltKey } from "./keys.js";
import { MINUTE_MS, SECOND_MS, SWEEP_BATCH } from "./limits.js";
import type { RedisConnection } from "./redis-connection.js";
import { queueScriptKeys } from "./redis-queue-scripts.js";

/** The delivery queue, the rows of cases and the salts. `replicated`: as for units of work. */
export function createRedisQueue(
  connected: () => RedisConnection,
  clock: Clock,
  replicated: () => boolean,
): DeliveryQueue & CaseStore & SaltStore {
  return {
    async enqueue({ caseId, chat, level, dueAt, brief, story, retainUntil }) {
      const now = clock.now();
      const placement = JSON.stringify({ chat } satisfies Placement);
      const left = Math.max(1, retainUntil - now);
      const args = [caseId, chatName(chat), level, dueAt, brief, story, retainUntil, now, left];
      const keys = [...queueScriptKeys, queueKeys.case(caseId)];
      // The outbox forgets the report next: as much must be sure of it as of the commit before.
      const run = replicated() ? connected().runReplicated : connected().run;
      return (await run("enqueue", keys, [...args, placement])) as "queued" | "known";
    },
    async take(now, leaseMs, limits) {
      const reply = (await connected().run("take", queueScriptKeys, [
        now,
        now + leaseMs,
        limits.overallPerSecond,
        limits.chatGapMs,
        limits.groupPerMinute,
        limits.keptForUrgent,
        SECOND_MS,
        MINUTE_MS,
        SWEEP_BATCH,
      ])) as ["wait", string | null] | ["step", ...TakenReply];
      if (reply[0] === "wait")
        return { kind: "wait", until: reply[1] === null ? null : Number(reply[1]) };
      const [kind, caseId, level, brief, story, placement, repeat, failures, token] = reply;
      return {
        kind,
        caseId,
        level,
        brief,
        story,
        placement: JSON.parse(placement),
        repeat: repeat === 1,
        failures,
        token,
      };
    },
    async record(caseId, token, outcome, now) {
      const keys = [...queueScriptKeys, queueKeys.case(caseId)];
      const args = [caseId, token, now, ...outcomeArgs(outcome)];
      return (await connected().run("record", keys, args)) as "recorded" | "stale";
    },
    async depth() {
      const reply = await connected().run("depth", queueScriptKeys, []);
      return reply as [number, number, number, number];
    },
    async dead(limit) {
      const reply = (await connected().run("dead", queueScriptKeys, [limit])) as string[];
      const letters: DeadLetter[] = [];
      for (let start = 0; start < reply.length; start += 4) {
        const [caseId, level, code, diedAt] = reply.slice(start, start + 4);
        letters.push({
          caseId: caseId as CaseId,
          level: Number(level) as Level,
          code: code ?? "",
          diedAt: Number(diedAt),
        });
      }
      return letters;
    },
    async requeue(caseId, now) {
      return (await connected().run("requeue", queueScriptKeys, [caseId, now])) === 1;
    },
    async load(caseId) {
      const [until, brief, placement, holder] = await connected().call((client) =>
        client.hmget(queueKeys.case(caseId), "until", "brief", "placement", "holder"),
      );
      if (!until || !brief || !placement || Number(until) <= clock.now()) return null;
      return caseRow(brief, placement, holder ?? null);
    },
    async claim(caseId, holder) {
      const args = [clock.now(), holder];
      const reply = (await connected().run("claim", [queueKeys.case(caseId)], args)) as
        | ["won" | "held", string, string, string]
        | null;
      if (reply === null) return { kind: "unknown" };
      const [kind, brief, placement, held] = reply;
      return { kind, row: caseRow(brief, placement, held) };
    },
    async salt(day, offered, expiresAt) {
      const now = clock.now();
      const args = [offered, expiresAt, now, Math.max(1, expiresAt - now)];
      return (await connected().run("salt", [saltKey(day)], args)) as Sealed<Uint8Array>;
    },
    async pastSalt(day) {
      const kept = await connected().call((client) => client.get(saltKey(day)));
      const [, expiresAt, sealed] = /^(\d+):(.*)$/s.exec(kept ?? "") ?? [];
      if (sealed === undefined || Number(expiresAt) <= clock.now()) return null;
      return sealed as Sealed<Uint8Array>;
    },
  };
}

type TakenReply = [CaseId, Level, Sealed<CaseBrief>, Sealed<Story>, string, 0 | 1, number, number];

function outcomeArgs(outcome: StepOutcome): (string | number)[] {
  switch (outcome.kind) {
    case "sent":
      return ["sent", JSON.stringify(outcome.placement), outcome.finished ? 1 : 0];
    case "notSent":
      return ["notSent", outcome.dueAt, outcome.pauseChat ? 1 : 0, outcome.counts ? 1 : 0];
    case "unsure":
      return ["unsure", outcome.dueAt];
    case "dead":
      return ["dead", outcome.code];
  }
}

function caseRow(brief: string, placement: string, holder: string | null): CaseRow {
  return {
    brief: brief as Sealed<CaseBrief>,
    placement: JSON.parse(placement),
    holder: holder as Sealed<Holder> | null,
  };
}
