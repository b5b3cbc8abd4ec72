import { badRequest } from "./api-error.js";
import { declarations, type Field, type Fields } from "./declarations.js";
import { parseJsonText } from "./json-text.js";
import { checkLimit } from "./limits.js";
import { isUpload, type MethodName, type ParamsOf, type Upload } from "./method-fields.js";
import { hintFor } from "./near-names.js";
import { complaint, type Place } from "./place.js";
import {
  CLAMPED,
  LEFT_TO_METHOD,
  missingWords,
  notInListWords,
  unparsableWords,
  wrongKindWords,
} from "./refusal-words.js";
import type { Shape } from "./shapes.js";
import { checkUnicode } from "./unicode.js";
import { isUnmodelled, unmodelled } from "./unmodelled.js";
import { flatten, readValue } from "./values.js";

/** Parameters as they came: JSON values, form strings, or uploads. */
export type RawParameters = Readonly<Record<string, unknown>>;

/**
 * Reads what a method declares out of a request. Like Telegram it takes `"5"` for 5 and a JSON
 * string for an object, whatever the encoding of the request; unlike Telegram it refuses a name
 * nobody declares, and `null`, which Telegram reads as the text "null".
 * @throws ApiError 400 for a missing required value, an unknown one, or one that cannot be read; 501
 * for one that this server does not model.
 */
export function readParameters<M extends MethodName>(method: M, raw: RawParameters): ParamsOf<M> {
  const fields = declarations().paramsOf(method);
  refuseStrangers(method, fields, raw);
  const values: Record<string, unknown> = {};
  for (const field of fields.values()) {
    const value = readParameter(method, field, fields, raw);
    if (value !== undefined) values[field.name] = value;
  }
  return values as ParamsOf<M>;
}

function readParameter(
  method: MethodName,
  field: Field,
  fields: Fields,
  raw: RawParameters,
): unknown {
  const { name, shape, limit, required } = field;
  const given = raw[name];
  if (given === null) {
    throw badRequest(`${name} is null, which Telegram reads as the text "null": leave it out`);
  }
  if (given === undefined || (given === "" && !maySayNothing(method, field))) {
    if (required) throw badRequest(missingWords(method, name));
    return undefined;
  }
  if (isUnmodelled(method, name)) throw unmodelled(method, name);
  const key = `${method}.${name}`;
  const place: Place = {
    path: name,
    field: name,
    key,
    prefix: "",
    attached: (part) => findUpload(raw, part),
  };
  const value = readTop(method, shape, given, place);
  checkUnicode(value, name, limit);
  if (limit === undefined || given === "" || LEFT_TO_METHOD.has(key)) return value;
  if (CLAMPED.has(name) || CLAMPED.has(key)) {
    return typeof value === "number" ? Math.min(Math.max(value, limit.min), limit.max) : value;
  }
  if (!fields.has(`${name}_parse_mode`)) checkLimit(limit, value, place);
  return value;
}

/** An empty text still says something to a setter: setMyName with "" resets the name. */
function maySayNothing(method: MethodName, { name, required, shape, limit }: Field): boolean {
  const isText = flatten(shape).every(({ kind }) => kind === "string");
  if (!isText) return false;
  return !required || limit?.min === 0 || `${method}.${name}` === "setWebhook.url";
}

/**
 * Every parameter reaches Telegram as text, so one that holds an object or a list may be given as
 * JSON inside a string.
 */
function readTop(method: MethodName, shape: Shape, given: unknown, place: Place): unknown {
  const members = flatten(shape);
  const kinds = new Set(members.map(({ kind }) => kind));
  if (kinds.has("file")) return readFile(given, kinds.has("string"), place);
  if (kinds.has("named") || kinds.has("list")) {
    const parsed = parseJson(method, given, place);
    const expectsList = kinds.has("list") && !kinds.has("named");
    const isRight = expectsList ? Array.isArray(parsed) : isObject(parsed);
    const wrongKind = wrongKindWords(place.key, expectsList);
    if (!isRight && wrongKind !== undefined) throw complaint(place, wrongKind);
    if (isEditedKeyboard(shape) && isObject(parsed) && !("inline_keyboard" in parsed)) {
      // td, get_inline_reply_markup: what a chat shows below cannot come with an edit.
      throw complaint(place, "Inline keyboard expected");
    }
    return readValue(shape, parsed, place);
  }
  if (kinds.has("integer") && kinds.has("string")) return readChatId(given);
  return readPlain(members, given, place);
}

