import type { EpochMs } from "../domain/ids.js";
import type { CaseDesk, CaseStore, Clock, Placement, TakenStep } from "../ports.js";
import { backoffMs } from "./backoff.js";
import { failureOf } from "./failure.js";

/**
 * Messages that were sent, and could not be recorded: their case ended while they were on their way,
 * or another process had taken the step over.
 */
export interface Leftovers {
  /** A step that was sent and is stale; `sent`: where the case would stand. */
  note(step: TakenStep, sent: Placement): Promise<void>;
  /** Removes what is due; when it is worth calling again. */
  run(): Promise<EpochMs | null>;
}

interface Left {
  readonly placement: Placement;
  readonly at: EpochMs;
  readonly failures: number;
}

/**
 * What an ended case left behind, and a second topic of a living one, is removed at once, and again
 * until it went well; it is remembered as long as the process lives.
 */
export function createLeftovers(options: {
  cases: CaseStore;
  desk: CaseDesk;
  clock: Clock;
}): Leftovers {
  const { cases, desk, clock } = options;
  let left: readonly Left[] = [];

  return {
    async note(step, sent) {
      const row = await cases.load(step.caseId);
      const posts = newPosts(step.placement, sent).filter((post) => post !== row?.placement.card);
      // In a topic that was known before, all goes with it; one that this step opened nobody else knows.
      const opened = step.placement.topic === undefined && sent.card === undefined;
      const topic = opened && sent.topic !== row?.placement.topic ? sent.topic : undefined;
      if (row !== null) await cases.notePosts(step.caseId, posts);
      const placement = {
        chat: sent.chat,
        ...(topic === undefined ? {} : { topic }),
        ...(row === null ? { posts } : {}),
      };
      left = [...left, { placement, at: clock.now(), failures: 0 }];
    },

    async run() {
      for (const each of left.filter(({ at }) => at <= clock.now())) {
        left = left.filter((other) => other !== each);
        const later = await removed(each);
        if (later !== null) left = [...left, later];
      }
      return left.length === 0 ? null : Math.min(...left.map(({ at }) => at));
    },
  };

  async function removed({ placement, failures }: Left): Promise<Left | null> {
    try {
      await desk.purge(placement);
      return null;
    } catch (error) {
      const failure = failureOf(error);
      if (failures >= MOST_FAILURES) return null;
      const waitMs = failure.retryAfterMs ?? backoffMs(failures);
      return { placement, at: clock.now() + waitMs, failures: failures + 1 };
    }
  }
}

// 1,500 tries a minute apart: a day.
const MOST_FAILURES = 1_500;

function newPosts(before: Placement, after: Placement): readonly number[] {
  const known = new Set([...(before.posts ?? []), before.card]);
  const ids = [...(after.posts ?? []), ...(after.card === undefined ? [] : [after.card])];
  return ids.filter((id) => !known.has(id));
}
