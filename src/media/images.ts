import { fileURLToPath } from "node:url";
import type { CleanFile, MediaRefusal } from "../ports.js";
import { IMAGE_CODES } from "./image-limits.js";
import { type Bounds, runProgram } from "./program.js";

export type Cleaned =
  | { readonly kind: "cleaned"; readonly files: readonly CleanFile[] }
  | { readonly kind: "refused"; readonly why: MediaRefusal };

// Node asks for much address space and uses little of it: the pixels bound what is used.
const BOUNDS: Bounds = { seconds: 30, memoryMiB: 6_144, outputMiB: 20 };

// The built one, whether this file runs as it is built or as it is written.
const CLEANING_PROCESS = fileURLToPath(
  new URL("../../dist/media/cleaning-process.js", import.meta.url),
);

/** JPEG, PNG or WebP (of a moving one the first picture) to a JPEG of pixels alone. */
export async function cleanImage(bytes: Uint8Array): Promise<Cleaned> {
  const ran = await runProgram(process.execPath, {
    arguments: ["--max-old-space-size=96", CLEANING_PROCESS],
    input: bytes,
    bounds: BOUNDS,
  });
  if (ran.ended === "early") return { kind: "refused", why: "failed" };
  const { code, output } = ran;
  if (code === IMAGE_CODES.cleaned || code === IMAGE_CODES.long) {
    const kind = code === IMAGE_CODES.long ? "document" : "photo";
    return { kind: "cleaned", files: [{ kind, extension: "jpg", bytes: output }] };
  }
  if (code === IMAGE_CODES.tooBig) return { kind: "refused", why: "tooBig" };
  return { kind: "refused", why: code === IMAGE_CODES.damaged ? "damaged" : "failed" };
}
