import type { CaseFile } from "../domain/case-file.js";
import type { EpochMs } from "../domain/ids.js";
import type { ActCode, Doer } from "../domain/journal.js";
import { answerReferral, openOffer } from "../domain/referrals.js";
import { isTraining } from "../domain/report.js";
import type { CaseAccess, Decision, DeskRound } from "../ports.js";
import type { TrainingSets } from "./training.js";

// A worker comes back in hours or days; nobody practises that long. Half a minute each: what is sent
// can still be taken back, and each mark is seen on the card.
const SHOWN_AFTER_MS = 30_000;
const READ_AFTER_MS = 60_000;

const WORKER: Doer = { kind: "worker" };

/**
 * Looks after cases for practice, and plays their workers: what was sent to them comes on their screen,
 * a minute after the last act on the case it is read, and whether it may be passed on they say yes.
 */
export function createTrainingRound(options: {
  training: Pick<TrainingSets, "tend">;
  access: Pick<CaseAccess, "change">;
}): DeskRound {
  const { training, access } = options;

  return async (cases, now) => {
    await training.tend(cases, now);
    for (const { caseId, brief, file } of cases)
      if (isTraining(brief) && played(file, now) !== null)
        await access.change(
          caseId,
          WORKER,
          (at) => played(at.file, now) ?? { file: null, result: null },
        );
  };
}

/** What the worker does now, with the first answer that is not read; `null` for nothing. */
function played(file: CaseFile, now: EpochMs): Decision<null> | null {
  const next = file.answers.find(({ mark }) => mark !== "read");
  if (next === undefined) return null;
  const since = now - file.movedAt;
  const put = (mark: "shown" | "read"): CaseFile => ({
    ...file,
    answers: file.answers.map((answer) =>
      answer === next
        ? { ...answer, mark, letter: mark === "read" ? null : answer.letter }
        : answer,
    ),
    noticeDue: false,
    redraw: true,
  });
  if (next.mark === "waiting")
    return since < SHOWN_AFTER_MS ? null : { file: put("shown"), result: null };
  if (since < READ_AFTER_MS) return null;
  const offer = openOffer(file, next.id);
  const done = (after: CaseFile, act: ActCode, words?: string): Decision<null> => ({
    file: { ...after, movedAt: now, redraw: true },
    acts: [words === undefined ? { act } : { act, words }],
    result: null,
  });
  return offer === null
    ? done(put("read"), "answerRead")
    : done(answerReferral(file, next.id, true), "referralAgreed", offer.to);
}
