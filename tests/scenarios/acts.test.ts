import { afterEach, describe, expect, test } from "vitest";
import { caseCode } from "../../src/domain/report.js";
import { caseData } from "../../src/telegram/caseworker/card/card-buttons.js";
import {
  type CaseworkerStage,
  type StageOptions,
  startCaseworkers,
} from "../support/caseworker-stage.js";
import type { Person } from "../support/people.js";

let stage: CaseworkerStage;
afterEach(async () => {
  const { troubles } = stage;
  await stage.stop();
  expect(troubles).toEqual([]);
});

type Made = Awaited<ReturnType<CaseworkerStage["newCase"]>>;

async function delivered(options: StageOptions = {}, given = {}): Promise<Made> {
  stage = await startCaseworkers(options);
  return stage.newCase(given);
}

async function claimed(options: StageOptions = {}, given = {}): Promise<Made> {
  const made = await delivered(options, given);
  await stage.aigul.presses("✋");
  await stage.aigul.isTold("The case is yours");
  await stage.settled();
  return made;
}

/** Opens the other acts of the card, and taps one. */
async function more(person: Person, label: string): Promise<void> {
  await person.presses("➕ More");
  await person.presses(label);
}

/** Taps what somebody made up, below a message; what they are told. */
async function forged(person: Person, message: number, data: string): Promise<string> {
  const tap = stage.telegram.press(person.user, stage.group.id, message, data, { forged: true });
  await stage.settled();
  return stage.telegram.callAnswers(tap)?.text ?? "";
}

async function buttonsOf(message: number): Promise<readonly string[]> {
  await stage.settled();
  const found = stage.messages().find(({ message_id }) => message_id === message);
  return (found?.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text);
}

const NO_POLICE = {
  brief: {
    triage: {
      level: 0,
      tags: ["no_police_referral"],
      fired: [{ rule: "T10", level: 0 }],
      indicators: [],
      deadlines: [],
    },
  },
};

