import { beforeAll, describe, expect, test } from "vitest";
import { isReceipt, type Receipt } from "../../../../../src/domain/receipt.js";
import {
  ANYONE,
  type Article,
  COUNTRIES,
  shownPages,
  shownSources,
  type Variant,
} from "../../../../../src/rights/article.js";
import type { Screen } from "../../../../../src/telegram/markup.js";
import { decodePress, type Press } from "../../../../../src/telegram/worker/buttons.js";
import {
  decodeReading,
  encodeReading,
  type Found,
  GROUPS_READING,
  type Reading,
  type ReadingPage,
} from "../../../../../src/telegram/worker/rights/reading.js";
import { newcomer, type WorkerState } from "../../../../../src/telegram/worker/state.js";
import { articleOf, SOURCES } from "../../../../support/invented-article.js";
import { rightsShelf } from "../../../../support/rights-shelf.js";
import { shownHtml } from "../../../../support/shown-html.js";

const { texts, shelf, topics, screens, screensWith } = await rightsShelf();

const MESSAGE_CHARACTERS = 4096; // Bot API, sendMessage: after entities parsing
const LABEL_CHARACTERS = 64; // more is cut off on a small phone
const NOTICE_CHARACTERS = 300; // a line above it, longer than any there is

const IDS = Object.keys(topics.topics);
// Each place, each people, and both; translations have the same blocks as the master.
const VARIANTS: readonly Variant[] = [
  ANYONE,
  ...COUNTRIES.map((country) => ({ country, who: null })),
  { country: null, who: "tj" },
  { country: "kz", who: "refugee" },
  { country: "kg", who: "eaeu" },
];
const MENU: WorkerState = { ...newcomer(5), locale: "en", place: { at: "menu" } };
const RECEIPT = "5724000000000000" as Receipt;

interface Drawn {
  readonly name: string;
  readonly screen: Screen;
}

function drawn(
  locale: string,
  page: ReadingPage,
  given: { variant?: Variant; state?: WorkerState; by?: typeof screens; asked?: string } = {},
): Screen {
  const { variant = ANYONE, state = { ...MENU, locale }, by = screens, asked = null } = given;
  const reading = { locale: asked, variant, page };
  const screen = by.draw(state, locale, { kind: "reading", reading });
  if (!screen) throw new Error(`nothing is drawn for ${encodeReading(reading)}`);
  return screen;
}

function found(locale: string, given: Partial<Found>): Screen {
  const what = { locale: null, sure: false, topics: [], danger: false, offer: null, ...given };
  const screen = screens.draw({ ...MENU, locale }, locale, { kind: "found", found: what });
  if (!screen) throw new Error("nothing is drawn for what was found");
  return screen;
}

/** Every screen of topics, for everybody: each page of each article, its sources, for whom. */
function topicScreens(locale: string): readonly Drawn[] {
  const each: readonly ReadingPage[] = [
    { at: "groups" },
    ...topics.groups.map(({ id }) => ({ at: "group", group: id }) as const),
    ...["", "contacts", ...IDS].map((topic) => ({ at: "variant", topic }) as const),
    ...IDS.flatMap((topic) => [
      ...[0, 1].map((number) => ({ at: "article", topic, number }) as const),
      { at: "sources", topic } as const,
    ]),
  ];
  return VARIANTS.flatMap((variant) =>
    each.map((page) => ({
      name: encodeReading({ locale: null, variant, page }),
      screen: drawn(locale, page, { variant }),
    })),
  );
}

/** What typed words may be answered with, at their fullest and barest. */
function foundScreens(locale: string): readonly Drawn[] {
  const offer = "0".repeat(32);
  const all = ["contacts", ...IDS].flatMap((best, index) => {
    const others = [IDS[(index + 3) % IDS.length] ?? "", "contacts"].filter((id) => id !== best);
    return [true, false].flatMap((sure) => [
      { sure, topics: [best, ...others], danger: true, offer, locale: "uz-Cyrl" },
      { sure, topics: [best], danger: false, offer: null, locale: null },
    ]);
  });
  const none = [{}, { danger: true, offer, locale: "uz-Cyrl" }];
  return [...all, ...none].map((what) => ({
    name: JSON.stringify(what),
    screen: found(locale, what),
  }));
}

