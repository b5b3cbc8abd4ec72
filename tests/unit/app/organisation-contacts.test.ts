import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { LOCALES } from "../../../src/app/config.js";
import {
  contactWarnings,
  loadContacts,
  readContactBook,
  readOrganisationContacts,
} from "../../../src/app/contacts-file.js";
import { contactsReport } from "../../../src/app/contacts-report.js";
import { AppError } from "../../../src/domain/errors.js";
import { loadTexts } from "../../../src/telegram/i18n/texts.js";
import { startProgram } from "../../support/built.js";
import { TEST_TOKEN } from "../../support/local-telegram.js";

const texts = await loadTexts("locales", LOCALES);

const EXAMPLE = "flows/organisation-contacts.example.yaml";
const NOW = Date.UTC(2026, 4, 1, 9);
const YEAR_MS = 366 * 86_400_000;
const EX_CONFIG = 78; // sysexits.h

// The example with ids of its own: what an operator has made of it.
const good = readFileSync(EXAMPLE, "utf8").replaceAll("id: example-", "id: our-");

let directory: string;
let path: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "dauys-contacts-"));
  path = join(directory, "contacts.yaml");
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function read(yaml: string, language = "ru") {
  writeFileSync(path, yaml);
  return readOrganisationContacts(path, language, NOW);
}

/** The lines that a file is refused with after a change to a good one. */
async function refused(from: string, to: string, language = "ru"): Promise<readonly string[]> {
  const changed = good.replaceAll(from, to);
  expect(changed).not.toBe(good);
  const error = await read(changed, language).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof AppError)) throw new Error("it was not refused");
  expect(error.code).toBe("flow.invalid");
  return error.message.split("\n").map((line) => line.replace(`${path}: `, ""));
}

function book(organisationContacts: string | null, now = NOW) {
  const config = { organisationContacts, caseworkerLanguage: "ru" };
  return readContactBook(config, texts, now);
}

describe("the organisation's own contacts", () => {
  test("are read with their words, and stand before those of the package", async () => {
    const own = await read(good);
    expect(own.map(({ id, verifiedOn }) => [id, verifiedOn])).toEqual([
      ["our-office", "2026-01-15"],
      ["our-line", "2026-01-15"],
    ]);
    expect(own[0]?.words?.names.kk).toContain("Қабылдау");
    const { contacts, own: given } = await book(path);
    expect(given).toBe(true);
    expect(contacts.map(({ id }) => id).slice(0, 3)).toEqual([
      "our-office",
      "our-line",
      "emergency",
    ]);
  });

  test("may lack Russian where they have the caseworkers' language", async () => {
    const kazakhOnly = good
      .replace(/\n {2}- id: our-line[\s\S]*/, "\n")
      .replace(/^ +ru: .*\n/gm, "");
    expect(await read(kazakhOnly, "kk")).toHaveLength(1);
    await expect(read(kazakhOnly, "uz")).rejects.toThrow("names lacks ru and uz. Add one of them.");
  });

  test("are refused where they are the invented ones of the example", async () => {
    await expect(readOrganisationContacts(EXAMPLE, "ru", NOW)).rejects.toThrow(
      /^flows\/organisation-contacts\.example\.yaml: contact "example-office": it is the invented one/,
    );
  });

  test.each([
    [
      "verified_on: 2026-01-15",
      "verified_on: 2026-06-01",
      "verified_on lies in the future. Correct the date.",
    ],
    ["    verified_by: A. B.\n", "", '"verified_by" is missing. Add it.'],
    ["    verified_on: 2026-01-15\n", "", '"verified_on" is missing. Add it.'],
    ["police: false", "police: nobody", '"police" must be true, false or unknown.'],
  ])("with %j turned into %j are refused, each with what to do", async (from, to, told) => {
    expect(await refused(from, to)).toEqual([
      `contact "our-office": ${told}`,
      `contact "our-line": ${told}`,
    ]);
  });

  test.each([
    ['phone: "0000"', "site:", "it has no phone, address or site. Add one of them."],
    ['phone: "0000"', "phone: 0000", '"phone" must be a text. Put it in quotes.'],
    [
      "Номер выдуманный, не звоните.",
      "x\n      de: x",
      '"de" is no language of the bot. Write one of uz, uz-Cyrl, ru, kk, tg, ky, en.',
    ],
    [
      "for: law",
      "for: law\n    always: true",
      '"always" is not known. Correct the spelling or take it out.',
    ],
    [
      "for: law",
      "for: law\n    consulate_of: uz",
      '"consulate_of" is not known. Correct the spelling or take it out.',
    ],
  ])(
    "with one of them changed from %j to %j are refused with what to do",
    async (from, to, told) => {
      expect(await refused(from, to)).toEqual([`contact "our-line": ${told}`]);
    },
  );

  test("are refused with the place of a slip in the YAML", async () => {
    expect((await refused("contacts:", "contacts: ["))[0]).toMatch(/^line \d+, column \d+: /);
  });

  test("say what is wrong with the path when they cannot be read", async () => {
    await expect(book(join(directory, "gone.yaml"))).rejects.toMatchObject({
      code: "config.invalid",
      message:
        "ORGANISATION_CONTACTS names a file that cannot be read: check the path and its rights.",
    });
  });
});

