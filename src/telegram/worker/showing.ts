import type { EpochMs } from "../../domain/ids.js";
import type { Receipt } from "../../domain/receipt.js";
import type { Report } from "../../domain/report.js";
import type { Clock, Identity, OutboxEntry, UnitStore } from "../../ports.js";
import type { Screen } from "../markup.js";
import { passes, toSendError } from "../send-error.js";
import { closeEnded, showsCase, withoutStrayFiles } from "./case-places.js";
import type { CaseView } from "./case-view.js";
import { eraseTime } from "./erase-time.js";
import type { Eraser } from "./eraser.js";
import type { CaseViewer } from "./open-cases.js";
import { BusyError, type Job, LEASE_MS, type PersonLease } from "./person-lease.js";
import type { Recording } from "./recordings.js";
import type { Renderer } from "./renderer.js";
import type { Screens } from "./screens.js";
import {
  type AttachedFile,
  erasing,
  type StateVault,
  type WorkerState,
  withoutScreen,
} from "./state.js";
import type { Beside, Notice, Outcome } from "./unit.js";

/** Commits what an update led to, and only then draws it. */
export interface Showing {
  /** `crowded` tells whether another update of the person already waits and will draw. */
  show(job: Job, outcome: Shown, crowded: () => boolean): Promise<void>;
  erase(job: Job): Promise<void>;
}

export type Shown = Extract<Outcome, { kind: "show" }>;

// 24 h: well within the 48 h in which a bot may delete its message, an outage included.
const SCREEN_AGES_AFTER_MS = 24 * 3_600_000;

// So many noted messages and the chat is cleared on the way: each makes the next update dearer.
const MOST_NOTES = 100;

