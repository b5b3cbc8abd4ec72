import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { OpenedCase } from "../../../../src/ports.js";
import { createQueueCommands } from "../../../../src/telegram/caseworker/queue/queue-commands.js";
import { caseIdOf } from "../../../support/briefs.js";
import { type DeskStage, startDesk } from "../../../support/desk-stage.js";
import { NOON, openedOf } from "../../../support/opened-cases.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const aigul = { id: 777_000_001, name: "Айгерим", isAnonymous: false, isAdministrator: false };
const daniyar = { ...aigul, id: 777_000_002, name: "Данияр" };
const many = Array.from({ length: 20 }, (_, index) => openedOf(index + 1, { at: NOON - index }));

let desk: DeskStage;
let cases: readonly OpenedCase[];

beforeEach(async () => {
  desk = await startDesk();
  cases = many;
});
afterEach(() => desk.stop());

/** Made anew for every act: nothing may hang on what a process remembers. */
const start = () =>
  createQueueCommands({
    ...desk,
    locale: "ru",
    flows: [desk.flow],
    register: { cases: async () => cases },
  });

async function writes(text: string, actor = aigul): Promise<string | null> {
  const [, name, words = ""] = /^\/(\w+) ?(.*)$/s.exec(text) ?? [];
  const message = await desk.telegram.send(desk.boss, desk.group.id, { text });
  const command = start().commands.find((each) => each.name === name);
  if (!command) throw new Error(`there is no command ${name}`);
  const written = { words, message, actor, isAdministrator: false, at: null };
  return command.run({ ...written, answer: async () => {} });
}

/** Taps a button of the newest list. */
async function taps(label: string, actor = aigul): Promise<string> {
  const button = buttons().find(({ text }) => text.includes(label));
  if (!button) throw new Error(`there is no button ${label}`);
  const [, name, detail = ""] = /^D:([a-z]{1,12}):(.*)$/s.exec(button.data) ?? [];
  const tap = start().taps.find((each) => each.name === name);
  if (!tap) throw new Error(`nobody listens to ${button.data}`);
  const at = { chat: desk.group.id, message: list().message_id };
  return tap.run({ actor, isAdministrator: false, ...at, detail });
}

const list = () => {
  const newest = desk.posts().at(-1);
  if (!newest) throw new Error("there is no list");
  return newest;
};
const text = () => list().text ?? "";
const codes = () => [...text().matchAll(/K\d+(?= ·)/g)].map(([code]) => code);
const buttons = () =>
  (list().reply_markup?.inline_keyboard ?? []).flat().map((button) => ({
    text: button.text,
    data: "callback_data" in button ? (button.callback_data ?? "") : "",
  }));
const links = () =>
  (list().entities ?? []).flatMap((entity) => (entity.type === "text_link" ? [entity.url] : []));