describe("a contact of the package", () => {
  test("that lacks its words in a language is refused", () => {
    const yaml = readFileSync("flows/contacts.yaml", "utf8");
    const regions = ["KZ-79", "KZ-75", "KZ-35", "KZ-71", "KZ-47", "KZ-19"];
    const without = (id: string) => ({
      locales: texts.locales,
      has: (locale: string, each: string) =>
        !(locale === "tg" && each === id) && texts.has(locale, each),
    });
    expect(loadContacts(yaml, regions, texts).length).toBeGreaterThan(10);
    for (const id of ["contact-iom", "contact-iom-for", "contact-embassy-kg-astana-warning"])
      expect(() => loadContacts(yaml, regions, without(id))).toThrow(
        `the text "${id}" is missing in tg.`,
      );
  });
});

// 112, 103 and 102 were read on a page that is older than a year by then; 111 was not.
const NEVER_CALLED = { code: "contacts.stale", count: 3 };

describe("the operator is told at the start", () => {
  test("that the organisation's own contacts are missing, with a code, and once", async () => {
    const warnings = contactWarnings(await book(null), NOW);
    expect(warnings.map(({ fields }) => fields)).toEqual([
      { code: "contacts.organisationMissing" },
      NEVER_CALLED,
    ]);
    expect(warnings[0]?.message).toContain("ORGANISATION_CONTACTS");
  });

  test("only of the numbers that are always shown and nobody has called, where they are there", async () => {
    await read(good);
    const warnings = contactWarnings(await book(path), NOW);
    expect(warnings.map(({ fields }) => fields)).toEqual([NEVER_CALLED]);
  });

  test("how many have to be called again", async () => {
    await read(good);
    const later = NOW + YEAR_MS;
    expect(contactWarnings(await book(path, later), later)).toEqual([
      { message: "contacts stale", fields: { code: "contacts.stale", count: 4 + 2 } },
    ]);
  });
});

