import { AppError } from "../domain/errors.js";
import { type Background, startBackground } from "./background.js";
import { errorCode } from "./error-code.js";
import type { Logger } from "./logger.js";

/** Whether reports may go to the caseworkers' chat: looked at from the start, and again and again. */
export interface GroupCheck {
  /** `false` until it was looked at, and as long as anybody could read along. */
  allows(): boolean;
  /** Resolves with what to tell the operator when the chat is refused at the first look. */
  readonly refused: Promise<AppError>;
  /** Looks at once. */
  look(): void;
  stop(): Promise<void>;
}

// 10 min: so long at most is a chat read by strangers after somebody has made it public.
const LOOK_EVERY_MS = 600_000;
const TROUBLE_MS = 2_000;

/**
 * `check` gives warnings, throws `config.invalid` for a chat that must not be used, and anything
 * else when it could not look.
 */
export function startGroupCheck(options: {
  check: () => Promise<readonly string[]>;
  onAllowed: () => void;
  log: Logger;
}): GroupCheck {
  const { check, onAllowed, log } = options;
  let allowed = false;
  let looked = false;
  let refuse: (error: AppError) => void = () => {};
  const refused = new Promise<AppError>((resolve) => {
    refuse = resolve;
  });

  const looking: Background = startBackground({
    async run() {
      try {
        const warnings = await check();
        if (!looked) for (const warning of warnings) log.warn(warning);
        if (!allowed) onAllowed();
        allowed = true;
        looked = true;
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== "config.invalid") throw error;
        allowed = false;
        log.error(error.message);
        if (!looked) refuse(error);
        looked = true;
      }
      return LOOK_EVERY_MS;
    },
    onError(error) {
      // Not reached: what was seen last still counts.
      if (!looked)
        log.warn("the caseworkers' chat cannot be looked at yet", { code: errorCode(error) });
    },
    troubleMs: TROUBLE_MS,
  });
  return {
    allows: () => allowed,
    refused,
    look: () => looking.nudge(),
    stop: () => looking.stop(),
  };
}
