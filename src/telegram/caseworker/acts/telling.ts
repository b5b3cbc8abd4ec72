import type { Told } from "./actor.js";

/** To be told, and nothing has changed. */
export function quiet(said: string): Told {
  return { said, changed: false };
}

/** To be told; the card shows it differently now, or is to be drawn again for whoever sees an old one. */
export function shown(said: string): Told {
  return { said, changed: true };
}
