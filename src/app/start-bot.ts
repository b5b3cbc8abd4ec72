import { Api } from "grammy";
import { createCaseEnding } from "../delivery/case-ending.js";
import { AppError } from "../domain/errors.js";
import { isQuestion } from "../flow/definition.js";
import type { CaseEnding, Clock, Store } from "../ports.js";
import { CALL_TIMEOUT_SECONDS } from "../telegram/bot.js";
import { checkGroup, groupWarnings } from "../telegram/caseworker/chat/group-safety.js";
import { SendError } from "../telegram/send-error.js";
import { createMonthBook } from "../vault/month-book.js";
import { startBackground } from "./background.js";
import { buildCaseworkerSide } from "./caseworker-side.js";
import type { BotConfig } from "./config.js";
import { contactWarnings, readContactBook } from "./contacts-file.js";
import { readDeskRules } from "./desk-file.js";
import { errorCode } from "./error-code.js";
import { startGroupCheck } from "./group-check.js";
import {
  addWebhook,
  createHealthApp,
  createQuietApp,
  listen,
  type RunningServer,
} from "./http-server.js";
import { createMetrics, type Metrics } from "./metrics.js";
import type { Parts } from "./parts.js";
import { type Receiving, startReceiving } from "./receiving.js";
import { createVaults } from "./vaults.js";
import { buildWorkerSide } from "./worker-side.js";

export interface RunningBot {
  /** Resolves with what to tell the operator when the bot must not go on. */
  readonly refused: Promise<AppError>;
  /** All that waits for a time looks at the clock again: for whoever has moved it. */
  wake(): void;
  /** Stops taking updates, finishes what was begun, frees everything. */
  stop(): Promise<void>;
}

const ERASE_SWEEP_MS = 15_000;
const RELAY_SWEEP_MS = 2_000;
const LONGEST_REST_MS = 30_000;
const SHORTEST_REST_MS = 20;
const TROUBLE_MS = 2_000;

// 12 h: what was destroyed is off the disk within a day, an interrupted or failed round included.
const COMPACT_EVERY_MS = 12 * 3_600_000;
const COMPACT_AGAIN_MS = 600_000;

/**
 * Builds the bot and starts it: the store first, then the work in the background, then updates.
 * Throws when the store cannot be had or a port is taken; Telegram being away is waited for.
 */
