import { Api } from "grammy";
import type { Message } from "grammy/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createCaseRegister } from "../../../../src/delivery/case-register.js";
import type { CaseId } from "../../../../src/domain/ids.js";
import {
  ACTS,
  type Act,
  type ActCode,
  byCaseworker,
  type JournalEntry,
} from "../../../../src/domain/journal.js";
import { caseCode } from "../../../../src/domain/report.js";
import type { CaseStore } from "../../../../src/ports.js";
import type { CasePost } from "../../../../src/telegram/caseworker/chat/case-posts.js";
import { createCasePosts } from "../../../../src/telegram/caseworker/chat/case-posts.js";
import { createDeskNotes } from "../../../../src/telegram/caseworker/chat/desk-notes.js";
import { createJournalView } from "../../../../src/telegram/caseworker/journal/journal-view.js";
import { briefOf } from "../../../support/briefs.js";
import { content } from "../../../support/content.js";
import { sealerOf } from "../../../support/keys.js";
import { startLocalTelegram, TEST_TOKEN } from "../../../support/local-telegram.js";
import { type Bench, CHAT, openBench } from "../../delivery/bench.js";

const AIGUL = { id: 1, name: "Айгүл" };
const TIME_ZONE = "Asia/Almaty";
// Codes are drawn from the first digits.
const idOf = (index: number) =>
  `${(index * 7_919).toString(16).padStart(8, "0")}${"0".repeat(24)}` as CaseId;
const id = idOf(1);
const other = idOf(2);
const code = caseCode(id);
const { texts } = await content();

let bench: Bench;
let local: Awaited<ReturnType<typeof startLocalTelegram>>;
let api: Api;
let group: number;
let stop: () => Promise<void>;

beforeEach(async () => {
  bench = await openBench();
  local = await startLocalTelegram({});
  api = new Api(TEST_TOKEN, { apiRoot: local.url });
  const owner = local.telegram.addUser({ firstName: "Boss" });
  group = local.telegram.addGroup({
    title: "Caseworkers",
    owner,
    members: [],
    kind: "supergroup",
  }).id;
  stop = async () => {
    await local.close();
    await bench.remove();
  };
  await came(id);
});
afterEach(() => stop());

async function came(caseId: CaseId): Promise<void> {
  await bench.submit(briefOf(caseId, { code: caseCode(caseId) }), { words: "voqea" });
  await bench.relayAll();
}

/** The view of a caseworkers' chat, in Russian or another language; `journal` may be tampered with. */
function view(given: { locale?: string; journal?: CaseStore["journal"] } = {}) {
  const { store, vault, clock } = bench;
  const onTrouble = (each: string) => (bench.told as string[]).push(each);
  const cases: Pick<CaseStore, "load" | "journal"> = {
    load: (caseId) => store.load(caseId),
    journal: given.journal ?? ((caseId) => store.journal(caseId)),
  };
  const register = createCaseRegister({ cases: store, vault, onTrouble });
  const made = createJournalView({
    ...{ api, cases, journal: bench.journal, register, clock, onTrouble },
    notes: createDeskNotes(store, sealerOf(1)),
    posts: createCasePosts({ api, cases: store, chatId: () => group, onTrouble }),
    ...{ texts, locale: given.locale ?? "ru", timeZone: TIME_ZONE },
  });
  return {
    ...made,
    async weekly() {
      return made.weeklyHeads(await register.cases());
    },
  };
}

/** Writes a command; what was answered, as it is posted. */
async function says(
  name: "journal" | "verify",
  given: { at?: CaseId; words?: string; replyTo?: Message; from?: ReturnType<typeof view> } = {},
): Promise<string> {
  const { at = null, words = "", replyTo, from = view() } = given;
  const command = from.commands.find((each) => each.name === name);
  const answered: CasePost[] = [];
  const message = { message_id: 1, date: 1, chat: { id: group }, text: `/${name}` };
  const told = await command?.run({
    ...{ words, isAdministrator: false },
    message: { ...message, ...(replyTo ? { reply_to_message: replyTo } : {}) } as Message,
    actor: { ...AIGUL, isAnonymous: false, isAdministrator: false },
    at: at && (await bench.access.load(at)),
    answer: async (post) => void answered.push(post),
  });
  return [...answered.map(({ text }) => text), ...(told ? [told] : [])].join("\n");
}

