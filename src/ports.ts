/**
 * Every outward interface of the system, types only: the map. The doc comment of a port is its
 * contract, failure included; one contract suite runs against every adapter.
 */

import type { CaseFile, ReturnAddress } from "./domain/case-file.js";
import type { Chart } from "./domain/chart.js";
import type { EscalationReason } from "./domain/escalation.js";
import type { BlobId, CaseId, EpochMs, Pseudonym, Sealed, Shard } from "./domain/ids.js";
import type { Act, ActDetail, Doer, JournalEntry, JournalHead } from "./domain/journal.js";
import type { Receipt, ReceiptRef } from "./domain/receipt.js";
import type { CaseBrief, MediaItem, Story } from "./domain/report.js";
import type { Month } from "./domain/statistics.js";
import type { MonthTables } from "./domain/suppression.js";
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
  /** The number the worker was given for a new case; none where the report joins one. Goes with the entry. */
  readonly receipt?: Receipt;
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
  /** How many messages of the story, then of its media, have been sent. */
  readonly storyParts?: number;
  /** Every other message that was posted for the case, to be purged with it. */
  readonly posts?: readonly number[];
  /** The topic may be a second one: its card says so. */
  readonly doubtful?: boolean;
  /** How often the case began anew because its topic had been deleted. */
  readonly begunAnew?: number;
  /** One alert of a flood: it stands on the list of the flood already. */
  readonly listed?: boolean;
  /** The topic with the story was deleted by hand: whether the story is still held. */
  readonly story?: "gone" | "kept";
}

/** What was posted beside what is recorded; `topic` where one was opened for it. */
export type Posted = Pick<Placement, "chat" | "topic" | "posts">;

export interface NewJob {
  readonly caseId: CaseId;
  readonly chat: string;
  readonly level: Level;
  readonly dueAt: EpochMs;
  /** The key of the case, wrapped; all else of the case is sealed with it. */
  readonly key: Sealed<CaseKey>;
  /** What is kept of the case beside its brief; `null` for what joins another case. */
  readonly file: Sealed<CaseFile> | null;
  /** Where the receipt of the case is found; `null` for what joins another case. */
  readonly lookup: string | null;
  /**
   * The case this belongs to: it lists it among its additions, while it has a row. While that case
   * waits in the queue itself, it is hastened: from then on it has at least this level, and goes
   * before this. A try that is under way, and the wait after one that failed, stay as they are.
   */
  readonly joins: CaseId | null;
  /** When the keeper of cases looks at it first. */
  readonly lookAt: EpochMs | null;
  /** The cleaned files of its story: they go with the job, when it is finished or destroyed. */
  readonly blobs: readonly BlobId[];
  /** Kept in the case's row until its retention ends. */
  readonly brief: Sealed<CaseBrief>;
  /** Leaves the store when the job is finished, unless it is kept. */
  readonly story: Sealed<Story>;
  /** `CARD=minimal`: the story and its files stay until the case ends. */
  readonly keepsStory: boolean;
  /** The beginning of its journal; empty for what joins another case. */
  readonly journal: readonly JournalEntry[];
  /** When the row of the case goes, whatever happens. */
  readonly retainUntil: EpochMs;
}

