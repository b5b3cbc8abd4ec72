import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import type { Update } from "grammy/types";
import { eventually } from "./patience.js";

/** An update that has come in at a bot's webhook and waits for its answer. */
export interface Delivery {
  readonly update: Update;
  /** What a person wrote, or the data of a tap. */
  readonly text: string;
  readonly headers: IncomingHttpHeaders;
  answer(status: number, headers?: Record<string, string>, body?: string): void;
  answerJson(body: unknown): void;
  /** Closes the connection without an answer. */
  hangUp(): void;
}

/** A bot's end of the webhook that answers when the test says so. */
export interface Receiver {
  readonly url: string;
  readonly port: number;
  /** Came in, and was not asked for by `next`. */
  readonly waiting: readonly Delivery[];
  next(): Promise<Delivery>;
  /** The next so many, by what they say. */
  nextTexts(count: number): Promise<readonly string[]>;
  /** Whether nothing comes in, by the time a later request of the test's own has come through. */
  isQuiet(): Promise<boolean>;
  close(): void;
}

export async function startReceiver(): Promise<Receiver> {
  const waiting: Delivery[] = [];
  const server = createServer(async (request, response) => {
    if (request.url === "/marker") {
      response.end();
      return;
    }
    waiting.push(await readDelivery(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;

  const next = () => eventually(() => waiting.shift(), "an update came in");
  return {
    url,
    port,
    waiting,
    next,
    async nextTexts(count) {
      const texts: string[] = [];
      while (texts.length < count) texts.push((await next()).text);
      return texts;
    },
    async isQuiet() {
      for (let times = 0; times < 3; times += 1) await fetch(`${url}marker`);
      return waiting.length === 0;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function readDelivery(request: IncomingMessage, response: ServerResponse): Promise<Delivery> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  const update = JSON.parse(body) as Update;
  const answer: Delivery["answer"] = (status, headers = {}, text = "") => {
    response.writeHead(status, headers).end(text);
  };
  return {
    update,
    text: update.message?.text ?? update.callback_query?.data ?? "",
    headers: request.headers,
    answer,
    answerJson: (value) =>
      answer(200, { "Content-Type": "application/json" }, JSON.stringify(value)),
    hangUp: () => request.socket.destroy(),
  };
}
