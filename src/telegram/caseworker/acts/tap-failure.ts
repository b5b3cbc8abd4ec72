import { AppError } from "../../../domain/errors.js";
import { passes, toSendError } from "../../send-error.js";
import type { Say } from "../card/card-words.js";

/**
 * What to tell whoever tapped when the work failed for good, so that their button does not wait for an
 * answer that never comes. Throws the error where it may pass: the tap comes again then.
 */
export function failedTap(error: unknown, say: Say, onTrouble: (code: string) => void): string {
  if (error instanceof AppError) {
    if (error.code === "store.unreachable") throw error;
    onTrouble(error.code);
  } else {
    const failure = toSendError(error);
    if (passes(failure)) throw failure;
    onTrouble(`desk.${failure.reason}`);
  }
  return say("claim-failed");
}
