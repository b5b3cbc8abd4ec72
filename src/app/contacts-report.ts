import type { EpochMs } from "../domain/ids.js";
import { futureDates } from "../rights/contact-checks.js";
import { type Contact, canBeShown, isDue, keptBack } from "../rights/contacts.js";

/** What `npm run contacts:check` says. `sound`: nothing that is shown is due for a call, and no date is wrong. */
export interface ContactsReport {
  /** A line for each contact, in the order given, and a count at the end. */
  readonly lines: readonly string[];
  /** What is wrong, a line each. */
  readonly problems: readonly string[];
  readonly sound: boolean;
}

/** Looks at every contact as it stands on this day. */
export function contactsReport(contacts: readonly Contact[], now: EpochMs): ContactsReport {
  const shown = contacts.filter(canBeShown);
  const stale = shown.filter((each) => isDue(each, now));
  const problems = [
    ...futureDates(contacts, now),
    ...stale.map(({ id, verifiedOn, source }) =>
      verifiedOn === null
        ? `contact "${id}": nobody has called it, and it was read on a page of ${source?.date}, more than 12 months ago. Call it and write verified_on and verified_by.`
        : `contact "${id}": it was last called on ${verifiedOn}, more than 12 months ago. Call it and correct verified_on.`,
    ),
  ];
  const counts = `${contacts.length} contacts, ${shown.length} shown, ${stale.length} stale`;
  return {
    lines: [...contacts.map((each) => lineOf(each, now)), counts],
    problems,
    sound: problems.length === 0,
  };
}

function lineOf(contact: Contact, now: EpochMs): string {
  const { id, country, phone, site, address, source, mark } = contact;
  const way = phone ?? site ?? address ?? "no phone, address or site";
  const read = source ? `${source.seen}, ${source.date} [${mark}]` : "told by the organisation";
  return `${id}  ${country}  ${way}  ${read}  ${stateOf(contact, now)}`;
}

const REASONS = {
  noWay: "it has no phone, address or site",
  notCalled: "nobody has called it: verified_on and verified_by are empty",
} as const;

function stateOf(contact: Contact, now: EpochMs): string {
  const why = keptBack(contact);
  if (why.length > 0) return `hidden: ${why.map((each) => REASONS[each]).join("; ")}`;
  const { verifiedOn, consulateOf, notFor } = contact;
  const called = verifiedOn === null ? "not called yet, which is said" : `called on ${verifiedOn}`;
  const only = [
    ...(consulateOf === null
      ? []
      : [`only to citizens of ${consulateOf} who do not fear their state`]),
    ...(notFor.length === 0 ? [] : [`not to ${notFor.join(", ")}`]),
  ];
  return [`shown`, called, ...(isDue(contact, now) ? ["STALE"] : []), ...only].join(", ");
}
