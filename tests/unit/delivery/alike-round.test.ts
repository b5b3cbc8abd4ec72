import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createAlikeRound } from "../../../src/delivery/alike-round.js";
import { createCaseRegister } from "../../../src/delivery/case-register.js";
import type { CaseFile } from "../../../src/domain/case-file.js";
import type { CaseId } from "../../../src/domain/ids.js";
import type { CaseBrief } from "../../../src/domain/report.js";
import { SendError } from "../../../src/telegram/send-error.js";
import { briefOf, caseIdOf } from "../../support/briefs.js";
import { type Bench, openBench } from "./bench.js";

const AIGUL = { id: 7, name: "Aigul" };
const BOT = { kind: "bot" } as const;
// The letters of codes come from the first digits of an id.
const idOf = (index: number) =>
  `${(index * 0x1111111).toString(16).padStart(8, "0")}${caseIdOf(index).slice(8)}` as CaseId;

let bench: Bench;
let round: () => Promise<void>;
beforeEach(async () => {
  bench = await openBench();
  round = newProcess();
});
afterEach(() => bench.remove());

/** As after a restart, or beside another: it remembers nothing. */
function newProcess(): () => Promise<void> {
  const { access, store, desk, vault, clock } = bench;
  const onTrouble = (code: string) => {
    throw new Error(code);
  };
  const register = createCaseRegister({ cases: store, vault, onTrouble });
  const run = createAlikeRound({ access, cases: store, desk, onTrouble: () => {} });
  return async () => run(await register.cases(), clock.now());
}

/** A case that stands in the chat, and who has it. */
async function come(
  index: number,
  names: string,
  given: { brief?: Partial<CaseBrief>; holder?: typeof AIGUL; file?: Partial<CaseFile> } = {},
): Promise<CaseId> {
  const id = idOf(index);
  await bench.submit(briefOf(id, given.brief), { names });
  await bench.relayAll();
  await bench.deliverAll();
  const { holder, file } = given;
  if (holder || file)
    await bench.access.change(id, BOT, (at) => ({
      file: { ...at.file, ...file },
      ...(holder ? { holder } : {}),
      result: null,
    }));
  bench.clock.advance(60_000);
  return id;
}

async function fileOf(id: CaseId): Promise<CaseFile> {
  const at = await bench.access.load(id);
  if (!at) throw new Error("there is no such case");
  return at.file;
}

const alikeOf = async (id: CaseId) =>
  (await fileOf(id)).alike.map(({ caseId, state }) => [caseId, state]);

const lines = () => bench.desk.standing.flatMap((each) => (each.kind === "line" ? each : []));

describe("a report that names the same employer", () => {
  test("is written into both cases, and their cards are to be drawn anew", async () => {
    const first = await come(1, "ТОО «Степной Орлан»");
    const second = await come(2, "Stepnoy Orlan");
    const third = await come(3, "Нур Сервис");
    await round();
    expect(await alikeOf(first)).toEqual([[second, "suspected"]]);
    expect(await alikeOf(second)).toEqual([[first, "suspected"]]);
    expect((await fileOf(first)).redraw).toBe(true);
    expect(await alikeOf(third)).toEqual([]);
    expect((await fileOf(third)).redraw).toBe(false);
  });

  test("is told once to who has the older case, whatever is started anew", async () => {
    const first = await come(1, "Степной Орлан", { holder: AIGUL });
    const second = await come(2, "Степной Орлан");
    const other = newProcess();
    await Promise.all([round(), other()]);
    await Promise.all([round(), other()]);
    for (let again = 0; again < 3; again++) await newProcess()();
    const told = lines();
    expect(told).toHaveLength(1);
    const { code } = briefOf(second);
    expect(told[0]?.line).toMatchObject({ kind: "alike", caseId: first, others: [code] });
    expect(told[0]?.line).toMatchObject({ holder: AIGUL, code: briefOf(first).code });
    const row = await bench.store.load(first);
    expect(row?.placement.posts).toContain(told[0]?.id);
  });

  test("is told to nobody where nobody has the older case, nor when somebody takes it later", async () => {
    const first = await come(1, "Степной Орлан");
    await come(2, "Степной Орлан", { holder: AIGUL });
    await round();
    await bench.access.change(first, BOT, ({ file }) => ({ file, holder: AIGUL, result: null }));
    await round();
    expect(lines()).toEqual([]);
  });

  test("of which several have come is told in one line", async () => {
    const first = await come(1, "Степной Орлан", { holder: AIGUL });
    for (const index of [2, 3, 4]) await come(index, "Степной Орлан");
    await round();
    await round();
    await round();
    expect(lines()).toHaveLength(1);
    expect(await alikeOf(first)).toHaveLength(3);
  });

  test("whose line Telegram puts off is told with a later round", async () => {
    await come(1, "Степной Орлан", { holder: AIGUL });
    await come(2, "Степной Орлан");
    await round();
    const error = new SendError({
      ...{ outcome: "refused", reason: "flood", code: 429 },
      ...{ retryAfterMs: 1_000, migratedTo: null },
    } as never);
    bench.desk.meets({ error });
    await expect(round()).rejects.toThrow();
    expect(lines()).toEqual([]);
    await round();
    await round();
    expect(lines()).toHaveLength(1);
  });

  test("and comes as a fuller report of another case is found by what it adds", async () => {
    const first = await come(1, "Степной Орлан");
    const second = await come(2, "не знаю");
    await round();
    await bench.submit(briefOf(idOf(3), { joins: second }), { names: "Степной Орлан" });
    await bench.relayAll();
    await round();
    expect(await alikeOf(second)).toEqual([[first, "suspected"]]);
    expect((await fileOf(second)).names).toHaveLength(2);
  });
});

