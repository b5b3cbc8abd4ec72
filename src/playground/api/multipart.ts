/** One part of a multipart/form-data body. */
export interface FormPart {
  readonly name: string;
  /** Present for a file. */
  readonly fileName: string | undefined;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads multipart/form-data as leniently as Telegram does: Node's own parser refuses what grammY
 * sends (a line break after the last boundary, header names in lower case).
 * @returns `undefined` for a body that is not of this form.
 */
export function readMultipart(body: Uint8Array, contentType: string): FormPart[] | undefined {
  const boundary = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return undefined;
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const first = bytes.indexOf(`--${mark}`);
  if (first < 0) return undefined;
  const parts: FormPart[] = [];
  let at = first + mark.length + 2;
  for (;;) {
    if (bytes.subarray(at, at + 2).toString("latin1") === "--") return parts;
    const end = bytes.indexOf(`\r\n--${mark}`, at);
    const headersEnd = bytes.indexOf("\r\n\r\n", at);
    if (end < 0 || headersEnd < 0 || headersEnd > end) return undefined;
    const part = readPart(
      bytes.subarray(at, headersEnd).toString("utf8"),
      bytes.subarray(headersEnd + 4, end),
    );
    if (part === undefined) return undefined;
    parts.push(part);
    at = end + mark.length + 4;
  }
}

function readPart(headers: string, bytes: Uint8Array): FormPart | undefined {
  const disposition = /content-disposition:[^\r\n]*/i.exec(headers)?.[0] ?? "";
  const name = parameter(disposition, "name");
  if (name === undefined) return undefined;
  const mimeType = /content-type:\s*([^\r\n;]+)/i.exec(headers)?.[1]?.trim();
  return {
    name,
    fileName: parameter(disposition, "filename"),
    mimeType: mimeType ?? "application/octet-stream",
    bytes: new Uint8Array(bytes),
  };
}

function parameter(disposition: string, name: string): string | undefined {
  const found = new RegExp(`[;\\s]${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, "i").exec(
    disposition,
  );
  const value = found?.[1] ?? found?.[2];
  return value?.replaceAll(/\\(.)/g, "$1").replaceAll("%22", '"');
}
