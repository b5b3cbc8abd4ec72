import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import type { CallFault } from "../delivery/fault-rules.js";
import type { FaultSource, StruckCall } from "../delivery/faults.js";
import type { LimitSource } from "../delivery/flood.js";
import type { MethodTable } from "../methods/method-table.js";
import { sleep } from "../world/clock.js";
import type { World } from "../world/world.js";
import { ApiError } from "./api-error.js";
import { type CallLog, summarize } from "./call-log.js";
import type { MethodName } from "./method-fields.js";
import { type RawParameters, readParameters } from "./parameters.js";
import { readAddress, readMethod, refuseToken } from "./request-address.js";
import { readRequestParameters } from "./request-body.js";
import { answer, approval, type Refusal, refusal, refusalOf, type Verdict } from "./verdict.js";

export interface BotApiOptions {
  readonly token: string;
  readonly world: World;
  readonly table: MethodTable;
  readonly faults: FaultSource;
  readonly limits: LimitSource;
  readonly log: CallLog;
}

type NodeContext = Context<{ Bindings: Partial<HttpBindings> }>;
export type BotApiApp = Hono<{ Bindings: Partial<HttpBindings> }>;

/** A call on its way: what is written into the log when it ends. */
interface Call {
  readonly method: string;
  readonly params: RawParameters;
  readonly startedAt: number;
}

/** `/bot<token>/<method>` and `/file/bot<token>/<path>`. */
export function createBotApiApp(options: BotApiOptions): BotApiApp {
  const app: BotApiApp = new Hono();
  // The server knows two verbs and no more (HttpReader.cpp, parse_head); Hono takes HEAD for GET.
  app.use("*", async (context, next) => {
    if (context.req.raw.method === "HEAD") return unknownVerb();
    await next();
    return undefined;
  });
  app.get("/file/:bot{bot[^/]+}/:path{.+}", (context) => download(context, options));
  app.on(["GET", "POST"], "*", (context) => handle(context, options));
  app.notFound(unknownVerb);
  app.onError((error) => answer(refusalOf(error)));
  return app;
}

function unknownVerb(): Response {
  return answer(refusal(501, "Not Implemented"));
}

/** Runs a method outside of HTTP, as for the answer of a webhook; logged like any other call. */
export async function executeLogged(
  options: BotApiOptions,
  name: string,
  params: RawParameters,
): Promise<void> {
  const method = readMethod(name, params);
  if (typeof method !== "string") {
    record(options, startCall(options, name, params), method);
    return;
  }
  const call = startCall(options, method, params);
  record(options, call, await run(options, method, params, new AbortController().signal));
}

async function handle(context: NodeContext, options: BotApiOptions): Promise<Response> {
  const { faults } = options;
  if (faults.isDown) return badGateway(context);
  const address = readAddress(new URL(context.req.url).pathname, options.token);
  if ("ok" in address) return answer(address);

  let params: RawParameters;
  try {
    params = await readRequestParameters(context.req.raw);
  } catch (error) {
    const unread = startCall(options, address.name, {});
    if (!(error instanceof ApiError)) {
      recordLost(options, unread, "the client hung up before all was read");
      return hangUp(context);
    }
    const verdict = refusalOf(error);
    record(options, unread, verdict);
    return answer(verdict);
  }
  const method = readMethod(address.name, params);
  if (typeof method !== "string") {
    record(options, startCall(options, address.name, params), method);
    return answer(method);
  }

  const call = startCall(options, method, params);
  const gone = context.req.raw.signal;
  const struck = faults.strikeCall({ method, chatId: chatIdOf(params) });
  if (struck?.fault.kind === "dropRequest") {
    recordLost(options, call, "the request was dropped");
    return hangUp(context);
  }
  if (struck?.fault.kind === "error") {
    const verdict = faultVerdict(struck.fault);
    record(options, call, verdict);
    return answer(verdict);
  }
  await holdBack(options, struck, gone);
  // Who waits no longer for a call that hangs has not had it done.
  if (struck?.fault.kind === "hang" && gone.aborted) {
    recordLost(options, call, "the client gave up");
    return hangUp(context);
  }

  const verdict = await run(options, method, params, gone);
  record(options, call, verdict);
  // It may have gone down while a poll was waiting.
  if (faults.isDown) return badGateway(context);
  return struck?.fault.kind === "dropAnswer" ? hangUp(context) : answer(verdict);
}

