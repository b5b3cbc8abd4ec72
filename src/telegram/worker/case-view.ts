import type { CaseOutcome, Stage } from "../../domain/case-file.js";

/** What a worker sees of their case, with the letters open. */
export interface CaseView {
  readonly stage: Stage;
  readonly outcome: CaseOutcome | null;
  /** The day until which the case is kept (`YYYY-MM-DD`). */
  readonly keptUntil: string;
  /** What was answered and not yet said to be read, oldest first. */
  readonly answers: readonly {
    readonly id: string;
    readonly text: string;
    readonly changed: boolean;
    /** It asks whether somebody may be told of the case: an id of flows/desk.yaml; else `null`. */
    readonly referral: string | null;
  }[];
  /** What the report ticked. */
  readonly ticked: readonly string[];
  /** A notice was asked for. */
  readonly notice: boolean;
}
