import type { MediaRefusal } from "../../ports.js";
import type { Texts } from "../i18n/texts.js";
import { type Button, type Screen, titled } from "../markup.js";
import { button } from "./buttons.js";
import { MOST_MEGABYTES, MOST_MINUTES } from "./media-limits.js";
import type { AttachedFile, WorkerState } from "./state.js";
import type { Notice } from "./unit.js";

/** At the place `media`: the warning until it is accepted, then how a voice is to go. */
export function mediaScreen(
  texts: Texts,
  locale: string,
  state: WorkerState,
  listen: readonly Button[],
): Screen {
  const said = mediaTextOf(state);
  const choices = state.mediaAgreed
    ? [
        [button(texts.text(locale, "media-button-changed"), { kind: "voiceChanged" })],
        [button(texts.text(locale, "media-button-as-it-is"), { kind: "voiceAsItIs" })],
      ]
    : [[button(texts.text(locale, "media-button-agree"), { kind: "mediaAgree" })]];
  return {
    html: titled(texts.text(locale, said)),
    keyboard: [
      listen,
      ...choices,
      [button(texts.text(locale, "media-button-no"), { kind: "mediaNo" })],
      [button(texts.text(locale, "button-erase"), { kind: "erase" })],
    ],
  };
}

/** The text of that screen, to be read aloud. */
export function mediaTextOf({ mediaAgreed }: WorkerState): "media-voice" | "media-warning" {
  return mediaAgreed ? "media-voice" : "media-warning";
}

/** One line about the files of a report, `null` where there are none. */
export function filesLine(
  texts: Texts,
  locale: string,
  files: readonly AttachedFile[],
): string | null {
  const count = (status: AttachedFile["status"]) =>
    files.filter((file) => file.status === status).length;
  const [held, waiting, refused] = [count("held"), count("waiting"), count("refused")];
  const lines = [
    ...(held > 0 ? [texts.text(locale, "media-held", { count: held })] : []),
    ...(waiting > 0 ? [texts.text(locale, "media-waiting", { count: waiting })] : []),
    ...(refused > 0 ? [texts.text(locale, "media-refused", { count: refused })] : []),
  ];
  return lines.length === 0 ? null : lines.join("\n");
}

/** Why a file was not taken, and what to do instead. */
export function refusalNotice(kind: AttachedFile["kind"], why: MediaRefusal): Notice {
  switch (why) {
    case "kind":
      return { id: "media-kind" };
    case "tooBig":
      return { id: "media-too-big", args: { most: MOST_MEGABYTES } };
    case "damaged":
      return { id: "media-damaged" };
    case "tooLong":
      return kind === "voice" || kind === "video"
        ? { id: "media-too-long", args: { most: MOST_MINUTES[kind] } }
        : { id: "media-many-pages" };
    case "noTool":
      return { id: "media-no-tool" };
    case "failed":
      return { id: "media-failed" };
  }
}
