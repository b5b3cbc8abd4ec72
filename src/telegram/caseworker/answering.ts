import { createHash } from "node:crypto";
import { MOST_ANSWER_CHARACTERS } from "../../domain/case-file.js";
import type { CaseId } from "../../domain/ids.js";
import { plainText } from "../../domain/plain-text.js";
import type { Clock, ReceiptVault } from "../../ports.js";
import { previewKeyboard, sentKeyboard } from "./card-buttons.js";
import type { Say } from "./card-words.js";
import type { CaseAccess, CaseAtHand } from "./case-access.js";
import type { CasePosts } from "./case-posts.js";
import { dropPreview, PREVIEW_MS, sendPreview, takeBack, withPreview } from "./previews.js";
import { type Asked, promptHtml } from "./prompts.js";
import type { ReadyPhrases } from "./ready-phrases.js";

/** Who acts, as the chat knows them. */
export interface Actor {
  readonly id: number;
  readonly name: string;
  /** Writes as the group itself: their messages cannot be told from another's. */
  readonly isAnonymous: boolean;
}

/** The bot's message with the button that was tapped. */
export interface Tapped {
  /** Telegram's id of the tap: the same when its update comes again. */
  readonly query: string;
  readonly message: number;
  /** `null` where Telegram does not tell it any more. */
  readonly text: string | null;
  readonly isChannel: boolean;
}

/** Answers to the worker: nothing leaves before Send. What is returned is told to whoever acted. */
export interface Answering {
  /** Asks for the words of an answer. */
  prompt(at: CaseAtHand, actor: Actor, tapped: Tapped, asked: Asked): Promise<string>;
  /** The list of ready phrases, as a reply. */
  listPhrases(at: CaseAtHand, to: number): Promise<void>;
  /** Another page of a list. */
  turnPage(at: CaseAtHand, tapped: Tapped, page: number): Promise<void>;
  /** A phrase was chosen from a list. */
  choosePhrase(at: CaseAtHand, actor: Actor, tapped: Tapped, key: string): Promise<string>;
  /** Shows how what was written will look. `null` when the preview stands, else why there is none. */
  preview(
    at: CaseAtHand,
    actor: Actor,
    written: { readonly words: string; readonly asked: Asked; readonly message: number },
  ): Promise<string | null>;
  send(caseId: CaseId, actor: Actor, tapped: Tapped, id: string): Promise<Told>;
  cancel(caseId: CaseId, actor: Actor, tapped: Tapped, id: string): Promise<Told>;
  takeBack(caseId: CaseId, tapped: Tapped, id: string): Promise<Told>;
}

/** What to tell, and whether the card shows it differently now. */
export interface Told {
  readonly said: string;
  readonly changed: boolean;
}

