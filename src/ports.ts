/**
 * Every outward interface of the system, types only: the map. The doc comment of a port is its
 * contract, failure included; one contract suite runs against every adapter.
 */
import type { CaseId, EpochMs, Pseudonym, Sealed, Shard } from "./domain/ids.js";
import type { CaseBrief, Story } from "./domain/report.js";
import type { Level } from "./domain/triage.js";

export interface Clock {
  /** The present moment. */
  now(): EpochMs;
}

export interface Random {
  /** `size` unpredictable bytes. */
  bytes(size: number): Uint8Array;
  /** A uniform integer, 0 <= n < below. */
  below(below: number): number;
}

/** Whose update this is. `persons` are the pseudonyms under every live salt and key, newest first. */
export interface Identity {
  readonly shard: Shard;
  readonly persons: readonly [Pseudonym, ...Pseudonym[]];
}

/** What is sealed of one person between updates: defined by telegram/, opaque to the store. */
export interface PersonState {
  readonly v: number;
}

/** A message in a chat that must go when the chat is erased. */
export interface ChatNote {
  readonly chat: number;
  readonly message: number;
}

export interface BeginRequest extends Identity {
  readonly updateId: number;
  /**
   * Recorded before anything else, so that a crash cannot leave the message for ever. Kept by
   * `updateId`: a retry of the same update notes nothing twice.
   */
  readonly note: Sealed<ChatNote> | null;
  readonly now: EpochMs;
  /** How long the lease lasts if its holder dies. */
  readonly leaseMs: number;
  /** When the chat is to be erased if nothing else happens. */
  readonly eraseAt: EpochMs;
}

/**
 * - `fresh`: the update is new; the caller holds the lease.
 * - `done`: the update was committed before (its answer may be lost): the caller holds the lease
 *   and should draw the screen again from the state.
 * - `busy`: someone else holds the person's lease, until `until` at the latest. Nothing was changed
 *   but the note.
 */
export type Begun =
  | {
      readonly kind: "fresh" | "done";
      /** Fencing token: grows with every lease of the shard; a commit with an older one is refused. */
      readonly token: number;
      readonly state: Sealed<PersonState> | null;
      readonly notes: readonly Sealed<ChatNote>[];
    }
  | { readonly kind: "busy"; readonly until: EpochMs };

export interface CommitRequest extends Identity {
  readonly token: number;
  readonly now: EpochMs;
  /** Marked done for 24 h; `null` when no update is behind this unit (automatic erase). */
  readonly updateId: number | null;
  /**
   * The state to keep under `persons[0]`, with the moment the chat is due for erasing; what stood
   * under the older pseudonyms moves along (notes) or goes (state). `null` erases: state, notes
   * and timer are gone.
   */
  readonly state: { readonly sealed: Sealed<PersonState>; readonly eraseAt: EpochMs } | null;
  /** A report to be delivered, durable when this returns (flushed to disk on the embedded store). */
  readonly outbox: OutboxEntry | null;
  /** Keep the lease for a `settle`: a new screen is about to be sent and its id must be recorded. */
  readonly keepLease: boolean;
  /** Forget every note taken so far: their messages are gone from the chat. */
  readonly clearNotes: boolean;
}

export interface SettleRequest extends Identity {
  readonly token: number;
  readonly now: EpochMs;
  readonly state: { readonly sealed: Sealed<PersonState>; readonly eraseAt: EpochMs } | null;
  readonly clearNotes: boolean;
}

/** A person whose chat is due for erasing; the caller holds their lease. */
export interface DueErase {
  readonly person: Pseudonym;
  readonly token: number;
  readonly state: Sealed<PersonState> | null;
  readonly notes: readonly Sealed<ChatNote>[];
}

/**
 * The unit of work of one person's update. Every operation is atomic and stays in one hash slot
 * (the person's shard). All throw `store.unreachable` when the store cannot be reached; nothing
 * is half done then.
 */
