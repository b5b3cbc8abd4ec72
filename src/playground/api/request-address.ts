import { declarations } from "./declarations.js";
import type { MethodName } from "./method-fields.js";
import { type Refusal, refusal } from "./verdict.js";

/**
 * Who a call is for, out of the path of its URL, and the name of the method as it was given.
 * @returns what Telegram refuses with, for a path that is none of the Bot API's (HttpConnection.cpp,
 * `handle`) or a token that is not this bot's (ClientManager.cpp, `send`).
 */
export function readAddress(pathname: string, token: string): { readonly name: string } | Refusal {
  const [, given, name] = /^\/bot([^/]*)\/(.*)$/s.exec(decode(pathname)) ?? [];
  if (given === undefined || name === undefined) return refusal(404, "Not Found");
  const refused = refuseToken(given, token);
  if (refused !== undefined) return refused;
  // After the token, `/test` leads to the test environment, where this bot is not known.
  if (/^test\//.test(name)) return refusal(401, "Unauthorized");
  return { name };
}

/** What is wrong with a token, or `undefined` when it is this bot's. */
export function refuseToken(given: string, token: string): Refusal | undefined {
  if (given === token) return undefined;
  const [id = ""] = given.split(":");
  if (given.startsWith("0") || given.length > 80 || !given.includes(":")) {
    return refusal(401, "Unauthorized: invalid token specified");
  }
  if (!/^-?\d+$/.test(id)) {
    return refusal(421, "Misdirected Request: unallowed token specified");
  }
  if (Number(id) <= 0 || Number(id) >= 2 ** 54) {
    return refusal(401, "Unauthorized: invalid token specified");
  }
  return refusal(401, "Unauthorized");
}

/** The declared method of this name; in the query or the body when the path names none. */
export function readMethod(name: string, params: { method?: unknown }): MethodName | Refusal {
  const wanted = name === "" ? wordOf(params.method) : name;
  return declarations().findMethod(wanted) ?? refusal(404, "Not Found: method not found");
}

function wordOf(method: unknown): string {
  return typeof method === "string" ? method : "";
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