export async function startBot(config: BotConfig, parts: Parts): Promise<RunningBot> {
  const { store, clock, random, log } = parts;
  const rules = await readDeskRules(config.timeZone, config.deskRules);
  const book = await readContactBook(config, parts.content.texts, clock.now());
  for (const { message, fields } of contactWarnings(book, clock.now())) log.warn(message, fields);
  const health = await store.open();
  for (const warning of health.warnings) log.warn(warning, { store: config.store.kind });
  // Telegram gives its updates to one poller only. What a killed one had begun is held in Telegram's
  // hundred unconfirmed updates: once they are full nobody is heard, so it must not wait.
  if (!config.webhook) await store.freeLeases();

  const metrics = createMetrics(() => store.depth());
  const vaults = createVaults(config, store, random);
  await vaults.pseudonyms.verify(clock.now()).catch(explainKey);
  const api = new Api(config.token.reveal(), {
    ...(config.apiRoot ? { apiRoot: config.apiRoot } : {}),
    timeoutSeconds: CALL_TIMEOUT_SECONDS,
  });
  const countedAs = countedIn(parts);
  const months = createMonthBook({ book: store, sealer: vaults.sealer });
  const caseEnding = createCaseEnding({
    ...{ cases: store, notices: store, outbox: store, blobs: store },
    ...{ vault: vaults.caseVault, journal: vaults.journal, clock },
    ...{ countedAs, months, timeZone: config.timeZone },
  });
  const ending: CaseEnding = {
    async end(...asked) {
      const ended = await caseEnding.end(...asked);
      keeping.nudge();
      return ended;
    },
    async purge(...asked) {
      const purged = await caseEnding.purge(...asked);
      keeping.nudge();
      return purged;
    },
  };
  const workerSide = buildWorkerSide(config, parts, {
    ...{ api, vaults, ending, metrics, contacts: book.contacts },
    onReport: () => relaying.nudge(),
    onCase: () => keeping.nudge(),
  });
  const { eraser, mediaJobs, noticeSender, cleaner } = workerSide;
  for (const why of new Set((await cleaner.missing()).map((each) => each.why))) log.warn(why);
  const caseworkerSide = buildCaseworkerSide(config, parts, {
    ...{ api, vaults, ending, noticeSender, metrics, rules, months, countedAs },
    lookNow: () => group.look(),
    onQueued: () => delivering.nudge(),
    mayPost: () => group.allows(),
  });
  const { relay, deliverer, keeper, rounds, watch, chatId, follow } = caseworkerSide;

  const group = startGroupCheck({
    async check() {
      const look = await checkGroup(api, chatId()).catch(async (error) => {
        if (!(error instanceof SendError)) throw error;
        if (error.reason === "chatGone") await watch.saw(null);
        if (error.migratedTo !== null) follow(error.migratedTo);
        throw error;
      });
      await watch.saw(look);
      return groupWarnings(look);
    },
    onAllowed() {
      for (const loop of [delivering, keeping, rounding]) loop.nudge();
    },
    log,
  });
  const background = (run: () => Promise<number>) =>
    startBackground({
      run,
      onError: (error) => log.error("background work failed", { code: errorCode(error) }),
      troubleMs: TROUBLE_MS,
    });
  const delivering = background(async () =>
    group.allows() ? restUntil(await deliverer.run(), clock) : LONGEST_REST_MS,
  );
  const relaying = background(async () => {
    const { moved, more } = await relay.run();
    if (moved > 0) delivering.nudge();
    return more ? 0 : RELAY_SWEEP_MS;
  });
  const keeping = background(async () => restUntil(await keeper.run(), clock));
  const rounding = background(async () => restUntil(await rounds.run(), clock));
  const compacting = background(async () => {
    const trouble = await store.compact();
    if (trouble !== null) log.warn(trouble, { store: config.store.kind });
    return trouble === null ? COMPACT_EVERY_MS : COMPACT_AGAIN_MS;
  });
  const erasing = background(async () => {
    mediaJobs.sweep();
    await eraser.sweep();
    return ERASE_SWEEP_MS;
  });

  let stopping = false;
  let receiving: Receiving | null = null;
  const app = createHealthApp({
    ready: async () => !stopping && receiving?.connected() === true && (await answers(store)),
  });
  if (config.webhook) {
    const { url, secret } = config.webhook;
    addWebhook(app, new URL(url).pathname, secret, async (update) =>
      stopping || !receiving ? { kind: "again", seconds: 2 } : receiving.onWebhook(update),
    );
  }
  // The webhook is for a proxy in front; without it nobody but the machine itself has business here.
  const servers = [await listen(app, config.port, config.webhook ? "0.0.0.0" : "127.0.0.1")];
  if (config.adminPort > 0) servers.push(await listenAdmin(metrics, config.adminPort));
  receiving = startReceiving(config, parts, {
    api,
    metrics,
    middleware: [caseworkerSide.privateDesk, ...workerSide.middleware, ...caseworkerSide.acts],
    installMenu: caseworkerSide.installMenu,
  });

  const loops = [relaying, delivering, keeping, rounding, compacting, erasing];
  return {
    refused: group.refused,
    wake() {
      for (const loop of loops) loop.nudge();
    },
    async stop() {
      stopping = true;
      await receiving?.stop();
      await Promise.all(servers.map((server) => server.close()));
      await Promise.all([group.stop(), mediaJobs.stop(), caseworkerSide.stop()]);
      await Promise.all(loops.map((loop) => loop.stop()));
      await store.close();
    },
  };
}

/** Of a case that has ended the chosen facets are counted, and nothing else. */
function countedIn({ content }: Parts) {
  const flows = [content.flow, content.alertFlow];
  return (flowId: string, stepId: string): string | null => {
    const step = flows
      .find(({ id }) => id === flowId)
      ?.steps.find((candidate) => candidate.id === stepId);
    if (!step || !isQuestion(step)) return null;
    return step.facet ?? (step.kind === "place" ? step.id : null);
  };
}

/** Every update would fail and every report wait: better said at once. */
function explainKey(cause: unknown): never {
  if (!(cause instanceof AppError) || cause.code !== "vault.cannotOpen") throw cause;
  throw new AppError(
    "config.invalid",
    "SECRET_KEY is not the key this store was sealed with: set that one, as SECRET_KEY or in SECRET_KEY_PREVIOUS, or give an empty store.",
    { cause },
  );
}

function restUntil(until: number | null, clock: Clock): number {
  if (until === null) return LONGEST_REST_MS;
  return Math.min(LONGEST_REST_MS, Math.max(SHORTEST_REST_MS, until - clock.now()));
}

function answers(store: Store): Promise<boolean> {
  return store.ping().then(
    () => true,
    () => false,
  );
}

function listenAdmin(metrics: Metrics, port: number): Promise<RunningServer> {
  const admin = createQuietApp();
  admin.get("/metrics", async (c) => c.text(await metrics.text()));
  return listen(admin, port, "127.0.0.1");
}
