import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readConfig } from "../../../src/app/config.js";

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

/** The names that the code asks for, and those of them that are secrets. */
const source = read("src/app/config.ts");
const asked = found(source, /"([A-Z][A-Z_]+)"|environment\.([A-Z_]+)/g);
const secrets = found(source, /\.secret\("([A-Z_]+)"\)/g);

/** The settings of the example, each with the default it shows. */
const shown = new Map(
  [...read(".env.example").matchAll(/^# ([A-Z][A-Z_]+)=(.*)$/gm)].map(
    ([, name = "", value = ""]) => [name, value],
  ),
);

test("every setting the code reads stands in .env.example", () => {
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((name) => !shown.has(name))).toEqual([]);
});

test("every secret stands in .env.example with its file too", () => {
  expect(secrets.length).toBeGreaterThan(3);
  expect(secrets.filter((name) => !shown.has(`${name}_FILE`))).toEqual([]);
});

test("nothing stands in .env.example that the code does not read", () => {
  const known = [...asked, ...secrets.map((name) => `${name}_FILE`)];
  expect([...shown.keys()].filter((name) => !known.includes(name))).toEqual([]);
});

test("the defaults in .env.example are the defaults", () => {
  const required = {
    BOT_TOKEN: `123456789:${"a".repeat(35)}`,
    CASEWORKER_CHAT_ID: "-1001234567890",
    SECRET_KEY: Buffer.alloc(32, 7).toString("base64"),
  };
  const given = [...shown].filter(([, value]) => value !== "");
  expect(given.length).toBeGreaterThan(8);
  expect(settings({ ...required, ...Object.fromEntries(given) })).toEqual(settings(required));
});

function settings(environment: Record<string, string>) {
  const { config, problems } = readConfig(environment, () => "");
  expect(problems).toEqual([]);
  return JSON.parse(JSON.stringify(config));
}

function found(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap(([, ...names]) => names.filter(Boolean)))];
}
