import type { Level } from "../../../domain/triage.js";
import type { CaseAtHand } from "../../../ports.js";
import type { Say } from "../card/card-words.js";
import type { CasePosts } from "../chat/case-posts.js";
import { type Asked, isForDesk, promptHtml } from "./prompts.js";
import type { ReadyPhrases } from "./ready-phrases.js";

/** Asks a caseworker for words: a reply to the question is what they are for. */
export interface Prompting {
  /** As a reply to the message that was tapped. What to tell whoever tapped; empty when it was asked. */
  ask(
    at: CaseAtHand,
    actor: { readonly id: number; readonly name: string; readonly isAnonymous: boolean },
    tapped: { readonly message: number; readonly isChannel: boolean },
    asked: Asked,
  ): Promise<string>;
}

/** Why nobody can answer the worker in this case; `null` when they can. */
export function answerHindrance({ file }: CaseAtHand, say: Say): string | null {
  if (file.receipt === null) return say("answer-no-receipt");
  return file.stage === "closed" ? say("answer-closed") : null;
}

/** `locale`: the caseworkers'. */
export function createPrompting(options: {
  posts: Pick<CasePosts, "post">;
  phrases: ReadyPhrases;
  say: Say;
  languageOf: (locale: string) => string;
  levelName: (level: Level) => string;
  locale: string;
}): Prompting {
  const { posts, phrases, say, languageOf, levelName, locale } = options;

  return {
    async ask(at, actor, tapped, asked) {
      const isOver = at.file.stage === "closed" && asked.kind !== "note";
      const forDesk = isOver ? say("acts-closed") : null;
      const refused = isForDesk(asked) ? forDesk : answerHindrance(at, say);
      if (refused !== null) return refused;
      if (actor.isAnonymous) return say("answer-as-yourself");
      if (tapped.isChannel)
        return isForDesk(asked) ? say("acts-not-in-channel") : say("answer-not-in-channel");
      const words = wordsOf(at, actor.name, asked);
      if (words === null) return say("preview-told-not-there");
      const html = promptHtml(words, actor, at.brief.code, asked);
      await posts.post(at, tapped.message, { text: html, html: true, asksReply: true });
      return "";
    },
  };

  /** `null` where the answer whose place is to be taken is not there. */
  function wordsOf(at: CaseAtHand, name: string, asked: Asked): string | null {
    const words = { name, language: languageOf(phrases.localeFor(at.brief.locale)) };
    switch (asked.kind) {
      case "answer":
        return say("answer-prompt", words);
      case "gap": {
        const phrase = phrases.find(asked.phrase);
        if (!phrase) return null;
        return say("answer-prompt-gap", { ...words, phrase: phrases.text(phrase, locale) });
      }
      case "replacement": {
        const old = at.file.answers.find(({ id }) => id === asked.replaces);
        if (!old) return null;
        return old.mark === "read"
          ? say("answer-prompt-read", words)
          : say("answer-prompt-replace", words);
      }
      case "level":
        return say("acts-level-prompt", { name, level: levelName(asked.level) });
      case "tags":
        return say("acts-tags-prompt", { name });
      case "note":
        return say("acts-note-prompt", { name });
    }
  }
}