export function createAnswering(options: {
  access: CaseAccess;
  posts: CasePosts;
  receipts: ReceiptVault;
  phrases: ReadyPhrases;
  clock: Clock;
  say: Say;
  /** The name of a language, in the caseworkers'. */
  languageOf: (locale: string) => string;
  /** The caseworkers' language. */
  locale: string;
}): Answering {
  const { access, posts, receipts, phrases, clock, say, languageOf, locale } = options;

  const languageFor = ({ brief }: CaseAtHand) => languageOf(phrases.localeFor(brief.locale));

  /** Why nobody can answer in this case; `null` when they can. */
  function hindrance({ file }: CaseAtHand): string | null {
    if (file.receipt === null) return say("answer-no-receipt");
    return file.stage === "closed" ? say("answer-closed") : null;
  }

  /**
   * Keeps the text sealed to the receipt. Its id and how it is shown; else why not. `from`: what it
   * came with. When that comes again, since it could not be answered, no second preview is kept.
   */
  async function keep(
    caseId: CaseId,
    author: number,
    text: string,
    { from, replaces = null }: { from: string; replaces?: string | null },
  ): Promise<Kept | string> {
    // As it is shown: the signs that keep links from becoming links need their room as well.
    const { length } = plainText(text);
    if (length > MOST_ANSWER_CHARACTERS)
      return say("answer-too-long", {
        count: String(length),
        most: String(MOST_ANSWER_CHARACTERS),
      });
    const id = idOf(`${caseId}:${from}`);
    const now = clock.now();
    const kept = await access.change<Kept | string>(caseId, (at) => {
      const { receipt } = at.file;
      const refused = hindrance(at);
      if (refused !== null || !receipt) return { file: null, result: refused ?? "" };
      if (at.file.answers.some((answer) => answer.id === id))
        return { file: null, result: say("preview-told-before") };
      const preview = {
        id,
        author,
        letter: receipts.sealLetter(receipt, caseId, text),
        until: now + PREVIEW_MS,
        ...(replaces === null ? {} : { replaces }),
      };
      const file = withPreview(at.file, preview, now);
      if (!file) return { file: null, result: say("answer-too-many-previews") };
      const words = { code: at.brief.code, language: languageFor(at) };
      const title =
        replaces === null ? say("preview-title", words) : say("preview-replaces", words);
      return { file, result: { id, title } };
    });
    return kept ?? say("claim-unknown");
  }

  /** The text of an answer below the bot's lines: what is shown stays, only they change. */
  function retitled(title: string, { text }: Tapped): string {
    const end = text?.indexOf("\n\n") ?? -1;
    return text === null || end < 0 ? title : `${title}${text.slice(end)}`;
  }

  function phrased(at: CaseAtHand, key: string, words?: string) {
    const phrase = phrases.find(key);
    if (!phrase) return null;
    const reader = phrases.localeFor(at.brief.locale);
    const text = phrases.text(phrase, reader, words);
    const meaning = reader === locale ? "" : `\n\n— — —\n${phrases.text(phrase, locale, words)}`;
    return { phrase, text, shown: `${text}${meaning}` };
  }

  return {
    async prompt(at, actor, tapped, asked) {
      const refused = hindrance(at);
      if (refused !== null) return refused;
      if (actor.isAnonymous) return say("answer-as-yourself");
      if (tapped.isChannel) return say("answer-not-in-channel");
      const words = promptWords(at, actor.name, asked);
      if (words === null) return say("preview-told-not-there");
      const html = promptHtml(words, actor, at.brief.code, asked);
      await posts.post(at, tapped.message, { text: html, html: true, asksReply: true });
      return "";
    },

    async listPhrases(at, to) {
      const text = hindrance(at) ?? say("phrases-title", { language: languageFor(at) });
      const keyboard = hindrance(at) === null ? phrases.keyboard(at.brief.id, 0) : [];
      await posts.post(at, to, { text, keyboard });
    },

    turnPage: (at, tapped, page) =>
      posts.editButtons(tapped.message, phrases.keyboard(at.brief.id, page)),

    async choosePhrase(at, actor, tapped, key) {
      const chosen = phrased(at, key);
      if (!chosen) return say("claim-unknown");
      if (chosen.phrase.gap) return this.prompt(at, actor, tapped, { kind: "gap", phrase: key });
      const kept = await keep(at.brief.id, actor.id, chosen.text, { from: `tap ${tapped.query}` });
      if (typeof kept === "string") return kept;
      const text = `${kept.title}\n\n${chosen.shown}`;
      const keyboard = previewKeyboard(at.brief.id, kept.id, say);
      if (!(await posts.edit(tapped.message, { text, keyboard })))
        await posts.post(at, tapped.message, { text, keyboard });
      return "";
    },

    async preview(at, actor, { words, asked, message }) {
      const filled = asked.kind === "gap" ? phrased(at, asked.phrase, words) : null;
      const { text, shown } = filled ?? { text: words, shown: words };
      const replaces = asked.kind === "replacement" ? asked.replaces : null;
      const from = `message ${message}`;
      const kept = await keep(at.brief.id, actor.id, text, { from, replaces });
      if (typeof kept === "string") return kept;
      const keyboard = previewKeyboard(at.brief.id, kept.id, say);
      // A phrase with its meaning may be too long for one message; what goes is the first part.
      const whole = `${kept.title}\n\n${shown}`;
      const fits = whole.length <= MESSAGE_CHARACTERS;
      await posts.post(at, message, {
        text: fits ? whole : `${kept.title}\n\n${text}`,
        keyboard,
      });
      return null;
    },

    async send(caseId, actor, tapped, id) {
      const sending = await access.change(caseId, (at) => {
        const outcome = sendPreview(at.file, id, actor.id, clock.now());
        const file = "file" in outcome ? outcome.file : null;
        return { file, result: { kind: outcome.kind, code: at.brief.code } };
      });
      if (!sending) return told(say("claim-unknown"));
      const { kind, code } = sending;
      switch (kind) {
        case "sentBefore":
          return told(say("preview-told-before"));
        case "foreign":
          return told(say("preview-told-foreign"));
        case "closed":
          return told(say("answer-closed"));
        case "tooMany":
          return told(say("answer-too-many-unread"));
        case "expired":
          await posts.edit(tapped.message, {
            text: retitled(say("preview-expired", { code }), tapped),
          });
          return told(say("preview-told-expired"));
        default: {
          const title = say(SENT_TITLES[kind], { code });
          await posts.edit(tapped.message, {
            text: retitled(title, tapped),
            keyboard: sentKeyboard(caseId, id, say),
          });
          return { said: say("preview-told-sent"), changed: true };
        }
      }
    },

    async cancel(caseId, actor, tapped, id) {
      const dropped = await access.change(caseId, (at) => {
        const outcome = dropPreview(at.file, id, actor.id);
        const isSent = at.file.answers.some((answer) => answer.id === id);
        const kind = outcome.kind === "gone" && isSent ? ("sent" as const) : outcome.kind;
        const file = "file" in outcome ? outcome.file : null;
        return { file, result: { kind, code: at.brief.code } };
      });
      if (!dropped) return told(say("claim-unknown"));
      if (dropped.kind === "foreign") return told(say("preview-told-foreign"));
      if (dropped.kind === "sent") return told(say("preview-told-before"));
      const title = say("preview-cancelled", { code: dropped.code });
      await posts.edit(tapped.message, { text: retitled(title, tapped) });
      return told(say("preview-told-cancelled"));
    },

    async takeBack(caseId, tapped, id) {
      const taken = await access.change(caseId, (at) => {
        const outcome = takeBack(at.file, id, clock.now());
        const file = "file" in outcome ? outcome.file : null;
        return { file, result: { kind: outcome.kind, code: at.brief.code } };
      });
      if (!taken) return told(say("claim-unknown"));
      if (taken.kind === "seen") return told(say("preview-told-seen"));
      if (taken.kind === "gone") return told(say("preview-told-not-there"));
      const title = say("preview-taken-back", { code: taken.code });
      await posts.edit(tapped.message, { text: retitled(title, tapped) });
      return { said: say("preview-told-taken"), changed: true };
    },
  };

  /** `null` where the answer whose place is to be taken is not there. */
  function promptWords(at: CaseAtHand, name: string, asked: Asked): string | null {
    const words = { name, language: languageFor(at) };
    if (asked.kind === "answer") return say("answer-prompt", words);
    if (asked.kind === "gap") {
      const phrase = phrases.find(asked.phrase);
      return phrase && say("answer-prompt-gap", { ...words, phrase: phrases.text(phrase, locale) });
    }
    const old = at.file.answers.find(({ id }) => id === asked.replaces);
    if (!old) return null;
    return old.mark === "read"
      ? say("answer-prompt-read", words)
      : say("answer-prompt-replace", words);
  }
}

// Telegram's limit (Bot API, sendMessage).
const MESSAGE_CHARACTERS = 4096;

interface Kept {
  readonly id: string;
  readonly title: string;
}

const SENT_TITLES = {
  sent: "preview-sent",
  replaced: "preview-sent-replaced",
  anew: "preview-sent-anew",
} as const;

/** Eight hex digits, as of every answer. */
function idOf(name: string): string {
  return createHash("sha256").update(name).digest("hex").slice(0, 8);
}

function told(said: string): Told {
  return { said, changed: false };
}
