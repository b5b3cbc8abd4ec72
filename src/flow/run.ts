import { z } from "zod";
import type { StepId } from "../domain/ids.js";
import type { Flow, MediaKind } from "./definition.js";

/** A cleaned attachment: `id` names the held bytes, never a file of the sender's. */
export interface MediaRef {
  readonly kind: MediaKind;
  readonly id: string;
}

/**
 * What a step was answered with. `open`: more may come; the step is asked until it is done. A text
 * has at least one part or voice message.
 */
export type Answer =
  | { readonly kind: "chosen"; readonly options: readonly string[] }
  | {
      readonly kind: "text";
      readonly parts: readonly string[];
      readonly voices?: readonly MediaRef[];
      readonly open?: true;
    }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "media"; readonly items: readonly MediaRef[]; readonly open?: true }
  | { readonly kind: "seen" }
  | { readonly kind: "skipped" }
  | { readonly kind: "dontKnow" };

export type Answers = Readonly<Record<StepId, Answer>>;

/** What is unfinished at one step. It counts only while that step is the current one. */
export interface Open {
  readonly step: StepId;
  /** Came here by "back", "edit", "also" or a picked option: current although it has an answer. */
  readonly revisit?: true;
  /** Options picked but not yet recorded, in the order of the definition. */
  readonly picks?: readonly string[];
  readonly page?: number;
}

/**
 * One person's walk through a flow, and all that is kept of it: safe to put through JSON. Answers
 * off the path stay until submission, so that a change of mind can be taken back.
 */
export interface Run {
  readonly flow: string;
  /** The definition it was last advanced under. */
  readonly hash: string;
  readonly answers: Answers;
  readonly open?: Open;
}

/** A run with nothing answered. */
export function startRun(flow: Flow): Run {
  return { flow: flow.id, hash: flow.hash, answers: {} };
}

const mediaRef = z.strictObject({
  kind: z.enum(["photo", "video", "voice", "document"]),
  id: z.string().min(1),
});
const open = z.literal(true).exactOptional();

const answerSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("chosen"), options: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal("text"),
    parts: z.array(z.string()),
    voices: z.array(mediaRef).exactOptional(),
    open,
  }),
  z.strictObject({ kind: z.literal("number"), value: z.number() }),
  z.strictObject({ kind: z.literal("media"), items: z.array(mediaRef), open }),
  z.strictObject({ kind: z.literal("seen") }),
  z.strictObject({ kind: z.literal("skipped") }),
  z.strictObject({ kind: z.literal("dontKnow") }),
]);

const stepId = z.string() as unknown as z.ZodType<StepId, string>;

const runSchema = z.strictObject({
  flow: z.string(),
  hash: z.string(),
  answers: z.record(z.string(), answerSchema),
  open: z
    .strictObject({
      step: stepId,
      revisit: z.literal(true).exactOptional(),
      picks: z.array(z.string()).exactOptional(),
      page: z.int().min(0).exactOptional(),
    })
    .exactOptional(),
});

/** A run that was stored: `null` for anything that is not one. Whether it fits a flow shows later. */
export function parseRun(json: unknown): Run | null {
  const parsed = runSchema.safeParse(json);
  return parsed.success ? parsed.data : null;
}
