import { readFile } from "node:fs/promises";
import { Hono } from "hono";

/** From `src/playground/site` and from `dist/playground/site` alike: tsc does not copy these files. */
const PAGE_FOLDER = new URL("../../../src/playground/page/", import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};

/** The page's own files, and no others: names are looked up, never joined to a path. */
export function createPageRoutes(): Hono {
  const app = new Hono();
  app.get("/", () => serveFile("playground.html"));
  app.get("/page/:name{[a-z-]+\\.(?:css|js|svg)}", (context) =>
    serveFile(context.req.param("name")),
  );
  return app;
}

async function serveFile(name: string): Promise<Response> {
  try {
    const body = await readFile(new URL(name, PAGE_FOLDER));
    const type = TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
    return new Response(new Uint8Array(body), {
      headers: { "Content-Type": type, "Cache-Control": "no-store" },
    });
  } catch {
    return new Response("Not Found", { status: 404 });
  }
}
