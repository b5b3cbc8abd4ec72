/**
 * Every Redis key. The part in braces is the hash slot: one shard of persons (`{s07}`), the queue
 * (`{q}`), or one day's salt; a script only ever touches keys of one slot, all of them declared.
 * A key without a TTL says why.
 */
import type { Pseudonym, Shard } from "../domain/ids.js";

const tag = (shard: Shard) => `{s${shard}}`;

export const unitKeys = {
  /**
   * The fencing counter of a shard. No TTL: were it to start again at 1, a late commit of long ago
   * could carry a token that is valid once more. It names nobody.
   */
  token: (shard: Shard) => `${tag(shard)}:token`,
  /** Persons by the moment their chat is to be erased. No TTL: an entry goes with its person. */
  due: (shard: Shard) => `${tag(shard)}:due`,
  /** Reports not yet in the queue, by case. No TTL: a report is kept until it has been handed over. */
  outbox: (shard: Shard) => `${tag(shard)}:outbox`,
  /** The order of the outbox. No TTL: goes with the outbox. */
  outboxOrder: (shard: Shard) => `${tag(shard)}:outbox-order`,
  /** `token:until`. TTL: the length of the lease. */
  lease: (shard: Shard, person: Pseudonym) => `${tag(shard)}:lease:${person}`,
  /** Every lease, as a pattern for SCAN. */
  everyLease: "{s*}:lease:*",
  /** The sealed state. TTL: `SAFETY_MS` after the erase is due. */
  state: (shard: Shard, person: Pseudonym) => `${tag(shard)}:state:${person}`,
  /** Sealed notes by update id, so that a retry notes nothing twice. TTL: as the state. */
  notes: (shard: Shard, person: Pseudonym) => `${tag(shard)}:notes:${person}`,
  /** A kept draft: `draft`, `until`, `misses`, `files`. TTL: until then; outlives erasing. */
  draft: (shard: Shard, person: Pseudonym) => `${tag(shard)}:draft:${person}`,
  /** Updates that tried a receipt, by when. TTL: `TRY_HOUR_MS` after the last one; outlives erasing. */
  tries: (shard: Shard, person: Pseudonym) => `${tag(shard)}:tries:${person}`,
  /** An update that was committed. TTL: `DONE_MS`. */
  done: (shard: Shard, updateId: number | "none") => `${tag(shard)}:done:${updateId}`,
};

/**
 * A case is a field of a few hashes, not a key of its own: what must be found by a receipt, dropped
 * with a job or destroyed with its additions then lies under keys that a script can declare. Each
 * case goes at the end of its own retention (`take` and `casesDue` drop it, nobody reads it before
 * that); the TTL is for a bot that never comes back.
 */
export const queueKeys = {
  /** The facts of each unfinished job, JSON by case. No TTL: `take` drops a job at the end of its retention. */
  jobs: "{q}:jobs",
  /** `<case>:story` of each unfinished job, unless it is kept. No TTL: goes with the job. */
  sealed: "{q}:sealed",
  /** `<chat>|<due, 15 digits>|<case>`, read in lexical order. No TTL: goes with the job. */
  order: (level: 0 | 1 | 2 | 3) => `{q}:order:${level}`,
  /** How many jobs wait per chat. No TTL: a field goes with the last job of its chat. */
  chats: "{q}:chats",
  /** Dead letters by the time they died. No TTL: goes with the job. */
  dead: "{q}:dead",
  /** Cases by the end of their retention. No TTL: goes with the case, and drops its job. */
  retain: "{q}:retain",
  /** When messages were sent, per chat and overall. TTL: `MINUTE_MS`, the longest window. */
  sent: "{q}:sent",
  /** Chats to which nothing may be sent, and until when. TTL: until the last pause is over. */
  paused: "{q}:paused",
  /** The fencing counter of the queue. No TTL: as that of a shard. */
  token: "{q}:token",
  /**
   * `<case>`: facts, JSON; `<case>:key`, `:brief`, `:file`, `:holder`, `:story` where it is kept. TTL:
   * the longest retention of them.
   */
  cases: "{q}:cases",
  /** Cases by the lookup of their receipt. TTL: as `cases`. */
  receipts: "{q}:receipts",
  /** Cases by when their keeper looks at them. TTL: as `cases`. */
  look: "{q}:look",
  /** Cases by `<chat>|t<topic>` and `<chat>|m<message>`. TTL: as `cases`. */
  spots: "{q}:spots",
  /** Sealed bytes by id. TTL: the longest `until` of them; each goes at its own. */
  blobs: "{q}:blobs",
  /** Blobs by their `until`. TTL: as `blobs`. */
  blobUntil: "{q}:blob-until",
  /** What the chat still shows of destroyed cases, by case. TTL: `PURGE_KEEP_MS` after the last one. */
  purges: "{q}:purges",
  /** Purges by when they are due. TTL: as `purges`. */
  purgeDue: "{q}:purge-due",
  /** Destroyed cases, by until when they are not queued again. TTL: `DESTROYED_KEEP_MS` after the last one. */
  destroyed: "{q}:destroyed",
  /**
   * `<case>`: how many links; `<case>:<number>`: one of them, JSON; `<case>:<number>:detail`, sealed,
   * while the case lives. TTL: as `cases`, or `JOURNAL_KEEP_MS` after the last case that went.
   */
  journal: "{q}:journal",
  /** Cases that went, by until when their journal stays. TTL: `JOURNAL_KEEP_MS` after the last one. */
  pastJournals: "{q}:past-journals",
  /** `<month>|<name>`: how many. No TTL: counts of months, of nobody's case. */
  tallies: "{q}:tallies",
  /** How many receipts were looked for, by second. TTL: `TRY_WINDOW_MS` after the last one. */
  receiptTries: "{q}:receipt-tries",
  /** Alerts by the moment they were noted. TTL: `ALERT_KEEP_MS` after the last one. */
  alerts: "{q}:alerts",
  /** The list of the present flood, JSON with its `until`. TTL: until then. */
  alertList: "{q}:alert-list",
  /** By case `until:sealed`, the return addresses of one chat. TTL: until the last of them. */
  notices: (chat: string) => `{q}:notices:${chat}`,
  /** Blind names of confirmed caseworkers. No TTL: until their rights end. */
  members: "{q}:members",
  /**
   * `<name>`: `version:sealed`. No TTL: a few fixed names and a closed month each; what is forgotten
   * is posted or counted a second time.
   */
  desk: "{q}:desk",
};

/** `expiresAt:sealed`. TTL: until it expires. */
export const saltKey = (day: string) => `{salt:${day}}`;

/** A chat as it stands in a key, a field or a member: without the separator `|`. */
export const chatName = (chat: string) => encodeURIComponent(chat);
