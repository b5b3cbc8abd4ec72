import type { Api } from "grammy";
import type { Texts } from "./i18n/texts.js";

const COMMANDS = ["start", "language", "erase", "help"] as const;

/**
 * Installs the command menu and the bot's descriptions, per language and as the default; the group
 * gets none. Throws what Telegram answers.
 */
export async function installCommands(api: Api, texts: Texts, fallback: string): Promise<void> {
  for (const locale of [fallback, ...texts.locales]) {
    // Telegram takes two-letter codes; the first round, without one, is for every other language.
    const language = locale === fallback ? {} : { language_code: locale as "ru" };
    const commands = COMMANDS.map((command) => ({
      command,
      description: texts.text(locale, `commands-${command}`),
    }));
    await api.setMyCommands(commands, { scope: { type: "all_private_chats" }, ...language });
    await api.setMyDescription(texts.text(locale, "bot-description"), language);
    await api.setMyShortDescription(texts.text(locale, "bot-short-description"), language);
  }
}
