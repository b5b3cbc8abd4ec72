import type { Api, Context, MiddlewareFn } from "grammy";
import type { DeskBook, Sealer } from "../../../ports.js";
import { escapeHtml } from "../../markup.js";
import { toSendError } from "../../send-error.js";
import type { Say } from "../card/card-words.js";
import { type GroupChange, type GroupLook, groupChanges } from "./group-look.js";

/** Notices what changes in the caseworkers' chat, and tells it once, with what to do. */
export interface GroupWatch {
  /** Compares with what was seen last, restarts included; `null`: the bot is not in the chat. */
  saw(look: GroupLook | null): Promise<void>;
  /** The chat has a new id. Told once, in whatever process and after whatever restart. Never throws. */
  moved(): Promise<void>;
  /** What the bot may and may not do there, as HTML. */
  guide(look: GroupLook): string;
  /** Looks at once when the bot's own standing changes. */
  readonly middleware: MiddlewareFn<Context>;
}

/** What the desk note `group` holds. */
interface Seen {
  readonly look: GroupLook | null;
  /** Ids of its administrators, who are told where the chat itself cannot be. */
  readonly administrators: readonly number[];
}

const NOTE = "group";
// Holds the id that the chat was told to have.
const MOVED_NOTE = "groupMoved";
const OUTSIDE: readonly string[] = ["left", "kicked"];
// Telegram lets a group have at most 50.
const MOST_ADMINISTRATORS = 50;

/**
 * A change is written down before it is told: one line too few, where the process died between, is
 * better than the same line at every look. `onTrouble` gets codes that may be logged, `onChange` what
 * the operator is to read in the log.
 */
export function createGroupWatch(options: {
  api: Api;
  book: DeskBook;
  sealer: Sealer;
  chatId: () => number;
  say: Say;
  /** Looks at the chat now, and tells `saw`. */
  lookNow: () => void;
  onChange: (kind: GroupChange["kind"]) => void;
  onTrouble: (code: string) => void;
}): GroupWatch {
  const { api, book, sealer, chatId, say, lookNow, onChange, onTrouble } = options;
  let greets = false;

  return {
    async saw(look) {
      const kept = await book.deskNote(NOTE);
      const before = kept === null ? null : (sealer.open("desk", NOTE, kept.note) as Seen);
      const changes = groupChanges(before?.look ?? null, look);
      const administrators =
        look === null ? (before?.administrators ?? []) : await administratorsNow(before);
      const seen: Seen = { look, administrators };
      const isSame = before !== null && JSON.stringify(before) === JSON.stringify(seen);
      if (isSame && !greets) return;
      const note = sealer.seal<unknown>("desk", NOTE, seen);
      if ((await book.keepDeskNote(NOTE, note, kept?.version ?? 0)) === "stale") return;
      for (const change of changes) {
        onChange(change.kind);
        // At its first start the bot finds itself in a chat that knows it: nothing to say if all is well.
        const isNews = change.kind !== "added" || before !== null || look?.missing.length !== 0;
        if (isNews && !(greets && change.kind === "added")) await tell(change, seen);
      }
      if (greets && look !== null) {
        greets = false;
        await post(guide(look));
      }
    },

    async moved() {
      try {
        if (await isNewId()) await post(escapeHtml(say("group-moved")));
      } catch {
        onTrouble("group.internal");
      }
    },

    guide,

    async middleware(ctx, next) {
      const change = ctx.myChatMember;
      if (change?.chat.id !== chatId()) return next();
      const was = change.old_chat_member.status;
      const is = change.new_chat_member.status;
      if (OUTSIDE.includes(was) && !OUTSIDE.includes(is)) greets = true;
      lookNow();
    },
  };

  /** Until the operator has set it, every start and every process finds it out anew. */
  async function isNewId(): Promise<boolean> {
    const kept = await book.deskNote(MOVED_NOTE);
    if (kept !== null && sealer.open("desk", MOVED_NOTE, kept.note) === chatId()) return false;
    const note = sealer.seal<unknown>("desk", MOVED_NOTE, chatId());
    return (await book.keepDeskNote(MOVED_NOTE, note, kept?.version ?? 0)) === "kept";
  }

  async function tell(change: GroupChange, { look, administrators }: Seen): Promise<void> {
    if (change.kind === "removed") return privately(say("group-removed"), administrators);
    if (change.kind === "added") return post(look === null ? "" : guide(look));
    return post(escapeHtml(lineOf(change)));
  }

  function lineOf(change: Exclude<GroupChange, { kind: "added" } | { kind: "removed" }>): string {
    switch (change.kind) {
      case "rightsLost":
        return say("group-rights-lost", { rights: named(change.rights) });
      case "rightsBack":
        return say("group-rights-back", { rights: named(change.rights) });
      case "notAdministrator":
        return say("group-not-administrator");
      case "topicsOff":
        return say("group-topics-off");
      case "topicsOn":
        return say("group-topics-on");
    }
  }

  function guide({ kind, isForum, needed, missing, doors }: GroupLook): string {
    const rights = needed.map(
      (right) => `${missing.includes(right) ? "❌" : "✅"} ${say(`group-right-${right}`)}`,
    );
    const topics = kind === "channel" ? [] : [`${isForum ? "✅" : "➖"} ${say("group-topics")}`];
    const open = doors.map((door) => `⚠️ ${say(`group-door-${door}`)}`);
    const lines = [
      ...rights,
      ...topics,
      ...open,
      "",
      say(missing.length === 0 ? "group-guide-ready" : "group-guide-how"),
      ...(kind === "channel" ? [say("group-guide-channel")] : [say("group-guide-first")]),
    ];
    return [`<b>${escapeHtml(say("group-guide-title"))}</b>`, ...lines.map(escapeHtml)].join("\n");
  }

  function named(rights: readonly (keyof typeof RIGHT_TEXTS)[]): string {
    return rights.map((right) => say(RIGHT_TEXTS[right])).join(", ");
  }

  async function post(html: string): Promise<void> {
    if (html === "") return;
    await api.sendMessage(chatId(), html, { parse_mode: "HTML" }).catch((error) => {
      onTrouble(`group.${toSendError(error).reason}`);
    });
  }

  /** Only who has ever written to the bot can be reached so. */
  async function privately(text: string, administrators: readonly number[]): Promise<void> {
    for (const id of administrators)
      await api.sendMessage(id, text).catch((error) => {
        onTrouble(`group.${toSendError(error).reason}`);
      });
  }

  async function administratorsNow(before: Seen | null): Promise<readonly number[]> {
    try {
      const members = await api.getChatAdministrators(chatId());
      const people = members.filter(({ user }) => !user.is_bot).map(({ user }) => user.id);
      return people.sort((a, b) => a - b).slice(0, MOST_ADMINISTRATORS);
    } catch (error) {
      onTrouble(`group.${toSendError(error).reason}`);
      return before?.administrators ?? [];
    }
  }
}

const RIGHT_TEXTS = {
  can_post_messages: "group-right-can_post_messages",
  can_edit_messages: "group-right-can_edit_messages",
  can_delete_messages: "group-right-can_delete_messages",
  can_pin_messages: "group-right-can_pin_messages",
  can_manage_topics: "group-right-can_manage_topics",
} as const;
