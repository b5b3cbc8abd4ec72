import type { Api } from "grammy";
import { expect, test } from "vitest";
import { installCommands } from "../../../src/telegram/commands.js";
import type { Texts } from "../../../src/telegram/i18n/texts.js";

test("the menu goes to every language Telegram knows, the first one to all the others too", async () => {
  const calls: string[] = [];
  const note =
    (method: string) =>
    async (_what: unknown, { language_code = "all" }: { language_code?: string }) => {
      calls.push(`${method} ${language_code}`);
      return true as const;
    };
  const api = {
    setMyCommands: note("commands"),
    setMyDescription: note("description"),
    setMyShortDescription: note("short"),
  } as unknown as Api;
  const texts = { locales: ["uz", "uz-Cyrl", "ru"], text: () => "words" } as unknown as Texts;

  await installCommands(api, texts);

  expect(calls).toEqual(
    ["all", "ru"].flatMap((to) => [`commands ${to}`, `description ${to}`, `short ${to}`]),
  );
});
