import { randomBytes } from "node:crypto";
import { Api, Composer, Context } from "grammy";
import type { Update } from "grammy/types";
import { systemRandom } from "../../src/app/system.js";
import { createCaseAccess } from "../../src/delivery/case-access.js";
import { type CaseFile, newCaseFile } from "../../src/domain/case-file.js";
import type { CaseId } from "../../src/domain/ids.js";
import { issueReceipt, type Receipt, type ReceiptRef } from "../../src/domain/receipt.js";
import type { CaseBrief, Report } from "../../src/domain/report.js";
import type { CaseEnding, OpenedReceipt, ReceiptVault, Store } from "../../src/ports.js";
import type { Screen } from "../../src/telegram/markup.js";
import { encodePress, type Press } from "../../src/telegram/worker/buttons.js";
import { createCaseRoom } from "../../src/telegram/worker/case-room.js";
import { createEraser } from "../../src/telegram/worker/eraser.js";
import { createIntake } from "../../src/telegram/worker/intake.js";
import { createOpenCases } from "../../src/telegram/worker/open-cases.js";
import { BusyError } from "../../src/telegram/worker/person-lease.js";
import type { Renderer } from "../../src/telegram/worker/renderer.js";
import { createScreens } from "../../src/telegram/worker/screens.js";
import { createStateVault, type WorkerState } from "../../src/telegram/worker/state.js";
import { createAlertSubmit, createSubmit } from "../../src/telegram/worker/submit.js";
import { createUnitOfWork } from "../../src/telegram/worker/unit-of-work.js";
import { createCaseVault } from "../../src/vault/case-vault.js";
import { createJournal } from "../../src/vault/journal.js";
import { createPseudonyms } from "../../src/vault/pseudonyms.js";
import { createReceiptVault } from "../../src/vault/receipts.js";
import { createSealer } from "../../src/vault/sealing.js";
import { briefOf } from "./briefs.js";
import { content, rightsScreens } from "./content.js";
import { ringOf } from "./keys.js";
import { openTemporaryStore } from "./temporary-store.js";

export const RETENTION_DAYS = 90;
const DAY_MS = 86_400_000;

/** A case that stands in the store, and the number that opens it. */
export interface StoredCase {
  readonly caseId: CaseId;
  readonly receipt: Receipt;
  readonly ref: ReceiptRef;
}

const ring = ringOf(7);
const real = createReceiptVault({ ring, randomBytes });

// Slow on purpose: every bench has the same key, so each number is drawn out once for them all.
const opened = new Map<Receipt, Promise<OpenedReceipt>>();
const referred = new Map<Receipt, Promise<ReceiptRef>>();
const numbers: Receipt[] = [];

