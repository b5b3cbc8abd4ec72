import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from "node:http";
import { Agent as HttpsAgent, request as requestHttps } from "node:https";
import { type LocalClock, sleep } from "../world/clock.js";

/** A connection on which nothing is heard for this long is closed (WebhookActor, idle timeout). */
const ANSWER_TIMEOUT_MS = 60_000;

/** How a delivery ended. */
export type Outcome =
  | {
      readonly kind: "answered";
      readonly status: number;
      readonly reason: string;
      readonly retryAfterSeconds: number;
      readonly contentType: string;
      readonly body: string;
    }
  /** `words` as getWebhookInfo shows them; it says nothing of a connection that was just closed. */
  | { readonly kind: "broken"; readonly words: string | undefined };

/** The connections to one webhook, kept open as long as the other end likes. */
export interface WebhookLine {
  post(json: string): Promise<Outcome>;
  /** Connections that are open, in use or not. */
  readonly open: number;
  close(): void;
}

/** What the server's system calls an error of a connection. */
const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "Connection refused",
  ECONNRESET: "Connection reset by peer",
  EPIPE: "Broken pipe",
  ETIMEDOUT: "Connection timed out",
  EHOSTUNREACH: "No route to host",
  ENETUNREACH: "Network is unreachable",
};

export function createWebhookLine(options: {
  url: URL;
  /** Connects there whatever the host resolves to. */
  ip: string | undefined;
  secret: string | undefined;
  clock: LocalClock;
}): WebhookLine {
  const { url, ip, secret, clock } = options;
  const secure = url.protocol === "https:";
  const agent = secure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
  const open = secure ? requestHttps : requestHttp;
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const user = decodeURIComponent(url.username);
  const target = {
    agent,
    method: "POST",
    host: ip ?? host,
    ...(secure && { servername: host }),
    port: url.port === "" ? (secure ? 443 : 80) : Number(url.port),
    path: `${url.pathname}${url.search}`,
    ...(url.username !== "" && { auth: `${user}:${decodeURIComponent(url.password)}` }),
  };

  async function post(json: string): Promise<Outcome> {
    const answered = new AbortController();
    const body = Buffer.from(json);
    const request = open({
      ...target,
      headers: {
        Host: url.host,
        ...(secret !== undefined && { "X-Telegram-Bot-Api-Secret-Token": secret }),
        "Content-Type": "application/json",
        "Content-Length": body.byteLength,
      },
    });
    let late = false;
    void sleep(clock, ANSWER_TIMEOUT_MS, answered.signal).then(() => {
      if (answered.signal.aborted) return;
      late = true;
      request.destroy();
    });
    try {
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        request.once("response", resolve).once("error", reject).end(body);
      });
      return await readOutcome(response);
    } catch (error) {
      return { kind: "broken", words: late ? "Read timeout expired" : wordsOf(error) };
    } finally {
      answered.abort();
      // The agent takes a connection back, or lets go of a dead one, only in the turns that follow.
      for (let turn = 0; turn < 2; turn += 1) {
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
  }

  return {
    post,
    get open() {
      return count(agent.sockets) + count(agent.freeSockets);
    },
    close: () => agent.destroy(),
  };
}

async function readOutcome(response: IncomingMessage): Promise<Outcome> {
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return {
    kind: "answered",
    status: response.statusCode ?? 0,
    reason: response.statusMessage ?? "",
    retryAfterSeconds: readRetryAfter(response.headers["retry-after"]),
    contentType: response.headers["content-type"] ?? "",
    body: Buffer.concat(parts).toString("utf8"),
  };
}

/** Whole seconds only: a date is no number to the server (tdlib/td, HttpQuery.cpp). */
function readRetryAfter(header: string | undefined): number {
  return header !== undefined && /^\d{1,9}$/.test(header) ? Number(header) : 0;
}

function wordsOf(error: unknown): string | undefined {
  const { code = "", syscall, message } = error as Error & { code?: string; syscall?: string };
  // The connection ended in the middle of an answer.
  if (message === "aborted") return "Bad Request: unexpected end of request content";
  // Node calls a connection that was closed in peace ECONNRESET too, but no system call failed.
  if (code === "ECONNRESET" && syscall === undefined) return undefined;
  if (/CERT|SIGNED|SIGNATURE|ERR_TLS/.test(code)) {
    return "SSL error {error:0A000086:SSL routines::certificate verify failed}";
  }
  return SYSTEM_ERRORS[code];
}

function count(sockets: { readonly [name: string]: readonly unknown[] | undefined }): number {
  return Object.values(sockets).reduce((sum, each) => sum + (each?.length ?? 0), 0);
}
