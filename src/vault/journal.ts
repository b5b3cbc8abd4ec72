import { createHash, createHmac } from "node:crypto";
import type { CaseId, EpochMs, Sealed } from "../domain/ids.js";
import type { Act, ActDetail, JournalEntry } from "../domain/journal.js";
import type { CaseSeals, Journal } from "../ports.js";
import type { KeyRing, RootKey } from "./key-ring.js";

/**
 * Links are made with the present key and found whole under any key of the ring. Whoever has the store
 * and not the key can add, change, move and leave out nothing unseen, but for the last links: against
 * that a head must be known from elsewhere.
 */
export function createJournal(ring: KeyRing): Journal {
  return {
    chained(caseId, seals, head, acts, now) {
      let before = head;
      return acts.map((act) => {
        const unsigned = linkOf(seals, (before?.seq ?? 0) + 1, act, now);
        const mac = macOf(ring.current, caseId, before?.mac ?? null, unsigned);
        const entry = { ...unsigned, mac };
        before = entry;
        return entry;
      });
    },

    brokenAt(caseId, entries) {
      let before: string | null = null;
      for (const [index, entry] of entries.entries()) {
        const { seq, detail, digest, mac } = entry;
        const isNext = seq === index + 1 && (detail === null || digest === digestOf(detail));
        const previous: string | null = before;
        if (!isNext || !ring.all.some((key) => mac === macOf(key, caseId, previous, entry)))
          return index + 1;
        before = mac;
      }
      return null;
    },
  };
}

type Unsigned = Omit<JournalEntry, "mac">;

function linkOf(seals: CaseSeals, seq: number, { act, by, words }: Act, now: EpochMs): Unsigned {
  const detail = seals.sealDetail({ by, at: now, ...(words === undefined ? {} : { words }) });
  return { seq, act, day: dayOf(now), detail, digest: digestOf(detail) };
}

function macOf(
  key: RootKey,
  caseId: CaseId,
  before: string | null,
  { seq, act, day, digest }: Unsigned,
): string {
  // As JSON, so that no two different links read the same.
  const covered = JSON.stringify([before, caseId, seq, act, day, digest]);
  return createHmac("sha256", key.subkey("journal")).update(covered).digest("base64url");
}

function digestOf(detail: Sealed<ActDetail>): string {
  return createHash("sha256").update(detail).digest("base64url");
}

function dayOf(at: EpochMs): string {
  return new Date(at).toISOString().slice(0, 10);
}
