import type { Api, Context, MiddlewareFn } from "grammy";
import type { CallbackQuery } from "grammy/types";
import type { CaseId } from "../../domain/ids.js";
import type {
  CaseDesk,
  CaseStore,
  CaseVault,
  Clock,
  MemberBook,
  NoticeStore,
  ReceiptVault,
} from "../../ports.js";
import type { Texts } from "../i18n/texts.js";
import { toSendError } from "../send-error.js";
import { caseAround, createAnswerMessages, type Entry } from "./answer-messages.js";
import { type Actor, createAnswering, type Tapped, type Told } from "./answering.js";
import { type CasePress, caseKeyboard, casePress, outcomeKeyboard } from "./card-buttons.js";
import { createCardWords } from "./card-words.js";
import { type CaseAtHand, createCaseAccess } from "./case-access.js";
import { createCasePosts } from "./case-posts.js";
import { createMembership, isAnonymous, nameInGroup } from "./membership.js";
import { createReadyPhrases } from "./ready-phrases.js";
import { chosenOutcome, claimed, closed, reopened, working } from "./stages.js";

// Telegram cuts nothing: a longer answer to a tap is refused (Bot API, answerCallbackQuery).
const TOAST_CHARACTERS = 200;

/**
 * What caseworkers do with cases: claim, say how far it is, close, open again, answer. Only in their
 * own chat, only who belongs to them at that moment (see `Membership`), only by the buttons of the
 * case they are on. A tap is answered after the act, so that the loser of a race is told. `blind`
 * names a member in a way the store cannot read; `route` is the chat's name in placements.
 */
