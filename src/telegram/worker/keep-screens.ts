import type { Flow } from "../../flow/definition.js";
import { reviewedOn } from "../../flow/path.js";
import type { Run } from "../../flow/run.js";
import type { Texts } from "../i18n/texts.js";
import { type Button, type Screen, titled } from "../markup.js";
import { button } from "./buttons.js";
import type { WorkerState } from "./state.js";

/** Whether a run holds anything to be kept: an answer beyond the gates, which are no part of what is told. */
export function worthKeeping(flow: Flow, run: Run): boolean {
  return reviewedOn(flow, run).some((step) => !step.gate);
}

/** Asks for four digits, and says what they do. `hours`: how long the report is kept. */
export function keepScreen(
  texts: Texts,
  locale: string,
  state: WorkerState,
  hours: number,
  listen: readonly Button[],
): Screen {
  const onTheWay = state.files.some(({ status }) => status === "asked" || status === "waiting");
  const lines = [
    texts.text(locale, "keep-screen", { hours }),
    ...(onTheWay ? [texts.text(locale, "keep-file-on-the-way")] : []),
  ];
  return {
    html: titled(lines.join("\n\n")),
    keyboard: [
      listen,
      [
        button(`‹ ${texts.text(locale, "button-back")}`, { kind: "report" }),
        button(texts.text(locale, "button-erase"), { kind: "erase" }),
      ],
    ],
  };
}
