import { afterEach, describe, expect, test } from "vitest";
import { formatReceipt } from "../../src/domain/receipt.js";
import { comeBack, newcomer, reportOf } from "../support/case-walk.js";
import { type Dauys, type DauysOptions, STORE_KINDS, startDauys } from "../support/dauys.js";
import { ENGLISH_STORY } from "../support/english-walk.js";

let dauys: Dauys;
afterEach(() => dauys.stop());

const SHAPES: readonly (readonly [string, DauysOptions])[] = [
  ...STORE_KINDS.map((store) => [`a forum, ${store}`, { store, chat: "forum" }] as const),
  ["a plain group", { chat: "group" }],
];

describe.each(SHAPES)("a worker who comes back, with caseworkers in %s", (_name, options) => {
  test("is answered, answers, is in danger, gives a name, and takes it all back", async () => {
    dauys = await startDauys(options);
    const desk = dauys.caseworker();
    const receipt = await reportOf(dauys.worker());
    await desk.sees(ENGLISH_STORY);

    // From another account, with spaces.
    const worker = dauys.worker();
    await newcomer(worker);
    await comeBack(worker, formatReceipt(receipt as never));
    await worker.sees("A caseworker has not opened it yet");
    await worker.presses("Close this");

    await desk.presses("✋");
    await desk.sees("Взято: Aigul");
    await comeBack(worker, receipt);
    await worker.sees("A caseworker is reading it");

    await desk.answers(ENGLISH_STORY, "/r Which month was it, please?");
    await desk.sees("Which month was it, please?");
    await desk.presses("Отправить");
    await desk.sees("Отправлено");

    await worker.presses("Close this");
    await comeBack(worker, receipt);
    await worker.sees("There is 1 new message");
    await worker.presses("Read messages");
    await worker.sees("Which month was it, please?");
    await worker.presses("I have read it");
    await worker.sees("There is no new message");
    await desk.sees(/прочитано: 1/);

    await worker.presses("Write more");
    await worker.types("It was in September, Turdibek owes me");
    await worker.sees("1 message is recorded");
    await worker.presses("Send");
    await worker.sees("It was sent");
    await desk.sees("It was in September, Turdibek owes me");

    await worker.presses("🆘");
    await worker.presses("✊");
    await worker.presses("Mangystau");
    await worker.presses("Send now");
    await desk.sees("🆘");

    await worker.sees("Your report");
    await worker.presses("Tell my name");
    await worker.sees("You cannot take it back");
    await worker.types("Otabek, 8 700 555 66 77");
    await worker.sees("You wrote: Otabek");
    await worker.presses("Give it");
    await desk.sees("Otabek");

    await worker.presses("Take it back");
    await worker.presses("Yes, take back");
    await worker.sees("There is nothing here now");
    await desk.noLongerSees(ENGLISH_STORY);
    await desk.noLongerSees("Turdibek");
    await desk.noLongerSees("Otabek");

    await worker.presses("Menu");
    await worker.types(receipt);
    await worker.sees("This number opens nothing now");
    await dauys.settled();
    expect(worker.view()).toHaveLength(1);
    await dauys.expectNoTraces([ENGLISH_STORY, "Turdibek", "Otabek", "Which month", receipt]);
  }, 120_000);
});
