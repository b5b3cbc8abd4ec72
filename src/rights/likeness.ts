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

/**
 * Learns from examples by counting: each mark speaks for the labels it is seen with more often than
 * with all others (complement naive Bayes, its weights normalized: Rennie et al., ICML 2003).
 * The same examples give the same weights. Labels without an example are never likely.
 */
export function createLikeness(examples: readonly Example[], labels: number): Likeness {
  const seen = readMarks(examples);
  const weights = learn(examples, labels, seen);
  const unseen = Math.log(1 + examples.length);
  return {
    weigh(marks) {
      const sums = new Array<number>(labels).fill(0);
      for (const [id, value] of vectorOf(marks, seen))
        for (let label = 0; label < labels; label++)
          sums[label] = (sums[label] ?? 0) + value * (weights[id * labels + label] ?? 0);
      return sums;
    },
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

/** The marks that were ever seen, by their rarity; of length 1, so that a long text says no more. */
function vectorOf(marks: readonly Mark[], { ids, rarity }: Seen): readonly Mark[] {
  const vector: [number, number][] = [];
  let squares = 0;
  for (const [mark, says] of marks) {
    const id = ids.get(mark);
    if (id === undefined) continue;
    const value = says * (rarity[id] ?? 0);
    squares += value * value;
    vector.push([id, value]);
  }
  const length = Math.sqrt(squares) || 1;
  for (const each of vector) each[1] /= length;
  return vector;
}

function learn(examples: readonly Example[], labels: number, seen: Seen): Float32Array {
  const marks = seen.ids.size;
  const weights = new Float32Array(marks * labels); // counts at first
  const ofLabel = new Float64Array(labels);
  const ofMark = new Float64Array(marks);
  let all = 0;
  for (const { label, marks: own } of examples)
    for (const [id, value] of vectorOf(own, seen)) {
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
      const count = weights[at] ?? 0;
      const within = (count + SMOOTHING) / (own + SMOOTHING * marks);
      const beside = ((ofMark[id] ?? 0) - count + SMOOTHING) / (all - own + SMOOTHING * marks);
      const weight = Math.log(within / beside);
      weights[at] = weight;
      sums[label] = (sums[label] ?? 0) + Math.abs(weight);
    }
  return weights.map((weight, at) => (weight * marks) / (sums[at % labels] || 1));
}
