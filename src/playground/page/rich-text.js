// @ts-check
import { element } from "./element.js";

/** @typedef {import("./messages.js").Entity} Entity */
/**
 * @typedef {{
 *   onCommand: (command: string) => void,
 *   onLink: (address: string) => void,
 *   onCopy: (text: string) => void,
 * }} TextActs
 */

const BLOCKS = ["pre", "blockquote", "expandable_blockquote"];
/** @type {Record<string, "b" | "i" | "u" | "s">} */
const TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s" };
/** Telegram folds an expandable quotation to three lines; about as many letters fill them. */
const FOLDED_CHARACTERS = 120;

/**
 * A text with its entities as nodes. Offsets count UTF-16 units, as JavaScript strings do.
 * @param {string} text
 * @param {readonly Entity[]} entities
 * @param {TextActs} acts
 * @returns {Node[]}
 */
export function richText(text, entities, acts) {
  const nodes = [];
  let at = 0;
  const blocks = entities.filter(({ type }) => BLOCKS.includes(type));
  for (const block of blocks) {
    if (block.offset < at) continue;
    nodes.push(...inline(text, at, block.offset, entities, acts));
    const end = block.offset + block.length;
    nodes.push(blockElement(block, inline(text, block.offset, end, entities, acts)));
    // The line break after a block is drawn by the block itself.
    at = text[end] === "\n" ? end + 1 : end;
  }
  nodes.push(...inline(text, at, text.length, entities, acts));
  return nodes;
}

/**
 * @param {Entity} block
 * @param {Node[]} children
 */
function blockElement(block, children) {
  if (block.type === "pre") {
    const made = element("pre", { tabindex: "0" }, ...children);
    if (block.language !== undefined) made.dataset.language = block.language;
    return made;
  }
  const quotation = element("blockquote", { dir: "auto" }, ...children);
  const words = quotation.textContent ?? "";
  const isLong = words.length > FOLDED_CHARACTERS || words.split("\n").length > 3;
  if (block.type !== "expandable_blockquote" || !isLong) return quotation;
  return foldable(quotation);
}

/** @param {HTMLElement} quotation */
function foldable(quotation) {
  quotation.classList.add("folded");
  const toggle = element("button", { class: "fold", type: "button", "aria-expanded": "false" });
  toggle.textContent = "Show more";
  toggle.addEventListener("click", () => {
    const folded = quotation.classList.toggle("folded");
    toggle.setAttribute("aria-expanded", String(!folded));
    toggle.textContent = folded ? "Show more" : "Show less";
  });
  return element("div", { class: "expandable" }, quotation, toggle);
}

/**
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @param {readonly Entity[]} entities
 * @param {TextActs} acts
 * @returns {Node[]}
 */
function inline(text, start, end, entities, acts) {
  const spans = entities.filter(({ type }) => !BLOCKS.includes(type));
  const edges = new Set([start, end]);
  for (const { offset, length } of spans) {
    for (const edge of [offset, offset + length]) if (edge > start && edge < end) edges.add(edge);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  /** @type {Node[]} */
  const nodes = [];
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const from = cuts[index] ?? start;
    const to = cuts[index + 1] ?? end;
    const covering = spans.filter((span) => span.offset <= from && span.offset + span.length >= to);
    /** @type {Node} */
    let node = document.createTextNode(text.slice(from, to));
    for (const span of covering.reverse()) node = wrap(span, node, acts);
    nodes.push(node);
  }
  return nodes;
}

/**
 * @param {Entity} span
 * @param {Node} node
 * @param {TextActs} acts
 * @returns {Node}
 */
function wrap(span, node, acts) {
  const words = node.textContent ?? "";
  const tag = TAGS[span.type];
  if (tag !== undefined) return element(tag, {}, node);
  switch (span.type) {
    case "code":
      return copyable(node, words, acts);
    case "spoiler":
      return spoiler(node);
    case "custom_emoji":
      // The letter it stands for: the picture would have to be loaded.
      return element("span", { class: "custom-emoji", title: "Custom emoji" }, node);
    case "bot_command": {
      const onclick = () => acts.onCommand(words);
      return element("button", { class: "link", type: "button", onclick }, node);
    }
    default:
      return linkOf(span, node, words, acts);
  }
}

/**
 * @param {Entity} span
 * @param {Node} node
 * @param {string} words
 * @param {TextActs} acts
 */
function linkOf(span, node, words, acts) {
  const address = span.type === "url" ? words : (span.url ?? "");
  if (!/^(?:https?|mailto|tel|tg):/i.test(address)) return node;
  const onclick = () => acts.onLink(address);
  return element("button", { class: "link", type: "button", title: address, onclick }, node);
}

/**
 * @param {Node} node
 * @param {string} words
 * @param {TextActs} acts
 */
function copyable(node, words, acts) {
  const code = element("code", { role: "button", tabindex: "0", title: "Copy" }, node);
  onTap(code, () => acts.onCopy(words));
  return code;
}

/**
 * Covered until it is tapped; then every other one of the message opens too, as in Telegram.
 * @param {Node} node
 */
function spoiler(node) {
  const words = element("span", { "aria-hidden": "true" }, node);
  const made = element("span", { class: "spoiler", role: "button", tabindex: "0" }, words);
  made.setAttribute("aria-label", "Hidden words. Show them");
  onTap(made, () => {
    for (const each of (made.closest(".words") ?? made).querySelectorAll(".spoiler")) open(each);
    open(made);
  });
  return made;
}

/** @param {Element} made */
function open(made) {
  for (const name of ["role", "tabindex", "aria-label"]) made.removeAttribute(name);
  made.setAttribute("data-open", "");
  made.firstElementChild?.removeAttribute("aria-hidden");
}

/**
 * @param {HTMLElement} made
 * @param {() => void} run
 */
function onTap(made, run) {
  made.addEventListener("click", run);
  made.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    run();
  });
}
