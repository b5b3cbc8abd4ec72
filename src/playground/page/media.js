// @ts-check
import { element, icon } from "./element.js";
import { ICONS } from "./icons.js";

/** @typedef {import("./messages.js").Media} Media */

/**
 * What a message carries beside its words.
 * @param {Media} media
 * @param {(source: string) => void} onPicture
 */
export function mediaElement(media, onPicture) {
  const source = `/playground/file/${encodeURIComponent(media.fileId)}`;
  switch (media.kind) {
    case "photo":
      return photo(media, source, onPicture);
    case "voice":
    case "audio":
      return player(media, source);
    case "video":
    case "animation":
      return element("video", {
        class: "picture",
        src: source,
        controls: true,
        preload: "none",
        "aria-label": media.name,
      });
    case "sticker":
      return element("div", { class: "sticker" }, media.name);
    default:
      return file(media, source);
  }
}

/**
 * @param {Media} media
 * @param {string} source
 * @param {(source: string) => void} onPicture
 */
function photo(media, source, onPicture) {
  const image = element("img", { class: "picture", src: source, alt: "", loading: "lazy" });
  const made = element("button", { class: "photo", type: "button" }, image);
  const name = () =>
    made.setAttribute(
      "aria-label",
      made.dataset.covered === undefined ? "Photo" : "Covered photo. Show it",
    );
  if (media.spoiler) made.dataset.covered = "";
  name();
  // What cannot be drawn is said in words, not shown as a broken picture.
  image.addEventListener("error", () => {
    image.replaceWith(element("span", { class: "sticker" }, "▨ This photo cannot be shown"));
  });
  made.addEventListener("click", () => {
    if (made.dataset.covered === undefined) return onPicture(source);
    delete made.dataset.covered;
    name();
  });
  return made;
}

/**
 * A sound with a button, how far it is, and how long it lasts.
 * @param {Media} media
 * @param {string} source
 */
function player(media, source) {
  const sound = element("audio", { preload: "none", src: source });
  const button = element("button", { class: "play", type: "button" });
  const far = element("progress", { max: "1", value: "0", "aria-label": "Played" });
  const time = element("span", { class: "seconds" }, lengthOf(media.seconds));
  const name = media.kind === "voice" ? "Voice message" : media.name;
  const show = () => {
    button.replaceChildren(icon(sound.paused ? ICONS.play : ICONS.pause));
    button.setAttribute("aria-label", `${sound.paused ? "Play" : "Pause"}: ${name}`);
  };
  show();
  button.addEventListener("click", () => {
    if (sound.paused) sound.play().catch(() => fail());
    else sound.pause();
  });
  for (const name of ["play", "pause", "ended"]) sound.addEventListener(name, show);
  sound.addEventListener("timeupdate", () => {
    const length = Number.isFinite(sound.duration) ? sound.duration : media.seconds;
    far.value = length > 0 ? Math.min(1, sound.currentTime / length) : 0;
    time.textContent = lengthOf(sound.currentTime);
  });
  const fail = () => {
    button.disabled = true;
    time.textContent = "cannot be played";
  };
  sound.addEventListener("error", fail);
  const label = media.kind === "voice" ? [] : [element("span", { class: "file-name" }, media.name)];
  const middle = element("span", { class: "middle" }, ...label, far);
  return element("div", { class: "attachment" }, button, middle, time);
}

/**
 * @param {Media} media
 * @param {string} source
 */
function file(media, source) {
  const link = { class: "attachment", href: source, download: media.name };
  const name = element("span", { class: "file-name", dir: "auto" }, media.name);
  const size = element("span", { class: "seconds" }, sizeOf(media.size));
  const sign = element("i", {}, icon(ICONS.page));
  return element("a", link, sign, element("span", { class: "middle" }, name, size));
}

/**
 * Minutes and seconds.
 * @param {number} seconds
 */
export function lengthOf(seconds) {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/**
 * A size as people say it.
 * @param {number} bytes
 */
export function sizeOf(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
