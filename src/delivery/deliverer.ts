import { isTold, type Story } from "../domain/report.js";
import type {
  AlertBook,
  CaseDesk,
  CaseStore,
  CaseVault,
  Clock,
  DeliveryQueue,
  Roster,
  SendLimits,
  StepOutcome,
  TakenStep,
} from "../ports.js";
import { backoffMs } from "./backoff.js";
import { codeOf, failureOf, hasMoved } from "./failure.js";
import { createFloodList } from "./flood-list.js";
import { noteLeftovers } from "./leftovers.js";
import { createNextMessage, partsOf } from "./next-message.js";
import type { OpenBlob } from "./open-blob.js";

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

// 6 s for each that may be looking: what joins a case looks whether its card stands, and a look takes
// a message's place. So looks take 10 of a group's 20 a minute at most, and leave places for the cards
// they wait for, also for those that must stay below the 16 of what is not urgent.
const JOIN_MS = 6_000;

export function createDeliverer(options: {
  queue: DeliveryQueue;
  cases: CaseStore;
  book: AlertBook;
  desk: CaseDesk;
  vault: CaseVault;
  openBlob: OpenBlob;
  /** Who is called to an urgent case; `null` for nobody. */
  roster?: Pick<Roster, "onDuty"> | null;
  clock: Clock;
  /** `CARD=minimal`: a story that is kept with its case is not posted. */
  keepsStory?: boolean;
  limits?: SendLimits;
  events: DeliveryEvents;
}): Deliverer {
  const { queue, cases, book, desk, vault, clock, limits = TELEGRAM_LIMITS, events } = options;
  const { keepsStory = false } = options;
  const list = createFloodList({ book, cases, desk, vault, clock });
  const sendNext = createNextMessage({
    queue,
    cases,
    desk,
    vault,
    openBlob: options.openBlob,
    list,
    roster: options.roster ?? null,
    clock,
    onListRefused: events.failed,
  });

  return {
    async run() {
      for (;;) {
        const taken = await queue.take(clock.now(), LEASE_MS, limits);
        if (taken.kind === "wait") return taken.until;
        const outcome = await send(taken);
        const recorded = await queue.record(taken.caseId, taken.token, outcome, clock.now());
        if (recorded === "stale" && outcome.kind === "sent")
          await noteLeftovers(cases, taken, outcome.placement);
      }
    },
  };

  async function send(step: TakenStep): Promise<StepOutcome> {
    try {
      const seals = vault.unwrap(step.caseId, step.key);
      const brief = seals.openBrief(step.brief);
      // Opened before anything is sent: what cannot be told must not leave a card behind each minute.
      const story = seals.openStory(step.story);
      const kept = await isKept(step, story);
      const parts = kept ? [] : partsOf(desk, brief, story);
      const placement = await sendNext(step, brief, parts, kept);
      if (placement === null) return await waits();
      const finished = placement.card !== undefined && (placement.storyParts ?? 0) >= parts.length;
      events.sent(step.level, finished);
      return { kind: "sent", placement, finished };
    } catch (error) {
      return failed(step, error);
    }
  }

  /** One that was queued before stories were kept goes with its delivery: it is posted. */
  async function isKept({ caseId }: TakenStep, story: Story): Promise<boolean> {
    if (!keepsStory || !isTold(story)) return false;
    const row = await cases.load(caseId);
    return row !== null && row.story !== null;
  }

  async function waits(): Promise<StepOutcome> {
    const depth = await queue.depth();
    const looking = depth.reduce((sum, each) => sum + each, -1); // beside the one it waits for
    const dueAt = clock.now() + Math.max(1, looking) * JOIN_MS;
    return { kind: "notSent", dueAt, pauseChat: false, counts: false };
  }

  function failed(step: TakenStep, error: unknown): StepOutcome {
    const now = clock.now();
    const failure = failureOf(error);
    const code = codeOf(failure);
    events.failed(step.level, code);
    if (failure.retryAfterMs !== null)
      return { kind: "notSent", dueAt: now + failure.retryAfterMs, pauseChat: true, counts: false };
    if (failure.outcome === "unsure") return { kind: "unsure", dueAt: now + UNSURE_MS };
    if (failure.reason === "unreachable")
      return { kind: "notSent", dueAt: now + UNREACHABLE_MS, pauseChat: true, counts: false };
    if (hasMoved(failure)) return { kind: "notSent", dueAt: now, pauseChat: false, counts: false };
    if (AWAITS_REPAIR.includes(failure.reason))
      return { kind: "notSent", dueAt: now + REPAIR_MS, pauseChat: false, counts: false };
    const { chat, begunAnew = 0 } = step.placement;
    // The topic was deleted by hand: the case begins anew in another one.
    if (failure.reason === "threadGone" && begunAnew < MOST_FAILURES)
      return {
        kind: "sent",
        placement: { chat, begunAnew: begunAnew + 1 },
        finished: false,
      };
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
