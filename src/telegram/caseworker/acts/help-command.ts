import { escapeHtml } from "../../markup.js";
import type { Say } from "../card/card-words.js";
import { COMMAND_GROUPS } from "./command-list.js";
import type { DeskCommand } from "./desk-command.js";

/** `/help`: what can be written, in groups. `isKnown`: whether a command is there to be used. */
export function createHelpCommand(say: Say, isKnown: (name: string) => boolean): DeskCommand {
  return {
    name: "help",
    needs: "nothing",
    async run({ answer }) {
      await answer({ text: helpHtml(say, isKnown), html: true });
      return null;
    },
  };
}

/** As HTML within one message. */
export function helpHtml(say: Say, isKnown: (name: string) => boolean): string {
  const groups = COMMAND_GROUPS.map(({ id, names }) => ({
    title: say(`commands-group-${id}`),
    lines: names.filter(isKnown).map((name) => `/${name} · ${escapeHtml(say(`command-${name}`))}`),
  })).filter(({ lines }) => lines.length > 0);
  return [
    escapeHtml(say("commands-title")),
    ...groups.map(({ title, lines }) => [`<b>${escapeHtml(title)}</b>`, ...lines].join("\n")),
    escapeHtml(say("commands-where")),
  ].join("\n\n");
}
