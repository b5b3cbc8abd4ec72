import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import type { Fault, FaultSource } from "../delivery/faults.js";
import type { MethodTable } from "../methods/method-table.js";
import { sleep } from "../world/clock.js";
import type { World } from "../world/world.js";
import { ApiError, type ErrorParameters } from "./api-error.js";
import type { CallLog } from "./call-log.js";
import { findMethod, type MethodName } from "./method-fields.js";
import { type RawParameters, readParameters } from "./parameters.js";
import { readRequestParameters } from "./request-body.js";

export interface BotApiOptions {
  readonly token: string;
  readonly world: World;
  readonly table: MethodTable;
  readonly faults: FaultSource;
  readonly log: CallLog;
}

/** The answer to every call, as Telegram sends it. */
type Verdict =
  | { readonly ok: true; readonly result: unknown }
  | {
      readonly ok: false;
      readonly error_code: number;
      readonly description: string;
      readonly parameters?: ErrorParameters;
    };

type NodeContext = Context<{ Bindings: Partial<HttpBindings> }>;
export type BotApiApp = Hono<{ Bindings: Partial<HttpBindings> }>;

/** `/bot<token>/<method>` and `/file/bot<token>/<path>`. */
export function createBotApiApp(options: BotApiOptions): BotApiApp {
  const app: BotApiApp = new Hono();
  app.get("/file/:bot{bot[^/]+}/:path{.+}", (context) => download(context, options));
  app.on(["GET", "POST"], "/:bot{bot[^/]+}/:method", (context) => handle(context, options));
  app.notFound(() => answer(failure(404, "Not Found")));
  app.onError(() => answer(failure(500, "Internal Server Error")));
  return app;
}

/** Runs a method outside of HTTP, as for the answer of a webhook; logged like any other call. */
export async function executeLogged(
  options: BotApiOptions,
  name: string,
  params: RawParameters,
): Promise<void> {
  const method = findMethod(name);
  if (method === undefined) return;
  const verdict = await run(options, method, params, new AbortController().signal);
  record(options, method, params, verdict.ok ? undefined : verdict.description);
}

async function handle(context: NodeContext, options: BotApiOptions): Promise<Response> {
  const { faults, world } = options;
  if (faults.isDown) return badGateway(context);
  if (tokenOf(context) !== options.token) return answer(failure(401, "Unauthorized"));
  const method = findMethod(context.req.param("method") ?? "");
  if (method === undefined) return answer(failure(404, "Not Found"));

  let params: RawParameters;
  try {
    params = await readRequestParameters(context.req);
  } catch (error) {
    const verdict = verdictOf(error);
    record(options, method, {}, verdict.description);
    return answer(verdict);
  }

  const gone = context.req.raw.signal;
  const fault = faults.strike({ method, chatId: chatIdOf(params) });
  if (fault?.kind === "dropRequest") {
    record(options, method, params, "the request was dropped");
    return hangUp(context);
  }
  if (fault?.kind === "error") {
    const verdict = faultVerdict(fault);
    record(options, method, params, verdict.description);
    return answer(verdict);
  }
  if (fault?.kind === "slow") await sleep(world.clock, fault.ms, gone);

  const verdict = await run(options, method, params, gone);
  record(options, method, params, verdict.ok ? undefined : verdict.description);
  // It may have gone down while a poll was waiting.
  if (faults.isDown) return badGateway(context);
  return fault?.kind === "dropAnswer" ? hangUp(context) : answer(verdict);
}

async function run<M extends MethodName>(
  options: BotApiOptions,
  method: M,
  params: RawParameters,
  gone: AbortSignal,
): Promise<Verdict> {
  try {
    const result = await options.table[method](readParameters(method, params), gone);
    return { ok: true, result };
  } catch (error) {
    return verdictOf(error);
  }
}

function verdictOf(error: unknown): Extract<Verdict, { ok: false }> {
  if (error instanceof ApiError) return failure(error.code, error.description, error.parameters);
  // A bug of this server, or a value of a shape nobody thought of. Telegram calls both a 500.
  const reason = error instanceof Error ? error.message : "unknown";
  return failure(500, `Internal Server Error: ${reason}`);
}

function failure(
  error_code: number,
  description: string,
  parameters?: ErrorParameters,
): Extract<Verdict, { ok: false }> {
  return { ok: false, error_code, description, ...(parameters !== undefined && { parameters }) };
}

function faultVerdict(fault: Extract<Fault, { kind: "error" }>): Extract<Verdict, { ok: false }> {
  const parameters = fault.retryAfter === undefined ? undefined : { retry_after: fault.retryAfter };
  return failure(fault.code, fault.description, parameters);
}

function answer(verdict: Verdict): Response {
  const status = verdict.ok ? 200 : verdict.error_code;
  return new Response(JSON.stringify(verdict), {
    status,
    headers: { "Content-Type": "application/json" },
  });
}

/** What stands in front of Telegram's servers answers for them in an outage, in HTML. */
function badGateway(context: Context): Response {
  return context.html("<html><body><h1>502 Bad Gateway</h1></body></html>", 502);
}

function hangUp(context: NodeContext): Response {
  const { incoming } = context.env ?? {};
  // In-process callers have no socket to close: an answer that is none comes nearest.
  if (incoming === undefined) return Response.error();
  incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
}

function record(
  options: BotApiOptions,
  method: string,
  params: RawParameters,
  error: string | undefined,
): void {
  const at = options.world.clock.now();
  options.log.add(
    error === undefined
      ? { method, params, ok: true, at }
      : { method, params, ok: false, error, at },
  );
}

function download(context: NodeContext, options: BotApiOptions): Response {
  if (options.faults.isDown) return badGateway(context);
  if (tokenOf(context) !== options.token) return answer(failure(401, "Unauthorized"));
  const path = context.req.param("path") ?? "";
  const fault = options.faults.strike({ method: "download", chatId: undefined });
  if (fault?.kind === "error") return answer(faultVerdict(fault));
  if (fault !== undefined && fault.kind !== "slow") return hangUp(context);
  const bytes = options.world.files.download(path);
  if (bytes === undefined) return answer(failure(404, "Not Found"));
  return new Response(bytes.slice(), {
    headers: { "Content-Type": "application/octet-stream" },
  });
}

function tokenOf(context: Context): string {
  return decodeURIComponent((context.req.param("bot") ?? "").slice("bot".length));
}

function chatIdOf(params: RawParameters): number | undefined {
  const id = Number(params.chat_id);
  return Number.isFinite(id) && params.chat_id !== undefined ? id : undefined;
}
