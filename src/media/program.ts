import { spawn } from "node:child_process";
import { access, constants } from "node:fs/promises";
import { join } from "node:path";

/** What a program may use; beyond it, it is ended. */
export interface Bounds {
  readonly seconds: number;
  /** Address space. */
  readonly memoryMiB: number;
  /** What it may write, to its output or to one file. */
  readonly outputMiB: number;
}

export interface RunOptions {
  readonly arguments: readonly string[];
  /** Bytes for a pipe, or the descriptor of an open file. */
  readonly input: Uint8Array | number;
  /** The descriptor of an open file; else the output is collected. */
  readonly output?: number;
  readonly bounds: Bounds;
}

export type Ran =
  | {
      readonly ended: "itself";
      readonly code: number;
      readonly output: Uint8Array;
      readonly said: string;
    }
  /** It took too long, wrote too much, crashed or could not be started. */
  | { readonly ended: "early" };

const FOLDERS = ["/usr/local/bin", "/usr/bin", "/bin"];

/** The path of a program, `null` where it is not installed. */
export async function findProgram(name: string): Promise<string | null> {
  for (const folder of FOLDERS) {
    const path = join(folder, name);
    const found = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  return null;
}

// What a program says may hold words out of the file: only its end is looked at, and never logged.
const SAID_CHARACTERS = 4_096;

/**
 * Runs a program on a stranger's file: nothing of our environment (the key is there), no shell that
 * reads the file's words, the bounds kept by the kernel, and killed when its time is over.
 */
export function runProgram(path: string, options: RunOptions): Promise<Ran> {
  const { input, output, bounds } = options;
  const mostBytes = bounds.outputMiB * 1024 * 1024;
  return new Promise((resolve) => {
    const limited = ["-c", LIMITED, "sh", ...limitsOf(bounds), path, ...options.arguments];
    const child = spawn("/bin/sh", limited, {
      cwd: "/",
      env: { LC_ALL: "C" },
      stdio: [typeof input === "number" ? input : "pipe", output ?? "pipe", "pipe"],
    });
    const kill = () => child.kill("SIGKILL");
    const timer = setTimeout(kill, bounds.seconds * 1000);
    const chunks: Buffer[] = [];
    let size = 0;
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > mostBytes) return kill();
      chunks.push(chunk);
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      said = (said + chunk.toString("latin1")).slice(-SAID_CHARACTERS);
    });
    // It may stop reading: how it ends tells more than the broken pipe.
    child.stdin?.on("error", () => {});
    child.on("error", () => {
      clearTimeout(timer);
      resolve({ ended: "early" });
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      if (code === null || size > mostBytes) return resolve({ ended: "early" });
      resolve({ ended: "itself", code, output: Buffer.concat(chunks), said });
    });
    if (typeof input !== "number") child.stdin?.end(input);
  });
}

// The limits of POSIX's shell: CPU seconds, KiB of address space, 512-byte blocks of a file, no core
// file. A system without one of them goes on without it.
const LIMITED = 'ulimit -t "$1"; ulimit -v "$2"; ulimit -f "$3"; ulimit -c 0; shift 3; exec "$@"';

function limitsOf({ seconds, memoryMiB, outputMiB }: Bounds): readonly string[] {
  return [seconds, memoryMiB * 1024, outputMiB * 2048].map(String);
}
