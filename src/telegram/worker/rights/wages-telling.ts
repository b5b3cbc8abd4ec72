import { AppError } from "../../../domain/errors.js";
import type { Flow, NumberStep } from "../../../flow/definition.js";
import { answerOf, pathOf } from "../../../flow/path.js";
import { type Run, startRun } from "../../../flow/run.js";
import type { Carry } from "./carry.js";

/** Puts a count into the report that is on its way, or into a new one. */
export interface WagesTelling {
  /**
   * The run with the line among the words told, and with what is owed (in whole tenge) where nobody has
   * said how much; as it is where no story is asked for. `full`: there is no room for the line.
   */
  tell(run: Run | null, line: string, owed: number | null): Run | "full";
}

const STORY = "story";
const AMOUNT = "wages_amount";

/** `flow`: the report's. Throws `flow.invalid` when it has not the steps that this needs. */
export function createWagesTelling(flow: Flow, carry: Pick<Carry, "words">): WagesTelling {
  const story = flow.steps.find(({ id }) => id === (STORY as string));
  const amount = flow.steps.find(({ id }) => id === (AMOUNT as string));
  if (story?.kind !== "text")
    throw new AppError("flow.invalid", `the report has no step ${STORY} of texts`);
  if (amount?.kind !== "number")
    throw new AppError("flow.invalid", `the report has no number ${AMOUNT}`);
  return {
    tell(given, line, owed) {
      const run = given ?? startRun(flow);
      // Who is under 18 is asked one simple question: nothing more is told for them.
      if (!pathOf(flow, run).includes(story)) return run;
      const told = carry.words(run, line);
      return told === "full" ? "full" : withAmount(told, amount, owed);
    },
  };
}

/** A number that somebody gave stands; "I don't know" does not, once it was counted. */
function withAmount(run: Run, amount: NumberStep, owed: number | null): Run {
  const fits = owed !== null && owed >= amount.min && owed <= amount.max;
  if (!fits || answerOf(run, amount)?.kind === "number") return run;
  return { ...run, answers: { ...run.answers, [amount.id]: { kind: "number", value: owed } } };
}
