import { badRequest } from "../api/api-error.js";

/** The most messages one call may name (telegram-bot-api 10.0, get_message_ids). */
const MAX_AT_ONCE = 100;
/** Message identifiers have 32 bits. */
const LARGEST = 2 ** 31 - 1;

/**
 * Reads `message_ids`: 1 to 100 positive numbers, as numbers or as strings.
 * @throws ApiError 400 in the server's words.
 */
export function readMessageIds(given: unknown): readonly number[] {
  if (given === undefined) throw badRequest("message identifiers are not specified");
  if (!Array.isArray(given)) throw badRequest("expected an Array of message identifiers");
  if (given.length > MAX_AT_ONCE) throw badRequest("too many message identifiers specified");
  if (given.length === 0) throw badRequest("message identifiers are not specified");
  return given.map(readId);
}

function readId(given: unknown): number {
  if (typeof given !== "number" && typeof given !== "string") {
    throw badRequest("message identifier must be a Number");
  }
  const id = /^-?\d+$/.test(String(given)) ? Number(given) : Number.NaN;
  if (Number.isNaN(id) || Math.abs(id) > LARGEST) {
    throw badRequest("can't parse message identifier as a Number");
  }
  if (id <= 0) throw badRequest("invalid message identifier specified");
  return id;
}
