import { type Api, InputFile } from "grammy";
import type { Message } from "grammy/types";
import { inlineKeyboard, type Screen } from "../markup.js";
import { passes, type SendError, toSendError } from "../send-error.js";
import type { Recording } from "./recordings.js";
import type { ScreenText } from "./rights/screen-memory.js";

/** Draws in a worker's chat. Every method throws a `SendError` that names nobody. */
export interface Renderer {
  /** Sends the screen as a new message; its id. */
  send(chat: number, screen: Screen): Promise<number>;
  /** `gone` when the message cannot be edited any more, for whatever reason Telegram gives. */
  edit(chat: number, message: number, screen: Screen): Promise<"drawn" | "gone">;
  /**
   * What a screen says, and what in it is code; `null` when it cannot be edited any more. Telegram gives
   * a bot its own message only in answer to an edit: until the screen is drawn again it has one button,
   * which waits.
   */
  peek(chat: number, message: number): Promise<ScreenText | null>;
  /** Sends the recording as a voice message; its id. */
  play(chat: number, recording: Recording): Promise<number>;
  /** Deletes what Telegram still lets a bot delete; the messages that are known to remain. */
  remove(chat: number, messages: readonly number[]): Promise<readonly number[]>;
  /** Lets the button stop blinking. Never throws: a tap that is too old needs no answer. */
  answer(callback: string): Promise<void>;
}

// Telegram takes 1 to 100 ids in one deleteMessages.
const DELETED_AT_ONCE = 100;

// A pause that Telegram asks for in a worker's chat is short; a longer one ends in a new delivery.
const LONGEST_PAUSE_MS = 3_000;

export function createRenderer(api: Api): Renderer {
  // What Telegram calls a recording once it has it: the next listener costs no upload.
  const fileIds = new Map<string, string>();
  return {
    async send(chat, screen) {
      const sent = await patiently(() =>
        api.sendMessage(chat, screen.html, {
          ...FORM,
          protect_content: true,
          reply_markup: inlineKeyboard(screen.keyboard),
        }),
      );
      return sent.message_id;
    },

    async edit(chat, message, screen) {
      const reply_markup = inlineKeyboard(screen.keyboard);
      try {
        await patiently(() =>
          api.editMessageText(chat, message, screen.html, { ...FORM, reply_markup }),
        );
      } catch (error) {
        const failure = toSendError(error);
        if (failure.reason === "notModified") return "drawn";
        if (passes(failure) || failure.reason === "blocked") throw failure;
        return "gone";
      }
      return "drawn";
    },

    async peek(chat, message) {
      // It waits already, where nothing drew it again: only a change is answered with the message.
      for (const reply_markup of WAITING) {
        try {
          const edited = await patiently(() =>
            api.editMessageReplyMarkup(chat, message, { reply_markup }),
          );
          return edited === true ? null : screenText(edited);
        } catch (error) {
          const failure = toSendError(error);
          if (failure.reason === "notModified") continue;
          if (passes(failure) || failure.reason === "blocked") throw failure;
          return null;
        }
      }
      return null;
    },

    async play(chat, recording) {
      try {
        const known = fileIds.get(recording.key);
        const voice = known ?? new InputFile(await recording.read(), "recording.ogg");
        const sent = await patiently(() => api.sendVoice(chat, voice, { protect_content: true }));
        fileIds.set(recording.key, sent.voice.file_id);
        return sent.message_id;
      } catch (error) {
        const failure = toSendError(error);
        // Telegram may have forgotten the file: the next listener brings it again.
        if (!passes(failure)) fileIds.delete(recording.key);
        throw failure;
      }
    },

    async remove(chat, messages) {
      const left: number[] = [];
      for (let from = 0; from < messages.length; from += DELETED_AT_ONCE) {
        const ids = messages.slice(from, from + DELETED_AT_ONCE);
        // One message that is too old and Telegram deletes none of them: then each by itself.
        if (await deleted(chat, ids)) continue;
        for (const id of ids) if (!(await deleted(chat, [id]))) left.push(id);
      }
      return left;
    },

    async answer(callback) {
      await api.answerCallbackQuery(callback).catch(() => {
        // Answered late or never: the button blinks a little longer, nothing else.
      });
    },
  };

  /** Whether Telegram did it; a message that is not there any more counts as deleted. */
  async function deleted(chat: number, ids: readonly number[]): Promise<boolean> {
    try {
      await patiently(() => api.deleteMessages(chat, [...ids]));
      return true;
    } catch (error) {
      const failure = toSendError(error);
      if (passes(failure) || failure.reason === "blocked") throw failure;
      return ids.length === 1 && failure.reason === "messageGone";
    }
  }
}

const FORM = { parse_mode: "HTML", link_preview_options: { is_disabled: true } } as const;

/** The button that waits, in two kinds: a press that nothing knows, so that the place is drawn again. */
const WAITING = ["wait:1", "wait:2"].map((data) => inlineKeyboard([[{ label: "⏳", data }]]));

/** Entities count in UTF-16, as strings do. */
function screenText({ text = "", entities = [] }: Message): ScreenText {
  const codes = entities
    .filter(({ type }) => type === "code")
    .map(({ offset, length }) => text.slice(offset, offset + length));
  return { text, codes };
}

async function patiently<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const failure = toSendError(error);
    if (!mayWait(failure)) throw failure;
    await new Promise((resolve) => setTimeout(resolve, failure.retryAfterMs ?? 0));
    return call().catch((second) => {
      throw toSendError(second);
    });
  }
}

function mayWait(failure: SendError): boolean {
  return failure.retryAfterMs !== null && failure.retryAfterMs <= LONGEST_PAUSE_MS;
}
