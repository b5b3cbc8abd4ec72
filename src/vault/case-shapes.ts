import { z } from "zod";
import { OUTCOMES, STAGES } from "../domain/case-file.js";
import { isReceipt } from "../domain/receipt.js";

const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

export const briefSchema = z.strictObject({
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
  turn: z.enum(["message", "replacement", "danger", "identity"]).exactOptional(),
});

export const mediaItemSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{32}$/),
  kind: z.enum(["photo", "video", "voice", "document"]),
  // It becomes the ending of a file's name: nothing else may be in it.
  extension: z.string().regex(/^[a-z0-9]{1,8}$/),
});

export const storySchema = z.strictObject({
  parts: z.array(z.strictObject({ step: z.string(), text: z.string() })),
  media: z.array(mediaItemSchema).exactOptional(),
});

export const jobSchema = z.strictObject({
  caseId: z.string(),
  level,
  dueAt: z.number(),
  chat: z.string(),
  brief: briefSchema,
  story: storySchema,
  receipt: z.string().refine(isReceipt).exactOptional(),
});

export const holderSchema = z.strictObject({ id: z.number().int(), name: z.string() });

const hexName = z.string().regex(/^[0-9a-f]{8}$/);
const moment = z.number().int();

export const caseFileSchema = z.strictObject({
  stage: z.enum(STAGES),
  outcome: z.enum(OUTCOMES).nullable(),
  closedAt: moment.nullable(),
  receipt: z.strictObject({ lookup: z.string(), publicKey: z.string() }).nullable(),
  answers: z.array(
    z.strictObject({
      id: hexName,
      mark: z.enum(["waiting", "shown", "read"]),
      letter: z.string().nullable(),
      changed: z.literal(true).exactOptional(),
    }),
  ),
  previews: z.array(
    z.strictObject({
      id: hexName,
      author: z.number().int(),
      letter: z.string(),
      until: moment,
      replaces: hexName.exactOptional(),
    }),
  ),
  notice: z.string().nullable(),
  noticeDue: z.boolean(),
  redraw: z.boolean(),
  announced: moment.nullable(),
  movedAt: moment,
});
