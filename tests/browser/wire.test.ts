import { describe, expect, test } from "vitest";
import { browserAvailable } from "../support/browser.js";
import { createPageStages } from "./page-stage.js";

describe.runIf(browserAvailable())("the wire on the page", () => {
  const stages = createPageStages();

  test("shows each call, to whom, and its verdict in words; the refused ones alone if wanted", async () => {
    const stage = await stages.open();
    const { wire, telegram, worker, says, tries } = stage;
    telegram.send(worker, worker.id, { text: "/start" });
    await says("hello");
    await tries("sendMessage", { chat_id: worker.id, text: "" });
    await wire.getByText("2 calls, 1 refused").waitFor();
    const calls = wire.getByTestId("calls").locator("li");
    expect(await calls.first().textContent()).toMatch(
      /sendMessage\s*Namuna\s*\d+ ms.*400 · Bad Request: message text is empty/s,
    );
    await wire.getByText("Refused", { exact: true }).click();
    expect(await calls.count()).toBe(1);
    await tries("sendMessage", { chat_id: 42, text: "x" });
    await calls.nth(1).waitFor();
    await says("another that is well");
    await wire.getByText("4 calls, 2 refused").waitFor();
    expect(await calls.count()).toBe(2);
    await wire.getByText("All", { exact: true }).click();
    expect(await calls.count()).toBe(4);
  });

  test("opens a call to its parameters, a long one cut, and to what came of it", async () => {
    const stage = await stages.open();
    const { wire, telegram, worker, says } = stage;
    telegram.send(worker, worker.id, { text: "/start" });
    await says("x".repeat(3000), { protect_content: true });
    await wire.getByText("sendMessage").click();
    const details = wire.locator("dl");
    await details.getByText("protect_content").waitFor();
    const text = (await details.textContent()) ?? "";
    expect(text).toContain("xxx …");
    expect(text.length).toBeLessThan(1200);
    expect(text).toContain("message_id");
  });

  test("cuts the connection and joins it again; what waits is counted", async () => {
    const stage = await stages.open();
    const { page, wire, telegram, worker, url } = stage;
    await wire.getByText("Telegram is down").click();
    telegram.send(worker, worker.id, { text: "/start" });
    const status = page.getByRole("status");
    await status.filter({ hasText: "cannot reach Telegram. 1 update waits for it." }).waitFor();
    expect(telegram.faults.isDown).toBe(true);
    await wire.getByText("Telegram is down").click();
    await page.getByText("Nothing leaves this machine").waitFor();
    expect(telegram.faults.isDown).toBe(false);
    expect(page.url()).toBe(`${url}/`);
  });

  test("brings every fault into force and takes it away, one by one and all at once", async () => {
    const stage = await stages.open();
    const { wire, telegram } = stage;
    await wire.getByText("What goes wrong").click();
    const kinds = { slow: "slow", third: "error", lost: "dropAnswer", twice: "deliverTwice" };
    for (const [name, kind] of Object.entries(kinds)) {
      const input = wire.getByTestId(`fault-${name}`);
      await input.check({ force: true });
      await expect.poll(() => telegram.faults.list().map(({ rule }) => rule.kind)).toEqual([kind]);
      await wire.getByText("1 on").waitFor();
      await input.uncheck({ force: true });
      await expect.poll(() => telegram.faults.list()).toEqual([]);
    }
    await wire.getByTestId("fault-limits").check({ force: true });
    await expect.poll(() => telegram.limits.isOn).toBe(true);
    await wire.getByTestId("fault-disorder").check({ force: true });
    await wire.getByText("2 on").waitFor();
    await wire.getByText("Down for 10 s").click();
    await expect.poll(() => telegram.faults.isDown).toBe(true);
    await wire.getByText("All well again").click();
    await expect.poll(() => telegram.limits.isOn).toBe(false);
    expect([telegram.faults.list(), telegram.faults.isDown]).toEqual([[], false]);
    await wire.getByText("All well again").waitFor({ state: "hidden" });
  });

  test("a call that a fault refuses stands in the log as refused", async () => {
    const stage = await stages.open();
    stage.telegram.faults.add({ kind: "error", code: 500, description: "Internal Server Error" });
    await stage.tries("getMe", {});
    await stage.wire.getByText("500 · Internal Server Error").waitFor();
  });

  test("moves the clock on, so that a message becomes too old to be taken back by the bot", async () => {
    const stage = await stages.open();
    const { wire, says, bot, telegram, worker } = stage;
    telegram.send(worker, worker.id, { text: "/start" });
    const sent = await says("old one day");
    await wire.getByText("What goes wrong").click();
    await wire.getByText("+ 1 hour").click();
    await wire.getByText("Clock 1 h ahead").waitFor();
    await wire.getByText("+ 47 hours").click();
    await wire.getByText("Clock 48 h ahead").waitFor();
    const place = { chat_id: worker.id, message_id: sent.message_id };
    await wire.getByText("+ 1 day").click();
    await wire.getByText("Clock 72 h ahead").waitFor();
    await expect(bot("deleteMessage", place)).rejects.toThrow("can't be deleted");
    await says("new");
    await expect(
      stage.left.locator("article", { hasText: "new" }).locator("time").textContent(),
    ).resolves.toMatch(/^\d\d:\d\d$/);
  });
});
