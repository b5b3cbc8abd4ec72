import type { Limit } from "./declarations.js";
import { complaint, type Place } from "./place.js";
import { boundWords } from "./refusal-words.js";

/**
 * Holds a value against the bounds of its doc comment, in the unit they count. Text that is counted
 * after parsing is left to whoever parses it.
 * @throws ApiError 400, in Telegram's words where they are known.
 */
export function checkLimit(limit: Limit, value: unknown, place: Place): void {
  const size = sizeOf(limit, value);
  if (size === undefined || (size >= limit.min && size <= limit.max)) return;
  const { min, max, unit } = limit;
  const bounds = min === max ? `${min}` : `${min}-${max}`;
  const what =
    unit === "value"
      ? `${place.path} must be ${bounds}`
      : `${place.path} must be ${bounds} ${unit}`;
  throw complaint(place, boundWords(place.key, size < min) ?? `${what}, and is ${size}`);
}

/** `undefined` for what this limit does not count. */
function sizeOf({ unit }: Limit, value: unknown): number | undefined {
  switch (unit) {
    case "afterParsing":
      return undefined;
    case "bytes":
      return typeof value === "string" ? Buffer.byteLength(value) : undefined;
    case "characters":
      // td counts code points (utf8_length), so an emoji of one code point is one.
      return typeof value === "string" ? [...value].length : undefined;
    case "items":
      return Array.isArray(value) ? value.length : undefined;
    case "value":
      return typeof value === "number" ? value : undefined;
  }
}
