import { Api } from "grammy";
import { afterEach, describe, expect, test } from "vitest";
import type { CaseId } from "../../../../src/domain/ids.js";
import type { LocalMessage } from "../../../../src/playground/world/world.js";
import { caseData } from "../../../../src/telegram/caseworker/card/card-buttons.js";
import {
  linkedPress,
  privateLink,
} from "../../../../src/telegram/caseworker/private/private-links.js";
import {
  type CaseworkerStage,
  type StageOptions,
  startCaseworkers,
} from "../../../support/caseworker-stage.js";
import { TEST_TOKEN } from "../../../support/local-telegram.js";
import type { Person } from "../../../support/people.js";

const HOUR = 3_600_000;

let stage: CaseworkerStage;
afterEach(async () => {
  const { troubles } = stage;
  await stage.stop();
  expect(troubles).toEqual([]);
});

async function delivered(options: StageOptions = {}) {
  stage = await startCaseworkers(options);
  return stage.newCase();
}

const payloadOf = (act: "answer" | "card" | "purgeSure" | "note", caseId: CaseId, detail = "") =>
  new URL(privateLink("bot", { act, caseId, detail })).searchParams.get("start") ?? "";

/** What the bot has written to somebody in private. */
const written = ({ user }: Person): readonly LocalMessage[] =>
  stage.telegram.messages(user.id).filter(({ from }) => from?.is_bot);

/** How often a method was called since `from` calls had been made. */
const methodsSince = (from: number): readonly string[] =>
  stage.telegram.calls
    .slice(from)
    .map(({ method }) => method)
    .filter((method) => method !== "getUpdates");

describe("to whoever is no confirmed caseworker", () => {
  async function tries(person: Person, caseId: CaseId, code: string): Promise<void> {
    await person.start(payloadOf("answer", caseId));
    await person.start(payloadOf("purgeSure", caseId));
    await person.types("/handover");
    await person.types(`/claim ${code}`);
    await person.types("/note");
    await person.types("/r anything");
    await stage.settled();
  }

  test.each(["a stranger", "a subscriber"])("%s, a link and a command say nothing", async (who) => {
    const { id, code } = await delivered({ chat: "channel", administrators: false });
    const person =
      who === "a stranger" ? stage.stranger("Worker") : stage.privately(stage.newcomer("Reader"));
    const before = stage.telegram.calls.length;
    await tries(person, id, code);
    expect(written(person)).toEqual([]);
    expect(stage.passedOn).toHaveLength(6);
    expect(new Set(methodsSince(before))).toEqual(new Set(["getChatMember"]));
    expect(methodsSince(before)).toHaveLength(6);
    expect(stage.messages().filter(({ text }) => text?.includes("Reader"))).toEqual([]);
  });

  test("what is no command, link or button of the desk is not even asked about", async () => {
    await delivered();
    const person = stage.stranger("Worker");
    const before = stage.telegram.calls.length;
    for (const text of ["hello", "/start", "/start x", "/erase", "/language", "/help", "D:cases:"])
      await person.types(text);
    await stage.settled();
    expect(stage.passedOn).toHaveLength(7);
    expect(methodsSince(before)).toEqual([]);
  });

  test("nor is anybody about a button that was made up below another message", async () => {
    const { id } = await delivered();
    const person = stage.stranger("Worker");
    await person.start();
    const api = new Api(TEST_TOKEN, { apiRoot: stage.url });
    const { message_id } = await api.sendMessage(person.user.id, "a screen");
    const before = stage.telegram.calls.length;
    const tap = stage.telegram.press(
      person.user,
      person.user.id,
      message_id,
      caseData("claim", id),
      { forged: true },
    );
    await stage.settled();
    expect(stage.telegram.callAnswers(tap)).toBeUndefined();
    expect(stage.passedOn).toHaveLength(2);
    expect(methodsSince(before)).toEqual([]);
  });

  test("who has left the chat meanwhile is nobody", async () => {
    const { id } = await delivered();
    const desk = stage.privately(stage.aigul);
    await desk.start(payloadOf("card", id));
    await desk.presses("✋");
    await desk.isTold("The case is yours");
    await stage.settled();
    stage.telegram.setMember(stage.group.id, stage.aigul.user, "left");
    await stage.settled();
    const tap = await desk.presses("🔧");
    await stage.settled();
    expect(stage.telegram.callAnswers(tap)).toBeUndefined();
    expect(stage.passedOn).toHaveLength(1);
  });
});

