import { createHash } from "node:crypto";
import type { Api } from "grammy";
import type { EpochMs } from "../../../domain/ids.js";
import type { DeskRound, OpenedCase } from "../../../ports.js";
import { toSendError } from "../../send-error.js";
import type { DeskNotes } from "../chat/desk-notes.js";

/** What the desk note `board` holds. */
interface BoardNote {
  readonly v: 1;
  readonly chat: number;
  /** `null` while a process is about to post it. */
  readonly message: number | null;
  /** Digest of the text it shows; `null` where that is not sure. */
  readonly drawn: string | null;
  /** It was pinned, or may not be: whoever unpins it has a reason. */
  readonly pinned: boolean;
  /** When a process set out to post it, or looked last whether it still stands. */
  readonly at: EpochMs;
}

const NOTE = "board";
// Longer than a call to Telegram may take: who posts has died in it.
const POSTING_MS = 60_000;
// Nobody tells a bot that its message was deleted: an edit finds out, and one that changes nothing
// is the only way to look. Where the text changes, it is found at once.
const LOOK_EVERY_MS = 5 * 60_000;

/**
 * Keeps one pinned message in the caseworkers' chat (of a forum: in General) that shows `text`. It is
 * edited only when the text changes, made anew when it was deleted or the chat is another one, and
 * pinned once; the one in another chat goes. Of several processes the version of the note lets one post: the others leave it. Where
 * a process dies between posting and writing it down, a second board is made rather than none.
 * `onTrouble` hears what holds up nothing: that the bot may not pin.
 */
export function createBoardRound(options: {
  api: Api;
  notes: DeskNotes;
  /** The present id of the chat. */
  chatId: () => number;
  /** HTML within one message. */
  text: (cases: readonly OpenedCase[], now: EpochMs) => string;
  onTrouble: (code: string) => void;
}): DeskRound {
  const { api, notes, chatId, text, onTrouble } = options;

  return async (cases, now) => {
    const html = text(cases, now);
    const drawn = digestOf(html);
    const { value, version } = await notes.read(NOTE);
    const known = noteIn(value);
    const chat = chatId();
    if (known === null) return post(html, chat, now, version);
    if (known.chat !== chat) {
      await post(html, chat, now, version, known);
      return removed(known);
    }
    if (known.message === null) {
      if (now - known.at >= POSTING_MS) await post(html, chat, now, version);
      return;
    }
    const stands = { ...known, message: known.message };
    if (known.drawn !== drawn || now - known.at >= LOOK_EVERY_MS)
      await draw(html, stands, now, version);
    else if (!known.pinned) await pin(stands, version);
  };

  /**
   * Written down before it is done: whoever comes second leaves it. `before`: what was known of
   * another chat; it holds on where that turns out to be the right one.
   */
  async function post(
    html: string,
    chat: number,
    now: EpochMs,
    version: number,
    before: BoardNote | null = null,
  ): Promise<void> {
    const note: BoardNote = { v: 1, chat, message: null, drawn: null, pinned: false, at: now };
    const mine = await notes.keep(NOTE, note, version);
    if (mine === null) return;
    const message = await sent(html, chat).catch(async (error) => {
      const failure = toSendError(error);
      // It certainly does not stand: the next round may try at once.
      if (failure.outcome === "refused") await notes.keep(NOTE, before, mine);
      throw failure;
    });
    const stands = { ...note, message, drawn: digestOf(html) };
    const next = await notes.keep(NOTE, stands, mine);
    if (next !== null) await pin(stands, next);
  }

  /** It names cases, and nobody draws it any more. Where the bot is not there any more it stays. */
  async function removed({ chat, message }: BoardNote): Promise<void> {
    if (message === null) return;
    await api.deleteMessage(chat, message).catch((error) => {
      onTrouble(`board.${toSendError(error).reason}`);
    });
  }

  async function sent(html: string, chat: number): Promise<number> {
    const options = { ...FORM, disable_notification: true } as const;
    return (await api.sendMessage(chat, html, options)).message_id;
  }

  async function draw(
    html: string,
    known: BoardNote & { readonly message: number },
    now: EpochMs,
    version: number,
  ): Promise<void> {
    const drawn = digestOf(html);
    const mine = await notes.keep(NOTE, { ...known, drawn, at: now }, version);
    if (mine === null) return;
    try {
      await api.editMessageText(known.chat, known.message, html, FORM);
    } catch (error) {
      const failure = toSendError(error);
      if (failure.reason === "messageGone") return post(html, known.chat, now, mine);
      if (failure.reason === "notModified") return;
      // What it shows now is not known: the next round draws it again.
      await notes.keep(NOTE, { ...known, drawn: null }, mine);
      throw failure;
    }
  }

  async function pin(
    known: BoardNote & { readonly message: number },
    version: number,
  ): Promise<void> {
    try {
      await api.pinChatMessage(known.chat, known.message, { disable_notification: true });
    } catch (error) {
      const failure = toSendError(error);
      if (failure.retryAfterMs !== null || failure.outcome === "unsure") throw failure;
      onTrouble(`board.pin.${failure.reason}`);
    }
    await notes.keep(NOTE, { ...known, pinned: true }, version);
  }
}

const FORM = { parse_mode: "HTML", link_preview_options: { is_disabled: true } } as const;

function digestOf(html: string): string {
  return createHash("sha256").update(html).digest("base64url").slice(0, 22);
}

function noteIn(value: unknown): BoardNote | null {
  const note = value as BoardNote | null;
  return note?.v === 1 && typeof note.chat === "number" ? note : null;
}
