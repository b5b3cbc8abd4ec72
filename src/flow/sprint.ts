import type { StepId } from "../domain/ids.js";
import type { Exit } from "./definition.js";
import type { Answers, MediaRef, Run } from "./run.js";

/**
 * What goes into a run. What comes from a button carries the step it was drawn for, so that a
 * button of an earlier screen does nothing. A number is given as text, and so may be a time ago.
 * `also` records the picks and goes to the step above that is named for it; `enough` passes over
 * every question that is left.
 */
export type Resume =
  | { readonly kind: "option" | "toggle"; readonly step: StepId; readonly option: string }
  | { readonly kind: "done" | "skip" | "dontKnow"; readonly step: StepId }
  | { readonly kind: "back" | "keep" | "also" | "enough" | "submit"; readonly step: StepId }
  | { readonly kind: "edit"; readonly step: StepId; readonly target: StepId }
  | { readonly kind: "page"; readonly step: StepId; readonly page: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "media"; readonly item: MediaRef }
  /** Anything that fits no step: a sticker, a contact. */
  | { readonly kind: "other" };

export type RejectionReason =
  | "stale"
  | "wrongKind"
  | "tooLong"
  | "tooShort"
  | "unknownOption"
  | "nothingPicked"
  | "tooMany"
  | "notANumber"
  | "outOfRange";

/** What came of a resume. No event but the last carries anything that a person told. */
export type FlowEvent =
  | { readonly kind: "questionAsked"; readonly stepId: StepId }
  | { readonly kind: "answerRecorded"; readonly stepId: StepId }
  /** Words typed where a button or a number was asked for: kept as part of the story, the step is asked again. */
  | { readonly kind: "textKept"; readonly stepId: StepId }
  | { readonly kind: "picksChanged"; readonly stepId: StepId }
  | { readonly kind: "pageTurned"; readonly stepId: StepId }
  | { readonly kind: "resumeRejected"; readonly reason: RejectionReason }
  | { readonly kind: "runEnded"; readonly status: "submitted"; readonly answers: Answers }
  | { readonly kind: "runEnded"; readonly status: "abandoned"; readonly exit: Exit };

/** `run` is `null` when it has ended. */
export interface Sprint {
  readonly run: Run | null;
  readonly events: readonly FlowEvent[];
}
