import { afterEach, beforeEach, expect, test } from "vitest";
import { createDeliverer } from "../../../src/delivery/deliverer.js";
import type { CaseBrief } from "../../../src/domain/report.js";
import type { Level } from "../../../src/domain/triage.js";
import type { Mention } from "../../../src/ports.js";
import { briefOf, caseIdOf } from "../../support/briefs.js";
import { type Bench, FAST, openBench } from "./bench.js";

const aigul: Mention = { id: 7, name: "Aigul" };

let bench: Bench;
let asked: string[];
beforeEach(async () => {
  bench = await openBench();
  asked = [];
});
afterEach(() => bench.remove());

function deliverer(onDuty: () => Promise<readonly Mention[]>) {
  return createDeliverer({
    queue: bench.store,
    cases: bench.store,
    book: bench.store,
    desk: bench.desk,
    vault: bench.vault,
    openBlob: bench.held,
    roster: {
      onDuty(locale) {
        asked.push(locale);
        return onDuty();
      },
    },
    clock: bench.clock,
    limits: FAST,
    events: { sent() {}, failed() {}, dead() {} },
  });
}

/** A case of that level is delivered while this is who is on duty. */
async function deliver(
  level: Level,
  onDuty: () => Promise<readonly Mention[]>,
  given: Partial<CaseBrief> = {},
): Promise<unknown> {
  const brief = briefOf(caseIdOf(1), { locale: "tg", ...given });
  await bench.submit({ ...brief, triage: { ...brief.triage, level } }, { level });
  await bench.relayAll();
  const worker = deliverer(onDuty);
  await bench.deliverAll(worker);
  const card = bench.desk.standing.find((each) => each.kind === "card");
  if (card?.kind !== "card") throw new Error("there is no card");
  return card.more?.mentions;
}

test.each([0, 1] as const)(
  "an urgent case of level %i calls those on duty who speak the language",
  async (level) => {
    expect(await deliver(level, async () => [aigul])).toEqual([aigul]);
    expect(asked).toEqual(["tg"]);
  },
);

test.each([2, 3] as const)("a case of level %i calls nobody", async (level) => {
  expect(await deliver(level, async () => [aigul])).toBeUndefined();
  expect(asked).toEqual([]);
});

test("an urgent case that was invented for practice calls nobody", async () => {
  expect(await deliver(0, async () => [aigul], { training: true })).toBeUndefined();
  expect(asked).toEqual([]);
});

test("an urgent case comes without a call where nobody is on duty", async () => {
  expect(await deliver(0, async () => [])).toBeUndefined();
});

test("an urgent case does not wait for a list of duty that cannot be read", async () => {
  expect(await deliver(0, async () => Promise.reject(new Error("no")))).toBeUndefined();
});

test("an urgent case calls five people at most", async () => {
  const many = Array.from({ length: 9 }, (_, id) => ({ id, name: `A${id}` }));
  expect(await deliver(0, async () => many)).toEqual(many.slice(0, 5));
});

test("danger told with a case that somebody has calls them, then those on duty", async () => {
  const dana: Mention = { id: 8, name: "Dana" };
  await deliver(2, async () => [aigul]);
  const caseId = caseIdOf(1);
  const row = await bench.store.load(caseId);
  if (row === null) throw new Error("there is no case");
  const holder = bench.vault.unwrap(caseId, row.key).sealHolder(dana);
  await bench.store.changeCase(caseId, row.version, { holder });
  await bench.submit(briefOf(caseIdOf(2), { joins: caseId, turn: "danger" }), { level: 0 });
  await bench.submit(briefOf(caseIdOf(3), { joins: caseId, turn: "message" }), { level: 3 });
  await bench.relayAll();
  await bench.deliverAll(deliverer(async () => [aigul, dana]));
  const added = bench.desk.standing.flatMap((each) =>
    each.kind === "addition" ? [each.mentions] : [],
  );
  expect(added).toEqual([[dana, aigul], undefined]);
});
