import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A file or folder of the package, wherever it was started from; the same from `src` and `dist`. */
export function packageFile(path: string): string {
  return join(fileURLToPath(new URL("../../", import.meta.url)), path);
}
