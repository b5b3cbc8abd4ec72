import { levelOf } from "../../../domain/case-file.js";
import { inQueueOrder, isClosed, tagsOf, valuesOf } from "../../../domain/queue.js";
import type { OpenedCase } from "../../../ports.js";
import type { CardFacts } from "../card/card-facts.js";
import type { CardWords } from "../card/card-words.js";
import { namesOf, plainWord } from "./filter-words.js";

/** Finds cases by what their cards say, in the caseworkers' language. Never by the story. */
export interface CaseSearch {
  /**
   * Every word must begin a word of the case. Whose code was written comes first, then open cases in
   * the order of the queue, then closed ones. A duplicate is found by its code alone.
   */
  found(words: string, cases: readonly OpenedCase[]): readonly OpenedCase[];
}

export function createCaseSearch(options: {
  words: CardWords;
  facts: Pick<CardFacts, "what" | "whatInShort" | "where" | "whereInShort">;
}): CaseSearch {
  const { words, facts } = options;

  function wordsOf(each: OpenedCase): readonly string[] {
    const { brief, file, holder } = each;
    const tags = tagsOf(each);
    return namesOf([
      brief.code,
      ...facts.what(brief),
      ...facts.whatInShort(brief),
      ...facts.where(brief),
      ...facts.whereInShort(brief),
      ...valuesOf(brief, "sector").map((sector) => words.named("sector", sector)),
      words.named("language-of", brief.locale),
      words.named("level", String(levelOf(brief, file))),
      `p${levelOf(brief, file)}`,
      words.say(`queue-stage-${file.stage}`),
      ...tags,
      ...tags.map((tag) => words.named("tag", tag)),
      ...(holder === null ? [] : [holder.name]),
    ]);
  }

  return {
    found(asked, cases) {
      const wanted = namesOf([asked]).map((word) => word.replace(/^#/, ""));
      if (wanted.length === 0) return [];
      const named = cases.filter(({ brief }) => wanted.includes(plainWord(brief.code)));
      const others = cases.filter((each) => {
        if (named.includes(each) || each.file.mergedInto !== null) return false;
        const known = wordsOf(each);
        return wanted.every((word) => known.some((candidate) => candidate.startsWith(word)));
      });
      return [
        ...inQueueOrder(named),
        ...inQueueOrder(others.filter((each) => !isClosed(each))),
        ...inQueueOrder(others.filter(isClosed)),
      ];
    },
  };
}
