import { Bot } from "grammy";

/** A bot as anybody would write it; it knows nothing of the local Telegram but its address. */
export function createThirtyLineBot(token: string, apiRoot: string): Bot {
  const bot = new Bot(token, { client: { apiRoot } });
  bot.command("start", async (ctx) => {
    await ctx.reply("Hello, <b>friend</b>", {
      parse_mode: "HTML",
      reply_markup: { inline_keyboard: [[{ text: "Count: 0", callback_data: "count:0" }]] },
    });
  });
  bot.callbackQuery(/^count:(\d+)$/, async (ctx) => {
    const count = Number(ctx.match[1]) + 1;
    await ctx.answerCallbackQuery({ text: `Now ${count}` });
    await ctx.editMessageText(`Pressed ${count}`, {
      reply_markup: {
        inline_keyboard: [[{ text: `Count: ${count}`, callback_data: `count:${count}` }]],
      },
    });
  });
  bot.on("message:document", async (ctx) => {
    const file = await ctx.getFile();
    const response = await fetch(`${apiRoot}/file/bot${token}/${file.file_path}`);
    await ctx.reply(`It says: ${await response.text()}`);
  });
  bot.on("message:text", async (ctx) => {
    await ctx.reply(`You said: ${ctx.message.text}`);
    await ctx.deleteMessage();
  });
  return bot;
}
