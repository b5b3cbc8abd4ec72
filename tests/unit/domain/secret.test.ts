import { format, inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createSecret } from "../../../src/domain/secret.js";

const WORD = "a-word-nobody-may-read";
const secret = createSecret(WORD);

describe("a secret", () => {
  test("is given by reveal alone", () => {
    expect(secret.reveal()).toBe(WORD);
  });

  test.each([
    ["JSON", JSON.stringify(secret), '"[redacted]"'],
    ["a template string", `${secret}`, "[redacted]"],
    ["String()", String(secret), "[redacted]"],
    ["inspect", inspect(secret), "[redacted]"],
    ["a format", format("%s %o %j", secret, secret, secret), "[redacted] [redacted] "],
  ])("is printed as [redacted] in %s", (_name, printed, expected) => {
    expect(printed).toContain(expected);
    expect(printed).not.toContain(WORD);
  });

  test("is printed as [redacted] deep within a configuration", () => {
    const config = { bot: { keys: [secret], token: secret } };
    for (const printed of [
      JSON.stringify(config),
      inspect(config, { depth: 9, showHidden: true }),
    ]) {
      expect(printed).not.toContain(WORD);
      expect(printed.match(/\[redacted\]/g)).toHaveLength(2);
    }
  });

  test("is not in an error that carries it", () => {
    const error = new Error("trouble", { cause: { secret } });
    expect(inspect(error, { depth: 9 })).not.toContain(WORD);
    expect(inspect(Object.assign(error, { secret }), { showHidden: true })).not.toContain(WORD);
  });

  test("has no enumerable value, not even for a copy of it", () => {
    expect(Object.values({ ...secret })).not.toContain(WORD);
    expect(JSON.stringify({ ...secret })).not.toContain(WORD);
    expect(inspect({ ...secret }, { showHidden: true })).not.toContain(WORD);
  });
});
