import { describe, expect, test } from "vitest";
import type { CaseId, Pseudonym, Sealed, Shard } from "../../../src/domain/ids.js";
import type { Receipt } from "../../../src/domain/receipt.js";
import type { Identity, PersonState } from "../../../src/ports.js";
import {
  createStateVault,
  erasing,
  newcomer,
  runOnScreen,
  startedAnew,
  type WorkerState,
} from "../../../src/telegram/worker/state.js";

const identity: Identity = { shard: "00" as Shard, persons: ["p".repeat(22) as Pseudonym] };
const RECEIPT = "5724000000000000" as Receipt;
const run = { flow: "report", hash: "0".repeat(16), answers: {} };
const alertRun = { ...run, flow: "alert" };
const alert = { caseId: "0".repeat(32) as CaseId, code: "K7F3", receipt: RECEIPT };

/** Opens what is stored as this value. */
function opened(value: unknown): WorkerState {
  const vault = createStateVault({
    seal: () => "" as Sealed<never>,
    open: () => JSON.parse(JSON.stringify(value)),
  });
  return vault.open(identity, "" as Sealed<PersonState>);
}

describe("a stored state", () => {
  test.each<readonly [string, WorkerState]>([
    ["of a newcomer", newcomer(5)],
    [
      "in the middle of an alert, with a report behind it",
      { ...newcomer(5), place: { at: "alert" }, run, alertRun },
    ],
    ["after an alert", { ...newcomer(5), place: { at: "sent" }, alert }],
    [
      "of someone who asked again",
      { ...newcomer(5), place: { at: "alertOpen" }, run, alert: { ...alert, kept: true } },
    ],
    [
      "with a receipt open, words not sent and a number not kept",
      {
        ...newcomer(5),
        place: { at: "caseWrite" },
        opened: {
          caseId: alert.caseId,
          privateKey: "k",
          words: ["one", "two"],
          replaces: true,
          name: "N",
          unkept: RECEIPT,
          unkeptOwn: true,
        },
      },
    ],
    [
      "of a choice of languages in a case",
      { ...newcomer(5), place: { at: "languages", from: "case" } },
    ],
    [
      "of a choice of languages on the way",
      { ...newcomer(5), place: { at: "languages", from: "alert" }, alertRun },
    ],
  ])("comes back as it was: %s", (_what, state) => {
    expect(opened(state)).toEqual(state);
  });

  test("of an earlier version, which knew no alert, still opens", () => {
    const { alert: _, alertRun: __, ...before } = { ...newcomer(5), locale: "uz", run };
    expect(opened({ ...before, place: { at: "flow" } })).toEqual({
      ...newcomer(5),
      locale: "uz",
      place: { at: "flow" },
      run,
    });
  });

  test.each([
    ["an unknown place", { place: { at: "nowhere" } }],
    ["an alert without its receipt", { alert: { ...alert, receipt: "5724" } }],
    ["an alert without its case", { alert: { code: "K7F3", receipt: RECEIPT } }],
    ["an open receipt without its key", { opened: { caseId: alert.caseId, words: [] } }],
    ["a field of nobody's", { extra: 1 }],
  ])("of another shape is refused: %s", (_what, part) => {
    expect(() => opened({ ...newcomer(5), ...part })).toThrow(/unknown shape/);
  });
});

describe("the run on the screen", () => {
  const both = { ...newcomer(5), run, alertRun };

  test.each<readonly [WorkerState["place"]["at"], string | null]>([
    ["flow", "run"],
    ["alert", "alertRun"],
    ["menu", null],
    ["sent", null],
    ["alertOpen", null],
  ])("at %s is %s", (at, key) => {
    const shown = runOnScreen({ ...both, place: { at } as WorkerState["place"] });
    expect(shown?.key ?? null).toBe(key);
  });

  test("is none where it has ended", () => {
    expect(runOnScreen({ ...newcomer(5), place: { at: "alert" }, run })).toBeNull();
  });
});

describe("what is kept of a chat that is erased", () => {
  const full: WorkerState = { ...newcomer(5), run, alertRun, alert, leftovers: [3] };

  test("holds no run, no alert and no receipt", () => {
    const kept = erasing(full, 7);
    expect(kept).toEqual({
      ...newcomer(5),
      place: { at: "erasing", since: 7 },
      leftovers: [3],
    });
    expect(JSON.stringify(kept)).not.toContain(RECEIPT);
  });

  test("is a newcomer's when they write again, with what is still to be removed", () => {
    expect(startedAnew(full)).toEqual({ ...newcomer(5), leftovers: [3] });
  });
});
