import { MOST_ANSWER_CHARACTERS } from "../../../domain/case-file.js";
import type { CaseId } from "../../../domain/ids.js";
import { byCaseworker } from "../../../domain/journal.js";
import { plainText } from "../../../domain/plain-text.js";
import type { CaseAccess, CaseAtHand, Clock, ReceiptVault } from "../../../ports.js";
import type { Actor, Tapped, Told } from "../acts/actor.js";
import { previewKeyboard, sentKeyboard } from "../card/card-buttons.js";
import type { Say } from "../card/card-words.js";
import type { CasePosts } from "../chat/case-posts.js";
import { previewId, retitled, SENT_TITLES } from "./preview-text.js";
import { dropPreview, PREVIEW_MS, sendPreview, takeBack, withPreview } from "./previews.js";
import { answerHindrance, type Prompting } from "./prompting.js";
import type { AskedForWorker } from "./prompts.js";
import type { PhraseKind, PhrasePage, ReadyPhrases } from "./ready-phrases.js";

/** A text for the worker that is ready: `shown` has its meaning beside it. */
export interface ReadyText {
  readonly text: string;
  readonly shown: string;
  /** Whether the case may be passed on, and to whom: the worker is asked beside it. */
  readonly referral?: string;
}

/** Where a preview is shown: as a reply to `message`, or in its place where the bot wrote that. */
export interface PreviewPlace {
  readonly message: number;
  readonly replaces: boolean;
  /** What it came with: when that comes again, since it could not be answered, no second one is kept. */
  readonly from: string;
}

/** Answers to the worker: nothing leaves before Send. What is returned is told to whoever acted. */
export interface Answering {
  /** The list of ready phrases or questions, as a reply. */
  listPhrases(at: CaseAtHand, to: number, kind?: PhraseKind): Promise<void>;
  /** Another page of a list. */
  turnPage(at: CaseAtHand, tapped: Tapped, page: PhrasePage): Promise<void>;
  /** Shows how a text that is ready will look. `null` when the preview stands, else why there is none. */
  propose(
    at: CaseAtHand,
    actor: Actor,
    ready: ReadyText,
    place: PreviewPlace,
  ): Promise<string | null>;
  /** A phrase was chosen from a list. */
  choosePhrase(at: CaseAtHand, actor: Actor, tapped: Tapped, key: string): Promise<string>;
  /** Shows how what was written will look. `null` when the preview stands, else why there is none. */
  preview(
    at: CaseAtHand,
    actor: Actor,
    written: { readonly words: string; readonly asked: AskedForWorker; readonly message: number },
  ): Promise<string | null>;
  send(caseId: CaseId, actor: Actor, tapped: Tapped, id: string): Promise<Told>;
  cancel(caseId: CaseId, actor: Actor, tapped: Tapped, id: string): Promise<Told>;
  takeBack(caseId: CaseId, actor: Actor, tapped: Tapped, id: string): Promise<Told>;
}

