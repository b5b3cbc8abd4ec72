import { randomBytes } from "node:crypto";
import { createCaseAccess } from "../../../src/delivery/case-access.js";
import { createDeliverer, type Deliverer } from "../../../src/delivery/deliverer.js";
import { createRelay, type Relay } from "../../../src/delivery/relay.js";
import type { BlobId, CaseId, EpochMs, Pseudonym, Shard } from "../../../src/domain/ids.js";
import type { Receipt } from "../../../src/domain/receipt.js";
import type { CaseBrief, MediaItem } from "../../../src/domain/report.js";
import type { Level } from "../../../src/domain/triage.js";
import type {
  Archive,
  CaseAccess,
  CaseVault,
  DeliveryQueue,
  Journal,
  ReceiptVault,
  SendLimits,
} from "../../../src/ports.js";
import { createNameBlinder } from "../../../src/vault/blind-names.js";
import { createCaseVault } from "../../../src/vault/case-vault.js";
import { createJournal } from "../../../src/vault/journal.js";
import { createReceiptVault } from "../../../src/vault/receipts.js";
import { ringOf, sealerOf } from "../../support/keys.js";
import { createTestClock, type TestClock } from "../../support/local-telegram.js";
import { createScriptedDesk, type ScriptedDesk } from "../../support/scripted-desk.js";
import { openTemporaryStore, type TemporaryStore } from "../../support/temporary-store.js";

export const CHAT = "caseworkers";
export const DAY_MS = 86_400_000;
export const RETENTION_DAYS = 90;

/** No limits to speak of. */
export const FAST: SendLimits = {
  overallPerSecond: 1_000,
  chatGapMs: 0,
  groupPerMinute: 1_000,
  keptForUrgent: 0,
};

/** From the outbox of an embedded store to a scripted desk, on a clock that only tests move. */
export interface Bench {
  readonly clock: TestClock;
  readonly store: TemporaryStore["store"];
  readonly desk: ScriptedDesk;
  readonly relay: Relay;
  /** What the deliverer told of itself. */
  readonly told: readonly string[];
  deliverer(limits?: SendLimits, queue?: DeliveryQueue): Deliverer;
  readonly vault: CaseVault;
  readonly journal: Journal;
  readonly access: CaseAccess;
  readonly receipts: ReceiptVault;
  /** Moves all that waits in the outbox. How many reports. */
  relayAll(): Promise<number>;
  /** A file of a report, held as such files are. */
  hold(name: string, kind?: MediaItem["kind"]): Promise<MediaItem>;
  /** Its words, as `hold` was given them; `null` once it is gone. */
  held(id: BlobId): Promise<Uint8Array | null>;
  /** A worker's report, in the outbox. */
  submit(
    brief: CaseBrief,
    given?: {
      level?: Level;
      dueAt?: EpochMs;
      words?: string;
      /** What was written where names are asked for. */
      names?: string;
      media?: readonly MediaItem[];
      receipt?: Receipt;
    },
  ): Promise<CaseId>;
  /** Runs, and moves time on to each moment that the deliverer asks for, until it asks for none. */
  deliverAll(worker?: Deliverer, mostRuns?: number): Promise<void>;
  remove(): Promise<void>;
}

export async function openBench(
  desk = createScriptedDesk(),
  given: { archive?: Archive; enqueue?: DeliveryQueue["enqueue"]; keepsStory?: boolean } = {},
): Promise<Bench> {
  const clock = createTestClock();
  const temporary = await openTemporaryStore(clock);
  const { store } = temporary;
  const vault = createCaseVault(sealerOf(1), randomBytes);
  const journal = createJournal(ringOf(1));
  const retentionDays = RETENTION_DAYS;
  const access = createCaseAccess({ cases: store, vault, journal, clock, retentionDays });
  const held: Bench["held"] = (id) => store.blob(id);
  const receipts = createReceiptVault({ ring: ringOf(1), randomBytes });
  const told: string[] = [];
  let updates = 0;

  const deliverer: Bench["deliverer"] = (limits = FAST, queue = store) =>
    createDeliverer({
      queue,
      cases: store,
      book: store,
      desk,
      vault,
      openBlob: held,
      clock,
      keepsStory: given.keepsStory ?? false,
      limits,
      events: {
        sent: (level, finished) => told.push(`sent ${level}${finished ? " finished" : ""}`),
        failed: (level, code) => told.push(`failed ${level} ${code}`),
        dead: (code) => told.push(`dead ${code}`),
      },
    });

  const relay = createRelay({
    outbox: store,
    queue: { ...store, enqueue: given.enqueue ?? ((job) => store.enqueue(job)) },
    cases: store,
    book: store,
    blobs: store,
    access,
    vault,
    journal,
    receipts,
    clock,
    retentionDays,
    keepsStory: given.keepsStory ?? false,
    namesOf: createNameBlinder(sealerOf(1)),
    archive: given.archive ?? null,
    openBlob: held,
    onTrouble: (code) => told.push(`trouble ${code}`),
  });

  return {
    clock,
    store,
    desk,
    told,
    vault,
    journal,
    access,
    receipts,
    deliverer,
    relay,
    held,

    async relayAll() {
      for (let all = 0; ; ) {
        const { moved, more } = await relay.run();
        all += moved;
        if (!more) return all;
      }
    },

    async hold(name, kind = "photo") {
      const id = Buffer.from(name.padEnd(16)).toString("hex").slice(0, 32) as BlobId;
      await store.putBlob(id, Buffer.from(name), clock.now() + DAY_MS);
      return { id, kind, extension: "jpg" };
    },

    async submit(brief, given = {}) {
      const { level = brief.triage.level, dueAt = clock.now(), words = "", media = [] } = given;
      const { receipt, names } = given;
      const persons = [`person-${updates}`.padEnd(22, "_") as Pseudonym] as const;
      const unit = { shard: "00" as Shard, persons, updateId: ++updates, now: clock.now() };
      const eraseAt = clock.now() + DAY_MS;
      const begun = await store.begin({ ...unit, note: null, leaseMs: 1_000, eraseAt });
      if (begun.kind !== "fresh") throw new Error("it is not fresh");
      const parts = [
        ...(words === "" ? [] : [{ step: "story", text: words }]),
        ...(names === undefined ? [] : [{ step: "names", text: names }]),
      ];
      const job = vault.sealJob({
        caseId: brief.id,
        level,
        dueAt,
        chat: CHAT,
        brief,
        story: media.length === 0 ? { parts } : { parts, media },
        ...(receipt === undefined ? {} : { receipt }),
      });
      await store.commit({
        ...unit,
        token: begun.token,
        state: null,
        outbox: { caseId: brief.id, job },
        clearNotes: false,
        keepLease: false,
      });
      return brief.id;
    },

    async deliverAll(worker = deliverer(), mostRuns = 500) {
      for (let runs = 0; runs < mostRuns; runs++) {
        const until = await worker.run();
        if (until === null) return;
        clock.advance(Math.max(0, until - clock.now()));
      }
      throw new Error(`it never came to rest; it did:\n${desk.calls.join("\n")}`);
    },

    remove: () => temporary.remove(),
  };
}
