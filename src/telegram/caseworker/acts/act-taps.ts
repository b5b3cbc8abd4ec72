import { referralPlace } from "../../../domain/referral-places.js";
import type { Level } from "../../../domain/triage.js";
import type { CaseAtHand } from "../../../ports.js";
import type { Answering } from "../answers/answering.js";
import type { Prompting } from "../answers/prompting.js";
import { phrasePage } from "../answers/ready-phrases.js";
import {
  type CaseAct,
  type CasePress,
  caseKeyboard,
  moreKeyboard,
  withBack,
} from "../card/card-buttons.js";
import type { Say } from "../card/card-words.js";
import { codeIn } from "../chat/case-codes.js";
import type { CasePosts } from "../chat/case-posts.js";
import type { Actor, Tapped, Told } from "./actor.js";
import { closeDoubt, type Ending } from "./acts-ending.js";
import type { Holding } from "./acts-holding.js";
import type { Marks } from "./acts-marks.js";
import type { Merging } from "./acts-merge.js";
import type { Referring } from "./acts-referral.js";
import { type CaseMenu, type CaseMenus, SURE } from "./case-menus.js";
import type { CaseTap } from "./desk-command.js";
import { chosenOutcome } from "./stages.js";
import { isCard } from "./tapped-message.js";
import { quiet } from "./telling.js";

