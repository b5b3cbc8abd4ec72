import type { ToCyrillic } from "./uzbek-cyrillic.js";

const MADE = "made from locales/uz by npm run texts:cyrillic. Not yet checked by a native reader.";

/**
 * An article of rights in Latin letters as one in Cyrillic, line for line. Of the front matter only
 * words are turned: ids, places, dates and the signature are not: a lawyer signs what is said, whichever
 * letters it is in. That no native reader has looked at this one stays said.
 */
export function cyrillicArticle(source: string, toCyrillic: ToCyrillic): string {
  const [, head = "", body = source] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const fields = headed(head)
    .split("\n")
    .map((line) =>
      line.replace(
        /^(\s*(?:title|summary|act): )(.*)$/,
        (_, key, words) => key + toCyrillic(words),
      ),
    );
  const lines = body
    .split("\n")
    .map((line) => (/^(?::::|\*\*\*)/.test(line) ? line : turned(line)));
  return `---\n${fields.join("\n")}\n---\n${lines.join("\n")}`;

  function turned(line: string): string {
    return line
      .split(/(\[\^[a-z0-9-]+\])/)
      .map((part, index) => (index % 2 === 1 ? part : toCyrillic(part)))
      .join("");
  }
}

/** A list of phrases (`- words` under a name) in Cyrillic letters; names and comments stay. */
export function cyrillicPhrases(source: string, toCyrillic: ToCyrillic): string {
  return headed(source)
    .split("\n")
    .map((line) => line.replace(/^(\s*- )(.*)$/, (_, dash, words) => dash + toCyrillic(words)))
    .join("\n");
}

/** Its first comment says what it is made from; where there is none, one is put before it. */
function headed(source: string): string {
  const head = `# Uzbek, Cyrillic script, ${MADE}`;
  return source.startsWith("#") ? source.replace(/^#.*/, head) : `${head}\n${source}`;
}
