import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { articleText, type Head, SOURCES } from "./invented-article.js";

const WORDING = fileURLToPath(new URL("../../locales/wording.yaml", import.meta.url));
const BODY = "Go on.[^seen]\nGo home.[^told]\n\n- Ask.";

/** A small guide to rights in a folder of its own: two topics, in every language, as the real one lies. */
export interface RightsFolder {
  readonly path: string;
  read(file: string): string;
  write(file: string, text: string): void;
  /** Writes what a file of it becomes. */
  change(file: string, change: (text: string) => string): void;
  remove(file: string): void;
  /** Removes all of it. */
  end(): void;
}

/** Remove it in `afterEach`. */
export function createRightsFolder(locales: readonly string[]): RightsFolder {
  const path = mkdtempSync(join(tmpdir(), "dauys-rights-"));
  const folder: RightsFolder = {
    path,
    read: (file) => readFileSync(join(path, file), "utf8"),
    write(file, text) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), text);
    },
    change: (file, change) => folder.write(file, change(folder.read(file))),
    remove: (file) => rmSync(join(path, file)),
    end: () => rmSync(path, { recursive: true, force: true }),
  };
  folder.write("flows/rights.yaml", TOPICS);
  folder.write("docs/rights.md", DOCUMENT);
  const claims = locales.map((each) => `${each}: [{ find: "gaol", why: no gaol }]\n`).join("");
  folder.write("locales/claims.yaml", `everywhere: [{ find: "jail", why: no jail }]\n${claims}`);
  copyFileSync(WORDING, join(path, "locales", "wording.yaml"));
  for (const locale of locales) {
    const own = `locales/${locale}/rights`;
    folder.write(`${own}/night.md`, articleText(BODY, headOf("night")));
    folder.write(`${own}/day.md`, articleText(BODY, headOf("day")));
    folder.write(`${own}/phrases.yaml`, "night: [at night]\nday: [by day, 12]\ncontacts: [112]\n");
    folder.write(`${own}/danger.yaml`, "danger: [now]\nharm: [hurt]\n");
    folder.write(`${own}/elsewhere.yaml`, "- rain\n");
  }
  return folder;
}

function headOf(id: string): Head {
  return { id, title: "Go on", summary: "Ask.", sources: SOURCES };
}

const TOPICS = `groups:
  - { id: work, icon: "🛠", topics: [night, day] }
topics:
  night: { icon: "🌙", categories: [] }
  day: { icon: "☀️", trapped: true, categories: [] }
`;

const DOCUMENT = `# For lawyers

<!-- waiting: npm run rights:check -- --write -->
<!-- /waiting -->

The end.
`;
