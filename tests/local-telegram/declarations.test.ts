import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ApiError } from "../../src/playground/api/api-error.js";
import { declarations, type Fields } from "../../src/playground/api/declarations.js";
import { DECLARED_METHODS } from "../../src/playground/api/declared-methods.js";
import { DECLARED_TYPES } from "../../src/playground/api/declared-types.js";
import type { MethodName } from "../../src/playground/api/method-fields.js";
import { readParameters } from "../../src/playground/api/parameters.js";
import { parseShape, type Shape } from "../../src/playground/api/shapes.js";
import { behaviour } from "../support/behaviour.js";

const SCRIPT = fileURLToPath(new URL("../../scripts/telegram-declarations.mjs", import.meta.url));
const FOLDER = fileURLToPath(new URL("../../src/playground/api/", import.meta.url));

/** The output and exit code of `telegram-declarations.mjs --check`. */
async function check(folder = FOLDER): Promise<{ code: number; said: string }> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, "--check", folder]);
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, said: stdout };
  }
}

describe("the written declarations", () => {
  test("are what the installed types give", { timeout: 60_000 }, async () => {
    expect(await check()).toEqual({ code: 0, said: "" });
  });

  test("that differ are told method by method and field by field", {
    timeout: 60_000,
  }, async () => {
    const folder = await mkdtemp(join(tmpdir(), "declarations-"));
    try {
      await cp(FOLDER, folder, { recursive: true });
      await rewrite(join(folder, "declared-methods.ts"), (text) =>
        text
          .replace('"getFile": {"file_id":"string"}', '"getFile": {"file_id":"integer"}')
          .replace('"deleteMessage": {"chat_id"', '"dropMessage": {"chat_id"')
          .replace('"sendChatAction": {', '"sendChatAction": {"gone?":"string",'),
      );
      await rewrite(join(folder, "declared-types.ts"), (text) =>
        text.replace(
          '"CopyTextButton": {"text":["string",1,256',
          '"CopyTextButton": {"text":["string",1,255',
        ),
      );
      const { code, said } = await check(folder);
      expect(code).toBe(1);
      expect(said.split("\n").filter((line) => line !== "")).toEqual([
        "added method deleteMessage",
        "removed method dropMessage",
        "changed in method getFile: file_id: integer is now string",
        "removed from method sendChatAction: gone?",
        'changed in type CopyTextButton: text: ["string",1,255,"characters"] is now ["string",1,256,"characters"]',
        "The installed @grammyjs/types say otherwise: npm run telegram:declarations",
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("name every type they use", () => {
    const seen = new Set<string>();
    const visitFields = (fields: Fields) => {
      for (const { shape } of fields.values()) visit(shape);
    };
    function visit(shape: Shape): void {
      if (shape.kind === "union") shape.of.forEach(visit);
      if (shape.kind === "list") visit(shape.of);
      if (shape.kind !== "named" || seen.has(shape.name)) return;
      seen.add(shape.name);
      const type = declarations().typeNamed(shape.name);
      if (type instanceof Map) visitFields(type);
      else visit(type as Shape);
    }
    for (const method of Object.keys(DECLARED_METHODS) as MethodName[]) {
      visitFields(declarations().paramsOf(method));
    }
    expect([...seen].sort()).toEqual(Object.keys(DECLARED_TYPES).sort());
  });

  test("read words of any depth", () => {
    expect(parseShape("(A|B)[]|string|'x'|7|true")).toEqual({
      kind: "union",
      of: [
        {
          kind: "list",
          of: {
            kind: "union",
            of: [
              { kind: "named", name: "A" },
              { kind: "named", name: "B" },
            ],
          },
        },
        { kind: "string" },
        { kind: "literal", value: "x" },
        { kind: "literal", value: 7 },
        { kind: "literal", value: true },
      ],
    });
    expect(parseShape("integer[][]")).toEqual({
      kind: "list",
      of: { kind: "list", of: { kind: "integer" } },
    });
  });
});

async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(path, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(path, after);
}

describe("the bounds of the doc comments", () => {
  const limitOf = (method: MethodName, name: string) =>
    declarations().paramsOf(method).get(name)?.limit;
  const fieldLimit = (type: string, name: string) => {
    const fields = declarations().typeNamed(type);
    return fields instanceof Map ? fields.get(name)?.limit : undefined;
  };

  behaviour("count text after its entities are parsed", { api: "sendMessage, text" }, () => {
    expect(limitOf("sendMessage", "text")).toEqual({ min: 1, max: 4096, unit: "afterParsing" });
    expect(limitOf("sendPhoto", "caption")).toEqual({ min: 0, max: 1024, unit: "afterParsing" });
  });

  behaviour("count the data of a button in bytes", { api: "InlineKeyboardButton" }, () => {
    const type = "InlineKeyboardButton.CallbackButton";
    expect(fieldLimit(type, "callback_data")).toEqual({ min: 1, max: 64, unit: "bytes" });
  });

  behaviour("count lists in items", { api: "deleteMessages, message_ids" }, () => {
    expect(limitOf("deleteMessages", "message_ids")).toEqual({ min: 1, max: 100, unit: "items" });
    expect(limitOf("sendMediaGroup", "media")).toEqual({ min: 2, max: 10, unit: "items" });
    expect(limitOf("setMyCommands", "commands")).toEqual({ min: 0, max: 100, unit: "items" });
  });

  behaviour("bound numbers by their value", { api: "sendLocation, heading" }, () => {
    expect(limitOf("sendLocation", "heading")).toEqual({ min: 1, max: 360, unit: "value" });
  });

  behaviour("that have an exception are none", { api: "sendLocation, live_period" }, () => {
    expect(declarations().paramsOf("sendLocation").has("live_period")).toBe(true);
    expect(limitOf("sendLocation", "live_period")).toBeUndefined();
  });
});

describe("whatever is sent", () => {
  const methods = Object.keys(DECLARED_METHODS) as MethodName[];
  const loose = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.json(),
  );
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      loose,
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(
        fc.constantFrom(
          "type",
          "text",
          "keyboard",
          "inline_keyboard",
          "media",
          "chat_id",
          "url",
          "x",
        ),
        tie("value"),
        { maxKeys: 5 },
      ),
    ),
  })).value;

  test("is read or refused, and nothing else happens", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...methods),
        fc.array(value, { maxLength: 20 }),
        (method, values) => {
          const names = [...declarations().paramsOf(method).keys()];
          const raw = Object.fromEntries(
            names.flatMap((name, at) => (at in values ? [[name, values[at]]] : [])),
          );
          try {
            readParameters(method, raw);
          } catch (error) {
            expect(error).toBeInstanceOf(ApiError);
            const { code, description } = error as ApiError;
            expect(`${code} ${description}`).toMatch(/^(400 Bad Request|501 Not Implemented): \S/);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
