import type { Api, Context, MiddlewareFn } from "grammy";
import type { Chat } from "grammy/types";
import type { CaseId } from "../../domain/ids.js";
import type { Level } from "../../domain/triage.js";
import type {
  CaseAccess,
  CaseAtHand,
  CaseDesk,
  CaseEnding,
  CaseRegister,
  CaseStore,
  Clock,
  KnownCase,
  MemberBook,
  NoticeStore,
  ReceiptVault,
  Roster,
} from "../../ports.js";
import type { Texts } from "../i18n/texts.js";
import type { Screen } from "../markup.js";
import { toSendError } from "../send-error.js";
import { createActCommands } from "./acts/act-commands.js";
import type { ActPlaces } from "./acts/act-places.js";
import { createActTaps } from "./acts/act-taps.js";
import type { Actor } from "./acts/actor.js";
import { createEnding } from "./acts/acts-ending.js";
import { createHolding } from "./acts/acts-holding.js";
import { createMarks } from "./acts/acts-marks.js";
import { createMerging } from "./acts/acts-merge.js";
import { createReferring } from "./acts/acts-referral.js";
import { createCaseMenus } from "./acts/case-menus.js";
import { createCaseTaps } from "./acts/case-taps.js";
import type { CaseTap, DeskCommand, DeskTap } from "./acts/desk-command.js";
import { createDeskCommands } from "./acts/desk-commands.js";
import { createHelpCommand } from "./acts/help-command.js";
import { createOnce } from "./acts/once.js";
import { createReceiverOf } from "./acts/receivers.js";
import { createRefusalPace } from "./acts/refusal-pace.js";
import { createAnswerMessages } from "./answers/answer-messages.js";
import { createAnswering } from "./answers/answering.js";
import { createPrompting } from "./answers/prompting.js";
import type { AskedForDesk } from "./answers/prompts.js";
import { createReadyPhrases } from "./answers/ready-phrases.js";
import { createCardWords } from "./card/card-words.js";
import { type CasePosts, createCasePosts } from "./chat/case-posts.js";
import { createEntry } from "./chat/entry.js";
import { createMembership } from "./chat/membership.js";
import type { PassingMessages } from "./chat/passing-messages.js";
import { createChatRoster } from "./duty/chat-roster.js";
import { createPrivateActs } from "./private/private-acts.js";
import { createPrivateCards } from "./private/private-cards.js";
import { createPrivateReminder } from "./private/private-reminder.js";

/** What caseworkers do. */
export interface CaseworkerActs {
  /** In this order. */
  readonly middleware: readonly MiddlewareFn<Context>[];
  /** Stands before all that works on private chats: their own are a desk (see `createPrivateDesk`). */
  readonly privateDesk: MiddlewareFn<Context>;
  /** Whether a command is there to be used: for the menu of the chat. */
  isKnown(command: string): boolean;
}

/**
 * What caseworkers do with cases, by buttons and by commands: each act is one function behind both.
 * Only in their own chat, only who belongs to them at that moment (see `Membership`), only by the
 * buttons of the case they are on. `blind` names a member in a way the store cannot read; `route` is
 * the chat's name in placements.
 *
 * `taps`, `commands` and `deskTaps` are those of other parts of the desk. `redraw` draws the card and
 * the topic of a case that changed; at once, if not given. `roster`: who can be handed a case; those
 * who run the chat, if not given. `serves`: see `createDeskCommands`. `posts`: made here, if not given.
 * `privately`: what private chats need to be desks, `cardOf` being the card of a case; without it none is.
 */
