import { eventually } from "./patience.js";
import { type Answer, createStage, type Stage } from "./stage.js";

export interface SeenUpdate {
  readonly update_id: number;
  readonly message?: { readonly text?: string };
}

/** A stage whose bot polls, with nothing that waits for it. */
export interface PollingStage {
  readonly stage: Stage;
  /** The worker writes. */
  types(text: string): void;
  /** getUpdates. @throws when it is refused. */
  poll(params?: Record<string, unknown>): Promise<readonly SeenUpdate[]>;
  /** The same of one who has not asked the same just before. */
  pollAfresh(params?: Record<string, unknown>): Promise<readonly SeenUpdate[]>;
  /** Begins a poll and resolves once it waits; the answer in an array, or `await` would wait too. */
  begin(params: Record<string, unknown>): Promise<readonly [Promise<Answer>]>;
}

export async function createPollingStage(): Promise<PollingStage> {
  const stage = createStage();
  let naps = 0;
  const { sleep } = stage.clock;
  stage.clock.sleep = (ms, signal) => {
    naps += 1;
    return sleep(ms, signal);
  };
  await stage.call("deleteWebhook", { drop_pending_updates: true });

  async function poll(params: Record<string, unknown> = {}): Promise<readonly SeenUpdate[]> {
    const answer = await stage.call("getUpdates", params);
    if (!answer.ok) throw new Error(answer.description);
    return answer.result as readonly SeenUpdate[];
  }

  return {
    stage,
    poll,
    types(text) {
      stage.telegram.send(stage.worker, stage.worker.id, { text });
    },
    async pollAfresh(params = {}) {
      stage.clock.advance(3000);
      return await poll(params);
    },
    async begin(params) {
      const before = naps;
      const answer = stage.call("getUpdates", params);
      await eventually(() => (naps > before ? true : undefined), "the poll waited");
      return [answer];
    },
  };
}

export const textsOf = (updates: readonly SeenUpdate[]): readonly (string | undefined)[] =>
  updates.map(({ message }) => message?.text);
