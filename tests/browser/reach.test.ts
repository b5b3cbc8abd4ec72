import { describe, expect, test } from "vitest";
import { browserAvailable } from "../support/browser.js";
import {
  accessibilityFaults,
  createPageStages,
  DESK,
  type PageStage,
  POCKET,
  styleOf,
} from "./page-stage.js";

const KEYBOARD = {
  inline_keyboard: [
    [
      { text: "Yes", callback_data: "y", style: "success" },
      { text: "No", callback_data: "n", style: "danger" },
    ],
    [{ text: "On", callback_data: "o", style: "primary" }],
  ],
};

/** Something of every kind on both phones. */
async function furnish(stage: PageStage): Promise<void> {
  const { telegram, worker, groupId, cast, says, bot, tries } = stage;
  telegram.send(worker, worker.id, { text: "/start" });
  const html = `<b>Hello</b> <tg-spoiler>hidden</tg-spoiler> <code>1234</code> <a href="https://example.org">rule</a>
<blockquote expandable>${"a long quotation ".repeat(20)}</blockquote><pre>code</pre>`;
  const first = await says(html, { parse_mode: "HTML", reply_markup: KEYBOARD });
  telegram.send(worker, worker.id, { text: "an answer" }, { replyTo: first.message_id });
  telegram.send(worker, worker.id, { voice: new Uint8Array(100), seconds: 3 });
  telegram.send(worker, worker.id, { document: new Uint8Array(100), fileName: "a.pdf" });
  telegram.react(worker, worker.id, first.message_id, ["👍"]);
  await bot("pinChatMessage", { chat_id: worker.id, message_id: first.message_id });
  const topic = await bot("createForumTopic", { chat_id: groupId, name: "Case 1" });
  const { message_thread_id } = topic;
  await bot("sendMessage", { chat_id: groupId, message_thread_id, text: "News" });
  const [, daniyar] = cast.caseworkers;
  if (daniyar !== undefined) telegram.send(daniyar, groupId, { text: "Seen" });
  await bot("closeForumTopic", { chat_id: groupId, message_thread_id });
  await tries("sendMessage", { chat_id: 42, text: "to nobody" });
  await stage.left.getByText("an answer").last().waitFor();
}

