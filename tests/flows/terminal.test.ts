import { expect, test } from "vitest";
import { readLine } from "../../src/app/cli/terminal-input.js";
import { everyWay } from "../unit/flow/every-way.js";
import { Walk } from "./walk.js";

const flow = everyWay();

function type(...lines: string[]): Walk {
  const walk = new Walk(flow);
  for (const line of lines) {
    const resumes = readLine(line, walk.view);
    if (resumes === "quit") throw new Error("quit");
    for (const resume of resumes) walk.resume(resume);
  }
  return walk;
}

test("numbers choose and pick, letters are the buttons, Enter goes past a notice", () => {
  const walk = type("1", "2", "1 2", "a", "1", "s", "1", "", "They did not pay.", "d");
  expect(walk.at).toBe("since");
  expect(walk.live().answers).toMatchObject({
    consent: { options: ["agree"] },
    area: { options: ["money", "work"] },
    money: { kind: "skipped" },
    work: { options: ["hours", "injury"] },
    danger: { options: ["now"] },
    story: { parts: ["They did not pay."] },
  });
});

test("the minor ways out have the numbers after the plain options", () => {
  expect(type("1", "5").live().answers).toMatchObject({ area: { options: ["words"] } });
});

test("e passes over the rest", () => {
  expect(type("1", "s", "s", "s", "e").at).toBe("review");
});

test("at the review a number edits that line and d sends", () => {
  const skipped = ["1", "s", "s", "s", "e"];
  expect(type(...skipped, "2").at).toBe("area");
  expect(type(...skipped, "d").run).toBeNull();
});

test("q quits, and words where a number was asked are words typed into the chat", () => {
  const { view } = new Walk(flow);
  expect(readLine("q", view)).toBe("quit");
  expect(readLine("hello", view)).toEqual([{ kind: "text", text: "hello" }]);
  const walk = type("1", "hello");
  expect(walk.events).toContainEqual({ kind: "textKept", stepId: "story" });
});
