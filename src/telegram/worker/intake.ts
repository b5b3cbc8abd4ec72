import {
  type Conversation,
  type ConversationFlavor,
  conversations,
  createConversation,
  pinVersion,
  ReplayEngine,
} from "@grammyjs/conversations";
import { Composer, type Context, type MiddlewareFn } from "grammy";
import { type Courses, decideInFlow } from "./in-flow.js";
import { runOnScreen } from "./state.js";
import { unitOf } from "./unit.js";

type IntakeContext = ConversationFlavor<Context>;

const NAME = "intake";

/**
 * The conversations plugin, driving any flow in the form that keeps no replay log: its storage
 * answers "waiting" whenever the unit of work holds a run on the screen, and writes nothing. Each
 * update starts the builder once, which lets the engine decide and leaves the outcome on the unit.
 * The run is the only state, so nothing of Telegram is stored and no replay can go bad.
 */
export function createIntake(courses: Courses): readonly MiddlewareFn<Context>[] {
  const drive = new Composer<IntakeContext>(
    conversations<IntakeContext, Context>({
      storage: { type: "context", adapter: waitingStorage },
    }),
    createConversation<IntakeContext, Context>(
      async (_conversation: Conversation<IntakeContext, Context>, ctx: Context) => {
        const unit = unitOf(ctx.update);
        const shown = unit && runOnScreen(unit.state);
        if (shown) unit.outcome = decideInFlow(unit, shown, courses[shown.key]);
      },
      NAME,
    ),
  );
  // The flavour is added by the plugin itself, on the way in.
  return [drive.middleware() as MiddlewareFn<Context>];
}

const { versionify } = pinVersion(0);

const waitingStorage = {
  read(ctx: Context) {
    const unit = unitOf(ctx.update);
    if (!unit || !runOnScreen(unit.state) || unit.outcome) return undefined;
    const [replay, interrupt] = ReplayEngine.open("wait");
    return versionify({ [NAME]: [{ replay, interrupts: [interrupt] }] });
  },
  // The run in the unit of work is the state; the plugin's own view of it is never kept.
  write() {},
  delete() {},
};
