import { z } from "zod";
import type { CaseId } from "../domain/ids.js";
import { maskReceipts } from "../domain/masking.js";
import type { Story } from "../domain/report.js";
import type { ArchiveEntry } from "../ports.js";
import { briefSchema, mediaItemSchema, storySchema } from "./case-shapes.js";
import { bucket } from "./padding.js";

const VERSION = 1;

/** An entry as it came out of an archive. */
export interface ArchivedEntry extends ArchiveEntry {
  /** The case it belongs to; its own id where it began one. */
  readonly caseId: CaseId;
}

const entrySchema = z.strictObject({
  v: z.literal(VERSION),
  case: z.string().regex(/^[0-9a-f]{32}$/),
  brief: briefSchema,
  story: storySchema,
  media: z.array(z.strictObject({ item: mediaItemSchema, base64: z.base64() })),
});

/**
 * An entry as JSON, with blanks behind it up to a bucket: the size of the file must not tell how much
 * was written. What may be a receipt is masked: whoever opens the archive must not open the case.
 */
export function writeEntry(caseId: CaseId, { brief, story, media }: ArchiveEntry): Uint8Array {
  const json = JSON.stringify({
    v: VERSION,
    case: caseId,
    brief,
    story: masked(story),
    media: media.map(({ item, bytes }) => ({ item, base64: base64Of(bytes) })),
  });
  const bytes = Buffer.from(json, "utf8");
  const padded = Buffer.alloc(bucket(bytes.length), " ");
  padded.set(bytes);
  return padded;
}

/** The entry; `null` when it is none, or one of a version that is not known. */
export function readEntry(text: string): ArchivedEntry | null {
  const parsed = entrySchema.safeParse(jsonOf(text));
  if (!parsed.success) return null;
  const { case: caseId, brief, story, media } = parsed.data;
  const files = media.map(({ item, base64 }) => ({ item, bytes: Buffer.from(base64, "base64") }));
  return { caseId, brief, story, media: files } as unknown as ArchivedEntry;
}

/** Messages of one step are one text, as caseworkers read them: a receipt may be spread over them. */
function masked(story: Story): Story {
  const texts: { step: string; text: string }[] = [];
  for (const { step, text } of story.parts) {
    const before = texts[texts.length - 1];
    if (before?.step === step) before.text += `\n\n${text}`;
    else texts.push({ step, text });
  }
  return { ...story, parts: texts.map(({ step, text }) => ({ step, text: maskReceipts(text) })) };
}

function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
