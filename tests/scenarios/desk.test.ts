import { afterEach, describe, expect, test } from "vitest";
import { TELEGRAM_LIMITS } from "../../src/delivery/deliverer.js";
import type { LocalMessage, LocalUser } from "../../src/playground/world/world.js";
import { eventually, troubles } from "../support/calm.js";
import { type Dauys, type DauysOptions, startDauys } from "../support/dauys.js";
import { asRead, ENGLISH_STORY, quickReport } from "../support/english-walk.js";
import { createMovableClock, MINUTE } from "../support/movable-clock.js";
import { createPerson } from "../support/people.js";
import { identityOf, tracesIn } from "../support/traces.js";

const REPEAT = "Возможен повтор";
const CLAIM = "✋";
const NOBODY = "👋";

let dauys: Dauys;
afterEach(() => dauys.stop());

const cards = (): readonly LocalMessage[] =>
  dauys.telegram.messages(dauys.group.id).filter(({ text }) => /Дело [A-Z0-9]{4}/.test(text ?? ""));
const stories = (words = ENGLISH_STORY): readonly LocalMessage[] =>
  dauys.telegram.messages(dauys.group.id).filter(({ text }) => asRead(text).includes(words));
const transcript = () => dauys.caseworker().transcript();

async function delivered(options: DauysOptions = {}, story = ENGLISH_STORY) {
  dauys = await startDauys(options);
  await quickReport(dauys.worker(), { story });
  await dauys.caseworker().sees(story);
  const card = cards()[0];
  if (!card) throw new Error("no card");
  return card;
}

const linesOf = ({ text }: LocalMessage): readonly string[] => text?.split("\n") ?? [];

function claimDataOf(card: LocalMessage): string {
  const [found] = card.reply_markup?.inline_keyboard.flat() ?? [];
  return found && "callback_data" in found ? found.callback_data : "";
}

const SHAPES: readonly (readonly [string, DauysOptions])[] = [
  ["a forum", { chat: "forum" }],
  ["a plain group", { chat: "group" }],
  ["a channel", { chat: "channel" }],
  ["a forum on redis", { chat: "forum", store: "redis" }],
];

describe.each(SHAPES)("a case in %s", (_name, options) => {
  test("is claimed once: the card says who has it and has no claim button any more", async () => {
    const before = await delivered(options);
    const desk = dauys.caseworker();
    await desk.presses(CLAIM);
    await desk.isTold("за вами");
    const card = await desk.sees(/Aigul/);
    expect(card.message_id).toBe(before.message_id);
    const told = linesOf(before).filter((line) => !line.startsWith(NOBODY));
    expect(told.length, "all but one line stays").toBe(linesOf(before).length - 1);
    expect(linesOf(card).filter((line) => told.includes(line))).toEqual(told);
    expect(card.text).not.toContain(NOBODY);
    const buttons = (card.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text);
    expect(buttons.length).toBeGreaterThan(0);
    expect(buttons.filter((label) => label.includes(CLAIM))).toEqual([]);
    expect(card.text).not.toContain("Qoraboyev");
    await dauys.settled();
    expect(troubles(dauys.log())).toEqual([]);
    expect(tracesIn(Buffer.from(dauys.log()), identityOf(dauys.caseworkers[0]))).toEqual([]);
    await dauys.expectNoTraces([ENGLISH_STORY, "Aigul", String(dauys.caseworkers[0].id)]);
  });

  test("goes to one of two who tap at once, and the other is told to whom", async () => {
    const card = await delivered(options);
    const [one, two] = dauys.caseworkers;
    const data = claimDataOf(card);
    const taps = [one, two, one, two].map((user: LocalUser) =>
      dauys.telegram.press(user, dauys.group.id, card.message_id, data),
    );
    const answers = await eventually(
      () => {
        const all = taps.map((id) => dauys.telegram.callAnswers(id)?.text);
        return all.every((text) => text !== undefined) && (all as string[]);
      },
      () => "not everyone was answered",
    );
    const holder = (await dauys.caseworker().sees(/Взято/)).text ?? "";
    const won = holder.includes("Aigul") ? 0 : 1;
    for (const [index, text] of answers.entries()) {
      if (index % 2 === won) expect(text).toMatch(/за вами/);
      else expect(text).toContain(won === 0 ? "Aigul" : "Daniyar");
    }
    await dauys.settled();
    expect(cards()).toHaveLength(1);
    await dauys.expectNoTraces([ENGLISH_STORY, "Aigul", "Daniyar"]);
  });
});

