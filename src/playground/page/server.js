// @ts-check

/** @typedef {{ ok: boolean, error: string, answer: Record<string, unknown> }} Outcome */

const SILENCE = "The playground stopped; start it again.";

/**
 * Asks the playground to do something. Never throws.
 * @param {string} action
 * @param {Record<string, unknown>} body
 * @returns {Promise<Outcome>}
 */
export async function act(action, body) {
  try {
    const response = await fetch(`/playground/${action}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer = await response.json().catch(() => ({}));
    if (response.ok) return { ok: true, error: "", answer };
    return { ok: false, error: String(answer.error ?? response.statusText), answer: {} };
  } catch {
    return { ok: false, error: SILENCE, answer: {} };
  }
}

/**
 * Sends a file as a person, and tells how far it has come.
 * @param {Blob} file
 * @param {Record<string, string | number | null | undefined>} query what is null is left out
 * @param {(part: number) => void} onProgress from 0 to 1
 * @param {AbortSignal} signal
 * @returns {Promise<Outcome>} with an empty error when it was called off
 */
export function upload(file, query, onProgress, signal) {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined);
  const address = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/playground/file?${address}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.responseType = "json";
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(loaded / total));
    request.addEventListener("load", () => {
      const ok = request.status === 200;
      const error = ok ? "" : String(request.response?.error ?? request.statusText);
      resolve({ ok, error, answer: request.response ?? {} });
    });
    request.addEventListener("error", () => resolve({ ok: false, error: SILENCE, answer: {} }));
    request.addEventListener("abort", () => resolve({ ok: false, error: "", answer: {} }));
    signal.addEventListener("abort", () => request.abort());
    // A slice has no type of its own, which would take the place of the header's.
    request.send(file.slice(0, file.size, "application/octet-stream"));
  });
}
