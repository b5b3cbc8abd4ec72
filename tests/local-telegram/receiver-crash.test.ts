import { type ChildProcess, fork } from "node:child_process";
import { afterEach, beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { freePort } from "../support/free-port.js";
import { eventually } from "./patience.js";
import { createStage, type Stage } from "./stage.js";

interface Told {
  readonly updateId: number;
  readonly text: string;
}

let stage: Stage;
let port: number;
let child: ChildProcess | undefined;
/** What every process has told of, in order. */
let told: Told[];
/** How long anything has wanted to wait on the clock. */
let naps: number[];

beforeEach(async () => {
  stage = createStage();
  port = await freePort();
  told = [];
  naps = [];
  const { sleep } = stage.clock;
  stage.clock.sleep = (ms, signal) => {
    naps.push(ms);
    return sleep(ms, signal);
  };
  await stage.call("deleteWebhook", { drop_pending_updates: true });
});

afterEach(async () => {
  stage.telegram.stop();
  await kill();
});

async function start(hangsOn = ""): Promise<void> {
  const started = fork(new URL("./receiver-process.mjs", import.meta.url), {
    env: { PORT: String(port), HANGS_ON: hangsOn },
  });
  child = started;
  await new Promise<void>((resolve) => {
    started.on("message", (message: Told | { listening: true }) => {
      if ("listening" in message) resolve();
      else told.push(message);
    });
  });
}

/** SIGKILL: nothing is finished, nothing is said. */
async function kill(): Promise<void> {
  const dying = child;
  child = undefined;
  if (dying === undefined || dying.exitCode !== null) return;
  const gone = new Promise((resolve) => dying.once("exit", resolve));
  dying.kill("SIGKILL");
  await gone;
}

const types = (text: string) => stage.telegram.send(stage.worker, stage.worker.id, { text });
const toldOf = (text: string) =>
  eventually(() => told.find((each) => each.text === text), `it was told of "${text}"`);
/** Tried twice in vain, the second time at once: now the server waits two seconds. */
const foundDead = () =>
  eventually(() => (naps.includes(2000) ? true : undefined), "the webhook was found dead");
const settled = () =>
  eventually(
    () => (stage.telegram.pendingUpdates() === 0 ? true : undefined),
    "every update was delivered",
  );

describe("a webhook that is killed", () => {
  behaviour(
    "in the middle of an update gets it again after its restart, and then what followed",
    { server: "WebhookActor.cpp handle: Receive hangup, on_update_error" },
    async () => {
      await start("one");
      await stage.call("setWebhook", { url: `http://127.0.0.1:${port}/` });
      types("warm");
      await settled();
      types("one");
      types("two");
      const first = await toldOf("one");
      await kill();
      await foundDead();
      expect(stage.telegram.pendingUpdates()).toBe(2);

      told = [];
      await start();
      stage.clock.advance(2000);
      await settled();
      expect(told.map(({ text }) => text)).toEqual(["one", "two"]);
      expect(told[0]?.updateId).toBe(first.updateId);
    },
  );

  behaviour(
    "between two updates gets no answered one again",
    { server: "WebhookActor.cpp on_update_ok: drop_event" },
    async () => {
      await start();
      await stage.call("setWebhook", { url: `http://127.0.0.1:${port}/` });
      types("one");
      await settled();
      await kill();
      types("two");
      await foundDead();
      told = [];
      await start();
      stage.clock.advance(2000);
      await settled();
      expect(told.map(({ text }) => text)).toEqual(["two"]);
    },
  );
});
