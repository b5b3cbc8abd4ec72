/** Every command of caseworkers, in the order of `/help` and of the menu; the help of each is `command-<name>`. */
export const COMMAND_GROUPS = [
  { id: "holding", names: ["claim", "release", "handover"] },
  { id: "case", names: ["level", "working", "tag", "untag", "note", "story", "alike", "journal"] },
  { id: "worker", names: ["r", "ask", "refer"] },
  { id: "ending", names: ["close", "reopen", "merge", "part", "purge"] },
  { id: "desk", names: ["cases", "find", "duty", "away", "stats", "export", "verify"] },
  { id: "care", names: ["help", "care", "training"] },
] as const;

export type CommandName = (typeof COMMAND_GROUPS)[number]["names"][number];

export const COMMAND_NAMES: readonly CommandName[] = COMMAND_GROUPS.flatMap(({ names }) => names);
