import type { Api, Context, MiddlewareFn } from "grammy";
import { createCaseAccess } from "../delivery/case-access.js";
import { type CaseKeeper, createCaseKeeper } from "../delivery/case-keeper.js";
import { createDeliverer, type Deliverer } from "../delivery/deliverer.js";
import type { DeskRounds } from "../delivery/desk-rounds.js";
import { createFloodList } from "../delivery/flood-list.js";
import { createNoticeRound } from "../delivery/notice-round.js";
import { createPurger } from "../delivery/purger.js";
import { createRelay, type Relay } from "../delivery/relay.js";
import type { DeskRules } from "../domain/desk-rules.js";
import type { CountedAs } from "../domain/statistics.js";
import type { CaseEnding, MonthBook, NoticeSender } from "../ports.js";
import { createActPlaces } from "../telegram/caseworker/acts/act-places.js";
import { installGroupCommands } from "../telegram/caseworker/acts/group-commands.js";
import { createCardWriter } from "../telegram/caseworker/card/card.js";
import { createReasonsTap } from "../telegram/caseworker/card/card-reasons.js";
import { createCaseworkerActs } from "../telegram/caseworker/case-acts.js";
import { createCasePosts } from "../telegram/caseworker/chat/case-posts.js";
import { createTelegramDesk } from "../telegram/caseworker/chat/desk.js";
import { createGroupWatch, type GroupWatch } from "../telegram/caseworker/chat/group-watch.js";
import { createPassingMessages } from "../telegram/caseworker/chat/passing-messages.js";
import {
  createPrivateTelling,
  tellingPrivately,
} from "../telegram/caseworker/private/private-telling.js";
import { createArchive } from "../vault/archive.js";
import { createNameBlinder } from "../vault/blind-names.js";
import type { BotConfig } from "./config.js";
import { buildDeskSide } from "./desk-side.js";
import type { Metrics } from "./metrics.js";
import type { Parts } from "./parts.js";
import { ROUTE } from "./route.js";
import type { Vaults } from "./vaults.js";

/** From the outbox to the caseworkers' group, what they do there, and what becomes of their cases. */
export interface CaseworkerSide {
  readonly relay: Relay;
  readonly deliverer: Deliverer;
  readonly keeper: CaseKeeper;
  readonly rounds: DeskRounds;
  readonly acts: readonly MiddlewareFn<Context>[];
  /** Stands before the worker's side. */
  readonly privateDesk: MiddlewareFn<Context>;
  /** Tells Telegram the commands of that chat. */
  installMenu(): Promise<void>;
  /** The present id of the caseworkers' chat. */
  chatId(): number;
  /** Telegram told that it has this id now. */
  follow(to: number): void;
  /** Compares the chat with what was seen of it last, and tells what has changed. */
  readonly watch: GroupWatch;
  /** Draws what was put off. */
  stop(): Promise<void>;
}

export function buildCaseworkerSide(
  config: BotConfig,
  parts: Parts,
  built: {
    api: Api;
    vaults: Vaults;
    ending: CaseEnding;
    noticeSender: NoticeSender;
    metrics: Metrics;
    rules: DeskRules;
    months: MonthBook;
    countedAs: CountedAs;
    /** Looks at the caseworkers' chat now. */
    lookNow: () => void;
    /** Something new waits to be delivered. */
    onQueued: () => void;
    /** Whether anything may be posted in the caseworkers' chat now. */
    mayPost: () => boolean;
  },
): CaseworkerSide {
  const { store, content, clock, log, limits } = parts;
  const { api, vaults, ending, metrics, rules, mayPost } = built;
  const { receipts, sealer, openBlob, journal, caseVault: vault } = vaults;
  const { timeZone, retentionDays, caseworkerLanguage: locale } = config;
  const onTrouble = (code: string) => log.warn("something was set aside", { code });
  const writer = createCardWriter(
    content.texts,
    locale,
    [content.flow, content.alertFlow],
    (category) => content.rules.categories[category]?.severity ?? 1,
  );
  const chatDesk = createTelegramDesk({
    ...{ api, writer, timeZone, retentionDays },
    chatId: Number(config.caseworkerChat),
    onMigrated() {
      log.warn("the caseworkers' group has a new id: look it up and set CASEWORKER_CHAT_ID");
      void watch.moved();
    },
  });
  const { chatId } = chatDesk;
  const passing = createPassingMessages({
    ...{ api, book: store, sealer, clock, onTrouble },
    stub: () => writer.say("passing-stub"),
    lives: async (caseId) => (await store.load(caseId)) !== null,
  });
  const telling = createPrivateTelling({
    ...{ api, chatId, passing, clock, say: writer.say, onTrouble },
  });
  const desk = tellingPrivately(chatDesk, { cases: store, telling, onTrouble });
  const places = createActPlaces();
  const posts = createCasePosts({
    ...{ api, cases: store, chatId, onTrouble },
    privately: { places, passing, clock, telling },
  });
  const watch = createGroupWatch({
    ...{ api, book: store, sealer, chatId, say: writer.say, onTrouble },
    lookNow: built.lookNow,
    onChange(kind) {
      if (kind !== "added")
        log.warn("the caseworkers' chat has changed", { code: `group.${kind}` });
    },
  });
  const archive = config.archive && createArchive(config.archive);
  const list = createFloodList({ book: store, cases: store, desk, vault, clock });

  const access = createCaseAccess({ cases: store, vault, journal, clock, retentionDays });

  const deskSide = buildDeskSide(config, parts, {
    ...{ api, vaults, access, ending, desk, writer, rules, mayPost, onTrouble },
    ...{ months: built.months, countedAs: built.countedAs, onQueued: built.onQueued },
    ...{ posts, passing },
  });
  const { register, roster, drawing, lists } = deskSide;
  const acts = createCaseworkerActs({
    ...{ api, access, register, cases: store, notices: store, members: store, receipts, desk },
    ...{ ending, texts: content.texts, locale, clock, route: ROUTE, roster, onTrouble },
    blind: (value) => sealer.blind("member", value),
    commands: deskSide.commands,
    taps: [...deskSide.taps, createReasonsTap({ desk })],
    deskTaps: deskSide.deskTaps,
    redraw: drawing.redraw,
    posts,
    privately: { places, passing, cardOf: desk.cardOf },
    onEntered: (actor) => roster.seen(actor),
    async onDropped(userId) {
      await roster.drop(userId);
      await lists.endIn(userId);
    },
  });

  return {
    ...{ chatId: desk.chatId, follow: desk.follow },
    ...{ watch, rounds: deskSide.rounds, stop: drawing.stop },
    acts: [watch.middleware, ...acts.middleware],
    privateDesk: acts.privateDesk,
    installMenu: () => installGroupCommands(api, desk.chatId(), writer.say, acts.isKnown),
    relay: createRelay({
      ...{ outbox: store, queue: store, cases: store, book: store, blobs: store, access },
      ...{
        vault,
        journal,
        receipts,
        keepsStory: config.card === "minimal",
        namesOf: createNameBlinder(sealer),
        clock,
        retentionDays,
        archive,
        openBlob,
        onTrouble,
      },
    }),
    deliverer: createDeliverer({
      ...{ queue: store, cases: store, book: store, desk, vault, openBlob, clock, roster },
      keepsStory: config.card === "minimal",
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
