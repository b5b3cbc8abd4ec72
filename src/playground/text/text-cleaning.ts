import { badRequest } from "../api/api-error.js";
import { endOf, sortEntities, type TextEntity } from "./text-entity.js";

/** A text being worked on. */
export interface WorkingText {
  readonly text: string;
  readonly entities: readonly TextEntity[];
}

/** Gone from every text: carriage returns, line and direction controls, three vertical marks. */
const REMOVED = /\r|[\u2028-\u202e]|\u0333|\u033f|\u030a/g;

/**
 * What Telegram does to any string: control characters become spaces, some characters vanish,
 * direction marks in a row do nothing but the last. After clean_input_string in tdlib/td, misc.cpp.
 */
export function cleanString(text: string): string {
  return text
    .replaceAll(REMOVED, "")
    .replaceAll(/(?![\n\u007f-\u009f])\p{Cc}/gu, " ")
    .replaceAll(/[\u200e\u200f](?=[\u200e\u200f])/g, "\u200c");
}

/**
 * The cleaned text, its entities moved along and none of them empty.
 * @throws ApiError 400 for an entity that ends beyond the text or within a surrogate pair.
 */
export function cleanText({ text, entities }: WorkingText): WorkingText {
  checkPlaces(text, entities);
  const removed = [...text.matchAll(REMOVED)].map((found) => found.index);
  const moved = (offset: number) => offset - countBelow(removed, offset);
  return {
    text: cleanString(text),
    entities: entities
      .map((entity) => {
        const offset = moved(entity.offset);
        return { ...entity, offset, length: moved(endOf(entity)) - offset };
      })
      .filter((entity) => entity.length > 0),
  };
}

/**
 * Without spaces and empty lines at both ends; those in front stay where an entity begins with
 * them. Entities must be sorted.
 */
export function trimText({ text, entities }: WorkingText): WorkingText {
  let end = text.length;
  while (end > 0 && isBlank(text, end - 1)) end -= 1;
  const kept = entities
    .filter((entity) => entity.offset < end)
    .map((entity) => ({ ...entity, length: Math.min(endOf(entity), end) - entity.offset }));
  const firstEntity = kept[0]?.offset ?? end;
  let start = 0;
  while (start < firstEntity && isBlank(text, start)) start += 1;
  return {
    text: text.slice(start, end),
    entities: sortEntities(kept.map((entity) => ({ ...entity, offset: entity.offset - start }))),
  };
}

/** Whether nothing of the text could be seen. After is_empty_string in tdlib/td, misc.cpp. */
export function looksEmpty(text: string): boolean {
  return EMPTY.test(text);
}

const EMPTY =
  /^[ \n\u00a0\u1680\u180e\u2000-\u200f\u202e\u202f\u205f\u2800\u3000\ufeff\ufffc\u{e0000}-\u{e007f}]*$/u;

function isBlank(text: string, at: number): boolean {
  const character = text[at];
  return character === " " || character === "\n";
}

function countBelow(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Entities are sorted and nested; the first that is out of place is told, the innermost first. */
function checkPlaces(text: string, entities: readonly TextEntity[]): void {
  const open: TextEntity[] = [];
  const waiting = [...entities].reverse();
  let at = 0;
  let bytes = 0;
  for (;;) {
    for (let last = open.at(-1); last !== undefined && endOf(last) <= at; last = open.at(-1)) {
      if (endOf(last) < at) {
        throw badRequest(
          `entity beginning at UTF-16 offset ${last.offset} ends in a middle of a UTF-16 symbol ` +
            `at byte offset ${bytes}`,
        );
      }
      open.pop();
    }
    for (
      let next = waiting.at(-1);
      next !== undefined && next.offset <= at;
      next = waiting.at(-1)
    ) {
      if (next.offset < at) {
        throw badRequest(`entity begins in a middle of a UTF-16 symbol at byte offset ${bytes}`);
      }
      open.push(next);
      waiting.pop();
    }
    if (at >= text.length) break;
    const point = text.codePointAt(at) ?? 0;
    at += point > 0xff_ff ? 2 : 1;
    bytes += point > 0xff_ff ? 4 : point > 0x7_ff ? 3 : point > 0x7f ? 2 : 1;
  }
  const beyond = waiting.at(-1);
  if (beyond !== undefined) {
    throw badRequest(`entity begins after the end of the text at UTF-16 offset ${beyond.offset}`);
  }
  const endless = open.at(-1);
  if (endless !== undefined) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${endless.offset} ends after the end of the text at ` +
        `UTF-16 offset ${endOf(endless)}`,
    );
  }
}
