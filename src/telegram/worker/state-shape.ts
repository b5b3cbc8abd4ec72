import { z } from "zod";
import type { BlobId, CaseId } from "../../domain/ids.js";
import { isReceipt, type Receipt } from "../../domain/receipt.js";

/** The rooms of an open receipt: what was answered, writing, giving a name, the notice, withdrawing. */
export const CASE_PLACES = [
  "case",
  "caseAnswers",
  "caseWrite",
  "caseIdentity",
  "caseNotice",
  "caseWithdraw",
  "caseGone",
] as const;

const blobId = z.string() as unknown as z.ZodType<BlobId, string>;
const mediaKind = z.enum(["photo", "video", "voice", "document"]);
const caseId = z.string() as unknown as z.ZodType<CaseId, string>;
const attachedFile = z.strictObject({
  id: blobId,
  home: z.union([z.literal("run"), caseId]).default("run"),
  kind: mediaKind,
  status: z.enum(["asked", "waiting", "held", "refused"]),
  file: z
    .strictObject({
      id: z.string(),
      mime: z.string().nullable(),
      message: z.number().int(),
      since: z.number(),
    })
    .exactOptional(),
  voice: z.enum(["changed", "asItIs"]).exactOptional(),
  refusal: z.enum(["kind", "tooBig", "damaged", "tooLong", "noTool", "failed"]).exactOptional(),
  items: z.array(z.strictObject({ id: blobId, kind: mediaKind, extension: z.string() })),
});

const unsent = z.strictObject({
  caseId,
  words: z.array(z.string()),
  replaces: z.literal(true).exactOptional(),
});

const receipt = z.custom<Receipt>((text) => isReceipt(String(text)));

/** A state as it is stored; the runs in it are checked by their flow. */
export const stateSchema = z.strictObject({
  v: z.literal(1),
  chat: z.number().int(),
  locale: z.string().nullable(),
  place: z.union([
    z.strictObject({ at: z.enum(["menu", "help", "flow", "alert", "sent", "alertOpen"]) }),
    z.strictObject({
      at: z.literal("languages"),
      from: z.enum(["flow", "alert", "case"]).exactOptional(),
    }),
    z.strictObject({ at: z.literal("erasing"), since: z.number() }),
    z.strictObject({ at: z.literal("page"), page: z.string() }),
    z.strictObject({ at: z.literal("receipt"), receipt }),
    z.strictObject({ at: z.enum(["number", "keep", ...CASE_PLACES]) }),
    z.strictObject({
      at: z.literal("media"),
      from: z.enum(["flow", "case", "receipt", "sent"]),
    }),
  ]),
  run: z.unknown(),
  // States sealed by an earlier version know of no alert.
  alertRun: z.unknown().optional(),
  alert: z
    .strictObject({
      caseId,
      code: z.string(),
      receipt,
      kept: z.literal(true).exactOptional(),
    })
    .nullable()
    .default(null),
  opened: unsent
    .extend({
      privateKey: z.string(),
      name: z.string().exactOptional(),
      unkept: receipt.exactOptional(),
      unkeptOwn: z.literal(true).exactOptional(),
    })
    .nullable()
    .default(null),
  unsent: z.array(unsent).default([]),
  files: z.array(attachedFile).default([]),
  mediaAgreed: z.boolean().default(false),
  screen: z.strictObject({ message: z.number().int(), sentAt: z.number() }).nullable(),
  leftovers: z.array(z.number().int()),
});

/** A note of a message as it is stored. */
export const noteSchema = z.strictObject({ chat: z.number().int(), message: z.number().int() });
