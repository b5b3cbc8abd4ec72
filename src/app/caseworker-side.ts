import type { Api, Context, MiddlewareFn } from "grammy";
import { createCaseAccess } from "../delivery/case-access.js";
import { type CaseKeeper, createCaseKeeper } from "../delivery/case-keeper.js";
import { createCaseRegister } from "../delivery/case-register.js";
import { createDeliverer, type Deliverer } from "../delivery/deliverer.js";
import { createFloodList } from "../delivery/flood-list.js";
import { createNoticeRound } from "../delivery/notice-round.js";
import { createPurger } from "../delivery/purger.js";
import { createRelay, type Relay } from "../delivery/relay.js";
import type { CaseEnding, NoticeSender } from "../ports.js";
import { createCardWriter } from "../telegram/caseworker/card.js";
import { createCaseworkerActs } from "../telegram/caseworker/case-acts.js";
import { createTelegramDesk } from "../telegram/caseworker/desk.js";
import { installGroupCommands } from "../telegram/caseworker/group-commands.js";
import { createArchive } from "../vault/archive.js";
import type { BotConfig } from "./config.js";
import type { Metrics } from "./metrics.js";
import type { Parts } from "./parts.js";
import { ROUTE } from "./route.js";
import type { Vaults } from "./vaults.js";

/** From the outbox to the caseworkers' group, what they do there, and what becomes of their cases. */
export interface CaseworkerSide {
  readonly relay: Relay;
  readonly deliverer: Deliverer;
  readonly keeper: CaseKeeper;
  readonly acts: readonly MiddlewareFn<Context>[];
  /** Tells Telegram the commands of that chat. */
  installMenu(): Promise<void>;
  /** The present id of the caseworkers' chat. */
  chatId(): number;
}

export function buildCaseworkerSide(
  config: BotConfig,
  { store, content, clock, log, limits }: Parts,
  built: {
    api: Api;
    vaults: Vaults;
    ending: CaseEnding;
    noticeSender: NoticeSender;
    metrics: Metrics;
    /** Whether anything may be posted in the caseworkers' chat now. */
    mayPost: () => boolean;
  },
): CaseworkerSide {
  const { api, vaults, ending, metrics, mayPost } = built;
  const { receipts, sealer, openBlob, journal, caseVault: vault } = vaults;
  const { timeZone, retentionDays, caseworkerLanguage: locale } = config;
  const onTrouble = (code: string) => log.warn("something was set aside", { code });
  const writer = createCardWriter(
    content.texts,
    locale,
    [content.flow, content.alertFlow],
    (category) => content.rules.categories[category]?.severity ?? 1,
  );
  const desk = createTelegramDesk({
    ...{ api, writer, timeZone, retentionDays },
    chatId: Number(config.caseworkerChat),
    onMigrated: () =>
      log.warn("the caseworkers' group has a new id: look it up and set CASEWORKER_CHAT_ID"),
  });
  const archive = config.archive && createArchive(config.archive);
  const list = createFloodList({ book: store, cases: store, desk, vault, clock });

  const access = createCaseAccess({ cases: store, vault, journal, clock, retentionDays });

  const acts = createCaseworkerActs({
    ...{ api, access, cases: store, notices: store, members: store, receipts, desk, ending },
    ...{ texts: content.texts, locale, clock, route: ROUTE, onTrouble },
    register: createCaseRegister({ cases: store, vault, onTrouble }),
    blind: (value) => sealer.blind("member", value),
  });

  return {
    chatId: desk.chatId,
    acts: acts.middleware,
    installMenu: () => installGroupCommands(api, desk.chatId(), writer.say, acts.isKnown),
    relay: createRelay({
      ...{ outbox: store, queue: store, cases: store, book: store, blobs: store, access },
      ...{
        vault,
        journal,
        receipts,
        keepsStory: false,
        clock,
        retentionDays,
        archive,
        openBlob,
        onTrouble,
      },
    }),
    deliverer: createDeliverer({
      ...{ queue: store, cases: store, book: store, desk, vault, openBlob, clock },
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
    keeper: createCaseKeeper({
      ...{
        access,
        cases: store,
        vault,
        journal,
        desk,
        ending,
        list,
        clock,
        timeZone,
        retentionDays,
        onTrouble,
      },
      mayPost,
      notices: createNoticeRound({
        ...{ notices: store, timeZone, clock, onTrouble },
        sender: built.noticeSender,
        open: vaults.openAddress,
      }),
      purger: createPurger({ cases: store, desk, archive, list, clock, mayPost, onTrouble }),
    }),
  };
}
