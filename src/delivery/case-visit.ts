import { announceAt, CLOSE_AFTER_ASKING_DAYS, endsAt, silenced } from "../domain/case-dates.js";
import type { CaseFile } from "../domain/case-file.js";
import type { CaseId, EpochMs } from "../domain/ids.js";
import { type CaseBrief, coarsen } from "../domain/report.js";
import type {
  CaseAccess,
  CaseDesk,
  CaseRow,
  CaseStore,
  Clock,
  DeskLine,
  Holder,
  KnownCase,
  Placement,
} from "../ports.js";
import { createCardAnew, isBeingMade } from "./card-anew.js";
import { codeOf, type Failure, failureOf, isRefusal } from "./failure.js";
import type { NoticeRound } from "./notice-round.js";

/** A case that is looked at, opened. */
export interface Looked {
  readonly caseId: CaseId;
  readonly row: CaseRow;
  readonly brief: CaseBrief;
  readonly file: CaseFile;
  readonly holder: Holder | null;
}

/**
 * Does what is due for a case. Its file as it is then; the same one where nothing changed. `later`: when
 * to try again what could not be done. Called again with a newer row where somebody changed the case
 * meanwhile; what was said in the chat and to the worker is not said twice then.
 */
export type Visit = (
  looked: Looked,
) => Promise<{ readonly file: CaseFile; readonly later: EpochMs | null }>;

const DAY_MS = 86_400_000;
const SOON_MS = 60_000;
// 10 min: the bot was removed, or may not write; a person must repair that.
const REPAIR_MS = 10 * 60_000;

