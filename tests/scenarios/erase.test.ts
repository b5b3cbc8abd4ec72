import { afterEach, describe, expect, test } from "vitest";
import type { Store } from "../../src/ports.js";
import { type BotLife, createBotLife } from "../support/bot-life.js";
import { eventually, expectCover, expectOnlyScreen, troubles } from "../support/calm.js";
import { type Dauys, STORE_KINDS, startDauys } from "../support/dauys.js";
import {
  ENGLISH_STORY,
  STOPS,
  sendAlert,
  stopNamed,
  walkOn,
  walkTo,
} from "../support/english-walk.js";
import { createMovableClock, HOUR, MINUTE, type MovableClock } from "../support/movable-clock.js";
import { createStoreWatch } from "../support/store-watch.js";

let dauys: Dauys;

describe("erase, on every screen and at every step", () => {
  afterEach(() => dauys.stop());

  test.each(STOPS.map(({ name }) => name))(
    "by its button at %s: nothing but the cover is left",
    async (name) => {
      const watch = createStoreWatch();
      dauys = await startDauys({ wrapStore: watch.wrap });
      const worker = dauys.worker();
      await walkTo(worker, name);
      await dauys.settled();
      // Before a language is chosen the button speaks the first one.
      await worker.presses(name === "languages" ? "Tozalash" : "Erase");
      await worker.noLongerSees(stopNamed(name).shows);
      await dauys.settled();
      expectCover(worker);
      expect(await watch.remembered()).toEqual([]);
      expect(troubles(dauys.log())).toEqual([]);
      await dauys.expectNoTraces([ENGLISH_STORY]);
    },
  );

  test.each(STOPS.map(({ name }) => name))(
    "by /erase at %s: nothing but the cover is left, and words lead to the first screen",
    async (name) => {
      const watch = createStoreWatch();
      dauys = await startDauys({ wrapStore: watch.wrap });
      const worker = dauys.worker();
      await walkTo(worker, name);
      await worker.types("/erase");
      await worker.noLongerSees(stopNamed(name).shows);
      await dauys.settled();
      expectCover(worker);
      const cover = worker.screen().message_id;
      expect(await watch.remembered()).toEqual([]);

      await worker.types("salom");
      const fresh = await worker.sees("Choose your language");
      await dauys.settled();
      const ids = worker.view().map(({ message_id }) => message_id);
      expect(ids.filter((id) => id !== cover)).toEqual([fresh.message_id]);
      expect(troubles(dauys.log())).toEqual([]);
      await dauys.expectNoTraces([ENGLISH_STORY, "salom"]);
    },
  );

  test.each([
    ["in the middle of the alert", "🔒", "Where are you"],
    ["when the alert has gone out", null, "It was sent"],
  ])("%s: nothing of the alert or of the report beside it is left", async (_when, tap, shows) => {
    const watch = createStoreWatch();
    dauys = await startDauys({ wrapStore: watch.wrap });
    const worker = dauys.worker();
    await walkTo(worker, "danger");
    if (tap === null) await sendAlert(worker, "bogʻdagi uyda ushlab turishibdi");
    else for (const label of ["🆘", tap]) await worker.presses(label);
    await worker.sees(shows);
    await worker.presses("Erase");
    await worker.noLongerSees(shows);
    await dauys.settled();
    expectCover(worker);
    expect(await watch.remembered()).toEqual([]);
    await worker.start();
    for (const label of ["English", "✍️", "🟢", "🆘"]) await worker.presses(label);
    await worker.sees("What is happening now"); // an alert of its own again
    expect(worker.buttons()).not.toContain("Leave as it is");
    await worker.types("/erase");
    await worker.noLongerSees("What is happening now");
    await dauys.settled();
    expect(troubles(dauys.log())).toEqual([]);
    await dauys.expectNoTraces(["ushlab turishibdi"]);
  });

  test.each(["English", "Русский", "Oʻzbekcha"])(
    "the cover in %s has no word of rights or reports",
    async (language) => {
      dauys = await startDauys();
      const worker = dauys.worker();
      await worker.start();
      for (const label of [language, "✍️", "🟢"]) await worker.presses(label);
      await worker.sees(/KIBHR|КМБПЧ|KMBPCh/);
      await worker.types("/erase");
      await worker.noLongerSees(/KIBHR|КМБПЧ|KMBPCh/);
      await dauys.settled();
      expectCover(worker);
      await dauys.expectNoTraces();
    },
  );

  test("the commands and the description that Telegram shows are as neutral as the cover", async () => {
    dauys = await startDauys();
    const worker = dauys.worker();
    await worker.start();
    await worker.sees("Choose your language");
    await dauys.settled();
    const { telegram } = dauys;
    const commands = await eventually(
      () =>
        telegram.commandsFor(worker.user, worker.chatId).length > 0 &&
        telegram.commandsFor(worker.user, worker.chatId),
      () => "no commands were installed",
    );
    const said = commands.map(({ description }) => description).join("\n");
    expect(`${said}\n${telegram.descriptionFor(worker.user)}`).not.toMatch(
      /report|complain|xabar ber|shikoyat|сообщи|жалоб|обращени/iu,
    );
    await dauys.expectNoTraces();
  });

  test("erasing twice, from an empty chat, and while erasing breaks nothing", async () => {
    const watch = createStoreWatch();
    dauys = await startDauys({ wrapStore: watch.wrap });
    const worker = dauys.worker();
    await worker.types("/erase");
    await dauys.settled();
    expect(worker.view()).toEqual([]);
    await walkTo(worker, "story");
    await worker.types("bir ikki uch");
    for (let tap = 0; tap < 3; tap++) await worker.types("/erase");
    await dauys.settled();
    expectCover(worker);
    await worker.types("/erase");
    await dauys.settled();
    expectCover(worker);
    expect(await watch.remembered()).toEqual([]);
    expect(troubles(dauys.log())).toEqual([]);
    await dauys.expectNoTraces(["bir ikki uch"]);
  });

  test("takes along what could not be deleted when it was typed", async () => {
    const watch = createStoreWatch();
    dauys = await startDauys({ wrapStore: watch.wrap });
    const worker = dauys.worker();
    await walkTo(worker, "story");
    const repair = dauys.telegram.faults.add({
      kind: "error",
      method: "deleteMessages",
      code: 500,
      description: "Internal Server Error",
    });
    for (const text of ["qolgan birinchi", "qolgan ikkinchi"]) await worker.types(text);
    await worker.sees("2 messages are recorded");
    await dauys.settled();
    expect(worker.view()).toHaveLength(3);
    repair();
    await worker.presses("Erase");
    await worker.noLongerSees("2 messages");
    await dauys.settled();
    expectCover(worker);
    expect(await watch.remembered()).toEqual([]);
    await dauys.expectNoTraces(["qolgan"]);
  });

  test("while Telegram is down is done when it is back", { timeout: 60_000 }, async () => {
    const watch = createStoreWatch();
    const clock = createMovableClock();
    dauys = await startDauys({ wrapStore: watch.wrap, clock });
    const worker = dauys.worker();
    await walkTo(worker, "story");
    await worker.types("toʻxtamasdan oldin");
    await worker.sees("1 message is recorded");
    await dauys.settled();
    const { message_id } = worker.screen();
    dauys.telegram.faults.add({
      kind: "error",
      method: /edit|delete|send/,
      code: 502,
      description: "Bad Gateway",
      times: 1,
    });
    dauys.telegram.press(worker.user, worker.chatId, message_id, "x");
    await dauys.settled();
    clock.advance(2 * MINUTE); // what is left is tried again after a minute
    await eventually(
      () => worker.view().length === 1 && /Сәлем/.test(worker.screen().text ?? ""),
      worker.transcript,
    );
    expectCover(worker);
    await eventually(
      async () => (await watch.remembered(clock)).length === 0,
      () => "the store still holds something",
    );
    await dauys.expectNoTraces(["toʻxtamasdan"]);
  });

  test("reaches what is younger than 48 hours although something older cannot be deleted", async () => {
    const watch = createStoreWatch();
    const clock = createMovableClock();
    dauys = await startDauys({ wrapStore: watch.wrap, clock, eraseAfterMinutes: 5 * 24 * 60 });
    const worker = dauys.worker();
    await walkTo(worker, "story");
    await dauys.settled();
    const repair = dauys.telegram.faults.add({
      kind: "error",
      method: /deleteMessages?$/,
      code: 400,
      description: "Bad Request: message can't be deleted",
    });
    await worker.types("the old one");
    await worker.sees("1 message is recorded");
    await dauys.settled();
    clock.advance(30 * HOUR); // the screen is sent anew after a day
    await worker.types("the middle one");
    await worker.sees("2 messages are recorded");
    await dauys.settled();
    clock.advance(19 * HOUR);
    await worker.types("the young one");
    await worker.sees("3 messages are recorded");
    await dauys.settled();
    repair();
    await worker.presses("Erase");
    await worker.noLongerSees("3 messages");
    await dauys.settled();
    const left = worker.view().map(({ text }) => text ?? "");
    expect(left, worker.transcript()).not.toContain("the young one");
    expect(left, worker.transcript()).not.toContain("the middle one");
    const [cover] = worker
      .view()
      .filter(({ from }) => from?.is_bot)
      .slice(-1);
    expect(cover?.text).toContain("Сәлеметсіз бе");
    expect(await watch.remembered(clock)).toEqual([]);
    expect(dauys.log()).toMatch(/could not be removed/);
    await dauys.expectNoTraces(["the young one", "the old one"]);
  });

  test("what stood in the chat when the bot was blocked goes when it is let in again", async () => {
    dauys = await startDauys();
    const worker = dauys.worker();
    await walkTo(worker, "review");
    await dauys.settled();
    dauys.telegram.block(worker.user);
    await dauys.settled();
    dauys.telegram.unblock(worker.user);
    await worker.start();
    await worker.sees("Choose your language");
    await dauys.settled();
    expectOnlyScreen(worker, "Choose your language");
    await dauys.expectNoTraces([ENGLISH_STORY]);
  });

  test("a blocked bot keeps the draft not at all, and what must be removed for 48 hours", {
    timeout: 60_000,
  }, async () => {
    const watch = createStoreWatch();
    const clock = createMovableClock();
    dauys = await startDauys({ wrapStore: watch.wrap, clock });
    const [lost, back] = [dauys.worker(), dauys.worker()];
    for (const worker of [lost, back]) await walkTo(worker, "sector");
    await dauys.settled();
    for (const { user } of [lost, back]) dauys.telegram.block(user);
    await dauys.settled();
    dauys.telegram.unblock(back.user);
    await back.start();
    await back.presses("English");
    await back.presses("✍️");
    await back.sees("Is it safe to use"); // from the beginning
    await back.types("/erase");
    clock.advance(49 * HOUR);
    await eventually(
      async () => (await watch.remembered(clock)).length === 0,
      () => "something is kept",
      40_000,
    );
    expect(troubles(dauys.log())).toEqual([]);
    await dauys.expectNoTraces([ENGLISH_STORY]);
  });
});

