// Lengths tell: "yes" and a page of story must not be told apart by the size of what is stored.
// Up to 4 KiB a value grows to the next power of two from 256; above, to the next 4 KiB.
const SMALLEST = 256;
const STEP = 4096;

/** The size, in bytes, that a value of `length` bytes and its mark is padded to. */
export function bucket(length: number): number {
  if (length + 1 > STEP) return Math.ceil((length + 1) / STEP) * STEP;
  let size = SMALLEST;
  while (size < length + 1) size *= 2;
  return size;
}

/** ISO/IEC 7816-4 padding: 0x80, then zeros, up to the bucket. */
export function pad(plain: Uint8Array): Buffer {
  const padded = Buffer.alloc(bucket(plain.length));
  padded.set(plain);
  padded[plain.length] = 0x80;
  return padded;
}

/** The value without its padding, or `null` when there is no mark. */
export function unpad(padded: Uint8Array): Buffer | null {
  let end = padded.length - 1;
  while (end >= 0 && padded[end] === 0) end--;
  return end >= 0 && padded[end] === 0x80 ? Buffer.from(padded.subarray(0, end)) : null;
}
