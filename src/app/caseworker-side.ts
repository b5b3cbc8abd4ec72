import type { Api, Context, MiddlewareFn } from "grammy";
import { createDeliverer, type Deliverer } from "../delivery/deliverer.js";
import { createRelay, type Relay } from "../delivery/relay.js";
import type { CaseVault } from "../ports.js";
import { createCardWriter } from "../telegram/caseworker/card.js";
import { createClaim } from "../telegram/caseworker/claim.js";
import { createTelegramDesk } from "../telegram/caseworker/desk.js";
import type { BotConfig } from "./config.js";
import type { Metrics } from "./metrics.js";
import type { Parts } from "./parts.js";

/** From the outbox to the caseworkers' group, and what they do there. */
export interface CaseworkerSide {
  readonly relay: Relay;
  readonly deliverer: Deliverer;
  readonly claim: MiddlewareFn<Context>;
}

export function buildCaseworkerSide(
  config: BotConfig,
  { store, content, clock, log, limits }: Parts,
  built: { api: Api; caseVault: CaseVault; metrics: Metrics },
): CaseworkerSide {
  const { api, caseVault: vault, metrics } = built;
  const onTrouble = (code: string) => log.warn("something was set aside", { code });
  const writer = createCardWriter(
    content.texts,
    config.caseworkerLanguage,
    [content.flow, content.alertFlow],
    (category) => content.rules.categories[category]?.severity ?? 1,
  );
  const desk = createTelegramDesk({
    api,
    writer,
    chatId: Number(config.caseworkerChat),
    onMigrated: () =>
      log.warn("the caseworkers' group has a new id: look it up and set CASEWORKER_CHAT_ID"),
  });

  return {
    relay: createRelay({
      outbox: store,
      queue: store,
      book: store,
      vault,
      clock,
      retentionDays: config.retentionDays,
      onTrouble,
    }),
    deliverer: createDeliverer({
      queue: store,
      cases: store,
      book: store,
      desk,
      vault,
      clock,
      ...(limits ? { limits } : {}),
      events: {
        sent: (_level, finished) => metrics.delivery(finished ? "finished" : "sent"),
        failed(level, code) {
          metrics.delivery("failed");
          log.warn("a message to the caseworkers did not go", { level, code });
        },
        dead(code) {
          metrics.delivery("dead");
          log.error("a report is in the dead letter: `npm run dead-letter` lists it", { code });
        },
      },
    }),
    claim: createClaim({ api, cases: store, vault, desk, writer, onTrouble }),
  };
}
