/** What is used of opentype.js: its own types lean on those of a browser. */
declare module "opentype.js" {
  namespace opentype {
    /** Of an SVG path; the point it goes to, after those that bend it. */
    interface PathCommand {
      readonly type: "M" | "L" | "C" | "Q" | "Z";
      readonly x1?: number;
      readonly y1?: number;
      readonly x2?: number;
      readonly y2?: number;
      readonly x?: number;
      readonly y?: number;
    }
    interface Font {
      /** 0 where it has none. */
      charToGlyphIndex(character: string): number;
      getAdvanceWidth(text: string, size: number): number;
      getPath(
        text: string,
        x: number,
        y: number,
        size: number,
      ): { readonly commands: readonly PathCommand[] };
    }
    function parse(bytes: ArrayBuffer): Font;
  }
  export default opentype;
}