describe("by buttons, in a forum,", () => {
  test("a case is released by who has it, and taken by another", async () => {
    const { id } = await claimed();
    await more(stage.aigul, "Release");
    await stage.aigul.isTold("free again");
    expect(await stage.holderOf(id)).toBeNull();
    await stage.daniyar.presses("✋");
    await stage.daniyar.isTold("The case is yours");
    await stage.settled();
    expect(await stage.journalOf(id)).toEqual([
      "claimed · Aigul",
      "released · Aigul",
      "claimed · Daniyar",
    ]);
  });

  test("a case is handed over: who has it now is mentioned in its topic", async () => {
    const { id, card, topic } = await claimed();
    await more(stage.aigul, "Hand over");
    await stage.aigul.presses("Daniyar");
    await stage.aigul.isTold("Daniyar has the case now");
    const told = await stage.daniyar.in(topic ?? 0).sees("is yours now");
    expect(told.entities).toMatchObject([
      { type: "text_mention", user: { id: stage.daniyar.user.id } },
    ]);
    expect(await stage.holderOf(id)).toBe("Daniyar");
    expect(await buttonsOf(card)).toContain("➕ More");
  });

  test("a level is changed with its reason, which the journal keeps", async () => {
    const { id, card } = await claimed();
    await more(stage.daniyar, "Level");
    await stage.daniyar.presses("🔴");
    const prompt = await stage.daniyar.sees('why the level "🔴');
    expect(await buttonsOf(card)).toContain("➕ More");
    await stage.daniyar.types("He called: they are at the door", { replyTo: prompt.message_id });
    await stage.daniyar.sees("The reason is in the journal");
    expect((await stage.fileOf(id)).level).toBe(0);
    expect(await stage.journalOf(id)).toContain(
      "levelChanged · Daniyar · 1 → 0: He called: they are at the door",
    );
    expect((await stage.fileOf(id)).previews, "no word of it goes to the worker").toEqual([]);
  });

  test("tags and a note are written as replies", async () => {
    const { id } = await claimed();
    await more(stage.aigul, "Tags");
    const tags = await stage.aigul.sees("write tags as a reply");
    await stage.aigul.types("Жалақы night", { replyTo: tags.message_id });
    await stage.aigul.sees("Tags of the case: жалақы, night");
    await stage.aigul.types("-night", { replyTo: tags.message_id });
    await stage.aigul.sees(/Tags of the case: жалақы\.$/);
    await more(stage.aigul, "Note");
    const note = await stage.aigul.sees("write the note as a reply");
    await stage.aigul.types("The consulate knows nothing yet", { replyTo: note.message_id });
    await stage.aigul.sees("Written into the journal");
    const file = await stage.fileOf(id);
    expect([file.tags, file.notes]).toEqual([["жалақы"], 1]);
    expect(JSON.stringify(file)).not.toContain("consulate");
    expect((await stage.journalOf(id)).slice(1)).toEqual([
      "tagged · Aigul · жалақы, night",
      "untagged · Aigul · night",
      "noted · Aigul · The consulate knows nothing yet",
    ]);
  });

  test("a ready question goes to the worker like a phrase", async () => {
    const { id } = await claimed({}, { locale: "ru" });
    await stage.aigul.presses("💬 Ready phrases");
    await stage.aigul.presses("❓ Questions");
    await stage.aigul.presses("When did this begin");
    const preview = await stage.aigul.sees("Not sent yet");
    expect(preview.text).toContain("Когда это началось?");
    await stage.aigul.presses("✅ Send");
    await stage.aigul.isTold("waits for the worker");
    expect(await stage.lettersOf(id)).toEqual([expect.stringContaining("Когда это началось?")]);
  });

  test("a referral is offered to the worker, and is no yes yet", async () => {
    const { id } = await claimed();
    await more(stage.aigul, "Offer a referral");
    await stage.aigul.presses("lawyer");
    const preview = await stage.aigul.sees("Not sent yet");
    expect(preview.text).toContain("Without your yes we say nothing.");
    expect((await stage.fileOf(id)).referrals).toEqual([]);
    await stage.aigul.presses("✅ Send");
    await stage.aigul.isTold("waits for the worker");
    const { answers, referrals } = await stage.fileOf(id);
    expect(answers.map(({ referral }) => referral)).toEqual(["lawyer"]);
    expect(referrals).toEqual([{ id: answers[0]?.id, to: "lawyer", state: "offered" }]);
    expect(await stage.journalOf(id)).toContain("referralOffered · Aigul · lawyer");
    await more(stage.aigul, "Close");
    await stage.aigul.presses("Passed on");
    await stage.aigul.isTold("has not said yes");
    expect((await stage.fileOf(id)).stage).toBe("read");
    await stage.aigul.presses("Close without a yes");
    await stage.aigul.isTold("The case is closed");
    expect((await stage.fileOf(id)).outcome).toBe("referred");
  });

  test("a referral to police is asked twice where the case says no", async () => {
    const { id } = await claimed({}, NO_POLICE);
    await more(stage.aigul, "Offer a referral");
    await stage.aigul.presses("police");
    await stage.aigul.sees("could bring the worker back");
    expect((await stage.fileOf(id)).previews).toEqual([]);
    await stage.aigul.presses("↩️ Back");
    await stage.aigul.presses("police");
    await stage.aigul.presses("Offer it all the same");
    await stage.aigul.sees("Not sent yet");
    expect((await stage.fileOf(id)).previews[0]?.referral).toBe("police");
  });

  test("a duplicate goes along with the other case, closes with it, and can be parted", async () => {
    const { id: first } = await claimed();
    const second = await stage.newCase();
    const other = caseCode(first);
    await stage.changeFile(second.id, (file) => ({
      ...file,
      alike: [{ caseId: first, code: other, state: "suspected" }],
    }));
    const desk = stage.daniyar.in(second.topic ?? 0);
    await more(desk, "It is a duplicate");
    await desk.presses(other);
    await desk.sees(`Are ${second.code} and ${other} about the same?`);
    await desk.presses(`${second.code} along with ${other}`);
    await desk.sees(`${second.code} goes along with ${other} now`);
    expect((await stage.fileOf(second.id)).mergedInto).toBe(first);
    expect(await stage.holderOf(second.id)).toBe("Aigul");
    await stage.aigul.sees(`Case ${second.code} repeats this one`);
    await desk.types("/release");
    await desk.sees(`goes along with ${other} already`);
    await stage.aigul.types(`/handover ${other} Daniyar`);
    await stage.aigul.sees("is yours now");
    await stage.settled();
    expect(await stage.holderOf(second.id), "who has the one has the other").toBe("Daniyar");
    await more(desk, "Part again");
    await stage.settled();
    expect((await stage.fileOf(second.id)).mergedInto).toBeNull();
    await desk.types(`/merge ${other}`);
    await desk.presses(`${second.code} along with ${other}`);
    await desk.sees(`${second.code} goes along with ${other} now`);
    await stage.settled();
    await desk.types(`/merge ${second.code}`);
    await desk.sees("That is the code of this case");
    await stage.aigul.types(`/close ${other} solved`);
    await stage.settled();
    const closed = await Promise.all([first, second.id].map((each) => stage.fileOf(each)));
    expect(closed.map(({ outcome }) => outcome)).toEqual(["solved", "solved"]);
  });

  test("a case is closed as unanswered without a question only if its worker was ever asked", async () => {
    const { id } = await claimed();
    await more(stage.aigul, "Close");
    await stage.aigul.presses("No answer");
    await stage.aigul.isTold("Nothing was ever written to this worker");
    expect((await stage.fileOf(id)).stage).not.toBe("closed");
    await stage.aigul.presses("Close all the same");
    await stage.settled();
    expect((await stage.fileOf(id)).outcome).toBe("noAnswer");
    const asked = await stage.newCase({ file: { answeredAt: 5 } });
    await stage.aigul.in(asked.topic ?? 0).types("/close noAnswer");
    await stage.settled();
    expect((await stage.fileOf(asked.id)).outcome).toBe("noAnswer");
  });

  test("a question can be left: its buttons go, and nothing is done", async () => {
    const { id, topic } = await claimed();
    for (const command of ["/purge", "/level", "/refer"]) {
      const desk = stage.aigul.in(topic ?? 0);
      await desk.types(command);
      await stage.settled();
      const question = desk.screen();
      await desk.presses("Back");
      expect(await buttonsOf(question.message_id), command).toEqual([]);
    }
    expect(await stage.store.load(id)).not.toBeNull();
  });

  test("a case is destroyed by an administrator, after a second question", async () => {
    const { id } = await claimed();
    await more(stage.aigul, "Destroy");
    const question = await stage.aigul.sees("for good?");
    expect(question.text).toContain("Nothing can be brought back");
    expect(await stage.store.load(id)).not.toBeNull();
    await stage.aigul.presses("Destroy for good");
    await stage.aigul.isTold("The case is destroyed");
    expect(await stage.store.load(id)).toBeNull();
    const [purge] = await stage.store.purgesDue(stage.clock.now(), 10);
    expect(purge?.placements[0]?.posts).toContain(question.message_id);
  });
});

