import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { BlobId, CaseId } from "../../../src/domain/ids.js";
import { MASKED_RECEIPT } from "../../../src/domain/masking.js";
import { formatReceipt, issueReceipt } from "../../../src/domain/receipt.js";
import type { MediaItem } from "../../../src/domain/report.js";
import type { ArchiveEntry } from "../../../src/ports.js";
import { checkRecipients, createArchive } from "../../../src/vault/archive.js";
import { readEntry, writeEntry } from "../../../src/vault/archive-entry.js";
import { createArchiveOpener } from "../../../src/vault/archive-opening.js";
import { briefOf, caseIdOf } from "../../support/briefs.js";

const root = mkdtempSync(join(tmpdir(), "dauys-archive-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const secret = await generateX25519Identity();
const recipient = await identityToRecipient(secret);
const otherSecret = await generateX25519Identity();
const otherRecipient = await identityToRecipient(otherSecret);

const CASE = caseIdOf(1);
const PART = caseIdOf(2);
const photo: MediaItem = { id: "ab".repeat(16) as BlobId, kind: "photo", extension: "jpg" };
const entry: ArchiveEntry = {
  brief: briefOf(PART, { joins: CASE }),
  story: { parts: [{ step: "story", text: "Brigadir Nurmuhammad 👩‍👧" }], media: [photo] },
  media: [{ item: photo, bytes: Buffer.from([0xff, 0xd8, 0, 1, 2]) }],
};

let directory: string;
let made = 0;
beforeEach(() => {
  directory = join(root, String(made++));
});
const archiveOf = (...recipients: string[]) => createArchive({ directory, recipients });
const fileOf = (caseId: CaseId, part: CaseId) => join(directory, caseId, `${part}.age`);
const openedBy = (identity: string, file: Uint8Array) => createArchiveOpener([identity])?.(file);

describe("an archive", () => {
  test("keeps an entry that the owner of the key opens to what was kept", async () => {
    await archiveOf(recipient).keep(CASE, PART, entry);
    const opened = await openedBy(secret, readFileSync(fileOf(CASE, PART)));
    expect(opened).toEqual({ kind: "opened", entry: { caseId: CASE, ...entry } });
  });

  test("keeps it for each of several keys", async () => {
    await archiveOf(recipient, otherRecipient).keep(CASE, PART, entry);
    for (const key of [secret, otherSecret])
      expect(await openedBy(key, readFileSync(fileOf(CASE, PART)))).toMatchObject({
        kind: "opened",
      });
  });

  test("holds nothing in the clear, and what it holds only the server's user can read", async () => {
    await archiveOf(recipient).keep(CASE, PART, entry);
    const bytes = readFileSync(fileOf(CASE, PART));
    for (const word of ["Nurmuhammad", "unpaid_wages", "story", secret, "/9gAAQI"])
      expect(bytes.includes(word)).toBe(false);
    expect(statSync(fileOf(CASE, PART)).mode & 0o077).toBe(0);
    expect(statSync(join(directory, CASE)).mode & 0o077).toBe(0);
  });

  test("opens to no other key, and says damaged for a single byte changed or cut", async () => {
    await archiveOf(recipient).keep(CASE, PART, entry);
    const bytes = readFileSync(fileOf(CASE, PART));
    expect(await openedBy(otherSecret, bytes)).toEqual({ kind: "wrongKey" });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), async (at) => {
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ 0x01;
        expect((await openedBy(secret, flipped))?.kind).not.toBe("opened");
        expect((await openedBy(secret, bytes.subarray(0, at)))?.kind).not.toBe("opened");
      }),
    );
    const last = Buffer.from(bytes);
    last[last.length - 1] = (last[last.length - 1] ?? 0) ^ 0x01;
    expect(await openedBy(secret, last)).toEqual({ kind: "damaged" });
    expect(await openedBy(secret, Buffer.from("a letter"))).toEqual({ kind: "damaged" });
  });

  test("changes nothing when an entry is kept again", async () => {
    const archive = archiveOf(recipient);
    await archive.keep(CASE, PART, entry);
    const before = readFileSync(fileOf(CASE, PART));
    await archive.keep(CASE, PART, { ...entry, story: { parts: [] }, media: [] });
    expect(readFileSync(fileOf(CASE, PART)).equals(before)).toBe(true);
  });

  test("leaves nothing but whole files, also when an entry is kept many times at once", async () => {
    const archive = archiveOf(recipient);
    await Promise.all([1, 2, 3, 4].map(() => archive.keep(CASE, PART, entry)));
    await archive.keep(CASE, CASE, { ...entry, brief: briefOf(CASE) });
    expect(readdirSync(join(directory, CASE)).sort()).toEqual([`${CASE}.age`, `${PART}.age`]);
  });

  test("drops everything of a case, and of no other, as often as it is asked", async () => {
    const archive = archiveOf(recipient);
    await archive.keep(CASE, CASE, entry);
    await archive.keep(CASE, PART, entry);
    await archive.keep(caseIdOf(9), caseIdOf(9), entry);
    await archive.drop(CASE);
    await archive.drop(CASE);
    expect(readdirSync(directory)).toEqual([caseIdOf(9)]);
    expect(existsSync(fileOf(caseIdOf(9), caseIdOf(9)))).toBe(true);
  });

  test("drops what never was, before there is a directory", async () => {
    await archiveOf(recipient).drop(CASE);
    expect(existsSync(directory)).toBe(false);
  });

  test("takes no name that leads elsewhere", async () => {
    const archive = archiveOf(recipient);
    const away = "../../elsewhere" as CaseId;
    await expect(archive.keep(away, PART, entry)).rejects.toMatchObject({ code: "internal" });
    await expect(archive.keep(CASE, away, entry)).rejects.toMatchObject({ code: "internal" });
    await expect(archive.drop("" as CaseId)).rejects.toMatchObject({ code: "internal" });
  });

  test("rejects when the disk does, and leaves no half of a file", async () => {
    const archive = createArchive({ directory: "/dev/null/archive", recipients: [recipient] });
    await expect(archive.keep(CASE, PART, entry)).rejects.toMatchObject({ code: "ENOTDIR" });
  });

  test("is not made for recipients that are none", () => {
    expect(() => archiveOf("age1wrong")).toThrow(
      expect.objectContaining({ code: "config.invalid" }),
    );
  });
});

