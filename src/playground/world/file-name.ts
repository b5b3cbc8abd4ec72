/** td/utils/filesystem.cpp, clean_filename: the longest stem and extension it keeps. */
const STEM_LIMIT = 64;
const EXTENSION_LIMIT = 16;

const TYPES: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  gif: "image/gif",
  webp: "image/webp",
  pdf: "application/pdf",
  txt: "text/plain",
  csv: "text/csv",
  html: "text/html",
  json: "application/json",
  zip: "application/zip",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  mp3: "audio/mpeg",
  ogg: "audio/ogg",
  oga: "audio/ogg",
  m4a: "audio/mp4",
  mp4: "video/mp4",
};

/**
 * The name the server keeps of an uploaded file: letters and digits of any script, a few plain
 * signs, no path and none of the signs a file system minds.
 */
export function cleanFileName(given: string): string {
  const name = given.slice(Math.max(given.lastIndexOf("/"), given.lastIndexOf("\\")) + 1);
  const dot = name.lastIndexOf(".");
  const stem = cleanPart(dot < 0 ? name : name.slice(0, dot), STEM_LIMIT);
  const extension = dot < 0 ? "" : cleanPart(name.slice(dot + 1), EXTENSION_LIMIT);
  if (extension === "") return stem;
  return stem === "" ? extension : `${stem}.${extension}`;
}

/** With the dot, in lower case; empty when the name has none. */
export function extensionOf(fileName: string): string {
  return /\.[A-Za-z0-9]{1,8}$/.exec(fileName)?.[0].toLowerCase() ?? "";
}

/** The server goes by the extension; the type that a request claims is not read. */
export function mimeTypeOf(fileName: string): string {
  return TYPES[extensionOf(fileName).slice(1)] ?? "application/octet-stream";
}

function cleanPart(part: string, limit: number): string {
  let cleaned = "";
  let length = 0;
  for (const sign of part) {
    if (length >= limit) break;
    const kept = /[\p{L}\p{N}]|[ !#$%()+,\-.;=@[\]^_{}~]/u.test(sign) ? sign : " ";
    // Marks that stand on another letter leave nothing behind.
    if (/[\p{M}\p{Cf}]/u.test(sign)) continue;
    if (cleaned === "" && (kept === " " || kept === ".")) continue;
    cleaned += kept;
    length += 1;
  }
  return cleaned.replace(/[ .]+$/, "");
}
