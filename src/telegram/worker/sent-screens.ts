import { formatReceipt, type Receipt } from "../../domain/receipt.js";
import type { Texts } from "../i18n/texts.js";
import { type Button, escapeHtml, type Keyboard, type Screen, titled } from "../markup.js";
import { button } from "./buttons.js";
import type { OpenAlert } from "./state.js";

/** What these screens say beside the number; none of it takes an argument. */
type PlainId =
  | "alert-sent-title"
  | "alert-sent"
  | "alert-sent-more"
  | "alert-open"
  | "alert-button-back"
  | "receipt-keep";

/** The notice of the report that lists whom to call; its words are checked with the flow. */
const NUMBERS = "report-numbers";

/**
 * What is shown when something has gone out, until the worker says that the number is kept. `rights`:
 * what one can read that belongs to it.
 */
export function receiptScreen(
  texts: Texts,
  locale: string,
  receipt: Receipt,
  { listen, rights }: { readonly listen: readonly Button[]; readonly rights: Keyboard },
): Screen {
  const said = texts.text(locale, "receipt-sent");
  return {
    html: [
      titled(`${texts.text(locale, "receipt-title")}\n\n${said}`),
      numberBlock(texts, locale, receipt),
      escapeHtml(texts.text(locale, "receipt-keep")),
    ].join("\n\n"),
    keyboard: [
      listen,
      [keptButton(texts, locale)],
      [addButton(texts, locale)],
      ...rights,
      [eraseButton(texts, locale)],
    ],
  };
}

/** The same after an alert: whom to call, the number, and the way to the rest. */
export function alertSentScreen(
  texts: Texts,
  locale: string,
  alert: OpenAlert,
  listen: readonly Button[],
): Screen {
  const say = (id: PlainId) => texts.text(locale, id);
  return {
    html: [
      titled(`${say("alert-sent-title")}\n\n${say("alert-sent")}`),
      numberBlock(texts, locale, alert.receipt),
      escapeHtml(say("receipt-keep")),
      escapeHtml(say("alert-sent-more")),
    ].join("\n\n"),
    keyboard: [
      listen,
      [restButton(texts, locale), addButton(texts, locale)],
      [keptButton(texts, locale)],
      [eraseButton(texts, locale)],
    ],
  };
}

/** Called for again: the alert stands, whom to call, the number if it was not kept yet. */
export function alertOpenScreen(
  texts: Texts,
  locale: string,
  alert: OpenAlert,
  listen: readonly Button[],
): Screen {
  const say = (id: PlainId) => texts.text(locale, id);
  return {
    html: [
      titled(say("alert-open")),
      escapeHtml(texts.lookUp(locale, NUMBERS)),
      ...(alert.kept ? [] : [numberBlock(texts, locale, alert.receipt)]),
      escapeHtml(say("alert-sent-more")),
    ].join("\n\n"),
    keyboard: [
      listen,
      [restButton(texts, locale), addButton(texts, locale)],
      [
        button(`‹ ${say("alert-button-back")}`, { kind: "report" }),
        button("🌐", { kind: "languages" }),
        eraseButton(texts, locale),
      ],
    ],
  };
}

/** The number by itself, so that one touch copies it. */
function numberBlock(texts: Texts, locale: string, receipt: Receipt): string {
  const label = escapeHtml(texts.text(locale, "receipt-number"));
  return `${label}\n<code>${formatReceipt(receipt)}</code>`;
}

function restButton(texts: Texts, locale: string): Button {
  return button(`✍️ ${texts.text(locale, "alert-button-rest")}`, { kind: "rest" });
}

/** Opens the report: to write more, add a file, say who one is. */
function addButton(texts: Texts, locale: string): Button {
  return button(`➕ ${texts.text(locale, "case-button-add")}`, { kind: "addMore" });
}

function keptButton(texts: Texts, locale: string): Button {
  return button(texts.text(locale, "button-kept"), { kind: "kept" });
}

function eraseButton(texts: Texts, locale: string): Button {
  return button(texts.text(locale, "button-erase"), { kind: "erase" });
}
