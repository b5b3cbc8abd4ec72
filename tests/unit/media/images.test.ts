import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { createMediaCleaner } from "../../../src/media/media-cleaner.js";
import type { CleanFile } from "../../../src/ports.js";
import {
  movingWebp,
  photo,
  pixelBomb,
  SECRET,
  wordyJpeg,
  wordyPng,
} from "../../support/media-files.js";
import { BARE_JPEG, jpegParts } from "../../support/media-parsing.js";
import "../../support/media-tools.js";

const cleaner = createMediaCleaner({
  random: { bytes: (size) => new Uint8Array(size), below: () => 0 },
});
const clean = (bytes: Uint8Array, kind: "photo" | "document" = "photo") =>
  cleaner.clean({ kind, mime: "image/jpeg", bytes, voice: "changed" });

async function cleaned(bytes: Uint8Array, kind?: "photo" | "document"): Promise<CleanFile> {
  const result = await clean(bytes, kind);
  if (result.kind !== "cleaned") throw new Error(`refused: ${result.why}`);
  expect(result.files).toHaveLength(1);
  return result.files[0] as CleanFile;
}

/** Nothing but tables, a frame and pixels, and none of the words. */
function expectBare({ bytes, extension }: CleanFile): void {
  const { markers, behind } = jpegParts(bytes);
  expect(extension).toBe("jpg");
  expect(markers.filter((marker) => !BARE_JPEG.has(marker))).toEqual([]);
  expect(behind).toBe(0);
  expect(Buffer.from(bytes).includes(SECRET)).toBe(false);
}

async function colourAt(bytes: Uint8Array, left: number, top: number): Promise<string> {
  const region = { left, top, width: 1, height: 1 };
  const [red = 0, , blue = 0] = await sharp(bytes).extract(region).raw().toBuffer();
  return red > 200 && blue < 60 ? "red" : blue > 200 && red < 60 ? "blue" : "other";
}

const fixtures = {
  "a JPEG with place, camera and author": () => photo("jpeg"),
  "a JPEG with comment, IPTC, thumbnail and something behind its end": wordyJpeg,
  "a PNG with place, camera and author": () => photo("png"),
  "a PNG with words in its chunks": wordyPng,
  "a WebP with place, camera and author": () => photo("webp"),
  "a moving WebP": movingWebp,
};

describe("a picture", () => {
  test.each(Object.entries(fixtures))("comes out as bare pixels: %s", async (name, make) => {
    const before = await make();
    if (!name.includes("moving") && !name.includes("place"))
      expect(before.includes(SECRET), "the fixture holds the words").toBe(true);
    expectBare(await cleaned(before));
  });

  test.each([
    [1, 120, 80, "red", "blue"],
    [3, 120, 80, "blue", "red"],
    [6, 80, 120, "other", "other"],
    [8, 80, 120, "other", "other"],
  ])("noted as turned (%i) is turned, and the note is gone", async (orientation, width, height) => {
    const before = await photo("jpeg", { orientation });
    expect((await sharp(before).metadata()).orientation).toBe(orientation);
    const file = await cleaned(before);
    expectBare(file);
    const after = await sharp(file.bytes).metadata();
    expect([after.width, after.height, after.orientation]).toEqual([width, height, undefined]);
  });

  test("held upside down stands upright", async () => {
    const { bytes } = await cleaned(await photo("jpeg", { orientation: 3 }));
    expect(await colourAt(bytes, 60, 4)).toBe("blue");
    expect(await colourAt(bytes, 60, 76)).toBe("red");
  });

  test("that moves becomes its first picture", async () => {
    const { bytes } = await cleaned(await movingWebp());
    const { width, height } = await sharp(bytes).metadata();
    expect([width, height]).toEqual([40, 40]);
    expect(await colourAt(bytes, 20, 20)).toBe("red");
  });

  test("sent as a document goes as a photo", async () => {
    const file = await cleaned(await photo("png"), "document");
    expect(file.kind).toBe("photo");
    expectBare(file);
  });

  test("too long for a photo of Telegram's goes as a document", async () => {
    const file = await cleaned(await photo("png", { width: 50, height: 1_200 }));
    expect(file.kind).toBe("document");
    expectBare(file);
  });

  test("larger than a screen needs is made smaller", async () => {
    const { bytes } = await cleaned(await photo("jpeg", { width: 4_000, height: 3_000 }));
    const { width, height } = await sharp(bytes).metadata();
    expect([width, height]).toEqual([2_560, 1_920]);
  });
});

describe("a hostile picture", () => {
  test("that promises 50,000 by 50,000 pixels is refused at once", async () => {
    const before = Date.now();
    expect(await clean(pixelBomb())).toEqual({ kind: "refused", why: "tooBig" });
    expect(Date.now() - before).toBeLessThan(10_000);
  });

  test.each(["jpeg", "png", "webp"] as const)("that is cut off is refused: %s", async (format) => {
    const whole = await photo(format, { width: 600, height: 400 });
    const result = await clean(whole.subarray(0, Math.floor(whole.length / 3)));
    // What is left of the words before the pixels may fill a third of the file.
    expect(result).toEqual({ kind: "refused", why: "damaged" });
  });

  test("of noise behind a good beginning is refused", async () => {
    const noise = Buffer.alloc(20_000, 0x5a);
    noise.set([0xff, 0xd8, 0xff, 0xe0], 0);
    expect(await clean(noise)).toEqual({ kind: "refused", why: "damaged" });
  });

  test("does not keep others from being cleaned: they take turns", async () => {
    const good = await photo("jpeg");
    const results = await Promise.all([clean(pixelBomb()), clean(good), clean(good), clean(good)]);
    expect(results.map(({ kind }) => kind)).toEqual(["refused", "cleaned", "cleaned", "cleaned"]);
  });

  test("beyond 20 MB is refused unread", async () => {
    const large = Buffer.alloc(20 * 1024 * 1024 + 1);
    large.set([0xff, 0xd8, 0xff], 0);
    expect(await clean(large)).toEqual({ kind: "refused", why: "tooBig" });
  });
});
