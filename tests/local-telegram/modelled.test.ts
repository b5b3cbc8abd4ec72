import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { declarations } from "../../src/playground/api/declarations.js";
import type { MethodName } from "../../src/playground/api/method-fields.js";
import { isUnmodelled, WITHOUT_EFFECT } from "../../src/playground/api/unmodelled.js";
import type { ReceivingMethods } from "../../src/playground/delivery/receiving-methods.js";
import { createSeededRandom } from "../../src/playground/delivery/seeded-random.js";
import { createMethodTable } from "../../src/playground/methods/method-table.js";
import { createWorld } from "../../src/playground/world/world.js";
import { createTestClock, TEST_TOKEN } from "../support/local-telegram.js";
import { createStage } from "./stage.js";

const ROOMS = ["methods", "delivery", "world", "text"].map(
  (room) => new URL(`../../src/playground/${room}/`, import.meta.url),
);

/** Every name that stands anywhere in the code behind the methods. */
const spoken = new Set(
  ROOMS.flatMap((room) =>
    readdirSync(room).flatMap(
      (file) => readFileSync(new URL(file, room), "utf8").match(/\b[a-z]\w*\b/g) ?? [],
    ),
  ),
);

const RECEIVING: readonly MethodName[] = [
  "getUpdates",
  "setWebhook",
  "deleteWebhook",
  "getWebhookInfo",
];

function modelledMethods(): readonly MethodName[] {
  const world = createWorld({
    token: TEST_TOKEN,
    botUsername: "a_bot",
    botName: "A bot",
    privacyMode: true,
    clock: createTestClock(),
    random: createSeededRandom(1),
  });
  const { table } = createMethodTable(world, {} as ReceivingMethods);
  return [...(Object.keys(table) as MethodName[]), ...RECEIVING];
}

describe("what a modelled method declares", () => {
  test("is read by it, refused, or known to be without effect; nothing is passed over", () => {
    const methods = modelledMethods();
    expect(methods.length).toBeGreaterThan(70);
    const passedOver = methods.flatMap((method) =>
      [...declarations().paramsOf(method).keys()]
        .filter((name) => !spoken.has(name))
        .map((name) => `${method}.${name}`)
        .filter((path) => !WITHOUT_EFFECT.has(path))
        .filter((path) => !isUnmodelled(method, path.slice(method.length + 1))),
    );
    expect(passedOver).toEqual([]);
  });

  test("and is not modelled is refused in plain words, with nothing sent", async () => {
    const stage = createStage();
    const before = stage.telegram.messages(stage.worker.id).length;
    const refused = await stage.call("sendMessage", {
      chat_id: stage.worker.id,
      text: "x",
      direct_messages_topic_id: 5,
    });
    expect(refused).toMatchObject({
      error_code: 501,
      description:
        "Not Implemented: the local Telegram does not model direct_messages_topic_id of sendMessage",
    });
    expect(stage.telegram.messages(stage.worker.id)).toHaveLength(before);
  });
});
