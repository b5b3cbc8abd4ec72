import { afterEach, describe, expect, test } from "vitest";
import { isReceipt } from "../../src/domain/receipt.js";
import type { LocalMessage } from "../../src/playground/world/world.js";
import { eventually, expectOnlyScreen, troubles } from "../support/calm.js";
import { type Dauys, type DauysOptions, STORE_KINDS, startDauys } from "../support/dauys.js";
import {
  asRead,
  ENGLISH_STORY,
  receiptOn,
  STEPS,
  sendAlert,
  stopNamed,
  submit,
  walkOn,
  walkTo,
} from "../support/english-walk.js";
import type { Person } from "../support/people.js";

const WORDS = "Choyxona orqasidagi omborda ushlab turishibdi";
const ALERT = "What is happening now";
const SENT = "It was sent";

let dauys: Dauys;
afterEach(() => dauys.stop());

async function arrive(options: DauysOptions = {}): Promise<Person> {
  dauys = await startDauys(options);
  return dauys.worker();
}

async function leavesNoTrace(words: readonly string[] = [ENGLISH_STORY, WORDS]): Promise<void> {
  await dauys.settled();
  expect(troubles(dauys.log())).toEqual([]);
  await dauys.expectNoTraces(words);
}

const inGroup = (words: string): readonly LocalMessage[] =>
  dauys.telegram.messages(dauys.group.id).filter(({ text }) => asRead(text).includes(words));

const SHAPES: readonly (readonly [string, DauysOptions])[] = [
  ...STORE_KINDS.map((store) => [`a forum, on ${store}`, { store, chat: "forum" }] as const),
  ["a plain group", { chat: "group" }],
  ["a channel", { chat: "channel" }],
];

describe.each(SHAPES)("an alert, to %s", (_name, options) => {
  test("stands there as urgent at once, and the fuller report joins it", async () => {
    const worker = await arrive(options);
    await walkTo(worker, "area");
    const receipt = await sendAlert(worker, WORDS);
    expect(isReceipt(receipt.replaceAll(" ", ""))).toBe(true);
    const desk = dauys.caseworker();
    const card = await desk.sees("🆘");
    expect(card.text).toContain("🔴");
    expect(card.text).toContain("Алматы");
    expect(asRead((await desk.sees(WORDS)).text)).not.toContain(ENGLISH_STORY);

    await worker.presses("Tell the rest");
    await worker.sees("This will be added to what you sent.");
    await worker.sees(stopNamed("area").shows);
    await walkOn(worker, "area", "review");
    expect(await submit(worker)).toBe(receipt);
    const story = await desk.sees(ENGLISH_STORY);
    const [alertStory] = inGroup(WORDS);
    if (options.chat === "forum") {
      expect(dauys.telegram.topics(dauys.group.id)).toHaveLength(1);
      expect(story.message_thread_id).toBe(card.message_thread_id);
      expect(alertStory?.message_thread_id).toBe(card.message_thread_id);
    } else {
      expect(alertStory?.reply_to_message?.message_id).toBe(card.message_id);
      const above = story.reply_to_message?.message_id;
      const addition = dauys.telegram
        .messages(dauys.group.id)
        .find(({ message_id }) => message_id === above);
      expect(addition?.reply_to_message?.message_id).toBe(card.message_id);
    }
    const claims = inGroup("Дело ").filter((each) => each.reply_markup !== undefined);
    expect(claims.map(({ message_id }) => message_id)).toEqual([card.message_id]);
    await leavesNoTrace([ENGLISH_STORY, WORDS, receipt, receipt.replaceAll(" ", "")]);
  });
});

