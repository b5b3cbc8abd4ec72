import { afterEach, describe, expect, test } from "vitest";
import type { Training } from "../../../../src/ports.js";
import { createCareCommands } from "../../../../src/telegram/caseworker/acts/care-commands.js";
import type { WrittenCommand } from "../../../../src/telegram/caseworker/acts/desk-command.js";
import { createCardWords } from "../../../../src/telegram/caseworker/card/card-words.js";
import { createTrainingCommands } from "../../../../src/telegram/caseworker/training/training-commands.js";
import { type CaseworkerStage, startCaseworkers } from "../../../support/caseworker-stage.js";
import { content } from "../../../support/content.js";

const { texts } = await content();
const { say } = createCardWords(texts, "en");

/** What whoever wrote it is told, and what was asked of training. */
async function told(
  words: string,
  given: { isAdministrator?: boolean; running?: number } = {},
): Promise<{ said: string | null; done: readonly string[] }> {
  const done: string[] = [];
  const training: Training = {
    async begin() {
      done.push("begin");
      return given.running ? "running" : "begun";
    },
    async end() {
      done.push("end");
      return given.running ?? 0;
    },
  };
  const [command] = createTrainingCommands({ training, say }).commands;
  const written = { words, isAdministrator: given.isAdministrator ?? true } as WrittenCommand;
  return { said: (await command?.run(written)) ?? null, done };
}

describe("/training", () => {
  test("begins, and says what can be done and how to end", async () => {
    const { said, done } = await told("");
    expect(done).toEqual(["begin"]);
    expect(said).toContain("6");
    expect(said).toContain("/training off");
  });

  test("says so where a set is there already", async () => {
    expect((await told("", { running: 6 })).said).toBe(say("training-running"));
  });

  test.each(["off", "OFF", " стоп ", "выкл", "тоқтату"])("ends with %j", async (words) => {
    const { said, done } = await told(words, { running: 4 });
    expect(done).toEqual(["end"]);
    expect(said).toBe(say("training-ended", { count: "4" }));
    expect((await told(words)).said).toBe(say("training-none"));
  });

  test("does nothing at a word that it does not know", async () => {
    expect(await told("of")).toEqual({ said: say("training-how"), done: [] });
  });

  test.each(["", "off"])("%j is not for those who do not run the chat", async (words) => {
    const { said, done } = await told(words, { isAdministrator: false });
    expect({ said, done }).toEqual({ said: say("training-only-administrators"), done: [] });
  });
});

test("/care gives the note to whoever asks", async () => {
  const [command] = createCareCommands({ say }).commands;
  expect(await command?.run({ words: "" } as WrittenCommand)).toBe(say("care-text"));
});

describe("a case for practice", () => {
  let stage: CaseworkerStage;
  afterEach(() => stage.stop());

  test.each([
    [true, false],
    [false, true],
  ])("goes along with no real one, nor a real one with it", async (one, other) => {
    stage = await startCaseworkers();
    const brief = (training: boolean) => (training ? { training: true as const } : {});
    const here = await stage.newCase({ brief: brief(one) });
    const there = await stage.newCase({ brief: brief(other) });
    const desk = stage.aigul.in(here.topic as number);
    await desk.types(`/merge ${there.code}`);
    await desk.sees(say("training-merge"));
    expect((await stage.fileOf(here.id)).mergedInto).toBeNull();
    expect(stage.troubles).toEqual([]);
  });
});
