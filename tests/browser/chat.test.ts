import { describe, expect, test } from "vitest";
import { browserAvailable } from "../support/browser.js";
import { createPageStages, type PageStage, styleOf } from "./page-stage.js";

/** A worker who has written; the bot may answer. */
async function begun(stage: PageStage): Promise<PageStage> {
  stage.telegram.send(stage.worker, stage.worker.id, { text: "/start" });
  await stage.left.locator("article", { hasText: "/start" }).waitFor();
  return stage;
}

const bubble = (stage: PageStage, text: string) => stage.left.locator("article", { hasText: text });

async function choose(stage: PageStage, text: string, item: string): Promise<void> {
  await bubble(stage, text).last().click({ button: "right" });
  await stage.page.getByRole("menuitem", { name: item, exact: true }).click();
}

/** Waits for the next tap, as a bot does that confirms what it has read. */
function tapReader({ bot }: PageStage): () => Promise<string> {
  let offset = 0;
  return async () => {
    for (;;) {
      const updates: unknown = await bot("getUpdates", { offset, limit: 1, timeout: 5 });
      const [update] = updates as { update_id: number; callback_query?: { id: string } }[];
      if (update === undefined) throw new Error("Nobody tapped.");
      offset = update.update_id + 1;
      if (update.callback_query !== undefined) return update.callback_query.id;
    }
  };
}

