import { describe, expect, test } from "vitest";
import { createMediaCleaner } from "../../../src/media/media-cleaner.js";
import { pdf, SECRET } from "../../support/media-files.js";
import { BARE_JPEG, jpegParts } from "../../support/media-parsing.js";
import { mediaToolsAvailable } from "../../support/media-tools.js";

const cleaner = createMediaCleaner({
  random: { bytes: (size) => new Uint8Array(size), below: () => 0 },
});
const clean = (bytes: Uint8Array) =>
  cleaner.clean({ kind: "document", mime: "application/pdf", bytes, voice: "changed" });

describe.skipIf(!mediaToolsAvailable())("a PDF", () => {
  test("becomes pictures of its pages: author, script and attached file stay behind", async () => {
    const before = pdf({ pages: 3 });
    expect(before.includes(SECRET)).toBe(true);
    const result = await clean(before);
    if (result.kind !== "cleaned") throw new Error(`refused: ${result.why}`);
    expect(result.files.map(({ kind, extension }) => [kind, extension])).toEqual(
      Array(3).fill(["photo", "jpg"]),
    );
    for (const { bytes } of result.files) {
      const { markers, behind } = jpegParts(bytes);
      expect(markers.filter((marker) => !BARE_JPEG.has(marker))).toEqual([]);
      expect(behind).toBe(0);
      expect(Buffer.from(bytes).includes(SECRET)).toBe(false);
    }
  });

  test("with too many pages is refused", async () => {
    expect(await clean(pdf({ pages: 11 }))).toEqual({ kind: "refused", why: "tooLong" });
  });

  test("with a page as large as a house costs no more than another", async () => {
    const before = Date.now();
    expect((await clean(pdf({ side: 200_000 }))).kind).toBe("cleaned");
    expect(Date.now() - before).toBeLessThan(15_000);
  });

  test.each([0.1, 0.3])("that is cut off at %f is refused", async (share) => {
    const whole = pdf();
    const result = await clean(whole.subarray(0, Math.floor(whole.length * share)));
    expect(result).toEqual({ kind: "refused", why: "damaged" });
  });
});
