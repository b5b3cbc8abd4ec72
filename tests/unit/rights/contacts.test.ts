import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { futureDates } from "../../../src/rights/contact-checks.js";
import {
  type Contact,
  type ContactSeeker,
  canBeShown,
  contactsFor,
  isStale,
  keptBack,
} from "../../../src/rights/contacts.js";
import { parseContacts } from "../../../src/rights/written-contacts.js";

const NOW = Date.UTC(2026, 4, 1, 9);
const REGIONS: readonly string[] = parse(readFileSync("flows/lists.yaml", "utf8")).regions;
const written = () => parse(readFileSync("flows/contacts.yaml", "utf8"));

const ASKING: ContactSeeker = {
  country: "kz",
  region: null,
  who: null,
  fearsState: false,
  now: NOW,
};

function contact(given: Partial<Contact>): Contact {
  return {
    ...{ id: "office", country: "kz", phone: "+7 000", address: null, site: null },
    ...{ languages: [], hours: null, free: "unknown", state: false, police: false },
    ...{ purpose: "rights", regions: "all", consulateOf: null, notFor: [], always: false },
    ...{ source: null, mark: null, verifiedOn: "2026-04-01", verifiedBy: "A. B.", words: null },
    ...given,
  };
}

const shown = (contacts: readonly Contact[], asking: Partial<ContactSeeker> = {}) =>
  contactsFor(contacts, { ...ASKING, ...asking }).map(({ id }) => id);

function packaged(): readonly Contact[] {
  const { contacts, problems } = parseContacts(written(), REGIONS);
  expect(problems).toEqual([]);
  return contacts ?? [];
}

/** What flows/contacts.yaml is refused with after a change to one of its contacts. */
function refused(id: string, change: Readonly<Record<string, unknown>>): readonly string[] {
  const value = written();
  const found = value.contacts.find((each: { id: string }) => each.id === id);
  expect(found).toBeDefined();
  Object.assign(found, change);
  for (const [key, given] of Object.entries(change)) if (given === undefined) delete found[key];
  return parseContacts(value, REGIONS).problems;
}

describe("the contacts of the package", () => {
  test("are sound, and no date of them lies ahead", () => {
    expect(futureDates(packaged(), Date.now())).toEqual([]);
    expect(packaged().length).toBeGreaterThan(10);
  });

  test("are always shown where they are 112, 103, 102 and 111, and nowhere else", () => {
    const always = packaged().filter((each) => each.always);
    expect(always.map(({ phone }) => phone)).toEqual(["112", "103", "102", "111"]);
    expect(new Set(always.map(({ country }) => country))).toEqual(new Set(["kz"]));
  });

  test("are hidden otherwise as long as nobody has called them", () => {
    for (const each of packaged().filter(({ always }) => !always))
      if (each.verifiedOn === null) expect(canBeShown(each), each.id).toBe(false);
  });

  test("that nobody has called have no number but those seen on an official page", () => {
    const uncalled = packaged().filter(({ verifiedOn }) => verifiedOn === null);
    const seen = ["112", "103", "102", "111", "101", "104", "116 16", "1424", "+7 727 258 45 98"];
    expect(
      uncalled.flatMap(({ phone }) => phone ?? []).filter((phone) => !seen.includes(phone)),
    ).toEqual([]);
    expect(uncalled.filter(({ phone, mark }) => phone !== null && mark !== "V")).toEqual([]);
  });

  test("of a consulate belong to a state and to one citizenship", () => {
    const consulates = packaged().filter(({ purpose }) => purpose === "consulate");
    expect(consulates.length).toBeGreaterThan(0);
    for (const each of consulates) {
      expect(each.consulateOf, each.id).not.toBeNull();
      expect(each.state, each.id).toBe(true);
    }
  });
});

describe("who asks is shown", () => {
  test("first what is always shown, then the region, then the whole country; other regions not", () => {
    const contacts = [
      contact({ id: "everywhere" }),
      contact({ id: "almaty", regions: ["KZ-75", "KZ-19"] }),
      contact({ id: "shymkent", regions: ["KZ-79"] }),
      contact({ id: "112", always: true, verifiedOn: null, verifiedBy: null }),
    ];
    expect(shown(contacts, { region: "KZ-75" })).toEqual(["112", "almaty", "everywhere"]);
    expect(shown(contacts)).toEqual(["112", "everywhere"]);
  });

  test("the contacts of their country alone; of all, while none is chosen", () => {
    const contacts = [contact({ id: "kz" }), contact({ id: "kg", country: "kg" })];
    expect(shown(contacts, { country: "kg" })).toEqual(["kg"]);
    expect(shown(contacts, { country: null })).toEqual(["kz", "kg"]);
    expect(shown(contacts, { country: null, region: "KG-O" })).toEqual(["kg"]);
  });

  test("nothing that nobody has called, or that has no phone, address or site", () => {
    const uncalled = contact({ verifiedOn: null, verifiedBy: null });
    const empty = contact({ phone: null });
    expect(shown([uncalled, empty])).toEqual([]);
    expect(keptBack(uncalled)).toEqual(["notCalled"]);
    expect(keptBack(empty)).toEqual(["noWay"]);
  });

  test("what is always shown before anybody has called it", () => {
    expect(shown([contact({ always: true, verifiedOn: null, verifiedBy: null })])).toHaveLength(1);
  });

  test("a consulate only where its citizenship was chosen, and no fear of the state was told", () => {
    const consulate = contact({ id: "uz", consulateOf: "uz", state: true });
    expect(shown([consulate], { who: "uz" })).toEqual(["uz"]);
    expect(shown([consulate], { who: "uz", fearsState: true })).toEqual([]);
    for (const who of ["tj", "kg", "eaeu", "other", "refugee", null] as const)
      expect(shown([consulate], { who }), String(who)).toEqual([]);
  });

  test("a line that is not for refugees once they have said to be none", () => {
    const line = contact({ id: "1424", notFor: ["refugee", "fears_state"] });
    expect(shown([line])).toEqual([]);
    expect(shown([line], { who: "uz" })).toEqual(["1424"]);
    expect(shown([line], { who: "refugee" })).toEqual([]);
    expect(shown([line], { who: "uz", fearsState: true })).toEqual([]);
  });
});

