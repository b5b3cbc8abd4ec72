import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { BlobId } from "../../../../src/domain/ids.js";
import type { MediaItem } from "../../../../src/domain/report.js";
import { createArchive } from "../../../../src/vault/archive.js";
import { writeEntry } from "../../../../src/vault/archive-entry.js";
import { alertOf, briefOf, caseIdOf } from "../../../support/briefs.js";

const program = join(import.meta.dirname, "../../../../dist/app/cli/archive.js");
const root = mkdtempSync(join(tmpdir(), "dauys-archive-cli-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const secret = await generateX25519Identity();
const recipient = await identityToRecipient(secret);
const key = join(root, "key.txt");
const otherKey = join(root, "other.txt");
const archived = join(root, "archive");
const ONE = caseIdOf(1);
const LATER = caseIdOf(2);
const ALERT = caseIdOf(3);
const photo: MediaItem = { id: "ab".repeat(16) as BlobId, kind: "photo", extension: "jpg" };
const voice: MediaItem = { id: "cd".repeat(16) as BlobId, kind: "voice", extension: "ogg" };
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0, 1]);
// What a worker may type to be a formula, a tag, an entity, or to turn the line around.
const EVIL = '=HYPERLINK("http://a.example")\n<script>alert(1)</script> & "\u202e;+7 701\t@x';

beforeAll(async () => {
  writeFileSync(key, `# public key: ${recipient}\n${secret}\n`);
  writeFileSync(otherKey, `${await generateX25519Identity()}\n`);
  const archive = createArchive({ directory: archived, recipients: [recipient] });
  await archive.keep(ONE, ONE, {
    brief: briefOf(ONE, { day: "2026-03-14" }),
    story: { parts: [{ step: "story", text: EVIL }], media: [photo, voice] },
    media: [
      { item: photo, bytes: JPEG },
      { item: voice, bytes: Buffer.from("OggS") },
    ],
  });
  await archive.keep(ONE, LATER, {
    brief: briefOf(LATER, {
      joins: ONE,
      code: "X",
      turn: "message",
      day: "2026-04-01",
      facets: [],
    }),
    story: { parts: [{ step: "message", text: "Hali kelmadi" }] },
    media: [],
  });
  await archive.keep(ALERT, ALERT, {
    brief: alertOf(ALERT, { day: "2026-03-20" }),
    story: { parts: [] },
    media: [],
  });
});

