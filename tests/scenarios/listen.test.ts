import { afterEach, describe, expect, test } from "vitest";
import type { LocalMessage } from "../../src/playground/world/world.js";
import type { Store } from "../../src/ports.js";
import type { Recordings } from "../../src/telegram/worker/recordings.js";
import { eventually, expectCover, expectOnlyScreen, troubles } from "../support/calm.js";
import { type Dauys, type DauysOptions, startDauys } from "../support/dauys.js";
import { ENGLISH_STORY, sendAlert, stopNamed, walkTo } from "../support/english-walk.js";
import { createMovableClock, MINUTE } from "../support/movable-clock.js";
import type { Person } from "../support/people.js";
import { createStoreWatch } from "../support/store-watch.js";

let dauys: Dauys;
afterEach(() => dauys.stop());

const LISTEN = "🔊 Listen";
const IN_ENGLISH = [
  ...["report-safe", "report-consent", "report-area", "report-story", "report-region"],
  ...["guide-menu", "guide-health-page", "help", "receipt-sent", "alert-what", "alert-sent"],
];

/** Recordings of some texts, in English alone. */
const recordings: Recordings = {
  find: (locale, id) =>
    locale === "en" && IN_ENGLISH.includes(id)
      ? { key: `${locale}/${id}`, read: async () => Buffer.from(`OggS of ${id}`) }
      : null,
};

async function arrive(options: DauysOptions = {}): Promise<Person> {
  dauys = await startDauys({ recordings, ...options });
  return dauys.worker();
}

const voices = (worker: Person): readonly LocalMessage[] =>
  worker.view().filter((message) => message.voice !== undefined);

async function hears(worker: Person): Promise<LocalMessage> {
  const known = voices(worker).map(({ message_id }) => message_id);
  await worker.presses(LISTEN);
  return eventually(
    () => voices(worker).find(({ message_id }) => !known.includes(message_id)),
    worker.transcript,
  );
}

async function leavesNoTrace(): Promise<void> {
  await dauys.settled();
  expect(troubles(dauys.log())).toEqual([]);
  await dauys.expectNoTraces([ENGLISH_STORY]);
}

describe("a text that was read aloud", () => {
  test.each([
    ["safe", "🟡"],
    ["area", "💰"],
    ["region", "Almaty (city)"],
  ])(
    "is sent at %s as one protected voice message, which goes at the next tap",
    async (name, next) => {
      const worker = await arrive();
      await walkTo(worker, name);
      await dauys.settled();
      const screen = worker.screen();
      const voice = await hears(worker);
      expect(voice.has_protected_content).toBe(true);
      expect(voice.caption).toBeUndefined();
      expect(voice.reply_markup).toBeUndefined();
      await dauys.settled();
      expect(worker.view().map(({ message_id }) => message_id)).toEqual([
        screen.message_id,
        voice.message_id,
      ]);
      expect(worker.view()[0]?.text).toBe(screen.text);
      await worker.presses(next);
      await worker.noLongerSees(stopNamed(name).shows);
      await dauys.settled();
      expectOnlyScreen(worker, "");
      await leavesNoTrace();
    },
  );

  test("goes when words are typed too, and is asked to go once", async () => {
    const worker = await arrive();
    await walkTo(worker, "story");
    const voice = await hears(worker);
    await worker.types(ENGLISH_STORY);
    await worker.sees("1 message is recorded");
    await worker.types("va yana bir gap");
    await worker.sees("2 messages are recorded");
    await dauys.settled();
    expectOnlyScreen(worker, "2 messages are recorded");
    const asked = dauys.telegram.calls.filter(
      ({ method, params }) =>
        method === "deleteMessages" &&
        JSON.stringify(params.message_ids).includes(String(voice.message_id)),
    );
    expect(asked).toHaveLength(1);
    await leavesNoTrace();
  });

  test("is replaced by the next one, also by the same", async () => {
    const worker = await arrive();
    await walkTo(worker, "area");
    const first = await hears(worker);
    const second = await hears(worker);
    await dauys.settled();
    expect(voices(worker).map(({ message_id }) => message_id)).toEqual([second.message_id]);
    expect(second.message_id).not.toBe(first.message_id);
    await leavesNoTrace();
  });

  test("is brought to Telegram once, and known by its id to the next listener", async () => {
    const worker = await arrive();
    const other = dauys.worker();
    for (const each of [worker, other]) {
      await walkTo(each, "area");
      await hears(each);
      await dauys.settled();
    }
    const sent = dauys.telegram.calls.filter(({ method }) => method === "sendVoice");
    expect(
      sent.map(({ params }) => typeof params.voice === "string" && !/attach/.test(params.voice)),
    ).toEqual([false, true]);
    await leavesNoTrace();
  });

  test("can be heard in the guide, in the alert and after sending, and nowhere without a recording", async () => {
    const worker = await arrive();
    await walkTo(worker, "menu");
    await hears(worker);
    await worker.presses("🩺");
    await worker.sees("Ambulance: 103");
    await hears(worker);
    await worker.presses("Menu");
    await worker.presses("🚌");
    await worker.sees("Ask the price before you go");
    expect(worker.buttons()).not.toContain(LISTEN);
    await worker.presses("Menu");
    await worker.presses("✍️");
    await worker.presses("🆘");
    await worker.sees("What is happening now");
    await hears(worker);
    await worker.presses("‹ Back");
    await worker.sees(stopNamed("safe").shows);
    await sendAlert(worker);
    await hears(worker);
    await worker.presses("I have kept it");
    await worker.sees("Guide for newcomers");
    await dauys.settled();
    expectOnlyScreen(worker, "Guide for newcomers");
    await leavesNoTrace();
  });

  test("a forged tap where there is nothing to hear draws the screen again", async () => {
    const worker = await arrive();
    await walkTo(worker, "money");
    await dauys.settled();
    const { message_id } = worker.screen();
    dauys.telegram.press(worker.user, worker.chatId, message_id, "v", { forged: true });
    await dauys.settled();
    expectOnlyScreen(worker, stopNamed("money").shows);
    await leavesNoTrace();
  });
});

