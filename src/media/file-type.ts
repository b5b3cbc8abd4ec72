/** What a file is by its first bytes; anything else is not taken. */
export type FileType = "jpeg" | "png" | "webp" | "pdf" | "mp4" | "webm" | "ogg";

// Brands of ISO 14496-12 files that hold a film; HEIC and AVIF are of the same family and hold a picture.
const FILM_BRANDS = /^(?:iso[m2-9]|mp4[12]|avc1|qt {2}|M4V |MSNV|dash|3g[p2].)$/;

const SIGNATURES: readonly (readonly [FileType, readonly number[]])[] = [
  ["jpeg", [0xff, 0xd8, 0xff]],
  ["png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["webm", [0x1a, 0x45, 0xdf, 0xa3]],
  ["ogg", [0x4f, 0x67, 0x67, 0x53]],
];

/** `null`: none that is taken. Neither a name nor a mime type is believed. */
export function fileTypeOf(bytes: Uint8Array): FileType | null {
  const found = SIGNATURES.find(([, signature]) =>
    signature.every((byte, index) => bytes[index] === byte),
  );
  if (found) return found[0];
  const text = (from: number, to: number) =>
    Buffer.from(bytes.subarray(from, to)).toString("latin1");
  if (text(0, 4) === "RIFF" && text(8, 12) === "WEBP") return "webp";
  return text(4, 8) === "ftyp" && FILM_BRANDS.test(text(8, 12)) ? "mp4" : null;
}
