import { ApiError } from "./api-error.js";

/** All parameters of a request together, files not counted (HttpReader.h). */
export const PARAMETERS_LIMIT_BYTES = 1 << 20;

/** "Bots can currently send files of any type of up to 50 MB in size" (Bot API, sendDocument). */
export const FILE_LIMIT_BYTES = 50 * 1024 * 1024;

/** A file of the greatest size, and parameters of the greatest length beside it. */
export const BODY_LIMIT_BYTES = FILE_LIMIT_BYTES + 2 * PARAMETERS_LIMIT_BYTES;

/** 413. `what` follows "Request Entity Too Large: "; the front of Telegram's servers says none. */
export function tooMuch(what?: string): ApiError {
  const words = "Request Entity Too Large";
  return new ApiError(413, what === undefined ? words : `${words}: ${what}`);
}
