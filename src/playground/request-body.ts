import type { HonoRequest } from "hono";
import { badRequest } from "./api-error.js";
import type { Upload } from "./method-fields.js";
import type { RawParameters } from "./parameters.js";

/**
 * The parameters of a Bot API request: query string, then JSON, form or multipart body over it.
 * @throws ApiError 400 for a body that does not match its Content-Type.
 */
export async function readRequestParameters(request: HonoRequest): Promise<RawParameters> {
  const query = request.query();
  if (request.method !== "POST") return query;
  const type = (request.header("content-type") ?? "").toLowerCase();
  if (type.startsWith("application/json")) {
    return { ...query, ...readJsonObject(await request.arrayBuffer()) };
  }
  if (type.startsWith("application/x-www-form-urlencoded")) {
    return { ...query, ...Object.fromEntries(new URLSearchParams(await request.text())) };
  }
  if (type.startsWith("multipart/form-data")) return { ...query, ...(await readForm(request)) };
  return query;
}

function readJsonObject(body: ArrayBuffer): RawParameters {
  if (body.byteLength === 0) return {};
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw badRequest("strings must be encoded in UTF-8");
  }
  const value = parseOrUndefined(text);
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

async function readForm(request: HonoRequest): Promise<RawParameters> {
  let form: FormData;
  try {
    form = await request.raw.formData();
  } catch {
    throw badRequest("can't parse multipart form data");
  }
  const values: Record<string, unknown> = {};
  for (const [name, part] of form.entries()) {
    values[name] = typeof part === "string" ? part : await readUpload(part);
  }
  return values;
}

async function readUpload(part: File): Promise<Upload> {
  return {
    fileName: part.name,
    mimeType: part.type || "application/octet-stream",
    bytes: new Uint8Array(await part.arrayBuffer()),
  };
}
