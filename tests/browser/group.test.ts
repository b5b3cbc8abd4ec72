import { describe, expect, test } from "vitest";
import { browserAvailable } from "../support/browser.js";
import { createPageStages, type PageStage, POCKET } from "./page-stage.js";

async function topic(stage: PageStage, name: string): Promise<number> {
  const made = await stage.bot("createForumTopic", { chat_id: stage.groupId, name });
  return made.message_thread_id;
}

const inTopic = (stage: PageStage, threadId: number, text: string, more = {}) =>
  stage.bot("sendMessage", { chat_id: stage.groupId, message_thread_id: threadId, text, ...more });

const entry = (stage: PageStage, name: string) => stage.right.locator(".topic", { hasText: name });

async function menu(stage: PageStage, item: string): Promise<void> {
  await stage.right.getByRole("button", { name: "More" }).click();
  await stage.page.getByRole("menuitem", { name: item, exact: true }).click();
}

describe.runIf(browserAvailable())("the caseworkers' group on the page", () => {
  const stages = createPageStages();

  test("lists topics with their newest message and how many are unread, for each person", async () => {
    const stage = await stages.open();
    const { right } = stage;
    const [first, second] = [await topic(stage, "First"), await topic(stage, "Second")];
    await inTopic(stage, second, "a");
    await inTopic(stage, first, "b");
    await inTopic(stage, first, "c");
    await entry(stage, "First").locator(".unread", { hasText: "2" }).waitFor();
    expect(await right.locator(".topic .title").allTextContents()).toEqual([
      "First",
      "Second",
      "General",
    ]);
    await entry(stage, "First").click();
    await right.locator("article", { hasText: "c" }).last().waitFor();
    await right.getByTestId("group-back").click();
    expect(await entry(stage, "First").locator(".unread").count()).toBe(0);
    await right.getByTestId("group-as").getByText("Daniyar").click();
    await entry(stage, "First").locator(".unread", { hasText: "2" }).waitFor();
  });

  test("shows a topic renamed, closed and reopened, and leaves one that was deleted", async () => {
    const stage = await stages.open();
    const { right, bot, groupId } = stage;
    const id = await topic(stage, "Case");
    const place = { chat_id: groupId, message_thread_id: id };
    await entry(stage, "Case").click();
    await bot("editForumTopic", { ...place, name: "Case, taken" });
    await right.getByRole("heading", { name: "Case, taken" }).waitFor();
    await bot("closeForumTopic", place);
    await right.locator(".phone-bar", { hasText: "closed" }).waitFor();
    await right.locator(".service", { hasText: "The topic was closed" }).waitFor();
    await bot("deleteForumTopic", place);
    await right.getByRole("heading", { name: "KIBHR" }).waitFor();
    expect(await entry(stage, "Case").count()).toBe(0);
  });

  test("lets an administrator make, close, reopen and delete topics, and hide General", async () => {
    const stage = await stages.open();
    const { right, page, telegram, groupId } = stage;
    await menu(stage, "New topic");
    await right.getByRole("textbox", { name: "Name of the topic" }).fill("Made by hand");
    await page.keyboard.press("Enter");
    await entry(stage, "Made by hand").click();
    await menu(stage, "Close the topic");
    await right.locator(".phone-bar", { hasText: "closed" }).waitFor();
    expect(telegram.topics(groupId)[0]?.is_closed).toBe(true);
    await menu(stage, "Reopen the topic");
    await right.locator(".service", { hasText: "reopened" }).waitFor();
    await menu(stage, "Delete the topic");
    await right.getByRole("button", { name: "Delete it" }).click();
    await expect.poll(() => telegram.topics(groupId)).toEqual([]);
    await entry(stage, "General").click();
    await menu(stage, "Hide General");
    await expect.poll(() => telegram.general(groupId)?.is_hidden).toBe(true);
  });

  test("offers a plain caseworker none of that, and says so when a closed topic is written to", async () => {
    const stage = await stages.open();
    const { right, page } = stage;
    const id = await topic(stage, "Case");
    await stage.bot("closeForumTopic", { chat_id: stage.groupId, message_thread_id: id });
    await right.getByTestId("group-as").getByText("Daniyar").click();
    await right.getByRole("button", { name: "More" }).click();
    expect(await page.getByRole("menuitem").allTextContents()).toEqual(["Leave the group"]);
    await page.keyboard.press("Escape");
    await entry(stage, "Case").click();
    await right.getByTestId("group-input").fill("a word");
    await page.keyboard.press("Enter");
    await right.locator(".toast", { hasText: "closed" }).waitFor();
    expect(await right.getByTestId("group-input").inputValue()).toBe("a word");
  });

  test("an administrator may post as the group, and it is still their own message", async () => {
    const stage = await stages.open();
    const { right, page, telegram, groupId } = stage;
    await entry(stage, "General").click();
    await right.getByTestId("group-anonymous").check();
    await right.getByTestId("group-input").fill("from all of us");
    await page.keyboard.press("Enter");
    await right.locator("article.own", { hasText: "from all of us" }).waitFor();
    expect(telegram.messages(groupId).at(-1)).toMatchObject({
      sender_chat: { id: groupId },
      from: { username: "GroupAnonymousBot" },
    });
    await right.getByTestId("group-as").getByText("Daniyar").click();
    expect(await right.getByTestId("group-anonymous").isVisible()).toBe(false);
  });

  test("who is not in the group sees nothing of it, may join, and may leave again", async () => {
    const stage = await stages.open();
    const { right, groupId } = stage;
    await inTopic(stage, await topic(stage, "Secret"), "not for all");
    await entry(stage, "Secret").waitFor();
    await right.getByTestId("group-as").getByText("Böten").click();
    await right.getByText("Who is not in the group sees nothing of it.").waitFor();
    expect(await right.textContent()).not.toContain("Secret");
    await right.getByRole("button", { name: "JOIN THE GROUP" }).click();
    await entry(stage, "Secret").waitFor();
    const ids = () => stage.telegram.members(groupId).filter(({ status }) => status === "member");
    expect(ids().map(({ user }) => user.first_name)).toContain("Böten");
    await menu(stage, "Leave the group");
    await right.getByText("Who is not in the group sees nothing of it.").waitFor();
  });

  test("the second phone can show a caseworker's private chat, and a stranger's", async () => {
    const stage = await stages.open();
    const { right, telegram } = stage;
    for (const name of ["Aigul", "Böten"]) {
      await right.getByTestId("group-as").getByText(name).click();
      await right.locator(".chats").getByText("Private chat").click();
      await right.getByTestId("group-start").click();
      await right.locator("article.own", { hasText: "/start" }).waitFor();
    }
    const people = [stage.cast.caseworkers[0], stage.cast.outsider];
    for (const person of people) {
      expect(telegram.messages(person?.id ?? 0).map(({ text }) => text)).toEqual(["/start"]);
    }
  });

  test("another worker has a name that is plainly made up, and a phone of their own", async () => {
    const stage = await stages.open();
    const { left, page, says, telegram, worker } = stage;
    telegram.send(worker, worker.id, { text: "/start" });
    await says("for the first one");
    await left.locator("article", { hasText: "for the first one" }).waitFor();
    await page.getByTestId("another-worker").click();
    await left.getByText("نموذج تجريبي").waitFor();
    await left.getByTestId("worker-start").click();
    await left.locator("article.own", { hasText: "/start" }).waitFor();
    expect(await left.textContent()).not.toContain("for the first one");
    expect(stage.cast.workers).toHaveLength(4);
    await says("meanwhile");
    await left.getByRole("img", { name: "has something unread" }).waitFor();
  });

  test("a narrow screen shows one phone at a time, and marks the other when something came", async () => {
    const stage = await stages.open(POCKET);
    const { page, left, right } = stage;
    expect([await left.isVisible(), await right.isVisible()]).toEqual([true, false]);
    await stage.bot("sendMessage", { chat_id: stage.groupId, text: "news" });
    const button = page.getByTestId("show-group");
    await button.getByRole("img", { name: "has something unread" }).waitFor();
    await button.click();
    expect([await left.isVisible(), await right.isVisible()]).toEqual([false, true]);
    await entry(stage, "General").click();
    await right.locator("article", { hasText: "news" }).waitFor();
  });
});
