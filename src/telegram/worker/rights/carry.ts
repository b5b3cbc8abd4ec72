import { AppError } from "../../../domain/errors.js";
import type { StepId } from "../../../domain/ids.js";
import { type Flow, hasOptions, isQuestion } from "../../../flow/definition.js";
import { countCharacters } from "../../../flow/limits.js";
import { type Run, startRun } from "../../../flow/run.js";

/** What is carried from the guide to rights into a report; the questions before it are asked as ever. */
export interface Carry {
  /** With these words as a part of the story, which may still grow. `full`: there is no room for them. */
  words(run: Run | null, words: string): Run | "full";
  /** Begun, if it was not, with "in my own words" ticked. */
  ownWords(run: Run | null): Run;
}

const STORY = "story" as StepId;
const AREA = "area" as StepId;
const OWN_WORDS = "own_words";

/** `flow`: the report's. Throws `flow.invalid` when it has not the steps that this needs. */
export function createCarry(flow: Flow): Carry {
  const story = flow.steps.find(({ id }) => id === STORY);
  const area = flow.steps.find(({ id }) => id === AREA);
  if (story?.kind !== "text" || !story.several)
    throw new AppError("flow.invalid", `the report has no step ${STORY} of several texts`);
  if (!area || !hasOptions(area) || !isQuestion(area) || !area.options.some(isOwnWords))
    throw new AppError("flow.invalid", `the report has no option ${OWN_WORDS} of a step ${AREA}`);
  return {
    words(run, words) {
      const begun = withoutRevisit(run ?? startRun(flow));
      const told = begun.answers[STORY];
      const parts = [...(told?.kind === "text" ? told.parts : []), words];
      if (countCharacters(parts.join("\n")) > flow.limits.storyLength) return "full";
      const voices = told?.kind === "text" && told.voices ? { voices: told.voices } : {};
      return {
        ...begun,
        answers: {
          ...begun.answers,
          [STORY]: { kind: "text", parts, ...voices, open: true },
        },
      };
    },
    ownWords(run) {
      if (run) return run;
      const chosen = { kind: "chosen", options: [OWN_WORDS] } as const;
      return { ...startRun(flow), answers: { [AREA]: chosen } };
    },
  };
}

function isOwnWords({ id }: { readonly id: string }): boolean {
  return id === OWN_WORDS;
}

/** Asked is what needs an answer, not what was gone back to; what is picked and not recorded yet stays. */
function withoutRevisit({ open, ...run }: Run): Run {
  return open === undefined || open.revisit ? run : { ...run, open };
}
