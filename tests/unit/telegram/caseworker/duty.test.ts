import { afterEach, describe, expect, test } from "vitest";
import type { OpenedCase } from "../../../../src/ports.js";
import { createUpdateHandler } from "../../../../src/telegram/bot.js";
import { createDeskCommands } from "../../../../src/telegram/caseworker/acts/desk-commands.js";
import { createEntry } from "../../../../src/telegram/caseworker/chat/entry.js";
import { createMembership } from "../../../../src/telegram/caseworker/chat/membership.js";
import { createDuty } from "../../../../src/telegram/caseworker/duty/duty.js";
import { createRoster } from "../../../../src/telegram/caseworker/duty/roster.js";
import { createListMessages } from "../../../../src/telegram/caseworker/queue/list-messages.js";
import { startPolling } from "../../../../src/telegram/polling.js";
import { type DeskStage, startDesk } from "../../../support/desk-stage.js";
import { TEST_TOKEN } from "../../../support/local-telegram.js";
import { openedOf } from "../../../support/opened-cases.js";
import { createPerson, type Person } from "../../../support/people.js";
import { textOf } from "../../../support/transcript.js";

const LOCALES = ["uz", "uz-Cyrl", "ru", "kk", "tg", "ky", "en"];
const HOUR = 3_600_000;

let stop: () => Promise<void>;
afterEach(() => stop());

/** Boss runs the chat; Aigul and Daniyar are confirmed. */
async function start(cases: readonly OpenedCase[] = []) {
  const desk: DeskStage = await startDesk({ locale: "en" });
  const { api, store, telegram, group, words, clock, notes, chatId, onTrouble } = desk;
  const { say } = words;
  const blind = (value: string) => `blind ${value}`;
  const roster = createRoster({ notes, clock, locale: "ru", onTrouble });
  const membership = createMembership({
    ...{ api, members: store, blind, chatId, clock, say, onTrouble },
    onDropped: (id) => roster.drop(id),
  });
  const enter = createEntry({ membership, say, onTrouble, onEntered: (who) => roster.seen(who) });
  const register = { cases: async () => cases };
  const lists = createListMessages({ api, notes, clock, onTrouble });
  const { commands, taps } = createDuty({
    ...{ api, roster, register, words, locale: "en", locales: LOCALES, clock, onTrouble },
    timeZone: "Asia/Almaty",
    lists,
  });
  const commanding = createDeskCommands({
    ...{ commands, taps, enter, register, cases: store, api, chatId, say, onTrouble },
    access: { load: async () => null, change: async () => null },
    posts: null as never,
    route: "caseworkers",
  });
  const handler = createUpdateHandler({
    token: TEST_TOKEN,
    me: await api.getMe(),
    middleware: [membership.middleware, commanding],
  });
  const polling = startPolling({
    api,
    handle: (update) => handler.handle(update),
    retryMs: () => null,
    onError: (error) => onTrouble(String(error)),
  });
  const settled = async () => {
    for (let quiet = 0; quiet < 3; quiet = telegram.pendingUpdates() === 0 ? quiet + 1 : 0)
      await new Promise((resolve) => setTimeout(resolve, 15));
  };
  stop = async () => {
    await settled();
    polling.stop();
    await desk.stop();
    await polling.ended;
    expect(desk.troubles).toEqual([]);
  };
  const member = async (firstName: string): Promise<Person> => {
    const user = telegram.addUser({ firstName });
    telegram.setMember(group.id, user, "member");
    // That somebody came ends what they were confirmed for before.
    await settled();
    await store.confirmMember(blind(`${group.id}/${user.id}`));
    return createPerson(telegram, user, group.id);
  };
  const names = async (locale: string) =>
    (await roster.onDuty(locale, clock.now())).map(({ name }) => name);
  const boss = createPerson(telegram, desk.boss, group.id);
  return { ...desk, roster, member, names, boss, lists };
}