/** Visits of one keeper: they share the pauses that Telegram asks for. */
export function createCaseVisit(options: {
  access: CaseAccess;
  cases: CaseStore;
  desk: CaseDesk;
  notices: NoticeRound;
  clock: Clock;
  timeZone: string;
  retentionDays: number;
  mayPost?: () => boolean;
  onTrouble: (code: string) => void;
}): () => Visit {
  const { access, cases, desk, notices, clock, timeZone, retentionDays, onTrouble } = options;
  const anew = createCardAnew(options);
  const { mayPost = () => true } = options;
  let pausedUntil: EpochMs = 0;

  return () => {
    let said: DeskLine["kind"] | null = null;
    let noticeSent = false;
    let anewAt: EpochMs = 0;

    return async (looked) => {
      const laters: EpochMs[] = [];
      let topicGone = false;
      const now = clock.now();
      let file = settled(looked.file, now);
      const lead = await openLead(file);
      if (lead) file = movedWith(file, lead);
      else {
        file = await closedBySilence(file);
        file = await announced(file);
      }
      file = await noticed(file);
      file = await drawn(file);
      return { file, later: laters.length === 0 ? null : Math.min(...laters) };

      /** Nobody answered the question: the case closes. */
      async function closedBySilence(file: CaseFile): Promise<CaseFile> {
        const end = file.closedAt === null ? endsAt(file, retentionDays) : null;
        if (end === null || end > now) return file;
        if (!(await say({ kind: "closedBySilence", code: looked.brief.code }))) return file;
        return silenced(file, now);
      }

      async function announced(file: CaseFile): Promise<CaseFile> {
        const at = announceAt(file, retentionDays);
        if (at === null || at > now) return file;
        const { code } = looked.brief;
        const end = file.closedAt === null ? null : endsAt(file, retentionDays);
        const line: DeskLine =
          end === null
            ? { kind: "stillOpen", code, day: dayOf(now + CLOSE_AFTER_ASKING_DAYS * DAY_MS) }
            : { kind: "retentionEnds", code, day: dayOf(end) };
        if (!(await say(line))) return file;
        // Nobody has seen the question: it is put in the topic that is made anew.
        if (topicGone && end === null) return { ...file, redraw: true };
        return { ...file, announced: now };
      }

      async function noticed(file: CaseFile): Promise<CaseFile> {
        if (file.notice === null && !file.noticeDue) return file;
        if (noticeSent && file.noticeDue) return { ...file, noticeDue: false };
        const result = await notices(looked.brief, file);
        if (result.later !== null) laters.push(result.later);
        noticeSent = noticeSent || (file.noticeDue && !result.file.noticeDue);
        return result.file;
      }

      async function drawn(file: CaseFile): Promise<CaseFile> {
        if (!file.redraw) return file;
        const shown = { ...file, redraw: false };
        const { brief, holder, row } = looked;
        const known = { brief, file: shown, holder, retainUntil: row.retainUntil };
        let gone = row.placement.card === undefined && isBeingMade(file);
        const draw = async () => {
          gone = gone || (await desk.drawCase(row.placement, known)) === "gone";
          gone = gone || (await drawnTopic(row.placement, known)) === "gone";
        };
        if (!(await attempt(draw))) return file;
        if (!gone || file.stage === "closed") return shown;
        return (await madeAnew()) ? shown : file;
      }

      /** A name that Telegram refuses is refused the next time as well; the card says all of it. */
      async function drawnTopic(placement: Placement, known: KnownCase): Promise<"drawn" | "gone"> {
        try {
          return await desk.drawTopic(placement, known);
        } catch (error) {
          const failure = failureOf(error);
          if (!isRefusal(failure)) throw error;
          onTrouble(`topic.${codeOf(failure)}`);
          return "drawn";
        }
      }

      async function madeAnew(): Promise<boolean> {
        if (anewAt > clock.now()) {
          laters.push(anewAt);
          return false;
        }
        const { caseId, row } = looked;
        let made = false;
        const make = async () => {
          const outcome = await anew(caseId, row.placement.card);
          if (outcome.kind === "later") laters.push(outcome.at);
          made = outcome.kind === "made";
        };
        // What is tried has changed the row: the same visit comes again, and must not try at once.
        if (!(await attempt(make))) anewAt = Math.min(...laters);
        return made;
      }

      /** Whether it stands in the chat now; where the case never stood, there is nobody to tell. */
      async function say(line: DeskLine): Promise<boolean> {
        if (said === line.kind || looked.row.placement.card === undefined) return true;
        return attempt(async () => {
          const message = await desk.postLine(looked.row.placement, line);
          said = line.kind;
          const { chat } = looked.row.placement;
          await cases.notePosts(looked.caseId, { chat, posts: [message] });
        });
      }

      async function attempt(work: () => Promise<void>): Promise<boolean> {
        if (!mayPost()) {
          laters.push(clock.now() + SOON_MS);
          return false;
        }
        if (pausedUntil > clock.now()) {
          laters.push(pausedUntil);
          return false;
        }
        try {
          await work();
          return true;
        } catch (error) {
          const failure = failureOf(error);
          // The topic, and the card with it, was deleted by hand: there is nothing to draw or to say.
          if (failure.reason === "threadGone") {
            topicGone = true;
            return true;
          }
          onTrouble(`case.${codeOf(failure)}`);
          laters.push(clock.now() + waitOf(failure));
          return false;
        }
      }
    };
  };

  /** A duplicate is asked after with the open case that it goes along with, and closes with it. */
  async function openLead({ mergedInto, stage }: CaseFile): Promise<CaseFile | null> {
    if (mergedInto === null || stage === "closed") return null;
    const lead = await access.load(mergedInto);
    return lead && lead.file.stage !== "closed" ? lead.file : null;
  }

  function waitOf({ retryAfterMs, outcome, reason }: Failure): number {
    if (retryAfterMs !== null) {
      pausedUntil = clock.now() + retryAfterMs;
      return retryAfterMs;
    }
    const passing = outcome === "unsure" || reason === "unreachable" || reason === "migrated";
    return passing ? SOON_MS : REPAIR_MS;
  }

  function dayOf(at: EpochMs): string {
    return coarsen(at, timeZone).day;
  }
}

/** What moves a case moves its duplicates, so that their rows live as long. */
function movedWith(file: CaseFile, { movedAt }: CaseFile): CaseFile {
  return file.movedAt >= movedAt ? file : { ...file, movedAt, announced: null };
}

/** Without the previews that nobody sent. */
function settled(file: CaseFile, now: EpochMs): CaseFile {
  const previews = file.previews.filter(({ until }) => until > now);
  return previews.length === file.previews.length ? file : { ...file, previews };
}
