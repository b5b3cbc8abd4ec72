import { randomBytes } from "node:crypto";
import { Api } from "grammy";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createAlikeRound } from "../../../../src/delivery/alike-round.js";
import { createCaseAccess } from "../../../../src/delivery/case-access.js";
import { createCaseRegister } from "../../../../src/delivery/case-register.js";
import { type CaseFile, newCaseFile } from "../../../../src/domain/case-file.js";
import type { CaseId } from "../../../../src/domain/ids.js";
import { createAlikeActs } from "../../../../src/telegram/caseworker/acts/alike-acts.js";
import { createCardWriter } from "../../../../src/telegram/caseworker/card/card.js";
import { casePress } from "../../../../src/telegram/caseworker/card/card-buttons.js";
import { createCasePosts } from "../../../../src/telegram/caseworker/chat/case-posts.js";
import { createTelegramDesk } from "../../../../src/telegram/caseworker/chat/desk.js";
import { createNameBlinder } from "../../../../src/vault/blind-names.js";
import { createCaseVault } from "../../../../src/vault/case-vault.js";
import { createJournal } from "../../../../src/vault/journal.js";
import { briefOf, caseIdOf } from "../../../support/briefs.js";
import { content } from "../../../support/content.js";
import { ringOf, sealerOf } from "../../../support/keys.js";
import { startLocalTelegram, TEST_TOKEN } from "../../../support/local-telegram.js";
import { createMovableClock } from "../../../support/movable-clock.js";
import { openTemporaryStore } from "../../../support/temporary-store.js";

const ROUTE = "caseworkers";
const DAYS = 90;
const idOf = (index: number) =>
  `${(index * 0x1111111).toString(16).padStart(8, "0")}${caseIdOf(index).slice(8)}` as CaseId;
const [FIRST, SECOND, THIRD] = [idOf(1), idOf(2), idOf(3)] as const;
const codeOf = (id: CaseId) => briefOf(id).code;
const LIMITS = { overallPerSecond: 1e3, chatGapMs: 0, groupPerMinute: 1e3, keptForUrgent: 0 };

/** Three cases of one employer in a forum: what is posted stands in a chat, what is changed in a store. */
async function startAlike() {
  const clock = createMovableClock();
  const { store, remove } = await openTemporaryStore(clock);
  const { telegram, url, close } = await startLocalTelegram({ clock });
  const owner = telegram.addUser({ firstName: "Aigul" });
  const group = telegram.addGroup({
    ...{ title: "Caseworkers", owner, members: [], administrators: [] },
    ...{ kind: "supergroup" as const, forum: true },
  });
  const { texts, flow } = await content();
  const vault = createCaseVault(sealerOf(7), randomBytes);
  const journal = createJournal(ringOf(7));
  const api = new Api(TEST_TOKEN, { apiRoot: url });
  const desk = createTelegramDesk({
    ...{ api, writer: createCardWriter(texts, "ru", [flow]), chatId: group.id },
    ...{ timeZone: "Asia/Almaty", retentionDays: DAYS, onMigrated: () => {} },
  });
  const troubles: string[] = [];
  const onTrouble = (code: string) => void troubles.push(code);
  const access = createCaseAccess({ cases: store, vault, journal, clock, retentionDays: DAYS });
  const register = createCaseRegister({ cases: store, vault, onTrouble });
  const run = createAlikeRound({ access, cases: store, desk, onTrouble });
  const chatId = () => desk.chatId();
  const redrawn: CaseId[] = [];
  const { commands, taps } = createAlikeActs({
    ...{ access, register, chatId, texts, locale: "ru" },
    posts: createCasePosts({ api, cases: store, chatId, onTrouble }),
    redraw: async (id) => void redrawn.push(id),
  });
  const names = createNameBlinder(sealerOf(7))({
    parts: [{ step: "names", text: "ТОО «Степной Орлан»" }],
  });
  const actor = { id: owner.id, name: "Aigul", isAnonymous: false, isAdministrator: true };

  async function newCase(id: CaseId): Promise<void> {
    const now = clock.now();
    const key = vault.newKey(id);
    const seals = vault.unwrap(id, key);
    const brief = briefOf(id);
    await store.enqueue({
      ...{ caseId: id, chat: ROUTE, level: 1, dueAt: now, key, joins: null },
      ...{ lookup: null, lookAt: null, blobs: [], keepsStory: false, journal: [] },
      file: seals.sealFile({ ...newCaseFile(null, now), names }),
      brief: seals.sealBrief(brief),
      story: seals.sealStory({ parts: [] }),
      retainUntil: now + DAYS * 86_400_000,
    });
    const taken = await store.take(now, 30_000, LIMITS);
    if (taken.kind !== "step") throw new Error("nothing was taken");
    const topic = await desk.openTopic(ROUTE, brief);
    const card = await desk.postCard(ROUTE, topic, brief, false);
    const placement = { chat: ROUTE, topic, card };
    await store.record(id, taken.token, { kind: "sent", placement, finished: true }, now);
    clock.advance(60_000);
  }

  for (const id of [FIRST, SECOND, THIRD]) await newCase(id);
  const holder = { id: owner.id, name: "Aigul" };
  await access.change(FIRST, { kind: "bot" }, ({ file }) => ({ file, holder, result: null }));

  async function opened(id: CaseId) {
    const at = await access.load(id);
    if (!at) throw new Error("there is no such case");
    return at;
  }

  return {
    redrawn,
    troubles,
    messages: () => telegram.messages(group.id),
    fileOf: async (id: CaseId): Promise<CaseFile> => (await opened(id)).file,
    journalOf: async (id: CaseId) => (await store.journal(id)).map(({ act }) => act),
    round: async () => run(await register.cases(), clock.now()),

    /** What a button of one of the bot's messages does. */
    async tap(message: number, data: string) {
      const press = casePress(data);
      if (!press) throw new Error(`no button: ${data}`);
      const text =
        telegram.messages(group.id).find((each) => each.message_id === message)?.text ?? null;
      const tapped = { query: "1", message, text, isChannel: false };
      const [able] = taps.filter(({ acts }) => acts.includes(press.act));
      return able?.run(await opened(press.caseId), actor, tapped, press);
    },

    async list(id: CaseId) {
      const [command] = commands;
      let post: Parameters<Parameters<NonNullable<typeof command>["run"]>[0]["answer"]>[0] | null =
        null;
      const said = await command?.run({
        ...{ words: "", message: {} as never, actor, isAdministrator: true },
        at: await opened(id),
        answer: async (given) => {
          post = given;
        },
      });
      return (post as { text: string; keyboard?: unknown } | null) ?? { text: said ?? "" };
    },

    async stop() {
      await close();
      await remove();
    },
  };
}