let out: string;
let made = 0;
/** Opened once, for those who only read it. */
const whole = join(root, "whole");
beforeEach(() => {
  out = join(root, `out-${made++}`);
});
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: "utf8" });
const opened = (...more: readonly string[]) => run(archived, "--key", key, "--out", out, ...more);
/** The whole table, cell by cell. */
function cellsOf(csv: string, divider: string): string[][] {
  const cell = /"((?:[^"]|"")*)"(;|,|\r\n)/g;
  const rows: string[][] = [[]];
  for (const [, text = "", end] of csv.replace("\ufeff", "").matchAll(cell)) {
    rows[rows.length - 1]?.push(text.replaceAll('""', '"'));
    expect([divider, "\r\n"]).toContain(end);
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

describe("npm run archive with the right key", () => {
  test("writes a table, JSON, a page and the files, for their owner alone, and says so", () => {
    const { status, stdout, stderr } = run(archived, "--key", key, "--out", whole);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("3 reports of 2 cases, and 2 files");
    expect(readdirSync(whole).sort()).toEqual([
      "files",
      "reports.csv",
      "reports.html",
      "reports.json",
    ]);
    const { code } = briefOf(ONE);
    expect(readdirSync(join(whole, "files")).sort()).toEqual([`${code}-1.jpg`, `${code}-2.ogg`]);
    expect(readFileSync(join(whole, "files", `${code}-1.jpg`)).equals(JPEG)).toBe(true);
    for (const name of [".", "reports.csv", "reports.json", "reports.html", "files"])
      expect(statSync(join(whole, name)).mode & 0o077, name).toBe(0);
    expect(readdirSync(root).filter((name) => name.startsWith("whole"))).toEqual(["whole"]);
  });

  test("writes JSON with all that was kept, a case with what came later for it", () => {
    const reports = JSON.parse(readFileSync(join(whole, "reports.json"), "utf8"));
    expect(reports.map(({ brief }: { brief: { id: string } }) => brief.id)).toEqual([
      ONE,
      LATER,
      ALERT,
    ]);
    expect(reports[0]).toEqual({
      caseId: ONE,
      brief: briefOf(ONE, { day: "2026-03-14" }),
      story: { parts: [{ step: "story", text: EVIL }], media: [photo, voice] },
      files: [`files/${briefOf(ONE).code}-1.jpg`, `files/${briefOf(ONE).code}-2.ogg`],
    });
  });

  test("writes a table that Excel reads, in words, and no cell of it is a formula", () => {
    const csv = readFileSync(join(whole, "reports.csv"), "utf8");
    expect(csv.startsWith("\ufeff")).toBe(true);
    const [head = [], ...rows] = cellsOf(csv, ";");
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toHaveLength(head.length);
    expect(head[0]).toBe("Код / Code");
    const what = rows[0]?.[head.indexOf("Что произошло / What happened")];
    expect(what).toContain("Невыплата зарплаты");
    // Wherever a cell is divided, in any country, none begins with a sign of a formula.
    for (const piece of csv.replace("\ufeff", "").split(/[;,\t"\r\n]+/))
      expect(piece.trim()).not.toMatch(/^[=+\-@]/);
    expect(csv).toContain("'=HYPERLINK");
  });

  test("writes the table in another language, divided as Excel divides there", () => {
    expect(opened("--language", "en").status).toBe(0);
    const [, first = []] = cellsOf(readFileSync(join(out, "reports.csv"), "utf8"), ",");
    expect(first.join()).toContain("Uzbek");
  });

  test("writes a page without a script and without anything from elsewhere, every word escaped", () => {
    const page = readFileSync(join(whole, "reports.html"), "utf8");
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;");
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|\bhref=|url\(|@import|\son\w+=/i);
    expect(page).toContain("default-src 'none'");
    expect(page).toMatch(/^<!doctype html>/);
    for (const label of ["Своими словами / In their own words", "Файлы / Files", "Где / Where"])
      expect(page).toContain(label);
    expect(page.match(/<article/g)).toHaveLength(3);
  });

  test("opens single files, and several keys together", () => {
    const file = join(archived, ONE, `${LATER}.age`);
    const { status, stdout } = run(file, "--key", otherKey, "--key", key, "--out", out);
    expect([status, stdout]).toEqual([0, expect.stringContaining("1 reports of 1 cases")]);
  });

  test("lets no entry choose where its files go", async () => {
    const folder = join(root, "sent");
    mkdirSync(folder, { recursive: true });
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    const entry = writeEntry(ONE, {
      brief: briefOf(ONE, { code: "../../away" }),
      story: { parts: [] },
      media: [{ item: photo, bytes: JPEG }],
    });
    writeFileSync(join(folder, "one.age"), await encrypter.encrypt(entry));
    expect(run(folder, "--key", key, "--out", out).status).toBe(0);
    expect(readdirSync(join(out, "files"))).toEqual(["X-1.jpg"]);
  });
});

describe("npm run archive refuses, in one sentence that says what to do, and writes nothing:", () => {
  const refused = (said: RegExp, ...args: readonly string[]) => {
    const { status, stdout, stderr } = run(...args, "--out", out);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(said);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).not.toContain(secret);
    expect(readdirSync(root).filter((name) => join(root, name).startsWith(out))).toEqual([]);
  };

  test("a wrong key", () => {
    refused(/^This key does not open them: give the key file/, archived, "--key", otherKey);
  });

  test("a key that opens some of the files", async () => {
    const mixed = join(root, "mixed");
    cpSync(archived, mixed, { recursive: true });
    const own = readFileSync(otherKey, "utf8").trim();
    const archive = createArchive({
      directory: mixed,
      recipients: [await identityToRecipient(own)],
    });
    const id = caseIdOf(8);
    await archive.keep(id, id, { brief: briefOf(id), story: { parts: [] }, media: [] });
    refused(/^This key does not open 1 of 4:/, mixed, "--key", key);
    refused(/^This key does not open 3 of 4:/, mixed, "--key", otherKey);
  });

  test("a damaged file", () => {
    const folder = join(root, "damaged");
    cpSync(archived, folder, { recursive: true });
    const file = join(folder, ONE, `${ONE}.age`);
    writeFileSync(file, readFileSync(file).subarray(0, -9));
    refused(/is damaged, .*: copy it from the server again/, folder, "--key", key);
  });

  test("a key file that is not there, is none, or is locked", () => {
    const locked = join(root, "locked.txt");
    writeFileSync(locked, "-----BEGIN AGE ENCRYPTED FILE-----\n");
    const none = join(root, "none.txt");
    writeFileSync(none, `${recipient}\n`);
    refused(/cannot be read/, archived, "--key", join(root, "nowhere"));
    refused(/needs a line that begins with AGE-SECRET-KEY-1/, archived, "--key", none);
    refused(/locked with a passphrase: open it with "age -d"/, archived, "--key", locked);
  });

  test("a folder without archive files, and a path that is not there", () => {
    const empty = join(root, "empty");
    mkdirSync(empty, { recursive: true });
    refused(/no archive file/, empty, "--key", key);
    refused(/is not there/, join(root, "nowhere"), "--key", key);
  });

  test("an output that is there already, which stays as it is", () => {
    mkdirSync(out);
    writeFileSync(join(out, "reports.csv"), "mine");
    const { status, stderr } = opened();
    expect([status, stderr]).toEqual([1, expect.stringContaining("is there already")]);
    expect(readFileSync(join(out, "reports.csv"), "utf8")).toBe("mine");
    expect(readdirSync(out)).toEqual(["reports.csv"]);
  });

  test.each([
    ["nothing", []],
    ["no files", ["--key", "k", "--out", "o"]],
    ["no key", ["a", "--out", "o"]],
    ["no output", ["a", "--key", "k"]],
    ["a word that is not known", ["a", "--key", "k", "--out", "o", "--all"]],
    ["a language that is not known", ["a", "--key", "k", "--out", "o", "--language", "fr"]],
    ["a new key and something else", ["a", "--new-key", "k"]],
  ])("bad arguments, with how it is used: %s", (_name, args) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("npm run archive -- <file or folder>... --key <key file> --out");
  });
});

test("npm run archive -- --help says how it is used", () => {
  const { status, stdout } = run("--help");
  expect([status, stdout]).toEqual([0, expect.stringContaining("--new-key")]);
});

test("npm run archive -- --new-key makes a key for its owner alone, never in the place of another", () => {
  const file = join(root, "new.txt");
  const { status, stdout } = run("--new-key", file);
  const text = readFileSync(file, "utf8");
  const [made = ""] = stdout.split("\n");
  expect([status, made]).toEqual([0, expect.stringMatching(/^age1[a-z0-9]{58}$/)]);
  expect(text).toContain(`# public key: ${made}\n`);
  expect(stdout).not.toContain("AGE-SECRET-KEY");
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(run("--new-key", file).status).toBe(1);
  expect(readFileSync(file, "utf8")).toBe(text);
});