export interface UnitStore {
  /** Dedupes the update, takes the lease of all `persons`, notes the message, loads the state. */
  begin(request: BeginRequest): Promise<Begun>;
  /** `fenced` when the lease ended or is not `token`'s: nothing was changed. Frees the lease unless asked to keep it. */
  commit(request: CommitRequest): Promise<"committed" | "fenced">;
  /** After a commit that kept the lease: saves the state again and frees the lease. */
  settle(request: SettleRequest): Promise<"committed" | "fenced">;
  /** Frees the lease without a commit, so that a retry starts at once. Idempotent. */
  release(identity: Identity, token: number): Promise<void>;
  /**
   * Frees every person's lease. Only for a process that alone handles updates, at its start:
   * whoever held one is dead, and what it had begun must not wait for the lease to end. A holder
   * that lives after all is fenced.
   */
  freeLeases(): Promise<void>;
  /** Takes up to `limit` persons of the shard whose erase is due and who are not in a lease. */
  takeDue(shard: Shard, now: EpochMs, leaseMs: number, limit: number): Promise<readonly DueErase[]>;
}

/** A report between the person's shard and the queue. The id of the case makes moving it idempotent. */
export interface OutboxEntry {
  readonly caseId: CaseId;
  readonly job: Sealed<OutboxJob>;
}

/** What the relay needs to queue a report. */
export interface OutboxJob {
  readonly caseId: CaseId;
  readonly level: Level;
  readonly dueAt: EpochMs;
  readonly chat: string;
  readonly brief: CaseBrief;
  readonly story: Story;
}

export interface Outbox {
  /** Up to `limit` entries of the shard, oldest first. */
  waiting(shard: Shard, limit: number): Promise<readonly OutboxEntry[]>;
  /** Forgets an entry that has reached the queue. Idempotent. */
  moved(shard: Shard, caseId: CaseId): Promise<void>;
}

/** Where the messages of a case stand in the caseworkers' chat; ids of Telegram, not secret. */
export interface Placement {
  readonly chat: string;
  readonly topic?: number;
  readonly card?: number;
  /** How many messages of the story have been sent. */
  readonly storyParts?: number;
  /** The topic may be a second one: its card says so. */
  readonly doubtful?: boolean;
  /** How often the case began anew because its topic had been deleted. */
  readonly begunAnew?: number;
  /** One alert of a flood: it stands on the list of the flood already. */
  readonly listed?: boolean;
}

export interface NewJob {
  readonly caseId: CaseId;
  readonly chat: string;
  readonly level: Level;
  readonly dueAt: EpochMs;
  /** Kept in the case's row until its retention ends. */
  readonly brief: Sealed<CaseBrief>;
  /** Leaves the store when the job is finished. */
  readonly story: Sealed<Story>;
  /** When the row of the case goes, whatever happens. */
  readonly retainUntil: EpochMs;
}

/** One message to send. `repeat`: an earlier try began and its outcome is not known. */
export interface TakenStep {
  readonly kind: "step";
  readonly caseId: CaseId;
  readonly level: Level;
  readonly brief: Sealed<CaseBrief>;
  readonly story: Sealed<Story>;
  readonly placement: Placement;
  readonly repeat: boolean;
  /** How many tries of this step have failed for certain. */
  readonly failures: number;
  readonly token: number;
}

export type Take = TakenStep | { readonly kind: "wait"; readonly until: EpochMs | null };

export type StepOutcome =
  /** The message stands; `placement` replaces the recorded one. `finished` ends the job. */
  | { readonly kind: "sent"; readonly placement: Placement; readonly finished: boolean }
  /**
   * It certainly was not sent; try again at `dueAt`. `pauseChat`: nothing to this chat before; the
   * job keeps its place, so that the messages of a case stay together after the pause.
   */
  | {
      readonly kind: "notSent";
      readonly dueAt: EpochMs;
      readonly pauseChat: boolean;
      readonly counts: boolean;
    }
  /** The answer was lost; the next try is a repeat. */
  | { readonly kind: "unsure"; readonly dueAt: EpochMs }
  /** Given up: to the dead letter, with a code that may be logged. */
  | { readonly kind: "dead"; readonly code: string };

