import type { BlobId, EpochMs, Pseudonym } from "../../domain/ids.js";
import type {
  BlobStore,
  Clock,
  Identity,
  MediaCleaner,
  MediaRefusal,
  Random,
  Sealer,
  UnitStore,
} from "../../ports.js";
import { passes, toSendError } from "../send-error.js";
import { showsCase } from "./case-places.js";
import { eraseTime } from "./erase-time.js";
import type { FileDownload } from "./file-download.js";
import { GONE_AFTER_MS, HELD_MS } from "./media-limits.js";
import { refusalNotice } from "./media-screens.js";
import { BusyError, type Job, type PersonLease } from "./person-lease.js";
import { createPersonTurns, type Turn } from "./person-turns.js";
import type { Renderer } from "./renderer.js";
import type { Screens } from "./screens.js";
import type { AttachedFile, StateVault, WorkerState } from "./state.js";

/** Whose files are to be looked after, and when they last did something. */
export interface Attended {
  readonly identity: Identity;
  /** Of the update that asks for it; committed or not, it is not committed again here. */
  readonly updateId: number;
  readonly chat: number;
  readonly at: EpochMs;
}

/** Fetches, cleans and holds the files of workers, beside the updates. */
export interface MediaJobs {
  /** Goes on with what waits in the person's state, once their lease is free. Known in memory alone. */
  attend(who: Attended): void;
  /** Tries again what did not succeed, and ends what waited too long. To be called now and again. */
  sweep(): void;
  /** Resolves when nothing is being worked on. */
  idle(): Promise<void>;
  /** Takes nothing more; resolves when what is being worked on has ended. */
  stop(): Promise<void>;
}

export interface MediaJobsOptions {
  readonly store: UnitStore & BlobStore;
  readonly lease: PersonLease;
  readonly vault: StateVault;
  readonly sealer: Pick<Sealer, "sealBytes">;
  readonly cleaner: Pick<MediaCleaner, "clean">;
  readonly download: FileDownload;
  readonly renderer: Pick<Renderer, "edit" | "remove">;
  readonly screens: Pick<Screens, "draw">;
  readonly clock: Clock;
  readonly random: Random;
  readonly eraseAfterMinutes: number;
  /** A code fit for the log. */
  readonly onTrouble: (code: string) => void;
}

// Two persons' files in memory: with the cleaned copies, some 100 MB.
const AT_ONCE = 2;

type Result =
  | { readonly kind: "held"; readonly items: AttachedFile["items"] }
  | { readonly kind: "refused"; readonly why: MediaRefusal };

