import opentype from "opentype.js";
import { AppError } from "../domain/errors.js";

/** The outlines of a font. */
export interface Font {
  /** Whether the font has the character. */
  has(character: string): boolean;
  /** How wide a text is at that size. */
  width(text: string, size: number): number;
  /** The text as the data of an SVG path that begins at `x` on the line `y`. */
  path(text: string, x: number, y: number, size: number): string;
}

/** Throws `internal` for bytes that are no font. */
export function readFont(bytes: Uint8Array): Font {
  const font = parsed(bytes);
  return {
    has: (character) => font.charToGlyphIndex(character) !== 0,
    width: (text, size) => font.getAdvanceWidth(text, size),
    path: (text, x, y, size) => font.getPath(text, x, y, size).commands.map(drawn).join(""),
  };
}

// The library's own `toPathData` writes NaN where a number is a hair above a whole one (2.0.0).
function drawn({ type, ...given }: opentype.PathCommand): string {
  const points = [
    [given.x1, given.y1],
    [given.x2, given.y2],
    [given.x, given.y],
  ];
  const numbers = points.flat().filter((each) => each !== undefined);
  // A tenth of a pixel: finer is seen by nobody, and makes the drawing longer.
  return `${type}${numbers.map((each) => each.toFixed(1)).join(" ")}`;
}

function parsed(bytes: Uint8Array) {
  try {
    // Of its own: a small file that was read shares its memory with others.
    return opentype.parse(Uint8Array.from(bytes).buffer);
  } catch (cause) {
    throw new AppError("internal", "the font cannot be read", { cause });
  }
}
