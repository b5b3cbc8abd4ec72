import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isReceipt } from "../../src/domain/receipt.js";
import { browserAvailable, startBrowser, type WatchedPage, watch } from "../support/browser.js";
import { type RunningProgram, startProgram } from "../support/built.js";
import { content } from "../support/content.js";
import { freePort } from "../support/free-port.js";

const { texts } = await content();
const uz = (id: string) => texts.lookUp("uz", id);
const ru = (id: string) => texts.lookUp("ru", id);

const STORY = "Brigadir pasportimni oldi, uch oydan beri maosh bermayapti <b>&</b>";
const CLEAN = "Brigadir pasportimni oldi, uch oydan beri maosh bermayapti <b>&";

let directory: string;
let program: RunningProgram;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "dauys-play-"));
});
afterEach(async () => {
  await program?.stop();
  rmSync(directory, { recursive: true, force: true });
});

/** Starts the playground; its address. */
async function play(script = "dist/main.js"): Promise<string> {
  const port = await freePort();
  // npm starts its scripts in the package; the built bot may be started from anywhere.
  const from = script === "dist/main.js" ? directory : undefined;
  program = startProgram(script, { PORT: String(port), DATA_DIR: join(directory, "data") }, from);
  const [address] = await program.says(/http:\/\/127\.0\.0\.1:\d+/, 60_000);
  expect(address).toBe(`http://127.0.0.1:${port}`);
  return address;
}

const browserHere = browserAvailable();
if (!browserHere && process.env.CI !== "true")
  console.warn(
    "\n!!! No /usr/bin/chromium: the playground's page is NOT tested. Install Debian's chromium.\n",
  );

describe.runIf(!browserHere && process.env.CI === "true")("without a browser", () => {
  test("the page cannot be tested, which is a failure where everything must be", () => {
    expect.fail("CI needs /usr/bin/chromium: apt-get install chromium");
  });
});

