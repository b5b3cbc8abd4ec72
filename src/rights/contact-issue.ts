import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** A problem of the shape of a contact, for somebody who edits YAML: which, what, and what to do. */
export function contactIssue(issue: Issue, source: unknown): string {
  const [head, index, ...rest] = issue.path;
  const isContact = head === "contacts" && typeof index === "number";
  const where = isContact ? `${whereOf(idAt(source, index) ?? index + 1)}: ` : "";
  const path = isContact ? rest : issue.path;
  const field = path.map((part) => (typeof part === "number" ? part + 1 : String(part))).join(".");
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.map((key) => `"${key}"`).join(", ");
    return `${where}${keys} is not known. Correct the spelling or take it out.`;
  }
  return `${where}${field === "" ? "it" : `"${field}"`} ${reason(issue)}`;
}

/** How a contact is named in a problem: by its id, else by its number, counted from one. */
export function whereOf(id: string | number): string {
  return typeof id === "number" ? `contact ${id}` : `contact "${id}"`;
}

function reason(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      if (issue.message.endsWith("received undefined")) return "is missing. Add it.";
      return issue.expected === "string"
        ? "must be a text. Put it in quotes."
        : `must be ${KINDS[issue.expected] ?? "of another kind"}.`;
    case "invalid_value":
      return `must be ${issue.values
        .map(String)
        .join(", ")
        .replace(/, ([^,]*)$/, " or $1")}.`;
    case "too_big":
      return `is too long. Write at most ${issue.maximum} letters.`;
    case "too_small":
      return "is empty. Fill it in.";
    default:
      return `${issue.message}.`; // a sentence of the schema
  }
}

const KINDS: Readonly<Record<string, string>> = {
  object: "a map of names and values",
  record: "a map of names and values",
  array: "a list",
};

function idAt(source: unknown, index: number): string | null {
  const contacts = (source as { contacts?: unknown }).contacts;
  const id = Array.isArray(contacts) ? (contacts[index] as { id?: unknown } | null)?.id : null;
  return typeof id === "string" ? id : null;
}
