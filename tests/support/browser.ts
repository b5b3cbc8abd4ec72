import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

const CHROMIUM = "/usr/bin/chromium";

/** It asks nobody anything on its own. */
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A microphone that beeps, and nobody who has to allow it. */
const INVENTED_SOUND = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];

/** Whether Debian's Chromium is here. */
export function browserAvailable(): boolean {
  return existsSync(CHROMIUM);
}

/** Starts it, with nothing of anybody's settings. Close it in `afterAll`. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    // Containers have neither user namespaces nor a large /dev/shm.
    args: ["--no-sandbox", "--disable-dev-shm-usage", ...QUIET, ...INVENTED_SOUND],
  });
}

/** A page that remembers what went wrong on it and whom it asked. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of the console, of scripts, and of requests. */
  readonly errors: readonly string[];
  /** The hosts that were asked for anything. */
  readonly hosts: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Opens an address in a window of its own. */
export async function watch(
  browser: Browser,
  url: string,
  viewport: { readonly width: number; readonly height: number },
  options: { colorScheme?: "light" | "dark"; reducedMotion?: "reduce" } = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport, locale: "en-GB", ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  const hosts = new Set<string>();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  page.on("response", (response) => {
    if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
  });
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  return { page, errors, hosts, close: () => context.close() };
}
