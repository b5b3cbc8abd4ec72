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
  /** A minor way out ("in my own words"): apart below the plain options, in sight on every page. */
  readonly aside?: true;
  /** The days ago that the option means, both inclusive; `null` is without limit. */
  readonly days?: readonly [least: number, most: number | null];
}

/** How a run ends: by sending what the review shows, or by itself with the last answer. */
export type Finish = "review" | "answer";

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
  /** Words typed elsewhere are not kept for the story until every gate on the path is answered. */
  readonly gate: boolean;
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
  /** A tap records the option at once, beside those picked before, and the run goes on. */
  readonly instant: boolean;
  /** A step above, to which "something more" goes with the picks recorded. */
  readonly also?: StepId;
}
export interface TextStep extends Question {
  readonly kind: "text";
  /** Several messages make one answer, ended by a button. */
  readonly several: boolean;
  /** Voice messages are taken as part of the answer. */
  readonly voice: boolean;
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
 * A questionnaire that was checked: every target exists and lies where it must, every step can be
 * reached, the last step is the review unless the run finishes with the last answer, lists are
 * resolved into options. Only `loadFlow` makes one.
 */
export interface Flow {
  readonly id: string;
  readonly version: number;
  readonly sections: readonly string[];
  readonly finish: Finish;
  /** On the questions below this step "enough" is offered; all of them can be skipped. */
  readonly enoughAfter?: StepId;
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

/** The options in the list itself, six on a page. */
export function plainOptions(step: OptionStep): readonly Option[] {
  return step.options.filter((option) => !option.aside);
}

/** The minor ways out below the list. */
export function asideOptions(step: OptionStep): readonly Option[] {
  return step.options.filter((option) => option.aside);
}

/** Whether the step is a question on which "enough" is offered. */
export function offersEnough(flow: Flow, step: Step): boolean {
  const after = flow.steps.findIndex((other) => other.id === flow.enoughAfter);
  return after >= 0 && isQuestion(step) && flow.steps.indexOf(step) > after;
}

/**
 * The text of a step: `report-area`. Its hint, if there is one, adds `-hint`; its name, `-short`;
 * its own words for two buttons, `-skip` and `-done`.
 */
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
  gate: z.boolean().default(false),
  facet: id.exactOptional(),
};

const option = { id, icon: icon.exactOptional(), aside: z.literal(true).exactOptional() };
const choiceOption = z.strictObject({
  ...option,
  next: stepId.exactOptional(),
  leave: z.enum(["cover", "menu", "rights"]).exactOptional(),
});
const multiChoiceOption = z.strictObject(option);

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
    instant: z.boolean().default(false),
    also: stepId.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal("text"),
    ...question,
    several: z.boolean().default(false),
    voice: z.boolean().default(false),
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
  finish: z.enum(["review", "answer"]).default("review"),
  enoughAfter: stepId.exactOptional(),
  limits: z.strictObject({
    textLength: z.int().min(1).max(MESSAGE_CHARACTERS),
    storyLength: z.int().min(1),
  }),
  steps: z.array(stepSchema).min(1),
});

const listId = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,31}$/);
const days = z.int().min(0);

/**
 * `flows/lists.yaml`: the entries of each shared list, in the order they are shown; an entry of a
 * list of times may say which days ago it means, so that typed words choose it.
 */
export const listsSchema = z.record(
  id,
  z
    .array(
      z.union([
        listId,
        z.strictObject({
          id: listId,
          days: z.tuple([days, days.nullable()]).exactOptional(),
        }),
      ]),
    )
    .min(1),
);

export type Definition = z.infer<typeof definitionSchema>;
export type StepDefinition = z.infer<typeof stepSchema>;
export type Lists = z.infer<typeof listsSchema>;
