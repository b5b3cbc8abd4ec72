import { dayAfter } from "../domain/calendar.js";
import type { EpochMs } from "../domain/ids.js";
import { whereOf } from "./contact-issue.js";
import { type Contact, keptBack } from "./contacts.js";

/** Dates that no clock on earth shows yet: somebody has mistyped them. */
export function futureDates(contacts: readonly Contact[], now: EpochMs): readonly string[] {
  // 14 h: the zone that is furthest ahead of UTC.
  const today = new Date(now + 14 * 3_600_000).toISOString().slice(0, 10);
  return contacts.flatMap(({ id, verifiedOn, source }) =>
    Object.entries({ verified_on: verifiedOn, "source.date": source?.date ?? null })
      .filter(([, date]) => date !== null && date !== "undated" && date > today)
      .map(([field]) => `${whereOf(id)}: ${field} lies in the future. Correct the date.`),
  );
}

/** What must hold in both files: ids, regions, days that exist. */
export function soundness(
  contacts: readonly Contact[],
  regionIds: readonly string[],
): readonly string[] {
  const ids = contacts.map(({ id }) => id);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [
    ...[...twice].map((id) => `${whereOf(id)}: the id is used twice. Give each contact its own.`),
    ...contacts.flatMap(({ id, country, regions, verifiedOn, source }) => [
      ...(regions === "all" ? [] : regions)
        .filter((region) => !regionIds.includes(region) || !isIn(region, country))
        .map(
          (region) =>
            `${whereOf(id)}: "${region}" is no region of its country. Take one of flows/lists.yaml.`,
        ),
      ...[verifiedOn, source?.date ?? null]
        .filter((date) => date !== null && !exists(date))
        .map((date) => `${whereOf(id)}: there is no day ${date}. Correct the date.`),
    ]),
  ];
}

/** What else must hold in flows/contacts.yaml. */
export function packageProblems(contact: Contact): readonly string[] {
  const { always, source, regions, state, consulateOf, verifiedOn, verifiedBy } = contact;
  return [
    ...((verifiedOn === null) === (verifiedBy === null)
      ? []
      : ["verified_on and verified_by belong together. Fill in both, or neither."]),
    ...((always || verifiedOn !== null) && keptBack(contact).includes("noWay")
      ? ["it has no phone, address or site. Add one of them."]
      : []),
    ...(always && (regions !== "all" || !/^\d{4}-\d{2}-\d{2}$/.test(source?.date ?? ""))
      ? ["always needs regions: all, and the day of its source."]
      : []),
    ...(consulateOf !== null && state !== true
      ? ["a consulate belongs to a state. Write state: true."]
      : []),
  ];
}

/** What else must hold in the organisation's own file. */
export function ownProblems(
  contact: Contact,
  locales: readonly string[],
  languages: readonly string[],
): readonly string[] {
  const { id, words } = contact;
  const fields = { names: words?.names, what_for: words?.whatFor };
  const used = [fields.names, fields.what_for, words?.warning].flatMap((each) =>
    Object.keys(each ?? {}),
  );
  return [
    ...(id.startsWith("example")
      ? ["it is the invented one of the example. Put your own in its place, with an id of its own."]
      : []),
    ...(keptBack(contact).includes("noWay")
      ? ["it has no phone, address or site. Add one of them."]
      : []),
    ...Object.entries(fields)
      .filter(([, by]) => !languages.some((each) => by?.[each] !== undefined))
      .map(([field]) => `${field} lacks ${languages.join(" and ")}. Add one of them.`),
    ...[...new Set(used)]
      .filter((each) => !locales.includes(each))
      .map((each) => `"${each}" is no language of the bot. Write one of ${locales.join(", ")}.`),
  ];
}

function isIn(region: string, country: string): boolean {
  return region.startsWith(`${country.toUpperCase()}-`);
}

function exists(date: string): boolean {
  if (!/^\d{4}-\d{2}/.test(date)) return true;
  const first = date.length === 7 ? `${date}-01` : date;
  return !Number.isNaN(Date.parse(first)) && dayAfter(first, 0) === first;
}
