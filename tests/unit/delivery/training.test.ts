import { randomBytes, randomInt } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createCaseRegister } from "../../../src/delivery/case-register.js";
import { createMonthsRound } from "../../../src/delivery/months-round.js";
import { createTraining, type InventedReport } from "../../../src/delivery/training.js";
import { createTrainingRound } from "../../../src/delivery/training-round.js";
import type { CaseFile } from "../../../src/domain/case-file.js";
import type { CaseId } from "../../../src/domain/ids.js";
import { byCaseworker } from "../../../src/domain/journal.js";
import type { ReceiptRef } from "../../../src/domain/receipt.js";
import { caseCode } from "../../../src/domain/report.js";
import type { DeliveryQueue, ReceiptVault } from "../../../src/ports.js";
import { createNameBlinder } from "../../../src/vault/blind-names.js";
import { briefOf, caseIdOf } from "../../support/briefs.js";
import { sealerOf } from "../../support/keys.js";
import { type Bench, CHAT, DAY_MS, openBench, RETENTION_DAYS } from "./bench.js";
import { type Keeping, keepingOf } from "./keeping.js";

const AIGUL = { id: 7, name: "Aigul" };
const MINUTE = 60_000;
const MARCH = Date.parse("2026-03-14T12:00:00+05:00");

const invented: readonly InventedReport[] = [0, 1].map((level) => {
  const { flow, locale, facets, triage } = briefOf(caseIdOf(1));
  return {
    brief: { flow, locale, facets, triage: { ...triage, level: level as 0 | 1 } },
    story: {
      parts: [
        { step: "story", text: `mashq ${level}` },
        { step: "names", text: "ТОО «Практика-Строй»" },
      ],
    },
  };
});

let bench: Bench;
let keeping: Keeping;
beforeEach(async () => {
  bench = await openBench();
  keeping = keepingOf(bench);
});
afterEach(() => bench.remove());

// A receipt is slow on purpose: one key serves all tests but the one that is about it.
let reference: Promise<ReceiptRef> | null = null;
const quickReceipts: Pick<ReceiptVault, "refer"> = {
  async refer(receipt) {
    reference ??= bench.receipts.refer(receipt);
    return { ...(await reference), lookup: randomBytes(16).toString("base64url") };
  },
};

/** As after a restart, or beside another. */
function newProcess(
  enqueue: DeliveryQueue["enqueue"] = (job) => bench.store.enqueue(job),
  receipts: Pick<ReceiptVault, "refer"> = quickReceipts,
) {
  const { store, vault, journal, clock, access } = bench;
  const onTrouble = (code: string) => {
    throw new Error(code);
  };
  const register = createCaseRegister({ cases: store, vault, onTrouble });
  const training = createTraining({
    ...{ vault, journal, receipts, clock, register, cases: store, ending: keeping.ending },
    ...{ book: store, sealer: sealerOf(1), queue: { enqueue } },
    invent: () => invented,
    namesOf: createNameBlinder(sealerOf(1)),
    random: { bytes: (size) => randomBytes(size), below: (below) => randomInt(below) },
    chat: CHAT,
    timeZone: "Asia/Almaty",
    retentionDays: RETENTION_DAYS,
    keepsStory: false,
  });
  const run = createTrainingRound({ training, access });
  return {
    training,
    cases: () => register.cases(),
    round: async () => run(await register.cases(), clock.now()),
  };
}

const living = async () => (await newProcess().cases()).map(({ caseId }) => caseId).sort();
const fileOf = async (id: CaseId) => (await keeping.file(id)) as CaseFile;

/** What the caseworkers send to the worker. */
async function answer(id: CaseId, referral?: string): Promise<void> {
  await bench.access.change(id, byCaseworker(AIGUL), ({ file, seals }) => {
    if (!file.receipt) throw new Error("nobody could open it");
    const letter = bench.receipts.sealLetter(file.receipt, id, "salom");
    const fresh = { id: "0a1b2c3d", mark: "waiting", letter } as const;
    expect(seals).toBeDefined();
    return {
      file: {
        ...file,
        movedAt: bench.clock.now(),
        answers: [...file.answers, referral === undefined ? fresh : { ...fresh, referral }],
        referrals: referral === undefined ? [] : [{ id: fresh.id, to: referral, state: "offered" }],
      },
      result: null,
    };
  });
}

