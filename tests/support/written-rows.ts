import type { Store } from "../../src/ports.js";
import type { Row } from "./seized-store.js";

/** Everything that passes from the bot to its store, call by call, as rows to search and to open. */
export interface WrittenRows {
  /** For `wrapStore`. */
  wrap(store: Store): Store;
  rows(): readonly Row[];
  forget(): void;
}

export function createWrittenRows(): WrittenRows {
  const rows: Row[] = [];
  return {
    wrap: (store) =>
      new Proxy(store, {
        get(target, name: string) {
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== "function") return member;
          return (...given: unknown[]) => {
            if (given.length > 0)
              rows.push({ key: `${name} ${rows.length}`, parts: searchable(textsIn(given)) });
            return member.apply(target, given);
          };
        },
      }),
    rows: () => [...rows],
    forget() {
      rows.length = 0;
    },
  };
}

// No name that something is sealed under is as long.
const NAME_CHARACTERS = 60;

/** What is sealed stands in one long part: names are looked for in short ones alone. */
function searchable(texts: readonly string[]): readonly string[] {
  const long = texts.filter(({ length }) => length > NAME_CHARACTERS);
  return [...texts.filter((text) => !long.includes(text)), long.join(" ").padEnd(500)];
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  if (value instanceof Uint8Array) return [Buffer.from(value).toString("latin1")];
  return value && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}
