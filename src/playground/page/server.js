// @ts-check

/**
 * Asks the playground to do something.
 * @param {string} action
 * @param {Record<string, unknown>} body
 * @returns {Promise<{ ok: boolean, error: string }>}
 */
export async function act(action, body) {
  return await post(`/playground/${action}`, "application/json", JSON.stringify(body));
}

/**
 * Sends a file as a person.
 * @param {File} file
 * @param {{ as: number, chatId: number, threadId: number | null }} place
 */
export async function sendFile(file, place) {
  const query = new URLSearchParams({
    as: String(place.as),
    chatId: String(place.chatId),
    kind: kindOf(file.type),
    name: file.name.slice(0, 200),
  });
  if (place.threadId !== null) query.set("threadId", String(place.threadId));
  return await post(`/playground/file?${query}`, "application/octet-stream", file);
}

/** @param {string} type */
function kindOf(type) {
  if (/^image\/(jpeg|png|webp)$/.test(type)) return "photo";
  if (/^audio\/(ogg|opus|webm)/.test(type)) return "voice";
  if (type.startsWith("audio/")) return "audio";
  return type.startsWith("video/") ? "video" : "document";
}

/**
 * @param {string} address
 * @param {string} type
 * @param {BodyInit} body
 */
async function post(address, type, body) {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": type },
      body,
    });
    if (response.ok) return { ok: true, error: "" };
    const answer = await response.json().catch(() => ({}));
    return { ok: false, error: String(answer.error ?? response.statusText) };
  } catch {
    return { ok: false, error: "The playground does not answer. Is it still running?" };
  }
}
