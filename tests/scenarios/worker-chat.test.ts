import { afterEach, describe, expect, test } from "vitest";
import type { PersonContent } from "../../src/playground/world/person-content.js";
import {
  countScreens,
  eventually,
  expectCover,
  expectOnlyScreen,
  troubles,
} from "../support/calm.js";
import { content } from "../support/content.js";
import { type Dauys, startDauys } from "../support/dauys.js";
import {
  asRead,
  ENGLISH_STORY,
  quickReport,
  receiptOn,
  STEPS,
  STOPS,
  stopNamed,
  submit,
  walkOn,
  walkTo,
} from "../support/english-walk.js";
import type { Person } from "../support/people.js";
import { createStoreWatch, type StoreWatch } from "../support/store-watch.js";
import { until } from "../support/waiting.js";

let dauys: Dauys;
let watch: StoreWatch;
afterEach(() => dauys.stop());

async function arrive(): Promise<Person> {
  watch = createStoreWatch();
  dauys = await startDauys({ wrapStore: watch.wrap });
  return dauys.worker();
}

/** Everything was answered, nothing failed, and nothing of the worker is to be found. */
async function leavesNoTrace(words: readonly string[] = [ENGLISH_STORY]): Promise<void> {
  await dauys.settled();
  expect(troubles(dauys.log())).toEqual([]);
  await dauys.expectNoTraces(words);
}

describe("language", () => {
  test("is asked on the first screen in every language, before anything else", async () => {
    const worker = await arrive();
    await worker.start();
    await worker.sees("Choose your language");
    const { texts } = await content();
    const languages = texts.locales.map((locale) => texts.text(locale, "language-name"));
    expect(languages).toContain("Oʻzbekcha");
    expect(worker.buttons().slice(0, -1)).toEqual(languages);
    const screen = expectOnlyScreen(worker, "Выберите язык");
    expect(screen.text).toContain("Til · Тил · Тіл · Забон · Язык · Language");
    await leavesNoTrace();
  });

  test("leads from the guide to the guide, though a report waits behind it", async () => {
    const worker = await arrive();
    await walkTo(worker, "region");
    await worker.start();
    await worker.presses("Language");
    await worker.presses("Русский");
    await worker.sees("Справочник");
    await worker.presses("✍️");
    await worker.sees(/Где это (было|произошло|случилось)/);
    await leavesNoTrace();
  });

  test("is changed in the middle of a report without losing an answer", async () => {
    const worker = await arrive();
    await walkTo(worker, "region");
    await worker.types("/language");
    await worker.sees("Choose your language");
    await dauys.settled();
    expectOnlyScreen(worker, "Choose your language");
    await worker.presses("Русский");
    await worker.sees(/Где это (было|произошло|случилось)/);
    await worker.types("/language");
    await worker.presses("English");
    await walkOn(worker, "region", "review");
    const review = await worker.sees("•");
    expect(review.text).toContain("Not paid, or paid less");
    expect(review.text).toContain("Yes, now");
    expect(review.text).toContain(ENGLISH_STORY);
    await leavesNoTrace();
  });

  test("is kept when the language screen is left by choosing the same one", async () => {
    const worker = await arrive();
    await walkTo(worker, "menu");
    await worker.presses("Language");
    await worker.presses("English");
    await worker.sees("Guide for newcomers");
    await leavesNoTrace();
  });
});

describe("the button of the languages", () => {
  const kinds = [...new Set(STEPS.map(({ kind }) => kind))];
  const oneOfEach = kinds.map((kind) => [kind, STEPS.find((step) => step.kind === kind)] as const);

  test.each(oneOfEach)(
    "at a step of kind %s comes back to it with nothing lost",
    async (_, step) => {
      const worker = await arrive();
      const name = step?.name ?? "";
      await walkTo(worker, name);
      if (step?.kind === "text") {
        await worker.types(ENGLISH_STORY);
        await worker.sees("1 message is recorded");
      }
      await dauys.settled();
      const before = worker.screen();
      for (const language of ["Русский", "English"]) {
        await worker.presses("🌐");
        await worker.sees("Choose your language");
        await worker.presses(language);
        await worker.noLongerSees("Choose your language");
      }
      await worker.sees(stopNamed(name).shows);
      await dauys.settled();
      const after = expectOnlyScreen(worker, stopNamed(name).shows);
      expect(after.text).toBe(before.text);
      expect(after.reply_markup).toEqual(before.reply_markup);
      await leavesNoTrace();
    },
  );

  test("keeps what is picked and not sent yet", async () => {
    const worker = await arrive();
    await walkTo(worker, "money");
    await worker.presses("💸");
    await worker.presses("🌐");
    await worker.presses("Русский");
    await worker.sees("Деньги");
    expect(worker.buttons().filter((label) => label.startsWith("✅"))).toHaveLength(1);
    await leavesNoTrace();
  });
});

