import type { CaseFile } from "../domain/case-file.js";
import type { CaseId, EpochMs } from "../domain/ids.js";
import { marked, markOf } from "../domain/said.js";
import type {
  CaseAccess,
  CaseAtHand,
  CaseDesk,
  CaseStore,
  Clock,
  KnownCase,
  Placement,
} from "../ports.js";
import { failureOf } from "./failure.js";

/**
 * Posts the card of an open case anew that was deleted by hand, in a topic of its own where the topic
 * went too; the story is told to be gone, or to be still held. `made`: nothing is left to do, here or
 * because somebody else did it; `later`: somebody is at it, or died over it.
 *
 * Whoever is at it has marked the case before, so that of two processes one does it. Who finds an old
 * mark goes on where it stopped, and says on the card that it may be a second one: a topic that was
 * opened and not recorded nobody knows. What is sent for a case that ended meanwhile is purged. Throws
 * what the desk throws; after a refusal the next try is free.
 */
export type CardAnew = (
  caseId: CaseId,
  gone: number | undefined,
) => Promise<{ readonly kind: "made" } | { readonly kind: "later"; readonly at: EpochMs }>;

/** In `file.told`: since when somebody is at it. */
const MARK = "anew";

/** Whether somebody began to post its card anew, and has not ended. */
export function isBeingMade(file: CaseFile): boolean {
  return markOf(file.told, MARK) !== null;
}

// Longer than the calls of one try may last (8 s each).
const LEASE_MS = 60_000;

const BOT = { kind: "bot" } as const;
const MADE = [{ act: "topicMadeAnew" }] as const;

export function createCardAnew(options: {
  access: CaseAccess;
  cases: Pick<CaseStore, "load" | "notePosts">;
  desk: Pick<CaseDesk, "hasTopics" | "openTopic" | "postCard">;
  clock: Clock;
}): CardAnew {
  const { access, cases, desk, clock } = options;

  return async (caseId, gone) => {
    const begun = await begin(caseId, gone);
    if (begun === null || begun === "made") return { kind: "made" };
    if ("until" in begun) return { kind: "later", at: begun.until };
    try {
      await makeAnew(begun);
      return { kind: "made" };
    } catch (error) {
      // Nothing was sent for certain: whoever is next need not think that it might be a second one.
      if (failureOf(error).outcome === "refused") await unmarked(begun);
      throw error;
    }
  };

  async function begin(caseId: CaseId, gone: number | undefined) {
    return access.change<"made" | { readonly until: EpochMs } | Begun>(caseId, BOT, (at) => {
      const now = clock.now();
      const since = markOf(at.file.told, MARK);
      const isOther = at.placement.card !== gone; // somebody was quicker
      if (at.file.stage === "closed" || isOther) return { file: null, result: "made" };
      if (since !== null && since + LEASE_MS > now)
        return { file: null, result: { until: since + LEASE_MS } };
      const file = { ...at.file, told: marked(at.file.told, MARK, now), redraw: true };
      const begun = { at: { ...at, file }, since: now, repeat: since !== null };
      return { file, result: { ...begun, version: at.version + 1 } };
    });
  }

  async function makeAnew(begun: Begun): Promise<void> {
    const { chat, topic } = begun.at.placement;
    const stood = topic === undefined ? null : await cardIn(begun, topic);
    if (stood !== null) return void (await recorded(begun, { card: stood, topic }, []));
    if (!(await desk.hasTopics(chat))) {
      const card = await cardIn(begun, undefined);
      return void (await recorded(begun, { card: card ?? undefined, topic: undefined }, MADE));
    }
    const opened = await desk.openTopic(chat, begun.at.brief, knownOf(begun.at));
    const story = await storyOf(begun.at.caseId);
    // At once, so that a crash leaves no topic behind that nobody knows.
    const moved = await recorded(begun, { card: undefined, topic: opened, story }, MADE);
    if (moved === null) return;
    const card = await cardIn(moved, opened);
    await recorded(moved, { card: card ?? undefined, topic: opened }, []);
  }

  /** `null` where that topic does not stand any more. */
  async function cardIn({ at, repeat }: Begun, topic: number | undefined): Promise<number | null> {
    const { placement, brief } = at;
    const anew = { known: knownOf(at), story: placement.story ?? "stands" } as const;
    try {
      return await desk.postCard(placement.chat, topic, brief, repeat, { anew });
    } catch (error) {
      if (topic !== undefined && failureOf(error).reason === "threadGone") return null;
      throw error;
    }
  }

  async function storyOf(caseId: CaseId): Promise<"gone" | "kept"> {
    const row = await cases.load(caseId);
    return row === null || row.story === null ? "gone" : "kept";
  }

  /** Where it stands now, while the mark is still this one's; else what was sent is left to be purged. */
  async function recorded(
    { at, since, repeat, version }: Begun,
    place: Place,
    acts: typeof MADE | readonly [],
  ): Promise<Begun | null> {
    const result = await access.change<Begun | null>(at.caseId, BOT, (now) => {
      if (markOf(now.file.told, MARK) !== since) return { file: null, result: null };
      const placement = placed(now.placement, place);
      const isDone = placement.card !== undefined;
      // What somebody changed while the card was on its way is drawn by the keeper.
      const isDrawn = isDone && now.version === version;
      const file = isDone ? { ...settled(now.file), redraw: !isDrawn } : now.file;
      const next = { ...now, file, placement };
      return { file, placement, acts, result: { at: next, since, repeat, version: version + 1 } };
    });
    if (result === null) {
      const { chat, topic } = at.placement;
      await cases.notePosts(at.caseId, {
        chat,
        ...(place.topic === undefined || place.topic === topic ? {} : { topic: place.topic }),
        posts: place.card === undefined ? [] : [place.card],
      });
    }
    return result;
  }

  async function unmarked({ at, since }: Begun): Promise<void> {
    await access.change(at.caseId, BOT, ({ file, placement }) => {
      const isMine = markOf(file.told, MARK) === since;
      // A topic without its card: the mark is what tells of it.
      return { file: isMine && placement.card !== undefined ? settled(file) : null, result: null };
    });
  }
}

interface Begun {
  readonly at: CaseAtHand;
  readonly since: EpochMs;
  /** There may be a card or a topic already that is not recorded. */
  readonly repeat: boolean;
  /** Of the case as it is known here. */
  readonly version: number;
}

interface Place {
  readonly card: number | undefined;
  readonly topic: number | undefined;
  readonly story?: "gone" | "kept";
}

function placed(
  { card: _card, topic: _topic, ...rest }: Placement,
  { card, topic, story }: Place,
): Placement {
  return {
    ...rest,
    ...(topic === undefined ? {} : { topic }),
    ...(card === undefined ? {} : { card }),
    ...(story === undefined ? {} : { story }),
  };
}

function knownOf(at: CaseAtHand): KnownCase {
  return { ...at, file: { ...settled(at.file), redraw: false } };
}

/** Without the mark: nobody is at it any more. */
function settled(file: CaseFile): CaseFile {
  return { ...file, told: file.told.filter(({ step }) => step !== MARK) };
}
