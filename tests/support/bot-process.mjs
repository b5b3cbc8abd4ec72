// The built bot as a process of its own, so that a test can kill it: settings from the environment
// as in production, Telegram's limits lifted so that a hundred reports do not take an hour.
import { readFileSync } from "node:fs";
import { readConfig } from "../../dist/app/config.js";
import { loadContent } from "../../dist/app/content.js";
import { createLogger } from "../../dist/app/logger.js";
import { createStore } from "../../dist/app/open-store.js";
import { startBot } from "../../dist/app/start-bot.js";
import { systemClock, systemRandom } from "../../dist/app/system.js";

const { config, problems } = readConfig(process.env, (path) => readFileSync(path, "utf8"));
if (config?.mode !== "bot") throw new Error(problems.join("\n"));
await startBot(config, {
  store: createStore(config.store, systemClock),
  content: await loadContent(),
  clock: systemClock,
  random: systemRandom,
  log: createLogger(config.logLevel),
  limits: { overallPerSecond: 1000, chatGapMs: 0, groupPerMinute: 100_000, keptForUrgent: 0 },
});
