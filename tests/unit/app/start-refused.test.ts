import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startProgram } from "../../support/built.js";
import { TEST_TOKEN } from "../../support/local-telegram.js";

const KEY = Buffer.alloc(32, 1).toString("base64");
const EX_CONFIG = 78; // sysexits.h

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "dauys-start-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** Starts the built bot in an empty directory; how it ended. */
const start = (settings: Readonly<Record<string, string>>) =>
  startProgram("dist/main.js", settings, directory).ended;

describe("the built bot with settings that are wrong", () => {
  test("in production without any ends with 78 and one line for each that is missing", async () => {
    const { code, stdout, stderr } = await start({ NODE_ENV: "production" });
    expect(code).toBe(EX_CONFIG);
    expect(stdout).toBe("");
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^BOT_TOKEN is missing/),
      expect.stringMatching(/^SECRET_KEY is missing/),
      expect.stringMatching(/^CASEWORKER_CHAT_ID is missing/),
      "Every setting is explained in .env.example.",
    ]);
  });

  test("outside production ends the same way, and shows no value of a secret", async () => {
    const { code, stderr } = await start({
      BOT_TOKEN: TEST_TOKEN,
      SECRET_KEY: "my-own-words",
      CASEWORKER_CHAT_ID: "caseworkers",
      PORT: "eighty",
    });
    expect(code).toBe(EX_CONFIG);
    expect(stderr).toMatch(/^PORT must be/m);
    expect(stderr).toMatch(/^SECRET_KEY must be/m);
    expect(stderr).toMatch(/^CASEWORKER_CHAT_ID must be/m);
    expect(stderr).not.toContain("my-own-words");
    expect(stderr).not.toContain(TEST_TOKEN);
    expect(stderr).not.toMatch(/\n\s+at /); // no stack
  });

  test("does not start the playground on a mistaken setting", async () => {
    const { code, stdout } = await start({ TIMEZONE: "Almaty" });
    expect(code).toBe(EX_CONFIG);
    expect(stdout).toBe("");
  });

  test("reads .env beside it, which is refused in the same words", async () => {
    writeFileSync(join(directory, ".env"), "NODE_ENV=production\nLOG_LEVEL=loud\n");
    const { code, stderr } = await start({});
    expect(code).toBe(EX_CONFIG);
    expect(stderr).toMatch(/^LOG_LEVEL has a value that is not known/m);
  });

  test("has connected to nothing and written nothing", async () => {
    let connections = 0;
    const server: Server = createServer((socket) => {
      connections++;
      socket.destroy();
    });
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
    const { code } = await start({
      NODE_ENV: "production",
      BOT_TOKEN: TEST_TOKEN,
      SECRET_KEY: KEY,
      TELEGRAM_API_ROOT: `http://127.0.0.1:${port}`,
      REDIS_URL: `redis://127.0.0.1:${port}`,
      // CASEWORKER_CHAT_ID is missing.
    });
    await new Promise((resolve) => server.close(resolve));
    expect(code).toBe(EX_CONFIG);
    expect(connections).toBe(0);
    expect(readdirSync(directory)).toEqual([]);
  });
});

describe("the built bot with good settings", () => {
  test("says why when its store is not there, without a stack", async () => {
    writeFileSync(join(directory, "a-file"), "");
    const { code, stderr } = await start({
      BOT_TOKEN: TEST_TOKEN,
      SECRET_KEY: KEY,
      CASEWORKER_CHAT_ID: "-1001234567890",
      DATA_DIR: join(directory, "a-file"),
      TELEGRAM_API_ROOT: "http://127.0.0.1:9",
      PORT: "0",
      ADMIN_PORT: "0",
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/DATA_DIR/);
    expect(stderr).toMatch(/\(store\.unreachable\)/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stderr).not.toContain(TEST_TOKEN);
  });

  test("waits for a Telegram that is away, and ends with 0 when it is asked to stop", async () => {
    const bot = startProgram(
      "dist/main.js",
      {
        BOT_TOKEN: TEST_TOKEN,
        SECRET_KEY: KEY,
        CASEWORKER_CHAT_ID: "-1001234567890",
        DATA_DIR: join(directory, "data"),
        TELEGRAM_API_ROOT: "http://127.0.0.1:9", // discard: nobody listens
        PORT: "0",
        ADMIN_PORT: "0",
      },
      directory,
    );
    await bot.says(/Telegram does not answer yet/);
    const { code, stdout } = await bot.stop();
    expect(code).toBe(0);
    expect(stdout).toContain("stopping");
    expect(stdout).not.toContain(TEST_TOKEN);
    expect(stdout).not.toContain("1234567890");
  });
});
