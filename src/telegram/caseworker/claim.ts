import type { Api, Context, MiddlewareFn } from "grammy";
import type { ChatMember } from "grammy/types";
import type { CaseId, Sealed } from "../../domain/ids.js";
import type { CaseBrief } from "../../domain/report.js";
import type { CaseRow, CaseStore, CaseVault, Holder } from "../../ports.js";
import { passes, toSendError } from "../send-error.js";
import type { CardWriter } from "./card.js";
import { claimedCase, type TelegramDesk } from "./desk.js";

const MEMBERS: readonly string[] = ["creator", "administrator", "member"];

/**
 * The claim button: one of many wins, the card says who, the others are told. A button in another
 * chat, a case that is not there, and a person who is not a member at this moment change nothing.
 */
export function createClaim(options: {
  api: Api;
  cases: CaseStore;
  vault: CaseVault;
  desk: TelegramDesk;
  writer: CardWriter;
  onTrouble: (code: string) => void;
}): MiddlewareFn<Context> {
  const { api, cases, vault, desk, writer, onTrouble } = options;

  return async (ctx, next) => {
    const query = ctx.callbackQuery;
    const caseId = claimedCase(query?.data ?? "") as CaseId | null;
    if (!query || !caseId || ctx.chat?.type === "private") return next();
    // Answered after the act, so that the loser of a race is told who has the case.
    const said = await claim(ctx, caseId);
    await api.answerCallbackQuery(query.id, { text: said }).catch(() => {
      onTrouble("claim.answerLate");
    });
  };

  async function claim(ctx: Context, caseId: CaseId): Promise<string> {
    // Any card of the case will do: the first one of a repeated pair has a button too.
    const row = ctx.chat?.id === desk.chatId() ? await cases.load(caseId) : null;
    if (!row) return writer.say("claim-unknown");
    const member = await memberOf(ctx);
    if (!member) return writer.say("claim-not-member");

    const holder: Holder = { id: member.user.id, name: nameInGroup(member) };
    const outcome = await cases.claim(caseId, vault.sealHolder(caseId, holder));
    if (outcome.kind === "unknown") return writer.say("claim-unknown");
    const has = heldBy(caseId, outcome.row) ?? holder;
    await draw(caseId, outcome.row, has);
    return outcome.kind === "won" || has.id === holder.id
      ? writer.say("claim-won")
      : writer.say("claim-lost", { name: has.name });
  }

  /** Who tapped, if they belong to the caseworkers at this moment. */
  async function memberOf(ctx: Context): Promise<ChatMember | null> {
    if (!ctx.from || ctx.from.is_bot) return null;
    const member = await api.getChatMember(desk.chatId(), ctx.from.id).catch((error) => {
      const failure = toSendError(error);
      if (passes(failure)) throw failure; // not known is not "no": the tap comes again
      return null;
    });
    if (!member) return null;
    const belongs =
      MEMBERS.includes(member.status) || (member.status === "restricted" && member.is_member);
    return belongs ? member : null;
  }

  /**
   * Telegram tells a bot who tapped even when that administrator writes as the group itself. The
   * case is theirs; the card must not show a name that they keep out of the group.
   */
  function nameInGroup(member: ChatMember): string {
    if (!("is_anonymous" in member && member.is_anonymous)) return member.user.first_name;
    return member.custom_title ?? writer.say("claimed-by-administrator");
  }

  function heldBy(caseId: CaseId, row: CaseRow): Holder | null {
    return row.holder ? vault.openHolder(caseId, row.holder) : null;
  }

  /** The act stands whether or not the card can be drawn now; the next tap draws it again. */
  async function draw(caseId: CaseId, row: CaseRow, holder: Holder): Promise<void> {
    try {
      const brief = vault.openBrief(caseId, row.brief as Sealed<CaseBrief>);
      await desk.editCard(row.placement, writer.card(brief, { holder: holder.name }));
    } catch (error) {
      const { reason } = toSendError(error);
      if (reason !== "notModified") onTrouble(`claim.${reason}`);
    }
  }
}
