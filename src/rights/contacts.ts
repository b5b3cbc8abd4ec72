import type { Day } from "../domain/calendar.js";
import type { EpochMs } from "../domain/ids.js";
import { COUNTRIES, type Country, type Who } from "./article.js";

/** What a contact can be for. */
export const PURPOSES = [
  ...["emergency", "medical", "police", "fire", "gas", "family", "freedom", "corruption"],
  ...["rights", "law", "asylum", "migration", "shelter", "consulate", "other"],
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What nobody has asked yet is not known. */
export type Known = boolean | "unknown";

/** Words by language. */
export type ByLanguage = Readonly<Record<string, string>>;

/** Somebody to call, to write to or to go to. */
export interface Contact {
  readonly id: string;
  readonly country: Country;
  readonly phone: string | null;
  readonly address: string | null;
  readonly site: string | null;
  /** Codes of the languages that are spoken there; none where nobody has asked. */
  readonly languages: readonly string[];
  /** `always`, `business` or `09:00-18:00`; `null`: not known. */
  readonly hours: string | null;
  readonly free: Known;
  /** It belongs to a state. */
  readonly state: Known;
  /** It shares with the police. */
  readonly police: Known;
  readonly purpose: Purpose;
  /** Ids of flows/lists.yaml. */
  readonly regions: readonly string[] | "all";
  readonly consulateOf: Who | null;
  /** Who never sees it, beside those who see no consulate. */
  readonly notFor: readonly ("refugee" | "fears_state")[];
  /** Shown before anybody has called it. */
  readonly always: boolean;
  /** Where it was read, and the date that stands there; `null` where the organisation told it itself. */
  readonly source: { readonly seen: string; readonly date: string } | null;
  readonly mark: "V" | "V2" | null;
  /** When somebody of the organisation has called it, and who; both or neither. */
  readonly verifiedOn: Day | null;
  readonly verifiedBy: string | null;
  /** The organisation's own words; `null`: they are texts of the bot, by the id. */
  readonly words: OwnWords | null;
}

export interface OwnWords {
  readonly names: ByLanguage;
  readonly whatFor: ByLanguage;
  readonly warning: ByLanguage;
}

/** `stale`: it was called, more than 12 months ago. */
export interface ShownContact extends Contact {
  readonly stale: boolean;
}

/** Who asks. `null`: not chosen. `region`: an id of flows/lists.yaml. */
export interface ContactSeeker {
  readonly country: Country | null;
  readonly region: string | null;
  readonly who: Who | null;
  readonly fearsState: boolean;
  readonly now: EpochMs;
}

/**
 * The contacts that may be shown to whoever asks: those that are always shown, then those of the region,
 * then those of the whole country, each in the order given. Nothing that nobody has called, but for the
 * first; no consulate but that of the citizenship that was chosen, and none for a refugee or somebody who
 * fears their state.
 */
export function contactsFor(
  contacts: readonly Contact[],
  asking: ContactSeeker,
): readonly ShownContact[] {
  const { region, now } = asking;
  const country = asking.country ?? countryOf(region);
  const here = contacts.filter((each) => country === null || each.country === country);
  const offered = here.filter((each) => !each.always && canBeShown(each) && isFor(each, asking));
  return [
    ...here.filter(({ always }) => always),
    ...offered.filter(({ regions }) => regions !== "all" && regions.some((id) => id === region)),
    ...offered.filter(({ regions }) => regions === "all"),
  ].map((each) => ({ ...each, stale: isStale(each, now) }));
}

/** A region that was chosen says the country too: the code of ISO 3166-2 begins with it. */
function countryOf(region: string | null): Country | null {
  return COUNTRIES.find((each) => region?.startsWith(`${each.toUpperCase()}-`)) ?? null;
}

/** Whether anybody at all may see it. */
export function canBeShown(contact: Contact): boolean {
  return keptBack(contact).length === 0;
}

/** Why nobody sees it; nothing where somebody does. `noWay`: it has no phone, address or site. */
export function keptBack(contact: Contact): readonly ("noWay" | "notCalled")[] {
  const { phone, address, site, always, verifiedOn, verifiedBy } = contact;
  const called = verifiedOn !== null && verifiedBy !== null;
  return [
    ...(phone === null && address === null && site === null ? (["noWay"] as const) : []),
    ...(called || always ? [] : (["notCalled"] as const)),
  ];
}

/** Whether it was called more than 12 months ago. One that was never called is not stale. */
export function isStale({ verifiedOn }: Contact, now: EpochMs): boolean {
  return verifiedOn !== null && isOverAYearAgo(verifiedOn, now);
}

/** Whether somebody has to call it: it is stale, or was only ever read on a page, more than 12 months ago. */
export function isDue({ verifiedOn, source }: Contact, now: EpochMs): boolean {
  const day = verifiedOn ?? source?.date ?? "";
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && isOverAYearAgo(day, now);
}

function isOverAYearAgo(day: string, now: EpochMs): boolean {
  const lastDay = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return new Date(now).toISOString().slice(0, 10) > lastDay;
}

function isFor({ consulateOf, notFor }: Contact, { who, fearsState }: ContactSeeker): boolean {
  // Who has not said who they are may be one.
  if ((who === "refugee" || who === null) && notFor.includes("refugee")) return false;
  if (fearsState && notFor.includes("fears_state")) return false;
  if (consulateOf === null) return true;
  return consulateOf === who && who !== "refugee" && !fearsState;
}
