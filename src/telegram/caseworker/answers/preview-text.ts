import { createHash } from "node:crypto";

/** How an answer is titled after Send. */
export const SENT_TITLES = {
  sent: "preview-sent",
  replaced: "preview-sent-replaced",
  anew: "preview-sent-anew",
} as const;

/** The text of a preview below the bot's lines: what is shown stays, only they change. */
export function retitled(title: string, { text }: { readonly text: string | null }): string {
  const end = text?.indexOf("\n\n") ?? -1;
  return text === null || end < 0 ? title : `${title}${text.slice(end)}`;
}

/** Eight hex digits, as of every answer: of the same name always the same. */
export function previewId(name: string): string {
  return createHash("sha256").update(name).digest("hex").slice(0, 8);
}
