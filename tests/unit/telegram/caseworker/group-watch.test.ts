import { randomBytes } from "node:crypto";
import { Api, type Context } from "grammy";
import { afterEach, describe, expect, test } from "vitest";
import type { GroupOptions } from "../../../../src/playground/world/groups.js";
import { createCardWords } from "../../../../src/telegram/caseworker/card/card-words.js";
import { checkGroup } from "../../../../src/telegram/caseworker/chat/group-safety.js";
import { createGroupWatch } from "../../../../src/telegram/caseworker/chat/group-watch.js";
import { SendError } from "../../../../src/telegram/send-error.js";
import { createSealer } from "../../../../src/vault/sealing.js";
import { content } from "../../../support/content.js";
import { ringOf } from "../../../support/keys.js";
import {
  type RunningTelegram,
  startLocalTelegram,
  TEST_TOKEN,
} from "../../../support/local-telegram.js";
import { createMovableClock } from "../../../support/movable-clock.js";
import { openTemporaryStore, type TemporaryStore } from "../../../support/temporary-store.js";

let running: RunningTelegram;
let temporary: TemporaryStore;
afterEach(async () => {
  await running.close();
  await temporary.remove();
});

async function watching(options: Partial<GroupOptions> = {}) {
  running = await startLocalTelegram();
  const { telegram } = running;
  const boss = telegram.addUser({ firstName: "Aigul" });
  telegram.send(boss, boss.id, { text: "/start" });
  const chat = telegram.addGroup({
    title: "Caseworkers",
    kind: "supergroup",
    forum: true,
    members: [],
    owner: boss,
    permissions: { can_invite_users: false },
    ...options,
  });
  temporary = await openTemporaryStore(createMovableClock());
  const api = new Api(TEST_TOKEN, { apiRoot: running.url });
  const { texts } = await content();
  const told: string[] = [];
  const troubles: string[] = [];
  const begin = () =>
    createGroupWatch({
      api,
      book: temporary.store,
      sealer: createSealer(ringOf(7), randomBytes),
      chatId: () => chat.id,
      say: createCardWords(texts, "en").say,
      lookNow: () => {},
      onChange: (kind) => told.push(kind),
      onTrouble: (code) => troubles.push(code),
    });
  let watch = begin();
  return {
    telegram,
    chat,
    boss,
    told,
    troubles,
    restart() {
      watch = begin();
    },
    /** Another process looks at the same moment. */
    other: begin,
    async look() {
      const look = await checkGroup(api, chat.id).catch((error) => {
        if (error instanceof SendError && error.reason === "chatGone") return null;
        throw error;
      });
      await watch.saw(look);
    },
    /** Somebody adds the bot: Telegram tells of it. */
    async added() {
      const myChatMember = {
        chat,
        old_chat_member: { status: "left" },
        new_chat_member: { status: "member" },
      };
      await watch.middleware({ myChatMember } as unknown as Context, async () => {});
    },
    posts: () => telegram.messages(chat.id).map(({ text }) => text ?? ""),
  };
}

describe("where the bot is new", () => {
  test("it says what it needs, each right with its tick, and once", async () => {
    const { look, posts, restart } = await watching({ botRights: { can_pin_messages: false } });
    await look();
    restart();
    await look();
    expect(posts()).toHaveLength(1);
    expect(posts()[0]).toContain("✅ delete messages");
    expect(posts()[0]).toContain("❌ pin messages");
    expect(posts()[0]).toContain("/help");
  });

  test("it warns of ways by which others read along", async () => {
    const { added, look, posts } = await watching({ permissions: { can_invite_users: true } });
    await added();
    await look();
    await look();
    expect(posts()).toHaveLength(1);
    expect(posts()[0]).toContain("⚠️ Every member can add people");
  });

  test("it says nothing at its first start where all is well", async () => {
    const { look, posts } = await watching();
    await look();
    expect(posts()).toEqual([]);
  });

  test("two processes that look at once post one guide", async () => {
    const { other, chat, posts } = await watching({ botRights: { can_pin_messages: false } });
    const look = await checkGroup(new Api(TEST_TOKEN, { apiRoot: running.url }), chat.id);
    await Promise.all([other().saw(look), other().saw(look), other().saw(look)]);
    expect(posts()).toHaveLength(1);
  });
});

describe("a change", () => {
  test("of rights is told in one line that says what to do, and so is the repair", async () => {
    const { telegram, chat, look, posts, restart, told } = await watching();
    await look();
    telegram.setBotRights(chat.id, { can_manage_topics: false, can_delete_messages: false });
    await look();
    restart();
    await look();
    telegram.setBotRights(chat.id, {});
    await look();
    expect(posts().filter((text) => text !== "")).toEqual([
      expect.stringMatching(/lost rights: delete messages, manage topics\. Give them back/),
      expect.stringMatching(/^✅ .*delete messages, manage topics/),
    ]);
    expect(told).toEqual(["added", "rightsLost", "rightsBack"]);
  });

  test("to a plain member is told as that, not as a list of rights", async () => {
    const { telegram, chat, look, posts } = await watching();
    await look();
    telegram.setBotRights(chat.id, "member");
    await look();
    expect(posts().at(-1)).toContain("no administrator any more");
  });

  test("of topics is told both ways", async () => {
    const { telegram, chat, look, posts } = await watching();
    await look();
    telegram.setForum(chat.id, false);
    await look();
    expect(posts().at(-1)).toContain("Topics were switched off");
    telegram.setForum(chat.id, true);
    await look();
    expect(posts().at(-1)).toContain("Topics are on");
  });

  test("of the bot's place: removed, its administrators are told in private; added again, it greets", async () => {
    const { telegram, chat, boss, look, posts, troubles } = await watching();
    await look();
    telegram.setBotRights(chat.id, "kicked");
    await look();
    await look();
    const letters = telegram.messages(boss.id).filter(({ from }) => from?.is_bot);
    expect(letters.map(({ text }) => text)).toEqual([expect.stringContaining("Add it again")]);
    telegram.setBotRights(chat.id, {});
    await look();
    expect(posts().at(-1)).toContain("✅ manage topics");
    expect(troubles).toEqual([]);
  });

  test("of the chat's id is told once, by two processes and after restarts", async () => {
    const { other, posts, troubles } = await watching();
    await Promise.all([other().moved(), other().moved()]);
    await other().moved();
    expect(posts().filter((text) => text?.includes("has a new id"))).toHaveLength(1);
    expect(troubles).toEqual([]);
  });

  test("stands in the store under a seal: no id of an administrator can be read", async () => {
    const { boss, look } = await watching();
    await look();
    const kept = await temporary.store.deskNote("group");
    expect(kept?.note.length).toBeGreaterThan(40);
    expect(String(kept?.note)).not.toContain(String(boss.id));
    expect(Buffer.from(String(kept?.note), "base64url").toString("latin1")).not.toContain(
      String(boss.id),
    );
  });
});
