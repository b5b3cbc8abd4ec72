import type { MediaItem } from "../domain/report.js";
import type { Random, VoiceMode } from "../ports.js";
import type { Cleaned } from "./images.js";
import { createMemoryFile } from "./memory-file.js";
import { type Bounds, runProgram } from "./program.js";

// What a caseworker listens to and looks at; the worker is told the same numbers.
export const VOICE_SECONDS = 300;
export const VIDEO_SECONDS = 120;

// One thread: a film of two minutes takes up to as long again on a small server.
const BOUNDS: Readonly<Record<"voice" | "video", Bounds>> = {
  voice: { seconds: 90, memoryMiB: 1_024, outputMiB: 20 },
  video: { seconds: 240, memoryMiB: 2_048, outputMiB: 20 },
};

// 4K; what is decoded of one picture is bounded by it.
const MOST_PIXELS = 4_096 * 2_304;

const DECODERS =
  "h264,hevc,vp8,vp9,libvpx-vp9,av1,libdav1d,mpeg4,h263,aac,opus,libopus,vorbis,mp3,mp3float,amrnb,amrwb,pcm_s16le,pcm_s16be";

export interface FilmTools {
  readonly ffmpeg: string;
  /** It can shift pitch and formants apart. */
  readonly rubberband: boolean;
}

/** Encodes a voice message anew: Ogg with Opus, one stream, no tags. */
export function cleanVoice(
  tools: FilmTools,
  random: Random,
  bytes: Uint8Array,
  mode: VoiceMode,
): Promise<Cleaned> {
  const change = mode === "changed" ? ["-af", voiceChange(tools, random)] : [];
  return encode(tools, bytes, {
    kind: "voice",
    from: "ogg",
    seconds: VOICE_SECONDS,
    extension: "ogg",
    to: [
      ...["-map", "0:a:0", ...change, "-ac", "1", "-ar", "48000"],
      ...["-c:a", "libopus", "-b:a", "32k", "-application", "voip", "-f", "ogg"],
    ],
  });
}

/** Encodes a film anew: MP4 with one picture and one sound stream, up to 1280 wide or high, no tags. */
export function cleanVideo(
  tools: FilmTools,
  bytes: Uint8Array,
  from: "mp4" | "webm",
): Promise<Cleaned> {
  return encode(tools, bytes, {
    kind: "video",
    from: from === "mp4" ? "mov" : "matroska",
    seconds: VIDEO_SECONDS,
    extension: "mp4",
    to: [
      ...["-map", "0:v:0", "-map", "0:a:0?"],
      ...["-vf", `fps=30,scale=${SCALED},format=yuv420p`],
      // Captions travel inside the pictures, and so does what an encoder says of itself.
      ...["-c:v", "libx264", "-preset", "veryfast", "-crf", "28", "-a53cc", "0"],
      ...["-maxrate", "1000k", "-bufsize", "2000k", "-bsf:v", "filter_units=remove_types=6"],
      ...["-c:a", "aac", "-ac", "1", "-ar", "44100", "-b:a", "64k"],
      ...["-f", "mp4", "-movflags", "+faststart"],
    ],
  });
}

// Fits into 1280 x 1280 without growing; the encoder wants even numbers.
const SCALED =
  "w='min(1280,iw)':h='min(1280,ih)':force_original_aspect_ratio=decrease:force_divisible_by=2";

interface Encoding {
  readonly kind: Extract<MediaItem["kind"], "voice" | "video">;
  /** The one reader that is tried: a playlist is no film, whatever it is called. */
  readonly from: "ogg" | "mov" | "matroska";
  readonly seconds: number;
  readonly extension: string;
  readonly to: readonly string[];
}

async function encode(tools: FilmTools, bytes: Uint8Array, encoding: Encoding): Promise<Cleaned> {
  const bounds = BOUNDS[encoding.kind];
  const input = await createMemoryFile(bytes);
  const output = await createMemoryFile();
  try {
    const ran = await runProgram(tools.ffmpeg, {
      arguments: [
        ...["-nostdin", "-hide_banner", "-loglevel", "error", "-progress", "pipe:2", "-y"],
        ...["-threads", "1", "-filter_threads", "1", "-protocol_whitelist", "file"],
        ...["-max_pixels", String(MOST_PIXELS), "-codec_whitelist", DECODERS],
        ...["-f", encoding.from, "-i", "file:/proc/self/fd/0"],
        ...["-t", String(encoding.seconds + 2), ...encoding.to, ...BARE, "-threads", "1"],
        "file:/proc/self/fd/1",
      ],
      input: input.descriptor,
      output: output.descriptor,
      bounds,
    });
    if (ran.ended === "early") return { kind: "refused", why: "failed" };
    const seconds = secondsDone(ran.said);
    if (ran.code !== 0 || seconds === 0) return { kind: "refused", why: "damaged" };
    if (seconds > encoding.seconds + 1) return { kind: "refused", why: "tooLong" };
    const { kind, extension } = encoding;
    return { kind: "cleaned", files: [{ kind, extension, bytes: await output.read() }] };
  } finally {
    await Promise.all([input.close(), output.close()]);
  }
}

// Only the mapped streams, none of their words: tags of the file and of each stream, chapters, the
// name and version of the encoder.
const BARE = [
  ...["-map_metadata", "-1", "-map_metadata:s", "-1", "-map_chapters", "-1"],
  ...["-sn", "-dn", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact"],
];

/** How much was encoded, as the program itself counts. */
function secondsDone(said: string): number {
  const times = [...said.matchAll(/^out_time_(?:us|ms)=(\d+)$/gm)];
  return Number(times.at(-1)?.[1] ?? 0) / 1_000_000;
}

/**
 * Another voice: pitch and formants moved by different amounts, drawn anew for each file, so that
 * nobody turns all of them back with one number. It hides a voice from an ear, not from a laboratory.
 */
function voiceChange({ rubberband }: FilmTools, random: Random): string {
  // By a fifth to a third, lower or higher; less is recognised, more is not understood.
  const share = (from: number, to: number) => from + ((to - from) * random.below(1_000)) / 1_000;
  const lower = random.below(2) === 0;
  const throat = lower ? share(0.78, 0.86) : share(1.16, 1.26);
  const pitch = lower ? share(0.84, 0.92) : share(1.08, 1.18);
  const pace = share(0.95, 1.05);
  const moved = [
    "aresample=48000",
    `asetrate=${Math.round(48_000 * throat)}`,
    "aresample=48000",
    `atempo=${(pace / throat).toFixed(4)}`,
  ];
  const apart = rubberband ? [`rubberband=pitch=${pitch.toFixed(4)}:formant=preserved`] : [];
  return [...moved, ...apart].join(",");
}
