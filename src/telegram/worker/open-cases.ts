import { keptUntil } from "../../domain/case-dates.js";
import { type Answer, type CaseFile, newCaseFile } from "../../domain/case-file.js";
import { AppError } from "../../domain/errors.js";
import type { CaseId, EpochMs } from "../../domain/ids.js";
import type { Act } from "../../domain/journal.js";
import { openOffer } from "../../domain/referrals.js";
import { type CaseBrief, coarsen } from "../../domain/report.js";
import type {
  CaseAccess,
  CaseRow,
  CaseVault,
  Clock,
  OpenedReceipt,
  ReceiptVault,
} from "../../ports.js";
import type { CaseView } from "./case-view.js";
import type { OpenCase } from "./state.js";

/** A case as the store has it now, unsealed. */
export interface KnownToWorker {
  readonly caseId: CaseId;
  readonly brief: CaseBrief;
  readonly file: CaseFile;
  readonly retainUntil: EpochMs;
}

/** What a worker's act makes of the file of a case; `acts` for its journal. */
export interface WorkerChange {
  readonly file: CaseFile;
  readonly acts?: readonly Omit<Act, "by">[];
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
   * case has gone. Throws what `CaseAccess.change` does.
   */
  change(caseId: CaseId, change: (file: CaseFile) => WorkerChange): Promise<KnownToWorker | null>;
  /**
   * Notes that its worker did something that its card does not show; the journal has it when it
   * reaches the case. Otherwise as `change`.
   */
  touch(caseId: CaseId): Promise<KnownToWorker | null>;
  /** What is shown of it; letters that this receipt does not open are left out. */
  view(known: KnownToWorker, privateKey: string): CaseView;
}

export function createOpenCases(options: {
  access: CaseAccess;
  caseVault: Pick<CaseVault, "unwrap">;
  receipts: Pick<ReceiptVault, "openLetter">;
  clock: Clock;
  timeZone: string;
  retentionDays: number;
  /** A code fit for the log: a letter could not be opened and was left out. */
  onTrouble: (code: string) => void;
}): OpenCases {
  const { access, caseVault, receipts, clock, retentionDays } = options;
  const cases: OpenCases = {
    async look({ caseId, privateKey }) {
      const known = await cases.load(caseId);
      return known && cases.view(known, privateKey);
    },

    unseal(caseId, { key, file, brief, retainUntil }) {
      const seals = caseVault.unwrap(caseId, key);
      const opened = file === null ? newCaseFile(null, clock.now()) : seals.openFile(file);
      return { caseId, brief: seals.openBrief(brief), file: opened, retainUntil };
    },

    load: (caseId) => access.load(caseId),

    change: (caseId, change) =>
      save(caseId, (file) => {
        const changed = change(file);
        return changed.file === file
          ? changed
          : { ...changed, file: { ...changed.file, redraw: true } };
      }),

    touch: (caseId) => save(caseId, (file) => ({ file: { ...file } })),

    view({ caseId, file, brief }, privateKey) {
      const now = clock.now();
      return {
        stage: file.stage,
        outcome: file.outcome,
        keptUntil: coarsen(keptUntil(file, retentionDays, now), options.timeZone).day,
        answers: file.answers.flatMap((answer) => opened(caseId, privateKey, file, answer)),
        ticked: brief.facets.flatMap(({ values }) => values),
        notice: file.notice !== null,
      };
    },
  };
  return cases;

  function save(
    caseId: CaseId,
    change: (file: CaseFile) => WorkerChange,
  ): Promise<KnownToWorker | null> {
    return access.change<KnownToWorker>(caseId, { kind: "worker" }, (at) => {
      const { file: changed, acts = [] } = change(at.file);
      if (changed === at.file) return { file: null, result: at };
      const announced = changed.closedAt === null ? null : changed.announced;
      const file: CaseFile = { ...changed, movedAt: clock.now(), announced };
      return { file, acts, result: { ...at, file } };
    });
  }

  function opened(
    caseId: CaseId,
    privateKey: string,
    file: CaseFile,
    answer: Answer,
  ): CaseView["answers"] {
    if (answer.letter === null || answer.mark === "read") return [];
    try {
      const text = receipts.openLetter(privateKey, caseId, answer.letter);
      const to = openOffer(file, answer.id)?.to ?? null;
      return [{ id: answer.id, text, changed: answer.changed === true, referral: to }];
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