describe("an administrator who writes as the group", () => {
  test.each([
    ["is shown by the title the group gave them", "старшая смены", "старшая смены"],
    ["is shown as an administrator when they have none", undefined, "администратор"],
  ])("takes a case and %s, never by name", async (_what, title, shown) => {
    await delivered();
    const { telegram, group, caseworkers } = dauys;
    telegram.setMember(group.id, caseworkers[0], "administrator", {
      rights: { is_anonymous: true },
      ...(title !== undefined && { title }),
    });
    const desk = dauys.caseworker();
    await desk.presses(CLAIM);
    await desk.isTold("за вами");
    const card = await desk.sees(`Взято: ${shown}`);
    expect(card.text).not.toContain("Aigul");
    await dauys.settled();
    await dauys.expectNoTraces([ENGLISH_STORY, "Aigul"]);
  });
});

describe("nothing is changed by", () => {
  async function expectUntouched(card: LocalMessage): Promise<void> {
    await dauys.settled();
    expect(cards().filter(({ message_id }) => message_id === card.message_id)).toEqual([card]);
    const desk = dauys.caseworker(1);
    await desk.presses(CLAIM);
    await desk.sees("Daniyar"); // and it is still free
    await dauys.settled();
    expect(troubles(dauys.log())).toEqual([]);
    await dauys.expectNoTraces([ENGLISH_STORY]);
  }

  test("someone who has left the group", async () => {
    const card = await delivered();
    const [gone] = dauys.caseworkers;
    const data = claimDataOf(card);
    const id = dauys.telegram.press(gone, dauys.group.id, card.message_id, data);
    dauys.telegram.setMember(dauys.group.id, gone, "left");
    await eventually(
      () => dauys.telegram.callAnswers(id),
      () => "no answer",
    );
    // The tap may have been worked on before they left; one made afterwards cannot be.
    if (dauys.telegram.callAnswers(id)?.text?.includes("за вами")) return;
    await expectUntouched(card);
  });

  test("someone thrown out whose app still shows the card", async () => {
    const card = await delivered();
    const member = createPerson(dauys.telegram, dauys.caseworkers[0], dauys.group.id);
    expect(member.view().length).toBeGreaterThan(0);
    const stop = dauys.telegram.faults.add({ kind: "slow", method: "getChatMember", ms: 300 });
    const id = dauys.telegram.press(
      dauys.caseworkers[0],
      dauys.group.id,
      card.message_id,
      claimDataOf(card),
    );
    dauys.telegram.setMember(dauys.group.id, dauys.caseworkers[0], "kicked");
    await eventually(
      () => dauys.telegram.callAnswers(id),
      () => "no answer",
    );
    stop();
    expect(dauys.telegram.callAnswers(id)?.text).not.toContain("за вами");
    await expectUntouched(card);
  });

  test("a claim from a worker's private chat", async () => {
    const card = await delivered();
    const worker = dauys.worker();
    await worker.start();
    await worker.sees("Choose your language");
    dauys.telegram.press(
      worker.user,
      worker.chatId,
      worker.screen().message_id,
      claimDataOf(card),
      { forged: true },
    );
    await expectUntouched(card);
  });

  test("a claim of a case that is not, or from another group", async () => {
    const card = await delivered();
    const { telegram, group, caseworkers } = dauys;
    const [member] = caseworkers;
    const data = claimDataOf(card);
    const elsewhere = telegram.addGroup({
      title: "Elsewhere",
      kind: "supergroup",
      members: [member],
    });
    const forged = { forged: true } as const;
    const taps = [
      telegram.press(member, elsewhere.id, card.message_id, data, forged),
      telegram.press(member, group.id, card.message_id, `c:${"0".repeat(32)}`, forged),
    ];
    await eventually(
      () => taps.every((id) => telegram.callAnswers(id)?.text?.includes("нет")),
      () => JSON.stringify(taps.map((id) => telegram.callAnswers(id))),
    );
    await expectUntouched(card);
  });

  test("garbage", async () => {
    const card = await delivered();
    const [member] = dauys.caseworkers;
    const press = (data: string) =>
      dauys.telegram.press(member, dauys.group.id, card.message_id, data, { forged: true });
    for (const data of ["", "x", "c:", "c:zz", "t:review", "😀".repeat(16), "c:".padEnd(64, "0")])
      press(data);
    await expectUntouched(card);
  });

  test("what is written in the group", async () => {
    const card = await delivered();
    const desk = dauys.caseworker();
    await desk.types("/start");
    await desk.types("/erase");
    await desk.types("кто возьмёт?", { replyTo: card.message_id });
    await desk.sends({ sticker: "👍" });
    await expectUntouched(card);
  });
});

