import type { Api } from "grammy";
import { z } from "zod";
import { AppError } from "../../../domain/errors.js";
import type { CaseId, EpochMs } from "../../../domain/ids.js";
import type { Clock, DeskBook, DeskRound, Sealer } from "../../../ports.js";
import { passes, type SendError, toSendError } from "../../send-error.js";
import { createDeskNotes } from "./desk-notes.js";
import { createPurging } from "./desk-purge.js";

/** A message of the bot's that goes by itself. */
export interface PassingMessage {
  readonly caseId: CaseId;
  /** Telegram's id of the chat: the caseworkers', or the private one of one of them. */
  readonly chat: number;
  readonly message: number;
  readonly until: EpochMs;
  /** What of the case it shows, where that is asked for later. */
  readonly part?: string;
}

/** Where and how long messages about a case stand. */
export type PassingPlace = Omit<PassingMessage, "message">;

/** Messages of the bot's about cases that go by themselves, and at once when their case ends. */
export interface PassingMessages {
  /**
   * Remembers messages that stand; one that is known already goes at the new `until`. Right after each
   * is sent, before the next one: so a crash leaves one message at most that nobody knows.
   */
  note(noted: PassingPlace & { readonly messages: readonly number[] }): Promise<void>;
  /**
   * Sends one message and remembers it; its number. What cannot be remembered is deleted again, as far
   * as that can be done. Throws what `post` and the store throw.
   */
  send(place: PassingPlace, post: () => Promise<number>): Promise<number>;
  /** What stands in a chat is due from now on. */
  endIn(chat: number): Promise<void>;
  /** All that is remembered, what is due and could not go yet included. */
  all(): Promise<readonly PassingMessage[]>;
  /**
   * Removes what is due, and all of cases that live no more: deleted, and where Telegram does not do that
   * any more, edited into the stub. Safe in several processes and after a crash at any place.
   */
  readonly sweep: DeskRound;
}

/** The part of what is no story but the card of a case, in a private chat. */
export const CARD_PART = "card";

const NOTE = "passing";
// 20: as many as may write at the same moment. Each time one of them is first.
const MOST_TRIES = 20;
// 1,000: fifty for each of twenty caseworkers. Beyond it the bot forgets what is due soonest, and what
// has a part, a story or a card, last of all.
const MOST_NOTED = 1_000;
// 30: beside delivery and edits of cards, few enough that Telegram takes them all.
const A_SWEEP = 30;
// 47 h: Telegram lets a bot delete a message only within 48 h.
const HOPELESS_MS = 47 * 3_600_000;
// 30 days, as for what is purged: a failure that passes may last, and a stub can be written late.
const OUTAGE_MS = 30 * 24 * 3_600_000;

const SOON_MS = 60_000;
// 10 min: the bot was blocked or removed; a person must repair that.
const REPAIR_MS = 10 * 60_000;

const noteSchema = z.strictObject({
  v: z.literal(1),
  messages: z.array(
    z.strictObject({
      caseId: z
        .string()
        .regex(/^[0-9a-f]{32}$/)
        .transform((id) => id as CaseId),
      chat: z.number().int(),
      message: z.number().int(),
      until: z.number().int(),
      /** When it was remembered first: as old as that it is for Telegram. */
      at: z.number().int(),
      part: z.string().exactOptional(),
    }),
  ),
});

type Noted = PassingMessage & { readonly at: EpochMs };

/**
 * Every method throws `store.unreachable`, `vault.cannotOpen` and `store.corrupt`. `stub`: what a
 * message says that could not be deleted. `lives` is asked about a case that is not among those of a
 * sweep: it may have come since they were read, or open with no key of this process; without it such a
 * case is over. `sweep` throws a `SendError` where Telegram wants a pause.
 */
