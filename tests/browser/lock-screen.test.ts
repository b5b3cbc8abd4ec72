import { describe, expect, test } from "vitest";
import { browserAvailable } from "../support/browser.js";
import { createPageStages, DESK, type PageStage } from "./page-stage.js";

/** The worker has written, and the phone lies locked on a table. */
async function locked(stage: PageStage): Promise<PageStage> {
  stage.telegram.send(stage.worker, stage.worker.id, { text: "/start" });
  await stage.left.locator("article", { hasText: "/start" }).waitFor();
  await stage.left.getByTestId("worker-lock").click();
  await stage.left.getByText("Nothing new").waitFor();
  return stage;
}

const notes = (stage: PageStage) => stage.left.getByTestId("worker-lock-screen").locator(".note");

describe.runIf(browserAvailable())("a locked phone", () => {
  const stages = createPageStages();

  test("tells whoever looks the app, the bot and the words, the newest on top", async () => {
    const stage = await locked(await stages.open());
    await stage.bot("setMyName", { name: "Weather" });
    await stage.says("Your case number is 4711");
    await stage.says("Second");
    await notes(stage).nth(1).waitFor();
    const shown = await notes(stage).allTextContents();
    expect(shown[0]).toMatch(/Telegram.*Weather.*Second/);
    expect(shown[1]).toMatch(/Telegram.*Weather.*Your case number is 4711/);
    expect(await stage.left.getByRole("log").isVisible()).toBe(true);
    expect(await stage.left.getByTestId("worker-input").isEnabled()).toBe(true);
    await stage.left.getByTestId("worker-lock").click();
    expect(await notes(stage).count()).toBe(0);
  });

  test("is lit by a new message, not by an edit, which only changes the words", async () => {
    const stage = await locked(await stages.open(DESK));
    const sent = await stage.says("before");
    await notes(stage).filter({ hasText: "before" }).waitFor();
    const edit = { chat_id: stage.worker.id, message_id: sent.message_id, text: "after" };
    await stage.bot("editMessageText", edit);
    await notes(stage).filter({ hasText: "after" }).waitFor();
    expect(await notes(stage).count()).toBe(1);
    expect(await notes(stage).first().getAttribute("class")).toContain("known");
  });

  test("forgets a message that was taken back", async () => {
    const stage = await locked(await stages.open());
    const sent = await stage.says("gone soon");
    await notes(stage).filter({ hasText: "gone soon" }).waitFor();
    await stage.bot("deleteMessage", { chat_id: stage.worker.id, message_id: sent.message_id });
    await stage.left.getByText("Nothing new").waitFor();
  });

  test("shows a message sent without a sound as a quiet one", async () => {
    const stage = await locked(await stages.open());
    await stage.says("hush", { disable_notification: true });
    await stage.says("loud");
    await notes(stage).filter({ hasText: "loud" }).waitFor();
    const classes = (text: string) => notes(stage).filter({ hasText: text }).getAttribute("class");
    expect(await classes("hush")).toContain("silent");
    expect(await classes("loud")).not.toContain("silent");
  });

  test("keeps a spoiler covered", async () => {
    const stage = await locked(await stages.open());
    await stage.says("say <tg-spoiler>nothing</tg-spoiler>", { parse_mode: "HTML" });
    await notes(stage).filter({ hasText: "say ▒▒▒▒▒▒▒" }).waitFor();
    expect(await notes(stage).first().textContent()).not.toContain("nothing");
  });

  test("cannot be used before it is unlocked", async () => {
    const stage = await locked(await stages.open());
    const { page, left } = stage;
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press("Tab");
      const inside = await page.evaluate(
        `document.activeElement.closest("#worker .composer, #worker .log") !== null`,
      );
      expect(inside).toBe(false);
    }
    await left.getByRole("button", { name: "Tap to unlock" }).click();
    await left.getByTestId("worker-input").fill("awake");
  });

  test("an open chat makes no notification; another topic than the open one makes a banner", async () => {
    const stage = await stages.open();
    const { right, bot, groupId } = stage;
    const first = await bot("createForumTopic", { chat_id: groupId, name: "Open" });
    const second = await bot("createForumTopic", { chat_id: groupId, name: "Elsewhere" });
    await right.locator(".topic", { hasText: "Open" }).click();
    const say = (thread: number, text: string) =>
      bot("sendMessage", { chat_id: groupId, message_thread_id: thread, text });
    await say(first.message_thread_id, "seen at once");
    await right.locator("article", { hasText: "seen at once" }).waitFor();
    expect(await right.locator(".banner .note").count()).toBe(0);
    await say(second.message_thread_id, "over there");
    await right.locator(".banner .note", { hasText: "over there" }).waitFor();
    expect(await right.getByTestId("group-lock").getAttribute("aria-label")).toContain("1 unread");
    await right.getByRole("button", { name: "Open it" }).click();
    await right.getByRole("heading", { name: "Elsewhere" }).waitFor();
    expect(await right.locator(".banner .note").count()).toBe(0);
  });
});
