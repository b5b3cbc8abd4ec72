import type { Context, MiddlewareFn } from "grammy";
import { AppError } from "../../domain/errors.js";
import type { EpochMs } from "../../domain/ids.js";
import type { Report } from "../../domain/report.js";
import type { Flow } from "../../flow/definition.js";
import type { Begun, Clock, Identity, OutboxEntry, Pseudonyms, UnitStore } from "../../ports.js";
import { passes, toSendError } from "../send-error.js";
import type { Eraser } from "./eraser.js";
import { stripIdentity, type WorkerUpdate, workerUpdate } from "./input.js";
import { createLanes } from "./lanes.js";
import { decideOutside, stay } from "./outside.js";
import type { Renderer } from "./renderer.js";
import type { Screens } from "./screens.js";
import { erasing, newcomer, type StateVault, type WorkerState } from "./state.js";
import { attachUnit, type Outcome, type Unit } from "./unit.js";

/** The person's lease is held elsewhere: the update should be delivered again. */
export class BusyError extends Error {
  constructor() {
    super("another update of this person is being worked on");
    this.name = "BusyError";
  }
}

export interface UnitOfWorkOptions {
  readonly store: UnitStore;
  readonly pseudonyms: Pseudonyms;
  readonly vault: StateVault;
  readonly renderer: Renderer;
  readonly screens: Screens;
  readonly eraser: Eraser;
  readonly flow: Flow;
  readonly locales: readonly string[];
  readonly clock: Clock;
  readonly eraseAfterMinutes: number;
  /** Seals a report for the relay: when it is due and where it goes is decided here. */
  readonly toOutbox: (report: Report, now: EpochMs) => OutboxEntry;
  /** Told after a commit that put a report into the outbox. */
  readonly onReport: (report: Report) => void;
  /** A code fit for the log: something stored could not be read and was set aside. */
  readonly onTrouble: (code: string) => void;
}

// Under the lease at most two calls to Telegram are made, of 8 s each (CALL_TIMEOUT_SECONDS) with a
// pause of 3 s and a second try; should they take longer, the fence refuses what comes late.
const LEASE_MS = 30_000;

// Another update of the same person may take a moment; beyond this the delivery is asked for again.
const PATIENCE_MS = 5_000;
const LOOK_AGAIN_MS = 100;

// 24 h: well within the 48 h in which a bot may delete its message, an outage included.
const SCREEN_AGES_AFTER_MS = 24 * 3_600_000;
const ERASE_BEFORE_MS = 47 * 3_600_000;

// So many noted messages and the chat is cleared on the way: each makes the next update dearer.
const MOST_NOTES = 100;

// A forged button names any message: what is remembered to be removed has a bound.
const MOST_LEFTOVERS = 20;

/**
 * One update of a worker, in order: begin (dedupe, lease, note, load), decide, commit, render. What
 * was typed is deleted only after the commit, and a receipt is shown only when the report is durable.
 * Throws `BusyError`, `SendError` or `store.unreachable` when the update should come again.
 */
