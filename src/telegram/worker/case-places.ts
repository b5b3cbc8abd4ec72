import { isCasePlace, type Place, type WorkerState } from "./state.js";

/** Whether the screen at a place shows what only the store knows of the case. */
export function showsCase({ place }: WorkerState): boolean {
  return ["case", "caseAnswers", "caseNotice"].includes(place.at);
}

/** The state, with the receipt closed if its screen was left: the guide tells nothing of it. */
export function closedIfLeft(state: WorkerState): WorkerState {
  return state.opened === null || staysOpen(state.place) ? state : closeReceipt(state, state.place);
}

/** The state with the receipt closed; a number that is not kept yet is shown again. */
export function closeReceipt(state: WorkerState, to: Place): WorkerState {
  const { opened, alert, run } = state;
  const unkept = opened?.unkept;
  const shownAgain: Place | undefined =
    unkept === undefined
      ? undefined
      : alert?.receipt === unkept
        ? { at: "sent" }
        : { at: "receipt", receipt: unkept };
  // A file that was added here and not sent must not go with a report of another case.
  const files = run === null ? [] : state.files;
  return { ...state, opened: null, files, place: shownAgain ?? to };
}

/** The alert and the choices of a language or of a file are made with the receipt open. */
function staysOpen(place: Place): boolean {
  switch (place.at) {
    case "alert":
      return true;
    case "languages":
      return place.from === "case" || place.from === "alert";
    case "media":
      return place.from === "case";
    default:
      return isCasePlace(place.at) && place.at !== "caseGone";
  }
}
