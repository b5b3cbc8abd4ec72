import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { createSeededRandom } from "../../src/playground/delivery/seeded-random.js";
import type { LocalTelegram } from "../../src/playground/local-telegram.js";
import type { LocalMessage } from "../../src/playground/world/world.js";
import { STORE_KINDS, type StoreKind } from "../support/dauys.js";
import { createKillableBot, type KillableBot } from "../support/killable-bot.js";
import { startLocalTelegram } from "../support/local-telegram.js";
import { createPerson, type Person } from "../support/people.js";
import { startRedis } from "../support/redis.js";
import { identityOf, tracesIn } from "../support/traces.js";

// Fifty on each store. A crash comes when the bot has made so many calls after "send" was pressed:
// none (the commit), up to nine (the receipt, the topic, the card, the story and what tidies up),
// every second time a moment later, so that it falls between two calls as well.
const CRASHES = 50;
// No more in an hour than are still no flood, whose list is a message of its own.
const ALERT_CRASHES = 10;
const MOST_CALLS = 9;
const MOMENT_MS = 20;
// A report makes fewer calls than the crash would wait for when the topic is already there.
const LONGEST_WAIT_MS = 1_500;
const RECEIPT = /\d{4} \d{4} \d{4} \d{4}/;
const REPEAT = "Возможен повтор";

const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** What is sent, how the worker comes to its last button, and which that is. */
const SENT = [
  { what: "report", crashes: CRASHES, reach: reachReviewQuickly, send: "📨" },
  { what: "alert", crashes: ALERT_CRASHES, reach: reachLastAnswer, send: "Send now" },
] as const;
const KINDS = STORE_KINDS.filter((kind) => kind !== "cluster");

describe.each(KINDS.flatMap((kind) => SENT.map((sent) => ({ kind, ...sent }))))(
  "killed with SIGKILL on $kind",
  ({ kind, what, crashes, reach, send }) => {
    test(`every ${what} whose receipt was shown stands in the group, and what stands there again is marked as a repeat`, {
      timeout: 600_000,
    }, async () => {
      const random = createSeededRandom(kind === "lmdb" ? 20_261 : 20_262);
      const { telegram, bot, group } = await startCrashable(kind);
      const workers: { worker: Person; story: string; receipt: () => boolean }[] = [];
      let shownAlready = 0;
      bot.start();
      for (let crash = 0; crash < crashes; crash++) {
        const worker = createPerson(
          telegram,
          telegram.addUser({ firstName: "Qurbonoy", username: `qurbonoy_${crash}x` }),
        );
        const story = `hikoya raqami ${crash} tamom`;
        await reach(worker, story);
        let shown = false;
        const unsubscribe = telegram.subscribe(() => {
          shown ||= worker.view().some((message) => RECEIPT.test(message.text ?? ""));
        });
        cleanups.push(unsubscribe);
        workers.push({ worker, story, receipt: () => shown });
        await worker.presses(send);
        await callsMade(telegram, crash % (MOST_CALLS + 1));
        if (crash % 20 >= 10) await pause(random() * MOMENT_MS);
        await bot.kill();
        if (shown) shownAlready++;
        bot.start();
      }
      // A process that dies in the middle of an update holds the person's lease to its end, 30 s.
      const unseen = await eventually(() => workers.filter(({ receipt }) => !receipt()));
      expect(unseen.map(({ worker }) => worker.transcript())).toEqual([]);

      const shown = workers.filter(({ receipt }) => receipt());
      expect(shown).toHaveLength(crashes);
      // The crashes must have come on both sides of the receipt, or they prove little.
      expect(shownAlready).toBeGreaterThan(0);
      expect(shownAlready).toBeLessThan(crashes);
      const missing = await eventually(() =>
        shown.filter(({ story }) => storiesOf(telegram, group, story).length === 0),
      );
      expect(missing.map(({ story }) => story)).toEqual([]);

      // Reports are sent one message after another: a kill loses one answer of the group at most.
      const stories = shown.map(({ story }) => storiesOf(telegram, group, story));
      const repeats = stories.flatMap(([, ...others]) => others);
      for (const repeat of repeats) expect(repeat.text).toContain(REPEAT);
      expect(repeats.length).toBeLessThanOrEqual(crashes);
      const identity = workers.flatMap(({ worker }) => [...identityOf(worker.user)]);
      expect(tracesIn(Buffer.from(bot.output()), [...identity, "hikoya raqami"])).toEqual([]);
    });
  },
);

async function startCrashable(kind: StoreKind) {
  const { telegram, url, close } = await startLocalTelegram();
  const directory = mkdtempSync(join(tmpdir(), "dauys-crash-"));
  const member = telegram.addUser({ firstName: "Aigul" });
  const group = telegram.addGroup({
    title: "Caseworkers",
    kind: "supergroup",
    forum: true,
    members: [member],
  });
  const redis =
    kind === "lmdb"
      ? null
      : await startRedis({ args: ["--appendonly", "yes", "--appendfsync", "always"] });
  const bot: KillableBot = createKillableBot({
    TELEGRAM_API_ROOT: url,
    CASEWORKER_CHAT_ID: String(group.id),
    ...(redis ? { REDIS_URL: redis.url } : { DATA_DIR: directory }),
  });
  cleanups.push(
    () => rmSync(directory, { recursive: true, force: true }),
    async () => redis?.stop(),
    close,
    () => bot.kill(),
  );
  return { telegram, bot, group: group.id };
}

/** Waits until the bot has made so many more calls: Telegram has done them, the answer is on its way. */
async function callsMade(telegram: LocalTelegram, wanted: number): Promise<void> {
  const before = telegram.calls.length;
  if (wanted === 0) return;
  await new Promise<void>((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    };
    const timer = setTimeout(finish, LONGEST_WAIT_MS);
    const unsubscribe = telegram.subscribe(() => {
      if (telegram.calls.length - before >= wanted) finish();
    });
  });
}

/** The shortest way to a report that has a story. */
async function reachReviewQuickly(worker: Person, story: string): Promise<void> {
  await worker.start();
  for (const label of ["English", "✍️", "🟢", "👤", "In my own words", "🟢"])
    await worker.presses(label);
  await worker.sees("own words");
  await worker.types(story);
  await worker.sees("recorded");
  await worker.presses("➡️");
  await worker.presses("⏩");
  await worker.sees("•");
}

/** The last answer of an alert, from the first screen of the report. */
async function reachLastAnswer(worker: Person, words: string): Promise<void> {
  await worker.start();
  for (const label of ["English", "✍️", "🆘", "🔒", "Almaty (city)"]) await worker.presses(label);
  await worker.sees("What should they know");
  await worker.types(words);
  await worker.sees("recorded");
}

function storiesOf(telegram: LocalTelegram, group: number, story: string): readonly LocalMessage[] {
  return telegram.messages(group).filter((message) => message.text?.includes(story));
}

/** Looks until nothing is left or a lease and a retry would long have passed. */
async function eventually<T>(look: () => readonly T[]): Promise<readonly T[]> {
  const deadline = Date.now() + 150_000;
  while (look().length > 0 && Date.now() < deadline) await pause(200);
  return look();
}