export function createUnitOfWork(options: UnitOfWorkOptions): MiddlewareFn<Context> {
  const { store, pseudonyms, vault, renderer, screens, eraser, flow, locales, clock } = options;
  const lanes = createLanes();

  return async (ctx, next) => {
    const update = workerUpdate(ctx.update);
    if (!update) return next();
    stripIdentity(ctx.update);
    // Not awaited: a text that comes right behind the tap would overtake it.
    if (update.callback !== null) void renderer.answer(update.callback);
    await lanes.run(update.person, (crowded) => work(ctx, update, crowded, next));
  };

  async function work(
    ctx: Context,
    update: WorkerUpdate,
    crowded: () => boolean,
    next: () => Promise<void>,
  ): Promise<void> {
    const identity = await pseudonyms.identify(update.person, clock.now());
    await holding(identity, update, async (begun) => {
      const job = jobOf(identity, begun, update);
      const outcome = await decide(ctx, job, begun, next);
      if (!outcome) return await store.release(identity, begun.token);
      if (outcome.kind === "erase") return await erase(job);
      await show(job, outcome, crowded);
    });
  }

  /** Runs the work under the person's lease, and frees it when the work fails. */
  async function holding<T>(
    identity: Identity,
    update: WorkerUpdate,
    task: (begun: Held) => Promise<T>,
  ): Promise<T> {
    const begun = await beginPatiently(identity, update);
    try {
      return await task(begun);
    } catch (error) {
      await store.release(identity, begun.token).catch(() => {
        // The lease ends by itself; the first error is the one to report.
      });
      throw error;
    }
  }

  async function beginPatiently(identity: Identity, update: WorkerUpdate): Promise<Held> {
    const { chat, typed, noted, updateId } = update;
    const message = noted ? typed : null;
    const deadline = clock.now() + PATIENCE_MS;
    for (;;) {
      const now = clock.now();
      const begun = await store.begin({
        ...identity,
        updateId,
        note: message === null ? null : vault.sealNote(identity.shard, { chat, message }),
        now,
        leaseMs: LEASE_MS,
        eraseAt: now + options.eraseAfterMinutes * 60_000,
      });
      if (begun.kind !== "busy") return begun;
      if (clock.now() >= deadline) throw new BusyError();
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }

  function jobOf(identity: Identity, begun: Held, update: WorkerUpdate): Job {
    const stored = readable(() =>
      begun.state === null ? null : vault.open(identity, begun.state),
    );
    const noted = begun.notes.flatMap(
      (note) => readable(() => vault.openNote(identity.shard, note))?.message ?? [],
    );
    const { pressed, typed } = update;
    // A pressed message of a chat we know nothing of becomes its screen.
    const adopted =
      pressed === null || update.pressedAt === 0
        ? null
        : { message: pressed, sentAt: update.pressedAt };
    const state = stored ?? { ...newcomer(update.chat), screen: adopted };
    const strays = pressed !== null && pressed !== state.screen?.message ? [pressed] : [];
    return {
      identity,
      token: begun.token,
      update,
      state: {
        ...state,
        leftovers: [...new Set([...state.leftovers, ...strays])].slice(-MOST_LEFTOVERS),
      },
      known: stored !== null,
      notes: [...new Set(typed === null ? noted : [...noted, typed])],
    };
  }

  /** A lost key or an older shape must not lock anyone out: it is set aside. */
  function readable<T>(open: () => T): T | null {
    try {
      return open();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      options.onTrouble(error.code);
      return null;
    }
  }

  async function decide(
    ctx: Context,
    { state, known, update }: Job,
    begun: Held,
    next: () => Promise<void>,
  ): Promise<Outcome | null> {
    const { input } = update;
    if (begun.kind === "done") {
      if (!known) return null;
      return state.place.at === "erasing" ? { kind: "erase" } : stay(state);
    }
    if (input.kind === "blocked") return { kind: "erase" };
    // Erasing was under way: what is left of the chat goes, and whoever writes now begins anew.
    const present = state.place.at === "erasing" ? startedAnew(state) : state;
    if (update.pressed !== null && update.pressed !== present.screen?.message) {
      const erase = input.kind === "press" && input.press?.kind === "erase";
      return erase ? { kind: "erase" } : { ...stay(present), notice: { id: "reject-stale" } };
    }
    const unit: Unit = { state: present, input, now: clock.now(), outcome: null };
    unit.outcome = decideOutside(present, input, flow, locales);
    attachUnit(ctx.update, unit);
    if (!unit.outcome) await next();
    return unit.outcome ?? stay(present);
  }

  async function show(job: Job, outcome: Shown, crowded: () => boolean): Promise<void> {
    const { identity, token, update, notes } = job;
    const now = clock.now();
    const { screen } = outcome.state;
    const aged = (screen?.sentAt ?? now) < now - SCREEN_AGES_AFTER_MS;
    const anew = outcome.anew === true || aged || screen === null || notes.length > MOST_NOTES;
    const state = anew ? withoutScreen(outcome.state) : outcome.state;
    const committed = await store.commit({
      ...identity,
      token,
      now,
      updateId: update.updateId,
      state: kept(identity, state, now),
      outbox: outcome.report ? options.toOutbox(outcome.report, now) : null,
      keepLease: anew,
      clearNotes: false,
    });
    if (committed === "fenced") throw new BusyError();
    if (outcome.report) options.onReport(outcome.report);

    if (anew || state.screen === null) return await sendAnew(job, state, outcome.notice);
    const typed = update.typed === null || outcome.keepTyped ? [] : [update.typed];
    // Another update waits behind this one and will draw; only a word to the worker must be said now.
    const passed = crowded() && !outcome.report && !outcome.notice;
    const [drawn] = await Promise.all([
      passed
        ? "drawn"
        : renderer.edit(update.chat, state.screen.message, screens.draw(state, outcome.notice)),
      remove(update.chat, [...typed, ...state.leftovers]),
    ]);
    if (drawn === "gone") await redraw(job, state.screen.message);
  }

  /**
   * Clears the chat and sends the screen as a new message. The lease is held: its id must be
   * recorded before anyone else draws, and a message that cannot be recorded goes again.
   */
  async function sendAnew(job: Job, state: WorkerState, notice?: Shown["notice"]): Promise<void> {
    const { identity, token, update, notes } = job;
    const cleared = await remove(update.chat, [...notes, ...state.leftovers]);
    const message = await renderer.send(update.chat, screens.draw(state, notice));
    const now = clock.now();
    const settled: WorkerState = {
      ...state,
      screen: { message, sentAt: now },
      leftovers: cleared ? [] : state.leftovers,
    };
    const outcome = await store.settle({
      ...identity,
      token,
      now,
      state: kept(identity, settled, now),
      clearNotes: cleared,
    });
    if (outcome === "committed") return;
    await remove(update.chat, [message]);
    throw new BusyError();
  }

  /** The screen was deleted by hand, which only the edit tells: take the lease again and send it. */
  async function redraw({ identity, update }: Job, gone: number): Promise<void> {
    await holding(identity, { ...update, typed: null }, async (begun) => {
      const job = jobOf(identity, begun, { ...update, pressed: null, typed: null });
      const { state } = job;
      // Somebody else has drawn, erased or gone on meanwhile: theirs is the screen.
      if (!job.known || state.place.at === "erasing" || state.screen?.message !== gone)
        return await store.release(identity, begun.token);
      await sendAnew(job, withoutScreen(state));
    });
  }

  async function erase({ identity, token, update, state, notes }: Job): Promise<void> {
    const now = clock.now();
    const since = state.place.at === "erasing" ? state.place.since : now;
    const unit = { ...identity, token, now };
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
      messages: [...new Set([...notes, ...state.leftovers])],
    });
    const left = outcome === "erased" ? null : remains;
    await store.settle({ ...unit, now: clock.now(), state: left, clearNotes: false });
  }

  function kept(identity: Identity, state: WorkerState, now: EpochMs) {
    const silence = now + options.eraseAfterMinutes * 60_000;
    const oldest = (state.screen?.sentAt ?? now) + ERASE_BEFORE_MS;
    return { sealed: vault.seal(identity, state), eraseAt: Math.min(silence, oldest) };
  }

  /** Whether all of it is gone; what is not stays noted or among the leftovers. */
  async function remove(chat: number, messages: readonly number[]): Promise<boolean> {
    if (messages.length === 0) return true;
    try {
      return (await renderer.remove(chat, messages)) === 0;
    } catch (error) {
      const failure = toSendError(error);
      if (!passes(failure)) throw failure;
      options.onTrouble(`delete.${failure.reason}`);
      return false;
    }
  }
}

/** The state with its screen among what is to be removed. */
function withoutScreen(state: WorkerState): WorkerState {
  const old = state.screen ? [state.screen.message] : [];
  return { ...state, screen: null, leftovers: [...state.leftovers, ...old] };
}

function startedAnew(state: WorkerState): WorkerState {
  const { leftovers } = withoutScreen(state);
  return { ...newcomer(state.chat), leftovers };
}

type Held = Exclude<Begun, { kind: "busy" }>;
type Shown = Extract<Outcome, { kind: "show" }>;

interface Job {
  readonly identity: Identity;
  readonly token: number;
  readonly update: WorkerUpdate;
  readonly state: WorkerState;
  /** Whether the state was stored, or made just now. */
  readonly known: boolean;
  /** What the worker typed and what may still stand in the chat. */
  readonly notes: readonly number[];
}
