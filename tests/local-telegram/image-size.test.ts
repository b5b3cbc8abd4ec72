import { describe, expect } from "vitest";
import { readImageSize } from "../../src/playground/world/image-size.js";
import { behaviour } from "../support/behaviour.js";
import { png } from "./calls.js";

const from = (hex: string) => new Uint8Array(Buffer.from(hex.replaceAll(" ", ""), "hex"));
const letters = (text: string) => Buffer.from(text).toString("hex");

// Headers as the formats' own specifications lay them out; nothing follows them.
const JPEG = from("ffd8 ffe0 0010 4a46494600010100000100010000 ffc0 0011 08 0258 0320 03012200");
const PROGRESSIVE = from("ffd8 ffdb 0004 0000 ffc2 0011 08 0001 0002 03012200");
const GIF = from(`${letters("GIF89a")} 4001 c800`);
const riff = (chunk: string) => from(`${letters("RIFF")} 00000000 ${letters("WEBP")} ${chunk}`);
const LOSSY = riff(`${letters("VP8 ")} 00000000 000000 9d012a 2003 5802`);
const LOSSLESS = riff(`${letters("VP8L")} 00000000 2f 1fc39500 00`);
const EXTENDED = riff(`${letters("VP8X")} 0a000000 00000000 1f0300 570200`);

describe("the size of a picture", () => {
  behaviour(
    "is read from the header of a JPEG, progressive or not",
    { api: "PhotoSize, width and height; ITU-T T.81, B.2.2" },
    () => {
      expect(readImageSize(JPEG)).toEqual({ width: 800, height: 600 });
      expect(readImageSize(PROGRESSIVE)).toEqual({ width: 2, height: 1 });
    },
  );

  behaviour(
    "is read from the header of a PNG and a GIF",
    { api: "PhotoSize, width and height" },
    () => {
      expect(readImageSize(png(800, 600))).toEqual({ width: 800, height: 600 });
      expect(readImageSize(GIF)).toEqual({ width: 320, height: 200 });
    },
  );

  behaviour(
    "is read from each of the three headers of a WebP",
    { api: "PhotoSize, width and height; RFC 9649" },
    () => {
      for (const header of [LOSSY, LOSSLESS, EXTENDED]) {
        expect(readImageSize(header)).toEqual({ width: 800, height: 600 });
      }
    },
  );

  behaviour(
    "is unknown for anything else, and for a header that breaks off",
    { api: "sendPhoto, photo" },
    () => {
      for (const whole of [JPEG, GIF, LOSSY, LOSSLESS, EXTENDED, png(5, 5)]) {
        for (const length of [0, 1, 4, 8, 9]) {
          expect(readImageSize(whole.subarray(0, length))).toBeUndefined();
        }
      }
      expect(readImageSize(from(letters("%PDF-1.7 and so on, for quite a while")))).toBeUndefined();
    },
  );
});