async function does(caseId: CaseId, ...acts: readonly Omit<Act, "by">[]): Promise<void> {
  await bench.access.change(caseId, byCaseworker(AIGUL), ({ file }) => ({
    file,
    acts,
    result: null,
  }));
}

const linesOf = (text: string) => text.split("\n").filter((line) => line.includes(" · "));

describe("the journal of a case", () => {
  test("tells when, what, by whom and in which words, the newest last", async () => {
    await does(id, { act: "claimed" });
    bench.clock.advance(3_600_000);
    await does(id, { act: "noted", words: "позвонить\nв <b>понедельник</b>" });
    await does(id, { act: "closed", words: "advised" });
    await bench.submit(briefOf(other, { joins: id, turn: "danger" }), { level: 0 });
    await bench.relayAll();
    const text = await says("journal", { at: id });
    expect(text).toContain(code);
    expect(text).toContain("5 записей");
    const moment = /^\d{2}\.\d{2}\.\d{4} \d{2}:\d{2} · /;
    for (const line of linesOf(text)) expect(line).toMatch(moment);
    expect(linesOf(text).map((line) => line.replace(moment, ""))).toEqual([
      "дело пришло · бот",
      "дело взято · Айгүл",
      "заметка · Айгүл · позвонить в &lt;b&gt;понедельник&lt;/\u2060b&gt;",
      "дело закрыто · Айгүл · Дан совет",
      "человек написал · человек · в опасности сейчас",
    ]);
  });

  test.each(["ru", "kk", "en", "uz", "uz-Cyrl", "ky", "tg"])(
    "has words for every act there can be: %s",
    async (locale) => {
      const words: Partial<Record<ActCode, string>> = {
        closed: "silence",
        levelChanged: "1 → 0: угрозы",
        referralAgreed: "lawyer",
        workerWrote: "message",
        handedOver: "Данияр",
        escalated: "p0_duty",
      };
      await does(
        id,
        ...ACTS.map((act) => ({ act, ...(words[act] === undefined ? {} : { words: words[act] }) })),
      );
      const text = await says("journal", { at: id, from: view({ locale }) });
      expect(linesOf(text)).toHaveLength(ACTS.length + 1);
      // English has the same word for some of them.
      const codes = locale === "en" ? [] : ACTS;
      for (const raw of [...codes, "silence", "lawyer", "message", "p0_duty", "1 → 0"])
        for (const line of linesOf(text)) expect(line.split(" · ")).not.toContain(raw);
      expect(text).toContain("→ Данияр");
    },
  );

  test("that is long comes in pages, each within one message; no word of it is lost", async () => {
    const notes = Array.from({ length: 60 }, (_, index) => `${index} ${"ы&".repeat(70)}`);
    for (const words of notes) await does(id, { act: "noted", words });
    const pages = [];
    for (let page = 1; ; page++) {
      // In a topic the code need not be written, and may be.
      const words = page % 2 === 0 ? String(page) : `${code} ${page}`;
      const text = await says("journal", { at: id, words });
      expect(text.length).toBeLessThan(4_096);
      pages.unshift(...linesOf(text).filter((line) => line.includes("Айгүл")));
      if (!text.includes(`/journal ${code} ${page + 1}`)) break;
    }
    expect(pages).toHaveLength(notes.length);
    expect(pages.map((line) => Number(/Айгүл · (\d+)/.exec(line)?.[1]))).toEqual(
      notes.map((_, index) => index),
    );
  });

  test("comes by the button of the card too, in the chat, and goes with the case", async () => {
    const [tap] = view().taps;
    const at = await bench.access.load(id);
    if (!tap || !at) throw new Error("there is no button");
    expect(tap.acts).toEqual(["journal"]);
    const actor = { ...AIGUL, isAnonymous: false, isAdministrator: false };
    const tapped = { query: "q", message: 5, text: null, isChannel: false };
    const press = { act: "journal", caseId: id, detail: "" } as const;
    const placed = { ...at, placement: { chat: CHAT } };
    const told = await tap.run(placed, actor, tapped, press);
    expect(told).toEqual({ said: "", changed: false });
    const [posted] = local.telegram.messages(group).slice(-1);
    expect(JSON.stringify(posted)).toContain("дело пришло");
    const spot = { message: posted?.message_id ?? 0 };
    expect(await bench.store.caseAt(CHAT, spot)).toBe(id);
  });

  test("shows what cannot be opened by its day alone", async () => {
    const foreign = bench.vault.unwrap(id, bench.vault.newKey(id));
    const lost = bench.journal.chained(
      id,
      foreign,
      null,
      [{ act: "noted", by: { kind: "bot" } }],
      0,
    );
    const text = await says("journal", { at: id, from: view({ journal: async () => lost }) });
    expect(text).toContain("01.01.1970 · заметка · не читается");
    expect(bench.told).toContain("vault.cannotOpen");
  });
});

