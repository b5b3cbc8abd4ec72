// npm run bench, or node bench/desk-rounds.mjs after a build: what one pass of the rounds over all
// open cases costs, with the embedded store. Every 20 s the register reads all rows and opens what has
// changed, the board is put into words, and it is looked for what must be said. Beside it: the rows
// read alone. `first`: the pass after a start, which opens every case.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDeskRules } from "../dist/app/desk-file.js";
import { systemClock } from "../dist/app/system.js";
import { createCaseAccess } from "../dist/delivery/case-access.js";
import { createCaseRegister } from "../dist/delivery/case-register.js";
import { createEscalationRound } from "../dist/delivery/escalation-round.js";
import { boardOf } from "../dist/domain/board.js";
import { overdueOf } from "../dist/domain/escalation.js";
import { createLmdbStore } from "../dist/store/lmdb-store.js";
import { createCardWriter } from "../dist/telegram/caseworker/card/card.js";
import { boardHtml } from "../dist/telegram/caseworker/queue/board-text.js";
import { createCaseLines } from "../dist/telegram/caseworker/queue/case-line.js";
import { configOf, content, enqueue, median, ROUTE, say, vaultsOf } from "./desk-cases.mjs";

const PASSES = 15;
const EVERY_MS = 20_000;
const HOUR = 3_600_000;
const TIME_ZONE = "Asia/Almaty";
const PAGE = 200; // as the register reads

for (const count of [200, 2_000]) {
  process.stderr.write(`desk: ${count} open cases          \r`);
  await measure(count);
}

async function measure(count) {
  const directory = mkdtempSync(join(tmpdir(), "dauys-rounds-"));
  const config = configOf(directory, { url: "http://127.0.0.1:9", group: -1001 });
  const store = createLmdbStore({ directory, clock: systemClock });
  await store.open();
  const vaults = vaultsOf(config, store);
  // Half of them are held; none waits for so long that something is said: that is Telegram's time.
  for (let index = 0; index < count; index++) {
    const holder =
      index % 2 === 0 ? { id: 1 + (index % 5), name: `Caseworker ${index % 5}` } : null;
    const { id, seals } = await enqueue(store, vaults, {
      ...{ holder, level: index % 20 === 0 ? 1 : 2 + (index % 2), ageMs: (index % 3) * HOUR },
    });
    const { version } = await store.load(id);
    await store.changeCase(id, version, {
      placement: { chat: ROUTE, topic: 10 + index, card: 100_000 + index },
      ...(holder === null ? {} : { holder: seals.sealHolder(holder) }),
    });
  }
  const pass = await buildPass(store, vaults, config);
  const first = await cpuOf(pass);
  const passes = [];
  const reads = [];
  for (let turn = 0; turn < PASSES; turn++) {
    reads.push(await cpuOf(() => readRows(store)));
    passes.push(await cpuOf(pass));
  }
  tell(count, first, passes, reads);
  await store.close();
  rmSync(directory, { recursive: true, force: true });
}

async function buildPass(store, { caseVault: vault, journal }, { retentionDays }) {
  const fail = (why) => {
    throw new Error(why);
  };
  const writer = createCardWriter(content.texts, "ru", [content.flow, content.alertFlow]);
  const { words, facts } = writer;
  const drawn = { words, lines: createCaseLines({ words, facts, chatId: () => -1001 }) };
  const rules = await readDeskRules(TIME_ZONE, null);
  const register = createCaseRegister({ cases: store, vault, onTrouble: fail });
  const clock = systemClock;
  const escalations = createEscalationRound({
    access: createCaseAccess({ cases: store, vault, journal, clock, retentionDays }),
    ...{ cases: store, rules, onTrouble: fail },
    desk: { postLine: () => fail("nothing is to be said") },
    roster: { onDuty: async () => [], everyone: async () => [] },
  });
  const counting = { timeZone: TIME_ZONE, overdueOf: (each, now) => overdueOf(rules, each, now) };
  return async () => {
    const now = clock.now();
    const cases = await register.cases();
    await escalations(cases, now);
    if (boardHtml(boardOf(cases, now, counting), now, drawn) === "") fail("the board is empty");
    return cases.length;
  };
}

async function readRows(store) {
  let after = null;
  do {
    const page = await store.everyCase(after, PAGE);
    after = page.next;
  } while (after !== null);
}

/** CPU of all threads, in ms. */
async function cpuOf(work) {
  const from = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

function tell(count, first, passes, reads) {
  const base = median(reads);
  const sorted = passes.toSorted((a, b) => a - b);
  const ratio = (value) => (value / base).toFixed(2);
  const share = (value) => ((100 * value) / EVERY_MS).toFixed(2);
  const middle = median(passes);
  say(
    `rounds ${String(count).padStart(5)} cases  ${ratio(middle)}x  [${ratio(sorted[0])}-${ratio(sorted.at(-1))}]  ${middle.toFixed(1)} ms of CPU = ${share(middle)} % of the 20 s; rows alone ${base.toFixed(1)} ms; first ${first.toFixed(0)} ms = ${share(first)} %`,
  );
}
