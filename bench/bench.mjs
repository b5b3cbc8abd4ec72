// npm run bench: what one update costs, as ratios within one run. The machine is noisy: the three
// ways take turns, and what is printed is the median of the rounds with the spread.
//   bare      grammY, one read and one write of 300 bytes, one edit of the screen
//   dauys     the bot: dedupe, lease, sealed state, conversation, engine, one edit of the screen
// CPU is the process's own; Telegram runs beside it on the loopback.
// Then what a receipt costs (bench/receipts.mjs), the caseworkers' desk (bench/desk.mjs), and a question
// about rights (bench/asking.mjs).
import { fork, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Api, Bot } from "grammy";
import { open } from "lmdb";
import { loadContent } from "../dist/app/content.js";
import { createLogger } from "../dist/app/logger.js";
import { createMetrics } from "../dist/app/metrics.js";
import { systemClock, systemRandom } from "../dist/app/system.js";
import { createVaults } from "../dist/app/vaults.js";
import { buildWorkerSide } from "../dist/app/worker-side.js";
import { createLmdbStore } from "../dist/store/lmdb-store.js";
import { createUpdateHandler } from "../dist/telegram/bot.js";
import { configOf, TOKEN } from "./desk-cases.mjs";

const USERS = 40;
const ROUNDS = 7;
const STEPS = [
  "l:en",
  "r",
  "o:safe:yes",
  "o:consent:me",
  "o:area:money",
  "o:money:unpaid_wages",
  "o:money:debt_bond",
  "n:money",
  "o:danger:no",
  "s:story",
  "o:unpaid_for:months",
  "o:region:KZ-47",
];

const directory = mkdtempSync(join(tmpdir(), "dauys-bench-"));
const server = fork(new URL("./telegram.mjs", import.meta.url), [
  TOKEN,
  String(USERS * ROUNDS * 2),
]);
const { url, users } = await new Promise((resolve) => server.once("message", resolve));
const api = new Api(TOKEN, { apiRoot: url });
const me = await api.getMe();
let updateId = 1;

const dauys = await buildDauys();
const bare = buildBare();
const results = { bare: [], dauys: [] };
for (let round = 0; round < ROUNDS; round++) {
  process.stderr.write(`round ${round + 1} of ${ROUNDS}\r`);
  results.bare.push(await measure(bare, users.splice(0, USERS)));
  results.dauys.push(await measure(dauys.handler, users.splice(0, USERS)));
}
report();
await dauys.store.close();
rmSync(directory, { recursive: true, force: true });
server.kill();
// Each in a process of its own: the memory and the time that it tells are its alone.
for (const name of ["./receipts.mjs", "./desk.mjs", "./asking.mjs"]) {
  const script = fileURLToPath(new URL(name, import.meta.url));
  spawnSync(process.execPath, ["--expose-gc", script], { stdio: "inherit" });
}
process.exit(0);

async function buildDauys() {
  const store = createLmdbStore({ directory: join(directory, "dauys"), clock: systemClock });
  await store.open();
  const config = configOf(join(directory, "dauys"), { url, group: -1001 });
  const parts = {
    store,
    content: await loadContent(),
    clock: systemClock,
    random: systemRandom,
    log: createLogger("silent"),
  };
  const { middleware } = buildWorkerSide(config, parts, {
    api,
    vaults: createVaults(config, store, systemRandom),
    ending: { end: async () => false, purge: async () => false },
    metrics: createMetrics(async () => []),
    onReport() {},
    onCase() {},
  });
  return { store, handler: createUpdateHandler({ token: TOKEN, me, middleware }) };
}

function buildBare() {
  const db = open({ path: join(directory, "bare.mdb") });
  const bot = new Bot(TOKEN, { botInfo: me, client: { apiRoot: url } });
  bot.on("callback_query:data", async (ctx) => {
    const state = db.get(ctx.from.id) ?? { filler: "x".repeat(300), steps: 0 };
    await db.put(ctx.from.id, { ...state, steps: state.steps + 1 });
    void ctx.answerCallbackQuery().catch(() => {});
    await ctx.editMessageText(`<b>${state.steps}</b> ${ctx.callbackQuery.data}`, {
      parse_mode: "HTML",
    });
  });
  bot.on("message", (ctx) => ctx.reply("hello"));
  return { handle: (update) => bot.handleUpdate(update) };
}

/** CPU and wall time per tap, in microseconds: everyone walks the steps, side by side. */
async function measure(handler, people) {
  const screens = [];
  // One after another: the id of a screen is told by the message that follows it.
  for (const person of people) screens.push(await begin(handler, person));
  const cpu = process.cpuUsage();
  const from = performance.now();
  await Promise.all(people.map((person, index) => walk(handler, person, screens[index])));
  const spent = process.cpuUsage(cpu);
  const taps = people.length * STEPS.length;
  return {
    cpu: (spent.user + spent.system) / taps,
    wall: ((performance.now() - from) * 1000) / taps,
  };
}

/** Sends /start; the id of the screen that came, found as the message just before a probe. */
async function begin(handler, person) {
  const from = { id: person, is_bot: false, first_name: "Bench" };
  const chat = { id: person, type: "private", first_name: "Bench" };
  const message = { message_id: 1, date: 0, chat, from, text: "/start" };
  await handler.handle({ update_id: updateId++, message });
  const probe = await api.sendMessage(person, "probe");
  await api.deleteMessage(person, probe.message_id);
  return { from, chat, below: probe.message_id };
}

async function walk(handler, person, { from, chat, below }) {
  for (const data of STEPS) {
    const message = { message_id: below - 1, date: 1, chat, text: "" };
    const query = { id: String(updateId), from, message, chat_instance: "1", data };
    await handler.handle({ update_id: updateId++, callback_query: query });
  }
  return person;
}

function report() {
  const figure = (way, what) => results[way].map((round) => round[what]).sort((a, b) => a - b);
  for (const what of ["cpu", "wall"]) {
    const base = figure("bare", what)[ROUNDS >> 1];
    for (const way of ["bare", "dauys"]) {
      const sorted = figure(way, what);
      const ratio = (value) => (value / base).toFixed(2);
      process.stdout.write(
        `${what.padEnd(5)} ${way.padEnd(6)} ${ratio(sorted[ROUNDS >> 1])}x  [${ratio(sorted[0])}-${ratio(sorted.at(-1))}]  ${sorted[ROUNDS >> 1].toFixed(0)} us an update\n`,
      );
    }
  }
}