describe("/verify", () => {
  const tampered = (change: (entries: readonly JournalEntry[]) => readonly JournalEntry[]) =>
    view({ journal: async (caseId) => change(await bench.store.journal(caseId)) });

  beforeEach(async () => {
    await does(id, { act: "claimed" }, { act: "working" });
    await came(other);
  });

  test("says that a journal is whole, and with nothing around it that all are", async () => {
    expect(await says("verify", { at: id })).toContain("3 записи. Ничего не изменено");
    expect(await says("verify", { words: code.toLowerCase() })).toContain("3 записи");
    expect(await says("verify")).toContain("Проверено 2 журнала. Нарушений нет.");
    expect(await says("verify", { words: "что-то" })).toContain("/verify");
    expect(await says("verify", { words: "XXXX" })).toContain("XXXX неизвестно");
  });

  test.each<
    readonly [string, (entries: readonly JournalEntry[]) => readonly JournalEntry[], number]
  >([
    [
      "an act was changed",
      (entries) => entries.map((each) => (each.seq === 2 ? { ...each, act: "noted" } : each)),
      2,
    ],
    ["one was left out", (entries) => entries.filter(({ seq }) => seq !== 2), 2],
    ["the end was cut off", (entries) => entries.slice(0, 2), 3],
    [
      "a detail was destroyed while the case lives",
      (entries) => entries.map((each) => (each.seq === 3 ? { ...each, detail: null } : each)),
      3,
    ],
    ["all was removed", () => [], 1],
  ])("says from where on it is broken: %s", async (_what, change, number) => {
    const from = tampered((entries) => (entries.length > 1 ? change(entries) : entries));
    expect(await says("verify", { at: id, from })).toContain(`начиная с записи ${number}`);
    expect(await says("journal", { at: id, from })).toContain(`начиная с записи ${number}`);
    const all = await says("verify", { from });
    expect(all).toContain(`Нарушены журналы: ${code}.`);
  });
});

