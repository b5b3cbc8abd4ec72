import type { CaseId } from "../domain/ids.js";
import { type CaseBrief, isTraining, type MediaItem, type Story } from "../domain/report.js";
import type {
  CaseDesk,
  CaseRow,
  CaseStore,
  CaseVault,
  Clock,
  DeliveryQueue,
  Mention,
  Placement,
  Roster,
  TakenStep,
} from "../ports.js";
import { codeOf, failureOf, isRefusal } from "./failure.js";
import type { FloodList } from "./flood-list.js";
import type { OpenBlob } from "./open-blob.js";

/**
 * Sends the first message of a case that does not stand yet: the list of a flood, the topic, the
 * card, then the story's parts. Where the case stands then; `null` when it waits for another case.
 * `keepsStory`: the story is kept from the chat, and the card says so; there are no parts then.
 * Throws what the desk throws.
 */
export type NextMessage = (
  step: TakenStep,
  brief: CaseBrief,
  parts: readonly StoryPart[],
  keepsStory: boolean,
) => Promise<Placement | null>;

/** One message of a story: words, or a file. */
export type StoryPart = string | MediaItem;

/** The words of a story, then its files. */
export function partsOf(desk: CaseDesk, brief: CaseBrief, story: Story): readonly StoryPart[] {
  return [...desk.storyMessages(brief, story), ...(story.media ?? [])];
}

// More dead letters than a repaired bot ever has; one beyond them only waits for its repair.
const DEAD_LOOKED_AT = 1_000;

// 2 refusals: a file that Telegram does not take twice, it never takes, and the rest must not wait.
const FILE_REFUSALS = 2;

// Levels 0 and 1 are looked at today: who is on duty is told at once.
const LEAST_URGENT = 1;

// 5: with more names nobody feels called, and the escalation calls everybody.
const MOST_CALLED = 5;

export function createNextMessage(options: {
  queue: DeliveryQueue;
  cases: CaseStore;
  desk: CaseDesk;
  vault: CaseVault;
  openBlob: OpenBlob;
  list: FloodList;
  /** Who is called to an urgent case. */
  roster: Pick<Roster, "onDuty"> | null;
  clock: Clock;
  /** Told the code when the list of a flood was refused: its alerts go without it. */
  onListRefused: (level: number, code: string) => void;
}): NextMessage {
  const { queue, cases, desk, vault, openBlob, list, roster, clock, onListRefused } = options;

  return async (step, brief, parts, keepsStory) => {
    const { placement, repeat } = step;
    const { topic, card, storyParts = 0 } = placement;
    if (card !== undefined) {
      const part = parts[storyParts];
      const sent = part === undefined ? [] : [await told(step, brief, part)];
      return { ...withPosts(placement, sent), storyParts: storyParts + 1 };
    }
    if (topic !== undefined) return ownCard(step, placement, brief, keepsStory);

    const joined = await joinedCase(brief, placement);
    if (joined === "later") return null;
    if (joined !== null) {
      const called = await calledToDanger(brief);
      const added = await desk.postAddition(joined, brief, repeat, {
        ...(keepsStory ? { keepsStory } : {}),
        ...(called.length === 0 ? {} : { mentions: called }),
      });
      return { ...placement, ...topicOf(joined), card: added };
    }

    const listed = brief.flooded ? { ...placement, listed: true } : placement;
    if (brief.flooded && !placement.listed && (await showOnList(step))) return listed;
    if (!(await desk.hasTopics(placement.chat))) return ownCard(step, listed, brief, keepsStory);
    const opened = await desk.openTopic(placement.chat, brief);
    return { ...listed, topic: opened, ...(repeat ? { doubtful: true } : {}) };
  };

  /** Its message. In the place of a file that is gone, or is refused again and again, a line says so. */
  async function told(step: TakenStep, brief: CaseBrief, part: StoryPart): Promise<number> {
    const { placement, repeat, failures } = step;
    if (typeof part === "string") return desk.postStory(placement, brief, part, repeat);
    const bytes = failures < FILE_REFUSALS ? await openBlob(part.id) : null;
    if (bytes === null) return desk.postLine(placement, { kind: "fileGone", code: brief.code });
    return desk.postMedia(placement, brief, part, bytes, repeat);
  }

  async function ownCard(
    { repeat }: TakenStep,
    placement: Placement,
    brief: CaseBrief,
    keepsStory: boolean,
  ): Promise<Placement> {
    const { chat, topic, doubtful } = placement;
    const marked = repeat || doubtful === true;
    const mentions = await calledTo(brief);
    const called = mentions.length === 0 ? {} : { mentions };
    const more = keepsStory ? { ...called, keepsStory } : called;
    const isPlain = mentions.length === 0 && !keepsStory;
    const card = await desk.postCard(chat, topic, brief, marked, isPlain ? undefined : more);
    return { ...placement, card };
  }

  /** Nobody where it cannot be known now: the card must not wait for that. */
  async function calledTo(brief: CaseBrief): Promise<readonly Mention[]> {
    if (roster === null || brief.triage.level > LEAST_URGENT || isTraining(brief)) return [];
    const all = await roster.onDuty(brief.locale, clock.now()).catch(() => []);
    return all.slice(0, MOST_CALLED);
  }

  /** Who is in danger now, with a case that somebody has: whoever that is, and those on duty. */
  async function calledToDanger(brief: CaseBrief): Promise<readonly Mention[]> {
    if (roster === null || brief.turn !== "danger" || isTraining(brief)) return [];
    const holder = brief.joins === undefined ? null : await holderOf(brief.joins);
    const all = await roster.onDuty(brief.locale, clock.now()).catch(() => []);
    const others = all.filter(({ id }) => id !== holder?.id);
    return [...(holder === null ? [] : [holder]), ...others].slice(0, MOST_CALLED);
  }

  async function holderOf(caseId: CaseId): Promise<Mention | null> {
    const row = await cases.load(caseId);
    if (row === null || row.holder === null) return null;
    return vault.unwrap(caseId, row.key).openHolder(row.holder);
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
      vault.unwrap(caseId, row.key).openBrief(row.brief);
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

/** The placement with messages added that go with the case. */
export function withPosts(placement: Placement, sent: readonly number[]): Placement {
  if (sent.length === 0) return placement;
  return { ...placement, posts: [...new Set([...(placement.posts ?? []), ...sent])] };
}

function topicOf({ topic }: Placement): { topic?: number } {
  return topic === undefined ? {} : { topic };
}
