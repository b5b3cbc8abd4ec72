import { describe, expect, test } from "vitest";
import type { CaseId, StepId } from "../../../../../src/domain/ids.js";
import type { Receipt } from "../../../../../src/domain/receipt.js";
import { startRun } from "../../../../../src/flow/run.js";
import type { Heard } from "../../../../../src/rights/search.js";
import type { Press } from "../../../../../src/telegram/worker/buttons.js";
import { createCarry } from "../../../../../src/telegram/worker/rights/carry.js";
import {
  encodeReading,
  type Found,
  GROUPS_READING,
  type ReadingPage,
} from "../../../../../src/telegram/worker/rights/reading.js";
import { createRightsRoom } from "../../../../../src/telegram/worker/rights/rights-room.js";
import { newcomer, type WorkerState } from "../../../../../src/telegram/worker/state.js";
import type { Input, Outcome } from "../../../../../src/telegram/worker/unit.js";
import { sealerOf } from "../../../../support/keys.js";
import { rightsShelf } from "../../../../support/rights-shelf.js";

const { flow, shelf } = await rightsShelf();
const NOW = Date.UTC(2026, 10, 29);
const TEN_MINUTES = 600_000;
const MENU: WorkerState = { ...newcomer(5), locale: "en", place: { at: "menu" } };
const STORY = "story" as StepId;

type Shown = Extract<Outcome, { kind: "show" }>;

/** A room that understands every question as `heard`, and what is held in it. */
function openRoom(heard: Partial<Heard> = {}) {
  const held = new Map<string, { readonly sealed: Uint8Array; readonly until: number }>();
  let last = 0;
  const room = createRightsRoom({
    store: {
      async putBlob(id, sealed, until) {
        held.set(id, { sealed, until });
      },
      blob: async (id) => held.get(id)?.sealed ?? null,
      async dropBlobs(ids) {
        for (const id of ids) held.delete(id);
      },
    },
    sealer: sealerOf(7),
    asking: {
      answer: (_question, locale) =>
        ({ kind: "none", locale, danger: false, harm: false, ...heard }) as Heard,
    },
    ...{ shelf, carry: createCarry(flow) },
    random: { bytes: (size) => new Uint8Array(size).fill(++last) },
  });
  async function decide(state: WorkerState, input: Input): Promise<Shown | null> {
    const asked = { identity: { shard: "00", persons: ["p"] }, updateId: 1, person: 5, message: 3 };
    const unit = { state, input, now: NOW, outcome: null };
    return (await room.decide(unit, asked as never)) as Shown | null;
  }
  return {
    held,
    types: (text: string, state = MENU) => decide(state, { kind: "text", text }),
    presses: (press: Press | null, state = MENU) => decide(state, { kind: "press", press }),
    reads: (page: ReadingPage, state = MENU) =>
      decide(state, {
        kind: "press",
        press: { kind: "read", reading: encodeReading({ ...GROUPS_READING, page }) },
      }),
  };
}

function foundBy(outcome: Shown | null): Found {
  if (outcome?.reading?.kind !== "found") throw new Error("no question was answered");
  return outcome.reading.found;
}

