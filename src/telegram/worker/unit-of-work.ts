import type { Context, MiddlewareFn } from "grammy";
import type { EpochMs } from "../../domain/ids.js";
import type { Receipt } from "../../domain/receipt.js";
import type { Report } from "../../domain/report.js";
import type { Clock, OutboxEntry, Pseudonyms, UnitStore } from "../../ports.js";
import { closedIfLeft } from "./case-places.js";
import type { Eraser } from "./eraser.js";
import { stripIdentity, type WorkerUpdate, workerUpdate } from "./input.js";
import { createLanes } from "./lanes.js";
import type { CaseViewer } from "./open-cases.js";
import { decideOutside, type Flows, stay } from "./outside.js";
import { createPersonLease, type Held, type Job } from "./person-lease.js";
import type { Renderer } from "./renderer.js";
import type { Screens } from "./screens.js";
import { createShowing } from "./showing.js";
import { type StateVault, startedAnew, type WorkerState } from "./state.js";
import { type Asked, attachUnit, type Outcome, type Room, type Unit } from "./unit.js";

export interface UnitOfWorkOptions {
  readonly store: UnitStore;
  readonly pseudonyms: Pseudonyms;
  readonly vault: StateVault;
  readonly renderer: Renderer;
  readonly screens: Screens;
  readonly eraser: Eraser;
  readonly flows: Flows;
  readonly viewer: CaseViewer;
  /** Asked in this order, before what needs no store. */
  readonly rooms: readonly Room[];
  readonly locales: readonly string[];
  readonly clock: Clock;
  readonly eraseAfterMinutes: number;
  /** Seals a report for the relay: when it is due and where it goes is decided here. */
  readonly toOutbox: (report: Report, now: EpochMs, receipt?: Receipt) => OutboxEntry;
  /** Told after a commit that put a report into the outbox. */
  readonly onReport: (report: Report) => void;
  /** A code fit for the log: something stored could not be read and was set aside. */
  readonly onTrouble: (code: string) => void;
}

/**
 * One update of a worker, in order: begin (dedupe, lease, note, load), decide, commit, render. What
 * was typed is deleted only after the commit, and a receipt is shown only when the report is durable.
 * Throws `BusyError`, `SendError` or `store.unreachable` when the update should come again.
 */
export function createUnitOfWork(options: UnitOfWorkOptions): MiddlewareFn<Context> {
  const { store, pseudonyms, renderer, flows, locales, clock } = options;
  const lanes = createLanes();
  const lease = createPersonLease(options);
  const { show, erase } = createShowing({ ...options, lease });

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
    await lease.holding(identity, update, async (job, begun) => {
      const outcome = await decide(ctx, job, begun, next);
      if (!outcome) return await store.release(identity, job.token);
      if (outcome.kind === "erase") return await erase(job);
      await show(job, { ...outcome, state: closedIfLeft(outcome.state) }, crowded);
    });
  }

  async function decide(
    ctx: Context,
    { identity, state, known, update }: Job,
    begun: Held,
    next: () => Promise<void>,
  ): Promise<Outcome | null> {
    const { input } = update;
    const asked: Asked = {
      identity,
      updateId: update.updateId,
      person: update.person,
      message: update.typed,
    };
    if (begun.kind === "done") {
      if (!known) return null;
      if (state.place.at === "erasing") return { kind: "erase" };
      const isOld = update.pressed !== null && update.pressed !== state.screen?.message;
      if (isOld || input.kind === "blocked") return stay(state);
      const unit: Unit = { state, input, now: clock.now(), outcome: null };
      return (
        (await firstOf(options.rooms, async (room) => room.again?.(unit, asked))) ?? stay(state)
      );
    }
    if (input.kind === "blocked") return { kind: "erase" };
    // Erasing was under way: what is left of the chat goes, and whoever writes now begins anew.
    const present = state.place.at === "erasing" ? startedAnew(state) : state;
    if (update.pressed !== null && update.pressed !== present.screen?.message) {
      const erase = input.kind === "press" && input.press?.kind === "erase";
      return erase ? { kind: "erase" } : { ...stay(present), notice: { id: "reject-stale" } };
    }
    if (isOvertaken(update, present)) return stay(present);
    const unit: Unit = { state: present, input, now: clock.now(), outcome: null };
    unit.outcome =
      (await firstOf(options.rooms, (room) => room.decide(unit, asked))) ??
      decideOutside(present, input, flows, locales);
    attachUnit(ctx.update, unit);
    if (!unit.outcome) await next();
    return unit.outcome ?? stay(present);
  }
}

/**
 * A command that was written before the present screen was sent, and comes only now: whoever wrote it has
 * gone on since, and must not be thrown back to the guide. Erasing is never too late.
 */
function isOvertaken({ input, typed }: WorkerUpdate, { screen }: WorkerState): boolean {
  if (input.kind !== "command" || input.name === "erase") return false;
  return typed !== null && screen !== null && typed < screen.message;
}

async function firstOf(
  rooms: readonly Room[],
  ask: (room: Room) => Promise<Outcome | null | undefined>,
): Promise<Outcome | null> {
  for (const room of rooms) {
    const outcome = await ask(room);
    if (outcome) return outcome;
  }
  return null;
}
