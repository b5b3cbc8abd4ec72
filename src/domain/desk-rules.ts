import { z } from "zod";
import { durationMs } from "./duration.js";
import type { Level } from "./triage.js";

/** Who is mentioned: those on call, who has the case, or everybody who is not away. */
export const TOLD_TO = ["holder", "duty", "everyone"] as const;
export type ToldTo = (typeof TOLD_TO)[number];

const level = z.literal([0, 1, 2, 3]);
const hour = z.number().int().min(0).max(23);

const stepSchema = z.strictObject({
  id: z.string(),
  level: level.exactOptional(),
  unclaimed: z.string().exactOptional(),
  unanswered: z.string().exactOptional(),
  before: z.string().exactOptional(),
  tell: z.enum(TOLD_TO),
});

/** `flows/desk.yaml` as it is written. */
export const deskSchema = z.strictObject({
  version: z.literal(1),
  /** Hours of the day in `TIMEZONE`, `from` included; left out where there are none. */
  quietHours: z.strictObject({ from: hour, to: hour }).exactOptional(),
  escalations: z.array(stepSchema).min(1),
});

export type WrittenDeskRules = z.infer<typeof deskSchema>;
export type WrittenStep = z.infer<typeof stepSchema>;

/** When something is said of a case by itself, and to whom. */
export type DeskStep = {
  readonly id: string;
  readonly tell: ToldTo;
} & (
  | {
      /** Nobody has the case, or nobody answered the worker yet, for so long. */
      readonly kind: "unclaimed" | "unanswered";
      readonly level: Level;
      readonly afterMs: number;
    }
  | {
      /** A time limit of the case ends in so long, or sooner; of every level where none is given. */
      readonly kind: "deadline";
      readonly level: Level | null;
      readonly beforeMs: number;
    }
);

/** The rules of the desk. */
export interface DeskRules {
  readonly steps: readonly DeskStep[];
  /** Hours in which nothing is said of levels 2 and 3: it waits for the end of them. */
  readonly quiet: { readonly from: number; readonly to: number } | null;
  /** Where the hours and the days are counted. */
  readonly timeZone: string;
}

/** The rules that were written; of a definition without problems. */
export function deskRules(
  { escalations, quietHours }: WrittenDeskRules,
  timeZone: string,
): DeskRules {
  return { steps: escalations.map(stepOf), quiet: quietHours ?? null, timeZone };
}

function stepOf({ id, tell, level, unclaimed, unanswered, before }: WrittenStep): DeskStep {
  if (before !== undefined)
    return { id, tell, kind: "deadline", level: level ?? null, beforeMs: durationMs(before) ?? 0 };
  return {
    ...{ id, tell, level: level ?? 0 },
    kind: unclaimed === undefined ? "unanswered" : "unclaimed",
    afterMs: durationMs(unclaimed ?? unanswered ?? "") ?? 0,
  };
}
