import type { CleanFile } from "../ports.js";
import { type Cleaned, cleanImage } from "./images.js";
import { createMemoryFile, type MemoryFile } from "./memory-file.js";
import { type Bounds, runProgram } from "./program.js";

// A contract has fewer. Each page is a message in the group, which takes twenty a minute.
const MOST_PAGES = 10;

// The longer side of a page: a small print can be read, and a page as large as a wall costs no more.
const PAGE_PIXELS = 2_000;

const BOUNDS: Bounds = { seconds: 20, memoryMiB: 1_024, outputMiB: 20 };

export interface PdfTools {
  readonly pdfinfo: string;
  readonly pdftoppm: string;
}

/** Each page as a picture: authors, attachments, scripts and forms are not pixels and stay behind. */
export async function cleanPdf(tools: PdfTools, bytes: Uint8Array): Promise<Cleaned> {
  const file = await createMemoryFile(bytes);
  try {
    const pages = await countPages(tools, file);
    if (pages === null) return { kind: "refused", why: "damaged" };
    if (pages > MOST_PAGES) return { kind: "refused", why: "tooLong" };
    const files: CleanFile[] = [];
    for (let page = 1; page <= pages; page++) {
      const drawn = await drawPage(tools, file, page);
      if (drawn === null) return { kind: "refused", why: "damaged" };
      // Our own encoder has the last word on what a picture carries.
      const cleaned = await cleanImage(drawn);
      if (cleaned.kind === "refused") return cleaned;
      files.push(...cleaned.files);
    }
    return { kind: "cleaned", files };
  } finally {
    await file.close();
  }
}

async function countPages({ pdfinfo }: PdfTools, file: MemoryFile): Promise<number | null> {
  const ran = await runProgram(pdfinfo, {
    arguments: [SEEKABLE_INPUT],
    input: file.descriptor,
    bounds: BOUNDS,
  });
  if (ran.ended === "early" || ran.code !== 0) return null;
  const pages = /^Pages:\s+(\d+)$/m.exec(Buffer.from(ran.output).toString("latin1"))?.[1];
  return pages === undefined || pages === "0" ? null : Number(pages);
}

async function drawPage(
  { pdftoppm }: PdfTools,
  file: MemoryFile,
  page: number,
): Promise<Uint8Array | null> {
  const only = ["-f", String(page), "-l", String(page), "-singlefile"];
  const ran = await runProgram(pdftoppm, {
    arguments: [...only, "-scale-to", String(PAGE_PIXELS), "-jpeg", SEEKABLE_INPUT],
    input: file.descriptor,
    bounds: BOUNDS,
  });
  return ran.ended === "early" || ran.code !== 0 || ran.output.length === 0 ? null : ran.output;
}

const SEEKABLE_INPUT = "/proc/self/fd/0";
