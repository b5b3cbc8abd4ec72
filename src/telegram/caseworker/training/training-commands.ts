import type { Training } from "../../../ports.js";
import type { DeskCommand } from "../acts/desk-command.js";
import type { Say } from "../card/card-words.js";
import { INVENTED } from "./training-cases.js";

const OFF: readonly string[] = ["off", "stop", "end", "выкл", "стоп", "конец", "өшіру", "тоқтату"];

/** `/training`, `/training off`: for those who run the chat. */
export function createTrainingCommands(options: { training: Training; say: Say }): {
  readonly commands: readonly DeskCommand[];
} {
  const { training, say } = options;
  const command: DeskCommand = {
    name: "training",
    needs: "nothing",
    async run({ words, isAdministrator }) {
      if (!isAdministrator) return say("training-only-administrators");
      const asked = words.trim().toLowerCase();
      if (OFF.includes(asked)) {
        const count = await training.end();
        return count === 0 ? say("training-none") : say("training-ended", { count: String(count) });
      }
      if (asked !== "") return say("training-how");
      const begun = await training.begin();
      return begun === "running"
        ? say("training-running")
        : say("training-begun", { count: String(INVENTED.length) });
    },
  };
  return { commands: [command] };
}
