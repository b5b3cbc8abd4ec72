import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** A problem of shape for someone who edits YAML, not code: where, what, and what to do. */
export function inPlainWords(issue: Issue, source: unknown): string {
  const { step, rest } = place(issue.path, source);
  const where = step ? `${step}: ` : "";
  if (issue.code === "unrecognized_keys")
    return `${where}${quoted(issue.keys)} is not known ${rest ? `in "${rest}"` : "here"}. Correct the spelling or take it out.`;
  return `${where}${rest ? `"${rest}"` : "it"} ${reason(issue, rest)}`;
}

function reason(issue: Issue, field: string): string {
  switch (issue.code) {
    case "invalid_value":
      return `is none of the allowed values. Write ${oneOf(issue.values)}.`;
    case "too_small":
      return issue.origin === "array"
        ? `has too few entries. Write at least ${issue.minimum}.`
        : `is too small. Write at least ${issue.minimum}.`;
    case "too_big":
      return `is too large. Write at most ${issue.maximum}.`;
    case "invalid_type":
      return issue.message.endsWith("received undefined")
        ? "is missing. Add it."
        : `has the wrong kind of value. Write ${kindOfValue(issue.expected)}.`;
    case "invalid_key":
    case "invalid_format":
      return "is not a valid id. Begin with a small letter; use small letters, digits and _, at most 24.";
    case "invalid_union":
      if (issue.discriminator) return `is no kind of step. Write ${oneOf(optionsOf(issue))}.`;
      return /(^|\.)when\b/.test(field)
        ? "is not a condition. Write { has: { step: option } }, or all, any or not around such."
        : "is no entry of a list. Write an id, or { id: week, days: [2, 7] }; null is without limit.";
    default:
      return "has the wrong form. Compare it with flows/report.yaml.";
  }
}

/** Steps by their id, else by their number; the rest of the path dotted, counted from one. */
function place(
  path: readonly PropertyKey[],
  source: unknown,
): { step: string | null; rest: string } {
  const [head, index, ...rest] = path;
  if (head !== "steps" || typeof index !== "number") return { step: null, rest: dotted(path) };
  const id = field(field(field(source, "steps"), index), "id");
  return { step: `step ${typeof id === "string" ? `"${id}"` : index + 1}`, rest: dotted(rest) };
}

function dotted(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === "number" ? part + 1 : String(part))).join(".");
}

function field(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string | number, unknown>>)[key]
    : undefined;
}

function optionsOf(issue: Issue): readonly unknown[] {
  return "options" in issue && Array.isArray(issue.options) ? issue.options : [];
}

function kindOfValue(expected: string): string {
  if (expected === "object" || expected === "record") return "a map of names and values";
  if (expected === "array") return "a list";
  if (expected === "boolean") return "true or false";
  if (expected === "string") return "a text, in quotes where in doubt";
  return expected === "int" ? "a whole number" : "a number";
}

function quoted(words: readonly unknown[]): string {
  return words.map((word) => `"${String(word)}"`).join(", ");
}

function oneOf(values: readonly unknown[]): string {
  return values
    .map(String)
    .join(", ")
    .replace(/, ([^,]*)$/, " or $1");
}
