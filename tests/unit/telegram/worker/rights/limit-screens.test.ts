import { describe, expect, test } from "vitest";
import { ANYONE } from "../../../../../src/rights/article.js";
import { LIMITS, timeLimit } from "../../../../../src/rights/time-limits.js";
import type { Screen } from "../../../../../src/telegram/markup.js";
import { decodePress } from "../../../../../src/telegram/worker/buttons.js";
import { limitScreen } from "../../../../../src/telegram/worker/rights/limit-screens.js";
import { decodeReading, type Reading } from "../../../../../src/telegram/worker/rights/reading.js";
import { content } from "../../../../support/content.js";

const { texts } = await content();

function screenOf(locale: string, limit: string, when = "", change: Partial<Reading> = {}): Screen {
  const page = { at: "limit", limit, when } as const;
  return limitScreen(texts, locale, { locale: null, variant: ANYONE, page, ...change }, page);
}

const whensOf = (id: string) => [...(timeLimit(id)?.whens.keys() ?? [])];
const answers = LIMITS.flatMap((id) => whensOf(id).map((when) => [id, when] as const));

const pagesOf = ({ keyboard }: Screen) =>
  keyboard.flat().flatMap(({ data }) => {
    const press = decodePress(data);
    return press?.kind === "read" ? [decodeReading(press.reading)?.page] : [];
  });

describe.each(texts.locales)("the helper for time limits in %s", (locale) => {
  test("asks what it is about, then roughly since when, each answer on a button", () => {
    const which = pagesOf(screenOf(locale, ""));
    expect(which.filter((page) => page?.at === "limit")).toEqual(
      LIMITS.map((limit) => ({ at: "limit", limit, when: "" })),
    );
    for (const id of LIMITS) {
      const asked = pagesOf(screenOf(locale, id)).flatMap((page) =>
        page?.at === "limit" && page.when !== "" ? [page.when] : [],
      );
      expect(asked, id).toEqual(whensOf(id));
    }
  });

  test("says on every screen that safety comes first", () => {
    for (const [id, when] of [
      ["", ""] as const,
      ...LIMITS.map((id) => [id, ""] as const),
      ...answers,
    ])
      expect(screenOf(locale, id, when).html, `${id} ${when}`).toContain(
        texts.text(locale, "limit-safety"),
      );
  });

  test("answers each with what follows, the rule, where it is from, and that no lawyer has checked", () => {
    for (const [id, when] of answers) {
      const { html } = screenOf(locale, id, when);
      const limit = timeLimit(id);
      const then = texts.lookUp(locale, `limit-then-${limit?.whens.get(when)}`);
      for (const line of [
        ...then.split("\n"),
        ...(limit?.sources ?? []).map((source) => texts.lookUp(locale, `limit-source-${source}`)),
        texts.text(locale, "rights-not-checked"),
      ])
        expect(html, `${id} ${when}`).toContain(line);
      const [rule = ""] = texts.text(locale, `limit-rule-${id}`).split("\n");
      expect(html).toContain(rule);
    }
  });

  test("gives no day and no hour for the appeal against a paper to leave: none is verified", () => {
    for (const when of whensOf("expulsion"))
      expect(screenOf(locale, "expulsion", when).html).not.toMatch(/\d/);
  });

  test("leads to a person, to who can help and to the article", () => {
    for (const [id, when] of answers) {
      const pages = pagesOf(screenOf(locale, id, when)).map((page) => page?.at);
      expect(pages).toEqual(expect.arrayContaining(["person", "contacts", "article", "limit"]));
    }
  });

  test("in Kyrgyzstan tells no limit: all are from the law of Kazakhstan", () => {
    const variant = { country: "kg", who: null } as const;
    for (const [id, when] of [["", ""] as const, ...answers]) {
      const { html } = screenOf(locale, id, when, { variant });
      for (const line of texts.text(locale, "rights-elsewhere").split("\n"))
        expect(html).toContain(line);
      expect(html).not.toMatch(/\d/);
    }
  });

  test("has buttons that Telegram takes, and no two that say the same", () => {
    const reading = { locale: "uz-Cyrl", variant: { country: "kz", who: "refugee" } } as const;
    for (const [id, when] of [
      ["", ""] as const,
      ...LIMITS.map((id) => [id, ""] as const),
      ...answers,
    ]) {
      const buttons = screenOf(locale, id, when, reading).keyboard.flat();
      for (const { data } of buttons) {
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
        expect(decodePress(data), data).not.toBeNull();
      }
      expect(new Set(buttons.map(({ label }) => label)).size, `${id} ${when}`).toBe(buttons.length);
    }
  });
});

describe("the words of the helper", () => {
  // Beginnings of words for "too late" and "expired", which only a lawyer may say.
  const FINAL = [/too late/i, /expired/i, /поздно/i, /истек/i, /кеш қал/i, /кеч кал/i, /kech qol/i];

  test("never say that it is too late", () => {
    for (const locale of texts.locales)
      for (const [id, when] of answers)
        for (const word of FINAL) expect(screenOf(locale, id, when).html).not.toMatch(word);
  });

  test("that ask for something that is not there ask what it is about", () => {
    expect(screenOf("en", "nothing").html).toContain("What is it about?");
    expect(screenOf("en", "wages", "nothing").html).toContain("Since when is your pay missing?");
  });
});
