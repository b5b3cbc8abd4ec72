import type { Flow } from "../../../flow/definition.js";
import { ANYONE } from "../../../rights/article.js";
import {
  type Hundredths,
  mostOf,
  toHundredths,
  type WagesStep,
  writeNumbers,
} from "../../../rights/wages.js";
import type { Texts } from "../../i18n/texts.js";
import { groupDigits } from "../../markup.js";
import { runOnScreen, type WorkerState } from "../state.js";
import type { Notice, Outcome, Room } from "../unit.js";
import type { Carry } from "./carry.js";
import { decodeReading, type Reading } from "./reading.js";
import { type ReadScreen, type WagesOnScreen, wagesOn } from "./screen-memory.js";
import { type Counted, looksLikeAmount, readAmount } from "./typed-amount.js";
import { type Counting, countingOf, countOf, stepOf, wagesStory } from "./wages-screens.js";
import { createWagesTelling } from "./wages-telling.js";

export interface WagesRoomOptions {
  readonly texts: Texts;
  /** The report's. */
  readonly flow: Flow;
  readonly carry: Pick<Carry, "words">;
  readonly readScreen: ReadScreen;
}

type Shown = Extract<Outcome, { kind: "show" }>;
type ToldPage = Extract<Reading["page"], { at: "wages" | "wagesTold" }>;

// Where what is read lies over a page of the guide.
const GUIDE: readonly WorkerState["place"]["at"][] = ["menu", "help", "page", "caseGone"];

const COUNTED: Readonly<Record<WagesStep, Counted | "money">> = {
  hours: "hour",
  overtime: "hour",
  days: "day",
  months: "month",
  "hour-pay": "money",
  "day-pay": "money",
  "month-pay": "money",
  paid: "money",
};

/**
 * The count of what is owed. Nothing of it is kept: what was typed stands on the screen, and is read
 * back from there when the next number comes. So it stands before whatever else tries numbers, and any
 * text that is no number, or comes where no count is on the screen, is left to the others. Throws
 * `flow.invalid` where the report has no place for a count, a `SendError` where the update should come
 * again.
 */
export function createWagesRoom({ texts, flow, carry, readScreen }: WagesRoomOptions): Room {
  const telling = createWagesTelling(flow, carry);
  return {
    async decide(unit) {
      const { state, input } = unit;
      if (input.kind === "press" && input.press?.kind === "read") {
        const reading = decodeReading(input.press.reading);
        if (reading?.page.at !== "wages" && reading?.page.at !== "wagesTold") return null;
        const { page } = reading;
        if (isGuide(state)) return pressed(state, reading, page);
        // Asked instead of choosing a language: numbers are looked for in the guide alone.
        if (state.locale !== null && state.place.at === "languages")
          return pressed({ ...state, place: { at: "menu" } }, reading, page);
        // What is typed over a case is meant for it. A flow has another screen: this one is not there.
        return runOnScreen(state) ? { kind: "show", state } : elsewhere(state);
      }
      if (input.kind !== "text" || !isGuide(state) || !looksLikeAmount(input.text)) return null;
      return await typed(state, input.text);
    },
    async again(unit) {
      const { state, input } = unit;
      if (!isGuide(state)) return null;
      if (input.kind === "press" && input.press?.kind === "read") {
        const reading = decodeReading(input.press.reading);
        return reading?.page.at === "wages" ? pressed(state, reading, reading.page) : null;
      }
      // Whether the number stands on the screen already only the screen tells: it is not added again.
      const found =
        input.kind === "text" && looksLikeAmount(input.text) ? await foundOn(state) : null;
      return found && shown(state, null, found, countingOn(found));
    },
  };

  async function foundOn({ screen, locale, chat }: WorkerState): Promise<WagesOnScreen | null> {
    if (screen === null || locale === null) return null;
    const seen = await readScreen(chat, screen.message);
    return seen && wagesOn(texts, locale, seen);
  }

  async function typed(state: WorkerState, text: string): Promise<Outcome | null> {
    const found = await foundOn(state);
    if (!found) return null;
    const { way, numbers } = found;
    if (way === null) return shown(state, { id: "reject-use-buttons" }, found, null);
    if (numbers === null) return shown(state, { id: "wages-begin-again" }, found, null);
    const counting = { way, numbers };
    const step = stepOf(counting);
    if (step === null) return shown(state, { id: "reject-use-buttons" }, found, counting);
    const value = readAmount(text, countedAt(step, found));
    const taken = value === null ? null : toHundredths(step, value);
    if (taken === null) return shown(state, refusal(step, value), found, counting);
    return shown(state, null, found, { way, numbers: [...numbers, taken] });
  }

  function shown(
    state: WorkerState,
    notice: Notice | null,
    { locale, country }: WagesOnScreen,
    counting: Counting | null,
  ): Shown {
    return overlay(state, notice, {
      locale: locale === state.locale ? null : locale,
      variant: { ...ANYONE, country },
      page: pageOf(counting),
    });
  }

  function pressed(state: WorkerState, reading: Reading, page: ToldPage): Shown {
    const counting = countingOf(page.by, page.numbers);
    if (!counting && page.by !== "")
      return overlay(state, { id: "wages-begin-again" }, { ...reading, page: pageOf(null) });
    if (page.at === "wages") return overlay(state, null, reading);
    if (!counting || stepOf(counting) !== null)
      return overlay(state, { id: "wages-begin-again" }, { ...reading, page: pageOf(null) });
    return told(state, reading, counting);
  }

  /** Into the report, in the language that it is told in; how much is owed is asked there in tenge. */
  function told(state: WorkerState, reading: Reading, counting: Counting): Shown {
    const locale = state.locale ?? reading.locale ?? "";
    const { missing } = countOf(counting, reading);
    const owed = reading.variant.country === "kg" ? null : Math.round(missing / 100);
    const line = wagesStory(texts, locale, counting, reading);
    const run = telling.tell(state.run, line, owed);
    if (run === "full")
      return overlay(state, { id: "reject-too-long" }, { ...reading, page: pageOf(counting) });
    return {
      kind: "show",
      state: { ...state, place: { at: "flow" }, run },
      notice: { id: state.alert ? "alert-joined" : "wages-told" },
    };
  }
}

function countingOn({ way, numbers }: WagesOnScreen): Counting | null {
  return way === null || numbers === null ? null : { way, numbers };
}

function isGuide({ locale, place }: WorkerState): boolean {
  return locale !== null && GUIDE.includes(place.at);
}

function elsewhere(state: WorkerState): Shown {
  return { kind: "show", state, ...(state.locale ? { notice: { id: "wages-elsewhere" } } : {}) };
}

function overlay(state: WorkerState, notice: Notice | null, reading: Reading): Shown {
  return {
    kind: "show",
    state,
    reading: { kind: "reading", reading },
    ...(notice ? { notice } : {}),
  };
}

function pageOf(counting: Counting | null): Reading["page"] {
  const numbers: readonly Hundredths[] = counting?.numbers ?? [];
  return { at: "wages", by: counting?.way ?? "", numbers: writeNumbers(numbers) };
}

function countedAt(step: WagesStep, { country }: WagesOnScreen): Counted | null {
  const counted = COUNTED[step];
  if (counted !== "money") return counted;
  return country === "kg" ? "som" : null;
}

function refusal(step: WagesStep, value: number | null): Notice {
  const most = mostOf(step);
  return value !== null && value > most
    ? { id: "wages-too-big", args: { most: groupDigits(most) } }
    : { id: "wages-number" };
}
