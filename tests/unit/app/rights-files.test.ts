import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readRights } from "../../../src/app/rights-files.js";
import { readWords } from "../../../src/app/rights-words.js";
import { createRightsFolder, type RightsFolder } from "../../support/rights-folder.js";

let folder: RightsFolder;
beforeEach(() => {
  folder = createRightsFolder(["en", "ru"]);
});
afterEach(() => folder.end());

/** The articles first, then what people write, as the bot does before it starts. */
async function read() {
  const locales = join(folder.path, "locales");
  const rights = await readRights(["en", "ru"], locales, join(folder.path, "flows/rights.yaml"));
  return { ...rights, words: readWords(["en", "ru"], rights.shelf.topics.keys(), locales) };
}

/** What the bot says when it does not start; a code and a line per problem. */
async function refusal(): Promise<readonly string[]> {
  const error = await read().then(
    () => null,
    (thrown: unknown) => thrown as { readonly code: string; readonly message: string },
  );
  expect(error?.code).toBe("locale.invalid");
  return error?.message.split("\n") ?? [];
}

const OWN = "locales/ru/rights";

test("a guide to rights is read with its articles and its words", async () => {
  const { shelf, words, articles } = await read();
  expect([...shelf.topics.keys()]).toEqual(["night", "day"]);
  expect([...articles.keys()]).toEqual(["en", "ru"]);
  expect(shelf.article("ru", "day")?.id).toBe("day");
  expect(words[1]).toEqual({
    locale: "ru",
    phrases: new Map([
      ["night", ["at night"]],
      ["day", ["by day", "12"]],
      ["contacts", ["112"]],
    ]),
    ...{ elsewhere: ["rain"], danger: ["now"], harm: ["hurt"] },
  });
});

describe("a guide to rights is refused", () => {
  test.each<[string, (files: RightsFolder) => void, string]>([
    [
      "without an article",
      (files) => files.remove(`${OWN}/day.md`),
      `${OWN}/day.md: it is missing`,
    ],
    [
      "with an article of no topic",
      (files) =>
        files.write(`${OWN}/dawn.md`, files.read(`${OWN}/day.md`).replace("id: day", "id: dawn")),
      `${OWN}/dawn.md: flows/rights.yaml has no such topic`,
    ],
    [
      "with an article that has the id of another",
      (files) => files.write(`${OWN}/day.md`, files.read(`${OWN}/night.md`)),
      `${OWN}/day.md: its id is night`,
    ],
    [
      "with an article that cannot be read",
      (files) => files.change(`${OWN}/day.md`, (text) => text.replace("mark: V2", "mark: U")),
      `${OWN}/day.md: sources.told.mark: mark must be V or V2: what is not verified is not written at all`,
    ],
    [
      "with a topic beside it that does not exist",
      (files) =>
        files.change(`${OWN}/day.md`, (text) => text.replace("related: []", "related: [dawn]")),
      `${OWN}/day.md: related: there is no topic dawn`,
    ],
    [
      "without phrases of a topic",
      (files) => files.write(`${OWN}/phrases.yaml`, "night: [a]\ncontacts: [b]\n"),
      `${OWN}/phrases.yaml: day has no phrases`,
    ],
    [
      "without phrases of whom to call",
      (files) => files.write(`${OWN}/phrases.yaml`, "night: [a]\nday: [b]\n"),
      `${OWN}/phrases.yaml: contacts has no phrases`,
    ],
    [
      "with phrases of no topic",
      (files) => files.change(`${OWN}/phrases.yaml`, (text) => `${text}dawn: [a]\n`),
      `${OWN}/phrases.yaml: there is no topic dawn`,
    ],
    [
      "without phrases",
      (files) => files.remove(`${OWN}/phrases.yaml`),
      `${OWN}/phrases.yaml: it is missing`,
    ],
    [
      "without words of danger",
      (files) => files.remove(`${OWN}/danger.yaml`),
      `${OWN}/danger.yaml: it is missing`,
    ],
    [
      "without what no topic is about",
      (files) => files.remove(`${OWN}/elsewhere.yaml`),
      `${OWN}/elsewhere.yaml: it is missing`,
    ],
    [
      "with a topic in no group",
      (files) =>
        files.change("flows/rights.yaml", (text) => text.replace("[night, day]", "[night]")),
      "flows/rights.yaml: day: it stands in no group",
    ],
  ])("%s", async (_what, spoil, problem) => {
    spoil(folder);
    expect(await refusal()).toEqual([problem]);
  });

  test.each<[string, string, string, RegExp]>([
    [
      "words of danger of another shape",
      "danger.yaml",
      "danger: []\nharm: [a]\n",
      /^locales\/ru\/rights\/danger\.yaml: danger: /,
    ],
    [
      "words of danger without those of harm",
      "danger.yaml",
      "danger: [a]\n",
      /danger\.yaml: harm: /,
    ],
    ["a list that is none", "elsewhere.yaml", "rain: true\n", /elsewhere\.yaml: /],
    ["YAML that is none", "elsewhere.yaml", "- [a\n", /elsewhere\.yaml: it is no YAML: /],
  ])("with %s", async (_what, file, text, problem) => {
    folder.write(`${OWN}/${file}`, text);
    const problems = await refusal();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  test("with topics of another shape", async () => {
    folder.change("flows/rights.yaml", (text) => text.replace('icon: "🌙", ', ""));
    expect((await refusal())[0]).toMatch(/^flows\/rights\.yaml: topics\.night\.icon: /);
  });

  test("with all that is wrong in every language at once", async () => {
    folder.remove("locales/en/rights/night.md");
    folder.remove(`${OWN}/day.md`);
    expect(await refusal()).toEqual([
      "locales/en/rights/night.md: it is missing",
      `${OWN}/day.md: it is missing`,
    ]);
  });

  test("with all words that are wrong in every language at once", async () => {
    folder.remove("locales/en/rights/elsewhere.yaml");
    folder.remove(`${OWN}/danger.yaml`);
    expect(await refusal()).toEqual([
      "locales/en/rights/elsewhere.yaml: it is missing",
      `${OWN}/danger.yaml: it is missing`,
    ]);
  });

  test("where a language has no folder at all", async () => {
    const own = join(folder.path, "locales");
    const reading = readRights(["en", "kk"], own, join(folder.path, "flows/rights.yaml"));
    await expect(reading).rejects.toThrow("locales/kk/rights/night.md: it is missing");
  });
});