describe("typed words", () => {
  test("are a question where nothing else waits for words, and leave the state as it is", async () => {
    const places: readonly WorkerState["place"][] = [
      ...([{ at: "menu" }, { at: "help" }, { at: "page", page: "health" }] as const),
      ...([{ at: "languages" }, { at: "caseGone" }] as const),
    ];
    for (const place of places) {
      const state = { ...MENU, place };
      const outcome = await openRoom({ kind: "sure", topics: ["debt"] }).types("debt?", state);
      expect(outcome?.state, place.at).toBe(state);
      expect(foundBy(outcome)).toEqual({
        ...{ locale: null, sure: true, topics: ["debt"], danger: false },
        offer: expect.any(String),
      });
    }
  });

  test.each(["/rights", " /help me", "24", "?!", "🙂"])(
    "that ask nothing are none: %j",
    async (text) => {
      expect(await openRoom({ kind: "sure", topics: ["debt"] }).types(text)).toBeNull();
    },
  );

  test.each(["24/7 work", "50/50: is it right?", "1\nmy pay"])(
    "that ask with figures are one: %j",
    async (text) => {
      expect(
        foundBy(await openRoom({ kind: "sure", topics: ["debt"] }).types(text)).topics,
      ).toEqual(["debt"]);
    },
  );

  test.each<[string, WorkerState]>([
    ["no language is chosen", { ...MENU, locale: null }],
    ["a flow is on the screen", { ...MENU, place: { at: "flow" }, run: startRun(flow) }],
    [
      "a number is on it",
      { ...MENU, place: { at: "receipt", receipt: "1".repeat(16) as Receipt } },
    ],
    ["a case is open", { ...MENU, place: { at: "case" } }],
    ["a number is asked for", { ...MENU, place: { at: "number" } }],
    ["four digits are asked for", { ...MENU, place: { at: "keep" } }],
    ["an alert has just gone out", { ...MENU, place: { at: "sent" } }],
  ])("are none of its business where %s", async (_where, state) => {
    expect(await openRoom().types("debt?", state)).toBeNull();
  });

  test.each(["4821", "🆘", "?!", "5724 0000 0000 0000"])(
    "without a letter are no question: %s",
    async (text) => {
      expect(await openRoom().types(text)).toBeNull();
    },
  );

  test("in another language than was chosen are answered in it", async () => {
    const { types } = openRoom({ kind: "unsure", topics: ["stay"], locale: "ru" });
    expect(foundBy(await types("?а"))).toMatchObject({ locale: "ru", sure: false });
  });
});

describe("words are held to be sent", () => {
  const isHeld = async (heard: Partial<Heard>, text: string) => {
    const room = openRoom(heard);
    const { offer } = foundBy(await room.types(text));
    expect([...room.held.keys()]).toEqual(offer === null ? [] : [offer]);
    return offer !== null;
  };
  const harmless = { kind: "sure", topics: ["no-contract"] } as const;

  test("where they tell of danger or harm, by their words or by their topic", async () => {
    expect(await isHeld({ ...harmless, danger: true }, "a")).toBe(true);
    expect(await isHeld({ ...harmless, harm: true }, "a")).toBe(true);
    expect(await isHeld({ kind: "sure", topics: ["violence", "stay"] }, "a")).toBe(true);
    expect(await isHeld({ kind: "sure", topics: ["stay", "violence"] }, "a")).toBe(false);
    expect(await isHeld({ kind: "none" }, "a")).toBe(false);
  });

  test("where they are more than 120 characters, as one counts them", async () => {
    expect(await isHeld(harmless, "w".repeat(120))).toBe(false);
    expect(await isHeld(harmless, "w".repeat(121))).toBe(true);
    expect(await isHeld(harmless, `w${"😀".repeat(119)}`)).toBe(false);
  });

  test("sealed, for ten minutes", async () => {
    const room = openRoom({ kind: "none", harm: true });
    await room.types("Qoraboyev");
    const [{ sealed, until }] = [...room.held.values()] as [{ sealed: Uint8Array; until: number }];
    expect(until).toBe(NOW + TEN_MINUTES);
    expect(Buffer.from(sealed).includes("Qoraboyev")).toBe(false);
  });
});

