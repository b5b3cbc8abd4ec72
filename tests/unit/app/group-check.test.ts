import { afterEach, describe, expect, test } from "vitest";
import { type GroupCheck, startGroupCheck } from "../../../src/app/group-check.js";
import { createLogger } from "../../../src/app/logger.js";
import { AppError } from "../../../src/domain/errors.js";
import { eventually } from "../../support/calm.js";

const PUBLIC = new AppError("config.invalid", "The caseworkers' chat is public.");

let check: GroupCheck;
let lines: string[];
let allowed: number;
afterEach(() => check.stop());

function looking(...looks: readonly (readonly string[] | Error)[]): void {
  const left = [...looks];
  lines = [];
  allowed = 0;
  check = startGroupCheck({
    async check() {
      const next = left.shift() ?? [];
      if (next instanceof Error) throw next;
      return next;
    },
    onAllowed: () => {
      allowed++;
    },
    log: createLogger("debug", { write: (line) => lines.push(line) }),
  });
}

describe("the caseworkers' chat", () => {
  test("is used once it was looked at, and what is unsafe there is told", async () => {
    looking(["Every member can add people."]);
    expect(check.allows()).toBe(false);
    await eventually(
      () => check.allows(),
      () => "it was never allowed",
    );
    expect(allowed).toBe(1);
    expect(lines.join("")).toContain("Every member can add people.");
  });

  test("is refused at the first look where anybody can read it", async () => {
    looking(PUBLIC);
    expect(await check.refused).toBe(PUBLIC);
    expect(check.allows()).toBe(false);
    expect(allowed).toBe(0);
  });

  test("is waited for where it cannot be reached, and gets nothing until then", async () => {
    looking(new Error("a message with a chat id in it"), []);
    await eventually(
      () => lines.length > 0,
      () => "nothing was told",
    );
    expect(check.allows()).toBe(false);
    await eventually(
      () => check.allows(),
      () => "it was not looked at again",
      5_000,
    );
    expect(lines.join("")).not.toContain("chat id in it");
  });
});