export function createAnswering(options: {
  access: CaseAccess;
  posts: CasePosts;
  prompting: Prompting;
  receipts: Pick<ReceiptVault, "sealLetter">;
  phrases: ReadyPhrases;
  clock: Clock;
  say: Say;
  /** The name of a language, in the caseworkers'. */
  languageOf: (locale: string) => string;
  /** The caseworkers' language. */
  locale: string;
}): Answering {
  const { access, posts, prompting, receipts, phrases, clock, say, languageOf, locale } = options;

  const languageFor = ({ brief }: CaseAtHand) => languageOf(phrases.localeFor(brief.locale));

  const hindrance = (at: CaseAtHand) => answerHindrance(at, say);

  /**
   * Keeps the text sealed to the receipt. Its id and how it is shown; else why not. `from`: what it
   * came with. When that comes again, since it could not be answered, no second preview is kept.
   */
  async function keep(
    caseId: CaseId,
    author: Actor,
    text: string,
    {
      from,
      replaces = null,
      referral,
    }: { from: string; replaces?: string | null; referral?: string | undefined },
  ): Promise<Kept | string> {
    // As it is shown: the signs that keep links from becoming links need their room as well.
    const { length } = plainText(text);
    if (length > MOST_ANSWER_CHARACTERS)
      return say("answer-too-long", {
        count: String(length),
        most: String(MOST_ANSWER_CHARACTERS),
      });
    const id = previewId(`${caseId}:${from}`);
    const now = clock.now();
    const kept = await access.change<Kept | string>(caseId, byCaseworker(author), (at) => {
      const { receipt } = at.file;
      const refused = hindrance(at);
      if (refused !== null || !receipt) return { file: null, result: refused ?? "" };
      if (at.file.answers.some((answer) => answer.id === id))
        return { file: null, result: say("preview-told-before") };
      const preview = {
        id,
        author: author.id,
        letter: receipts.sealLetter(receipt, caseId, text),
        until: now + PREVIEW_MS,
        ...(replaces === null ? {} : { replaces }),
        ...(referral === undefined ? {} : { referral }),
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

  function phrased(at: CaseAtHand, key: string, words?: string) {
    const phrase = phrases.find(key);
    if (!phrase) return null;
    const reader = phrases.localeFor(at.brief.locale);
    const text = phrases.text(phrase, reader, words);
    const meaning = reader === locale ? "" : `\n\n— — —\n${phrases.text(phrase, locale, words)}`;
    return { phrase, text, shown: `${text}${meaning}` };
  }

  return {
    async listPhrases(at, to, kind = "phrase") {
      const language = languageFor(at);
      const title =
        kind === "ask" ? say("asks-title", { language }) : say("phrases-title", { language });
      const refused = hindrance(at);
      const keyboard = refused === null ? phrases.keyboard(at.brief.id, { kind, page: 0 }) : [];
      await posts.post(at, to, { text: refused ?? title, keyboard });
    },

    turnPage: (at, tapped, page) =>
      posts.editButtons(tapped.message, phrases.keyboard(at.brief.id, page)),

    async propose(at, actor, { text, shown, referral }, { message, replaces, from }) {
      const kept = await keep(at.brief.id, actor, text, { from, referral });
      if (typeof kept === "string") return kept;
      const post = {
        text: `${kept.title}\n\n${shown}`,
        keyboard: previewKeyboard(at.brief.id, kept.id, say),
      };
      if (!replaces || !(await posts.edit(message, post))) await posts.post(at, message, post);
      return null;
    },

    async choosePhrase(at, actor, tapped, key) {
      const chosen = phrased(at, key);
      if (!chosen) return say("claim-unknown");
      if (chosen.phrase.gap) return prompting.ask(at, actor, tapped, { kind: "gap", phrase: key });
      const place = { message: tapped.message, replaces: true, from: `tap ${tapped.query}` };
      return (await this.propose(at, actor, chosen, place)) ?? "";
    },

    async preview(at, actor, { words, asked, message }) {
      const filled = asked.kind === "gap" ? phrased(at, asked.phrase, words) : null;
      const { text, shown } = filled ?? { text: words, shown: words };
      const replaces = asked.kind === "replacement" ? asked.replaces : null;
      const from = `message ${message}`;
      const kept = await keep(at.brief.id, actor, text, { from, replaces });
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
      const sending = await access.change(caseId, byCaseworker(actor), (at) => {
        const outcome = sendPreview(at.file, id, actor.id, clock.now());
        const file = "file" in outcome ? outcome.file : null;
        const result = { kind: outcome.kind, code: at.brief.code };
        const to = at.file.previews.find((each) => each.id === id)?.referral;
        const asks = to === undefined ? [] : [{ act: "referralOffered", words: to } as const];
        return { file, acts: [{ act: "answered" }, ...asks], result };
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
        case "asked":
          return told(say("acts-refer-offered"));
        case "agreed":
          return told(say("acts-refer-agreed"));
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
      const dropped = await access.change(caseId, byCaseworker(actor), (at) => {
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

    async takeBack(caseId, actor, tapped, id) {
      const taken = await access.change(caseId, byCaseworker(actor), (at) => {
        const outcome = takeBack(at.file, id, clock.now());
        const file = "file" in outcome ? outcome.file : null;
        const result = { kind: outcome.kind, code: at.brief.code };
        return { file, acts: [{ act: "answerTakenBack" }], result };
      });
      if (!taken) return told(say("claim-unknown"));
      if (taken.kind === "seen") return told(say("preview-told-seen"));
      if (taken.kind === "gone") return told(say("preview-told-not-there"));
      const title = say("preview-taken-back", { code: taken.code });
      await posts.edit(tapped.message, { text: retitled(title, tapped) });
      return { said: say("preview-told-taken"), changed: true };
    },
  };
}

// Telegram's limit (Bot API, sendMessage).
const MESSAGE_CHARACTERS = 4096;

interface Kept {
  readonly id: string;
  readonly title: string;
}

function told(said: string): Told {
  return { said, changed: false };
}
