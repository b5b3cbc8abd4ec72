import { randomBytes } from "node:crypto";
import { Api } from "grammy";
import { systemRandom } from "../../src/app/system.js";
import type { EpochMs } from "../../src/domain/ids.js";
import type { LocalTelegram } from "../../src/playground/local-telegram.js";
import type { LocalUser } from "../../src/playground/world/world.js";
import type { Identity, Pseudonyms, Store } from "../../src/ports.js";
import { createEraser, type Eraser } from "../../src/telegram/worker/eraser.js";
import { createRenderer, type Renderer } from "../../src/telegram/worker/renderer.js";
import { createScreens, type Screens } from "../../src/telegram/worker/screens.js";
import {
  createStateVault,
  newcomer,
  type StateVault,
  type WorkerState,
} from "../../src/telegram/worker/state.js";
import { createPseudonyms } from "../../src/vault/pseudonyms.js";
import { createSealer } from "../../src/vault/sealing.js";
import { content, rightsScreens } from "./content.js";
import { ringOf } from "./keys.js";
import { startLocalTelegram, TEST_TOKEN } from "./local-telegram.js";
import { createMovableClock, type MovableClock } from "./movable-clock.js";
import { openTemporaryStore } from "./temporary-store.js";

/** One worker's chat with nobody reading its updates: what the bot does in it by itself. */
export interface QuietChat {
  readonly telegram: LocalTelegram;
  readonly clock: MovableClock;
  readonly store: Store;
  readonly vault: StateVault;
  readonly renderer: Renderer;
  readonly screens: Screens;
  readonly eraser: Eraser;
  readonly pseudonyms: Pseudonyms;
  readonly worker: LocalUser;
  /** How many messages could not be removed. */
  readonly missed: { count: number };
  readonly troubles: string[];
  /** The name under which a return address of this chat is kept. */
  readonly addressName: string;
  identity(): Promise<Identity>;
  /** Stores a session of this worker's, whose chat is due for erasing then. */
  remember(change: Partial<WorkerState>, eraseAt: EpochMs): Promise<void>;
  /** What is stored of the worker: their state, and how many notes. */
  remembered(): Promise<{ readonly state: WorkerState | null; readonly notes: number }>;
  /** What stands in the chat, oldest first. */
  texts(): readonly string[];
  end(): Promise<void>;
}

/** The worker has started the bot; their `/start` stands in the chat no more. */
export async function openQuietChat(): Promise<QuietChat> {
  const clock = createMovableClock();
  const { telegram, url, close } = await startLocalTelegram({ clock });
  const kept = await openTemporaryStore(clock);
  const { store } = kept;
  const ring = ringOf(7);
  const sealer = createSealer(ring, randomBytes);
  const vault = createStateVault(sealer);
  const renderer = createRenderer(new Api(TEST_TOKEN, { apiRoot: url, timeoutSeconds: 1 }));
  const { flow, alertFlow, texts } = await content();
  const screens = createScreens(
    texts,
    { run: flow, alertRun: alertFlow },
    { find: () => null },
    72,
    await rightsScreens(),
  );
  const missed = { count: 0 };
  const troubles: string[] = [];
  const onTrouble = (code: string) => void troubles.push(code);
  const eraser = createEraser({
    store,
    sealer,
    vault,
    renderer,
    screens,
    clock,
    onMissed: (count) => {
      missed.count += count;
    },
    onTrouble,
  });
  const pseudonyms = createPseudonyms({
    ring,
    sealer,
    salts: store,
    random: systemRandom,
    liveHours: 72,
  });
  const worker = telegram.addUser({ firstName: "Zulfizarxon" });
  const first = telegram.send(worker, worker.id, { text: "/start" });
  telegram.deleteMessage(worker, worker.id, first.message_id);
  const identity = () => pseudonyms.identify(worker.id, clock.now());
  let update = 0;

  async function begin() {
    const begun = await store.begin({
      ...(await identity()),
      updateId: ++update,
      note: null,
      now: clock.now(),
      leaseMs: 30_000,
      eraseAt: clock.now() + 60_000,
    });
    if (begun.kind === "busy") throw new Error("the worker's lease is held");
    return begun;
  }

  return {
    telegram,
    clock,
    store,
    vault,
    renderer,
    screens,
    eraser,
    pseudonyms,
    worker,
    missed,
    troubles,
    addressName: sealer.blind("notice", String(worker.id)),
    identity,
    async remember(change, eraseAt) {
      const who = await identity();
      const { token } = await begin();
      await store.commit({
        ...who,
        token,
        now: clock.now(),
        updateId: null,
        state: {
          sealed: vault.seal(who, { ...newcomer(worker.id), locale: "en", ...change }),
          eraseAt,
        },
        outbox: null,
        keepLease: false,
        clearNotes: false,
      });
    },
    async remembered() {
      const who = await identity();
      const begun = await begin();
      await store.release(who, begun.token);
      const state = begun.state === null ? null : vault.open(who, begun.state);
      return { state, notes: begun.notes.length };
    },
    texts: () => telegram.messages(worker.id).map(({ text }) => text ?? ""),
    async end() {
      await close();
      await kept.remove();
    },
  };
}
