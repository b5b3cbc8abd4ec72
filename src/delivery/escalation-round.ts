import { levelOf } from "../domain/case-file.js";
import type { DeskRules, ToldTo } from "../domain/desk-rules.js";
import { type DueEscalation, escalationsDue, reasonsOf } from "../domain/escalation.js";
import type { CaseId, EpochMs } from "../domain/ids.js";
import type { Doer } from "../domain/journal.js";
import { beginning, isBegun, saying, withoutTries } from "../domain/said.js";
import type {
  CaseAccess,
  CaseAtHand,
  CaseDesk,
  CaseStore,
  DeskRound,
  Mention,
  OpenedCase,
  Roster,
} from "../ports.js";
import { codeOf, failureOf, hasMoved } from "./failure.js";

// Telegram tells few of those whom one message mentions; five is what clients are known to bear.
const A_MESSAGE = 5;
// Everyone of a bureau; more would only fill the minute's 20 messages of a group.
const MOST_MENTIONED = 20;
// Of the group's 20 messages a minute, in three rounds: the rest is for reports.
const MESSAGES_A_ROUND = 4;
// Level 0 waits for no other level; but a flood of alerts must not hold up the reports behind it.
const URGENT_A_ROUND = 6;
// 2 min: its topic was deleted and is being made anew, or a person must give the bot its rights again.
const REPAIR_MS = 2 * 60_000;

const BOT: Doer = { kind: "bot" };

/** What this process is saying: begun in the file at that moment, and posted. */
interface Posted {
  readonly due: readonly DueEscalation[];
  readonly begunAt: EpochMs;
  readonly chat: string;
  readonly posts: number[];
}

/**
 * Says what is due by `rules`, the most urgent first. A lost line of an urgent case is worse than one
 * that comes twice: that it is being said is written into the file first, so that one process alone
 * does it; that it was said, when it stands. After a crash between the two it is said again, ever more
 * rarely (see `said.ts`). What this process has posted and could not record it records later, and
 * posts no second time.
 */
