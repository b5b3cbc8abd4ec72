import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Asking, Heard } from "../../src/rights/search.js";

/** A question as somebody typed it, with the topics that answer it: none, one, or any of several. */
export interface Question {
  readonly ask: string;
  readonly topics: readonly string[];
}

/** How many of a language's questions were understood how. */
export interface Figures {
  /** Questions that a topic answers. */
  readonly answerable: number;
  /** The right topic came first and was sure. */
  readonly first: number;
  /** The right topic was among the three, sure or not. */
  readonly among: number;
  /** Questions that no topic answers. */
  readonly others: number;
  /** Nothing was found for them. */
  readonly refused: number;
}

export type Half = "tuning" | "held-back";

/** The questions of one half in one language. */
export function readQuestions(half: Half, locale: string): readonly Question[] {
  const file = fileURLToPath(new URL(`../rights/${half}/${locale}.yaml`, import.meta.url));
  const written = parse(readFileSync(file, "utf8")) as { ask: string; topic: string | string[] }[];
  return written.map(({ ask, topic }) => ({
    ask: String(ask),
    topics: [topic].flat().filter((each) => each !== "none"),
  }));
}

/** Asks them all, the language of the questions being the chosen one. */
export function figuresOf(asking: Asking, questions: readonly Question[], locale: string): Figures {
  const heard = questions.map((question) => ({
    question,
    heard: asking.answer(question.ask, locale),
  }));
  const answerable = heard.filter(({ question }) => question.topics.length > 0);
  const others = heard.filter(({ question }) => question.topics.length === 0);
  return {
    answerable: answerable.length,
    first: answerable.filter((each) => isFirst(each.question, each.heard)).length,
    among: answerable.filter((each) => isAmong(each.question, each.heard)).length,
    others: others.length,
    refused: others.filter((each) => each.heard.kind === "none").length,
  };
}

function isFirst({ topics }: Question, heard: Heard): boolean {
  return heard.kind === "sure" && topics.includes(heard.topics[0] ?? "");
}

function isAmong({ topics }: Question, heard: Heard): boolean {
  return heard.kind !== "none" && heard.topics.some((topic) => topics.includes(topic));
}
