import type { HonoRequest } from "hono";
import { ApiError, badRequest } from "./api-error.js";
import type { Upload } from "./method-fields.js";
import { readMultipart } from "./multipart.js";
import type { RawParameters } from "./parameters.js";

/** A bot may upload files of up to 50 MB. */
const BODY_LIMIT_BYTES = 50 * 1024 * 1024;

/**
 * The parameters of a Bot API request: query string, then JSON, form or multipart body over it.
 * @throws ApiError 400 for a body that does not match its Content-Type, 413 for over 50 MB.
 */
export async function readRequestParameters(request: HonoRequest): Promise<RawParameters> {
  const query = request.query();
  if (request.method !== "POST") return query;
  const given = request.header("content-type") ?? "";
  const type = given.toLowerCase();
  const body = await readBody(request.raw);
  if (type.startsWith("application/json")) return { ...query, ...readJsonObject(body) };
  if (type.startsWith("application/x-www-form-urlencoded")) {
    return { ...query, ...Object.fromEntries(new URLSearchParams(readText(body))) };
  }
  if (type.startsWith("multipart/form-data")) return { ...query, ...readForm(body, given) };
  return query;
}

/** Counts while it reads: a chunked body does not say its length. */
async function readBody(request: Request): Promise<Uint8Array> {
  const tooLarge = () => new ApiError(413, "Request Entity Too Large");
  if (Number(request.headers.get("content-length") ?? 0) > BODY_LIMIT_BYTES) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (part?.value === undefined) break;
    length += part.value.byteLength;
    if (length > BODY_LIMIT_BYTES) throw tooLarge();
    chunks.push(part.value);
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.byteLength;
  }
  return body;
}

function readText(body: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw badRequest("strings must be encoded in UTF-8");
  }
}

function readJsonObject(body: Uint8Array): RawParameters {
  if (body.byteLength === 0) return {};
  const value = parseOrUndefined(readText(body));
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw badRequest("can't parse JSON object");
  }
  return value as RawParameters;
}

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readForm(body: Uint8Array, type: string): RawParameters {
  const parts = readMultipart(body, type);
  if (parts === undefined) throw badRequest("can't parse multipart form data");
  return Object.fromEntries(
    parts.map(({ name, fileName, mimeType, bytes }) => {
      const upload: Upload = { fileName: fileName ?? "", mimeType, bytes };
      return [name, fileName === undefined ? readText(bytes) : upload];
    }),
  );
}
