import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { BlobId, CaseId, Pseudonym } from "../../../src/domain/ids.js";
import type { Receipt } from "../../../src/domain/receipt.js";
import type { Step } from "../../../src/flow/definition.js";
import { startRun } from "../../../src/flow/run.js";
import type { Identity, ReceiptVault } from "../../../src/ports.js";
import { createKeepRoom } from "../../../src/telegram/worker/keep-room.js";
import {
  type AttachedFile,
  newcomer,
  type Place,
  type WorkerState,
} from "../../../src/telegram/worker/state.js";
import type { Input, Outcome, Room } from "../../../src/telegram/worker/unit.js";
import { createReceiptVault } from "../../../src/vault/receipts.js";
import { content, runAt } from "../../support/content.js";
import { ringOf } from "../../support/keys.js";
import { openTemporaryStore, type TemporaryStore } from "../../support/temporary-store.js";

const { flow } = await content();
const HOUR = 3_600_000;
const START = Date.parse("2026-03-02T09:00:00Z");
const TODAY: Identity = identityOf("today");
const TOMORROW: Identity = identityOf("tomorrow", "today");

let kept: TemporaryStore;
let now: number;
let derived: string[];
let room: Room;
let updates = 0;
let pause: (ms: number) => Promise<void>;

beforeEach(async () => {
  now = START;
  pause = () => new Promise(() => {});
  kept = await openTemporaryStore({ now: () => now });
  room = roomWith(7);
});
afterEach(() => kept.remove());

describe("keeping a report for later", () => {
  test("is offered where something beyond the gates was answered, and on no other screen", async () => {
    expect(placeOf(await press("keepDraft", inFlow("story")))).toBe("keep");
    expect(placeOf(await press("keepDraft", inFlow("consent")))).toBe("flow");
    expect(placeOf(await press("keepDraft", idle()))).toBe("menu");
  });

  test("takes four digits and nothing else, and none that a stranger tries first", async () => {
    const asked = asking();
    for (const text of ["123", "48215", "my wages", "", "48 21 5", "4821 please"])
      expect(await types(text, asked)).toMatchObject({ notice: { id: "keep-four-digits" } });
    for (const text of ["0000", "1234", "4321", "7890"])
      expect(await types(text, asked)).toMatchObject({ notice: { id: "keep-too-easy" } });
    expect(derived).toEqual([]);
    expect(await kept.store.draft(TODAY, now)).toBeNull();
  });

  test("empties the session, says nothing but a word, and leaves the screens to decide", async () => {
    const outcome = await types("4821", asking());
    expect(outcome).toMatchObject({
      notice: { id: "keep-done" },
      state: { run: null, alertRun: null, alert: null, files: [], place: { at: "menu" } },
    });
    expect(JSON.stringify(outcome)).not.toContain("4821");
    const draft = await kept.store.draft(TODAY, now);
    expect(draft?.person).toBe(TODAY.persons[0]);
    expect(Buffer.from(String(draft?.draft), "base64url").toString("latin1")).not.toContain(
      "answers",
    );
  });

  test("can be thought better of: the report is on the screen again", async () => {
    const asked = asking();
    const outcome = await press("report", asked);
    expect(outcome).toMatchObject({ state: { run: asked.run, place: { at: "flow" } } });
    expect(await press("menu", asked)).toBeNull();
  });

  test("ends after its hours", async () => {
    await types("4821", asking());
    now = START + 72 * HOUR - 1;
    expect(await kept.store.draft(TODAY, now)).not.toBeNull();
    now = START + 72 * HOUR + 1;
    expect(await types("4821", idle())).toBeNull();
  });
});

