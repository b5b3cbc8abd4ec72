import { randomBytes } from "node:crypto";
import { test } from "vitest";
import { createCaseRegister } from "/work/main/src/delivery/case-register.js";
import { createAlikeRound } from "/work/main/src/delivery/alike-round.js";
import { createEscalationRound } from "/work/main/src/delivery/escalation-round.js";
import { pairsAlike } from "/work/main/src/domain/alike.js";
import { newCaseFile } from "/work/main/src/domain/case-file.js";
import { openBench, CHAT, DAY_MS } from "/work/main/tests/unit/delivery/bench.js";
import { briefOf, caseIdOf } from "/work/main/tests/support/briefs.js";
import { createNameBlinder } from "/work/main/src/vault/blind-names.js";
import { sealerOf } from "/work/main/tests/support/keys.js";
import { NAMES_STEP } from "/work/main/src/domain/names.js";

const N = 2000;
test("perf", async () => {
  const bench = await openBench();
  const { store, vault, journal, clock } = bench;
  const namesOf = createNameBlinder(sealerOf(1));
  const words = Array.from({length: 1500}, () => randomBytes(4).toString("hex").replace(/\d/g, "a"));
  let t = Date.now();
  for (let i = 1; i <= N; i++) {
    const id = caseIdOf(i);
    const brief = briefOf(id);
    const key = vault.newKey(id);
    const seals = vault.unwrap(id, key);
    const w = () => words[Math.floor(Math.random() * words.length)];
    const names = namesOf({ parts: [{ step: NAMES_STEP, text: `ТОО «${w()} ${w()} Строй», ${w()} ${w()}, +7701${1000000 + i}` }] } as never);
    const file = { ...newCaseFile(null, clock.now()), names };
    await store.enqueue({ caseId: id, chat: CHAT, level: 2, dueAt: clock.now(), key, file: seals.sealFile(file), lookup: `l${i}`, joins: null, lookAt: null, blobs: [], brief: seals.sealBrief(brief), story: seals.sealStory({ parts: [] } as never), keepsStory: false, journal: journal.chained(id, seals, null, [{ act: "received", by: { kind: "bot" } }], clock.now()), retainUntil: clock.now() + 100 * DAY_MS } as never);
  }
  console.log("enqueue", Date.now() - t);
  const register = createCaseRegister({ cases: store, vault, onTrouble: console.log });
  for (let i = 0; i < 4; i++) { t = Date.now(); const c = await register.cases(); console.log("register", c.length, Date.now() - t); }
  const all = await register.cases();
  t = Date.now();
  const fresh = new Set(all.slice(0, 100).map((e) => e.caseId));
  const pairs = pairsAlike(all.map(({ caseId, file }) => ({ id: caseId, names: file.names })), (id) => fresh.has(id));
  console.log("pairs 100 fresh", pairs.length, Date.now() - t);
  const alike = createAlikeRound({ access: bench.access, cases: store, desk: bench.desk, onTrouble: console.log });
  for (let i = 0; i < 3; i++) { t = Date.now(); await alike(await register.cases(), clock.now()); console.log("alike round", Date.now() - t); }
  await bench.remove();
}, 300000);