const pressesOn = ({ keyboard }: Screen): readonly (Press | null)[] =>
  keyboard.flat().map(({ data }) => decodePress(data));
const readingsOn = (screen: Screen): readonly (Reading | null)[] =>
  pressesOn(screen).flatMap((press) =>
    press?.kind === "read" ? [decodeReading(press.reading)] : [],
  );
const kindsOn = (screen: Screen) => pressesOn(screen).map((press) => press?.kind);
const pagesOn = (screen: Screen) => readingsOn(screen).map((reading) => reading?.page.at);
const labelsOn = ({ keyboard }: Screen) => keyboard.flat().map(({ label }) => label);

describe.each(texts.locales)("every screen of rights in %s", (locale) => {
  let all: readonly Drawn[];
  beforeAll(() => {
    all = [...topicScreens(locale), ...foundScreens(locale)];
    expect(all.length).toBeGreaterThan(VARIANTS.length * IDS.length * 4);
  });

  test("has an article for every topic", () => {
    expect(IDS.filter((id) => shelf.article(locale, id)?.id !== id)).toEqual([]);
  });

  test("fits into one message, with a line above it, and is HTML that Telegram takes", () => {
    for (const { name, screen } of all) {
      const text = shownHtml(screen.html);
      expect(text.length, name).toBeLessThanOrEqual(MESSAGE_CHARACTERS - NOTICE_CHARACTERS);
      expect(text.trim(), name).toBe(text);
      expect(text, name).not.toMatch(/undefined|\[object|[{}]|NaN|\*\*|\[\^|:::|\n\n\n/);
      expect(screen.html, name).toMatch(/<b>[^<]+<\/b>/);
    }
  });

  test("has buttons that Telegram takes and the bot understands, and whose pages exist", () => {
    const data = new Set(
      all.flatMap(({ screen }) => screen.keyboard.flat().map((each) => each.data)),
    );
    expect(data.size).toBeGreaterThan(500);
    for (const each of data) {
      expect(Buffer.byteLength(each), each).toBeLessThanOrEqual(64);
      const press = decodePress(each);
      expect(press, each).not.toBeNull();
      if (press?.kind !== "read") continue;
      const reading = decodeReading(press.reading);
      expect(reading, each).not.toBeNull();
      if (!reading || ["person", "offered"].includes(reading.page.at)) continue;
      const draw = screens.draw({ ...MENU, locale }, locale, { kind: "reading", reading });
      expect(draw, each).not.toBeNull();
    }
  });

  test("has no two buttons that say the same or do the same, and labels that are not cut off", () => {
    for (const { name, screen } of all) {
      const buttons = screen.keyboard.flat();
      expect(new Set(buttons.map(({ label }) => label)).size, name).toBe(buttons.length);
      expect(new Set(buttons.map(({ data }) => data)).size, name).toBe(buttons.length);
      const labels = buttons.map(({ label }) => label);
      const isLabel = (label: string) =>
        label === label.trim() && label.length <= LABEL_CHARACTERS && /\p{L}/u.test(label);
      expect(
        labels.filter((label) => !isLabel(label)),
        name,
      ).toEqual([]);
      expect(Math.max(...screen.keyboard.map(({ length }) => length)), name).toBeLessThanOrEqual(4);
    }
  });

  test("ends in the way to the guide and in erase", () => {
    for (const { name, screen } of all) {
      expect(kindsOn(screen).slice(-2), name).toEqual(["menu", "erase"]);
    }
  });

  test("of an article says whether a lawyer has checked it, on every page and with its sources", () => {
    const say = (id: "rights-not-checked" | "rights-checked") => texts.text(locale, id);
    for (const id of IDS) {
      const isSigned = shelf.article(locale, id)?.reviewedBy !== null;
      for (const page of [
        { at: "article", topic: id, number: 0 } as const,
        { at: "article", topic: id, number: 1 } as const,
        { at: "sources", topic: id } as const,
      ]) {
        const text = shownHtml(drawn(locale, page).html);
        expect(text.includes(say("rights-not-checked")), `${id} ${page.at}`).toBe(!isSigned);
      }
    }
  });

  test("shows each line that may be shown, and no other, whoever reads it", () => {
    for (const id of IDS)
      for (const variant of VARIANTS) {
        const article = shelf.article(locale, id) as Article;
        const pages = shownPages(article, variant);
        const name = `${id} ${JSON.stringify(variant)}`;
        const texts = [0, 1].map((number) =>
          bare(shownHtml(drawn(locale, { at: "article", topic: id, number }, { variant }).html)),
        );
        for (const [number, page] of pages.entries())
          for (const { text } of page)
            expect(texts[number], name).toContain(text.replaceAll("**", ""));
        const lines = new Set(pages.flat().map(({ text }) => text));
        const hidden = article.pages.flat().filter(({ text }) => text !== "" && !lines.has(text));
        for (const { text } of hidden)
          expect(texts.join("\n").split("\n"), name).not.toContain(text.replaceAll("**", ""));
      }
  });

  test("makes no link of an address", () => {
    for (const id of IDS)
      for (const number of [0, 1]) {
        const text = shownHtml(drawn(locale, { at: "article", topic: id, number }).html);
        expect(text, id).not.toMatch(/[a-z]\.(?:kz|org|com)\b/i);
      }
  });

  test("of sources names the act, the article, where it was read and when, of what is shown", () => {
    for (const id of IDS) {
      const article = shelf.article(locale, id) as Article;
      const html = shownHtml(drawn(locale, { at: "sources", topic: id }).html);
      const said = bare(html);
      for (const { act, seen, article: number } of shownSources(article, ANYONE)) {
        for (const told of [act, seen, ...(number === null ? [] : [number])])
          expect(said, id).toContain(told);
      }
      expect(html, "an address is no link").not.toMatch(/\w\.(?:kz|kg|org|net|com)\b/);
    }
  });

  test("calls for help beside what may have harmed, and in a row of its own", () => {
    for (const id of IDS) {
      const screen = drawn(locale, { at: "article", topic: id, number: 0 });
      const rows = screen.keyboard.filter((row) => row.some(({ data }) => data === "D"));
      expect(rows.length, id).toBe(topics.topics[id]?.harm ? 1 : 0);
      for (const row of rows) expect(row, id).toHaveLength(1);
    }
  });

  test("stays in the language of the question, and for whom it was chosen", () => {
    const variant = { country: "kz", who: "refugee" } as const;
    for (const topic of IDS) {
      const page = { at: "article", topic, number: 0 } as const;
      const readings = readingsOn(drawn("en", page, { variant, asked: locale }));
      expect(readings.length, topic).toBeGreaterThan(3);
      for (const reading of readings) expect(reading).toMatchObject({ locale, variant });
    }
  });
});

/** Without the signs that keep an address from becoming a link. */
const bare = (text: string) => text.replaceAll("\u200b", "");

describe("an article that a lawyer has to read", () => {
  const article = (head = {}) =>
    articleOf("Seen.[^seen]\nTold.[^told]\n***\nMore.[^told]", {
      ...{ id: "debt", sources: SOURCES, title: "<Debt> & co", related: "[debt, evidence]" },
      ...head,
    });
  const page = { at: "article", topic: "debt", number: 0 } as const;
  const sources = { at: "sources", topic: "debt" } as const;
  const waits = screensWith(article());
  const signed = screensWith(article({ reviewed_by: "A. Lawyer, 2026-05-01" }));

  test("shows what was only told when it is signed, and not before", () => {
    const before = shownHtml(drawn("en", page, { by: waits }).html);
    expect(before).toContain("Seen.");
    expect(before).not.toContain("Told.");
    expect(before).not.toContain("Page 1 of 2");
    expect(before).toContain("Not yet checked by a lawyer.");
    const after = shownHtml(drawn("en", page, { by: signed }).html);
    expect(after).toContain("Seen.\nTold.");
    expect(after).toContain("Page 1 of 2");
    expect(after).toContain("Checked by a lawyer.");
    expect(after).not.toContain("Not yet");
  });

  test("names what it was told by when it is signed, with who has signed, and not before", () => {
    const before = shownHtml(drawn("en", sources, { by: waits }).html);
    expect(before).toContain("Night Act, article 7 (2)");
    expect(before).toContain("23.02.2018");
    expect(before).toContain("13.04.2026");
    expect(before).not.toContain("Night News");
    const after = shownHtml(drawn("en", sources, { by: signed }).html);
    expect(after).toContain("Night News\n");
    expect(after).toContain("Checked by a lawyer: A. Lawyer, 2026-05-01");
  });

  test("is no markup, whatever its title", () => {
    expect(shownHtml(drawn("en", page, { by: waits }).html)).toContain("<Debt> & co");
  });

  test("shows the last page there is to whoever asks for a later one", () => {
    const late = { at: "article", topic: "debt", number: 9 } as const;
    expect(shownHtml(drawn("en", late, { by: waits }).html)).toContain("Seen.");
    expect(shownHtml(drawn("en", late, { by: signed }).html)).toContain("More.");
  });

  test("says that nothing was checked where nothing may be shown yet", () => {
    const told = SOURCES.slice(SOURCES.indexOf("\n  told"));
    const by = screensWith(articleOf("Told.[^told]", { id: "debt", sources: told }));
    const text = shownHtml(drawn("en", page, { by }).html);
    expect(text).toContain("We have checked nothing about this yet.");
    expect(text).not.toContain("Told.");
  });

  test("says that it is about another country only where it tells nothing of the own one", () => {
    const elsewhere = "This is about Kazakhstan.";
    const shows = (body: string, country: Variant["country"], head = {}) => {
      const by = screensWith(articleOf(body, { id: "debt", ...head }));
      return shownHtml(drawn("en", page, { by, variant: { country, who: null } }).html);
    };
    expect(shows("One.", "kg")).toContain(elsewhere);
    expect(shows("One.", "kz")).not.toContain(elsewhere);
    expect(shows("One.", null)).not.toContain(elsewhere);
    expect(shows("One.\n::: in kg\nLittle.\n:::", "kg")).not.toContain(elsewhere);
    expect(shows("One.", "kg", { country: "[kz, kg]" })).not.toContain(elsewhere);
  });

  test("offers to choose for whom it is only where that changes something", () => {
    const offers = (body: string) =>
      pagesOn(drawn("en", page, { by: screensWith(articleOf(body, { id: "debt" })) }));
    expect(offers("One.")).not.toContain("variant");
    expect(offers("One.\n::: uz\nTwo.\n:::")).toContain("variant");
  });
});

describe("for whom", () => {
  const choose = (variant: Variant, topic = "debt") =>
    drawn("en", { at: "variant", topic }, { variant });

  test("marks what was chosen, and leads back to where it was asked", () => {
    const screen = choose({ country: "kg", who: "tj" });
    expect(labelsOn(screen).filter((label) => label.startsWith("✅"))).toEqual([
      "✅ In Kyrgyzstan",
      "✅ Tajikistan",
    ]);
    const back = (topic: string) => readingsOn(choose(ANYONE, topic)).at(-1)?.page;
    expect(back("debt")).toEqual({ at: "article", topic: "debt", number: 0 });
    expect(back("contacts")).toEqual({ at: "contacts", region: "" });
    expect(back("")).toEqual({ at: "groups" });
  });

  test("changes one thing with one tap and keeps the other, and all can be shown again", () => {
    const readings = readingsOn(choose({ country: "kg", who: "tj" })).map((each) => each?.variant);
    expect(readings).toContainEqual({ country: "kz", who: "tj" });
    expect(readings).toContainEqual({ country: "kg", who: "uz" });
    expect(readings).toContainEqual({ country: null, who: "tj" });
    expect(readings).toContainEqual({ country: "kg", who: null });
    expect(readings).toContainEqual(ANYONE);
    expect(labelsOn(choose({ country: null, who: "uz" }))).toContain("Show all");
    expect(labelsOn(choose(ANYONE))).not.toContain("Show all");
  });

  test("stands on the first page of the guide", () => {
    const groups = (variant: Variant) => shownHtml(drawn("en", { at: "groups" }, { variant }).html);
    const narrowed = groups({ country: "kz", who: "refugee" });
    expect(narrowed).toContain("Shown for what you chose.");
    // Whoever looks on does not read it from the screen.
    expect(narrowed).not.toMatch(/Kazakhstan|passport/);
    expect(groups(ANYONE)).not.toContain("Shown for");
  });
});

describe("a region", () => {
  const labels = (variant: Variant, page: ReadingPage) =>
    drawn("en", page, { variant })
      .keyboard.flat()
      .map(({ label }) => label);
  const kg: Variant = { country: "kg", who: null };
  const bishkek = texts.lookUp("en", "regions-KG-GB");

  test("is offered of the country that was chosen alone, and of both where none was", () => {
    const first = { at: "regions", number: 0 } as const;
    expect(labels(kg, first)).toContain(bishkek);
    expect(labels(kg, first)).not.toContain(texts.lookUp("en", "regions-KZ-75"));
    expect(labels(ANYONE, first)).toContain(texts.lookUp("en", "regions-KZ-75"));
  });

  test("does not stand above the numbers of another country", () => {
    const page = { at: "contacts", region: "KG-GB" } as const;
    expect(labels(kg, page)).toContain(`📍 ${bishkek}`);
    expect(labels({ country: "kz", who: null }, page).join()).not.toContain(bishkek);
  });
});

describe("the answer to typed words", () => {
  test("shows the article and the other topics in place of the related ones", () => {
    const screen = found("en", { sure: true, topics: ["debt", "police", "asylum"] });
    expect(shownHtml(screen.html)).toMatch(/^Maybe this is what you asked\./);
    const topicsOn = readingsOn(screen).flatMap((each) =>
      each?.page.at === "article" && each.page.number === 0 ? [each.page.topic] : [],
    );
    expect(topicsOn).toEqual(["police", "asylum"]);
  });

  test("puts the call for help first where the words tell of danger, and once", () => {
    for (const sure of [true, false]) {
      const screen = found("en", { sure, topics: ["violence"], danger: true });
      expect(kindsOn(screen)[0]).toBe("danger");
      expect(kindsOn(screen).filter((kind) => kind === "danger")).toHaveLength(1);
      expect(shownHtml(screen.html)).toMatch(
        /^If you are in danger now, tap 🆘\.\nIn Kazakhstan you can call 112\./,
      );
    }
  });

  test("offers to send the words only where they are held", () => {
    const offer = "0a".repeat(16);
    const screen = found("en", { topics: ["debt"], offer });
    expect(readingsOn(screen)[0]?.page).toEqual({ at: "offered", id: offer });
    expect(shownHtml(screen.html)).toContain("Tap “Send my words”.");
    const bare = found("en", { topics: ["debt"] });
    expect(pagesOn(bare)).not.toContain("offered");
    expect(shownHtml(bare.html)).not.toContain("Send my words");
  });

  test("is in the language of the question, which can be chosen with it", () => {
    const screen = found("en", { locale: "ru", sure: true, topics: ["debt"] });
    expect(shownHtml(screen.html)).toContain(shelf.article("ru", "debt")?.title ?? "?");
    expect(labelsOn(screen)).toContain("🌐 Русский");
    expect(pressesOn(screen)).toContainEqual({ kind: "language", locale: "ru" });
    for (const reading of readingsOn(screen)) expect(reading?.locale).toBe("ru");
  });

  test("that no page has leads to the topics and to a person", () => {
    const screen = found("en", {});
    expect(shownHtml(screen.html)).toContain("I did not understand that");
    expect(pagesOn(screen)).toEqual(["groups", "person"]);
  });

  test("of whom to call leads to the contacts", () => {
    for (const sure of [true, false])
      expect(pagesOn(found("en", { sure, topics: ["contacts", "police"] }))).toContain("contacts");
  });
});

describe("what does not exist", () => {
  test.each<ReadingPage>([
    { at: "group", group: "weather" },
    { at: "article", topic: "weather", number: 0 },
    { at: "article", topic: "__proto__", number: 0 },
    { at: "sources", topic: "contacts" },
    { at: "closed" },
    { at: "person" },
    { at: "offered", id: "0".repeat(32) },
  ])("is not drawn: %j", (page) => {
    const reading = { ...GROUPS_READING, page };
    expect(screens.draw(MENU, "en", { kind: "reading", reading })).toBeNull();
  });

  test("is a language, and the chosen one is spoken instead", () => {
    const reading = { ...GROUPS_READING, locale: "xx" };
    const screen = screens.draw(MENU, "ru", { kind: "reading", reading });
    expect(shownHtml(screen?.html ?? "")).toContain("Ваши права");
  });
});

describe("over what must not be lost", () => {
  const at = (place: WorkerState["place"]): WorkerState => ({ ...MENU, place });
  const NUMBER = at({ at: "receipt", receipt: RECEIPT });
  const CASE = at({ at: "case" });

  test("every screen leads back to it, and none to the guide", () => {
    expect(isReceipt("5724000000000000")).toBe(true);
    for (const state of [NUMBER, CASE])
      for (const variant of [ANYONE, { country: "kz", who: "uz" } as const])
        for (const id of IDS)
          for (const page of [
            { at: "article", topic: id, number: 0 } as const,
            { at: "sources", topic: id } as const,
            { at: "variant", topic: id } as const,
            { at: "groups" } as const,
          ]) {
            const screen = drawn("en", page, { state, variant });
            expect(kindsOn(screen)).not.toContain("menu");
            expect(pagesOn(screen)).toContain("closed");
            expect(kindsOn(screen).at(-1)).toBe("erase");
            const buttons = screen.keyboard.flat().map(({ data }) => data);
            expect(
              buttons.filter((data, index) => buttons.indexOf(data) !== index),
              `${id} ${page.at}`,
            ).toEqual([]);
          }
  });

  test("nobody is told to write a question there: it would be taken for the case", () => {
    const asks = "Or write your question";
    const groups = (state: WorkerState) => shownHtml(drawn("en", { at: "groups" }, { state }).html);
    expect(groups(MENU)).toContain(asks);
    for (const state of [NUMBER, CASE]) expect(groups(state)).not.toContain(asks);
  });

  test("over a number, what would lead elsewhere gives way to the report that has it", () => {
    // Its last page: under it stand all the ways on.
    const page = { at: "article", topic: "violence", number: 9 } as const;
    const screen = drawn("en", page, { state: NUMBER });
    expect(kindsOn(screen)[0]).toBe("addMore");
    for (const kind of ["danger", "report"]) expect(kindsOn(screen)).not.toContain(kind);
    expect(pagesOn(screen)).not.toContain("person");
    const open = drawn("en", page, { state: CASE });
    expect(kindsOn(open)).toContain("danger");
    expect(pagesOn(open)).toContain("person");
    expect(kindsOn(drawn("en", { at: "sources", topic: "debt" }, { state: NUMBER }))).not.toContain(
      "addMore",
    );
  });

  test("what was ticked in a report offers its topics, never more than two", () => {
    const offered = (...ticked: readonly string[]) =>
      screens
        .offers("en", ticked)
        .flat()
        .map(({ label }) => label);
    expect(offered("passport_taken")).toEqual([
      `🛂 ${shelf.article("en", "passport-taken")?.title}`,
    ]);
    expect(offered("passport_taken", "unpaid_wages", "violence")).toHaveLength(2);
    expect(offered("me", "almaty")).toEqual([]);
  });
});