describe("a recording in the chat", () => {
  test("goes with everything else by Erase", async () => {
    const watch = createStoreWatch();
    const worker = await arrive({ wrapStore: watch.wrap });
    await walkTo(worker, "area");
    await hears(worker);
    await worker.presses("Erase");
    await worker.noLongerSees(stopNamed("area").shows);
    await dauys.settled();
    expectCover(worker);
    expect(await watch.remembered()).toEqual([]);
    await leavesNoTrace();
  });

  test("is known to the store: silence erases it too", { timeout: 60_000 }, async () => {
    const clock = createMovableClock();
    const worker = await arrive({ clock });
    await walkTo(worker, "area");
    await hears(worker);
    await dauys.settled();
    clock.advance(61 * MINUTE);
    await eventually(() => worker.view().length === 1, worker.transcript);
    expectCover(worker);
    await leavesNoTrace();
  });

  test("goes with the screen at /start", async () => {
    const worker = await arrive();
    await walkTo(worker, "area");
    await hears(worker);
    await worker.start();
    await worker.sees("Guide for newcomers");
    await dauys.settled();
    expectOnlyScreen(worker, "Guide for newcomers");
    await leavesNoTrace();
  });

  test("that cannot be recorded in the store goes at once", async () => {
    let fencing = false;
    const worker = await arrive({
      wrapStore: (store) =>
        Object.assign(Object.create(store) as Store, {
          async settle(...given: Parameters<Store["settle"]>) {
            if (!fencing) return store.settle(...given);
            fencing = false;
            return "fenced" as const;
          },
        }),
    });
    await walkTo(worker, "area");
    await dauys.settled();
    fencing = true;
    await worker.presses(LISTEN);
    await eventually(
      () => dauys.telegram.calls.some(({ method }) => method === "sendVoice"),
      worker.transcript,
    );
    await dauys.settled();
    expectOnlyScreen(worker, stopNamed("area").shows);
    await dauys.expectNoTraces();
  });

  test("that Telegram could not remove stays known until it can", async () => {
    const worker = await arrive();
    await walkTo(worker, "area");
    await hears(worker);
    const repair = dauys.telegram.faults.add({
      kind: "error",
      method: "deleteMessages",
      code: 500,
      description: "Internal Server Error",
    });
    await worker.presses("💰");
    await worker.sees(stopNamed("money").shows);
    await dauys.settled();
    expect(voices(worker)).toHaveLength(1);
    repair();
    await worker.presses("💸");
    await eventually(() => voices(worker).length === 0, worker.transcript);
    await dauys.settled();
    expectOnlyScreen(worker, stopNamed("money").shows);
    await dauys.expectNoTraces();
  });
});

test("someone who takes no voice messages keeps the screen and goes on", async () => {
  const worker = await arrive();
  await walkTo(worker, "area");
  dauys.telegram.faults.add({
    kind: "error",
    method: "sendVoice",
    code: 400,
    description: "Bad Request: VOICE_MESSAGES_FORBIDDEN",
    times: 1,
  });
  await worker.presses(LISTEN);
  await dauys.settled();
  expectOnlyScreen(worker, stopNamed("area").shows);
  expect(dauys.log()).toContain("listen.other");
  await worker.presses("💰");
  await worker.sees(stopNamed("money").shows);
  await leavesNoTrace();
});

test("a recording that cannot be read any more keeps nobody from the screen", async () => {
  const gone: Recordings = {
    find: (locale, id) => ({
      key: `${locale}/${id}`,
      read: async () => {
        throw new Error("ENOENT");
      },
    }),
  };
  const worker = await arrive({ recordings: gone });
  await walkTo(worker, "area");
  await worker.presses(LISTEN);
  await dauys.settled();
  expectOnlyScreen(worker, stopNamed("area").shows);
  expect(dauys.log()).toContain("listen.internal");
  await leavesNoTrace();
});
