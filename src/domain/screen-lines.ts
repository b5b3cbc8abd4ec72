// A narrow phone with letters of usual size: so much is in sight above the buttons.
export const SCREEN_COLUMNS = 36;
export const SCREEN_LINES = 24;

/** How many lines a line of text takes on a narrow phone, broken between words; `from`: columns taken before it. */
export function wrappedLines(line: string, from = 0): number {
  let lines = 1;
  let column = from;
  for (const word of line.split(" ")) {
    const length = [...word].length;
    if (column > 0 && column + 1 + length > SCREEN_COLUMNS) {
      lines += 1;
      column = length;
    } else column += length + (column > 0 ? 1 : 0);
  }
  return lines;
}
