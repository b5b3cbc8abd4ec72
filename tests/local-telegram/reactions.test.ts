import { beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { refusal } from "./calls.js";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;
let worker: number;
let forum: number;
let message_id: number;
let offset: number;

beforeEach(() => {
  stage = createStage();
  offset = 0;
  worker = stage.worker.id;
  forum = stage.forum.id;
  message_id = stage.telegram.send(stage.caseworker, forum, { text: "x" }).message_id;
});

const react = (reaction: unknown, more: Record<string, unknown> = {}) =>
  stage.call("setMessageReaction", { chat_id: forum, message_id, reaction, ...more });
const refused = (reaction: unknown, more: Record<string, unknown> = {}) =>
  refusal(stage, "setMessageReaction", { chat_id: forum, message_id, reaction, ...more });
const emoji = (sign: string) => ({ type: "emoji", emoji: sign });
const shown = () => stage.telegram.reactions(forum, message_id);

async function heard(allowed_updates: readonly string[]): Promise<Record<string, unknown>[]> {
  const { result } = await stage.call("getUpdates", { allowed_updates, offset });
  const updates = result as { update_id: number }[];
  offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
  return updates.filter((update) => "message_reaction" in update);
}

describe("the bot's reaction", () => {
  behaviour(
    "stands below the message until it is taken away",
    { api: "setMessageReaction, reaction" },
    async () => {
      await react([emoji("👍")]);
      expect(shown()).toEqual([{ emoji: "👍", count: 1, by: [stage.telegram.bot.id] }]);
      await react([]);
      expect(shown()).toEqual([]);
    },
  );

  behaviour(
    "takes the place of the former one",
    { api: "setMessageReaction: bots can set up to one reaction per message" },
    async () => {
      await react([emoji("👍")]);
      await react([emoji("👀")]);
      expect(shown().map((each) => each.emoji)).toEqual(["👀"]);
      expect(await refused([emoji("👍"), emoji("👎")])).toBe("REACTIONS_TOO_MANY");
    },
  );

  behaviour("is one of the emoji of the list", { api: "ReactionTypeEmoji" }, async () => {
    expect((await react([emoji("🙏")])).ok).toBe(true);
    expect((await react([emoji("🪨")])).ok).toBe(false);
    expect(shown().map((each) => each.emoji)).toEqual(["🙏"]);
  });

  behaviour(
    "is no custom emoji that is not there already",
    { api: "setMessageReaction: A custom emoji reaction can be used if it is already present" },
    async () => {
      expect(await refused([{ type: "custom_emoji", custom_emoji_id: "5" }])).toBe(
        "REACTION_INVALID",
      );
    },
  );

  behaviour(
    "is not paid for",
    { server: 'get_reaction_type: "invalid reaction type specified" for other types' },
    async () => {
      expect(await refused([{ type: "paid" }])).toBe(
        "can't parse ReactionType: invalid reaction type specified",
      );
    },
  );

  behaviour(
    "to a message that is gone is refused",
    { server: '"message to react not found", process_set_message_reaction_query' },
    async () => {
      expect(await refused([emoji("👍")], { message_id: 999 })).toBe("message to react not found");
    },
  );

  behaviour(
    "is not told back to the bot",
    { api: "Update, message_reaction: isn't received for reactions set by bots" },
    async () => {
      await heard(["message_reaction"]);
      await react([emoji("👍")]);
      expect(await heard(["message_reaction"])).toEqual([]);
    },
  );
});

describe("a person's reaction", () => {
  const tap = (...signs: string[]) =>
    stage.telegram.react(stage.caseworker, forum, message_id, signs);

  behaviour(
    "is told with the former and the new one, to an administrator who asked for it",
    { api: "MessageReactionUpdated" },
    async () => {
      await heard(["message_reaction"]);
      tap("👍");
      tap("👎");
      const told = await heard(["message_reaction"]);
      expect(told.map((update) => update.message_reaction)).toMatchObject([
        { chat: { id: forum }, message_id, old_reaction: [], new_reaction: [emoji("👍")] },
        { user: { id: stage.caseworker.id }, old_reaction: [emoji("👍")] },
      ]);
    },
  );

  behaviour(
    "is not told to a bot that did not ask for it by name",
    { api: "getUpdates, allowed_updates: all except chat_member, message_reaction, …" },
    async () => {
      await heard([]);
      tap("👍");
      expect(await heard([])).toEqual([]);
    },
  );

  behaviour(
    "is not told to a bot that is a plain member",
    { api: "Update, message_reaction: The bot must be an administrator in the chat" },
    async () => {
      await heard(["message_reaction"]);
      stage.telegram.setBotRights(forum, "member");
      tap("👍");
      expect(await heard(["message_reaction"])).toEqual([]);
      expect(shown()).toHaveLength(1);
    },
  );

  behaviour("counts together with the others of its kind", { api: "ReactionCount" }, async () => {
    tap("👍");
    await react([emoji("👍")]);
    expect(shown()).toEqual([
      { emoji: "👍", count: 2, by: [stage.caseworker.id, stage.telegram.bot.id] },
    ]);
    expect(worker).not.toBe(stage.caseworker.id);
  });
});