describe("contacts:check", () => {
  test("has a line for each contact, with what keeps it from being shown", async () => {
    await read(good);
    const { contacts } = await book(path);
    const { lines, problems, sound } = contactsReport(contacts, NOW);
    expect(sound).toBe(false);
    expect(problems).toHaveLength(3);
    expect(problems[0]).toBe(
      'contact "emergency": nobody has called it, and it was read on a page of 2021-09-08, more than 12 months ago. Call it and write verified_on and verified_by.',
    );
    expect(lines).toHaveLength(contacts.length + 1);
    const line = (id: string) => lines.find((each) => each.startsWith(`${id}  `));
    expect(line("our-office")).toMatch(/shown, called on 2026-01-15$/);
    expect(line("emergency")).toMatch(/112 .* shown, not called yet, which is said, STALE$/);
    expect(line("unhcr")).toMatch(
      /hidden: nobody has called it: verified_on and verified_by are empty$/,
    );
    expect(line("rodnik")).toMatch(
      /hidden: it has no phone, address or site; nobody has called it/,
    );
  });

  test("is not content when one that is shown was last called more than 12 months ago", async () => {
    await read(good);
    const { contacts } = await book(path);
    const { lines, problems, sound } = contactsReport(contacts, NOW + YEAR_MS);
    expect(sound).toBe(false);
    expect(lines.find((each) => each.startsWith("our-line"))).toContain("STALE");
    expect(problems.filter((each) => each.includes("our-"))).toEqual(
      ["our-office", "our-line"].map(
        (id) =>
          `contact "${id}": it was last called on 2026-01-15, more than 12 months ago. Call it and correct verified_on.`,
      ),
    );
  });

  test("is not content with a date that lies ahead", async () => {
    await read(good);
    const { contacts } = await book(path);
    const { problems } = contactsReport(contacts, Date.UTC(2025, 11, 1));
    expect(problems.filter((each) => each.includes("our-"))).toEqual(
      ["our-office", "our-line"].map(
        (id) => `contact "${id}": verified_on lies in the future. Correct the date.`,
      ),
    );
  });

  test.each([
    ["as the package is: 112 has to be called", {}, "nobody has called it"],
    ["on a file that is wrong", { ORGANISATION_CONTACTS: EXAMPLE }, "Put your own in its place"],
  ])("ends with 1 %s", async (_, settings, says) => {
    const { code, stderr } = await startProgram("dist/app/cli/contacts-check.js", settings).ended;
    expect(code, stderr).toBe(1);
    expect(stderr).toContain(says);
  });
});

describe("the built bot", () => {
  const settings = {
    BOT_TOKEN: TEST_TOKEN,
    SECRET_KEY: Buffer.alloc(32, 1).toString("base64"),
    CASEWORKER_CHAT_ID: "-1001234567890",
    TELEGRAM_API_ROOT: "http://127.0.0.1:9", // discard: nobody listens
    PORT: "0",
    ADMIN_PORT: "0",
  };
  const start = (more: Readonly<Record<string, string>>) =>
    startProgram("dist/main.js", { ...settings, ...more }, directory);

  test("ends with 78 on a file that is wrong, and says every problem in a line", async () => {
    writeFileSync(path, good.replaceAll("police: false", "police: nobody"));
    const { code, stderr } = await start({ ORGANISATION_CONTACTS: path }).ended;
    expect(code).toBe(EX_CONFIG);
    expect(stderr.trimEnd().split("\n")).toEqual([
      `${path}: contact "our-office": "police" must be true, false or unknown.`,
      `${path}: contact "our-line": "police" must be true, false or unknown.`,
      "(flow.invalid)",
    ]);
  });

  test("ends with 78 on a file that is not there", async () => {
    const { code, stderr } = await start({ ORGANISATION_CONTACTS: "gone.yaml" }).ended;
    expect(code).toBe(EX_CONFIG);
    expect(stderr).toMatch(/^ORGANISATION_CONTACTS names a file that cannot be read/);
  });

  test("warns once where no file is named, and goes on", async () => {
    const bot = start({ DATA_DIR: join(directory, "data") });
    await bot.says(/Telegram does not answer yet/);
    const { stdout } = await bot.stop();
    const warned = stdout
      .split("\n")
      .filter((line) => line.includes("contacts.organisationMissing"));
    expect(warned).toHaveLength(1);
    expect(JSON.parse(warned[0] ?? "{}").level).toBe(40);
  });
});