export interface DeadLetter {
  readonly caseId: CaseId;
  readonly level: Level;
  readonly code: string;
  readonly diedAt: EpochMs;
}

/** How fast may we send. Telegram: 30 messages a second, 1 a second per chat, 20 a minute per group. */
export interface SendLimits {
  readonly overallPerSecond: number;
  readonly chatGapMs: number;
  readonly groupPerMinute: number;
  /** Of `groupPerMinute`, kept for level 0. */
  readonly keptForUrgent: number;
}

/**
 * Reports on their way to the caseworkers. Strictly by level among those that are due, then by
 * `dueAt`; limits are shared by all replicas. Atomic, all in one hash slot.
 */
export interface DeliveryQueue {
  /** `known` when the case was queued before, finished or not: nothing changes. */
  enqueue(job: NewJob): Promise<"queued" | "known">;
  /**
   * The next step that may be sent now: takes its job for `leaseMs`, counts one message against the
   * limits and remembers that a try began. `wait` says when it is worth asking again (`null`: when
   * something is queued).
   */
  take(now: EpochMs, leaseMs: number, limits: SendLimits): Promise<Take>;
  /**
   * Records what became of a taken step. `stale` when it was recorded before, or someone took the job
   * after the lease ended: nothing changes. A late record counts as long as nobody did.
   */
  record(
    caseId: CaseId,
    token: number,
    outcome: StepOutcome,
    now: EpochMs,
  ): Promise<"recorded" | "stale">;
  /** How many jobs wait, per level; those being sent are among them, dead letters are not. */
  depth(): Promise<readonly [number, number, number, number]>;
  /** The dead letters, oldest first. They go with their retention, like every job. */
  dead(limit: number): Promise<readonly DeadLetter[]>;
  /** Back into the queue, due at `now`. `false` when there is no such dead letter. */
  requeue(caseId: CaseId, now: EpochMs): Promise<boolean>;
}

/** Who has a case: sealed, so that the store names no caseworker. */
export interface Holder {
  readonly id: number;
  readonly name: string;
}

export interface CaseRow {
  readonly brief: Sealed<CaseBrief>;
  readonly placement: Placement;
  readonly holder: Sealed<Holder> | null;
}

export interface CaseStore {
  /** `null` when there is no such case, or its retention ended. */
  load(caseId: CaseId): Promise<CaseRow | null>;
  /** Exactly one of many at once wins; the others get the holder. */
  claim(
    caseId: CaseId,
    holder: Sealed<Holder>,
  ): Promise<
    | { readonly kind: "won"; readonly row: CaseRow }
    | { readonly kind: "held"; readonly row: CaseRow }
    | { readonly kind: "unknown" }
  >;
}

/** Alerts ("I am in danger now") of the last hour, so that a flood of them becomes one list. */
export interface AlertBook {
  /**
   * Notes an alert at its first `now`. How many alerts were noted in the hour up to `now`, this one
   * included. A repeat within the hour changes nothing; after it, the alert is noted anew. Atomic:
   * of many alerts at once each is counted once. Older ones may be forgotten.
   */
  noteAlert(caseId: CaseId, now: EpochMs): Promise<number>;
  /** The alerts noted at that moment or after it, oldest first; those of one moment by their id. */
  alertsSince(since: EpochMs): Promise<readonly CaseId[]>;
  /** The list of the present flood; `null` when none was kept, or its `until` has come. */
  alertList(now: EpochMs): Promise<AlertList | null>;
  /** Remembers the list until `until`; it replaces the one before. */
  keepAlertList(list: AlertList, until: EpochMs): Promise<void>;
}

/** Where the list of a flood stands, and how many alerts were drawn on it; not secret. */
export interface AlertList {
  readonly chat: string;
  readonly message: number;
  readonly drawn: number;
}

export interface SaltStore {
  /**
   * The sealed salt of a day (`YYYY-MM-DD`, UTC): the one already kept, else `offered`, which is
   * kept until `expiresAt` and then destroyed. Everyone who asks gets the same one.
   */
  salt(day: string, offered: Sealed<Uint8Array>, expiresAt: EpochMs): Promise<Sealed<Uint8Array>>;
  /** The salt of a past day if it still lives. */
  pastSalt(day: string): Promise<Sealed<Uint8Array> | null>;
}

