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
  training: z.literal(true).exactOptional(),
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

const caseId = z.string().regex(/^[0-9a-f]{32}$/);

const storedFileSchema = z.strictObject({
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
      referral: z.string().exactOptional(),
    }),
  ),
  previews: z.array(
    z.strictObject({
      id: hexName,
      author: z.number().int(),
      letter: z.string(),
      until: moment,
      replaces: hexName.exactOptional(),
      referral: z.string().exactOptional(),
    }),
  ),
  notice: z.string().nullable(),
  noticeDue: z.boolean(),
  redraw: z.boolean(),
  announced: moment.nullable(),
  movedAt: moment,
  // Files sealed by an earlier version have nothing of what follows.
  receivedAt: moment.exactOptional(),
  claimedAt: moment.nullable().default(null),
  answeredAt: moment.nullable().default(null),
  level: level.nullable().default(null),
  tags: z.array(z.string()).default([]),
  notes: z.number().int().default(0),
  told: z.array(z.strictObject({ step: z.string(), at: moment })).default([]),
  referrals: z
    .array(
      z.strictObject({
        id: hexName,
        to: z.string(),
        state: z.enum(["offered", "agreed", "declined"]),
      }),
    )
    .default([]),
  names: z
    .array(
      z.strictObject({
        words: z.array(
          z.strictObject({
            tokens: z.array(z.string()),
            half: z.enum(["known", "short"]).exactOptional(),
          }),
        ),
      }),
    )
    .default([]),
  alike: z
    .array(
      z.strictObject({
        caseId,
        code: z.string(),
        state: z.enum(["suspected", "confirmed", "dismissed"]),
      }),
    )
    .default([]),
  mergedInto: caseId.nullable().default(null),
  keepsStory: z.boolean().default(false),
});

export const caseFileSchema = storedFileSchema.transform(({ receivedAt, ...file }) => ({
  ...file,
  receivedAt: receivedAt ?? file.movedAt,
}));

export const detailSchema = z.strictObject({
  by: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("caseworker"), id: z.number().int(), name: z.string() }),
    z.strictObject({ kind: z.literal("worker") }),
    z.strictObject({ kind: z.literal("bot") }),
  ]),
  at: moment,
  words: z.string().exactOptional(),
});
