import type { Api } from "grammy";
import type { Roster } from "../../../ports.js";
import { passes, toSendError } from "../../send-error.js";
import type { Say } from "../card/card-words.js";
import { isAnonymous, nameInGroup } from "../chat/membership.js";

/**
 * Those who run the chat, where nobody has said who else works there; without who writes as the group
 * itself. Throws a `SendError` when Telegram cannot tell now.
 */
export function createChatRoster(
  api: Api,
  chatId: () => number,
  say: Say,
): Pick<Roster, "everyone"> {
  return {
    async everyone() {
      const found = await api.getChatAdministrators(chatId()).catch((error) => {
        const failure = toSendError(error);
        if (passes(failure)) throw failure;
        return [];
      });
      return found
        .filter((member) => !member.user.is_bot && !isAnonymous(member))
        .map((member) => ({ id: member.user.id, name: nameInGroup(member, say) }));
    },
  };
}
