// npm run bench, or node bench/receipts.mjs after a build: what one receipt costs to open, and what
// that makes of a search for receipts by whoever has the store and the key, or the store alone.
import { randomBytes } from "node:crypto";
import { issueReceipt } from "../dist/domain/receipt.js";
import { createSecret } from "../dist/domain/secret.js";
import { createKeyRing } from "../dist/vault/key-ring.js";
import { createReceiptVault } from "../dist/vault/receipts.js";

const ROUNDS = 9;
const NUMBERS = 1e15; // fifteen digits are drawn; the sixteenth follows from them
const DIGITS = 1e4; // a draft that is kept has four
const TRIES_AN_HOUR = 5; // a person
const AT_ONCE = 2; // derivations of the server
const YEAR_S = 365.25 * 86_400;

const ring = createKeyRing(createSecret(randomBytes(32).toString("base64")));
const vault = createReceiptVault({ ring, randomBytes });
const receipt = () => issueReceipt(() => randomBytes(1)[0] % 10);

const restingKiB = process.resourceUsage().maxRSS;
const rounds = [];
for (let round = 0; round < ROUNDS; round++) rounds.push(await measure());
const MiB = (process.resourceUsage().maxRSS - restingKiB) / 1024;
const cpuMs = median(rounds.map(({ cpu }) => cpu));
const wallMs = median(rounds.map(({ wall }) => wall));
report();

/** CPU (all threads) and wall time of one receipt, in ms. */
async function measure() {
  const given = receipt();
  const cpu = process.cpuUsage();
  const from = performance.now();
  await vault.open(given);
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1000, wall: performance.now() - from };
}

function report() {
  const seconds = cpuMs / 1000;
  say(
    `receipt  ${cpuMs.toFixed(0)} ms of one core, ${wallMs.toFixed(0)} ms by the clock, ${MiB.toFixed(0)} MiB at its peak`,
  );
  say("search   with the store and the key. One derivation tries one number against all receipts:");
  say("         the first of n is found after 10^15 / (n + 1) derivations on average.");
  for (const count of [1, 100, 10_000]) {
    const tries = NUMBERS / (count + 1);
    say(
      `         ${figure(count).padStart(6)} receipts: ${power(tries)} x ${seconds.toFixed(3)} s = ${power((tries * seconds) / YEAR_S)} core-years, 64 MiB a core`,
    );
  }
  say(
    "         with the store alone: the salt of 256 bits is missing, not one number can be tried.",
  );
  say(
    `         through the bot, ${TRIES_AN_HOUR} tries an hour and account, and ${AT_ONCE} at once in all:`,
  );
  for (const count of [1, 100, 10_000]) {
    const tries = NUMBERS / (count + 1);
    const accounts = tries / TRIES_AN_HOUR / (YEAR_S / 3600);
    const whole = (tries * seconds) / AT_ONCE / YEAR_S;
    say(
      `         ${figure(count).padStart(6)} receipts: ${power(accounts)} account-years; ${power(whole)} years of the whole server`,
    );
  }
  const minutes = (DIGITS * seconds) / 60;
  say(
    `draft    four digits, with the store and the key: 10^4 x ${seconds.toFixed(3)} s = ${minutes.toFixed(0)} minutes of one core`,
  );
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

function figure(value) {
  return value.toLocaleString("en");
}

function power(value) {
  return value < 1e4 ? value.toFixed(0) : value.toExponential(1).replace("e+", " x 10^");
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
