import { type ApiError, badRequest } from "./api-error.js";
import type { Upload } from "./method-fields.js";
import type { TypeWords } from "./refusal-words.js";

/** Where a value stands in a request, and how a complaint about it begins. */
export interface Place {
  /** `reply_markup.inline_keyboard[0][1].text`, for whoever must find it. */
  readonly path: string;
  /** The field's own name, as Telegram's complaints give it; none inside a list. */
  readonly field: string | undefined;
  /** The parameter by its method, or the field by its type: `InlineKeyboardMarkup.inline_keyboard`. */
  readonly key: string;
  readonly prefix: string;
  /** The part of a multipart request that `attach://<name>` means. */
  attached(name: string): Upload | undefined;
}

/**
 * A refusal that stands at this place; the first letter is lowered as the server lowers it. A code
 * of Telegram's own servers, as BUTTON_DATA_INVALID, comes as it is.
 */
export function complaint(place: Place, reason: string): ApiError {
  if (/^.[_A-Z]/.test(reason)) return badRequest(reason);
  const text = `${place.prefix}${reason}`;
  return badRequest(`${text.slice(0, 1).toLowerCase()}${text.slice(1)}`);
}

/** The place with the words that begin every complaint about this type, once. */
export function within(place: Place, words: TypeWords | undefined): Place {
  return words === undefined || place.prefix.endsWith(words.prefix)
    ? place
    : { ...place, prefix: `${place.prefix}${words.prefix}` };
}

/** "Field … must be …" as Telegram says it; inside a list, where it has no name, by the path. */
export function mustBe(place: Place, what: string): string {
  return place.field === undefined
    ? `${place.path} must be ${what}`
    : `Field "${place.field}" must be ${what}`;
}
