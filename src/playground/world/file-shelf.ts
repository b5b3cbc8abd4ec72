import type { Message, File as TelegramFile } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { LocalClock } from "./clock.js";
import { FILE_KINDS, type FileKind, findFault, identify } from "./file-identifier.js";

/** A bot may fetch files up to 20 MB (telegram-bot-api 10.0, Client.h MAX_DOWNLOAD_FILE_SIZE). */
const DOWNLOAD_LIMIT_BYTES = 20 << 20;
/** Telegram keeps a link good for at least an hour; here, for exactly that. */
const LINK_LIFETIME_MS = 60 * 60 * 1000;

/** What a message says of its file, whatever its kind. */
export interface StoredFile {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly file_size: number;
}

export interface ShelfEntry extends StoredFile {
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
  readonly extension: string;
}

/** A file to be put on the shelf. */
export interface FileToKeep {
  readonly bytes: Uint8Array;
  readonly kind: FileKind;
  /** With the dot; empty for none. */
  readonly extension: string;
  /** What makes two files of the same bytes different ones: a name, the size of a photo. */
  readonly traits: readonly unknown[];
  /** A size to claim instead of the real one, to try limits cheaply. */
  readonly claimedBytes?: number;
}

/** Every file that was sent or uploaded. The same file has the same ids every time. */
export interface FileShelf {
  add(file: FileToKeep): StoredFile;
  /** Ties a file to the part of a message that shows it, so that its id can be sent again. */
  remember(fileId: string, content: Partial<Message>): void;
  contentOf(fileId: string): Partial<Message> | undefined;
  find(fileId: string): ShelfEntry | undefined;
  /** The file can no longer be fetched, as when Telegram's storage does not answer. */
  lose(fileId: string): void;
  /** @throws ApiError 400 for an id that is none, for a file that is gone, and over 20 MB. */
  prepareDownload(fileId: string): TelegramFile;
  /** `undefined` for a path never given, or older than an hour. */
  download(path: string): Uint8Array | undefined;
}

export function createFileShelf(options: { clock: LocalClock }): FileShelf {
  const entries = new Map<string, ShelfEntry>();
  const contents = new Map<string, Partial<Message>>();
  const lost = new Set<string>();
  const paths = new Map<string, string>();
  const links = new Map<string, { fileId: string; expiresAt: number }>();

  return {
    add(file) {
      const { kind, bytes, extension, claimedBytes } = file;
      const ids = identify(kind, bytes, [...file.traits, claimedBytes ?? null]);
      const stored = { ...ids, file_size: claimedBytes ?? bytes.byteLength };
      entries.set(stored.file_id, { ...stored, kind, bytes, extension });
      return stored;
    },
    remember(fileId, content) {
      contents.set(fileId, content);
    },
    contentOf: (fileId) => contents.get(fileId),
    find: (fileId) => entries.get(fileId),
    lose(fileId) {
      lost.add(fileId);
    },
    prepareDownload(fileId) {
      if (fileId === "") throw badRequest("file_id not specified");
      if (findFault(fileId) !== undefined) throw badRequest("invalid file_id");
      const entry = entries.get(fileId);
      if (entry === undefined || lost.has(fileId)) {
        throw badRequest("wrong file_id or the file is temporarily unavailable");
      }
      if (entry.file_size > DOWNLOAD_LIMIT_BYTES) throw badRequest("file is too big");
      const folder = FILE_KINDS[entry.kind].folder;
      // Downloaded once, a file keeps its place on the server.
      const path = paths.get(fileId) ?? `${folder}/file_${paths.size}${entry.extension}`;
      paths.set(fileId, path);
      links.set(path, { fileId, expiresAt: options.clock.now() + LINK_LIFETIME_MS });
      const { file_id, file_unique_id, file_size } = entry;
      return { file_id, file_unique_id, file_size, file_path: path };
    },
    download(path) {
      const link = links.get(path);
      if (link === undefined || link.expiresAt <= options.clock.now()) return undefined;
      return entries.get(link.fileId)?.bytes;
    },
  };
}
