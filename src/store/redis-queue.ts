import type { CaseId, Sealed } from "../domain/ids.js";
import type { CaseBrief, Story } from "../domain/report.js";
import type { Level } from "../domain/triage.js";
import type {
  CaseKey,
  Clock,
  DeadLetter,
  DeliveryQueue,
  SaltStore,
  StepOutcome,
} from "../ports.js";
import { chatName, saltKey } from "./keys.js";
import { MINUTE_MS, SECOND_MS } from "./limits.js";
import { placementArgs, placementOf } from "./redis-case-row.js";
import type { RedisConnection } from "./redis-connection.js";
import { linkArgs } from "./redis-journal.js";
import { queueScriptKeys } from "./redis-queue-prelude.js";

/** The delivery queue and the salts. `replicated`: as for units of work. */
export function createRedisQueue(
  connected: () => RedisConnection,
  clock: Clock,
  replicated: () => boolean,
): DeliveryQueue & SaltStore {
  return {
    async enqueue(job) {
      const [placement] = placementArgs({ chat: job.chat });
      const args = [
        job.caseId,
        chatName(job.chat),
        job.level,
        job.dueAt,
        job.key,
        job.brief,
        job.file ?? "",
        job.story,
        job.retainUntil,
        clock.now(),
        placement,
        job.lookup ?? "",
        job.joins ?? "",
        job.lookAt ?? "",
        job.blobs.join(","),
        job.keepsStory ? 1 : 0,
        ...linkArgs(job.journal),
      ];
      // The outbox forgets the report next: as much must be sure of it as of the commit before.
      const run = replicated() ? connected().runReplicated : connected().run;
      return (await run("enqueue", queueScriptKeys, args)) as "queued" | "known";
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
      ])) as ["wait", string | null] | ["step", ...TakenReply];
      if (reply[0] === "wait")
        return { kind: "wait", until: reply[1] === null ? null : Number(reply[1]) };
      const [kind, caseId, level, key, brief, story, placement, posts, repeat, failures, token] =
        reply;
      return {
        kind,
        caseId,
        level,
        key,
        brief,
        story,
        placement: placementOf(placement, posts),
        repeat: repeat === 1,
        failures,
        token,
      };
    },
    async record(caseId, token, outcome, now) {
      const args = [caseId, token, now, ...outcomeArgs(outcome)];
      return (await connected().run("record", queueScriptKeys, args)) as "recorded" | "stale";
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

type TakenReply = [
  caseId: CaseId,
  level: Level,
  key: Sealed<CaseKey>,
  brief: Sealed<CaseBrief>,
  story: Sealed<Story>,
  placement: string,
  posts: string,
  repeat: 0 | 1,
  failures: number,
  token: number,
];

function outcomeArgs(outcome: StepOutcome): (string | number)[] {
  switch (outcome.kind) {
    case "sent": {
      const [placement, posts, chat] = placementArgs(outcome.placement);
      return ["sent", placement, outcome.finished ? 1 : 0, posts, chat];
    }
    case "notSent":
      return ["notSent", outcome.dueAt, outcome.pauseChat ? 1 : 0, outcome.counts ? 1 : 0];
    case "unsure":
      return ["unsure", outcome.dueAt];
    case "dead":
      return ["dead", outcome.code];
  }
}
