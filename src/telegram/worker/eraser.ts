import { SHARDS, type Shard } from "../../domain/ids.js";
import type {
  BlobStore,
  Clock,
  CommitRequest,
  DueErase,
  Identity,
  NoticeStore,
  Sealer,
  UnitStore,
} from "../../ports.js";
import { passes, toSendError } from "../send-error.js";
import type { Renderer } from "./renderer.js";
import type { Screens } from "./screens.js";
import { erasing, newcomer, type StateVault, type WorkerState } from "./state.js";

/** What is to go from one chat. */
export interface Remains {
  readonly chat: number;
  readonly locale: string | null;
  readonly screen: number | null;
  /** The worker's own: deleted, or they stay as they are. */
  readonly notes: readonly number[];
  /** Earlier screens, mostly: a bot may still edit its own when it may not delete them any more. */
  readonly leftovers: readonly number[];
}

/** Empties chats: at once when asked, by itself after silence. */
export interface Eraser {
  /**
   * Edits the screen into the cover and deletes the rest; an earlier screen that Telegram no longer
   * lets a bot delete becomes the cover as well. `later` when Telegram could not be reached for all
   * of it, `blocked` when the worker has blocked the bot; what stays as it was is counted as missed,
   * and the newest cover says how to delete it by hand.
   */
  erase(remains: Remains): Promise<"erased" | "later" | "blocked">;
  /** Drops what is kept of a chat outside its state: its files, and where a notice would go. Idempotent. */
  forget(state: WorkerState, what: { readonly address: boolean }): Promise<void>;
  /** Erases every chat that is due, in all shards; how many were. */
  sweep(): Promise<number>;
}

// One chat's calls, with Telegram at its slowest; the store is asked for one chat at a time.
const LEASE_MS = 60_000;

// Telegram was away, or the worker blocked the bot and may let it in again: try until the 48 hours
// are over in which a bot may delete.
const RETRY_MS = { later: 60_000, blocked: 1_800_000 } as const;
const GIVE_UP_AFTER_MS = 48 * 3_600_000;

export function createEraser(options: {
  store: UnitStore & Pick<BlobStore, "dropBlobs"> & Pick<NoticeStore, "dropNotice">;
  sealer: Pick<Sealer, "blind">;
  vault: StateVault;
  renderer: Renderer;
  screens: Screens;
  clock: Clock;
  /** Told how many messages could not be removed. */
  onMissed(count: number): void;
  /** A code fit for the log: a chat's rows could not be read, or its erasing failed. */
  onTrouble(code: string): void;
}): Eraser {
  const { store, sealer, vault, renderer, screens, clock, onMissed, onTrouble } = options;

  const eraser: Eraser = {
    async erase({ chat, locale, screen, notes, leftovers }) {
      const becomesCover = async (message: number) =>
        (await renderer.edit(chat, message, screens.cover(locale))) === "drawn";
      try {
        const covers = screen !== null && (await becomesCover(screen)) ? [screen] : [];
        const lost = screen === null || covers.length > 0 ? [] : [screen];
        const left = await renderer.remove(chat, [...new Set([...notes, ...leftovers, ...lost])]);
        const missed: number[] = [];
        for (const message of left) {
          // A recording and a message of the worker's cannot be edited: those stay.
          const covered = leftovers.includes(message) && (await becomesCover(message));
          (covered ? covers : missed).push(message);
        }
        if (missed.length === 0) return "erased";
        if (covers.length > 0)
          await renderer.edit(chat, Math.max(...covers), screens.cover(locale, true));
        onMissed(missed.length);
        return "erased";
      } catch (error) {
        const failure = toSendError(error);
        if (failure.reason === "blocked") return "blocked";
        return passes(failure) ? "later" : "erased";
      }
    },

    async forget(state, { address }) {
      const files = state.files.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]);
      if (files.length > 0) await store.dropBlobs(files);
      if (address) await store.dropNotice(sealer.blind("notice", String(state.chat)));
    },

    async sweep() {
      let count = 0;
      for (const shard of SHARDS) {
        // One at a time: a lease that has run out while others were erased would cover a live screen.
        for (;;) {
          const [due] = await store.takeDue(shard, clock.now(), LEASE_MS, 1);
          if (!due) break;
          await eraseDue(shard, due);
          count++;
        }
      }
      return count;
    },
  };
  return eraser;

  async function eraseDue(shard: Shard, due: DueErase): Promise<void> {
    const identity: Identity = { shard, persons: [due.person] };
    const state = opened(() => (due.state ? vault.open(identity, due.state) : null));
    const notes = due.notes.flatMap((note) => opened(() => vault.openNote(shard, note)) ?? []);
    const chat = state?.chat ?? notes[0]?.chat;
    const screen = state?.screen?.message ?? null;
    const typed = notes.map((note) => note.message);
    const leftovers = state?.leftovers ?? [];
    const now = clock.now();
    const outcome =
      chat === undefined
        ? "erased" // nothing can be read: there is nothing to find the chat by
        : await eraser.erase({
            chat,
            locale: state?.locale ?? null,
            screen,
            notes: typed,
            leftovers,
          });
    const since = state?.place.at === "erasing" ? state.place.since : now;
    const givenUp = outcome !== "erased" && now - since > GIVE_UP_AFTER_MS;
    if (givenUp) onMissed(typed.length + leftovers.length + (screen === null ? 0 : 1));
    // The draft ends now, whether Telegram can be reached or not; only what must be erased is kept.
    const kept =
      outcome === "erased" || givenUp || chat === undefined
        ? null
        : {
            sealed: vault.seal(identity, erasing(state ?? newcomer(chat), since)),
            eraseAt: now + RETRY_MS[outcome],
          };
    if (state) {
      // Its files are named until they have gone: a crash between must not leave them.
      const named = vault.seal(identity, { ...erasing(state, since), files: state.files });
      const committed = await commit({ sealed: named, eraseAt: now + LEASE_MS }, true);
      // Fenced: the worker came back while this was done; what they hold now is theirs.
      if (committed === "fenced") return;
      await eraser.forget(state, { address: outcome === "blocked" });
    }
    await commit(kept, false);

    async function commit(next: CommitRequest["state"], keepLease: boolean) {
      return await store.commit({
        ...identity,
        token: due.token,
        now: clock.now(),
        updateId: null,
        state: next,
        outbox: null,
        keepLease,
        clearNotes: false,
      });
    }
  }

  /** What cannot be opened must not hold up everybody behind it. */
  function opened<T>(open: () => T): T | null {
    try {
      return open();
    } catch (error) {
      onTrouble(`erase.${(error as { code?: string }).code ?? "unreadable"}`);
      return null;
    }
  }
}
