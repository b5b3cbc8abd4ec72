import { beforeAll, describe, expect, test } from "vitest";
import type { BlobId, CaseId, Pseudonym, Shard, StepId } from "../../../src/domain/ids.js";
import type { Receipt } from "../../../src/domain/receipt.js";
import { startRun } from "../../../src/flow/run.js";
import { decodePress, encodePress } from "../../../src/telegram/worker/buttons.js";
import type { Attended } from "../../../src/telegram/worker/media-jobs.js";
import { GONE_AFTER_MS } from "../../../src/telegram/worker/media-limits.js";
import { createMediaRoom } from "../../../src/telegram/worker/media-room.js";
import {
  filesLine,
  mediaScreen,
  refusalNotice,
} from "../../../src/telegram/worker/media-screens.js";
import type { Flows } from "../../../src/telegram/worker/outside.js";
import {
  type AttachedFile,
  newcomer,
  type WorkerState,
} from "../../../src/telegram/worker/state.js";
import type { Input, Outcome } from "../../../src/telegram/worker/unit.js";
import { content, runAt } from "../../support/content.js";

const NOW = Date.parse("2026-11-28T10:00:00Z");
const identity = { shard: "03" as Shard, persons: ["p".repeat(22) as Pseudonym] as const };
let flows: Flows;
let attended: Attended[] = [];
let drawn = 0;

beforeAll(async () => {
  const { flow, alertFlow } = await content();
  flows = { run: flow, alertRun: alertFlow };
});

type Media = Extract<Input, { kind: "media" }>;
type Shown = Extract<Outcome, { kind: "show" }>;

const photo: Media = {
  kind: "media",
  media: "photo",
  file: "f1",
  mime: null,
  size: 9,
  seconds: null,
};
const voice: Media = { ...photo, media: "voice", file: "f2", seconds: 20 };