async function holdBack(
  { world }: BotApiOptions,
  struck: StruckCall | undefined,
  gone: AbortSignal,
): Promise<void> {
  if (struck?.fault.kind === "slow") await sleep(world.clock, struck.fault.ms, gone);
  if (struck?.fault.kind === "hang") await firstOf(struck.lifted, gone);
}

function firstOf(...signals: readonly AbortSignal[]): Promise<void> {
  if (signals.some(({ aborted }) => aborted)) return Promise.resolve();
  return new Promise((resolve) => {
    const settled = () => {
      for (const signal of signals) signal.removeEventListener("abort", settled);
      resolve();
    };
    for (const signal of signals) signal.addEventListener("abort", settled);
  });
}

async function run<M extends MethodName>(
  options: BotApiOptions,
  method: M,
  params: RawParameters,
  gone: AbortSignal,
): Promise<Verdict> {
  try {
    const values = readParameters(method, params);
    const work = options.table[method];
    if (work === undefined) {
      throw new ApiError(501, `Not Implemented: the local Telegram does not model ${method}`);
    }
    options.limits.check(method, params);
    const result = await work(values, gone);
    options.limits.count(method, params);
    return approval(result);
  } catch (error) {
    return refusalOf(error);
  }
}

function startCall({ world }: BotApiOptions, method: string, params: RawParameters): Call {
  return { method, params, startedAt: world.clock.now() };
}

function record(options: BotApiOptions, call: Call, verdict: Verdict): void {
  const ending = verdict.ok
    ? { ok: true, code: 200, result: summarize(verdict.result) }
    : { ok: false, code: verdict.error_code, error: verdict.description };
  log(options, call, ending);
}

function recordLost(options: BotApiOptions, call: Call, error: string): void {
  log(options, call, { ok: false, code: 0, error });
}

function log(
  options: BotApiOptions,
  { method, params, startedAt }: Call,
  ending: { ok: boolean; code: number; error?: string; result?: unknown },
): void {
  const at = options.world.clock.now();
  options.log.add({ method, params, ...ending, at, ms: at - startedAt });
}

function faultVerdict(fault: Extract<CallFault, { kind: "error" }>): Refusal {
  const parameters = fault.retryAfter === undefined ? undefined : { retry_after: fault.retryAfter };
  return refusal(fault.code, fault.description, parameters);
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

async function download(context: NodeContext, options: BotApiOptions): Promise<Response> {
  const { faults, world } = options;
  if (faults.isDown) return badGateway(context);
  const token = (context.req.param("bot") ?? "").slice("bot".length);
  const refused = refuseToken(token, options.token);
  if (refused !== undefined) return answer(refused);
  const gone = context.req.raw.signal;
  const struck = faults.strikeCall({ method: "download", chatId: undefined });
  if (struck?.fault.kind === "error") return answer(faultVerdict(struck.fault));
  await holdBack(options, struck, gone);
  if (struck !== undefined && struck.fault.kind !== "slow" && gone.aborted) return hangUp(context);
  if (struck?.fault.kind === "dropAnswer" || struck?.fault.kind === "dropRequest") {
    return hangUp(context);
  }
  const bytes = world.files.download(context.req.param("path") ?? "");
  if (bytes === undefined) return answer(refusal(404, "Not Found"));
  return new Response(bytes.slice(), {
    headers: { "Content-Type": "application/octet-stream" },
  });
}

function chatIdOf({ chat_id: given }: RawParameters): number | undefined {
  const id = typeof given === "string" || typeof given === "number" ? Number(given) : Number.NaN;
  return Number.isFinite(id) ? id : undefined;
}