describe("by commands, in replies in a plain group,", () => {
  test("everything can be done that buttons do", async () => {
    const { id, card, code } = await delivered({ chat: "group" });
    const { aigul, daniyar } = stage;
    const write = async (person: Person, text: string, told: string | RegExp) => {
      await person.types(text, { replyTo: card });
      await person.sees(told);
    };
    await write(aigul, "/claim", "The case is yours");
    await write(daniyar, "/claim", "Already taken by Aigul");
    await write(aigul, "/level", "Which level should case");
    await write(aigul, "/level 2", "It needs a reason");
    expect((await stage.fileOf(id)).level).toBeNull();
    await write(aigul, "/level 2 the passport is back", "The level is now: 🟡");
    await write(aigul, "/level soon", "a level from 0 to 3");
    await write(daniyar, "/tag Wages, #night", "Tags of the case: wages, night");
    await write(daniyar, "/tag two_words!", "cannot be a tag: two_words!");
    await write(daniyar, "/untag night", /Tags of the case: wages\.$/);
    await write(aigul, `/note ${"a".repeat(501)}`, "501 characters");
    await write(aigul, "/note we called her brother", "Written into the journal");
    await write(aigul, "/working", "is being worked on");
    await write(aigul, "/ask", "Ready questions, in the worker's language");
    await write(aigul, "/refer lawyer", "Not sent yet");
    await write(aigul, "/handover Daniyar", "is yours now");
    await write(aigul, "/close referred", "has not said yes");
    await write(aigul, "/close advice", "The case is closed");
    await write(daniyar, "/tag late", "The case is closed. Open it again first");
    await write(daniyar, "/reopen", "open again");
    await daniyar.types(`/release ${code}`);
    await daniyar.sees("free again");
    expect(await stage.holderOf(id)).toBeNull();
    const file = await stage.fileOf(id);
    expect([file.level, file.tags, file.notes, file.stage]).toEqual([2, ["wages"], 1, "working"]);
    expect(await stage.journalOf(id)).toEqual([
      "claimed · Aigul",
      "levelChanged · Aigul · 1 → 2: the passport is back",
      "tagged · Daniyar · wages, night",
      "untagged · Daniyar · night",
      "noted · Aigul · we called her brother",
      "working · Aigul",
      "handedOver · Aigul · Daniyar",
      "closed · Aigul · advised",
      "reopened · Daniyar",
      "released · Daniyar",
    ]);
  });

  test("a case is named by its code, on whatever keyboard; else the author is told how", async () => {
    const { code, id } = await delivered({ chat: "group" });
    await stage.aigul.types("/claim");
    await stage.aigul.sees("/claim K7F3");
    const typed = code.toLowerCase().replace("k", "к").replace("a", "а").replace("t", "т");
    await stage.aigul.types(`/claim ${typed}`);
    await stage.aigul.sees("The case is yours");
    expect(await stage.holderOf(id)).toBe("Aigul");
  });

  test("a case is handed to whose message is replied to, if they are confirmed", async () => {
    const { code, id } = await claimed({ chat: "group" });
    const newcomer = stage.newcomer("Saltanat");
    const hello = await newcomer.types("good morning");
    await stage.aigul.types(`/handover ${code}`, { replyTo: hello.message_id });
    await stage.aigul.sees("only to a confirmed member");
    expect(await stage.holderOf(id)).toBe("Aigul");
    const here = await stage.daniyar.types("I am here");
    await stage.aigul.types(`/handover ${code}`, { replyTo: here.message_id });
    await stage.daniyar.sees("is yours now");
    expect(await stage.holderOf(id)).toBe("Daniyar");
    await stage.owner.types(`/release ${code}`);
    await stage.owner.sees("free again");
  });

  test("help lists what there is, in groups", async () => {
    await delivered({ chat: "group" });
    await stage.aigul.types("/help");
    const help = await stage.aigul.sees("What you can write");
    for (const command of ["/claim", "/level", "/refer", "/purge", "/r ·", "/help"])
      expect(help.text).toContain(command);
    expect(help.text, "what is not there is not promised").not.toContain("/training");
  });
});

