/** The same numbers between 0 and 1 for the same seed (xorshift32): chance that can be repeated. */
export function createSeededRandom(seed: number): () => number {
  // Xorshift never leaves 0, and small seeds begin with small numbers: mix the seed first.
  let state = Math.imul(seed ^ 0x9e_37_79_b9, 0x85_eb_ca_6b) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