describe.runIf(browserAvailable())("a chat on the page", () => {
  const stages = createPageStages();

  test("shows what the bot writes, changes and takes back, without asking again", async () => {
    const stage = await begun(await stages.open());
    const { bot, worker, says } = stage;
    const sent = await says("one");
    await bubble(stage, "one").waitFor();
    await bot("editMessageText", { chat_id: worker.id, message_id: sent.message_id, text: "two" });
    await bubble(stage, "two").getByText("edited").waitFor();
    expect(await bubble(stage, "one").count()).toBe(0);
    await bot("deleteMessage", { chat_id: worker.id, message_id: sent.message_id });
    await bubble(stage, "two").waitFor({ state: "detached" });
  });

  test("draws formatting as formatting, and markup that was typed as letters", async () => {
    const stage = await begun(await stages.open());
    const { left, worker, telegram } = stage;
    await stage.says("<b>bold</b> <i>slant</i> <s>gone</s> <code>12 34</code>", {
      parse_mode: "HTML",
    });
    await left.locator(".words b", { hasText: "bold" }).waitFor();
    expect(await left.locator(".words code").textContent()).toBe("12 34");
    telegram.send(worker, worker.id, { text: "<img src=x onerror=alert(1)><b>no</b>" });
    const typed = left.locator(".own .words", { hasText: "onerror" });
    await typed.waitFor();
    expect(await typed.locator("img, b").count()).toBe(0);
  });

  test("keeps a spoiler covered, in the chat and in a list, until it is tapped", async () => {
    const stage = await begun(await stages.open());
    const sent = await stage.says("<tg-spoiler>secret</tg-spoiler> word", { parse_mode: "HTML" });
    const { left, bot, worker } = stage;
    await bot("pinChatMessage", { chat_id: worker.id, message_id: sent.message_id });
    await left.locator(".pinned-bar", { hasText: "▒▒▒▒▒▒ word" }).waitFor();
    const cover = left.locator(".spoiler");
    expect(await styleOf(cover.locator("span"), "visibility")).toBe("hidden");
    await cover.click();
    expect(await styleOf(cover.locator("span"), "visibility")).toBe("visible");
  });

  test("folds a long expandable quotation, and unfolds it", async () => {
    const stage = await begun(await stages.open());
    const long = "a sentence of some length. ".repeat(20);
    await stage.says(`<blockquote expandable>${long}</blockquote>`, { parse_mode: "HTML" });
    const quotation = stage.left.locator("blockquote");
    await quotation.waitFor();
    const height = async () => (await quotation.boundingBox())?.height ?? 0;
    const folded = await height();
    await stage.left.getByRole("button", { name: "Show more" }).click();
    expect(await height()).toBeGreaterThan(folded * 2);
    await stage.left.getByRole("button", { name: "Show less" }).click();
    expect(await height()).toBe(folded);
  });

  test("follows no link and no address of a button, but says where it would lead", async () => {
    const stage = await begun(await stages.open());
    const { left, page, hosts, url } = stage;
    await stage.says('<a href="https://example.org/far">here</a>', {
      parse_mode: "HTML",
      reply_markup: { inline_keyboard: [[{ text: "Site", url: "https://example.org/button" }]] },
    });
    await left.locator(".link", { hasText: "here" }).click();
    await left.getByTestId("alert").getByText("https://example.org/far").waitFor();
    await page.keyboard.press("Escape");
    await left.locator(".key", { hasText: "Site" }).click();
    await left.getByTestId("alert").getByText("https://example.org/button").waitFor();
    expect(page.url()).toBe(`${url}/`);
    expect([...hosts]).toEqual([new URL(url).host]);
  });

  test("shows that a button waits, then the bot's answer as a toast or as an alert", async () => {
    const stage = await begun(await stages.open());
    const { left, telegram, bot } = stage;
    const row = [{ text: "Tap", callback_data: "t", style: "danger" }];
    await stage.says("Buttons", { reply_markup: { inline_keyboard: [row] } });
    const key = left.locator(".key", { hasText: "Tap" });
    const nextTap = tapReader(stage);
    const tap = async () => {
      await key.click();
      await left.locator(".key[data-waiting]").waitFor();
      return await nextTap();
    };
    const first = await tap();
    await bot("answerCallbackQuery", { callback_query_id: first, text: "Noted" });
    await left.locator(".toast", { hasText: "Noted" }).waitFor();
    await left.locator(".key[data-waiting]").waitFor({ state: "detached" });
    const answer = { callback_query_id: await tap(), text: "Read this", show_alert: true };
    await bot("answerCallbackQuery", answer);
    await left.getByTestId("alert").getByText("Read this").waitFor();
    await left.getByRole("button", { name: "OK" }).click();
    expect(telegram.callAnswers(first)?.text).toBe("Noted");
    expect(await key.getAttribute("data-style")).toBe("danger");
  });

  test("draws a reply keyboard, sends what its keys say, and takes it away when the bot does", async () => {
    const stage = await begun(await stages.open());
    const { left, telegram, worker } = stage;
    await stage.says("Which?", {
      reply_markup: {
        keyboard: [[{ text: "Yes" }, { text: "Contact", request_contact: true }]],
        input_field_placeholder: "Choose one",
      },
    });
    const keyboard = left.getByTestId("worker-keyboard");
    await keyboard.getByText("Yes").click();
    await left.locator(".own", { hasText: "Yes" }).waitFor();
    expect(telegram.messages(worker.id).at(-1)?.text).toBe("Yes");
    expect(await left.getByTestId("worker-input").getAttribute("placeholder")).toBe("Choose one");
    expect(await keyboard.getByText("Contact").isDisabled()).toBe(true);
    await stage.says("Thanks", { reply_markup: { remove_keyboard: true } });
    await keyboard.waitFor({ state: "hidden" });
  });

  test("begins an answer when the bot forces a reply", async () => {
    const stage = await begun(await stages.open());
    const { left, telegram, worker } = stage;
    const asked = await stage.says("Your question?", { reply_markup: { force_reply: true } });
    await left.locator(".aiming", { hasText: "Your question?" }).waitFor();
    await left.getByTestId("worker-input").fill("When am I paid?");
    await left.getByTestId("worker-send").click();
    await left.locator(".own", { hasText: "When am I paid?" }).waitFor();
    const answer = telegram.messages(worker.id).at(-1);
    expect(answer?.reply_to_message?.message_id).toBe(asked.message_id);
  });

  test("offers the bot's commands", async () => {
    const stage = await begun(await stages.open());
    const { left, bot, telegram, worker } = stage;
    await bot("setMyCommands", { commands: [{ command: "erase", description: "Forget me" }] });
    await left.getByTestId("worker-menu").click();
    await left.getByRole("button", { name: "Forget me" }).click();
    await left.locator(".own", { hasText: "/erase" }).waitFor();
    expect(telegram.messages(worker.id).at(-1)?.text).toBe("/erase");
  });

  test("answers a message, quotes its words, and jumps back to it", async () => {
    const stage = await begun(await stages.open());
    const { left, page, telegram, worker } = stage;
    const first = await stage.says("The first of them all");
    await stage.says("long\n".repeat(60));
    await choose(stage, "The first", "Reply");
    await left.getByTestId("worker-input").fill("to the first");
    await page.keyboard.press("Enter");
    await bubble(stage, "to the first").waitFor();
    expect(telegram.messages(worker.id).at(-1)?.reply_to_message?.message_id).toBe(
      first.message_id,
    );
    await bubble(stage, "to the first")
      .getByRole("button", { name: /In reply to/ })
      .click();
    await left.locator("article.found", { hasText: "The first of them all" }).waitFor();

    await left.locator(".words", { hasText: "The first of" }).selectText();
    await bubble(stage, "The first of them all").first().click({ button: "right" });
    await page.getByRole("menuitem", { name: "Quote and reply" }).click();
    await left.getByTestId("worker-input").fill("those words");
    await page.keyboard.press("Enter");
    await bubble(stage, "those words").getByText("“The first of them all”").waitFor();
    expect(telegram.messages(worker.id).at(-1)?.quote?.text).toBe("The first of them all");
  });

  test("edits and deletes one's own message, reacts, pins and unpins, and forwards", async () => {
    const stage = await begun(await stages.open());
    const { left, page, telegram, worker } = stage;
    await left.getByTestId("worker-input").fill("a mitsake");
    await page.keyboard.press("Enter");
    await choose(stage, "a mitsake", "Edit");
    await left.getByTestId("worker-input").fill("a mistake");
    await page.keyboard.press("Enter");
    await bubble(stage, "a mistake").getByText("edited").waitFor();

    await bubble(stage, "a mistake").click({ button: "right" });
    await page.getByRole("group", { name: "React" }).getByText("👍").click();
    await left.getByRole("button", { name: "👍 1" }).click();
    await left.getByRole("button", { name: "👍 1" }).waitFor({ state: "detached" });

    await choose(stage, "a mistake", "Pin");
    await left.locator(".pinned-bar", { hasText: "a mistake" }).waitFor();
    await left.getByRole("button", { name: "Unpin" }).click();
    await left.locator(".pinned-bar").waitFor({ state: "hidden" });

    await choose(stage, "a mistake", "Forward here");
    await left.locator(".forwarded", { hasText: "Forwarded from Namuna Sinovov" }).waitFor();
    const written = () => telegram.messages(worker.id).filter(({ text }) => text === "a mistake");
    expect(written()).toHaveLength(2);
    await choose(stage, "a mistake", "Delete");
    await left.locator(".forwarded").waitFor({ state: "detached" });
    expect(written()).toHaveLength(1);
  });

  test("copies a text, what stands in a button, and a code", async () => {
    const stage = await begun(await stages.open());
    const { left, page } = stage;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const clipboard = () => page.evaluate("navigator.clipboard.readText()");
    await stage.says("take <code>4711</code>", {
      parse_mode: "HTML",
      reply_markup: { inline_keyboard: [[{ text: "Number", copy_text: { text: "0815" } }]] },
    });
    await left.locator(".key", { hasText: "Number" }).click();
    await left.locator(".toast", { hasText: "Copied" }).waitFor();
    expect(await clipboard()).toBe("0815");
    await left.locator("code").click();
    await expect.poll(clipboard).toBe("4711");
    await choose(stage, "take", "Copy");
    await expect.poll(clipboard).toBe("take 4711");
  });

  test("keeps what is being written when it cannot be sent, and for each chat its own", async () => {
    const stage = await begun(await stages.open());
    const { left, page, telegram, worker } = stage;
    const input = left.getByTestId("worker-input");
    await input.fill("half a thought");
    const [, other] = stage.cast.workers;
    if (other === undefined) throw new Error("There is only one worker.");
    telegram.send(other, other.id, { text: "/start" });
    await left.getByTestId("worker-as").getByText("Образец").click();
    expect(await input.inputValue()).toBe("");
    await left.getByTestId("worker-as").getByText("Namuna").click();
    expect(await input.inputValue()).toBe("half a thought");
    telegram.send(worker, worker.id, { text: "last" });
    await stage.stopServer();
    await page.keyboard.press("Tab");
    await input.focus();
    await page.keyboard.press("Enter");
    await left.locator(".toast", { hasText: "The playground stopped; start it again." }).waitFor();
    expect(await input.inputValue()).toBe("half a thought");
    const line = page.locator("#outage");
    await line.filter({ hasText: "The playground stopped; start it again" }).waitFor();
  });

  test("says why an act was refused, beside the phone where it was done", async () => {
    const stage = await begun(await stages.open());
    const sent = await stage.says("soon gone");
    await bubble(stage, "soon gone").click({ button: "right" });
    // Meanwhile the bot takes it back: the page's menu is of a moment ago.
    await stage.bot("deleteMessage", { chat_id: stage.worker.id, message_id: sent.message_id });
    await stage.page.getByRole("menuitem", { name: "Pin" }).click();
    await stage.left.locator(".toast", { hasText: /message/ }).waitFor();
  });

  test("a reader of older messages is not pulled away; a pill counts what came and leads there", async () => {
    const stage = await begun(await stages.open());
    const { left, telegram, worker } = stage;
    for (let each = 1; each <= 40; each += 1) {
      telegram.send(worker, worker.id, { text: `line ${each}` });
    }
    const log = left.getByRole("log");
    await left.getByText("line 40", { exact: true }).waitFor();
    const place = async () =>
      Number(await log.evaluate((it: { scrollTop: number }) => it.scrollTop));
    await log.evaluate((it: { scrollTop: number }) => {
      it.scrollTop = 100;
    });
    await stage.says("news");
    await stage.says("more news");
    await left.getByRole("button", { name: "2 new messages" }).waitFor();
    expect(await place()).toBe(100);
    await left.getByRole("button", { name: "2 new messages" }).click();
    expect(await place()).toBeGreaterThan(400);
    await left.locator(".pill").waitFor({ state: "hidden" });
  });

  test("draws a new message among 500, and touches no other", async () => {
    const stage = await begun(await stages.open());
    const { left, page, telegram, worker } = stage;
    for (let each = 1; each <= 500; each += 1) {
      telegram.send(worker, worker.id, { text: `line ${each} of a long report with some words` });
    }
    await left.getByText("line 500 of").waitFor();
    await page.evaluate(`(() => {
      const log = document.querySelector('#worker [role="log"]');
      const shown = new Set(log.children);
      globalThis.lost = () => [...shown].filter((each) => !each.isConnected).length;
    })()`);
    for (const text of ["n1", "n2", "n3", "n4", "n5"]) {
      await stage.says(text);
      await bubble(stage, text).last().waitFor();
    }
    expect(await page.evaluate("globalThis.lost()")).toBe(0);
  }, 60_000);
});
