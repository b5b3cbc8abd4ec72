import { expect, test } from "vitest";
import { readLine } from "../../src/app/cli/terminal-input.js";
import { reportFlow } from "./flow-files.js";
import { Walk } from "./walk.js";

const flow = reportFlow();

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
  const walk = type("2", "", "1", "1 3", "d", "?", "1", "d", "1", "", "They did not pay.", "d");
  expect(walk.at).toBe("region");
  expect(walk.live().answers).toMatchObject({
    safe: { options: ["unsure"] },
    area: { options: ["money", "freedom"] },
    money: { kind: "dontKnow" },
    freedom: { options: ["passport_taken"] },
    danger: { options: ["now"] },
    story: { parts: ["They did not pay."] },
  });
});

test("at the review a number edits that line and d sends", () => {
  const skipped = ["1", "1", "s", "s", "s", "s", "s", "s"];
  expect(type(...skipped, "1").at).toBe("area");
  expect(type(...skipped, "d").run).toBeNull();
});

test("q quits, and nonsense is taken for nothing", () => {
  const { view } = new Walk(flow);
  expect(readLine("q", view)).toBe("quit");
  expect(readLine("hello", view)).toEqual([{ kind: "other" }]);
});
