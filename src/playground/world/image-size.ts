/** Width and height of a picture, in pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Reads the size from the header of a JPEG, PNG, WebP or GIF. Only the header is looked at: a
 * picture that breaks off further on still has a size.
 * @returns `undefined` for anything else.
 */
export function readImageSize(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readPng(view) ?? readGif(view) ?? readWebp(view) ?? readJpeg(view);
  } catch {
    // A read beyond the end: the header is cut off.
    return undefined;
  }
}

function spells(view: DataView, at: number, letters: string): boolean {
  return [...letters].every((letter, index) => view.getUint8(at + index) === letter.charCodeAt(0));
}

/** https://www.w3.org/TR/png-3: the IHDR chunk always comes first. */
function readPng(view: DataView): ImageSize | undefined {
  if (!spells(view, 1, "PNG") || !spells(view, 12, "IHDR")) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function readGif(view: DataView): ImageSize | undefined {
  if (!spells(view, 0, "GIF8")) return undefined;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** RFC 9649: three layouts, told apart by the name of the first chunk. */
function readWebp(view: DataView): ImageSize | undefined {
  if (!spells(view, 0, "RIFF") || !spells(view, 8, "WEBP")) return undefined;
  if (spells(view, 12, "VP8X")) {
    const side = (at: number) => 1 + view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_00_00;
    return { width: side(24), height: side(27) };
  }
  if (spells(view, 12, "VP8L")) {
    const packed = view.getUint32(21, true);
    return { width: 1 + (packed & 0x3f_ff), height: 1 + ((packed >>> 14) & 0x3f_ff) };
  }
  if (!spells(view, 12, "VP8 ")) return undefined;
  const side = (at: number) => view.getUint16(at, true) & 0x3f_ff;
  return { width: side(26), height: side(28) };
}

/** ITU-T T.81: the first frame header, SOF0 to SOF15 without DHT, JPG and DAC. */
function readJpeg(view: DataView): ImageSize | undefined {
  if (view.getUint16(0) !== 0xff_d8) return undefined;
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
}