describe("/cases", () => {
  test("without words offers what is asked for most, a tap each", async () => {
    cases = [openedOf(1, { holder: aigul }), openedOf(2, { level: 2 }), openedOf(3, { level: 0 })];
    for (const [label, shown] of [
      ["Мои", ["K1"]],
      ["Никто", ["K3", "K2"]],
      ["Срочные", ["K3", "K1"]],
      ["Все", ["K3", "K1", "K2"]],
    ] as const) {
      await writes("/cases");
      expect(text()).toContain("Какие дела показать?");
      expect(await taps(label)).toBe("");
      expect(codes()).toEqual(shown);
      await taps("Другой список");
      expect(text()).toContain("Какие дела показать?");
    }
    expect(desk.posts()).toHaveLength(4);
  });

  test("shows a line a case: level, code, what, where, how old, who has it", async () => {
    cases = [openedOf(7, { at: NOON - 2 * DAY, holder: aigul }), openedOf(8, { level: 0 })];
    await writes("/cases все");
    const [, second = ""] = text()
      .split("\n")
      .filter((line) => line.includes(" · "));
    expect(second).toMatch(/^🟠 K7 · [^·]+, [^·]+ · Мангистау · 2 дня · Айгерим$/);
    expect(text()).toContain("никто не взял");
    expect(text()).toContain("Открытые дела: 2");
  });

  test("turns its pages in place, after a restart as well", async () => {
    await writes("/cases");
    await taps("Все");
    expect(codes()).toHaveLength(8);
    expect(text()).toContain("Страница 1 из 3");
    expect(buttons().some(({ text: label }) => label.startsWith("◀"))).toBe(false);
    const first = codes();
    await taps("▶");
    await taps("▶");
    expect(codes()).toHaveLength(4);
    expect(text()).toContain("Страница 3 из 3");
    expect(buttons().some(({ text: label }) => label.endsWith("▶"))).toBe(false);
    await taps("◀");
    await taps("◀");
    expect(codes()).toEqual(first);
    expect(desk.posts()).toHaveLength(1);
  });

  test("carries its filter from page to page, and whose cases they are, whoever taps", async () => {
    cases = many.map((each, index) => ({ ...each, holder: index % 2 ? daniyar : aigul }));
    await writes("/cases мои p1 мангистау #passport_for_wages 0d+");
    const first = codes();
    await taps("▶", daniyar);
    expect(codes()).toHaveLength(2);
    expect(codes().some((code) => first.includes(code))).toBe(false);
    expect(text()).toContain("Айгерим · 🟠 · Мангистауская область");
    for (const { data } of buttons()) expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
  });

  test("goes to the last page where a page is no more", async () => {
    await writes("/cases все");
    await taps("▶");
    cases = many.slice(0, 3);
    await taps("▶");
    expect(codes()).toHaveLength(3);
  });

  test("shows the first twenty, and says so, where a button has no room for the filter", async () => {
    cases = Array.from({ length: 30 }, (_, index) =>
      openedOf(index + 1, { file: { tags: ["очень_длинная_метка_этого_дела_и_ещё"] } }),
    );
    await writes("/cases #очень_длинная_метка_этого_дела_и_ещё");
    expect(codes()).toHaveLength(20);
    expect(text()).toContain("только первые 20");
    expect(buttons().map(({ text: label }) => label)).toEqual(["🔎 Другой список"]);
  });

  test("says what it did not understand, shown as it was written, and goes by the rest", async () => {
    cases = [openedOf(1, { level: 0 }), openedOf(2, { level: 2 })];
    await writes(`/cases p0 <b>фу</b> ${"ы".repeat(300)}`);
    expect(text()).toContain("Не понято: <b>фу</b>, ыыы");
    expect(text().length).toBeLessThan(300);
    expect(codes()).toEqual(["K1"]);
  });

  test("says kindly what may be asked where nothing fits", async () => {
    await writes("/cases закрытые");
    expect(text()).toContain("Закрытые дела: 0");
    expect(text()).toContain("Таких дел сейчас нет.");
    expect(text()).toContain("уровень: p0 p1 p2 p3");
  });

  test("links each case to its topic, else to its card, and in a basic group to nothing", async () => {
    const { topic: _, ...card } = openedOf(2).placement;
    cases = [openedOf(1), { ...openedOf(2), placement: card }, openedOf(3, { placement: {} })];
    await writes("/cases все");
    const chat = String(desk.group.id).replace("-100", "");
    expect(links()).toEqual([
      `https://t.me/c/${chat}/101`,
      `https://t.me/c/${chat}/202`,
      `https://t.me/c/${chat}/103`,
    ]);
    desk.moveTo(-123);
    await writes("/cases все");
    expect(
      desk.telegram
        .messages(desk.group.id)
        .at(-1)
        ?.entities?.map(({ type }) => type),
    ).toEqual(["bold", "bold", "bold", "bold"]);
  });

  test("takes its lists away after half a day, and no others", async () => {
    await writes("/cases все");
    desk.clock.advance(6 * HOUR);
    await writes("/find K1");
    const { round } = start();
    await round([], desk.clock.now());
    expect(desk.posts()).toHaveLength(2);
    desk.clock.advance(6 * HOUR);
    await round([], desk.clock.now());
    expect(desk.posts().map(({ text: shown }) => shown?.includes("Найдено"))).toEqual([true]);
    desk.clock.advance(6 * HOUR);
    await desk.api.deleteMessage(desk.group.id, list().message_id);
    await round([], desk.clock.now());
    expect((await desk.notes.read("lists")).value).toEqual({ v: 1, lists: [] });
  });

  test("takes all lists of a chat away that nobody there may see any more, and no others", async () => {
    await writes("/cases все");
    await start().lists.endIn(desk.boss.id);
    await start().round([], desk.clock.now());
    expect(desk.posts()).toHaveLength(1);
    await start().lists.endIn(desk.group.id);
    await start().round([], desk.clock.now());
    expect(desk.posts()).toEqual([]);
  });

  test("empties a list that Telegram lets nobody delete any more", async () => {
    await writes("/cases все");
    desk.clock.advance(3 * DAY);
    await start().round([], desk.clock.now());
    expect(text()).toBe("🗑");
    expect(links()).toEqual([]);
    expect((await desk.notes.read("lists")).value).toEqual({ v: 1, lists: [] });
  });

  test("takes a list away once the bot is back in the chat", async () => {
    await writes("/cases все");
    desk.clock.advance(12 * HOUR);
    desk.telegram.setBotRights(desk.group.id, "kicked");
    await start().round([], desk.clock.now());
    await start().round([], desk.clock.now());
    expect(desk.troubles).toEqual(["lists.chatGone"]);
    desk.telegram.setBotRights(desk.group.id, { can_delete_messages: true });
    desk.clock.advance(HOUR);
    await start().round([], desk.clock.now());
    expect(desk.posts()).toEqual([]);
  });

  test("leaves no list in the chat that could not be written down", async () => {
    const { keep } = desk.notes;
    desk.notes.keep = async () => null;
    await expect(writes("/cases все")).rejects.toMatchObject({ reason: "internal" });
    desk.notes.keep = keep;
    expect(desk.posts()).toEqual([]);
    expect(desk.troubles).toEqual(["lists.notKept"]);
  });

  test("answers a button that it cannot read, and one of a list that is gone", async () => {
    await writes("/cases все");
    const [tap] = start().taps;
    const given = { actor: aigul, isAdministrator: false, chat: desk.group.id };
    expect(await tap?.run({ ...given, message: 1, detail: "x" })).toContain("устарела");
    expect(await tap?.run({ ...given, message: 999, detail: "0" })).toContain("Попробуйте ещё раз");
    expect(desk.troubles).toEqual(["lists.messageGone"]);
  });
});

