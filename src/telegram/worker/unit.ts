import type { EpochMs } from "../../domain/ids.js";
import type { Report } from "../../domain/report.js";
import type { Message } from "../i18n/texts.js";
import type { Press } from "./buttons.js";
import type { WorkerState } from "./state.js";

/** What a worker did, with nothing of Telegram left in it. */
export type Input =
  | { readonly kind: "command"; readonly name: "start" | "language" | "erase" | "help" }
  | { readonly kind: "press"; readonly press: Press | null }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "other"; readonly what: "media" | "edited" | "something" };

/** One kind line above the screen. */
export type Notice = Message;

/** What an input leads to. */
export type Outcome =
  | {
      readonly kind: "show";
      readonly state: WorkerState;
      readonly notice?: Notice;
      /** Send the screen as a new message, at the end of the chat. */
      readonly anew?: boolean;
      readonly report?: Report;
      /** The text on the screen is to be read aloud. */
      readonly listen?: true;
      /** What was typed was not taken: it stays in the chat, to be copied, until the chat is erased. */
      readonly keepTyped?: boolean;
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

const units = new WeakMap<object, Unit>();

/** Attaches the unit to an update for the time of its work; nothing of it is logged or serialised. */
export function attachUnit(update: object, unit: Unit): void {
  units.set(update, unit);
}

/** The unit of an update, `null` when it has none. */
export function unitOf(update: object): Unit | null {
  return units.get(update) ?? null;
}
