import { describe, expect, test } from "vitest";
import { fileTypeOf } from "../../../src/media/file-type.js";
import { createMediaCleaner } from "../../../src/media/media-cleaner.js";
import type { MediaCleaner } from "../../../src/ports.js";
import { pdf, photo } from "../../support/media-files.js";
import "../../support/media-tools.js";

type Kind = Parameters<MediaCleaner["clean"]>[0]["kind"];

const random = { bytes: (size: number) => new Uint8Array(size), below: () => 0 };
const cleaner = createMediaCleaner({ random });
const bare = createMediaCleaner({ random, find: async () => null });
const KINDS: readonly Kind[] = ["photo", "video", "voice", "document"];

const text = (words: string) => Buffer.from(words, "latin1");
const box = (brand: string) =>
  Buffer.concat([text("\0\0\0\u0018ftyp"), text(brand), text("\0\0\0\0")]);

const REFUSED: Readonly<Record<string, Buffer>> = {
  "an HLS playlist": text(
    "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n",
  ),
  "a concat list": text("ffconcat version 1.0\nfile /etc/passwd\n"),
  "a zip": text("PK\u0003\u0004\u0014\0\0\0\u0008\0"),
  "an SVG with an external entity": text(
    '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>',
  ),
  "a GIF": text("GIF89a\u0001\0\u0001\0"),
  "a TIFF": text("II*\0\u0008\0\0\0"),
  "a BMP": text("BM\0\0\0\0"),
  HEIC: box("heic"),
  "HEIC of another brand": box("mif1"),
  AVIF: box("avif"),
  "a Word file of old": Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  "an MP3": text("ID3\u0004\0\0\0\0\0\0"),
  "a WAV": text("RIFF\0\0\0\0WAVEfmt "),
  "a program": text("\u007fELF\u0002\u0001\u0001"),
  "a PDF behind something else": Buffer.concat([text("x\n"), pdf()]),
  nothing: Buffer.alloc(0),
};

describe("what is no picture, film, voice or PDF by its first bytes", () => {
  test.each(Object.entries(REFUSED))("is refused, whatever Telegram says: %s", async (_, bytes) => {
    expect(fileTypeOf(bytes)).toBeNull();
    for (const kind of KINDS)
      for (const mime of ["image/jpeg", "video/mp4", "audio/ogg", "application/pdf"])
        expect(await cleaner.clean({ kind, mime, bytes, voice: "asItIs" })).toEqual({
          kind: "refused",
          why: "kind",
        });
  });
});

describe("a file that is another thing than it is sent as", () => {
  test.each([
    ["a picture as a voice", "voice", () => photo("jpeg")],
    ["a picture as a video", "video", () => photo("png")],
    ["a PDF as a photo", "photo", async () => pdf()],
    ["a film as a document", "document", async () => box("isom")],
    ["a voice as a document", "document", async () => text("OggS")],
  ] as const)("is refused: %s", async (_, kind, make) => {
    const bytes = await make();
    expect(fileTypeOf(bytes)).not.toBeNull();
    expect(await cleaner.clean({ kind, mime: null, bytes, voice: "asItIs" })).toEqual({
      kind: "refused",
      why: "kind",
    });
  });
});

describe("on a machine without the programs", () => {
  test("PDF, video and voice are refused, and start-up can say so", async () => {
    const tries = [
      ["document", pdf()],
      ["video", box("isom")],
      ["voice", text("OggS")],
    ] as const;
    for (const [kind, bytes] of tries)
      expect(await bare.clean({ kind, mime: null, bytes, voice: "changed" })).toEqual({
        kind: "refused",
        why: "noTool",
      });
    const missing = await bare.missing();
    expect(missing.map(({ kind }) => kind)).toEqual(["document", "video", "voice"]);
    expect(missing.map(({ why }) => why).join(" ")).toContain("ffmpeg");
    expect(missing[0]?.why).toContain("poppler-utils");
  });

  test("pictures are cleaned all the same", async () => {
    const bytes = await photo("jpeg");
    const result = await bare.clean({ kind: "photo", mime: null, bytes, voice: "changed" });
    expect(result.kind).toBe("cleaned");
  });
});
