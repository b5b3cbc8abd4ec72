import { describe, expect, test } from "vitest";
import { LOCALES } from "../../../../../src/app/config.js";
import { readContacts } from "../../../../../src/app/contacts-file.js";
import {
  type Contact,
  contactsFor,
  type ShownContact,
} from "../../../../../src/rights/contacts.js";
import { loadTexts } from "../../../../../src/telegram/i18n/texts.js";
import { contactsLines } from "../../../../../src/telegram/worker/rights/contacts-screen.js";

const NOW = Date.UTC(2026, 4, 1, 9);
const texts = await loadTexts("locales", LOCALES);
const packaged = await readContacts(texts);
const ASKING = { country: "kz", region: null, who: null, fearsState: false, now: NOW } as const;
const always = contactsFor(packaged, ASKING);

function own(given: Partial<ShownContact> = {}): ShownContact {
  return {
    ...{ id: "office", country: "kz", phone: "+7 000 00", address: null, site: null },
    ...{ languages: ["uz", "fa"], hours: "09:00-18:00", free: true, state: false, police: false },
    ...{ purpose: "rights", regions: "all", consulateOf: null, notFor: [], always: false },
    ...{ source: null, mark: null, verifiedOn: "2026-01-15", verifiedBy: "Secret Name" },
    words: { names: { ru: "Приёмная" }, whatFor: { ru: "Совет" }, warning: {} },
    stale: false,
    ...given,
  };
}

const drawn = (contacts: readonly ShownContact[], locale = "en") =>
  contactsLines(texts, locale, contacts);

/** As tall as it is on a narrow phone. */
function height(html: string): number {
  const lines = html.replace(/<[^>]+>/g, "").split("\n");
  return lines.reduce((sum, line) => {
    let [rows, column] = [1, 0];
    for (const word of line.split(" ")) {
      const length = [...word].length;
      const fits = column === 0 || column + 1 + length <= 36;
      if (!fits) rows += 1;
      column = fits && column > 0 ? column + 1 + length : length;
    }
    return sum + rows;
  }, 0);
}

describe("what is always shown", () => {
  test("stands with number, warning, what it costs, the page it was read on, and that nobody has called", () => {
    const [, , police] = drawn(always).split("\n\n").slice(2);
    expect(police?.split("\n")).toEqual([
      "<b>Police</b>: <code>102</code>",
      "When you need the police.",
      "⚠️ They may ask for your papers.",
      "Free, day and night",
      "Checked: egov.kz, page of 08.09.2021",
      "We have not called this number yet.",
    ]);
  });

  test.each(texts.locales)("is all there in two screens, with its warnings: %s", (locale) => {
    const html = drawn(always, locale);
    for (const number of ["112", "103", "102", "111"])
      expect(html).toContain(`<code>${number}</code>`);
    expect(html.match(/⚠️/g)).toHaveLength(5); // 111 has two lines
    expect(html).toContain(texts.text(locale, "contacts-organisation-missing"));
    expect(height(html)).toBeLessThanOrEqual(48);
  });

  test.each(texts.locales)("leaves room for an office of the organisation's own: %s", (locale) => {
    const html = drawn([...always, own({ address: "Abai Street 10, Almaty" })], locale);
    expect(html).toContain("+7 000 00");
    expect(html).not.toContain(texts.text(locale, "contacts-more"));
    expect(height(html)).toBeLessThanOrEqual(48);
  });
});

describe("a contact of the organisation's own", () => {
  test("is shown in Russian to whoever reads a language that it lacks, with the day of the check", () => {
    expect(drawn([own()]).split("\n\n")).toEqual([
      "<b>Who can help</b>",
      "<b>In Kazakhstan</b>",
      [
        "<b>Приёмная</b>: <code>+7 000 00</code>",
        "Совет",
        "Free, 09:00-18:00",
        "Languages: Oʻzbekcha, فارسی",
        "Checked: 15.01.2026",
      ].join("\n"),
    ]);
  });

  test("is shown in the other script of Uzbek before Russian", () => {
    const names = { uz: "Qabulxona", ru: "Приёмная" };
    const words = { names, whatFor: names, warning: {} };
    expect(drawn([own({ words })], "uz-Cyrl")).toContain("Qabulxona");
  });

  test("never shows who has called it", () => {
    for (const locale of texts.locales) expect(drawn([own()], locale)).not.toContain("Secret");
  });

  test("cannot bring markup of its own", () => {
    const names = { ru: "<a href='x'>&" };
    const html = drawn([own({ words: { names, whatFor: names, warning: names }, address: "<b>" })]);
    expect(html).not.toContain("<a");
    expect(html).toContain("<b>&lt;a href='x'&gt;&amp;</b>");
    expect(html).toContain("Address: &lt;b&gt;");
  });
});

describe("a contact", () => {
  test("that was called long ago says so", () => {
    expect(drawn([own({ stale: true })])).toContain("That was more than a year ago.");
  });

  test("with a page says that the browser remembers", () => {
    const html = drawn([own({ site: "bureau.kz" })]);
    expect(html).toContain("<code>bureau.kz</code>\nYour browser remembers the pages you open.");
  });

  test.each<[Partial<Contact>, readonly string[]]>([
    [{ state: true, police: true }, ["It belongs to the state.", "It shares with the police."]],
    [{ police: "unknown" }, ["We do not know what it tells the police."]],
    [{ state: "unknown", police: false }, []],
  ])("without a warning of its own says what is known: %j", (given, told) => {
    const lines = drawn([own(given)])
      .split("\n")
      .filter((line) => line.startsWith("⚠️"));
    expect(lines).toEqual(told.map((line) => `⚠️ ${line}`));
  });

  test("of each country stands under its name", () => {
    const names = drawn([own(), own({ country: "kg" })]).match(/In \w+/g);
    expect(names).toEqual(["In Kazakhstan", "In Kyrgyzstan"]);
  });
});

test("more than two screens of contacts are cut off from the end, and the screen says so", () => {
  const many = Array.from({ length: 20 }, (_, index) => own({ phone: `+7 ${index} 0` }));
  const html = drawn([...always, ...many]);
  expect(height(html)).toBeLessThanOrEqual(48);
  expect(html).toContain("<code>+7 0 0</code>");
  expect(html).not.toContain("<code>+7 19 0</code>");
  expect(html).toContain("Not all of them fit here.");
});

test("no contact at all is said, with the way that is left", () => {
  expect(drawn([])).toBe(
    "<b>Who can help</b>\n\nWe have checked no number here yet.\n\nWrite to the caseworkers through this guide.",
  );
});

test("every contact of the package can be drawn in every language, once it was called", () => {
  for (const locale of texts.locales)
    for (const each of packaged) {
      const called: ShownContact = { ...each, verifiedOn: "2026-01-15", stale: false };
      expect(drawn([called], locale), each.id).toContain("15.01.2026");
    }
});
