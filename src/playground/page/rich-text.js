// @ts-check
import { element } from "./element.js";

/**
 * @typedef {{ type: string, offset: number, length: number, url?: string, language?: string }} Entity
 */

const BLOCKS = ["pre", "blockquote", "expandable_blockquote"];
/** @type {Record<string, "b" | "i" | "u" | "s" | "code">} */
const TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code" };

/**
 * A text with its entities as nodes. Offsets count UTF-16 units, as JavaScript strings do.
 * @param {string} text
 * @param {readonly Entity[]} entities
 * @param {(command: string) => void} onCommand
 * @returns {Node[]}
 */
export function richText(text, entities, onCommand) {
  const nodes = [];
  let at = 0;
  const blocks = entities.filter(({ type }) => BLOCKS.includes(type));
  for (const block of blocks) {
    if (block.offset < at) continue;
    nodes.push(...inline(text, at, block.offset, entities, onCommand));
    const end = block.offset + block.length;
    nodes.push(blockElement(block, inline(text, block.offset, end, entities, onCommand)));
    // The line break after a block is drawn by the block itself.
    at = text[end] === "\n" ? end + 1 : end;
  }
  nodes.push(...inline(text, at, text.length, entities, onCommand));
  return nodes;
}

/**
 * @param {Entity} block
 * @param {Node[]} children
 */
function blockElement(block, children) {
  if (block.type === "pre") return element("pre", {}, ...children);
  const quote = element("blockquote", {}, ...children);
  if (block.type === "expandable_blockquote") {
    quote.classList.add("folded");
    quote.addEventListener("click", () => quote.classList.toggle("folded"));
  }
  return quote;
}

/**
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @param {readonly Entity[]} entities
 * @param {(command: string) => void} onCommand
 * @returns {Node[]}
 */
function inline(text, start, end, entities, onCommand) {
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
    for (const span of covering.reverse()) node = wrap(span, node, onCommand);
    nodes.push(node);
  }
  return nodes;
}

/**
 * @param {Entity} span
 * @param {Node} node
 * @param {(command: string) => void} onCommand
 * @returns {Node}
 */
function wrap(span, node, onCommand) {
  const tag = TAGS[span.type];
  if (tag !== undefined) return element(tag, {}, node);
  if (span.type === "spoiler") {
    const hidden = element("span", { class: "spoiler", role: "button", tabindex: "0" }, node);
    const open = () => hidden.setAttribute("data-open", "");
    hidden.addEventListener("click", open);
    hidden.addEventListener("keydown", open);
    return hidden;
  }
  if (span.type === "bot_command") {
    const command = node.textContent ?? "";
    return element("button", { class: "command", onclick: () => onCommand(command) }, node);
  }
  const target = span.type === "url" ? (node.textContent ?? "") : (span.url ?? "");
  if (/^(https?:|mailto:|tel:)/i.test(target)) {
    return element("a", { href: target, target: "_blank", rel: "noopener noreferrer" }, node);
  }
  return node;
}