describe("the four digits", () => {
  test.each(["4821", " 4821 ", "٤٨٢١", "۴۸۲۱"])("written as %j open the report", async (text) => {
    const asked = asking();
    await types("4821", asked);
    const outcome = await types(text, idle());
    expect(outcome).toMatchObject({ state: { run: asked.run, place: { at: "flow" } } });
  });

  test("leave the report in the store until the session has it", async () => {
    await types("4821", asking());
    const outcome = shown(await types("4821", idle()));
    expect(await kept.store.draft(TODAY, now), "a crash before the commit").not.toBeNull();
    await outcome.after?.();
    expect(await kept.store.draft(TODAY, now)).toBeNull();
  });

  test("open it on a later day, under the pseudonym of that day", async () => {
    const asked = asking();
    await types("4821", asked);
    const outcome = shown(await types("4821", idle(), TOMORROW));
    expect(outcome.state.run).toEqual(asked.run);
    await outcome.after?.();
    expect(await kept.store.draft(TOMORROW, now)).toBeNull();
  });

  test("keep the language that is spoken now, else bring the one it was told in", async () => {
    await types("4821", { ...asking(), locale: "tg" });
    expect(shown(await types("4821", { ...idle(), locale: "ru" })).state.locale).toBe("ru");
    const first: Place = { at: "languages" };
    const anew = { ...newcomer(5), place: first };
    expect(shown(await types("4821", anew)).state.locale).toBe("tg");
  });

  test.each(["menu", "help", "page", "languages"] as const)("are tried at %s", async (at) => {
    expect(await types("4821", idle(placeAt(at)))).toBeNull();
    expect(derived).toHaveLength(1);
  });

  test.each([
    "number",
    "case",
    "caseWrite",
    "caseIdentity",
    "sent",
    "alertOpen",
    "receipt",
  ] as const)("are words like others at %s", async (at) => {
    await types("4821", asking());
    derived.length = 0;
    expect(await types("4821", idle(placeAt(at)))).toBeNull();
    expect(derived).toEqual([]);
  });

  test("are an answer like others at a question", async () => {
    await types("4821", asking());
    derived.length = 0;
    expect(await types("4821", inFlow("wages_amount"))).toBeNull();
    expect(derived).toEqual([]);
  });
});

describe("a wrong number", () => {
  test("is left to whatever answers unknown words, and costs the same with a draft as without", async () => {
    expect(await types("7053", idle())).toBeNull();
    expect(derived).toHaveLength(1);
    await types("4821", asking());
    derived.length = 0;
    expect(await types("7053", idle())).toBeNull();
    expect(derived).toHaveLength(1);
  });

  test("five times destroys what was kept; the right one then is wrong too", async () => {
    await types("4821", asking());
    for (const text of ["7053", "7054", "7055", "7056"]) await types(text, idle());
    expect(await kept.store.draft(TODAY, now)).not.toBeNull();
    await types("7057", idle());
    expect(await kept.store.draft(TODAY, now)).toBeNull();
    expect(await types("4821", idle())).toBeNull();
  });

  test("is looked at ten times an hour; after that no number costs anything, not even the right one", async () => {
    for (let time = 0; time < 10; time++)
      expect(await types(String(7053 + time), idle())).toBeNull();
    await types("4821", asking());
    derived.length = 0;
    for (let time = 0; time < 6; time++) expect(await types("7053", idle())).toBeNull();
    expect(await types("4821", idle())).toBeNull();
    expect(derived).toEqual([]);
    const other = identityOf("somebody else");
    expect(await types("7053", idle(), other)).toBeNull();
    expect(derived, "somebody else's").toHaveLength(1);
    now += HOUR;
    expect(placeOf(await types("4821", idle())), "what is not looked at is no miss").toBe("flow");
  });

  test("that comes twice in one update counts once", async () => {
    await types("4821", asking());
    for (let time = 0; time < 6; time++) await types("7053", idle(), TODAY, 77);
    expect(await kept.store.draft(TODAY, now)).not.toBeNull();
  });

  test("waits ten seconds for its turn; the update comes again, and it is the same try", async () => {
    const waits: number[] = [];
    pause = async (ms) => void waits.push(ms);
    room = roomWith(7);
    const busy = expect.objectContaining({ name: "BusyError" });
    for (let time = 0; time < 12; time++)
      await expect(types("7053", idle(), TODAY, 77)).rejects.toEqual(busy);
    expect(waits).toEqual(Array(12).fill(10_000));
    expect(derived, "what is under way is not begun again").toEqual(["7053"]);
  });

  test("is what any number is once the server has another key; nothing throws", async () => {
    await types("4821", asking());
    room = roomWith(8);
    expect(await types("4821", idle())).toBeNull();
  });

  test("is what the number is of a draft in a shape that is not ours", async () => {
    const vault = createReceiptVault({ ring: ringOf(7), randomBytes });
    const [person] = TODAY.persons;
    for (const value of ["text", { v: 2 }, { v: 1, reports: [{ v: 1 }] }, { v: 1, reports: [] }]) {
      const key = await vault.fromDigits("4821", person);
      await kept.store.keepDraft(TODAY, vault.sealWith(key, person, value), now + HOUR, []);
      expect(await types("4821", idle())).toBeNull();
    }
  });
});

