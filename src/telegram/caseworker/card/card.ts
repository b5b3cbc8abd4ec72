import { type CaseFile, newCaseFile } from "../../../domain/case-file.js";
import type { CaseBrief, Story } from "../../../domain/report.js";
import type { Flow } from "../../../flow/definition.js";
import type { Mention } from "../../../ports.js";
import type { Texts } from "../../i18n/texts.js";
import { escapeHtml } from "../../markup.js";
import { alertListHtml } from "./alert-list.js";
import { deadlineInShort, limitWords, nearestFirst } from "./card-deadlines.js";
import { type Answered, type CardFacts, createCardFacts } from "./card-facts.js";
import { bold, type CardLine, fitted, italic, labelled } from "./card-lines.js";
import { additionTitle, type CaseState, stateLines } from "./card-state.js";
import { storyTexts } from "./card-story.js";
import { alsoNamed, topLines } from "./card-top.js";
import { type CardWords, createCardWords, type Say } from "./card-words.js";
import { topicName } from "./topic-name.js";

/** Writes what caseworkers see, in their language. Nothing typed by a worker is ever markup. */
export interface CardWriter {
  /** The card of a case, as HTML within one message; without a `state` it has just come. */
  card(brief: CaseBrief, options: CardOptions): string;
  /** What came later for a case whose card stands above; as HTML within one message. */
  addition(
    brief: CaseBrief,
    options: { repeat?: boolean; keepsStory?: boolean; mentions?: readonly Mention[] },
  ): string;
  /** A flood of alerts, oldest first, as HTML within one message. */
  alertList(alerts: readonly CaseBrief[]): string;
  /** Within the 128 characters of a topic's name; without a file the case has just come. */
  topicName(brief: CaseBrief, file?: CaseFile): string;
  /** Plain texts, each within one message; empty when nothing was written. */
  story(brief: CaseBrief, story: Story): readonly string[];
  repeatMark(): string;
  readonly say: Say;
  /** The words themselves, for what is no card. */
  readonly words: CardWords;
  readonly facts: CardFacts;
}

export interface CardOptions {
  readonly state?: CaseState;
  readonly repeat?: boolean;
  /** Why it has this level: rules, indicators, time limits in full, what was not answered. */
  readonly reasons?: boolean;
  /** Who is called to it. */
  readonly mentions?: readonly Mention[];
  /** The card before it was deleted by hand: what became of the story (see `CardPost`). */
  readonly lost?: keyof typeof LOST;
}

const LOST = {
  gone: "card-story-gone",
  kept: "card-story-kept",
  stands: "card-made-anew",
} as const;

// What goes first where a card has no room is what a caseworker can do without.
const RANK = {
  title: 0,
  what: 1,
  deadline: 2,
  first: 3,
  received: 4,
  answer: 5,
  tag: 6,
  rule: 7,
  notAnswered: 8,
  indicator: 9,
} as const;

// Four lines are read at once; more of them open with a tap.
const OPEN_ANSWERS = 4;

// Steps whose answers have a place of their own at the top.
const REGION = "region";

/**
 * A case may outlive its flow: then its card shows ids. `severityOf`: how grave a category is, 4
 * critical to 1 low (flows/triage.yaml); all alike if not given.
 */
