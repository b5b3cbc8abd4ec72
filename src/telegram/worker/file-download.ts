import { type Api, GrammyError } from "grammy";
import type { Secret } from "../../domain/secret.js";
import { passes, toSendError } from "../send-error.js";

/** Brings a worker's file into memory. Never throws. */
export type FileDownload = (fileId: string) => Promise<Downloaded>;

/** `later`: the same may succeed in a while; `failed`: it will not. */
export type Downloaded =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "tooBig" | "later" | "failed" };

// The Bot API gives no larger file (getFile).
const MOST_BYTES = 20 * 1024 * 1024;

// 20 MB over a line of 3 Mbit/s.
const TIMEOUT_MS = 60_000;

/** Downloads through the Bot API at `apiRoot`. The address holds the token: no error of it is passed on. */
export function createFileDownload(options: {
  api: Api;
  apiRoot: string;
  token: Secret;
}): FileDownload {
  const { api, apiRoot, token } = options;
  return async (fileId) => {
    try {
      const { file_path: path, file_size: size = 0 } = await api.getFile(fileId);
      if (size > MOST_BYTES) return { kind: "tooBig" };
      if (path === undefined) return { kind: "failed" };
      return await fetchFile(`${apiRoot}/file/bot${token.reveal()}/${path}`);
    } catch (error) {
      // Telegram: "Bad Request: file is too big".
      if (error instanceof GrammyError && /file is too big/i.test(error.description))
        return { kind: "tooBig" };
      return { kind: passes(toSendError(error)) ? "later" : "failed" };
    }
  };
}

async function fetchFile(address: string): Promise<Downloaded> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      return { kind: response.status >= 500 || response.status === 429 ? "later" : "failed" };
    }
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body) {
      size += chunk.length;
      // Leaving the loop ends the download.
      if (size > MOST_BYTES) return { kind: "tooBig" };
      chunks.push(chunk);
    }
    return { kind: "bytes", bytes: Buffer.concat(chunks) };
  } catch {
    return { kind: "later" };
  }
}
