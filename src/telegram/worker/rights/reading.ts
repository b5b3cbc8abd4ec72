import { ANYONE, COUNTRIES, type Variant, WHO } from "../../../rights/article.js";

/**
 * What is being read of the guide to rights. It lives on the screen alone, in the data of its buttons:
 * the state keeps the place under it, so no topic of a question is ever stored. `locale`: the language
 * of the question, where that is not the one that was chosen.
 */
export interface Reading {
  readonly locale: string | null;
  readonly variant: Variant;
  readonly page: ReadingPage;
}

export type ReadingPage =
  | { readonly at: "groups" }
  | { readonly at: "group"; readonly group: string }
  | { readonly at: "article"; readonly topic: string; readonly number: number }
  | { readonly at: "sources"; readonly topic: string }
  /** Where one is and who one is, to see what fits; `topic`: where to go back to, "" is the groups. */
  | { readonly at: "variant"; readonly topic: string }
  /** `region`: an id of flows/lists.yaml, "" none; `regions` chooses one. */
  | { readonly at: "contacts"; readonly region: string }
  | { readonly at: "regions"; readonly number: number }
  /** The helper for time limits: which, and since when, "" where not chosen yet. */
  | { readonly at: "limit"; readonly limit: string; readonly when: string }
  /** The count of what is owed: how it is paid, "" not chosen yet, and the numbers so far. */
  | { readonly at: "wages"; readonly by: string; readonly numbers: readonly string[] }
  /** What was counted goes into a report. */
  | { readonly at: "wagesTold"; readonly by: string; readonly numbers: readonly string[] }
  /** Nothing over the place of the state any more. */
  | { readonly at: "closed" }
  /** A report in one's own words, with nothing ticked. */
  | { readonly at: "person" }
  /** Words that were asked with go into a report: the id of what is held for ten minutes. */
  | { readonly at: "offered"; readonly id: string };

/** What a screen shows over its place. */
export type Overlay =
  | { readonly kind: "reading"; readonly reading: Reading }
  | { readonly kind: "found"; readonly found: Found };

/** What typed words were answered with; nothing leads back to it, so it has no data of its own. */
export interface Found {
  readonly locale: string | null;
  readonly sure: boolean;
  /** Best first, at most three. */
  readonly topics: readonly string[];
  readonly danger: boolean;
  /** Where the words are held, if they may be sent to a caseworker. */
  readonly offer: string | null;
}

/** The first page of the guide to rights, and the way out of it. */
export const GROUPS_READING = { locale: null, variant: ANYONE, page: { at: "groups" } } as const;
export const CLOSED_READING = { locale: null, variant: ANYONE, page: { at: "closed" } } as const;

const LETTERS = {
  groups: "m",
  group: "g",
  article: "t",
  sources: "s",
  variant: "v",
  contacts: "c",
  regions: "r",
  limit: "l",
  wages: "k",
  wagesTold: "w",
  person: "p",
  closed: "x",
  offered: "o",
} as const satisfies Record<ReadingPage["at"], string>;

/** In the alphabet of callback data; at most 60 bytes with what a button puts before it. */
export function encodeReading({ locale, variant, page }: Reading): string {
  const said = `${variant.country ?? "-"}${variant.who === null ? "" : `-${variant.who}`}`;
  return [LETTERS[page.at], locale ?? "", said === "-" ? "" : said, ...partsOf(page)].join(".");
}

function partsOf(page: ReadingPage): readonly string[] {
  switch (page.at) {
    case "groups":
    case "person":
    case "closed":
      return [];
    case "group":
      return [page.group];
    case "article":
      return page.number === 0 ? [page.topic] : [page.topic, String(page.number)];
    case "sources":
    case "variant":
      return [page.topic];
    case "contacts":
      return [page.region];
    case "regions":
      return [String(page.number)];
    case "limit":
      return [page.limit, page.when];
    case "wages":
    case "wagesTold":
      return [page.by, ...page.numbers];
    case "offered":
      return [page.id];
  }
}

/** `null` for anything that no button of ours carries. Whether a topic or a language exists shows later. */
export function decodeReading(data: string): Reading | null {
  const [letter, locale = "", said = "", ...parts] = data.split(".");
  const at = (Object.keys(LETTERS) as ReadingPage["at"][]).find((each) => LETTERS[each] === letter);
  const page = at ? pageOf(at, parts) : null;
  const variant = variantOf(said);
  return page && variant ? { locale: locale === "" ? null : locale, variant, page } : null;
}

function pageOf(at: ReadingPage["at"], parts: readonly string[]): ReadingPage | null {
  const [first = "", second = ""] = parts;
  switch (at) {
    case "groups":
    case "person":
    case "closed":
      return { at };
    case "group":
      return { at, group: first };
    case "article":
      return /^\d?$/.test(second) ? { at, topic: first, number: Number(second) } : null;
    case "sources":
    case "variant":
      return { at, topic: first };
    case "contacts":
      return { at, region: first };
    case "regions":
      return /^\d?$/.test(first) ? { at, number: Number(first) } : null;
    case "limit":
      return { at, limit: first, when: second };
    case "wages":
    case "wagesTold":
      return { at, by: first, numbers: parts.slice(1) };
    case "offered":
      return /^[0-9a-f]{32}$/.test(first) ? { at, id: first } : null;
  }
}

function variantOf(said: string): Variant | null {
  if (said === "") return ANYONE;
  const [place, person] = said.startsWith("-") ? ["", said.replace(/^-+/, "")] : said.split("-");
  const country = COUNTRIES.find((each) => each === place) ?? null;
  const who = WHO.find((each) => each === person) ?? null;
  const isKnown = (place === "" || country !== null) && (person === undefined || who !== null);
  return isKnown ? { country, who } : null;
}
