// @ts-check
import { element, icon } from "./element.js";
import { ICONS } from "./icons.js";
import { sizeOf } from "./media.js";
import { upload } from "./server.js";

/** As the server has it. */
const LARGEST_BYTES = 50 * 1024 * 1024;
/** Telegram puts at most ten photos together. */
const ALBUM_PHOTOS = 10;

/** @typedef {Record<string, string | number | null | undefined>} Place */

/**
 * Files on their way, each with a line of its own that shows how far it is.
 * @param {(text: string) => void} onTrouble
 */
export function createUploads(onTrouble) {
  const box = element("div", {
    class: "uploads",
    "aria-label": "Files on their way",
    role: "group",
  });

  /**
   * @param {Blob} file
   * @param {string} name
   * @param {Place} query
   * @returns {Promise<boolean>}
   */
  async function send(file, name, query) {
    if (file.size > LARGEST_BYTES) {
      const size = sizeOf(file.size);
      onTrouble(`“${name}” has ${size}; the playground takes up to 50 MB. Choose a smaller one.`);
      return false;
    }
    if (file.size === 0) {
      onTrouble(`“${name}” is empty; Telegram sends no empty file.`);
      return false;
    }
    const calledOff = new AbortController();
    const far = element("progress", { max: "1", value: "0", "aria-label": name });
    const cancel = element("button", {
      class: "round",
      type: "button",
      "aria-label": `Stop sending ${name}`,
    });
    cancel.append(icon(ICONS.close));
    cancel.addEventListener("click", () => calledOff.abort());
    const line = element("div", {}, element("span", { dir: "auto" }, name), far, cancel);
    box.append(line);
    const onProgress = (/** @type {number} */ part) => {
      far.value = part;
    };
    const { ok, error } = await upload(
      file,
      { ...query, name: name.slice(0, 200) },
      onProgress,
      calledOff.signal,
    );
    line.remove();
    if (!ok && error !== "") onTrouble(error);
    return ok;
  }

  return {
    element: box,
    send,
    /**
     * Several photos go as albums; a caption stands with the first file.
     * @param {readonly File[]} files
     * @param {Place} place
     * @param {string} caption
     * @returns {Promise<boolean>} whether the file with the caption went out
     */
    async sendAll(files, place, caption) {
      const photos = files.filter((file) => kindOf(file.type) === "photo");
      let captionWent = caption === "";
      let isFirst = true;
      for (const file of files) {
        const kind = kindOf(file.type);
        const at = photos.indexOf(file);
        const albumId = photos.length > 1 && at >= 0 ? albumOf(photos, at) : undefined;
        const words = isFirst && caption !== "" ? caption : undefined;
        const went = await send(file, file.name, { ...place, kind, albumId, caption: words });
        if (isFirst) captionWent ||= went;
        isFirst = false;
      }
      return captionWent;
    },
  };
}

/** @type {WeakMap<object, string>} */
const albums = new WeakMap();

/**
 * @param {readonly File[]} photos
 * @param {number} at
 */
function albumOf(photos, at) {
  const id = albums.get(photos) ?? String(Math.floor(Math.random() * 1e15));
  albums.set(photos, id);
  return `${id}${Math.floor(at / ALBUM_PHOTOS)}`;
}

/** @param {string} type */
export function kindOf(type) {
  if (/^image\/(jpeg|png|webp)$/.test(type)) return "photo";
  if (/^audio\/(ogg|opus|webm)/.test(type)) return "voice";
  if (type.startsWith("audio/")) return "audio";
  return type.startsWith("video/") ? "video" : "document";
}
