import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StepId } from "../../../src/domain/ids.js";
import { openWorkerBench } from "../../support/worker-bench.js";

const SOMEBODY = 7;
const WORDS = "Ish haqini bermayapti";

let bench: Awaited<ReturnType<typeof openWorkerBench>>;
beforeEach(async () => {
  bench = await openWorkerBench();
});
afterEach(() => bench.remove());

/** At the story, where words are awaited; the number of a message that came before every screen. */
async function atTheStory(): Promise<number> {
  const early = bench.chats.nextId();
  await bench.types(SOMEBODY, "/start");
  await bench.presses(SOMEBODY, { kind: "language", locale: "en" });
  await bench.presses(SOMEBODY, { kind: "report" });
  await bench.presses(SOMEBODY, { kind: "option", step: "safe" as StepId, option: "yes" });
  await bench.presses(SOMEBODY, { kind: "option", step: "consent" as StepId, option: "me" });
  expect((await bench.stateOf(SOMEBODY)).place.at).toBe("flow");
  return early;
}

const saidIn = async () => JSON.stringify((await bench.stateOf(SOMEBODY)).run);

describe("a command that comes after what was done later", () => {
  test.each(["/start", "/help", "/language"])(
    "(%s) throws nobody out of their report, and no word of it is lost",
    async (command) => {
      const early = await atTheStory();
      await bench.types(SOMEBODY, command, undefined, early);
      expect((await bench.stateOf(SOMEBODY)).place.at).toBe("flow");
      await bench.types(SOMEBODY, WORDS);
      expect(await saidIn()).toContain(WORDS);
    },
  );

  test("erases all the same", async () => {
    const early = await atTheStory();
    await bench.types(SOMEBODY, "/erase", undefined, early);
    // Nothing is kept of somebody who has erased.
    await expect(bench.stateOf(SOMEBODY)).rejects.toThrow();
  });

  test("and one that was written after the screen is obeyed", async () => {
    await atTheStory();
    await bench.types(SOMEBODY, "/start");
    expect((await bench.stateOf(SOMEBODY)).place.at).toBe("menu");
  });
});