describe("on the way", () => {
  test("the card holds no word of the story, and the worker's marks do not reach the group", async () => {
    const card = await delivered();
    expect(card.text).not.toMatch(/Foreman|Qoraboyev|dormitory/);
    const topic = dauys.telegram.topics(dauys.group.id)[0];
    expect(topic?.name).not.toMatch(/Foreman|Qoraboyev/);
    const sent = dauys.telegram.calls.filter(
      ({ method, params }) => method === "sendMessage" && Number(params.chat_id) === dauys.group.id,
    );
    for (const { params } of sent) {
      if (String(params.text).includes("Рассказ")) expect(params.protect_content).toBeTruthy();
    }
    await dauys.expectNoTraces([ENGLISH_STORY]);
  });

  test("three reports arrive as three topics, each with its own card and story", async () => {
    dauys = await startDauys();
    for (const story of ["birinchi hikoya", "ikkinchi hikoya", "uchinchi hikoya"])
      await quickReport(dauys.worker(), { story });
    await eventually(() => stories("hikoya").length === 3, transcript);
    const topics = dauys.telegram.topics(dauys.group.id);
    expect(new Set(topics.map(({ name }) => name)).size).toBe(3);
    for (const topic of topics) {
      const inside = dauys.caseworker().in(topic.message_thread_id).view();
      expect(inside.filter(({ text }) => text?.includes("hikoya"))).toHaveLength(1);
      expect(inside.filter(({ text }) => /Дело/.test(text ?? ""))).toHaveLength(1);
    }
    expect(troubles(dauys.log())).toEqual([]);
    await dauys.expectNoTraces(["hikoya"]);
  });

  test("danger now overtakes all that waits", { timeout: 60_000 }, async () => {
    dauys = await startDauys();
    const pause = dauys.telegram.faults.add({
      kind: "error",
      chatId: dauys.group.id,
      code: 429,
      description: "Too Many Requests: retry after 3",
      retryAfter: 3,
    });
    for (const story of ["kutayotgan bir", "kutayotgan ikki", "kutayotgan uch"])
      await quickReport(dauys.worker(), { story });
    await quickReport(dauys.worker(), { story: "hozir xavfda", urgent: true });
    pause();
    await eventually(() => stories("kutayotgan").length === 3, transcript);
    const order = [...stories("kutayotgan"), ...stories("hozir")]
      .sort((a, b) => a.message_id - b.message_id)
      .map(({ text }) => (text?.includes("hozir") ? "urgent" : "other"));
    expect(order[0]).toBe("urgent");
    expect(cards()[0]?.text).toContain("🔴");
    await dauys.expectNoTraces(["kutayotgan", "hozir xavfda"]);
  });

  test("Telegram's own limits hold: a minute's messages, and room for danger", {
    timeout: 120_000,
  }, async () => {
    const clock = createMovableClock();
    dauys = await startDauys({ clock, limits: TELEGRAM_LIMITS, telegram: { limits: true } });
    for (let index = 0; index < 7; index++)
      await quickReport(dauys.worker(), { story: `navbatda ${index} turadi` });
    const fast = setInterval(() => clock.advance(500), 500); // the clock runs at double speed
    try {
      const sentAt = () =>
        dauys.telegram.calls
          .filter(({ ok, params }) => ok && Number(params.chat_id) === dauys.group.id)
          .filter(({ method }) => /^(sendMessage|createForumTopic)$/.test(method))
          .map(({ at }) => at);
      await eventually(() => sentAt().length >= 16, transcript, 40_000);
      await quickReport(dauys.worker(), { story: "navbatsiz", urgent: true });
      await eventually(() => stories("navbatsiz").length === 1, transcript, 30_000);
      expect(stories("navbatda").length, "the others still wait").toBeLessThan(7);
      clock.advance(MINUTE);
      await eventually(() => stories("navbatda").length === 7, transcript, 45_000);
      const times = sentAt();
      for (const at of times) {
        const minute = times.filter((other) => other <= at && other > at - MINUTE);
        expect(minute.length).toBeLessThanOrEqual(20);
      }
    } finally {
      clearInterval(fast);
    }
    expect(troubles(dauys.log())).toEqual([]);
    await dauys.expectNoTraces(["navbat"]);
  });
});

