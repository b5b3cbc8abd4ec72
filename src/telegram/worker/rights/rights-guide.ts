import type { StepId } from "../../../domain/ids.js";
import type { Clock } from "../../../ports.js";
import type { Contact } from "../../../rights/contacts.js";
import { contactsFor } from "../../../rights/contacts.js";
import type { Shelf } from "../../../rights/shelf.js";
import type { Texts } from "../../i18n/texts.js";
import type { Keyboard, Screen } from "../../markup.js";
import { button, decodePress, encodePress } from "../buttons.js";
import type { WorkerState } from "../state.js";
import { topicRows } from "./article-screen.js";
import { contactsScreen, regionsScreen } from "./contacts-pages.js";
import { foundScreen } from "./found-screen.js";
import { limitScreen } from "./limit-screens.js";
import {
  CLOSED_READING,
  decodeReading,
  encodeReading,
  GROUPS_READING,
  type Overlay,
  type Reading,
} from "./reading.js";
import {
  groupScreen,
  groupsScreen,
  sourcesScreen,
  topicScreen,
  variantScreen,
} from "./rights-screens.js";
import { wagesScreen } from "./wages-screens.js";

/** Draws what is read about rights. Pure but for the words and the day. */
export interface RightsScreens {
  /** `locale`: the chosen language. `null` for what does not exist (any more): the place is drawn. */
  draw(state: WorkerState, locale: string, overlay: Overlay): Screen | null;
  /** Buttons to what belongs to what a report ticked, never more than two. */
  offers(locale: string, ticked: readonly string[]): Keyboard;
}

// The number must be kept, and there are ways on: two are enough.
const MOST_OFFERS = 2;

export function createRightsScreens(options: {
  texts: Texts;
  shelf: Shelf;
  contacts: readonly Contact[];
  /** Ids of flows/lists.yaml, in their order. */
  regions: readonly string[];
  clock: Clock;
}): RightsScreens {
  const { texts, shelf, contacts, regions, clock } = options;
  return {
    draw(state, locale, overlay) {
      const spoken = (asked: string | null) =>
        asked !== null && texts.locales.includes(asked) ? asked : locale;
      const screen =
        overlay.kind === "found"
          ? foundScreen(texts, spoken(overlay.found.locale), shelf, overlay.found)
          : pageOf(spoken(overlay.reading.locale), overlay.reading, state);
      if (!screen || isGuide(state)) return screen;
      const { html, keyboard } = withWayBack(texts, locale, screen);
      return { html, keyboard: isNumber(state) ? overNumber(texts, locale, keyboard) : keyboard };
    },
    offers: (locale, ticked) =>
      topicRows(shelf, locale, GROUPS_READING, shelf.belongingTo(ticked).slice(0, MOST_OFFERS)),
  };

  function pageOf(locale: string, reading: Reading, state: WorkerState): Screen | null {
    const { page } = reading;
    switch (page.at) {
      case "groups":
        return groupsScreen(texts, locale, shelf, reading, isGuide(state));
      case "group":
        return groupScreen(texts, locale, shelf, reading, page.group);
      case "article":
        return topicScreen(texts, locale, shelf, reading, page.topic, page.number);
      case "sources":
        return sourcesScreen(texts, locale, shelf, reading, page.topic);
      case "variant":
        return variantScreen(texts, locale, reading, page.topic);
      case "contacts": {
        const region = regionsOf(reading).includes(page.region) ? page.region : "";
        const shown = contactsOf(reading, region, state);
        return contactsScreen(texts, locale, reading, region, shown);
      }
      case "regions":
        return regionsScreen(texts, locale, reading, regionsOf(reading), page.number);
      case "limit":
        return limitScreen(texts, locale, reading, page);
      case "wages":
        return wagesScreen(texts, locale, reading, page);
      case "person":
      case "offered":
      case "wagesTold":
      case "closed":
        return null;
    }
  }

  /** Of the country that was chosen: below a region of the other would stand the wrong numbers. */
  function regionsOf({ variant: { country } }: Reading): readonly string[] {
    return regions.filter((id) => country === null || id.startsWith(`${country.toUpperCase()}-`));
  }

  function contactsOf({ variant }: Reading, region: string, state: WorkerState) {
    return contactsFor(contacts, {
      ...variant,
      region: region === "" ? null : region,
      fearsState: fearsReturn(state),
      now: clock.now(),
    });
  }
}

const FEAR = "fear_of_return" as StepId;

/** Whoever has said in the report that waits that they fear to go back, or did not say no. */
function fearsReturn({ run }: WorkerState): boolean {
  const answer = run?.answers[FEAR];
  return answer !== undefined && !(answer.kind === "chosen" && answer.options.includes("no"));
}

function isGuide({ place }: WorkerState): boolean {
  return ["menu", "page", "help", "languages", "caseGone"].includes(place.at);
}

/** A number that the worker has not said to have kept. */
function isNumber({ place }: WorkerState): boolean {
  return place.at === "receipt" || place.at === "sent";
}

/** Over a receipt or a case the way out leads back to it: the guide would close it. */
function withWayBack(texts: Texts, locale: string, { html, keyboard }: Screen): Screen {
  const menu = encodePress({ kind: "menu" });
  const back = button(texts.text(locale, "button-done"), {
    kind: "read",
    reading: encodeReading(CLOSED_READING),
  });
  return {
    html,
    keyboard: keyboard.map((row) => row.map((each) => (each.data === menu ? back : each))),
  };
}

/**
 * Over a number that is not kept yet nothing leads elsewhere: in the place of what would stands the way
 * to the report itself, where more can be told, and danger too.
 */
function overNumber(texts: Texts, locale: string, keyboard: Keyboard): Keyboard {
  const add = button(`➕ ${texts.text(locale, "case-button-add")}`, { kind: "addMore" });
  const rows = keyboard.map((row) => row.filter(({ data }) => !leadsElsewhere(data)));
  const isLess = rows.some((row, index) => row.length < (keyboard[index]?.length ?? 0));
  return isLess ? [[add], ...rows] : rows;
}

function leadsElsewhere(data: string): boolean {
  const press = decodePress(data);
  if (press?.kind === "read") return decodeReading(press.reading)?.page.at === "person";
  return press?.kind === "danger" || press?.kind === "report";
}
