import type { CaseBrief } from "../domain/report.js";
import type {
  CaseDesk,
  CaseVault,
  Clock,
  DeliveryQueue,
  Placement,
  SendLimits,
  StepOutcome,
  TakenStep,
} from "../ports.js";
import { backoffMs } from "./backoff.js";

/** Sends what the queue gives, one message a step, urgent first. */
export interface Deliverer {
  /** Sends what may be sent now; when it is worth calling again (`null`: when something is queued). */
  run(): Promise<number | null>;
}

/** Told what happened, in words fit for a log and for metrics. */
export interface DeliveryEvents {
  sent(level: number, finished: boolean): void;
  failed(level: number, code: string): void;
  dead(code: string): void;
}

/** What a failed call to the desk says of itself; anything else counts as "no answer". */
interface Failure {
  readonly outcome: "refused" | "unsure";
  readonly code: number;
  readonly reason: string;
  readonly retryAfterMs: number | null;
}

/** Telegram's limits: tginfo/Telegram-Limits and the Bot FAQ. */
export const TELEGRAM_LIMITS: SendLimits = {
  overallPerSecond: 30,
  chatGapMs: 1_000,
  groupPerMinute: 20,
  keptForUrgent: 4,
};

// Longer than the two calls of a step may last (8 s each): it is not taken twice while it is sent.
const LEASE_MS = 30_000;

// The answer was lost: the message may stand already, so a repeat is not hurried.
const UNSURE_MS = 15_000;
const UNREACHABLE_MS = 5_000;
const REPAIR_MS = 60_000;

// A refusal that neither time nor a person heals (a bad request): five tries, then the dead letter.
const MOST_FAILURES = 5;

// The bot was removed, its token changed, the chat is gone, the key does not open: a person must
// repair it, and the report waits for that.
const AWAITS_REPAIR: readonly string[] = ["chatGone", "blocked", "internal"];

// Found where it stands now, at the next try; the limits of the chat keep the tries apart.
const MOVED: readonly string[] = ["migrated", "notForum"];

export function createDeliverer(options: {
  queue: DeliveryQueue;
  desk: CaseDesk;
  vault: CaseVault;
  clock: Clock;
  limits?: SendLimits;
  events: DeliveryEvents;
}): Deliverer {
  const { queue, desk, vault, clock, limits = TELEGRAM_LIMITS, events } = options;

  return {
    async run() {
      for (;;) {
        const taken = await queue.take(clock.now(), LEASE_MS, limits);
        if (taken.kind === "wait") return taken.until;
        const outcome = await send(taken);
        await queue.record(taken.caseId, taken.token, outcome, clock.now());
      }
    },
  };

  async function send(step: TakenStep): Promise<StepOutcome> {
    try {
      const brief = vault.openBrief(step.caseId, step.brief);
      // Opened before anything is sent: what cannot be told must not leave a card behind each minute.
      const story = desk.storyMessages(brief, vault.openStory(step.caseId, step.story));
      const placement = await sendNext(step, brief, story);
      const finished = placement.card !== undefined && (placement.storyParts ?? 0) >= story.length;
      events.sent(step.level, finished);
      return { kind: "sent", placement, finished };
    } catch (error) {
      return failed(step, error);
    }
  }

  /** The first message that does not stand yet: the topic, the card, then the story's parts. */
  async function sendNext(
    { placement, repeat }: TakenStep,
    brief: CaseBrief,
    story: readonly string[],
  ): Promise<Placement> {
    const { chat, topic, card, storyParts = 0, doubtful } = placement;
    if (topic === undefined && card === undefined && (await desk.hasTopics(chat))) {
      const opened = await desk.openTopic(chat, brief);
      return { ...placement, topic: opened, ...(repeat ? { doubtful: true } : {}) };
    }
    if (card === undefined) {
      const marked = repeat || doubtful === true;
      return { ...placement, card: await desk.postCard(chat, topic, brief, marked) };
    }
    const part = story[storyParts];
    if (part !== undefined) await desk.postStory(placement, brief, part, repeat);
    return { ...placement, storyParts: storyParts + 1 };
  }

  function failed(step: TakenStep, error: unknown): StepOutcome {
    const now = clock.now();
    const failure = failureOf(error);
    const code = `${failure.code} ${failure.reason}`;
    events.failed(step.level, code);
    if (failure.retryAfterMs !== null)
      return { kind: "notSent", dueAt: now + failure.retryAfterMs, pauseChat: true, counts: false };
    if (failure.outcome === "unsure") return { kind: "unsure", dueAt: now + UNSURE_MS };
    if (failure.reason === "unreachable")
      return { kind: "notSent", dueAt: now + UNREACHABLE_MS, pauseChat: true, counts: false };
    if (MOVED.includes(failure.reason))
      return { kind: "notSent", dueAt: now, pauseChat: false, counts: false };
    if (AWAITS_REPAIR.includes(failure.reason))
      return { kind: "notSent", dueAt: now + REPAIR_MS, pauseChat: false, counts: false };
    const { chat, begunAnew = 0 } = step.placement;
    // The topic was deleted by hand: the case begins anew in another one.
    if (failure.reason === "threadGone" && begunAnew < MOST_FAILURES)
      return { kind: "sent", placement: { chat, begunAnew: begunAnew + 1 }, finished: false };
    if (step.failures + 1 >= MOST_FAILURES) {
      events.dead(code);
      return { kind: "dead", code };
    }
    return {
      kind: "notSent",
      dueAt: now + backoffMs(step.failures),
      pauseChat: false,
      counts: true,
    };
  }
}

function failureOf(error: unknown): Failure {
  const known = error as Partial<Failure> | null;
  if (known?.outcome === "refused" || known?.outcome === "unsure")
    return {
      outcome: known.outcome,
      code: known.code ?? 0,
      reason: known.reason ?? "other",
      retryAfterMs: known.retryAfterMs ?? null,
    };
  // Not Telegram's doing: a value that cannot be opened, a mistake of ours. It was not sent.
  return { outcome: "refused", code: 0, reason: "internal", retryAfterMs: null };
}
