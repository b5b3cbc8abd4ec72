import { keptUntil, nextLook, retainUntil } from "../../domain/case-dates.js";
import { type Answer, type CaseFile, newCaseFile } from "../../domain/case-file.js";
import { AppError } from "../../domain/errors.js";
import type { CaseId } from "../../domain/ids.js";
import { type CaseBrief, coarsen } from "../../domain/report.js";
import type {
  CaseRow,
  CaseStore,
  CaseVault,
  Clock,
  OpenedReceipt,
  ReceiptVault,
} from "../../ports.js";
import type { CaseView } from "./case-view.js";
import { BusyError } from "./person-lease.js";
import type { OpenCase } from "./state.js";

/** A case as the store has it now, unsealed. */
export interface KnownToWorker {
  readonly caseId: CaseId;
  readonly row: CaseRow;
  readonly brief: CaseBrief;
  readonly file: CaseFile;
}

/** Looks at a case whose receipt is open, for what is drawn of it. */
export interface CaseViewer {
  /** `null` when the case has gone. */
  look(opened: OpenCase): Promise<CaseView | null>;
}

/** Cases whose receipt is open: one round trip to load, one more to change. */
export interface OpenCases extends CaseViewer {
  unseal(caseId: CaseId, row: CaseRow): KnownToWorker;
  load(caseId: CaseId): Promise<KnownToWorker | null>;
  /**
   * Changes the file of a case as its worker's act: the card is drawn anew. `change` may give the
   * same file, then nothing is saved; it runs again when someone else was first. `null` when the
   * case has gone. Throws `BusyError` when others are always first.
   */
  change(
    caseId: CaseId,
    change: (file: CaseFile, known: KnownToWorker) => CaseFile,
  ): Promise<KnownToWorker | null>;
  /** Notes that its worker did something that its card does not show. Otherwise as `change`. */
  touch(caseId: CaseId): Promise<KnownToWorker | null>;
  /** What is shown of it; letters that this receipt does not open are left out. */
  view(known: KnownToWorker, privateKey: string): CaseView;
}

// Caseworkers and the keeper change a case a few times a minute at most.
const MOST_CHANGES = 4;

export function createOpenCases(options: {
  store: Pick<CaseStore, "load" | "changeCase">;
  caseVault: Pick<CaseVault, "unwrap">;
  receipts: Pick<ReceiptVault, "openLetter">;
  clock: Clock;
  timeZone: string;
  retentionDays: number;
  /** A code fit for the log: a letter could not be opened and was left out. */
  onTrouble: (code: string) => void;
}): OpenCases {
  const { store, caseVault, receipts, clock, retentionDays } = options;
  const cases: OpenCases = {
    async look({ caseId, privateKey }) {
      const known = await cases.load(caseId);
      return known && cases.view(known, privateKey);
    },

    unseal(caseId, row) {
      const seals = caseVault.unwrap(caseId, row.key);
      const file = row.file === null ? newCaseFile(null, clock.now()) : seals.openFile(row.file);
      return { caseId, row, brief: seals.openBrief(row.brief), file };
    },

    async load(caseId) {
      const row = await store.load(caseId);
      return row && cases.unseal(caseId, row);
    },

    change: (caseId, change) =>
      save(caseId, (file, known) => {
        const changed = change(file, known);
        return changed === file ? file : { ...changed, redraw: true };
      }),

    touch: (caseId) => save(caseId, (file) => ({ ...file })),

    view({ caseId, file }, privateKey) {
      const now = clock.now();
      return {
        stage: file.stage,
        outcome: file.outcome,
        keptUntil: coarsen(keptUntil(file, retentionDays, now), options.timeZone).day,
        answers: file.answers.flatMap((answer) => opened(caseId, privateKey, answer)),
        notice: file.notice !== null,
      };
    },
  };
  return cases;

  async function save(
    caseId: CaseId,
    change: (file: CaseFile, known: KnownToWorker) => CaseFile,
  ): Promise<KnownToWorker | null> {
    for (let count = 0; count < MOST_CHANGES; count++) {
      const known = await cases.load(caseId);
      if (!known) return null;
      const changed = change(known.file, known);
      if (changed === known.file) return known;
      const now = clock.now();
      const announced = changed.closedAt === null ? null : changed.announced;
      const file: CaseFile = { ...changed, movedAt: now, announced };
      const sealed = caseVault.unwrap(caseId, known.row.key).sealFile(file);
      const saved = await store.changeCase(caseId, known.row.version, {
        file: sealed,
        retainUntil: retainUntil(file, retentionDays),
        lookAt: nextLook(file, retentionDays, now),
      });
      if (saved === "changed") return { ...known, file };
      if (saved === "unknown") return null;
    }
    throw new BusyError();
  }

  function opened(caseId: CaseId, privateKey: string, answer: Answer): CaseView["answers"] {
    if (answer.letter === null || answer.mark === "read") return [];
    try {
      const text = receipts.openLetter(privateKey, caseId, answer.letter);
      return [{ id: answer.id, text, changed: answer.changed === true }];
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      options.onTrouble(error.code);
      return [];
    }
  }
}

/** The key that opens the letters to this receipt, among those under each key of the server. */
export function privateKeyFor({ file }: KnownToWorker, receipt: OpenedReceipt): string {
  const index = receipt.lookups.indexOf(file.receipt?.lookup ?? "");
  return receipt.privateKeys[Math.max(0, index)] ?? receipt.privateKeys[0];
}
