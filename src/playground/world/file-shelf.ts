import type { File as TelegramFile } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { LocalClock } from "./clock.js";

/** A bot may fetch files up to 20 MB. */
const DOWNLOAD_LIMIT_BYTES = 20 * 1024 * 1024;
/** Telegram keeps a link good for at least an hour; here, for exactly that. */
const LINK_LIFETIME_MS = 60 * 60 * 1000;

/** What a message says of its file, whatever its kind. */
export interface StoredFile {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly file_size: number;
}

interface ShelfEntry extends StoredFile {
  readonly bytes: Uint8Array;
  readonly folder: string;
  readonly extension: string;
}

/** Every file that was sent or uploaded. */
export interface FileShelf {
  /**
   * @param folder the first part of the download path, as "photos".
   * @param claimedBytes a size to claim instead of the real one, to try limits cheaply.
   */
  add(bytes: Uint8Array, folder: string, extension: string, claimedBytes?: number): StoredFile;
  find(fileId: string): ShelfEntry | undefined;
  /** @throws ApiError 400 for an unknown id, and for a file over 20 MB. */
  prepareDownload(fileId: string): TelegramFile;
  /** `undefined` for a path never given, or older than an hour. */
  download(path: string): Uint8Array | undefined;
}

export function createFileShelf(options: { clock: LocalClock; random: () => number }): FileShelf {
  const entries = new Map<string, ShelfEntry>();
  const links = new Map<string, { fileId: string; expiresAt: number }>();

  return {
    add(bytes, folder, extension, claimedBytes) {
      const entry = {
        file_id: `AgACAgIA${randomName(options.random, 48)}`,
        file_unique_id: `AQAD${randomName(options.random, 12)}`,
        file_size: claimedBytes ?? bytes.byteLength,
        bytes,
        folder,
        extension,
      };
      entries.set(entry.file_id, entry);
      return pick(entry);
    },
    find: (fileId) => entries.get(fileId),
    prepareDownload(fileId) {
      const entry = entries.get(fileId);
      if (entry === undefined) {
        throw badRequest("wrong file_id or the file is temporarily unavailable");
      }
      if (entry.file_size > DOWNLOAD_LIMIT_BYTES) throw badRequest("file is too big");
      const path = `${entry.folder}/file_${links.size}${entry.extension}`;
      links.set(path, { fileId, expiresAt: options.clock.now() + LINK_LIFETIME_MS });
      return { ...pick(entry), file_path: path };
    },
    download(path) {
      const link = links.get(path);
      if (link === undefined || link.expiresAt <= options.clock.now()) return undefined;
      return entries.get(link.fileId)?.bytes;
    },
  };
}

function pick({ file_id, file_unique_id, file_size }: StoredFile): StoredFile {
  return { file_id, file_unique_id, file_size };
}

function randomName(random: () => number, length: number): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
  return Array.from({ length }, () => letters.charAt(Math.floor(random() * 64))).join("");
}
