import type { Api } from "grammy";
import type { LanguageCode } from "grammy/types";
import type { Texts } from "./i18n/texts.js";

const COMMANDS = ["start", "language", "erase", "help"] as const;

/**
 * Installs the command menu and the bot's descriptions, per language and as the default; the group
 * gets none. Telegram knows languages of two letters alone: a script of one has no menu of its own.
 * Throws what Telegram answers.
 */
export async function installCommands(api: Api, texts: Texts): Promise<void> {
  const locales = texts.locales.filter((locale) => /^[a-z]{2}$/.test(locale));
  for (const [index, locale] of locales.entries()) {
    // The first language is also for every phone in a language we do not speak: it goes without a code.
    const language = index === 0 ? {} : { language_code: locale as LanguageCode };
    const commands = COMMANDS.map((command) => ({
      command,
      description: texts.text(locale, `commands-${command}`),
    }));
    await api.setMyCommands(commands, { scope: { type: "all_private_chats" }, ...language });
    await api.setMyDescription(texts.text(locale, "bot-description"), language);
    await api.setMyShortDescription(texts.text(locale, "bot-short-description"), language);
  }
}
