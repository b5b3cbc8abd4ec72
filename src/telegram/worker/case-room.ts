import type { Receipt } from "../../domain/receipt.js";
import { readReceipt } from "../../domain/receipt-reading.js";
import type { CaseStore, Clock, ReceiptVault, TryBook } from "../../ports.js";
import type { Press } from "./buttons.js";
import { type CaseActsOptions, createCaseActs } from "./case-acts.js";
import { putAside } from "./case-places.js";
import { createReceiptDoor, type Opened } from "./receipt-door.js";
import { isCasePlace, runOnScreen, type WorkerState } from "./state.js";
import type { Asked, Notice, Outcome, Room, Unit } from "./unit.js";

export interface CaseRoomOptions extends CaseActsOptions {
  readonly store: CaseActsOptions["store"] & Pick<CaseStore, "findReceipt"> & TryBook;
  readonly receipts: Pick<ReceiptVault, "open">;
  readonly locales: readonly string[];
  readonly clock: Clock;
  /** Passes so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
}

/**
 * Coming back with a number: the case that it opens, and all that can be done there. The case itself
 * is not in the state: only its id and the key of its letters, until the receipt is closed.
 */
export function createCaseRoom(options: CaseRoomOptions): Room {
  const { cases } = options;
  const acts = createCaseActs(options);
  const door = createReceiptDoor(options);
  return {
    async decide(unit, asked) {
      const { input } = unit;
      if (input.kind === "text") return await typed(unit, asked, input.text);
      if (input.kind === "press" && input.press) return await pressed(unit, input.press);
      return null;
    },
  };

  async function typed(unit: Unit, asked: Asked, text: string): Promise<Outcome | null> {
    const { state } = unit;
    const { opened, place } = state;
    if (runOnScreen(state)) return null;
    if (opened && place.at === "caseIdentity") return acts.name({ ...unit, opened }, text);
    if (opened && place.at === "caseWrite") return acts.words({ ...unit, opened }, text);
    const inCase = opened && (place.at === "case" || place.at === "caseAnswers");
    const read = readReceipt(text);
    if (read.kind === "receipt" && !(inCase && hasWords(text)))
      return entered(state, read.receipt, await door.knock(read.receipt, asked));
    if (inCase) return acts.words({ ...unit, opened }, text);
    // Who writes after an alert tells the rest, maybe with some number in it.
    const telling = hasWords(text) && ["sent", "alertOpen"].includes(place.at);
    if (read.kind === "slip" && !telling) return stayed(state, { id: "case-slip" });
    return place.at === "number" ? stayed(state, { id: "case-number-how" }) : null;
  }

  async function pressed(unit: Unit, press: Press): Promise<Outcome | null> {
    const { state } = unit;
    const { opened, place } = state;
    if (press.kind === "addMore") return await addMore(state);
    if (!opened) return null;
    if (press.kind === "case" && (isCasePlace(place.at) || place.at === "alert"))
      return { kind: "show", state: { ...state, place: { at: "case" } } };
    return isCasePlace(place.at) ? await acts.press({ ...unit, opened }, press) : null;
  }

  /** From the screen that shows the number: nobody has to type it there, and it costs no try. */
  async function addMore(state: WorkerState): Promise<Outcome | null> {
    const receipt = numberOnScreen(state);
    if (!receipt) return null;
    const opened = await door.reopen(receipt);
    return opened.kind === "nothing"
      ? stayed(state, { id: "case-coming" })
      : entered(state, receipt, opened);
  }

  function entered(state: WorkerState, receipt: Receipt, opened: Opened): Outcome {
    if (opened.kind !== "open")
      return stayed(state, { id: opened.kind === "tooMany" ? "case-tries" : "case-nothing" });
    const { known, privateKey } = opened;
    const { locale } = known.brief;
    // Of another case too: it is shown again when this one is left.
    const unkept = numberOnScreen(state) ?? state.opened?.unkept;
    const { unsent } = putAside(state);
    // Words that were typed before, if it is the same case.
    const before = unsent.find(({ caseId }) => caseId === known.caseId);
    return {
      kind: "show",
      state: {
        ...state,
        // From another account no language is chosen yet: it goes on in the one of the report.
        locale: state.locale ?? (options.locales.includes(locale) ? locale : null),
        place: { at: "case" },
        unsent: unsent.filter((each) => each !== before),
        opened: {
          caseId: known.caseId,
          privateKey,
          words: before?.words ?? [],
          ...(before?.replaces ? { replaces: true } : {}),
          ...(unkept && !isKept(state) ? { unkept } : {}),
          ...(unkept === receipt && !isKept(state) ? { unkeptOwn: true } : {}),
        },
      },
      view: cases.view(known, privateKey),
    };
  }
}

function stayed(state: WorkerState, notice: Notice): Outcome {
  return { kind: "show", state, notice };
}

/** The number that a screen shows after sending. */
function numberOnScreen({ place, alert }: WorkerState) {
  if (place.at === "receipt") return place.receipt;
  return place.at === "sent" || place.at === "alertOpen" ? alert?.receipt : undefined;
}

function isKept({ place, alert }: WorkerState): boolean {
  return place.at === "alertOpen" && alert?.kept === true;
}

function hasWords(text: string): boolean {
  return /\p{L}/u.test(text);
}
