import type { World } from "./world.js";

/** Draws until the id is nobody's. */
export function unusedId(world: World, draw: () => number): number {
  const taken = (id: number) => world.chats.has(id) || world.users.has(id) || id === world.bot.id;
  for (;;) {
    const id = draw();
    if (!taken(id)) return id;
    // A constant random source in a test would draw the same id for ever.
    const next = id < 0 ? id - world.chats.size : id + world.chats.size;
    if (!taken(next)) return next;
  }
}