describe("in a caseworker's private chat", () => {
  test("a link shows the card, with the question that was asked for, and goes itself", async () => {
    const { id, card } = await delivered({ chat: "channel" });
    const desk = stage.privately(stage.aigul);
    await desk.start(payloadOf("note", id));
    await desk.answers("write the note", "Olmachiroq");
    await desk.sees("Written into the journal");
    await stage.settled();
    expect(await stage.journalOf(id)).toContain("noted · Aigul · Olmachiroq");
    expect(desk.view().map(({ text }) => text?.split("\n")[0])).toEqual([
      expect.stringContaining("Case"),
      expect.stringContaining("Written into the journal"),
    ]);
    expect(stage.messages().map(({ message_id }) => message_id)).toContain(card);
    expect(stage.messages()).toHaveLength(1);
  });

  test("a link that would act only shows the card", async () => {
    const { id } = await delivered();
    const desk = stage.privately(stage.owner);
    await desk.start(payloadOf("purgeSure", id));
    await desk.sees("Case");
    await stage.settled();
    expect(await stage.store.load(id)).not.toBeNull();
  });

  test("a link to a case that is gone says so", async () => {
    await delivered();
    const desk = stage.privately(stage.aigul);
    await desk.start(payloadOf("card", "0".repeat(32) as CaseId));
    await desk.sees("no such case any more");
  });

  test("a newer card of a case takes the place of the one before", async () => {
    const { id } = await delivered();
    const desk = stage.privately(stage.aigul);
    await desk.start(payloadOf("card", id));
    await desk.sees("Case");
    await desk.start(payloadOf("card", id));
    await stage.settled();
    expect(written(desk)).toHaveLength(1);
  });

  test("the card follows what others do, and its reasons open in place", async () => {
    const { id, topic } = await delivered();
    const desk = stage.privately(stage.aigul);
    await desk.start(payloadOf("card", id));
    await desk.sees("Case");
    await stage.daniyar.in(topic ?? 0).presses("✋");
    await desk.sees("Daniyar");
    const [before] = written(desk);
    await desk.presses("➕ More");
    await desk.presses("💡");
    await stage.settled();
    const [after] = written(desk);
    expect(after?.message_id).toBe(before?.message_id);
    expect(after?.text).not.toBe(before?.text);
    await desk.presses("🔼");
    await stage.settled();
    expect(written(desk)[0]?.text).toBe(before?.text);
  });

  test("a button that was moved below another case's card does nothing", async () => {
    const { id } = await delivered();
    const other = await stage.newCase();
    const desk = stage.privately(stage.aigul);
    await desk.start(payloadOf("card", id));
    const card = await desk.sees("Case");
    const data = caseData("claim", other.id);
    const { user } = desk;
    const tap = stage.telegram.press(user, user.id, card.message_id, data, { forged: true });
    await stage.settled();
    expect(stage.telegram.callAnswers(tap)?.text).toContain("another case");
    expect(await stage.holderOf(other.id)).toBeNull();
  });

  test("commands name their case by its code, and nothing of them stands in the chat", async () => {
    const { id, code } = await delivered();
    const desk = stage.privately(stage.aigul);
    await desk.start();
    await desk.types(`/claim ${code}`);
    await desk.sees("The case is yours");
    await desk.types(`/note ${code} Olmachiroq`);
    await desk.sees("Written into the journal");
    await desk.types("/help");
    await desk.sees("/claim");
    await stage.settled();
    expect(await stage.journalOf(id)).toEqual(["claimed · Aigul", "noted · Aigul · Olmachiroq"]);
    const own = desk.view().filter(({ from }) => !from?.is_bot);
    expect(own.map(({ text }) => text)).toEqual(["/start"]);
    expect(stage.passedOn).toHaveLength(1);
  });

  test("words that were not taken stay to be copied, and go with all else after twelve hours", async () => {
    const { id, code } = await delivered();
    const desk = stage.privately(stage.aigul);
    await desk.start(payloadOf("note", id));
    const long = "a".repeat(501);
    await desk.answers("write the note", long);
    await desk.sees("501 characters");
    await desk.types(`/note ${code} ${long}`);
    await stage.settled();
    expect(desk.view().filter(({ text }) => text?.includes(long))).toHaveLength(2);
    stage.clock.advance(11 * HOUR);
    await stage.sweep();
    expect(desk.view().length).toBeGreaterThan(4);
    stage.clock.advance(HOUR);
    await stage.sweep();
    expect(desk.view()).toEqual([]);
  });

  test("what is told about a case in place of a question goes with it", async () => {
    const { id } = await delivered();
    await stage.changeFile(id, (file) => ({ ...file, stage: "closed", outcome: "solved" }));
    const desk = stage.privately(stage.aigul);
    await desk.start(payloadOf("answer", id));
    await stage.settled();
    expect(written(desk)).toHaveLength(2);
    stage.clock.advance(12 * HOUR);
    await stage.sweep();
    expect(written(desk)).toEqual([]);
  });

  test("all goes at once when they leave the caseworkers, and nobody else's does", async () => {
    const { id } = await delivered();
    const [desk, other] = [stage.privately(stage.aigul), stage.privately(stage.daniyar)];
    for (const each of [desk, other]) await each.start(payloadOf("note", id));
    await stage.settled();
    stage.telegram.setMember(stage.group.id, stage.aigul.user, "left");
    await stage.settled();
    await stage.sweep();
    expect(written(desk)).toEqual([]);
    expect(written(other)).toHaveLength(2);
  });

  test("all goes at once when the case ends", async () => {
    const { id } = await delivered();
    const desk = stage.privately(stage.aigul);
    await desk.start(payloadOf("note", id));
    await desk.presses("➕ More");
    await desk.presses("Destroy");
    await desk.presses("Destroy for good");
    await desk.isTold("The case is destroyed");
    await stage.settled();
    await stage.sweep();
    expect(desk.view()).toEqual([]);
    const purges = await stage.store.purgesDue(stage.clock.now(), 10);
    const posts = purges.flatMap(({ placements }) =>
      placements.flatMap((each) => each.posts ?? []),
    );
    expect(posts, "no number of a private chat is taken for one of the group").toEqual([]);
  });

  test("words to a question of a case that ended meanwhile go as well", async () => {
    const { id } = await delivered();
    const [desk, boss] = [stage.privately(stage.aigul), stage.privately(stage.owner)];
    await desk.start(payloadOf("note", id));
    await desk.sees("write the note");
    await boss.start(payloadOf("card", id));
    for (const label of ["➕ More", "Destroy", "Destroy for good"]) await boss.presses(label);
    await boss.isTold("The case is destroyed");
    await desk.answers("write the note", "Olmachiroq");
    await stage.settled();
    expect(desk.view().filter(({ text }) => text === "Olmachiroq")).toHaveLength(1);
    await stage.sweep();
    expect(desk.view().filter(({ text }) => text === "Olmachiroq")).toEqual([]);
  });

  test("words without a reply are held back once after a question, and then pass on", async () => {
    const { id } = await delivered();
    const desk = stage.privately(stage.aigul);
    await desk.types("a report of my own");
    await desk.start(payloadOf("note", id));
    await desk.sees("write the note");
    await desk.types("Olmachiroq");
    await desk.sees("as a reply to my question");
    await stage.settled();
    expect(stage.passedOn).toHaveLength(1);
    await desk.types("Olmachiroq");
    await stage.settled();
    expect(stage.passedOn).toHaveLength(2);
    await desk.start(payloadOf("note", id));
    await stage.settled();
    stage.clock.advance(10 * 60_000);
    await desk.types("much later");
    await stage.settled();
    expect(stage.passedOn).toHaveLength(3);
    expect((await stage.fileOf(id)).notes).toBe(0);
  });

  test("whoever writes as the group answers here under their title, never by name", async () => {
    const { id, topic } = await delivered();
    stage.telegram.setMember(stage.group.id, stage.aigul.user, "administrator", {
      rights: { is_anonymous: true },
      title: "on call",
    });
    await stage.aigul.in(topic ?? 0).presses("✋");
    await stage.settled();
    const desk = stage.privately(stage.aigul);
    await desk.start(payloadOf("answer", id));
    await desk.answers("write your answer", "Quyonchiroq");
    await desk.presses("✅ Send");
    await desk.isTold("waits for the worker");
    expect(await stage.lettersOf(id)).toEqual(["Quyonchiroq"]);
    await stage.settled();
    const shown = stage.messages().map(({ text, entities }) => JSON.stringify([text, entities]));
    expect(shown.filter((each) => each.includes("Aigul"))).toEqual([]);
  });
});