describe("the guide", () => {
  test("every page opens from the menu and leads back to it", async () => {
    const worker = await arrive();
    await walkTo(worker, "menu");
    const pages = [
      ["💬", "Where is the pharmacy"],
      ["🪪", "Keep a copy in another place"],
      ["🩺", "Ambulance: 103"],
      ["🚌", "Ask the price before you go"],
      ["📖", "Or write your question in your own words"],
      ["☎️", "Any emergency: 112"],
    ] as const;
    for (const [icon, words] of pages) {
      await worker.presses(icon);
      await worker.sees(words);
      expectOnlyScreen(worker, words);
      await worker.presses("Menu");
      await worker.sees("Choose a page");
    }
    await leavesNoTrace();
  });

  test("/help says what the bot can and cannot remove", async () => {
    const worker = await arrive();
    await walkTo(worker, "menu");
    await worker.types("/help");
    await worker.sees("younger than 48 hours");
    await dauys.settled();
    expectOnlyScreen(worker, "This is not an emergency service");
    await leavesNoTrace();
  });
});

describe("the way through a report", () => {
  test("leads back from every step to the first, and from there to the review with every answer kept", async () => {
    const worker = await arrive();
    await walkTo(worker, "review");
    const before = (await worker.sees("•")).text;
    for (const stop of [...STEPS].reverse().slice(1)) {
      await worker.presses("‹ Back");
      await worker.sees(stop.shows);
    }
    expect(worker.buttons()).not.toContain("‹ Back");
    await worker.presses("Leave as it is");
    await worker.sees("Please look at it");
    expect((await worker.sees("•")).text).toBe(before);
    await leavesNoTrace();
  });

  test("lets an answer be changed from the review and comes back to it", async () => {
    const worker = await arrive();
    await walkTo(worker, "review");
    await worker.presses("More ›");
    await worker.presses("✏️ Region");
    await worker.sees("Where did it happen");
    await worker.presses("I don't know");
    await worker.sees(/Region: I don't know/);
    await worker.presses("✏️ Story");
    await worker.sees("in your own words");
    await worker.types("They also took my phone");
    await dauys.settled();
    await worker.presses("➡️");
    await worker.sees("They also took my phone");
    expectOnlyScreen(worker, "Please look at it");
    await leavesNoTrace([ENGLISH_STORY, "They also took"]);
  });

  test("asks what a changed answer makes necessary, and nothing twice", async () => {
    const worker = await arrive();
    await walkTo(worker, "review");
    await worker.presses(/^✏️ About$/);
    await worker.sees("What happened?");
    await worker.presses("⏰");
    await worker.sees("Work and rest: what happened");
    await worker.presses("📅");
    await worker.presses("➡️");
    await worker.sees("Please look at it");
    await worker.sees(/No day off/);
    await leavesNoTrace();
  });

  test("an area opens with one tap, and “something more” comes back for another", async () => {
    const worker = await arrive();
    await walkTo(worker, "money");
    expect(worker.buttons()).not.toContain("➕ Something more");
    await worker.presses("💸");
    await worker.presses("➕ Something more");
    await worker.sees("What happened?");
    expect(worker.buttons()).toContain("✅ Money and pay");
    await worker.presses("⏰");
    await worker.presses("📅");
    await worker.presses("➕ Something more");
    await worker.presses("✅ Money and pay");
    await worker.sees("Money and pay: what");
    expect(worker.buttons()).toContain("✅ Not paid, or paid less");
    await worker.presses("➡️");
    await walkOn(worker, "danger", "story");
    await stopNamed("story").go(worker, ENGLISH_STORY);
    await worker.presses("⏩");
    expect((await worker.sees("•")).text).toMatch(/Money and pay, Work and rest/);
    await leavesNoTrace();
  });

  test("“enough” leaves out every question that is left, and each can still be answered", async () => {
    const worker = await arrive();
    await walkTo(worker, "unpaid_for");
    await worker.presses("⏩ Enough, to the end");
    const review = await worker.sees("Please look at it");
    expect(review.text).toContain("Region: —");
    await worker.presses("More ›");
    await worker.presses("✏️ Region");
    await worker.presses("Almaty (city)");
    expect((await worker.sees("Please look at it")).text).toContain("Region: Almaty (city)");
    await submit(worker);
    await dauys.caseworker().sees(ENGLISH_STORY);
    await leavesNoTrace();
  });

  test("a sum or a day written as words joins the story, and the question says what it reads", async () => {
    const worker = await arrive();
    await walkTo(worker, "unpaid_for");
    await worker.types("since my daughter was born");
    await worker.sees(/^Recorded\.\s+Please choose when it was, or tap “Skip”\./);
    await walkOn(worker, "unpaid_for", "wages_amount");
    await worker.types("half of what was promised");
    await worker.sees(/^Recorded\.\s+Please write a number, or tap “Skip”\./);
    await worker.types("0");
    await worker.sees("Please write a number from 1 to");
    await walkOn(worker, "wages_amount", "review");
    await submit(worker);
    await dauys.caseworker().sees("since my daughter was born");
    await dauys.caseworker().sees("half of what was promised");
    await leavesNoTrace([ENGLISH_STORY, "daughter was", "half of what"]);
  });

  test("a report of skipped and unknown answers only is a report", async () => {
    const worker = await arrive();
    await walkTo(worker, "area");
    const asked: string[] = [];
    for (let step = 0; step < 40 && !worker.buttons().some((b) => b.includes("📨")); step++) {
      const shown = worker.screen();
      const buttons = worker.buttons();
      const way = ["Skip", "I don't know", "Something else", "➡️"].find((label) =>
        buttons.some((each) => each.includes(label)),
      );
      if (!way) throw new Error(`no way on from:\n${worker.transcript()}`);
      asked.push(shown.text ?? "");
      await worker.presses(way);
      await dauys.settled();
    }
    await worker.sees("Please look at it");
    await submit(worker);
    const card = await dauys.caseworker().sees("опасность неизвестна");
    expect(card.text).toMatch(/[🟠🟡⚪]/u);
    await leavesNoTrace([]);
  });

  test("everything that can be chosen, in every language, still fits a screen and a card", async () => {
    await arrive();
    for (const language of ["English", "Русский", "Oʻzbekcha"]) {
      const worker = dauys.worker();
      await worker.start();
      for (const label of [language, "✍️", "🟢", "👤"]) await worker.presses(label);
      for (const area of ["💰", "⏰", "🛂", "🤕", "👮", "📄"]) {
        await worker.presses(area);
        await dauys.settled();
        await pickEverything(worker);
        await worker.presses(area === "📄" ? "➡️" : /^➕ (?!.*(?:else|другое|Boshqa))/);
        await dauys.settled();
      }
      await answerEverything(worker, ENGLISH_STORY.repeat(60));
      await submit(worker);
      await dauys.caseworker().sees(/Задержание|задержан/i);
      await dauys.settled();
    }
    await dauys.caseworker().sees(ENGLISH_STORY);
    expect(dauys.log()).not.toContain("dead letter");
    await eventually(
      () => dauys.telegram.topics(dauys.group.id).length === 3,
      () => "there are not three cases",
    );
    await leavesNoTrace([ENGLISH_STORY]);
  });

  test("who does not agree, or first reads the rights, has begun nothing", async () => {
    const worker = await arrive();
    await walkTo(worker, "consent");
    await worker.presses("✖️");
    await worker.sees("Guide for newcomers");
    await worker.presses("✍️");
    await worker.sees("Is it safe to use");
    await worker.presses("🟢");
    await worker.presses("My rights first");
    await worker.sees("Your rights");
    await worker.presses("Menu");
    await worker.presses("✍️");
    await worker.sees("Is it safe to use");
    expect(worker.buttons()).not.toContain("Leave as it is");
    await leavesNoTrace();
  });

  test("who says it is not safe sees the cover, and nothing is kept", async () => {
    const worker = await arrive();
    await walkTo(worker, "safe");
    await worker.presses("🔴");
    await worker.noLongerSees("Is it safe to use");
    await dauys.settled();
    expectCover(worker);
    expect(await watch.remembered()).toEqual([]);
    await leavesNoTrace();
  });
});

type Sent = readonly [string, PersonContent, object?];

const FILES: readonly Sent[] = [
  ["a photo", { photo: Buffer.from("not much of a picture"), caption: "Mana passport" }],
  ["a voice message", { voice: Buffer.from("OggS") }],
  ["a document", { document: Buffer.from("%PDF-1.4"), fileName: "Quvondiqboyeva.pdf" }],
  ["a video", { video: Buffer.from("ftyp") }],
  ["an album", { photo: Buffer.from("one of two") }, { albumId: "77" }],
];

const JUNK: readonly Sent[] = [
  ["a sticker", { sticker: "👍" }],
  ["a poll", { poll: { question: "Kim?", options: ["a", "b"] } }],
  ["a contact", { contact: { phoneNumber: "+77015550199", firstName: "Zulfizarxon" } }],
  ["a location", { location: { latitude: 43.238, longitude: 76.889 } }],
];

/** Where files are taken, after a warning: tests/scenarios/media.test.ts. */
const TAKES_FILES = ["story", "review"];

/** A kind word, an empty line, and the same screen as before. */
async function expectKindLine(worker: Person, shows: string, before: string, what: string) {
  await dauys.settled();
  const screen = expectOnlyScreen(worker, shows);
  const text = screen.text ?? "";
  expect(text.endsWith(`\n\n${before}`), `${what}:\n${text}`).toBe(true);
  const notice = text.slice(0, -before.length - 2);
  expect(notice, what).toMatch(/^(Please|A file cannot|A changed|This is)/);
  expect(notice, what).not.toContain("\n\n");
}

describe("what no step knows gets one kind line and the step again", () => {
  test.each(STOPS.filter(({ name }) => name !== "languages").map((stop) => [stop.name, stop]))(
    "at %s",
    async (name, stop) => {
      const worker = await arrive();
      await walkTo(worker, name);
      await dauys.settled();
      const before = worker.screen().text ?? "";
      const buttons = worker.buttons();
      const sent = TAKES_FILES.includes(name) ? JUNK : [...JUNK, ...FILES];
      for (const [what, content, options] of sent) {
        await worker.sends(content, options);
        await expectKindLine(worker, stop.shows, before, what);
      }
      await worker.types("a joke of someone else", { forwardedFrom: dauys.caseworkers[1] });
      await expectKindLine(worker, stop.shows, before, "a forwarded message");
      // At the menu words are a question.
      if (stop.kind !== "text" && name !== "menu") {
        await worker.types("words where buttons are");
        await dauys.settled();
        const screen = expectOnlyScreen(worker, stop.shows);
        expect(screen.text).toMatch(/^(Please|Recorded|This is)(?:.|\n(?!\n))*\n\n/);
      }
      // With words recorded there is something to keep for later; what one can read of a report is offered
      // once, under its number, and not kept.
      const steady = (labels: readonly string[]) =>
        labels.filter((each) => !/^⏸️|^💸 My pay/.test(each));
      expect(steady(worker.buttons())).toEqual(steady(buttons));
      await leavesNoTrace([
        ENGLISH_STORY,
        "words where buttons are",
        "a joke of someone else",
        "+77015550199",
        "Quvondiqboyeva.pdf",
        "Mana passport",
      ]);
    },
  );

  test("words written where buttons are reach the group with the story", async () => {
    const worker = await arrive();
    await walkTo(worker, "area");
    await worker.types("they sold me to another");
    await worker.sees(/^Recorded\.\s+It is part of what you tell\./);
    await walkOn(worker, "area", "sector");
    await worker.types("it is a brick works");
    await worker.sees(/^Recorded\.\s+It is part of what you tell\./);
    await walkOn(worker, "sector", "review");
    await submit(worker);
    await dauys.caseworker().sees("they sold me to another");
    await dauys.caseworker().sees(ENGLISH_STORY);
    await dauys.caseworker().sees("it is a brick works");
    await leavesNoTrace([ENGLISH_STORY, "they sold me", "brick works is"]);
  });

  test("on the first screen everything leads to the choice of a language", async () => {
    const worker = await arrive();
    await worker.sends({ sticker: "👋" });
    await worker.sees("Choose your language");
    for (const [, content, options] of [...JUNK, ...FILES]) {
      await worker.sends(content, options);
      await dauys.settled();
      expectOnlyScreen(worker, "Choose your language");
    }
    await leavesNoTrace();
  });

  test("a message edited before it could be removed is not read twice", async () => {
    const worker = await arrive();
    await walkTo(worker, "story");
    const stop = dauys.telegram.faults.add({
      kind: "error",
      method: "deleteMessages",
      code: 400,
      description: "Bad Request: message can't be deleted",
    });
    const message = await worker.types("the first wording");
    await worker.sees("1 message is recorded");
    stop();
    dauys.telegram.editText(worker.user, worker.chatId, message.message_id, "another wording");
    await worker.sees("A changed message is not read");
    await dauys.settled();
    expectOnlyScreen(worker, "1 message is recorded");
    await leavesNoTrace(["the first wording", "another wording"]);
  });
});

describe("the one screen", () => {
  test("there is never more than one bot message, from /start to the receipt and back", async () => {
    const worker = await arrive();
    const screens = countScreens(dauys.telegram, worker.chatId);
    await walkTo(worker, "review");
    await submit(worker);
    await worker.presses("I have kept it");
    await worker.sees("Guide for newcomers");
    await worker.types("/start");
    await dauys.settled();
    await worker.types("/help");
    await dauys.settled();
    expect(screens.most).toBe(1);
    await leavesNoTrace();
  });

  test("/start sends the screen anew at the end of the chat, and the old one is gone", async () => {
    const worker = await arrive();
    await walkTo(worker, "menu");
    await dauys.settled();
    const old = worker.screen().message_id;
    await worker.start();
    await dauys.settled();
    expectOnlyScreen(worker, "Guide for newcomers");
    expect(worker.screen().message_id).toBeGreaterThan(old);
    await leavesNoTrace();
  });

  test("/start in a report keeps the draft; the report goes on where it was", async () => {
    const worker = await arrive();
    await walkTo(worker, "sector");
    await worker.start();
    await worker.sees("Guide for newcomers");
    await worker.presses("✍️");
    await worker.sees("What kind of work is it");
    await leavesNoTrace();
  });

  test("the old screen goes even when Telegram refuses the first try to delete it", async () => {
    const worker = await arrive();
    await walkTo(worker, "sector");
    dauys.telegram.faults.add({
      kind: "error",
      method: "deleteMessages",
      code: 500,
      description: "Internal Server Error",
      times: 1,
    });
    await worker.start();
    await worker.sees("Guide for newcomers");
    await dauys.settled();
    await worker.presses("Erase");
    await worker.noLongerSees("Guide for newcomers");
    await dauys.settled();
    expectCover(worker);
    await dauys.expectNoTraces([ENGLISH_STORY]);
  });

  test("a screen deleted by hand is sent again at the next sign of life", async () => {
    const worker = await arrive();
    await walkTo(worker, "story");
    await dauys.settled();
    dauys.telegram.deleteMessage(worker.user, worker.chatId, worker.screen().message_id);
    await worker.types("Uch oydan beri");
    await worker.sees("1 message is recorded");
    await dauys.settled();
    expectOnlyScreen(worker, "1 message is recorded");
    await leavesNoTrace(["Uch oydan beri"]);
  });

  test("what is typed is gone from the chat once it is recorded", async () => {
    const worker = await arrive();
    await walkTo(worker, "story");
    for (const [index, text] of ["first part", "second part", "third part"].entries()) {
      await worker.types(text);
      await worker.sees(index === 0 ? "1 message is recorded" : `${index + 1} messages`);
      await dauys.settled();
      expectOnlyScreen(worker, "in your own words");
    }
    await leavesNoTrace(["first part", "second part", "third part"]);
  });
});

describe("the receipt", () => {
  test("is shown again by /start, /help, /language, words and media until it is kept", async () => {
    const worker = await arrive();
    const receipt = await quickReport(worker);
    for (const text of ["/start", "/help", "/language", "rahmat", "/start"]) {
      await worker.types(text);
      await dauys.settled();
      expect(receiptOn(expectOnlyScreen(worker, "We have your report").text)).toBe(receipt);
    }
    await worker.sends({ sticker: "🙏" });
    await dauys.settled();
    expect(receiptOn(expectOnlyScreen(worker, "We have your report").text)).toBe(receipt);
    await leavesNoTrace([ENGLISH_STORY, receipt, receipt.replaceAll(" ", "")]);
  });

  test("“I have kept it” leads to the guide, and the receipt is nowhere any more", async () => {
    const worker = await arrive();
    const receipt = await quickReport(worker);
    await worker.presses("I have kept it");
    await worker.sees("Guide for newcomers");
    await worker.start();
    await dauys.settled();
    expectOnlyScreen(worker, "Guide for newcomers");
    await leavesNoTrace([ENGLISH_STORY, receipt, receipt.replaceAll(" ", "")]);
  });

  test("a button of the review pressed twice sends one report", async () => {
    const worker = await arrive();
    await walkTo(worker, "review");
    const { message_id } = await worker.sees("Please look at it");
    for (let tap = 0; tap < 5; tap++)
      dauys.telegram.press(worker.user, worker.chatId, message_id, "t:review", { forged: true });
    await worker.sees("We have your report");
    await dauys.caseworker().sees(ENGLISH_STORY);
    await dauys.settled();
    expect(dauys.telegram.topics(dauys.group.id)).toHaveLength(1);
    await leavesNoTrace();
  });
});

describe("buttons that are not on the screen", () => {
  const GARBAGE = [
    "",
    ":",
    "::::",
    "x:",
    "o:area",
    "o:area:",
    "o::",
    "o:nothing:nothing",
    "o:safe:no",
    "o:sector:construction",
    "o:story:x",
    "o:__proto__:constructor",
    "l:xx",
    "l:__proto__",
    "l:",
    "g:nowhere",
    "g:constructor",
    "p:sector:99",
    "p:sector:-1",
    "p:region:1e9",
    "t:review",
    "t:sector",
    "e:story",
    "e:review",
    "e:nothing",
    "n:story",
    "d:danger",
    "s:safe",
    "y:region",
    "b:money",
    "k",
    "kept",
    "c:00000000000000000000000000000000",
    "%00",
    "😀".repeat(16),
    "a".repeat(64),
    "\u202e\u0000\n",
    '{"kind":"erase"}',
  ];

  test.each(["menu", "area", "story", "region", "sector", "review"])(
    "change nothing at %s but draw the present screen again",
    async (name) => {
      const worker = await arrive();
      await walkTo(worker, name);
      await dauys.settled();
      const before = worker.screen().text ?? "";
      const own = ownData(worker);
      for (const data of GARBAGE.filter((each) => !own.includes(each) && !reaches(name, each))) {
        const { message_id } = worker.screen();
        dauys.telegram.press(worker.user, worker.chatId, message_id, data, { forged: true });
        await dauys.settled();
        const screen = expectOnlyScreen(worker, stopNamed(name).shows);
        expect(screen.text?.endsWith(before), `${JSON.stringify(data)}: ${screen.text}`).toBe(true);
      }
      await leavesNoTrace();
    },
  );

  test("a button of an earlier step does nothing but show where we are", async () => {
    const worker = await arrive();
    await walkTo(worker, "area");
    await dauys.settled();
    // Those of the questions: the others of a screen stand on the present one as well.
    const old = ownData(worker).filter((data) => data.includes(":"));
    await walkOn(worker, "area", "sector");
    await dauys.settled();
    for (const data of old) {
      const { message_id } = worker.screen();
      dauys.telegram.press(worker.user, worker.chatId, message_id, data, { forged: true });
      await worker.sees("This is where we are now");
      await dauys.settled();
      expectOnlyScreen(worker, "What kind of work is it");
    }
    await walkOn(worker, "sector", "review");
    expect((await worker.sees("•")).text).toContain("About: Money and pay\n");
    await leavesNoTrace();
  });

  test("a button of a message that is not the screen removes that message and shows the screen", async () => {
    const worker = await arrive();
    await walkTo(worker, "area");
    await dauys.settled();
    const old = worker.screen().message_id;
    await worker.start();
    await worker.sees("Guide for newcomers");
    await worker.presses("✍️");
    await worker.sees("What happened?");
    await dauys.settled();
    dauys.telegram.press(worker.user, worker.chatId, old, "o:area:harm", { forged: true });
    await worker.sees("This is where we are now");
    await dauys.settled();
    const screen = expectOnlyScreen(worker, "What happened?");
    expect(JSON.stringify(screen.reply_markup)).not.toContain("✅");
    await leavesNoTrace();
  });

  test("an old erase button still erases", async () => {
    const worker = await arrive();
    await walkTo(worker, "area");
    await dauys.settled();
    const old = worker.screen().message_id;
    await worker.start();
    await worker.sees("Guide for newcomers");
    await dauys.settled();
    dauys.telegram.press(worker.user, worker.chatId, old, "x", { forged: true });
    await worker.noLongerSees("Guide for newcomers");
    await dauys.settled();
    expectCover(worker);
    expect(await watch.remembered()).toEqual([]);
    await leavesNoTrace();
  });

  function ownData(worker: Person): readonly string[] {
    const rows = worker.screen().reply_markup?.inline_keyboard ?? [];
    return rows.flat().flatMap((each) => ("callback_data" in each ? [each.callback_data] : []));
  }

  /** Presses that mean something at this step although no button carries them. */
  function reaches(name: string, data: string): boolean {
    const head = data.slice(0, 1);
    return head === "e" && name === "review" && data !== "e:nothing" && data !== "e:review";
  }
});

describe("many at once", () => {
  test("ten texts and ten taps lose nothing and end in one screen", async () => {
    const worker = await arrive();
    await walkTo(worker, "story");
    await dauys.settled();
    const { message_id } = worker.screen();
    for (let index = 0; index < 10; index++) {
      void worker.types(`piece number ${index} of ten`);
      dauys.telegram.press(worker.user, worker.chatId, message_id, "o:area:money", {
        forged: true,
      });
    }
    await worker.sees("10 messages are recorded");
    await dauys.settled();
    expectOnlyScreen(worker, "10 messages are recorded");
    await worker.presses("➡️");
    await walkOn(worker, "unpaid_for", "review");
    await submit(worker);
    const story = await dauys.caseworker().sees("piece number 0 of ten");
    for (let index = 0; index < 10; index++) expect(story.text).toContain(`number ${index} of`);
    expect(orderOf(story.text ?? "")).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    await leavesNoTrace(["piece number"]);
  });

  test("twenty quick taps on options that come and go leave the last state", async () => {
    const worker = await arrive();
    await walkTo(worker, "money");
    await dauys.settled();
    const { message_id } = worker.screen();
    for (let tap = 0; tap < 21; tap++)
      dauys.telegram.press(worker.user, worker.chatId, message_id, "o:money:unpaid_wages", {
        forged: true,
      });
    await dauys.settled();
    expectOnlyScreen(worker, "Money and pay: what");
    expect(worker.buttons()).toContain("✅ Not paid, or paid less");
    await leavesNoTrace();
  });

  function orderOf(text: string): number[] {
    return [...text.matchAll(/number (\d) of ten/g)].map((found) => Number(found[1]));
  }
});

describe("the words of a story", () => {
  // Marks of direction, zero-width space and byte order mark; then controls but line breaks.
  const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|(?!\n)\p{Cc}/u;

  const matches = (text: string, wanted: string | RegExp) =>
    typeof wanted === "string" ? text.includes(wanted) : wanted.test(text);

  const STORIES: readonly (readonly [string, string, string | RegExp])[] = [
    ["HTML", '<b>bold</b> <a href="https://evil.example">x</a> & </b> <script>', "<b>bold</b>"],
    ["Markdown", "*a* _b_ `c` [d](https://evil.example) ||e||", "*a* _b_ `c` [d]"],
    [
      "bidi overrides",
      "\u202Epassport\u202C was \u2066taken\u2069 away",
      "passport was taken away",
    ],
    ["zero-width signs", "pay\u200Broll\u2060 was\uFEFF stolen", "payroll was stolen"],
    ["a mention", "write to @admin or @dauys_local_bot today", /write to [@＠]admin or [@＠]dauys/],
    ["a link", "see https://evil.example/path?q=1 please", "https://evil.example/path?q=1"],
    ["a command", "they said: /start and /erase now", "/start and /erase now"],
    // Telegram puts a space in its place; it would not send half a surrogate pair at all.
    ["a control character", "line\u0007 one\u0000 end", "line  one  end"],
    ["a family of emoji", "my family 👨‍👩‍👧‍👦 is 🇺🇿 here", "my family"],
    ["placeholders", "{ $count } %s {{y}}", "{ $count } %s {{y}}"],
  ];

  test.each(STORIES)("with %s reach the group as plain text", async (_what, told, reads) => {
    const worker = await arrive();
    await walkTo(worker, "story", told);
    await walkOn(worker, "story", "review", told);
    expectOnlyScreen(worker, "Please look at it");
    await submit(worker);
    const story = await until(
      dauys.telegram,
      () =>
        dauys.telegram.messages(dauys.group.id).find(({ text }) => matches(asRead(text), reads)),
      () => dauys.caseworker().transcript(),
    );
    expect(story.entities ?? []).toEqual([]);
    expect(story.text).not.toMatch(UNSEEN);
    const sent = await until(
      dauys.telegram,
      () =>
        dauys.telegram.calls.find(
          ({ method, params }) =>
            method === "sendMessage" &&
            Number(params.chat_id) === dauys.group.id &&
            matches(asRead(String(params.text)), reads),
        ),
      () => "the story was sent by no call",
    );
    expect(sent.params.parse_mode).toBeUndefined();
    await leavesNoTrace(["evil.example", "was stolen"]);
  });

  test.each([
    ["letters", `boshi ${"uzun soʻz ".repeat(409)}`.slice(0, 4090).padEnd(4096, "!")],
    ["faces, each two code units", `boshi uzun soʻz ${"😔".repeat(4080)}`],
  ])("of 4096 characters are taken whole: %s", async (_what, long) => {
    const worker = await arrive();
    await walkTo(worker, "story");
    await worker.types(long);
    await worker.sees("1 message is recorded");
    await dauys.settled();
    expectOnlyScreen(worker, "in your own words");
    await worker.presses("➡️");
    await walkOn(worker, "unpaid_for", "review");
    await submit(worker);
    await dauys.caseworker().sees(/^Рассказ/);
    await dauys.settled();
    const text = await storyInGroup();
    expect(text.replaceAll(/\s+/g, "")).toContain(long.replaceAll(/\s+/g, ""));
    await leavesNoTrace(["uzun soʻz"]);
  });

  test("that fill the whole answer arrive whole, in several messages", async () => {
    const worker = await arrive();
    await walkTo(worker, "story");
    const part = (sign: string) => `${sign}: ${"qora mehnat 😔 ".repeat(250)}`.slice(0, 3900);
    for (const [index, sign] of ["bir", "ikki", "uch"].entries()) {
      await worker.types(part(sign));
      await worker.sees(index === 0 ? "1 message is" : `${index + 1} messages`);
    }
    await worker.types(part("toʻrt"));
    await worker.sees("There is no more room for that");
    await dauys.settled();
    // What was not taken stays to be copied; all else of theirs is gone.
    expect(worker.view().map(({ text }) => text?.slice(0, 6))).toEqual(["There ", "toʻrt:"]);
    expect(worker.screen().text).toContain("3 messages are recorded");
    await worker.presses("➡️");
    await walkOn(worker, "unpaid_for", "review");
    await submit(worker);
    await dauys.caseworker().sees(/\(4\/4\)|\(3\/3\)/);
    const text = await storyInGroup();
    for (const sign of ["bir", "ikki", "uch"])
      expect(text.replaceAll(/\s+/g, "")).toContain(
        part(sign).replaceAll(/\s+/g, "").slice(0, 300),
      );
    expect(text).not.toContain("toʻrt");
    expect(text).not.toMatch(/\uFFFD/);
    await worker.presses("Erase");
    await worker.noLongerSees("We have your report");
    await dauys.settled();
    expectCover(worker);
    await leavesNoTrace(["qora mehnat"]);
  });

  async function storyInGroup(): Promise<string> {
    const { messages } = dauys.telegram;
    const told = messages(dauys.group.id).filter((message) => /^Рассказ/.test(message.text ?? ""));
    return told.map((message) => asRead(message.text).replace(/^.*\n\n/, "")).join("");
  }
});

async function pickEverything(worker: Person): Promise<void> {
  for (;;) {
    const open = worker
      .buttons()
      .filter((label) => !/^(✅|➡️|‹|➕|⏩|⏸️|🆘|🌐|🔊)/u.test(label))
      .filter((label) => /^\p{Extended_Pictographic}/u.test(label));
    const [first] = open;
    if (first === undefined) return;
    await worker.presses(first);
    await dauys.settled();
  }
}

/** Answers every question on the way to the review: what is dangerous, else what stands first. */
async function answerEverything(worker: Person, story: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await dauys.settled();
    const buttons = worker.buttons();
    if (buttons.some((label) => label.startsWith("📨"))) return;
    const answers = buttons.filter(
      (label) => !/^(➡️|‹|➕|⏩|⏸️|🆘|🌐|🔊)/u.test(label) && label !== buttons.at(-1),
    );
    const pick = answers.find((label) => label.startsWith("🔴")) ?? answers[0] ?? "";
    const asked = worker.screen().text ?? "";
    if (buttons.some((label) => label.startsWith("➡️"))) await worker.presses("➡️");
    else if (/^\p{Extended_Pictographic}/u.test(pick) || answers.length > 3)
      await worker.presses(pick);
    else if (asked.includes("150")) await worker.types("150 000");
    else if (buttons.some((label) => label.startsWith("⏩")))
      await worker.types("Qurilish firmasi");
    else await worker.types(story);
  }
  throw new Error(`the review was not reached:\n${worker.transcript()}`);
}
