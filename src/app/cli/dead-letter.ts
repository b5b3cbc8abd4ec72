import { existsSync, readFileSync } from "node:fs";
import { AppError } from "../../domain/errors.js";
import type { CaseId } from "../../domain/ids.js";
import type { Store } from "../../ports.js";
import { readConfig } from "../config.js";
import { createStore } from "../open-store.js";
import { systemClock } from "../system.js";

const USAGE = `npm run dead-letter                 lists reports that could not be delivered
npm run dead-letter requeue <case>  puts one back into the queue
npm run dead-letter requeue all     puts all of them back
`;

const LISTED = 200;

/** Works on the store that the settings name; with the embedded one the bot must be stopped. */
async function main(words: readonly string[]): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const { config, problems } = readConfig(process.env, (path) => readFileSync(path, "utf8"));
  if (!config) throw new AppError("config.invalid", problems.join("\n"));
  const store = createStore(config.store, systemClock);
  await store.open();
  try {
    if (words.length === 0) await list(store);
    else if (words[0] === "requeue" && words[1]) await requeue(store, words[1]);
    else process.stdout.write(USAGE);
  } finally {
    await store.close();
  }
}

async function list(store: Store): Promise<void> {
  const letters = await store.dead(LISTED);
  if (letters.length === 0) process.stdout.write("The dead letter is empty.\n");
  for (const { caseId, level, code, diedAt } of letters)
    process.stdout.write(`${caseId}  P${level}  ${new Date(diedAt).toISOString()}  ${code}\n`);
}

async function requeue(store: Store, wanted: string): Promise<void> {
  const ids =
    wanted === "all" ? (await store.dead(LISTED)).map(({ caseId }) => caseId) : [wanted as CaseId];
  for (const caseId of ids) {
    const found = await store.requeue(caseId, systemClock.now());
    process.stdout.write(
      found ? `${caseId}  is in the queue again\n` : `${caseId}  is not there\n`,
    );
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const message = error instanceof AppError ? error.message : "That did not work.";
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
});
