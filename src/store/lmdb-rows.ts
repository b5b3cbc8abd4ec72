/**
 * The rows of the embedded store: one ordered database, keys are arrays. What lives for a time has
 * `expires`, honoured at every read; `sweep` in lmdb-sweep.ts removes what is past it.
 */
import type { Database } from "lmdb";
import type { ReturnAddress } from "../domain/case-file.js";
import { AppError } from "../domain/errors.js";
import type { BlobId, CaseId, EpochMs, Pseudonym, Sealed, Shard } from "../domain/ids.js";
import type { JournalEntry, JournalHead } from "../domain/journal.js";
import type { Story } from "../domain/report.js";
import type { Level } from "../domain/triage.js";
import type { AlertList, CaseRow, ChatNote, OutboxJob, PersonState, Placement } from "../ports.js";

export type Key = (string | number)[];

export interface Rows {
  token: number;
  lease: { readonly token: number; readonly expires: EpochMs };
  state: { readonly sealed: Sealed<PersonState>; readonly expires: EpochMs };
  note: { readonly sealed: Sealed<ChatNote>; readonly expires: EpochMs };
  /** When a person's chat is to be erased; `due` is the same, in order of time. */
  dueAt: EpochMs;
  due: Pseudonym;
  done: { readonly expires: EpochMs };
  /** Where in the outbox a case stands; `outbox` is its entry, in order. */
  outboxAt: number;
  outbox: { readonly caseId: CaseId; readonly job: Sealed<OutboxJob> };
  queueToken: number;
  job: Job;
  /** Goes with the job; `keptStory` with the case. */
  story: Sealed<Story>;
  keptStory: Sealed<Story>;
  order: CaseId;
  /** How many jobs wait for a chat. */
  chat: number;
  /** How many jobs wait at a level. */
  depth: number;
  dead: CaseId;
  /** Cases by the end of their retention. */
  retain: CaseId;
  /** When messages went to a chat, oldest first; under `""` to any chat. */
  sent: readonly EpochMs[];
  paused: EpochMs;
  case: CaseRecord;
  /** The case of a receipt, by its lookup. */
  receipt: CaseId;
  /** Cases by when their keeper looks at them. */
  look: CaseId;
  /** The case of a topic or a message; see `spotsOf`. */
  spot: CaseId;
  /** How many receipts were looked for, by second. */
  receiptTries: readonly (readonly [second: number, count: number])[];
  /** `purgeDue` is the same, in order of time. */
  purge: {
    readonly placements: readonly Placement[];
    readonly withdrawn: boolean;
    readonly at: EpochMs;
    readonly expires: EpochMs;
  };
  purgeDue: CaseId;
  /** A row for each entry of a case that lives; `pastJournal` is what stays of them. */
  journal: JournalEntry;
  pastJournal: { readonly entries: readonly JournalEntry[]; readonly expires: EpochMs };
  /** Not to be queued again. */
  destroyed: { readonly expires: EpochMs };
  tally: number;
  member: true;
  deskNote: { readonly note: Sealed<unknown>; readonly version: number };
  notice: { readonly sealed: Sealed<ReturnAddress>; readonly expires: EpochMs };
  /** `blobBytes` is beside it, so that a sweep reads no files. */
  blob: { readonly expires: EpochMs };
  blobBytes: Uint8Array;
  draft: {
    readonly sealed: Sealed<unknown>;
    readonly blobs: readonly BlobId[];
    /** The updates that missed. */
    readonly misses: readonly number[];
    readonly expires: EpochMs;
  };
  tried: { readonly at: EpochMs; readonly expires: EpochMs };
  salt: { readonly sealed: Sealed<Uint8Array>; readonly expires: EpochMs };
  /** When an alert was noted; `alert` is the same, in order of time. */
  alertAt: { readonly at: EpochMs; readonly expires: EpochMs };
  alert: { readonly caseId: CaseId; readonly expires: EpochMs };
  alertList: { readonly list: AlertList; readonly expires: EpochMs };
}