export function createCardWriter(
  texts: Texts,
  locale: string,
  flows: readonly Flow[],
  severityOf: (category: string) => number = () => 1,
): CardWriter {
  const words = createCardWords(texts, locale);
  const facts = createCardFacts(words, flows, severityOf);
  const { say } = words;

  return {
    say,
    words,
    facts,
    repeatMark: () => say("card-repeat"),

    card(brief, { state = FRESH, repeat, reasons, mentions = [], lost }) {
      return whole([
        ...mark(repeat),
        ...topLines(words, facts, brief, state),
        ...(lost ? [noted(say(LOST[lost]))] : []),
        ...details(brief),
        ...stateLines(words, brief, state, RANK.tag),
        ...(reasons ? reasonsOf(brief) : []),
        ...(mentions.length === 0 ? [] : [called(mentions)]),
      ]);
    },

    addition(brief, { repeat, keepsStory, mentions = [] }) {
      const level = words.named(
        "level",
        brief.turn === "danger" ? "0" : String(brief.triage.level),
      );
      const named = additionTitle(words, brief.code, brief.turn);
      // A message says in itself what it is; only what is a report, or urgent, has a level.
      const hasLevel = brief.turn === undefined || brief.turn === "danger";
      const title = hasLevel ? `${level} · ${named}` : named;
      return whole([
        ...mark(repeat),
        { html: bold(title), rank: RANK.title },
        ...(brief.turn ? [] : [{ html: italic(say("card-joins")), rank: RANK.title }]),
        ...(brief.facets.length > 0 || !brief.turn ? report(brief) : received(brief)),
        ...(keepsStory ? [noted(`🔒 ${say("story-came")}`)] : []),
        ...(mentions.length === 0 ? [] : [called(mentions)]),
      ]);
    },

    alertList: (alerts) => alertListHtml(words, facts, alerts),
    topicName: (brief, file = FRESH.file) => topicName(words, facts, brief, file),
    story: (brief, story) => storyTexts(words, brief, story),
  };

  function whole(lines: readonly CardLine[]): string {
    return fitted(lines, (count) => say("card-cut", { count: String(count) }));
  }

  function mark(repeat: boolean | undefined): readonly CardLine[] {
    return repeat ? [noted(say("card-repeat"))] : [];
  }

  /** Below the top: danger, the other time limits, what was answered; what is long opens with a tap. */
  function details(brief: CaseBrief): readonly CardLine[] {
    const [, ...limits] = nearestFirst(brief.triage.deadlines);
    const since = facts.since(brief);
    const answers = facts
      .answers(brief)
      .filter(({ step }) => step !== REGION && step !== since?.step);
    const more = alsoNamed(facts, brief).join(", ");
    const lines = [
      ...limits.map((limit) => ({
        html: escapeHtml(deadlineInShort(words, brief, limit)),
        rank: RANK.deadline,
      })),
      ...(more === "" ? [] : [{ html: labelled(say("card-also"), more), rank: RANK.what }]),
      ...answers.filter(({ grave }) => !grave).map(answer),
    ];
    return [
      ...answers.filter(({ grave }) => grave).map(answer),
      ...lines.map((line) => ({
        ...line,
        ...(lines.length > OPEN_ANSWERS ? { quoted: true as const } : {}),
      })),
    ].map((line, index) => (index === 0 ? { ...line, gap: true as const } : line));
  }

  function answer({ label, value, first }: Answered): CardLine {
    return { html: labelled(label, value), rank: first ? RANK.first : RANK.answer };
  }

  /** A fuller report, whole: it has no buttons of its own. */
  function report(brief: CaseBrief): readonly CardLine[] {
    const about = facts.about(brief);
    const what = facts.what(brief).join(", ") || say("category-other");
    return [
      ...(about === null ? [] : [{ html: bold(about), rank: RANK.title }]),
      { html: labelled(say("card-what"), what), rank: RANK.what, gap: true },
      ...brief.triage.deadlines.map((deadline) => ({
        html: escapeHtml(deadlineInShort(words, brief, deadline)),
        rank: RANK.deadline,
      })),
      ...facts.answers(brief).map(answer),
      ...received(brief),
      ...named(
        say("card-tags"),
        brief.triage.tags.map((tag) => words.named("tag", tag)),
        RANK.tag,
      ),
      ...named(say("card-not-answered"), facts.notAnswered(brief), RANK.notAnswered),
    ];
  }

  function received(brief: CaseBrief): readonly CardLine[] {
    const language = words.named("language-of", brief.locale);
    const day = { day: words.day(brief.day), part: words.named("part", brief.partOfDay) };
    return [
      { html: escapeHtml(say("card-language", { language })), rank: RANK.received },
      { html: escapeHtml(say("card-received", day)), rank: RANK.received },
    ];
  }

  function reasonsOf(brief: CaseBrief): readonly CardLine[] {
    const { fired, indicators, deadlines } = brief.triage;
    const flow = flows.find(({ id }) => id === brief.flow);
    return [
      { html: bold(say("card-rules")), rank: RANK.rule, gap: true },
      ...fired.map(({ rule }) => ({
        html: `${escapeHtml(rule)} · ${escapeHtml(words.named("triage", rule))}`,
        rank: RANK.rule,
      })),
      ...deadlines.map((deadline) => ({
        html: `⏳ ${escapeHtml(limitWords(words, flow, deadline))}`,
        rank: RANK.rule,
      })),
      ...named(
        say("card-indicators"),
        indicators.map((id) => words.named("indicator", id)),
        RANK.indicator,
      ),
      ...named(say("card-not-answered"), facts.notAnswered(brief), RANK.notAnswered),
    ];
  }

  /** One line for several values; none where there are none. */
  function named(label: string, values: readonly string[], rank: number): readonly CardLine[] {
    if (values.length === 0) return [];
    return [{ html: labelled(label, values.join(", ")), rank }];
  }
}

const FRESH: CaseState = {
  file: newCaseFile(null, 0),
  holder: null,
  claimed: null,
  keptUntil: null,
};

function noted(text: string): CardLine {
  return { html: italic(text), rank: RANK.title };
}

/** Telegram tells each of them; a link of ours alone does that. */
function called(mentions: readonly Mention[]): CardLine {
  const names = mentions.map(
    ({ id, name }) => `<a href="tg://user?id=${id}">${escapeHtml(name)}</a>`,
  );
  return { html: `📣 ${names.join(", ")}`, rank: RANK.title, gap: true };
}