test("a card names twenty others at most, however many have the name", async () => {
  const first = await come(1, "Степной Орлан");
  for (let index = 2; index <= 24; index++) await come(index, "Степной Орлан");
  await round();
  await newProcess()();
  expect(await alikeOf(first)).toHaveLength(20);
});

describe("what a caseworker has said of two cases", () => {
  test("stays, after any restart", async () => {
    const first = await come(1, "Степной Орлан", { holder: AIGUL });
    const second = await come(2, "Степной Орлан");
    await round();
    for (const id of [first, second])
      await bench.access.change(id, BOT, ({ file }) => ({
        file: { ...file, alike: file.alike.map((each) => ({ ...each, state: "dismissed" })) },
        result: null,
      }));
    await newProcess()();
    await newProcess()();
    expect(await alikeOf(first)).toEqual([[second, "dismissed"]]);
    expect(lines()).toEqual([]);
  });
});

test("a duplicate is compared with none, and cases for practice only among themselves", async () => {
  const real = await come(1, "Степной Орлан");
  const practice = await come(2, "Степной Орлан", { brief: { training: true } });
  const merged = await come(3, "Степной Орлан", { file: { mergedInto: idOf(1) } });
  await round();
  for (const id of [real, practice, merged]) expect(await alikeOf(id)).toEqual([]);
  const another = await come(4, "Степной Орлан", { brief: { training: true } });
  await round();
  expect(await alikeOf(practice)).toEqual([[another, "suspected"]]);
  for (const id of [real, merged]) expect(await alikeOf(id)).toEqual([]);
});

test("of a case that has ended nothing stays with the others", async () => {
  const first = await come(1, "Степной Орлан");
  const second = await come(2, "Степной Орлан");
  await round();
  const { store, clock } = bench;
  const folded = { month: "2026-03", tally: [], withdrawn: false, acts: [] };
  expect(await store.destroyCase(second, folded, clock.now())).toBe("destroyed");
  await round();
  expect(await alikeOf(first)).toEqual([]);
  expect((await fileOf(first)).told).toEqual([]);
});

test("the tokens of a case stand nowhere in the store in plain, and go with its key", async () => {
  const first = await come(1, "Степной Орлан");
  const tokens = (await fileOf(first)).names.flatMap(({ words }) =>
    words.flatMap((word) => word.tokens),
  );
  expect(tokens.length).toBeGreaterThan(3);
  const kept = await everything();
  for (const token of [...tokens, "Орлан", "ArlAn"]) expect(kept).not.toContain(token);
  const { store, clock } = bench;
  const folded = { month: "2026-03", tally: [], withdrawn: false, acts: [] };
  await store.destroyCase(first, folded, clock.now());
  expect(await store.load(first)).toBeNull();
});

async function everything(): Promise<string> {
  const row = await bench.store.load(idOf(1));
  return JSON.stringify([row, await bench.store.everyCase(null, 100)]);
}
