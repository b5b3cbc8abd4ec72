import type { Receipt } from "../../domain/receipt.js";
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
  const unkept = state.opened?.unkept;
  return { ...putAside(state), place: unkept === undefined ? to : shownAgain(state, unkept) };
}

/**
 * The state once the open case is no more: what is told later must not join it, and its number is
 * worth nothing. The number of another report that is not kept yet is shown again.
 */
export function closeEnded(state: WorkerState): WorkerState {
  const { opened } = state;
  const alert = state.alert?.caseId === opened?.caseId ? null : state.alert;
  const unkept = opened?.unkeptOwn ? undefined : opened?.unkept;
  const place: Place =
    unkept === undefined ? { at: "caseGone" } : shownAgain({ ...state, alert }, unkept);
  return { ...state, alert, opened: null, place };
}

function shownAgain({ alert }: WorkerState, receipt: Receipt): Place {
  return alert?.receipt === receipt ? { at: "sent" } : { at: "receipt", receipt };
}

// Nobody has words for more cases at once; what is kept of a person has a bound.
const MOST_UNSENT = 5;

/** The state with no receipt open; words not sent wait until the same case is opened again. */
export function putAside(state: WorkerState): WorkerState {
  const { opened } = state;
  if (opened === null) return state;
  const { caseId, words, replaces } = opened;
  const aside = words.length === 0 ? [] : [{ caseId, words, ...(replaces ? { replaces } : {}) }];
  return { ...state, opened: null, unsent: [...state.unsent, ...aside].slice(-MOST_UNSENT) };
}

/** The state with no file of a case but the open one's: it must not go with anything else. */
export function withoutStrayFiles(state: WorkerState): WorkerState {
  const homes = ["run", state.opened?.caseId];
  return { ...state, files: state.files.filter(({ home }) => homes.includes(home)) };
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
