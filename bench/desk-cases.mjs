// What the benches of the desk are made of: settings, the keys, invented cases.
import { randomBytes } from "node:crypto";
import { loadContent } from "../dist/app/content.js";
import { systemClock, systemRandom } from "../dist/app/system.js";
import { createVaults } from "../dist/app/vaults.js";
import { newCaseFile } from "../dist/domain/case-file.js";
import { caseCode, coarsen } from "../dist/domain/report.js";
import { createSecret } from "../dist/domain/secret.js";

export const TOKEN = "123456789:BENCH-token_for-the-local-telegram";
export const ROUTE = "caseworkers";
export const content = await loadContent();

// The limits of Telegram belong to the queue: the bench does not wait for them.
export const NO_LIMITS = {
  overallPerSecond: 1000,
  chatGapMs: 0,
  groupPerMinute: 10_000,
  keptForUrgent: 0,
};

export function configOf(directory, { url, group }) {
  return {
    mode: "bot",
    production: false,
    store: { kind: "embedded", directory },
    port: 0,
    adminPort: 0,
    caseworkerLanguage: "ru",
    timeZone: "Asia/Almaty",
    deskRules: null,
    card: "full",
    storyMinutes: 30,
    retentionDays: 90,
    draftHours: 72,
    eraseAfterMinutes: 60,
    jitter: false,
    webhook: null,
    logLevel: "silent",
    token: createSecret(TOKEN),
    apiRoot: url,
    caseworkerChat: String(group),
    secretKey: createSecret(Buffer.alloc(32, 1).toString("base64")),
    previousKeys: [],
    archive: null,
  };
}

/** Keys without a store behind them: enough for cases. */
export const vaultsOf = (config, store) => createVaults(config, store, systemRandom);

/** Puts a case into the queue, as the relay does: wages and a passport withheld in Mangystau. */
export async function enqueue(store, { caseVault }, { level, holder = null, ageMs = 0 }) {
  const id = randomBytes(16).toString("hex");
  const now = systemClock.now();
  const at = now - ageMs;
  const key = caseVault.newKey(id);
  const seals = caseVault.unwrap(id, key);
  const ref = { lookup: randomBytes(16).toString("base64url"), publicKey: PUBLIC_KEY };
  const brief = {
    ...{ id, code: caseCode(id), flow: "report", locale: "uz" },
    ...coarsen(at, "Asia/Almaty"),
    facets: [
      { step: "money", values: ["unpaid_wages"] },
      { step: "freedom", values: ["passport_taken"] },
      { step: "region", values: ["KZ-47"] },
    ],
    triage: {
      level,
      tags: ["passport_for_wages"],
      fired: [{ rule: "T8", level }],
      indicators: ["I7", "I8"],
      deadlines: [],
    },
  };
  const claimed = holder === null ? {} : { stage: "read", claimedAt: at };
  const file = seals.sealFile({ ...newCaseFile(ref, at), ...claimed });
  const job = {
    ...{ caseId: id, chat: ROUTE, level, dueAt: now, key, file, lookup: ref.lookup },
    ...{ joins: null, lookAt: null, blobs: [], keepsStory: false, journal: [] },
    brief: seals.sealBrief(brief),
    story: seals.sealStory({ parts: [{ step: "story", text: "Three months without pay." }] }),
    retainUntil: now + 90 * 86_400_000,
  };
  await store.enqueue(job);
  return { id, seals };
}

// Of nobody: no letter that a bench seals is ever opened.
const PUBLIC_KEY = randomBytes(32).toString("base64url");

export function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

export function say(line) {
  process.stdout.write(`${line}\n`);
}
