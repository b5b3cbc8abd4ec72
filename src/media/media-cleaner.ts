import { createGate } from "../domain/gate.js";
import type { MediaItem } from "../domain/report.js";
import type { MediaCleaner, Random } from "../ports.js";
import { fileTypeOf } from "./file-type.js";
import { type Cleaned, cleanImage } from "./images.js";
import { hasMemoryFiles } from "./memory-file.js";
import { cleanPdf, type PdfTools } from "./pdf-pages.js";
import { findProgram, runProgram } from "./program.js";
import { cleanVideo, cleanVoice, type FilmTools } from "./sound-and-film.js";

// Two: a long film does not hold up a photo, and memory stays bounded.
const AT_ONCE = 2;

// The Bot API gives no larger file (getFile).
const MOST_BYTES = 20 * 1024 * 1024;

export interface MediaCleanerOptions {
  readonly random: Random;
  /** Where programs are found; a test of a machine without them says so. */
  readonly find?: (name: string) => Promise<string | null>;
}

/**
 * Cleans by encoding anew: what is not pixels or sound has no way into the result. Each file is
 * decoded by a process of its own; the original is in memory alone.
 */
export function createMediaCleaner(options: MediaCleanerOptions): MediaCleaner {
  const { random, find = findProgram } = options;
  const gate = createGate(AT_ONCE);
  let tools: Promise<Tools> | null = null;
  const known = () => {
    tools ??= findTools(find);
    return tools;
  };

  return {
    async missing() {
      const { pdf, film } = await known();
      const lacking: { kind: MediaItem["kind"]; why: string }[] = [];
      if (!pdf) lacking.push({ kind: "document", why: NO_PDF });
      if (!film) lacking.push({ kind: "video", why: NO_FILM }, { kind: "voice", why: NO_FILM });
      return lacking;
    },

    async clean(file) {
      if (file.bytes.length > MOST_BYTES) return { kind: "refused", why: "tooBig" };
      const clean = wayFor(file.kind, file.bytes, await known());
      if (typeof clean !== "function") return { kind: "refused", why: clean };
      return gate(clean).catch(() => ({ kind: "refused", why: "failed" }) as const);

      function wayFor(
        kind: MediaItem["kind"],
        bytes: Uint8Array,
        { pdf, film }: Tools,
      ): (() => Promise<Cleaned>) | "kind" | "noTool" {
        const type = fileTypeOf(bytes);
        switch (type) {
          case "jpeg":
          case "png":
          case "webp":
            if (kind !== "photo" && kind !== "document") return "kind";
            return () => cleanImage(bytes);
          case "pdf":
            if (kind !== "document") return "kind";
            return pdf ? () => cleanPdf(pdf, bytes) : "noTool";
          case "mp4":
          case "webm":
            if (kind !== "video") return "kind";
            return film ? () => cleanVideo(film, bytes, type) : "noTool";
          case "ogg":
            if (kind !== "voice") return "kind";
            return film ? () => cleanVoice(film, random, bytes, file.voice) : "noTool";
          default:
            return "kind";
        }
      }
    },
  };
}

const NO_PDF =
  "PDF files are refused: pdftoppm and pdfinfo are not installed (Debian: poppler-utils), or /dev/shm is not in memory.";
const NO_FILM =
  "Video and voice are refused: ffmpeg is not installed (Debian: ffmpeg), or /dev/shm is not in memory.";

interface Tools {
  readonly pdf: PdfTools | null;
  readonly film: FilmTools | null;
}

async function findTools(find: (name: string) => Promise<string | null>): Promise<Tools> {
  if (!(await hasMemoryFiles())) return { pdf: null, film: null };
  const [pdfinfo, pdftoppm, ffmpeg] = await Promise.all(
    ["pdfinfo", "pdftoppm", "ffmpeg"].map(find),
  );
  return {
    pdf: pdfinfo && pdftoppm ? { pdfinfo, pdftoppm } : null,
    film: ffmpeg ? { ffmpeg, rubberband: await hasRubberband(ffmpeg) } : null,
  };
}

async function hasRubberband(ffmpeg: string): Promise<boolean> {
  const ran = await runProgram(ffmpeg, {
    arguments: ["-nostdin", "-hide_banner", "-filters"],
    input: new Uint8Array(),
    bounds: { seconds: 10, memoryMiB: 1_024, outputMiB: 1 },
  });
  return ran.ended === "itself" && Buffer.from(ran.output).includes(" rubberband ");
}
