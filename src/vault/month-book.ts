import { z } from "zod";
import { AppError } from "../domain/errors.js";
import type { Month } from "../domain/statistics.js";
import type { DeskBook, MonthBook, Sealer } from "../ports.js";

const PURPOSE = "desk";

const cell = z.strictObject({ value: z.string(), count: z.number().int().min(0) });
const table = z.strictObject({
  cells: z.array(cell),
  rest: z.number().int().min(0).nullable(),
  least: z.boolean(),
});
const shape = z.strictObject({
  month: z.string(),
  total: z.number().int().min(0).nullable(),
  tables: z.record(z.string(), table),
});

/** Closed months as notes of the desk, one each, sealed; of what was counted only what may be shown. */
export function createMonthBook({ book, sealer }: { book: DeskBook; sealer: Sealer }): MonthBook {
  return {
    async isClosed(month) {
      return (await book.deskNote(nameOf(month))) !== null;
    },

    async closed(month) {
      const kept = await book.deskNote(nameOf(month));
      if (kept === null) return null;
      const read = shape.safeParse(sealer.open(PURPOSE, nameOf(month), kept.note));
      if (!read.success) throw new AppError("store.corrupt", "a closed month cannot be read");
      return read.data;
    },

    async close(tables) {
      const name = nameOf(tables.month);
      // Version 0: only while there is none. `stale`: somebody was first, and theirs holds.
      await book.keepDeskNote(name, sealer.seal<unknown>(PURPOSE, name, tables), 0);
    },
  };
}

function nameOf(month: Month): string {
  return `month:${month}`;
}
