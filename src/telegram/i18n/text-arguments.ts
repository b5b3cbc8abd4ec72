/**
 * The names of the variables anywhere in a parsed pattern, in order of the alphabet. Fluent gives
 * a pattern as a string or as a tree whose shape it does not publish; anything else has none.
 */
export function argumentsOf(pattern: unknown): readonly string[] {
  const names = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    const { type, name } = part as { type?: unknown; name?: unknown };
    if (type === "var") names.add(String(name));
    for (const inner of Object.values(part)) visit(inner);
  };
  visit(pattern);
  return [...names].sort();
}
