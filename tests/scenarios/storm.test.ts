import { afterEach, describe, expect, test } from "vitest";
import type { FaultRule } from "../../src/playground/delivery/fault-rules.js";
import { eventually, expectCover, troubles } from "../support/calm.js";
import { type Dauys, STORE_KINDS, startDauys } from "../support/dauys.js";
import type { Person } from "../support/people.js";
import { textOf } from "../support/transcript.js";

const WORKERS = 6;
const RECEIPT = /\d{4} \d{4} \d{4} \d{4}/;
const PATIENCE_MS = 1_500;
const REPEAT = "Возможен повтор";

/** What goes wrong, each with its chance at every call or update. */
const WEATHER: readonly FaultRule[] = [
  { kind: "error", code: 500, description: "Internal Server Error", chance: 0.04 },
  {
    kind: "error",
    code: 429,
    description: "Too Many Requests: retry after 1",
    retryAfter: 1,
    chance: 0.04,
  },
  { kind: "dropRequest", chance: 0.04 },
  { kind: "slow", ms: 250, chance: 0.1 },
  // A lost answer to a new screen leaves a message whose id nobody knows: those have their own test.
  { kind: "dropAnswer", method: /^(edit|delete|answer|createForumTopic|getUpdates)/, chance: 0.05 },
  { kind: "deliverTwice", chance: 0.1 },
  { kind: "reorderUpdates", chance: 0.1 },
];

/** What somebody does who wants to get through: by what stands on the screen, first match first. */
const WAYS: readonly (readonly [shows: string, label: string])[] = [
  ["Choose your language", "English"],
  ["Guide for newcomers", "✍️"],
  ["Is it safe to use", "🟢"],
  ["Before you start", "👤"],
  ["What happened?", "In my own words"],
  ["Are you in danger now", "🟢"],
  ["recorded", "➡️"],
  ["When did it start", "⏩"],
  ["Please look at it", "📨"],
];

let dauys: Dauys;
afterEach(() => dauys.stop());

const RUNS = STORE_KINDS.filter((store) => store !== "cluster").map((store) => ({
  store,
  webhook: store === "redis",
}));

describe.each(RUNS)("in a storm, on $store, webhook: $webhook", ({ store, webhook }) => {
  test("every receipt leads to a case, and what is erased afterwards is gone", {
    timeout: 240_000,
  }, async () => {
    dauys = await startDauys({ store, webhook, telegram: { faultSeed: 20_263 } });
    for (const rule of WEATHER) dauys.telegram.faults.add(rule);
    const workers = Array.from({ length: WORKERS }, () => dauys.worker());
    const stories = workers.map((_, index) => `bo'ronli hikoya ${index} tamom`);
    await Promise.all(workers.map((worker, index) => getThrough(worker, stories[index] ?? "")));

    dauys.telegram.faults.clear();
    for (const story of stories) {
      const told = await eventually(
        () => {
          const found = storiesHolding(story);
          return found.length > 0 && found;
        },
        () => dauys.caseworker().transcript(),
        60_000,
      );
      for (const again of told.slice(1)) expect(textOf(again)).toContain(REPEAT);
    }
    for (const worker of workers) {
      await insist(worker, "Erase", () => screenText(worker).includes("Сәлеметсіз бе"));
      await eventually(() => worker.view().length === 1, worker.transcript, 60_000);
      expectCover(worker);
    }
    expect(troubles(dauys.log()).filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
    await dauys.expectNoTraces(["ronli hikoya"]);
  });
});

/** Between the old screen's going and the new one's coming there is none. */
function newest(worker: Person) {
  return worker.view().findLast(({ from }) => from?.is_bot);
}

function screenText(worker: Person): string {
  const screen = newest(worker);
  return screen === undefined ? "" : textOf(screen);
}

function storiesHolding(words: string) {
  return dauys.telegram
    .messages(dauys.group.id)
    .filter((message) => textOf(message).includes(words));
}

/** From /start to the receipt, pressing again whatever does not move. */
async function getThrough(worker: Person, story: string): Promise<void> {
  let typed = false;
  await insist(worker, "/start", () => worker.view().some(({ from }) => from?.is_bot === true));
  await eventually(
    async () => {
      const text = screenText(worker);
      if (RECEIPT.test(text)) return true;
      const way = WAYS.find(([shows]) => text.includes(shows));
      if (way !== undefined) await act(worker, way[1], text);
      else if (!typed && text.includes("own words")) {
        typed = true;
        await worker.types(story);
        await moved(worker, text);
      } else if (text.includes("own words")) {
        // It was written and nothing shows it: whoever is impatient begins again, and finds it there.
        await worker.types("/start");
        await moved(worker, text);
      }
      return false;
    },
    worker.transcript,
    120_000,
  );
}

/** Does it again and again until it has come to be. */
async function insist(worker: Person, what: string, done: () => boolean): Promise<void> {
  await eventually(
    async () => {
      if (done()) return true;
      if (what.startsWith("/")) {
        await worker.types(what);
        await moved(worker, "");
      } else await act(worker, what, screenText(worker));
      return done();
    },
    worker.transcript,
    60_000,
  );
}

/** Taps it if it is there, and waits a moment for the screen to change. */
async function act(worker: Person, label: string, before: string): Promise<void> {
  const { chatId, user } = worker;
  const screen = newest(worker);
  if (screen === undefined) return;
  const buttons = screen.reply_markup?.inline_keyboard.flat() ?? [];
  const button = buttons.find(({ text }) => text.includes(label));
  if (button === undefined || !("callback_data" in button)) return;
  dauys.telegram.press(user, chatId, screen.message_id, button.callback_data);
  await moved(worker, before);
}

async function moved(worker: Person, before: string): Promise<void> {
  await eventually(
    () => newest(worker) !== undefined && screenText(worker) !== before,
    worker.transcript,
    PATIENCE_MS,
  ).catch(() => {
    // Nothing moved: the next look decides what to do.
  });
}