describe.runIf(browserAvailable())("the page can be used by everybody", () => {
  const stages = createPageStages();

  test.each(["light", "dark"] as const)(
    "axe finds nothing serious in the %s colours: chats, menus, the faults and the lock screen",
    async (colorScheme) => {
      const stage = await stages.open(DESK, { colorScheme, reducedMotion: "reduce" });
      await furnish(stage);
      const { page, left, right } = stage;
      expect(await accessibilityFaults(page), "as it opens").toEqual([]);

      await page.getByText("What goes wrong").click();
      await left.locator("article", { hasText: "an answer" }).last().click({ button: "right" });
      await page.getByRole("menu").waitFor();
      await stage.wire.getByText("Slow").waitFor();
      expect(await accessibilityFaults(page), "a menu and the faults open").toEqual([]);
      await page.keyboard.press("Escape");

      await right
        .getByTestId(/^topic-/)
        .filter({ hasText: "Case 1" })
        .click();
      await left.locator(".link", { hasText: "rule" }).click();
      await left.getByTestId("alert").waitFor();
      expect(await accessibilityFaults(page), "a topic and a dialog").toEqual([]);
      await page.keyboard.press("Escape");

      await right.getByTestId("group-lock").click();
      await stage.bot("sendMessage", { chat_id: stage.groupId, text: "at night" });
      await right.locator(".note", { hasText: "at night" }).waitFor();
      expect(await accessibilityFaults(page), "the lock screen").toEqual([]);
    },
    60_000,
  );

  test("axe finds nothing serious on a narrow screen, part by part", async () => {
    const stage = await stages.open(POCKET, { reducedMotion: "reduce" });
    await furnish(stage);
    for (const part of ["worker", "group", "wire"]) {
      await stage.page.getByTestId(`show-${part}`).click();
      expect(await accessibilityFaults(stage.page), part).toEqual([]);
    }
  }, 60_000);

  test("the keyboard alone starts a chat, writes, presses a button and answers a message", async () => {
    const { page, left, telegram, worker, says } = await stages.open();
    const { keyboard } = page;
    await left.getByTestId("worker-start").focus();
    await keyboard.press("Enter");
    await left.getByTestId("worker-input").waitFor();
    await left.getByTestId("worker-input").focus();
    await keyboard.type("first");
    await keyboard.press("Enter");
    await left.locator("article", { hasText: "first" }).waitFor();
    await says("Which?", { reply_markup: KEYBOARD });
    await left.locator(".key", { hasText: "Yes" }).waitFor();

    await left.getByRole("log").focus();
    await keyboard.press("ArrowUp");
    expect(await focused(page)).toContain("Which?");
    await keyboard.press("ArrowUp");
    expect(await focused(page)).toContain("first");
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await page.getByRole("menu").waitFor();
    expect(await focused(page)).toBe("Reply");
    await keyboard.press("Escape");
    expect(await page.getByRole("menu").count()).toBe(0);
    expect(await focused(page)).toContain("Which?");

    await left.locator(".key", { hasText: "Yes" }).focus();
    await keyboard.press("ArrowRight");
    expect(await focused(page)).toBe("No");
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await left.locator(".key[data-waiting]", { hasText: "On" }).waitFor();
    await keyboard.press("Escape");
    await keyboard.press("Enter");
    await keyboard.press("Enter");
    await keyboard.type("because");
    await keyboard.press("Enter");
    await left.locator("article", { hasText: "because" }).waitFor();
    const answer = telegram.messages(worker.id).at(-1);
    expect(answer?.reply_to_message?.text).toBe("Which?");
  });

  test("what is in focus can be seen", async () => {
    const { page } = await stages.open();
    const bare: string[] = [];
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(`(() => {
        const at = document.activeElement;
        if (at === document.body) return "";
        const outlines = [at, at.nextElementSibling, at.parentElement].filter(Boolean)
          .map((each) => getComputedStyle(each).outlineStyle);
        return outlines.some((style) => style !== "none") ? "" : at.outerHTML.slice(0, 80);
      })()`);
      if (seen !== "") bare.push(String(seen));
    }
    expect(bare).toEqual([]);
  });

  test("a screen reader hears what arrives in the open chat, and only that", async () => {
    const { left, telegram, worker, says } = await stages.open();
    telegram.send(worker, worker.id, { text: "/start" });
    await says("A word");
    await left.getByRole("status").filter({ hasText: "Dauys: A word" }).waitFor();
    const log = left.getByRole("log");
    expect(await log.getAttribute("aria-live")).toBe("off");
    expect(await log.getAttribute("aria-label")).toBe("The worker’s chat");
    const label = await left.locator("article", { hasText: "A word" }).getAttribute("aria-label");
    expect(label).toMatch(/^Dauys, \d\d:\d\d$/);
  });

  test("Arabic runs from the right in bubble, button, topic and notification; Latin from the left", async () => {
    const arabic = "صاحب العمل أخذ جواز رقم AB 123";
    const { left, right, telegram, worker, groupId, says, bot } = await stages.open();
    telegram.send(worker, worker.id, { text: "/start" });
    await says(arabic, {
      reply_markup: { inline_keyboard: [[{ text: "نعم 1", callback_data: "y" }]] },
    });
    await says("Latin الأول");
    const direction = (selector: string, text: string, seat = left) =>
      styleOf(seat.locator(selector, { hasText: text }).first(), "direction");
    await left.locator(".words", { hasText: "Latin" }).waitFor();
    expect(await direction(".words", arabic)).toBe("rtl");
    expect(await direction(".words", "Latin")).toBe("ltr");
    expect(await direction(".key", "نعم")).toBe("rtl");
    const topic = await bot("createForumTopic", { chat_id: groupId, name: "قضية 17" });
    const { message_thread_id } = topic;
    await bot("sendMessage", { chat_id: groupId, message_thread_id, text: arabic });
    await right.locator(".topic", { hasText: "قضية" }).waitFor();
    expect(await direction(".topic bdi", "قضية", right)).toBe("rtl");
    await right.getByTestId("group-lock").click();
    expect(await direction(".note-text", arabic, right)).toBe("rtl");
  });

  test("colours follow the system until one chooses, and the choice is kept", async () => {
    const { page } = await stages.open(DESK, { colorScheme: "dark" });
    const paper = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
    const dark = await paper();
    await page.getByTestId("theme").getByText("Light").click();
    const light = await paper();
    expect(light).not.toBe(dark);
    await page.reload();
    await page.getByTestId("another-worker").waitFor();
    expect(await paper()).toBe(light);
    await page.getByTestId("theme").getByText("Auto").click();
    expect(await paper()).toBe(dark);
  });

  test("nothing moves for who asked for less motion", async () => {
    const { left, telegram, worker, says } = await stages.open(DESK, { reducedMotion: "reduce" });
    telegram.send(worker, worker.id, { text: "/start" });
    await says("still");
    const message = left.locator("article", { hasText: "still" });
    await message.waitFor();
    expect(await styleOf(message, "animationName")).toBe("none");
  });

  test("asks nobody but its own server, and the browser would let it ask nobody else", async () => {
    const stage = await stages.open();
    await furnish(stage);
    const { page, hosts, errors, url } = stage;
    expect([...hosts]).toEqual([new URL(url).host]);
    expect(errors).toEqual([]);
    const refused = await page.evaluate(
      `fetch("http://127.0.0.1:9/").then(() => "let through", (error) => String(error))`,
    );
    expect(refused).toContain("TypeError");
    expect(errors.join(" ")).toContain("Content Security Policy");
  });
});

/** The first words of what is in focus. */
async function focused(page: PageStage["page"]): Promise<string> {
  return String(await page.evaluate("document.activeElement.textContent"));
}
