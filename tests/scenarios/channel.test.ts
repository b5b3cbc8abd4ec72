import { afterEach, describe, expect, test } from "vitest";
import type { LocalMessage, LocalUser } from "../../src/playground/world/world.js";
import { eventually, troubles } from "../support/calm.js";
import { comeBack } from "../support/case-walk.js";
import { content } from "../support/content.js";
import { type Dauys, startDauys } from "../support/dauys.js";
import { ENGLISH_STORY, quickReport } from "../support/english-walk.js";
import { createPerson, type Person } from "../support/people.js";

const ANSWER = "Quyonchiroq tongda keladi, please write the town";
const REASON = "Tuyachiroq: at the door";
const NOTE = "Olmachiroq knows nothing yet";

const { texts } = await content();
const say = (id: string): string => texts.lookUp("ru", id);
const begins = (id: string): string =>
  texts.lookUp("ru", id, { code: "CODE", language: "" }).split("CODE")[0] ?? "";

let dauys: Dauys;
afterEach(() => dauys.stop());

const privately = (user: LocalUser): Person => createPerson(dauys.telegram, user);
const cards = (chat: number): readonly LocalMessage[] =>
  dauys.telegram
    .messages(chat)
    .filter(({ from, text }) => from?.is_bot !== false && /Дело [A-Z0-9]{4}/.test(text ?? ""));

/** A report whose card stands in the channel; its receipt. */
async function delivered(): Promise<string> {
  dauys = await startDauys({ chat: "channel" });
  const receipt = await quickReport(dauys.worker());
  await dauys.caseworker().sees(ENGLISH_STORY);
  return receipt;
}

/** What a tap in the channel opens: the payload of the link. */
async function linkBehind(label: string, index: 0 | 1 = 0): Promise<string> {
  const tap = await dauys.caseworker(index).presses(label);
  const url = await eventually(
    () => dauys.telegram.callAnswers(tap)?.url,
    () => `no link behind ${label}: ${JSON.stringify(dauys.telegram.callAnswers(tap))}`,
  );
  const { origin, pathname, searchParams } = new URL(url);
  expect(`${origin}${pathname}`).toBe(`https://t.me/${dauys.telegram.bot.username}`);
  const payload = searchParams.get("start") ?? "";
  expect(payload).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
  return payload;
}

describe("a case in a channel", () => {
  test("lives its whole life: buttons in the channel, words in private", async () => {
    const receipt = await delivered();
    const [aigul, daniyar] = dauys.caseworkers;
    const channel = dauys.caseworker();
    await channel.presses("✋");
    await channel.isTold("за вами");
    await dauys.caseworker(1).sees("Взято: Aigul");

    // An answer: asked for in the channel, written and sent in private.
    const desk = privately(aigul);
    await desk.start(await linkBehind("✉️"));
    await desk.sees(/Дело [A-Z0-9]{4}/);
    await desk.answers("напишите", ANSWER);
    const preview = await desk.sees(begins("preview-title"));
    expect(preview.text).toContain(ANSWER);
    await desk.presses(`✅ ${say("desk-button-send")}`);
    await desk.isTold(say("preview-told-sent"));
    expect(
      desk.view().filter(({ from }) => !from?.is_bot),
      "what the caseworker wrote is deleted when it is taken",
    ).toEqual([]);

    const worker = dauys.worker();
    await worker.start();
    await worker.presses("English");
    await comeBack(worker, receipt);
    await worker.presses("📬");
    await worker.sees(ANSWER);
    await worker.presses("I have read it");
    await channel.sees("прочитано: 1");
    await worker.presses("Write more");
    await worker.types("It is Shymkent");
    await worker.presses("📨");
    await channel.sees("It is Shymkent");

    // A level, a note and a referral, from the card in private.
    await desk.presses("➕");
    await desk.presses("🚦");
    await desk.presses("🔴");
    await desk.answers("почему", REASON);
    await desk.sees("Причина");
    await desk.presses("➕");
    await desk.presses("📝");
    await desk.answers("напишите", NOTE);
    await desk.sees(say("acts-note-kept"));
    await desk.presses("➕");
    await desk.presses("🤝");
    await desk.presses("юрист");
    await desk.presses(`✅ ${say("desk-button-send")}`);
    await desk.sees("юрист:");
    await desk.presses("🔧");
    await desk.isTold(say("desk-working"));

    // Daniyar closes it and opens it again, in the channel.
    const other = dauys.caseworker(1);
    await other.presses(`✅ ${say("desk-button-close")}`);
    await other.presses(say("desk-outcome-advised"));
    await other.isTold(say("desk-closed"));
    await other.presses("🔁");
    await other.isTold(say("desk-reopened"));
    const [, code = ""] = /Дело ([A-Z0-9]{4})/.exec(cards(aigul.id)[0]?.text ?? "") ?? [];
    await desk.types(`/journal ${code}`);
    await desk.sees(NOTE);
    await dauys.settled();
    expect(cards(dauys.group.id).length).toBeGreaterThan(0);
    expect(privately(daniyar).view()).toEqual([]);
    expect(troubles(dauys.log())).toEqual([]);
    await dauys.expectNoTraces([ENGLISH_STORY, ANSWER, REASON, NOTE]);
  });
});

