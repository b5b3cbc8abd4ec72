/** How many words a line has; names are not counted. */
export function countWords(line: string): number {
  return withoutNames(line).match(/[\p{L}\d][\p{L}\p{M}\dʻʼ‘’'.,–-]*/gu)?.length ?? 0;
}

/** A word with a capital within the line is a name; after a full stop it is not. */
export function withoutNames(line: string): string {
  return line.replace(/(?<=[\p{L}\d,] )\p{Lu}[\p{L}ʻʼ‘’'-]*/gu, "").replace(/ (?=[,.:;]|$)/g, "");
}
