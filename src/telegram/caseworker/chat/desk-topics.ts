import type { Api } from "grammy";
import type { CaseBrief } from "../../../domain/report.js";
import type { KnownCase } from "../../../ports.js";
import { passes, type SendError, toSendError } from "../../send-error.js";
import type { CardWriter } from "../card/card.js";

/** The topics of cases: their names, and icons by how far a case is. */
export interface DeskTopics {
  open(chatId: number, brief: CaseBrief, known?: KnownCase): Promise<number>;
  /** Changes what differs from what was set last. `gone`: the topic was deleted. */
  draw(chatId: number, topic: number, known: KnownCase): Promise<"drawn" | "gone">;
}

/** How far a case is, as its topic shows it. `unread`: the worker has not read an answer yet. */
type Phase = "received" | "claimed" | "working" | "unread" | "closed";

// Telegram offers a set of its own, and may change it: the first of each that is there is taken.
const ICONS: Readonly<Record<Phase, readonly string[]>> = {
  received: ["❗️", "🔥", "❓"],
  claimed: ["👀", "🔎"],
  working: ["✍️", "📝"],
  unread: ["💬", "🗣"],
  closed: ["✅", "🏁"],
};

// 3,000 topics: what is not remembered is set once more, and Telegram says that nothing changed.
const REMEMBERED = 3_000;

/** Every method throws what the API throws. */
export function createDeskTopics(api: Api, writer: Pick<CardWriter, "topicName">): DeskTopics {
  const shown = new Map<string, string>();
  let offered: ReadonlyMap<string, string> | null = null;

  return {
    async open(chatId, brief, known) {
      const name = writer.topicName(brief, known?.file);
      const icon = await iconOf(known === undefined ? "received" : phaseOf(known));
      const topic = await withIcon(icon, (look) => api.createForumTopic(chatId, name, look));
      remember(keyOf(chatId, topic.message_thread_id), name, icon);
      return topic.message_thread_id;
    },

    async draw(chatId, topic, known) {
      const key = keyOf(chatId, topic);
      const name = writer.topicName(known.brief, known.file);
      const icon = await iconOf(phaseOf(known));
      if (shown.get(key) === lookOf(name, icon)) return "drawn";
      try {
        await withIcon(icon, (look) => api.editForumTopic(chatId, topic, { name, ...look }));
      } catch (error) {
        const { reason } = toSendError(error);
        if (reason === "threadGone") return "gone";
        if (reason === "notForum") return "drawn"; // topics were switched off: there is no name to show
        if (reason !== "notModified") throw error;
      }
      remember(key, name, icon);
      return "drawn";
    },
  };

  function remember(key: string, name: string, icon: string | null): void {
    if (shown.size >= REMEMBERED) shown.clear();
    shown.set(key, lookOf(name, icon));
  }

  /** `null` where Telegram offers none of them, or cannot be asked now: a name is enough. */
  async function iconOf(phase: Phase): Promise<string | null> {
    const icons = offered ?? (await offeredIcons());
    return (
      ICONS[phase].map((emoji) => icons.get(bare(emoji))).find((id) => id !== undefined) ?? null
    );
  }

  async function offeredIcons(): Promise<ReadonlyMap<string, string>> {
    try {
      const stickers = await api.getForumTopicIconStickers();
      offered = new Map(
        stickers.flatMap(({ emoji, custom_emoji_id: id }) =>
          emoji === undefined || id === undefined ? [] : [[bare(emoji), id] as const],
        ),
      );
      return offered;
    } catch {
      return new Map();
    }
  }

  /** An icon that Telegram does not take (any more) must not hold up a case. */
  async function withIcon<T>(
    icon: string | null,
    work: (look: { icon_custom_emoji_id?: string }) => Promise<T>,
  ): Promise<T> {
    if (icon === null) return work({});
    try {
      return await work({ icon_custom_emoji_id: icon });
    } catch (error) {
      const failure: SendError = toSendError(error);
      if (passes(failure) || failure.reason !== "other") throw error;
      offered = null;
      return work({});
    }
  }
}

function phaseOf({ file, holder }: KnownCase): Phase {
  if (file.stage === "closed") return "closed";
  if (file.answers.some(({ mark }) => mark !== "read")) return "unread";
  if (file.stage === "working") return "working";
  return holder === null ? "received" : "claimed";
}

/** Without the sign that asks for a colourful picture: some lists have it, some do not. */
function bare(emoji: string): string {
  return emoji.replaceAll("\ufe0f", "");
}

function keyOf(chatId: number, topic: number): string {
  return `${chatId}:${topic}`;
}

function lookOf(name: string, icon: string | null): string {
  return `${icon ?? ""}\n${name}`;
}