/** What a worker's phone shows after each of these, and what the bot did. */
async function screensAfter(texts: readonly string[]): Promise<{
  readonly screens: readonly string[];
  readonly calls: readonly string[];
}> {
  const worker = dauys.worker();
  await worker.start();
  await worker.presses("English");
  await worker.sees("Guide for newcomers");
  await dauys.settled();
  const { calls } = dauys.telegram;
  const before = calls.length;
  const screens: string[] = [];
  for (const text of texts) {
    await worker.types(text);
    await dauys.settled();
    screens.push(
      worker
        .view()
        .map((each) => each.text)
        .join("|"),
    );
  }
  const mine = calls.slice(before).filter(({ params }) => {
    const { chat_id, user_id } = params as Record<string, unknown>;
    return [chat_id, user_id].some((id) => String(id) === String(worker.user.id));
  });
  return { screens, calls: mine.map(({ method }) => method) };
}

describe("a worker", () => {
  test("who writes a caseworker's command sees what every unknown command shows", async () => {
    await delivered();
    const plain = await screensAfter(["/abcde", "/abcde K7F3", "/abcd Ivan"]);
    const desk = await screensAfter(["/cases", "/claim K7F3", "/find Ivan"]);
    expect(desk.screens).toEqual(plain.screens);
    expect(desk.calls.filter((method) => method !== "getChatMember")).toEqual(plain.calls);
    expect(desk.calls.filter((method) => method === "getChatMember")).toHaveLength(3);
    expect(troubles(dauys.log())).toEqual([]);
  });

  test("who follows a link of the desk gets the guide, as by any other", async () => {
    await delivered();
    await dauys.caseworker().presses("✋");
    await dauys.caseworker().sees("Взято: Aigul");
    const payload = await linkBehind("✉️");
    const plain = await screensAfter(["/start", "/start x"]);
    const desk = await screensAfter([`/start ${payload}`, "/start x"]);
    expect(desk.screens).toEqual(plain.screens);
    expect(desk.calls.filter((method) => method !== "getChatMember")).toEqual(plain.calls);
  });

  test("is what a subscriber is whom no administrator has confirmed", async () => {
    await delivered();
    const { telegram, group } = dauys;
    const user = telegram.addUser({ firstName: "Reader" });
    telegram.setMember(group.id, user, "member");
    await dauys.caseworker().presses("✋");
    await dauys.caseworker().sees("Взято: Aigul");
    const payload = await linkBehind("✉️");
    const reader = createPerson(telegram, user);
    await reader.start(payload);
    await reader.sees("Choose your language");
    const channel = createPerson(telegram, user, group.id);
    const tap = await channel.presses("✉️");
    await dauys.settled();
    const answer = telegram.callAnswers(tap);
    expect(answer?.url).toBeUndefined();
    expect(answer?.text).toContain("администратор");
    expect(troubles(dauys.log())).toEqual([]);
  });
});
