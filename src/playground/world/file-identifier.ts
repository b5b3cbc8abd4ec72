import { createHash } from "node:crypto";

/** The kinds of file that a message can carry, by the names td gives them (files/FileType.cpp). */
export const FILE_KINDS = {
  thumbnail: { code: 0, name: "Thumbnail", folder: "thumbnails", isDocument: false },
  photo: { code: 2, name: "Photo", folder: "photos", isDocument: false },
  voice: { code: 3, name: "VoiceNote", folder: "voice", isDocument: true },
  video: { code: 4, name: "Video", folder: "videos", isDocument: true },
  document: { code: 5, name: "Document", folder: "documents", isDocument: true },
  sticker: { code: 8, name: "Sticker", folder: "stickers", isDocument: true },
  audio: { code: 9, name: "Audio", folder: "music", isDocument: true },
  animation: { code: 10, name: "Animation", folder: "animations", isDocument: true },
  video_note: { code: 13, name: "VideoNote", folder: "video_notes", isDocument: true },
} as const;

export type FileKind = keyof typeof FILE_KINDS;

/** The last byte of every identifier that td gives out now (FileManager::from_persistent_id). */
const VERSION = 4;
const DIGEST_BYTES = 24;

/** Both identifiers of a file: always the same for the same kind, bytes and `traits`. */
export function identify(
  kind: FileKind,
  bytes: Uint8Array,
  traits: readonly unknown[],
): { readonly file_id: string; readonly file_unique_id: string } {
  const hash = createHash("sha256")
    .update(bytes)
    .update(JSON.stringify([kind, ...traits]));
  const digest = hash.digest().subarray(0, DIGEST_BYTES);
  const whole = Buffer.concat([Buffer.from([FILE_KINDS[kind].code, 0, 2, 2]), digest]);
  return {
    file_id: Buffer.concat([whole, Buffer.from([VERSION])]).toString("base64url"),
    file_unique_id: `AgAD${digest.subarray(0, 9).toString("base64url")}`,
  };
}

/** What td would say against an identifier before it looks for the file. */
export function findFault(fileId: string): string | undefined {
  const plain = fileId.replace(/={1,2}$/, "");
  if (plain.length % 4 === 1) return "Wrong string length";
  if (!/^[A-Za-z0-9_-]+$/.test(plain)) return "Wrong character in the string";
  const binary = Buffer.from(plain, "base64url");
  if (binary.toString("base64url") !== plain) return "Wrong padding in the string";
  if (binary.at(-1) !== VERSION) return "can't unserialize it. Wrong last symbol";
  return kindOf(fileId) === undefined ? "can't unserialize it" : undefined;
}

/** The kind of file an identifier speaks of, whether or not the file is known. */
export function kindOf(fileId: string): FileKind | undefined {
  const code = Buffer.from(fileId, "base64url").at(0);
  return (Object.keys(FILE_KINDS) as FileKind[]).find((kind) => FILE_KINDS[kind].code === code);
}
