import { badRequest } from "../api/api-error.js";

/**
 * Telegram takes two small letters, "uz" and not "uz-Cyrl", or nothing (td,
 * validate_bot_language_code).
 */
export function readLanguage(code: string | undefined): string {
  if (code === undefined || code === "") return "";
  if (!/^[a-z]{2}$/.test(code)) throw badRequest("invalid language code specified");
  return code;
}
