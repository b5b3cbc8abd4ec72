import type { Api } from "grammy";
import type { CaseFile } from "../../../domain/case-file.js";
import type { BlobId, CaseId, EpochMs } from "../../../domain/ids.js";
import { byCaseworker } from "../../../domain/journal.js";
import { marked, markOf } from "../../../domain/said.js";
import type {
  CaseAccess,
  CaseAtHand,
  CaseStore,
  CaseVault,
  Clock,
  Decision,
  DeskRound,
  OpenedCase,
} from "../../../ports.js";
import { passes, toSendError } from "../../send-error.js";
import type { Actor } from "../acts/actor.js";
import type { CaseTap, DeskCommand } from "../acts/desk-command.js";
import { quiet } from "../acts/telling.js";
import type { CardWriter } from "../card/card.js";
import { createTimeWords } from "../card/time-words.js";
import { createCasePosts } from "../chat/case-posts.js";
import type { PassingMessage, PassingMessages } from "../chat/passing-messages.js";
import { createKeptStories, type KeptPart, type StoryPlace } from "./kept-story.js";

/** Stories that are kept apart, shown to whoever has the case. */
export interface StoryShowing {
  readonly taps: readonly CaseTap[];
  readonly commands: readonly DeskCommand[];
  /**
   * Writes into the journal that a story is shown no more; what was shown in private to somebody who does
   * not have the case any more is due at once. After the sweep of the passing messages.
   */
  readonly round: DeskRound;
}

// In `file.told`: since when a story is being sent, and when it was shown last.
const SENDING = "storySending";
const SHOWN = "storyShown";

// Before the name of what stands of a story; other passing messages have other parts, or none.
const STORY = "story:";

// 3 min: a story of several messages with its files, at 8 s a call. Who died over it has by then.
const LEASE_MS = 3 * 60_000;
const MINUTE_MS = 60_000;

const BOT = { kind: "bot" } as const;

/**
 * In the topic of the case; where it has none, in the private chat of who asked. What stands goes after
 * `storyMinutes`; what came later or failed is sent by asking again, and nothing twice while it stands.
 * `chatId`: the present id of the caseworkers' chat. `openBlob`: see `createKeptStories`.
 */