describe("the way to an alert", () => {
  test.each(STEPS.map(({ name, shows }) => [name, shows] as const))(
    "is one tap at %s, and leads back there with nothing lost",
    async (name, shows) => {
      const worker = await arrive();
      await walkTo(worker, name);
      await dauys.settled();
      const before = worker.screen();
      await worker.presses("🆘 I am in danger now");
      await worker.sees(ALERT);
      await dauys.settled();
      const alert = expectOnlyScreen(worker, "112: any emergency");
      expect(alert.message_id).toBe(before.message_id);
      expect(alert.text).toContain("KIBHR");
      expect(worker.buttons().some((label) => label.includes("🆘"))).toBe(false);
      await worker.presses("‹ Back");
      await worker.sees(shows);
      await dauys.settled();
      const after = expectOnlyScreen(worker, shows);
      expect(after.text).toBe(before.text);
      expect(after.reply_markup).toEqual(before.reply_markup);
      await leavesNoTrace();
    },
  );

  test("is on no plain screen of the guide; a forged tap before a language is chosen does nothing", async () => {
    const worker = await arrive();
    for (const name of ["languages", "menu"]) {
      if (name === "languages") await walkTo(worker, name);
      else await walkOn(worker, "languages", name);
      expect(worker.buttons().join()).not.toMatch(/🆘|danger/);
      if (name === "menu") continue;
      const { message_id } = worker.screen();
      dauys.telegram.press(worker.user, worker.chatId, message_id, "D", { forged: true });
      await dauys.settled();
      expectOnlyScreen(worker, stopNamed(name).shows);
    }
    await leavesNoTrace();
  });

  test("keeps picks and words that are not finished yet", async () => {
    const worker = await arrive();
    await walkTo(worker, "money");
    await worker.presses("💸");
    await worker.presses("🆘");
    await worker.sees(ALERT);
    await worker.presses("‹ Back");
    await worker.sees(stopNamed("money").shows);
    expect(worker.buttons()).toContain("✅ Not paid, or paid less");
    await worker.presses("➡️");
    await walkOn(worker, "danger", "story");
    await worker.types(ENGLISH_STORY);
    await worker.sees("1 message is recorded");
    await worker.presses("🆘");
    await worker.sees(ALERT);
    await worker.presses("‹ Back");
    await worker.sees("1 message is recorded");
    await leavesNoTrace();
  });

  test("goes one question at a time, back by “Back”, and on where it was left", async () => {
    const worker = await arrive();
    await walkTo(worker, "safe");
    await worker.presses("🆘");
    await worker.presses("🔒");
    await worker.sees("Where are you");
    await worker.presses("‹ Back");
    await worker.sees(ALERT);
    expect(worker.buttons()).toContain("✅ I am held");
    await worker.presses("‹ Back");
    await worker.sees(stopNamed("safe").shows);
    await worker.presses("🆘");
    await worker.sees(ALERT);
    await worker.presses("⚡");
    await worker.sees("Where are you");
    await worker.presses("I don't know");
    await worker.presses("Send now");
    await worker.sees(SENT);
    await dauys.caseworker().sees("🆘");
    await leavesNoTrace();
  });

  test("survives /start, /help and another language, each of which shows itself", async () => {
    const worker = await arrive();
    await walkTo(worker, "consent");
    await worker.presses("🆘");
    await worker.presses("🔒");
    await worker.sees("Where are you");
    await worker.presses("🌐");
    await worker.presses("Русский");
    await worker.sees("Где вы");
    await worker.types("/language");
    await worker.presses("English");
    await worker.sees("Where are you");
    await worker.types("/help");
    await worker.sees("About this guide");
    await worker.types("/start");
    await worker.presses("✍️");
    await worker.sees(stopNamed("consent").shows);
    await worker.presses("🆘");
    await worker.sees("Where are you");
    await leavesNoTrace();
  });
});