/** The private chats over a real store and a real vault; only Telegram is left out. */
export async function openWorkerBench(given: { receipts?: Partial<ReceiptVault> } = {}) {
  const { texts, flow, alertFlow, rules } = await content();
  let time = Date.parse("2026-03-14T10:00:00Z");
  const clock = { now: () => time };
  const temporary = await openTemporaryStore(clock);
  const trips: Trips = { calls: [], count: 0 };
  const store = watched(temporary.store, trips);
  const sealer = createSealer(ring, randomBytes);
  const caseVault = createCaseVault(sealer, randomBytes);
  const derived: Receipt[] = [];
  const receipts: ReceiptVault = {
    ...real,
    async open(receipt) {
      derived.push(receipt);
      return await once(opened, receipt, real.open);
    },
    ...given.receipts,
  };
  const vault = createStateVault(sealer);
  const pseudonyms = createPseudonyms({
    ring,
    sealer,
    salts: temporary.store,
    random: systemRandom,
    liveHours: 72,
  });
  const flows = { run: flow, alertRun: alertFlow };
  const screens = createScreens(texts, flows, { find: () => null }, 72, await rightsScreens());
  const chats = createChats();
  const trouble: string[] = [];
  const onTrouble = (code: string) => void trouble.push(code);
  const eraser = createEraser({
    store,
    sealer,
    vault,
    renderer: chats.renderer,
    screens,
    clock,
    onMissed: () => {},
    onTrouble,
  });
  const ended: (readonly [CaseId, string])[] = [];
  const ending: CaseEnding = {
    async end(caseId, why) {
      ended.push([caseId, why]);
      const folded = { month: "2026-03", tally: [], withdrawn: why === "withdrawn", acts: [] };
      return (await temporary.store.destroyCase(caseId, folded, time)) === "destroyed";
    },
    purge: async () => false,
  };
  const pauses: number[] = [];
  const journal = createJournal(ring);
  const retentionDays = RETENTION_DAYS;
  const cases = createOpenCases({
    access: createCaseAccess({ cases: store, vault: caseVault, journal, clock, retentionDays }),
    caseVault,
    receipts,
    clock,
    timeZone: "Asia/Almaty",
    retentionDays,
    onTrouble,
  });
  const bench = {
    pause: (ms: number): Promise<void> => {
      pauses.push(ms);
      // The derivation is always in time, unless a test says otherwise.
      return ms >= 10_000 ? new Promise(() => {}) : Promise.resolve();
    },
  };
  const room = createCaseRoom({
    store,
    cases,
    receipts,
    sealer,
    ending,
    flows,
    locales: texts.locales,
    random: systemRandom,
    clock,
    timeZone: "Asia/Almaty",
    pause: (ms) => bench.pause(ms),
  });
  const reports: { report: Report; receipt: Receipt | undefined }[] = [];
  const unitOfWork = createUnitOfWork({
    store,
    pseudonyms,
    vault,
    renderer: chats.renderer,
    screens,
    eraser,
    flows,
    viewer: cases,
    rooms: [room],
    locales: texts.locales,
    clock,
    eraseAfterMinutes: 60,
    toOutbox(report, now, receipt) {
      reports.push({ report, receipt });
      const { id, triage } = report.brief;
      const job = { caseId: id, level: triage.level, dueAt: now, chat: "caseworkers", ...report };
      return { caseId: id, job: caseVault.sealJob(job) };
    },
    onReport: () => {},
    onTrouble,
  });
  const submission = { rules, random: systemRandom, timeZone: "Asia/Almaty" };
  const intake = createIntake({
    run: { flow, submit: createSubmit({ flow, ...submission }) },
    alertRun: { flow: alertFlow, submit: createAlertSubmit({ flow: alertFlow, ...submission }) },
  });
  const middleware = new Composer(unitOfWork, ...intake).middleware();
  let updateId = 100;
  let stored = 0;

  /** Puts an update through, and tells how many round trips it took. */
  async function work(update: Update): Promise<readonly string[]> {
    trips.calls = [];
    const before = temporary.store.roundTrips;
    const api = new Api("1:unused");
    const me = { id: 1, is_bot: true, first_name: "Guide", username: "guide_bot" };
    await middleware(new Context(update, api, me as never), async () => {});
    trips.count = temporary.store.roundTrips - before;
    return [...trips.calls];
  }

  return {
    store: temporary.store,
    cases,
    caseVault,
    receipts: real,
    sealer,
    texts,
    chats,
    reports,
    derived,
    ended,
    pauses,
    trouble,
    trips,
    /** May be replaced: what passes so many milliseconds. */
    bench,
    passTime(ms: number) {
      time += ms;
    },
    remove: temporary.remove,

    /** What this person types; their chat has their id. `written`: the number of the message, the next if left out. */
    async types(
      person: number,
      text: string,
      id = updateId++,
      written = chats.nextId(),
    ): Promise<readonly string[]> {
      const message = {
        ...inChat(person),
        message_id: written,
        text,
      };
      return await work({ update_id: id, message } as Update);
    },

    async sendsMedia(person: number): Promise<readonly string[]> {
      const photo = [{ file_id: "f", file_unique_id: "u", width: 1, height: 1 }];
      const message = { ...inChat(person), message_id: chats.nextId(), photo };
      return await work({ update_id: updateId++, message } as Update);
    },

    async presses(person: number, press: Press, id = updateId++): Promise<readonly string[]> {
      const message = { ...inChat(person), message_id: chats.screenOf(person), text: "?" };
      const callback_query = {
        id: String(id),
        from: { id: person, is_bot: false, first_name: "" },
        chat_instance: "c",
        data: encodePress(press),
        message,
      };
      return await work({ update_id: id, callback_query } as Update);
    },

    /** What is kept of the person. */
    async stateOf(person: number): Promise<WorkerState> {
      const identity = await pseudonyms.identify(person, time);
      const begun = await temporary.store.begin({
        ...identity,
        updateId: updateId++,
        note: null,
        now: time,
        leaseMs: 1_000,
        eraseAt: time + 3_600_000,
      });
      if (begun.kind === "busy" || begun.state === null) throw new BusyError();
      await temporary.store.release(identity, begun.token);
      return vault.open(identity, begun.state);
    },

    /** Puts the person elsewhere, as if they had come there. */
    async putPlace(person: number, place: WorkerState["place"]): Promise<void> {
      await this.put(person, { place });
    },

    /** Changes what is kept of the person, as if they had done it. */
    async put(person: number, change: Partial<WorkerState>): Promise<void> {
      const identity = await pseudonyms.identify(person, time);
      const eraseAt = time + 3_600_000;
      const begun = await temporary.store.begin({
        ...identity,
        updateId: updateId++,
        note: null,
        now: time,
        leaseMs: 1_000,
        eraseAt,
      });
      if (begun.kind === "busy" || begun.state === null) throw new BusyError();
      const state = { ...vault.open(identity, begun.state), ...change };
      await temporary.store.commit({
        ...identity,
        token: begun.token,
        now: time,
        updateId: null,
        state: { sealed: vault.seal(identity, state), eraseAt },
        outbox: null,
        keepLease: false,
        clearNotes: false,
      });
    },

    /** A case in the store, as the relay leaves it. */
    async storeCase(file: Partial<CaseFile> = {}, brief: Partial<CaseBrief> = {}) {
      const caseId = randomBytes(16).toString("hex") as CaseId;
      numbers[stored] ??= issueReceipt(() => systemRandom.below(10));
      const receipt = numbers[stored++] as Receipt;
      const ref = await once(referred, receipt, real.refer);
      const key = caseVault.newKey(caseId);
      const seals = caseVault.unwrap(caseId, key);
      await temporary.store.enqueue({
        caseId,
        chat: "caseworkers",
        level: 1,
        dueAt: time,
        key,
        file: seals.sealFile({ ...newCaseFile(ref, time), ...file }),
        lookup: ref.lookup,
        joins: null,
        lookAt: null,
        blobs: [],
        brief: seals.sealBrief(briefOf(caseId, brief)),
        story: seals.sealStory({ parts: [] }),
        keepsStory: false,
        journal: [],
        retainUntil: time + 365 * DAY_MS,
      });
      return { caseId, receipt, ref } satisfies StoredCase;
    },

    /** Changes the file of a case, as a caseworker's act does. */
    async changeFile(caseId: CaseId, change: (file: CaseFile) => CaseFile): Promise<void> {
      const row = await temporary.store.load(caseId);
      if (!row) throw new Error("there is no such case");
      const seals = caseVault.unwrap(caseId, row.key);
      const file = seals.sealFile(change(cases.unseal(caseId, row).file));
      await temporary.store.changeCase(caseId, row.version, { file });
    },

    async fileOf(caseId: CaseId): Promise<CaseFile> {
      const known = await cases.load(caseId);
      if (!known) throw new Error("there is no such case");
      return known.file;
    },
  };
}

