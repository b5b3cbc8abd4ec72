import { describe, expect, test } from "vitest";
import { browserAvailable } from "../support/browser.js";
import { createPageStages, type PageStage } from "./page-stage.js";

/** One red point. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);
const photo = (name: string) => ({ name, mimeType: "image/png", buffer: PNG });

async function begun(stage: PageStage): Promise<PageStage> {
  stage.telegram.send(stage.worker, stage.worker.id, { text: "/start" });
  await stage.left.locator("article", { hasText: "/start" }).waitFor();
  return stage;
}

const newest = ({ telegram, worker }: PageStage) => telegram.messages(worker.id).at(-1);

describe.runIf(browserAvailable())("photos, voices and files on the page", () => {
  const stages = createPageStages();

  test("a photo goes out with the words beside it, is shown, and opens in full", async () => {
    const stage = await begun(await stages.open());
    const { left, page } = stage;
    await left.getByTestId("worker-input").fill("my passport");
    await left.getByTestId("worker-file").setInputFiles(photo("a.png"));
    const shown = left.locator("article", { hasText: "my passport" }).locator("img");
    await shown.waitFor();
    await expect
      .poll(() => shown.evaluate((it: { naturalWidth: number }) => it.naturalWidth))
      .toBe(1);
    expect(newest(stage)).toMatchObject({ caption: "my passport" });
    expect(newest(stage)?.photo?.length).toBeGreaterThan(0);
    await left.getByRole("button", { name: "Photo", exact: true }).click();
    await page.getByRole("dialog", { name: "Photo" }).getByText("Close").click();
    expect(await left.getByTestId("worker-input").inputValue()).toBe("");
  });

  test("several photos become one album", async () => {
    const stage = await begun(await stages.open());
    const { left, telegram, worker } = stage;
    const files = ["a.png", "b.png", "c.png"].map(photo);
    await left.getByTestId("worker-file").setInputFiles(files);
    await left.locator(".album article").nth(2).waitFor();
    expect(await left.locator(".album").count()).toBe(1);
    const ids = telegram.messages(worker.id).map((each) => each.media_group_id);
    expect(new Set(ids.slice(1)).size).toBe(1);
    expect(ids[1]).toBeDefined();
  });

  test("a document keeps its name and says its size; it can be saved", async () => {
    const stage = await begun(await stages.open());
    const buffer = Buffer.alloc(2048, 1);
    const file = { name: "шартнома.pdf", mimeType: "application/pdf", buffer };
    await stage.left.getByTestId("worker-file").setInputFiles(file);
    const link = stage.left.locator("a.attachment", { hasText: "шартнома.pdf" });
    await link.getByText("2 KB").waitFor();
    const [download] = await Promise.all([stage.page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toBe("шартнома.pdf");
    expect(newest(stage)?.document?.file_size).toBe(2048);
  });

  test("a file that is too big, or empty, is refused in kind words, and the caption stays", async () => {
    const stage = await begun(await stages.open());
    const { left } = stage;
    await left.getByTestId("worker-input").fill("keep me");
    const pick = (name: string, bytes: number) =>
      stage.page.evaluate(`(() => {
        const input = document.querySelector('[data-testid="worker-file"]');
        const files = new DataTransfer();
        files.items.add(new File([new Uint8Array(${bytes})], ${JSON.stringify(name)}));
        input.files = files.files;
        input.dispatchEvent(new Event("change"));
      })()`);
    await pick("film.mkv", 51 * 1024 * 1024);
    await left.locator(".toast", { hasText: "“film.mkv” has 51.0 MB" }).waitFor();
    await pick("nothing.txt", 0);
    await left.locator(".toast", { hasText: "“nothing.txt” is empty" }).waitFor();
    expect(await left.getByTestId("worker-input").inputValue()).toBe("keep me");
    expect(newest(stage)?.text).toBe("/start");
  });

  test("an upload shows how far it is and can be stopped", async () => {
    const stage = await begun(await stages.open());
    const { left, page } = stage;
    await page.route("**/playground/file?*", () => {}); // never answered
    const file = { name: "slow.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(100_000) };
    await left.getByTestId("worker-file").setInputFiles(file);
    await left.locator(".uploads progress").waitFor();
    await left.getByRole("button", { name: "Stop sending slow.pdf" }).click();
    await left.locator(".uploads progress").waitFor({ state: "detached" });
    expect(newest(stage)?.text).toBe("/start");
  });

  test("a voice message is recorded, timed, sent and can be played", async () => {
    const stage = await begun(await stages.open());
    const { left } = stage;
    await left.getByTestId("worker-voice").click();
    const recorder = left.getByTestId("worker-recorder");
    await recorder.getByText("0:01").waitFor();
    await left.getByTestId("worker-voice-send").click();
    await left.getByRole("button", { name: "Play: Voice message" }).click();
    await left.getByRole("button", { name: "Pause: Voice message" }).waitFor();
    expect(newest(stage)?.voice).toMatchObject({ duration: expect.any(Number) });
    expect(newest(stage)?.voice?.file_size).toBeGreaterThan(100);
  });

  test("a recording can be called off, and nothing is sent", async () => {
    const stage = await begun(await stages.open());
    const { left, page } = stage;
    await left.getByTestId("worker-voice").click();
    await left.getByRole("timer").waitFor();
    await page.keyboard.press("Escape");
    await left.getByTestId("worker-recorder").waitFor({ state: "hidden" });
    await left.getByTestId("worker-input").waitFor();
    expect(newest(stage)?.text).toBe("/start");
  });

  test("a microphone that is refused is explained", async () => {
    const stage = await begun(await stages.open());
    await stage.page.evaluate(
      `navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("no"))`,
    );
    await stage.left.getByTestId("worker-voice").click();
    await stage.left.locator(".toast", { hasText: "The microphone is not available" }).waitFor();
  });

  test("a photo that is none is said to be none", async () => {
    const stage = await begun(await stages.open());
    stage.telegram.send(stage.worker, stage.worker.id, { photo: new Uint8Array([1, 2, 3]) });
    await stage.left.getByText("This photo cannot be shown").waitFor();
  });
});