describe("an offer that is taken", () => {
  const harm = { kind: "none", harm: true } as const;
  async function offered(words: string) {
    const room = openRoom(harm);
    const id = foundBy(await room.types(words)).offer ?? "";
    return { ...room, id, takes: (state = MENU) => room.reads({ at: "offered", id }, state) };
  }

  test("makes the words the story, and lets go of them when the state is kept", async () => {
    const { takes, held } = await offered("He took it");
    const taken = await takes();
    expect(taken?.notice).toEqual({ id: "rights-offer-taken" });
    expect(taken?.state.place).toEqual({ at: "flow" });
    expect(taken?.state.run?.answers[STORY]).toEqual({
      ...{ kind: "text", parts: ["He took it"], open: true },
    });
    expect(held.size).toBe(1);
    await taken?.after?.();
    expect(held.size).toBe(0);
    expect((await takes())?.notice).toEqual({ id: "rights-offer-gone" });
  });

  test("is not taken where a number or a case is on the screen", async () => {
    const { takes, held } = await offered("He took it");
    for (const place of [
      { at: "case" },
      { at: "receipt", receipt: "1".repeat(16) as Receipt },
    ] as const) {
      const state = { ...MENU, place };
      const outcome = await takes(state);
      expect(outcome?.state).toBe(state);
      expect(outcome?.notice).toEqual({ id: "rights-offer-gone" });
    }
    expect(held.size).toBe(1);
  });

  test("stays where the story has no room for it, and nothing is lost", async () => {
    const { takes, held } = await offered("He took it");
    const full = { kind: "text", parts: ["w".repeat(flow.limits.storyLength)] } as const;
    const state = { ...MENU, run: { ...startRun(flow), answers: { [STORY]: full } } };
    const outcome = await takes(state);
    expect(outcome).toMatchObject({ state, notice: { id: "reject-too-long" } });
    expect(outcome?.after).toBeUndefined();
    expect(held.size).toBe(1);
  });
});

describe("a question about leaving a job", () => {
  const heard = async (...topics: readonly string[]) =>
    foundBy(await openRoom({ kind: "sure", topics }).types("a"));

  test("is asked back where somebody may be held, with that before the page of a notice", async () => {
    expect(await heard("leaving-job", "stay", "cannot-leave")).toMatchObject({
      ...{ sure: false, topics: ["cannot-leave", "leaving-job", "stay"] },
    });
  });

  test("is answered where nothing speaks for that, and so is any other", async () => {
    expect(await heard("leaving-job", "stay")).toMatchObject({
      ...{ sure: true, topics: ["leaving-job", "stay"] },
    });
    expect(await heard("stay", "cannot-leave", "leaving-job")).toMatchObject({
      ...{ sure: true, topics: ["stay", "cannot-leave", "leaving-job"] },
    });
  });
});

describe("a tap", () => {
  test("on a page shows it over the state as it is", async () => {
    const state = { ...MENU, place: { at: "case" } } as const;
    const page = { at: "article", topic: "debt", number: 1 } as const;
    expect(await openRoom().reads(page, state)).toEqual({
      ...{ kind: "show", state },
      reading: { kind: "reading", reading: { ...GROUPS_READING, page } },
    });
  });

  test("that closes it, that is no reading, and in a flow, is left to others", async () => {
    const { reads, presses } = openRoom();
    expect(await reads({ at: "closed" })).toBeNull();
    expect(await presses({ kind: "read", reading: "q.." })).toBeNull();
    expect(await presses(null)).toBeNull();
    expect(await presses({ kind: "menu" })).toBeNull();
    const inFlow = { ...MENU, place: { at: "flow" }, run: startRun(flow) } as const;
    expect(await reads({ at: "groups" }, inFlow)).toBeNull();
    expect(await reads({ at: "groups" }, { ...MENU, locale: null })).toBeNull();
  });

  test("on “Write to a person” begins a report, writes in an open case, and keeps a number", async () => {
    const person = { at: "person" } as const;
    const begun = await openRoom().reads(person);
    expect(begun?.state.place).toEqual({ at: "flow" });
    expect(Object.values(begun?.state.run?.answers ?? {})).toEqual([
      { kind: "chosen", options: ["own_words"] },
    ]);
    const opened = { caseId: "0".repeat(32) as CaseId, privateKey: "k", words: [] };
    const inCase: WorkerState = { ...MENU, opened, place: { at: "caseAnswers" } };
    expect((await openRoom().reads(person, inCase))?.state.place).toEqual({ at: "caseWrite" });
    const receipt = "1".repeat(16) as Receipt;
    const number: WorkerState = { ...MENU, place: { at: "receipt", receipt } };
    expect((await openRoom().reads(person, number))?.state).toBe(number);
  });
});
