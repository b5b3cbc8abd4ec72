// @ts-check

/**
 * Makes an element. Text goes in as text nodes only, never as markup.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, string | boolean | ((event: Event) => void)>} [attributes] a function
 *   is a listener for the event named after "on"; `false` leaves the attribute out
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name.slice(2), value);
    else if (value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

const SVG = "http://www.w3.org/2000/svg";

/**
 * A line drawing on a 24 by 24 grid.
 * @param {string} path
 */
export function icon(path) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS(SVG, "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

/**
 * A round avatar with the first letter, or an emoji.
 * @param {string} name
 * @param {string} [colour]
 */
export function face(name, colour) {
  const made = element("span", { class: "face", "aria-hidden": "true" }, [...name][0] ?? "·");
  if (colour !== undefined) made.style.setProperty("--face", colour);
  return made;
}

/**
 * Hours and minutes of a Unix time.
 * @param {number} seconds
 */
export function clockTime(seconds) {
  const date = new Date(seconds * 1000);
  return date.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hour12: false });
}