/** One message to send. `repeat`: an earlier try began and its outcome is not known. */
export interface TakenStep {
  readonly kind: "step";
  readonly caseId: CaseId;
  readonly level: Level;
  readonly key: Sealed<CaseKey>;
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
  /**
   * `known` when the case was queued before, finished or not, and for two days after it, or the case
   * it joins, was destroyed: nothing changes.
   */
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

/** The 32 bytes that seal everything of one case; destroying the wrapped key erases the case. */
export type CaseKey = Uint8Array & { readonly caseKey?: true };

export interface CaseRow {
  readonly key: Sealed<CaseKey>;
  readonly brief: Sealed<CaseBrief>;
  readonly placement: Placement;
  readonly holder: Sealed<Holder> | null;
  readonly file: Sealed<CaseFile> | null;
  /** Kept only where its job said so. */
  readonly story: Sealed<Story> | null;
  /** The end of its journal. */
  readonly head: JournalHead | null;
  /** Grows with every change; not with what delivery records. */
  readonly version: number;
  readonly retainUntil: EpochMs;
  /** What was told later and joins this case: each has a row of its own. */
  readonly additions: readonly CaseId[];
}

/** What to change of a case; what is left out stays. `lookAt: null`: nobody needs to look. */
export interface CaseChange {
  readonly file?: Sealed<CaseFile>;
  readonly holder?: Sealed<Holder> | null;
  /** Where it stands from now on: its topic or card was made anew. What was posted before stays to be purged. */
  readonly placement?: Placement;
  /** Added to the journal in the same transaction: it follows the row's `head`. */
  readonly acts?: readonly JournalEntry[];
  /** The row and those of its additions live until then. */
  readonly retainUntil?: EpochMs;
  readonly lookAt?: EpochMs | null;
}

/** What the caseworkers' chat still shows and is to show no more; ids of Telegram alone. */
export interface Purge {
  /** The case it was posted for: it was destroyed, or lives and was posted to in a second topic. */
  readonly id: CaseId;
  readonly placements: readonly Placement[];
  /** As `destroyCase` was told: the caseworkers are to learn that the case was withdrawn. */
  readonly withdrawn: boolean;
}

/** A month's counts: `YYYY-MM`, then how many cases had each facet, by a name like `category:unpaid_wages`. */
export type Tallies = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface CaseStore {
  /** `null` when there is no such case, or its retention ended. */
  load(caseId: CaseId): Promise<CaseRow | null>;
  /**
   * Living cases, a page of about `limit`: `after` is what the page before said, `null` for the first.
   * Each that lives all the while is there; one may come twice. What joins a case has a row as well.
   */
  everyCase(
    after: string | null,
    limit: number,
  ): Promise<{
    readonly cases: readonly { readonly caseId: CaseId; readonly row: CaseRow }[];
    readonly next: string | null;
  }>;
  /** From the first entry on; of a destroyed case without details, for 400 days. Empty for none. */
  journal(caseId: CaseId): Promise<readonly JournalEntry[]>;
  /** `stale` when the row's version is not `version` any more: nothing changed; load and try again. */
  changeCase(
    caseId: CaseId,
    version: number,
    change: CaseChange,
  ): Promise<"changed" | "stale" | "unknown">;
  /**
   * Adds to `placement.posts` what was posted and delivery did not record, so that it is purged with
   * the case. What cannot wait for that joins the case's `Purge`, due at once, a new one if need be:
   * a `topic` that is not the case's own, and all that was posted for a case that is no more. Idempotent.
   */
  notePosts(caseId: CaseId, posted: Posted): Promise<void>;
  /** The case that a topic, or a message that was posted for one, belongs to; `chat` as in placements. */
  caseAt(
    chat: string,
    at: { readonly topic: number } | { readonly message: number },
  ): Promise<CaseId | null>;
  /** Up to `limit` cases whose `lookAt` has come, oldest first; they stay until it is changed. */
  casesDue(now: EpochMs, limit: number): Promise<readonly CaseId[]>;
  /**
   * The case of a receipt, by its lookup under each key of the ring; `null` for none, for one that
   * has gone, and for one whose row has. `tries`: how many receipts of anybody were looked for in
   * the minute up to `now`, this one included.
   */
  findReceipt(
    lookups: readonly string[],
    now: EpochMs,
  ): Promise<{
    readonly found: { readonly caseId: CaseId; readonly row: CaseRow } | null;
    readonly tries: number;
  }>;
  /**
   * Destroys a case and its additions: rows, keys, jobs, stories, receipt; adds `tally` (names as in
   * `Tallies`) to the month, and remembers what stands in the chat as a `Purge` due at once. One
   * transaction. `stale`: it is not of that version any more, or `acts` do not follow its `head`;
   * nothing changed.
   */
  destroyCase(
    caseId: CaseId,
    folded: {
      readonly month: string;
      readonly tally: readonly string[];
      /** Kept with the purge. */
      readonly withdrawn: boolean;
      /** The end of its journal, which stays without details. */
      readonly acts: readonly JournalEntry[];
      /** Whatever it is, if not given. */
      readonly version?: number;
    },
    now: EpochMs,
  ): Promise<"destroyed" | "stale" | "unknown">;
  /** Up to `limit` purges that are due, oldest first. They go by themselves after 30 days. */
  purgesDue(now: EpochMs, limit: number): Promise<readonly Purge[]>;
  /** Done with: `null`, or to be tried again then. What joined it since it was read stays due. */
  purgeAgain(purge: Purge, at: EpochMs | null): Promise<void>;
  tallies(): Promise<Tallies>;
  /** Forgets what was counted in those months. Idempotent. */
  dropTallies(months: readonly string[]): Promise<void>;
}

/** Ends a case for good: the key goes, the counts are folded, what was posted waits to be purged. */
export interface CaseEnding {
  /**
   * `withdrawn`: the caseworkers are told so. `false` when there is no such case; with a `version`,
   * when it is not of that one any more: somebody may have opened it again.
   */
  end(caseId: CaseId, why: "withdrawn" | "retention", version?: number): Promise<boolean>;
  /** An administrator ends it before its time. */
  purge(caseId: CaseId, by: Holder): Promise<boolean>;
}

/** A case with all that is kept of it opened. */
export interface OpenedCase extends KnownCase {
  readonly caseId: CaseId;
  readonly placement: Placement;
  readonly version: number;
}

/** A case at the moment it is changed. */
export interface CaseAtHand extends OpenedCase {
  readonly seals: CaseSeals;
}

/** What to keep of a case, and what to answer. What is left out stays; `file: null` changes nothing at all. */
export interface Decision<T> {
  readonly file: CaseFile | null;
  readonly holder?: Holder | null;
  readonly placement?: Placement;
  /** What is written in its journal; a change that is nobody's act has none. */
  readonly acts?: readonly Omit<Act, "by">[];
  readonly result: T;
}

/** Cases as they are acted on. */
export interface CaseAccess {
  /** `null` when there is none; of what joins a case, that case. */
  load(caseId: CaseId): Promise<CaseAtHand | null>;
  /**
   * Decides on what is known now, and keeps it with its acts in one transaction; decides again when
   * somebody else was first, so `decide` must do nothing that may not be done twice. `null` when there
   * is no such case.
   */
  change<T>(
    caseId: CaseId,
    by: Doer,
    decide: (at: CaseAtHand) => Decision<T> | Promise<Decision<T>>,
  ): Promise<T | null>;
}

/**
 * Something that is looked after every few seconds over all living cases: escalations, the board.
 * Safe in several processes and after a crash at any place. Throws what the desk and the store throw.
 */
export type DeskRound = (cases: readonly OpenedCase[], now: EpochMs) => Promise<void>;

/** Every living case: what lists, boards, escalations and patterns look at. */
export interface CaseRegister {
  /** Without what joins another case, and what no key opens. At most a few seconds old. */
  cases(): Promise<readonly OpenedCase[]>;
}

/** Invented cases in the caseworkers' chat, for practice: one set at a time. */
export interface Training {
  /** `running`: a set is there already, or somebody began one at the same moment. */
  begin(): Promise<"begun" | "running">;
  /** Destroys every one of them, uncounted; how many. What was posted for them is purged soon after. */
  end(): Promise<number>;
}

/** Somebody to be mentioned in the caseworkers' chat. */
export interface Mention {
  readonly id: number;
  readonly name: string;
}

/** Who is there to be asked. */
export interface Roster {
  /** On call now, not away; those who speak the language first. Only they where anybody does. */
  onDuty(locale: string, now: EpochMs): Promise<readonly Mention[]>;
  /** Every caseworker who is known and not away. */
  everyone(now: EpochMs): Promise<readonly Mention[]>;
}

/**
 * Small things of the desk that outlive a restart, by a fixed name: the board's message, who is on
 * duty, closed months. Sealed; each change names the version it was made from.
 */
export interface DeskBook {
  /** `null` when there is none; its version is 0 then. */
  deskNote(
    name: string,
  ): Promise<{ readonly note: Sealed<unknown>; readonly version: number } | null>;
  /** `stale`: it is not of that version any more; nothing changed. */
  keepDeskNote(name: string, note: Sealed<unknown>, version: number): Promise<"kept" | "stale">;
}

/** Closed months, as they are shown ever after: nothing that comes or goes later changes them. */
export interface MonthBook {
  /** `null` while it is not closed. Throws `vault.cannotOpen` or `store.corrupt`. */
  closed(month: Month): Promise<MonthTables | null>;
  /** Whether it is, even where no key opens it. */
  isClosed(month: Month): Promise<boolean>;
  /** Closes a month; who comes first wins, and a later one changes nothing. */
  close(tables: MonthTables): Promise<void>;
}

/** Draws charts, the same on every machine: it needs no font of the machine's. */
export interface ChartPainter {
  /** A PNG, 1080 pixels wide: as wide as a phone's screen. */
  png(chart: Chart): Promise<Uint8Array>;
}

/** Seals what is exported to keys that the server does not hold. */
export interface ExportSeal {
  /** What is added to the name of a sealed file, with its dot. */
  readonly ending: string;
  seal(bytes: Uint8Array): Promise<Uint8Array>;
}

/** Caseworkers whom an administrator has confirmed, by a blind name. */
export interface MemberBook {
  confirmMember(blind: string): Promise<void>;
  isConfirmed(blind: string): Promise<boolean>;
  /** Idempotent. */
  dropMember(blind: string): Promise<void>;
}

/** Writes to a worker who asked for a notice. */
export interface NoticeSender {
  /**
   * Sends the neutral line, once. `busy`: the chat is in use, or Telegram cannot be reached: try
   * again later. `gone`: the worker has blocked the bot.
   */
  send(address: ReturnAddress, locale: string): Promise<"sent" | "busy" | "gone">;
}

/**
 * Return addresses of workers who asked for a notice. The name is `chat.case`, each a blind name; the
 * part before the dot stands for all addresses of that chat.
 */
export interface NoticeStore {
  /** Replaces the one before; goes by itself at `until`. */
  keepNotice(blind: string, address: Sealed<ReturnAddress>, until: EpochMs): Promise<void>;
  notice(blind: string): Promise<Sealed<ReturnAddress> | null>;
  /** One address, or every one of a chat. Idempotent. */
  dropNotice(blind: string): Promise<void>;
}

/** Cleaned files on their way: sealed bytes, up to 20 MB each. */
export interface BlobStore {
  putBlob(id: BlobId, sealed: Uint8Array, until: EpochMs): Promise<void>;
  /** `null` when there is none, or its time has come. */
  blob(id: BlobId): Promise<Uint8Array | null>;
  /** Lets it live until then; `false` when there is none. */
  keepBlob(id: BlobId, until: EpochMs): Promise<boolean>;
  /** Idempotent. */
  dropBlobs(ids: readonly BlobId[]): Promise<void>;
}

/** A report that its worker keeps with a number of their own; it outlives erasing. In the person's shard. */
export interface DraftStore {
  /**
   * Kept under `persons[0]`, with the names of its files beside it; what stood there, and under the
   * older pseudonyms, goes. Returns the files of what went.
   */
  keepDraft(
    identity: Identity,
    draft: Sealed<unknown>,
    until: EpochMs,
    blobs: readonly BlobId[],
  ): Promise<readonly BlobId[]>;
  /** The newest one under any of the pseudonyms, and under which. */
  draft(
    identity: Identity,
    now: EpochMs,
  ): Promise<{ readonly person: Pseudonym; readonly draft: Sealed<unknown> } | null>;
  /** Counts a miss, once an update; at `most` the draft is destroyed. Returns the files of what was. */
  missDraft(
    identity: Identity,
    updateId: number,
    most: number,
    now: EpochMs,
  ): Promise<readonly BlobId[]>;
  /** Idempotent. */
  dropDraft(identity: Identity): Promise<void>;
}

/** How often a person tried a receipt: in the person's shard, outliving erasing. */
export interface TryBook {
  /** Counts a try, once an update; how many there were in the hour up to `now`, this one included. */
  noteTry(identity: Identity, updateId: number, now: EpochMs): Promise<number>;
  /** The try of that update counts no more. Idempotent. */
  forgiveTry(identity: Identity, updateId: number): Promise<void>;
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
export interface Store
  extends UnitStore,
    Outbox,
    DeliveryQueue,
    CaseStore,
    AlertBook,
    NoticeStore,
    BlobStore,
    DraftStore,
    TryBook,
    MemberBook,
    DeskBook,
    SaltStore {
  /**
   * Connects, checks persistence and eviction settings. Throws `store.inUse`, `store.unreachable` or
   * `store.corrupt`; may be called again after that, and after `close`.
   */
  open(): Promise<StoreHealth>;
  /** Throws `store.unreachable` when the store does not answer. */
  ping(): Promise<void>;
  /**
   * Writes the store's files anew, so that what was removed or replaced is on the disk no more when
   * this returns: append-only file, dump, database. Safe at any time; nothing is lost by a crash.
   * A sentence fit for the operator where it could not be done, else `null`.
   */
  compact(): Promise<string | null>;
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
  /** `known`: what its name and icon show where the case has not just come. */
  openTopic(chat: string, brief: CaseBrief, known?: KnownCase): Promise<number>;
  postCard(
    chat: string,
    topic: number | undefined,
    brief: CaseBrief,
    repeat: boolean,
    more?: CardPost,
  ): Promise<number>;
  /**
   * The fuller report of a case whose card stands: in its topic, else as a reply to its card; no claim
   * button.
   */
  postAddition(
    placement: Placement,
    brief: CaseBrief,
    repeat: boolean,
    more?: Pick<CardPost, "mentions" | "keepsStory">,
  ): Promise<number>;
  /** The list of a flood of alerts, oldest first, as a new message. */
  postAlertList(chat: string, alerts: readonly CaseBrief[]): Promise<number>;
  /** Draws the list anew. `false` when it does not stand any more. */
  editAlertList(list: AlertList, alerts: readonly CaseBrief[]): Promise<boolean>;
  /** One part of the story (see `storyMessages`); replies to the card where there is no topic. Its message. */
  postStory(placement: Placement, brief: CaseBrief, text: string, repeat: boolean): Promise<number>;
  /** The texts that carry the story, each within one Telegram message; empty when nothing was written. */
  storyMessages(brief: CaseBrief, story: Story): readonly string[];
  /** One cleaned file, uploaded anew under a neutral name. Its message. */
  postMedia(
    placement: Placement,
    brief: CaseBrief,
    item: MediaItem,
    bytes: Uint8Array,
    repeat: boolean,
  ): Promise<number>;
  /** Draws the card of a case anew from what is known now. `gone`: it was deleted by hand, or its topic was. */
  drawCase(placement: Placement, known: KnownCase): Promise<"drawn" | "gone">;
  /** The name and icon of its topic; nothing where it has none. */
  drawTopic(placement: Placement, known: KnownCase): Promise<"drawn" | "gone">;
  /** A line of the bot's in the case's topic, else as a reply to its card. Its message. */
  postLine(placement: Placement, line: DeskLine): Promise<number>;
  /** A line of the bot's in the chat itself, outside every case. */
  postPlainLine(chat: string, line: DeskLine): Promise<number>;
  /** Removes what was posted: the topic, or each message becomes a stub and its media goes. Safe to repeat. */
  purge(placement: Placement): Promise<void>;
}

/** What a new card may have beside what every one has. */
export interface CardPost {
  /** Who is called to it: a line at its end, until somebody has the case. */
  readonly mentions?: readonly Mention[];
  /** `CARD=minimal`: its story is not posted, and can be shown. */
  readonly keepsStory?: true;
  /**
   * It stands in the place of one that was deleted by hand, and shows what is known now. `story`: it
   * went with the topic, is still held, or stands where it stood.
   */
  readonly anew?: { readonly known: KnownCase; readonly story: "gone" | "kept" | "stands" };
}

/** What the card of a case shows beside its brief. */
export interface KnownCase {
  readonly brief: CaseBrief;
  readonly file: CaseFile;
  readonly holder: Holder | null;
  readonly retainUntil: EpochMs;
}

/** What the bot says by itself in the caseworkers' chat; the desk has the words. */
export type DeskLine =
  /** Retention ends on that day (`YYYY-MM-DD`). */
  | { readonly kind: "retentionEnds"; readonly code: string; readonly day: string }
  /** An open case without movement: does anyone still work on it? It closes on that day. */
  | { readonly kind: "stillOpen"; readonly code: string; readonly day: string }
  | { readonly kind: "closedBySilence"; readonly code: string }
  /** In the place of a file whose bytes are gone, or that Telegram refuses. */
  | { readonly kind: "fileGone"; readonly code: string }
  /** In the chat itself: a case was withdrawn; `null` where its code cannot be read. */
  | { readonly kind: "withdrawn"; readonly code: string | null }
  /** The case waits too long, or a time limit of it is near: the mentioned are asked to look. */
  | {
      readonly kind: "escalation";
      readonly code: string;
      readonly level: Level;
      readonly reasons: readonly EscalationReason[];
      readonly mentions: readonly Mention[];
    }
  /** Behind an escalation: more people, whom one message cannot tell. */
  | { readonly kind: "mentioned"; readonly code: string; readonly mentions: readonly Mention[] }
  /** Newer cases that may name the same as this one; it is asked whether they do. */
  | {
      readonly kind: "alike";
      readonly caseId: CaseId;
      readonly code: string;
      /** Their codes. */
      readonly others: readonly string[];
      readonly holder: Mention;
    };

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
  /** As `seal`, for bytes. */
  sealBytes(purpose: string, context: string, bytes: Uint8Array): Uint8Array;
  /** As `open`, for bytes. */
  openBytes(purpose: string, context: string, sealed: Uint8Array): Uint8Array;
  /** A keyed name for a value that must not be readable, the same each time: 22 base64url characters. */
  blind(purpose: string, value: string): string;
}

/** Turns a Telegram user id into what the store may know. */
export interface Pseudonyms {
  /** Throws `vault.cannotOpen` when the store's living salts were sealed with a key we do not have. */
  verify(now: EpochMs): Promise<void>;
  /** The person's shard and their pseudonyms under every live salt and key, newest first. */
  identify(userId: number, now: EpochMs): Promise<Identity>;
}

/** Keys of cases, and what is sealed before a case has one. Opening throws `vault.cannotOpen` or `store.corrupt`. */
export interface CaseVault {
  sealJob(job: OutboxJob): Sealed<OutboxJob>;
  openJob(caseId: CaseId, sealed: Sealed<OutboxJob>): OutboxJob;
  /** A new key for a case, wrapped with the server's. */
  newKey(caseId: CaseId): Sealed<CaseKey>;
  /** Throws `vault.cannotOpen`. */
  unwrap(caseId: CaseId, key: Sealed<CaseKey>): CaseSeals;
}

/** Seals what belongs to one case, with its key. Opening throws `vault.cannotOpen` or `store.corrupt`. */
export interface CaseSeals {
  sealBrief(brief: CaseBrief): Sealed<CaseBrief>;
  openBrief(sealed: Sealed<CaseBrief>): CaseBrief;
  sealStory(story: Story): Sealed<Story>;
  openStory(sealed: Sealed<Story>): Story;
  sealHolder(holder: Holder): Sealed<Holder>;
  openHolder(sealed: Sealed<Holder>): Holder;
  sealFile(file: CaseFile): Sealed<CaseFile>;
  openFile(sealed: Sealed<CaseFile>): CaseFile;
  sealDetail(detail: ActDetail): Sealed<ActDetail>;
  openDetail(sealed: Sealed<ActDetail>): ActDetail;
}

/** The journal of a case: who did what, so that nothing can be changed or left out unseen. */
export interface Journal {
  /** The next links after `head`, to be kept with the change they tell of. */
  chained(
    caseId: CaseId,
    seals: CaseSeals,
    head: JournalHead | null,
    acts: readonly Act[],
    now: EpochMs,
  ): readonly JournalEntry[];
  /** The number of the first link that does not fit; `null` when the chain is whole. */
  brokenAt(caseId: CaseId, entries: readonly JournalEntry[]): number | null;
}

/** What a receipt opens: drawn from it by a slow function with the server's key. */
export interface OpenedReceipt {
  /** Where it is looked for, under each key of the ring; the present one first. */
  readonly lookups: readonly [string, ...string[]];
  /** The keys that open what was sealed to it, in the same order (X25519, base64url). */
  readonly privateKeys: readonly [string, ...string[]];
}

/** Receipts and the letters that only they open. */
export interface ReceiptVault {
  /** Slow on purpose (scrypt, 64 MiB); at most two at a time, the others wait their turn. */
  open(receipt: Receipt): Promise<OpenedReceipt>;
  /** What a case keeps of its receipt. As slow as `open`, but its turn comes before all others'. */
  refer(receipt: Receipt): Promise<ReceiptRef>;
  /** Seals a text to the receipt; whoever sealed it cannot open it again. Padded. */
  sealLetter(ref: ReceiptRef, caseId: CaseId, text: string): Sealed<string>;
  /** Throws `vault.cannotOpen`. */
  openLetter(privateKey: string, caseId: CaseId, letter: Sealed<string>): string;
  /** A key from a worker's own four digits, as slow as `open`: base64url, bound to `context`. */
  fromDigits(digits: string, context: string): Promise<string>;
  /** Seals with such a key. */
  sealWith(key: string, context: string, value: unknown): Sealed<unknown>;
  /** `null` when the key is not the one. */
  openWith(key: string, context: string, sealed: Sealed<unknown>): unknown | null;
}

/** What the archive keeps of one report; written once, readable only with keys the server does not have. */
export interface ArchiveEntry {
  readonly brief: CaseBrief;
  readonly story: Story;
  readonly media: readonly { readonly item: MediaItem; readonly bytes: Uint8Array }[];
}

export interface Archive {
  /** Keeps an entry of a case; `part` names it, so that a repeat changes nothing. */
  keep(caseId: CaseId, part: CaseId, entry: ArchiveEntry): Promise<void>;
  /** Removes everything of a case. Idempotent. */
  drop(caseId: CaseId): Promise<void>;
}

/** Why a file is not taken; the worker is told what to do instead. */
export type MediaRefusal = "kind" | "tooBig" | "damaged" | "tooLong" | "noTool" | "failed";

/** How a voice goes to the caseworkers. */
export type VoiceMode = "changed" | "asItIs";

/** Takes from a file what tells of its maker. Bounded in memory and time, outside the main thread. */
export interface MediaCleaner {
  /** The kinds this machine cannot clean for want of a program, each with a sentence for the operator. */
  missing(): Promise<readonly { readonly kind: MediaItem["kind"]; readonly why: string }[]>;
  /** `mime` is what Telegram said; the bytes decide. Several items where a document becomes pages. */
  clean(file: {
    readonly kind: MediaItem["kind"];
    readonly mime: string | null;
    readonly bytes: Uint8Array;
    readonly voice: VoiceMode;
  }): Promise<
    | { readonly kind: "cleaned"; readonly files: readonly CleanFile[] }
    | { readonly kind: "refused"; readonly why: MediaRefusal }
  >;
}

/** A cleaned file: `kind` is how it is sent, `extension` without a dot. */
export interface CleanFile {
  readonly kind: MediaItem["kind"];
  readonly extension: string;
  readonly bytes: Uint8Array;
}