describe("an entry", () => {
  const receipt = issueReceipt(() => 3);
  const written = (parts: ArchiveEntry["story"]["parts"]) =>
    readEntry(Buffer.from(writeEntry(CASE, { ...entry, story: { parts } })).toString())?.story
      .parts;

  test("has no receipt in it, though it is spread over several messages", () => {
    const groups = formatReceipt(receipt).split(" ");
    expect(written([{ step: "story", text: `raqam ${receipt}` }])).toEqual([
      { step: "story", text: `raqam ${MASKED_RECEIPT}` },
    ]);
    expect(written(groups.map((text) => ({ step: "story", text })))).toEqual([
      { step: "story", text: MASKED_RECEIPT },
    ]);
  });

  test("keeps the messages of other steps apart", () => {
    const parts = [
      { step: "employer", text: "Baraka" },
      { step: "story", text: "bir" },
    ];
    expect(written(parts)).toEqual(parts);
  });

  test("is as long as any other of about its length", () => {
    const sizeOf = (text: string) =>
      writeEntry(CASE, { ...entry, story: { parts: [{ step: "story", text }] } }).length;
    expect(sizeOf("ha")).toBe(sizeOf("Uch oydan beri maosh yoʻq"));
  });

  test.each([
    ["no JSON", "hello"],
    ["a later version", JSON.stringify({ v: 2 })],
    ["nothing", "null"],
  ])("is none: %s", (_name, text) => {
    expect(readEntry(text)).toBeNull();
  });
});

describe("a key file", () => {
  test("is read as it was made, with comments and the line ends of Windows", async () => {
    await archiveOf(recipient).keep(CASE, PART, entry);
    const file = `# created: 2026-01-01\r\n# public key: ${recipient}\r\n${secret}\r\n`;
    expect(await openedBy(file, readFileSync(fileOf(CASE, PART)))).toMatchObject({
      kind: "opened",
    });
  });

  test.each([
    ["nothing", ""],
    ["comments alone", "# public key\n"],
    ["the public key", recipient],
    ["a key with a mistyped sign", `${secret.slice(0, -1)}${secret.endsWith("A") ? "C" : "A"}`],
  ])("is none: %s", (_name, text) => {
    expect(createArchiveOpener([text])).toBeNull();
  });
});

describe("recipients", () => {
  test("without a fault are told nothing of", () => {
    expect(checkRecipients([recipient, ` ${otherRecipient}\n`])).toEqual([]);
  });

  test("with faults are told of, each by its place and never by itself", () => {
    const wrong = `${recipient.slice(0, -1)}b`;
    const problems = checkRecipients([recipient, wrong, secret, "me@example.org"]);
    expect(problems).toEqual([
      expect.stringMatching(/^has no age public key in place 2:/),
      expect.stringMatching(/^has a secret key in place 3:/),
      expect.stringMatching(/^has no age public key in place 4:/),
    ]);
    expect(problems.join()).not.toContain(secret);
    expect(checkRecipients([])).toHaveLength(1);
    expect(checkRecipients([wrong])).toEqual([
      expect.stringMatching(/^has no age public key in place 1:/),
    ]);
  });
});