/** A case as it is kept; `expires` is its `retainUntil`. */
export interface CaseRecord extends Omit<CaseRow, "retainUntil" | "story" | "head"> {
  /** None before the first entry. */
  readonly head?: JournalHead;
  /** The files of a story that is kept: they go with the case. */
  readonly keptBlobs?: readonly BlobId[];
  readonly lookup: string | null;
  readonly lookAt: EpochMs | null;
  /** The case it is an addition of. */
  readonly parent: CaseId | null;
  readonly expires: EpochMs;
}

/** An unfinished job; `at` is when it is due now, or when it died. */
export interface Job {
  readonly chat: string;
  readonly level: Level;
  /** Its place among those of its level. */
  readonly dueAt: EpochMs;
  readonly at: EpochMs;
  /** A try is under way. */
  readonly tried: boolean;
  /** The outcome of an earlier try is not known. */
  readonly doubt: boolean;
  readonly failures: number;
  /** 0: in no lease. */
  readonly token: number;
  readonly code: string;
  /** They go with the job. */
  readonly blobs: readonly BlobId[];
}

type RowKey<Name extends keyof Rows> = readonly [Name, ...Key];

export const key = {
  token: (shard: Shard) => ["token", shard],
  lease: (shard: Shard, person: Pseudonym) => ["lease", shard, person],
  state: (shard: Shard, person: Pseudonym) => ["state", shard, person],
  note: (shard: Shard, person: Pseudonym, updateId: number) => ["note", shard, person, updateId],
  dueAt: (shard: Shard, person: Pseudonym) => ["dueAt", shard, person],
  due: (shard: Shard, at: EpochMs, person: Pseudonym) => ["due", shard, at, person],
  done: (shard: Shard, updateId: number) => ["done", shard, updateId],
  outboxAt: (shard: Shard, caseId: CaseId) => ["outboxAt", shard, caseId],
  outbox: (shard: Shard, at: number, caseId: CaseId) => ["outbox", shard, at, caseId],
  queueToken: () => ["queueToken"],
  job: (caseId: CaseId) => ["job", caseId],
  story: (caseId: CaseId) => ["story", caseId],
  keptStory: (caseId: CaseId) => ["keptStory", caseId],
  order: (level: Level, chat: string, at: EpochMs, caseId: CaseId) => [
    "order",
    level,
    chat,
    at,
    caseId,
  ],
  chat: (chat: string) => ["chat", chat],
  depth: (level: Level) => ["depth", level],
  dead: (diedAt: EpochMs, caseId: CaseId) => ["dead", diedAt, caseId],
  retain: (until: EpochMs, caseId: CaseId) => ["retain", until, caseId],
  sent: (chat: string) => ["sent", chat],
  paused: (chat: string) => ["paused", chat],
  case: (caseId: CaseId) => ["case", caseId],
  receipt: (lookup: string) => ["receipt", lookup],
  look: (at: EpochMs, caseId: CaseId) => ["look", at, caseId],
  spot: (chat: string, spot: string) => ["spot", chat, spot],
  receiptTries: () => ["receiptTries"],
  purge: (caseId: CaseId) => ["purge", caseId],
  purgeDue: (at: EpochMs, caseId: CaseId) => ["purgeDue", at, caseId],
  journal: (caseId: CaseId, seq: number) => ["journal", caseId, seq],
  pastJournal: (caseId: CaseId) => ["pastJournal", caseId],
  destroyed: (caseId: CaseId) => ["destroyed", caseId],
  tally: (month: string, name: string) => ["tally", month, name],
  member: (blind: string) => ["member", blind],
  deskNote: (name: string) => ["deskNote", name],
  notice: (chat: string, of: string) => ["notice", chat, of],
  blob: (id: BlobId) => ["blob", id],
  blobBytes: (id: BlobId) => ["blobBytes", id],
  draft: (shard: Shard, person: Pseudonym) => ["draft", shard, person],
  tried: (shard: Shard, person: Pseudonym, updateId: number) => ["tried", shard, person, updateId],
  salt: (day: string) => ["salt", day],
  alertAt: (caseId: CaseId) => ["alertAt", caseId],
  alert: (at: EpochMs, caseId: CaseId) => ["alert", at, caseId],
  alertList: () => ["alertList"],
} satisfies { [Name in keyof Rows]: (...parts: never[]) => RowKey<Name> | Key };

