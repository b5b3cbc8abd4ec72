import type { Answer, CaseFile, Referral } from "./case-file.js";

/** Whether the case may be passed on, and to whom: an id of flows/desk.yaml. `id`: the answer that asks. */
export type Offer = Pick<Referral, "id" | "to">;

/**
 * Makes an answer that the worker has not read ask whether the case may be passed on. `null` where there
 * is no such answer, and where the worker was asked about the same and has not said no.
 */
export function offerReferral(file: CaseFile, { id, to }: Offer): CaseFile | null {
  const asked = file.referrals.some((each) => each.to === to && each.state !== "declined");
  const letter = file.answers.find((answer) => answer.id === id && answer.mark !== "read");
  if (asked || letter === undefined) return null;
  return {
    ...file,
    answers: file.answers.map((answer) =>
      answer === letter ? { ...answer, referral: to } : answer,
    ),
    referrals: [...file.referrals, { id, to, state: "offered" }],
  };
}

/** Without the questions whose answer was taken back, or replaced by other words: nobody was asked those. */
export function standingReferrals(
  referrals: readonly Referral[],
  answers: readonly Answer[],
): readonly Referral[] {
  return referrals.filter(
    ({ id, state }) => state !== "offered" || answers.some((answer) => answer.id === id),
  );
}

/** What an answer asks that has no yes or no yet; `null` for nothing. */
export function openOffer({ referrals }: Pick<CaseFile, "referrals">, id: string): Referral | null {
  return referrals.find((each) => each.id === id && each.state === "offered") ?? null;
}

/**
 * The worker's yes or no to the answer that stands on their screen; it is read with that. The same file
 * where nothing is asked by it, or they have said something before.
 */
export function answerReferral(file: CaseFile, id: string, yes: boolean): CaseFile {
  const offer = openOffer(file, id);
  const letter = file.answers.find((answer) => answer.id === id && answer.mark === "shown");
  if (offer === null || letter === undefined) return file;
  const read: Answer = { ...letter, mark: "read", letter: null };
  const state = yes ? "agreed" : "declined";
  return {
    ...file,
    answers: file.answers.map((answer) => (answer === letter ? read : answer)),
    referrals: file.referrals.map((each) => (each === offer ? { ...each, state } : each)),
  };
}
