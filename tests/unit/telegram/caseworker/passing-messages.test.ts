import { randomBytes } from "node:crypto";
import { InputFile } from "grammy";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DeskBook, OpenedCase } from "../../../../src/ports.js";
import { NEUTRAL_PICTURE } from "../../../../src/telegram/caseworker/chat/neutral-picture.js";
import { createPassingMessages } from "../../../../src/telegram/caseworker/chat/passing-messages.js";
import { createSealer } from "../../../../src/vault/sealing.js";
import { type DeskStage, startDesk } from "../../../support/desk-stage.js";
import { ringOf } from "../../../support/keys.js";
import { HOUR, MINUTE } from "../../../support/movable-clock.js";
import { openedOf } from "../../../support/opened-cases.js";
import { createPerson } from "../../../support/people.js";

let desk: DeskStage;
let person: ReturnType<typeof createPerson>;

beforeEach(async () => {
  desk = await startDesk();
  person = createPerson(desk.telegram, desk.telegram.addUser({ firstName: "Aigul" }));
  await person.start();
});
afterEach(() => desk.stop());

const sealer = createSealer(ringOf(7), randomBytes);
const one = openedOf(1);
const two = openedOf(2);
const cases = [one, two];
const STUB = "It has gone";

/** A process of its own: nothing but the store is shared. */
const startProcess = (book: DeskBook = desk.store, living: readonly OpenedCase[] = []) =>
  createPassingMessages({
    ...{ ...desk, book, sealer, stub: () => STUB },
    lives: async (id) => living.some(({ caseId }) => caseId === id),
  });
type Process = ReturnType<typeof startProcess>;

const now = () => desk.clock.now();
const post = async (text: string) => (await desk.api.sendMessage(person.chatId, text)).message_id;
const place = (minutes: number, { caseId }: OpenedCase = one) => ({
  ...{ caseId, chat: person.chatId },
  until: now() + minutes * MINUTE,
});
const texts = () =>
  desk
    .posts(person.chatId)
    .map(({ text }) => text)
    .filter((text) => text !== undefined);

async function stands(process: Process, text: string, minutes: number, of = one) {
  return process.send(place(minutes, of), () => post(text));
}