export function createCaseworkerActs(options: {
  api: Api;
  cases: CaseStore;
  notices: NoticeStore;
  members: MemberBook;
  blind: (value: string) => string;
  vault: CaseVault;
  receipts: ReceiptVault;
  desk: Pick<CaseDesk, "drawCase"> & { chatId(): number };
  texts: Texts;
  locale: string;
  clock: Clock;
  retentionDays: number;
  route: string;
  onTrouble: (code: string) => void;
}): readonly MiddlewareFn<Context>[] {
  const { api, cases, notices, receipts, desk, texts, locale, clock } = options;
  const { route, onTrouble } = options;
  const words = createCardWords(texts, locale);
  const { say } = words;
  const chatId = () => desk.chatId();
  const access = createCaseAccess(options);
  const posts = createCasePosts({ api, cases, chatId, onTrouble });
  const membership = createMembership({ ...options, chatId, say });
  const answering = createAnswering({
    access,
    posts,
    receipts,
    phrases: createReadyPhrases(texts, locale, say),
    clock,
    say,
    languageOf: (reader) => words.named("language-of", reader),
    locale,
  });

  const enter: Entry = async (userId) => {
    const standing = await membership.standing(userId);
    if (standing.kind === "outside") return { refused: say("claim-not-member") };
    const { member } = standing;
    if (standing.kind === "may")
      return {
        actor: { id: userId, name: nameInGroup(member, say), isAnonymous: isAnonymous(member) },
      };
    await membership.ask(member).catch((error) => onTrouble(`member.${toSendError(error).reason}`));
    return { refused: say("desk-unconfirmed") };
  };

  const taps: MiddlewareFn<Context> = async (ctx, next) => {
    const query = ctx.callbackQuery;
    const press = casePress(query?.data ?? "");
    if (!query || !press || ctx.chat?.type === "private") return next();
    const said = await tap(query, press);
    const text = [...said].slice(0, TOAST_CHARACTERS).join("");
    await api.answerCallbackQuery(query.id, text === "" ? {} : { text }).catch(() => {
      onTrouble("claim.answerLate");
    });
  };

  async function tap({ id, from, message }: CallbackQuery, press: CasePress): Promise<string> {
    if (!message || message.chat.id !== chatId() || from.is_bot) return say("claim-unknown");
    const at = await access.load(press.caseId);
    if (!at || at.brief.id !== press.caseId) return say("claim-unknown");
    const place = "is_topic_message" in message ? message : {};
    const around = await caseAround(cases, route, place, message.message_id);
    const stands = around === null ? null : await access.load(around);
    // The first card of a repeated pair is not known to stand for a case: it can be claimed by, no more.
    const belongs = around === null ? press.act === "claim" : stands?.brief.id === press.caseId;
    if (!belongs) return say("desk-not-this-case");
    const entry = await enter(from.id);
    if ("refused" in entry) return entry.refused;
    const text = "text" in message && message.text !== undefined ? message.text : null;
    const isChannel = message.chat.type === "channel";
    const tapped = { query: id, message: message.message_id, text, isChannel };
    const { said, changed } = await act(at, entry.actor, tapped, press);
    if (changed) await draw(press.caseId);
    return said;
  }

  async function act(
    at: CaseAtHand,
    actor: Actor,
    tapped: Tapped,
    { act: name, caseId, detail }: CasePress,
  ): Promise<Told> {
    switch (name) {
      case "claim":
        return claim(at, actor);
      case "working":
        return changed(
          await access.change<Result>(caseId, ({ file }) => {
            const next = working(file, clock.now());
            return { file: next, result: file.stage === "closed" ? "desk-closed-before" : DONE };
          }),
          say("desk-working"),
        );
      case "closing":
        if (at.file.stage === "closed") return changed("desk-closed-before", "");
        await posts.editButtons(tapped.message, outcomeKeyboard(caseId, say));
        return { said: say("desk-choose-outcome"), changed: false };
      case "back":
        await posts.editButtons(tapped.message, caseKeyboard(at, say));
        return { said: "", changed: false };
      case "close":
        return close(caseId, detail);
      case "reopen":
        return changed(
          await access.change<Result>(caseId, ({ file }) => {
            const next = reopened(file, clock.now());
            return { file: next, result: next ? DONE : "desk-open-before" };
          }),
          say("desk-reopened"),
        );
      case "answer":
        return quiet(await answering.prompt(at, actor, tapped, { kind: "answer" }));
      case "replace":
        return quiet(
          await answering.prompt(at, actor, tapped, { kind: "replacement", replaces: detail }),
        );
      case "phrases":
        if (detail === "") await answering.listPhrases(at, tapped.message);
        else await answering.turnPage(at, tapped, Number(detail) || 0);
        return quiet("");
      case "phrase":
        return quiet(await answering.choosePhrase(at, actor, tapped, detail));
      case "send":
        return answering.send(caseId, actor, tapped, detail);
      case "cancel":
        return answering.cancel(caseId, actor, tapped, detail);
      case "takeBack":
        return answering.takeBack(caseId, tapped, detail);
    }
  }

  async function claim(at: CaseAtHand, actor: Actor): Promise<Told> {
    if (at.file.stage === "closed") return changed("desk-closed-before", "");
    const holder = { id: actor.id, name: actor.name };
    const outcome = await cases.claim(at.brief.id, at.seals.sealHolder(holder));
    if (outcome.kind === "unknown") return quiet(say("claim-unknown"));
    await access.change(at.brief.id, ({ file }) => ({
      file: claimed(file, clock.now()),
      result: DONE,
    }));
    const has = outcome.row.holder ? at.seals.openHolder(outcome.row.holder) : holder;
    const isMine = outcome.kind === "won" || has.id === actor.id;
    // The loser's tap draws the card too: the winner's may not have got through.
    return {
      said: isMine ? say("claim-won") : say("claim-lost", { name: has.name }),
      changed: true,
    };
  }

  async function close(caseId: CaseId, name: string): Promise<Told> {
    const outcome = chosenOutcome(name);
    if (!outcome) return quiet(say("claim-unknown"));
    const result = await access.change<Result>(caseId, async ({ file }) => {
      const next = closed(file, outcome, clock.now());
      // Before the case says so: a crash between may leave a notice that leads nowhere, never an address.
      if (next && file.notice !== null) await notices.dropNotice(file.notice);
      return { file: next, result: next ? DONE : "desk-closed-before" };
    });
    return changed(result, say("desk-closed"));
  }

  function changed(result: Result | null, said: string): Told {
    if (result === null) return quiet(say("claim-unknown"));
    // Whoever is told that it was done before sees an old card: it is drawn again.
    return { said: result === DONE ? said : say(result), changed: true };
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
      await access.change(caseId, ({ file }) => ({
        file: { ...file, redraw: true },
        result: null,
      }));
    }
  }

  const messages = createAnswerMessages({
    access,
    cases,
    answering,
    posts,
    enter,
    say,
    chatId,
    route,
  });
  return [membership.middleware, taps, messages];
}

const DONE = "done";
type Result = typeof DONE | "desk-closed-before" | "desk-open-before";

function quiet(said: string): Told {
  return { said, changed: false };
}