export function createMediaJobs(options: MediaJobsOptions): MediaJobs {
  const { store, lease, vault, renderer, clock } = options;
  const known = new Map<Pseudonym, Attended>();
  const turns = createPersonTurns({
    atOnce: AT_ONCE,
    take: (turn) =>
      workFor(turn).catch((error) => {
        options.onTrouble(codeOf(error));
        return false;
      }),
  });
  let stopped = false;

  return {
    attend(who) {
      const [person] = who.identity.persons;
      known.set(person, who);
      turns.ask(person);
    },
    sweep() {
      for (const person of known.keys()) turns.ask(person);
    },
    idle: turns.idle,
    async stop() {
      stopped = true;
      await turns.stop();
    },
  };

  /** One file: whoever sends five long films is not in the way of others. Whether more are left. */
  async function workFor({ person, tried }: Turn): Promise<boolean> {
    const who = known.get(person);
    if (!who) return false;
    const files = (await look(who))?.files ?? [];
    const [next, ...others] = files.filter(({ id, file }) => file && !tried.has(id));
    if (stopped) return false;
    if (next?.file) {
      const done = await workOn(who, next, next.file).catch((error) => {
        options.onTrouble(codeOf(error));
        return false;
      });
      if (!done) tried.add(next.id);
    }
    if (others.length > 0) return true;
    // Somebody who did something meanwhile asks for a turn of their own.
    if (tried.size === 0 && known.get(person) === who) known.delete(person);
    return false;
  }

  /** Whether the file needs nothing more. However late its turn comes, it is tried then. */
  async function workOn(
    who: Attended,
    file: AttachedFile,
    { id, mime, since }: NonNullable<AttachedFile["file"]>,
  ): Promise<boolean> {
    const result =
      file.status === "waiting"
        ? await attempt(file, id, mime).catch((error) => {
            options.onTrouble(codeOf(error));
            return null;
          })
        : null;
    if (result) return await finish(who, file, result);
    if (clock.now() - since < GONE_AFTER_MS) return false;
    return await finish(who, file, { kind: "refused", why: "failed" });
  }

  /** Its bytes are held when the result says so; `null`: another time. */
  async function attempt(
    file: AttachedFile,
    id: string,
    mime: string | null,
  ): Promise<Result | null> {
    const downloaded = await options.download(id);
    if (downloaded.kind === "later") return null;
    if (downloaded.kind !== "bytes") return { kind: "refused", why: downloaded.kind };
    const { kind, voice = "changed" } = file;
    const cleaned = await options.cleaner.clean({ kind, mime, bytes: downloaded.bytes, voice });
    if (cleaned.kind === "refused") return cleaned;
    const items = cleaned.files.map(({ kind: sentAs, extension }, index) => ({
      id: index === 0 ? file.id : newBlobId(),
      kind: sentAs,
      extension,
    }));
    for (const [index, { bytes }] of cleaned.files.entries())
      await hold(items[index]?.id ?? file.id, bytes);
    return { kind: "held", items };
  }

  async function hold(id: BlobId, bytes: Uint8Array): Promise<void> {
    await store.putBlob(id, options.sealer.sealBytes("media", id, bytes), clock.now() + HELD_MS);
  }

  function newBlobId(): BlobId {
    return Buffer.from(options.random.bytes(16)).toString("hex") as BlobId;
  }

  async function look(who: Attended): Promise<WorkerState | null> {
    return await lease.holding(
      who.identity,
      nothingOf(who),
      async ({ known: stored, state, token }) => {
        await store.release(who.identity, token);
        return stored && state.place.at !== "erasing" ? state : null;
      },
    );
  }

  /**
   * Puts what became of a file into the state; always true: it needs nothing more. Its bytes are
   * dropped only where they are certainly in no state: those of an unknown outcome go by themselves.
   */
  async function finish(who: Attended, { id }: AttachedFile, result: Result): Promise<boolean> {
    await lease.holding(who.identity, nothingOf(who), async (job) => {
      const file = job.known ? job.state.files.find((each) => each.id === id) : undefined;
      const erased = job.state.place.at === "erasing";
      if (file?.file && !erased) return await record(job, who, file, file.file.message, result);
      await store.release(job.identity, job.token);
      // Or not wanted any more.
      if (!file || erased) await drop(result);
    });
    return true;
  }

  async function drop(result: Result): Promise<void> {
    if (result.kind === "held") await store.dropBlobs(result.items.map((item) => item.id));
  }

  /**
   * Commits first: the message goes only when its bytes are held. Its screen is edited, never sent:
   * the bot does not write first.
   */
  async function record(
    { identity, token, state }: Job,
    who: Attended,
    { file: _, ...file }: AttachedFile,
    message: number,
    result: Result,
  ): Promise<void> {
    const done: AttachedFile =
      result.kind === "held"
        ? { ...file, status: "held", items: result.items }
        : { ...file, status: "refused", refusal: result.why };
    const next: WorkerState = {
      ...state,
      files: state.files.map((each) => (each.id === file.id ? done : each)),
      leftovers: [...state.leftovers, message],
    };
    const unit = { ...identity, token };
    const committed = await store.commit({
      ...unit,
      now: clock.now(),
      updateId: null,
      state: kept(identity, who, next),
      outbox: null,
      keepLease: true,
      clearNotes: false,
    });
    if (committed === "fenced") {
      await drop(result);
      throw new BusyError();
    }
    const left = await quietly(() => renderer.remove(state.chat, [message]));
    const { screen } = state;
    // What only the store knows of a case is not at hand: its screens show it at the next tap.
    if (screen && state.locale !== null && !showsCase(state)) {
      const notice = result.kind === "refused" ? refusalNotice(file.kind, result.why) : undefined;
      await quietly(() =>
        renderer.edit(state.chat, screen.message, options.screens.draw(next, notice)),
      );
    }
    const final = left?.length === 0 ? { ...next, leftovers: state.leftovers } : next;
    await store.settle({
      ...unit,
      now: clock.now(),
      state: kept(identity, who, final),
      clearNotes: false,
    });
  }

  /** `null` where Telegram did not do it: what is left is removed by the next update, or by erasing. */
  async function quietly<T>(call: () => Promise<T>): Promise<T | null> {
    try {
      return await call();
    } catch (error) {
      const failure = toSendError(error);
      if (!passes(failure)) options.onTrouble(`media.${failure.reason}`);
      return null;
    }
  }

  /** What is done here is nobody's doing: it does not put off the erasing of the chat. */
  function kept(identity: Identity, who: Attended, state: WorkerState) {
    const { at } = known.get(who.identity.persons[0]) ?? who;
    const eraseAt = eraseTime(state, at, options.eraseAfterMinutes);
    return { sealed: vault.seal(identity, state), eraseAt };
  }
}

/** An update that brings nothing: what is asked of the lease is the state alone. */
function nothingOf({ updateId, chat }: Attended) {
  return {
    updateId,
    chat,
    person: 0,
    input: { kind: "other", what: "something" },
    typed: null,
    noted: false,
    pressed: null,
    pressedAt: 0,
    callback: null,
  } as const;
}

function codeOf(error: unknown): string {
  return error instanceof BusyError
    ? "media.busy"
    : `media.${(error as { code?: string }).code ?? "internal"}`;
}
