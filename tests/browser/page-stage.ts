import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { createLocalTelegram, type LocalTelegram } from "../../src/playground/local-telegram.js";
import {
  createPlaygroundCast,
  type PlaygroundCast,
} from "../../src/playground/site/playground-cast.js";
import { createPlaygroundServer } from "../../src/playground/site/playground-server.js";
import { createMovableClock } from "../../src/playground/world/movable-clock.js";
import type { LocalUser } from "../../src/playground/world/world.js";
import { startBrowser, type WatchedPage, watch } from "../support/browser.js";
import { TEST_TOKEN } from "../support/local-telegram.js";

export const DESK = { width: 1280, height: 900 };
export const POCKET = { width: 390, height: 780 };

type Look = Parameters<typeof watch>[3];

/** The page with a real server and a real local Telegram; a test speaks for the bot. */
export interface PageStage extends WatchedPage {
  readonly telegram: LocalTelegram;
  readonly cast: PlaygroundCast;
  readonly url: string;
  readonly worker: LocalUser;
  readonly groupId: number;
  /** The parts of the page. */
  readonly left: Locator;
  readonly right: Locator;
  readonly wire: Locator;
  /** Calls the Bot API. @throws when it refuses. */
  bot(method: string, params: Record<string, unknown>): Promise<Sent>;
  /** Calls it, whatever comes of it. */
  tries(method: string, params: Record<string, unknown>): Promise<void>;
  /** Writes to the worker as the bot. */
  says(text: string, more?: Record<string, unknown>): Promise<Sent>;
  /** One more window on the same server. */
  another(size: typeof DESK, look?: Look): Promise<Page>;
  /** Only the server; the page stays. */
  stopServer(): Promise<void>;
}

export interface Sent {
  readonly message_id: number;
  readonly message_thread_id: number;
}

/** One browser for a file's tests; every page is closed after its test. */
export function createPageStages(): { open(size?: typeof DESK, look?: Look): Promise<PageStage> } {
  let browser: Browser;
  let closings: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(async () => {
    for (const close of closings.reverse()) await close();
    closings = [];
  });
  afterAll(() => browser?.close());

  return {
    async open(size = DESK, look = {}) {
      const clock = createMovableClock({ now: () => Date.now() });
      const telegram = createLocalTelegram({ token: TEST_TOKEN, clock });
      const cast = createPlaygroundCast(telegram);
      const server = await createPlaygroundServer({ telegram, ...cast, clock });
      let isServing = true;
      const stopServer = async () => {
        if (isServing) await server.close();
        isServing = false;
      };
      closings.push(stopServer);
      const see = async (viewport: typeof DESK, how: Look = {}) => {
        const watched = await watch(browser, server.url, viewport, how);
        closings.push(watched.close);
        await watched.page.getByTestId("another-worker").waitFor({ state: "attached" });
        return watched;
      };
      const watched = await see(size, look);
      const { page } = watched;
      const [worker] = cast.workers;
      if (worker === undefined) throw new Error("The playground has no worker.");
      const bot: PageStage["bot"] = async (method, params) => {
        const answer = await callBot(server.url, method, params);
        if (!answer.ok) throw new Error(answer.description);
        return answer.result as Sent;
      };
      return {
        ...watched,
        telegram,
        cast,
        url: server.url,
        worker,
        groupId: cast.group.id,
        left: page.getByTestId("worker-seat"),
        right: page.getByTestId("group-seat"),
        wire: page.getByTestId("wire"),
        bot,
        tries: async (method, params) => void (await callBot(server.url, method, params)),
        says: (text, more = {}) => bot("sendMessage", { chat_id: worker.id, text, ...more }),
        another: async (viewport, how) => (await see(viewport, how)).page,
        stopServer,
      };
    },
  };
}

async function callBot(
  url: string,
  method: string,
  params: Record<string, unknown>,
): Promise<{ ok: boolean; result?: unknown; description?: string }> {
  const response = await fetch(`${url}/bot${TEST_TOKEN}/${method}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(params),
  });
  return (await response.json()) as { ok: boolean; result?: unknown; description?: string };
}

/** How something is drawn: the value of a CSS property. */
export function styleOf(part: Locator, property: string): Promise<string> {
  return part.evaluate((drawn: unknown, name: string) => {
    const view = globalThis as unknown as { getComputedStyle(of: unknown): Record<string, string> };
    return view.getComputedStyle(drawn)[name] ?? "";
  }, property);
}

/** What axe finds serious or critical, in words. Its source goes in past the page's own rules. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const path = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  await page.evaluate(await readFile(path, "utf8"));
  const faults = await page.evaluate(`axe.run(document, { resultTypes: ["violations"] }).then(
    ({ violations }) => violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html, failureSummary }) =>
        html.slice(0, 160) + " " + failureSummary).join(" | ")))`);
  return faults as readonly string[];
}