describe.each(STORE_KINDS)("erase by itself on %s", (store) => {
  afterEach(() => dauys.stop());

  test("comes after the minutes of silence, across midnight, and not before", {
    timeout: 90_000,
  }, async () => {
    const watch = createStoreWatch();
    const clock = createMovableClock();
    dauys = await startDauys({ store, wrapStore: watch.wrap, clock, eraseAfterMinutes: 30 });
    const [silent, busy] = [dauys.worker(), dauys.worker()];
    toEvening(clock);
    await walkTo(silent, "region");
    await walkTo(busy, "region");
    await dauys.settled();
    clock.advance(20 * MINUTE); // past midnight in UTC: a new day, a new salt, new pseudonyms
    await busy.presses("Almaty (city)");
    await busy.sees("About how much do they owe");
    await dauys.settled();
    expectOnlyScreen(silent, "Where did it happen");
    clock.advance(15 * MINUTE);
    await eventually(
      () => !silent.view().some(({ text }) => text?.includes("Where did")),
      silent.transcript,
    );
    expectCover(silent);
    expectOnlyScreen(busy, "About how much do they owe");
    await walkOn(busy, "wages_amount", "review");
    expect((await busy.sees("•")).text).toContain(ENGLISH_STORY);
    await dauys.settled();
    expect(troubles(dauys.log())).toEqual([]);
    await dauys.expectNoTraces([ENGLISH_STORY]);
  });
});

