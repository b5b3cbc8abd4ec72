import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { ffmpeg } from "./media-tools.js";

/** Words that stand in every fixture and may stand in no result. */
export const SECRET = "Zulfizarxon-7031415926";

/** A picture with an edge that tells which way is up: red above, blue below. */
function picture(width = 120, height = 80) {
  const top = Math.floor(height / 2);
  const red = { create: { width, height: top, channels: 3, background: "#ff0000" } } as const;
  return sharp({ create: { width, height, channels: 3, background: "#0000ff" } }).composite([
    { input: red, left: 0, top: 0 },
  ]);
}

const EXIF = {
  IFD0: { Artist: SECRET, Make: SECRET, Copyright: SECRET },
  IFD2: { UserComment: SECRET },
  IFD3: {
    GPSLatitudeRef: "N",
    GPSLatitude: "43/1 15/1 0/1",
    GPSLongitudeRef: "E",
    GPSLongitude: "76/1 57/1 0/1",
  },
};

const XMP = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${SECRET}"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

export type PictureFormat = "jpeg" | "png" | "webp";

/** A picture with place, camera, author and XMP; `orientation` 1-8 as a camera writes it. */
export async function photo(
  format: PictureFormat,
  options: { orientation?: number; width?: number; height?: number } = {},
): Promise<Buffer> {
  const { orientation = 1, width, height } = options;
  const made = picture(width, height).withExif(EXIF).withXmp(XMP).withMetadata({ orientation });
  return made.toFormat(format).toBuffer();
}

/** A JPEG with a comment, IPTC, a thumbnail, and something behind its end. */
export async function wordyJpeg(): Promise<Buffer> {
  const jpeg = await photo("jpeg");
  const thumbnail = await sharp({
    create: { width: 16, height: 16, channels: 3, background: "#00ff00" },
  })
    .jpeg()
    .toBuffer();
  const words = Buffer.from(SECRET);
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xfe, words),
    segment(0xed, Buffer.concat([Buffer.from("Photoshop 3.0\0"), iptc(words)])),
    segment(0xec, Buffer.concat([Buffer.from("Ducky\0"), thumbnail])),
    segment(0xe2, Buffer.concat([Buffer.from("MPF\0"), words])),
    jpeg.subarray(2),
    Buffer.from(`PK\u0003\u0004${SECRET}`),
  ]);
}

function iptc(words: Buffer): Buffer {
  const dataset = Buffer.concat([Buffer.from([0x1c, 2, 80, 0, words.length]), words]);
  const head = Buffer.from("8BIM\u0004\u0004\0\0\0\0\0", "latin1");
  return Buffer.concat([head, Buffer.from([dataset.length]), dataset]);
}

function segment(marker: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt8(0xff, 0);
  head.writeUInt8(marker, 1);
  head.writeUInt16BE(payload.length + 2, 2);
  return Buffer.concat([head, payload]);
}

