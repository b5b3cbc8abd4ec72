import type { Api } from "grammy";
import { createAlikeRound } from "../delivery/alike-round.js";
import { createCaseRegister } from "../delivery/case-register.js";
import { createDeskRounds, type DeskRounds } from "../delivery/desk-rounds.js";
import { createEscalationRound } from "../delivery/escalation-round.js";
import { createFollowersRound } from "../delivery/followers-round.js";
import { createMonthsRound } from "../delivery/months-round.js";
import { createTraining } from "../delivery/training.js";
import { createTrainingRound } from "../delivery/training-round.js";
import { boardOf, type OverdueOf } from "../domain/board.js";
import type { DeskRules } from "../domain/desk-rules.js";
import { overdueOf } from "../domain/escalation.js";
import type { CountedAs } from "../domain/statistics.js";
import { summaryOf } from "../domain/week.js";
import { createChartPainter } from "../media/charts.js";
import type { CaseAccess, CaseEnding, CaseRegister, MonthBook, OpenedCase } from "../ports.js";
import { createAlikeActs } from "../telegram/caseworker/acts/alike-acts.js";
import { createCareCommands } from "../telegram/caseworker/acts/care-commands.js";
import type { CaseTap, DeskCommand, DeskTap } from "../telegram/caseworker/acts/desk-command.js";
import type { CardWriter } from "../telegram/caseworker/card/card.js";
import { type CardDrawing, createCardDrawing } from "../telegram/caseworker/card/card-drawing.js";
import type { CasePosts } from "../telegram/caseworker/chat/case-posts.js";
import type { TelegramDesk } from "../telegram/caseworker/chat/desk.js";
import { createDeskNotes } from "../telegram/caseworker/chat/desk-notes.js";
import type { PassingMessages } from "../telegram/caseworker/chat/passing-messages.js";
import { createChatRoster } from "../telegram/caseworker/duty/chat-roster.js";
import { createDuty } from "../telegram/caseworker/duty/duty.js";
import { createRoster, type DutyRoster } from "../telegram/caseworker/duty/roster.js";
import { createJournalView } from "../telegram/caseworker/journal/journal-view.js";
import { createStatsCommands } from "../telegram/caseworker/numbers/stats-commands.js";
import { createBoardRound } from "../telegram/caseworker/queue/board-round.js";
import { boardHtml } from "../telegram/caseworker/queue/board-text.js";
import { createCaseLines } from "../telegram/caseworker/queue/case-line.js";
import {
  createQueueCommands,
  type QueueCommands,
} from "../telegram/caseworker/queue/queue-commands.js";
import { createWeeklyRound } from "../telegram/caseworker/queue/weekly-round.js";
import { weeklyHtml } from "../telegram/caseworker/queue/weekly-text.js";
import { createStoryShowing } from "../telegram/caseworker/story/story-showing.js";
import { trainingReports } from "../telegram/caseworker/training/training-cases.js";
import { createTrainingCommands } from "../telegram/caseworker/training/training-commands.js";
import { createNameBlinder } from "../vault/blind-names.js";
import { createExportSeal } from "../vault/export-seal.js";
import type { BotConfig } from "./config.js";
import type { Parts } from "./parts.js";
import { ROUTE } from "./route.js";
import type { Vaults } from "./vaults.js";

/** What the desk does over all cases, and its commands and buttons. */
export interface DeskSide {
  readonly register: CaseRegister;
  readonly roster: DutyRoster;
  readonly drawing: CardDrawing;
  readonly rounds: DeskRounds;
  /** Lists of cases that stand in chats. */
  readonly lists: QueueCommands["lists"];
  readonly commands: readonly DeskCommand[];
  /** Buttons of cases, and those that belong to none. */
  readonly taps: readonly CaseTap[];
  readonly deskTaps: readonly DeskTap[];
}

