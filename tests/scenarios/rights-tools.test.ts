import { afterEach, describe, expect, test } from "vitest";
import { eventually, expectOnlyScreen, troubles } from "../support/calm.js";
import { type Dauys, startDauys } from "../support/dauys.js";
import { asRead, submit, walkTo } from "../support/english-walk.js";
import type { Person } from "../support/people.js";

// Nine digits: found anywhere, they are no chance.
const PAY = "173519862";
const PAID = "51386274";
const SHOWN = ["173\u00a0519\u00a0862", "51\u00a0386\u00a0274", "295\u00a0653\u00a0450"];
const TYPED = [PAY, PAID, ...SHOWN];

let dauys: Dauys;
afterEach(() => dauys.stop());

describe("a count of what is owed", () => {
  test("is typed number by number, told in a report and delivered; while it is counted no number is kept", {
    timeout: 60_000,
  }, async () => {
    dauys = await startDauys();
    const worker = dauys.worker();
    await openCount(worker, "Oʻzbekcha");
    await worker.presses("Har oy uchun");
    await worker.types("2 oy");
    await worker.sees("Bir oyga qancha");
    await worker.types(PAY);
    await worker.sees("Shundan qanchasini");
    await worker.types("-5");
    await worker.sees("Iltimos, faqat son yozing, masalan");
    await worker.types(PAID);
    await worker.sees(`Yetishmaydi: ${SHOWN[2]}`);
    await dauys.settled();
    expectOnlyScreen(worker, SHOWN[0] ?? "");
    await dauys.expectNoTraces(TYPED);

    await worker.presses("✍️");
    await worker.sees("Hisobingiz aytganlaringizga qoʻshildi");
    for (const label of ["🟢", "👤", "💰", "💸", "➡️", "🟢"]) await worker.presses(label);
    await worker.sees("soʻzlaringiz");
    await worker.presses("➡️");
    await worker.presses("1–9");
    await worker.presses("Mangʻistov");
    // How much is owed is not asked: it was counted.
    await worker.sees("Sizga oxirgi marta");
    await worker.presses("⏩");
    expect((await worker.sees("•")).text).toContain(`Qarz, tenge: ${SHOWN[2]}`);
    await worker.presses("📨");
    await worker.sees(/\d{4} \d{4} \d{4} \d{4}/);

    const caseworker = dauys.caseworker();
    const story = await caseworker.sees("Haqimni hisoblash");
    expect(asRead(story.text)).toContain(SHOWN[2]);
    expect(troubles(dauys.log())).toEqual([]);
    await dauys.expectNoTraces(TYPED);
  });

  test("loses none of two numbers that are sent one right behind the other", async () => {
    dauys = await startDauys();
    const worker = dauys.worker();
    await openCount(worker, "English");
    await worker.presses("For each day");
    await worker.sees("How many days");
    await Promise.all([worker.types("22"), worker.types("8 000"), worker.types("50 000")]);
    await worker.sees("Missing: 126\u00a0000");
    await dauys.settled();
    expectOnlyScreen(worker, "Missing: 126\u00a0000");
    expect(troubles(dauys.log())).toEqual([]);
  });

  test("takes four digits for itself: a report that is kept for later is none the worse for it", {
    timeout: 60_000,
  }, async () => {
    dauys = await startDauys();
    const worker = dauys.worker();
    await walkTo(worker, "region");
    await worker.presses("Keep for later");
    await worker.sees("Write four digits of your own");
    await worker.types("4821");
    await worker.sees("Done.");
    await dauys.settled();
    await worker.presses("📖");
    await worker.presses("🧮");
    await worker.presses("For each hour");
    for (const hours of ["1000", "2000", "3000", "4000", "5000", "6000"]) {
      await worker.sees("How many hours did you work");
      await worker.types(hours);
      await worker.sees("How much was agreed");
      await worker.presses("‹");
    }
    await worker.sees("How many hours did you work");
    await worker.presses("Menu");
    await worker.sees("Guide for newcomers");
    await worker.types("4821");
    await worker.sees("Where did it happen");
  });

  test("takes a number with the word of what is counted behind it, in the language that was chosen", async () => {
    dauys = await startDauys();
    const worker = dauys.worker();
    await openCount(worker, "Русский");
    await worker.presses("За каждый день");
    await worker.types("3 дня");
    await worker.sees("Сколько обещали за один день");
    expect(worker.screen().text).toContain("Дни: 3");
  });

  test("is a number like any other once the screen shows something else", async () => {
    dauys = await startDauys();
    const worker = dauys.worker();
    await openCount(worker, "English");
    await worker.presses("For each day");
    await worker.sees("How many days");
    await worker.presses("Menu");
    await worker.sees("Guide for newcomers");
    await worker.types("22");
    await worker.sees("Please use the buttons");
    await dauys.settled();
    expectOnlyScreen(worker, "Guide for newcomers");
    expect(worker.buttons().length).toBeGreaterThan(5);
  });
});