describe("in a channel", () => {
  test("what needs words opens the private chat; a claim is made in place", async () => {
    const { id } = await delivered({ chat: "channel" });
    await stage.aigul.presses("✋");
    await stage.aigul.isTold("The case is yours");
    await stage.settled();
    for (const [label, act] of [
      ["✉️", "answer"],
      ["💬", "phrases"],
      ["➕", "more"],
    ] as const) {
      const tap = await stage.daniyar.presses(label);
      await stage.settled();
      expect(stage.telegram.callAnswers(tap)).toEqual({
        url: privateLink(stage.telegram.bot.username ?? "", { act, caseId: id, detail: "" }),
      });
    }
    expect(stage.messages()).toHaveLength(1);
  });

  test("whoever is handed a case is told in private, if they have ever started the bot", async () => {
    const { id } = await delivered({ chat: "channel" });
    await stage.aigul.presses("✋");
    await stage.settled();
    const desk = stage.privately(stage.aigul);
    const colleague = stage.privately(stage.daniyar);
    await colleague.start();
    await desk.start(payloadOf("card", id));
    await desk.presses("➕ More");
    await desk.presses("Hand over");
    await desk.presses("Daniyar");
    const told = await colleague.sees("look into the channel");
    expect(told.reply_markup?.inline_keyboard.flat()).toEqual([
      { text: "Open", url: expect.stringMatching(/^https:\/\/t\.me\/c\/\d+\/\d+$/) },
    ]);
    await stage.aigul.sees("is yours now");
    await desk.sees("Daniyar");
    await colleague.start(payloadOf("card", id));
    await colleague.presses("➕ More");
    await colleague.presses("Hand over");
    await colleague.presses("Boss");
    await stage.settled();
    expect(await stage.holderOf(id)).toBe("Boss");
    expect(written(stage.privately(stage.owner))).toEqual([]);
  });
});

describe("a link", () => {
  const id = "0123456789abcdef0123456789abcdef" as CaseId;

  test("carries an act, a case and a detail within what Telegram takes", () => {
    const press = { act: "replace", caseId: id, detail: "a".repeat(24) } as const;
    const payload = new URL(privateLink("dauys_bot", press)).searchParams.get("start") ?? "";
    expect(payload).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
    expect(linkedPress(`/start ${payload}`)).toEqual(press);
  });

  test.each([
    "/start",
    "/start d",
    `/start A-${id}`,
    `/start dA-${id} more`,
    `dA-${id}`,
    `/start dQq-${id}`,
    `/start dA:${id}`,
    undefined,
  ])("%s is none of the desk's", (text) => {
    expect(linkedPress(text)).toBeNull();
  });
});
