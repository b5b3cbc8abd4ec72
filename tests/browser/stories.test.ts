import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
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
    directory = mkdtempSync(join(tmpdir(), "dauys-stories-"));
    const port = await freePort();
    const settings = { PORT: String(port), DATA_DIR: join(directory, "data") };
    program = startProgram("dist/main.js", settings, directory);
    [address] = await program.says(/http:\/\/127\.0\.0\.1:\d+/, 60_000);
    browser = await startBrowser();
  });
  afterEach(() => watched?.close());
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  test.each(storyFiles().map((story) => [story.name, story] as const))(
    "%s",
    async (_name, story) => {
      watched = await watch(browser, address, { width: 1280, height: 900 });
      const { page, errors } = watched;
      const phone = page.getByTestId("worker-phone");
      const topics = page.getByTestId("group-phone").locator("ul.topics button");
      const before = await topics.count();
      await page.getByTestId("another-worker").click(); // a phone on which nobody has talked yet
      await page.getByTestId("worker-start").click();
      for (const act of story.acts.slice(1)) await perform(page, phone, act);

      const told = story.text.match(/👥 In the topic/gu)?.length ?? 0;
      await expect.poll(() => topics.count()).toBe(before + told);
      expect(await phone.locator(".message.own").count(), "nothing typed remains").toBe(0);
      await writes(page, "/erase");
      await expect.poll(() => phone.locator("button.key").count()).toBe(0);
      expect(errors).toEqual([]);
    },
    120_000,
  );
});

async function perform(page: Page, phone: Locator, act: Act): Promise<void> {
  if (act.kind === "types") return await writes(page, act.words);
  const screen = phone.locator("article").last();
  const before = await screen.innerHTML();
  const key = phone.locator("button.key:visible").filter({ hasText: exactly(act.label) });
  await key.last().click();
  await expect.poll(() => screen.innerHTML(), { timeout: 10_000 }).not.toBe(before);
}

/** What is typed stands in the chat until the bot has recorded it. */
async function writes(page: Page, words: string): Promise<void> {
  await page.getByTestId("worker-input").fill(words);
  await page.getByTestId("worker-send").click();
  await expect.poll(() => page.getByTestId("worker-input").inputValue()).toBe("");
  await page.getByTestId("worker-phone").locator(".message.own").waitFor({ state: "detached" });
}

function exactly(label: string): RegExp {
  return new RegExp(`^\\s*${label.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*$`, "u");
}