describe("two reports", () => {
  test("under one number: the one on the way is put away for the one that is opened", async () => {
    const first = asking();
    await types("4821", first);
    const second = { ...inFlow("sector"), place: placeAt("menu") };
    const outcome = shown(await types("4821", second));
    expect(outcome).toMatchObject({
      state: { run: first.run, place: { at: "flow" } },
      notice: { id: "keep-other-waits" },
    });
    await outcome.after?.();
    const back = shown(await types("4821", { ...outcome.state, place: placeAt("menu") }));
    expect(back.state.run).toEqual(second.run);
  });

  test("are both kept when everything ends before the session has the opened one", async () => {
    const first = asking();
    await types("4821", first);
    const second = { ...inFlow("sector"), place: placeAt("menu") };
    await types("4821", second); // and the commit never comes
    const again = shown(await types("4821", second));
    expect(again.state.run).toEqual(first.run);
    await again.after?.();
    const back = shown(await types("4821", idle()));
    expect(back.state.run).toEqual(second.run);
    await back.after?.();
    expect(await kept.store.draft(TODAY, now)).toBeNull();
  });

  test("put away one after the other under one number come back one after the other", async () => {
    const [first, second] = [asking(), asking("sector")];
    await types("4821", first);
    await types("4821", second);
    const newest = shown(await types("4821", idle(), TOMORROW));
    expect(newest.state.run).toEqual(second.run);
    await newest.after?.();
    expect(shown(await types("4821", idle(), TOMORROW)).state.run).toEqual(first.run);
  });

  test("under two numbers: the newer takes the place of the older", async () => {
    const second = asking("sector");
    await types("4821", asking());
    await types("7053", second);
    expect(await types("4821", idle())).toBeNull();
    expect(shown(await types("7053", idle())).state.run).toEqual(second.run);
  });

  test("an alert that went out stays with the report it belongs to", async () => {
    const alert = {
      caseId: "0".repeat(32) as CaseId,
      code: "K7F3",
      receipt: "5724000000000000" as Receipt,
    };
    await types("4821", { ...asking(), alert });
    expect(shown(await types("4821", idle())).state.alert).toEqual(alert);
    await types("4821", asking());
    expect(shown(await types("4821", { ...idle(), alert })).state.alert).toEqual(alert);
  });
});

