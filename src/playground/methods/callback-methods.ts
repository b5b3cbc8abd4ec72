import { badRequest } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import type { CallbackAnswer, World } from "../world/world.js";

/**
 * After this the server no longer takes an answer to a tap. No source tells the time: about 15 s
 * were seen in the field (openclaw/openclaw#92800), and more than 20 s were seen to be too late
 * (eternnoir/pyTelegramBotAPI#1615).
 */
const ANSWER_WITHIN_SECONDS = 15;
/** Bot API, answerCallbackQuery, `text`. */
const TEXT_LIMIT = 200;
/** telegram-bot-api 10.0 cuts it to 30 days. */
const CACHE_LIMIT_SECONDS = 24 * 30 * 60 * 60;

const TOO_OLD = "query is too old and response timeout expired or query ID is invalid";

/** The answer to a tap on a button. */
export function createCallbackMethods(world: World) {
  return {
    answerCallbackQuery(params: ParamsOf<"answerCallbackQuery">): true {
      const { callback_query_id: id, text, show_alert, url, cache_time } = params;
      const query = world.callbacks.get(id);
      const age = query === undefined ? Number.POSITIVE_INFINITY : world.clock.now() - query.at;
      if (query === undefined || query.answer !== undefined || age > ANSWER_WITHIN_SECONDS * 1000) {
        throw badRequest(TOO_OLD);
      }
      if ([...(text ?? "")].length > TEXT_LIMIT) throw badRequest("MESSAGE_TOO_LONG");
      if (url !== undefined && url !== "") checkUrl(world, url);
      const answer: CallbackAnswer = {
        ...(text !== undefined && text !== "" && { text }),
        ...(show_alert !== undefined && { show_alert }),
        ...(url !== undefined && url !== "" && { url }),
        ...(cache_time !== undefined && {
          cache_time: Math.min(Math.max(cache_time, 0), CACHE_LIMIT_SECONDS),
        }),
      };
      query.answer = answer;
      world.changed({
        kind: "callbackAnswered",
        callbackQueryId: id,
        userId: query.userId,
        answer,
      });
      return true;
    },
  };
}

/** A bot without a game may open only itself, with a parameter (Bot API, answerCallbackQuery). */
function checkUrl(world: World, given: string): void {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const opensBot =
    url?.hostname === "t.me" &&
    url.pathname.slice(1).toLowerCase() === world.bot.username.toLowerCase() &&
    url.searchParams.has("start");
  if (!opensBot) throw badRequest("URL_INVALID");
}