/** Ten minutes before midnight in UTC. */
function toEvening(clock: MovableClock): void {
  const day = 24 * HOUR;
  clock.advance(day - (clock.now() % day) - 10 * MINUTE);
}

describe("erase by itself", () => {
  let life: BotLife;
  afterEach(() => life.end());

  test("is done after a restart, although Telegram was down when it was due", {
    timeout: 90_000,
  }, async () => {
    const clock = createMovableClock();
    const watch = createStoreWatch();
    life = await createBotLife({ clock, wrapStore: watch.wrap });
    await life.start();
    const worker = life.worker();
    await walkTo(worker, "story");
    await worker.types("yolgʻiz qolgan gap");
    await worker.sees("1 message is recorded");
    await allHandled(life);
    watch.forget();
    life.telegram.faults.down(true);
    clock.advance(61 * MINUTE);
    const triedInVain = () => watch.commits.some(({ updateId }) => updateId === null);
    await eventually(triedInVain, () => "the bot did not try");
    await life.stop();
    clock.advance(5 * MINUTE);
    life.telegram.faults.down(false);
    await life.start();
    await eventually(
      () => worker.view().length === 1 && /Сәлем/.test(worker.screen().text ?? ""),
      worker.transcript,
    );
    expectCover(worker);
    await eventually(
      async () => (await watch.remembered(clock)).length === 0,
      () => "something is kept",
    );
    expect(life.traces(["yolgʻiz"])).toEqual([]);
  });

  test("one chat that cannot be read does not keep others from being erased", {
    timeout: 120_000,
  }, async () => {
    const clock = createMovableClock();
    let unreadable: string | null = null;
    life = await createBotLife({
      clock,
      wrapStore: (store) =>
        Object.assign(Object.create(store) as Store, {
          async takeDue(...given: Parameters<Store["takeDue"]>) {
            const due = await store.takeDue(...given);
            unreadable ??= due[0]?.person ?? null;
            return due.map((each) =>
              each.person === unreadable ? { ...each, state: "bm90IGEgc2VhbA" as never } : each,
            );
          },
        }),
    });
    await life.start();
    // Sixteen shards: of twenty-four people some share one.
    const workers = Array.from({ length: 24 }, () => life.worker());
    for (const worker of workers) await walkTo(worker, "menu");
    await allHandled(life);
    clock.advance(61 * MINUTE);
    const covered = () =>
      workers.filter(({ view }) => view().every(({ text }) => /Сәлем/.test(text ?? ""))).length;
    const erased = eventually(
      () => covered() >= workers.length - 1,
      () => `only ${covered()} of ${workers.length} chats were erased`,
      60_000,
    );
    // Whoever was taken together with it is due again a minute later.
    const minutes = setInterval(() => clock.advance(2 * MINUTE), 5_000);
    await erased.finally(() => clearInterval(minutes));
    expect(life.traces()).toEqual([]);
  });

  test("a key that does not fit the store is refused at the start, and the right one goes on", async () => {
    life = await createBotLife();
    await life.start();
    const before = life.worker();
    await walkTo(before, "region");
    await allHandled(life);
    await life.stop();
    await expect(life.start(Buffer.alloc(32, 9).toString("base64"))).rejects.toThrow(/SECRET_KEY/);
    await life.start();
    await before.types("/start");
    await before.sees("Guide for newcomers");
    expect(life.traces([ENGLISH_STORY])).toEqual([]);
  });

  test("was late by two days: the screen is covered, the store is empty, the miss is counted", {
    timeout: 60_000,
  }, async () => {
    const clock = createMovableClock();
    const watch = createStoreWatch();
    life = await createBotLife({ clock, wrapStore: watch.wrap });
    await life.start();
    const worker = life.worker();
    await walkTo(worker, "story");
    const repair = life.telegram.faults.add({
      kind: "error",
      method: "deleteMessages",
      code: 500,
      description: "x",
    });
    await worker.types("ikki kun oldin");
    await worker.sees("1 message is recorded");
    await allHandled(life);
    await life.stop();
    repair();
    clock.advance(49 * HOUR);
    await life.start();
    await eventually(
      () => worker.view().some(({ text }) => /Сәлем/.test(text ?? "")),
      worker.transcript,
    );
    await eventually(
      async () => (await watch.remembered(clock)).length === 0,
      () => "something is kept",
    );
    expect(worker.view().map(({ text }) => text)).toContain("ikki kun oldin"); // too old for a bot
    expect(worker.view()).toHaveLength(2);
    expect(life.log()).toMatch(/could not be removed/);
    expect(life.traces(["ikki kun oldin"])).toEqual([]);
  });
});

/** Waits until every update was confirmed. */
async function allHandled(life: BotLife): Promise<void> {
  await eventually(
    () => life.telegram.pendingUpdates() === 0,
    () => "updates are still waiting",
  );
}
