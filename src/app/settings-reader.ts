import { createSecret, type Secret } from "../domain/secret.js";

/** The process environment, `.env` included. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads settings one by one and collects what is wrong instead of throwing. */
export interface Reader {
  /** One line per problem, each beginning with the name of the setting. */
  readonly problems: string[];
  problem(name: string, what: string): void;
  /** The trimmed value; `null` when absent or empty. */
  text(name: string): string | null;
  /** Like `text`, or the content of the file that `NAME_FILE` names. Wrapped. */
  secret(name: string): Secret | null;
  whole(name: string, fallback: number, least: number, most: number): number;
  oneOf(name: string, fallback: string, allowed: readonly string[]): string;
  checked(name: string, fallback: string, fits: (text: string) => boolean, hint: string): string;
}

/** `readFile` may throw; its error becomes a problem that names no content. */
export function createReader(environment: Environment, readFile: (path: string) => string): Reader {
  const problems: string[] = [];
  const told = new Set<string>();
  const problem = (name: string, what: string) => {
    const setting = name.replace(/_FILE$/, "");
    if (told.has(setting)) return; // one line a setting: the first says what to do
    told.add(setting);
    problems.push(`${name} ${what}`);
  };
  const text = (name: string) => environment[name]?.trim() || null;

  const reader: Reader = {
    problems,
    problem,
    text,
    secret(name) {
      const path = text(`${name}_FILE`);
      const value = path === null ? text(name) : fromFile(name, path);
      return value === null ? null : createSecret(value);
    },
    whole(name, fallback, least, most) {
      const given = text(name);
      if (given === null) return fallback;
      const value = Number(given);
      if (/^\d+$/.test(given) && value >= least && value <= most) return value;
      problem(name, `must be a whole number from ${least} to ${most}`);
      return fallback;
    },
    oneOf(name, fallback, allowed) {
      return this.checked(
        name,
        fallback,
        (given) => allowed.includes(given),
        `choose one of: ${allowed.join(", ")}`,
      );
    },
    checked(name, fallback, fits, hint) {
      const given = text(name) ?? fallback;
      if (fits(given)) return given;
      problem(name, `has a value that is not known: ${hint}`);
      return fallback;
    },
  };
  return reader;

  function fromFile(name: string, path: string): string | null {
    try {
      const content = readFile(path).trim();
      if (content === "") problem(`${name}_FILE`, "names an empty file: put the value into it");
      return content || null;
    } catch {
      problem(`${name}_FILE`, "names a file that cannot be read: check the path and its rights");
      return null;
    }
  }
}
