import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { systemClock } from "../../src/app/system.js";
import { startProgram } from "../support/built.js";
import { TEST_KEY } from "../support/dauys.js";
import { startLocalTelegram, TEST_TOKEN } from "../support/local-telegram.js";

test("the built bot ends at once, with what to do, where anybody could read the reports", async () => {
  const { telegram, url, close } = await startLocalTelegram({ clock: systemClock });
  const group = telegram.addGroup({
    title: "Caseworkers",
    kind: "supergroup",
    username: "caseworkers_of_ours",
    members: [telegram.addUser({ firstName: "Aigul" })],
  });
  const directory = mkdtempSync(join(tmpdir(), "dauys-public-"));
  try {
    const settings = {
      BOT_TOKEN: TEST_TOKEN,
      SECRET_KEY: TEST_KEY,
      CASEWORKER_CHAT_ID: String(group.id),
      TELEGRAM_API_ROOT: url,
      PORT: "0",
      ADMIN_PORT: "0",
    };
    const { code, stderr } = await startProgram("dist/main.js", settings, directory).ended;
    expect(stderr).toContain("The caseworkers' chat is public");
    expect(code).toBe(78); // sysexits.h, EX_CONFIG
  } finally {
    await close();
    rmSync(directory, { recursive: true, force: true });
  }
}, 60_000);
