import type { LocalTelegram } from "../local-telegram.js";
import type { MovableClock } from "../world/movable-clock.js";
import { activeFaults, type FaultName } from "./fault-actions.js";

const HOUR_MS = 3_600_000;

/** The bot, and how it stands between it and Telegram. */
export interface ConnectionView {
  readonly bot: { readonly id: number; readonly username: string };
  readonly isDown: boolean;
  readonly pendingUpdates: number;
  readonly faults: readonly FaultName[];
  /** How far the clock is ahead; absent where it cannot be moved. */
  readonly movedHours?: number;
}

export function viewConnection(telegram: LocalTelegram, clock?: MovableClock): ConnectionView {
  return {
    bot: { id: telegram.bot.id, username: telegram.bot.username ?? "" },
    isDown: telegram.faults.isDown,
    pendingUpdates: telegram.pendingUpdates(),
    faults: activeFaults(telegram),
    ...(clock !== undefined && { movedHours: Math.round(clock.movedMs / HOUR_MS) }),
  };
}