let stage: Awaited<ReturnType<typeof startAlike>>;
beforeEach(async () => {
  stage = await startAlike();
});
afterEach(() => stage.stop());

/** The line that tells who has the first case. */
async function line() {
  await stage.round();
  await stage.round();
  const [found] = stage.messages().filter(({ text }) => text?.includes("Aigul, приш"));
  if (!found) throw new Error("there is no line");
  return found;
}

const buttonsOf = (id: number) =>
  JSON.stringify(stage.messages().find((each) => each.message_id === id));

describe("who has a case", () => {
  test("is told by name which newer ones may have the same employer, with buttons for each", async () => {
    const told = await line();
    expect(told.text).toContain(codeOf(SECOND));
    expect(told.text).toContain(codeOf(THIRD));
    expect(JSON.stringify(told)).toContain(`Ay:${FIRST}:${codeOf(SECOND)}`);
    expect(JSON.stringify(told)).toContain(`An:${FIRST}:${codeOf(THIRD)}`);
    expect(stage.troubles).toEqual([]);
  });

  test("confirms with a tap: for both cases, in both journals, and that row goes", async () => {
    const told = await line();
    const said = await stage.tap(told.message_id, `Ay:${FIRST}:${codeOf(SECOND)}`);
    expect(said).toMatchObject({ changed: true });
    const here = (await stage.fileOf(FIRST)).alike.find(({ caseId }) => caseId === SECOND);
    expect(here).toMatchObject({ state: "confirmed" });
    const other = (await stage.fileOf(SECOND)).alike.find(({ caseId }) => caseId === FIRST);
    expect(other).toMatchObject({ state: "confirmed", code: codeOf(FIRST) });
    expect(await stage.journalOf(FIRST)).toEqual(["alikeConfirmed"]);
    expect(await stage.journalOf(SECOND)).toEqual(["alikeConfirmed"]);
    expect(stage.redrawn).toEqual([SECOND]);
    expect(buttonsOf(told.message_id)).not.toContain(`Ay:${FIRST}:${codeOf(SECOND)}`);
    expect(buttonsOf(told.message_id)).toContain(`Ay:${FIRST}:${codeOf(THIRD)}`);
  });

  test("is told when it was said before, and nothing is written twice", async () => {
    const told = await line();
    await stage.tap(told.message_id, `An:${FIRST}:${codeOf(SECOND)}`);
    const said = await stage.tap(told.message_id, `An:${FIRST}:${codeOf(SECOND)}`);
    expect(said?.said).toBe("Это уже отмечено.");
    expect(await stage.journalOf(FIRST)).toEqual(["alikeDismissed"]);
    expect(await stage.journalOf(SECOND)).toEqual(["alikeDismissed"]);
  });

  test("cannot say it of a case that is not on the list", async () => {
    const told = await line();
    const said = await stage.tap(told.message_id, `Ay:${FIRST}:AAAA`);
    expect(said).toMatchObject({ changed: false });
    expect(await stage.journalOf(FIRST)).toEqual([]);
  });
});

describe("/alike", () => {
  test("lists each related case with a link, what was said of it, and what can be done", async () => {
    const told = await line();
    await stage.tap(told.message_id, `An:${FIRST}:${codeOf(THIRD)}`);
    const { text, keyboard } = (await stage.list(FIRST)) as { text: string; keyboard: unknown };
    expect(text).toContain(`❔ <a href="https://t.me/c/`);
    expect(text).toContain(`${codeOf(SECOND)}</a> · возможно, тот же`);
    expect(text).toContain(`${codeOf(THIRD)}</a> · не связано`);
    expect(text).not.toMatch(/орлан/i);
    expect(JSON.stringify(keyboard)).toContain(`Me:${FIRST}:${codeOf(SECOND)}`);
    expect(JSON.stringify(keyboard)).not.toContain(`Me:${FIRST}:${codeOf(THIRD)}`);
  });

  test("says so where nothing is like the case", async () => {
    const { text } = await stage.list(SECOND);
    expect(text).toBe(`С делом ${codeOf(SECOND)} пока ничего не совпадает.`);
  });
});
