import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { briefOf, caseIdOf } from "../../support/briefs.js";
import { createScriptedDesk, refused, unsure } from "../../support/scripted-desk.js";
import { type Bench, DAY_MS, openBench } from "./bench.js";

const brief = briefOf(caseIdOf(1), { code: "CASE" });
let bench: Bench;
beforeEach(async () => {
  bench = await openBench(createScriptedDesk({ partLength: 10 }));
});
afterEach(() => bench.remove());

const shown = () =>
  bench.desk.standing.flatMap((each) => {
    if (each.kind === "story" || each.kind === "media") return [each.text];
    return each.kind === "line" ? [each.line.kind] : [];
  });
const row = async () => (await bench.store.load(brief.id))?.placement;

async function queue(words: string, ...files: readonly string[]) {
  const media = [];
  for (const file of files) media.push(await bench.hold(file));
  await bench.submit(brief, { words, media });
  await bench.relayAll();
  return media;
}

describe("the files of a report", () => {
  test("come after its words, in order, each once, and then leave the store", async () => {
    const media = await queue("abcdefghijklmno", "birinchi", "ikkinchi");
    await bench.deliverAll();
    expect(shown()).toEqual(["abcdefghij", "klmno", "birinchi", "ikkinchi"]);
    expect(bench.told.at(-1)).toBe("sent 1 finished");
    for (const { id } of media) expect(await bench.store.blob(id)).toBeNull();
    expect(await row()).toMatchObject({ storyParts: 4, posts: [103, 104, 105, 106] });
  });

  test("come without words too", async () => {
    await queue("", "birinchi");
    await bench.deliverAll();
    expect(shown()).toEqual(["birinchi"]);
  });

  test("are repeated with a mark where the answer was lost", async () => {
    await queue("abc", "birinchi");
    bench.desk.meets(null, null, null, { error: unsure(), stands: true });
    await bench.deliverAll();
    expect(shown()).toEqual(["abc", "birinchi", "birinchi"]);
    expect(bench.desk.standing.at(-1)).toMatchObject({ repeat: true });
  });

  test("wait as long as the chat is away: they outlive the time they were held for", async () => {
    await queue("abc", "birinchi");
    bench.desk.meets(...Array.from({ length: 3 }, () => ({ error: refused("chatGone", 403) })));
    await bench.deliverer().run();
    bench.clock.advance(3 * DAY_MS);
    await bench.deliverAll();
    expect(shown()).toEqual(["abc", "birinchi"]);
  });

  test("that are gone leave a line, and the report is whole otherwise", async () => {
    const [first] = await queue("abc", "birinchi", "ikkinchi");
    if (first) await bench.store.dropBlobs([first.id]);
    await bench.deliverAll();
    expect(shown()).toEqual(["abc", "fileGone", "ikkinchi"]);
    expect(bench.told.at(-1)).toBe("sent 1 finished");
  });

  test("that Telegram does not take leave a line after two tries, and no dead letter", async () => {
    await queue("abc", "birinchi", "ikkinchi");
    const no = { error: refused("other") };
    bench.desk.meets(null, null, null, no, no);
    await bench.deliverAll();
    expect(shown()).toEqual(["abc", "fileGone", "ikkinchi"]);
    expect(await bench.store.dead(10)).toEqual([]);
  });
});
