import { STAGES } from "../../domain/case-file.js";
import type { Texts } from "../i18n/texts.js";
import { type Button, escapeHtml, type Keyboard, type Screen, titled } from "../markup.js";
import { button } from "./buttons.js";
import type { CaseView } from "./case-view.js";
import type { OpenCase } from "./state.js";

/** The rows under a room of the case: back to it, the language, erase. */
export function caseFoot(texts: Texts, locale: string): readonly Button[] {
  return [
    button(`‹ ${texts.text(locale, "case-button-back")}`, { kind: "case" }),
    button("🌐", { kind: "languages" }),
    button(texts.text(locale, "button-erase"), { kind: "erase" }),
  ];
}

/** Asks for the sixteen digits. */
export function numberScreen(texts: Texts, locale: string): Screen {
  return { html: titled(texts.text(locale, "case-number")), keyboard: [guideRow(texts, locale)] };
}

/** Shown when the case is no more. */
export function goneScreen(texts: Texts, locale: string): Screen {
  return { html: titled(texts.text(locale, "case-gone")), keyboard: [guideRow(texts, locale)] };
}

/** How far the case has come, until when it is kept, and the ways on; `rights`: what one can read of it. */
export function caseScreen(
  texts: Texts,
  locale: string,
  view: CaseView,
  { words }: OpenCase,
  rights: Keyboard,
): Screen {
  const say = (id: Parameters<typeof labelled>[2], icon: string) =>
    labelled(texts, locale, id, icon);
  const { answers, notice, stage } = view;
  const unsent =
    words.length > 0 ? [texts.text(locale, "case-unsent", { count: words.length })] : [];
  const whenToCome = answers.length > 0 || stage === "closed" ? [] : [comeBack()];
  const lines = [
    texts.text(locale, "case-new", { count: answers.length }),
    ...whenToCome,
    ...unsent,
  ];
  return {
    html: [
      titled(`${texts.text(locale, "case-title")}\n\n${progressOf(view)}`),
      escapeHtml(stageWords(texts, locale, view)),
      escapeHtml(lines.join("\n")),
      escapeHtml(texts.text(locale, "case-kept", { day: dayOf(view.keptUntil) })),
    ].join("\n\n"),
    keyboard: [
      answers.length > 0 ? [button(say("case-button-read", "📬"), { kind: "caseAnswers" })] : [],
      [
        button(say("case-button-write", "✍️"), { kind: "caseWrite" }),
        button(say("case-button-file", "📎"), { kind: "media" }),
      ],
      ...rights,
      [button(say("button-danger", "🆘"), { kind: "danger" })],
      [
        button(say("case-button-name", "👤"), { kind: "caseIdentity" }),
        button(say("case-button-notice", "🔔"), { kind: "caseNotice" }),
      ],
      [
        button(say("case-button-withdraw", "🗑"), { kind: "caseWithdraw" }),
        button(say("case-button-leave", "🚪"), { kind: "caseLeave" }),
      ],
      [
        button("🌐", { kind: "languages" }),
        button(texts.text(locale, "button-erase"), { kind: "erase" }),
      ],
    ],
  };

  function comeBack(): string {
    return texts.text(locale, notice ? "case-notice-set" : "case-come-back");
  }
}

type CaseLabel =
  | "case-button-read"
  | "case-button-write"
  | "case-button-file"
  | "case-button-name"
  | "case-button-notice"
  | "case-button-withdraw"
  | "case-button-leave"
  | "button-danger";

function labelled(texts: Texts, locale: string, id: CaseLabel, icon: string): string {
  return `${icon} ${texts.text(locale, id)}`;
}

/** One circle a stage, full up to the present one. */
function progressOf({ stage }: CaseView): string {
  const reached = STAGES.indexOf(stage);
  return STAGES.map((_, index) => (index <= reached ? "●" : "○")).join(" ");
}

function stageWords(texts: Texts, locale: string, { stage, outcome }: CaseView): string {
  const said = texts.text(locale, `case-stage-${stage}`);
  return outcome === null ? said : `${said}\n${texts.text(locale, `case-outcome-${outcome}`)}`;
}

/** `2026-12-31` as people here write a date. */
function dayOf(day: string): string {
  return day.split("-").reverse().join(".");
}

function guideRow(texts: Texts, locale: string): readonly Button[] {
  return [
    button(texts.text(locale, "button-menu"), { kind: "menu" }),
    button("🌐", { kind: "languages" }),
    button(texts.text(locale, "button-erase"), { kind: "erase" }),
  ];
}
