import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Answer, type CaseFile, newCaseFile } from "../../../src/domain/case-file.js";
import { plainText } from "../../../src/domain/plain-text.js";
import { formatReceipt, issueReceipt } from "../../../src/domain/receipt.js";
import type { CaseBrief, Story } from "../../../src/domain/report.js";
import { type Flow, hasOptions } from "../../../src/flow/definition.js";
import { createCardWriter } from "../../../src/telegram/caseworker/card/card.js";
import { alertOf, briefOf, caseIdOf } from "../../support/briefs.js";
import { content, fullestAnswers } from "../../support/content.js";

const id = caseIdOf(1);
const brief = briefOf(id);
const { flow, alertFlow, rules, texts } = await content();
const flows = [flow, alertFlow];
const writers = texts.locales.map(
  (locale) => [locale, createCardWriter(texts, locale, flows)] as const,
);
const [, writer] = writers.find(([locale]) => locale === "ru") ?? writers[0] ?? [];
if (!writer) throw new Error("there is no language");
const say = (id: string, args = {}) => texts.lookUp("ru", id, args);

const MESSAGE_CHARACTERS = 4096;

/** Everything answered with everything, every rule fired, every time limit running. */
function fullestBrief(given: Partial<CaseBrief> = {}): CaseBrief {
  const answers = Object.entries(fullestAnswers(flow));
  const facets = answers.flatMap(([step, answer]) => {
    if (answer.kind === "chosen") return [{ step, values: answer.options }];
    return answer.kind === "number" ? [{ step, values: [String(answer.value)] }] : [];
  });
  return briefOf(id, { facets, triage: { ...EVERYTHING, deadlines: DEADLINES }, ...given });
}

const DEADLINES = [
  { id: "asylum_application", since: "yesterday", daysLeft: 4 },
  { id: "removal_appeal", since: "yesterday", part: "evening", daysLeft: null },
  { id: "dismissal", since: "month", daysLeft: -1 },
  { id: "wages", since: "months", daysLeft: 95 },
] as const;
const EVERYTHING: CaseBrief["triage"] = {
  level: 0,
  tags: [...new Set(rules.rules.flatMap((rule) => rule.tags))],
  fired: [...rules.rules.map(({ id: rule }) => ({ rule, level: null })), { rule: "T14", level: 3 }],
  indicators: Array.from({ length: 11 }, (_, index) => `I${index + 1}`),
  deadlines: [],
};