describe("/duty", () => {
  test("shows who is on call, with languages and until when, and buttons for its author", async () => {
    const { member, names } = await start();
    const aigul = await member("Aigul");
    await aigul.types("/duty");
    await aigul.sees("Nobody is on call now");
    await aigul.presses("On call 12 h");
    await aigul.isTold("Aigul: on call until");
    await aigul.presses("Uzbek");
    await aigul.sees(/Aigul · Uzbek · until .*15.*00:00/);
    expect(aigul.buttons()).toContain("✓ Uzbek");
    expect(await names("uz-Cyrl")).toEqual(["Aigul"]);
    await aigul.presses("✓ Uzbek");
    await aigul.presses("Until I say");
    await aigul.sees("Aigul · until they say otherwise");
    await aigul.presses("Off call");
    await aigul.sees("Nobody is on call now");
    expect(await names("uz")).toEqual([]);
  });

  test("in words says all of it at once", async () => {
    const { member, names, clock } = await start();
    const aigul = await member("Aigul");
    await aigul.types("/duty uz, RU 12ч");
    await aigul.sees("Aigul · Uzbek, Russian · until");
    clock.advance(12 * HOUR - 1);
    expect(await names("uz")).toEqual(["Aigul"]);
    clock.advance(1);
    expect(await names("uz")).toEqual([]);
  });

  test("that cannot be understood says how, and changes nothing", async () => {
    const { member, roster } = await start();
    const aigul = await member("Aigul");
    await aigul.types("/duty uzz 12h");
    await aigul.sees("Not understood: uzz.");
    await aigul.types("/duty 30d");
    await aigul.sees("Not understood: 30d.");
    expect(await roster.members()).toMatchObject([{ name: "Aigul", languages: [], duty: null }]);
  });

  test("has buttons for one person; another is told so, an administrator may", async () => {
    const { member, names, boss } = await start();
    const [aigul, daniyar] = [await member("Aigul"), await member("Daniyar")];
    await aigul.types("/duty");
    await aigul.sees("The buttons below are for Aigul");
    await daniyar.presses("On call 24 h");
    await daniyar.isTold("This menu is another's");
    expect(await names("en")).toEqual([]);
    await boss.presses("On call 24 h");
    await boss.isTold("Aigul: on call until");
    expect(await names("en")).toEqual(["Aigul"]);
  });

  test("as a reply sets another's, for administrators alone", async () => {
    const { member, names, boss } = await start();
    const [aigul, daniyar] = [await member("Aigul"), await member("Daniyar")];
    await aigul.types("/duty");
    await aigul.sees("The buttons below are for Aigul");
    await aigul.types("I can tonight");
    await daniyar.answers("I can tonight", "/duty 12h");
    await daniyar.sees("Only an administrator changes another's duty");
    expect(await names("en")).toEqual([]);
    await boss.answers("I can tonight", "/duty kk 12h");
    await boss.sees("Aigul · Kazakh · until");
    expect(await names("kk")).toEqual(["Aigul"]);
  });

  test("sets nobody who has never acted", async () => {
    const { telegram, group, boss, roster } = await start();
    const user = telegram.addUser({ firstName: "Guest" });
    telegram.setMember(group.id, user, "member");
    await createPerson(telegram, user, group.id).types("hello");
    await boss.answers("hello", "/duty 12h");
    await boss.sees("The bot does not know this person yet");
    expect((await roster.members()).map(({ name }) => name)).toEqual(["Boss"]);
  });

  test("shows a name as text, whatever signs it has", async () => {
    const { member } = await start();
    const odd = await member("<b>A & B");
    await odd.types("/duty on");
    const message = await odd.sees("<b>A & B · until they say otherwise");
    expect((message.entities ?? []).filter(({ type }) => type === "text_mention")).toEqual([]);
  });
});

describe("/away", () => {
  test("says how, ends duty, and ends by itself or by /away off", async () => {
    const { member, names, roster, clock } = await start();
    const aigul = await member("Aigul");
    await aigul.types("/away");
    await aigul.sees("Write how long you will be away");
    await aigul.types("/away for long");
    await aigul.sees("It is not clear for how long");
    await aigul.types("/duty on");
    await aigul.sees("Aigul · until they say otherwise");
    await aigul.types("/away 3d");
    await aigul.sees(/Aigul: away until .*17/);
    expect(await names("en")).toEqual([]);
    expect(await roster.everyone(clock.now())).toEqual([]);
    expect(await roster.everyone(clock.now() + 72 * HOUR)).toHaveLength(1);
    await aigul.types("/away off");
    await aigul.sees("Aigul: back again");
    expect(await roster.everyone(clock.now())).toHaveLength(1);
    expect(await names("en")).toEqual([]);
  });

  test("lists the urgent cases that are left to those on call, once", async () => {
    const holder = { id: 0, name: "Aigul" };
    const cases = [
      openedOf(1, { level: 1, holder }),
      openedOf(2, { level: 0, holder }),
      openedOf(3, { level: 2, holder }),
      openedOf(4, { level: 0, holder, file: { stage: "closed" } }),
      openedOf(5, { level: 0, holder: { id: 1, name: "Somebody" } }),
      openedOf(6, { level: 0, holder, brief: { training: true } }),
    ];
    const { member, posts, clock, lists, notes } = await start(cases);
    const [aigul, daniyar] = [await member("Aigul"), await member("Daniyar")];
    holder.id = aigul.user.id;
    await daniyar.types("/duty 12h");
    await daniyar.sees("Daniyar · until");
    await aigul.types("/away 3d");
    const message = await aigul.sees("Aigul still has urgent cases: 🔴 K2, 🟠 K1.");
    expect(textOf(message)).toContain("\nDaniyar");
    const mentioned = message.entities?.filter(({ type }) => type === "text_mention");
    expect(mentioned).toMatchObject([{ user: { id: daniyar.user.id } }]);
    const left = () => posts().filter(({ text }) => text?.includes("still has"));
    expect(left()).toHaveLength(1);
    // It names cases: like every list it goes.
    await expect.poll(async () => (await notes.read("lists")).version).toBe(1);
    clock.advance(12 * 3_600_000);
    await lists.round([], clock.now());
    expect(left()).toEqual([]);
  });
});

test("whoever leaves the chat is on call no more, and known no more", async () => {
  const { member, names, roster, telegram, group } = await start();
  const aigul = await member("Aigul");
  await aigul.types("/duty on");
  await aigul.sees("Aigul · until they say otherwise");
  telegram.setMember(group.id, aigul.user, "left");
  await expect.poll(() => roster.members()).toEqual([]);
  expect(await names("en")).toEqual([]);
});
