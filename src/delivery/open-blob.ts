import type { BlobId } from "../domain/ids.js";

/** The bytes of a cleaned file; `null` when they are gone. Throws `vault.cannotOpen` or `store.unreachable`. */
export type OpenBlob = (id: BlobId) => Promise<Uint8Array | null>;
