import type { Message } from "grammy/types";
import type { CaseId } from "../../../domain/ids.js";
import type { CaseStore } from "../../../ports.js";

/** The case of a message's topic, else the one that `message` was posted for. */
export async function caseAround(
  cases: Pick<CaseStore, "caseAt">,
  route: string,
  place: Pick<Message, "is_topic_message" | "message_thread_id">,
  message: number | undefined,
): Promise<CaseId | null> {
  const topic = place.is_topic_message ? place.message_thread_id : undefined;
  const found = topic === undefined ? null : await cases.caseAt(route, { topic });
  if (found || message === undefined) return found;
  return cases.caseAt(route, { message });
}
