import type { LocalTelegram } from "../local-telegram.js";
import type { LocalChat, LocalUser } from "../world/world.js";

/** Who plays on the page: one worker, the caseworkers, and their group. */
export interface PlaygroundCast {
  readonly worker: LocalUser;
  readonly caseworkers: readonly LocalUser[];
  readonly group: LocalChat;
}

/**
 * Adds the invented people of the playground to a local Telegram. The worker's name says
 * "Sample Testov" in Uzbek, so that nobody takes it for a person and a search for it finds leaks.
 */
export function createPlaygroundCast(telegram: LocalTelegram): PlaygroundCast {
  const worker = telegram.addUser({
    firstName: "Namuna",
    lastName: "Sinovov",
    username: "namuna_sinovov",
    languageCode: "uz",
  });
  const caseworkers = [
    telegram.addUser({ firstName: "Aigul", username: "aigul_kezekshi", languageCode: "ru" }),
    telegram.addUser({ firstName: "Daniyar", username: "daniyar_kezekshi", languageCode: "ru" }),
  ];
  const group = telegram.addGroup({
    title: "KIBHR: дежурные",
    kind: "supergroup",
    forum: true,
    members: caseworkers,
  });
  return { worker, caseworkers, group };
}