/** A button that says this and no other word; an icon may stand beside it. */
function labelled(label: string): RegExp {
  const words = label.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^[^\\p{L}]*${words}[^\\p{L}]*$`, "u");
}

/** The worker's phone, by its visible buttons. */
function workerPhone(page: Page) {
  const root = page.getByTestId("worker-phone");
  const key = (label: string) => root.locator("button.key:visible", { hasText: labelled(label) });
  return {
    root,
    key,
    picked: (label: string) => key(label).filter({ hasText: "✅" }).waitFor(),
    presses: (label: string) => key(label).click(),
    sees: (text: string) => root.locator(".words", { hasText: text }).waitFor(),
    async writes(text: string): Promise<void> {
      await page.getByTestId("worker-input").fill(text);
      await page.getByTestId("worker-send").click();
    },
  };
}

const firstLine = (id: string) => uz(id).split("\n")[0] ?? "";

/** A whole report up to the receipt: wages and passport, Mangystau, construction. */
async function tell(page: Page, look: () => Promise<void>): Promise<string> {
  const worker = workerPhone(page);
  const option = (step: string, name: string) => worker.presses(uz(`report-${step}-${name}`));
  const several = async (step: string, name: string, onward: string) => {
    await worker.sees(firstLine(`report-${step}`));
    await option(step, name);
    await worker.picked(uz(`report-${step}-${name}`));
    await look();
    await worker.presses(uz(onward));
  };

  await page.getByTestId("worker-start").click();
  await worker.presses(uz("language-name"));
  await worker.sees(uz("guide-title"));
  await look();
  await worker.presses(uz("guide-report"));
  await worker.sees(firstLine("report-safe"));
  await look();
  await option("safe", "yes");
  await worker.sees(firstLine("report-consent"));
  await look();
  await option("consent", "me");
  await worker.sees(firstLine("report-area"));
  await look();
  await option("area", "money");
  await several("money", "unpaid_wages", "button-also");
  await worker.sees(firstLine("report-area"));
  await option("area", "freedom");
  await several("freedom", "passport_taken", "button-done");
  await worker.sees(firstLine("report-danger"));
  await option("danger", "no");
  await worker.sees(firstLine("report-story"));
  await look();
  await worker.writes(STORY);
  await worker.root.locator(".message.own").waitFor({ state: "detached" });
  await worker.presses(uz("button-done"));
  await worker.sees(firstLine("report-unpaid_for"));
  await worker.presses(uz("lasting-months"));
  await worker.sees(firstLine("report-region"));
  await look();
  await worker.presses(uz("regions-KZ-47"));
  await worker.sees(firstLine("report-wages_amount"));
  await look();
  await worker.presses(uz("button-enough"));
  await worker.sees(firstLine("report-review"));
  await worker.sees("maosh bermayapti");
  await look();
  await worker.presses(uz("button-send"));
  await worker.sees(uz("receipt-title"));
  await look();
  const shown = await textOf(worker.root.locator(".words code"));
  expect(shown).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
  return shown.replaceAll(" ", "");
}

/** A narrow screen shows one part at a time. */
async function show(page: Page, part: "worker" | "group"): Promise<void> {
  const button = page.getByTestId(`show-${part}`);
  if (await button.isVisible()) await button.click();
}

/** All that is written in a part of the page. */
async function textOf(part: Locator): Promise<string> {
  return (await part.textContent()) ?? "";
}

/** The caseworkers' phone: opens the only topic; the card in it. */
async function openTopic(page: Page): Promise<{ root: Locator; card: Locator }> {
  await show(page, "group");
  const root = page.getByTestId("group-phone");
  await root.locator("ul.topics button", { hasText: "🟠" }).click();
  // The story answers the card and quotes it: only the card has these words of its own.
  const words = page.locator(".words", { hasText: "🏷" });
  const card = root.locator("article", { has: words });
  await card.waitFor();
  return { root, card };
}

describe.runIf(browserHere)("the playground in a browser", () => {
  let browser: Browser;
  let watched: WatchedPage;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(() => watched?.close());

  async function expectNoSidewaysScroll(page: Page): Promise<void> {
    const sizes = await page.evaluate(
      `({ page: document.documentElement.scrollWidth, window: window.innerWidth,
          cut: [...document.querySelectorAll("#worker-phone .key, #group-phone .key")]
            .filter((key) => key.scrollWidth > key.clientWidth + 1).map((key) => key.textContent) })`,
    );
    const {
      page: width,
      window: most,
      cut,
    } = sizes as { page: number; window: number; cut: string[] };
    expect(width).toBeLessThanOrEqual(most);
    expect(cut, "buttons whose words are cut off").toEqual([]);
  }

  test.each([
    ["a desk", { width: 1280, height: 900 }],
    ["a phone", { width: 360, height: 740 }],
  ])(
    "carries a report in Uzbek from end to end, on the screen of %s",
    async (_name, size) => {
      watched = await watch(browser, await play(), size);
      const { page, errors, hosts } = watched;
      const worker = workerPhone(page);

      const receipt = await tell(page, () => expectNoSidewaysScroll(page));
      expect(isReceipt(receipt)).toBe(true);
      expect(await worker.root.locator("article").count(), "one screen, and nothing typed").toBe(1);

      const { root: group, card } = await openTopic(page);
      await card.locator(".words", { hasText: ru("category-unpaid_wages") }).waitFor();
      await card.locator(".words", { hasText: ru("category-passport_taken") }).waitFor();
      await card.locator(".words", { hasText: ru("regions-KZ-47") }).waitFor();
      const story = group.locator("article", { hasText: "uch oydan beri" });
      await story.waitFor();
      const told = (await textOf(story.locator(".words"))).replaceAll("\u2060", "");
      expect(told).toContain(CLEAN);
      expect(await story.locator("b, strong.bold").count(), "what was typed is no markup").toBe(0);
      expect(await textOf(group)).not.toMatch(/Namuna|Sinovov|namuna_sinovov/);
      expect(await textOf(group)).not.toContain(receipt);
      await expectNoSidewaysScroll(page);

      await page.getByTestId("group-as").getByText("Aigul").click();
      await card.locator("button.key", { hasText: ru("claim-button") }).click();
      await group.getByText(texts.text("ru", "claimed-by", { name: "Aigul" })).waitFor();
      await group
        .getByRole("status")
        .filter({ hasText: ru("claim-won") })
        .waitFor();
      const held = await card.locator("button.key").allTextContents();
      expect(held.join(), "who has it can go on").toContain(ru("desk-button-answer"));
      expect(held.join(), "and nobody can claim it").not.toContain(ru("claim-button"));

      await show(page, "worker");
      await worker.presses(uz("button-erase"));
      await worker.sees(uz("cover-page").split("\n")[0] ?? "");
      expect(await worker.root.locator("article").count()).toBe(1);
      expect(await worker.root.locator("button.key").count()).toBe(0);
      expect(await textOf(worker.root)).not.toContain(receipt.slice(0, 4));

      expect(errors).toEqual([]);
      expect([...hosts]).toEqual([new URL(page.url()).host]);
    },
    90_000,
  );

  test("leaves nothing in the chat when the phone is not safe: the cover, and no report", async () => {
    watched = await watch(browser, await play(), { width: 1280, height: 900 });
    const { page, errors } = watched;
    const worker = workerPhone(page);
    await page.getByTestId("worker-start").click();
    await worker.presses(uz("language-name"));
    await worker.presses(uz("guide-report"));
    await worker.presses(uz("report-safe-no"));
    await worker.sees(uz("cover-page").split("\n")[0] ?? "");
    expect(await worker.root.locator("button.key").count()).toBe(0);
    expect(await page.getByTestId("group-phone").locator("ul.topics button").count()).toBe(1);
    expect(errors).toEqual([]);
  }, 60_000);

  test("keeps a report for the caseworkers while Telegram is away", async () => {
    watched = await watch(browser, await play(), { width: 1280, height: 900 });
    const { page } = watched;
    const worker = workerPhone(page);
    await tell(page, async () => {});
    await page.getByText("Telegram is down").click();
    await page.getByRole("status").filter({ hasText: "cannot reach Telegram" }).waitFor();
    await worker.presses(uz("button-kept"));
    await page.getByText("Telegram is down").click();
    await worker.sees(uz("guide-title"));
    // A call whose answer was lost is tried again after a quarter of a minute.
    const group = page.getByTestId("group-phone");
    await group.locator("ul.topics button", { hasText: "🟠" }).waitFor({ timeout: 40_000 });
    await openTopic(page);
  }, 90_000);
});

describe("npm start on a bare machine", () => {
  const START = "scripts/start.mjs";

  test("is the script that these tests start", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(scripts.start).toBe(`node ${START}`);
  });

  test("prints the address, and what to set for the real bot and for production", async () => {
    const address = await play(START);
    for (const word of ["BOT_TOKEN", "CASEWORKER_CHAT_ID", "SECRET_KEY", "NODE_ENV=production"])
      expect(program.output()).toContain(word);
    expect(program.output()).toContain("npm run keygen");
    const response = await fetch(address);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("<title>Dauys playground</title>");
  }, 90_000);

  test("listens on this machine alone, and ends when it is asked to", async () => {
    const address = await play();
    const { networkInterfaces } = await import("node:os");
    const others = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    const outer = others.find((each) => each.family === "IPv4" && !each.internal);
    if (outer) {
      const foreign = address.replace("127.0.0.1", outer.address);
      await expect(fetch(foreign)).rejects.toThrow();
    }
    const { code } = await program.stop();
    expect(code).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  }, 60_000);
});