describe("files of a report that is kept", () => {
  const blob = (digit: string) => digit.repeat(32) as BlobId;

  test("live as long as it, and are forgotten by the session", async () => {
    await kept.store.putBlob(blob("a"), randomBytes(40), now + HOUR);
    const outcome = await types("4821", { ...asking(), files: [held("a")] });
    expect(shown(outcome).state.files).toEqual([]);
    now += 71 * HOUR;
    expect(await kept.store.blob(blob("a"))).not.toBeNull();
    expect(shown(await types("4821", idle())).state.files).toEqual([held("a")]);
  });

  test("live on with the session that opens it in its last hours", async () => {
    await keepsWith("4821", "a");
    now += 71 * HOUR;
    await types("4821", idle());
    now += 47 * HOUR;
    expect(await kept.store.blob(blob("a"))).not.toBeNull();
  });

  test("live no shorter for being opened: the session may not get it", async () => {
    await keepsWith("4821", "a");
    await types("4821", idle()); // and the commit never comes
    now += 71 * HOUR;
    await types("4821", idle());
    expect(await kept.store.blob(blob("a"))).not.toBeNull();
  });

  test("go with it when five wrong numbers destroy it", async () => {
    await keepsWith("4821", "a");
    for (const text of ["7053", "7054", "7055", "7056"]) await types(text, idle());
    expect(await kept.store.blob(blob("a"))).not.toBeNull();
    await types("7057", idle());
    expect(await kept.store.blob(blob("a"))).toBeNull();
  });

  test("go with it when another one takes its place", async () => {
    await keepsWith("4821", "a");
    await keepsWith("7053", "b");
    expect(await kept.store.blob(blob("a"))).toBeNull();
    expect(await kept.store.blob(blob("b"))).not.toBeNull();
  });

  test("stay with a report that is opened, whatever becomes of the others", async () => {
    await keepsWith("4821", "a");
    await keepsWith("4821", "b");
    const newest = shown(await types("4821", idle()));
    await newest.after?.();
    expect(newest.state.files).toEqual([held("b")]);
    for (const text of ["7053", "7054", "7055", "7056", "7057"]) await types(text, idle());
    expect(await kept.store.blob(blob("a"))).toBeNull();
    expect(await kept.store.blob(blob("b"))).not.toBeNull();
  });

  test("stay with a report for which another one was put away", async () => {
    await keepsWith("4821", "a");
    await kept.store.putBlob(blob("b"), randomBytes(40), now + HOUR);
    const waiting = { ...inFlow("sector"), place: placeAt("menu"), files: [held("b")] };
    const outcome = shown(await types("4821", waiting));
    await outcome.after?.();
    expect(outcome.state.files).toEqual([held("a")]);
    for (const digit of ["a", "b"]) expect(await kept.store.blob(blob(digit))).not.toBeNull();
  });

  test("that are still on their way are not kept, nor is Telegram's name of them", async () => {
    const file = { id: "BQACAgIAAxk", mime: null, message: 9, since: now };
    const waiting: AttachedFile = { ...held("b"), status: "waiting", items: [], file };
    await types("4821", { ...asking(), files: [held("a"), waiting] });
    expect(shown(await types("4821", idle())).state.files).toEqual([held("a")]);
  });

  async function keepsWith(digits: string, digit: string): Promise<void> {
    await kept.store.putBlob(blob(digit), randomBytes(40), now + HOUR);
    await types(digits, { ...asking(), files: [held(digit)] });
  }

  function held(digit: string): AttachedFile {
    const item = { id: blob(digit), kind: "photo", extension: "jpg" } as const;
    return { id: blob(digit), home: "run", kind: "photo", status: "held", items: [item] };
  }
});

function roomWith(key: number): Room {
  derived = [];
  const vault = createReceiptVault({ ring: ringOf(key), randomBytes });
  const receipts: ReceiptVault = {
    ...vault,
    fromDigits(digits, context) {
      derived.push(digits);
      return vault.fromDigits(digits, context);
    },
  };
  return createKeepRoom({ store: kept.store, receipts, flow, draftHours: 72, pause });
}

function identityOf(...names: [string, ...string[]]): Identity {
  return { shard: "03" as Identity["shard"], persons: names as unknown as [Pseudonym] };
}

function inFlow(step: string): WorkerState {
  const asked = flow.steps.find(({ id }) => id === step) as Step;
  return { ...newcomer(5), locale: "en", place: { at: "flow" }, run: runAt(flow, asked) };
}

function asking(step = "story"): WorkerState {
  return { ...inFlow(step), place: { at: "keep" } };
}

function idle(place: Place = { at: "menu" }): WorkerState {
  return { ...newcomer(5), locale: "en", place, run: startRun(flow) };
}

function placeAt(at: Place["at"]): Place {
  if (at === "page") return { at, page: "health" };
  if (at === "receipt") return { at, receipt: "5724000000000000" as Receipt };
  return { at } as Place;
}

function decide(state: WorkerState, input: Input, identity: Identity, updateId: number) {
  const unit = { state, input, now, outcome: null };
  return room.decide(unit, { identity, updateId, person: 5, message: 9 });
}

function types(text: string, state: WorkerState, identity = TODAY, updateId = ++updates) {
  return decide(state, { kind: "text", text }, identity, updateId);
}

function press(kind: "keepDraft" | "report" | "menu", state: WorkerState) {
  return decide(state, { kind: "press", press: { kind } }, TODAY, ++updates);
}

function shown(outcome: Outcome | null): Extract<Outcome, { kind: "show" }> {
  if (outcome?.kind !== "show") throw new Error("nothing is shown");
  return outcome;
}

function placeOf(outcome: Outcome | null): string {
  return shown(outcome).state.place.at;
}
