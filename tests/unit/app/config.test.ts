import { join } from "node:path";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { type BotConfig, readConfig } from "../../../src/app/config.js";
import { TEST_TOKEN } from "../../support/local-telegram.js";

const KEY = Buffer.alloc(32, 1).toString("base64");
const OTHER_KEY = Buffer.alloc(32, 2).toString("base64");

/** A public key of age, whose secret nobody has. */
const AGE_KEY = "age12tfq6t40rj930ktq0x78z9y20t46fcrw5xz364skt02zyva0m47swt9puh";

/** What a bot must be told. */
const NEEDED = { BOT_TOKEN: TEST_TOKEN, SECRET_KEY: KEY, CASEWORKER_CHAT_ID: "-1001234567890" };

type Settings = Readonly<Record<string, string>>;

function read(settings: Settings, files: Settings = {}) {
  return readConfig(settings, (path) => {
    const content = files[path];
    if (content === undefined) throw new Error(`ENOENT: ${path} holds a-secret-of-the-system`);
    return content;
  });
}

function botOf(settings: Settings, files: Settings = {}): BotConfig {
  const { config, problems } = read({ ...NEEDED, ...settings }, files);
  expect(problems).toEqual([]);
  if (config?.mode !== "bot") throw new Error("it is not a bot");
  return config;
}

const problemsOf = (settings: Settings, files: Settings = {}) =>
  read({ ...NEEDED, ...settings }, files).problems;

describe("without any setting", () => {
  test("outside production it is the playground, with the defaults of the design", () => {
    expect(read({})).toEqual({
      problems: [],
      config: {
        mode: "playground",
        production: false,
        store: { kind: "embedded", directory: "./data" },
        port: 8080,
        adminPort: 9090,
        caseworkerLanguage: "ru",
        timeZone: "Asia/Almaty",
        deskRules: null,
        organisationContacts: null,
        card: "full",
        storyMinutes: 30,
        retentionDays: 90,
        draftHours: 72,
        eraseAfterMinutes: 60,
        jitter: false,
        webhook: null,
        logLevel: "info",
      },
    });
  });

  test("in production each setting that is missing has one line, and says what to do", () => {
    const { config, problems } = read({ NODE_ENV: "production" });
    expect(config).toBeNull();
    expect(problems).toHaveLength(3);
    expect(problems[0]).toMatch(/^BOT_TOKEN is missing: .*@BotFather/);
    expect(problems[1]).toMatch(/^SECRET_KEY is missing: .*npm run keygen/);
    expect(problems[2]).toMatch(/^CASEWORKER_CHAT_ID is missing: .*-100/);
  });
});

describe("a token", () => {
  test("makes it the real bot, which then needs its key and its chat", () => {
    const { problems } = read({ BOT_TOKEN: TEST_TOKEN });
    expect(problems.map((line) => line.split(" ")[0])).toEqual([
      "SECRET_KEY",
      "CASEWORKER_CHAT_ID",
    ]);
  });

  test("with its key and chat is enough; delivery is then spread by chance", () => {
    const config = botOf({});
    expect(config).toMatchObject({ mode: "bot", jitter: true, apiRoot: null, production: false });
    expect(config.token.reveal()).toBe(TEST_TOKEN);
    expect(config.caseworkerChat).toBe("-1001234567890");
    expect(config.previousKeys).toEqual([]);
  });

  test("with production is the real bot in production", () => {
    expect(botOf({ NODE_ENV: "production" }).production).toBe(true);
  });

  test("that is white space is none", () => {
    expect(read({ BOT_TOKEN: "  \n" }).config?.mode).toBe("playground");
  });
});