export function buildDeskSide(
  config: BotConfig,
  { store, content, clock, random }: Parts,
  built: {
    api: Api;
    vaults: Vaults;
    access: CaseAccess;
    ending: CaseEnding;
    desk: TelegramDesk;
    writer: CardWriter;
    rules: DeskRules;
    months: MonthBook;
    countedAs: CountedAs;
    mayPost: () => boolean;
    posts: CasePosts;
    passing: PassingMessages;
    /** Something new waits to be delivered. */
    onQueued: () => void;
    onTrouble: (code: string) => void;
  },
): DeskSide {
  const { api, vaults, access, desk, writer, rules, months, posts, passing } = built;
  const { mayPost, onTrouble } = built;
  const { texts, flow, alertFlow } = content;
  const { timeZone, retentionDays, caseworkerLanguage: locale } = config;
  const { caseVault: vault, journal, openBlob, receipts, sealer } = vaults;
  const { words, facts } = writer;
  const { chatId } = desk;
  const flows = [flow, alertFlow];

  const register = createCaseRegister({ cases: store, vault, onTrouble });
  const notes = createDeskNotes(store, sealer);
  const roster = createRoster({
    ...{ notes, clock, locale, onTrouble },
    others: createChatRoster(api, chatId, words.say),
  });
  const drawing = createCardDrawing({
    ...{ access, cases: store, desk, onTrouble },
    timers(ms, work) {
      const timer = setTimeout(work, ms);
      return { cancel: () => clearTimeout(timer) };
    },
  });
  const { redraw } = drawing;

  const queue = createQueueCommands({
    ...{ api, register, notes, texts, locale, words, facts, flows, chatId, clock, onTrouble },
  });
  const duty = createDuty({
    ...{ api, roster, register, words, locale, locales: texts.locales, timeZone, clock, onTrouble },
    lists: queue.lists,
  });
  const stats = createStatsCommands({
    ...{ api, months, painter: createChartPainter(), words, locale, timeZone, clock, onTrouble },
    seal: config.archive && createExportSeal(config.archive.recipients),
  });
  const alike = createAlikeActs({
    ...{ access, register, posts, chatId, redraw, texts, locale },
  });
  const journals = createJournalView({
    ...{ api, cases: store, journal, register, notes, posts, texts, locale, clock, timeZone },
    onTrouble,
  });

  const invented = trainingReports({ texts, locale, flow, alertFlow, rules: content.rules });
  const training = createTraining({
    ...{ book: store, cases: store, register, ending: built.ending },
    queue: {
      async enqueue(job) {
        const queued = await store.enqueue(job);
        built.onQueued();
        return queued;
      },
    },
    ...{ sealer, vault, journal, receipts, clock, random, timeZone, retentionDays, chat: ROUTE },
    invent: () => invented,
    namesOf: createNameBlinder(sealer),
    keepsStory: config.card === "minimal",
  });

  const showing = createStoryShowing({
    ...{ api, access, cases: store, vault, passing, writer, openBlob, chatId, clock, onTrouble },
    storyMinutes: config.storyMinutes,
  });

  const overdue: OverdueOf<OpenedCase> = (each, now) => overdueOf(rules, each, now);
  const counting = { timeZone, overdueOf: overdue };
  const drawn = { words, lines: createCaseLines({ words, facts, chatId }) };
  const rounds = createDeskRounds({
    ...{ register, clock, mayPost, onTrouble },
    onMigrated: (to) => desk.follow(to),
    removals: { passing: passing.sweep, stories: showing.round, lists: queue.round },
    rounds: {
      training: createTrainingRound({ training, access }),
      followers: createFollowersRound({ access, onTrouble }),
      escalations: createEscalationRound({
        ...{ access, cases: store, desk, rules, roster, onTrouble },
      }),
      alike: createAlikeRound({ access, cases: store, desk, onTrouble }),
      board: createBoardRound({
        ...{ api, notes, chatId, onTrouble },
        text: (cases, now) => boardHtml(boardOf(cases, now, counting), now, drawn),
      }),
      weekly: createWeeklyRound({
        ...{ api, notes, chatId, timeZone },
        weeklyHeads: (cases) => journals.weeklyHeads(cases),
        text: (cases, week, now) => weeklyHtml(summaryOf(cases, week, now, counting), now, drawn),
      }),
      months: createMonthsRound({
        ...{ cases: store, vault, months, timeZone, countedAs: built.countedAs },
      }),
    },
  });

  return {
    ...{ register, roster, drawing, rounds, lists: queue.lists },
    commands: [
      ...queue.commands,
      ...duty.commands,
      ...stats.commands,
      ...alike.commands,
      ...journals.commands,
      ...(config.card === "minimal" ? showing.commands : []),
      ...createTrainingCommands({ training, say: words.say }).commands,
      ...createCareCommands({ say: words.say }).commands,
    ],
    taps: [...alike.taps, ...journals.taps, ...showing.taps],
    deskTaps: [...queue.taps, ...duty.taps],
  };
}