export function createStoryShowing(options: {
  api: Api;
  access: CaseAccess;
  cases: CaseStore;
  vault: Pick<CaseVault, "unwrap">;
  passing: PassingMessages;
  writer: Pick<CardWriter, "story" | "say">;
  openBlob: (id: BlobId) => Promise<Uint8Array | null>;
  chatId: () => number;
  clock: Clock;
  storyMinutes: number;
  onTrouble: (code: string) => void;
}): StoryShowing {
  const { api, access, passing, writer, chatId, clock, storyMinutes, onTrouble } = options;
  const { say } = writer;
  const stories = createKeptStories(options);
  const posts = createCasePosts(options);
  const { lasting } = createTimeWords(say);
  const storyMs = storyMinutes * MINUTE_MS;
  let link: string | null = null;

  async function show(at: CaseAtHand, actor: Actor): Promise<Answer> {
    const { holder, caseId } = at;
    if (!holder) return plain(say("story-claim-first"));
    if (holder.id !== actor.id) return plain(say("story-of-another", { name: holder.name }));
    const parts = await stories.partsOf(caseId);
    if (parts.length === 0) return plain(say("story-none"));
    const place = placeOf(at, actor);
    const before = await standing(caseId, place);
    if (missing(parts, before, place).length === 0)
      return plain(say("story-stands", { left: leftOf(before) }));
    try {
      if (place.topic === undefined && !(await canWrite(place.chat)))
        return { said: say("story-start-first", { link: await linkOfBot() }), hasLink: true };
      const begun = await begin(caseId, actor);
      if (begun !== null) return plain(begun);
      await send(caseId, place, parts);
    } catch (error) {
      onTrouble(`story.${toSendError(error).reason}`);
      return plain(say("story-failed"));
    }
    const left = lasting(storyMs);
    const isPrivate = place.topic === undefined;
    return plain(say(isPrivate ? "story-in-private" : "story-in-topic", { left }));
  }

  /** Written down before the first message goes; why none does, else `null`. */
  async function begin(caseId: CaseId, actor: Actor): Promise<string | null> {
    const result = await access.change(caseId, byCaseworker(actor), (at): Decision<Begun> => {
      const now = clock.now();
      const since = markOf(at.file.told, SENDING);
      if (at.holder?.id !== actor.id)
        return { file: null, result: { refused: say("story-claim-first") } };
      if (since !== null && since + LEASE_MS > now)
        return { file: null, result: { refused: say("story-on-its-way") } };
      const told = marked(marked(at.file.told, SENDING, now), SHOWN, now);
      const file = { ...at.file, told };
      return { file, acts: [{ act: "storyShown" }], result: { refused: null } };
    });
    return result === null ? say("claim-unknown") : result.refused;
  }

  async function send(
    caseId: CaseId,
    place: StoryPlace,
    parts: readonly KeptPart[],
  ): Promise<void> {
    try {
      // Looked at again: a tap at the same moment may have just been done with it.
      for (const part of missing(parts, await standing(caseId, place), place)) {
        const until = clock.now() + storyMs;
        const { chat } = place;
        await passing.send({ caseId, chat, until, part: standsAs(place, part) }, () =>
          stories.send(place, part),
        );
      }
    } finally {
      await access.change(caseId, BOT, ({ file }) => ({
        file: without(file, SENDING),
        result: null,
      }));
    }
  }

  function placeOf({ placement }: CaseAtHand, actor: Actor): StoryPlace {
    const { topic, card } = placement;
    return topic === undefined
      ? { chat: actor.id, topic: undefined, card: undefined }
      : { chat: chatId(), topic, card };
  }

  async function standing(
    caseId: CaseId,
    { chat }: StoryPlace,
  ): Promise<readonly PassingMessage[]> {
    const all = await passing.all();
    return all.filter((each) => each.caseId === caseId && each.chat === chat && isStory(each));
  }

  function leftOf(stands: readonly PassingMessage[]): string {
    const last = Math.max(...stands.map(({ until }) => until));
    return lasting(Math.max(MINUTE_MS, last - clock.now()));
  }

  /** Whoever has not started the bot, or has blocked it, cannot be written to. */
  async function canWrite(chat: number): Promise<boolean> {
    try {
      await api.sendChatAction(chat, "typing");
      return true;
    } catch (error) {
      const failure = toSendError(error);
      if (passes(failure)) throw failure;
      return false;
    }
  }

  async function linkOfBot(): Promise<string> {
    link ??= `https://t.me/${(await api.getMe()).username}`;
    return link;
  }

  /** Nothing of it stands any more. Not where it was shown again meanwhile. */
  async function hidden({ caseId, file: seen }: OpenedCase): Promise<void> {
    await access.change(caseId, BOT, ({ file }) => {
      const isSame = markOf(file.told, SHOWN) === markOf(seen.told, SHOWN);
      if (!isSame || !isShown(file, clock.now())) return { file: null, result: null };
      const next = without(without(file, SENDING), SHOWN);
      return { file: next, acts: [{ act: "storyHidden" }], result: null };
    });
  }

  const tap: CaseTap = {
    acts: ["story"],
    async run(at, actor, tapped) {
      const { said, hasLink } = await show(at, actor);
      // A link in what is told to whoever tapped cannot be opened.
      if (!hasLink) return quiet(said);
      await posts.post(at, tapped.message, { text: said });
      return quiet("");
    },
  };

  const command: DeskCommand = {
    name: "story",
    needs: "case",
    run: async ({ at, actor }) => (at ? (await show(at, actor)).said : say("claim-unknown")),
  };

  return {
    taps: [tap],
    commands: [command],

    async round(cases, now) {
      const told = cases.filter(({ file }) => isShown(file, now));
      if (told.length === 0) return;
      const all = (await passing.all()).filter(isStory);
      for (const each of told) {
        const own = all.filter(({ caseId }) => caseId === each.caseId);
        if (own.length === 0) await hidden(each);
        for (const { caseId, chat, message, until, part = "" } of own)
          if (isPrivate(chat) && chat !== each.holder?.id && until > now)
            await passing.note({ caseId, chat, messages: [message], until: now, part });
      }
    },
  };
}

interface Begun {
  readonly refused: string | null;
}

/** What is told to whoever asked for a story. */
interface Answer {
  readonly said: string;
  readonly hasLink: boolean;
}

function plain(said: string): Answer {
  return { said, hasLink: false };
}

/** Shown, and not being sent at this moment. */
function isShown({ told }: CaseFile, now: EpochMs): boolean {
  const since = markOf(told, SENDING);
  return markOf(told, SHOWN) !== null && (since === null || since + LEASE_MS <= now);
}

function without(file: CaseFile, mark: string): CaseFile {
  return { ...file, told: file.told.filter(({ step }) => step !== mark) };
}

function isStory({ part }: PassingMessage): boolean {
  return part?.startsWith(STORY) === true;
}

function missing(
  parts: readonly KeptPart[],
  stands: readonly PassingMessage[],
  place: StoryPlace,
): readonly KeptPart[] {
  return parts.filter((each) => !stands.some(({ part }) => part === standsAs(place, each)));
}

/** A topic that was made anew has nothing of what stood in the one before. */
function standsAs({ topic }: StoryPlace, { name }: KeptPart): string {
  return `${STORY}${name}${topic === undefined ? "" : `/${topic}`}`;
}

/** Ids of groups and channels are below zero (Bot API). */
function isPrivate(chat: number): boolean {
  return chat > 0;
}
