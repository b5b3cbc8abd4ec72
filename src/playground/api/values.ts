import { type ApiError, badRequest } from "./api-error.js";
import { declarations, type Field, type Fields } from "./declarations.js";
import { checkLimit } from "./limits.js";
import { hintFor } from "./near-names.js";
import { complaint, mustBe, type Place, within } from "./place.js";
import { fits, readChoice, readPlain } from "./plain-values.js";
import { LEFT_TO_METHOD, ROW_WORDS, type TypeWords, typeWords } from "./refusal-words.js";
import type { Shape } from "./shapes.js";
import { checkUnicode } from "./unicode.js";

/**
 * Reads a value inside a JSON parameter as leniently as Telegram does ("5" for 5 and 5 for "5"),
 * and no further: every field must be declared.
 * @throws ApiError 400, in Telegram's words where its source has some.
 */
export function readValue(shape: Shape, given: unknown, place: Place): unknown {
  switch (shape.kind) {
    case "named":
      return readNamed(shape.name, given, place);
    case "union":
      return readUnion(shape, given, place);
    case "list":
      return readList(shape.of, given, place);
    default:
      return readPlain(shape, given, place);
  }
}

function readNamed(name: string, given: unknown, place: Place): unknown {
  const type = declarations().typeNamed(name);
  if (!(type instanceof Map)) {
    const shape = type as Shape;
    return shape.kind === "union"
      ? readUnion(shape, given, place, typeWords(name))
      : readValue(shape, given, place);
  }
  const words = typeWords(name);
  return readObject(name, type, given, within(place, words), words);
}

function readUnion(
  union: Shape,
  given: unknown,
  place: Place,
  known?: TypeWords | undefined,
): unknown {
  const members = flatten(union);
  const objects = members.flatMap((each) => (each.kind === "named" ? [each.name] : []));
  const words = known ?? typeWords(objects[0] ?? "");
  const inside = within(place, words);
  if (isObject(given) && objects.length > 0) return readVariant(objects, given, inside, words);
  if (Array.isArray(given)) {
    const elements = members.flatMap((each) => (each.kind === "list" ? [each.of] : []));
    if (elements.length > 0) return readList({ kind: "union", of: elements }, given, place);
  }
  return readChoice(members, given, inside, words?.notAnObject);
}

/** A union and the named unions in it opened, so that only objects, lists and plain values are left. */
export function flatten(shape: Shape): readonly Shape[] {
  if (shape.kind === "union") return shape.of.flatMap(flatten);
  if (shape.kind !== "named") return [shape];
  const type = declarations().typeNamed(shape.name);
  return type instanceof Map ? [shape] : flatten(type as Shape);
}

/**
 * Reads an object as the one member of a union it means: the one whose `type` it names, and else
 * the one it lacks least of and has least beside.
 */
function readVariant(
  names: readonly string[],
  given: Readonly<Record<string, unknown>>,
  place: Place,
  words: TypeWords | undefined,
): unknown {
  const variants = names.map((name) => ({ name, fields: fieldsOf(name) }));
  const named = variants.filter(({ fields }) => kindMatches(fields, given));
  const type = given.type;
  if (named.length === 0 && typeof type === "string") {
    throw complaint(place, words?.unknownType?.(type) ?? `type "${type}" is unsupported`);
  }
  const ranked = (named.length > 0 ? named : variants)
    .map((each) => ({ ...each, lacking: lacking(each.fields, given) }))
    .sort(
      (a, b) =>
        a.lacking.length - b.lacking.length ||
        beside(a.fields, given).length - beside(b.fields, given).length,
    );
  const best = ranked[0];
  if (best === undefined) throw complaint(place, "expected an Object");
  const isShared = best.lacking.some((name) => ranked.every(({ fields }) => fields.has(name)));
  if (best.lacking.length > 0 && !isShared && words?.noKind !== undefined) {
    throw complaint(place, words.noKind);
  }
  const others = ranked.flatMap(({ fields }) => [...fields.keys()]);
  return readObject(best.name, best.fields, given, place, words, others);
}