/** Typed access to the rows. Writes belong inside `transaction`, whose reads see them. */
export interface LmdbTable {
  get<Name extends keyof Rows>(name: Name, ...parts: KeyParts<Name>): Rows[Name] | undefined;
  /** As `get`; `undefined` past its `expires`. */
  alive<Name extends Expiring>(
    now: EpochMs,
    name: Name,
    ...parts: KeyParts<Name>
  ): Rows[Name] | undefined;
  put<Name extends keyof Rows>(name: Name, value: Rows[Name], ...parts: KeyParts<Name>): void;
  remove<Name extends keyof Rows>(name: Name, ...parts: KeyParts<Name>): void;
  /** The rows under a prefix, in order of the number after it, from 0 to `last`. */
  range<Name extends keyof Rows>(
    name: Name,
    prefix: readonly (string | number)[],
    limit?: number,
    last?: number,
  ): { readonly key: Key; readonly value: Rows[Name] }[];
  /** Every row of a name. */
  every<Name extends keyof Rows>(name: Name): { readonly key: Key; readonly value: Rows[Name] }[];
  /** The cases by their id, from the one behind `after` on. */
  casesAfter(after: string, limit: number): { readonly key: Key; readonly value: Rows["case"] }[];
  transaction<T>(work: () => T): Promise<T>;
  /** As `transaction`, and flushed to disk: survives a crash of the machine. */
  durably<T>(work: () => T): Promise<T>;
}

type KeyParts<Name extends keyof Rows> = Parameters<(typeof key)[Name]>;
/** Rows that live for a time. */
export type Expiring = {
  [Name in keyof Rows]: Rows[Name] extends { readonly expires: EpochMs } ? Name : never;
}[keyof Rows];

export function lmdbTable(db: Database<unknown, Key>): LmdbTable {
  const at = <Name extends keyof Rows>(name: Name, parts: KeyParts<Name>): Key =>
    (key[name] as (...parts: KeyParts<Name>) => Key)(...parts);
  const get: LmdbTable["get"] = (name, ...parts) => db.get(at(name, parts)) as never;
  return {
    get,
    alive: (now, name, ...parts) => {
      const row = get(name, ...parts);
      return row !== undefined && row.expires > now ? row : undefined;
    },
    put: (name, value, ...parts) => void db.put(at(name, parts), value),
    remove: (name, ...parts) => void db.remove(at(name, parts)),
    range: (name, prefix, limit, last = Number.MAX_SAFE_INTEGER - 1) => [
      ...(db.getRange({
        start: [name, ...prefix, 0],
        end: [name, ...prefix, last + 1],
        ...(limit === undefined ? {} : { limit }),
      }) as Iterable<never>),
    ],
    every: (name) => [
      ...(db.getRange({ start: [name], end: [name, "\uffff"] }) as Iterable<never>),
    ],
    casesAfter: (after, limit) => [
      ...(db.getRange({
        start: ["case", after],
        end: ["case", "\uffff"],
        exclusiveStart: true,
        limit,
      }) as Iterable<never>),
    ],
    transaction: (work) => written(db.transaction(work)),
    async durably(work) {
      const result = await written(db.transaction(work));
      await written(db.flushed);
      return result;
    },
  };
}

async function written<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError(
      "store.unreachable",
      "The data directory cannot be written to. See that its disk is there and has room.",
      { cause },
    );
  }
}
