import { inspect } from "node:util";

/** A value that does not show itself in logs, errors or JSON: only `reveal` gives it. */
export interface Secret {
  reveal(): string;
}

/** Wraps a secret; printing it in any way gives `[redacted]`. */
export function createSecret(value: string): Secret {
  const redacted = () => "[redacted]";
  return {
    reveal: () => value,
    toString: redacted,
    toJSON: redacted,
    [inspect.custom]: redacted,
  } as Secret;
}