function refused(code: number, description: string, retryAfter?: number) {
  return desk.telegram.faults.add({
    ...{ kind: "error", method: "deleteMessage", code, description },
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
}

describe("a message that goes by itself", () => {
  test("stands until its time, and is deleted then, whatever process looks", async () => {
    await stands(startProcess(), "half an hour", 30);
    await stands(startProcess(), "an hour", 60);
    desk.clock.advance(29 * MINUTE);
    await startProcess().sweep(cases, now());
    expect(texts()).toEqual(["half an hour", "an hour"]);
    desk.clock.advance(MINUTE);
    const process = startProcess();
    await process.sweep(cases, now());
    expect(texts()).toEqual(["an hour"]);
    expect((await process.all()).map(({ until }) => until)).toEqual([now() + 30 * MINUTE]);
  });

  test("goes at once when its case lives no more, and no other's does", async () => {
    const process = startProcess();
    await stands(process, "of the first", 30, one);
    await stands(process, "of the second", 30, two);
    await process.sweep([two], now());
    expect(texts()).toEqual(["of the second"]);
  });

  test("stays where its case came while the others were read", async () => {
    const process = startProcess(desk.store, [one]);
    await stands(process, "of the new one", 30, one);
    await stands(process, "of one that ended", 30, two);
    await process.sweep([], now());
    expect(texts()).toEqual(["of the new one"]);
  });

  test("is told to go at another time by being remembered again", async () => {
    const process = startProcess();
    const message = await stands(process, "a story", 30);
    await process.note({ ...place(0), messages: [message] });
    expect(await process.all()).toHaveLength(1);
    await process.sweep(cases, now());
    expect(texts()).toEqual([]);
  });

  test("is known with what it shows, sealed: the store alone does not tell of whom", async () => {
    const process = startProcess();
    const shown = { ...place(30), part: "the story" };
    const message = await process.send(shown, () => post("a story"));
    expect(await process.all()).toEqual([{ ...shown, message, at: now() }]);
    const kept = JSON.stringify(await desk.store.deskNote("passing"));
    expect(kept).not.toContain(String(person.chatId));
    expect(kept).not.toContain(one.caseId);
  });

  test("goes with all that stands in its chat once nobody there may see it, and no other does", async () => {
    const process = startProcess();
    const other = createPerson(desk.telegram, desk.telegram.addUser({ firstName: "Daniyar" }));
    await other.start();
    await stands(process, "a card", 60);
    const seen = { ...place(60), chat: other.chatId };
    await process.send(seen, async () => (await desk.api.sendMessage(seen.chat, "his")).message_id);
    await process.endIn(person.chatId);
    await process.sweep(cases, now());
    expect(texts()).toEqual([]);
    expect((await process.all()).map(({ chat }) => chat)).toEqual([other.chatId]);
  });

  test("that somebody has deleted by hand is forgotten", async () => {
    const process = startProcess();
    await desk.api.deleteMessage(person.chatId, await stands(process, "a story", 0));
    await process.sweep(cases, now());
    expect(await process.all()).toEqual([]);
    expect(desk.troubles).toEqual([]);
  });
});

describe("what Telegram does not delete any more", () => {
  test("is edited into a stub: words and pictures", async () => {
    const process = startProcess();
    await stands(process, "a story", 30);
    await process.send(place(30), async () => {
      const picture = new InputFile(NEUTRAL_PICTURE, "photo.png");
      return (await desk.api.sendPhoto(person.chatId, picture, { caption: "seen" })).message_id;
    });
    desk.clock.advance(49 * HOUR); // an outage
    await process.sweep(cases, now());
    expect(texts()).toEqual([STUB]);
    const captions = desk.telegram.messages(person.chatId).flatMap(({ caption }) => caption ?? []);
    expect(captions).toEqual([STUB]);
    expect(await process.all()).toEqual([]);
  });

  test("is edited into a stub where the bot has lost the right", async () => {
    const process = startProcess();
    await stands(process, "a story", 0);
    refused(400, "Bad Request: not enough rights");
    await process.sweep(cases, now());
    expect(texts()).toEqual([STUB]);
  });
});

describe("what fails", () => {
  test("and passes is tried again after a minute, and holds up no other", async () => {
    const process = startProcess();
    await stands(process, "the first", 0);
    await stands(process, "the second", 0);
    desk.telegram.faults.add({
      ...{ kind: "error", method: "deleteMessage", times: 1 },
      ...{ code: 502, description: "Bad Gateway" },
    });
    await process.sweep(cases, now());
    expect(texts()).toEqual(["the first"]);
    expect(desk.troubles).toEqual(["passing.serverTrouble"]);
    await process.sweep(cases, now());
    expect(texts()).toEqual(["the first"]);
    desk.clock.advance(MINUTE);
    await process.sweep(cases, now());
    expect(texts()).toEqual([]);
  });

  test("because Telegram wants a pause waits together with all others", async () => {
    const process = startProcess();
    for (const text of ["the first", "the second"]) await stands(process, text, 0);
    const rule = refused(429, "Too Many Requests: retry after 5", 5);
    await expect(process.sweep(cases, now())).rejects.toMatchObject({ retryAfterMs: 5_000 });
    expect(desk.calls("deleteMessage")).toBe(1);
    rule();
    desk.clock.advance(MINUTE);
    await process.sweep(cases, now());
    expect(texts()).toEqual([]);
    expect(desk.troubles).toEqual([]);
  });

  test("since they have blocked the bot is tried every ten minutes, and given up after 47 h", async () => {
    const process = startProcess();
    await stands(process, "a story", 0);
    for (const method of ["deleteMessage", "editMessageText"])
      desk.telegram.faults.add({
        ...{ kind: "error", method, code: 403 },
        description: "Forbidden: bot was blocked by the user",
      });
    await process.sweep(cases, now());
    desk.clock.advance(MINUTE);
    await process.sweep(cases, now());
    expect(desk.calls("deleteMessage")).toBe(1);
    desk.clock.advance(9 * MINUTE);
    await process.sweep(cases, now());
    expect(desk.calls("deleteMessage")).toBe(2);
    desk.clock.advance(46 * HOUR);
    await process.sweep(cases, now());
    expect(await process.all()).toHaveLength(1);
    desk.clock.advance(HOUR);
    await process.sweep(cases, now());
    expect(await process.all()).toEqual([]);
  });
});

describe("a process that dies", () => {
  /** A store that is away from then on. */
  const away = (): DeskBook => ({
    deskNote: (name) => desk.store.deskNote(name),
    keepDeskNote: () => Promise.reject(new Error("the store is away")),
  });

  test("or loses its store before a message is remembered takes that message back", async () => {
    await expect(stands(startProcess(away()), "a story", 30)).rejects.toThrow("away");
    expect(texts()).toEqual([]);
    expect(await startProcess().all()).toEqual([]);
  });

  test("between two messages leaves the first to whoever comes after it", async () => {
    const process = startProcess();
    await stands(process, "the first", 0);
    await expect(
      process.send(place(0), () => Promise.reject(new Error("it died"))),
    ).rejects.toThrow();
    await startProcess().sweep(cases, now());
    expect(texts()).toEqual([]);
  });

  test("after deleting, before forgetting, leaves nothing that cannot be forgotten later", async () => {
    await stands(startProcess(), "a story", 0);
    await expect(startProcess(away()).sweep(cases, now())).rejects.toThrow("away");
    expect(texts()).toEqual([]);
    const process = startProcess();
    await process.sweep(cases, now());
    expect(await process.all()).toEqual([]);
    expect(desk.troubles).toEqual([]);
  });
});

describe("two processes at once", () => {
  test("forget no message of the other's", async () => {
    const [here, there] = [startProcess(), startProcess()];
    const sent = await Promise.all(
      [here, there, here, there].map((process, index) => stands(process, `no. ${index}`, 30)),
    );
    const known = (await here.all()).map(({ message }) => message);
    expect(known.toSorted()).toEqual(sent.toSorted());
  });

  test("remove what is due together, and one writes while the other removes", async () => {
    const [here, there] = [startProcess(), startProcess()];
    for (const text of ["the first", "the second"]) await stands(here, text, 0);
    await Promise.all([
      here.sweep(cases, now()),
      there.sweep(cases, now()),
      stands(there, "the third", 30),
    ]);
    expect(texts()).toEqual(["the third"]);
    expect(await here.all()).toHaveLength(1);
    expect(desk.troubles).toEqual([]);
  });
});

test("of more than a thousand messages those that are due soonest are forgotten", async () => {
  const process = startProcess();
  const numbers = Array.from({ length: 1_000 }, (_, index) => index + 1_000);
  await process.note({ ...place(60), messages: numbers });
  await process.note({ ...place(30), messages: [1, 2] });
  await process.note({ ...place(90), messages: [3] });
  const known = await process.all();
  expect(known).toHaveLength(1_000);
  expect(known.some(({ message }) => message < 3)).toBe(false);
  expect(known.some(({ message }) => message === 3)).toBe(true);
});

test("a story and a card are forgotten after all that shows nothing of a case", async () => {
  const process = startProcess();
  await process.note({ ...place(10), messages: [1], part: "story:words" });
  const numbers = Array.from({ length: 1_000 }, (_, index) => index + 1_000);
  await process.note({ ...place(60), messages: numbers });
  const known = await process.all();
  expect(known).toHaveLength(1_000);
  expect(known.some(({ message }) => message === 1)).toBe(true);
});
