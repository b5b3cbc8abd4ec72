import { setImmediate as turn } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { type Background, startBackground } from "../../../src/app/background.js";

const FOREVER_MS = 3_600_000;

/** A task whose runs begin and end when the test says so. */
function createTask() {
  const running: { end: (waitMs: number) => void; fail: (error: Error) => void }[] = [];
  const errors: unknown[] = [];
  let started = 0;
  let overlapping = 0;
  const background: Background = startBackground({
    run() {
      started++;
      if (running.length > 0) overlapping++;
      return new Promise<number>((resolve, reject) => {
        const leave = () => running.splice(0, 1);
        running.push({
          end: (waitMs) => {
            leave();
            resolve(waitMs);
          },
          fail: (error) => {
            leave();
            reject(error);
          },
        });
      });
    },
    onError: (error) => errors.push(error),
    troubleMs: FOREVER_MS,
  });
  return {
    background,
    errors,
    started: () => started,
    overlapping: () => overlapping,
    async ends(waitMs = FOREVER_MS) {
      running[0]?.end(waitMs);
      await turn();
    },
    async fails(error = new Error("trouble")) {
      running[0]?.fail(error);
      await turn();
    },
  };
}

let task: ReturnType<typeof createTask>;
afterEach(async () => {
  const stopped = task.background.stop();
  await task.ends();
  await stopped;
});

describe("a task in the background", () => {
  test("runs at once, then rests for as long as it asked", async () => {
    task = createTask();
    expect(task.started()).toBe(1);
    await task.ends(0);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(task.started()).toBe(2);
    await task.ends();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(task.started()).toBe(2);
  });

  test("that rests runs at once when it is nudged", async () => {
    task = createTask();
    await task.ends();
    task.background.nudge();
    await turn();
    expect(task.started()).toBe(2);
  });

  test("nudged during a run starts another when that has ended, without a rest", async () => {
    task = createTask();
    task.background.nudge();
    task.background.nudge();
    task.background.nudge();
    await turn();
    expect(task.started()).toBe(1);
    await task.ends();
    expect(task.started()).toBe(2);
    await task.ends();
    expect(task.started(), "three nudges are one more run").toBe(2);
  });

  test("never runs twice at a time", async () => {
    task = createTask();
    for (let round = 0; round < 20; round++) {
      task.background.nudge();
      await turn();
      await task.ends(0);
      task.background.nudge();
    }
    expect(task.started()).toBeGreaterThan(15);
    expect(task.overlapping()).toBe(0);
  });

  test("that throws is told, and runs again after a nudge", async () => {
    task = createTask();
    const error = new Error("trouble");
    await task.fails(error);
    expect(task.errors).toEqual([error]);
    expect(task.started()).toBe(1);
    task.background.nudge();
    await turn();
    expect(task.started()).toBe(2);
  });

  test("that throws runs again by itself after a while", async () => {
    let runs = 0;
    task = createTask();
    const other = startBackground({
      run: async () => {
        runs++;
        throw new Error("trouble");
      },
      onError: () => {},
      troubleMs: 1,
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    await other.stop();
    expect(runs).toBeGreaterThan(2);
  });

  test("that throws before it returns a promise is told too", async () => {
    const errors: unknown[] = [];
    task = createTask();
    const other = startBackground({
      run: () => {
        throw new Error("at once");
      },
      onError: (error) => errors.push(error),
      troubleMs: FOREVER_MS,
    });
    await turn();
    await other.stop();
    expect(errors).toHaveLength(1);
  });

  test("stops when the run in progress has ended, and never runs again", async () => {
    task = createTask();
    let stopped = false;
    const stopping = task.background.stop().then(() => {
      stopped = true;
    });
    await turn();
    expect(stopped).toBe(false);
    await task.ends();
    await stopping;
    task.background.nudge();
    await turn();
    expect(task.started()).toBe(1);
  });

  test("stops at once while it rests, and may be stopped twice", async () => {
    task = createTask();
    await task.ends();
    await task.background.stop();
    await task.background.stop();
    expect(task.started()).toBe(1);
  });

  test("nudged during the last run does not run again after it was stopped", async () => {
    task = createTask();
    task.background.nudge();
    const stopping = task.background.stop();
    await task.ends();
    await stopping;
    expect(task.started()).toBe(1);
  });
});
