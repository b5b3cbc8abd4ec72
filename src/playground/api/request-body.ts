import { gunzipSync, inflateSync } from "node:zlib";
import { ApiError, badRequest } from "./api-error.js";
import { parseJsonText } from "./json-text.js";
import type { Upload } from "./method-fields.js";
import { readMultipart } from "./multipart.js";
import type { RawParameters } from "./parameters.js";
import {
  BODY_LIMIT_BYTES,
  FILE_LIMIT_BYTES,
  PARAMETERS_LIMIT_BYTES,
  tooMuch,
} from "./request-limits.js";

/**
 * The parameters of a Bot API request: those of the query string, then those of a JSON, form or
 * multipart body that it does not hold (the first of a name counts: Query.h, `arg`). A body of
 * another type is passed over.
 * @throws ApiError in the words of HttpReader.cpp: 400 for a body that cannot be read, 413 for one
 * that is too large, 415 for an encoding nobody knows. Rejects when the client hangs up.
 */
export async function readRequestParameters(request: Request): Promise<RawParameters> {
  const query = firstOfEach(new URL(request.url).searchParams);
  if (request.method !== "POST") return query;
  const given = request.headers.get("content-type") ?? "";
  const read = readerFor(given.toLowerCase());
  if (read === undefined) return query;
  const body = decompress(await readBody(request), request.headers.get("content-encoding"));
  return { ...read(body, given), ...query };
}

type BodyReader = (body: Uint8Array, contentType: string) => RawParameters;

function readerFor(type: string): BodyReader | undefined {
  if (type.includes("multipart/form-data")) return readForm;
  if (type.includes("application/x-www-form-urlencoded")) {
    return (body) => firstOfEach(new URLSearchParams(readText(limited(body))));
  }
  return type.includes("application/json") ? (body) => readJsonObject(limited(body)) : undefined;
}

/** Counts while it reads: a chunked body does not say its length. */
async function readBody(request: Request): Promise<Uint8Array> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > BODY_LIMIT_BYTES) throw tooMuch();
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const part = await reader?.read();
    if (part?.value === undefined) break;
    length += part.value.byteLength;
    if (length > BODY_LIMIT_BYTES) throw tooMuch();
    chunks.push(part.value);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks, length);
}

function decompress(body: Uint8Array, encoding: string | null): Uint8Array {
  const name = (encoding ?? "").toLowerCase();
  if (name === "" || name === "none") return body;
  if (name !== "gzip" && name !== "deflate") {
    throw new ApiError(415, "Unsupported Media Type: unsupported content-encoding");
  }
  try {
    const options = { maxOutputLength: BODY_LIMIT_BYTES };
    return name === "gzip" ? gunzipSync(body, options) : inflateSync(body, options);
  } catch (error) {
    if (error instanceof RangeError) throw tooMuch();
    throw badRequest("unexpected end of request content");
  }
}

function limited(body: Uint8Array): Uint8Array {
  if (body.byteLength > PARAMETERS_LIMIT_BYTES) throw tooMuch("too many parameters");
  return body;
}

function readText(body: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw badRequest("strings must be encoded in UTF-8");
  }
}

/**
 * The server writes what it could not parse into its own log, and goes on with the parameters it
 * had read by then: the bot hears that "message text is empty". Here it hears why.
 */
function readJsonObject(body: Uint8Array): RawParameters {
  const text = readText(body).trim();
  if (text === "") return {};
  if (!text.startsWith("{")) throw badRequest("JSON object expected");
  try {
    return parseJsonText(text) as RawParameters;
  } catch {
    throw badRequest("can't parse the JSON object of the request");
  }
}

function readForm(body: Uint8Array, type: string): RawParameters {
  const parts = readMultipart(body, type).map(({ name, fileName, mimeType, bytes }) => {
    if (fileName === undefined) return [name, readText(bytes)] as const;
    if (bytes.byteLength > FILE_LIMIT_BYTES) throw tooMuch();
    const upload: Upload = { fileName, mimeType, bytes };
    return [name, upload] as const;
  });
  return firstOfEach(parts);
}

function firstOfEach(entries: Iterable<readonly [string, unknown]>): RawParameters {
  return Object.fromEntries([...entries].reverse());
}
