import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readLocaleTexts } from "../../../../src/app/cli/locale-texts.js";
import { type FlowSteps, textKindOf } from "../../../../src/app/cli/text-kind.js";
import { examine } from "../../../../src/app/cli/text-rules.js";
import { textTable } from "../../../../src/app/cli/text-table.js";
import { bannedIn, readWording, type Wording } from "../../../../src/app/cli/wording.js";

const FLOWS: FlowSteps = new Map([
  [
    "report",
    new Map([
      ["area", "multi-choice"],
      ["numbers", "notice"],
    ]),
  ],
]);
const WORDING: Wording = {
  lineWords: 9,
  banned: ["victim", "forced labour"],
  sources: ["Source:"],
  phrases: ["Phrases."],
};
const HEAD = "# English. Words.\n# Not yet checked by a native reader.\n\n";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dauys-rules-"));
  await mkdir(join(folder, "en"));
});
afterEach(() => rm(folder, { recursive: true }));

/** What breaks a rule in one file, `id: what`. */
async function told(file: string, source: string, head = HEAD): Promise<readonly string[]> {
  const { breaches } = await examined(file, source, head);
  return breaches.map(({ id, what }) => `${id}: ${what}`);
}

async function examined(file: string, source: string, head = HEAD) {
  await writeFile(join(folder, "en", file), head + source);
  return examine("en", await readLocaleTexts(folder, "en", FLOWS), WORDING);
}

describe("a text is held to what it is for", () => {
  test.each([
    ["bot", "button-back", "label"],
    ["bot", "language-name", "label"],
    ["bot", "reject-number", "prose"],
    ["bot", "help", "page"],
    ["bot", "cover-page", "page"],
    ["guide", "guide-title", "prose"],
    ["guide", "guide-menu", "prose"],
    ["guide", "guide-health", "label"],
    ["guide", "guide-health-page", "page"],
    ["report", "report-area", "question"],
    ["report", "report-area-hint", "prose"],
    ["report", "report-area-short", "label"],
    ["report", "report-area-money", "label"],
    ["report", "report-numbers", "page"],
    ["report", "report-section-start", "prose"],
    ["report", "report-sent", "prose"],
    ["report", "report-sent-title", "prose"],
    ["report", "report-button-rest", "label"],
    ["lists", "lasting-today", "label"],
    ["lists", "regions-KZ-47", "region"],
    ["card", "card-title", "notified"],
    ["card", "category-other", "notified"],
    ["card", "tag-injury", "filed"],
    ["card", "indicator-I1", "filed"],
    ["triage", "triage-T1", "filed"],
  ] as const)("%s: %s is a %s", (file, id, kind) => {
    expect(textKindOf(file, id, FLOWS)).toBe(kind);
  });
});

describe("nothing is told of", () => {
  test("short lines of one idea each", async () => {
    const source = "help =\n    Write to us.\n\n    We read it.\nbutton-back = Back\n";
    expect(await told("bot.ftl", source)).toEqual([]);
  });

  test("long lines that name a source, or hold a phrase in several languages", async () => {
    const source = `help =
    Source: the code of labour of the country, of 23 November. It is long enough.
    All of this was read and found on the page egov.kz on that very day.

    Phrases. English. Kazakh. Russian.
    Where is the bus stop in this town? Аялдама қайда? Где остановка?
guide-phrases-page = Hello there. Сәлем. Привет. And on and on it goes, and it goes on.
`;
    expect(await told("bot.ftl", source)).toEqual([]);
  });

  test("names, which make a line long but not hard", async () => {
    const source =
      "help = All who come from Uzbekistan, Tajikistan, Azerbaijan, Moldova, Georgia, Ukraine, Russia, Belarus:\n";
    expect(await told("bot.ftl", source)).toEqual([]);
  });

  test("what only caseworkers see within a card", async () => {
    const source =
      "tag-trafficking = possible victim. Check for forced labour. And all that is in the law.\n";
    expect(await told("card.ftl", source)).toEqual([]);
  });
});

