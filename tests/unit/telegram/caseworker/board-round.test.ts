import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { boardOf } from "../../../../src/domain/board.js";
import type { OpenedCase } from "../../../../src/ports.js";
import { createBoardRound } from "../../../../src/telegram/caseworker/queue/board-round.js";
import { boardHtml } from "../../../../src/telegram/caseworker/queue/board-text.js";
import { type DeskStage, startDesk } from "../../../support/desk-stage.js";
import { ALMATY, openedOf } from "../../../support/opened-cases.js";

let desk: DeskStage;

beforeEach(async () => {
  desk = await startDesk();
});
afterEach(() => desk.stop());

/** A process of its own: nothing but the store is shared. */
const startRound = () =>
  createBoardRound({
    ...desk,
    text: (cases, now) =>
      boardHtml(boardOf(cases, now, { timeZone: ALMATY, overdueOf: () => [] }), now, desk),
  });
const at = (round: ReturnType<typeof startRound>, cases: readonly OpenedCase[]) =>
  round(cases, desk.clock.now());
const pinnedNow = async () => (await desk.api.getChat(desk.chatId())).pinned_message?.message_id;
const one = [openedOf(1)];
const two = [openedOf(1), openedOf(2, { holder: { id: 7, name: "<Айгерим>" } })];

describe("the board", () => {
  test("is posted once, in General, and pinned without a sound", async () => {
    const round = startRound();
    for (let times = 0; times < 3; times++) await at(round, one);
    const [board, ...others] = desk.posts();
    expect(others).toEqual([]);
    expect(board?.message_thread_id).toBeUndefined();
    expect(board?.text).toContain("Ждут, никто не взял: 1");
    expect(await pinnedNow()).toBe(board?.message_id);
    expect(desk.calls("editMessageText")).toBe(0);
    const pin = desk.telegram.calls.find(({ method }) => method === "pinChatMessage");
    expect(JSON.stringify(pin)).toContain("disable_notification");
  });

  test("is edited only when its text changes, and outlives a restart", async () => {
    await at(startRound(), one);
    const round = startRound();
    desk.clock.advance(60_000);
    await at(round, one);
    expect(desk.calls("editMessageText")).toBe(0);
    await at(round, two);
    await at(round, two);
    expect(desk.calls("editMessageText")).toBe(1);
    const [board, ...others] = desk.posts();
    expect(others).toEqual([]);
    expect(board?.text).toContain("<Айгерим>: 1");
  });

  test("is made anew and pinned when it was deleted, found at the next change", async () => {
    const round = startRound();
    await at(round, one);
    await desk.api.deleteMessage(desk.chatId(), desk.posts()[0]?.message_id ?? 0);
    await at(round, two);
    const [board, ...others] = desk.posts();
    expect(others).toEqual([]);
    expect(await pinnedNow()).toBe(board?.message_id);
  });

  test("is missed within minutes when it was deleted and nothing changes", async () => {
    const round = startRound();
    await at(round, one);
    await desk.api.deleteMessage(desk.chatId(), desk.posts()[0]?.message_id ?? 0);
    await at(round, one);
    expect(desk.posts()).toEqual([]);
    desk.clock.advance(5 * 60_000);
    await at(round, one);
    expect(desk.posts()).toHaveLength(1);
  });

  test("stays unpinned when somebody unpinned it", async () => {
    const round = startRound();
    await at(round, one);
    await desk.api.unpinChatMessage(desk.chatId());
    await at(round, two);
    desk.clock.advance(10 * 60_000);
    await at(round, two);
    expect(await pinnedNow()).toBeUndefined();
    expect(desk.posts()).toHaveLength(1);
  });

  test("is one for two processes that begin at the same time, and is drawn by one of them", async () => {
    const rounds = [startRound(), startRound()];
    await Promise.all(rounds.map((round) => at(round, one)));
    expect(desk.posts()).toHaveLength(1);
    await Promise.all(rounds.map((round) => at(round, two)));
    await Promise.all(rounds.map((round) => at(round, two)));
    expect(desk.posts()).toHaveLength(1);
    expect(desk.posts()[0]?.text).toContain("Взято: 1");
    expect(desk.calls("editMessageText")).toBe(1);
  });

  test("is posted by another process when the one that set out to has died", async () => {
    const dead = { v: 1, chat: desk.chatId(), message: null, drawn: null, pinned: false };
    await desk.notes.keep("board", { ...dead, at: desk.clock.now() }, 0);
    const round = startRound();
    await at(round, one);
    expect(desk.posts()).toEqual([]);
    desk.clock.advance(60_000);
    await at(round, one);
    expect(desk.posts()).toHaveLength(1);
  });

  test("comes as soon as Telegram takes it, after it was refused", async () => {
    const round = startRound();
    const refusal = { kind: "error", code: 429, description: "Too Many Requests", retryAfter: 3 };
    desk.telegram.faults.add({ ...refusal, kind: "error", times: 1 });
    await expect(at(round, one)).rejects.toMatchObject({ retryAfterMs: 3_000 });
    await at(round, one);
    expect(desk.posts()).toHaveLength(1);
    desk.telegram.faults.add({ ...refusal, kind: "error", times: 1 });
    await expect(at(round, two)).rejects.toMatchObject({ retryAfterMs: 3_000 });
    await at(round, two);
    expect(desk.posts()[0]?.text).toContain("Взято: 1");
  });

  test("stands without a pin where the bot may not pin, and says so once", async () => {
    desk.telegram.setBotRights(desk.group.id, { can_pin_messages: false });
    const round = startRound();
    await at(round, one);
    await at(round, one);
    expect(desk.posts()).toHaveLength(1);
    expect(desk.troubles).toEqual(["board.pin.chatGone"]);
  });
});

test("the board is posted anew where a group has become a supergroup", async () => {
  await desk.stop();
  desk = await startDesk({ chat: "group" });
  const round = startRound();
  await at(round, one);
  expect(desk.posts()[0]?.entities?.some(({ type }) => type === "text_link")).toBe(false);
  const { id } = desk.telegram.upgradeGroup(desk.group.id);
  await expect(at(round, two)).rejects.toMatchObject({ migratedTo: id });
  desk.moveTo(id);
  await at(round, one);
  await at(round, one);
  const [board, ...others] = desk.posts();
  expect(others).toEqual([]);
  expect(board?.entities?.some(({ type }) => type === "text_link")).toBe(true);
  expect(await pinnedNow()).toBe(board?.message_id);
});

test("the board stays the one it is where a restart brings the old id of the chat", async () => {
  await desk.stop();
  desk = await startDesk({ chat: "group" });
  const old = desk.group.id;
  const { id } = desk.telegram.upgradeGroup(old);
  desk.moveTo(id);
  await at(startRound(), one);
  const [board] = desk.posts();
  desk.moveTo(old);
  const round = startRound();
  await expect(at(round, one)).rejects.toMatchObject({ migratedTo: id });
  desk.moveTo(id);
  await at(round, two);
  expect(desk.posts().map(({ message_id }) => message_id)).toEqual([board?.message_id]);
  expect(desk.posts()[0]?.text).toContain("Взято: 1");
});

test("the board leaves the chat that the caseworkers have left", async () => {
  await at(startRound(), one);
  const before = desk.chatId();
  const next = desk.telegram.addGroup({
    ...{ title: "Another one", owner: desk.boss, members: [] },
    ...{ kind: "supergroup" as const, forum: true },
  });
  desk.moveTo(next.id);
  await at(startRound(), one);
  expect(desk.posts(before)).toEqual([]);
  expect(desk.posts()).toHaveLength(1);
});