describe("an alert", () => {
  test("from the very first screen of the report needs no consent: its last tap is the yes", async () => {
    const worker = await arrive();
    await walkTo(worker, "safe");
    const receipt = await sendAlert(worker);
    await dauys.caseworker().sees("🆘");
    expect(inGroup(WORDS)).toEqual([]);
    await worker.presses("Tell the rest");
    await walkOn(worker, "safe", "review");
    expect(await submit(worker)).toBe(receipt);
    await dauys.caseworker().sees(ENGLISH_STORY);
    expect(dauys.telegram.topics(dauys.group.id)).toHaveLength(1);
    await leavesNoTrace();
  });

  test("takes along what was written where buttons are", async () => {
    const worker = await arrive();
    await walkTo(worker, "safe");
    await worker.presses("🆘");
    await worker.sees(ALERT);
    await worker.types(WORDS);
    await worker.sees(/^Recorded\.\s+It is part of what you tell\./);
    await worker.presses("👮");
    await worker.sees("Where are you");
    await worker.presses("Skip");
    await worker.sees("You can write more, or tap “Send now”.");
    await worker.presses("Send now");
    await worker.sees(SENT);
    await dauys.caseworker().sees(WORDS);
    await leavesNoTrace();
  });

  test("is one for one person: called for again, it says that it stands", async () => {
    const worker = await arrive();
    await walkTo(worker, "money");
    const receipt = await sendAlert(worker, WORDS);
    await worker.presses("Tell the rest");
    await worker.presses("🆘");
    const open = await worker.sees("This was sent already");
    expect(open.text).toContain("112: any emergency");
    expect(receiptOn(open.text)).toBe(receipt);
    await worker.presses("🌐");
    await worker.presses("English");
    await worker.sees(stopNamed("money").shows);
    await worker.presses("🆘");
    await worker.presses("‹ Back");
    await worker.sees(stopNamed("money").shows);
    await worker.presses("🆘");
    await worker.presses("Tell the rest");
    await worker.sees("This will be added to what you sent.");
    await worker.sees(stopNamed("money").shows);
    await dauys.caseworker().sees(WORDS);
    await dauys.settled();
    expect(inGroup("🆘")).toHaveLength(1);
    expect(dauys.telegram.topics(dauys.group.id)).toHaveLength(1);
    await leavesNoTrace();
  });

  test("shows its number until it is kept, and then no more until the report has gone too", async () => {
    const worker = await arrive();
    await walkTo(worker, "area");
    const receipt = await sendAlert(worker);
    for (const text of ["/start", "/help", "/language"]) {
      await worker.types(text);
      await dauys.settled();
      expect(receiptOn(expectOnlyScreen(worker, SENT).text)).toBe(receipt);
    }
    await worker.presses("I have kept it");
    await worker.sees("Guide for newcomers");
    await worker.presses("✍️");
    await worker.sees("This will be added to what you sent.");
    await worker.presses("🆘");
    expect(receiptOn((await worker.sees("This was sent already")).text)).toBe("");
    await worker.presses("Tell the rest");
    await walkOn(worker, "area", "review");
    expect(await submit(worker)).toBe(receipt);
    await leavesNoTrace([ENGLISH_STORY, receipt, receipt.replaceAll(" ", "")]);
  });

  test("goes out once, however often its last button is tapped", async () => {
    const worker = await arrive();
    await walkTo(worker, "area");
    await worker.presses("🆘");
    await worker.presses("🔒");
    await worker.presses("Almaty (city)");
    await worker.sees("What should they know");
    const { message_id } = worker.screen();
    for (let tap = 0; tap < 5; tap++)
      dauys.telegram.press(worker.user, worker.chatId, message_id, "s:more", { forged: true });
    await worker.sees(SENT);
    await dauys.caseworker().sees("🆘");
    await dauys.settled();
    expectOnlyScreen(worker, SENT);
    expect(dauys.telegram.topics(dauys.group.id)).toHaveLength(1);
    await leavesNoTrace();
  });

  test("after another that was erased is a case of its own", async () => {
    const worker = await arrive();
    await walkTo(worker, "area");
    const first = await sendAlert(worker, WORDS);
    await worker.presses("Erase");
    await worker.noLongerSees(SENT);
    await walkTo(worker, "safe");
    const second = await sendAlert(worker, "yana oʻsha joydaman");
    expect(second).not.toBe(first);
    await dauys.caseworker().sees("yana oʻsha joydaman");
    expect(dauys.telegram.topics(dauys.group.id)).toHaveLength(2);
    await leavesNoTrace([WORDS, "yana oʻsha joydaman", first, second]);
  });

  test("whose screen could not be drawn shows it when the answer is asked for again", {
    timeout: 60_000,
  }, async () => {
    const worker = await arrive();
    await walkTo(worker, "area");
    await worker.presses("🆘");
    await worker.presses("🔒");
    await worker.presses("Almaty (city)");
    await worker.sees("What should they know");
    await dauys.settled();
    dauys.telegram.faults.add({
      kind: "dropAnswer",
      method: "editMessageText",
      chatId: worker.chatId,
      times: 1,
    });
    await worker.presses("Send now");
    await eventually(
      () => dauys.telegram.pendingUpdates() === 0,
      () => "updates wait",
    );
    expectOnlyScreen(worker, SENT);
    await dauys.caseworker().sees("🆘");
    await dauys.settled();
    expect(inGroup("🆘")).toHaveLength(1);
    await dauys.expectNoTraces();
  });
});
