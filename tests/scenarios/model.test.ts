import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { eventually, troubles } from "../support/calm.js";
import { type Dauys, STORE_KINDS, startDauys } from "../support/dauys.js";
import { ENGLISH_STORY, walkTo } from "../support/english-walk.js";
import type { Person } from "../support/people.js";

let dauys: Dauys;
afterEach(() => dauys.stop());

/** One thing a worker does. Numbers choose among what is there at that moment. */
type Act =
  | { readonly kind: "press"; readonly which: number }
  | { readonly kind: "forge"; readonly data: string; readonly old: boolean }
  | { readonly kind: "type"; readonly text: string }
  | { readonly kind: "send"; readonly what: "sticker" | "photo" | "contact" | "forward" }
  | { readonly kind: "edit"; readonly text: string }
  | { readonly kind: "block" }
  | { readonly kind: "deleteScreen" }
  | { readonly kind: "burst"; readonly acts: readonly ("press" | "type" | "/start" | "/erase")[] };

const STEPS = [
  ...["safe", "consent", "area", "money", "danger", "story", "region", "sector", "review"],
  ...["what", "more"], // of the alert
];
const data = fc.oneof(
  fc.constantFrom(
    ...["m", "r", "x", "k", "L", "h", "D", "w", "v"],
    ...["l:ru", "l:en", "l:xx", "g:rights", "t:review"],
  ),
  fc
    .tuple(fc.constantFrom(..."sdnaqbeyt"), fc.constantFrom(...STEPS))
    .map(([kind, step]) => `${kind}:${step}`),
  fc
    .tuple(
      fc.constantFrom(...STEPS),
      fc.constantFrom("yes", "no", "money", "me", "now", "held", "KZ-75"),
    )
    .map(([step, option]) => `o:${step}:${option}`),
  fc.string({ unit: "grapheme", maxLength: 16 }),
);
const words = fc
  .oneof(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), fc.lorem({ maxCount: 5 }))
  .filter((text) => text.trim() !== "");
/** Where the worker already is: most taps from the first screen on lead nowhere near an alert. */
const from = fc.constantFrom("languages", "languages", "area", "region");
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant("press" as const), which: fc.nat(30) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("forge" as const), data, old: fc.boolean() }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("type" as const), text: words }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("type" as const),
      text: fc.constantFrom("/start", "/language", "/help", "/erase", "/start x", "/unknown"),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("send" as const),
      what: fc.constantFrom(
        "sticker" as const,
        "photo" as const,
        "contact" as const,
        "forward" as const,
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("edit" as const), text: words }) },
  { weight: 1, arbitrary: fc.constant({ kind: "block" as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: "deleteScreen" as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("burst" as const),
      acts: fc.array(
        fc.constantFrom("press" as const, "type" as const, "/start" as const, "/erase" as const),
        {
          minLength: 2,
          maxLength: 6,
        },
      ),
    }),
  },
);

const RUNS: readonly (readonly [string, number, number])[] = STORE_KINDS.map((store, index) => [
  store,
  20_260 + index,
  store === "lmdb" ? 30 : 12,
]);

describe.each(RUNS)("whatever a worker does, on %s (seed %i, %i runs)", (store, seed, numRuns) => {
  test("the bot answers, with one screen, no old message of theirs, and no trace", {
    timeout: 240_000,
  }, async () => {
    dauys = await startDauys({ store: store as "lmdb" });
    await fc.assert(
      fc.asyncProperty(from, fc.array(act, { minLength: 3, maxLength: 22 }), async (stop, acts) => {
        const worker = dauys.worker();
        const left = new Set<number>();
        const typed: string[] = [];
        await walkTo(worker, stop);
        await settle(worker, left, "the way there");
        for (const each of acts) {
          if (!(await perform(worker, each, typed, left))) continue;
          await settle(worker, left, JSON.stringify(each));
        }
        if (await typeIt(worker, "/erase")) await settle(worker, left, "erasing", true);
        await dauys.expectNoTraces([ENGLISH_STORY, ...typed.filter((text) => text.length >= 12)]);
      }),
      { seed, numRuns, endOnFailure: false, verbose: 1 },
    );
    expect(troubles(dauys.log())).toEqual([]);
  });
});

