import type { Message } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import { isUpload, type Upload } from "../api/method-fields.js";
import { FILE_KINDS, type FileKind, findFault, kindOf } from "../world/file-identifier.js";
import { cleanFileName, extensionOf, mimeTypeOf } from "../world/file-name.js";
import { readImageSize } from "../world/image-size.js";
import type { NamedBytes } from "../world/media-content.js";
import type { World } from "../world/world.js";

/** tdlib/td, FileLoaderUtils.cpp MAX_PHOTO_SIZE. Other files are stopped by the body limit. */
const PHOTO_LIMIT_BYTES = 10 << 20;
/** Bot API, sendPhoto: width and height together, and one to the other. */
const PHOTO_SIDES_LIMIT = 10_000;
const PHOTO_RATIO_LIMIT = 20;
/** Endings of a photo: tdlib/td, the text of PHOTO_EXT_INVALID; webp is taken as well. */
const PHOTO_ENDINGS = [".jpg", ".jpeg", ".gif", ".png", ".tif", ".bmp", ".webp"];

/** Whether a file was named at all; `attach://` must have led to a part of the request. */
export function isFileGiven(given: unknown): given is Upload | string {
  if (isUpload(given)) return true;
  return typeof given === "string" && given !== "" && !given.startsWith("attach://");
}

/**
 * The part of a message that shows a file: uploaded now, or sent again by its id. A file sent
 * again stays what it is, under whatever method: Telegram keeps its kind with it.
 * @param describe puts an upload on the shelf.
 * @param thumbnail shown in its place until it is loaded; only beside an upload.
 * @throws ApiError 400 for an id of no file, for a photo used as another kind or the other way,
 * for an address (nothing is loaded from outside), and for an upload that is empty or no picture.
 */
export function readFileArgument(
  world: World,
  given: Upload | string,
  kind: FileKind,
  describe: (file: NamedBytes) => Partial<Message>,
  thumbnail?: unknown,
): Partial<Message> {
  if (typeof given === "string") return findSent(world, given, kind);
  const name = cleanFileName(given.fileName);
  const fileName = name === "" ? "file" : name;
  if (given.bytes.byteLength === 0) throw badRequest("file must be non-empty");
  if (kind === "photo") checkPhoto(given.bytes, fileName);
  return describe({
    bytes: given.bytes,
    fileName,
    mimeType: mimeTypeOf(fileName),
    ...(isUpload(thumbnail) && { thumbnail: thumbnail.bytes }),
  });
}

function findSent(world: World, given: string, kind: FileKind): Partial<Message> {
  // A dot makes it an address, as in FileManager::from_persistent_id.
  if (given.includes(".")) {
    const protocol = /^([a-z][a-z0-9+.-]*):\/\//i.exec(given)?.[1]?.toLowerCase() ?? "http";
    if (protocol !== "http" && protocol !== "https") {
      throw badRequest("invalid file HTTP URL specified: Unsupported URL protocol");
    }
    throw badRequest("failed to get HTTP URL content");
  }
  const fault = findFault(given);
  if (fault !== undefined) throw badRequest(`wrong remote file identifier specified: ${fault}`);
  const real = kindOf(given) ?? kind;
  const bothDocuments = FILE_KINDS[real].isDocument && FILE_KINDS[kind].isDocument;
  if (real !== kind && !bothDocuments) {
    const [is, wanted] = [FILE_KINDS[real].name, FILE_KINDS[kind].name];
    throw badRequest(`can't use file of type ${is} as ${wanted}`);
  }
  const content = world.files.contentOf(given);
  if (content === undefined) throw badRequest("wrong file identifier/HTTP URL specified");
  return content;
}

function checkPhoto(bytes: Uint8Array, fileName: string): void {
  const size = bytes.byteLength;
  if (size > PHOTO_LIMIT_BYTES) {
    throw badRequest(
      `file of size ${size} bytes is too big for a photo; the maximum size is ${PHOTO_LIMIT_BYTES} bytes`,
    );
  }
  const ending = extensionOf(fileName);
  if (ending !== "" && !PHOTO_ENDINGS.includes(ending)) {
    throw badRequest(
      "photo has unsupported extension. Use one of .jpg, .jpeg, .gif, .png, .tif or .bmp",
    );
  }
  const found = readImageSize(bytes);
  if (found === undefined) throw badRequest("IMAGE_PROCESS_FAILED");
  const { width, height } = found;
  const ratio = Math.max(width, height) / Math.max(1, Math.min(width, height));
  if (width + height > PHOTO_SIDES_LIMIT || ratio > PHOTO_RATIO_LIMIT) {
    throw badRequest("PHOTO_INVALID_DIMENSIONS");
  }
}
