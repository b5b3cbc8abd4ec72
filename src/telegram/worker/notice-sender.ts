import { AppError } from "../../domain/errors.js";
import type { EpochMs, Sealed } from "../../domain/ids.js";
import type {
  Clock,
  Identity,
  NoticeSender,
  PersonState,
  Pseudonyms,
  Random,
  UnitStore,
} from "../../ports.js";
import type { Texts } from "../i18n/texts.js";
import { type Screen, titled } from "../markup.js";
import { passes, toSendError } from "../send-error.js";
import type { Eraser } from "./eraser.js";
import { LEASE_MS } from "./person-lease.js";
import type { Renderer } from "./renderer.js";
import { erasing, newcomer, type StateVault, type WorkerState } from "./state.js";

// 46 h: a bot may delete its message within 48 h, an outage of an hour or two included.
const REMOVED_AFTER_MS = 46 * 3_600_000;

// A worker who blocked the bot may let it in again: what an earlier notice left is tried for then.
const BLOCKED_AGAIN_MS = 1_800_000;

// Update ids of Telegram's are positive: one below nought is nobody's.
const UNIT_IDS = 2 ** 40;

/**
 * Sends the neutral line into an empty chat. While a session is open nobody is disturbed: its screen is
 * erased after the silence, and the notice comes then. The message goes with the next tap, or by itself
 * in time for Telegram's limit. A crash between sending and recording leaves one line that stays until
 * the worker deletes it: its id is not known before.
 */
export function createNoticeSender(options: {
  store: Pick<UnitStore, "begin" | "commit" | "release">;
  pseudonyms: Pseudonyms;
  vault: StateVault;
  renderer: Renderer;
  eraser: Pick<Eraser, "forget">;
  texts: Texts;
  clock: Clock;
  random: Random;
  /** A code fit for the log. */
  onTrouble: (code: string) => void;
}): NoticeSender {
  const { store, pseudonyms, vault, renderer, eraser, texts, clock, random, onTrouble } = options;

  return {
    async send({ chat }, locale) {
      // In a private chat the chat and the person have one id.
      const identity = await pseudonyms.identify(chat, clock.now());
      const begun = await store.begin({
        ...identity,
        updateId: -1 - random.below(UNIT_IDS),
        note: null,
        now: clock.now(),
        leaseMs: LEASE_MS,
        eraseAt: clock.now() + REMOVED_AFTER_MS,
      });
      if (begun.kind === "busy") return "busy";
      const { token } = begun;
      try {
        const before = begun.state === null ? null : opened(identity, begun.state);
        // Words whose update is still to come are a session too.
        if ((before && !isEmpty(before)) || begun.notes.length > 0) return "busy";
        return await write(identity, token, before ?? newcomer(chat), locale);
      } finally {
        // Freed by the commit where there was one; otherwise it would end by itself.
        await store.release(identity, token).catch(() => {});
      }
    },
  };

  async function write(
    identity: Identity,
    token: number,
    before: WorkerState,
    locale: string,
  ): Promise<"sent" | "busy" | "gone"> {
    const { chat } = before;
    const spoken = texts.locales.includes(locale) ? locale : (texts.locales[0] ?? locale);
    const sent = await deliver(chat, {
      html: titled(texts.text(spoken, "notice-new-page")),
      keyboard: [],
    });
    if (sent === "gone") return await giveUp(identity, token, before);
    if (typeof sent === "string") return sent;
    const now = clock.now();
    const state: WorkerState = {
      ...newcomer(chat),
      locale: spoken,
      place: { at: "menu" },
      // Of an earlier notice nothing is to stand beside this one.
      leftovers: [...(await removed(chat, before.leftovers)), sent],
    };
    if (await recorded(identity, token, state, now + REMOVED_AFTER_MS)) return "sent";
    await removed(chat, [sent]);
    return "busy";
  }

  /** The id of the message; else what became of it. */
  async function deliver(chat: number, screen: Screen): Promise<number | "sent" | "busy" | "gone"> {
    try {
      return await renderer.send(chat, screen);
    } catch (error) {
      const { reason, code } = toSendError(error);
      // 401 and 404 are about the bot's token, not about this chat.
      if (reason === "blocked" || (reason === "chatGone" && [400, 403].includes(code)))
        return "gone";
      onTrouble(`notice.${reason}`);
      // No answer: it may stand in the chat. A second line would be more than was asked for.
      return reason === "noAnswer" ? "sent" : "busy";
    }
  }

  /** Nothing is kept of the chat but what an earlier notice left in it. */
  async function giveUp(identity: Identity, token: number, before: WorkerState): Promise<"gone"> {
    const now = clock.now();
    const left = before.leftovers.length > 0 ? erasing(before, now) : null;
    await recorded(identity, token, left, now + BLOCKED_AGAIN_MS);
    await eraser.forget(before, { address: true });
    return "gone";
  }

  /** `false` when the lease had ended, or the store is away: what was sent must go again. */
  async function recorded(
    identity: Identity,
    token: number,
    state: WorkerState | null,
    eraseAt: EpochMs,
  ): Promise<boolean> {
    const kept = state && { sealed: vault.seal(identity, state), eraseAt };
    const committed = await store
      .commit({
        ...identity,
        token,
        now: clock.now(),
        updateId: null,
        state: kept,
        outbox: null,
        keepLease: false,
        clearNotes: false,
      })
      .catch(() => "fenced" as const);
    return committed === "committed";
  }

  /** What of these messages still stands. */
  async function removed(chat: number, messages: readonly number[]): Promise<readonly number[]> {
    if (messages.length === 0) return [];
    try {
      return await renderer.remove(chat, messages);
    } catch (error) {
      const failure = toSendError(error);
      onTrouble(`notice.${failure.reason}`);
      return passes(failure) ? messages : [];
    }
  }

  /** A lost key or an older shape must not lock anyone out: it is set aside. */
  function opened(identity: Identity, sealed: Sealed<PersonState>): WorkerState | null {
    try {
      return vault.open(identity, sealed);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      onTrouble(error.code);
      return null;
    }
  }
}

/**
 * What a notice leaves of a chat, and nothing else. A screen that could not be sent is missing as well,
 * until it is sent anew: then what it belongs to must still be there.
 */
function isEmpty(state: WorkerState): boolean {
  const { screen, place, run, alertRun, alert, opened, unsent, files } = state;
  const nothing = [screen, run, alertRun, alert, opened].every((each) => each === null);
  return nothing && unsent.length === 0 && files.length === 0 && place.at === "menu";
}