function shown(html: string): string {
  const open: string[] = [];
  const text = html.replace(/<(\/?)([^>]*)>/g, (_whole, end: string, name: string) => {
    expect(["b", "i", "blockquote", "blockquote expandable"]).toContain(name);
    if (end) expect(open.pop()).toBe(name);
    else open.push(name.split(" ")[0] ?? "");
    return "";
  });
  expect(open).toEqual([]);
  expect(text).not.toMatch(/[<>]/);
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

const optionsOf = (flow: Flow) =>
  flow.steps
    .filter(hasOptions)
    .flatMap((step) => step.options.map((option) => [step, option.id] as const));

const story = (...parts: readonly string[]): Story => ({
  parts: parts.map((text) => ({ step: "story", text })),
});
const tellStory = (...parts: readonly string[]) => writer.story(brief, story(...parts));
/** The parts without their headings. */
const bodies = (messages: readonly string[]) =>
  messages.map((message) => message.slice(message.indexOf("\n\n") + 2));

describe.each(writers)("the card in %s", (_locale, writer) => {
  test("of the longest report there can be fits into one message, whole lines of it", () => {
    const state = {
      file: { ...newCaseFile(null, 0), tags: Array.from({ length: 60 }, () => "ж".repeat(64)) },
      holder: "А<".repeat(32),
      claimed: { day: "2026-03-14", partOfDay: "evening" },
      keptUntil: null,
    } as const;
    for (const html of [
      writer.card(fullestBrief(), { repeat: true, reasons: true, lost: "gone", state }),
      writer.addition(fullestBrief(), { repeat: true }),
    ]) {
      expect(shown(html).length).toBeLessThanOrEqual(MESSAGE_CHARACTERS);
      expect(html).not.toMatch(/undefined|\[object|\{|\}/);
    }
  });

  test("of every single answer is drawn in words", () => {
    for (const flow of flows)
      for (const [step, option] of optionsOf(flow)) {
        const facets = [{ step: step.id, values: [option] }];
        const given = flow === alertFlow ? { alert: true as const } : {};
        const text = shown(writer.card(briefOf(id, { flow: flow.id, facets, ...given }), {}));
        expect(text.length, `${step.id} ${option}`).toBeGreaterThan(50);
        expect(text, `${step.id} ${option}`).not.toMatch(/undefined|[a-z]_[a-z]/);
      }
  });

  test("of every rule, tag and indicator has its words", () => {
    const html = writer.card(briefOf(id, { triage: EVERYTHING }), { reasons: true });
    expect(shown(html)).not.toMatch(/undefined/);
    for (const { rule } of EVERYTHING.fired) expect(html).toContain(`${rule} · `);
  });

  test("names every part of a day, and every language of a worker", () => {
    for (const partOfDay of ["night", "morning", "afternoon", "evening"] as const)
      for (const locale of texts.locales)
        expect(shown(writer.card(briefOf(id, { partOfDay, locale }), {}))).toContain("14");
  });

  test("has a topic name within 128 characters, which tells level, code, what and where", () => {
    const name = writer.topicName(fullestBrief());
    expect(name.length).toBeLessThanOrEqual(128);
    expect(name).toMatch(/^🔴 [A-Z0-9]{4} · /u);
    expect(name).not.toMatch(/undefined|\n/);
  });

  test("has a topic name within 128 characters for any two categories and any place", () => {
    const region = flow.steps.find((step) => step.id === "region");
    const places = region && hasOptions(region) ? region.options.map(({ id }) => id) : [];
    const categories = flow.steps.filter((step) => "facet" in step && step.facet === "category");
    for (const place of places)
      for (const step of categories.filter(hasOptions)) {
        const values = step.options.map(({ id }) => id);
        for (const first of values) {
          const facets = [
            { step: step.id, values: [first, ...values.filter((other) => other !== first)] },
            { step: "region", values: [place] },
          ];
          const name = writer.topicName(briefOf(id, { facets }));
          expect(name.length).toBeLessThanOrEqual(128);
          expect(name).not.toMatch(/\p{Cs}/u);
        }
      }
  });
});

describe("a card", () => {
  test("says that it may be a repeat, first of all, and only then", () => {
    const mark = writer.repeatMark();
    expect(shown(writer.card(brief, { repeat: true })).startsWith(mark)).toBe(true);
    expect(shown(writer.card(brief, { repeat: false }))).not.toContain(mark);
  });

  test("says who has the case, whatever their name is", () => {
    const holder = '<b>Aigul</b> & "co" </b>';
    const html = writer.card(brief, {
      state: { file: newCaseFile(null, 0), holder, claimed: null, keptUntil: null },
    });
    expect(shown(html).replaceAll("\u2060", "")).toContain('<b>Aigul</b> & "co" </b>');
    expect(shown(writer.card(brief, {}))).not.toContain("✋");
  });

  test("tells answers that were left out or not known", () => {
    const facets = [
      { step: "danger", values: ["dontKnow"] },
      { step: "region", values: ["skipped"] },
    ];
    const text = shown(writer.card(briefOf(id, { facets }), { reasons: true }));
    expect(text).toContain(say("card-dontknow"));
    expect(text).toContain(`${say("card-not-answered")}: ${say("report-region-short")}`);
  });

  test("of a case without a category says so", () => {
    const facets: CaseBrief["facets"] = [];
    expect(shown(writer.card(briefOf(id, { facets }), {}))).toContain(say("category-other"));
    expect(writer.topicName(briefOf(id, { facets }))).toContain(say("category-short-other"));
  });

  test("outlives the option, the step and the place it was answered with", () => {
    const facets = [
      { step: "money", values: ["option_of_old"] },
      { step: "region", values: ["KZ-00"] },
      { step: "sector", values: ["sector_of_old"] },
      { step: "step_of_old", values: ["x"] },
    ];
    const text = shown(writer.card(briefOf(id, { facets }), {}));
    expect(text).toContain("KZ-00");
    expect(text).toContain("sector_of_old");
  });

  test.each<[string, Partial<CaseBrief>]>([
    ["rule", { triage: { ...brief.triage, fired: [{ rule: "T99", level: 1 }] } }],
    ["tag", { triage: { ...brief.triage, tags: ["tag_of_old"] } }],
    ["indicator", { triage: { ...brief.triage, indicators: ["I12"] } }],
    ["language", { locale: "xx" }],
  ])("outlives the %s it was written with", (_name, given) => {
    expect(shown(writer.card(briefOf(id, given), {}))).toContain(brief.code);
  });
});

describe("a story", () => {
  test("that is short is one message, under the code of its case", () => {
    const [message, ...more] = tellStory("Maosh yoʻq");
    expect(message).toBe(
      `${say("card-story-title", { code: brief.code, language: say("language-of-uz") })}\n\nMaosh yoʻq`,
    );
    expect(more).toEqual([]);
  });

  test("of nothing, or of invisible signs, is no message", () => {
    expect(writer.story(brief, { parts: [] })).toEqual([]);
    expect(tellStory("", "  \n", "\u200b\u202e")).toEqual([]);
  });

  test("of several answers has an empty line between them", () => {
    expect(bodies(tellStory("bir", "", "ikki"))).toEqual(["bir\n\nikki"]);
  });

  test("names the language it was written in", () => {
    for (const locale of texts.locales) {
      const [message = ""] = writer.story({ ...brief, locale }, story("x"));
      expect(message.split("\n")[0]).toContain(say(`language-of-${locale}`));
    }
  });

  test("names the question that other words answer, and only that", () => {
    const parts = [
      { step: "story", text: "Maosh yoʻq" },
      { step: "names", text: "Aka-uka firmasi" },
      { step: "step_of_old", text: "x" },
    ];
    const label = say("report-names-short");
    expect(bodies(writer.story(brief, { parts }))).toEqual([
      `Maosh yoʻq\n\n${label}: Aka-uka firmasi\n\nstep_of_old: x`,
    ]);
  });

  test("of an alert names its question too", () => {
    const parts = [{ step: "more", text: "Tezroq" }];
    expect(bodies(writer.story(alertOf(id), { parts }))).toEqual([
      `${say("alert-more-short")}: Tezroq`,
    ]);
  });

  test("is plain text: what looks like markup stays, what turns text is gone", () => {
    expect(bodies(tellStory("<b>a *b* \u202ec @aigul"))).toEqual(["<b>a *b* c @\u2060aigul"]);
  });

  test("that is long says which part of how many each message is", () => {
    const messages = tellStory("soʻz ".repeat(2_400));
    expect(messages.length).toBeGreaterThan(3);
    for (const [index, message] of messages.entries())
      expect(message.split("\n")[0]).toContain(`(${index + 1}/${messages.length})`);
  });

  const words = fc.oneof(
    fc.constantFrom(
      "maosh",
      "pasport",
      "oʻgʻil",
      "жұмыс",
      "👩‍👩‍👧",
      "🇰🇿",
      "😀😀😀",
      "\n",
      "\n\n",
      "—",
    ),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
    fc.integer({ min: 1, max: 9_000 }).map((length) => "😀".repeat(length / 2 + 1)),
    fc.integer({ min: 1, max: 9_000 }).map((length) => `x${"😀".repeat(length / 2 + 1)}`),
  );
  const stories = fc.array(words, { minLength: 1, maxLength: 400 }).map((each) => each.join(" "));

  test("is cut into messages that Telegram takes, with the mark of a repeat before each", () => {
    fc.assert(
      fc.property(stories, (text) => {
        for (const message of tellStory(text)) {
          const whole = `${writer.repeatMark()}\n${message}`;
          expect(whole.length).toBeLessThanOrEqual(MESSAGE_CHARACTERS);
        }
      }),
    );
  });

  test("is never cut within a sign", () => {
    fc.assert(
      fc.property(stories, (text) => {
        for (const message of tellStory(text)) expect(message).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  test("loses no sign but white space where it is cut", () => {
    fc.assert(
      fc.property(stories, (text) => {
        const whole = bodies(tellStory(text)).join("");
        expect(whole.replaceAll(/\s/g, "")).toBe(plainText(text).replaceAll(/\s/g, ""));
      }),
    );
  });

  test("keeps every word whole that is not half a message long", () => {
    const short = fc.string({
      unit: fc.constantFrom(..."abcʻжү9"),
      minLength: 1,
      maxLength: 1_500,
    });
    fc.assert(
      fc.property(fc.array(short, { minLength: 1, maxLength: 30 }), (all) => {
        const told = bodies(tellStory(all.join(" "))).flatMap((body) => body.split(/\s+/));
        expect(told).toEqual(all);
      }),
    );
  });

  test("of the length that may be told is at most four messages", () => {
    for (const sign of ["a", "a ", "ў ", "😀"]) {
      const text = sign.repeat(flow.limits.storyLength / sign.length);
      expect(tellStory(text).length).toBeLessThanOrEqual(4);
    }
  });
});

describe("what became of a case", () => {
  const [, english] = writers.find(([locale]) => locale === "en") ?? [];
  if (!english) throw new Error("there is no English");
  const drawn = (file: Partial<CaseFile>, given: { holder?: string; keptUntil?: string } = {}) => {
    const { holder = null, keptUntil = null } = given;
    const state = { file: { ...newCaseFile(null, 0), ...file }, holder, claimed: null, keptUntil };
    return shown(english.card(brief, { state }));
  };
  const marked = (...marks: readonly Answer["mark"][]) =>
    marks.map((mark, index): Answer => ({ id: `0000000${index}`, mark, letter: null }));

  test("is nothing while it has just come", () => {
    expect(drawn({})).toBe(shown(english.card(brief, {})));
  });

  test("is its stage, and how it was closed, in words", () => {
    expect(drawn({ stage: "working" })).toContain("Stage: in work");
    expect(drawn({ stage: "closed", outcome: "referred" })).toContain(
      "Stage: closed: passed to another organisation",
    );
  });

  test("is how many answers wait, are on the screen and are read, without a time", () => {
    expect(drawn({ answers: marked("waiting", "read", "read") })).toContain(
      "✉️ waiting: 1 · read: 2",
    );
    expect(drawn({ answers: marked("shown") })).toContain("✉️ on the worker's screen: 1");
    expect(drawn({ answers: [] })).not.toContain("✉️");
  });

  test("is the day on which a closed case is erased", () => {
    expect(drawn({ stage: "closed" }, { keptUntil: "2026-06-01" })).toContain("Erased on: June 1");
  });

  test("stays on a card that has no room, in every language", () => {
    const everything = {
      ...newCaseFile(null, 0),
      stage: "closed",
      outcome: "referred",
      answers: marked("waiting", "shown", "read"),
    } as const;
    for (const [, each] of writers) {
      const keptUntil = "2026-06-01";
      const state = { file: everything, holder: "A".repeat(64), claimed: null, keptUntil };
      const text = shown(each.card(fullestBrief(), { state, reasons: true }));
      expect(text.length).toBeLessThanOrEqual(MESSAGE_CHARACTERS);
      expect(text).toMatch(/🗑.*1/);
      expect(text).toContain("✋");
    }
  });
});

describe("what its worker sends later", () => {
  const turns = ["message", "replacement", "danger", "identity"] as const;
  const turned = (turn: (typeof turns)[number]) =>
    briefOf(id, {
      joins: caseIdOf(9),
      turn,
      facets: [],
      triage: { ...EVERYTHING, level: 3, fired: [] },
    });

  test.each(turns)("has a title that says what it is (%s), and the code of the case", (turn) => {
    const titles = turns.map((each) => shown(writer.addition(turned(each), {})).split("\n")[0]);
    expect(new Set(titles).size).toBe(turns.length);
    expect(shown(writer.addition(turned(turn), {}))).toContain(brief.code);
  });

  test("is urgent where it says danger, whatever its level is", () => {
    expect(shown(writer.addition(turned("danger"), {})).startsWith(say("level-0"))).toBe(true);
    expect(shown(writer.addition(turned("message"), {}))).not.toContain(say("level-0"));
  });

  test("has no name before a message, and a name before who they are", () => {
    const text = (step: string) =>
      writer.story(turned("message"), { parts: [{ step, text: "Aigul" }] }).join();
    expect(text("message").endsWith("\n\nAigul")).toBe(true);
    expect(text("name")).toContain(`${say("card-said-name")}: Aigul`);
    expect(text("phone")).toContain(`${say("card-said-phone")}: Aigul`);
  });
});

describe("a receipt in a worker's words", () => {
  const receipt = issueReceipt(() => 7);
  const told = (...texts: readonly string[]) =>
    writer.story(brief, { parts: texts.map((text) => ({ step: "story", text })) }).join();

  test.each([
    ["as it is shown", formatReceipt(receipt)],
    ["without groups", String(receipt)],
    ["in the middle of words", `mening raqamim ${formatReceipt(receipt)}, iltimos`],
    ["with invisible signs", receipt.split("").join("\u200b")],
  ])("is masked (%s)", (_name, text) => {
    expect(told(text)).not.toMatch(/7{4}/);
    expect(told(text)).toContain("••••");
  });

  test("is masked over two messages of a long story", () => {
    const long = "a".repeat(3_895);
    expect(told(`${long} ${formatReceipt(receipt)}`)).not.toMatch(/7{4}/);
  });

  test("is the only number that is: a telephone stays", () => {
    expect(told("+7 701 222 33 44")).toContain("701 222 33 44");
  });
});
