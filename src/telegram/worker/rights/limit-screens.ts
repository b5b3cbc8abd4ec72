import { consequenceOf, LIMITS, type TimeLimit, timeLimit } from "../../../rights/time-limits.js";
import type { Texts } from "../../i18n/texts.js";
import { escapeHtml, pairs, type Screen, titled } from "../../markup.js";
import { button } from "../buttons.js";
import { foot, toPage } from "./foot.js";
import type { Reading } from "./reading.js";

type LimitPage = Extract<Reading["page"], { at: "limit" }>;

/**
 * The helper for time limits: what it is about, roughly since when, and what follows from that. No
 * screen says that it is too late, and none lets a time limit stand above safety.
 */
export function limitScreen(
  texts: Texts,
  locale: string,
  reading: Reading,
  { limit: id, when }: Pick<LimitPage, "limit" | "when">,
): Screen {
  const limit = timeLimit(id);
  if (reading.variant.country === "kg") return elsewhereScreen(texts, locale, reading, limit);
  if (!limit) return limitsScreen(texts, locale, reading);
  return consequenceOf(limit, when) === null
    ? whenScreen(texts, locale, reading, limit)
    : answerScreen(texts, locale, reading, limit, when);
}

function limitsScreen(texts: Texts, locale: string, reading: Reading): Screen {
  const limits = LIMITS.map((id) =>
    toPage(texts.text(locale, `limit-button-${id}`), reading, { at: "limit", limit: id, when: "" }),
  );
  return {
    html: titled(
      [texts.text(locale, "limit-which"), "", texts.text(locale, "limit-safety")].join("\n"),
    ),
    keyboard: [...pairs(limits), foot(texts, locale, reading)],
  };
}

function whenScreen(texts: Texts, locale: string, reading: Reading, limit: TimeLimit): Screen {
  const whens = [...limit.whens.keys()].map((when) =>
    toPage(labelOf(when), reading, { at: "limit", limit: limit.id, when }),
  );
  const lines = [
    texts.text(locale, `limit-ask-${limit.id}`),
    texts.text(locale, "limit-roughly"),
    "",
    texts.text(locale, "limit-safety"),
  ];
  return {
    html: titled(lines.join("\n")),
    keyboard: [...pairs(whens), foot(texts, locale, reading, { at: "limit", limit: "", when: "" })],
  };

  function labelOf(when: string): string {
    if (when === "unknown") return texts.text(locale, "button-dontknow");
    return texts.lookUp(locale, `limit-button-${limit.id}-${when}`);
  }
}

function answerScreen(
  texts: Texts,
  locale: string,
  reading: Reading,
  limit: TimeLimit,
  when: string,
): Screen {
  const consequence = consequenceOf(limit, when) ?? "unsure";
  const sources = limit.sources.map((source) => texts.text(locale, `limit-source-${source}`));
  return {
    html: [
      titled(texts.text(locale, `limit-title-${limit.id}`)),
      `<b>${escapeHtml(texts.text(locale, `limit-then-${consequence}`))}</b>`,
      escapeHtml(texts.text(locale, `limit-rule-${limit.id}`)),
      escapeHtml(texts.text(locale, "limit-safety")),
      `<i>${escapeHtml([...sources, texts.text(locale, "rights-not-checked")].join("\n"))}</i>`,
    ].join("\n\n"),
    keyboard: ways(texts, locale, reading, limit, { at: "limit", limit: limit.id, when: "" }),
  };
}

/** All limits are from the law of Kazakhstan: of Kyrgyzstan's none is verified. */
function elsewhereScreen(
  texts: Texts,
  locale: string,
  reading: Reading,
  limit: TimeLimit | null,
): Screen {
  return {
    html: [
      titled(texts.text(locale, limit ? `limit-title-${limit.id}` : "limit-title")),
      escapeHtml(texts.text(locale, "rights-elsewhere")),
      escapeHtml(texts.text(locale, "limit-safety")),
    ].join("\n\n"),
    keyboard: ways(texts, locale, reading, limit, { at: "groups" }),
  };
}

function ways(
  texts: Texts,
  locale: string,
  reading: Reading,
  limit: TimeLimit | null,
  back: Reading["page"],
): Screen["keyboard"] {
  const article = { at: "article", topic: limit?.topic ?? "", number: 0 } as const;
  return [
    [
      button(`✍️ ${texts.text(locale, "rights-button-report")}`, { kind: "report" }),
      toPage(`🙋 ${texts.text(locale, "rights-button-person")}`, reading, { at: "person" }),
    ],
    [
      toPage(`☎️ ${texts.text(locale, "rights-button-contacts")}`, reading, {
        at: "contacts",
        region: "",
      }),
      ...(limit
        ? [toPage(`📖 ${texts.text(locale, "limit-button-article")}`, reading, article)]
        : []),
    ],
    foot(texts, locale, reading, back),
  ];
}