describe("the helper for time limits", () => {
  test("leads from what it is about to what follows, keeps nothing, and says that safety comes first", async () => {
    dauys = await startDauys();
    const worker = dauys.worker();
    await openRights(worker, "English");
    await worker.presses("How much time");
    await worker.presses("I was fired");
    await worker.presses("1 to 3 months ago");
    const { text } = await worker.sees("The way straight to court may be open");
    expect(text).toContain("Your safety comes first.");
    expect(text).toContain("article 160");
    await worker.presses("‹");
    await worker.presses("Longer ago");
    await worker.sees("It may still be possible");
    await dauys.settled();
    await dauys.expectNoTraces(["dismissal", "longer"]);
    expect(troubles(dauys.log())).toEqual([]);
  });
});

describe("under 18, where no story is asked for,", () => {
  const reviewOf = async (worker: Person) => {
    for (const label of ["🛂", "➡️", "🟢", "Almaty (city)"]) await worker.presses(label);
    return (await worker.sees("Please look at it")).text;
  };

  test("words that were sent on from the guide stand in the review before they go out", async () => {
    dauys = await startDauys();
    const worker = dauys.worker();
    await openRights(worker, "English");
    await worker.types("My boss Qoraboyev took my passport");
    await worker.presses("Send my words");
    for (const label of ["🟢", "🧒", "➡️"]) await worker.presses(label);
    expect(await reviewOf(worker)).toContain("My boss Qoraboyev took my passport");
    await submit(worker);
    await dauys.caseworker().sees("Qoraboyev");
  });

  test("a story that was told before that was said stays behind: no review shows it", {
    timeout: 60_000,
  }, async () => {
    dauys = await startDauys();
    const worker = dauys.worker();
    await walkTo(worker, "unpaid_for");
    while (!worker.screen().text?.includes("Before you start")) {
      const before = worker.screen().text;
      await worker.presses("‹ Back");
      await eventually(
        () => worker.screen().text !== before,
        () => worker.transcript(),
      );
    }
    for (const label of ["🧒", "➡️"]) await worker.presses(label);
    for (const label of ["🛂", "➡️"]) await worker.presses(label);
    await worker.presses("Almaty (city)");
    expect((await worker.sees("Please look at it")).text).not.toContain("Qoraboyev");
    await submit(worker);
    await dauys.caseworker().sees("Младше 18");
    const group = dauys.telegram.messages(dauys.group.id).map(({ text }) => text ?? "");
    expect(group.join("\n")).not.toContain("Qoraboyev");
  });
});

describe("what Telegram did not draw the first time", () => {
  const BROKEN = { kind: "error", code: 502, description: "Bad Gateway" } as const;
  const breaksNext = () =>
    dauys.telegram.faults.add({ ...BROKEN, method: "editMessageText", times: 1 });

  test("is drawn the second time: the answer with its way out of danger, and the page", async () => {
    dauys = await startDauys();
    const worker = dauys.worker();
    await openRights(worker, "English");
    await worker.sees("Your rights");
    breaksNext();
    await worker.types("They are beating me now");
    await worker.sees("If you are in danger now, tap 🆘.");
    await dauys.settled();
    expectOnlyScreen(worker, "If you are in danger now");
    breaksNext();
    await worker.presses("📖 Other topics");
    await worker.sees("Your rights");
    await dauys.settled();
    expectOnlyScreen(worker, "Your rights");
  });

  test("is asked for again where it was a number of a count, and never counted twice", async () => {
    dauys = await startDauys();
    const worker = dauys.worker();
    await openCount(worker, "English");
    await worker.presses("For each day");
    await worker.sees("How many days");
    await worker.types("22");
    await worker.sees("How much was agreed");
    breaksNext();
    await worker.types("8 000");
    await worker.sees("How much was agreed");
    await dauys.settled();
    expectOnlyScreen(worker, "How much was agreed");
    dauys.telegram.faults.add({ kind: "dropAnswer", method: "editMessageText", times: 1 });
    await worker.types("8 000");
    await worker.sees("How much of it did you get");
    await dauys.settled();
    expectOnlyScreen(worker, "How much of it did you get");
    expect(worker.buttons()).toContain("0");
  });
});

/** Of someone who has just come. */
async function openRights(worker: Person, language: string): Promise<void> {
  await worker.start();
  await worker.presses(language);
  await worker.presses("📖");
}

async function openCount(worker: Person, language: string): Promise<void> {
  await openRights(worker, language);
  await worker.presses("🧮");
}
