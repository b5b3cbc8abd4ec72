import { afterEach, describe, expect, test } from "vitest";
import { isReceipt } from "../../src/domain/receipt.js";
import { type Dauys, type DauysOptions, STORE_KINDS, startDauys } from "../support/dauys.js";
import { reachReview, STORY, sendReport } from "../support/report-walk.js";

let dauys: Dauys;
afterEach(() => dauys.stop());

const SHAPES: readonly (readonly [string, DauysOptions])[] = [
  ...STORE_KINDS.flatMap((store) => [
    [`a forum, polling, ${store}`, { store, chat: "forum" }] as const,
    [`a forum, webhook, ${store}`, { store, chat: "forum", webhook: true }] as const,
  ]),
  ["a plain group", { chat: "group" }],
  ["a channel", { chat: "channel" }],
];

describe.each(SHAPES)("a report in Uzbek, to %s", (_name, options) => {
  test("stands at the caseworkers' as a card with its story, and leaves no trace", async () => {
    dauys = await startDauys(options);
    const worker = dauys.worker();
    await reachReview(worker);
    const receipt = await sendReport(worker);
    expect(isReceipt(receipt)).toBe(true);

    const desk = dauys.caseworker();
    const card = await desk.sees("Удержание документов, невыплата зарплаты");
    expect(card.text).toContain("Мангистау");
    expect(card.text).toContain("🟠");
    expect(card.text).not.toMatch(/T8 · /);
    const story = await desk.sees(STORY);
    expect(story.entities ?? []).toEqual([]);
    if (options.chat === "forum") {
      const [topic] = dauys.telegram.topics(dauys.group.id).slice(-1);
      expect(topic?.name).toMatch(/^🟠 [A-Z0-9]{4} · документы, зарплата · Мангистау$/);
      expect(card.message_thread_id).toBe(topic?.message_thread_id);
      expect(story.message_thread_id).toBe(topic?.message_thread_id);
    } else {
      expect(story.reply_to_message?.message_id).toBe(card.message_id);
    }
    await dauys.settled();
    expect(worker.view().filter((message) => message.from?.is_bot)).toHaveLength(1);
    expect(worker.view()).toHaveLength(1);
    await dauys.expectNoTraces([STORY, "Nurmuhammad", receipt]);
  });
});
