import { SIX_IN_SIGHT } from "../../flow/limits.js";
import type { StepView } from "../../flow/view.js";
import type { TextId } from "../i18n/text-ids.js";
import { type Button, type Keyboard, pairs } from "../markup.js";
import { button } from "./buttons.js";
import type { StepLabels } from "./step-labels.js";

/** What the buttons of a step are, beside its own. */
export interface StepSurroundings {
  /** The text of the step can be listened to. */
  readonly listen: boolean;
  /** "I am in danger now" stands on every step of the report, and on none of the alert. */
  readonly danger: boolean;
  /** What was answered may be kept for later. */
  readonly keep: boolean;
  /** What stands in the place of "back" at the first step. */
  readonly way: Button;
}

/** The words of a button that is no step's own, in one language. */
export type SayButton = (id: Extract<TextId, `button-${string}`>) => string;

/** All buttons of a step, from what answers it down to what leaves it. */
export function stepKeyboard(
  view: StepView,
  labels: StepLabels,
  say: SayButton,
  around: StepSurroundings,
): Keyboard {
  const { step } = view;
  const at = step.id;
  const option = (each: StepView["options"][number]) =>
    button(labels.option(step, each), { kind: "option", step: at, option: each.id });
  return [
    around.listen ? [button(`🔊 ${say("button-listen")}`, { kind: "listen" })] : [],
    ...reviewButtons(),
    ...view.options.map((each) => [option(each)]),
    ...pairs(view.asides.map(option)),
    pageButtons(),
    ...waysOn(),
    around.danger ? [button(`🆘 ${say("button-danger")}`, { kind: "danger" })] : [],
    // A step come back to has ways enough.
    around.keep && !view.canKeep
      ? [button(`⏸️ ${say("button-keep-draft")}`, { kind: "keepDraft" })]
      : [],
    [
      view.canBack ? button(`‹ ${say("button-back")}`, { kind: "back", step: at }) : around.way,
      button("🌐", { kind: "languages" }),
      button(say("button-erase"), { kind: "erase" }),
    ],
  ];

  function reviewButtons(): Button[][] {
    if (!view.review) return [];
    const from = view.page * SIX_IN_SIGHT;
    const edits = view.review
      .slice(from, from + SIX_IN_SIGHT)
      .map((line) => button(`✏️ ${labels.short(line.step)}`, { kind: "edit", step: line.step.id }));
    return [[button(`📨 ${say("button-send")}`, { kind: "submit", step: at })], ...pairs(edits)];
  }

  function pageButtons(): Button[] {
    const { page, pageCount } = view;
    const turn = (to: number, label: string) => button(label, { kind: "turn", step: at, page: to });
    return [
      ...(page > 0 ? [turn(page - 1, `‹ ${say("button-previous")}`)] : []),
      ...(page < pageCount - 1 ? [turn(page + 1, `${say("button-more")} ›`)] : []),
    ];
  }

  function waysOn(): Button[][] {
    return [
      [
        ...(view.canDone ? [button(`➡️ ${labels.done(step)}`, { kind: "done", step: at })] : []),
        ...(view.canAlso ? [button(`➕ ${say("button-also")}`, { kind: "also", step: at })] : []),
      ],
      [
        ...(view.canKeep ? [button(say("button-keep"), { kind: "keep", step: at })] : []),
        ...(view.canDontKnow
          ? [button(labels.dontKnow(step), { kind: "dontKnow", step: at })]
          : []),
        ...(view.canSkip ? [button(labels.skip(step), { kind: "skip", step: at })] : []),
      ],
      view.canEnough ? [button(`⏩ ${say("button-enough")}`, { kind: "enough", step: at })] : [],
    ];
  }
}
