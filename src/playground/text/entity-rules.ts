import {
  endOf,
  isQuote,
  isStyle,
  isUserMade,
  isVerbatim,
  sortEntities,
  type TextEntity,
} from "./text-entity.js";

/** Telegram keeps this many entities of a message's author; custom emoji are not counted. */
const MOST_USER_ENTITIES = 100;

/**
 * Makes any set of entities one that Telegram would keep: of two links, mentions, code blocks
 * and the like that overlap, the first stays; quotes do not nest and are not crossed; styles are
 * joined, then cut at the borders of everything else, and there are none inside code.
 * Lengths must be above zero. After fix_entities in tdlib/td, MessageEntity.cpp.
 */
export function fixEntities(entities: readonly TextEntity[]): TextEntity[] {
  const { styles, quotes, others } = sortOut(sortEntities(entities));
  const keptQuotes = withoutOverlaps(quotes);
  const keptOthers = withoutOverlaps(others).filter((each) => crossesNone(each, keptQuotes));
  return withStyles(styles, [...keptOthers, ...keptQuotes]);
}

/** Adds what Telegram found where it crosses no quote and overlaps nothing but styles. */
export function addFound(
  entities: readonly TextEntity[],
  found: readonly TextEntity[],
): TextEntity[] {
  const { styles, quotes, others } = sortOut(entities);
  const added = found
    .filter((each) => crossesNone(each, quotes))
    .filter((each) => !others.some((other) => overlap(other, each)));
  return withStyles(styles, [...others, ...added, ...quotes]);
}

/**
 * At most 100 of the author's entities: first those that are no styles, then styles, in the order
 * of the text. What is over the number is lost without a word.
 */
export function withinLimit(entities: readonly TextEntity[]): TextEntity[] {
  const { styles, quotes, others } = sortOut(entities);
  const isFree = (entity: TextEntity) => entity.type === "custom_emoji" || !isUserMade(entity);
  const counted = sortEntities([...quotes, ...others.filter((each) => !isFree(each))]);
  const pieces = withStyles(styles, []);
  if (counted.length + pieces.length <= MOST_USER_ENTITIES) return [...entities];
  const kept = counted.slice(0, MOST_USER_ENTITIES);
  const keptStyles = pieces.slice(0, MOST_USER_ENTITIES - kept.length);
  return fixEntities([...kept, ...others.filter(isFree), ...keptStyles]);
}

interface SortedOut {
  readonly styles: readonly TextEntity[];
  readonly quotes: readonly TextEntity[];
  readonly others: readonly TextEntity[];
}

function sortOut(entities: readonly TextEntity[]): SortedOut {
  return {
    styles: entities.filter(isStyle),
    quotes: entities.filter(isQuote),
    others: entities.filter((entity) => !isStyle(entity) && !isQuote(entity)),
  };
}

/** Of sorted entities, those that begin after every earlier one that was kept. */
export function withoutOverlaps(entities: readonly TextEntity[]): TextEntity[] {
  let end = 0;
  return entities.filter((entity) => {
    if (entity.offset < end) return false;
    end = endOf(entity);
    return true;
  });
}

function overlap(a: TextEntity, b: TextEntity): boolean {
  return a.offset < endOf(b) && b.offset < endOf(a);
}

function crossesNone(entity: TextEntity, quotes: readonly TextEntity[]): boolean {
  return quotes.every((quote) => {
    const inside = quote.offset <= entity.offset && endOf(entity) <= endOf(quote);
    return inside || !overlap(quote, entity);
  });
}

function withStyles(styles: readonly TextEntity[], rest: readonly TextEntity[]): TextEntity[] {
  const base = sortEntities(rest);
  const runs = joinRuns(styles);
  const borders = new Set([
    ...runs.map((run) => run.offset),
    ...base.flatMap((entity) => [entity.offset, endOf(entity)]),
  ]);
  const cuts = [...borders].sort((a, b) => a - b);
  const verbatim = base.filter(isVerbatim);
  const starts = verbatim.map((entity) => entity.offset);
  const isInside = (piece: TextEntity) => {
    const before = verbatim[firstAbove(starts, piece.offset) - 1];
    return before !== undefined && piece.offset < endOf(before);
  };
  const visible = runs.flatMap((run) => cut(run, cuts)).filter((piece) => !isInside(piece));
  return sortEntities([...base, ...visible]);
}

/** Pieces of one style that touch or overlap become one. */
function joinRuns(styles: readonly TextEntity[]): TextEntity[] {
  const runs: TextEntity[] = [];
  const newest = new Map<string, number>();
  for (const style of sortEntities(styles)) {
    const at = newest.get(style.type) ?? -1;
    const run = runs[at];
    if (run !== undefined && style.offset <= endOf(run)) {
      runs[at] = { ...run, length: Math.max(endOf(run), endOf(style)) - run.offset };
    } else {
      newest.set(style.type, runs.push({ ...style }) - 1);
    }
  }
  return runs;
}

function cut(run: TextEntity, cuts: readonly number[]): TextEntity[] {
  const pieces: TextEntity[] = [];
  let from = run.offset;
  for (let at = firstAbove(cuts, from); (cuts[at] ?? Infinity) < endOf(run); at += 1) {
    const to = cuts[at] ?? from;
    pieces.push({ ...run, offset: from, length: to - from });
    from = to;
  }
  return [...pieces, { ...run, offset: from, length: endOf(run) - from }];
}

/** The index of the first number above `value` in a sorted list. */
function firstAbove(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
