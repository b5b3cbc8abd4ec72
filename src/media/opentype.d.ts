/** What is used of opentype.js: its own types lean on those of a browser. */
declare module "opentype.js" {
  interface Font {
    /** 0 where it has none. */
    charToGlyphIndex(character: string): number;
    getAdvanceWidth(text: string, size: number): number;
    getPath(
      text: string,
      x: number,
      y: number,
      size: number,
    ): {
      toPathData(decimals: number): string;
    };
  }
  const opentype: { parse(bytes: ArrayBuffer): Font };
  export default opentype;
}