describe("what breaks a rule is told", () => {
  test("a message that Telegram does not take", async () => {
    const source = `card-long = ${"a".repeat(4097)}\n`;
    expect(await told("card.ftl", source)).toEqual(["card-long: has 4097 characters, above 4096"]);
  });

  test("a button that is cut, but its pictogram and the mark of a letter count for nothing", async () => {
    const source = `button-a = ✍️ ${"a".repeat(23)}oʻ\nbutton-b = ${"b".repeat(25)}\n`;
    expect(await told("bot.ftl", source)).toEqual([
      "button-b: has 25 characters, above 24: bbbbbbbbbbbbbbbbbbbbbbbbb",
    ]);
  });

  test("a region later than another entry of a list", async () => {
    const source = [
      `regions-KZ-1 = ${"r".repeat(32)}`,
      `regions-KZ-2 = ${"r".repeat(33)}`,
      `lasting-week = ${"l".repeat(25)}`,
      "",
    ].join("\n");
    expect(await told("lists.ftl", source)).toEqual([
      `regions-KZ-2: has 33 characters, above 32: ${"r".repeat(33)}`,
      `lasting-week: has 25 characters, above 24: ${"l".repeat(25)}`,
    ]);
  });

  test("a line of too many words", async () => {
    const source = "help =\n    One two three.\n    This is a line of ten words, which is long.\n";
    expect(await told("bot.ftl", source)).toEqual([
      "help: has a line of 10 words, above 9: This is a line of ten words, which is long.",
    ]);
  });

  test("two sentences on a line", async () => {
    expect(await told("bot.ftl", "help = It is here. Take it.\n")).toEqual([
      "help: has two sentences on a line: It is here. Take it.",
    ]);
    expect(await told("bot.ftl", "help = Tap “Send”. “No” is fine.\n")).toHaveLength(1);
    expect(await told("bot.ftl", "help = It costs 1.5 of that.\n")).toEqual([]);
  });

  test("a line that is far too hard", async () => {
    const source = "help = Considerable institutional responsibilities necessitate deliberation.\n";
    expect(await told("bot.ftl", source)).toContainEqual(
      expect.stringMatching(/^help: has a line for grade \d\d\.\d, above 14: Considerable/),
    );
  });

  test("a file that is too hard on the whole", async () => {
    const line = "Immediately notify responsible authorities";
    const { breaches } = await examined("bot.ftl", `help =\n    ${line}\n    ${line}\n`);
    expect(breaches).toEqual([
      { file: "bot", id: "", what: expect.stringMatching(/^is for grade \d+\.\d, above 6$/) },
    ]);
  });

  test("a word that alarms, in what a worker sees and in what a notification shows", async () => {
    expect(await told("bot.ftl", "button-a = Victims\n")).toEqual([
      "button-a: has a banned word: victim",
    ]);
    expect(await told("card.ftl", "category-a = Forced labourers\n")).toContain(
      "category-a: has a banned word: forced labour",
    );
  });

  test("every form that a number gives a text", async () => {
    const source =
      "help = { $n ->\n    [one] { $n } sign\n   *[other] { $n } signs. They are here.\n}\n";
    expect(await told("bot.ftl", source)).toEqual([
      "help: has two sentences on a line: 2 signs. They are here.",
      "help: has two sentences on a line: 5 signs. They are here.",
    ]);
  });

  test("a question that is higher than the screen, with its hint, but no page", async () => {
    const lines = (count: number) => Array.from({ length: count }, () => "\n    Take it.").join("");
    // The progress, a blank line, 12 lines; a blank line, 9 lines.
    expect(
      await told("report.ftl", `report-area =${lines(12)}\nreport-area-hint =${lines(9)}\n`),
    ).toEqual([]);
    expect(
      await told("report.ftl", `report-area =${lines(12)}\nreport-area-hint =${lines(10)}\n`),
    ).toEqual(["report-area: takes 25 lines of a narrow screen, above 24"]);
    expect(await told("report.ftl", `report-numbers =${lines(40)}\n`)).toEqual([]);
    // 6 lines of 38 characters are broken in two.
    const broken = `report-area =${lines(11)}${"\n    They take it and they take it all then".repeat(6)}\n`;
    expect(await told("report.ftl", broken)).toEqual([
      "report-area: takes 25 lines of a narrow screen, above 24",
    ]);
  });

  test("a head that does not say whether a native reader has checked the file", async () => {
    const source = "help = Write.\n";
    const lacking = [
      ': says neither "Not yet checked by a native reader." nor "Checked by …, 2026-07-01." at its head',
    ];
    expect(await told("bot.ftl", source, "# English.\n\n")).toEqual(lacking);
    expect(
      await told("bot.ftl", source, "# English.\n\n# Not yet checked by a native reader.\n"),
    ).toEqual(lacking);
    expect(await told("bot.ftl", source, "# English.\n# Checked by a reader.\n\n")).toEqual(
      lacking,
    );
    expect(
      await told("bot.ftl", source, "# English.\n# Checked by Aigul, 2026-07-01.\n\n"),
    ).toEqual([]);
  });
});

describe("a banned word", () => {
  test.each([
    ["Victims", true],
    ["the victim's", true],
    ["avictim", false],
    ["Forced  Labourers", true],
    ["forcedly labour", true],
    ["enforced labour", false],
    ["forced to labour", false],
  ])("is found by the beginnings of its words: %s", (text, isFound) => {
    expect(bannedIn(text, WORDING.banned).length > 0).toBe(isFound);
  });

  test("is found with whatever sign is typed, and in any script", () => {
    expect(bannedIn("Qoʼshib, toʻxtat", ["to'xtat"])).toEqual(["to'xtat"]);
    expect(bannedIn("Жертвами торговли людьми", ["торговл людьми", "раб"])).toEqual([
      "торговл людьми",
    ]);
  });
});

describe("the wording of the languages", () => {
  const path = fileURLToPath(new URL("../../../../locales/wording.yaml", import.meta.url));

  test("is there for every language the bot is to speak", async () => {
    const wording = await readWording(path);
    expect(Object.keys(wording).sort()).toEqual(["en", "kk", "ky", "ru", "tg", "uz", "uz-Cyrl"]);
  });

  test("that is malformed is told", async () => {
    const broken = join(folder, "wording.yaml");
    await writeFile(broken, "en: { lineWords: 0, banned: [a], sources: [], phrases: [] }\n");
    await expect(readWording(broken)).rejects.toMatchObject({
      code: "locale.invalid",
      message: expect.stringMatching(/wording\.yaml: en\.lineWords: /),
    });
  });
});

test("the table has a row for each file, and nothing where nothing was measured", async () => {
  await writeFile(join(folder, "en", "card.ftl"), `${HEAD}card-title = Case\n`);
  const { measures } = await examined(
    "report.ftl",
    "report-area = What happened?\nreport-area-a = Money\n",
    "# Checked by Aigul, 2026-07-01.\n",
  );
  expect(textTable(measures)).toBe(
    [
      "file    texts  message  screen  label  line  grade  native reader",
      "card        1        4                              not yet",
      "report      2       14       3      5     2    2.9  Checked by Aigul, 2026-07-01.",
    ].join("\n"),
  );
});
