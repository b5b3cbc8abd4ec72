import { parseJsonText } from "../api/json-text.js";

/** A method that a webhook's answer asks for. */
export interface AnsweredCall {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** These are passed over in an answer, as is all that begins with "get" (WebhookActor.cpp). */
const NOT_IN_ANSWERS = ["deletewebhook", "setwebhook", "close", "logout"];

/**
 * The call in the answer of a webhook, of JSON or a form by its Content-Type. `undefined` when
 * there is none, or one that Telegram does not take this way.
 */
export function readAnsweredCall(contentType: string, body: string): AnsweredCall | undefined {
  const { method: named, ...params } = readArguments(contentType.toLowerCase(), body);
  if (typeof named !== "string") return undefined;
  const method = named.toLowerCase();
  if (method === "" || method.startsWith("get") || NOT_IN_ANSWERS.includes(method)) {
    return undefined;
  }
  return { method, params };
}

function readArguments(contentType: string, body: string): Record<string, unknown> {
  if (contentType.includes("application/x-www-form-urlencoded")) {
    return Object.fromEntries(new URLSearchParams(body));
  }
  if (!contentType.includes("application/json")) return {};
  try {
    const value = parseJsonText(body);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
