import type { EpochMs } from "../../domain/ids.js";
import type { WorkerState } from "./state.js";

// 47 h: Telegram lets a bot delete its message within 48 h, and an outage may fall into the last one.
const SCREEN_GOES_AFTER_MS = 47 * 3_600_000;

/** When a chat is erased: after so long a silence since `at`, or in time for its screen to be deleted. */
export function eraseTime({ screen }: WorkerState, at: EpochMs, afterMinutes: number): EpochMs {
  const oldest = screen?.sentAt ?? at;
  return Math.min(at + afterMinutes * 60_000, oldest + SCREEN_GOES_AFTER_MS);
}
