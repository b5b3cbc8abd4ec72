import type { Receipt } from "../../domain/receipt.js";
import type { CaseStore, Clock, OpenedReceipt, ReceiptVault, TryBook } from "../../ports.js";
import { type KnownToWorker, type OpenCases, privateKeyFor } from "./open-cases.js";
import { createPatience } from "./patience.js";
import type { Asked } from "./unit.js";

/** What a number leads to. Nothing tells a wrong number from one whose case has gone. */
export type Opened =
  | { readonly kind: "open"; readonly known: KnownToWorker; readonly privateKey: string }
  | { readonly kind: "nothing" }
  | { readonly kind: "tooMany" };

/** Opens cases by their number. Throws `BusyError` where the update should come again. */
export interface ReceiptDoor {
  /** A number that was typed: one that opens nothing costs a try, of five in an hour. */
  knock(receipt: Receipt, asked: Asked): Promise<Opened>;
  /** The number that is on the worker's own screen. */
  reopen(receipt: Receipt): Promise<Exclude<Opened, { kind: "tooMany" }>>;
}

const MOST_TRIES_AN_HOUR = 5;

// Of everybody together, in a minute: ten times what a busy evening brings, and a twentieth of
// what the derivations of one machine could serve. Beyond it somebody is guessing.
const CALM_TRIES_A_MINUTE = 30;
const SLOWER_BY_MS = 100;
// With the derivation and its queue this leaves the lease time for the screen.
const SLOWEST_MS = 5_000;

export function createReceiptDoor(options: {
  store: Pick<CaseStore, "findReceipt"> & TryBook;
  receipts: Pick<ReceiptVault, "open">;
  cases: Pick<OpenCases, "unseal">;
  clock: Clock;
  pause: (ms: number) => Promise<void>;
}): ReceiptDoor {
  const { store, receipts, cases, clock, pause } = options;
  const patiently = createPatience<OpenedReceipt>(pause);
  return {
    async knock(receipt, { identity, updateId }) {
      const tries = await store.noteTry(identity, updateId, clock.now());
      if (tries > MOST_TRIES_AN_HOUR) return { kind: "tooMany" };
      const opened = await open(receipt);
      // Whoever has the number comes back as often as there is something to say.
      if (opened.kind === "open") await store.forgiveTry(identity, updateId);
      return opened;
    },
    reopen: open,
  };

  async function open(receipt: Receipt): Promise<Exclude<Opened, { kind: "tooMany" }>> {
    const opened = await patiently(receipt, () => receipts.open(receipt));
    const { found, tries } = await store.findReceipt(opened.lookups, clock.now());
    const slower = Math.min(SLOWEST_MS, Math.max(0, tries - CALM_TRIES_A_MINUTE) * SLOWER_BY_MS);
    // Before a hit as before a miss: how long an answer takes tells nothing.
    if (slower > 0) await pause(slower);
    if (!found) return { kind: "nothing" };
    const known = cases.unseal(found.caseId, found.row);
    return { kind: "open", known, privateKey: privateKeyFor(known, opened) };
  }
}
