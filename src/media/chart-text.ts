import type { Font } from "./font.js";

/** Words as outlines: a drawing that holds them needs no font where it is made a picture. */
export interface ChartText {
  width(text: string, form: Form): number;
  /** Lines of at most `width` pixels; a word that is longer than a line is cut in two. */
  wrapped(text: string, form: Form, width: number): readonly string[];
  /** An SVG path; `anchor` says which end of the text stands at `x`. Ids and words are drawn, never marked up. */
  drawn(text: string, form: Form, place: Place): string;
}

export interface Form {
  readonly size: number;
  readonly bold?: true;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly colour?: string;
}

export const INK = "#1a1a1a";

export function createChartText(fonts: { regular: Font; bold: Font }): ChartText {
  const fontOf = ({ bold }: Form) => (bold ? fonts.bold : fonts.regular);
  const width = (text: string, form: Form) => fontOf(form).width(plain(text, form), form.size);

  return {
    width,

    wrapped(text, form, most) {
      const lines: string[] = [];
      let line = "";
      for (const word of plain(text, form)
        .split(" ")
        .flatMap((each) => cut(each, form, most))) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && width(longer, form) > most) {
          lines.push(line);
          line = word;
        } else line = longer;
      }
      return line === "" ? lines : [...lines, line];
    },

    drawn(text, form, { x, y, anchor = "start", colour = INK }) {
      const shift = anchor === "start" ? 0 : width(text, form) / (anchor === "middle" ? 2 : 1);
      const data = fontOf(form).path(plain(text, form), x - shift, y, form.size);
      return `<path fill="${colour}" d="${data}"/>`;
    },
  };

  /** Signs that the font lacks, like the coloured circles of levels, are left out. */
  function plain(text: string, form: Form): string {
    const font = fontOf(form);
    const known = [...text.replaceAll("ʻ", "‘").replaceAll("ʼ", "’").replaceAll(/\s/g, " ")];
    return known
      .filter((each) => font.has(each))
      .join("")
      .replaceAll(/ {2,}/g, " ")
      .trim();
  }

  function cut(word: string, form: Form, most: number): readonly string[] {
    const parts: string[] = [];
    let part = "";
    for (const letter of word) {
      if (part !== "" && width(part + letter, form) > most) {
        parts.push(part);
        part = "";
      }
      part += letter;
    }
    return [...parts, part];
  }
}
