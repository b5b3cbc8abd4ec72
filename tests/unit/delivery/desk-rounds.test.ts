import { beforeEach, describe, expect, test } from "vitest";
import { createDeskRounds } from "../../../src/delivery/desk-rounds.js";
import type { DeskRound, OpenedCase } from "../../../src/ports.js";
import { SendError } from "../../../src/telegram/send-error.js";
import { createTestClock, type TestClock } from "../../support/local-telegram.js";
import { openedOf } from "../../support/opened-cases.js";

const failure = (given: Partial<SendError>) =>
  new SendError({
    outcome: "refused",
    code: 400,
    reason: "other",
    retryAfterMs: null,
    migratedTo: null,
    ...given,
  });

let clock: TestClock;
let cases: readonly OpenedCase[];
let troubles: string[];
let done: string[];
let moved: number[];
let mayPost: boolean;
let reads: number;

beforeEach(() => {
  clock = createTestClock();
  cases = [openedOf(1)];
  [troubles, done, moved] = [[], [], []];
  mayPost = true;
  reads = 0;
});

const says =
  (name: string): DeskRound =>
  async (known, now) =>
    void done.push(`${name} ${known.length} ${now - clock.now()}`);
const fails = (error: unknown) => async () => {
  throw error;
};
const startRounds = (
  rounds: Readonly<Record<string, DeskRound>>,
  removals: Readonly<Record<string, DeskRound>> = {},
) =>
  createDeskRounds({
    register: {
      async cases() {
        reads += 1;
        return cases;
      },
    },
    rounds,
    removals,
    clock,
    mayPost: () => mayPost,
    onTrouble: (code) => troubles.push(code),
    onMigrated: (to) => moved.push(to),
  });

describe("the rounds of the desk", () => {
  test("are done one after the other, over cases that were read once, and soon again", async () => {
    const first: DeskRound = async () => {
      cases = [...cases, openedOf(2)];
    };
    const rounds = startRounds({ first, second: says("second"), third: says("third") });
    const again = await rounds.run();
    expect(done).toEqual(["second 1 0", "third 1 0"]);
    expect(reads).toBe(1);
    await rounds.run();
    expect(done.slice(2)).toEqual(["second 2 0", "third 2 0"]);
    // The board is to be true within a minute.
    expect(again - clock.now()).toBeLessThanOrEqual(30_000);
  });

  test("that only take away come first, and also where the chat may not be told anything", async () => {
    const rounds = startRounds({ board: says("board") }, { passing: says("passing") });
    await rounds.run();
    mayPost = false;
    await rounds.run();
    expect(done).toEqual(["passing 1 0", "board 1 0", "passing 1 0"]);
  });

  test("read the cases again behind a round that took its time", async () => {
    const first: DeskRound = async () => {
      cases = [...cases, openedOf(2)];
      clock.advance(5_000);
    };
    await startRounds({ first, second: says("second") }).run();
    expect(done).toEqual(["second 2 0"]);
  });

  test("go on where one of them fails, and say which by a code alone", async () => {
    const secret = new Error("the name of a worker");
    const rounds = startRounds({
      mine: fails(secret),
      telegram: fails(failure({ reason: "chatGone", code: 403 })),
      last: says("last"),
    });
    await rounds.run();
    await rounds.run();
    expect(done).toHaveLength(2);
    expect(troubles.slice(0, 2)).toEqual(["mine.0 internal", "telegram.403 chatGone"]);
    expect(troubles).toHaveLength(4);
  });

  test("all wait as long as Telegram asks, and not longer", async () => {
    const asked = failure({ code: 429, reason: "tooManyRequests", retryAfterMs: 90_000 });
    let refused = true;
    const first: DeskRound = async () => {
      if (refused) throw asked;
    };
    const rounds = startRounds({ first, second: says("second") });
    await rounds.run();
    refused = false;
    clock.advance(89_999);
    await rounds.run();
    expect(done).toEqual([]);
    clock.advance(1);
    await rounds.run();
    expect(done).toHaveLength(1);
    expect(troubles).toEqual(["first.429 tooManyRequests"]);
  });

  test("wait while the chat may not be told anything", async () => {
    mayPost = false;
    const rounds = startRounds({ only: says("only") });
    expect(await rounds.run()).toBeGreaterThan(clock.now());
    expect(done).toEqual([]);
    mayPost = true;
    await rounds.run();
    expect(done).toHaveLength(1);
  });

  test("tell where the group has moved", async () => {
    await startRounds({ only: fails(failure({ reason: "migrated", migratedTo: -100 })) }).run();
    expect(moved).toEqual([-100]);
  });

  test("come again when the store could not be read", async () => {
    let isDown = true;
    const rounds = createDeskRounds({
      register: {
        async cases() {
          if (isDown) throw new Error("away");
          return cases;
        },
      },
      rounds: { only: says("only") },
      clock,
      mayPost: () => true,
      onTrouble: (code) => troubles.push(code),
    });
    await rounds.run();
    isDown = false;
    await rounds.run();
    expect(done).toHaveLength(1);
    expect(troubles).toEqual(["only.0 internal"]);
  });
});