test("in a channel a case is taken, worked on and closed by buttons; the rest is done in private", async () => {
  const { id } = await claimed({ chat: "channel" });
  await stage.daniyar.presses("🔧");
  await stage.daniyar.isTold("being worked on");
  const tap = await stage.aigul.presses("➕ More");
  await stage.settled();
  expect(stage.telegram.callAnswers(tap)?.url).toContain(`?start=dMo-${id}`);
  await stage.aigul.presses("✅ Close");
  await stage.aigul.presses("Advice given");
  await stage.aigul.isTold("The case is closed");
  expect(await stage.journalOf(id)).toEqual([
    "claimed · Aigul",
    "working · Daniyar",
    "closed · Aigul · advised",
  ]);
});

describe("who may not", () => {
  test("of two who take a case at once one has it, and the other is told who", async () => {
    const { id } = await delivered();
    await Promise.all([stage.aigul.presses("✋"), stage.daniyar.presses("✋")]);
    await stage.settled();
    const holder = await stage.holderOf(id);
    const [winner, loser] =
      holder === "Aigul" ? [stage.aigul, stage.daniyar] : [stage.daniyar, stage.aigul];
    await winner.isTold("The case is yours");
    await loser.isTold(`Already taken by ${holder}`);
    expect(await stage.journalOf(id)).toEqual([`claimed · ${holder}`]);
  });

  test("an outsider and a member nobody has confirmed change nothing", async () => {
    const { id, code, topic } = await delivered();
    const { telegram } = stage;
    const outsider = telegram.addUser({ firstName: "Stranger" });
    telegram.send(outsider, outsider.id, { text: `/claim ${code}` });
    const { message_id } = telegram.send(outsider, outsider.id, { text: "a copy" });
    const data = caseData("claim", id);
    telegram.press(outsider, outsider.id, message_id, data, { forged: true });
    await stage.settled();
    expect(telegram.messages(outsider.id).every(({ from }) => !from?.is_bot)).toBe(true);
    const newcomer = stage.newcomer("Saltanat");
    await newcomer.in(topic ?? 0).types("/close solved");
    await newcomer.in(topic ?? 0).sees("has to confirm you first");
    await newcomer.presses("✋");
    await newcomer.isTold("has to confirm you first");
    expect(await stage.holderOf(id)).toBeNull();
    expect(await stage.journalOf(id)).toEqual([]);
  });

  test("a member nobody has confirmed is told so in the chat once, however much they write", async () => {
    const { topic } = await delivered();
    const newcomer = stage.newcomer("Saltanat");
    for (const words of ["/claim", "/help", "/r hello", "/cases"]) {
      await newcomer.in(topic ?? 0).types(words);
      await newcomer.types(words);
    }
    await stage.settled();
    const told = () =>
      stage.messages().filter(({ text }) => text?.includes("has to confirm you first")).length;
    expect(told()).toBe(1);
    expect(stage.messages().filter(({ from }) => from?.is_bot).length).toBe(4);
    stage.clock.advance(10 * 60_000);
    await newcomer.types("/help");
    await stage.settled();
    expect(told()).toBe(2);
  });

  test("a member who does not run the chat does not destroy a case, by button or by a forged one", async () => {
    const { id, card, topic } = await delivered({ administrators: false });
    const blinded = stage.blinded.length;
    await stage.aigul.in(topic ?? 0).types("/purge");
    await stage.aigul.in(topic ?? 0).sees("has to confirm you first");
    await stage.owner.presses("Confirm");
    await stage.owner.isTold("Confirmed");
    expect(stage.blinded.length).toBe(blinded + 1);
    await stage.aigul.in(topic ?? 0).types("/purge");
    await stage.aigul.in(topic ?? 0).sees("Only an administrator of this chat can destroy");
    expect(await forged(stage.aigul, card, caseData("purgeSure", id))).toContain(
      "Only an administrator",
    );
    await stage.owner.in(topic ?? 0).types("/claim");
    await stage.owner.in(topic ?? 0).sees("The case is yours");
    await stage.aigul.in(topic ?? 0).types("/release");
    await stage.aigul.in(topic ?? 0).sees("Boss has this case");
    await stage.aigul.in(topic ?? 0).types("/handover Boss");
    await stage.settled();
    expect(await stage.holderOf(id)).toBe("Boss");
    expect(await stage.journalOf(id)).toEqual(["claimed · Boss"]);
  });

  test("a button copied below another message, another case, or into another chat does nothing", async () => {
    const { id, topic } = await claimed();
    const second = await stage.newCase();
    const data = caseData("close", id, "solved");
    expect(await forged(stage.aigul, second.card, data)).toContain("another case");
    // In the very topic of the case, but not a message of the bot's.
    const own = await stage.aigul.in(topic ?? 0).types("look");
    expect(await forged(stage.aigul, own.message_id, data)).toContain("another case");
    const elsewhere = stage.telegram.addGroup({
      title: "Elsewhere",
      kind: "supergroup",
      members: [],
      administrators: [stage.aigul.user],
    });
    const copy = stage.telegram.send(stage.aigul.user, elsewhere.id, { text: "copy" });
    const tap = stage.telegram.press(stage.aigul.user, elsewhere.id, copy.message_id, data, {
      forged: true,
    });
    await stage.settled();
    expect(stage.telegram.callAnswers(tap)?.text).toContain("no such case");
    expect((await stage.fileOf(id)).stage).toBe("read");
  });

  test("made-up details of a button are no act", async () => {
    const { id, card } = await claimed();
    for (const [act, detail] of [
      ["levelTo", "9"],
      ["handTo", "1"],
      ["referTo", "newspaper"],
      ["mergeSure", "zzzz"],
      ["close", "silenceSure"],
      ["more", "x"],
    ] as const)
      await forged(stage.daniyar, card, caseData(act, id, detail));
    expect(await stage.journalOf(id)).toEqual(["claimed · Aigul"]);
    expect(await stage.holderOf(id)).toBe("Aigul");
  });

  test("a forwarded or edited command is none", async () => {
    const { id, topic } = await claimed();
    const desk = stage.aigul.in(topic ?? 0);
    const original = await stage.daniyar.types("just talking");
    await desk.types("a remark");
    await desk.edits("a remark", "/close solved");
    stage.telegram.forward(stage.aigul.user, stage.group.id, original.message_id, stage.group.id, {
      threadId: topic ?? 0,
    });
    await stage.settled();
    expect((await stage.fileOf(id)).stage).toBe("read");
  });
});

