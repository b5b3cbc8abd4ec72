// npm run bench, or node bench/desk.mjs after a build: what the caseworkers' desk costs.
//   tap      from a tap, or a command, to the bot's answer; beside a bare grammY bot that asks who the
//            member is, edits one message and answers. The two take turns; medians of all, with the
//            quartiles. Telegram runs beside them on the loopback, so what a call to the real one
//            takes is missing: the calls that are waited for before the answer are counted instead.
//   case     what one usual life of a case asks of Telegram in the group, counted
//   rounds   bench/desk-rounds.mjs
import { fork, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Bot } from "grammy";
import { createLogger } from "../dist/app/logger.js";
import { startBot } from "../dist/app/start-bot.js";
import { systemClock, systemRandom } from "../dist/app/system.js";
import { createLmdbStore } from "../dist/store/lmdb-store.js";
import {
  configOf,
  content,
  enqueue,
  median,
  NO_LIMITS,
  say,
  TOKEN,
  vaultsOf,
} from "./desk-cases.mjs";

const ROUNDS = 5;
const CASES = 6; // a round
const QUIET_MS = 400;
// A card that was drawn is drawn again after 3 s at the earliest (card-drawing.ts).
const DRAWN_MS = 3_100;

const text = (id) => content.texts.lookUp("ru", id);
const directory = mkdtempSync(join(tmpdir(), "dauys-desk-"));
const dauys = await startDauys();
const bare = await startBare();

await measureTaps();
// In a process of its own: the CPU that it tells is its alone, whatever runs beside it.
const rounds = startRounds();
await countCalls();
await dauys.stop();
await bare.stop();
rmSync(directory, { recursive: true, force: true });
say((await rounds).trimEnd());
process.exit(0);

async function measureTaps() {
  const cases = [];
  for (let index = 0; index < ROUNDS * CASES; index++)
    await enqueue(dauys.store, dauys.vaults, { level: 1 + (index % 3) });
  dauys.bot.wake();
  // Each has its topic; wait for the card in it, then for all to be quiet.
  cases.push(...(await dauys.people.topics({ count: ROUNDS * CASES })));
  await dauys.people.rest({ ms: QUIET_MS });

  const results = { bareTap: [], claim: [], working: [], bareNote: [], note: [] };
  for (let round = 0; round < ROUNDS; round++) {
    process.stderr.write(`desk: round ${round + 1} of ${ROUNDS}\r`);
    for (let index = 0; index < CASES; index++) results.bareTap.push(await bare.tap());
    for (let index = 0; index < CASES; index++) results.bareNote.push(await bare.note());
    for (const { topic } of cases.splice(0, CASES)) {
      results.claim.push(await tapped(topic, "claim-button", "claim-won"));
      results.working.push(await tapped(topic, "desk-button-working", "desk-working"));
      const note = { topic, text: "/note x", awaits: text("acts-note-kept") };
      results.note.push(await dauys.people.type(note));
    }
  }
  tell("claim", results.claim, results.bareTap);
  tell("working", results.working, results.bareTap);
  tell("/note x", results.note, results.bareNote);
}

async function tapped(topic, label, answer) {
  const told = await dauys.people.tap({ topic, label: text(label) });
  if (told.text !== text(answer)) throw new Error(`the tap was answered: ${told.text}`);
  return told;
}

function tell(name, measured, bareOnes) {
  const sorted = measured.map(({ ms }) => ms).sort((a, b) => a - b);
  const base = median(bareOnes.map(({ ms }) => ms));
  const at = (part) => sorted[Math.floor((sorted.length - 1) * part)];
  const ratio = (value) => (value / base).toFixed(2);
  const calls = measured[measured.length >> 1].calls;
  say(
    `tap   ${name.padEnd(8)} ${ratio(at(0.5))}x  [${ratio(at(0.25))}-${ratio(at(0.75))}]  ${at(0.5).toFixed(1)} ms to the answer, bare ${base.toFixed(1)} ms; slowest ${at(1).toFixed(0)} ms; before it ${calls.join(", ")}`,
  );
}

/** Arrives, is claimed, answered, read, noted and closed; the caseworker looks before each act. */
async function countCalls() {
  const { people } = dauys;
  await people.rest({ ms: QUIET_MS });
  const { next: from } = await people.calls({});
  const before = await people.topics({ count: 1 });
  const steps = [];
  const done = async (name) => {
    await pause(DRAWN_MS);
    await people.rest({ ms: QUIET_MS });
    steps.push({ name, at: (await people.calls({})).next });
    process.stderr.write(`desk: a case is ${name}          \r`);
  };

  const worker = await people.worker();
  const receipt = await report(worker);
  const topics = await people.topics({ count: before.length + 1 });
  const { topic } = topics.find((each) => before.every((old) => old.topic !== each.topic));
  await done("there");
  await people.tap({ topic, label: text("claim-button") });
  await done("claimed");
  await people.type({ topic, text: "/r We have read your words", awaits: "We have read" });
  await people.tap({ topic, label: text("desk-button-send") });
  await done("answered");
  await read(worker, receipt);
  await done("read");
  await people.type({ topic, text: "/note called the embassy", awaits: text("acts-note-kept") });
  await done("noted");
  await people.tap({ topic, label: text("acts-button-more") });
  await people.tap({ topic, label: text("desk-button-close") });
  await people.tap({ topic, label: text("desk-outcome-advised") });
  await done("closed");

  const { calls } = await people.calls({ from });
  const isOwn = (call) => call.topic === topic;
  const own = calls.filter(isOwn);
  const lists = calls.filter((call) => call.topic === null && /^(send|edit)M/.test(call.method));
  const asks = calls.filter((call) => /^get/.test(call.method));
  say(`case  ${own.length} calls in its topic: ${counted(own)}`);
  for (const [index, { name, at }] of steps.entries()) {
    const start = index === 0 ? from : steps[index - 1].at;
    const { calls: part } = await people.calls({ from: start, to: at });
    say(`      ${name.padEnd(8)} ${counted(part.filter(isOwn)) || "nothing"}`);
  }
  say(`      beside it: ${counted(asks)}; the board in General ${counted(lists) || "not drawn"}`);
}

