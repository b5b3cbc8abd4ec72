import { z } from "zod";
import type { EpochMs } from "../domain/ids.js";
import { COUNTRIES } from "./article.js";
import { futureDates, ownProblems, packageProblems, soundness } from "./contact-checks.js";
import { contactIssue, whereOf } from "./contact-issue.js";
import { type Contact, PURPOSES } from "./contacts.js";

const line = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\n]*$/, "must be one line");
const date = z
  .string()
  .regex(
    /^\d{4}(?:-\d{2}(?:-\d{2})?)?$|^undated$/,
    'must be like 2026-04-13, 2026-04, "2026" or undated',
  );
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day like 2026-04-13");
const known = z.union([z.boolean(), z.literal("unknown")], "must be true, false or unknown");
const language = z.string().regex(/^[a-z]{2,3}$/, "must be the code of a language, like ru or uz");
const regions = z.union(
  [z.literal("all"), z.array(z.string()).min(1)],
  "must be all, or a list of ids of regions like [KZ-75]",
);
const byLanguage = z.record(z.string(), line);

/** What both files have. */
const place = {
  id: z.string().regex(/^[a-z][a-z0-9-]{1,23}$/, "must be small letters, digits and -, at most 24"),
  country: z.enum(COUNTRIES),
  phone: z
    .string()
    .max(24)
    .regex(
      /^\+?\d(?:[\d ()-]*\d)?$/,
      'must be like "+7 700 000 00 00", or a short number like "112"',
    )
    .nullish(),
  address: line.nullish(),
  site: z
    .string()
    .max(60)
    .regex(
      /^[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/[\w./-]*)?$/i,
      "must be without https://, like bureau.kz",
    )
    .nullish(),
  languages: z.array(language).nullish(),
  hours: z
    .string()
    .regex(
      /^(?:always|business|\d\d:\d\d-\d\d:\d\d)$/,
      'must be always, business or like "09:00-18:00"',
    )
    .nullish(),
  free: known,
  police: known,
  for: z.enum(PURPOSES),
  regions,
};

const packageSchema = z.strictObject({
  version: z.literal(1),
  contacts: z
    .array(
      z.strictObject({
        ...place,
        state: known,
        consulate_of: z.enum(["uz", "tj", "kg"]).nullish(),
        not_for: z.array(z.enum(["refugee", "fears_state"])).nullish(),
        always: z.literal(true).optional(),
        source: z.strictObject({ seen: line, date }),
        mark: z.enum(["V", "V2"]),
        verified_on: day.nullish(),
        verified_by: line.nullish(),
      }),
    )
    .min(1),
});

const organisationSchema = z.strictObject({
  version: z.literal(1),
  contacts: z
    .array(
      z.strictObject({
        ...place,
        state: known.default(false),
        names: byLanguage,
        what_for: byLanguage,
        warning: byLanguage.nullish(),
        verified_on: day,
        verified_by: line,
      }),
    )
    .min(1),
});

type Written = Pick<
  z.infer<typeof packageSchema>["contacts"][number],
  keyof typeof place | "state"
>;

/** Contacts, or what is wrong with them: a sentence each, that names the contact and what to do. */
export type ReadContacts =
  | { readonly contacts: readonly Contact[]; readonly problems: readonly [] }
  | { readonly contacts: null; readonly problems: readonly string[] };

/** Reads what flows/contacts.yaml holds. `regionIds`: those that exist. */
export function parseContacts(value: unknown, regionIds: readonly string[]): ReadContacts {
  const parsed = packageSchema.safeParse(value);
  if (!parsed.success) return shapeless(parsed.error, value);
  const contacts = parsed.data.contacts.map(
    (each): Contact => ({
      ...placeOf(each),
      consulateOf: each.consulate_of ?? null,
      notFor: each.not_for ?? [],
      always: each.always === true,
      source: each.source,
      mark: each.mark,
      verifiedOn: each.verified_on ?? null,
      verifiedBy: each.verified_by ?? null,
      words: null,
    }),
  );
  return judged(contacts, [
    ...soundness(contacts, regionIds),
    ...contacts.flatMap((each) => named(each, packageProblems(each))),
  ]);
}

/**
 * Reads the organisation's own contacts. Each has its name and what it is for in one of `languages` at
 * least; `locales`: the languages that the bot speaks.
 */
export function parseOrganisationContacts(
  value: unknown,
  given: {
    readonly regionIds: readonly string[];
    readonly locales: readonly string[];
    readonly languages: readonly string[];
    readonly now: EpochMs;
  },
): ReadContacts {
  const parsed = organisationSchema.safeParse(value);
  if (!parsed.success) return shapeless(parsed.error, value);
  const contacts = parsed.data.contacts.map(
    (each): Contact => ({
      ...placeOf(each),
      ...{ consulateOf: null, notFor: [], always: false, source: null, mark: null },
      verifiedOn: each.verified_on,
      verifiedBy: each.verified_by,
      words: { names: each.names, whatFor: each.what_for, warning: each.warning ?? {} },
    }),
  );
  const { locales, languages } = given;
  return judged(contacts, [
    ...soundness(contacts, given.regionIds),
    ...contacts.flatMap((each) => named(each, ownProblems(each, locales, languages))),
    ...futureDates(contacts, given.now),
  ]);
}

function shapeless(error: z.ZodError, value: unknown): ReadContacts {
  return { contacts: null, problems: error.issues.map((issue) => contactIssue(issue, value)) };
}

function judged(contacts: readonly Contact[], problems: readonly string[]): ReadContacts {
  return problems.length === 0 ? { contacts, problems: [] } : { contacts: null, problems };
}

function named({ id }: Contact, problems: readonly string[]): readonly string[] {
  return problems.map((problem) => `${whereOf(id)}: ${problem}`);
}

function placeOf(each: Written) {
  return {
    ...{ id: each.id, country: each.country, free: each.free, state: each.state },
    ...{ police: each.police, purpose: each.for, regions: each.regions },
    phone: each.phone ?? null,
    address: each.address ?? null,
    site: each.site ?? null,
    languages: each.languages ?? [],
    hours: each.hours ?? null,
  };
}