export function createPassingMessages(options: {
  api: Api;
  book: DeskBook;
  sealer: Sealer;
  clock: Clock;
  stub: () => string;
  lives?: (caseId: CaseId) => Promise<boolean>;
  onTrouble: (code: string) => void;
}): PassingMessages {
  const { api, book, sealer, clock, stub, lives = async () => false, onTrouble } = options;
  const notes = createDeskNotes(book, sealer);
  const stubbing = createPurging(api, stub);
  // When to try again what failed, as long as the process lives: a restart tries at once.
  const again = new Map<string, EpochMs>();

  async function read(): Promise<{ messages: readonly Noted[]; version: number }> {
    const { value, version } = await notes.read(NOTE);
    if (value === null) return { messages: [], version };
    const parsed = noteSchema.safeParse(value);
    // Thrown away it would leave messages standing: a newer version may have written it.
    if (!parsed.success) throw new AppError("store.corrupt", "a desk note has an unknown shape");
    return { messages: parsed.data.messages, version };
  }

  /** `decide` gives the same list where nothing changes. */
  async function rewrite(decide: (messages: readonly Noted[]) => readonly Noted[]): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const { messages, version } = await read();
      const next = decide(messages);
      if (next === messages) return;
      if ((await notes.keep(NOTE, { v: 1, messages: next }, version)) !== null) return;
    }
    throw new AppError("internal", "a desk note was changed by others again and again");
  }

  async function note({
    messages: numbers,
    ...place
  }: PassingPlace & { readonly messages: readonly number[] }): Promise<void> {
    if (numbers.length === 0) return;
    const now = clock.now();
    await rewrite((known) => {
      const before = new Map(known.map((each) => [keyOf(each), each.at]));
      const fresh = numbers.map((message): Noted => {
        const at = before.get(keyOf({ chat: place.chat, message })) ?? now;
        return { ...place, message, at };
      });
      return fitting([...without(known, fresh), ...fresh]);
    });
  }

  return {
    note,

    async send(place, post) {
      const message = await post();
      try {
        await note({ ...place, messages: [message] });
      } catch (error) {
        await api.deleteMessage(place.chat, message).catch(() => {
          onTrouble("passing.left");
        });
        throw error;
      }
      return message;
    },

    async endIn(chat) {
      const now = clock.now();
      await rewrite((known) => {
        const stands = (each: Noted) => each.chat === chat && each.until > now;
        if (!known.some(stands)) return known;
        return known.map((each) => (stands(each) ? { ...each, until: now } : each));
      });
    },

    all: async () => (await read()).messages,

    async sweep(cases, now) {
      const { messages } = await read();
      if (messages.length === 0) return;
      const living = new Set(cases.map(({ caseId }) => caseId));
      for (const id of new Set(messages.map(({ caseId }) => caseId)))
        if (!living.has(id) && (await lives(id))) living.add(id);
      const due = messages
        .filter((each) => each.until <= now || !living.has(each.caseId))
        .filter((each) => (again.get(keyOf(each)) ?? now) <= now)
        .sort((one, other) => one.until - other.until)
        .slice(0, A_SWEEP);
      const gone: Noted[] = [];
      let pause: SendError | null = null;
      for (const each of due) {
        const failure = await removed(each);
        if (failure === null || isHopeless(each, failure, now)) gone.push(each);
        else again.set(keyOf(each), now + (passes(failure) ? SOON_MS : REPAIR_MS));
        if (failure === null) continue;
        // Telegram asked for a pause, or is away: the others would only be refused as well.
        if (failure.retryAfterMs !== null || failure.reason === "unreachable") {
          pause = failure;
          break;
        }
        onTrouble(`passing.${failure.reason}`);
      }
      for (const each of gone) again.delete(keyOf(each));
      if (gone.length > 0) await rewrite((known) => without(known, gone));
      if (pause !== null) throw pause;
    },
  };

  /** `null` when it does not stand any more, or says nothing any more. */
  async function removed({ chat, message }: PassingMessage): Promise<SendError | null> {
    try {
      await api.deleteMessage(chat, message);
      return null;
    } catch (error) {
      const failure = toSendError(error);
      if (failure.reason === "messageGone") return null;
      if (passes(failure)) return failure;
    }
    try {
      await stubbing(chat, { chat: "", posts: [message] });
      return null;
    } catch (error) {
      return toSendError(error);
    }
  }
}

/** Nobody needs to try that any more. */
function isHopeless({ at }: Noted, failure: SendError, now: EpochMs): boolean {
  return now - at >= (passes(failure) ? OUTAGE_MS : HOPELESS_MS);
}

function keyOf({ chat, message }: Pick<PassingMessage, "chat" | "message">): string {
  return `${chat}:${message}`;
}

/** The same list where none of them is in it. */
function without(known: readonly Noted[], gone: readonly PassingMessage[]): readonly Noted[] {
  const keys = new Set(gone.map(keyOf));
  const left = known.filter((each) => !keys.has(keyOf(each)));
  return left.length === known.length ? known : left;
}

function fitting(all: readonly Noted[]): readonly Noted[] {
  if (all.length <= MOST_NOTED) return all;
  const weight = ({ part }: Noted) => (part === undefined ? 0 : 1);
  return all
    .toSorted((one, other) => weight(one) - weight(other) || one.until - other.until)
    .slice(-MOST_NOTED);
}
