import type { CaseBrief, Story } from "../../domain/report.js";
import type { Flow } from "../../flow/definition.js";
import type { Texts } from "../i18n/texts.js";
import { escapeHtml } from "../markup.js";
import { alertListHtml } from "./alert-list.js";
import { deadlineWords } from "./card-deadlines.js";
import { createCardFacts } from "./card-facts.js";
import { bold, type CardLine, fitted, italic, labelled } from "./card-lines.js";
import { additionTitle, type CaseState, stateLines } from "./card-state.js";
import { storyTexts } from "./card-story.js";
import { createCardWords, type Say } from "./card-words.js";

/** Writes what caseworkers see, in their language. Nothing typed by a worker is ever markup. */
export interface CardWriter {
  /** The card of a case, as HTML within one message; without a `state` it has just come. */
  card(brief: CaseBrief, options: { state?: CaseState; repeat?: boolean }): string;
  /** What came later for a case whose card stands above; as HTML within one message. */
  addition(brief: CaseBrief, options: { repeat?: boolean }): string;
  /** A flood of alerts, oldest first, as HTML within one message. */
  alertList(alerts: readonly CaseBrief[]): string;
  /** Within the 128 characters of a topic's name. */
  topicName(brief: CaseBrief): string;
  /** Plain texts, each within one message; empty when nothing was written. */
  story(brief: CaseBrief, story: Story): readonly string[];
  repeatMark(): string;
  readonly say: Say;
}

// Telegram's limit (Bot API, createForumTopic).
const TOPIC_CHARACTERS = 128;
const NAMED_IN_TOPIC = 2;

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
    repeatMark: () => say("card-repeat"),

    card(brief, { state, repeat }) {
      const title = [
        words.named("level", String(brief.triage.level)),
        ...(brief.alert ? [say("card-alert")] : []),
        say("card-title", { code: brief.code }),
      ];
      return whole([
        ...mark(repeat),
        { html: bold(title.join(" · ")), rank: RANK.title },
        ...(brief.joins ? [{ html: italic(say("card-joins-apart")), rank: RANK.title }] : []),
        ...body(brief),
        ...(state ? stateLines(words, state) : []),
      ]);
    },

    addition(brief, { repeat }) {
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
        ...(brief.facets.length > 0 || !brief.turn ? body(brief) : received(brief)),
      ]);
    },

    alertList: (alerts) => alertListHtml(words, facts, alerts),

    topicName(brief) {
      const named = facts.what(brief).slice(0, NAMED_IN_TOPIC).join(", ");
      const parts = [brief.code, named || say("category-other"), ...facts.where(brief)];
      const [sign = ""] = words.named("level", String(brief.triage.level)).split(" "); // its colour comes first
      const name = [sign, ...(brief.alert ? ["🆘"] : []), parts.join(" · ")].join(" ");
      return [...name].slice(0, TOPIC_CHARACTERS).join("");
    },

    story: (brief, story) => storyTexts(words, brief, story),
  };

  function whole(lines: readonly CardLine[]): string {
    return fitted(lines, (count) => say("card-cut", { count: String(count) }));
  }

  function mark(repeat: boolean | undefined): readonly CardLine[] {
    return repeat ? [{ html: italic(say("card-repeat")), rank: RANK.title }] : [];
  }

  /** Everything between the title and who has the case. */
  function body(brief: CaseBrief): readonly CardLine[] {
    const about = facts.about(brief);
    const what = facts.what(brief).join(", ") || say("category-other");
    const flow = flows.find(({ id }) => id === brief.flow);
    const answers = facts.answers(brief).map(
      ({ label, value, first }): CardLine => ({
        html: labelled(label, value),
        rank: first ? RANK.first : RANK.answer,
      }),
    );
    return [
      ...(about === null ? [] : [{ html: bold(about), rank: RANK.title }]),
      { html: labelled(say("card-what"), what), rank: RANK.what, gap: true },
      ...brief.triage.deadlines.map((deadline) => ({
        html: escapeHtml(deadlineWords(words, flow, deadline)),
        rank: RANK.deadline,
      })),
      ...answers,
      ...named(say("card-not-answered"), facts.notAnswered(brief), RANK.notAnswered),
      ...received(brief),
      ...reasons(brief),
    ];
  }

  function received(brief: CaseBrief): readonly CardLine[] {
    const language = words.named("language-of", brief.locale);
    const day = { day: brief.day, part: words.named("part", brief.partOfDay) };
    return [
      { html: escapeHtml(say("card-language", { language })), rank: RANK.received },
      { html: escapeHtml(say("card-received", day)), rank: RANK.received },
    ];
  }

  function reasons({ triage }: CaseBrief): readonly CardLine[] {
    const tags = triage.tags.map((tag) => words.named("tag", tag));
    const indicators = triage.indicators.map((id) => words.named("indicator", id));
    return [
      { html: bold(say("card-rules")), rank: RANK.rule, gap: true },
      ...triage.fired.map(({ rule }) => ({
        html: `${escapeHtml(rule)} · ${escapeHtml(words.named("triage", rule))}`,
        rank: RANK.rule,
      })),
      ...named(say("card-tags"), tags, RANK.tag),
      ...named(say("card-indicators"), indicators, RANK.indicator),
    ];
  }

  /** One line for several values; none where there are none. */
  function named(label: string, values: readonly string[], rank: number): readonly CardLine[] {
    if (values.length === 0) return [];
    return [{ html: labelled(label, values.join(", ")), rank }];
  }
}
