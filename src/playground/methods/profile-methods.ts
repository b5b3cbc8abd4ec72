import type { BotCommand, BotCommandScope, MenuButton } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import type { ChatState, World } from "../world/world.js";
import { findChat } from "./chat-access.js";

const NAME_LIMIT = 64;
const DESCRIPTION_LIMIT = 512;
const SHORT_DESCRIPTION_LIMIT = 120;
const MAX_COMMANDS = 100;

/** What the bot says about itself, by scope and language. */
export interface Profile {
  /** The commands Telegram would offer this person in this chat: the narrowest list that is set. */
  commandsFor(state: ChatState, userId: number, languageCode: string): readonly BotCommand[];
  /** The description of the empty chat, in the person's language or the default one. */
  descriptionFor(languageCode: string): string;
  nameFor(languageCode: string): string;
}

/** The methods that set and get commands, names and descriptions. */
export function createProfileMethods(world: World) {
  const commands = new Map<string, readonly BotCommand[]>();
  const names = new Map<string, string>();
  const descriptions = new Map<string, string>();
  const shortDescriptions = new Map<string, string>();
  const firstName = world.bot.first_name;
  const menuButtons = new Map<number, MenuButton>();

  const profile: Profile = {
    commandsFor(state, userId, languageCode) {
      for (const scope of scopesOf(state, userId)) {
        const list =
          commands.get(`${scope}/${languageCode}`) ?? commands.get(`${scope}/`) ?? undefined;
        if (list !== undefined) return list;
      }
      return [];
    },
    descriptionFor: (languageCode) => descriptions.get(languageCode) ?? descriptions.get("") ?? "",
    nameFor: (languageCode) => names.get(languageCode) ?? names.get("") ?? world.bot.first_name,
  };

  const methods = {
    setMyCommands(params: ParamsOf<"setMyCommands">): true {
      const key = commandKey(world, params.scope, params.language_code);
      commands.set(key, readCommands(params.commands));
      world.changed({ kind: "commands", chatId: 0 });
      return true;
    },
    getMyCommands(params: ParamsOf<"getMyCommands">): readonly BotCommand[] {
      return commands.get(commandKey(world, params.scope, params.language_code)) ?? [];
    },
    deleteMyCommands(params: ParamsOf<"deleteMyCommands">): true {
      commands.delete(commandKey(world, params.scope, params.language_code));
      world.changed({ kind: "commands", chatId: 0 });
      return true;
    },
    setMyName(params: ParamsOf<"setMyName">): true {
      setText(world, names, params.language_code, params.name, NAME_LIMIT, "name");
      // The default name is the one that getMe and the messages carry.
      world.bot.first_name = names.get("") ?? firstName;
      return true;
    },
    getMyName(params: ParamsOf<"getMyName">): { name: string } {
      return { name: profile.nameFor(checkLanguage(params.language_code)) };
    },
    setMyDescription(params: ParamsOf<"setMyDescription">): true {
      const { language_code, description } = params;
      return setText(
        world,
        descriptions,
        language_code,
        description,
        DESCRIPTION_LIMIT,
        "description",
      );
    },
    getMyDescription(params: ParamsOf<"getMyDescription">): { description: string } {
      return { description: profile.descriptionFor(checkLanguage(params.language_code)) };
    },
    setMyShortDescription(params: ParamsOf<"setMyShortDescription">): true {
      const { language_code, short_description } = params;
      const limit = SHORT_DESCRIPTION_LIMIT;
      return setText(
        world,
        shortDescriptions,
        language_code,
        short_description,
        limit,
        "about text",
      );
    },
    getMyShortDescription(params: ParamsOf<"getMyShortDescription">): {
      short_description: string;
    } {
      const code = checkLanguage(params.language_code);
      const text = shortDescriptions.get(code) ?? shortDescriptions.get("") ?? "";
      return { short_description: text };
    },
    setChatMenuButton(params: ParamsOf<"setChatMenuButton">): true {
      menuButtons.set(params.chat_id ?? 0, params.menu_button ?? { type: "default" });
      return true;
    },
    getChatMenuButton(params: ParamsOf<"getChatMenuButton">): MenuButton {
      return menuButtons.get(params.chat_id ?? 0) ?? menuButtons.get(0) ?? { type: "commands" };
    },
  };
  return { profile, methods };
}

function setText(
  world: World,
  texts: Map<string, string>,
  languageCode: string | undefined,
  given: string | undefined,
  limit: number,
  what: string,
): true {
  const code = checkLanguage(languageCode);
  const text = (given ?? "").trim();
  if (text.length > limit) throw badRequest(`bot ${what} is too long`);
  if (text === "") texts.delete(code);
  else texts.set(code, text);
  world.changed({ kind: "commands", chatId: 0 });
  return true;
}

/** Telegram takes two-letter codes only: "uz", not "uz-Cyrl". */
function checkLanguage(code: string | undefined): string {
  if (code === undefined || code === "") return "";
  if (!/^[a-z]{2}$/.test(code)) throw badRequest("LANG_CODE_INVALID");
  return code;
}

function readCommands(given: readonly BotCommand[]): readonly BotCommand[] {
  if (!Array.isArray(given)) throw badRequest("expected an Array of BotCommand");
  if (given.length > MAX_COMMANDS) throw badRequest("BOT_COMMANDS_TOO_MUCH");
  return given.map(({ command, description }) => {
    const name = String(command ?? "")
      .replace(/^\//, "")
      .toLowerCase();
    const text = String(description ?? "").trim();
    if (!/^[a-z0-9_]{1,32}$/.test(name)) throw badRequest("BOT_COMMAND_INVALID");
    if (text === "" || text.length > 256) throw badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
    return { command: name, description: text };
  });
}

function commandKey(
  world: World,
  scope: BotCommandScope | undefined,
  languageCode: string | undefined,
): string {
  return `${scopeKey(world, scope ?? { type: "default" })}/${checkLanguage(languageCode)}`;
}

function scopeKey(world: World, scope: BotCommandScope): string {
  switch (scope.type) {
    case "default":
    case "all_private_chats":
    case "all_group_chats":
    case "all_chat_administrators":
      return scope.type;
    case "chat":
    case "chat_administrators":
      return `${scope.type}:${findChat(world, scope.chat_id).chat.id}`;
    case "chat_member":
      return `${scope.type}:${findChat(world, scope.chat_id).chat.id}:${scope.user_id}`;
    default:
      throw badRequest("can't parse BotCommandScope: Unknown scope type specified");
  }
}

/** From the narrowest: https://core.telegram.org/bots/api#determining-list-of-commands */
function scopesOf(state: ChatState, userId: number): readonly string[] {
  const { id, type } = state.chat;
  if (type === "private") return [`chat:${id}`, "all_private_chats", "default"];
  const status = state.members.get(userId)?.status;
  const isAdministrator = status === "administrator" || status === "creator";
  return [
    `chat_member:${id}:${userId}`,
    ...(isAdministrator ? [`chat_administrators:${id}`] : []),
    `chat:${id}`,
    ...(isAdministrator ? ["all_chat_administrators"] : []),
    "all_group_chats",
    "default",
  ];
}
