import type { Texts } from "../../i18n/texts.js";
import type { Button } from "../../markup.js";
import { button, type Press } from "../buttons.js";
import { encodeReading, type Reading, type ReadingPage } from "./reading.js";

/** A button to another page of the same reading: its language and whom it is for stay. */
export function toPage(label: string, reading: Reading, page: ReadingPage): Button {
  return button(label, { kind: "read", reading: encodeReading({ ...reading, page }) });
}

/** The row under every screen of rights: back to `back`, the guide, erase. */
export function foot(
  texts: Texts,
  locale: string,
  reading: Reading,
  back: ReadingPage | null = { at: "groups" },
): readonly Button[] {
  const menu: Press = { kind: "menu" };
  return [
    ...(back === null ? [] : [toPage(`‹ ${texts.text(locale, "button-back")}`, reading, back)]),
    button(texts.text(locale, "button-menu"), menu),
    button(texts.text(locale, "button-erase"), { kind: "erase" }),
  ];
}
