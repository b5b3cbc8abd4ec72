import { type EpochMs, SHARDS, type Shard } from "../../domain/ids.js";
import type { DueErase, Identity, UnitStore } from "../../ports.js";
import { passes, toSendError } from "../send-error.js";
import type { Renderer } from "./renderer.js";
import type { Screens } from "./screens.js";
import { erasing, newcomer, type StateVault } from "./state.js";

/** What is to go from one chat. */
export interface Remains {
  readonly chat: number;
  readonly locale: string | null;
  readonly screen: number | null;
  readonly messages: readonly number[];
}

/** Empties chats: at once when asked, by itself after silence. */
export interface Eraser {
  /**
   * Deletes the messages and edits the screen into the cover. `later` when Telegram could not be
   * reached; `left` counts messages that Telegram no longer lets a bot delete.
   */
  erase(
    remains: Remains,
  ): Promise<{ readonly kind: "erased"; readonly left: number } | { readonly kind: "later" }>;
  /** Erases every chat that is due, in all shards; how many were. */
  sweep(): Promise<number>;
}

// Long enough for one chat's calls, short enough that a dead process delays nobody much.
const LEASE_MS = 60_000;
const AT_ONCE = 20;

// Telegram was away: try again in a minute, and give up when its 48 hours are over.
const RETRY_MS = 60_000;
const GIVE_UP_AFTER_MS = 48 * 3_600_000;

export function createEraser(options: {
  store: UnitStore;
  vault: StateVault;
  renderer: Renderer;
  screens: Screens;
  clock: { now(): EpochMs };
  /** Told how many messages could not be removed. */
  onMissed(count: number): void;
}): Eraser {
  const { store, vault, renderer, screens, clock, onMissed } = options;

  const eraser: Eraser = {
    async erase({ chat, locale, screen, messages }) {
      try {
        if (screen !== null) await renderer.edit(chat, screen, screens.cover(locale));
        const left = await renderer.remove(chat, messages);
        if (left > 0) onMissed(left);
        return { kind: "erased", left };
      } catch (error) {
        if (passes(toSendError(error))) return { kind: "later" };
        return { kind: "erased", left: 0 }; // blocked or gone: the chat is out of our hands
      }
    },

    async sweep() {
      let count = 0;
      for (const shard of SHARDS) {
        const due = await store.takeDue(shard, clock.now(), LEASE_MS, AT_ONCE);
        for (const person of due) await eraseDue(shard, person);
        count += due.length;
      }
      return count;
    },
  };
  return eraser;

  async function eraseDue(shard: Shard, due: DueErase): Promise<void> {
    const identity: Identity = { shard, persons: [due.person] };
    const state = due.state ? vault.open(identity, due.state) : null;
    const notes = due.notes.map((note) => vault.openNote(shard, note));
    const chat = state?.chat ?? notes[0]?.chat;
    const now = clock.now();
    const unit = {
      ...identity,
      token: due.token,
      updateId: null,
      now,
      outbox: null,
      keepLease: false,
    };
    if (chat === undefined) {
      await store.commit({ ...unit, state: null });
      return;
    }
    const messages = notes.map((note) => note.message);
    const outcome = await eraser.erase({
      chat,
      locale: state?.locale ?? null,
      screen: state?.screen?.message ?? null,
      messages,
    });
    const since = state?.place.at === "erasing" ? state.place.since : now;
    if (outcome.kind === "erased" || now - since > GIVE_UP_AFTER_MS) {
      if (outcome.kind === "later") onMissed(messages.length + 1);
      await store.commit({ ...unit, state: null });
      return;
    }
    // The draft ends now, whether Telegram can be reached or not; only what must be erased is kept.
    const kept = erasing(state ?? newcomer(chat), since);
    await store.commit({
      ...unit,
      state: { sealed: vault.seal(identity, kept), eraseAt: now + RETRY_MS },
    });
  }
}
