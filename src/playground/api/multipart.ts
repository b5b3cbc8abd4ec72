import { ApiError, badRequest } from "./api-error.js";
import { PARAMETERS_LIMIT_BYTES, tooMuch } from "./request-limits.js";

/** One part of a multipart/form-data body. */
export interface FormPart {
  readonly name: string;
  /** Present for a file. */
  readonly fileName: string | undefined;
  readonly mimeType: string;
  /** A view into the body: a file of 50 MB is not copied. */
  readonly bytes: Uint8Array;
}

/** HttpReader.h: MAX_TOTAL_HEADERS_LENGTH and MAX_BOUNDARY_LENGTH; HttpServer.h: 50 files. */
const HEADERS_LIMIT_BYTES = 1 << 18;
const BOUNDARY_LIMIT = 70;
const MAX_FILES = 50;

/**
 * Reads multipart/form-data as leniently as Telegram does: Node's own parser refuses what grammY
 * sends (a line break after the last boundary, header names in lower case).
 * @throws ApiError 400, 413 or 431 in the words of HttpReader.cpp.
 */
export function readMultipart(body: Uint8Array, contentType: string): readonly FormPart[] {
  const mark = `--${readBoundary(contentType)}`;
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const parts: FormPart[] = [];
  const first = bytes.indexOf(mark);
  if (first < 0) throw endsTooSoon();
  let headersLength = 0;
  let at = first + mark.length;
  for (;;) {
    if (bytes.length < at + 2) throw endsTooSoon();
    if (bytes.subarray(at, at + 2).toString("latin1") === "--") break;
    const headersEnd = bytes.indexOf("\r\n\r\n", at);
    if (headersEnd < 0) throw endsTooSoon();
    if (headersEnd === at) throw badRequest("headers in multipart/form-data are empty");
    headersLength += headersEnd - at;
    if (headersLength > HEADERS_LIMIT_BYTES) {
      const what = "total headers size exceeded";
      throw new ApiError(431, `Request Header Fields Too Large: ${what}`);
    }
    const end = bytes.indexOf(`\r\n${mark}`, headersEnd + 4);
    if (end < 0) throw endsTooSoon();
    const headers = bytes.subarray(at, headersEnd).toString("utf8");
    parts.push(readPart(headers, bytes.subarray(headersEnd + 4, end)));
    at = end + mark.length + 2;
  }
  checkSizes(parts);
  return parts;
}

function readBoundary(contentType: string): string {
  const from = contentType.toLowerCase().indexOf("boundary");
  if (from < 0) throw badRequest("boundary not found");
  const [, value] = /=([^;]*)/.exec(contentType.slice(from)) ?? [];
  if (value === undefined) throw badRequest("boundary value not found");
  const boundary = value.replace(/^"(.*)"$/, "$1");
  if (boundary === "" || boundary.length > BOUNDARY_LIMIT) {
    throw badRequest("boundary too big or empty");
  }
  return boundary;
}

function checkSizes(parts: readonly FormPart[]): void {
  const files = parts.filter(({ fileName }) => fileName !== undefined);
  if (files.length > MAX_FILES) throw tooMuch("too many files attached");
  const values = parts.filter(({ fileName }) => fileName === undefined);
  const length = values.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  if (length > PARAMETERS_LIMIT_BYTES) throw tooMuch("too many parameters in form data");
}

function readPart(headers: string, bytes: Uint8Array): FormPart {
  const disposition = /^content-disposition[ \t]*:(.*)$/im.exec(headers)?.[1]?.trim();
  if (disposition !== undefined && !disposition.startsWith("form-data;")) {
    throw badRequest("expected form-data content disposition");
  }
  const name = parameter(disposition ?? "", "name") ?? "";
  if (name === "") throw badRequest("field name in multipart/form-data not found");
  const mimeType = /^content-type[ \t]*:\s*([^\r\n;]+)/im.exec(headers)?.[1]?.trim();
  return {
    name,
    fileName: parameter(disposition ?? "", "filename"),
    mimeType: mimeType ?? "application/octet-stream",
    bytes,
  };
}

function parameter(disposition: string, name: string): string | undefined {
  const [, quoted, end, plain] =
    new RegExp(`[;\\s]${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)("?)|([^;\\s]+))`, "i").exec(
      disposition,
    ) ?? [];
  if (quoted !== undefined && end === "") {
    throw badRequest("unclosed quoted string in Content-Disposition header");
  }
  // As url_decode_inplace does: a browser writes a quotation mark as %22.
  const value = quoted?.replaceAll(/\\(.)/g, "$1") ?? plain;
  return value?.replaceAll(/(?:%[0-9a-f]{2})+/gi, decode);
}

function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

function endsTooSoon(): ApiError {
  return badRequest("unexpected end of request content");
}
