import type { Told } from "./case-file.js";
import type { EpochMs } from "./ids.js";

// What is being said stands in the file before it is posted, as `<mark>?<try>`: of several processes
// one says it, and what a crash left unsure is said again after a while.

// 2 min: far longer than Telegram takes to answer. Doubled with each try: eight of them take 8.5 h,
// so that a crash right behind each sending repeats a line ever more rarely, and no more than that.
const FIRST_WAIT_MS = 2 * 60_000;
const MOST_TRIES = 8;

/** When something was said last, or a clock began; `null` for never. */
export function markOf(told: readonly Told[], mark: string): EpochMs | null {
  return told.find((each) => each.step === mark)?.at ?? null;
}

/** The list with this mark in the place of an earlier one of that name. */
export function marked(told: readonly Told[], mark: string, at: EpochMs): readonly Told[] {
  return [...told.filter(({ step }) => step !== mark), { step: mark, at }];
}

/** Whether it was neither said since `since`, nor is being said by somebody now. */
export function isToBeSaid(
  told: readonly Told[],
  mark: string,
  since: EpochMs,
  now: EpochMs,
): boolean {
  if ((markOf(told, mark) ?? -1) >= since) return false;
  const last = tryOf(told, mark);
  if (last === null || last.at < since) return true;
  return last.count < MOST_TRIES && now >= last.at + FIRST_WAIT_MS * 2 ** (last.count - 1);
}

/** Somebody says these now; of tries before `since`, which was before their clock began anew, none counts. */
export function beginning(
  told: readonly Told[],
  marks: readonly { readonly mark: string; readonly since: EpochMs }[],
  now: EpochMs,
): readonly Told[] {
  const counts = marks.map(({ mark, since }) => {
    const last = tryOf(told, mark);
    return { mark, count: last && last.at >= since ? last.count + 1 : 1 };
  });
  const names = counts.map(({ mark, count }) => ({ step: `${mark}?${count}`, at: now }));
  return [...withoutTries(told, marks), ...names];
}

/** Whether all these are being said by whoever began at that moment. */
export function isBegun(
  told: readonly Told[],
  marks: readonly { readonly mark: string }[],
  at: EpochMs,
): boolean {
  return marks.every(({ mark }) => tryOf(told, mark)?.at === at);
}

/** They stand in the chat. */
export function saying(
  told: readonly Told[],
  marks: readonly { readonly mark: string }[],
  at: EpochMs,
): readonly Told[] {
  return marks.reduce((list, { mark }) => marked(list, mark, at), withoutTries(told, marks));
}

/** Certainly not said: the next try is the first again. */
export function withoutTries(
  told: readonly Told[],
  marks: readonly { readonly mark: string }[],
): readonly Told[] {
  return told.filter(({ step }) => !marks.some(({ mark }) => step.startsWith(`${mark}?`)));
}

function tryOf(
  told: readonly Told[],
  mark: string,
): { readonly count: number; readonly at: EpochMs } | null {
  const found = told.find(({ step }) => step.startsWith(`${mark}?`));
  return found ? { count: Number(found.step.slice(mark.length + 1)), at: found.at } : null;
}
