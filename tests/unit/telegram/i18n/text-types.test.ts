import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, expectTypeOf, test } from "vitest";
import type { ArgumentsOf, Message, TextDoor } from "../../../../src/telegram/i18n/texts.js";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const WRITTEN = "src/telegram/i18n/text-ids.ts";

/** The output and exit code of `texts-types.mjs`. */
async function run(...given: readonly string[]): Promise<{ code: number; said: string }> {
  const script = join(ROOT, "scripts/texts-types.mjs");
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...given]);
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}

describe("the written ids", () => {
  test("are those of the texts", async () => {
    expect(await run("--check")).toEqual({ code: 0, said: "" });
  });

  test("are all that the script can be asked for", async () => {
    expect((await run("--chekc")).code).toBe(2);
    expect((await run("--check", ROOT, "more")).code).toBe(2);
  });

  describe("that differ", () => {
    let folder: string;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), "dauys-ids-"));
      await mkdir(join(folder, "src/telegram/i18n"), { recursive: true });
      await mkdir(join(folder, "locales/en"), { recursive: true });
      await mkdir(join(folder, "flows"));
    });
    afterEach(() => rm(folder, { recursive: true }));

    const say = (file: string, source: string) => writeFile(join(folder, file), source);
    const expected = async (...lines: readonly string[]) => {
      const { code, said } = await run("--check", folder);
      expect(code).toBe(lines.length === 0 ? 0 : 1);
      const all = said.split("\n").filter((line) => line !== "");
      expect(all.slice(0, -1)).toEqual(lines);
    };

    test("are told id by id", async () => {
      await cp(join(ROOT, WRITTEN), join(folder, WRITTEN));
      const ids = (await readFile(join(ROOT, WRITTEN), "utf8")).matchAll(
        /^ {2}readonly "?([\w-]+)/gm,
      );
      await say("locales/en/bot.ftl", "button-back = Back { $far }\nbrand-new = New\n");
      const gone = [...ids].map(([, id]) => id).filter((id) => id !== "button-back");
      expect(gone.length).toBeGreaterThan(100);
      await expected(
        ...[
          ["brand-new", "added brand-new"],
          ["button-back", "changed button-back: Nothing is now { readonly far: Value }"],
          ...gone.map((id) => [id ?? "", `removed ${id}`]),
        ]
          .sort(([one = ""], [other = ""]) => (one < other ? -1 : 1))
          .map(([, line]) => line ?? ""),
      );
    });

    test("leave out the texts of lists and rules, and of the steps and sections of flows", async () => {
      await say("flows/lists.yaml", "");
      await say("flows/report.yaml", "id: report\nsteps: [{ id: area }]\n");
      await say(
        "locales/en/report.ftl",
        "report-area = Area\nreport-area-hint = Hint\nreport-section-a = A\nreport-sent = Sent\n",
      );
      await say("locales/en/lists.ftl", "regions-one = One\n");
      await say("locales/en/bot.ftl", "help = Help\n");
      await expected("added help", "added report-sent");
    });

    test("know a number by the plural forms it chooses between, in any language", async () => {
      await mkdir(join(folder, "locales/ru"));
      await say(
        "locales/en/bot.ftl",
        [
          "one = { $n ->\n  [one] a\n *[other] b\n}",
          "two = { NUMBER($n) ->\n  [0] a\n *[other] b\n}",
          "three = { $word ->\n  [yes] a\n *[other] b\n}",
          "four = { $n } { $word }",
          "five = { $a-fairly-long-name } { $another-long-name } { $a-third-name-as-long }",
          "-term = x",
        ].join("\n"),
      );
      await say("locales/ru/bot.ftl", "four = { $n ->\n  [few] a\n *[other] b\n} { $word }\n");
      await expected("added five", "added four", "added one", "added three", "added two");
      await run(folder);
      await expected();
      const written = await readFile(join(folder, WRITTEN), "utf8");
      expect(written).toContain("readonly one: { readonly n: number };");
      expect(written).toContain("readonly two: { readonly n: number };");
      expect(written).toContain("readonly three: { readonly word: Value };");
      expect(written).toContain("readonly four: { readonly n: number; readonly word: Value };");
      expect(Math.max(...written.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    });
  });
});

describe("a text is asked for", () => {
  const text: TextDoor = (...given: readonly unknown[]) => JSON.stringify(given);

  test("by an id that exists, with exactly what is put into it", () => {
    expect(text("uz", "button-back")).toContain("button-back");
    expect(text("uz", "reject-range", { min: 1, max: "2" })).toContain("min");
    expectTypeOf<ArgumentsOf<"button-back">>().toEqualTypeOf<[]>();
    expectTypeOf<ArgumentsOf<"claimed-by">>().toEqualTypeOf<
      [args: { readonly name: string | number }]
    >();
    expectTypeOf<ArgumentsOf<"story-so-far">[0]["count"]>().toEqualTypeOf<number>();
  });

  test("by one of several ids, with what all of them take", () => {
    const either = "card-title" as "card-title" | "card-what";
    expect(text("uz", either, { code: "A" })).toContain("code");
    // @ts-expect-error one of the two takes an argument
    text("uz", either);
  });

  test("and does not compile otherwise", () => {
    // @ts-expect-error no such id
    text("uz", "button-bakc");
    // @ts-expect-error an id that is put together at run time has a door of its own
    text("uz", "report-area" as string);
    // @ts-expect-error an argument is missing altogether
    text("uz", "reject-range");
    // @ts-expect-error one of the arguments is missing
    text("uz", "reject-range", { min: 1 });
    // @ts-expect-error an argument too many
    text("uz", "reject-range", { min: 1, max: 2, middle: 3 });
    // @ts-expect-error arguments for a text that takes none
    text("uz", "button-back", { min: 1 });
    // @ts-expect-error what chooses a plural form is a number
    text("uz", "story-so-far", { count: "2", done: "" });
    // @ts-expect-error neither a string nor a number
    text("uz", "card-title", { code: null });
  });

  test("as a message, with the same care", () => {
    const said: readonly Message[] = [
      { id: "button-back" },
      { id: "reject-range", args: { min: 1, max: 2 } },
      // @ts-expect-error an argument is missing
      { id: "reject-range", args: { min: 1 } },
      // @ts-expect-error its arguments are missing
      { id: "reject-range" },
      // @ts-expect-error it takes none
      { id: "button-back", args: { min: 1 } },
      // @ts-expect-error no such id
      { id: "button-bakc" },
    ];
    expect(said).toHaveLength(6);
  });
});
