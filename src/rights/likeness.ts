/** What can be told of a text, a word of it or a piece, by its number; and how much it says. */
export type Mark = readonly [mark: number, says: number];

/**
 * The number of a mark: the same for the same kind and text. Two marks out of a hundred thousand may
 * share one (FNV-1a, 32 bits), which makes no difference to speak of.
 */
export function markOf(kind: string, text: string): number {
  let hash = 0x811c9dc5;
  for (const part of [kind, " ", text])
    for (let at = 0; at < part.length; at++)
      hash = Math.imul(hash ^ part.charCodeAt(at), 0x01000193);
  return hash;
}

/** A text whose label (0 and up) is known. A mark may come more than once. */
export interface Example {
  readonly label: number;
  readonly marks: readonly Mark[];
}

/** How like the examples of each label a text is. */
export interface Likeness {
  /** One weight a label, the highest is the likeliest; all 0 when no mark was ever seen. */
  weigh(marks: readonly Mark[]): readonly number[];
  /** From 0 to 1: how much of the text was ever seen, a rare mark counting for more than a common one. */
  known(marks: readonly Mark[]): number;
}

// Added to every count: what was never seen with a label is unlikely, not impossible.
const SMOOTHING = 0.1;

// A weight is moved by no more than so much at once, until an example's own label is so far ahead of
// every other. Found with examples left out in turn.
const STEP = 2;
const AHEAD = 20;
const LEAP = 7919;

/**
 * Learns from examples: by counting, so that each mark speaks for the labels it is seen with more often
 * than with all others (complement naive Bayes, its weights normalized: Rennie et al., ICML 2003); then,
 * in so many rounds, by moving the weights of what is not told apart well (passive-aggressive: Crammer
 * et al., JMLR 2006).
 * The same examples give the same weights. Labels without an example are never likely.
 */
export function createLikeness(
  examples: readonly Example[],
  labels: number,
  rounds: number,
): Likeness {
  const seen = readMarks(examples);
  const texts = examples.map(
    ({ label, marks }): Text => ({ label, vector: vectorOf(marks, seen) }),
  );
  const weights = count(texts, labels, seen.ids.size);
  correct(weights, texts, labels, rounds);
  const unseen = Math.log(1 + examples.length);
  return {
    weigh: (marks) => [...sumsOf(weights, vectorOf(marks, seen), labels)],
    known(marks) {
      let known = 0;
      let all = 0;
      for (const [mark, says] of marks) {
        const id = seen.ids.get(mark);
        const square = (says * (id === undefined ? unseen : (seen.rarity[id] ?? 0))) ** 2;
        if (id !== undefined) known += square;
        all += square;
      }
      return all === 0 ? 0 : known / all;
    },
  };
}

interface Seen {
  readonly ids: ReadonlyMap<number, number>;
  readonly rarity: readonly number[];
}

function readMarks(examples: readonly Example[]): Seen {
  const ids = new Map<number, number>();
  const spread: number[] = [];
  const last: number[] = []; // the example that a mark was seen in last
  for (const [at, { marks }] of examples.entries())
    for (const [mark] of marks) {
      const id = ids.get(mark) ?? ids.size;
      if (id === ids.size) ids.set(mark, id);
      if (last[id] === at) continue;
      last[id] = at;
      spread[id] = (spread[id] ?? 0) + 1;
    }
  return { ids, rarity: spread.map((count) => Math.log(1 + examples.length / count)) };
}

/** Marks by their ids, and what each says: the two side by side. */
interface Vector {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/** The marks that were ever seen, by their rarity; of length 1, so that a long text says no more. */
function vectorOf(marks: readonly Mark[], { ids, rarity }: Seen): Vector {
  const own = new Int32Array(marks.length);
  const values = new Float32Array(marks.length);
  let known = 0;
  let squares = 0;
  for (const [mark, says] of marks) {
    const id = ids.get(mark);
    if (id === undefined) continue;
    const value = says * (rarity[id] ?? 0);
    squares += value * value;
    own[known] = id;
    values[known] = value;
    known++;
  }
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < known; at++) values[at] = (values[at] ?? 0) / length;
  return { ids: own.subarray(0, known), values: values.subarray(0, known) };
}

interface Text {
  readonly label: number;
  readonly vector: Vector;
}

function count(texts: readonly Text[], labels: number, marks: number): Float32Array {
  const weights = new Float32Array(marks * labels); // counts at first
  const ofLabel = new Float64Array(labels);
  const ofMark = new Float64Array(marks);
  let all = 0;
  for (const { label, vector } of texts)
    for (const [index, id] of vector.ids.entries()) {
      const value = vector.values[index] ?? 0;
      const at = id * labels + label;
      weights[at] = (weights[at] ?? 0) + value;
      ofLabel[label] = (ofLabel[label] ?? 0) + value;
      ofMark[id] = (ofMark[id] ?? 0) + value;
      all += value;
    }
  const sums = new Float64Array(labels);
  for (let id = 0; id < marks; id++)
    for (let label = 0; label < labels; label++) {
      const own = ofLabel[label] ?? 0;
      const at = id * labels + label;
      const counted = weights[at] ?? 0;
      const within = (counted + SMOOTHING) / (own + SMOOTHING * marks);
      const beside = ((ofMark[id] ?? 0) - counted + SMOOTHING) / (all - own + SMOOTHING * marks);
      const weight = Math.log(within / beside);
      weights[at] = weight;
      sums[label] = (sums[label] ?? 0) + Math.abs(weight);
    }
  return weights.map((weight, at) => (weight * marks) / (sums[at % labels] || 1));
}

function correct(
  weights: Float32Array,
  texts: readonly Text[],
  labels: number,
  rounds: number,
): void {
  // Neighbours have one label: by leaps of a large prime no label is corrected many times on end.
  let left = texts.map((_, turn) => texts[(turn * LEAP) % texts.length] as Text);
  for (let round = 0; round < rounds; round++)
    // What is far enough ahead needs no other look.
    left = left.filter((text) => correctOne(weights, text, labels));
}

/** Whether it was too near to another label. */
function correctOne(weights: Float32Array, { label, vector }: Text, labels: number): boolean {
  const sums = sumsOf(weights, vector, labels);
  let rival = -1;
  for (let other = 0; other < labels; other++)
    if (other !== label && (rival < 0 || (sums[other] ?? 0) > (sums[rival] ?? 0))) rival = other;
  const missing = AHEAD - ((sums[label] ?? 0) - (sums[rival] ?? 0));
  if (rival < 0 || missing <= 0) return false;
  const step = Math.min(STEP, missing / 2);
  for (let index = 0; index < vector.ids.length; index++) {
    const at = (vector.ids[index] ?? 0) * labels;
    const move = step * (vector.values[index] ?? 0);
    weights[at + label] = (weights[at + label] ?? 0) + move;
    weights[at + rival] = (weights[at + rival] ?? 0) - move;
  }
  return true;
}

function sumsOf(weights: Float32Array, { ids, values }: Vector, labels: number): Float64Array {
  const sums = new Float64Array(labels);
  for (let index = 0; index < ids.length; index++) {
    const at = (ids[index] ?? 0) * labels;
    const value = values[index] ?? 0;
    for (let label = 0; label < labels; label++)
      sums[label] = (sums[label] ?? 0) + value * (weights[at + label] ?? 0);
  }
  return sums;
}