function fieldsOf(name: string): Fields {
  const type = declarations().typeNamed(name);
  if (!(type instanceof Map)) throw new Error(`${name} is not the type of an object`);
  return type;
}

/** The fields that say of which kind of a union an object is. */
const KIND_FIELDS = ["type", "source"];

function kindMatches(fields: Fields, given: Readonly<Record<string, unknown>>): boolean {
  return KIND_FIELDS.every((name) => {
    const field = fields.get(name);
    if (field === undefined || !field.required) return true;
    const choices = flatten(field.shape).filter(({ kind }) => kind === "literal");
    return choices.length === 0 || choices.some((each) => fits(each, given[name]));
  });
}

/** An empty text counts as none, as `get_optional_string_field` takes it for a button's action. */
function lacking(fields: Fields, given: Readonly<Record<string, unknown>>): readonly string[] {
  return [...fields.values()].flatMap(({ name, required, limit }) => {
    const value = given[name];
    const isEmpty = value === "" && (limit?.min ?? 0) > 0;
    return required && (value === undefined || isEmpty) ? [name] : [];
  });
}

function beside(fields: Fields, given: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(given).filter((name) => given[name] !== undefined && !fields.has(name));
}

function readObject(
  type: string,
  fields: Fields,
  given: unknown,
  place: Place,
  words: TypeWords | undefined,
  others: readonly string[] = [],
): unknown {
  if (!isObject(given)) {
    throw complaint(place, words?.notAnObject ?? mustBe(place, "of type Object"));
  }
  const [stranger] = beside(fields, given);
  if (stranger !== undefined) throw unknownField(type, fields, stranger, others, place);
  const read: Record<string, unknown> = {};
  for (const field of fields.values()) {
    const value = given[field.name];
    if (value === undefined) {
      if (field.required || isNeeded(type, field.name, given)) {
        throw complaint(place, `Can't find field "${field.name}"`);
      }
      continue;
    }
    read[field.name] = readField(type, fields, field, value, place);
  }
  return read;
}

/**
 * Declared optional for the ephemeral messages of Bot API 10.2, which this server does not model.
 * Without any field at all the server takes reply_parameters for none (Client.cpp).
 */
function isNeeded(type: string, name: string, given: Readonly<Record<string, unknown>>): boolean {
  return type === "ReplyParameters" && name === "message_id" && Object.keys(given).length > 0;
}

function readField(
  type: string,
  fields: Fields,
  field: Field,
  given: unknown,
  place: Place,
): unknown {
  const key = `${type}.${field.name}`;
  const inside = { ...place, path: `${place.path}.${field.name}`, field: field.name, key };
  const value = readValue(field.shape, given, inside);
  checkUnicode(value, inside.path, field.limit);
  const isParsed = fields.has(`${field.name}_parse_mode`);
  if (field.limit !== undefined && !isParsed && !LEFT_TO_METHOD.has(key)) {
    checkLimit(field.limit, value, inside);
  }
  return value;
}

function unknownField(
  type: string,
  fields: Fields,
  name: string,
  others: readonly string[],
  place: Place,
): ApiError {
  const kind = type.split(".").at(-1);
  // Telegram takes the first action of a button and forgets the rest.
  if (others.includes(name)) {
    return badRequest(
      `${place.path}: "${name}" cannot stand in this ${kind}, which is one of its kind by its ` +
        "other fields; Telegram would pass over it, the local Telegram does not",
    );
  }
  return badRequest(
    `${place.path}: ${kind} has no field "${name}"${hintFor(name, fields.keys())}; ` +
      "Telegram would pass over it, the local Telegram does not",
  );
}

function readList(of: Shape, given: unknown, place: Place): unknown {
  if (!Array.isArray(given)) {
    const isRow = place.field === undefined;
    const words = isRow ? ROW_WORDS[place.key] : undefined;
    throw complaint(place, words ?? mustBe(place, "of type Array"));
  }
  return given.map((each, at) => {
    // The rows of a keyboard keep its key: a row that is no list has words of its own.
    const inside = { ...place, path: `${place.path}[${at}]`, field: undefined };
    return readValue(of, each, inside);
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