describe("words that name another case, or nothing,", () => {
  test("of a command are done to neither of two cases; the case's own code is no word", async () => {
    const { id, code, topic } = await delivered();
    const other = await stage.newCase();
    const desk = stage.aigul.in(topic ?? 0);
    const told = `This is case ${code}, and you wrote the code ${other.code}`;
    for (const command of ["close", "purge", "note", "r"]) {
      const words = `/${command} ${other.code.toLowerCase()} 2 solved`;
      const { message_id } = await desk.types(words);
      await stage.settled();
      const said = stage.messages().at(-1);
      expect(said?.reply_to_message?.message_id, command).toBe(message_id);
      expect(said?.text, command).toContain(told);
    }
    expect(await stage.journalOf(id)).toEqual([]);
    expect(await stage.journalOf(other.id)).toEqual([]);
    expect((await stage.fileOf(id)).previews).toEqual([]);
    await desk.types(`/note ${code} she is safe`);
    await desk.sees("Written into the journal");
    await desk.types(`/merge ${other.code}`);
    await desk.sees(`Are ${code} and ${other.code} about the same?`);
    await desk.types(`/close ${code} solved`);
    await desk.sees("The case is closed");
    expect(await stage.journalOf(id)).toEqual([
      "noted · Aigul · she is safe",
      "closed · Aigul · solved",
    ]);
  });

  test("of signs that nobody sees are no reason, no note and no answer", async () => {
    const { id, topic } = await claimed();
    const desk = stage.aigul.in(topic ?? 0);
    await desk.types("/level 2 \u200b\u2800");
    await desk.sees("It needs a reason");
    await desk.types("/note \u3164");
    await desk.sees("Write the note behind the command");
    await desk.types("/r \u200d\u2060");
    await desk.sees("Ready phrases");
    await stage.aigul.presses("✉️");
    const prompt = await desk.sees("write your answer as a reply");
    await desk.types("\u202e\u200b", { replyTo: prompt.message_id });
    await desk.sees("Only words can go to the worke");
    const { level, notes, previews } = await stage.fileOf(id);
    expect([level, notes, previews]).toEqual([null, 0, []]);
    expect(await stage.journalOf(id)).toEqual(["claimed · Aigul"]);
  });
});

