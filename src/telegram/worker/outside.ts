import type { Flow } from "../../flow/definition.js";
import { startRun } from "../../flow/run.js";
import { isCasePlace, type RunKey, runOnScreen, type WorkerState } from "./state.js";
import type { Input, Outcome } from "./unit.js";

/** The pages of the guide, in the order of the menu. */
export const PAGES = ["phrases", "papers", "health", "transport"] as const;

/** The flow of each run that the state may hold. */
export type Flows = Readonly<Record<RunKey, Flow>>;

type Shown = Extract<Outcome, { kind: "show" }>;

/**
 * What an input leads to when it concerns the guide around the flows: commands and the buttons of
 * the shell work everywhere. `null` when the input belongs to the flow that is on the screen.
 */
export function decideOutside(
  state: WorkerState,
  input: Input,
  flows: Flows,
  locales: readonly string[],
): Outcome | null {
  switch (input.kind) {
    case "command":
      return command(state, input.name);
    case "press":
      return press();
    case "text":
    case "media":
    case "other":
      if (runOnScreen(state)) return null;
      // Who writes after an alert means to tell the rest: the words stay, to be sent from there.
      if (input.kind === "text" && ["sent", "alertOpen"].includes(state.place.at))
        return { ...stay(state), notice: { id: "alert-sent-more" }, keepTyped: true };
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
        return moveTo(state, languages(state));
      case "help":
        return moveTo(state, { at: "help" });
      case "language":
        return locales.includes(pressed.locale) ? speak(state, pressed.locale) : stay(state);
      case "menu":
        return leaveTo(state, { at: "menu" });
      case "number":
        return leaveTo(state, { at: "number" });
      case "page":
        return PAGES.some((page) => page === pressed.page)
          ? leaveTo(state, { at: "page", page: pressed.page })
          : stay(state);
      case "report":
        return state.locale === null || holdsReceipt(state) ? stay(state) : openReport();
      case "danger":
        return state.locale === null || holdsReceipt(state) ? stay(state) : callForHelp();
      case "rest":
        return ["sent", "alertOpen"].includes(state.place.at) ? tellTheRest() : stay(state);
      case "kept":
        return receiptKept(state);
      case "listen":
        return { ...stay(state), listen: true };
      default:
        return runOnScreen(state) ? null : stay(state);
    }
  }

  /** From the guide, or back from the alert to the step where it was called for. */
  function openReport(): Outcome {
    const back = state.place.at === "alert" || state.place.at === "alertOpen";
    return back || !state.alert ? showReport() : tellTheRest();
  }

  function tellTheRest(): Outcome {
    return { ...showReport(), notice: { id: "alert-joined" } };
  }

  function showReport(): Shown {
    const run = state.run ?? startRun(flows.run);
    return { kind: "show", state: { ...state, place: { at: "flow" }, run } };
  }

  /** One alert for one person: a second call shows that the first one stands. */
  function callForHelp(): Outcome {
    if (state.alert) return moveTo(state, { at: "alertOpen" });
    const alertRun = state.alertRun ?? startRun(flows.alertRun);
    return { kind: "show", state: { ...state, place: { at: "alert" }, alertRun } };
  }
}

/** The present screen again. */
export function stay(state: WorkerState): Shown {
  return { kind: "show", state };
}

function command(state: WorkerState, name: "start" | "language" | "erase" | "help"): Outcome {
  if (name === "erase") return { kind: "erase" };
  const place: WorkerState["place"] =
    state.locale === null || name === "language"
      ? languages(state)
      : { at: name === "help" ? "help" : "menu" };
  return { ...moveTo(state, place), anew: true };
}

/** A receipt that was not kept yet stays on the screen: leaving it would lose it. */
function holdsReceipt({ place }: WorkerState): boolean {
  return place.at === "receipt" || place.at === "sent";
}

function moveTo(state: WorkerState, place: WorkerState["place"]): Shown {
  return stay(holdsReceipt(state) ? state : { ...state, place });
}

function leaveTo(state: WorkerState, place: WorkerState["place"]): Outcome {
  return state.locale === null ? stay(state) : moveTo(state, place);
}

function receiptKept(state: WorkerState): Outcome {
  if (!holdsReceipt(state)) return stay(state);
  const { place, alert } = state;
  const known = place.at === "sent" && alert ? { ...alert, kept: true as const } : alert;
  return { kind: "show", state: { ...state, place: { at: "menu" }, alert: known } };
}

/** The choice of languages; a report behind the guide does not show itself by it. */
function languages({ place, opened }: WorkerState): WorkerState["place"] {
  if (opened && isCasePlace(place.at)) return { at: "languages", from: "case" };
  switch (place.at) {
    case "languages":
      return place;
    case "flow":
    case "alertOpen":
      return { at: "languages", from: "flow" };
    case "alert":
      return { at: "languages", from: "alert" };
    default:
      return { at: "languages" };
  }
}

/** After choosing a language: back to the step the worker came from, else the guide. */
function speak(state: WorkerState, locale: string): Outcome {
  const { place } = state;
  if (place.at !== "languages") return { kind: "show", state: { ...state, locale } };
  const back: WorkerState = { ...state, locale, place: { at: place.from ?? "menu" } };
  const lost =
    place.from === "case" ? state.opened === null : place.from !== undefined && !runOnScreen(back);
  return { kind: "show", state: lost ? { ...back, place: { at: "menu" } } : back };
}

function outsideNotice(input: Input): "reject-edited" | "reject-use-buttons" {
  if (input.kind === "other" && input.what === "edited") return "reject-edited";
  return "reject-use-buttons";
}
