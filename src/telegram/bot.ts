import { Bot, type Context, type MiddlewareFn } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";

/** The bot as the rest of the system sees it: something that takes updates. */
export interface UpdateHandler {
  /** Throws what the update's work threw; the caller decides whether it comes again. */
  handle(update: Update): Promise<void>;
}

// A call that hangs must not hold a person's lease to its end.
export const CALL_TIMEOUT_SECONDS = 8;

/** Puts the middleware into grammY's bot, in order. `me` is known, so nothing connects here. */
export function createUpdateHandler(options: {
  token: string;
  me: UserFromGetMe;
  middleware: readonly MiddlewareFn<Context>[];
}): UpdateHandler {
  const { token, me, middleware } = options;
  // Its own client is never used: the middleware calls Telegram through what it was built with.
  const bot = new Bot(token, { botInfo: me });
  bot.use(...middleware);
  return {
    async handle(update) {
      try {
        await bot.handleUpdate(update);
      } catch (error) {
        throw (error as { error?: unknown }).error ?? error; // grammY wraps it with the whole context
      }
    },
  };
}
