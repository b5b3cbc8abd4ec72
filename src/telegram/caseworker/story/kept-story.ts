import type { Api } from "grammy";
import type { BlobId, CaseId } from "../../../domain/ids.js";
import { type CaseBrief, isTold, type MediaItem } from "../../../domain/report.js";
import type { CaseStore, CaseVault } from "../../../ports.js";
import { toSendError } from "../../send-error.js";
import type { CardWriter } from "../card/card.js";
import { sendMedia } from "../chat/desk-media.js";

/** One message of a kept story: words, or a file. */
export interface KeptPart {
  /** The same each time, as long as the story is kept. */
  readonly name: string;
  readonly brief: CaseBrief;
  readonly content: string | MediaItem;
}

/** Where a story is shown: a topic of the caseworkers' chat, else a private chat. */
export interface StoryPlace {
  readonly chat: number;
  readonly topic: number | undefined;
  /** The card it answers, where that stands in the same chat. */
  readonly card: number | undefined;
}

/** Stories that are kept with their cases. */
export interface KeptStories {
  /**
   * All that is kept of a case and of what joins it, in the order it came. What no key opens is told to
   * `onTrouble` and left out. Throws `store.unreachable`.
   */
  partsOf(caseId: CaseId): Promise<readonly KeptPart[]>;
  /**
   * Sends one, protected and without previews; its message. In the place of a file whose bytes are gone,
   * or that Telegram does not take, a line says so. Throws a `SendError`.
   */
  send(place: StoryPlace, part: KeptPart): Promise<number>;
}

/** `openBlob`: the bytes of a cleaned file; `null` when they are gone. */
export function createKeptStories(options: {
  api: Api;
  cases: Pick<CaseStore, "load">;
  vault: Pick<CaseVault, "unwrap">;
  writer: Pick<CardWriter, "story" | "say">;
  openBlob: (id: BlobId) => Promise<Uint8Array | null>;
  onTrouble: (code: string) => void;
}): KeptStories {
  const { api, cases, vault, writer, openBlob, onTrouble } = options;

  async function partsOfRow(caseId: CaseId): Promise<readonly KeptPart[]> {
    const row = await cases.load(caseId);
    if (!row?.story) return [];
    try {
      const seals = vault.unwrap(caseId, row.key);
      const brief = seals.openBrief(row.brief);
      const story = seals.openStory(row.story);
      if (!isTold(story)) return [];
      return [
        ...writer.story(brief, story).map((text, index) => {
          return { name: `${caseId}.${index}`, brief, content: text };
        }),
        ...(story.media ?? []).map((item) => ({ name: item.id, brief, content: item })),
      ];
    } catch (error) {
      onTrouble((error as { code?: string }).code ?? "internal");
      return [];
    }
  }

  async function text({ chat, topic, card }: StoryPlace, words: string): Promise<number> {
    // No parse mode: whatever the worker wrote stays text.
    const sent = await api.sendMessage(chat, words, {
      link_preview_options: { is_disabled: true },
      protect_content: true,
      ...(topic === undefined ? {} : { message_thread_id: topic }),
      ...(card === undefined
        ? {}
        : { reply_parameters: { message_id: card, allow_sending_without_reply: true } }),
    });
    return sent.message_id;
  }

  async function file(place: StoryPlace, item: MediaItem, code: string): Promise<number> {
    const bytes = await openBlob(item.id);
    const gone = () => text(place, writer.say("card-file-gone", { code }));
    if (bytes === null) return gone();
    const { chat, topic, card } = place;
    const placement = {
      chat: "",
      ...(topic === undefined ? {} : { topic }),
      ...(card === undefined ? {} : { card }),
    };
    try {
      return await sendMedia(api, chat, { placement, item, bytes, caption: null });
    } catch (error) {
      // What it does not take now, it never takes, and the rest must not wait.
      if (toSendError(error).reason !== "other") throw error;
      return gone();
    }
  }

  return {
    async partsOf(caseId) {
      const row = await cases.load(caseId);
      const all: KeptPart[] = [];
      for (const id of [caseId, ...(row?.additions ?? [])]) all.push(...(await partsOfRow(id)));
      return all;
    },

    async send(place, { brief, content }) {
      const sending =
        typeof content === "string" ? text(place, content) : file(place, content, brief.code);
      return sending.catch((error) => {
        throw toSendError(error);
      });
    },
  };
}
