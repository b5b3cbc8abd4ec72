import { MOST_ANSWER_CHARACTERS } from "../../domain/case-file.js";
import { plainText } from "../../domain/plain-text.js";
import type { Texts } from "../i18n/texts.js";
import { escapeHtml, type Keyboard, pairs, type Screen, titled } from "../markup.js";
import { button, NOTICE_HOURS } from "./buttons.js";
import { caseFoot, caseScreen } from "./case-screens.js";
import { heldIn } from "./case-sending.js";
import type { CaseView } from "./case-view.js";
import { filesLine } from "./media-screens.js";
import { type AttachedFile, filesOf, type OpenCase, type WorkerState } from "./state.js";

// The last words show that they have come; the whole is what was typed a moment ago.
const LAST_CHARACTERS = 300;

// With room for the signs that keep links from becoming links; a letter itself is never longer.
const LETTER_CHARACTERS = MOST_ANSWER_CHARACTERS + 400;

/**
 * The screen of a room of the open case; `null` anywhere else, and where `view` is wanted and missing.
 * `rights`: what one can read that belongs to it.
 */
export function caseRoomScreen(
  texts: Texts,
  locale: string,
  state: WorkerState,
  view: CaseView | null,
  rights: Keyboard,
): Screen | null {
  const { place, opened } = state;
  if (!opened) return null;
  switch (place.at) {
    case "case":
      return view && caseScreen(texts, locale, view, opened, rights);
    case "caseAnswers":
      return (
        view &&
        (answerScreen(texts, locale, view) ?? caseScreen(texts, locale, view, opened, rights))
      );
    case "caseWrite":
      return writeScreen(texts, locale, opened, filesOf(state, opened.caseId));
    case "caseIdentity":
      return nameScreen(texts, locale, opened);
    case "caseNotice":
      return view && noticeScreen(texts, locale, view);
    case "caseWithdraw":
      return withdrawScreen(texts, locale);
    default:
      return null;
  }
}

/** The oldest message that is not said to be read; nothing in it can be tapped. */
function answerScreen(
  texts: Texts,
  locale: string,
  { answers: [answer, ...more] }: CaseView,
): Screen | null {
  if (!answer) return null;
  const { id, referral } = answer;
  const read = texts.text(locale, "case-button-answer-read");
  const waiting = { count: more.length };
  return {
    html: [
      titled(texts.text(locale, "case-answer-title")),
      ...(answer.changed ? [italic(texts.text(locale, "case-answer-changed"))] : []),
      escapeHtml(shorten(plainText(answer.text), LETTER_CHARACTERS)),
      ...(referral === null
        ? [italic(texts.text(locale, "case-answer-hint", { read }))]
        : [escapeHtml(offerWords(texts, locale, referral))]),
      ...(more.length > 0 ? [italic(texts.text(locale, "case-answer-more", waiting))] : []),
    ].join("\n\n"),
    keyboard: [
      referral === null
        ? [button(`✅ ${read}`, { kind: "answerRead", answer: id })]
        : [
            button(`✅ ${texts.text(locale, "referral-button-yes")}`, {
              kind: "referralYes",
              answer: id,
            }),
            button(`✖️ ${texts.text(locale, "referral-button-no")}`, {
              kind: "referralNo",
              answer: id,
            }),
          ],
      [button(`✍️ ${texts.text(locale, "case-button-write")}`, { kind: "caseWrite" })],
      caseFoot(texts, locale),
    ],
  };
}

/** Who would be told, where it has words; what for stands in the letter. That no is as good as yes. */
function offerWords(texts: Texts, locale: string, to: string): string {
  const id = `referral-to-${to}`;
  const who = texts.has(locale, id)
    ? [texts.text(locale, "referral-who", { to: texts.lookUp(locale, id) })]
    : [];
  return [...who, texts.text(locale, "referral-ask")].join("\n");
}

/** What was typed and not sent, and how to send it. */
function writeScreen(
  texts: Texts,
  locale: string,
  { words, replaces }: OpenCase,
  files: readonly AttachedFile[],
): Screen {
  const send = texts.text(locale, "button-send");
  const held = heldIn(files).length;
  const attached = filesLine(texts, locale, files);
  const last = words.at(-1);
  const lines = [
    ...(words.length > 0 ? [texts.text(locale, "case-write-count", { count: words.length })] : []),
    ...(last === undefined
      ? []
      : [
          texts.text(locale, "case-write-last", {
            words: shorten(plainText(last), LAST_CHARACTERS),
          }),
        ]),
    ...(attached === null ? [] : [attached]),
    ...(replaces ? [texts.text(locale, "case-write-instead")] : []),
  ];
  const toggle = texts.text(locale, replaces ? "case-button-add-to" : "case-button-instead");
  return {
    html: [
      titled(texts.text(locale, "case-write-title")),
      escapeHtml(texts.text(locale, "case-write", { send })),
      ...(lines.length > 0 ? [escapeHtml(lines.join("\n"))] : []),
    ].join("\n\n"),
    keyboard: [
      words.length + held > 0 ? [button(`📨 ${send}`, { kind: "caseSend" })] : [],
      [
        button(`🔁 ${toggle}`, { kind: "caseReplace" }),
        button(`📎 ${texts.text(locale, "case-button-file")}`, { kind: "media" }),
      ],
      caseFoot(texts, locale),
    ],
  };
}

/** That a name cannot be taken back; what was typed, and the button that gives it. */
function nameScreen(texts: Texts, locale: string, { name }: OpenCase): Screen {
  const give = texts.text(locale, "case-button-give");
  const given =
    name === undefined
      ? []
      : [
          escapeHtml(texts.text(locale, "case-name-given", { name: plainText(name) })),
          escapeHtml(texts.text(locale, "case-name-give", { give })),
        ];
  return {
    html: [
      titled(texts.text(locale, "case-name-title")),
      escapeHtml(texts.text(locale, "case-name")),
      ...given,
    ].join("\n\n"),
    keyboard: [
      name === undefined ? [] : [button(`📨 ${give}`, { kind: "caseGive" })],
      caseFoot(texts, locale),
    ],
  };
}

/** What a notice is, what it can cost, and the hours to choose from. */
function noticeScreen(texts: Texts, locale: string, { notice }: CaseView): Screen {
  const hours = NOTICE_HOURS.map((each) =>
    button(texts.text(locale, `case-hours-${each}`), { kind: "noticeHours", hours: each }),
  );
  return {
    html: [
      titled(texts.text(locale, "case-notice-title")),
      escapeHtml(texts.text(locale, "case-notice")),
      escapeHtml(texts.text(locale, notice ? "case-notice-now-on" : "case-notice-now-off")),
    ].join("\n\n"),
    keyboard: [...pairs(hours), caseFoot(texts, locale)],
  };
}

/** What withdrawing does, before it is done. */
function withdrawScreen(texts: Texts, locale: string): Screen {
  return {
    html: [
      titled(texts.text(locale, "case-withdraw-title")),
      escapeHtml(texts.text(locale, "case-withdraw")),
    ].join("\n\n"),
    keyboard: [
      [button(`🗑 ${texts.text(locale, "case-button-end")}`, { kind: "caseEnd" })],
      caseFoot(texts, locale),
    ],
  };
}

function italic(text: string): string {
  return `<i>${escapeHtml(text)}</i>`;
}

function shorten(text: string, most: number): string {
  const signs = [...text];
  return signs.length <= most ? text : `${signs.slice(0, most).join("")}…`;
}
