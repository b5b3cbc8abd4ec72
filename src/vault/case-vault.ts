import { z } from "zod";
import { AppError } from "../domain/errors.js";
import type { CaseId, Sealed } from "../domain/ids.js";
import type { CaseSeals, CaseVault, Sealer } from "../ports.js";
import {
  briefSchema,
  caseFileSchema,
  detailSchema,
  holderSchema,
  jobSchema,
  storySchema,
} from "./case-shapes.js";
import { ringOfOne } from "./key-ring.js";
import { createSealer } from "./sealing.js";

// Every sealed value carries the version of its shape, so that a later one can read it.
const VERSION = 1;
const KEY_BYTES = 32;

/** `randomBytes` gives the keys of cases and the nonces of what they seal. */
export function createCaseVault(
  sealer: Sealer,
  randomBytes: (size: number) => Uint8Array,
): CaseVault {
  const jobs = createShapedSealer(sealer);
  return {
    sealJob: (job) => jobs.seal("outbox", job.caseId, job),
    openJob: (caseId, sealed) => jobs.open("outbox", caseId, sealed, jobSchema),
    newKey(caseId) {
      const key = Buffer.from(randomBytes(KEY_BYTES)).toString("base64url");
      return sealer.seal("case-key", caseId, key) as Sealed<unknown> as Sealed<Uint8Array>;
    },
    unwrap(caseId, wrapped) {
      const key = Buffer.from(String(sealer.open("case-key", caseId, wrapped)), "base64url");
      if (key.length !== KEY_BYTES)
        throw new AppError("store.corrupt", "the key of a stored case has an unknown shape");
      return createCaseSeals(caseId, createSealer(ringOfOne(key), randomBytes));
    },
  };
}

function createCaseSeals(caseId: CaseId, sealer: Sealer): CaseSeals {
  const { seal, open } = createShapedSealer(sealer);
  return {
    sealBrief: (brief) => seal("brief", caseId, brief),
    openBrief: (sealed) => open("brief", caseId, sealed, briefSchema),
    sealStory: (story) => seal("story", caseId, story),
    openStory: (sealed) => open("story", caseId, sealed, storySchema),
    sealHolder: (holder) => seal("holder", caseId, holder),
    openHolder: (sealed) => open("holder", caseId, sealed, holderSchema),
    sealFile: (file) => seal("file", caseId, file),
    openFile: (sealed) => open("file", caseId, sealed, caseFileSchema),
    sealDetail: (detail) => seal("detail", caseId, detail),
    openDetail: (sealed) => open("detail", caseId, sealed, detailSchema),
  };
}

/** A sealer whose values carry their version and are checked when they come out. */
function createShapedSealer(sealer: Sealer) {
  return {
    seal: <T>(purpose: string, caseId: CaseId, value: T) =>
      sealer.seal(purpose, caseId, { v: VERSION, value }) as Sealed<unknown> as Sealed<T>,
    open<T>(purpose: string, caseId: CaseId, sealed: Sealed<T>, shape: z.ZodType): T {
      const opened = z
        .strictObject({ v: z.literal(VERSION), value: shape })
        .safeParse(sealer.open(purpose, caseId, sealed));
      if (!opened.success)
        throw new AppError("store.corrupt", "a stored case has an unknown shape");
      return opened.data.value as T;
    },
  };
}
