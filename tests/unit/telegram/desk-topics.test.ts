import { Api } from "grammy";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Answer, type CaseFile, newCaseFile } from "../../../src/domain/case-file.js";
import type { LocalChat, LocalUser } from "../../../src/playground/world/world.js";
import type { KnownCase } from "../../../src/ports.js";
import { createCardWriter } from "../../../src/telegram/caseworker/card/card.js";
import { createReasonsTap } from "../../../src/telegram/caseworker/card/card-reasons.js";
import {
  createTelegramDesk,
  type TelegramDesk,
} from "../../../src/telegram/caseworker/chat/desk.js";
import { briefOf, caseIdOf } from "../../support/briefs.js";
import { content } from "../../support/content.js";
import {
  type RunningTelegram,
  startLocalTelegram,
  TEST_TOKEN,
} from "../../support/local-telegram.js";
import { createScriptedDesk } from "../../support/scripted-desk.js";
import { type Bench, openBench } from "../delivery/bench.js";
import { keepingOf } from "../delivery/keeping.js";

const { flow, alertFlow, texts } = await content();
const writer = createCardWriter(texts, "en", [flow, alertFlow]);
const brief = briefOf(caseIdOf(1), { code: "K7F3" });
const aigul = { id: 7, name: "Aigul" };
const CHAT = "caseworkers";

let running: RunningTelegram;
let owner: LocalUser;
let group: LocalChat;
let desk: TelegramDesk;

async function begin(kind: { kind: "supergroup"; forum: true } | { kind: "group" }) {
  running = await startLocalTelegram();
  owner = running.telegram.addUser({ firstName: "Boss" });
  group = running.telegram.addGroup({ title: "Caseworkers", owner, members: [], ...kind });
  desk = deskOf();
}
const deskOf = () =>
  createTelegramDesk({
    api: new Api(TEST_TOKEN, { apiRoot: running.url }),
    writer,
    chatId: group.id,
    timeZone: "Asia/Almaty",
    retentionDays: 90,
    onMigrated: () => {},
  });
beforeEach(() => begin({ kind: "supergroup", forum: true }));
afterEach(() => running.close());

const known = (file: Partial<CaseFile> = {}, holder: KnownCase["holder"] = null): KnownCase => ({
  ...{ brief, holder, retainUntil: 0 },
  file: { ...newCaseFile(null, 0), ...file },
});
const answer = (mark: Answer["mark"]): Answer => ({ id: "0000000a", mark, letter: null });
const callsOf = (method: string) =>
  running.telegram.calls.filter((call) => call.method === method).length;
const shown = () => {
  const [topic] = running.telegram.topics(group.id);
  return topic && { name: topic.name, icon: running.telegram.iconOf(topic) };
};
const textOf = (message: number) => {
  const found = running.telegram.messages(group.id).find((each) => each.message_id === message);
  return found && "text" in found ? (found.text ?? "") : null;
};

describe("the topic of a case", () => {
  test("has the level, the code, what and where in its name, in a word or two each", async () => {
    await desk.openTopic(CHAT, brief);
    expect(shown()).toEqual({ name: "🟠 K7F3 · wages, passport · Mangystau", icon: "❗️" });
  });

  test.each<[string, KnownCase, { name: RegExp; icon: string }]>([
    ["is claimed", known({ stage: "read" }, aigul), { name: /^🟠/u, icon: "👀" }],
    ["is worked on", known({ stage: "working" }, aigul), { name: /^🟠/u, icon: "✍️" }],
    [
      "has an answer that is not read",
      known({ stage: "working", answers: [answer("read"), answer("shown")] }, aigul),
      { name: /^🟠/u, icon: "💬" },
    ],
    ["was raised by hand", known({ level: 0 }), { name: /^🔴 K7F3/u, icon: "❗️" }],
    ["is closed", known({ stage: "closed" }, aigul), { name: /^✅ K7F3/u, icon: "✅" }],
  ])("shows that it %s", async (_name, now, look) => {
    const topic = await desk.openTopic(CHAT, brief);
    expect(await desk.drawTopic({ chat: CHAT, topic }, now)).toBe("drawn");
    expect(shown()?.name).toMatch(look.name);
    expect(shown()?.icon).toBe(look.icon);
  });

  test("for practice says so", () => {
    expect(writer.topicName({ ...brief, training: true })).toMatch(/^🎓 practice 🟠 K7F3/u);
  });

  test("is left alone while nothing of it changes", async () => {
    const topic = await desk.openTopic(CHAT, brief);
    await desk.drawTopic({ chat: CHAT, topic }, known());
    expect(callsOf("editForumTopic")).toBe(0);
    await desk.drawTopic({ chat: CHAT, topic }, known({ stage: "working" }));
    await desk.drawTopic({ chat: CHAT, topic }, known({ stage: "working", notes: 3 }));
    expect(callsOf("editForumTopic")).toBe(1);
    expect(callsOf("getForumTopicIconStickers")).toBe(1);
  });

  test("that looks right already is no trouble after a restart", async () => {
    const topic = await desk.openTopic(CHAT, brief);
    expect(await deskOf().drawTopic({ chat: CHAT, topic }, known())).toBe("drawn");
  });

  test("has its name where Telegram offers no icons", async () => {
    running.telegram.faults.add({
      kind: "error",
      method: "getForumTopicIconStickers",
      code: 400,
      description: "Bad Request",
    });
    const topic = await desk.openTopic(CHAT, brief);
    expect(topic).toBeGreaterThan(0);
    expect(shown()).toEqual({ name: "🟠 K7F3 · wages, passport · Mangystau", icon: "" });
  });

  test("is gone when somebody deleted it, and so is its card", async () => {
    const topic = await desk.openTopic(CHAT, brief);
    const card = await desk.postCard(CHAT, topic, brief, false);
    running.telegram.deleteTopic(owner, group.id, topic);
    expect(await desk.drawTopic({ chat: CHAT, topic }, known({ stage: "working" }))).toBe("gone");
    expect(await desk.drawCase({ chat: CHAT, topic, card }, known())).toBe("gone");
  });
});

