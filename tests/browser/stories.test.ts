import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { browserAvailable, startBrowser, type WatchedPage, watch } from "../support/browser.js";
import { type RunningProgram, startProgram } from "../support/built.js";
import { freePort } from "../support/free-port.js";
import { type Act, storyFiles } from "../support/story.js";

// The same stories as tests/scenarios/stories.test.ts, walked by hand: in the playground's page.
describe.runIf(browserAvailable())("a story in the playground", () => {
  let browser: Browser;
  let program: RunningProgram;
  let directory: string;
  let address: string;
  let watched: WatchedPage;

  beforeAll(async () => {
    browser = await startBrowser();
  });
  // A playground for each: on one, Telegram's twenty messages a minute would hold back the cards.
  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), "dauys-stories-"));
    const port = await freePort();
    const settings = { PORT: String(port), DATA_DIR: join(directory, "data") };
    program = startProgram("dist/main.js", settings, directory);
    [address] = await program.says(/http:\/\/127\.0\.0\.1:\d+/, 60_000);
  });
  afterEach(async () => {
    await watched?.close();
    await program?.stop();
    rmSync(directory, { recursive: true, force: true });
  });
  afterAll(() => browser?.close());

  test.each(storyFiles().map((story) => [story.name, story] as const))(
    "%s",
    async (_name, story) => {
      watched = await watch(browser, address, { width: 1280, height: 900 });
      const { page, errors } = watched;
      const phone = page.getByTestId("worker-phone");
      const topics = page.getByTestId("group-phone").locator("ul.topics button");
      await page.getByTestId("worker-start").click();
      for (const act of story.acts.slice(1)) await perform(page, phone, act);

      const told = story.text.match(/👥 In the topic/gu)?.length ?? 0;
      await expect.poll(() => topics.count(), { timeout: 30_000 }).toBe(1 + told); // General, and a topic for each case
      expect(await phone.locator(".message.own").count(), "nothing typed remains").toBe(0);
      if (told > 0) await writes(page, "/erase");
      await expect.poll(() => phone.locator("button.key").count(), { timeout: 10_000 }).toBe(0);
      expect(errors).toEqual([]);
    },
    120_000,
  );
});

async function perform(page: Page, phone: Locator, act: Act): Promise<void> {
  if (act.kind === "types") return await writes(page, act.words);
  const key = phone.locator("button.key:visible").filter({ hasText: exactly(act.label) });
  await changes(phone, () => key.last().click());
}

/** Does it, and waits for the bot's screen to change. */
async function changes(phone: Locator, deed: () => Promise<void>): Promise<void> {
  const screen = phone.locator("article:not(.own)").last();
  const before = await screen.innerHTML();
  await deed();
  await expect.poll(() => screen.innerHTML(), { timeout: 10_000 }).not.toBe(before);
}

/** What is typed stands in the chat until the bot has recorded it. */
async function writes(page: Page, words: string): Promise<void> {
  const phone = page.getByTestId("worker-phone");
  await changes(phone, async () => {
    await page.getByTestId("worker-input").fill(words);
    await page.getByTestId("worker-send").click();
  });
  await phone.locator(".message.own").waitFor({ state: "detached" });
}

function exactly(label: string): RegExp {
  return new RegExp(`^\\s*${label.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*$`, "u");
}
