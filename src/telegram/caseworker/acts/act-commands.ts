import type { CaseOutcome } from "../../../domain/case-file.js";
import { OUTCOMES } from "../../../domain/case-file.js";
import type { CaseId } from "../../../domain/ids.js";
import type { CaseAtHand } from "../../../ports.js";
import type { Answering } from "../answers/answering.js";
import { withBack } from "../card/card-buttons.js";
import type { CardWords } from "../card/card-words.js";
import { codeIn } from "../chat/case-codes.js";
import type { Told } from "./actor.js";
import { closeDoubt, type Ending } from "./acts-ending.js";
import type { Holding } from "./acts-holding.js";
import type { Marks } from "./acts-marks.js";
import type { Merging } from "./acts-merge.js";
import type { Referring } from "./acts-referral.js";
import { levelIn } from "./case-marks.js";
import type { CaseMenu, CaseMenus } from "./case-menus.js";
import type { DeskCommand, WrittenCommand } from "./desk-command.js";
import { chosenOutcome } from "./stages.js";
import { quiet } from "./telling.js";

type Written = WrittenCommand & { readonly at: CaseAtHand };

/** The acts of a case as commands: each does what its button does. `receiver`: whom a message names. */
export function createActCommands(options: {
  holding: Holding;
  marks: Marks;
  merging: Merging;
  ending: Ending;
  referring: Referring;
  answering: Answering;
  menus: CaseMenus;
  receiver: (written: WrittenCommand) => Promise<number | "nobody" | "unknown">;
  redraw: (caseId: CaseId) => Promise<void>;
  words: CardWords;
}): readonly DeskCommand[] {
  const { holding, marks, merging, ending, referring, answering, menus } = options;
  const { receiver, redraw, words } = options;
  const { say } = words;

  /** A command about a case; the card follows what it changed. */
  function command(name: string, act: (written: Written) => Promise<Told>): DeskCommand {
    return {
      name,
      needs: "case",
      async run(written) {
        const { at } = written;
        if (!at) return say("claim-unknown");
        const told = await act({ ...written, at });
        if (told.changed) await redraw(at.brief.id);
        return told.said === "" ? null : told.said;
      },
    };
  }

  async function asks({ at, answer }: Written, { text, keyboard }: CaseMenu): Promise<Told> {
    if (keyboard.length === 0) return quiet(text);
    await answer({ text, keyboard: withBack(keyboard, at.brief.id, say) });
    return quiet("");
  }

  /** By its id, or by its words in the caseworkers' language, or how those begin. */
  function outcomeOf(written: string): CaseOutcome | null {
    const wanted = written.trim().toLowerCase();
    const known = OUTCOMES.filter((outcome) => chosenOutcome(outcome) !== null);
    const found = known.filter(
      (outcome) =>
        outcome.toLowerCase() === wanted ||
        words.named("desk-outcome", outcome).toLowerCase().startsWith(wanted),
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  async function close(written: Written): Promise<Told> {
    const { at, actor, words: typed } = written;
    const outcome = typed === "" ? null : outcomeOf(typed);
    if (!outcome) return asks(written, menus.outcomes(at));
    const doubt = closeDoubt(at.file, outcome);
    if (doubt !== null) return asks(written, menus.doubt(at, outcome, doubt));
    return ending.close(at.brief.id, actor, outcome);
  }

  async function refer(written: Written): Promise<Told> {
    const { at, actor, message, words: typed } = written;
    const question = menus.referrals(at);
    const to = referring.placeNamed(typed);
    if (!to || question.keyboard.length === 0) return asks(written, question);
    const { message_id: id } = message;
    const place = { message: id, replaces: false, from: `message ${id}` };
    const offered = await referring.offer(at, actor, to, place, false);
    if ("told" in offered) return quiet(offered.told ?? "");
    return asks(written, { text: offered.asks, keyboard: offered.keyboard });
  }

  async function handOver(written: Written): Promise<Told> {
    const to = await receiver(written);
    if (to === "unknown") return quiet(say("acts-hand-over-unknown"));
    if (to === "nobody") return asks(written, await menus.receivers(written.at));
    return holding.handOver(written.at.brief.id, written.actor, to);
  }

  async function level(written: Written): Promise<Told> {
    const { at, actor, words: typed } = written;
    const { level: wanted, reason } = levelIn(typed);
    if (typed === "") return asks(written, menus.levels(at));
    if (wanted === null) return quiet(say("acts-level-how"));
    return marks.level(at.brief.id, actor, wanted, reason);
  }

  return [
    command("claim", ({ at, actor }) => holding.claim(at.brief.id, actor)),
    command("release", ({ at, actor }) => holding.release(at.brief.id, actor)),
    command("handover", handOver),
    command("level", level),
    command("working", ({ at, actor }) => marks.working(at.brief.id, actor)),
    command("tag", ({ at, actor, words: typed }) => marks.tag(at.brief.id, actor, typed)),
    command("untag", ({ at, actor, words: typed }) => marks.untag(at.brief.id, actor, typed)),
    command("note", ({ at, actor, words: typed }) => marks.note(at.brief.id, actor, typed)),
    command("ask", async ({ at, message }) => {
      await answering.listPhrases(at, message.message_id, "ask");
      return quiet("");
    }),
    command("refer", refer),
    command("close", close),
    command("reopen", ({ at, actor }) => ending.reopen(at.brief.id, actor)),
    command("merge", async (written) => {
      const { at, words: typed } = written;
      const code = typed === "" ? "" : codeIn(typed);
      if (code === null) return quiet(say("acts-merge-how"));
      return asks(written, await menus.merge(at, code));
    }),
    command("part", ({ at, actor }) => merging.part(at.brief.id, actor)),
    command("purge", (written) => asks(written, menus.purge(written.at, written.actor))),
  ];
}
