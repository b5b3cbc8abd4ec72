import { escapeHtml } from "../../markup.js";

/** Telegram's limit of a message (Bot API, sendMessage), counted after the markup was read. */
export const MESSAGE_CHARACTERS = 4096;

/** One line of a message, in HTML that is whole by itself. */
export interface CardLine {
  readonly html: string;
  /** 0 always stays; of the others the greatest go first where there is no room. */
  readonly rank: number;
  /** An empty line before it. */
  readonly gap?: true;
  /** Stands in a quotation that opens with a tap; such lines stand together. */
  readonly quoted?: true;
}

/** Lines of one message. `left` tells how many lines found no room. */
export function fitted(lines: readonly CardLine[], left: (count: number) => string): string {
  const kept = [...lines];
  let html = drawn(kept);
  while (shownLength(html) > MESSAGE_CHARACTERS) {
    const rank = Math.max(0, ...kept.map((line) => line.rank));
    if (rank === 0) throw new Error("what must stay is longer than a message");
    kept.splice(
      kept.findLastIndex((line) => line.rank === rank),
      1,
    );
    const note = { html: italic(left(lines.length - kept.length)), rank: 0 };
    html = drawn([...kept, note]);
  }
  return html;
}

export function bold(text: string): string {
  return `<b>${escapeHtml(text)}</b>`;
}

export function italic(text: string): string {
  return `<i>${escapeHtml(text)}</i>`;
}

/** `Label: value`. */
export function labelled(label: string, value: string): string {
  return `<b>${escapeHtml(label)}:</b> ${escapeHtml(value)}`;
}

/** How long Telegram finds our own HTML: its tags count nothing, an entity counts one. */
export function shownLength(html: string): number {
  return html.replace(/<[^>]*>/g, "").replace(/&(?:amp|lt|gt);/g, "&").length;
}

function drawn(lines: readonly CardLine[]): string {
  return lines
    .map(({ html, gap, quoted }, index) => {
      const opens = quoted && !lines[index - 1]?.quoted ? "<blockquote expandable>" : "";
      const closes = quoted && !lines[index + 1]?.quoted ? "</blockquote>" : "";
      return `${gap ? "\n" : ""}${opens}${html}${closes}`;
    })
    .join("\n");
}
