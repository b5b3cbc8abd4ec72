/** The marker bytes of every segment before the pixels, and what lies behind the end; for JPEG. */
export function jpegParts(bytes: Uint8Array): {
  readonly markers: readonly number[];
  readonly payloads: readonly Buffer[];
  readonly behind: number;
} {
  const buffer = Buffer.from(bytes);
  if (buffer.readUInt16BE(0) !== 0xffd8) throw new Error("not a JPEG");
  const markers: number[] = [];
  const payloads: Buffer[] = [];
  let at = 2;
  for (;;) {
    if (buffer[at] !== 0xff) throw new Error("a segment was expected");
    const marker = buffer[at + 1] ?? 0;
    const length = buffer.readUInt16BE(at + 2);
    markers.push(marker);
    payloads.push(buffer.subarray(at + 4, at + 2 + length));
    at += 2 + length;
    if (marker === 0xda) break;
  }
  // Within the pixels an 0xff is followed by 0 or a restart marker; anything else ends them.
  while (at + 1 < buffer.length) {
    const next = buffer[at + 1] ?? 0;
    if (buffer[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) {
      if (next === 0xd9) break;
      throw new Error(`a second picture or segment: ${next}`);
    }
    at++;
  }
  return { markers, payloads, behind: buffer.length - at - 2 };
}

/** Tables, frame and scan; no application segment, no comment. */
export const BARE_JPEG: ReadonlySet<number> = new Set([0xdb, 0xc0, 0xc4, 0xdd, 0xda]);
