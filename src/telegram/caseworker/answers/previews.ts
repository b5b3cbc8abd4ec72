import type { Answer, CaseFile, Preview } from "../../../domain/case-file.js";
import type { EpochMs } from "../../../domain/ids.js";
import { offerReferral, standingReferrals } from "../../../domain/referrals.js";
import { moved } from "../acts/stages.js";

// Long enough to read it over and ask a colleague, short enough that nobody sends what is stale.
export const PREVIEW_MS = 10 * 60_000;

// More than anybody would read at once. A case is one sealed value, and must stay small.
const MOST_UNREAD = 20;
const MOST_READ = 30;
const MOST_PREVIEWS = 10;

/**
 * The case with a preview to be sent or dropped, in the place of the one with its id; `null` when too
 * many wait. Stale ones go.
 */
export function withPreview(file: CaseFile, preview: Preview, now: EpochMs): CaseFile | null {
  const previews = without(file.previews, preview.id).filter(({ until }) => until > now);
  if (previews.length >= MOST_PREVIEWS) return null;
  return { ...file, previews: [...previews, preview] };
}

/**
 * What became of a tap on Send. `replaced`: it took the place of one not read yet; `anew`: of one
 * that was read or is gone, so that it is a new answer. `asked`, `agreed`: the worker was asked
 * the same meanwhile.
 */
export type Sending =
  | { readonly kind: "sent" | "replaced" | "anew"; readonly file: CaseFile }
  | { readonly kind: "sentBefore" | "foreign" | "expired" | "closed" | "tooMany" }
  | { readonly kind: "asked" | "agreed" };

/** Makes a preview an answer. Only its author can, within its time. */
export function sendPreview(file: CaseFile, id: string, author: number, now: EpochMs): Sending {
  const preview = file.previews.find((each) => each.id === id);
  if (!preview) {
    if (file.answers.some((answer) => answer.id === id)) return { kind: "sentBefore" };
    return { kind: file.stage === "closed" ? "closed" : "expired" };
  }
  if (preview.author !== author) return { kind: "foreign" };
  if (preview.until <= now) return { kind: "expired" };
  if (file.stage === "closed") return { kind: "closed" };

  const to = preview.referral;
  const asked = file.referrals.find((each) => each.to === to && each.state !== "declined");
  if (asked) return { kind: asked.state === "agreed" ? "agreed" : "asked" };
  const old = file.answers.find((answer) => answer.id === preview.replaces);
  const replaces = old !== undefined && old.mark !== "read";
  if (!replaces && file.answers.filter(({ mark }) => mark !== "read").length >= MOST_UNREAD)
    return { kind: "tooMany" };
  const fresh: Answer = {
    id,
    mark: "waiting",
    letter: preview.letter,
    ...(replaces && (old.mark === "shown" || old.changed) && { changed: true }),
  };
  const answers = replaces
    ? file.answers.map((answer) => (answer === old ? fresh : answer))
    : [...file.answers, fresh];
  // Of one that was not seen the worker has been told, or will be.
  const isNews = !replaces || old.mark === "shown";
  const sent: CaseFile = {
    ...moved(file, now),
    stage: file.stage === "received" ? "read" : file.stage,
    answeredAt: file.answeredAt ?? now,
    answers: shortened(answers),
    previews: without(file.previews, id),
    referrals: standingReferrals(file.referrals, answers),
    noticeDue: file.noticeDue || (isNews && file.notice !== null),
  };
  return {
    kind: replaces ? "replaced" : preview.replaces === undefined ? "sent" : "anew",
    file: to === undefined ? sent : (offerReferral(sent, { id, to }) ?? sent),
  };
}

/** Drops a preview; only its author can. */
export function dropPreview(
  file: CaseFile,
  id: string,
  author: number,
): { readonly kind: "dropped"; readonly file: CaseFile } | { readonly kind: "gone" | "foreign" } {
  const preview = file.previews.find((each) => each.id === id);
  if (!preview) return { kind: "gone" };
  if (preview.author !== author) return { kind: "foreign" };
  return { kind: "dropped", file: { ...file, previews: without(file.previews, id) } };
}

/** Takes an answer back that nobody has seen. */
export function takeBack(
  file: CaseFile,
  id: string,
  now: EpochMs,
): { readonly kind: "taken"; readonly file: CaseFile } | { readonly kind: "gone" | "seen" } {
  const answer = file.answers.find((each) => each.id === id);
  if (!answer) return { kind: "gone" };
  if (answer.mark !== "waiting" || answer.changed) return { kind: "seen" };
  const answers = file.answers.filter((each) => each !== answer);
  const waits = answers.some(({ mark }) => mark === "waiting");
  return {
    kind: "taken",
    // A notice that nothing waits for would lead the worker to an empty page.
    file: {
      ...moved(file, now),
      answers,
      referrals: standingReferrals(file.referrals, answers),
      noticeDue: file.noticeDue && waits,
    },
  };
}

function without(previews: readonly Preview[], id: string): readonly Preview[] {
  return previews.filter((each) => each.id !== id);
}

/** Of those that were read only the mark is left, and of many the newest marks. */
function shortened(answers: readonly Answer[]): readonly Answer[] {
  const read = answers.filter(({ mark }) => mark === "read");
  const old = new Set(read.slice(0, Math.max(0, read.length - MOST_READ)));
  return answers.filter((answer) => !old.has(answer));
}