export function createEscalationRound(options: {
  access: Pick<CaseAccess, "change">;
  cases: Pick<CaseStore, "notePosts">;
  desk: Pick<CaseDesk, "postLine">;
  rules: DeskRules;
  roster: Roster;
  onTrouble: (code: string) => void;
}): DeskRound {
  const { access, cases, desk, rules, roster, onTrouble } = options;
  const posted = new Map<CaseId, Posted>();
  const restsUntil = new Map<CaseId, EpochMs>();

  return async (all, now) => {
    for (const caseId of posted.keys()) await alone(caseId, now, () => record(caseId));
    for (const [caseId, until] of restsUntil) if (until <= now) restsUntil.delete(caseId);
    const urgent = all
      .filter(({ caseId }) => !restsUntil.has(caseId) && !posted.has(caseId))
      .filter(({ placement }) => placement.card !== undefined)
      .filter((each) => escalationsDue(rules, each, now).length > 0)
      .toSorted(byUrgency);
    let messages = 0;
    for (const { brief, file, caseId } of urgent) {
      if (messages >= (levelOf(brief, file) > 0 ? MESSAGES_A_ROUND : URGENT_A_ROUND)) break;
      await alone(caseId, now, async () => {
        messages += await escalate(caseId, now);
      });
    }
  };

  /** What fails for one case holds up no other, unless Telegram asks for a pause. */
  async function alone(caseId: CaseId, now: EpochMs, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const failure = failureOf(error);
      if (failure.retryAfterMs !== null) throw error;
      onTrouble(`escalation.${codeOf(failure)}`);
      const isPassing = failure.outcome === "unsure" || failure.reason === "unreachable";
      if (!isPassing && !hasMoved(failure)) restsUntil.set(caseId, now + REPAIR_MS);
    }
  }

  /** How many messages stand for it. Throws what kept the first of them from standing. */
  async function escalate(caseId: CaseId, now: EpochMs): Promise<number> {
    const begun = await begin(caseId, now);
    if (begun === null) return 0;
    const { at, due } = begun;
    const { code } = at.brief;
    const level = levelOf(at.brief, at.file);
    // Said to nobody in particular is better than not said.
    const people = await mentioned(at, due, now).catch((error): readonly Mention[] => {
      onTrouble(`escalation.${codeOf(failureOf(error))}`);
      return [];
    });
    const reasons = reasonsOf(due, at.brief, now);
    const first = { kind: "escalation", code, level, reasons } as const;
    const mine: Posted = { due, begunAt: now, chat: at.placement.chat, posts: [] };
    try {
      const message = await desk.postLine(at.placement, {
        ...first,
        mentions: people.slice(0, A_MESSAGE),
      });
      mine.posts.push(message);
      posted.set(caseId, mine);
    } catch (error) {
      // No answer: it may stand in the chat. It is said again after the wait that every try has.
      const { outcome, reason } = failureOf(error);
      if (outcome === "refused") await notSaid(caseId, due, now, reason === "threadGone");
      throw error;
    }
    // It stands, and those who matter most are told: what fails from here on is not said again.
    try {
      for (let from = A_MESSAGE; from < people.length; from += A_MESSAGE) {
        const mentions = people.slice(from, from + A_MESSAGE);
        mine.posts.push(await desk.postLine(at.placement, { kind: "mentioned", code, mentions }));
      }
    } catch (error) {
      onTrouble(`escalation.${codeOf(failureOf(error))}`);
    }
    await record(caseId);
    return mine.posts.length;
  }

  /** Writes that it is being said; `null` where nothing is due any more, or another process does it. */
  function begin(
    caseId: CaseId,
    now: EpochMs,
  ): Promise<{ readonly at: CaseAtHand; readonly due: readonly DueEscalation[] } | null> {
    return access.change(caseId, BOT, (at) => {
      const due = escalationsDue(rules, at, now);
      if (due.length === 0) return { file: null, result: null };
      const told = beginning(at.file.told, due.map(markSince), now);
      return { file: { ...at.file, told }, result: { at, due } };
    });
  }

  async function record(caseId: CaseId): Promise<void> {
    const mine = posted.get(caseId);
    if (!mine) return;
    const { due, begunAt, chat, posts } = mine;
    await cases.notePosts(caseId, { chat, posts });
    await access.change(caseId, BOT, ({ file }) => {
      // Another process went on meanwhile: then it has said it too, and records that.
      if (!isBegun(file.told, due, begunAt)) return { file: null, result: null };
      const words = due.map(({ mark }) => mark).join(", ");
      return {
        file: { ...file, told: saying(file.told, due, begunAt) },
        acts: [{ act: "escalated", words }],
        result: null,
      };
    });
    posted.delete(caseId);
  }

  /** `gone`: its topic was deleted. Drawing the card finds that out, and makes both anew. */
  async function notSaid(
    caseId: CaseId,
    due: readonly DueEscalation[],
    begunAt: EpochMs,
    gone: boolean,
  ): Promise<void> {
    await access.change(caseId, BOT, ({ file }) => {
      if (!isBegun(file.told, due, begunAt)) return { file: null, result: null };
      const redraw = file.redraw || gone;
      return { file: { ...file, told: withoutTries(file.told, due), redraw }, result: null };
    });
  }

  async function mentioned(
    { brief, holder }: Pick<OpenedCase, "brief" | "holder">,
    due: readonly DueEscalation[],
    now: EpochMs,
  ): Promise<readonly Mention[]> {
    const everyone = (await roster.everyone(now)).slice(0, MOST_MENTIONED);
    const duty = (await roster.onDuty(brief.locale, now)).slice(0, A_MESSAGE);
    const onCall = duty.length > 0 ? duty : everyone;
    const keeper = holder === null ? undefined : everyone.find(({ id }) => id === holder.id);
    const lists: Readonly<Record<ToldTo, readonly Mention[]>> = {
      // Who is away, or has left, is not called.
      holder: keeper ? [keeper] : onCall,
      duty: onCall,
      // Those who speak the worker's language first.
      everyone: [...duty, ...everyone],
    };
    const wanted = ORDER.filter((tell) => due.some(({ step }) => step.tell === tell));
    const people = new Map(wanted.flatMap((tell) => lists[tell]).map((each) => [each.id, each]));
    return [...people.values()].slice(0, MOST_MENTIONED);
  }
}

const ORDER: readonly ToldTo[] = ["holder", "duty", "everyone"];

/** What was begun before the clock of its step does not count. */
function markSince(due: DueEscalation): { readonly mark: string; readonly since: EpochMs } {
  return { mark: due.mark, since: due.kind === "deadline" ? 0 : due.waitsSince };
}

function byUrgency(a: OpenedCase, b: OpenedCase): number {
  return (
    levelOf(a.brief, a.file) - levelOf(b.brief, b.file) || a.file.receivedAt - b.file.receivedAt
  );
}
