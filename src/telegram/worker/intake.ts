import { type Conversation, type ConversationFlavor, ReplayEngine } from "@grammyjs/conversations";
import type { Context, MiddlewareFn } from "grammy";
import { conversations, createConversation, pinVersion } from "@grammyjs/conversations";
import type { Flow } from "../../flow/definition.js";
import { decideInFlow } from "./in-flow.js";
import type { SubmitReport } from "./submit.js";
import { unitOf } from "./unit.js";

type IntakeContext = ConversationFlavor<Context>;

const NAME = "intake";

/**
 * The conversations plugin, driving any flow in the form that keeps no replay log: its storage
 * answers "waiting" whenever the unit of work holds a run on the screen, and writes nothing. Each
 * update starts the builder once, which lets the engine decide and leaves the outcome on the unit.
 * The run is the only state, so nothing of Telegram is stored and no replay can go bad.
 */
export function createIntake(flow: Flow, submit: SubmitReport): readonly MiddlewareFn<IntakeContext>[] {
  return [
    conversations<IntakeContext, Context>({ storage: { type: "context", adapter: waitingStorage } }),
    createConversation<IntakeContext, Context>(
      async (_conversation: Conversation<IntakeContext, Context>, ctx: Context) => {
        const unit = unitOf(ctx.update);
        if (unit?.state.run) unit.outcome = decideInFlow(unit, unit.state.run, flow, submit);
      },
      NAME,
    ),
  ];
}

const { versionify } = pinVersion(0);

const waitingStorage = {
  read(ctx: Context) {
    const unit = unitOf(ctx.update);
    if (!unit?.state.run || unit.outcome) return undefined;
    const [replay, interrupt] = ReplayEngine.open("wait");
    return versionify({ [NAME]: [{ replay, interrupts: [interrupt] }] });
  },
  // The run in the unit of work is the state; the plugin's own view of it is never kept.
  write() {},
  delete() {},
};
