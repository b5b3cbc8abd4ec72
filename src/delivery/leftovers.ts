import type { CaseStore, Placement, TakenStep } from "../ports.js";

/**
 * Remembers what a step sent and could not record: its case ended while it was on its way, or another
 * process had taken the step over. It goes with the case, or is purged at once. `sent`: where the case
 * would stand.
 */
export async function noteLeftovers(
  cases: CaseStore,
  step: TakenStep,
  sent: Placement,
): Promise<void> {
  // In a topic that was known before, all goes with it; one that this step opened nobody else knows.
  const opened = step.placement.topic === undefined && sent.card === undefined;
  await cases.notePosts(step.caseId, {
    chat: sent.chat,
    ...(opened && sent.topic !== undefined ? { topic: sent.topic } : {}),
    posts: newPosts(step.placement, sent),
  });
}

function newPosts(before: Placement, after: Placement): readonly number[] {
  const known = new Set([...(before.posts ?? []), before.card]);
  const ids = [...(after.posts ?? []), ...(after.card === undefined ? [] : [after.card])];
  return ids.filter((id) => !known.has(id));
}
