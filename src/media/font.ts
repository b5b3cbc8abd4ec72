import { AppError } from "../domain/errors.js";

/** The outlines of a TrueType font (OpenType 1.9, tables `cmap`, `glyf`, `loca`, `hmtx`). */
export interface Font {
  /** Whether the font has the character. */
  has(character: string): boolean;
  /** How wide a text is at that size; without kerning. */
  width(text: string, size: number): number;
  /** The text as the data of an SVG path that begins at `x` on the line `y`. */
  path(text: string, x: number, y: number, size: number): string;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}
type Contour = readonly Point[];

// A glyph made of glyphs that are made of glyphs: no font goes deeper.
const DEEPEST = 5;

/** Throws `internal` for bytes that are no such font. */
export function readFont(bytes: Uint8Array): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16;
    const name = String.fromCharCode(...bytes.subarray(record, record + 4));
    tables.set(name, view.getUint32(record + 8));
  }
  const at = (name: string): number => {
    const offset = tables.get(name);
    if (offset === undefined) throw new AppError("internal", `the font has no table ${name}`);
    return offset;
  };
  const [head, loca, glyf, hmtx] = [at("head"), at("loca"), at("glyf"), at("hmtx")];
  const unitsPerEm = view.getUint16(head + 18);
  const longOffsets = view.getInt16(head + 50) === 1;
  const metrics = view.getUint16(at("hhea") + 34);
  const glyphOf = characterMap(view, at("cmap"));
  const outlines = new Map<number, readonly Contour[]>();

  const offsetOf = (glyph: number) =>
    longOffsets ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2;
  const advanceOf = (glyph: number) => view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4);
  const glyphsOf = (text: string) => [...text].map((each) => glyphOf(each.codePointAt(0) ?? 0));

  return {
    has: (character) => glyphOf(character.codePointAt(0) ?? 0) !== 0,

    width(text, size) {
      return (glyphsOf(text).reduce((sum, each) => sum + advanceOf(each), 0) * size) / unitsPerEm;
    },

    path(text, x, y, size) {
      const scale = size / unitsPerEm;
      let pen = x;
      let data = "";
      for (const glyph of glyphsOf(text)) {
        for (const contour of outlineOf(glyph)) data += pathOf(contour, pen, y, scale);
        pen += advanceOf(glyph) * scale;
      }
      return data;
    },
  };

  function outlineOf(glyph: number): readonly Contour[] {
    const known = outlines.get(glyph);
    if (known !== undefined) return known;
    const outline = contoursOf(glyph, 0);
    outlines.set(glyph, outline);
    return outline;
  }

  function contoursOf(glyph: number, depth: number): readonly Contour[] {
    const start = offsetOf(glyph);
    // A space has no outline.
    if (start === offsetOf(glyph + 1) || depth > DEEPEST) return [];
    const count = view.getInt16(glyf + start);
    const body = glyf + start + 10;
    return count >= 0 ? simple(body, count) : composite(body, depth);
  }

  function simple(body: number, count: number): readonly Contour[] {
    const ends = Array.from({ length: count }, (_, index) => view.getUint16(body + index * 2));
    const size = (ends.at(-1) ?? -1) + 1;
    let place = body + count * 2;
    place += 2 + view.getUint16(place); // past the instructions
    const flags: number[] = [];
    while (flags.length < size) {
      const flag = view.getUint8(place++);
      const repeats = flag & 8 ? view.getUint8(place++) : 0;
      for (let index = 0; index <= repeats; index++) flags.push(flag);
    }
    const coordinates = (short: number, same: number) => {
      let value = 0;
      return flags.map((flag) => {
        if (flag & short) value += flag & same ? view.getUint8(place++) : -view.getUint8(place++);
        else if (!(flag & same)) {
          value += view.getInt16(place);
          place += 2;
        }
        return value;
      });
    };
    const xs = coordinates(2, 16);
    const ys = coordinates(4, 32);
    const points = flags.map((flag, index) => ({
      x: xs[index] ?? 0,
      y: ys[index] ?? 0,
      on: (flag & 1) === 1,
    }));
    return ends.map((end, index) => points.slice((ends[index - 1] ?? -1) + 1, end + 1));
  }

  function composite(body: number, depth: number): readonly Contour[] {
    const contours: Contour[] = [];
    let place = body;
    let flags: number;
    do {
      flags = view.getUint16(place);
      const part = view.getUint16(place + 2);
      const words = (flags & 1) !== 0;
      const dx = words ? view.getInt16(place + 4) : view.getInt8(place + 4);
      const dy = words ? view.getInt16(place + 6) : view.getInt8(place + 5);
      place += words ? 8 : 6;
      const fraction = () => {
        place += 2;
        return view.getInt16(place - 2) / 16_384;
      };
      let [xx, xy, yx, yy] = [1, 0, 0, 1];
      if (flags & 8) xx = yy = fraction();
      else if (flags & 64) [xx, yy] = [fraction(), fraction()];
      else if (flags & 128) [xx, xy, yx, yy] = [fraction(), fraction(), fraction(), fraction()];
      for (const contour of contoursOf(part, depth + 1))
        contours.push(
          contour.map(({ x, y, on }) => ({
            x: xx * x + yx * y + dx,
            y: xy * x + yy * y + dy,
            on,
          })),
        );
    } while (flags & 32);
    return contours;
  }
}

/** Segments of the basic plane (format 4): all letters that are written here are in it. */
function characterMap(view: DataView, cmap: number): (character: number) => number {
  const count = view.getUint16(cmap + 2);
  const subtables = Array.from({ length: count }, (_, index) => {
    const record = cmap + 4 + index * 8;
    return cmap + view.getUint32(record + 4);
  });
  const table = subtables.find((offset) => view.getUint16(offset) === 4);
  if (table === undefined) throw new AppError("internal", "the font has no map of characters");
  const twice = view.getUint16(table + 6);
  const [ends, starts] = [table + 14, table + 16 + twice];
  const [deltas, ranges] = [starts + twice, starts + twice * 2];

  return (character) => {
    for (let segment = 0; segment < twice; segment += 2) {
      if (view.getUint16(ends + segment) < character) continue;
      const start = view.getUint16(starts + segment);
      if (start > character) return 0;
      const delta = view.getUint16(deltas + segment);
      const range = view.getUint16(ranges + segment);
      if (range === 0) return (character + delta) & 0xffff;
      const glyph = view.getUint16(ranges + segment + range + (character - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/** Between two points off the curve lies one that is on it (quadratic splines). */
function pathOf(contour: Contour, left: number, base: number, scale: number): string {
  const drawn = (x: number, y: number) =>
    `${(left + x * scale).toFixed(1)} ${(base - y * scale).toFixed(1)}`;
  const middle = (a: Point, b: Point): Point => ({
    x: (a.x + b.x) / 2,
    y: (a.y + b.y) / 2,
    on: true,
  });
  const [first] = contour;
  const last = contour.at(-1);
  if (first === undefined || last === undefined) return "";
  const start = first.on ? first : last.on ? last : middle(first, last);
  let data = `M${drawn(start.x, start.y)}`;
  const rest = first.on ? contour.slice(1) : contour;
  rest.forEach((point, index) => {
    if (point.on) {
      data += `L${drawn(point.x, point.y)}`;
      return;
    }
    const next = rest[index + 1] ?? start;
    const to = next.on ? next : middle(point, next);
    data += `Q${drawn(point.x, point.y)} ${drawn(to.x, to.y)}`;
  });
  return `${data}Z`;
}
