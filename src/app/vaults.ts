import { z } from "zod";
import type { ReturnAddress } from "../domain/case-file.js";
import { AppError } from "../domain/errors.js";
import type { BlobId, Sealed } from "../domain/ids.js";
import type {
  CaseVault,
  Journal,
  Pseudonyms,
  Random,
  ReceiptVault,
  Sealer,
  Store,
} from "../ports.js";
import { createCaseVault } from "../vault/case-vault.js";
import { createJournal } from "../vault/journal.js";
import { createKeyRing } from "../vault/key-ring.js";
import { createPseudonyms } from "../vault/pseudonyms.js";
import { createReceiptVault } from "../vault/receipts.js";
import { createSealer } from "../vault/sealing.js";
import type { BotConfig } from "./config.js";

/** All that the key opens. */
export interface Vaults {
  readonly sealer: Sealer;
  readonly caseVault: CaseVault;
  readonly journal: Journal;
  readonly receipts: ReceiptVault;
  readonly pseudonyms: Pseudonyms;
  /** The bytes of a cleaned file; `null` when they are gone. */
  openBlob(id: BlobId): Promise<Uint8Array | null>;
  /** Throws `vault.cannotOpen`. */
  openAddress(blind: string, sealed: Sealed<ReturnAddress>): ReturnAddress;
}

export function createVaults(config: BotConfig, store: Store, random: Random): Vaults {
  const randomBytes = (size: number) => random.bytes(size);
  const ring = createKeyRing(config.secretKey, config.previousKeys);
  const sealer = createSealer(ring, randomBytes);
  const liveHours = config.draftHours;
  return {
    sealer,
    caseVault: createCaseVault(sealer, randomBytes),
    journal: createJournal(ring),
    receipts: createReceiptVault({ ring, randomBytes }),
    pseudonyms: createPseudonyms({ ring, sealer, salts: store, random, liveHours }),
    async openBlob(id) {
      const sealed = await store.blob(id);
      return sealed && sealer.openBytes("media", id, sealed);
    },
    openAddress(blind, sealed) {
      const parsed = addressSchema.safeParse(sealer.open("address", blind, sealed));
      if (!parsed.success)
        throw new AppError("store.corrupt", "a stored address has an unknown shape");
      return parsed.data;
    },
  };
}

const addressSchema = z.strictObject({
  chat: z.number().int(),
  from: z.number().int(),
  to: z.number().int(),
  until: z.number(),
});
