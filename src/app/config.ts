import { join } from "node:path";
import { createSecret, type Secret } from "../domain/secret.js";
import { checkRecipients } from "../vault/archive.js";
import { decodeKey } from "../vault/key-ring.js";
import { createReader, type Environment, type Reader } from "./settings-reader.js";

/** How the store is reached. */
export type StoreConfig =
  | { readonly kind: "embedded"; readonly directory: string }
  | { readonly kind: "single"; readonly url: Secret }
  | { readonly kind: "cluster"; readonly nodes: readonly HostPort[] }
  | { readonly kind: "sentinel"; readonly name: string; readonly nodes: readonly HostPort[] };

export interface HostPort {
  readonly host: string;
  readonly port: number;
}

/** What both the real bot and the playground need. */
export interface CommonConfig {
  readonly production: boolean;
  readonly store: StoreConfig;
  readonly port: number;
  readonly adminPort: number;
  readonly caseworkerLanguage: string;
  readonly timeZone: string;
  /** The operator's own rules of the desk; `null`: flows/desk.yaml. */
  readonly deskRules: string | null;
  /** A file with the organisation's own phones and addresses; `null`: there are none. */
  readonly organisationContacts: string | null;
  /** `minimal`: stories are kept apart, and shown for so long to whoever has the case. */
  readonly card: "full" | "minimal";
  readonly storyMinutes: number;
  readonly retentionDays: number;
  readonly draftHours: number;
  readonly eraseAfterMinutes: number;
  readonly jitter: boolean;
  readonly webhook: { readonly url: string; readonly secret: Secret } | null;
  readonly logLevel: string;
}

/** The real bot: everything that has to do with Telegram and secrets. */
export interface BotConfig extends CommonConfig {
  readonly mode: "bot";
  readonly token: Secret;
  readonly apiRoot: string | null;
  readonly caseworkerChat: string;
  readonly secretKey: Secret;
  readonly previousKeys: readonly Secret[];
  /** Where each report is kept beside, sealed to keys that are not here; `null`: nowhere. */
  readonly archive: { readonly directory: string; readonly recipients: readonly string[] } | null;
}

/** No token, not in production: the local playground, with keys of its own. */
export interface PlaygroundConfig extends CommonConfig {
  readonly mode: "playground";
}

export type Config = BotConfig | PlaygroundConfig;

/** The languages the words exist in. */
export const LOCALES = ["uz", "uz-Cyrl", "ru", "kk", "tg", "ky", "en"] as const;

const DATA_DIR = "./data";

// 46 h: Telegram lets a bot delete a message only within 48 h, and an outage may last a while.
const LONGEST_SILENCE_MINUTES = 46 * 60;

/**
 * Reads every setting; `problems` has one line for each that is missing or malformed, naming it
 * and saying what to do. Never throws; connects to nothing. `readFile` serves `NAME_FILE`.
 */
export function readConfig(
  environment: Environment,
  readFile: (path: string) => string,
): { config: Config; problems: readonly [] } | { config: null; problems: readonly string[] } {
  const reader = createReader(environment, readFile);
  const production = environment.NODE_ENV === "production";
  const token = reader.secret("BOT_TOKEN");
  const playground = token === null && !production;
  const common = readCommon(reader, production, playground);
  refuseUnavailable(reader);

  const config: Config = playground
    ? { ...common, mode: "playground" }
    : { ...common, mode: "bot", ...readBot(reader, token) };
  return reader.problems.length === 0
    ? { config, problems: [] }
    : { config: null, problems: reader.problems };
}

function readCommon(reader: Reader, production: boolean, playground: boolean): CommonConfig {
  const draftHours = reader.whole("DRAFT_HOURS", 72, 1, 24 * 14);
  const longest = Math.min(LONGEST_SILENCE_MINUTES, draftHours * 60);
  return {
    production,
    store: readStore(reader),
    port: reader.whole("PORT", 8080, 0, 65_535),
    adminPort: reader.whole("ADMIN_PORT", 9090, 0, 65_535),
    caseworkerLanguage: reader.oneOf("CASEWORKER_LANGUAGE", "ru", LOCALES),
    timeZone: reader.checked("TIMEZONE", "Asia/Almaty", isTimeZone, "name a zone like Asia/Almaty"),
    deskRules: reader.text("DESK_RULES"),
    organisationContacts: reader.text("ORGANISATION_CONTACTS"),
    card: reader.oneOf("CARD", "full", ["full", "minimal"]) === "minimal" ? "minimal" : "full",
    storyMinutes: reader.whole("STORY_MINUTES", 30, 5, 24 * 60),
    retentionDays: reader.whole("RETENTION_DAYS", 90, 1, 3650),
    draftHours,
    eraseAfterMinutes: reader.whole("ERASE_AFTER_MINUTES", Math.min(60, longest), 1, longest),
    jitter: reader.oneOf("DELIVERY_JITTER", playground ? "off" : "on", ["on", "off"]) === "on",
    webhook: readWebhook(reader),
    logLevel: reader.oneOf("LOG_LEVEL", "info", ["debug", "info", "warn", "error", "silent"]),
  };
}

