import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// The process for one picture runs as it is built.
if (!existsSync(new URL("../../dist/media/cleaning-process.js", import.meta.url)))
  throw new Error("There is no build to run: run `npm run build` first, or `npm test`.");

/**
 * Whether there are the programs that clean video, voice and PDF. Where they are missing those tests
 * are left out, said once and loudly; in CI that is an error.
 */
export function mediaToolsAvailable(): boolean {
  const missing = [
    ["ffmpeg", "-version"],
    ["ffprobe", "-version"],
    ["pdftoppm", "-v"],
    ["pdfinfo", "-v"],
  ].filter(([program = "", flag = ""]) => spawnSync(program, [flag]).status !== 0);
  if (missing.length === 0) return true;
  const names = missing.map(([program]) => program).join(", ");
  if (process.env.CI === "true") throw new Error(`CI needs ${names}: install them.`);
  console.warn(`\n*** No ${names} on this machine: tests of media DID NOT RUN. ***\n`);
  return false;
}

/** Runs ffmpeg with these arguments; what it writes to its output. */
export function ffmpeg(...args: readonly string[]): Buffer {
  const ran = spawnSync("ffmpeg", ["-nostdin", "-hide_banner", "-loglevel", "error", ...args], {
    maxBuffer: 256 * 1024 * 1024,
  });
  if (ran.status !== 0) throw new Error(String(ran.stderr));
  return ran.stdout;
}

/** The sound of a file, 16,000 samples a second, one channel. */
export function decoded16k(bytes: Uint8Array): Int16Array {
  const sound = asFile(bytes, (path) =>
    ffmpeg("-i", path, "-ac", "1", "-ar", "16000", "-f", "s16le", "-"),
  );
  return new Int16Array(sound.buffer, sound.byteOffset, Math.floor(sound.length / 2));
}

/** Of a pipe neither length nor end can be told. */
function asFile<T>(bytes: Uint8Array, task: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "dauys-media-"));
  try {
    const path = join(folder, "file");
    writeFileSync(path, bytes);
    return task(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What ffprobe tells of a file, tags of the file, its streams and chapters included. */
export function probed(bytes: Uint8Array): Probed {
  const shown = ["-show_format", "-show_streams", "-show_chapters", "-print_format", "json"];
  return asFile(bytes, (path) => {
    const ran = spawnSync("ffprobe", ["-v", "error", ...shown, path]);
    if (ran.status !== 0) throw new Error(String(ran.stderr));
    return JSON.parse(String(ran.stdout)) as Probed;
  });
}

export interface Probed {
  readonly streams: readonly {
    readonly codec_type: string;
    readonly codec_name: string;
    readonly width?: number;
    readonly height?: number;
    readonly tags?: Readonly<Record<string, string>>;
  }[];
  readonly chapters: readonly unknown[];
  readonly format: { readonly duration: string; readonly tags?: Readonly<Record<string, string>> };
}