function counted(calls) {
  const counts = new Map();
  for (const { method } of calls) counts.set(method, (counts.get(method) ?? 0) + 1);
  return [...counts].map(([method, count]) => `${count} ${method}`).join(", ");
}

/** The shortest report that has a story; its number. */
async function report(worker) {
  const { people } = dauys;
  const own = { by: worker, chat: worker, awaits: false };
  await people.type({ by: worker, chat: worker, text: "/start" });
  for (const label of ["English", "✍️", "🟢", "👤", "In my own words"])
    await people.tap({ ...own, label });
  await people.see({ chat: worker, text: "Are you in danger now" });
  await people.tap({ ...own, label: "🟢" });
  await people.see({ chat: worker, text: "in your own words" });
  await people.type({ by: worker, chat: worker, text: "Three months without pay" });
  await people.see({ chat: worker, text: "recorded" });
  for (const label of ["➡️", "⏩"]) await people.tap({ ...own, label });
  await people.see({ chat: worker, text: "Please look at it" });
  await people.tap({ ...own, label: "📨" });
  const shown = await people.see({ chat: worker, text: "We have your report" });
  const [receipt] = /\d{4} \d{4} \d{4} \d{4}/.exec(shown) ?? [];
  if (receipt === undefined) throw new Error("there is no number on the screen");
  await people.tap({ ...own, label: "I have kept it" });
  return receipt;
}

/** Comes back with the number, reads the message and says so. */
async function read(worker, receipt) {
  const { people } = dauys;
  const own = { by: worker, chat: worker, awaits: false };
  await people.tap({ ...own, label: "I have a number" });
  await people.see({ chat: worker, text: "sixteen digits" });
  await people.type({ by: worker, chat: worker, text: receipt });
  await people.see({ chat: worker, text: "Your report" });
  await people.tap({ ...own, label: "📬" });
  await people.tap({ ...own, label: "I have read it" });
}

/** What it prints, when it has ended. */
async function startRounds() {
  const script = fileURLToPath(new URL("./desk-rounds.mjs", import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  for await (const chunk of child.stdout) printed += chunk;
  return printed;
}

async function startDauys() {
  const telegram = await startTelegram();
  const config = configOf(join(directory, "dauys"), telegram);
  const store = createLmdbStore({ directory: config.store.directory, clock: systemClock });
  const bot = await startBot(config, {
    ...{ store, content, clock: systemClock, random: systemRandom },
    log: createLogger("silent"),
    limits: NO_LIMITS,
  });
  const stop = async () => {
    await bot.stop();
    telegram.end();
  };
  return { bot, store, vaults: vaultsOf(config, store), people: telegram.people, stop };
}

/** What the least bot does: asks for the member, edits one message, answers. */
async function startBare() {
  const { url, group, people, end } = await startTelegram();
  const bot = new Bot(TOKEN, { client: { apiRoot: url } });
  const card = { inline_keyboard: [[{ text: "Claim", callback_data: "claim" }]] };
  let edits = 0;
  const sent = await bot.api.sendMessage(group, "card", { reply_markup: card });
  const edited = async (ctx) => {
    await ctx.getChatMember(ctx.from.id);
    await bot.api.editMessageText(group, sent.message_id, `edit ${++edits}`, {
      reply_markup: card,
    });
  };
  bot.on("callback_query:data", async (ctx) => {
    await edited(ctx);
    await ctx.answerCallbackQuery("done");
  });
  bot.command("note", async (ctx) => {
    await edited(ctx);
    await ctx.reply("kept");
  });
  await new Promise((onStart) => void bot.start({ onStart }));
  return {
    tap: () => people.tap({ label: "Claim" }),
    note: () => people.type({ text: "/note x", awaits: "kept" }),
    async stop() {
      await bot.stop();
      end();
    },
  };
}

/** Its people: what they do is done in the group and by a caseworker, if nothing else is said. */
async function startTelegram() {
  const child = fork(new URL("./telegram.mjs", import.meta.url), [TOKEN, "forum"]);
  const { url, group, crew } = await new Promise((resolve) => child.once("message", resolve));
  const waiting = new Map();
  child.on("message", ({ id, result, error }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) resolve(result);
    else reject(new Error(error));
  });
  let last = 0;
  const ask = (act) => (what) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      child.send({ id: last, act, chat: group, by: crew[0], ...what });
    });
  const acts = ["worker", "tap", "type", "see", "topics", "rest", "calls"];
  const people = Object.fromEntries(acts.map((act) => [act, ask(act)]));
  return { url, group, people, end: () => child.kill() };
}
