import { type CaseFile, levelOf } from "../../../domain/case-file.js";
import { type CaseBrief, isTraining } from "../../../domain/report.js";
import type { CardFacts } from "./card-facts.js";
import type { CardWords } from "./card-words.js";

// Telegram's limit (Bot API, createForumTopic).
const TOPIC_CHARACTERS = 128;
const NAMED_IN_TOPIC = 2;

/**
 * `🔴 K7F3 · passport, wages · Mangystau`: level, case, what, where, within Telegram's 128 characters.
 * A closed case has its own sign in the place of the level; one for practice says that first.
 */
export function topicName(
  words: CardWords,
  facts: CardFacts,
  brief: CaseBrief,
  file: CaseFile,
): string {
  const [level = ""] = words.named("level", String(levelOf(brief, file))).split(" "); // its colour comes first
  const sign = file.stage === "closed" ? "✅" : level;
  const practice = `🎓 ${words.say("training-mark-short")}`;
  const marks = [...(isTraining(brief) ? [practice] : []), sign, ...(brief.alert ? ["🆘"] : [])];
  const named = facts.whatInShort(brief).slice(0, NAMED_IN_TOPIC).join(", ");
  const parts = [
    brief.code,
    named || words.named("category-short", "other"),
    facts.whereInShort(brief).join(", "),
  ];
  const name = [...marks, parts.filter((part) => part !== "").join(" · ")].join(" ");
  return [...name].slice(0, TOPIC_CHARACTERS).join("");
}
