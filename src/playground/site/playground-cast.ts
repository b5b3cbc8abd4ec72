import type { LocalTelegram } from "../local-telegram.js";
import type { UserProfile } from "../world/groups.js";
import type { LocalChat, LocalUser } from "../world/world.js";

/** A page with more phones than this helps nobody. */
const MOST_WORKERS = 12;

/** Who plays on the page: workers, caseworkers with their group, and somebody who is in no group. */
export interface PlaygroundCast {
  readonly workers: readonly LocalUser[];
  /** The first one administers the group. */
  readonly caseworkers: readonly LocalUser[];
  readonly outsider: LocalUser;
  readonly group: LocalChat;
  /**
   * One more worker, with a name that is plainly made up.
   * @throws Error when there are enough.
   */
  addWorker(): LocalUser;
}

/**
 * Each name says "Sample Testov" in a language of its own, so that nobody takes one for a person
 * and a search for it finds leaks. The first three are there at the start.
 */
const WORKERS: readonly UserProfile[] = [
  {
    firstName: "Namuna",
    lastName: "Sinovov",
    username: "namuna_sinovov",
    languageCode: "uz",
  },
  { firstName: "Образец", lastName: "Пробников", username: "obrazets_prob", languageCode: "ru" },
  {
    firstName: "Sample",
    lastName: "Testworker",
    username: "sample_testworker",
    languageCode: "en",
  },
  { firstName: "نموذج", lastName: "تجريبي", username: "namudhaj_tajribi", languageCode: "ar" },
  { firstName: "Үлгү", lastName: "Сыноов", username: "ulgu_synoov", languageCode: "ky" },
  { firstName: "Намуна", lastName: "Санҷишов", languageCode: "tg" },
];

/** Adds the invented people of the playground to a local Telegram. */
export function createPlaygroundCast(telegram: LocalTelegram): PlaygroundCast {
  const workers = WORKERS.slice(0, 3).map((profile) => telegram.addUser(profile));
  const aigul = telegram.addUser({
    firstName: "Aigul",
    username: "aigul_kezekshi",
    languageCode: "ru",
  });
  const daniyar = telegram.addUser({
    firstName: "Daniyar",
    username: "daniyar_kezekshi",
    languageCode: "ru",
  });
  const outsider = telegram.addUser({
    firstName: "Böten",
    lastName: "Synaqov",
    username: "boten_synaqov",
    languageCode: "ru",
  });
  const group = telegram.addGroup({
    title: "KIBHR: дежурные",
    kind: "supergroup",
    forum: true,
    members: [daniyar],
    administrators: [aigul],
  });
  return {
    workers,
    caseworkers: [aigul, daniyar],
    outsider,
    group,
    addWorker() {
      if (workers.length >= MOST_WORKERS) throw new Error("There are enough workers on this page.");
      const profile = profileOf(workers.length);
      const worker = telegram.addUser(profile);
      workers.push(worker);
      return worker;
    },
  };
}

/** After the last name they begin again, with a number. */
function profileOf(index: number): UserProfile {
  const profile = WORKERS[index % WORKERS.length] ?? { firstName: "Namuna" };
  const round = Math.floor(index / WORKERS.length) + 1;
  if (round === 1) return profile;
  const { username, ...rest } = profile;
  return {
    ...rest,
    lastName: `${profile.lastName ?? ""} ${round}`.trim(),
    ...(username !== undefined && { username: `${username}_${round}` }),
  };
}
