/** What Telegram shows of a text with `parse_mode: "HTML"`. @throws when it would refuse it. */
export function shownHtml(html: string): string {
  const open: string[] = [];
  const text = html.replace(/<(\/?)([^>]*)>/g, (tag, end: string, name: string) => {
    const fits = end === "" ? ["b", "i", "code"].includes(name) : open.pop() === name;
    if (!fits) throw new Error(`the tag ${tag} in ${html}`);
    if (end === "") open.push(name);
    return "";
  });
  if (open.length > 0 || /[<>]|&(?!amp;|lt;|gt;)/.test(text))
    throw new Error(`tags or signs are left open in ${html}`);
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