/** A PNG with words in tEXt, zTXt and iTXt, and a time. */
export async function wordyPng(): Promise<Buffer> {
  const png = await photo("png");
  const afterHeader = 8 + 25;
  return Buffer.concat([
    png.subarray(0, afterHeader),
    pngChunk("tEXt", Buffer.from(`Author\0${SECRET}`)),
    pngChunk("zTXt", Buffer.concat([Buffer.from("Comment\0\0"), deflateSync(SECRET)])),
    pngChunk("iTXt", Buffer.from(`Title\0\0\0\0\0${SECRET}`)),
    pngChunk("tIME", Buffer.from([7, 234, 11, 28, 12, 0, 0])),
    png.subarray(afterHeader),
  ]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** A PNG of a few bytes whose header promises 50,000 by 50,000 pixels. */
export function pixelBomb(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(50_000, 0);
  header.writeUInt32BE(50_000, 4);
  header.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk("IHDR", header),
    pngChunk("IDAT", deflateSync(Buffer.alloc(50_000))),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A moving WebP: red first, then blue. */
export async function movingWebp(): Promise<Buffer> {
  const frame = (background: string) =>
    sharp({ create: { width: 40, height: 40, channels: 3, background } })
      .png()
      .toBuffer();
  const frames = [await frame("#ff0000"), await frame("#0000ff")];
  return sharp(frames, { join: { animated: true } })
    .withXmp(XMP)
    .webp({ delay: [100, 100] })
    .toBuffer();
}

/** A PDF with an author, a script, an attached file and so many pages, each of `side` points. */
export function pdf({ pages = 1, side = 200 } = {}): Buffer {
  const kids = Array.from({ length: pages }, (_, index) => `${10 + index} 0 R`).join(" ");
  const objects = new Map<number, string>([
    [
      1,
      `<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\("${SECRET}"\\)) >> /Names << /EmbeddedFiles << /Names [(a.txt) 4 0 R] >> >> >>`,
    ],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`],
    [3, `<< /Author (${SECRET}) /Producer (${SECRET}) >>`],
    [4, "<< /Type /Filespec /F (a.txt) /EF << /F 5 0 R >> >>"],
    [5, `<< /Type /EmbeddedFile /Length ${SECRET.length} >>\nstream\n${SECRET}\nendstream`],
    [6, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"],
    [7, "<< /Length 44 >>\nstream\nBT /F1 24 Tf 20 100 Td (Contract) Tj ET      \nendstream"],
  ]);
  for (let page = 0; page < pages; page++)
    objects.set(
      10 + page,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${side} ${side}] /Contents 7 0 R /Resources << /Font << /F1 6 0 R >> >> >>`,
    );
  let text = "%PDF-1.4\n";
  const offsets: string[] = [];
  for (const [number, body] of objects) {
    offsets.push(`${number} 1\n${String(text.length).padStart(10, "0")} 00000 n \n`);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const table = `xref\n0 1\n0000000000 65535 f \n${offsets.join("")}`;
  const trailer = `trailer\n<< /Size ${10 + pages} /Root 1 0 R /Info 3 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table + trailer, "latin1");
}

/** A voice message with tags, of so many seconds. */
export function voice(seconds = 2): Buffer {
  const tone = `sine=frequency=220:duration=${seconds}`;
  const tags = ["-metadata", `title=${SECRET}`, "-metadata", `location=${SECRET}`];
  return ffmpeg(
    "-f",
    "lavfi",
    "-i",
    tone,
    ...tags,
    "-c:a",
    "libopus",
    "-b:a",
    "8k",
    "-f",
    "ogg",
    "-",
  );
}

/** A film with tags on the file and on its streams, subtitles, a chapter and a place. */
export function film({ seconds = 2, format = "mp4", size = "320x240" } = {}): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "dauys-film-"));
  try {
    const out = join(folder, `out.${format}`);
    const chapters = join(folder, "chapters.txt");
    const subtitles = join(folder, "words.srt");
    writeFileSync(
      chapters,
      `;FFMETADATA1\ntitle=${SECRET}\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=900\ntitle=${SECRET}\n`,
    );
    writeFileSync(subtitles, `1\n00:00:00,000 --> 00:00:01,000\n${SECRET}\n`);
    const webm = format === "webm";
    ffmpeg(
      ...["-f", "lavfi", "-i", `testsrc2=size=${size}:rate=15:duration=${seconds}`],
      ...["-f", "lavfi", "-i", `sine=frequency=220:duration=${seconds}`],
      ...["-i", chapters, "-i", subtitles, "-map_metadata", "2", "-map_chapters", "2"],
      ...["-map", "0:v", "-map", "1:a", "-map", "3:s"],
      ...["-metadata", "location=+43.2500+076.9500/", "-metadata", `comment=${SECRET}`],
      ...["-metadata", "creation_time=2026-11-01T10:00:00Z"],
      ...["-metadata:s:v", `handler_name=${SECRET}`, "-metadata:s:a", `title=${SECRET}`],
      ...["-metadata:s:a", "language=uzb"],
      ...(webm
        ? ["-c:v", "libvpx", "-c:a", "libopus", "-c:s", "webvtt"]
        : ["-c:v", "libx264", "-preset", "ultrafast", "-c:a", "aac", "-c:s", "mov_text"]),
      out,
    );
    return readFileSync(out);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
