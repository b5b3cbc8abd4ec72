import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createMediaCleaner } from "../../../src/media/media-cleaner.js";
import type { CleanFile, VoiceMode } from "../../../src/ports.js";
import { film, SECRET, voice } from "../../support/media-files.js";
import { decoded16k, mediaToolsAvailable, probed } from "../../support/media-tools.js";

let drawn = 0;
const cleaner = createMediaCleaner({
  random: {
    bytes: (size) => new Uint8Array(size),
    below(below) {
      drawn += 317;
      return drawn % below;
    },
  },
});

async function cleaned(
  kind: "voice" | "video",
  bytes: Uint8Array,
  mode: VoiceMode = "asItIs",
): Promise<CleanFile> {
  const result = await cleaner.clean({ kind, mime: null, bytes, voice: mode });
  if (result.kind !== "cleaned") throw new Error(`refused: ${result.why}`);
  expect(result.files).toHaveLength(1);
  return result.files[0] as CleanFile;
}

const refusal = (kind: "voice" | "video", bytes: Uint8Array) =>
  cleaner.clean({ kind, mime: null, bytes, voice: "asItIs" });

/** What every file of its format says, of nobody: the names of the streams and of the encoder. */
const EMPTY_WORDS =
  /^(?:und|VideoHandler|SoundHandler|\[0\]\[0\]\[0\]\[0\]|Lavc \w+|isom|512|isomiso2avc1mp41)$/;

function expectNoTags(bytes: Uint8Array): void {
  const { format, streams, chapters } = probed(bytes);
  const tags = [format.tags, ...streams.map((stream) => stream.tags)];
  const words = tags.flatMap((each) => Object.values(each ?? {}));
  expect(words.filter((word) => !EMPTY_WORDS.test(word))).toEqual([]);
  expect(chapters).toEqual([]);
  expect(Buffer.from(bytes).includes(SECRET)).toBe(false);
  expect(Buffer.from(bytes).includes("+43.25")).toBe(false);
  expect(Buffer.from(bytes).includes("uzb")).toBe(false);
}

/** How often a tone swings in a second, counted in its middle. */
function pitchOf(bytes: Uint8Array): number {
  const decoded = decoded16k(bytes);
  let crossings = 0;
  for (let at = 8_000; at < 24_000; at++)
    if ((decoded[at - 1] ?? 0) < 0 && (decoded[at] ?? 0) >= 0) crossings++;
  return crossings;
}

describe.skipIf(!mediaToolsAvailable())("a voice", () => {
  test.each(["asItIs", "changed"] as const)("comes out without tags: %s", async (mode) => {
    const before = voice();
    expect(before.includes(SECRET)).toBe(true);
    const file = await cleaned("voice", before, mode);
    expect([file.kind, file.extension]).toEqual(["voice", "ogg"]);
    expectNoTags(file.bytes);
    const { streams, format } = probed(file.bytes);
    expect(streams.map(({ codec_name }) => codec_name)).toEqual(["opus"]);
    expect(Number(format.duration)).toBeGreaterThan(1.7);
    expect(Number(format.duration)).toBeLessThan(2.4);
  });

  test("that is changed sounds otherwise, each time by another amount", async () => {
    const before = voice();
    const first = await cleaned("voice", before, "changed");
    const second = await cleaned("voice", before, "changed");
    const asItIs = await cleaned("voice", before);
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(false);
    const pitch = pitchOf(asItIs.bytes);
    expect(pitch).toBeGreaterThan(210);
    expect(pitch).toBeLessThan(230);
    for (const { bytes } of [first, second])
      expect(Math.abs(pitchOf(bytes) / pitch - 1)).toBeGreaterThan(0.15);
  });

  test("without an end is refused in bounded time", async () => {
    const before = Date.now();
    expect(await refusal("voice", voice(400))).toEqual({ kind: "refused", why: "tooLong" });
    expect(Date.now() - before).toBeLessThan(100_000);
  }, 120_000);

  test("of noise is refused", async () => {
    const noise = Buffer.concat([Buffer.from("OggS"), Buffer.alloc(10_000, 0x3c)]);
    expect(await refusal("voice", noise)).toEqual({ kind: "refused", why: "damaged" });
  });
});

describe.skipIf(!mediaToolsAvailable())("a film", () => {
  test.each(["mp4", "mov", "webm"])(
    "comes out without tags, subtitles and chapters: %s",
    async (format) => {
      const before = film({ format });
      expect(before.includes(SECRET)).toBe(true);
      expect(probed(before).streams.map(({ codec_type }) => codec_type)).toContain("subtitle");
      const file = await cleaned("video", before);
      expect([file.kind, file.extension]).toEqual(["video", "mp4"]);
      expectNoTags(file.bytes);
      const { streams } = probed(file.bytes);
      expect(streams.map(({ codec_name }) => codec_name)).toEqual(["h264", "aac"]);
    },
  );

  test("is made smaller to fit a screen, with its shape", async () => {
    const { bytes } = await cleaned("video", film({ seconds: 1, size: "2560x1440" }));
    const [picture] = probed(bytes).streams;
    expect([picture?.width, picture?.height]).toEqual([1280, 720]);
  });

  test("of more pixels than a camera gives is refused", async () => {
    const large = film({ seconds: 1, size: "5000x3000" });
    expect(await refusal("video", large)).toEqual({ kind: "refused", why: "damaged" });
  });

  test("that is too long is refused", async () => {
    const long = film({ seconds: 130, size: "64x64" });
    expect(await refusal("video", long)).toEqual({ kind: "refused", why: "tooLong" });
  }, 120_000);

  test.each([0.2, 0.6])("that is cut off at %f is refused", async (share) => {
    const whole = film();
    const cut = whole.subarray(0, Math.floor(whole.length * share));
    expect(await refusal("video", cut)).toEqual({ kind: "refused", why: "damaged" });
  });

  test("that is a playlist behind a film's first bytes reads no other file", async () => {
    const head = Buffer.from("\0\0\0\u0018ftypisom\0\0\0\0isomiso2", "latin1");
    const list = Buffer.from("#EXTM3U\n#EXTINF:1,\nfile:///etc/hostname\n");
    const trick = Buffer.concat([head, list]);
    expect(await refusal("video", trick)).toEqual({ kind: "refused", why: "damaged" });
  });
});

describe.skipIf(!mediaToolsAvailable())("the original", () => {
  test("has no name on any disk while it is cleaned", async () => {
    const before = readdirSync("/dev/shm");
    const work = cleaned("video", film());
    const seen = new Set<string>();
    const look = setInterval(() => {
      for (const name of readdirSync("/dev/shm")) seen.add(name);
    }, 5);
    await work;
    clearInterval(look);
    const isOurs = (name: string) => /^[0-9a-f]{8}-/.test(name) && !before.includes(name);
    expect([...seen].filter(isOurs)).toEqual([]);
  });
});
