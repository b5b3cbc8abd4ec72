import type { Api } from "grammy";
import type { Message } from "grammy/types";
import { levelOf } from "../../../domain/case-file.js";
import { inQueueOrder, isClosed } from "../../../domain/queue.js";
import { isTraining } from "../../../domain/report.js";
import type { CaseRegister, Clock } from "../../../ports.js";
import { escapeHtml, inlineKeyboard, titled } from "../../markup.js";
import { toSendError } from "../../send-error.js";
import type { Actor } from "../acts/actor.js";
import type { DeskCommand, DeskTap, WrittenCommand } from "../acts/desk-command.js";
import type { CardWords } from "../card/card-words.js";
import type { CasePost } from "../chat/case-posts.js";
import { mentionsHtml } from "../chat/escalation-lines.js";
import type { ListMessages } from "../queue/list-messages.js";
import { createDutyMenu, type DutyPress, dutyPress } from "./duty-menu.js";
import { awayWish, dutyWish } from "./duty-words.js";
import type { DutyRoster, RosterMember } from "./roster.js";

const HOUR_MS = 3_600_000;
// What cannot wait for somebody to come back: levels 0 and 1.
const URGENT = 1;
// A line each, within one message.
const MOST_LISTED = 20;
// Telegram tells few of those whom one message mentions.
const MOST_MENTIONED = 5;

/**
 * Who is on call and who is away: `/duty`, `/away`, and the buttons below the first. `locales`: the
 * languages that a worker may speak.
 */
