import type { MiddlewareHandler } from "hono";

const OWN_NAMES = ["127.0.0.1", "localhost"];

const HEADERS = {
  "Content-Security-Policy":
    "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
} as const;

/**
 * Keeps other web pages in the same browser out: a foreign Host is refused (a name made to
 * resolve to 127.0.0.1), and so is a request that changes something and comes from elsewhere.
 */
export function guardAgainstOtherSites(): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header("host") ?? "";
    if (!OWN_NAMES.includes(host.replace(/:\d+$/, ""))) {
      return context.text("This server answers to 127.0.0.1 and localhost only.", 403);
    }
    const isRead = context.req.method === "GET" || context.req.method === "HEAD";
    if (!isRead && isForeign(host, context.req.raw.headers)) {
      return context.text("Requests from another site are refused.", 403);
    }
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
    return undefined;
  };
}

function isForeign(host: string, headers: Headers): boolean {
  const origin = headers.get("origin");
  if (origin !== null && origin !== `http://${host}`) return true;
  const site = headers.get("sec-fetch-site");
  return site !== null && site !== "same-origin" && site !== "none";
}
