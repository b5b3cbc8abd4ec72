/** What a bound counts: after parsing means that entities were taken out of the text. */
export type LimitUnit = "afterParsing" | "bytes" | "characters" | "items" | "value";

/** The shape of a field in one word, then the least, the most, and what they count. */
export type WrittenField = string | readonly [string, number, number, LimitUnit];

/** By name: fields, an optional one with `?` behind its name; or a shape that has a name. */
export type Written = Readonly<Record<string, Readonly<Record<string, WrittenField>> | string>>;

/** What a value must look like, read from one word of the declarations. */
export type Shape =
  | { readonly kind: Primitive }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "list"; readonly of: Shape }
  | { readonly kind: "union"; readonly of: readonly Shape[] };

const PRIMITIVES = ["integer", "float", "string", "boolean", "file"] as const;
type Primitive = (typeof PRIMITIVES)[number];

/**
 * Reads `integer|string`, `MessageEntity[]`, `(A|B)[]`, `'typing'|'upload_photo'`, `7`, `true`, as
 * `scripts/telegram-declarations.mjs` writes them. A name it does not know is that of a type.
 */
export function parseShape(word: string): Shape {
  const members = splitUnion(word);
  if (members.length > 1) return { kind: "union", of: members.map(parseShape) };
  if (word.endsWith("[]")) return { kind: "list", of: parseShape(word.slice(0, -2)) };
  if (word.startsWith("(")) return parseShape(word.slice(1, -1));
  if (word.startsWith("'")) return { kind: "literal", value: word.slice(1, -1) };
  if (/^-?\d+$/.test(word)) return { kind: "literal", value: Number(word) };
  if (word === "true" || word === "false") return { kind: "literal", value: word === "true" };
  const primitive = PRIMITIVES.find((each) => each === word);
  return primitive === undefined ? { kind: "named", name: word } : { kind: primitive };
}

function splitUnion(word: string): readonly string[] {
  const members: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < word.length; at += 1) {
    if (word[at] === "(") depth += 1;
    if (word[at] === ")") depth -= 1;
    if (word[at] === "|" && depth === 0) {
      members.push(word.slice(from, at));
      from = at + 1;
    }
  }
  return [...members, word.slice(from)];
}