export function createDuty(options: {
  api: Api;
  roster: DutyRoster;
  register: CaseRegister;
  /** Where cases are named, so that their names do not outlive them. */
  lists: Pick<ListMessages, "post">;
  words: CardWords;
  /** The caseworkers' language. */
  locale: string;
  locales: readonly string[];
  timeZone: string;
  clock: Clock;
  onTrouble: (code: string) => void;
}): {
  readonly commands: readonly DeskCommand[];
  readonly taps: readonly DeskTap[];
  readonly roster: DutyRoster;
} {
  const { api, roster, register, lists, words, locale, locales, clock, onTrouble } = options;
  const { say } = words;
  const menu = createDutyMenu(options);

  const duty: DeskCommand = {
    name: "duty",
    needs: "nothing",
    async run(written) {
      const subject = await subjectOf(written);
      if (typeof subject === "string") return subject;
      const wish = dutyWish(written.words, locales);
      if ("bad" in wish) return say("duty-not-understood", { word: wish.bad });
      const now = clock.now();
      const member = await roster.change(subject.id, (before) => {
        const spoken = wish.languages ? { ...before, languages: wish.languages } : before;
        if (wish.duty === undefined) return spoken;
        if (wish.duty === "off") return { ...spoken, duty: null };
        const { forMs } = wish.duty;
        return onCall(spoken, forMs === null ? null : now + forMs);
      });
      await written.answer(await menuPost(member ?? subject));
      return null;
    },
  };

  const away: DeskCommand = {
    name: "away",
    needs: "nothing",
    async run(written) {
      const subject = await subjectOf(written);
      if (typeof subject === "string") return subject;
      const { name } = subject;
      if (written.words.trim() === "") return say("away-how");
      const wish = awayWish(written.words);
      if (wish === "off") {
        await roster.change(subject.id, (before) => ({ ...before, awayUntil: null }));
        return say("away-ended", { name });
      }
      if ("bad" in wish) return say("away-not-understood");
      const awayUntil = clock.now() + wish.forMs;
      await roster.change(subject.id, (before) => ({ ...before, duty: null, awayUntil }));
      const { post, isList } = await awayPost(subject, awayUntil);
      await (isList ? lists.post(written.message, post) : written.answer(post));
      return null;
    },
  };

  const tap: DeskTap = {
    name: "duty",
    async run({ actor, isAdministrator, chat, message, detail }) {
      const press = dutyPress(detail, locales);
      if (press === null) return say("claim-unknown");
      if (press.owner !== actor.id && !isAdministrator) return say("duty-not-yours");
      if (press.owner === actor.id && actor.isAnonymous) return say("duty-as-yourself");
      const member = await roster.change(press.owner, (before) => pressed(before, press));
      if (member === null) return say("duty-not-known");
      const { text, keyboard = [] } = await menuPost(member);
      await api
        .editMessageText(chat, message, text, {
          ...HTML,
          reply_markup: inlineKeyboard(keyboard),
        })
        .catch((error) => {
          const { reason } = toSendError(error);
          if (reason !== "notModified") onTrouble(`duty.${reason}`);
        });
      return toldOf(member, press);
    },
  };

  return { commands: [duty, away], taps: [tap], roster };

  /** Whose duty it is about, as they are known; else what to tell the author. */
  async function subjectOf(written: WrittenCommand): Promise<RosterMember | string> {
    const { actor, isAdministrator, message } = written;
    const other = repliedTo(message, actor);
    if (other !== null && !isAdministrator && written.words.trim() !== "")
      return say("duty-only-administrators");
    const id = other !== null && isAdministrator ? other : actor.id;
    if (id === actor.id) {
      if (actor.isAnonymous) return say("duty-as-yourself");
      await roster.seen(actor);
    }
    const member = (await roster.members()).find((each) => each.id === id);
    return member ?? say("duty-not-known");
  }

  function pressed(before: RosterMember, { act }: DutyPress): RosterMember {
    if (act.kind === "off") return { ...before, duty: null };
    if (act.kind === "on")
      return onCall(before, act.hours === null ? null : clock.now() + act.hours * HOUR_MS);
    const { languages } = before;
    return languages.includes(act.locale)
      ? { ...before, languages: languages.filter((each) => each !== act.locale) }
      : {
          ...before,
          languages: locales.filter((each) => [...languages, act.locale].includes(each)),
        };
  }

  function toldOf({ name, duty: now }: RosterMember, { act }: DutyPress): string {
    if (act.kind === "language") return "";
    if (now === null) return say("duty-told-off", { name });
    if (now.until === null) return say("duty-told-on", { name });
    return say("duty-told-on-until", { name, time: menu.moment(now.until) });
  }

  async function menuPost(owner: RosterMember): Promise<CasePost> {
    const text = menu.text(await roster.members(), owner, clock.now());
    return { text: titled(text), html: true, keyboard: menu.keyboard(owner) };
  }

  /** Says that somebody is away, and lists their urgent cases to those on call. */
  async function awayPost(
    { id, name }: RosterMember,
    until: number,
  ): Promise<{ readonly post: CasePost; readonly isList: boolean }> {
    const said = escapeHtml(say("away-set", { name, time: menu.moment(until) }));
    const theirs = inQueueOrder(await register.cases()).filter(
      (each) =>
        each.holder?.id === id &&
        !isClosed(each) &&
        each.file.mergedInto === null &&
        !isTraining(each.brief) &&
        levelOf(each.brief, each.file) <= URGENT,
    );
    if (theirs.length === 0) return { post: { text: said, html: true }, isList: false };
    const codes = theirs
      .slice(0, MOST_LISTED)
      .map(({ brief, file }) => {
        const [sign = ""] = words.named("level", String(levelOf(brief, file))).split(" ");
        return `${sign} ${brief.code}`;
      })
      .join(", ");
    // All of them speak their own language: so this is everyone on call.
    const people = (await roster.onDuty(locale, clock.now())).slice(0, MOST_MENTIONED);
    const listed = escapeHtml(say("away-cases", { name, codes }));
    const asked = people.length === 0 ? escapeHtml(say("duty-nobody")) : mentionsHtml(people);
    return { post: { text: [said, listed, asked].join("\n"), html: true }, isList: true };
  }
}

const HTML = { parse_mode: "HTML", link_preview_options: { is_disabled: true } } as const;

/** On call from now on; whoever was away is back. */
function onCall(member: RosterMember, until: number | null): RosterMember {
  return { ...member, duty: { until }, awayUntil: null };
}

/**
 * Whom a message replies to, if it is another person. Every message in a topic replies to the one that
 * opened it, should it reply to nothing else.
 */
function repliedTo(
  { reply_to_message: replied }: Message,
  actor: Pick<Actor, "id">,
): number | null {
  if (!replied?.from || replied.from.is_bot || replied.forum_topic_created) return null;
  return replied.from.id === actor.id ? null : replied.from.id;
}
