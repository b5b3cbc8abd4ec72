import { beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { type BotView, createBotView } from "./bot-view.js";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;
let bot: BotView;

beforeEach(() => {
  stage = createStage();
  bot = createBotView(stage);
});

describe("name and description", () => {
  behaviour(
    "are kept by language, with the default behind",
    { api: "setMyDescription, language_code; getMyDescription" },
    async () => {
      await bot.result("setMyDescription", { description: "Guide" });
      await bot.result("setMyDescription", { description: "Qo‘llanma", language_code: "uz" });
      expect(stage.telegram.descriptionFor(stage.worker)).toBe("Qo‘llanma");
      expect(stage.telegram.descriptionFor(stage.caseworker)).toBe("Guide");
      expect(await bot.result("getMyDescription", { language_code: "kk" })).toEqual({
        description: "Guide",
      });
      await bot.result("setMyDescription", { description: "", language_code: "uz" });
      expect(stage.telegram.descriptionFor(stage.worker)).toBe("Guide");
    },
  );

  behaviour(
    "the default name is what messages carry",
    { api: "setMyName; User, first_name" },
    async () => {
      await bot.result("setMyName", { name: "Guide" });
      await bot.result("setMyName", { name: "Yo‘lboshchi", language_code: "uz" });
      const sent = await stage.message("sendMessage", { chat_id: stage.worker.id, text: "x" });
      expect(sent).toMatchObject({ from: { first_name: "Guide" } });
      expect(await bot.result("getMe")).toMatchObject({ first_name: "Guide" });
      expect(await bot.result("getMyName", { language_code: "uz" })).toEqual({
        name: "Yo‘lboshchi",
      });
    },
  );

  behaviour(
    "that are too long are refused",
    { api: "setMyName: 0-64; setMyDescription: 0-512; setMyShortDescription: 0-120 characters" },
    async () => {
      for (const [method, field, limit] of [
        ["setMyName", "name", 64],
        ["setMyDescription", "description", 512],
        ["setMyShortDescription", "short_description", 120],
      ] as const) {
        expect((await stage.call(method, { [field]: "x".repeat(limit) })).ok).toBe(true);
        expect(await bot.refusal(method, { [field]: "x".repeat(limit + 1) })).toMatch(/^400 /);
      }
    },
  );

  behaviour(
    "take a language of two letters",
    { server: "400 Bad Request: invalid language code specified" },
    async () => {
      for (const method of ["setMyName", "getMyName", "getMyDescription"]) {
        expect(await bot.refusal(method, { language_code: "uzb" })).toBe(
          "400 Bad Request: invalid language code specified",
        );
      }
    },
  );
});

describe("the menu button", () => {
  behaviour(
    "is the commands by default, and a chat may have its own",
    { api: "setChatMenuButton, chat_id: if not specified, default bot's menu button" },
    async () => {
      const chat_id = stage.worker.id;
      expect(await bot.result("getChatMenuButton")).toEqual({ type: "commands" });
      expect(await bot.result("getChatMenuButton", { chat_id })).toEqual({ type: "default" });
      await bot.result("setChatMenuButton", { chat_id, menu_button: { type: "commands" } });
      expect(await bot.result("getChatMenuButton", { chat_id })).toEqual({ type: "commands" });
      await bot.result("setChatMenuButton", { chat_id });
      expect(await bot.result("getChatMenuButton", { chat_id })).toEqual({ type: "default" });
    },
  );

  behaviour(
    "is a person's, and of three kinds",
    { server: "400 Bad Request: can't parse menu button: MenuButton has unsupported type" },
    async () => {
      expect(await bot.refusal("setChatMenuButton", { menu_button: { type: "x" } })).toBe(
        "400 Bad Request: can't parse menu button: MenuButton has unsupported type",
      );
      expect(await bot.refusal("setChatMenuButton", { chat_id: 4 })).toBe(
        "400 Bad Request: user not found",
      );
      expect(await bot.refusal("getChatMenuButton", { chat_id: stage.forum.id })).toBe(
        "400 Bad Request: invalid chat_id specified",
      );
    },
  );
});

describe("the rights a bot wishes for", () => {
  behaviour(
    "are none until they are set, for groups and channels apart",
    { api: "setMyDefaultAdministratorRights, for_channels" },
    async () => {
      const wished = (params = {}) => bot.result("getMyDefaultAdministratorRights", params);
      expect(await wished()).toMatchObject({ can_manage_topics: false, is_anonymous: false });
      const none = await wished();
      await bot.result("setMyDefaultAdministratorRights", {
        rights: { ...(none as object), can_manage_topics: true },
      });
      expect(await wished()).toMatchObject({ can_manage_topics: true, can_delete_messages: false });
      expect(await wished({ for_channels: true })).not.toHaveProperty("can_manage_topics");
      await bot.result("setMyDefaultAdministratorRights");
      expect(await wished()).toEqual(none);
    },
  );
});
