import { parseArgs } from "node:util";
import { systemClock } from "../system.js";

/**
 * `npm run local-telegram -- [--port 8090]`: the playground's page and Bot API without a bot, and the
 * settings with which `npm start` in another terminal joins it, on any store, by polling or webhook.
 */
const { servePlayground } = await import("../start-playground.js");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: "string" } },
});
const { token, page, groupId } = await servePlayground(
  Number(values.port ?? positionals[0] ?? 8090),
  systemClock,
);
process.stdout.write(`
  The page: ${page.url}

  For the bot, in another terminal:
  TELEGRAM_API_ROOT=${page.url} BOT_TOKEN=${token} CASEWORKER_CHAT_ID=${groupId} \\
  SECRET_KEY=$(npm run -s keygen 2>/dev/null) DELIVERY_JITTER=off npm start

`);