function readBot(reader: Reader, token: Secret | null) {
  if (token === null)
    reader.problem("BOT_TOKEN", "is missing: ask @BotFather for one and set it here");
  else if (!/^\d{5,}:[\w-]{30,}$/.test(token.reveal()))
    reader.problem("BOT_TOKEN", "does not look like a token: it is digits, a colon and 35 signs");

  const secretKey = reader.secret("SECRET_KEY");
  if (secretKey === null)
    reader.problem("SECRET_KEY", "is missing: `npm run keygen` prints one; keep a copy offline");
  else if (!decodeKey(secretKey.reveal()))
    reader.problem("SECRET_KEY", "must be base64 of 32 bytes: `npm run keygen` prints one");

  const previous = reader.secret("SECRET_KEY_PREVIOUS")?.reveal().split(",").filter(Boolean) ?? [];
  if (previous.some((key) => !decodeKey(key)))
    reader.problem("SECRET_KEY_PREVIOUS", "must be base64 keys of 32 bytes, separated by commas");

  const caseworkerChat = reader.text("CASEWORKER_CHAT_ID") ?? "";
  if (caseworkerChat === "")
    reader.problem(
      "CASEWORKER_CHAT_ID",
      "is missing: the id of the caseworkers' chat, like -1001234567890",
    );
  else if (!/^-\d{5,20}$/.test(caseworkerChat))
    reader.problem(
      "CASEWORKER_CHAT_ID",
      "must be the id of a group or channel: a minus and digits",
    );

  return {
    archive: readArchive(reader),
    token: token ?? createSecret(""),
    apiRoot: readUrl(reader, "TELEGRAM_API_ROOT", ["http:", "https:"]),
    caseworkerChat,
    secretKey: secretKey ?? createSecret(""),
    previousKeys: previous.map(createSecret),
  };
}

function readArchive(reader: Reader): BotConfig["archive"] {
  const recipients =
    reader
      .text("ARCHIVE_RECIPIENTS")
      ?.split(/[\s,]+/)
      .filter(Boolean) ?? [];
  if (recipients.length === 0) return null;
  const [problem] = checkRecipients(recipients);
  if (problem !== undefined) reader.problem("ARCHIVE_RECIPIENTS", problem);
  return { directory: join(reader.text("DATA_DIR") ?? DATA_DIR, "archive"), recipients };
}

function readWebhook(reader: Reader): BotConfig["webhook"] {
  const url = readUrl(reader, "WEBHOOK_URL", ["https:", "http:"]);
  const secret = reader.secret("WEBHOOK_SECRET");
  if (!url) return null;
  if (url.startsWith("http:") && !isThisMachine(url))
    reader.problem("WEBHOOK_URL", "must begin with https:// unless it is this machine's own");
  if (secret === null)
    reader.problem(
      "WEBHOOK_SECRET",
      "is missing: with WEBHOOK_URL choose 32 or more random letters and digits",
    );
  else if (!/^[\w-]{16,256}$/.test(secret.reveal()))
    reader.problem("WEBHOOK_SECRET", "must be 16 to 256 letters, digits, _ or -");
  return { url, secret: secret ?? createSecret("") };
}

function readStore(reader: Reader): StoreConfig {
  const url = reader.secret("REDIS_URL");
  const cluster = reader.text("REDIS_CLUSTER");
  const sentinel = reader.text("REDIS_SENTINEL");
  if ([url, cluster, sentinel].filter((given) => given !== null).length > 1)
    reader.problem("REDIS_URL", "set only one of REDIS_URL, REDIS_CLUSTER and REDIS_SENTINEL");
  if (url) {
    if (!/^rediss?:\/\/\S+$/.test(url.reveal()))
      reader.problem("REDIS_URL", "must look like redis://host:6379");
    return { kind: "single", url };
  }
  if (cluster !== null)
    return { kind: "cluster", nodes: readNodes(reader, "REDIS_CLUSTER", cluster) };
  if (sentinel !== null) {
    const [name = "", list = "", more] = sentinel.split("@");
    if (name === "" || list === "" || more !== undefined)
      reader.problem("REDIS_SENTINEL", "must look like name@host:26379,host:26379");
    return { kind: "sentinel", name, nodes: readNodes(reader, "REDIS_SENTINEL", list) };
  }
  return { kind: "embedded", directory: reader.text("DATA_DIR") ?? DATA_DIR };
}

function readNodes(reader: Reader, name: string, list: string): readonly HostPort[] {
  return list.split(",").flatMap((entry) => {
    const match = /^([\w.-]+|\[[0-9a-f:]+\]):(\d{1,5})$/i.exec(entry.trim());
    if (match?.[1] && Number(match[2]) <= 65_535)
      return [{ host: match[1], port: Number(match[2]) }];
    reader.problem(name, "must be a list like host:6379,host:6380");
    return [];
  });
}

/** A name of the design whose work this version does not do yet: better refused than ignored. */
function refuseUnavailable(reader: Reader): void {
  if (reader.text("ROUTES") !== null)
    reader.problem("ROUTES", "is not available in this version: leave it empty");
}

function readUrl(reader: Reader, name: string, protocols: readonly string[]): string | null {
  const text = reader.text(name);
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !protocols.includes(url.protocol))
    reader.problem(
      name,
      `must be an address that starts with ${protocols.map((p) => `${p}//`).join(" or ")}`,
    );
  return text.replace(/\/+$/, "");
}

function isThisMachine(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false; // Intl says "unknown zone" only by throwing
  }
}
