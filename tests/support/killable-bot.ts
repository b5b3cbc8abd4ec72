import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { TEST_KEY } from "./dauys.js";
import { TEST_TOKEN } from "./local-telegram.js";

/** The built bot in a process of its own. */
export interface KillableBot {
  start(): void;
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>;
  /** All that its processes have printed. */
  output(): string;
}

export function createKillableBot(settings: Readonly<Record<string, string>>): KillableBot {
  if (!existsSync(fileURLToPath(new URL("../../dist/main.js", import.meta.url))))
    throw new Error("There is no build to kill: run `npm run build` first, or `npm test`.");
  const script = fileURLToPath(new URL("./bot-process.mjs", import.meta.url));
  const environment = {
    PATH: process.env.PATH ?? "",
    BOT_TOKEN: TEST_TOKEN,
    SECRET_KEY: TEST_KEY,
    DELIVERY_JITTER: "off",
    PORT: "0",
    ADMIN_PORT: "0",
    ...settings,
  };
  const printed: string[] = [];
  let child: ChildProcess | null = null;
  const killNow = () => child?.kill("SIGKILL");
  return {
    start() {
      child = spawn(process.execPath, [script], {
        env: environment,
        stdio: ["ignore", "pipe", "pipe"],
      });
      child.stdout?.on("data", (chunk) => printed.push(String(chunk)));
      child.stderr?.on("data", (chunk) => printed.push(String(chunk)));
      process.once("exit", killNow); // vitest may end without afterEach
    },
    async kill() {
      process.off("exit", killNow);
      const dying = child;
      if (!dying || dying.exitCode !== null || dying.signalCode !== null) return;
      const gone = new Promise((resolve) => dying.once("exit", resolve));
      dying.kill("SIGKILL");
      await gone;
    },
    output: () => printed.join(""),
  };
}
