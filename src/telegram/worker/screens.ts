import { formatReceipt } from "../../domain/receipt.js";
import type { Flow } from "../../flow/definition.js";
import type { Texts } from "../i18n/texts.js";
import { escapeHtml, pairs, type Screen, titled } from "../markup.js";
import { button } from "./buttons.js";
import { PAGES } from "./outside.js";
import type { WorkerState } from "./state.js";
import { drawStep } from "./step-screen.js";
import type { Notice } from "./unit.js";

/** Draws what a worker's chat shows. Pure but for the words. */
export interface Screens {
  draw(state: WorkerState, notice?: Notice): Screen;
  /** The neutral cover that the last screen becomes: a page of the phrasebook, no buttons. */
  cover(locale: string | null): Screen;
}

// Shown before a language is chosen and where none was: most who come read it.
const FIRST_LOCALE = "uz";

const PAGE_ICONS: Readonly<Record<(typeof PAGES)[number], string>> = {
  phrases: "💬",
  papers: "🪪",
  health: "🩺",
  transport: "🚌",
  rights: "📖",
  contacts: "☎️",
};

export function createScreens(texts: Texts, flow: Flow): Screens {
  return {
    draw(state, notice) {
      const locale = state.locale ?? FIRST_LOCALE;
      const screen = screenOf(state, locale);
      if (!notice) return screen;
      const line = escapeHtml(texts.text(locale, notice.id, notice.args));
      return { ...screen, html: `${line}\n\n${screen.html}` };
    },
    cover: (locale) => ({
      html: titled(texts.text(locale ?? FIRST_LOCALE, "cover-page")),
      keyboard: [],
    }),
  };

  function screenOf(state: WorkerState, locale: string): Screen {
    const { place } = state;
    switch (place.at) {
      case "languages":
        return languages(locale);
      case "help":
        return page(locale, "help");
      case "page":
        return page(locale, `guide-${place.page}-page`);
      case "receipt":
        return receipt(locale, formatReceipt(place.receipt));
      case "flow":
        return state.run ? drawStep(texts, locale, flow, state.run) : menu(locale);
      case "menu":
      case "erasing":
        return menu(locale);
    }
  }

  function languages(locale: string): Screen {
    const lines = texts.locales.map((each) => texts.text(each, "choose-language"));
    // No language is known yet, and every file has the same title.
    const title = texts.text(FIRST_LOCALE, "languages-title");
    const keyboard = texts.locales.map((each) => [
      button(texts.text(each, "language-name"), { kind: "language", locale: each }),
    ]);
    keyboard.push([button(texts.text(locale, "button-erase"), { kind: "erase" })]);
    return { html: titled([title, "", ...lines].join("\n")), keyboard };
  }

  function menu(locale: string): Screen {
    const pages = PAGES.map((name) =>
      button(`${PAGE_ICONS[name]} ${texts.text(locale, `guide-${name}`)}`, {
        kind: "page",
        page: name,
      }),
    );
    return {
      html: titled(`${texts.text(locale, "guide-title")}\n\n${texts.text(locale, "guide-menu")}`),
      keyboard: [
        ...pairs(pages),
        [button(`✍️ ${texts.text(locale, "guide-report")}`, { kind: "report" })],
        [
          button(texts.text(locale, "button-language"), { kind: "languages" }),
          button(texts.text(locale, "button-erase"), { kind: "erase" }),
        ],
      ],
    };
  }

  function page(locale: string, id: string): Screen {
    return {
      html: titled(texts.text(locale, id)),
      keyboard: [
        [
          button(texts.text(locale, "button-menu"), { kind: "menu" }),
          button(texts.text(locale, "button-erase"), { kind: "erase" }),
        ],
      ],
    };
  }

  function receipt(locale: string, digits: string): Screen {
    const html = [
      titled(`${texts.text(locale, "receipt-title")}\n\n${texts.text(locale, "receipt-sent")}`),
      `${escapeHtml(texts.text(locale, "receipt-number"))}\n<code>${digits}</code>`,
      escapeHtml(texts.text(locale, "receipt-keep")),
    ].join("\n\n");
    return {
      html,
      keyboard: [
        [button(texts.text(locale, "button-kept"), { kind: "kept" })],
        [button(texts.text(locale, "button-erase"), { kind: "erase" })],
      ],
    };
  }
}
