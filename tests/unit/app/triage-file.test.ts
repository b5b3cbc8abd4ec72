import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadTriage } from "../../../src/app/triage-file.js";
import { AppError } from "../../../src/domain/errors.js";
import { reportFlow } from "../../flows/flow-files.js";

const flow = reportFlow();
const yaml = readFileSync("flows/triage.yaml", "utf8");
const complete = { locales: ["en"], has: () => true };

/** The lines that the rules are refused with after a change to their YAML. */
function refused(
  from: string,
  to: string,
  has: (locale: string, id: string) => boolean = () => true,
) {
  expect(yaml).toContain(from);
  try {
    loadTriage(yaml.replace(from, to), [flow], { locales: ["en"], has });
  } catch (error) {
    if (error instanceof AppError && error.code === "flow.invalid")
      return error.message.split("\n");
    throw error;
  }
  return [];
}

test("the rules fit the flows", () => {
  expect(loadTriage(yaml, [flow], complete).rules.length).toBeGreaterThan(15);
});

test("a step that no flow asks is refused with the rule and what to do", () => {
  expect(refused("has: { danger: now }", "has: { dangre: now }")).toEqual([
    'flows/triage.yaml: rule "T1": when asks about the unknown step "dangre". Write the id of a step in flows/, or a name under facts above it.',
  ]);
});

test("an option that its step does not offer is refused with those it does", () => {
  expect(refused("has: { danger: now }", "has: { danger: noow }")).toEqual([
    'flows/triage.yaml: rule "T1": when asks about the unknown value "noow" of "danger". Write one of: now, soon, no, skipped, dontKnow.',
  ]);
});

test("a time that its list does not have is refused", () => {
  const [line] = refused("dismissed_when: [today, week, month]", "dismissed_when: [today, wek]");
  expect(line).toContain('rule "T13": when asks about the unknown value "wek" of "dismissed_when"');
});

test("a question that cannot be passed over has no such answer", () => {
  const [line] = refused("when: { has: { woman: yes } }", "when: { has: { woman: dontKnow } }");
  expect(line).toContain('mark "woman_caseworker": when asks about the unknown value "dontKnow"');
});

test("an option that leaves the report never comes to triage", () => {
  const [line] = refused("when: { has: { consent: group } }", "when: { has: { consent: rights } }");
  expect(line).toContain('unknown value "rights" of "consent"');
});

test("a value that is counted is checked too", () => {
  const [line] = refused("values: [I3, I4, I5, I6, I7, I9]", "values: [I3, I4, I12]");
  expect(line).toContain('rule "T8": when asks about the unknown value "I12" of "indicator"');
});

test("a fact may lean only on facts above it", () => {
  const lines = refused(
    "  - name: minor\n",
    "  - name: early\n    value: yes\n    when: { has: { minor: yes } }\n  - name: minor\n",
  );
  expect(lines).toEqual([
    'flows/triage.yaml: fact "early": when asks about the unknown step "minor". Write the id of a step in flows/, or a name under facts above it.',
  ]);
});

test("a fact may not pass for an answer", () => {
  expect(refused("  - name: fear\n", "  - name: danger\n")).toContain(
    'flows/triage.yaml: fact "danger": the name is that of an answer. Choose another name.',
  );
});

test("a category that a step offers and the rules do not know is refused, and the reverse", () => {
  expect(refused("  dismissed: { severity", "  dismised: { severity")).toEqual([
    'flows/triage.yaml: the category "dismissed" of step "work" is missing. Add it to categories.',
    'flows/triage.yaml: the category "dismised" is offered by no step. Take it out or correct it.',
  ]);
});

test("a clock must be started by a time step whose list has days, and a part be a choice", () => {
  expect(refused("since: arrived", "since: danger")).toEqual([
    'flows/triage.yaml: deadline "asylum_application": since names "danger", which is no time step. Write the id of a time-ago step.',
  ]);
  expect(refused("part: paper_hour", "part: paper_day")).toEqual([
    'flows/triage.yaml: deadline "removal_appeal": part names "paper_day", which is no choice. Write the id of a choice step.',
  ]);
});

test("a rule has an id of its own", () => {
  expect(refused("  - id: T5\n", "  - id: T4\n")).toContain(
    'flows/triage.yaml: rule "T4": the id is used twice. Give each rule its own.',
  );
});

test("every rule, tag, category, indicator and time limit needs its words", () => {
  const lacking = (id: string) => refused("version: 2", "version: 2", (_, asked) => asked !== id);
  const ids = ["triage-T14", "triage-G3", "tag-unread_story", "tag-child", "category-other"];
  for (const id of [...ids, "indicator-I9", "deadline-wages"])
    expect(lacking(id)).toEqual([
      `flows/triage.yaml: the text "${id}" is missing. Add it in locales/.`,
    ]);
});

test("a slip of shape is told by its place", () => {
  const [line] = refused("    level: 0\n", "    level: 7\n");
  expect(line).toBe(
    'flows/triage.yaml: "rules.1.level" is none of the allowed values. Write 0, 1, 2 or 3.',
  );
  expect(refused("    raiseBy: 1\n", "    raise: 1\n")[0]).toContain('"raise" is not known');
});
