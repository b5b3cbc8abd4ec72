import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createDeliverer } from "../../../src/delivery/deliverer.js";
import type { Archive, ArchiveEntry } from "../../../src/ports.js";
import { alertOf, briefOf, caseIdOf } from "../../support/briefs.js";
import { createScriptedDesk } from "../../support/scripted-desk.js";
import { type Bench, DAY_MS, FAST, openBench } from "./bench.js";

const brief = briefOf(caseIdOf(1), { code: "CASE" });
const addition = briefOf(caseIdOf(2), { code: "CASE", joins: brief.id, turn: "message" });
let bench: Bench;
beforeEach(async () => {
  bench = await openBench(createScriptedDesk(), { keepsStory: true });
});
afterEach(() => bench.remove());

const kinds = () => bench.desk.standing.map(({ kind }) => kind);
const posted = (kind: string) => bench.desk.standing.find((each) => each.kind === kind);
const fileOf = async () => (await bench.access.load(brief.id))?.file;

async function submitted(): Promise<void> {
  const media = [await bench.hold("birinchi")];
  await bench.submit(brief, { words: "what happened", media });
  await bench.relayAll();
}

describe("with a minimal card", () => {
  test("nothing but the card is posted, it says that there is more, and the job is done", async () => {
    await submitted();
    await bench.deliverAll();
    expect(kinds()).toEqual(["topic", "card"]);
    expect(posted("card")).toMatchObject({ more: { keepsStory: true } });
    expect(bench.told).toEqual(["sent 1", "sent 1 finished"]);
    expect(await bench.store.depth()).toEqual([0, 0, 0, 0]);
    expect((await fileOf())?.keepsStory).toBe(true);
  });

  test("words and files live as long as the case does, far beyond what delivery keeps", async () => {
    await submitted();
    await bench.deliverAll();
    const row = await bench.store.load(brief.id);
    expect(JSON.stringify(row)).not.toContain("what happened");
    const story = row?.story && bench.vault.unwrap(brief.id, row.key).openStory(row.story);
    expect(story?.parts).toEqual([{ step: "story", text: "what happened" }]);
    const [file] = story?.media ?? [];
    bench.clock.advance(100 * DAY_MS);
    expect(file && (await bench.held(file.id))).not.toBeNull();
    await bench.access.change(brief.id, { kind: "worker" }, (at) => ({
      file: { ...at.file, movedAt: bench.clock.now() },
      result: null,
    }));
    bench.clock.advance(190 * DAY_MS);
    await bench.store.casesDue(bench.clock.now(), 10); // what is over goes
    expect(file && (await bench.held(file.id))).not.toBeNull();
    await bench.store.destroyCase(
      brief.id,
      { month: "2026-03", tally: [], withdrawn: false, acts: [] },
      bench.clock.now(),
    );
    expect(file && (await bench.held(file.id))).toBeNull();
  });

  test("the archive gets all of it, as with a full one", async () => {
    await bench.remove();
    const kept: ArchiveEntry[] = [];
    const archive: Archive = {
      keep: async (_case, _part, entry) => void kept.push(entry),
      drop: async () => {},
    };
    bench = await openBench(createScriptedDesk(), { keepsStory: true, archive });
    await submitted();
    await bench.deliverAll();
    const [entry] = kept;
    expect(entry?.story.parts).toEqual([{ step: "story", text: "what happened" }]);
    expect(entry?.media.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(["birinchi"]);
  });

  test("what joins a case stands without its words, and can be shown", async () => {
    await submitted();
    await bench.submit(addition, { words: "and more" });
    await bench.relayAll();
    await bench.deliverAll();
    expect(kinds()).toEqual(["topic", "card", "addition"]);
    expect(posted("addition")).toMatchObject({ keepsStory: true });
  });

  test("the card of a case without a word gets its button with what joins it", async () => {
    const alert = alertOf(brief.id, { code: "CASE" });
    await bench.submit(alert);
    await bench.relayAll();
    await bench.deliverAll();
    expect(posted("card")).not.toHaveProperty("more");
    expect(await fileOf()).toMatchObject({ keepsStory: false, redraw: false });
    await bench.submit(addition, { words: "and more" });
    await bench.relayAll();
    expect(await fileOf()).toMatchObject({ keepsStory: true, redraw: true });
  });

  test("a story that was queued before there were minimal cards is posted: else it would be lost", async () => {
    await bench.remove();
    bench = await openBench(createScriptedDesk());
    await submitted();
    const { store, desk, vault, clock, held } = bench;
    const later = createDeliverer({
      ...{ queue: store, cases: store, book: store, desk, vault, clock, limits: FAST },
      ...{ openBlob: held, keepsStory: true },
      events: { sent: () => {}, failed: () => {}, dead: () => {} },
    });
    await bench.deliverAll(later);
    expect(kinds()).toEqual(["topic", "card", "story", "media"]);
  });
});
