import { z } from "zod";
import { type Condition, conditionSchema } from "../domain/condition.js";
import type { StepId } from "../domain/ids.js";
import { MESSAGE_CHARACTERS } from "./limits.js";

/** Where an option leads that ends the run: nothing of it is kept. */
export type Exit = "cover" | "menu" | "rights";

/** One answer among several. `next` and `leave` only on the options of a choice. */
export interface Option {
  readonly id: string;
  readonly icon?: string;
  readonly next?: StepId;
  readonly leave?: Exit;
}

interface Common {
  readonly id: StepId;
  readonly section: string;
  readonly when?: Condition;
  readonly next?: StepId;
}

interface Question extends Common {
  readonly skip: boolean;
  readonly dontKnow: boolean;
  /** Whether the answer is part of what is told: listed at the review and on the card. */
  readonly review: boolean;
  /** The name under which the chosen options are collected for triage. */
  readonly facet?: string;
}

export type MediaKind = "photo" | "video" | "voice" | "document";

export interface NoticeStep extends Common {
  readonly kind: "notice";
}
export interface ChoiceStep extends Question {
  readonly kind: "choice";
  readonly options: readonly Option[];
}
export interface MultiChoiceStep extends Question {
  readonly kind: "multi-choice";
  readonly options: readonly Option[];
  readonly max?: number;
}
export interface TextStep extends Question {
  readonly kind: "text";
  /** Several messages make one answer, ended by a button. */
  readonly several: boolean;
  readonly maxLength?: number;
}
export interface NumberStep extends Question {
  readonly kind: "number";
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
}
/** A place or a time in words, from a list that flows share. */
export interface ListStep extends Question {
  readonly kind: "place" | "time-ago";
  readonly list: string;
  readonly options: readonly Option[];
}
export interface MediaStep extends Question {
  readonly kind: "media";
  readonly max: number;
  readonly accept: readonly MediaKind[];
}
export interface ReviewStep {
  readonly kind: "review";
  readonly id: StepId;
  readonly section: string;
}

/** A step that is answered with options. */
export type OptionStep = ChoiceStep | MultiChoiceStep | ListStep;
/** A step that asks something: it is counted, reviewed and can be edited. */
export type QuestionStep = OptionStep | TextStep | NumberStep | MediaStep;
export type Step = NoticeStep | QuestionStep | ReviewStep;

/**
 * A questionnaire that was checked: every target exists and lies below, every step can be reached,
 * the last step is the review, lists are resolved into options. Only `loadFlow` makes one.
 */
export interface Flow {
  readonly id: string;
  readonly version: number;
  readonly sections: readonly string[];
  readonly limits: { readonly textLength: number; readonly storyLength: number };
  readonly steps: readonly Step[];
  /** SHA-256 of the resolved definition, 16 hex digits: another hash is another definition. */
  readonly hash: string;
}

/** Whether the step asks something, that is, is no notice and no review. */
export function isQuestion(step: Step): step is QuestionStep {
  return step.kind !== "notice" && step.kind !== "review";
}

/** Whether the step is answered with options. */
export function hasOptions(step: Step): step is OptionStep {
  return "options" in step;
}

/** The text of a step: `report-area`. Its hint, if there is one, adds `-hint`; its name, `-short`. */
export function stepTextId(flow: { readonly id: string }, step: { readonly id: string }): string {
  return `${flow.id}-${step.id}`;
}

/** The text of an option: `report-area-money`, or `regions-KZ-47` where the step uses a list. */
export function optionTextId(flow: { readonly id: string }, step: Step, option: string): string {
  return "list" in step ? `${step.list}-${option}` : `${stepTextId(flow, step)}-${option}`;
}

/** The text of a section: `report-section-start`. */
export function sectionTextId(flow: { readonly id: string }, section: string): string {
  return `${flow.id}-section-${section}`;
}

const ID = /^[a-z][a-z0-9_]{0,23}$/;
const id = z.string().regex(ID);
const stepId = z.string().regex(ID) as unknown as z.ZodType<StepId, string>;
const icon = z.string().min(1).max(8);

const common = { id: stepId, section: id, when: conditionSchema.exactOptional() };
const onward = { ...common, next: stepId.exactOptional() };
const question = {
  ...onward,
  skip: z.boolean().default(true),
  dontKnow: z.boolean().default(false),
  review: z.boolean().default(true),
  facet: id.exactOptional(),
};

const choiceOption = z.strictObject({
  id,
  icon: icon.exactOptional(),
  next: stepId.exactOptional(),
  leave: z.enum(["cover", "menu", "rights"]).exactOptional(),
});
const multiChoiceOption = z.strictObject({ id, icon: icon.exactOptional() });

const stepSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("notice"), ...onward }),
  z.strictObject({
    kind: z.literal("choice"),
    ...question,
    options: z.array(choiceOption).min(2),
  }),
  z.strictObject({
    kind: z.literal("multi-choice"),
    ...question,
    options: z.array(multiChoiceOption).min(2),
    max: z.int().min(1).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal("text"),
    ...question,
    several: z.boolean().default(false),
    maxLength: z.int().min(1).max(MESSAGE_CHARACTERS).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal("number"),
    ...question,
    min: z.number(),
    max: z.number(),
    unit: id.exactOptional(),
  }),
  z.strictObject({ kind: z.literal("place"), ...question, list: id }),
  z.strictObject({ kind: z.literal("time-ago"), ...question, list: id }),
  z.strictObject({
    kind: z.literal("media"),
    ...question,
    max: z.int().min(1).max(10), // ten make one album in Telegram
    accept: z.array(z.enum(["photo", "video", "voice", "document"])).min(1),
  }),
  z.strictObject({ kind: z.literal("review"), id: stepId, section: id }),
]);

/** One questionnaire as written in `flows/<id>.yaml`; what it refers to is checked by `loadFlow`. */
export const definitionSchema = z.strictObject({
  id,
  version: z.int().min(1),
  sections: z.array(id).min(1),
  limits: z.strictObject({
    textLength: z.int().min(1).max(MESSAGE_CHARACTERS),
    storyLength: z.int().min(1),
  }),
  steps: z.array(stepSchema).min(1),
});

/** `flows/lists.yaml`: the ids of each shared list, in the order they are shown. */
export const listsSchema = z.record(
  id,
  z.array(z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,31}$/)).min(1),
);

export type Definition = z.infer<typeof definitionSchema>;
export type StepDefinition = z.infer<typeof stepSchema>;
export type Lists = z.infer<typeof listsSchema>;
