import { escapeHtml } from "../../markup.js";

// No text of ours has it, and no name that a caseworker writes survives with it.
const HERE = "\u0001";

/**
 * A text as HTML in which somebody is mentioned, so that their app tells them. `words` puts a name
 * into the text. Who writes as the group itself is named without a link, which would show them.
 */
export function mentioning(
  words: (name: string) => string,
  { id, name, isAnonymous = false }: { id: number; name: string; isAnonymous?: boolean },
): string {
  const plain = escapeHtml(name.replaceAll(HERE, ""));
  const link = isAnonymous ? plain : `<a href="tg://user?id=${id}">${plain}</a>`;
  return escapeHtml(words(HERE)).replace(HERE, () => link);
}
