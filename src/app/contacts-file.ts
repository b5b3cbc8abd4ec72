import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { AppError } from "../domain/errors.js";
import type { EpochMs } from "../domain/ids.js";
import { readYaml } from "../flow/source.js";
import { type Contact, canBeShown, isDue } from "../rights/contacts.js";
import {
  parseContacts,
  parseOrganisationContacts,
  type ReadContacts,
} from "../rights/written-contacts.js";
import type { Texts } from "../telegram/i18n/texts.js";
import { LOCALES } from "./config.js";
import type { LogFields } from "./logger.js";
import { packageFile } from "./package-file.js";

const FILE = join("flows", "contacts.yaml");
const LISTS = join("flows", "lists.yaml");

/** All contacts, the organisation's own first; `own`: whether it has given any. */
export interface ContactBook {
  readonly contacts: readonly Contact[];
  readonly own: boolean;
}

/** Both files. Throws `config.invalid` or `flow.invalid`, as each of them does. */
export async function readContactBook(
  config: { readonly organisationContacts: string | null; readonly caseworkerLanguage: string },
  texts: Pick<Texts, "locales" | "has">,
  now: EpochMs,
): Promise<ContactBook> {
  const { organisationContacts: path, caseworkerLanguage } = config;
  const ours = await readContacts(texts);
  if (path === null) return { contacts: ours, own: false };
  const own = await readOrganisationContacts(path, caseworkerLanguage, now);
  return { contacts: [...own, ...ours], own: true };
}

/** What the operator has to be told of them at the start. */
export function contactWarnings(
  { contacts, own }: ContactBook,
  now: EpochMs,
): readonly { readonly message: string; readonly fields: LogFields }[] {
  const stale = contacts.filter((each) => canBeShown(each) && isDue(each, now)).length;
  return [
    ...(own
      ? []
      : [
          {
            message:
              "The organisation's own phones and addresses are missing: workers are told to write through the bot. Put them into a file and name it in ORGANISATION_CONTACTS.",
            fields: { code: "contacts.organisationMissing" },
          },
        ]),
    ...(stale > 0
      ? [{ message: "contacts stale", fields: { code: "contacts.stale", count: stale } }]
      : []),
  ];
}

/** The package's own contacts, checked against the words of every language. Throws `flow.invalid`. */
export async function readContacts(
  texts: Pick<Texts, "locales" | "has">,
): Promise<readonly Contact[]> {
  return loadContacts(await readFile(packageFile(FILE), "utf8"), await readRegions(), texts);
}

/**
 * The contacts that the YAML defines. Throws `flow.invalid`, whose message lists every problem, one a
 * line, each with the file, the contact and what to do.
 */
export function loadContacts(
  yamlText: string,
  regionIds: readonly string[],
  texts: Pick<Texts, "locales" | "has">,
): readonly Contact[] {
  const contacts = soundIn(FILE, yamlText, (value) => parseContacts(value, regionIds));
  const missing = contacts.flatMap((contact) =>
    textIds(contact).flatMap((id) =>
      texts.locales
        .filter((locale) => !texts.has(locale, id))
        .map((locale) => `contact "${contact.id}": the text "${id}" is missing in ${locale}.`),
    ),
  );
  if (missing.length > 0) throw refused(FILE, missing);
  return contacts;
}

/**
 * The contacts that the organisation gives, of the file that ORGANISATION_CONTACTS names. Throws
 * `config.invalid` where it cannot be read, and `flow.invalid`, with a line per problem, where it is wrong.
 */
export async function readOrganisationContacts(
  path: string,
  caseworkerLanguage: string,
  now: EpochMs,
): Promise<readonly Contact[]> {
  const yamlText = await readFile(path, "utf8").catch((cause) => {
    throw new AppError(
      "config.invalid",
      "ORGANISATION_CONTACTS names a file that cannot be read: check the path and its rights.",
      { cause },
    );
  });
  const regionIds = await readRegions();
  const languages = [...new Set(["ru", caseworkerLanguage])];
  return soundIn(path, yamlText, (value) =>
    parseOrganisationContacts(value, { regionIds, locales: LOCALES, languages, now }),
  );
}

function soundIn(
  file: string,
  yamlText: string,
  parse: (value: unknown) => ReadContacts,
): readonly Contact[] {
  const read = readYaml(yamlText, z.unknown(), file);
  if (read.kind === "problems") throw new AppError("flow.invalid", read.lines.join("\n"));
  const { contacts, problems } = parse(read.value);
  if (contacts === null) throw refused(file, problems);
  return contacts;
}

function refused(file: string, problems: readonly string[]): AppError {
  return new AppError("flow.invalid", problems.map((each) => `${file}: ${each}`).join("\n"));
}

/** What must be said of it; what is always shown, and a consulate, with a warning. */
function textIds({ id, always, consulateOf }: Contact): readonly string[] {
  const warned = always || consulateOf !== null;
  return [`contact-${id}`, `contact-${id}-for`, ...(warned ? [`contact-${id}-warning`] : [])];
}

const listsSchema = z.looseObject({ regions: z.array(z.string()) });

async function readRegions(): Promise<readonly string[]> {
  const read = readYaml(await readFile(packageFile(LISTS), "utf8"), listsSchema, LISTS);
  if (read.kind === "problems") throw new AppError("flow.invalid", read.lines.join("\n"));
  return read.value.regions;
}
