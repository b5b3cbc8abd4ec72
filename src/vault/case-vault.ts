import { z } from "zod";
import { AppError } from "../domain/errors.js";
import type { CaseId, Sealed } from "../domain/ids.js";
import type { CaseVault, Sealer } from "../ports.js";

// Every sealed value carries the version of its shape, so that a later one can read it.
const VERSION = 1;

export function createCaseVault(sealer: Sealer): CaseVault {
  const seal = <T>(purpose: string, caseId: CaseId, value: T) =>
    sealer.seal(purpose, caseId, { v: VERSION, value }) as Sealed<unknown> as Sealed<T>;
  const open = <T>(purpose: string, caseId: CaseId, sealed: Sealed<T>, shape: z.ZodType): T => {
    const opened = z
      .strictObject({ v: z.literal(VERSION), value: shape })
      .safeParse(sealer.open(purpose, caseId, sealed));
    if (!opened.success) throw new AppError("store.corrupt", "a stored case has an unknown shape");
    return opened.data.value as T;
  };
  return {
    sealJob: (job) => seal("outbox", job.caseId, job),
    openJob: (caseId, sealed) => open("outbox", caseId, sealed, jobSchema),
    sealBrief: (brief) => seal("brief", brief.id, brief),
    openBrief: (caseId, sealed) => open("brief", caseId, sealed, briefSchema),
    sealStory: (caseId, story) => seal("story", caseId, story),
    openStory: (caseId, sealed) => open("story", caseId, sealed, storySchema),
    sealHolder: (caseId, holder) => seal("holder", caseId, holder),
    openHolder: (caseId, sealed) => open("holder", caseId, sealed, holderSchema),
  };
}

const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

const briefSchema = z.strictObject({
  id: z.string(),
  code: z.string(),
  flow: z.string(),
  locale: z.string(),
  day: z.string(),
  partOfDay: z.enum(["night", "morning", "afternoon", "evening"]),
  facets: z.array(z.strictObject({ step: z.string(), values: z.array(z.string()) })),
  triage: z.strictObject({
    level,
    tags: z.array(z.string()),
    fired: z.array(z.strictObject({ rule: z.string(), level: level.nullable() })),
    indicators: z.array(z.string()),
    deadlines: z
      .array(
        z.strictObject({
          id: z.string(),
          since: z.string(),
          part: z.string().exactOptional(),
          daysLeft: z.number().int().nullable(),
        }),
      )
      .default([]), // briefs sealed by an earlier version have none
  }),
  alert: z.literal(true).exactOptional(),
  flooded: z.literal(true).exactOptional(),
  joins: z.string().exactOptional(),
});

const storySchema = z.strictObject({
  parts: z.array(z.strictObject({ step: z.string(), text: z.string() })),
});

const jobSchema = z.strictObject({
  caseId: z.string(),
  level,
  dueAt: z.number(),
  chat: z.string(),
  brief: briefSchema,
  story: storySchema,
});

const holderSchema = z.strictObject({ id: z.number().int(), name: z.string() });
