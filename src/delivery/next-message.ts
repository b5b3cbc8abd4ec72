import type { CaseId } from "../domain/ids.js";
import type { CaseBrief } from "../domain/report.js";
import type {
  CaseDesk,
  CaseRow,
  CaseStore,
  CaseVault,
  DeliveryQueue,
  Placement,
  TakenStep,
} from "../ports.js";
import { codeOf, failureOf, isRefusal } from "./failure.js";
import type { FloodList } from "./flood-list.js";

/**
 * Sends the first message of a case that does not stand yet: the list of a flood, the topic, the
 * card, then the story's parts. Where the case stands then; `null` when it waits for another case.
 * Throws what the desk throws.
 */
export type NextMessage = (
  step: TakenStep,
  brief: CaseBrief,
  story: readonly string[],
) => Promise<Placement | null>;

// More dead letters than a repaired bot ever has; one beyond them only waits for its repair.
const DEAD_LOOKED_AT = 1_000;

export function createNextMessage(options: {
  queue: DeliveryQueue;
  cases: CaseStore;
  desk: CaseDesk;
  vault: CaseVault;
  list: FloodList;
  /** Told the code when the list of a flood was refused: its alerts go without it. */
  onListRefused: (level: number, code: string) => void;
}): NextMessage {
  const { queue, cases, desk, vault, list, onListRefused } = options;

  return async (step, brief, story) => {
    const { placement, repeat } = step;
    const { topic, card, storyParts = 0 } = placement;
    if (card !== undefined) {
      const part = story[storyParts];
      if (part !== undefined) await desk.postStory(placement, brief, part, repeat);
      return { ...placement, storyParts: storyParts + 1 };
    }
    if (topic !== undefined) return ownCard(step, placement, brief);

    const joined = await joinedCase(brief, placement);
    if (joined === "later") return null;
    if (joined !== null) {
      const added = await desk.postAddition(joined, brief, repeat);
      return { ...placement, ...topicOf(joined), card: added };
    }

    const listed = brief.flooded ? { ...placement, listed: true } : placement;
    if (brief.flooded && !placement.listed && (await showOnList(step))) return listed;
    if (!(await desk.hasTopics(placement.chat))) return ownCard(step, listed, brief);
    const opened = await desk.openTopic(placement.chat, brief);
    return { ...listed, topic: opened, ...(repeat ? { doubtful: true } : {}) };
  };

  async function ownCard(
    { repeat }: TakenStep,
    placement: Placement,
    brief: CaseBrief,
  ): Promise<Placement> {
    const { chat, topic, doubtful } = placement;
    const marked = repeat || doubtful === true;
    return { ...placement, card: await desk.postCard(chat, topic, brief, marked) };
  }

  /**
   * Where the case stands that this report belongs to; `null`: it is a case of its own, since the
   * other one is gone, was given up, cannot be read, or its topic was deleted.
   */
  async function joinedCase(
    { joins }: CaseBrief,
    { begunAnew }: Placement,
  ): Promise<Placement | "later" | null> {
    if (joins === undefined || begunAnew !== undefined) return null;
    const row = await cases.load(joins);
    if (row === null) return null;
    if (row.placement.card !== undefined) return row.placement;
    return !canBeTold(joins, row) || (await isDead(joins)) ? null : "later";
  }

  /** A case that does not open with any key waits for its repair: nobody waits for it. */
  function canBeTold(caseId: CaseId, row: CaseRow): boolean {
    try {
      vault.openBrief(caseId, row.brief);
      return true;
    } catch {
      return false;
    }
  }

  async function isDead(caseId: CaseId): Promise<boolean> {
    const dead = await queue.dead(DEAD_LOOKED_AT);
    return dead.some((letter) => letter.caseId === caseId);
  }

  /** Whether this step is done: the list was sent, or it was refused, which must not hold back an alert. */
  async function showOnList({ level, placement }: TakenStep): Promise<boolean> {
    try {
      return await list.draw(placement.chat);
    } catch (error) {
      const failure = failureOf(error);
      if (!isRefusal(failure)) throw error;
      onListRefused(level, codeOf(failure));
      return true;
    }
  }
}

function topicOf({ topic }: Placement): { topic?: number } {
  return topic === undefined ? {} : { topic };
}