/** Does it as far as it can be done now; whether the bot must have something to say to it. */
async function perform(
  worker: Person,
  given: Act,
  typed: string[],
  left: Set<number>,
): Promise<boolean> {
  const { telegram } = dauys;
  const { user, chatId } = worker;
  const screen = worker.view().findLast((message) => message.from?.is_bot);
  const buttons = (screen?.reply_markup?.inline_keyboard ?? [])
    .flat()
    .flatMap((button) => ("callback_data" in button ? [button.callback_data] : []));
  const tap = (which: number) => {
    const chosen = buttons[which % Math.max(1, buttons.length)];
    if (!screen || chosen === undefined) return false;
    telegram.press(user, chatId, screen.message_id, chosen, { forged: true });
    return true;
  };
  switch (given.kind) {
    case "press":
      return tap(given.which);
    case "forge": {
      if (!screen) return false;
      const message = given.old ? Math.max(1, screen.message_id - 3) : screen.message_id;
      telegram.press(user, chatId, message, given.data.slice(0, 16), { forged: true });
      return true;
    }
    case "type":
      typed.push(given.text);
      return await typeIt(worker, given.text);
    case "send":
      if (given.what === "forward")
        await worker.types("of a friend", { forwardedFrom: dauys.caseworkers[0] });
      else
        await worker.sends(
          given.what === "sticker"
            ? { sticker: "🙂" }
            : given.what === "photo"
              ? { photo: Buffer.from("photo"), caption: "mana" }
              : { contact: { phoneNumber: "+998901234567", firstName: "Oysha" } },
        );
      return true;
    case "edit": {
      const pausing = telegram.faults.add({
        kind: "error",
        method: "deleteMessages",
        chatId,
        code: 400,
        description: "Bad Request: message can't be deleted",
      });
      const message = await worker.types("before the change");
      await dauys.settled();
      pausing();
      if (worker.view().some(({ message_id }) => message_id === message.message_id))
        telegram.editText(user, chatId, message.message_id, given.text);
      return true;
    }
    case "block":
      // What stood there when the bot was thrown out was out of its reach.
      for (const { message_id } of worker.view()) left.add(message_id);
      telegram.block(user);
      await dauys.settled();
      telegram.unblock(user);
      await worker.start();
      return true;
    case "deleteScreen":
      if (screen) telegram.deleteMessage(user, chatId, screen.message_id);
      await worker.types("yana men");
      return true;
    case "burst":
      for (const [index, one] of given.acts.entries()) {
        if (one === "press") tap(index * 7);
        else await worker.types(one === "type" ? `tez yozilgan gap ${index}` : one);
      }
      return true;
  }
}

async function typeIt(worker: Person, text: string): Promise<boolean> {
  try {
    await worker.types(text);
    return true;
  } catch {
    return false; // nothing that Telegram's app would send
  }
}

/**
 * What must hold whenever nothing is under way: one live screen at most beside what earlier erasing
 * or blocking has `left`, and no message of the worker's: a photo alone may wait to be asked about or
 * cleaned, until the chat is `erased`.
 */
async function settle(
  worker: Person,
  left: Set<number>,
  after: string,
  erased = false,
): Promise<void> {
  await dauys.settled();
  const chat = () => `after ${after}:\n${worker.transcript()}\n${troubles(dauys.log()).join("\n")}`;
  const isCover = (message: (typeof view)[number]) =>
    /Сәлеметсіз бе/.test(message.text ?? "") && message.reply_markup === undefined;
  let view = worker.view();
  // A message of theirs may be edited or deleted a moment after the update was confirmed.
  await eventually(
    () => {
      view = worker.view();
      return view.every(({ from: by, photo }) => by?.is_bot || (!erased && photo !== undefined));
    },
    chat,
    5_000,
  );
  for (const message of view) if (isCover(message)) left.add(message.message_id);
  const live = view.filter(({ from: by, message_id }) => by?.is_bot && !left.has(message_id));
  expect(live.length, chat()).toBeLessThanOrEqual(1);
  expect(live.length + left.size, chat()).toBeGreaterThan(0);
  if (live[0]) expect(live[0].reply_markup?.inline_keyboard.length, chat()).toBeGreaterThan(0);
  expect(troubles(dauys.log()), chat()).toEqual([]);
}
