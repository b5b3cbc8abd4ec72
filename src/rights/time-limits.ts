/** What a time limit is for. */
export const LIMITS = ["wages", "dismissal", "asylum", "expulsion"] as const;
export type LimitId = (typeof LIMITS)[number];

/**
 * What an answer leads to, to be said in plain words. None says that it is too late: after every limit
 * it `may` still be possible, which a lawyer must say.
 */
export type Consequence =
  | "wages-time"
  | "wages-less"
  | "wages-near"
  | "dismissal-time"
  | "dismissal-near"
  | "dismissal-court"
  | "asylum-today"
  | "asylum-late"
  | "expulsion-today"
  | "may"
  | "unsure";

/**
 * Where a limit is from (the ids of its texts): the labour code, articles 159 and 160; the page of the
 * UNHCR and the state's; that no text with a number of days was found.
 */
export type LimitSource =
  | "labour-160"
  | "labour-159"
  | "asylum-unhcr"
  | "asylum-state"
  | "expulsion";

export interface TimeLimit {
  readonly id: LimitId;
  /** Roughly how long ago, the nearest first, "unknown" last; never a date (rule D11). */
  readonly whens: ReadonlyMap<string, Consequence>;
  readonly sources: readonly LimitSource[];
  /** The topic that tells more. */
  readonly topic: string;
}

/**
 * Pay and most disputes: one year (Labour Code of Kazakhstan, article 160). To get a job back: one month
 * to the commission, three where one goes straight to court (articles 159, 160). Asylum: 5 calendar
 * days, 1 day after crossing without papers; it is not asked how one crossed, both are told. Against a
 * paper to leave: no number of days is verified, so no answer gives time.
 */
const TIME_LIMITS: Readonly<Record<LimitId, TimeLimit>> = {
  wages: limit("wages", "unpaid-wages", ["labour-160"], {
    month: "wages-time",
    half: "wages-time",
    nine: "wages-less",
    year: "wages-near",
    longer: "may",
    unknown: "unsure",
  }),
  dismissal: limit("dismissal", "dismissal", ["labour-160", "labour-159"], {
    weeks: "dismissal-time",
    month: "dismissal-near",
    months: "dismissal-court",
    longer: "may",
    unknown: "unsure",
  }),
  asylum: limit("asylum", "asylum", ["asylum-unhcr", "asylum-state"], {
    today: "asylum-today",
    days: "asylum-today",
    longer: "asylum-late",
    unknown: "asylum-late",
  }),
  expulsion: limit("expulsion", "detention", ["expulsion"], {
    today: "expulsion-today",
    yesterday: "expulsion-today",
    week: "expulsion-today",
    longer: "may",
    unknown: "expulsion-today",
  }),
};

/** `null` for an id that no limit has. */
export function timeLimit(id: string): TimeLimit | null {
  const known = LIMITS.find((each) => each === id);
  return known === undefined ? null : TIME_LIMITS[known];
}

/** What the answer leads to; `null` for one that was not offered. */
export function consequenceOf({ whens }: TimeLimit, when: string): Consequence | null {
  return whens.get(when) ?? null;
}

function limit(
  id: LimitId,
  topic: string,
  sources: readonly LimitSource[],
  whens: Readonly<Record<string, Consequence>>,
): TimeLimit {
  return { id, topic, sources, whens: new Map(Object.entries(whens)) };
}