describe("when Telegram's answers go wrong", () => {
  const PATIENCE = { timeout: 150_000 };

  test.each(["createForumTopic", "sendMessage"])(
    "429 on %s is obeyed: the report comes when the pause is over, once",
    PATIENCE,
    async (method) => {
      dauys = await startDauys();
      await dauys.boardStands();
      const before = dauys.telegram.calls.length;
      dauys.telegram.faults.add({
        kind: "error",
        method,
        chatId: dauys.group.id,
        code: 429,
        description: "Too Many Requests: retry after 2",
        retryAfter: 2,
        times: 2,
      });
      await quickReport(dauys.worker());
      await eventually(() => stories().length === 1, transcript, 40_000);
      const tries = dauys.telegram.calls
        .slice(before)
        .filter((call) => call.method === method && Number(call.params.chat_id) === dauys.group.id);
      const [first, second, third] = tries.map(({ at }) => at);
      expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(2_000);
      expect((third ?? 0) - (second ?? 0)).toBeGreaterThanOrEqual(2_000);
      expect(cards()).toHaveLength(1);
      expect(cards()[0]?.text).not.toContain(REPEAT);
      await dauys.expectNoTraces([ENGLISH_STORY]);
    },
  );

  test("answers of 500 do not end in the dead letter however many they are", PATIENCE, async () => {
    const clock = createMovableClock();
    dauys = await startDauys({ clock });
    const repair = dauys.telegram.faults.add({
      kind: "error",
      chatId: dauys.group.id,
      code: 500,
      description: "Internal Server Error",
    });
    await quickReport(dauys.worker());
    const tries = () =>
      dauys.telegram.calls.filter(
        ({ ok, params }) => !ok && Number(params.chat_id) === dauys.group.id,
      ).length;
    const onward = setInterval(() => clock.advance(MINUTE), 2_000);
    try {
      await eventually(() => tries() >= 4 || /dead letter/.test(dauys.log()), transcript, 90_000);
      repair();
      await eventually(() => stories().length > 0, transcript, 40_000);
    } finally {
      clearInterval(onward);
    }
    expect(dauys.log()).not.toContain("dead letter");
    await dauys.expectNoTraces([ENGLISH_STORY]);
  });

  test(
    "a card whose answer was lost comes again, marked, and both act on the same case",
    PATIENCE,
    async () => {
      dauys = await startDauys({ chat: "group" });
      await dauys.boardStands();
      dauys.telegram.faults.add({
        kind: "dropAnswer",
        method: "sendMessage",
        chatId: dauys.group.id,
        times: 1,
      });
      await quickReport(dauys.worker());
      await eventually(() => stories().length === 1, transcript, 60_000);
      const [first, second, ...more] = cards();
      expect(more).toEqual([]);
      expect(first?.text).not.toContain(REPEAT);
      expect(second?.text).toContain(REPEAT);
      const codes = cards().map(({ text }) => /Дело ([A-Z0-9]{4})/.exec(text ?? "")?.[1]);
      expect(codes[0]).toBe(codes[1]);
      // Somebody taps the card that came first.
      const id = dauys.telegram.press(
        dauys.caseworkers[0],
        dauys.group.id,
        first?.message_id ?? 0,
        claimDataOf(first as LocalMessage),
      );
      const answer = await eventually(() => dauys.telegram.callAnswers(id), transcript);
      expect(answer.text).toContain("за вами");
      await dauys.expectNoTraces([ENGLISH_STORY]);
    },
  );

  test("the marked card can be claimed", PATIENCE, async () => {
    dauys = await startDauys();
    await dauys.boardStands();
    dauys.telegram.faults.add({
      kind: "dropAnswer",
      method: "sendMessage",
      chatId: dauys.group.id,
      times: 1,
    });
    await quickReport(dauys.worker());
    await eventually(() => stories().length === 1, transcript, 60_000);
    await dauys.caseworker().presses(CLAIM);
    await dauys.caseworker().sees("Aigul");
    await dauys.expectNoTraces([ENGLISH_STORY]);
  });

  test("a story whose answer was lost comes again, marked", PATIENCE, async () => {
    dauys = await startDauys();
    await dauys.boardStands();
    await quickReport(dauys.worker(), { story: "avvalgi hikoya" });
    await dauys.caseworker().sees("avvalgi");
    const posted = () =>
      dauys.telegram.calls.filter(
        ({ method, params }) =>
          /^(createForumTopic|sendMessage)$/.test(method) &&
          Number(params.chat_id) === dauys.group.id,
      ).length;
    const unsubscribe = dauys.telegram.subscribe(() => {
      // The board, three for the first report, then a topic and a card: what follows is the story.
      if (posted() !== 6) return;
      unsubscribe();
      dauys.telegram.faults.add({
        kind: "dropAnswer",
        method: "sendMessage",
        chatId: dauys.group.id,
        times: 1,
      });
    });
    await quickReport(dauys.worker());
    await eventually(() => stories().length === 2, transcript, 60_000);
    const [first, second] = stories();
    expect(first?.text).not.toContain(REPEAT);
    expect(second?.text).toContain(REPEAT);
    expect(second?.message_thread_id).toBe(first?.message_thread_id);
    await dauys.expectNoTraces([ENGLISH_STORY]);
  });

  test("a request that never got through is tried again", PATIENCE, async () => {
    dauys = await startDauys();
    await dauys.boardStands();
    dauys.telegram.faults.add({ kind: "dropRequest", chatId: dauys.group.id, times: 1 });
    await quickReport(dauys.worker());
    await eventually(() => stories().length === 1, transcript, 60_000);
    await dauys.expectNoTraces([ENGLISH_STORY]);
  });

  test(
    "thrown out of the group and let in again, the bot delivers what waited",
    PATIENCE,
    async () => {
      const clock = createMovableClock();
      dauys = await startDauys({ clock });
      dauys.telegram.setBotRights(dauys.group.id, "kicked");
      await quickReport(dauys.worker());
      await eventually(
        () => /did not go|cannot be looked at/.test(dauys.log()), // thrown out before the first look
        () => "no try was made",
      );
      dauys.telegram.setBotRights(dauys.group.id, {});
      const onward = setInterval(() => clock.advance(MINUTE), 3_000);
      try {
        await eventually(() => stories().length === 1, transcript, 60_000);
      } finally {
        clearInterval(onward);
      }
      await dauys.expectNoTraces([ENGLISH_STORY]);
    },
  );

  test("without the right to make topics the report waits for the right", PATIENCE, async () => {
    const clock = createMovableClock();
    dauys = await startDauys({ clock });
    dauys.telegram.setBotRights(dauys.group.id, { can_manage_topics: false });
    await quickReport(dauys.worker());
    await eventually(
      () => /did not go/.test(dauys.log()),
      () => "no try was made",
    );
    dauys.telegram.setBotRights(dauys.group.id, {});
    const onward = setInterval(() => clock.advance(MINUTE), 3_000);
    try {
      await eventually(() => stories().length === 1, transcript, 60_000);
    } finally {
      clearInterval(onward);
    }
    await dauys.expectNoTraces([ENGLISH_STORY]);
  });

  test("topics switched off while the bot runs do not keep a report back", PATIENCE, async () => {
    const clock = createMovableClock();
    await delivered({ clock }, "topiklar yoqilgan");
    // As Telegram answers once the group is no forum any more.
    dauys.telegram.faults.add({
      kind: "error",
      method: "createForumTopic",
      code: 400,
      description: "Bad Request: the chat is not a forum",
    });
    (dauys.telegram.messages(dauys.group.id)[0]?.chat as { is_forum?: boolean }).is_forum = false;
    await quickReport(dauys.worker());
    const onward = setInterval(() => clock.advance(MINUTE), 3_000);
    try {
      await eventually(
        () => stories().length === 1 || /dead letter/.test(dauys.log()),
        transcript,
        90_000,
      );
    } finally {
      clearInterval(onward);
    }
    expect(dauys.log()).not.toContain("dead letter");
    expect(stories()).toHaveLength(1);
    await dauys.expectNoTraces([ENGLISH_STORY]);
  });

  test("a topic deleted before its card does not lose the report", PATIENCE, async () => {
    const clock = createMovableClock();
    dauys = await startDauys({ clock });
    const { telegram, group } = dauys;
    const pause = telegram.faults.add({
      kind: "error",
      method: "sendMessage",
      chatId: group.id,
      code: 429,
      description: "Too Many Requests: retry after 2",
      retryAfter: 2,
    });
    await quickReport(dauys.worker());
    const topic = await eventually(
      () => telegram.topics(group.id)[0],
      () => "no topic",
    );
    await telegram.app.request(`/bot${telegram.token}/deleteForumTopic`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ chat_id: group.id, message_thread_id: topic.message_thread_id }),
    });
    expect(telegram.topics(group.id)).toEqual([]);
    pause();
    const onward = setInterval(() => clock.advance(MINUTE), 3_000);
    try {
      await eventually(
        () => stories().length === 1 || /dead letter/.test(dauys.log()),
        transcript,
        90_000,
      );
    } finally {
      clearInterval(onward);
    }
    expect(dauys.log()).not.toContain("dead letter");
    expect(stories()).toHaveLength(1);
    await dauys.expectNoTraces([ENGLISH_STORY]);
  });

  test("a plain group that becomes a supergroup is followed", PATIENCE, async () => {
    dauys = await startDauys({ chat: "group" });
    const next = dauys.telegram.upgradeGroup(dauys.group.id);
    await quickReport(dauys.worker());
    const desk = createPerson(dauys.telegram, dauys.caseworkers[0], next.id);
    await eventually(
      () => desk.view().some(({ text }) => text?.includes("Foreman")),
      desk.transcript,
      40_000,
    );
    await desk.presses(CLAIM);
    await desk.sees("Aigul");
    await dauys.expectNoTraces([ENGLISH_STORY]);
  });

  test(
    "a card that cannot be edited now is drawn at the next tap; the claim stands",
    PATIENCE,
    async () => {
      const card = await delivered();
      dauys.telegram.faults.add({
        kind: "error",
        method: "editMessageText",
        chatId: dauys.group.id,
        code: 500,
        description: "Internal Server Error",
        times: 1,
      });
      await dauys.caseworker().presses(CLAIM);
      await dauys.settled();
      const id = dauys.telegram.press(
        dauys.caseworkers[1],
        dauys.group.id,
        card.message_id,
        claimDataOf(card),
        { forged: true },
      );
      const told = await eventually(() => dauys.telegram.callAnswers(id), transcript);
      expect(told.text).toContain("Aigul");
      await dauys.caseworker().sees("Aigul");
      await dauys.expectNoTraces([ENGLISH_STORY]);
    },
  );
});