export function createCaseworkerActs(options: {
  api: Api;
  access: CaseAccess;
  register: CaseRegister;
  cases: CaseStore;
  ending: Pick<CaseEnding, "purge">;
  notices: Pick<NoticeStore, "dropNotice">;
  members: MemberBook;
  blind: (value: string) => string;
  receipts: Pick<ReceiptVault, "sealLetter">;
  desk: Pick<CaseDesk, "drawCase"> & { chatId(): number };
  texts: Texts;
  locale: string;
  clock: Clock;
  route: string;
  taps?: readonly CaseTap[];
  commands?: readonly DeskCommand[];
  deskTaps?: readonly DeskTap[];
  roster?: Pick<Roster, "everyone">;
  redraw?: (caseId: CaseId) => Promise<void>;
  posts?: CasePosts;
  privately?: {
    places: ActPlaces;
    passing: PassingMessages;
    cardOf: (known: KnownCase, shown: { readonly reasons: boolean }) => Screen;
  };
  serves?: (chat: Chat) => boolean;
  /** Told of everybody who acts, and of everybody who does not belong to the caseworkers any more. */
  onEntered?: (actor: Actor) => Promise<void>;
  onDropped?: (userId: number) => Promise<void>;
  onTrouble: (code: string) => void;
}): CaseworkerActs {
  const { api, access, cases, desk, texts, locale } = options;
  const { taps = [], commands = [], deskTaps = [], privately, onTrouble } = options;
  const words = createCardWords(texts, locale);
  const { say } = words;
  const chatId = () => desk.chatId();
  const levelName = (level: Level) => words.named("level", String(level));
  const languageOf = (reader: string) => words.named("language-of", reader);
  const { roster = createChatRoster(api, chatId, say) } = options;

  const posts = options.posts ?? createCasePosts({ api, cases, chatId, onTrouble });
  const cards = privately && createPrivateCards({ ...options, ...privately });
  const reminder = createPrivateReminder({ ...options, say });
  const membership = createMembership({
    ...{ ...options, chatId, say },
    async onDropped(userId) {
      await options.onDropped?.(userId);
      // What they have before them in private is no longer theirs to see.
      await privately?.passing.endIn(userId);
    },
  });
  // Since this process began.
  const known = new Set<number>();
  const onEntered = async (actor: Actor) => {
    known.add(actor.id);
    await options.onEntered?.(actor);
  };
  const enter = createEntry({ ...options, membership, say, onEntered });
  const phrases = createReadyPhrases(texts, locale, say);
  const given = { ...options, chatId, say, words, posts, membership, roster, redraw, phrases };
  const talk = { ...given, languageOf, levelName };

  const prompting = createPrompting({ ...talk, posts: { post: ask } });
  const answering = createAnswering({ ...talk, prompting });
  const marks = createMarks(talk);
  const holding = createHolding(given);
  const merging = createMerging(given);
  const ending = createEnding(given);
  const referring = createReferring({ ...given, answering });
  const menus = createCaseMenus({ holding, ending, merging, referring, say, levelName });
  const acts = { holding, marks, merging, ending, referring, answering, prompting, menus };

  const own = createActCommands({ ...given, ...acts, receiver: createReceiverOf(given) });
  const names = new Set(["r", "help", ...[...own, ...commands].map(({ name }) => name)]);
  const isKnown = (name: string) => names.has(name);

  async function mark(
    { brief: { id } }: CaseAtHand,
    actor: Actor,
    asked: AskedForDesk,
    typed: string,
  ): Promise<string> {
    const { said, changed } =
      asked.kind === "level"
        ? await marks.level(id, actor, asked.level, typed)
        : asked.kind === "tags"
          ? await marks.retag(id, actor, typed)
          : await marks.note(id, actor, typed);
    if (changed) await redraw(id);
    return said;
  }

  /** The act stands whether or not the card can be drawn now; else the keeper of cases draws it. */
  async function draw(caseId: CaseId): Promise<void> {
    const at = await access.load(caseId);
    if (!at) return;
    try {
      await desk.drawCase(at.placement, at);
      const { chat, card } = at.placement;
      // It ended meanwhile, and its card may have been drawn over what says that it is gone.
      if (card !== undefined && (await cases.load(caseId)) === null)
        await cases.notePosts(caseId, { chat, posts: [card] });
    } catch (error) {
      const { reason } = toSendError(error);
      if (reason === "notModified") return;
      onTrouble(`claim.${reason}`);
      await access.change(caseId, { kind: "bot" }, ({ file }) => ({
        file: { ...file, redraw: true },
        result: null,
      }));
    }
  }

  async function redraw(caseId: CaseId): Promise<void> {
    const place = privately?.places.here();
    if (place) place.changed = true;
    await (options.redraw ?? draw)(caseId);
    await cards?.draw(caseId);
  }

  async function ask(...[at, to, post]: Parameters<CasePosts["post"]>): Promise<void> {
    await posts.post(at, to, post);
    const place = privately?.places.here();
    if (place) reminder.asked(place.chat);
  }

  const all = {
    taps: [...taps, createActTaps({ ...acts, posts, say })],
    commands: [...commands, ...own, createHelpCommand(say, isKnown)],
  };
  const common = { ...given, ...all, answering, mark, mayTell: createRefusalPace(options.clock) };
  return {
    isKnown,
    middleware: [
      createOnce(),
      membership.middleware,
      createCaseTaps({ ...common, enter, opensPrivately: privately !== undefined }),
      createDeskCommands({ ...common, enter, taps: deskTaps }),
      createAnswerMessages({ ...common, enter }),
    ],
    privateDesk:
      privately && cards
        ? createPrivateActs({
            ...{ ...common, ...privately, cards, reminder, deskTaps, onEntered },
            isKnown: (userId) => known.has(userId),
          })
        : (_ctx, next) => next(),
  };
}