/** Each setting: values that are taken, with what comes of them, and values that are refused. */
const SETTINGS: readonly {
  readonly name: string;
  readonly good: readonly (readonly [string, Record<string, unknown>])[];
  readonly bad: readonly string[];
  readonly says: RegExp;
}[] = [
  {
    name: "PORT",
    good: [
      ["0", { port: 0 }],
      ["443", { port: 443 }],
      [" 65535 ", { port: 65_535 }],
      ["", { port: 8080 }],
    ],
    bad: ["65536", "-1", "http", "80.5", "8e1", "0x50", "８０"],
    says: /whole number from 0 to 65535/,
  },
  {
    name: "ADMIN_PORT",
    good: [["0", { adminPort: 0 }]],
    bad: ["70000", "off"],
    says: /whole number from 0 to 65535/,
  },
  {
    name: "CASEWORKER_CHAT_ID",
    good: [["-4012345678", { caseworkerChat: "-4012345678" }]],
    bad: ["1234567890", "@caseworkers", "-12", "-100 123 456", "https://t.me/+abc"],
    says: /a minus and digits/,
  },
  {
    name: "BOT_TOKEN",
    good: [],
    bad: ["hello", "12345:short", `bot${TEST_TOKEN}`, `${TEST_TOKEN} x`],
    says: /does not look like a token/,
  },
  {
    name: "SECRET_KEY",
    good: [[`\n${KEY}\n`, {}]],
    bad: [
      Buffer.alloc(31).toString("base64"),
      Buffer.alloc(32, 255).toString("base64url"),
      "change-me",
      `${KEY},${OTHER_KEY}`,
    ],
    says: /base64 of 32 bytes: `npm run keygen`/,
  },
  {
    name: "SECRET_KEY_PREVIOUS",
    good: [],
    bad: ["old", `${KEY},old`, `${KEY};${OTHER_KEY}`],
    says: /base64 keys of 32 bytes, separated by commas/,
  },
  {
    name: "TELEGRAM_API_ROOT",
    good: [
      ["https://api.example.org", { apiRoot: "https://api.example.org" }],
      ["http://127.0.0.1:8081/", { apiRoot: "http://127.0.0.1:8081" }],
    ],
    bad: ["api.example.org", "ftp://api.example.org", "https://", "//example.org"],
    says: /starts with http:\/\/ or https:\/\//,
  },
  {
    name: "CASEWORKER_LANGUAGE",
    good: [
      ["uz", { caseworkerLanguage: "uz" }],
      ["en", { caseworkerLanguage: "en" }],
    ],
    bad: ["RU", "kz", "russian"],
    says: /choose one of: uz, uz-Cyrl, ru, kk, tg, ky, en/,
  },
  {
    name: "TIMEZONE",
    good: [
      ["Asia/Bishkek", { timeZone: "Asia/Bishkek" }],
      ["UTC", { timeZone: "UTC" }],
    ],
    bad: ["Almaty", "GMT+6", "Asia/Nowhere"],
    says: /like Asia\/Almaty/,
  },
  {
    name: "RETENTION_DAYS",
    good: [
      ["1", { retentionDays: 1 }],
      ["3650", { retentionDays: 3650 }],
    ],
    bad: ["0", "3651", "forever", "-90"],
    says: /whole number from 1 to 3650/,
  },
  {
    name: "DRAFT_HOURS",
    good: [
      ["1", { draftHours: 1, eraseAfterMinutes: 60 }],
      ["336", { draftHours: 336 }],
    ],
    bad: ["0", "337", "72h"],
    says: /whole number from 1 to 336/,
  },
  {
    name: "ERASE_AFTER_MINUTES",
    good: [
      ["1", { eraseAfterMinutes: 1 }],
      ["2760", { eraseAfterMinutes: 2760 }], // 46 h of Telegram's 48
    ],
    bad: ["0", "2761", "1h"],
    says: /whole number from 1 to 2760/,
  },
  {
    name: "DELIVERY_JITTER",
    good: [
      ["off", { jitter: false }],
      ["on", { jitter: true }],
    ],
    bad: ["true", "0", "ON"],
    says: /choose one of: on, off/,
  },
  {
    name: "LOG_LEVEL",
    good: [
      ["debug", { logLevel: "debug" }],
      ["silent", { logLevel: "silent" }],
    ],
    bad: ["trace", "INFO", "2"],
    says: /choose one of: debug, info, warn, error, silent/,
  },
  {
    name: "DATA_DIR",
    good: [["/var/lib/dauys", { store: { kind: "embedded", directory: "/var/lib/dauys" } }]],
    bad: [],
    says: /never/,
  },
  {
    name: "REDIS_URL",
    good: [],
    bad: ["localhost:6379", "http://localhost:6379", "redis://"],
    says: /must look like redis:\/\/host:6379/,
  },
  {
    name: "REDIS_CLUSTER",
    good: [
      [
        "a:7000, b.example.org:7001,[::1]:7002",
        {
          store: {
            kind: "cluster",
            nodes: [
              { host: "a", port: 7000 },
              { host: "b.example.org", port: 7001 },
              { host: "[::1]", port: 7002 },
            ],
          },
        },
      ],
    ],
    bad: ["a", "a:", ":7000", "redis://a:7000", "a:7000,"],
    says: /a list like host:6379,host:6380/,
  },
  {
    name: "REDIS_SENTINEL",
    good: [
      [
        "main@a:26379,b:26379",
        {
          store: {
            kind: "sentinel",
            name: "main",
            nodes: [
              { host: "a", port: 26_379 },
              { host: "b", port: 26_379 },
            ],
          },
        },
      ],
    ],
    bad: ["main@a", "main@a:b", "@a:26379"],
    says: /list like host:6379,host:6380|like name@host:26379/,
  },
  {
    name: "CARD",
    good: [
      ["full", { card: "full" }],
      ["minimal", { card: "minimal" }],
    ],
    bad: ["small"],
    says: /choose one of: full, minimal/,
  },
  {
    name: "STORY_MINUTES",
    good: [
      ["5", { storyMinutes: 5 }],
      ["1440", { storyMinutes: 1440 }],
    ],
    bad: ["4", "1441", "half"],
    says: /5 to 1440|whole number/,
  },
  { name: "ROUTES", good: [["", {}]], bad: ["routes.yaml"], says: /not available in this version/ },
  {
    name: "ARCHIVE_RECIPIENTS",
    good: [
      ["", { archive: null }],
      [AGE_KEY, { archive: { directory: join("./data", "archive"), recipients: [AGE_KEY] } }],
      [
        `${AGE_KEY}, ${AGE_KEY}`,
        { archive: { directory: join("./data", "archive"), recipients: [AGE_KEY, AGE_KEY] } },
      ],
    ],
    bad: ["age1qqq", `${AGE_KEY.slice(0, -1)}q`, "AGE-SECRET-KEY-1QQQ"],
    says: /age|secret key/,
  },
  {
    name: "ORGANISATION_CONTACTS",
    good: [
      ["", { organisationContacts: null }],
      ["contacts.yaml", { organisationContacts: "contacts.yaml" }],
    ],
    bad: [],
    says: /./,
  },
];

