import type { Context, MiddlewareFn } from "grammy";
import { AppError } from "../../domain/errors.js";
import type { EpochMs } from "../../domain/ids.js";
import type { Report } from "../../domain/report.js";
import type { Flow } from "../../flow/definition.js";
import type { Begun, Clock, Identity, OutboxEntry, Pseudonyms, UnitStore } from "../../ports.js";
import { toSendError } from "../send-error.js";
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
  readonly retryAfterSeconds = 2;

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
  readonly onReport: () => void;
  /** A code fit for the log: something stored could not be read and was set aside. */
  readonly onTrouble: (code: string) => void;
}

// Two calls to Telegram at most happen under the lease, of 8 s each (CALL_TIMEOUT_SECONDS); a person
// whose process died waits no longer than this.
const LEASE_MS = 20_000;

// Another update of the same person may take a moment; beyond this the delivery is asked for again.
const PATIENCE_MS = 5_000;
const LOOK_AGAIN_MS = 100;

// 24 h: well within the 48 h in which a bot may delete its message, an outage included.
const SCREEN_AGES_AFTER_MS = 24 * 3_600_000;
const ERASE_BEFORE_MS = 47 * 3_600_000;

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
    const begun = await beginPatiently(identity, update);
    try {
      const state = loaded(identity, begun, update);
      const noted = begun.notes.map((note) => vault.openNote(identity.shard, note).message);
      const notes = [...new Set(update.typed === null ? noted : [...noted, update.typed])];
      const outcome = await decide(ctx, update, begun, state, next);
      if (!outcome) return await store.release(identity, begun.token);
      const job = { identity, token: begun.token, update, state, notes };
      if (outcome.kind === "erase") return await erase(job);
      await show(job, outcome, crowded);
    } catch (error) {
      await store.release(identity, begun.token).catch(() => {
        // The lease ends by itself; the first error is the one to report.
      });
      throw error;
    }
  }

  async function beginPatiently(identity: Identity, update: WorkerUpdate): Promise<Held> {
    const { chat, typed, updateId } = update;
    const deadline = clock.now() + PATIENCE_MS;
    for (;;) {
      const now = clock.now();
      const begun = await store.begin({
        ...identity,
        updateId,
        note: typed === null ? null : vault.sealNote(identity.shard, { chat, message: typed }),
        now,
        leaseMs: LEASE_MS,
        eraseAt: now + options.eraseAfterMinutes * 60_000,
      });
      if (begun.kind !== "busy") return begun;
      if (clock.now() >= deadline) throw new BusyError();
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }

  function loaded(identity: Identity, begun: Held, update: WorkerUpdate): WorkerState {
    const fresh = { ...newcomer(update.chat), screen: adopted(update) };
    if (begun.state === null) return fresh;
    try {
      const state = vault.open(identity, begun.state);
      // Erasing was under way; whoever writes now begins anew, on the screen that is there.
      return state.place.at === "erasing"
        ? { ...newcomer(update.chat), screen: state.screen }
        : state;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      options.onTrouble(error.code); // a lost key must not lock anyone out
      return fresh;
    }
  }

  /** A pressed message of a chat we know nothing of becomes its screen. */
  function adopted({ pressed }: WorkerUpdate): WorkerState["screen"] {
    return pressed === null ? null : { message: pressed, sentAt: clock.now() };
  }

  async function decide(
    ctx: Context,
    update: WorkerUpdate,
    begun: Held,
    state: WorkerState,
    next: () => Promise<void>,
  ): Promise<Outcome | null> {
    if (begun.kind === "done") return begun.state === null ? null : stay(state);
    if (update.input.kind === "blocked") return { kind: "erase" };
    const stale = update.pressed !== null && update.pressed !== state.screen?.message;
    if (stale && state.screen !== null) {
      const erase = update.input.kind === "press" && update.input.press?.kind === "erase";
      return erase ? { kind: "erase" } : { ...stay(state), notice: { id: "reject-stale" } };
    }
    const unit: Unit = { state, input: update.input, now: clock.now(), outcome: null };
    unit.outcome = decideOutside(state, unit.input, flow, locales);
    attachUnit(ctx.update, unit);
    if (!unit.outcome) await next();
    return unit.outcome ?? stay(state);
  }

  async function show(job: Job, outcome: Shown, crowded: () => boolean): Promise<void> {
    const { identity, token, update, state, notes } = job;
    const now = clock.now();
    const aged = (outcome.state.screen?.sentAt ?? now) < now - SCREEN_AGES_AFTER_MS;
    const anew = outcome.anew === true || aged || outcome.state.screen === null;
    const next: WorkerState = anew ? { ...outcome.state, screen: null } : outcome.state;
    const committed = await store.commit({
      ...identity,
      token,
      now,
      updateId: update.updateId,
      state: kept(identity, next, now),
      outbox: outcome.report ? options.toOutbox(outcome.report, now) : null,
      keepLease: anew,
    });
    if (committed === "fenced") throw new BusyError();
    if (outcome.report) options.onReport();

    const strays =
      update.pressed !== null && update.pressed !== state.screen?.message ? [update.pressed] : [];
    if (anew) {
      const old = state.screen ? [state.screen.message] : [];
      await sendAnew(job, next, outcome, [...notes, ...old, ...strays]);
      return;
    }
    const typed = update.typed === null ? [] : [update.typed];
    const message = next.screen?.message ?? 0;
    const [drawn] = await Promise.all([
      crowded() && !outcome.report
        ? "drawn"
        : renderer.edit(update.chat, message, screens.draw(next, outcome.notice)),
      remove(update.chat, [...typed, ...strays]),
    ]);
    if (drawn === "gone") await redraw(job, next, outcome);
  }

  /** The lease is held: the new message's id must be recorded before anyone else draws. */
  async function sendAnew(
    { identity, token, update }: Pick<Job, "identity" | "token" | "update">,
    state: WorkerState,
    outcome: Shown,
    old: readonly number[],
  ): Promise<void> {
    await remove(update.chat, old);
    const message = await renderer.send(update.chat, screens.draw(state, outcome.notice));
    const now = clock.now();
    const settled = { ...state, screen: { message, sentAt: now } };
    await store.settle({ ...identity, token, now, state: kept(identity, settled, now) });
  }

  /** The screen was deleted by hand, which only the edit tells: take the lease again and send it. */
  async function redraw(job: Job, state: WorkerState, outcome: Shown): Promise<void> {
    const begun = await beginPatiently(job.identity, { ...job.update, typed: null });
    await sendAnew({ ...job, token: begun.token }, state, outcome, []);
  }

  async function erase(job: Job): Promise<void> {
    const { identity, token, update, state, notes } = job;
    const now = clock.now();
    const unit = { ...identity, token, now };
    // Kept until Telegram has removed the messages: a crash between must not leave them for ever.
    const remains = { sealed: vault.seal(identity, erasing(state, now)), eraseAt: now + LEASE_MS };
    const committed = await store.commit({
      ...unit,
      updateId: update.updateId,
      state: remains,
      outbox: null,
      keepLease: true,
    });
    if (committed === "fenced") throw new BusyError();
    const strays =
      update.pressed !== null && update.pressed !== state.screen?.message ? [update.pressed] : [];
    const outcome = await eraser.erase({
      chat: update.chat,
      locale: state.locale,
      screen: state.screen?.message ?? null,
      messages: [...new Set([...notes, ...strays])],
    });
    await store.settle({ ...unit, state: outcome.kind === "erased" ? null : remains });
  }

  function kept(identity: Identity, state: WorkerState, now: EpochMs) {
    const silence = now + options.eraseAfterMinutes * 60_000;
    const oldest = (state.screen?.sentAt ?? now) + ERASE_BEFORE_MS;
    return { sealed: vault.seal(identity, state), eraseAt: Math.min(silence, oldest) };
  }

  /** What cannot be deleted now is noted, and goes with the chat. */
  async function remove(chat: number, messages: readonly number[]): Promise<void> {
    if (messages.length === 0) return;
    await renderer.remove(chat, messages).catch((error) => {
      options.onTrouble(`delete.${toSendError(error).reason}`);
    });
  }
}

type Held = Exclude<Begun, { kind: "busy" }>;
type Shown = Extract<Outcome, { kind: "show" }>;

interface Job {
  readonly identity: Identity;
  readonly token: number;
  readonly update: WorkerUpdate;
  readonly state: WorkerState;
  readonly notes: readonly number[];
}
