import { createCaseEnding } from "../../../src/delivery/case-ending.js";
import { type CaseKeeper, createCaseKeeper } from "../../../src/delivery/case-keeper.js";
import { createFloodList } from "../../../src/delivery/flood-list.js";
import { createNoticeRound } from "../../../src/delivery/notice-round.js";
import { createPurger } from "../../../src/delivery/purger.js";
import { nextLook, retainUntil } from "../../../src/domain/case-dates.js";
import type { CaseFile, ReturnAddress } from "../../../src/domain/case-file.js";
import type { CaseId, EpochMs, Sealed } from "../../../src/domain/ids.js";
import type { Archive, CaseEnding, MonthBook, NoticeSender } from "../../../src/ports.js";
import { createMonthBook } from "../../../src/vault/month-book.js";
import { sealerOf } from "../../support/keys.js";
import { type Bench, RETENTION_DAYS } from "./bench.js";

/** Looks after the cases of a bench, in Almaty. */
export interface Keeping {
  readonly keeper: CaseKeeper;
  readonly ending: CaseEnding;
  readonly months: MonthBook;
  /** The safe hours of every notice that was sent. */
  readonly notices: EpochMs[];
  /** What becomes of the next notices; then they are sent. */
  readonly outcomes: ("sent" | "busy" | "gone")[];
  /** Keeps a return address under this name. */
  keepAddress(blind: string, address: ReturnAddress): Promise<void>;
  /** Runs and moves time on, sweep by sweep, until `until`; in steps of an hour. */
  pass(ms: number): Promise<void>;
  /** What is kept of a case, and what a caseworker or a worker changes of it. */
  file(caseId: CaseId): Promise<CaseFile | null>;
  change(caseId: CaseId, change: Partial<CaseFile>): Promise<void>;
}

const HOUR_MS = 3_600_000;
const TIME_ZONE = "Asia/Almaty";

export function keepingOf(
  bench: Bench,
  given: { archive?: Archive; mayPost?: () => boolean } = {},
): Keeping {
  const { mayPost = () => true } = given;
  const { store, vault, journal, desk, clock } = bench;
  const onTrouble = (code: string) => (bench.told as string[]).push(`trouble ${code}`);
  const addresses = sealerOf(1);
  const notices: EpochMs[] = [];
  const outcomes: Keeping["outcomes"] = [];
  const sender: NoticeSender = {
    async send() {
      const outcome = outcomes.shift() ?? "sent";
      if (outcome === "sent") notices.push(clock.now());
      return outcome;
    },
  };
  const list = createFloodList({ book: store, cases: store, desk, vault, clock });
  const months = createMonthBook({ book: store, sealer: sealerOf(1) });
  const ending = createCaseEnding({
    cases: store,
    vault,
    journal,
    notices: store,
    outbox: store,
    blobs: store,
    clock,
    countedAs: (_flow, step) =>
      ({ money: "category", freedom: "category", region: "region" })[step] ?? null,
    months,
    timeZone: TIME_ZONE,
  });
  const keeper = createCaseKeeper({
    access: bench.access,
    cases: store,
    vault,
    journal,
    desk,
    ending,
    notices: createNoticeRound({
      notices: store,
      sender,
      open: (blind, sealed) => addresses.open("address", blind, sealed) as ReturnAddress,
      timeZone: TIME_ZONE,
      clock,
      onTrouble,
    }),
    purger: createPurger({
      cases: store,
      desk,
      archive: given.archive ?? null,
      list,
      clock,
      mayPost,
      onTrouble,
    }),
    list,
    mayPost,
    clock,
    timeZone: TIME_ZONE,
    retentionDays: RETENTION_DAYS,
    onTrouble,
  });

  const file: Keeping["file"] = async (caseId) => {
    const row = await store.load(caseId);
    if (row === null || row.file === null) return null;
    return vault.unwrap(caseId, row.key).openFile(row.file);
  };
  return {
    keeper,
    ending,
    months,
    notices,
    outcomes,
    file,
    async keepAddress(blind, address) {
      const sealed = addresses.seal("address", blind, address) as Sealed<ReturnAddress>;
      await store.keepNotice(blind, sealed, address.until);
    },
    async pass(ms) {
      const end = clock.now() + ms;
      while (clock.now() < end) {
        await keeper.run();
        clock.advance(Math.min(HOUR_MS, end - clock.now()));
      }
      await keeper.run();
    },
    async change(caseId, change) {
      const row = await store.load(caseId);
      const before = await file(caseId);
      if (row === null || before === null) throw new Error("there is no such case");
      const after = { ...before, ...change };
      await store.changeCase(caseId, row.version, {
        file: vault.unwrap(caseId, row.key).sealFile(after),
        retainUntil: retainUntil(after, RETENTION_DAYS),
        lookAt: nextLook(after, RETENTION_DAYS, clock.now()),
      });
    },
  };
}