function stepNamed(id: string) {
  const step = flows.run.steps.find((candidate) => candidate.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
}

function telling(more: Partial<WorkerState> = {}): WorkerState {
  const run = runAt(flows.run, stepNamed("story"));
  return { ...newcomer(5), locale: "en", place: { at: "flow" }, run, ...more };
}

function atStep(id: string): WorkerState {
  return telling({ run: runAt(flows.run, stepNamed(id)) });
}

function alerting(): WorkerState {
  return telling({ place: { at: "alert" }, alertRun: startRun(flows.alertRun) });
}

function inCase(more: Partial<WorkerState> = {}): WorkerState {
  const opened = { caseId: "0".repeat(32) as CaseId, privateKey: "k", words: [] };
  return { ...newcomer(5), locale: "en", place: { at: "caseWrite" }, opened, ...more };
}

async function decide(state: WorkerState, input: Input): Promise<Shown | null> {
  attended = [];
  const room = createMediaRoom({
    flows,
    jobs: { attend: (who) => attended.push(who) },
    random: { bytes: (size) => new Uint8Array(size).fill(++drawn), below: () => 0 },
  });
  const outcome = await room.decide(
    { state, input, now: NOW, outcome: null },
    { identity, updateId: 9, person: 5, message: 77 },
  );
  if (outcome?.kind === "erase") throw new Error("nothing here erases");
  return outcome;
}

async function shown(state: WorkerState, input: Input): Promise<Shown> {
  const outcome = await decide(state, input);
  if (!outcome) throw new Error("it was not this room's business");
  return outcome;
}

type FilePress = "media" | "mediaAgree" | "mediaNo" | "voiceChanged" | "voiceAsItIs";
const press = (kind: FilePress): Input => ({ kind: "press", press: { kind } });
const toldIn = ({ state }: Shown) => JSON.stringify(state.run?.answers["story" as StepId]);
const statuses = ({ state }: Shown) => state.files.map(({ status }) => status);

describe("the first file", () => {
  test("is not touched before the warning is accepted", async () => {
    const outcome = await shown(telling(), photo);
    expect(outcome.state.place).toEqual({ at: "media", from: "flow" });
    expect(statuses(outcome)).toEqual(["asked"]);
    expect(outcome.keepTyped).toBe(true);
  });

  test("is on its way once it is accepted, and the step is on the screen again", async () => {
    const asked = await shown(telling(), photo);
    const outcome = await shown(asked.state, press("mediaAgree"));
    expect(outcome.state).toMatchObject({ mediaAgreed: true, place: { at: "flow" } });
    expect(statuses(outcome)).toEqual(["waiting"]);
    expect(outcome.state.run).toEqual(asked.state.run);
    expect(attended).toEqual([{ identity, updateId: 9, chat: 5, at: NOW }]);
  });

  test("is forgotten when it is not to be added, and its message goes", async () => {
    const asked = await shown(telling(), photo);
    const outcome = await shown(asked.state, press("mediaNo"));
    expect(outcome.state).toMatchObject({ files: [], mediaAgreed: false });
    expect(outcome.state.place).toEqual({ at: "flow" });
  });

  test("is looked after from the start: its message must go in time", async () => {
    await shown(telling(), photo);
    expect(attended).toHaveLength(1);
    expect(GONE_AFTER_MS).toBe(600_000);
  });
});

describe("a later file", () => {
  const agreed = { mediaAgreed: true };

  test("is on its way at once", async () => {
    const outcome = await shown(telling(agreed), photo);
    expect(statuses(outcome)).toEqual(["waiting"]);
    expect(outcome.state.files[0]?.file).toEqual({ id: "f1", mime: null, message: 77, since: NOW });
    expect(outcome.state.place).toEqual({ at: "flow" });
    expect(outcome.keepTyped).toBe(true);
  });

  test("each of an album is taken by itself", async () => {
    const first = await shown(telling(), photo);
    const second = await shown(first.state, { ...photo, file: "f3" });
    const outcome = await shown(second.state, press("mediaAgree"));
    expect(statuses(outcome)).toEqual(["waiting", "waiting"]);
    expect(new Set(outcome.state.files.map(({ id }) => id)).size).toBe(2);
  });

  test.each([
    ["voiceChanged", "changed"],
    ["voiceAsItIs", "asItIs"],
  ] as const)("that is a voice asks how it goes: %s", async (kind, mode) => {
    const asked = await shown(telling(agreed), voice);
    expect(asked.state.place).toEqual({ at: "media", from: "flow" });
    expect(statuses(asked)).toEqual(["asked"]);
    const outcome = await shown(asked.state, press(kind));
    expect(outcome.state.files).toMatchObject([{ status: "waiting", voice: mode }]);
    expect(outcome.state.place).toEqual({ at: "flow" });
  });

  test("that is a voice may not go at all", async () => {
    const asked = await shown(telling(agreed), voice);
    expect((await shown(asked.state, press("mediaNo"))).state.files).toEqual([]);
  });

  test("a first voice: the warning comes before the choice, which cannot be forged", async () => {
    const asked = await shown(telling(), voice);
    expect(await decide(asked.state, press("voiceAsItIs"))).toBeNull();
    const outcome = await shown(asked.state, press("mediaAgree"));
    expect(statuses(outcome)).toEqual(["asked"]);
    expect(outcome.state.place).toEqual({ at: "media", from: "flow" });
  });

  test("with the receipt open is to be sent with the words", async () => {
    for (const at of ["case", "caseAnswers", "caseWrite"] as const) {
      const outcome = await shown(inCase({ ...agreed, place: { at } }), photo);
      expect(outcome.state.place).toEqual({ at: "caseWrite" });
      expect(statuses(outcome)).toEqual(["waiting"]);
    }
  });
});

describe("what is not taken", () => {
  const RECEIPT = "5724000000000000" as Receipt;
  const held: AttachedFile = {
    id: "1" as BlobId,
    home: "run",
    kind: "photo",
    status: "held",
    items: [],
  };
  const refused: AttachedFile = { ...held, status: "refused", refusal: "kind" };

  test.each<readonly [string, WorkerState["place"]]>([
    ["the guide", { at: "menu" }],
    ["a page", { at: "page", page: "rights" }],
    ["the receipt", { at: "receipt", receipt: RECEIPT }],
    ["asking for a number", { at: "number" }],
    ["withdrawing", { at: "caseWithdraw" }],
  ])("is refused where it would belong to nothing, and goes: %s", async (_, place) => {
    const outcome = await shown(inCase({ place, mediaAgreed: true }), photo);
    expect(outcome).toMatchObject({ notice: { id: "media-not-here" }, state: { files: [] } });
    expect(outcome.keepTyped).toBeUndefined();
    expect(attended).toEqual([]);
  });

  test("is refused at a step that does not tell", async () => {
    const run = runAt(flows.run, stepNamed("region"));
    expect(await shown(telling({ run }), photo)).toMatchObject({
      notice: { id: "media-not-here" },
    });
  });

  test.each<readonly [string, Partial<Media>, string]>([
    ["too large", { size: 20 * 1024 * 1024 + 1 }, "media-too-big"],
    ["a voice too long", { media: "voice", seconds: 400 }, "media-too-long"],
    ["a video too long", { media: "video", seconds: 200 }, "media-too-long"],
  ])("is told at once: %s", async (_, more, id) => {
    const outcome = await shown(telling({ mediaAgreed: true }), { ...photo, ...more });
    expect(outcome).toMatchObject({ notice: { id }, state: { files: [] } });
    expect(outcome.keepTyped).toBeUndefined();
  });

  test("is a sixth file; one that was refused does not count", async () => {
    const files = Array<AttachedFile>(5).fill(held);
    const full = telling({ files, mediaAgreed: true });
    expect((await shown(full, photo)).notice?.id).toBe("media-too-many");
    const room = telling({ files: [...files.slice(1), refused], mediaAgreed: true });
    expect((await shown(room, photo)).notice).toBeUndefined();
  });

  test("is remembered five times at most", async () => {
    const files = Array.from({ length: 9 }, (_, n) => ({ ...refused, id: String(n) as BlobId }));
    const outcome = await shown(telling({ files, mediaAgreed: true }), photo);
    const left = outcome.state.files.filter(({ status }) => status === "refused");
    expect(left.map(({ id }) => id)).toEqual(["4", "5", "6", "7", "8"]);
  });

  test("after an alert stays in the chat where there are words below it", async () => {
    const sent = telling({ place: { at: "sent" }, run: null });
    const told = await shown(sent, { ...photo, caption: "He has my passport" });
    expect(told).toMatchObject({ keepTyped: true, notice: { id: "alert-sent-more" } });
    expect((await shown(sent, photo)).keepTyped).toBeUndefined();
  });

  test.each<readonly [string, () => WorkerState]>([
    ["a step of the alert", alerting],
    ["giving a name", () => inCase({ place: { at: "caseIdentity" } })],
  ])("stays in the chat where the words below it are recorded nowhere: %s", async (_, where) => {
    const outcome = await shown(where(), { ...photo, caption: "He has my passport" });
    expect(outcome).toMatchObject({ keepTyped: true, state: where() });
    const without = await shown(where(), photo);
    expect(without.keepTyped).toBeUndefined();
    expect(outcome.notice).toEqual(without.notice);
  });

  test.each<readonly [string, () => WorkerState]>([
    ["the guide", () => telling({ place: { at: "menu" } })],
    ["a step of the report that does not tell", () => atStep("region")],
    ["choosing the first language", () => newcomer(5)],
  ])("goes with the words below it where nothing is told: %s", async (_, where) => {
    const outcome = await shown(where(), { ...photo, caption: "He has my passport" });
    expect(outcome.keepTyped).toBeUndefined();
    expect(outcome.state).toEqual(where());
  });

  test("is another kind: it is said what to send instead", async () => {
    const outcome = await shown(telling(), { kind: "other", what: "media" });
    expect(outcome.notice?.id).toBe("media-kind");
  });
});

describe("the words below a file", () => {
  test("are part of what is told", async () => {
    const words = "They kept my passport";
    const outcome = await shown(telling(), { ...photo, caption: words });
    expect(toldIn(outcome)).toContain(words);
    expect(statuses(outcome)).toEqual(["asked"]);
  });

  test("at the review are part of the story too", async () => {
    const run = runAt(flows.run, stepNamed("review"));
    const outcome = await shown(telling({ run }), { ...photo, caption: "One thing more" });
    expect(toldIn(outcome)).toContain("One thing more");
  });

  test("with the receipt open wait to be sent", async () => {
    const outcome = await shown(inCase(), { ...photo, caption: "A new photo" });
    expect(outcome.state.opened?.words).toEqual(["A new photo"]);
  });

  test("for which there is no room are left in the chat with their file", async () => {
    const caption = "x".repeat(5_000);
    const outcome = await shown(telling(), { ...photo, caption });
    expect(outcome).toMatchObject({
      notice: { id: "reject-too-long" },
      keepTyped: true,
      state: { files: [] },
    });
  });
});

describe("the button for files", () => {
  test("shows the warning, and after it how to add one", async () => {
    const warned = await shown(inCase({ place: { at: "case" } }), press("media"));
    expect(warned.state.place).toEqual({ at: "media", from: "case" });
    const agreed = await shown(warned.state, press("mediaAgree"));
    expect(agreed).toMatchObject({ notice: { id: "media-how" }, state: { mediaAgreed: true } });
    expect((await shown(agreed.state, press("media"))).notice?.id).toBe("media-how");
  });

  test("does nothing elsewhere", async () => {
    const kinds = ["media", "mediaAgree", "mediaNo", "voiceChanged", "voiceAsItIs"] as const;
    for (const kind of kinds) {
      expect(decodePress(encodePress({ kind }))).toEqual({ kind });
      expect(
        await decide({ ...newcomer(5), locale: "en", place: { at: "menu" } }, press(kind)),
      ).toBeNull();
    }
  });
});

describe("what is shown", () => {
  test("is the warning, then the choice of a voice, each with a way out", async () => {
    const { texts } = await content();
    const labels = (state: WorkerState) =>
      mediaScreen(texts, "en", state, [])
        .keyboard.flat()
        .map(({ label }) => label);
    const asked = telling({ place: { at: "media", from: "flow" } });
    expect(labels(asked)).toEqual(["I understand, add it", "Do not add", "Erase"]);
    expect(labels({ ...asked, mediaAgreed: true })).toEqual([
      "Changed",
      "As it is",
      "Do not add",
      "Erase",
    ]);
    const warning = mediaScreen(texts, "en", asked, []).html;
    for (const word of ["voice can be recognised", "faces, places, papers", "No passports"])
      expect(warning).toContain(word);
  });

  test("counts what is held, what is on its way and what was not taken", async () => {
    const { texts } = await content();
    const of = (status: AttachedFile["status"]): AttachedFile => ({
      id: "1" as BlobId,
      home: "run",
      kind: "photo",
      status,
      items: [],
    });
    expect(filesLine(texts, "en", [])).toBeNull();
    expect(filesLine(texts, "en", [of("asked")])).toBeNull();
    expect(filesLine(texts, "en", [of("held"), of("held"), of("waiting"), of("refused")])).toBe(
      "2 files are recorded.\n1 file is being prepared.\n1 file could not be taken.",
    );
  });

  test("says for every refusal what to do instead", async () => {
    const { texts } = await content();
    for (const why of ["kind", "tooBig", "damaged", "tooLong", "noTool", "failed"] as const)
      for (const kind of ["photo", "video", "voice", "document"] as const)
        for (const locale of texts.locales)
          expect(
            texts.message(locale, refusalNotice(kind, why)).split("\n").length,
          ).toBeGreaterThan(1);
  });
});
