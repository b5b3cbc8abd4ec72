import type { Flow } from "../../flow/definition.js";
import { startRun } from "../../flow/run.js";
import type { WorkerState } from "./state.js";
import type { Input, Outcome } from "./unit.js";

/** The pages of the guide, in the order of the menu. */
export const PAGES = ["phrases", "papers", "health", "transport", "rights", "contacts"] as const;

/**
 * What an input leads to when it concerns the guide around a flow: commands and the buttons of
 * the shell work everywhere. `null` when the input belongs to the flow that is on the screen.
 */
export function decideOutside(
  state: WorkerState,
  input: Input,
  flow: Flow,
  locales: readonly string[],
): Outcome | null {
  const go = (place: WorkerState["place"]): Outcome => ({
    kind: "show",
    state: keepReceipt(state, place),
  });
  switch (input.kind) {
    case "command":
      return command(state, input.name);
    case "press":
      return press();
    case "text":
    case "other":
      if (state.place.at === "flow" && state.run) return null;
      return state.locale === null
        ? stay(state)
        : { ...stay(state), notice: { id: outsideNotice(input) } };
  }

  function press(): Outcome | null {
    const pressed = input.kind === "press" ? input.press : null;
    switch (pressed?.kind) {
      case "erase":
        return { kind: "erase" };
      case "languages":
        return go(languages(state));
      case "help":
        return go({ at: "help" });
      case "language":
        return locales.includes(pressed.locale) ? speak(state, pressed.locale) : stay(state);
      case "menu":
        return leaveTo(state, { at: "menu" });
      case "page":
        return PAGES.some((page) => page === pressed.page)
          ? leaveTo(state, { at: "page", page: pressed.page })
          : stay(state);
      case "report":
        return state.locale === null || state.place.at === "receipt"
          ? stay(state)
          : {
              kind: "show",
              state: { ...state, place: { at: "flow" }, run: state.run ?? startRun(flow) },
            };
      case "kept":
        return state.place.at === "receipt"
          ? { kind: "show", state: { ...state, place: { at: "menu" } } }
          : stay(state);
      default:
        return state.place.at === "flow" && state.run ? null : stay(state);
    }
  }
}

/** The present screen again. */
export function stay(state: WorkerState): Extract<Outcome, { kind: "show" }> {
  return { kind: "show", state };
}

function command(state: WorkerState, name: "start" | "language" | "erase" | "help"): Outcome {
  if (name === "erase") return { kind: "erase" };
  const place: WorkerState["place"] =
    state.locale === null || name === "language"
      ? languages(state)
      : name === "help"
        ? { at: "help" }
        : state.place.at === "receipt"
          ? state.place // shown again until "I have kept it"
          : { at: "menu" };
  return { kind: "show", state: keepReceipt(state, place), anew: true };
}

/** A receipt that was not kept yet stays on the screen: leaving it would lose it. */
function keepReceipt(state: WorkerState, place: WorkerState["place"]): WorkerState {
  return state.place.at === "receipt" ? state : { ...state, place };
}

function leaveTo(state: WorkerState, place: WorkerState["place"]): Outcome {
  if (state.locale === null) return stay(state);
  return { kind: "show", state: keepReceipt(state, place) };
}

/** The choice of languages; a report behind the guide does not show itself by it. */
function languages({ place }: WorkerState): WorkerState["place"] {
  const onTheWay = place.at === "flow" || (place.at === "languages" && place.from === "flow");
  return onTheWay ? { at: "languages", from: "flow" } : { at: "languages" };
}

/** After choosing a language: back to the step the worker came from, else the guide. */
function speak(state: WorkerState, locale: string): Outcome {
  if (state.place.at !== "languages") return { kind: "show", state: { ...state, locale } };
  const back = state.place.from === "flow" && state.run ? "flow" : "menu";
  return { kind: "show", state: { ...state, locale, place: { at: back } } };
}

function outsideNotice(input: Input): string {
  if (input.kind === "other" && input.what === "media") return "reject-media";
  if (input.kind === "other" && input.what === "edited") return "reject-edited";
  return "reject-use-buttons";
}
