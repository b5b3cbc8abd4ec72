import { badRequest } from "./api-error.js";
import {
  type Field,
  type Fields,
  type MethodName,
  methodFields,
  type ParamsOf,
  type Upload,
} from "./method-fields.js";

/** Parameters as they came: JSON values, form strings, or uploads. */
export type RawParameters = Readonly<Record<string, unknown>>;

/**
 * Reads what a method needs out of a request. Like Telegram it takes `"5"` for 5 and a JSON
 * string for an object, whatever the encoding of the request.
 * @throws ApiError 400 for a missing required value or one that cannot be read.
 */
export function readParameters<M extends MethodName>(method: M, raw: RawParameters): ParamsOf<M> {
  const fields: Fields = methodFields[method];
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const given = raw[name];
    const absent = given === undefined || given === null || given === "";
    if (absent && field.required) {
      throw badRequest(field.missing ?? `parameter "${name}" is required`);
    }
    // An empty string still says something to a setter: setMyName with "" resets the name.
    if (given === undefined || given === null) continue;
    if (given === "" && field.kind !== "string") continue;
    values[name] = readValue(name, field, given, raw);
  }
  return values as ParamsOf<M>;
}

function readValue(
  name: string,
  field: Field<unknown, boolean>,
  given: unknown,
  raw: RawParameters,
): unknown {
  switch (field.kind) {
    case "string":
      return typeof given === "object" ? JSON.stringify(given) : String(given);
    case "boolean":
      return given === true || ["true", "yes", "1"].includes(String(given).toLowerCase());
    case "integer":
      return readInteger(name, given);
    case "chat":
      return readChatId(given);
    case "json":
      return readJson(name, given);
    case "file":
      return readFile(given, raw);
  }
}

function readInteger(name: string, given: unknown): number {
  const value = typeof given === "number" ? given : Number(String(given).trim());
  if (!Number.isSafeInteger(value)) throw badRequest(`invalid ${name} specified`);
  return value;
}

function readChatId(given: unknown): number | string {
  const text = String(given).trim();
  if (/^-?\d+$/.test(text)) return Number(text);
  if (text.startsWith("@")) return text;
  throw badRequest("chat not found");
}

function readJson(name: string, given: unknown): unknown {
  if (typeof given !== "string") return given;
  try {
    return JSON.parse(given);
  } catch {
    throw badRequest(`can't parse ${name} JSON object`);
  }
}

function readFile(given: unknown, raw: RawParameters): Upload | string {
  if (isUpload(given)) return given;
  const text = String(given);
  if (!text.startsWith("attach://")) return text;
  const attached = raw[text.slice("attach://".length)];
  if (!isUpload(attached)) throw badRequest("there is no such file in the request");
  return attached;
}

/** Tells an uploaded part from a JSON value. */
export function isUpload(value: unknown): value is Upload {
  return typeof value === "object" && value !== null && "bytes" in value && "fileName" in value;
}