describe("a setting with a good value is taken", () => {
  test.each(
    SETTINGS.flatMap(({ name, good }) => good.map(([value, gives]) => ({ name, value, gives }))),
  )("$name=$value", ({ name, value, gives }) => {
    expect(botOf({ [name]: value })).toMatchObject(gives);
  });
});

describe("a setting with a bad value", () => {
  const bad = SETTINGS.flatMap(({ name, bad, says }) =>
    bad.map((value) => ({ name, value, says })),
  );

  test.each(bad)("is refused with a line of its own: $name=$value", ({ name, value, says }) => {
    const problems = problemsOf({ [name]: value });
    expect(problems, problems.join("\n")).toHaveLength(1);
    expect(problems[0]?.startsWith(`${name} `)).toBe(true);
    expect(problems[0]).toMatch(says);
  });

  test.each(
    bad.filter(({ name, value }) => /KEY|TOKEN|REDIS_URL/.test(name) && value !== "redis://"),
  )("that is a secret is not repeated: $name=$value", ({ name, value }) => {
    expect(problemsOf({ [name]: value }).join("\n")).not.toContain(value.trim());
  });

  test("does not hide the others: every one has its line", () => {
    const problems = problemsOf({ PORT: "x", TIMEZONE: "x", SECRET_KEY: "x", LOG_LEVEL: "x" });
    expect(problems.map((line) => line.split(" ")[0]).sort()).toEqual([
      "LOG_LEVEL",
      "PORT",
      "SECRET_KEY",
      "TIMEZONE",
    ]);
  });

  test("outside production and without a token is refused as well", () => {
    for (const settings of [{ PORT: "x" }, { DELIVERY_JITTER: "maybe" }, { ROUTES: "x.yaml" }])
      expect(read(settings)).toMatchObject({ config: null, problems: [expect.any(String)] });
  });

  test.each([
    ["REDIS_CLUSTER", "a,b"],
    ["REDIS_SENTINEL", "main"],
    ["REDIS_SENTINEL", "main@a,b"],
  ])("has one line, however much is wrong with it: %s=%s", (name, value) => {
    expect(problemsOf({ [name]: value })).toHaveLength(1);
  });

  test.each([
    ["REDIS_CLUSTER", "a:99999"],
    ["REDIS_SENTINEL", "main@a:70000"],
    ["REDIS_SENTINEL", "main@a:26379@b:26379"],
  ])("is refused: %s=%s", (name, value) => {
    expect(problemsOf({ [name]: value })).toHaveLength(1);
  });
});