describe("at the same moment", () => {
  const tap = (person: Person, message: number, data: string) =>
    stage.telegram.press(person.user, stage.group.id, message, data, { forged: true });

  /** A case and what was merged into it; Aigul has both. */
  async function merged() {
    const lead = await claimed();
    const { id, code, card } = await stage.newCase();
    await forged(stage.aigul, card, caseData("mergeSure", id, lead.code));
    expect(await stage.holderOf(id)).toBe("Aigul");
    return { lead, id, code, card };
  }

  test("a duplicate goes to who gets the case while it is merged", async () => {
    const lead = await claimed();
    const { id, card } = await stage.newCase();
    stage.interrupt(id, async () => {
      tap(stage.aigul, lead.card, caseData("handTo", lead.id, String(stage.owner.user.id)));
      await eventually(async () => (await stage.holderOf(lead.id)) === "Boss");
    });
    await forged(stage.daniyar, card, caseData("mergeSure", id, lead.code));
    expect(await stage.holderOf(id)).toBe("Boss");
    expect((await stage.fileOf(id)).mergedInto).toBe(lead.id);
  });

  test("a duplicate follows who has the case last, and its journal names who did it", async () => {
    const { lead, id } = await merged();
    stage.interrupt(id, async () => {
      tap(stage.owner, lead.card, caseData("handTo", lead.id, String(stage.owner.user.id)));
      await eventually(async () => (await stage.holderOf(id)) === "Boss");
    });
    tap(stage.aigul, lead.card, caseData("release", lead.id));
    await eventually(async () => (await stage.holderOf(id)) === "Boss");
    await forged(stage.daniyar, lead.card, caseData("claim", lead.id));
    expect(await stage.holderOf(id)).toBe("Boss");
    expect((await stage.journalOf(id)).slice(1)).toEqual(["handedOver · Boss · Boss"]);
  });

  test("a case that could not be merged keeps its holder, and is not closed with the other", async () => {
    const lead = await delivered();
    const { id, card } = await stage.newCase();
    await forged(stage.aigul, card, caseData("claim", id));
    stage.interrupt(id, async () => {
      tap(stage.daniyar, lead.card, caseData("close", lead.id, "solved"));
      await eventually(async () => (await stage.fileOf(lead.id)).stage === "closed");
    });
    const said = await forged(stage.aigul, card, caseData("mergeSure", id, lead.code));
    expect(said).toContain(`Case ${lead.code} was changed just now`);
    expect(await stage.fileOf(id)).toMatchObject({ stage: "read", mergedInto: null });
    expect(await stage.holderOf(id)).toBe("Aigul");
  });

  test("a duplicate that is parted while its case is closed stays open", async () => {
    const { lead, id, card } = await merged();
    stage.interrupt(id, async () => {
      tap(stage.daniyar, card, caseData("part", id));
      await eventually(async () => (await stage.fileOf(id)).mergedInto === null);
    });
    await forged(stage.aigul, lead.card, caseData("close", lead.id, "solved"));
    expect((await stage.fileOf(lead.id)).stage).toBe("closed");
    expect(await stage.fileOf(id)).toMatchObject({ stage: "received", outcome: null });
  });

  test("of two who offer the same referral one asks the worker, and the other is told", async () => {
    const { id, topic } = await claimed();
    for (const person of [stage.aigul, stage.daniyar]) {
      await person.in(topic ?? 0).types("/refer lawyer");
      await stage.settled();
    }
    const [first, second] = stage.messages().filter(({ text }) => text?.includes("Not sent yet"));
    const [one, other] = (await stage.fileOf(id)).previews;
    await forged(stage.aigul, first?.message_id ?? 0, caseData("send", id, one?.id));
    expect(
      await forged(stage.daniyar, second?.message_id ?? 0, caseData("send", id, other?.id)),
    ).toContain("was asked about this already");
    expect((await stage.fileOf(id)).answers).toHaveLength(1);
    expect(await stage.journalOf(id)).toEqual([
      "claimed · Aigul",
      "answered · Aigul",
      "referralOffered · Aigul · lawyer",
    ]);
  });

  test("a note whose answer Telegram refuses is written once", async () => {
    const { id, topic } = await claimed({ tries: 5 });
    await more(stage.aigul, "Note");
    const prompt = await stage.aigul.sees("write the note as a reply");
    stage.telegram.faults.add({
      ...{ kind: "error", code: 429, description: "Too Many Requests", retryAfter: 1 },
      ...{ method: "sendMessage", times: 1 },
    });
    const words = "The consulate knows nothing yet";
    await stage.aigul.in(topic ?? 0).types(words, { replyTo: prompt.message_id });
    await stage.settled();
    expect(await stage.journalOf(id)).toEqual(["claimed · Aigul", `noted · Aigul · ${words}`]);
    expect(stage.troubles.splice(0)).toEqual(["desk.tooManyRequests"]);
  });
});

test("whoever taps is told when it does not work", async () => {
  const { id, topic } = await claimed();
  stage.telegram.faults.add({
    ...{ kind: "error", code: 400, description: "Bad Request: not enough rights to send text" },
    ...{ method: "sendMessage", times: 1 },
  });
  await more(stage.aigul, "Note");
  await stage.aigul.isTold("That did not work");
  expect(stage.troubles.splice(0)).toEqual(["desk.chatGone"]);
  await stage.aigul.in(topic ?? 0).types("/release");
  await stage.aigul.in(topic ?? 0).sees("free again");
  expect(await stage.holderOf(id)).toBeNull();
});

async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 200; looks++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("it did not become so");
}
