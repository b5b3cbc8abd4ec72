import type { BotCommand, ChatAdministratorRights, MenuButton } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import type { ChatState, World } from "../world/world.js";
import { commandKey, readCommands, scopesOf } from "./command-lists.js";
import { readLanguage } from "./language-code.js";

// setMyName, setMyDescription and setMyShortDescription.
const NAME_LIMIT = 64;
const DESCRIPTION_LIMIT = 512;
const SHORT_DESCRIPTION_LIMIT = 120;

/** What the bot says about itself, by scope and language. */
export interface Profile {
  /** The commands Telegram would offer this person in this chat: the narrowest list that is set. */
  commandsFor(state: ChatState, userId: number, languageCode: string): readonly BotCommand[];
  /** The description of the empty chat, in the person's language or the default one. */
  descriptionFor(languageCode: string): string;
  nameFor(languageCode: string): string;
}

/** The methods that set and get commands, names, descriptions, the menu button and wished rights. */
export function createProfileMethods(world: World) {
  const commands = new Map<string, readonly BotCommand[]>();
  const names = new Map<string, string>();
  const descriptions = new Map<string, string>();
  const shortDescriptions = new Map<string, string>();
  const firstName = world.bot.first_name;
  const told = () => world.changed({ kind: "commands", chatId: 0 });

  const profile: Profile = {
    commandsFor(state, userId, languageCode) {
      for (const scope of scopesOf(world, state, userId)) {
        const list = commands.get(`${scope}/${languageCode}`) ?? commands.get(`${scope}/`);
        if (list !== undefined) return list;
      }
      return [];
    },
    descriptionFor: (languageCode) => inLanguage(descriptions, languageCode) ?? "",
    nameFor: (languageCode) => inLanguage(names, languageCode) ?? world.bot.first_name,
  };

  function set(
    texts: Map<string, string>,
    language: string | undefined,
    given: string | undefined,
    limit: number,
  ): true {
    const code = readLanguage(language);
    const text = (given ?? "").trim();
    // Only the main server checks the length, and nobody has written down its words.
    if ([...text].length > limit) throw badRequest(`the text must not exceed ${limit} characters`);
    if (text === "") texts.delete(code);
    else texts.set(code, text);
    told();
    return true;
  }

  const methods = {
    /** An empty list is a deletion: the person is offered what the next scope has. */
    setMyCommands(params: ParamsOf<"setMyCommands">): true {
      const list = readCommands(params.commands);
      const key = commandKey(world, params.scope, params.language_code);
      if (list.length === 0) commands.delete(key);
      else commands.set(key, list);
      told();
      return true;
    },
    getMyCommands(params: ParamsOf<"getMyCommands">): readonly BotCommand[] {
      return commands.get(commandKey(world, params.scope, params.language_code)) ?? [];
    },
    deleteMyCommands(params: ParamsOf<"deleteMyCommands">): true {
      commands.delete(commandKey(world, params.scope, params.language_code));
      told();
      return true;
    },
    setMyName(params: ParamsOf<"setMyName">): true {
      set(names, params.language_code, params.name, NAME_LIMIT);
      // The default name is the one that getMe and the messages carry.
      world.bot.first_name = names.get("") ?? firstName;
      return true;
    },
    getMyName(params: ParamsOf<"getMyName">): { name: string } {
      return { name: profile.nameFor(readLanguage(params.language_code)) };
    },
    setMyDescription: ({ language_code, description }: ParamsOf<"setMyDescription">): true =>
      set(descriptions, language_code, description, DESCRIPTION_LIMIT),
    getMyDescription(params: ParamsOf<"getMyDescription">): { description: string } {
      return { description: profile.descriptionFor(readLanguage(params.language_code)) };
    },
    setMyShortDescription(params: ParamsOf<"setMyShortDescription">): true {
      const { language_code, short_description } = params;
      return set(shortDescriptions, language_code, short_description, SHORT_DESCRIPTION_LIMIT);
    },
    getMyShortDescription(params: ParamsOf<"getMyShortDescription">) {
      const code = readLanguage(params.language_code);
      return { short_description: inLanguage(shortDescriptions, code) ?? "" };
    },
    ...createMenuMethods(world),
    ...createWishedRightsMethods(),
  };
  return { profile, methods };
}

function createMenuMethods(world: World) {
  const buttons = new Map<number, MenuButton>();
  const keyOf = (chatId: number | undefined) => {
    if (chatId === undefined) return 0;
    if (chatId <= 0) throw badRequest("invalid chat_id specified");
    if (!world.met.has(chatId) || !world.users.has(chatId)) throw badRequest("user not found");
    return chatId;
  };
  return {
    setChatMenuButton(params: ParamsOf<"setChatMenuButton">): true {
      const button = readMenuButton(params.menu_button);
      buttons.set(keyOf(params.chat_id), button);
      return true;
    },
    /** Until one is set a chat has the bot's default, which is the list of commands. */
    getChatMenuButton(params: ParamsOf<"getChatMenuButton">): MenuButton {
      const own = buttons.get(keyOf(params.chat_id));
      if (own !== undefined && own.type !== "default") return own;
      if (params.chat_id !== undefined) return { type: "default" };
      return { type: "commands" };
    },
  };
}

function readMenuButton(given: MenuButton | undefined): MenuButton {
  if (given === undefined) return { type: "default" };
  switch (given.type) {
    case "default":
    case "commands":
    case "web_app":
      return given;
    default:
      throw badRequest("can't parse menu button: MenuButton has unsupported type");
  }
}

/** The rights the bot wishes for when somebody makes it an administrator; they may give others. */
function createWishedRightsMethods() {
  const wished = new Map<boolean, ChatAdministratorRights>();
  return {
    setMyDefaultAdministratorRights(params: ParamsOf<"setMyDefaultAdministratorRights">): true {
      const forChannels = params.for_channels === true;
      if (params.rights === undefined) wished.delete(forChannels);
      else wished.set(forChannels, params.rights);
      return true;
    },
    getMyDefaultAdministratorRights(
      params: ParamsOf<"getMyDefaultAdministratorRights">,
    ): ChatAdministratorRights {
      const forChannels = params.for_channels === true;
      return { ...noRights(forChannels), ...wished.get(forChannels) };
    },
  };
}

function noRights(inChannel: boolean): ChatAdministratorRights {
  return {
    is_anonymous: false,
    can_manage_chat: false,
    can_change_info: false,
    ...(inChannel && { can_post_messages: false, can_edit_messages: false }),
    can_delete_messages: false,
    can_invite_users: false,
    can_restrict_members: false,
    ...(!inChannel && { can_pin_messages: false, can_manage_topics: false }),
    can_promote_members: false,
    can_manage_video_chats: false,
    can_post_stories: false,
    can_edit_stories: false,
    can_delete_stories: false,
    ...(inChannel ? { can_manage_direct_messages: false } : { can_manage_tags: false }),
    can_send_welcome_messages: false,
  };
}

function inLanguage(texts: Map<string, string>, code: string): string | undefined {
  return texts.get(code) ?? texts.get("");
}
