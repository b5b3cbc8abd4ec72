import type { Upload } from "./method-fields.js";
import { hintFor } from "./near-names.js";
import { complaint, mustBe, type Place } from "./place.js";
import { ELEMENT_WORDS, notInListWords } from "./refusal-words.js";
import type { Shape } from "./shapes.js";

/** A shape that holds no others. */
export type PlainShape = Exclude<Shape, { kind: "named" | "union" | "list" }>;

/**
 * Reads a value inside a JSON parameter that is no object and no list.
 * @throws ApiError 400 in the words of td's JsonBuilder.cpp.
 */
export function readPlain(shape: PlainShape, given: unknown, place: Place): unknown {
  switch (shape.kind) {
    case "literal":
      if (given === shape.value) return given;
      throw complaint(place, mustBe(place, told(shape)));
    case "integer":
      return readInteger(given, place);
    case "float":
      if (typeof given === "number") return given;
      throw complaint(place, mustBe(place, "of type Number"));
    case "string":
      if (typeof given === "string") return given;
      if (typeof given === "number") return String(given);
      throw complaint(place, mustBe(place, "of type String"));
    case "boolean":
      if (typeof given === "boolean") return given;
      throw complaint(place, mustBe(place, "of type Boolean"));
    case "file":
      return readFile(given, place);
  }
}

/** Reads a value that may be one of several plain ones, a word of a closed list for instance. */
export function readChoice(
  members: readonly Shape[],
  given: unknown,
  place: Place,
  otherwise: string | undefined,
): unknown {
  const plain = members.flatMap((each) => (isPlain(each) ? [each] : []));
  const found = plain.find((each) => fits(each, given)) ?? inAnyCase(plain, given, place);
  if (found?.kind === "literal") return found.value;
  if (found !== undefined) return readPlain(found, given, place);
  throw complaint(place, otherwise ?? notOneOf(members, given, place));
}

export function isPlain(shape: Shape): shape is PlainShape {
  return shape.kind !== "named" && shape.kind !== "union" && shape.kind !== "list";
}

/** Whether a value is of this shape at a glance. */
export function fits(shape: Shape, given: unknown): boolean {
  switch (shape.kind) {
    case "literal":
      return shape.value === given;
    case "integer":
    case "float":
      return typeof given === "number";
    case "string":
      return typeof given === "string" || typeof given === "number";
    case "boolean":
      return typeof given === "boolean";
    case "file":
      return typeof given === "string";
    default:
      return false;
  }
}

/** Where the server lowers what it reads: modes of parsing, styles, kinds of updates. */
const ANY_CASE = /(?:^|_)(?:parse_mode|style|allowed_updates)$/;

function inAnyCase(
  members: readonly PlainShape[],
  given: unknown,
  place: Place,
): PlainShape | undefined {
  if (typeof given !== "string" || !ANY_CASE.test(nameOf(place))) return undefined;
  const wanted = given.toLowerCase();
  return members.find(
    (each) => each.kind === "literal" && String(each.value).toLowerCase() === wanted,
  );
}

function notOneOf(members: readonly Shape[], given: unknown, place: Place): string {
  const known = notInListWords(nameOf(place));
  if (known !== undefined && typeof given === "string") return known;
  const choices = members.map(told);
  const isLong = choices.length > 8;
  const what = isLong ? `one of the ${choices.length} that are declared` : choices.join(" or ");
  const values = members.flatMap((each) => (each.kind === "literal" ? [String(each.value)] : []));
  const hint = typeof given === "string" ? hintFor(given, values) : "";
  return `${mustBe(place, what)}, and is ${JSON.stringify(given)}${hint}`;
}

/** The field, or the parameter that is a list of what stands here. */
function nameOf(place: Place): string {
  return place.field ?? place.key.slice(place.key.indexOf(".") + 1);
}

function readInteger(given: unknown, place: Place): number {
  const [notANumber, wrongNumber] = ELEMENT_WORDS[nameOf(place)] ?? [
    mustBe(place, "a Number"),
    mustBe(place, "a valid Number"),
  ];
  if (typeof given !== "number" && typeof given !== "string") throw complaint(place, notANumber);
  // td's to_integer_safe takes digits and a sign and nothing else: no 5.5, no 1e3, no spaces.
  const isWritten = typeof given === "number" || /^-?\d+$/.test(given);
  if (!isWritten || !Number.isSafeInteger(Number(given))) throw complaint(place, wrongNumber);
  return Number(given);
}

function readFile(given: unknown, place: Place): Upload | string {
  if (typeof given !== "string") throw complaint(place, mustBe(place, "of type String"));
  if (!given.startsWith("attach://")) return given;
  const upload = place.attached(given.slice("attach://".length));
  if (upload === undefined) throw complaint(place, `${place.field ?? "file"} not found`);
  return upload;
}

function told(shape: Shape): string {
  if (shape.kind === "literal") return JSON.stringify(shape.value);
  if (shape.kind === "named") return shape.name;
  return shape.kind === "list" ? "an Array" : shape.kind;
}
