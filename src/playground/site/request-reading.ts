import { HTTPException } from "hono/http-exception";
import { z } from "zod";

/** @throws HTTPException 415 or 400 with the reason. */
export async function readBody<T>(schema: z.ZodType<T>, request: Request): Promise<T> {
  // Asking for this type makes a browser on another site ask first, and be refused.
  if (request.headers.get("content-type") !== "application/json") {
    throw new HTTPException(415, { message: "Send application/json." });
  }
  return parse(schema, await readJson(request));
}

/** @throws HTTPException 400 with what does not fit. */
export function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new HTTPException(400, { message: z.prettifyError(result.error) });
  return result.data;
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    throw new HTTPException(400, { message: "The body is not JSON." });
  }
}
