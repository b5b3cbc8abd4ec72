import { beforeEach, describe, expect, test } from "vitest";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;

beforeEach(() => {
  stage = createStage();
});

const commands = (name: string) => [{ command: name, description: "x" }];
const names = (user: Stage["worker"], chatId: number) =>
  stage.telegram.commandsFor(user, chatId).map(({ command }) => command);

describe("commands", () => {
  test("the narrowest scope wins, and in it the person's language", async () => {
    const { worker, caseworker, forum } = stage;
    await stage.call("setMyCommands", { commands: commands("any") });
    expect(names(worker, worker.id)).toEqual(["any"]);
    const scope = { type: "all_private_chats" };
    await stage.call("setMyCommands", { commands: commands("private"), scope });
    await stage.call("setMyCommands", { commands: commands("uz"), scope, language_code: "uz" });
    const group = { type: "chat", chat_id: forum.id };
    await stage.call("setMyCommands", { commands: commands("staff"), scope: group });
    expect(names(worker, worker.id)).toEqual(["uz"]);
    expect(names(caseworker, forum.id)).toEqual(["staff"]);
    await stage.call("deleteMyCommands", { scope, language_code: "uz" });
    expect(names(worker, worker.id)).toEqual(["private"]);
  });

  test("getMyCommands answers for exactly one scope and language", async () => {
    await stage.call("setMyCommands", { commands: commands("start") });
    expect((await stage.call("getMyCommands")).result).toEqual(commands("start"));
    expect((await stage.call("getMyCommands", { language_code: "uz" })).result).toEqual([]);
  });

  test.each([
    [{ commands: commands("Не") }, "BOT_COMMAND_INVALID"],
    [{ commands: [{ command: "x", description: "" }] }, "BOT_COMMAND_DESCRIPTION_INVALID"],
    [{ commands: commands("x"), language_code: "uz-Cyrl" }, "LANG_CODE_INVALID"],
  ])("%j is refused", async (params, words) => {
    expect((await stage.call("setMyCommands", params)).description).toBe(`Bad Request: ${words}`);
  });
});

describe("name and description", () => {
  test("are kept by language, with the default behind", async () => {
    await stage.call("setMyDescription", { description: "Guide" });
    await stage.call("setMyDescription", { description: "Qo‘llanma", language_code: "uz" });
    expect(stage.telegram.descriptionFor(stage.worker)).toBe("Qo‘llanma");
    expect(stage.telegram.descriptionFor(stage.caseworker)).toBe("Guide");
    const { result } = await stage.call("getMyDescription", { language_code: "kk" });
    expect(result).toEqual({ description: "Guide" });
  });

  test("the default name is what messages carry", async () => {
    await stage.call("setMyName", { name: "Guide" });
    const sent = await stage.message("sendMessage", { chat_id: stage.worker.id, text: "x" });
    expect(sent).toMatchObject({ from: { first_name: "Guide" } });
  });

  test("too long a text is refused", async () => {
    expect((await stage.call("setMyName", { name: "x".repeat(65) })).ok).toBe(false);
    const long = { short_description: "x".repeat(121) };
    expect((await stage.call("setMyShortDescription", long)).ok).toBe(false);
  });
});
