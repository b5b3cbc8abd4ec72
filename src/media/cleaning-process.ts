/**
 * A process for one picture: its bytes come in, a JPEG without anything beside the pixels goes out.
 * By itself, so that a picture made to crash the decoder ends this process and nothing else. How it
 * ended is its exit code, one of `IMAGE_CODES`.
 */
import sharp from "sharp";
import { IMAGE_CODES, LONGEST_SHAPE, LONGEST_SIDE, MOST_PIXELS } from "./image-limits.js";

// Only the decoders of what is taken; others may not be tried, whatever the bytes say.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"],
});
sharp.concurrency(1);
sharp.cache(false);

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
try {
  const picture = sharp(Buffer.concat(chunks), {
    limitInputPixels: MOST_PIXELS,
    failOn: "truncated",
  });
  const { data, info } = await picture
    // Turned as the camera was held: the note that says so does not survive.
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .jpeg({ quality: 85 })
    .timeout({ seconds: 20 })
    .toBuffer({ resolveWithObject: true });
  const shape = Math.max(info.width / info.height, info.height / info.width);
  process.exitCode = shape > LONGEST_SHAPE ? IMAGE_CODES.long : IMAGE_CODES.cleaned;
  process.stdout.end(data);
} catch (error) {
  const tooBig = /pixel limit/i.test(error instanceof Error ? error.message : "");
  process.exitCode = tooBig ? IMAGE_CODES.tooBig : IMAGE_CODES.damaged;
}
