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
import type { FileDownload } from "./file-download.js";
import { GONE_AFTER_MS } from "./media-limits.js";
import { refusalNotice } from "./media-screens.js";
import { BusyError, type Job, type PersonLease } from "./person-lease.js";
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

// A chat is emptied within 48 hours, and what it held goes with it.
const HELD_MS = 48 * 3_600_000;
const ERASE_BEFORE_MS = 47 * 3_600_000;

type Result =
  | { readonly kind: "held"; readonly items: AttachedFile["items"] }
  | { readonly kind: "refused"; readonly why: MediaRefusal };

export function createMediaJobs(options: MediaJobsOptions): MediaJobs {
  const { store, lease, vault, renderer, clock } = options;
  const known = new Map<Pseudonym, Attended>();
  const queue: Pseudonym[] = [];
  const running = new Map<Pseudonym, Promise<void>>();
  let stopped = false;

  return {
    attend(who) {
      const [person] = who.identity.persons;
      known.set(person, who);
      wake(person);
    },
    sweep() {
      for (const person of known.keys()) wake(person);
    },
    async idle() {
      while (running.size > 0) await Promise.all(running.values());
    },
    async stop() {
      stopped = true;
      queue.length = 0;
      await Promise.all(running.values());
    },
  };

  function wake(person: Pseudonym): void {
    if (stopped || queue.includes(person)) return;
    queue.push(person);
    startNext();
  }

  function startNext(): void {
    const person = queue.find((each) => !running.has(each));
    if (stopped || person === undefined || running.size >= AT_ONCE) return;
    queue.splice(queue.indexOf(person), 1);
    const work = workFor(person)
      .catch((error) => options.onTrouble(codeOf(error)))
      .then(() => {
        running.delete(person);
        startNext();
      });
    running.set(person, work);
    startNext();
  }

  async function workFor(person: Pseudonym): Promise<void> {
    const who = known.get(person);
    if (!who) return;
    const state = await look(who);
    let left = 0;
    for (const file of state?.files ?? []) {
      if (stopped) return;
      if (!file.file) continue;
      if (!(await workOn(who, file, file.file))) left++;
    }
    // Somebody who did something meanwhile is in the queue again.
    if (left === 0 && known.get(person) === who) known.delete(person);
  }

  /** Whether the file needs nothing more. */
  async function workOn(
    who: Attended,
    file: AttachedFile,
    { id, mime, since }: NonNullable<AttachedFile["file"]>,
  ): Promise<boolean> {
    if (clock.now() - since >= GONE_AFTER_MS)
      return await finish(who, file, { kind: "refused", why: "failed" });
    if (file.status !== "waiting") return false;
    const downloaded = await options.download(id);
    if (downloaded.kind === "later") return false;
    if (downloaded.kind !== "bytes")
      return await finish(who, file, { kind: "refused", why: downloaded.kind });
    const { kind, voice = "changed" } = file;
    const cleaned = await options.cleaner.clean({ kind, mime, bytes: downloaded.bytes, voice });
    if (cleaned.kind === "refused") return await finish(who, file, cleaned);
    const items = cleaned.files.map(({ kind: sentAs, extension }, index) => ({
      id: index === 0 ? file.id : newBlobId(),
      kind: sentAs,
      extension,
    }));
    for (const [index, { bytes }] of cleaned.files.entries())
      await hold(items[index]?.id ?? file.id, bytes);
    return await finish(who, file, { kind: "held", items });
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

  /** Puts what became of a file into the state; always true: it needs nothing more. */
  async function finish(who: Attended, { id }: AttachedFile, result: Result): Promise<boolean> {
    const drop = async () => {
      if (result.kind === "held") await store.dropBlobs(result.items.map((item) => item.id));
    };
    try {
      await lease.holding(who.identity, nothingOf(who), async (job) => {
        const file = job.known ? job.state.files.find((each) => each.id === id) : undefined;
        if (file?.file && job.state.place.at !== "erasing")
          return await record(job, who, file, file.file.message, result);
        // Erased, sent, or not wanted any more.
        await store.release(job.identity, job.token);
        await drop();
      });
    } catch (error) {
      await drop().catch(() => {
        // It goes by itself; the first error is the one to report.
      });
      throw error;
    }
    return true;
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
    if (committed === "fenced") throw new BusyError();
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
    const silence = at + options.eraseAfterMinutes * 60_000;
    const oldest = (state.screen?.sentAt ?? at) + ERASE_BEFORE_MS;
    return { sealed: vault.seal(identity, state), eraseAt: Math.min(silence, oldest) };
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
