import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { inPlainWords } from "./plain-words.js";

export type Read<T> =
  | { readonly kind: "value"; readonly value: T }
  | { readonly kind: "problems"; readonly lines: readonly string[] };

/** Parses YAML 1.2 and checks its shape. Problems come one a line, each naming the file. */
export function readYaml<T>(text: string, schema: z.ZodType<T>, file: string): Read<T> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const error = document.errors[0]; // what follows a slip of syntax is mostly its echo
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    const problem = `${file}: line ${line}, column ${col}: ${error.message}. Correct the YAML there.`;
    return { kind: "problems", lines: [problem] };
  }
  const value = toValue(document);
  if (value.kind === "unresolved")
    return {
      kind: "problems",
      lines: [`${file}: an alias (*) has no anchor. Write the value itself.`],
    };
  const parsed = schema.safeParse(value.json);
  if (parsed.success) return { kind: "value", value: parsed.data };
  const lines = parsed.error.issues.map((issue) => `${file}: ${inPlainWords(issue, value.json)}`);
  return { kind: "problems", lines };
}

function toValue(document: { toJS(): unknown }) {
  try {
    return { kind: "json", json: document.toJS() } as const;
  } catch {
    return { kind: "unresolved" } as const; // the only thing that yaml finds out this late
  }
}
