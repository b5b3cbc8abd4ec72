import { stepTextId } from "../../flow/definition.js";
import { currentStep } from "../../flow/path.js";
import type { Texts } from "../i18n/texts.js";
import { type Button, escapeHtml, type Screen } from "../markup.js";
import { button } from "./buttons.js";
import { caseRoomScreen } from "./case-room-screens.js";
import { goneScreen, numberScreen } from "./case-screens.js";
import {
  coverScreen,
  FIRST_LOCALE,
  languagesScreen,
  menuScreen,
  pageScreen,
} from "./guide-screens.js";
import { keepScreen, worthKeeping } from "./keep-screens.js";
import { filesLine, mediaScreen, mediaTextOf } from "./media-screens.js";
import { type Flows, PAGES } from "./outside.js";
import type { Recording, Recordings } from "./recordings.js";
import type { RightsScreens } from "./rights/rights-guide.js";
import { alertOpenScreen, alertSentScreen, receiptScreen } from "./sent-screens.js";
import { filesOf, type RunKey, runOnScreen, type WorkerState } from "./state.js";
import { drawStep } from "./step-screen.js";
import type { Beside, Notice } from "./unit.js";

/** Draws what a worker's chat shows. Pure but for the words. */
export interface Screens {
  draw(state: WorkerState, notice?: Notice, beside?: Beside): Screen;
  /**
   * The neutral cover that the last screen becomes: a page of the phrasebook, no buttons. `remains`:
   * messages that could not be removed stand above it.
   */
  cover(locale: string | null, remains?: boolean): Screen;
  /** The recording of the text on the screen, where there is one. */
  recording(state: WorkerState): Recording | null;
}

/** `draftHours`: how long a report is kept for later. */
export function createScreens(
  texts: Texts,
  flows: Flows,
  recordings: Recordings,
  draftHours: number,
  rights: RightsScreens,
): Screens {
  const screens: Screens = {
    draw(state, notice, beside = {}) {
      const locale = state.locale ?? FIRST_LOCALE;
      const read = beside.reading ? rights.draw(state, locale, beside.reading) : null;
      const screen = read ?? screenOf(state, locale, beside);
      if (!notice) return screen;
      const line = escapeHtml(texts.message(locale, notice));
      return { ...screen, html: `${line}\n\n${screen.html}` };
    },
    cover: (locale, remains = false) => coverScreen(texts, locale, remains),
    recording(state) {
      const id = textOnScreen(flows, state);
      return state.locale === null || id === null ? null : recordings.find(state.locale, id);
    },
  };
  return screens;

  function screenOf(state: WorkerState, locale: string, beside: Beside): Screen {
    const { place, alert } = state;
    const { view = null, ticked = [] } = beside;
    const listen = listenRow(state, locale);
    const shown = runOnScreen(state);
    if (shown) {
      const step = drawStep(texts, locale, flows[shown.key], shown.run, {
        listen: listen.length > 0,
        danger: shown.key === "run",
        keep: shown.key === "run" && worthKeeping(flows.run, shown.run),
        way: wayOut(shown.key, state, locale),
      });
      const files = shown.key === "run" ? filesLine(texts, locale, filesOf(state, "run")) : null;
      return files === null ? step : { ...step, html: `${step.html}\n\n${escapeHtml(files)}` };
    }
    switch (place.at) {
      case "languages":
        return languagesScreen(texts, locale);
      case "help":
        return pageScreen(texts, locale, "help", listen);
      case "page":
        if (PAGES.some((page) => page === place.page))
          return pageScreen(texts, locale, `guide-${place.page}-page`, listen);
        break;
      case "keep":
        return keepScreen(texts, locale, state, draftHours, listen);
      case "media":
        return mediaScreen(texts, locale, state, listen);
      case "receipt":
        return receiptScreen(texts, locale, place.receipt, {
          listen,
          rights: rights.offers(locale, ticked),
        });
      case "sent":
        if (alert) return alertSentScreen(texts, locale, alert, listen);
        break;
      case "alertOpen":
        if (alert) return alertOpenScreen(texts, locale, alert, listen);
        break;
      case "number":
        return numberScreen(texts, locale);
      case "caseGone":
        return goneScreen(texts, locale);
    }
    const offered = rights.offers(locale, view?.stage === "closed" ? view.ticked : []);
    return caseRoomScreen(texts, locale, state, view, offered) ?? menuScreen(texts, locale, listen);
  }

  function listenRow(state: WorkerState, locale: string): readonly Button[] {
    if (!screens.recording(state)) return [];
    return [button(`🔊 ${texts.text(locale, "button-listen")}`, { kind: "listen" })];
  }

  /**
   * At the first step: from the report to the guide, from the alert to the open case or the report, or to
   * the guide where it was called for there.
   */
  function wayOut(key: RunKey, { opened, run }: WorkerState, locale: string): Button {
    const back = `‹ ${texts.text(locale, "button-back")}`;
    if (key === "alertRun" && opened) return button(back, { kind: "case" });
    return key === "run" || run === null
      ? button(texts.text(locale, "button-menu"), { kind: "menu" })
      : button(back, { kind: "report" });
  }
}

/** The message id of what is on the screen; `null` where there is nothing to read aloud. */
function textOnScreen(flows: Flows, state: WorkerState): string | null {
  const shown = runOnScreen(state);
  if (shown) {
    const flow = flows[shown.key];
    return stepTextId(flow, currentStep(flow, shown.run));
  }
  const { place } = state;
  switch (place.at) {
    case "languages":
    case "erasing":
    // It says a number of hours, which a recording cannot know.
    case "keep":
      return null;
    case "help":
      return "help";
    case "page":
      return `guide-${place.page}-page`;
    case "media":
      return mediaTextOf(state);
    case "receipt":
      return "receipt-sent";
    case "sent":
      return "alert-sent";
    case "alertOpen":
      return "alert-open";
    case "menu":
    case "flow":
    case "alert":
      return "guide-menu";
    default:
      return null;
  }
}
