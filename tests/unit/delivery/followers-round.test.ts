import { afterEach, beforeEach, expect, test } from "vitest";
import { createCaseRegister } from "../../../src/delivery/case-register.js";
import { createFollowersRound } from "../../../src/delivery/followers-round.js";
import type { CaseFile } from "../../../src/domain/case-file.js";
import { briefOf, caseIdOf } from "../../support/briefs.js";
import { type Bench, openBench } from "./bench.js";
import { type Keeping, keepingOf } from "./keeping.js";

const [lead, follower] = [caseIdOf(1), caseIdOf(2)];

let bench: Bench;
let keeping: Keeping;
let look: () => Promise<void>;
beforeEach(async () => {
  bench = await openBench();
  keeping = keepingOf(bench);
  for (const id of [lead, follower]) await bench.submit(briefOf(id));
  await bench.relayAll();
  await bench.deliverAll();
  await keeping.change(follower, { mergedInto: lead });
  const { store, vault, access, clock } = bench;
  const onTrouble = (code: string) => void (bench.told as string[]).push(code);
  const register = createCaseRegister({ cases: store, vault, onTrouble });
  const round = createFollowersRound({ access, onTrouble });
  look = async () => round(await register.cases(), clock.now());
});
afterEach(() => bench.remove());

const followed = async () => (await keeping.file(follower))?.mergedInto;
const closed = (more: Partial<CaseFile> = {}): Partial<CaseFile> => ({
  ...{ stage: "closed", outcome: "solved", closedAt: bench.clock.now() },
  ...more,
});
const acts = async () => (await bench.store.journal(follower)).map(({ act }) => act);

test("a duplicate goes along with a case that is open", async () => {
  await look();
  expect(await followed()).toBe(lead);
});

test("a duplicate of a case that its worker withdrew stands on the lists again, and waits from then on", async () => {
  await keeping.ending.end(lead, "withdrawn");
  await Promise.all([look(), look()]);
  expect(bench.told.filter((each) => !each.startsWith("sent"))).toEqual([]);
  expect(await keeping.file(follower)).toMatchObject({ mergedInto: null, redraw: true });
  expect((await keeping.file(follower))?.told).toEqual([{ step: "free", at: bench.clock.now() }]);
  expect(await acts()).toEqual(["received", "parted"]);
});

test("a duplicate that stayed open behind a closed case is parted after a minute", async () => {
  await keeping.change(lead, closed({ outcome: "silence" }));
  await look();
  expect(await followed()).toBe(lead);
  bench.clock.advance(60_000);
  await look();
  expect(await followed()).toBeNull();
});

test("a closed duplicate stays with its case", async () => {
  await keeping.change(lead, closed());
  await keeping.change(follower, closed());
  bench.clock.advance(60_000);
  await look();
  expect(await followed()).toBe(lead);
  expect(await acts()).toEqual(["received"]);
});