describe("how long a chat may lie untouched", () => {
  test("is never longer than a draft lives", () => {
    expect(botOf({ DRAFT_HOURS: "2", ERASE_AFTER_MINUTES: "120" }).eraseAfterMinutes).toBe(120);
    expect(problemsOf({ DRAFT_HOURS: "2", ERASE_AFTER_MINUTES: "121" })).toEqual([
      "ERASE_AFTER_MINUTES must be a whole number from 1 to 120",
    ]);
  });
});

describe("the store", () => {
  test("is one Redis when its address is given, which is kept as a secret", () => {
    const { store } = botOf({ REDIS_URL: "rediss://user:a-pass-word@redis.example.org:6380/1" });
    expect(store.kind === "single" && store.url.reveal()).toContain("a-pass-word");
    expect(inspect(store, { depth: 9 })).not.toContain("a-pass-word");
  });

  test.each([
    { REDIS_URL: "redis://a:1", REDIS_CLUSTER: "a:1" },
    { REDIS_CLUSTER: "a:1", REDIS_SENTINEL: "main@a:1" },
    { REDIS_URL: "redis://a:1", REDIS_CLUSTER: "a:1", REDIS_SENTINEL: "main@a:1" },
  ])("is refused when it is given in two ways: %o", (settings) => {
    expect(problemsOf(settings)).toEqual([
      "REDIS_URL set only one of REDIS_URL, REDIS_CLUSTER and REDIS_SENTINEL",
    ]);
  });
});

describe("the webhook", () => {
  const SECRET = "0123456789abcdef0123456789ABCDEF";

  test("has an address and a secret", () => {
    const { webhook } = botOf({ WEBHOOK_URL: "https://example.org/hook/", WEBHOOK_SECRET: SECRET });
    expect(webhook?.url).toBe("https://example.org/hook");
    expect(webhook?.secret.reveal()).toBe(SECRET);
  });

  test("without its secret is refused", () => {
    expect(problemsOf({ WEBHOOK_URL: "https://example.org/hook" })).toEqual([
      expect.stringMatching(/^WEBHOOK_SECRET is missing: /),
    ]);
  });

  test.each(["short", "with spaces in the middle", "ў".repeat(32), "a".repeat(257)])(
    "with a secret that Telegram would not take is refused: %s",
    (secret) => {
      const settings = { WEBHOOK_URL: "https://example.org/hook", WEBHOOK_SECRET: secret };
      expect(problemsOf(settings)).toEqual([
        expect.stringMatching(/^WEBHOOK_SECRET must be 16 to 256 letters/),
      ]);
    },
  );

  test("with an address that is none is refused", () => {
    const settings = { WEBHOOK_URL: "example.org/hook", WEBHOOK_SECRET: SECRET };
    expect(problemsOf(settings)).toEqual([
      expect.stringMatching(/^WEBHOOK_URL must be an address/),
    ]);
  });

  test("of another machine is taken over https alone", () => {
    const elsewhere = { WEBHOOK_URL: "http://example.org/hook", WEBHOOK_SECRET: SECRET };
    expect(problemsOf(elsewhere)).toEqual([
      expect.stringMatching(/^WEBHOOK_URL must begin with https/),
    ]);
    for (const url of ["http://127.0.0.1:8080/hook", "http://localhost:8080", "http://[::1]/hook"])
      expect(botOf({ WEBHOOK_URL: url, WEBHOOK_SECRET: SECRET }).webhook?.url).toBe(url);
  });

  test.each(["http://localhost.example.org/hook", "http://127.example.org/hook"])(
    "of another machine is taken over https alone, also when its name looks like ours: %s",
    (url) => {
      expect(problemsOf({ WEBHOOK_URL: url, WEBHOOK_SECRET: SECRET })).toHaveLength(1);
    },
  );

  test("is not used when only its secret is set", () => {
    expect(botOf({ WEBHOOK_SECRET: SECRET }).webhook).toBeNull();
  });
});