describe("the checkpoints of a week", () => {
  const post = async (text: string) => api.sendMessage(group, text);

  async function posted(): Promise<Message> {
    const [text = "", ...more] = await view().weekly();
    expect(more).toEqual([]);
    return post(text);
  }

  test("are the ends of all journals, and fit as long as nobody has changed any", async () => {
    await came(other);
    await does(id, { act: "claimed" });
    const message = await posted();
    const lines = message.text?.split("\n").slice(-2) ?? [];
    const heads = await Promise.all(
      [id, other].map(async (each) => {
        const head = (await bench.store.load(each))?.head;
        return `${caseCode(each)} ${head?.seq} ${head?.mac.slice(0, 12)}`;
      }),
    );
    expect(lines).toEqual(heads.sort());
    await does(id, { act: "working" });
    const told = await says("verify", { replyTo: message });
    expect(told).toContain("Совпадает: 2 из 2.");
    expect(told).not.toContain("⚠️");
  });

  test("find the journal that was cut and chained anew, even with every key", async () => {
    await came(other);
    await does(id, { act: "claimed" }, { act: "noted", words: "то, что мешает" });
    const message = await posted();
    const row = await bench.store.load(id);
    if (!row) throw new Error("there is no such case");
    const seals = bench.vault.unwrap(id, row.key);
    const by = { kind: "bot" } as const;
    const forged = bench.journal.chained(
      id,
      seals,
      null,
      [
        { act: "received", by },
        { act: "claimed", by },
        { act: "working", by },
      ],
      bench.clock.now(),
    );
    const from = view({
      journal: async (caseId) => (caseId === id ? forged : bench.store.journal(caseId)),
    });
    const told = await says("verify", { replyTo: message, from });
    expect(told).toContain("Совпадает: 1 из 2.");
    expect(told).toContain(`Не совпадает: ${code}.`);
  });

  test("are compared with what is left of destroyed cases too, and say that they are gone", async () => {
    await does(id, { act: "noted", words: "секрет" });
    const message = await posted();
    await bench.store.load(id);
    await destroyed(id);
    const told = await says("verify", { replyTo: message });
    expect(told).toContain("Совпадает: 1 из 1.");
    expect(told).toContain(`стёрты: ${code}.`);
    const alone = await says("verify", { words: code });
    expect(alone).toContain("дело удалено администратором");
    expect(linesOf(alone)).toHaveLength(3);
    expect(alone).not.toContain("секрет");
    expect(alone).not.toContain("Айгүл");
  });

  test("say so where the journal of a destroyed case was removed before its time", async () => {
    const message = await posted();
    await destroyed(id);
    const from = view({ journal: async () => [] });
    expect(await says("verify", { replyTo: message, from })).toContain(`Не совпадает: ${code}.`);
    bench.clock.advance(401 * 86_400_000);
    expect(await says("verify", { replyTo: message, from })).toContain(`уже не хранят: ${code}.`);
  });

  test("of a case that was never here are told to be unknown", async () => {
    const message = await posted();
    const made = await post(`${message.text}\nXXXX 3 AAAAAAAAAAAA`);
    expect(await says("verify", { replyTo: made })).toContain("неизвестны: XXXX.");
  });

  test.each(["a caseworker's copy", "words below another first line"])(
    "count only as the bot's own message: not %s",
    async (what) => {
      const message = await posted();
      const replyTo =
        what === "a caseworker's copy"
          ? ({ ...message, from: { id: 77, is_bot: false, first_name: "A" } } as Message)
          : await post(`Заметка\n${message.text}`);
      expect(await says("verify", { replyTo })).toContain("Проверен 1 журнал.");
    },
  );

  test("come in several messages where there are many, each with its first lines", async () => {
    const many = Array.from({ length: 30 }, (_, index) => idOf(index + 10));
    for (const each of many) await came(each);
    const register = { ...view() };
    const all = createCaseRegister({ cases: bench.store, vault: bench.vault, onTrouble: () => {} });
    const cases = await all.cases();
    const texts = await register.weeklyHeads(Array.from({ length: 12 }, () => cases).flat());
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) {
      expect(text.length).toBeLessThan(4_096);
      expect(text).toMatch(/^🔗 /);
    }
    const lines = texts.flatMap((text) =>
      text.split("\n").filter((line) => /^\w{4} \d/.test(line)),
    );
    expect(lines).toHaveLength(cases.length * 12);
  });

  test("leave out what was invented for practice", async () => {
    await bench.submit(briefOf(other, { code: caseCode(other), training: true }));
    await bench.relayAll();
    const [text = ""] = await view().weekly();
    expect(text).toContain(`${code} 1 `);
    expect(text).not.toContain(`${caseCode(other)} 1 `);
  });

  async function destroyed(caseId: CaseId): Promise<void> {
    const row = await bench.store.load(caseId);
    if (!row) throw new Error("there is no such case");
    const seals = bench.vault.unwrap(caseId, row.key);
    const purged: Act = { act: "purged", by: byCaseworker(AIGUL) };
    const now = bench.clock.now();
    const acts = bench.journal.chained(caseId, seals, row.head, [purged], now);
    await bench.store.destroyCase(
      caseId,
      { month: "2026-03", tally: [], withdrawn: false, acts },
      now,
    );
  }
});