export function createShowing(options: {
  store: UnitStore;
  lease: PersonLease;
  vault: StateVault;
  renderer: Renderer;
  screens: Screens;
  eraser: Eraser;
  clock: Clock;
  eraseAfterMinutes: number;
  /** Looks at an open case where it is drawn and nobody has looked yet. */
  viewer: CaseViewer;
  toOutbox: (report: Report, now: EpochMs, receipt?: Receipt) => OutboxEntry;
  onReport: (report: Report) => void;
  onTrouble: (code: string) => void;
}): Showing {
  const { store, lease, vault, renderer, screens, eraser, clock } = options;
  return { show, erase };

  async function show(job: Job, outcome: Shown, crowded: () => boolean): Promise<void> {
    const { identity, token, update, notes } = job;
    const now = clock.now();
    const looked = await lookedAt(outcome.state, outcome.view);
    const fitting = withoutStrayFiles(looked.state);
    const lost = lostFiles(job.state, fitting, outcome.report);
    // The message of a file that is not wanted any more goes like its bytes.
    const messages = lost.flatMap(({ file }) => file?.message ?? []);
    const leftovers = [...new Set([...fitting.leftovers, ...messages])];
    const seen = { ...looked, state: { ...fitting, leftovers } };
    const { screen } = fitting;
    const aged = (screen?.sentAt ?? now) < now - SCREEN_AGES_AFTER_MS;
    const anew = outcome.anew === true || aged || screen === null || notes.length > MOST_NOTES;
    const state = anew ? withoutScreen(seen.state) : seen.state;
    const notice = seen.notice ?? outcome.notice;
    const { reading, ticked } = outcome;
    const draw = () => screens.draw(state, notice, { view: seen.view, reading, ticked });
    const recording = outcome.listen ? screens.recording(state) : null;
    const committed = await store.commit({
      ...identity,
      token,
      now,
      updateId: update.updateId,
      state: kept(identity, state, now),
      outbox: outcome.report ? options.toOutbox(outcome.report, now, outcome.receipt) : null,
      keepLease: anew || recording !== null || leftovers.length > 0,
      clearNotes: false,
    });
    if (committed === "fenced") throw new BusyError();
    if (outcome.report) options.onReport(outcome.report);
    await outcome.after?.().catch(() => options.onTrouble("after.failed"));
    const files = lost.filter(({ status }) => status === "held");
    if (files.length > 0 && !outcome.filesKept)
      await eraser.forget({ ...job.state, files }, { address: false });

    // A screen sent anew has its own button to listen.
    if (anew || state.screen === null) return await sendAnew(job, state, draw());
    if (recording) return await play(job, state, recording);
    const typed = update.typed === null || outcome.keepTyped ? [] : [update.typed];
    // Another update waits behind this one and will draw; only a word to the worker must be said now,
    // and what is read must be drawn: it stands nowhere else.
    const passed = crowded() && !outcome.report && !notice && !reading;
    const [drawn, left] = await Promise.all([
      passed ? "drawn" : renderer.edit(update.chat, state.screen.message, draw()),
      remove(update.chat, [...typed, ...state.leftovers]),
    ]);
    if (leftovers.length > 0)
      await settleWith(job, { ...state, leftovers: among(left, leftovers) });
    if (drawn === "gone") await redraw(job, state, { reading, ticked });
  }

  /** With what the screen shows of an open case; one that has gone meanwhile is not open any more. */
  async function lookedAt(
    state: WorkerState,
    known?: CaseView | null,
  ): Promise<{ state: WorkerState; view: CaseView | null; notice?: Notice }> {
    if (!showsCase(state)) return { state, view: null };
    const view = known ?? (state.opened && (await options.viewer.look(state.opened)));
    if (view) return { state, view };
    const ended = closeEnded(state);
    return ended.place.at === "caseGone"
      ? { state: ended, view: null }
      : { state: ended, view: null, notice: { id: "case-gone" } };
  }

  /**
   * Sends the recording of the text on the screen; an earlier one goes. The lease is held until its
   * id stands among what the next tap, or erasing, removes.
   */
  async function play(job: Job, state: WorkerState, recording: Recording): Promise<void> {
    const { chat } = job.update;
    const left = await remove(chat, state.leftovers);
    const message = await renderer.play(chat, recording).catch((error) => {
      const failure = toSendError(error);
      if (passes(failure) || failure.reason === "blocked") throw failure;
      options.onTrouble(`listen.${failure.reason}`);
      return null;
    });
    const leftovers = message === null ? left : [...left, message];
    if (await settleWith(job, { ...state, leftovers })) return;
    await remove(chat, message === null ? [] : [message]);
    throw new BusyError();
  }

  /**
   * Clears the chat and sends the screen as a new message. The lease is held: its id must be
   * recorded before anyone else draws, and a message that cannot be recorded goes again.
   */
  async function sendAnew(job: Job, state: WorkerState, drawn: Screen): Promise<void> {
    const { update, notes } = job;
    const left = await remove(update.chat, [...notes, ...state.leftovers]);
    const message = await renderer.send(update.chat, drawn);
    const screen = { message, sentAt: clock.now() };
    const leftovers = among(left, state.leftovers);
    const clearNotes = among(left, notes).length === 0;
    if (await settleWith(job, { ...state, screen, leftovers }, clearNotes)) return;
    await remove(update.chat, [message]);
    throw new BusyError();
  }

  /** Records what was done under the lease and frees it; `false` when the lease had ended. */
  async function settleWith(
    { identity, token }: Job,
    state: WorkerState,
    clearNotes = false,
  ): Promise<boolean> {
    const now = clock.now();
    const sealed = kept(identity, state, now);
    const settled = await store.settle({ ...identity, token, now, state: sealed, clearNotes });
    return settled === "committed";
  }

  /**
   * The screen was deleted by hand, which only the edit tells: take the lease again and send it. `beside`:
   * what it showed for once, shown again over the same place.
   */
  async function redraw(
    { identity, update }: Job,
    { place, screen: gone }: WorkerState,
    beside: Pick<Beside, "reading" | "ticked">,
  ): Promise<void> {
    await lease.holding(identity, { ...update, pressed: null, typed: null }, async (job) => {
      const { state } = job;
      // Somebody else has drawn, erased or gone on meanwhile: theirs is the screen.
      if (!job.known || state.place.at === "erasing" || state.screen?.message !== gone?.message)
        return await store.release(identity, job.token);
      const seen = await lookedAt(state);
      const { view } = seen;
      const isSame = JSON.stringify(seen.state.place) === JSON.stringify(place);
      await sendAnew(
        job,
        withoutScreen(seen.state),
        screens.draw(seen.state, seen.notice, isSame ? { ...beside, view } : { view }),
      );
    });
  }

  async function erase({ identity, token, update, state, notes }: Job): Promise<void> {
    const now = clock.now();
    const since = state.place.at === "erasing" ? state.place.since : now;
    const unit = { ...identity, token, now };
    // First: what is kept below names no file any more.
    await eraser.forget(state, { address: true });
    // Kept until Telegram has removed the messages: a crash between must not leave them for ever.
    const remains = {
      sealed: vault.seal(identity, erasing(state, since)),
      eraseAt: now + LEASE_MS,
    };
    const committed = await store.commit({
      ...unit,
      updateId: update.updateId,
      state: remains,
      outbox: null,
      keepLease: true,
      clearNotes: false,
    });
    if (committed === "fenced") throw new BusyError();
    const outcome = await eraser.erase({
      chat: update.chat,
      locale: state.locale,
      screen: state.screen?.message ?? null,
      notes,
      leftovers: state.leftovers,
    });
    const left = outcome === "erased" ? null : remains;
    await store.settle({ ...unit, now: clock.now(), state: left, clearNotes: false });
  }

  function kept(identity: Identity, state: WorkerState, now: EpochMs) {
    const eraseAt = eraseTime(state, now, options.eraseAfterMinutes);
    return { sealed: vault.seal(identity, state), eraseAt };
  }

  /** What of it still stands: it stays noted or among the leftovers. */
  async function remove(chat: number, messages: readonly number[]): Promise<readonly number[]> {
    if (messages.length === 0) return [];
    try {
      return await renderer.remove(chat, messages);
    } catch (error) {
      const failure = toSendError(error);
      if (!passes(failure)) throw failure;
      options.onTrouble(`delete.${failure.reason}`);
      return messages;
    }
  }
}

/** The files that are neither in the state any more nor in what was sent. */
function lostFiles(
  before: WorkerState,
  { files }: WorkerState,
  report: Report | undefined,
): readonly AttachedFile[] {
  const here = new Set(files.map(({ id }) => id));
  const sent = new Set(report?.story.media?.map(({ id }) => id));
  return before.files.filter(
    ({ id, items }) => !here.has(id) && !items.some((item) => sent.has(item.id)),
  );
}

function among(left: readonly number[], messages: readonly number[]): readonly number[] {
  return messages.filter((message) => left.includes(message));
}