describe("a secret in a file", () => {
  const files = { "/run/token": `${TEST_TOKEN}\n`, "/run/key": `${KEY}\n`, "/run/empty": " \n" };

  test("is read from the file that NAME_FILE names", () => {
    const { config, problems } = read(
      {
        BOT_TOKEN_FILE: "/run/token",
        SECRET_KEY_FILE: "/run/key",
        SECRET_KEY_PREVIOUS_FILE: "/run/key",
        CASEWORKER_CHAT_ID: "-1001234567890",
      },
      files,
    );
    expect(problems).toEqual([]);
    if (config?.mode !== "bot") throw new Error("it is not a bot");
    expect(config.token.reveal()).toBe(TEST_TOKEN);
    expect(config.secretKey.reveal()).toBe(KEY);
    expect(config.previousKeys.map((key) => key.reveal())).toEqual([KEY]);
  });

  test.each(["WEBHOOK_SECRET", "REDIS_URL"])("is read for %s too", (name) => {
    const settings = { WEBHOOK_URL: "https://example.org", WEBHOOK_SECRET: "a".repeat(32) };
    const content = name === "REDIS_URL" ? "redis://from-a-file:6379" : "b".repeat(32);
    const config = botOf(
      { ...settings, [name]: "", [`${name}_FILE`]: "/run/it" },
      { "/run/it": content },
    );
    const read = name === "REDIS_URL" ? config.store : config.webhook;
    expect("url" in (read ?? {})).toBe(true);
    expect(
      [config.webhook?.secret, "url" in config.store ? config.store.url : null].some(
        (secret) => secret?.reveal() === content,
      ),
    ).toBe(true);
  });

  test("comes before a value beside it", () => {
    expect(
      botOf({ SECRET_KEY: OTHER_KEY, SECRET_KEY_FILE: "/run/key" }, files).secretKey.reveal(),
    ).toBe(KEY);
  });

  test("that cannot be read is told by name, with nothing of the system's words", () => {
    const problems = problemsOf({ WEBHOOK_SECRET_FILE: "/run/none" }, files);
    expect(problems).toEqual([
      "WEBHOOK_SECRET_FILE names a file that cannot be read: check the path and its rights",
    ]);
  });

  test("that is empty is told by name", () => {
    expect(problemsOf({ WEBHOOK_SECRET_FILE: "/run/empty" }, files)).toEqual([
      "WEBHOOK_SECRET_FILE names an empty file: put the value into it",
    ]);
  });

  test("that cannot be read does not start the playground in the bot's place", () => {
    expect(read({ BOT_TOKEN_FILE: "/run/none" }).config).toBeNull();
  });

  test.each(["BOT_TOKEN", "SECRET_KEY"])("that cannot be read has one line: %s", (name) => {
    const { problems } = read(
      { ...NEEDED, NODE_ENV: "production", [name]: "", [`${name}_FILE`]: "/run/none" },
      files,
    );
    expect(problems).toHaveLength(1);
  });
});

describe("previous keys", () => {
  test("are a list with commas, and may stand beside white space", () => {
    for (const list of [`${KEY},${OTHER_KEY}`, `${KEY}, ${OTHER_KEY} ,`])
      expect(
        botOf({ SECRET_KEY_PREVIOUS: list }).previousKeys.map((key) => key.reveal().trim()),
      ).toEqual([KEY, OTHER_KEY]);
  });
});

describe("a configuration that is printed", () => {
  test("shows no secret, in whatever way", () => {
    const config = botOf({
      SECRET_KEY_PREVIOUS: OTHER_KEY,
      WEBHOOK_URL: "https://example.org",
      WEBHOOK_SECRET: "w".repeat(32),
    });
    for (const printed of [
      JSON.stringify(config),
      inspect(config, { depth: 9, showHidden: true }),
      `${config.token} ${config.secretKey} ${config.webhook?.secret} ${config.previousKeys}`,
    ])
      for (const secret of [TEST_TOKEN, KEY, OTHER_KEY, "w".repeat(32)])
        expect(printed).not.toContain(secret);
  });
});
