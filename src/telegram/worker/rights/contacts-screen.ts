import { SCREEN_LINES, wrappedLines } from "../../../domain/screen-lines.js";
import type { ByLanguage, ShownContact } from "../../../rights/contacts.js";
import type { Texts } from "../../i18n/texts.js";
import { escapeHtml } from "../../markup.js";

// A narrow phone shows so much above the buttons; a list may take two of it.
const MOST_LINES = 2 * SCREEN_LINES;

/**
 * The contacts, in the order given, each with its warning and when it was checked, under the country
 * it is in. HTML. What would go past two screens is left out from the end, and a line says so; what is
 * always shown is never left out.
 */
export function contactsLines(
  texts: Texts,
  locale: string,
  contacts: readonly ShownContact[],
): string {
  const foot = contacts.some(({ words }) => words !== null)
    ? []
    : [escapeHtml(texts.text(locale, "contacts-organisation-missing"))];
  const title = `<b>${escapeHtml(texts.text(locale, "contacts-title"))}</b>`;
  if (contacts.length === 0)
    return [title, escapeHtml(texts.text(locale, "contacts-none")), ...foot].join("\n\n");

  const blocks = [title];
  const more = escapeHtml(texts.text(locale, "contacts-more"));
  let room = MOST_LINES - height([title, more, ...foot].join("\n\n"));
  let left = false;
  for (const [index, contact] of contacts.entries()) {
    const isFirst = contacts[index - 1]?.country !== contact.country;
    const heading = isFirst ? [countryLine(texts, locale, contact)] : [];
    const block = [...heading, contactBlock(texts, locale, contact)].join("\n\n");
    left ||= !contact.always && room < height(block) + 1;
    if (left) continue;
    room -= height(block) + 1;
    blocks.push(block);
  }
  return [...blocks, ...(left ? [more] : []), ...foot].join("\n\n");
}

function contactBlock(texts: Texts, locale: string, contact: ShownContact): string {
  const { id, phone, address, site, words } = contact;
  const say = (text: string) => escapeHtml(text);
  const name = words ? inLanguage(words.names, locale) : texts.lookUp(locale, `contact-${id}`);
  const whatFor = words
    ? inLanguage(words.whatFor, locale)
    : texts.lookUp(locale, `contact-${id}-for`);
  return [
    `<b>${say(name)}</b>${phone === null ? "" : `: <code>${say(phone)}</code>`}`,
    ...(address === null ? [] : [say(texts.text(locale, "contacts-address", { address }))]),
    ...(site === null
      ? []
      : [`<code>${say(site)}</code>`, say(texts.text(locale, "contacts-site-trace"))]),
    say(whatFor),
    ...warnings(texts, locale, contact).map((line) => `⚠️ ${say(line)}`),
    ...terms(texts, locale, contact).map(say),
    ...checks(texts, locale, contact).map(say),
  ].join("\n");
}

/** Its own warning; where it has none, what is known of the state and the police. */
function warnings(
  texts: Texts,
  locale: string,
  { id, words, state, police }: ShownContact,
): readonly string[] {
  const own = words ? inLanguage(words.warning, locale) : ownWarning(texts, locale, id);
  if (own !== "") return own.split("\n");
  return [
    ...(state === true ? [texts.text(locale, "contacts-state")] : []),
    ...(police === true ? [texts.text(locale, "contacts-police-yes")] : []),
    ...(police === "unknown" ? [texts.text(locale, "contacts-police-unknown")] : []),
  ];
}

function ownWarning(texts: Texts, locale: string, id: string): string {
  const text = `contact-${id}-warning`;
  return texts.has(locale, text) ? texts.lookUp(locale, text) : "";
}

function terms(texts: Texts, locale: string, contact: ShownContact): readonly string[] {
  const { free, hours, languages } = contact;
  const when =
    hours === "always" || hours === "business"
      ? texts.text(locale, `contacts-hours-${hours}`)
      : hours;
  const spoken = languages.map((each) => languageName(texts, each)).join(", ");
  const cost = free === true ? [texts.text(locale, "contacts-free")] : [];
  const open =
    when === null
      ? []
      : [cost.length > 0 ? when : texts.text(locale, "contacts-hours", { hours: when })];
  return [
    ...(cost.length + open.length > 0 ? [[...cost, ...open].join(", ")] : []),
    ...(spoken === "" ? [] : [texts.text(locale, "contacts-languages", { languages: spoken })]),
  ];
}

/** When the organisation has called it; else the page it was read on, and that nobody has. */
function checks(texts: Texts, locale: string, contact: ShownContact): readonly string[] {
  const { verifiedOn, source, stale } = contact;
  if (verifiedOn !== null)
    return [
      texts.text(locale, "contacts-checked", { day: dayOf(verifiedOn) }),
      ...(stale ? [texts.text(locale, "contacts-stale")] : []),
    ];
  const seen = source && { site: source.seen, day: dayOf(source.date) };
  return [
    ...(seen ? [texts.text(locale, "contacts-seen", seen)] : []),
    texts.text(locale, "contacts-not-called"),
  ];
}

function countryLine(texts: Texts, locale: string, { country }: ShownContact): string {
  return `<b>${escapeHtml(texts.text(locale, `contacts-in-${country}`))}</b>`;
}

/** A day as papers show it here, in every language; a month or a year as it is. */
function dayOf(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return year === undefined ? date : `${day}.${month}.${year}`;
}

/** What a language calls itself. */
function languageName(texts: Texts, language: string): string {
  return texts.locales.includes(language)
    ? texts.text(language, "language-name")
    : (new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language);
}

const OTHER_SCRIPT: Readonly<Record<string, string>> = { uz: "uz-Cyrl", "uz-Cyrl": "uz" };

/** In the reader's language, in its other script, in Russian, else in whichever there is. */
function inLanguage(words: ByLanguage, locale: string): string {
  const best = [locale, OTHER_SCRIPT[locale] ?? locale, "ru", ...Object.keys(words)];
  return best.map((each) => words[each]).find((each) => each !== undefined) ?? "";
}

/** How many lines it takes on a narrow screen, broken between words. */
function height(html: string): number {
  return html
    .replace(/<[^>]+>/g, "")
    .split("\n")
    .reduce((sum, line) => sum + wrappedLines(line), 0);
}
