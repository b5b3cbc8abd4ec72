import type { CaseId, EpochMs } from "../domain/ids.js";
import { caseCode } from "../domain/report.js";
import type { Archive, CaseDesk, CaseStore, Clock, Purge } from "../ports.js";
import { codeOf, failureOf } from "./failure.js";
import type { FloodList } from "./flood-list.js";

/** Takes from the caseworkers' chat and from the archive what is left of cases that have ended. */
export interface Purger {
  /** Does what is due. When Telegram wants no call before then, `null` when it wants nothing. */
  run(): Promise<EpochMs | null>;
}

// 10 cases: edits and deletions beside delivery, few enough that a report does not wait for them.
const A_RUN = 10;

const SOON_MS = 60_000;
// 1 h: the bot's rights or its chat are gone, and a person must repair that.
const REPAIR_MS = 3_600_000;

/** Each case on its own: what cannot be purged yet is tried again until it was, or its 30 days are over. */
export function createPurger(options: {
  cases: CaseStore;
  desk: CaseDesk;
  archive: Archive | null;
  list: FloodList;
  clock: Clock;
  /** Whether the chat may be told anything now; what stands there is removed all the same. */
  mayPost?: () => boolean;
  onTrouble: (code: string) => void;
}): Purger {
  const { cases, desk, archive, list, clock, mayPost = () => true, onTrouble } = options;
  // Told once a process: a purge that takes days does not repeat its line.
  const told = new Set<CaseId>();

  return {
    async run() {
      for (const purge of await cases.purgesDue(clock.now(), A_RUN)) {
        const pause = await purged(purge);
        if (pause !== null) return pause;
      }
      return null;
    },
  };

  /** `null`, or when Telegram may be called again. */
  async function purged(purge: Purge): Promise<EpochMs | null> {
    const troubles: (number | null)[] = [];
    const attempt = async (work: () => Promise<unknown>) => {
      // Telegram asked for a pause: the others would only be refused as well.
      if (troubles.some((wait) => wait !== null)) return;
      try {
        await work();
      } catch (error) {
        const failure = failureOf(error);
        onTrouble(`purge.${codeOf(failure)}`);
        troubles.push(failure.retryAfterMs ?? (isPassing(failure.reason) ? SOON_MS : null));
      }
    };

    if (purge.withdrawn && mayPost()) await attempt(() => tell(purge));
    for (const placement of purge.placements) await attempt(() => desk.purge(placement));
    // The list of a flood might show what came meanwhile: it is removed within its hour.
    if (mayPost()) await attempt(() => list.redraw());
    // The line of a withdrawn case waits until it may be said.
    else if (purge.withdrawn) troubles.push(null);
    const dropped = await archiveDropped(purge.id);

    const now = clock.now();
    const pause = troubles.find((wait) => wait !== null) ?? null;
    if (pause !== null) await cases.purgeAgain(purge, now + pause);
    else if (troubles.length > 0) await cases.purgeAgain(purge, now + REPAIR_MS);
    else await cases.purgeAgain(purge, dropped ? null : now + SOON_MS);
    if (troubles.length === 0 && dropped) told.delete(purge.id);
    return pause === null ? null : now + pause;
  }

  async function tell({ id, placements }: Purge): Promise<void> {
    // A case that never stood in the chat is nothing to wonder about.
    const stood = placements.find(({ card, topic }) => card !== undefined || topic !== undefined);
    if (stood === undefined || told.has(id)) return;
    await desk.postPlainLine(stood.chat, { kind: "withdrawn", code: caseCode(id) });
    told.add(id);
  }

  async function archiveDropped(id: CaseId): Promise<boolean> {
    try {
      // A case that lives only stood in a second topic.
      if (archive !== null && (await cases.load(id)) === null) await archive.drop(id);
      return true;
    } catch {
      onTrouble("archive.failed");
      return false;
    }
  }
}

function isPassing(reason: string): boolean {
  return ["unreachable", "noAnswer", "serverTrouble", "migrated"].includes(reason);
}
