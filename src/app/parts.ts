import type { Clock, Random, SendLimits, Store } from "../ports.js";
import type { Content } from "./content.js";
import type { Logger } from "./logger.js";

/** What the bot is built from: everything that touches the outside, chosen by the caller. */
export interface Parts {
  readonly store: Store;
  readonly content: Content;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Logger;
  /** Telegram's own unless a test of many reports cannot wait for them. */
  readonly limits?: SendLimits;
}
