// npm run bench, or node bench/asking.mjs after a build: what it costs to learn the questions about
// rights at start-up, and to understand one. The machine is noisy, so an answer is told beside one plain
// look through all phrases for the question, letter for letter.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { LOCALES } from "../dist/app/config.js";
import { readRights } from "../dist/app/rights-files.js";
import { readWords } from "../dist/app/rights-words.js";
import { createAsking } from "../dist/rights/search.js";

const ROUNDS = 9;
const LONGEST = 4096; // characters of a message, as Telegram allows

const words = readWords(LOCALES, (await readRights(LOCALES)).shelf.topics.keys());
const phrases = words.flatMap(({ phrases, elsewhere }) =>
  [[...phrases.values()].flat(), elsewhere].flat(),
);
const questions = LOCALES.flatMap((locale) =>
  parse(
    readFileSync(
      fileURLToPath(new URL(`../tests/rights/tuning/${locale}.yaml`, import.meta.url)),
      "utf8",
    ),
  ).map(({ ask }) => ({ ask, locale })),
);

globalThis.gc?.();
const resting = process.memoryUsage();
const from = performance.now();
const asking = createAsking(words);
const learnedMs = performance.now() - from;
globalThis.gc?.();
const held = process.memoryUsage();

const story = questions
  .map(({ ask }) => ask)
  .join(" ")
  .slice(0, LONGEST);
const answers = [];
const scans = [];
const longs = [];
for (let round = 0; round < ROUNDS; round++) {
  answers.push(timed(() => questions.map(({ ask, locale }) => asking.answer(ask, locale))));
  scans.push(timed(() => questions.map(({ ask }) => scan(ask))));
  longs.push(timed(() => asking.answer(story, "ru")));
}
report();

function scan(ask) {
  const own = ask.toLowerCase();
  return phrases.filter((phrase) => phrase.toLowerCase().includes(own)).length;
}

function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function report() {
  const ms = median(answers) / questions.length;
  const scanMs = median(scans) / questions.length;
  const MiB =
    (held.heapUsed + held.arrayBuffers - resting.heapUsed - resting.arrayBuffers) / 2 ** 20;
  say(
    `asking   learning ${phrases.length} phrases in ${words.length} languages: ${learnedMs.toFixed(0)} ms at start-up`,
  );
  if (globalThis.gc) say(`         ${MiB.toFixed(0)} MiB are kept`);
  say(
    `         an answer: ${ms.toFixed(2)} ms, ${(ms / scanMs).toFixed(2)}x of one look at every phrase  [${spread(answers)}]`,
  );
  say(`         to ${LONGEST} characters: ${median(longs).toFixed(1)} ms`);
}

function spread(values) {
  return [Math.min(...values), Math.max(...values)]
    .map((value) => (value / questions.length).toFixed(2))
    .join("-");
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
