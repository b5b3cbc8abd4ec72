declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** Milliseconds since the epoch. */
export type EpochMs = number;

/** One step of a flow, as written in its YAML. */
export type StepId = Branded<string, "StepId">;

/** A case, 128 random bits as 32 lower-case hex digits; names store keys and button data. */
export type CaseId = Branded<string, "CaseId">;

/** A cleaned file that is held for a while: 128 random bits, lower-case hex. */
export type BlobId = Branded<string, "BlobId">;

/** A person as the store knows them: keyed with a daily salt, 22 base64url characters. */
export type Pseudonym = Branded<string, "Pseudonym">;

/** One of the fixed shards (00-15) that hold everything of one person in one hash slot. */
export type Shard = Branded<string, "Shard">;

/** Text that only the vault can open; `T` says what is inside. Base64url. */
export type Sealed<T> = Branded<string, "Sealed"> & { readonly sealed?: T };

/** Text typed by a stranger: to be escaped before it is shown. */
export type Untrusted = Branded<string, "Untrusted">;

/** The number of shards; four bits of a stable pseudonym, too few to tell people apart. */
export const SHARD_COUNT = 16;

export const SHARDS: readonly Shard[] = Array.from(
  { length: SHARD_COUNT },
  (_, index) => String(index).padStart(2, "0") as Shard,
);