describe("a contact is stale", () => {
  test.each([
    ["2025-05-01", false],
    ["2025-04-30", true],
    ["2026-04-30", false],
    ["2024-02-29", true],
  ])("twelve months after it was called, and not before: %s", (verifiedOn, stale) => {
    const [found] = contactsFor([contact({ verifiedOn })], ASKING);
    expect(found?.stale).toBe(stale);
  });

  test("never where it was never called", () => {
    expect(isStale(contact({ verifiedOn: null, verifiedBy: null }), NOW)).toBe(false);
  });
});

describe("a contact is refused with what to do", () => {
  test.each<[string, Record<string, unknown>, string]>([
    ["unhcr", { phone: 112 }, '"phone" must be a text. Put it in quotes.'],
    [
      "unhcr",
      { phone: "ask" },
      '"phone" must be like "+7 700 000 00 00", or a short number like "112".',
    ],
    ["unhcr", { site: "https://unhcr.org" }, '"site" must be without https://, like bureau.kz.'],
    ["unhcr", { free: undefined }, '"free" must be true, false or unknown.'],
    ["unhcr", { police: "no" }, '"police" must be true, false or unknown.'],
    ["unhcr", { country: "uz" }, '"country" must be kz or kg.'],
    ["unhcr", { country: undefined }, '"country" must be kz or kg.'],
    ["unhcr", { mark: "U" }, '"mark" must be V or V2.'],
    ["unhcr", { source: { seen: "unhcr.org" } }, '"source.date" is missing. Add it.'],
    ["unhcr", { hours: "9-18" }, '"hours" must be always, business or like "09:00-18:00".'],
    ["unhcr", { regions: [] }, '"regions" is empty. Fill it in.'],
    [
      "unhcr",
      { regions: "Almaty" },
      '"regions" must be all, or a list of ids of regions like [KZ-75].',
    ],
    ["unhcr", { adress: "x" }, '"adress" is not known. Correct the spelling or take it out.'],
    ["unhcr", { address: "x".repeat(121) }, '"address" is too long. Write at most 120 letters.'],
    ["unhcr", { verified_on: "1 May" }, '"verified_on" must be a day like 2026-04-13.'],
    [
      "unhcr",
      { regions: ["KZ-99"] },
      '"KZ-99" is no region of its country. Take one of flows/lists.yaml.',
    ],
    [
      "unhcr",
      { regions: ["KG-O"] },
      '"KG-O" is no region of its country. Take one of flows/lists.yaml.',
    ],
    [
      "unhcr",
      { verified_on: "2026-04-01" },
      "verified_on and verified_by belong together. Fill in both, or neither.",
    ],
    [
      "unhcr",
      { verified_on: "2026-02-30", verified_by: "A" },
      "there is no day 2026-02-30. Correct the date.",
    ],
    [
      "rodnik",
      { verified_on: "2026-04-01", verified_by: "A" },
      "it has no phone, address or site. Add one of them.",
    ],
    [
      "emergency",
      { source: { seen: "egov.kz", date: "2021" } },
      "always needs regions: all, and the day of its source.",
    ],
    ["embassy-kg-astana", { state: false }, "a consulate belongs to a state. Write state: true."],
  ])("%s with %j", (id, change, told) => {
    expect(refused(id, change)).toEqual([`contact "${id}": ${told}`]);
  });

  test("that has the id of another", () => {
    expect(refused("iom", { id: "unhcr" })).toEqual([
      'contact "unhcr": the id is used twice. Give each contact its own.',
    ]);
  });

  test("by its number where it has no id", () => {
    expect(refused("emergency", { id: undefined })).toEqual([
      'contact 1: "id" is missing. Add it.',
    ]);
  });

  test("and so is what is no list of contacts at all", () => {
    expect(parseContacts(null, REGIONS).problems).toHaveLength(1);
    expect(parseContacts({ version: 1, contacts: [null] }, REGIONS).problems).toEqual([
      "contact 1: it must be a map of names and values.",
    ]);
  });
});

test("a date that no clock on earth shows yet is told, one that some clock shows is not", () => {
  const late = Date.UTC(2026, 4, 1, 12); // already 2 May on the islands furthest east
  const on = (verifiedOn: string) => futureDates([contact({ verifiedOn })], late);
  expect(on("2026-05-02")).toEqual([]);
  expect(on("2026-05-03")).toEqual([
    'contact "office": verified_on lies in the future. Correct the date.',
  ]);
  expect(futureDates([contact({ source: { seen: "x", date: "2027" } })], late)).toHaveLength(1);
  expect(futureDates([contact({ source: { seen: "x", date: "undated" } })], late)).toEqual([]);
});
