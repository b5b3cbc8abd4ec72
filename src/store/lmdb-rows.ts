/**
 * The rows of the embedded store: one ordered database, keys are arrays. What lives for a time has
 * `expires`, honoured at every read; `sweep` removes what is past it.
 */
import type { Database } from "lmdb";
import { AppError } from "../domain/errors.js";
import type { CaseId, EpochMs, Pseudonym, Sealed, Shard } from "../domain/ids.js";
import type { CaseBrief, Story } from "../domain/report.js";
import type { Level } from "../domain/triage.js";
import type { AlertList, ChatNote, Holder, OutboxJob, PersonState, Placement } from "../ports.js";

type Key = (string | number)[];

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
  brief: Sealed<CaseBrief>;
  story: Sealed<Story>;
  order: CaseId;
  /** How many jobs wait for a chat. */
  chat: number;
  /** How many jobs wait at a level. */
  depth: number;
  dead: CaseId;
  retain: CaseId;
  /** When messages went to a chat, oldest first; under `""` to any chat. */
  sent: readonly EpochMs[];
  paused: EpochMs;
  case: {
    readonly brief: Sealed<CaseBrief>;
    readonly placement: Placement;
    readonly holder: Sealed<Holder> | null;
    readonly expires: EpochMs;
  };
  salt: { readonly sealed: Sealed<Uint8Array>; readonly expires: EpochMs };
  /** When an alert was noted; `alert` is the same, in order of time. */
  alertAt: { readonly at: EpochMs; readonly expires: EpochMs };
  alert: { readonly caseId: CaseId; readonly expires: EpochMs };
  alertList: { readonly list: AlertList; readonly expires: EpochMs };
}

/** An unfinished job; `at` is when it is due now, or when it died. */
export interface Job {
  readonly chat: string;
  readonly level: Level;
  /** Its place among those of its level. */
  readonly dueAt: EpochMs;
  readonly at: EpochMs;
  readonly retainUntil: EpochMs;
  /** A try is under way. */
  readonly tried: boolean;
  /** The outcome of an earlier try is not known. */
  readonly doubt: boolean;
  readonly failures: number;
  /** 0: in no lease. */
  readonly token: number;
  readonly placement: Placement;
  readonly code: string;
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
  brief: (caseId: CaseId) => ["brief", caseId],
  story: (caseId: CaseId) => ["story", caseId],
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
  /** The chats for which jobs wait. */
  chats(): string[];
  transaction<T>(work: () => T): Promise<T>;
  /** As `transaction`, and flushed to disk: survives a crash of the machine. */
  durably<T>(work: () => T): Promise<T>;
}

type KeyParts<Name extends keyof Rows> = Parameters<(typeof key)[Name]>;
type Expiring = {
  [Name in keyof Rows]: Rows[Name] extends { readonly expires: EpochMs } ? Name : never;
}[keyof Rows];

// `alert` before `alertAt`: a moment without its place in the order is noted anew, the other way
// round it would be counted twice.
const EXPIRING: readonly Expiring[] = [
  "lease",
  "state",
  "note",
  "done",
  "case",
  "salt",
  "alert",
  "alertAt",
  "alertList",
];

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
    chats: () =>
      [...db.getKeys({ start: ["chat"], end: ["chat", "\uffff"] })].map((k) => String(k[1])),
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

/** Removes every row past its `expires`. */
export async function sweep(db: Database<unknown, Key>, now: EpochMs): Promise<void> {
  for (const name of EXPIRING) {
    const rows = db.getRange({ start: [name], end: [name, "\uffff"] });
    const gone = [...rows].filter(({ value }) => (value as { expires: EpochMs }).expires <= now);
    if (gone.length === 0) continue;
    await db.transaction(() => {
      for (const row of gone) {
        // Read again: it may have been renewed since.
        const current = db.get(row.key) as { expires: EpochMs } | undefined;
        if (current !== undefined && current.expires <= now) void db.remove(row.key);
      }
    });
  }
}

/** Frees every person: at the start of the only process, whoever held a lease is dead. */
export async function freeLeases(db: Database<unknown, Key>): Promise<void> {
  const held = [...db.getKeys({ start: ["lease"], end: ["lease", "\uffff"] })];
  if (held.length > 0)
    await db.transaction(() => {
      for (const lease of held) void db.remove(lease);
    });
}
