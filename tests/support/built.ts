import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../../", import.meta.url);

/** What a program printed, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program that runs. */
export interface RunningProgram {
  /** Resolves with the first match in what it prints; rejects when it ends or after `ms`. */
  says(wanted: RegExp, ms?: number): Promise<RegExpExecArray>;
  /** All that it has printed. */
  output(): string;
  readonly ended: Promise<Ended>;
  /** Asks it to stop, as a service manager does; resolves when it is gone. */
  stop(): Promise<Ended>;
}

/**
 * Starts a script of the package (`dist/main.js`) with these settings and nothing else of the
 * environment, in `directory` and with `options` if given. Throws when there is no build.
 */
export function startProgram(
  script: string,
  settings: Readonly<Record<string, string>>,
  directory = fileURLToPath(ROOT),
  options: readonly string[] = [],
): RunningProgram {
  if (!existsSync(new URL("dist/main.js", ROOT)))
    throw new Error("There is no build to start: run `npm run build` first, or `npm test`.");
  const child: ChildProcess = spawn(
    process.execPath,
    [fileURLToPath(new URL(script, ROOT)), ...options],
    {
      cwd: directory,
      env: { PATH: process.env.PATH ?? "", ...settings },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let stdout = "";
  let stderr = "";
  const listeners = new Set<() => void>();
  child.stdout?.on("data", (chunk) => {
    stdout += String(chunk);
    for (const listener of listeners) listener();
  });
  child.stderr?.on("data", (chunk) => {
    stderr += String(chunk);
    for (const listener of listeners) listener();
  });
  const killNow = () => child.kill("SIGKILL");
  process.once("exit", killNow); // vitest may end without afterEach
  const ended = new Promise<Ended>((resolve) => {
    child.once("close", (code) => {
      process.off("exit", killNow);
      resolve({ code, stdout, stderr });
    });
  });

  return {
    ended,
    output: () => stdout + stderr,
    async stop() {
      child.kill("SIGTERM");
      const timer = setTimeout(killNow, 10_000);
      const end = await ended;
      clearTimeout(timer);
      return end;
    },
    says(wanted, ms = 15_000) {
      return new Promise((resolve, reject) => {
        const fail = (why: string) => {
          finish();
          reject(new Error(`${why} ${wanted}. It said:\n${stdout}${stderr}`));
        };
        const timer = setTimeout(() => fail("Waited too long for"), ms);
        const look = () => {
          const found = wanted.exec(stdout + stderr);
          if (found) {
            finish();
            resolve(found);
          }
        };
        const finish = () => {
          clearTimeout(timer);
          listeners.delete(look);
        };
        listeners.add(look);
        look();
        void ended.then(() => fail("Ended without"));
      });
    },
  };
}
