import type { CaseFile } from "../../../domain/case-file.js";
import type { EpochMs } from "../../../domain/ids.js";
import type { Level } from "../../../domain/triage.js";
import { moved } from "./stages.js";

// As many as one line of a card shows.
export const MOST_TAGS = 8;
// A word and a half: what is longer is a note.
const TAG = /^[\p{L}\p{M}\p{N}-]{1,24}$/u;

/** The most characters of a note and of a reason: a paragraph, not a story. */
export const MOST_NOTE_CHARACTERS = 500;

/** Tags as somebody writes them: apart by blanks or commas, with or without `#`. `bad` cannot be one. */
export function tagsIn(words: string): {
  readonly tags: readonly string[];
  readonly bad: readonly string[];
} {
  const written = words
    .split(/[\s,]+/u)
    .map((word) => word.replace(/^#/, "").normalize("NFC").toLowerCase())
    .filter((word) => word !== "");
  const isTag = (word: string) => TAG.test(word) && /[\p{L}\p{N}]/u.test(word);
  return {
    tags: [...new Set(written.filter(isTag))],
    bad: written.filter((word) => !isTag(word)),
  };
}

/** With these tags as well; `same` where it has them all, `tooMany` where they do not fit. */
export function tagged(
  file: CaseFile,
  tags: readonly string[],
  now: EpochMs,
): CaseFile | "same" | "tooMany" {
  const all = [...new Set([...file.tags, ...tags])];
  if (all.length === file.tags.length) return "same";
  return all.length > MOST_TAGS ? "tooMany" : { ...moved(file, now), tags: all };
}

/** Without these tags; `same` where it has none of them. */
export function untagged(file: CaseFile, tags: readonly string[], now: EpochMs): CaseFile | "same" {
  const left = file.tags.filter((tag) => !tags.includes(tag));
  return left.length === file.tags.length ? "same" : { ...moved(file, now), tags: left };
}

/** With one more note. */
export function noted(file: CaseFile, now: EpochMs): CaseFile {
  return { ...moved(file, now), notes: file.notes + 1 };
}

/** At a caseworker's level. */
export function levelled(file: CaseFile, level: Level, now: EpochMs): CaseFile {
  return { ...moved(file, now), level };
}

/** `/level 1 reason words`: `level` is `null` where no number from 0 to 3 comes first. */
export function levelIn(words: string): { readonly level: Level | null; readonly reason: string } {
  const [, digit, reason = ""] =
    /^[PpРр]?([0-3])(?:[\s,:.–-]+([\s\S]*))?$/u.exec(words.trim()) ?? [];
  return digit === undefined
    ? { level: null, reason: "" }
    : { level: Number(digit) as Level, reason: reason.trim() };
}