describe("a set of cases for practice", () => {
  test("is delivered as reports are, every one marked, under receipts of its own", async () => {
    const { training, cases } = newProcess(undefined, bench.receipts);
    expect(await training.begin()).toBe("begun");
    await bench.deliverAll();
    const all = await cases();
    expect(all).toHaveLength(2);
    for (const { brief, caseId, file, placement } of all) {
      expect(brief).toMatchObject({ training: true, id: caseId, code: caseCode(caseId) });
      expect(placement.card).toBeDefined();
      expect(file.names.length).toBeGreaterThan(0);
    }
    const lookups = all.map(({ file }) => file.receipt?.lookup);
    expect(new Set(lookups).size).toBe(2);
    for (const { caseId } of all)
      expect((await bench.store.journal(caseId)).map(({ act }) => act)).toEqual(["received"]);
  });

  test("waits behind every report of a worker, whatever its cards show", async () => {
    await newProcess().training.begin();
    const real = briefOf(caseIdOf(9));
    await bench.submit({ ...real, triage: { ...real.triage, level: 2 } }, { words: "voqea" });
    await bench.relayAll();
    await bench.deliverAll();
    const [first] = bench.desk.standing.flatMap((each) => (each.kind === "card" ? each : []));
    expect(first?.code).toBe(real.code);
  });

  test("is one at a time: a second one is refused while any case of it lives", async () => {
    const { training } = newProcess();
    await training.begin();
    expect(await newProcess().training.begin()).toBe("running");
    const [first, second] = await living();
    await keeping.ending.purge(first as CaseId, AIGUL);
    expect(await training.begin()).toBe("running");
    await keeping.ending.purge(second as CaseId, AIGUL);
    expect(await training.begin()).toBe("begun");
    expect(await living()).toHaveLength(2);
  });

  test("is one when two administrators begin at once", async () => {
    const [one, other] = [newProcess().training, newProcess().training];
    expect((await Promise.all([one.begin(), other.begin()])).sort()).toEqual(["begun", "running"]);
    expect(await living()).toHaveLength(2);
  });

  test("is finished by the next round where a crash left it half made", async () => {
    let queued = 0;
    const dying = newProcess(async (job) => {
      if (queued++ > 0) throw new Error("the process died");
      return bench.store.enqueue(job);
    });
    await expect(dying.training.begin()).rejects.toThrow("died");
    const before = await living();
    expect(before).toHaveLength(1);
    const { round, training } = newProcess();
    await round();
    expect(await living(), "whoever began it may still be at work").toEqual(before);
    bench.clock.advance(MINUTE);
    await round();
    expect(await living()).toHaveLength(2);
    expect(await living()).toContain(before[0]);
    expect(await training.begin()).toBe("running");
  });

  test("leaves nothing where it is ended while it is being made", async () => {
    const other = newProcess();
    const beginning = newProcess(async (job) => {
      const queued = await bench.store.enqueue(job);
      await other.training.end();
      return queued;
    });
    await beginning.training.begin();
    expect(await living()).toEqual([]);
  });
});

describe("the worker of a case for practice", () => {
  async function begun() {
    const process = newProcess();
    await process.training.begin();
    await bench.deliverAll();
    const [id] = await living();
    if (!id) throw new Error("there is no case");
    return { ...process, id };
  }

  test("sees an answer after half a minute, and has read it after a minute", async () => {
    const { id, round } = await begun();
    await answer(id);
    await round();
    expect((await fileOf(id)).answers).toMatchObject([{ mark: "waiting" }]);
    bench.clock.advance(30_000);
    await round();
    expect((await fileOf(id)).answers).toMatchObject([{ mark: "shown" }]);
    bench.clock.advance(30_000);
    await round();
    expect((await fileOf(id)).answers).toMatchObject([{ mark: "read", letter: null }]);
    await round();
    const acts = (await bench.store.journal(id)).map(({ act }) => act);
    expect(acts).toEqual(["received", "answerRead"]);
  });

  test("says yes to whether the case may be passed on", async () => {
    const { id, round } = await begun();
    await answer(id, "lawyer");
    for (const _ of [1, 2, 3]) {
      bench.clock.advance(30_000);
      await round();
    }
    const { answers, referrals } = await fileOf(id);
    expect(answers).toMatchObject([{ mark: "read", letter: null }]);
    expect(referrals).toEqual([{ id: "0a1b2c3d", to: "lawyer", state: "agreed" }]);
    expect((await bench.store.journal(id)).at(-1)?.act).toBe("referralAgreed");
  });

  test("never acts for the worker of a real case", async () => {
    await bench.submit(briefOf(caseIdOf(9)), { words: "voqea" });
    await bench.relayAll();
    await bench.access.change(caseIdOf(9), byCaseworker(AIGUL), ({ file }) => ({
      file: { ...file, answers: [{ id: "0a1b2c3d", mark: "waiting", letter: null }] },
      result: null,
    }));
    bench.clock.advance(5 * MINUTE);
    await newProcess().round();
    expect((await fileOf(caseIdOf(9))).answers).toMatchObject([{ mark: "waiting" }]);
  });
});

describe("when practice ends", () => {
  test.each(["by hand", "by itself after three days", "by a process that has no note of it"])(
    "%s, nothing of it stays in the store's cases, the chat or the numbers; real cases do",
    async (how) => {
      await bench.submit(briefOf(caseIdOf(9)), { words: "voqea" });
      await bench.relayAll();
      const { training, round } = newProcess();
      await training.begin();
      await bench.deliverAll();
      const [id] = (await living()).filter((each) => each !== caseIdOf(9));
      await keeping.change(id as CaseId, {
        stage: "closed",
        outcome: "solved",
        closedAt: bench.clock.now(),
      });
      if (how === "by hand") expect(await newProcess().training.end()).toBe(2);
      else if (how.includes("no note")) {
        const kept = await bench.store.deskNote("training");
        const none = sealerOf(1).seal<unknown>("desk", "training", null);
        await bench.store.keepDeskNote("training", none, kept?.version ?? 0);
        await round();
      } else {
        bench.clock.advance(3 * DAY_MS - MINUTE);
        await round();
        expect(await living()).toHaveLength(3);
        bench.clock.advance(MINUTE);
        await newProcess().round();
      }
      expect(await living()).toEqual([caseIdOf(9)]);
      await keeping.keeper.run();
      expect(bench.desk.standing.map(({ kind }) => kind)).toEqual(["topic", "card", "story"]);
      expect(await bench.store.tallies()).toEqual({});
      expect(await training.end()).toBe(0);
    },
  );

  test("a month that closes while it runs counts nothing of it", async () => {
    await newProcess().training.begin();
    await bench.deliverAll();
    const round = createMonthsRound({
      cases: bench.store,
      vault: bench.vault,
      months: keeping.months,
      countedAs: () => "category",
      timeZone: "Asia/Almaty",
    });
    bench.clock.advance(31 * DAY_MS);
    await round(await newProcess().cases(), bench.clock.now());
    const month = new Date(MARCH).toISOString().slice(0, 7);
    expect(await keeping.months.closed(month)).toMatchObject({ tables: {} });
  });
});
