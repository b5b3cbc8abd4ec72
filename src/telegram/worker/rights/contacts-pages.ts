import type { ShownContact } from "../../../rights/contacts.js";
import type { Texts } from "../../i18n/texts.js";
import { pairs, type Screen, titled } from "../../markup.js";
import { contactsLines } from "./contacts-screen.js";
import { foot, toPage } from "./foot.js";
import type { Reading } from "./reading.js";

const REGIONS_ON_A_PAGE = 10;

/** Whom to call, to write to or to go to. `region`: an id of flows/lists.yaml, "" where none was chosen. */
export function contactsScreen(
  texts: Texts,
  locale: string,
  reading: Reading,
  region: string,
  contacts: readonly ShownContact[],
): Screen {
  const where =
    region !== "" && texts.has(locale, `regions-${region}`)
      ? texts.lookUp(locale, `regions-${region}`)
      : texts.text(locale, "contacts-region-choose");
  return {
    html: contactsLines(texts, locale, contacts),
    keyboard: [
      [
        toPage(`🙋 ${texts.text(locale, "rights-button-person")}`, reading, { at: "person" }),
        toPage(`📍 ${where}`, reading, { at: "regions", number: 0 }),
      ],
      [
        toPage(`👤 ${texts.text(locale, "rights-button-variant")}`, reading, {
          at: "variant",
          topic: "contacts",
        }),
      ],
      foot(texts, locale, reading),
    ],
  };
}

/** The regions, ten on a page; the choice stays on the screen alone. */
export function regionsScreen(
  texts: Texts,
  locale: string,
  reading: Reading,
  regions: readonly string[],
  number: number,
): Screen {
  const from = number * REGIONS_ON_A_PAGE;
  const shown = regions.slice(from, from + REGIONS_ON_A_PAGE);
  const turn = (label: string, other: number) =>
    toPage(label, reading, { at: "regions", number: other });
  return {
    html: titled(texts.text(locale, "contacts-region-choose")),
    keyboard: [
      ...pairs(
        shown.map((region) =>
          toPage(texts.lookUp(locale, `regions-${region}`), reading, { at: "contacts", region }),
        ),
      ),
      [
        ...(number > 0 ? [turn(`‹ ${texts.text(locale, "button-previous")}`, number - 1)] : []),
        ...(from + REGIONS_ON_A_PAGE < regions.length
          ? [turn(`${texts.text(locale, "button-more")} ›`, number + 1)]
          : []),
      ],
      foot(texts, locale, reading, { at: "contacts", region: "" }),
    ],
  };
}
