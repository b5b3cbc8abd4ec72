import type { EpochMs } from "../../domain/ids.js";
import type { Receipt } from "../../domain/receipt.js";
import type { Report } from "../../domain/report.js";
import type { MediaKind } from "../../flow/definition.js";
import type { Identity } from "../../ports.js";
import type { Message } from "../i18n/texts.js";
import type { Press } from "./buttons.js";
import type { CaseView } from "./case-view.js";
import type { Overlay } from "./rights/reading.js";
import type { WorkerState } from "./state.js";

/** What a worker did, with nothing of Telegram left in it. */
export type Input =
  | { readonly kind: "command"; readonly name: "start" | "language" | "erase" | "help" }
  | { readonly kind: "press"; readonly press: Press | null }
  | { readonly kind: "text"; readonly text: string }
  /**
   * A photo, video, voice message or document; `size` in bytes, `seconds` as Telegram says. The words
   * below it are words that were typed.
   */
  | {
      readonly kind: "media";
      readonly media: MediaKind;
      readonly file: string;
      readonly mime: string | null;
      readonly size: number | null;
      readonly seconds: number | null;
      readonly caption?: string;
    }
  | { readonly kind: "other"; readonly what: "media" | "edited" | "something" };

/** One kind line above the screen. */
export type Notice = Message;

/** What a screen shows beside its state, for this once. */
export interface Beside {
  /** What the open case holds, where the place shows it. */
  readonly view?: CaseView | null;
  readonly reading?: Overlay | undefined;
  readonly ticked?: readonly string[] | undefined;
}

/** What an input leads to. */
export type Outcome =
  | {
      readonly kind: "show";
      readonly state: WorkerState;
      readonly notice?: Notice;
      /** Send the screen as a new message, at the end of the chat. */
      readonly anew?: boolean;
      readonly report?: Report;
      /** The number that opens the case of the report, now or should the alert that it joins have ended. */
      readonly receipt?: Receipt;
      /** Files that leave the state here are kept in a draft: nothing of them is to go. */
      readonly filesKept?: true;
      /** What the open case holds, where it was looked at for this screen. */
      readonly view?: CaseView | null;
      /** What is read over the place of the state; nothing of it is kept. */
      readonly reading?: Overlay;
      /** What the report ticked that has just gone out: what one can read of it is offered. */
      readonly ticked?: readonly string[];
      /** The text on the screen is to be read aloud. */
      readonly listen?: true;
      /** What was typed was not taken: it stays in the chat, to be copied, until the chat is erased. */
      readonly keepTyped?: boolean;
      /** Done once the state is committed; what fails of it is not tried again. */
      readonly after?: () => Promise<void>;
    }
  /** Everything of the chat goes; the last screen becomes the neutral cover. */
  | { readonly kind: "erase" };

/** One update's worth of work, found by its update, which the conversation's own context has too. */
export interface Unit {
  readonly state: WorkerState;
  readonly input: Input;
  readonly now: EpochMs;
  outcome: Outcome | null;
}

/** Who asked, by what the store may know, and by which update and message. */
export interface Asked {
  readonly identity: Identity;
  readonly updateId: number;
  /** Telegram's id, alive only while the update is worked on. */
  readonly person: number;
  readonly message: number | null;
}

/** Decides where the store must be asked first. `null`: it is not this room's business. */
export interface Room {
  decide(unit: Unit, asked: Asked): Promise<Outcome | null>;
  /**
   * What is read, once more: for an update that was worked on before and was perhaps not drawn. It stands
   * nowhere but in the update. The state stays as it is. `null`: the place is drawn.
   */
  again?(unit: Unit, asked: Asked): Promise<Outcome | null>;
}

const units = new WeakMap<object, Unit>();

/** Attaches the unit to an update for the time of its work; nothing of it is logged or serialised. */
export function attachUnit(update: object, unit: Unit): void {
  units.set(update, unit);
}

/** The unit of an update, `null` when it has none. */
export function unitOf(update: object): Unit | null {
  return units.get(update) ?? null;
}
