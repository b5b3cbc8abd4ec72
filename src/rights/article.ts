/** Whose law an article tells of, and where somebody is. */
export const COUNTRIES = ["kz", "kg"] as const;
export type Country = (typeof COUNTRIES)[number];

/**
 * Whom a rule is for: citizens of Uzbekistan, Tajikistan, Kyrgyzstan, of Russia, Belarus or Armenia,
 * of other states; refugees and people without papers.
 */
export const WHO = ["uz", "tj", "kg", "eaeu", "other", "refugee"] as const;
export type Who = (typeof WHO)[number];

/** What somebody has said of themselves to see what fits; nothing of it is kept. */
export interface Variant {
  readonly country: Country | null;
  readonly who: Who | null;
}

/** Nothing was said: everything is shown. */
export const ANYONE: Variant = { country: null, who: null };

/**
 * Where a statement comes from. `mark`: V, its text was seen in an official act, court text or site;
 * V2, only in news or a secondary page. `date` as the source shows it: a day, a month, a year, `undated`.
 */
export interface Source {
  readonly id: string;
  readonly act: string;
  readonly article: string | null;
  readonly seen: string;
  readonly date: string;
  readonly mark: "V" | "V2";
}

/**
 * A line of an article, one idea. `**` stands around bold words. `sources`: ids of what it rests on;
 * advice without law has none. `only`: for whom it is, where it is not for all.
 */
export interface Line {
  readonly kind: "heading" | "item" | "text" | "gap";
  readonly text: string;
  readonly sources: readonly string[];
  readonly only: { readonly countries: readonly Country[]; readonly who: readonly Who[] };
}

/** An article in one language. */
export interface Article {
  readonly id: string;
  /** On a button, too. */
  readonly title: string;
  readonly summary: string;
  readonly countries: readonly Country[];
  readonly concerns: readonly (Who | "everyone")[];
  readonly sources: ReadonlyMap<string, Source>;
  /** The day on which its facts were compiled (`YYYY-MM-DD`). */
  readonly checkedOn: string;
  /** Who has signed it, as written there; `null`: nobody. */
  readonly reviewedBy: string | null;
  /** Ids of topics. */
  readonly related: readonly string[];
  readonly pages: readonly (readonly Line[])[];
}

/**
 * What may be shown of an article: nothing marked V2 before somebody has signed it, nothing that is for
 * others. No page is empty, but there may be none.
 */
export function shownPages(article: Article, variant: Variant): readonly (readonly Line[])[] {
  return article.pages
    .map((page) => tidy(page.filter((line) => fits(line, variant) && mayShow(article, line))))
    .filter((page) => page.length > 0);
}

/** The sources of what is shown, each once, in the order of the article. */
export function shownSources(article: Article, variant: Variant): readonly Source[] {
  const shown = new Set(
    shownPages(article, variant).flatMap((page) => page.flatMap(({ sources }) => sources)),
  );
  return [...article.sources.values()].filter(({ id }) => shown.has(id));
}

function mayShow({ reviewedBy, sources }: Article, line: Line): boolean {
  return reviewedBy !== null || line.sources.every((id) => sources.get(id)?.mark === "V");
}

function fits({ only }: Line, { country, who }: Variant): boolean {
  const fitsCountry = country === null || only.countries.length === 0;
  const fitsWho = who === null || only.who.length === 0;
  return (
    (fitsCountry || only.countries.some((each) => each === country)) &&
    (fitsWho || only.who.some((each) => each === who))
  );
}

/** Without headings that nothing follows, and with one gap between blocks. */
function tidy(lines: readonly Line[]): readonly Line[] {
  const headed = lines.filter((line, index) => {
    if (line.kind !== "heading") return true;
    const next = lines.slice(index + 1).find(({ kind }) => kind !== "gap");
    return next !== undefined && next.kind !== "heading";
  });
  const single = headed.filter(
    ({ kind }, index) => kind !== "gap" || (headed[index + 1]?.kind ?? "gap") !== "gap",
  );
  return single[0]?.kind === "gap" ? single.slice(1) : single;
}
