import { describe, expect, test } from "vitest";
import { createCardWriter } from "../../../src/telegram/caseworker/card/card.js";
import { shownLength } from "../../../src/telegram/caseworker/card/card-lines.js";
import { alertOf, caseIdOf } from "../../support/briefs.js";
import { content } from "../../support/content.js";

const { alertFlow, texts } = await content();
const alerts = (count: number) =>
  Array.from({ length: count }, (_, index) => alertOf(caseIdOf(index), { code: `A${index}` }));
const codesOf = (html: string) => [...html.matchAll(/<b>(A\d+)<\/b>/g)].map(([, code]) => code);

describe.each(texts.locales)("the list of a flood in %s", (locale) => {
  const writer = createCardWriter(texts, locale, [alertFlow]);

  test("has a line for every alert: its code, where and what", () => {
    const html = writer.alertList(alerts(12));
    expect(codesOf(html)).toEqual(alerts(12).map(({ code }) => code));
    const line = html.split("\n").at(-1);
    const where = texts.lookUp(locale, "regions-KZ-47");
    expect(line).toBe(`<b>A11</b> · ${where} · ${texts.lookUp(locale, "alert-what-held")}`);
    expect(html).not.toContain(texts.lookUp(locale, "alerts-earlier", { count: "0" }));
  });

  test("is one message: the newest stay, and it says how many more there are", () => {
    const html = writer.alertList(alerts(500));
    expect(shownLength(html)).toBeLessThanOrEqual(4096);
    const codes = codesOf(html);
    expect(codes.at(-1)).toBe("A499");
    expect(codes.length).toBeGreaterThan(30);
    const count = String(500 - codes.length);
    expect(html).toContain(texts.lookUp(locale, "alerts-earlier", { count }));
    expect(html).toContain(texts.lookUp(locale, "alerts-title", { count: "500" }));
  });
});
