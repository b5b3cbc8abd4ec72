import { levelOf } from "../../../domain/case-file.js";
import type { EpochMs } from "../../../domain/ids.js";
import { isClosed } from "../../../domain/queue.js";
import { isTraining } from "../../../domain/report.js";
import type { Level } from "../../../domain/triage.js";
import type { OpenedCase, Placement } from "../../../ports.js";
import { escapeHtml } from "../../markup.js";
import type { CardFacts } from "../card/card-facts.js";
import type { CardWords } from "../card/card-words.js";
import { createTimeWords } from "../card/time-words.js";

/** A case as lists show it, in HTML. */
export interface CaseLines {
  /** `🔴 K7F3 · Passport, Wages · Mangystau · 2 days · Aigerim` */
  line(each: OpenedCase, now: EpochMs): string;
  /** Its code, a link where one can lead to it. */
  code(each: Pick<OpenedCase, "brief" | "placement">): string;
  /** The colour of a level. */
  sign(level: Level): string;
}

const NAMED_IN_LINE = 2;

/** `chatId`: the present id of the caseworkers' chat. */
export function createCaseLines(options: {
  words: CardWords;
  facts: Pick<CardFacts, "whatInShort" | "whereInShort">;
  chatId: () => number;
}): CaseLines {
  const { words, facts, chatId } = options;
  const { say } = words;
  const times = createTimeWords(say);

  // The words of a level begin with its colour.
  const sign = (level: Level) => words.named("level", String(level)).split(" ")[0] ?? "";

  const code: CaseLines["code"] = ({ brief, placement }) => {
    const address = caseLink(chatId(), placement);
    const shown = escapeHtml(brief.code);
    return address === null ? `<b>${shown}</b>` : `<a href="${address}">${shown}</a>`;
  };

  return {
    sign,
    code,

    line(each, now) {
      const { brief, file, holder } = each;
      const marks = [
        isClosed(each) ? "✅" : sign(levelOf(brief, file)),
        ...(brief.alert ? ["🆘"] : []),
        ...(isTraining(brief) ? ["🎓"] : []),
      ];
      const what = facts.whatInShort(brief).slice(0, NAMED_IN_LINE).join(", ");
      const told = [
        what || words.named("category-short", "other"),
        ...facts.whereInShort(brief),
        times.lasting(now - file.receivedAt),
        holder?.name ?? say("queue-nobody"),
      ];
      return [`${marks.join(" ")} ${code(each)}`, ...told.map(escapeHtml)].join(" · ");
    },
  };
}

// The ids of supergroups and channels begin here; what is left of one is its number in links
// (core.telegram.org/api/bots/ids). A basic group has no links to messages.
const SUPERGROUPS_FROM = -1_000_000_000_000;

/** A link to the topic of a case, else to its card; `null` where there can be none. */
export function caseLink(
  chatId: number,
  { topic, card }: Pick<Placement, "topic" | "card">,
): string | null {
  const message = topic ?? card;
  if (message === undefined || chatId >= SUPERGROUPS_FROM) return null;
  return `https://t.me/c/${SUPERGROUPS_FROM - chatId}/${message}`;
}
