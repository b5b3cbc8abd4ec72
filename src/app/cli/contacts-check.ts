import { existsSync, readFileSync } from "node:fs";
import { AppError } from "../../domain/errors.js";
import { readConfig } from "../config.js";
import { readContactBook } from "../contacts-file.js";
import { contactsReport } from "../contacts-report.js";
import { systemClock } from "../system.js";
import { readTexts, runCommand } from "./flow-files.js";

/**
 * `npm run contacts:check`: every contact, the organisation's own too where the settings name a file,
 * with what keeps it from being shown; 1 when one that is shown was last called more than 12 months
 * ago, or on any problem. It depends on the day, so it is no part of `npm run check`.
 */
await runCommand(async () => {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const { config, problems } = readConfig(process.env, (path) => readFileSync(path, "utf8"));
  if (!config) throw new AppError("config.invalid", problems.join("\n"));
  const now = systemClock.now();
  const { contacts, own } = await readContactBook(config, await readTexts(), now);
  const report = contactsReport(contacts, now);
  process.stdout.write(`${report.lines.join("\n")}\n`);
  if (!own)
    process.stdout.write(
      "ORGANISATION_CONTACTS is not set: the organisation's own phones and addresses are missing.\n",
    );
  if (report.sound) return;
  process.stderr.write(`${report.problems.join("\n")}\n`);
  process.exitCode = 1;
});
