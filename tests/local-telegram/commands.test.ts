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

const commands = (name: string) => [{ command: name, description: "x" }];
const set = (name: string, params: Record<string, unknown> = {}) =>
  bot.result("setMyCommands", { commands: commands(name), ...params });
const refused = (command: unknown, params: Record<string, unknown> = {}) =>
  bot.refusal("setMyCommands", { commands: [command], ...params });
const offered = (user: Stage["worker"], chatId: number) =>
  stage.telegram.commandsFor(user, chatId).map(({ command }) => command);

describe("commands", () => {
  behaviour(
    "in a private chat come from the chat, all private chats, or the default",
    { api: "#determining-list-of-commands, commands in a private chat" },
    async () => {
      const { worker } = stage;
      const here = () => offered(worker, worker.id);
      expect(here()).toEqual([]);
      await set("default");
      expect(here()).toEqual(["default"]);
      await set("private", { scope: { type: "all_private_chats" } });
      expect(here()).toEqual(["private"]);
      await set("chat", { scope: { type: "chat", chat_id: worker.id } });
      expect(here()).toEqual(["chat"]);
    },
  );

  behaviour(
    "in a group come from the narrowest of seven",
    { api: "#determining-list-of-commands, commands in group and supergroup chats" },
    async () => {
      const { telegram, caseworker, forum } = stage;
      telegram.setMember(forum.id, caseworker, "administrator");
      const chat_id = forum.id;
      for (const [name, scope] of [
        ["default", { type: "default" }],
        ["groups", { type: "all_group_chats" }],
        ["all_admins", { type: "all_chat_administrators" }],
        ["chat", { type: "chat", chat_id }],
        ["admins", { type: "chat_administrators", chat_id }],
        ["member", { type: "chat_member", chat_id, user_id: caseworker.id }],
      ] as const) {
        await set(name, { scope });
        expect(offered(caseworker, chat_id)).toEqual([name]);
      }
      telegram.setMember(chat_id, caseworker, "member");
      await bot.result("deleteMyCommands", {
        scope: { type: "chat_member", chat_id, user_id: caseworker.id },
      });
      expect(offered(caseworker, chat_id)).toEqual(["chat"]);
    },
  );

  behaviour(
    "are in the person's language within a scope, before the next scope",
    { api: "#determining-list-of-commands: botCommandScope… + language_code" },
    async () => {
      const { telegram, worker } = stage;
      const scope = { type: "all_private_chats" };
      await set("uz_default", { language_code: "uz" });
      await set("private", { scope });
      expect(offered(worker, worker.id)).toEqual(["private"]);
      await set("uz_private", { scope, language_code: "uz" });
      expect(offered(worker, worker.id)).toEqual(["uz_private"]);
      telegram.switchLanguage(worker, "ru-RU");
      expect(offered(worker, worker.id)).toEqual(["private"]);
      await bot.result("deleteMyCommands", { scope });
      expect(offered(worker, worker.id)).toEqual([]);
    },
  );

  behaviour(
    "are told for exactly one scope and language",
    { api: "getMyCommands: for the given scope and user language; otherwise an empty list" },
    async () => {
      await set("start");
      expect(await bot.result("getMyCommands")).toEqual(commands("start"));
      expect(await bot.result("getMyCommands", { language_code: "uz" })).toEqual([]);
    },
  );

  behaviour(
    "may be written with a slash",
    { server: "BotCommand.cpp set_commands: a leading / is taken off" },
    async () => {
      await set("/start");
      expect(await bot.result("getMyCommands")).toEqual(commands("start"));
    },
  );

  behaviour(
    "are of small Latin letters, digits and underscores",
    { server: "400 Bad Request: BOT_COMMAND_INVALID, of bots.setBotCommands" },
    async () => {
      for (const command of ["Start", "не", "a-b", "a b", "//a"]) {
        expect(await refused({ command, description: "x" })).toBe(
          "400 Bad Request: BOT_COMMAND_INVALID",
        );
      }
      await set("start_2");
    },
  );

  behaviour(
    "have between 1 and 32 characters",
    { server: "400 Bad Request: command length must not exceed 32" },
    async () => {
      await set("x".repeat(32));
      expect(await refused({ command: "x".repeat(33), description: "x" })).toBe(
        "400 Bad Request: command length must not exceed 32",
      );
      for (const command of ["", "/", " "]) {
        expect(await refused({ command, description: "x" })).toBe(
          "400 Bad Request: command must be non-empty",
        );
      }
    },
  );

  behaviour(
    "have descriptions between 1 and 256 characters",
    { server: "400 Bad Request: command description length must not exceed 256" },
    async () => {
      await bot.result("setMyCommands", {
        commands: [{ command: "x", description: "қ".repeat(256) }],
      });
      expect(await refused({ command: "x", description: "қ".repeat(257) })).toBe(
        "400 Bad Request: command description length must not exceed 256",
      );
      expect(await refused({ command: "x", description: " " })).toBe(
        "400 Bad Request: command description must be non-empty",
      );
    },
  );

  behaviour(
    "are a hundred at most",
    { seen: "openclaw, setMyCommands: BOT_COMMANDS_TOO_MUCH" },
    async () => {
      const many = (count: number) =>
        Array.from({ length: count }, (_, at) => ({ command: `c${at}`, description: "x" }));
      await bot.result("setMyCommands", { commands: many(100) });
      expect(await bot.refusal("setMyCommands", { commands: many(101) })).toBe(
        "400 Bad Request: BOT_COMMANDS_TOO_MUCH",
      );
    },
  );

  behaviour(
    "take a language of two letters",
    { server: "400 Bad Request: invalid language code specified" },
    async () => {
      for (const language_code of ["uz-Cyrl", "UZB", "u"]) {
        expect(await refused({ command: "x", description: "x" }, { language_code })).toBe(
          "400 Bad Request: invalid language code specified",
        );
      }
    },
  );

  behaviour(
    "take a scope that has a sense in the chat",
    { server: "400 Bad Request: can't use specified scope in private chats" },
    async () => {
      const { telegram, worker } = stage;
      const news = telegram.addGroup({ title: "News", kind: "channel", members: [] });
      const command = { command: "x", description: "x" };
      const scoped = (scope: object) => refused(command, { scope });
      expect(await scoped({ type: "chat_administrators", chat_id: worker.id })).toBe(
        "400 Bad Request: can't use specified scope in private chats",
      );
      expect(await scoped({ type: "chat", chat_id: news.id })).toBe(
        "400 Bad Request: can't change commands in channel chats",
      );
      expect(await scoped({ type: "chat", chat_id: 4 })).toBe("400 Bad Request: chat not found");
      expect(await scoped({ type: "everyone" })).toBe(
        "400 Bad Request: can't parse BotCommandScope: Unsupported type specified",
      );
    },
  );
});