/** The buttons of a case: those of its card, of the lists that open from it, of previews and answers. */
export function createActTaps(options: {
  holding: Holding;
  marks: Marks;
  merging: Merging;
  ending: Ending;
  referring: Referring;
  answering: Answering;
  prompting: Prompting;
  menus: CaseMenus;
  posts: CasePosts;
  say: Say;
}): CaseTap {
  const { holding, marks, merging, ending, referring } = options;
  const { answering, prompting, menus, posts, say } = options;

  /** The card's own buttons again; of any other message the buttons go. */
  async function restore(at: CaseAtHand, tapped: Tapped): Promise<void> {
    await posts.editButtons(tapped.message, isCard(at, tapped) ? caseKeyboard(at, say) : []);
  }

  /** In the place of the buttons that were tapped; the question is told to whoever tapped. */
  async function inPlace(at: CaseAtHand, { message }: Tapped, menu: CaseMenu): Promise<Told> {
    const { text, keyboard } = menu;
    if (keyboard.length > 0) await posts.editButtons(message, withBack(keyboard, at.brief.id, say));
    return quiet(text);
  }

  function leavable({ brief: { id } }: CaseAtHand, { text, keyboard }: CaseMenu): CaseMenu {
    return { text, keyboard: keyboard.length === 0 ? keyboard : withBack(keyboard, id, say) };
  }

  /** As a message of its own; what cannot be chosen from is told to whoever tapped. */
  async function apart(at: CaseAtHand, { message }: Tapped, menu: CaseMenu): Promise<Told> {
    if (menu.keyboard.length === 0) return quiet(menu.text);
    await posts.post(at, message, leavable(at, menu));
    return quiet("");
  }

  /** What a question of its own asked is done: it says how, and its buttons go. */
  async function done(at: CaseAtHand, tapped: Tapped, told: Told): Promise<Told> {
    if (told.changed && !isCard(at, tapped)) await posts.edit(tapped.message, { text: told.said });
    return told;
  }

  async function close(at: CaseAtHand, actor: Actor, tapped: Tapped, name: string): Promise<Told> {
    const isSure = name.endsWith(SURE);
    const outcome = chosenOutcome(isSure ? name.slice(0, -SURE.length) : name);
    if (!outcome) return quiet(say("claim-unknown"));
    const { id } = at.brief;
    const doubt = isSure ? null : closeDoubt(at.file, outcome);
    if (doubt !== null) return inPlace(at, tapped, menus.doubt(at, outcome, doubt));
    return done(at, tapped, await ending.close(id, actor, outcome));
  }

  async function offer(
    at: CaseAtHand,
    actor: Actor,
    tapped: Tapped,
    { act, detail }: CasePress,
  ): Promise<Told> {
    const to = referralPlace(detail);
    if (!to) return quiet(say("claim-unknown"));
    const place = { message: tapped.message, replaces: true, from: `tap ${tapped.query}` };
    const offered = await referring.offer(at, actor, to, place, act === "referSure");
    if ("told" in offered) return quiet(offered.told ?? "");
    await posts.edit(tapped.message, { text: offered.asks, keyboard: offered.keyboard });
    return quiet("");
  }

  async function refer(at: CaseAtHand, tapped: Tapped): Promise<Told> {
    const menu = menus.referrals(at);
    // Back from the second question to the list.
    if (!isCard(at, tapped) && menu.keyboard.length > 0) {
      await posts.edit(tapped.message, leavable(at, menu));
      return quiet("");
    }
    return apart(at, tapped, menu);
  }

  const acts: Partial<
    Record<
      CaseAct,
      (at: CaseAtHand, actor: Actor, tapped: Tapped, press: CasePress) => Promise<Told>
    >
  > = {
    claim: (at, actor) => holding.claim(at.brief.id, actor),
    release: (at, actor) => holding.release(at.brief.id, actor),
    working: (at, actor) => marks.working(at.brief.id, actor),
    reopen: (at, actor) => ending.reopen(at.brief.id, actor),
    part: (at, actor) => merging.part(at.brief.id, actor),

    async more(at, _actor, { message }) {
      await posts.editButtons(message, moreKeyboard(at, say));
      return quiet("");
    },
    async card(at, _actor, tapped) {
      await restore(at, tapped);
      return quiet("");
    },
    async back(at, _actor, tapped) {
      await restore(at, tapped);
      return quiet("");
    },

    async closing(at, _actor, { message }) {
      const { text, keyboard } = menus.outcomes(at);
      if (keyboard.length === 0) return { said: text, changed: true };
      await posts.editButtons(message, keyboard);
      return quiet(text);
    },
    close: (at, actor, tapped, { detail }) => close(at, actor, tapped, detail),

    level: (at, _actor, tapped) => inPlace(at, tapped, menus.levels(at)),
    async levelTo(at, actor, tapped, { detail }) {
      const level = ([0, 1, 2, 3] as const).find((each) => String(each) === detail);
      if (level === undefined) return quiet(say("claim-unknown"));
      const asked = { kind: "level", level: level satisfies Level } as const;
      const refused = await prompting.ask(at, actor, tapped, asked);
      if (refused === "") await restore(at, tapped);
      return quiet(refused);
    },

    handOver: async (at, _actor, tapped) => inPlace(at, tapped, await menus.receivers(at)),
    handTo: async (at, actor, tapped, { detail }) =>
      done(at, tapped, await holding.handOver(at.brief.id, actor, Number(detail) || 0)),

    tags: async (at, actor, tapped) =>
      quiet(await prompting.ask(at, actor, tapped, { kind: "tags" })),
    note: async (at, actor, tapped) =>
      quiet(await prompting.ask(at, actor, tapped, { kind: "note" })),

    refer: (at, _actor, tapped) => refer(at, tapped),
    referTo: offer,
    referSure: offer,

    async merge(at, _actor, tapped, { detail }) {
      const code = detail === "" ? "" : codeIn(detail);
      if (code === null) return quiet(say("claim-unknown"));
      const menu = await menus.merge(at, code);
      if (code === "") return apart(at, tapped, menu);
      await posts.edit(tapped.message, leavable(at, menu));
      return quiet("");
    },
    mergeSure: async (at, actor, tapped, { detail }) =>
      done(at, tapped, await merging.merge(at.brief.id, actor, codeIn(detail) ?? "")),

    purge: (at, actor, tapped) => apart(at, tapped, menus.purge(at, actor)),
    purgeSure: (at, actor) => ending.purge(at.brief.id, actor),

    answer: async (at, actor, tapped) =>
      quiet(await prompting.ask(at, actor, tapped, { kind: "answer" })),
    replace: async (at, actor, tapped, { detail }) =>
      quiet(await prompting.ask(at, actor, tapped, { kind: "replacement", replaces: detail })),
    async phrases(at, _actor, tapped, { detail }) {
      if (detail === "") await answering.listPhrases(at, tapped.message);
      else await answering.turnPage(at, tapped, phrasePage(detail));
      return quiet("");
    },
    phrase: async (at, actor, tapped, { detail }) =>
      quiet(await answering.choosePhrase(at, actor, tapped, detail)),
    send: (at, actor, tapped, { detail }) => answering.send(at.brief.id, actor, tapped, detail),
    cancel: (at, actor, tapped, { detail }) => answering.cancel(at.brief.id, actor, tapped, detail),
    takeBack: (at, actor, tapped, { detail }) =>
      answering.takeBack(at.brief.id, actor, tapped, detail),
  };

  return {
    acts: Object.keys(acts) as CaseAct[],
    run: async (at, actor, tapped, press) =>
      (await acts[press.act]?.(at, actor, tapped, press)) ?? quiet(say("claim-unknown")),
  };
}