/** What start-up says about a store's durability: each a sentence fit for the operator. */
export interface StoreHealth {
  readonly warnings: readonly string[];
}

/** The whole store: one adapter is one of these. */
export interface Store extends UnitStore, Outbox, DeliveryQueue, CaseStore, AlertBook, SaltStore {
  /**
   * Connects, checks persistence and eviction settings. Throws `store.inUse`, `store.unreachable` or
   * `store.corrupt`; may be called again after that, and after `close`.
   */
  open(): Promise<StoreHealth>;
  /** Throws `store.unreachable` when the store does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
  /** How many round trips were made since `open`; for tests and metrics. */
  readonly roundTrips: number;
}

/**
 * The caseworkers' chat as delivery sees it: one call is one message.
 * Every method throws a `SendError`.
 */
export interface CaseDesk {
  /** Whether cases get a topic of their own; throws when the chat cannot be read yet. */
  hasTopics(chat: string): Promise<boolean>;
  openTopic(chat: string, brief: CaseBrief): Promise<number>;
  postCard(
    chat: string,
    topic: number | undefined,
    brief: CaseBrief,
    repeat: boolean,
  ): Promise<number>;
  /** The fuller report of a case whose card stands: in its topic, else as a reply to its card; no claim button. */
  postAddition(placement: Placement, brief: CaseBrief, repeat: boolean): Promise<number>;
  /** The list of a flood of alerts, oldest first, as a new message. */
  postAlertList(chat: string, alerts: readonly CaseBrief[]): Promise<number>;
  /** Draws the list anew. `false` when it does not stand any more. */
  editAlertList(list: AlertList, alerts: readonly CaseBrief[]): Promise<boolean>;
  /** One part of the story (see `storyMessages`); replies to the card where there is no topic. */
  postStory(placement: Placement, brief: CaseBrief, text: string, repeat: boolean): Promise<void>;
  /** The texts that carry the story, each within one Telegram message; empty when nothing was written. */
  storyMessages(brief: CaseBrief, story: Story): readonly string[];
}

/** Seals JSON values with AES-256-GCM under the present key; opens with any key of the ring. */
export interface Sealer {
  /**
   * `purpose` chooses the subkey, `context` is bound as associated data: a value moved to another
   * place does not open there.
   */
  seal<T>(purpose: string, context: string, value: T): Sealed<T>;
  /**
   * The value. Throws `vault.cannotOpen`, the same for a wrong key, a wrong place and tampering.
   * The caller checks the shape of what comes out.
   */
  open<T>(purpose: string, context: string, sealed: Sealed<T>): unknown;
}

/** Turns a Telegram user id into what the store may know. */
export interface Pseudonyms {
  /** Throws `vault.cannotOpen` when the store's living salts were sealed with a key we do not have. */
  verify(now: EpochMs): Promise<void>;
  /** The person's shard and their pseudonyms under every live salt and key, newest first. */
  identify(userId: number, now: EpochMs): Promise<Identity>;
}

/** Seals what belongs to a case, bound to the case's id. Opening throws `vault.cannotOpen` or `store.corrupt`. */
export interface CaseVault {
  sealJob(job: OutboxJob): Sealed<OutboxJob>;
  openJob(caseId: CaseId, sealed: Sealed<OutboxJob>): OutboxJob;
  sealBrief(brief: CaseBrief): Sealed<CaseBrief>;
  openBrief(caseId: CaseId, sealed: Sealed<CaseBrief>): CaseBrief;
  sealStory(caseId: CaseId, story: Story): Sealed<Story>;
  openStory(caseId: CaseId, sealed: Sealed<Story>): Story;
  sealHolder(caseId: CaseId, holder: Holder): Sealed<Holder>;
  openHolder(caseId: CaseId, sealed: Sealed<Holder>): Holder;
}
