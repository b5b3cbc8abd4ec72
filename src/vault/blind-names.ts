import type { BlindName } from "../domain/case-file.js";
import { NAMES_STEP, namesIn } from "../domain/names.js";
import type { Story } from "../domain/report.js";
import type { Sealer } from "../ports.js";

// 72 bits: of a million tokens no two are the same by chance.
const TOKEN_CHARACTERS = 12;

/**
 * The names in a story as keyed tokens: without the server's key they tell nothing, and with it only to
 * whoever guesses the name. They are made under the oldest key of the ring (see `createSealer`), so a
 * new key loses no match; once the old one is taken out of the ring, what came before matches nothing
 * that comes after.
 */
export function createNameBlinder(
  sealer: Pick<Sealer, "blind">,
): (story: Story) => readonly BlindName[] {
  const blind = (form: string) => sealer.blind("pattern", form).slice(0, TOKEN_CHARACTERS);
  return ({ parts }) =>
    parts
      .filter(({ step }) => step === NAMES_STEP)
      .flatMap(({ text }) => namesIn(text))
      .map(({ words }) => ({
        words: words.map(({ forms, ...rest }) => ({ tokens: forms.map(blind), ...rest })),
      }));
}
