import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadDeskRules, readDeskRules } from "../../../src/app/desk-file.js";
import { AppError } from "../../../src/domain/errors.js";

const yaml = readFileSync("flows/desk.yaml", "utf8");
const ZONE = "Asia/Almaty";

/** The lines that the rules are refused with after a change to their YAML. */
function refused(from: string | RegExp, to: string): readonly string[] {
  const changed = yaml.replace(from, to);
  expect(changed).not.toBe(yaml);
  try {
    loadDeskRules(changed, ZONE);
  } catch (error) {
    if (error instanceof AppError && error.code === "flow.invalid")
      return error.message.split("\n");
    throw error;
  }
  return [];
}

test("the rules of the package are sound, and say what is promised", async () => {
  const rules = await readDeskRules(ZONE, null);
  expect(rules).toMatchObject({ quiet: { from: 21, to: 8 }, timeZone: ZONE });
  const minute = 60_000;
  expect(rules.steps).toEqual(
    expect.arrayContaining([
      { id: "p0_duty", kind: "unclaimed", level: 0, afterMs: 15 * minute, tell: "duty" },
      { id: "p0_everyone", kind: "unclaimed", level: 0, afterMs: 30 * minute, tell: "everyone" },
      { id: "p1_duty", kind: "unclaimed", level: 1, afterMs: 240 * minute, tell: "duty" },
      { id: "p2_answer", kind: "unanswered", level: 2, afterMs: 72 * 60 * minute, tell: "holder" },
      {
        id: "limit_24h",
        kind: "deadline",
        level: null,
        beforeMs: 24 * 60 * minute,
        tell: "holder",
      },
    ]),
  );
});

test("quiet hours may be left out", () => {
  const without = yaml.replace(/^quietHours.*$/m, "");
  expect(loadDeskRules(without, ZONE).quiet).toBeNull();
});

test.each([
  [
    "unclaimed: 15m",
    "unclaimed: 15 min",
    "unclaimed is no span of time. Write one like 15m, 4h or 3d.",
  ],
  [
    "unclaimed: 15m",
    "unclaimed: 0m",
    "unclaimed is no span of time. Write one like 15m, 4h or 3d.",
  ],
  [
    "unclaimed: 15m",
    "unclaimed: 15m, before: 1d",
    "it has several of unclaimed, unanswered and before. Write one of them.",
  ],
  ["unclaimed: 15m, ", "", "it has none of unclaimed, unanswered and before. Write one of them."],
  ["level: 0, unclaimed: 15m", "unclaimed: 15m", "level is missing. Write 0, 1, 2 or 3."],
])("a step with %j turned into %j is refused with what to do", (from, to, told) => {
  expect(refused(from, to)).toEqual([`flows/desk.yaml: step "p0_duty": ${told}`]);
});

test("an id must be one, of its own, and not one that the bot keeps for itself", () => {
  expect(refused("id: p0_duty", "id: P0?")).toEqual([
    'flows/desk.yaml: step "P0?": the id is not valid. Begin with a small letter; use small letters, digits and _, at most 24.',
  ]);
  expect(refused("id: p0_duty", "id: p1_duty")).toEqual([
    'flows/desk.yaml: step "p1_duty": the id is used twice. Give each step its own.',
  ]);
  expect(refused("id: p0_duty", "id: raised")).toEqual([
    `flows/desk.yaml: step "raised": the id is kept for the bot's own use. Choose another one.`,
  ]);
});

test("an urgent case that nobody has may not be forgotten", () => {
  expect(refused(/^.*level: 0, unclaimed.*$/gm, "")).toEqual([
    "flows/desk.yaml: no step tells of an unclaimed case of level 0. Add one with level: 0 and unclaimed.",
  ]);
});

test("a slip of shape is told by its place", () => {
  expect(refused("tell: duty", "tell: duti")).toEqual([
    'flows/desk.yaml: "escalations.1.tell" is none of the allowed values. Write holder, duty or everyone.',
  ]);
  expect(refused("to: 8", "to: 24")).toEqual([
    'flows/desk.yaml: "quietHours.to" is too large. Write at most 23.',
  ]);
});

test("every problem has a line of its own", () => {
  expect(refused(/unclaimed: (15m|30m)/g, "unclaimed: soon")).toHaveLength(2);
});

test("a file of the operator's is named in its problems, and must be there", async () => {
  expect(() => loadDeskRules("version: 1\nescalations: []\n", ZONE, "/etc/desk.yaml")).toThrow(
    '/etc/desk.yaml: "escalations" has too few entries. Write at least 1.',
  );
  await expect(readDeskRules(ZONE, "/nowhere/desk.yaml")).rejects.toThrow(
    "DESK_RULES names a file that cannot be read: check the path and its rights.",
  );
});
