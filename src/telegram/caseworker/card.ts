import { plainText } from "../../domain/plain-text.js";
import type { CaseBrief, Story } from "../../domain/report.js";
import { type Flow, optionTextId } from "../../flow/definition.js";
import type { Texts } from "../i18n/texts.js";
import { escapeHtml } from "../markup.js";

/** Writes what caseworkers see, in their language. Nothing typed by a worker is ever markup. */
export interface CardWriter {
  /** HTML. `holder`: the name of who has the case. */
  card(brief: CaseBrief, options: { holder?: string; repeat?: boolean }): string;
  /** Within the 128 characters of a topic's name. */
  topicName(brief: CaseBrief): string;
  /** Plain texts, each within one message; empty when nothing was written. */
  story(brief: CaseBrief, story: Story): readonly string[];
  repeatMark(): string;
  say(id: string, args?: Readonly<Record<string, string>>): string;
}

// Telegram's limits (Bot API, sendMessage and createForumTopic), with room for a heading.
const MESSAGE_CHARACTERS = 4096;
const STORY_CHARACTERS = 3900;
const TOPIC_CHARACTERS = 128;
const NAMED_IN_TOPIC = 2;

export function createCardWriter(texts: Texts, locale: string, flow: Flow): CardWriter {
  const say = (id: string, args = {}) => texts.text(locale, id, args);
  // A case may outlive the rule, tag or language it was written with; the id still tells something.
  const name = (kind: string, id: string) =>
    texts.has(locale, `${kind}-${id}`) ? say(`${kind}-${id}`) : id;

  return {
    say,
    repeatMark: () => say("card-repeat"),

    card(brief, { holder, repeat }) {
      const { triage } = brief;
      const line = (label: string, value: string) =>
        `<b>${escapeHtml(say(label))}:</b> ${escapeHtml(value)}`;
      const lines = [
        ...(repeat ? [`<i>${escapeHtml(say("card-repeat"))}</i>`] : []),
        `<b>${escapeHtml(say(`level-${triage.level}`))} · ${escapeHtml(say("card-title", { code: brief.code }))}</b>`,
        "",
        line("card-what", categories(brief).map(categoryName).join(", ") || say("category-other")),
        ...facetLines(brief, line),
        escapeHtml(say("card-language", { language: name("language-of", brief.locale) })),
        escapeHtml(say("card-received", { day: brief.day, part: say(`part-${brief.partOfDay}`) })),
        "",
        `<b>${escapeHtml(say("card-rules"))}</b>`,
        ...triage.fired.map(({ rule }) => `${rule} · ${escapeHtml(name("triage", rule))}`),
        ...(triage.tags.length > 0
          ? [line("card-tags", triage.tags.map((tag) => name("tag", tag)).join(", "))]
          : []),
        ...(triage.indicators.length > 0
          ? [
              line(
                "card-indicators",
                triage.indicators.map((id) => name("indicator", id)).join(", "),
              ),
            ]
          : []),
        ...(holder ? ["", `✋ ${escapeHtml(say("claimed-by", { name: holder }))}`] : []),
      ];
      return lines.join("\n").slice(0, MESSAGE_CHARACTERS);
    },

    topicName(brief) {
      const named = categories(brief).slice(0, NAMED_IN_TOPIC).map(categoryName);
      const where = valuesOf(brief, "region").map((code) => answerName("region", code));
      const parts = [brief.code, named.join(", ") || say("category-other"), ...where];
      const [sign = ""] = say(`level-${brief.triage.level}`).split(" "); // its colour comes first
      const name = `${sign} ${parts.join(" · ")}`;
      return [...name].slice(0, TOPIC_CHARACTERS).join("");
    },

    story(brief, { parts }) {
      const text = parts
        .map((part) => plainText(part.text))
        .filter((part) => part !== "")
        .join("\n\n");
      if (text === "") return [];
      const pieces = split(text, STORY_CHARACTERS);
      const title = say("card-story-title", { code: brief.code });
      return pieces.map((piece, index) =>
        pieces.length === 1
          ? `${title}\n\n${piece}`
          : `${title} (${index + 1}/${pieces.length})\n\n${piece}`,
      );
    },
  };

  function facetLines(brief: CaseBrief, line: (label: string, value: string) => string): string[] {
    return FACET_LINES.flatMap(([step, label]) => {
      const values = valuesOf(brief, step).map((value) => answerName(step, value));
      return values.length > 0 ? [line(label, values.join(", "))] : [];
    });
  }

  function answerName(stepId: string, value: string): string {
    if (value === "skipped") return say("card-skipped");
    if (value === "dontKnow") return say("card-dontknow");
    const step = flow.steps.find((candidate) => candidate.id === stepId);
    // Caseworkers have plainer words for a sector than a worker's screen may show.
    const own = `sector-${value}`;
    const id = stepId === "sector" ? own : step ? optionTextId(flow, step, value) : "";
    // A case may outlive the option it was answered with; its id still tells something.
    return texts.has(locale, id) ? say(id) : value;
  }

  function categories(brief: CaseBrief): readonly string[] {
    const steps = flow.steps.filter((step) => "facet" in step && step.facet === "category");
    return steps.flatMap((step) =>
      valuesOf(brief, step.id).filter((value) => texts.has(locale, `category-${value}`)),
    );
  }

  function categoryName(id: string): string {
    return say(`category-${id}`);
  }
}

/** The facets of the card beside the categories, in the order a caseworker asks for them. */
const FACET_LINES = [
  ["danger", "card-danger"],
  ["region", "card-where"],
  ["sector", "card-sector"],
  ["how_long", "card-lasting"],
] as const;

function valuesOf(brief: CaseBrief, step: string): readonly string[] {
  return brief.facets.find((facet) => facet.step === step)?.values ?? [];
}

/** Cuts at a line or a space where one is near, never inside a character. */
function split(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const near = Math.max(rest.lastIndexOf("\n", most), rest.lastIndexOf(" ", most));
    let cut = near > most / 2 ? near : most;
    if (isLowSurrogate(rest.charCodeAt(cut))) cut--;
    pieces.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return [...pieces, rest];
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