export type WorkerBench = Awaited<ReturnType<typeof openWorkerBench>>;

async function once<Value>(
  known: Map<Receipt, Promise<Value>>,
  receipt: Receipt,
  make: (receipt: Receipt) => Promise<Value>,
): Promise<Value> {
  const made = known.get(receipt) ?? make(receipt);
  known.set(receipt, made);
  return await made;
}

function inChat(person: number) {
  return {
    date: 1,
    from: { id: person, is_bot: false, first_name: "" },
    chat: { id: person, type: "private", first_name: "" },
  };
}

/** Chats without Telegram: the screen of each, and what was removed. */
function createChats() {
  const screens = new Map<number, { message: number; screen: Screen }>();
  const removed: number[] = [];
  let last = 0;
  let gone = false;
  const renderer: Renderer = {
    async send(chat, screen) {
      screens.set(chat, { message: ++last, screen });
      return last;
    },
    async edit(chat, message, screen) {
      if (gone) {
        gone = false;
        return "gone";
      }
      screens.set(chat, { message, screen });
      return "drawn";
    },
    async peek() {
      return null;
    },
    async play() {
      return ++last;
    },
    async remove(_chat, messages) {
      removed.push(...messages);
      return [];
    },
    async answer() {},
  };
  return {
    renderer,
    removed,
    nextId: () => ++last,
    lastId: () => last,
    screenOf: (chat: number) => screens.get(chat)?.message ?? 0,
    html: (chat: number) => screens.get(chat)?.screen.html ?? "",
    buttons: (chat: number) => (screens.get(chat)?.screen.keyboard ?? []).flat(),
    /** The next edit finds that the screen was deleted by hand. */
    loseScreen() {
      gone = true;
    },
  };
}

/** What an update asked of the store: the calls, and how many round trips they took. */
interface Trips {
  calls: string[];
  count: number;
}

function watched(store: Store, trips: Trips): Store {
  return new Proxy(store, {
    get(target, name: string) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return (...args: unknown[]) => {
        trips.calls.push(name);
        return member.apply(target, args);
      };
    },
  });
}
