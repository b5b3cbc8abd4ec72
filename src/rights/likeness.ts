/** What can be told of a text, each with how often: words, pieces of words, pairs of words. */
export type Marks = ReadonlyMap<string, number>;

/** A text whose label (0 and up) is known. */
export interface Example {
  readonly label: number;
  readonly marks: Marks;
}

/** How like the examples of each label a text is. */
export interface Likeness {
  /** One weight a label, the highest is the likeliest; all 0 when no mark was ever seen. */
  weigh(marks: Marks): readonly number[];
  /** From 0 to 1: how much of the text was ever seen, a rare mark counting for more than a common one. */
  known(marks: Marks): number;
}

// Added to every count: what was never seen with a label is unlikely, not impossible.
const SMOOTHING = 0.1;

/**
 * Learns from examples by counting: each mark speaks for the labels it is seen with more often than
 * with all others (complement naive Bayes, its weights normalized: Rennie et al., ICML 2003).
 * The same examples give the same weights. Labels without an example are never likely.
 */
export function createLikeness(examples: readonly Example[], labels: number): Likeness {
  const { ids, rarity } = readMarks(examples);
  const weights = learn(examples, labels, ids, (marks) => vectorOf(marks, ids, rarity));
  return {
    weigh(marks) {
      const sums = new Array<number>(labels).fill(0);
      for (const [id, value] of vectorOf(marks, ids, rarity))
        for (let label = 0; label < labels; label++)
          sums[label] = (sums[label] ?? 0) + value * (weights[id * labels + label] ?? 0);
      return sums;
    },
    known(marks) {
      const unseen = Math.log(1 + examples.length);
      let seen = 0;
      let all = 0;
      for (const [mark, count] of marks) {
        const id = ids.get(mark);
        const square = (count * (id === undefined ? unseen : (rarity[id] ?? 0))) ** 2;
        if (id !== undefined) seen += square;
        all += square;
      }
      return all === 0 ? 0 : seen / all;
    },
  };
}

function readMarks(examples: readonly Example[]) {
  const spread = new Map<string, number>();
  for (const { marks } of examples)
    for (const mark of marks.keys()) spread.set(mark, (spread.get(mark) ?? 0) + 1);
  const ids = new Map([...spread.keys()].map((mark, id) => [mark, id]));
  const rarity = [...spread.values()].map((count) => Math.log(1 + examples.length / count));
  return { ids, rarity };
}

/** The marks that were ever seen, by their rarity; of length 1, so that a long text says no more. */
function vectorOf(
  marks: Marks,
  ids: ReadonlyMap<string, number>,
  rarity: readonly number[],
): readonly (readonly [number, number])[] {
  const values: [number, number][] = [];
  let squares = 0;
  for (const [mark, count] of marks) {
    const id = ids.get(mark);
    if (id === undefined) continue;
    const value = count * (rarity[id] ?? 0);
    values.push([id, value]);
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  return values.map(([id, value]) => [id, value / length]);
}

function learn(
  examples: readonly Example[],
  labels: number,
  ids: ReadonlyMap<string, number>,
  vector: (marks: Marks) => readonly (readonly [number, number])[],
): Float32Array {
  const counts = new Float64Array(ids.size * labels);
  const ofLabel = new Float64Array(labels);
  const ofMark = new Float64Array(ids.size);
  let all = 0;
  for (const { label, marks } of examples)
    for (const [id, value] of vector(marks)) {
      counts[id * labels + label] = (counts[id * labels + label] ?? 0) + value;
      ofLabel[label] = (ofLabel[label] ?? 0) + value;
      ofMark[id] = (ofMark[id] ?? 0) + value;
      all += value;
    }
  const weights = new Float32Array(counts.length);
  const smoothing = SMOOTHING * ids.size;
  for (let label = 0; label < labels; label++) {
    const own = ofLabel[label] ?? 0;
    let sum = 0;
    for (let id = 0; id < ids.size; id++) {
      const count = counts[id * labels + label] ?? 0;
      const within = (count + SMOOTHING) / (own + smoothing);
      const beside = ((ofMark[id] ?? 0) - count + SMOOTHING) / (all - own + smoothing);
      const weight = Math.log(within / beside);
      weights[id * labels + label] = weight;
      sum += Math.abs(weight);
    }
    const scale = ids.size / (sum || 1);
    for (let id = 0; id < ids.size; id++)
      weights[id * labels + label] = (weights[id * labels + label] ?? 0) * scale;
  }
  return weights;
}