describe("a card", () => {
  test("calls those on duty by name, until somebody has the case", async () => {
    const person = running.telegram.addUser({ firstName: "Daniyar" });
    running.telegram.setMember(group.id, person, "member");
    const mentions = [{ id: person.id, name: "Dan <b>" }];
    const card = await desk.postCard(CHAT, undefined, brief, false, { mentions });
    const found = running.telegram.messages(group.id).find((each) => each.message_id === card);
    expect(found?.entities?.filter(({ type }) => type === "text_mention")).toMatchObject([
      { user: { id: person.id } },
    ]);
    await desk.drawCase({ chat: CHAT, card }, known({ notes: 1 }));
    expect(textOf(card)).toContain("📣 Dan <b>");
    await desk.drawCase({ chat: CHAT, card }, known({}, aigul));
    expect(textOf(card)).not.toContain("📣");
  });

  test("tells why it has its level after a tap, and hides that after another", async () => {
    const card = await desk.postCard(CHAT, undefined, brief, false);
    const placement = { chat: CHAT, card };
    const tap = createReasonsTap({ desk });
    const tapped = { query: "1", message: card, text: null, isChannel: false };
    const at = { ...known(), caseId: brief.id, placement, version: 1 };
    const actor = { ...aigul, isAnonymous: false };
    const press = (detail: string) =>
      tap.run(at as never, actor as never, tapped, {
        act: "reasons",
        caseId: brief.id,
        detail,
      } as never);
    const before = textOf(card);
    expect(before).not.toContain("T8");
    await press("");
    expect(textOf(card)).toContain(`T8 · ${texts.lookUp("en", "triage-T8")}`);
    await press("hide");
    expect(textOf(card)).toBe(before);
  });

  test("says who has it and since when, as coarsely as it says when it came", async () => {
    const card = await desk.postCard(CHAT, undefined, brief, false);
    const claimedAt = Date.parse("2026-03-14T20:30:00Z"); // half past one in the night in Almaty
    await desk.drawCase({ chat: CHAT, card }, known({ claimedAt, stage: "read" }, aigul));
    expect(textOf(card)).toContain("✋ Taken by: Aigul · in hand since March 15, at night");
  });
});

describe("a case whose topic is deleted by hand", () => {
  let bench: Bench;
  afterEach(() => bench.remove());

  async function delivered() {
    bench = await openBench(Object.assign(createScriptedDesk(), desk));
    const keeping = keepingOf(bench);
    await bench.submit(brief, { words: "voqea" });
    await bench.relayAll();
    await bench.deliverAll();
    const placement = async () => (await bench.store.load(brief.id))?.placement ?? { chat: "" };
    return { keeping, placement };
  }

  test("stands again in a new one, and says that the story is no longer held", async () => {
    const { keeping, placement } = await delivered();
    const { topic = 0 } = await placement();
    running.telegram.deleteTopic(owner, group.id, topic);
    await keeping.change(brief.id, { stage: "working", redraw: true });
    await keeping.keeper.run();
    const now = await placement();
    expect(running.telegram.topics(group.id).map((each) => each.message_thread_id)).toEqual([
      now.topic,
    ]);
    const gone = texts.lookUp("en", "card-story-gone");
    expect(textOf(now.card ?? 0)).toContain(gone);
    await keeping.change(brief.id, { notes: 1, redraw: true });
    await keeping.keeper.run();
    expect(textOf(now.card ?? 0)).toContain(gone);
    expect(shown()).toMatchObject({ icon: "✍️" });
  });

  test("has its card again in a group without topics", async () => {
    await running.close();
    await begin({ kind: "group" });
    const { keeping, placement } = await delivered();
    const { card = 0 } = await placement();
    running.telegram.deleteMessage(owner, group.id, card);
    await keeping.change(brief.id, { redraw: true });
    await keeping.keeper.run();
    const now = await placement();
    expect(now.card).not.toBe(card);
    expect(textOf(now.card ?? 0)).toContain(texts.lookUp("en", "card-made-anew"));
  });
});
