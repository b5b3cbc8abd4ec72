import { existsSync, readFileSync } from "node:fs";
import { readConfig } from "./app/config.js";
import { loadContent } from "./app/content.js";
import { errorCode } from "./app/error-code.js";
import { createLogger } from "./app/logger.js";
import { createStore } from "./app/open-store.js";
import { startBot } from "./app/start-bot.js";
import { systemClock, systemRandom } from "./app/system.js";
import { AppError } from "./domain/errors.js";

// sysexits.h: EX_CONFIG, "something was found in an unconfigured or misconfigured state".
const EX_CONFIG = 78;

async function main(): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const read = readConfig(process.env, (path) => readFileSync(path, "utf8"));
  if (!read.config) refuse(read.problems);

  const { config } = read;
  const log = createLogger(config.logLevel);
  const content = await loadContent();
  content.learn();
  const parts = { content, clock: systemClock, random: systemRandom, log };
  const running =
    config.mode === "bot"
      ? await startBot(config, { ...parts, store: createStore(config.store, systemClock) })
      : await (await import("./app/start-playground.js")).startPlayground(config, parts);

  stopOnSignal(async () => {
    log.info("stopping");
    await running.stop();
  });
  const refusal = await running.refused;
  await running.stop();
  refuse([refusal.message]);
}

function refuse(problems: readonly string[]): never {
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.stderr.write("Every setting is explained in .env.example.\n");
  process.exit(EX_CONFIG);
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (stopping) process.exit(1); // asked twice: somebody is in a hurry
      stopping = true;
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
}

main().catch((error: unknown) => {
  // Only messages of our own are fit to be read; everything else may carry what must not be seen.
  const message = error instanceof AppError ? error.message : "Dauys could not start.";
  process.stderr.write(`${message}\n(${errorCode(error)})\n`);
  // A file that the settings name is a setting as well.
  const isSetting =
    error instanceof AppError && ["config.invalid", "flow.invalid"].includes(error.code);
  process.exit(isSetting ? EX_CONFIG : 1);
});