describe("/find", () => {
  beforeEach(() => {
    cases = [
      openedOf(1, { level: 2 }),
      openedOf(2, { level: 0, tags: ["injury"], regions: ["KZ-75"], brief: { locale: "tg" } }),
      openedOf(3, { level: 1, file: { stage: "closed", tags: ["ночь"] } }),
      openedOf(4, { file: { mergedInto: caseIdOf(1) } }),
    ];
  });

  test.each<[string, readonly string[]]>([
    ["мангист", ["K1", "K3"]],
    ["МАНГИСТАУ удержан", ["K1", "K3"]],
    ["травма", ["K2"]],
    ["тадж", ["K2"]],
    ["срочно алматы", ["K2"]],
    ["#ночь", ["K3"]],
    ["закрыто", ["K3"]],
    ["p2", ["K1"]],
    ["k3", ["K3"]],
    ["K4", ["K4"]],
    ["k1 k3", ["K3", "K1"]],
    ["мангистау травма", []],
  ])("%s", async (asked, found) => {
    await writes(`/find ${asked}`);
    expect(codes()).toEqual(found);
  });

  test("asks for words where there are none, and is kind where nothing is found", async () => {
    expect(await writes("/find")).toContain("/find");
    await writes("/find <i>небывалое");
    expect(text()).toContain("🔎 <i>небывалое");
    expect(text()).toContain("Ничего не нашлось.");
  });

  test("turns pages with its words, or shows the first twenty where they are too long", async () => {
    cases = Array.from({ length: 30 }, (_, index) => openedOf(index + 1));
    await writes("/find мангистау узб");
    await taps("▶");
    expect(text()).toContain("Страница 2 из 4");
    expect(codes()).toHaveLength(8);
    await writes("/find мангистауская область узбекский документы");
    expect(codes()).toHaveLength(20);
    expect(buttons()).toEqual([]);
    expect(text()).toContain("только первые 20");
  });
});
