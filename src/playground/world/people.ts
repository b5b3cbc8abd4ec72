import { createPersonDeeds, type PersonDeeds } from "./person-deeds.js";
import { createPersonMessages, type PersonMessages } from "./person-messages.js";
import { createPersonTaps, type PersonTaps } from "./person-taps.js";
import { createPersonTopics, type PersonTopics } from "./person-topics.js";
import type { World } from "./world.js";

/**
 * What people at their phones do. Each yields the updates that the real server queues, and throws
 * an Error with a plain reason where Telegram's app would not let a person do it.
 */
export interface People extends PersonMessages, PersonTaps, PersonDeeds, PersonTopics {}

export function createPeople(world: World): People {
  const messages = createPersonMessages(world);
  return {
    ...messages,
    ...createPersonTaps(world, messages),
    ...createPersonDeeds(world),
    ...createPersonTopics(world),
  };
}