function isEditedKeyboard(shape: Shape): boolean {
  return shape.kind === "named" && shape.name === "InlineKeyboardMarkup";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readPlain(members: readonly Shape[], given: unknown, place: Place): unknown {
  if (typeof given === "object") throw badRequest(`${place.path} must not be an object or a list`);
  const text = String(given);
  if (members.some(({ kind }) => kind === "string")) return text;
  if (members.some(({ kind }) => kind === "integer")) return readInteger(place.path, text);
  if (members.some(({ kind }) => kind === "float")) return readFloat(place.path, text);
  if (members.some(({ kind }) => kind === "boolean")) return readBoolean(place.path, text);
  return readChoice(members, text, place);
}

/** The server would stop at the first sign that is no digit, and take "1e3" for 1. */
function readInteger(name: string, text: string): number {
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(value)) {
    throw badRequest(`invalid ${name} specified`);
  }
  return value;
}

function readFloat(name: string, text: string): number {
  const value = Number(text.trim());
  if (text.trim() === "" || !Number.isFinite(value)) throw badRequest(`invalid ${name} specified`);
  return value;
}

/** Telegram takes "true", "yes" and "1" in any case, and everything else, typos too, for false. */
function readBoolean(name: string, text: string): boolean {
  const word = text.trim().toLowerCase();
  if (["true", "yes", "1"].includes(word)) return true;
  if (["false", "no", "0"].includes(word)) return false;
  throw badRequest(
    `${name} is neither true nor false: "${text}"; Telegram would take it for false, the local ` +
      "Telegram does not",
  );
}

/** Words in any case: `parse_mode` may be "html". The method is handed the declared spelling. */
function readChoice(members: readonly Shape[], text: string, place: Place): unknown {
  const values = members.flatMap((each) => (each.kind === "literal" ? [each.value] : []));
  const found =
    values.find((each) => String(each) === text) ??
    values.find((each) => String(each).toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found;
  const known = notInListWords(place.path);
  if (known !== undefined) throw complaint(place, known);
  const hint = hintFor(text, values.map(String));
  throw badRequest(`${place.path} must be one of ${values.join(", ")}${hint}`);
}

function readChatId(given: unknown): number | string {
  if (typeof given === "object") throw badRequest("chat not found");
  const text = String(given).trim();
  if (/^-?\d+$/.test(text)) return Number(text);
  if (text.startsWith("@")) return text;
  throw badRequest("chat not found");
}

function parseJson(method: MethodName, given: unknown, place: Place): unknown {
  if (typeof given !== "string") return given;
  try {
    return parseJsonText(given);
  } catch {
    throw badRequest(unparsableWords(method, place.path));
  }
}

function readFile(given: unknown, mayBeNamed: boolean, place: Place): Upload | string {
  if (isUpload(given)) return given;
  if (typeof given === "object") throw badRequest(`${place.path} must not be an object or a list`);
  const text = String(given);
  if (text.startsWith("attach://")) {
    const attached = place.attached(text.slice("attach://".length));
    if (attached === undefined) throw badRequest(`there is no ${place.path} in the request`);
    return attached;
  }
  // A thumbnail or a chat's photo cannot be sent again: `get_input_file` with force_file.
  if (!mayBeNamed) throw badRequest(`there is no ${place.path} in the request`);
  return text;
}

function findUpload(raw: RawParameters, name: string): Upload | undefined {
  const part = raw[name];
  return isUpload(part) ? part : undefined;
}

/** Telegram passes over names it does not know, so that nobody notices a typo. */
function refuseStrangers(method: MethodName, fields: Fields, raw: RawParameters): void {
  for (const [name, value] of Object.entries(raw)) {
    // `method` names the method where the path does not, as in the answer to a webhook.
    if (fields.has(name) || name === "method" || value === undefined) continue;
    if (isUpload(value) && mentions(raw, name)) continue;
    throw badRequest(
      `${method} has no parameter "${name}"${hintFor(name, fields.keys())}; ` +
        "Telegram would pass over it, the local Telegram does not",
    );
  }
}

function mentions(raw: RawParameters, part: string): boolean {
  const address = `attach://${part}`;
  return Object.values(raw).some((value) => !isUpload(value) && holds(value, address));
}

function holds(value: unknown, address: string): boolean {
  if (typeof value === "string") return value === address || value.includes(`"${address}"`);
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).some((each) => holds(each, address))
  );
}
