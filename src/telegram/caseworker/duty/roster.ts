import { z } from "zod";
import { AppError } from "../../../domain/errors.js";
import type { EpochMs } from "../../../domain/ids.js";
import type { Clock, Mention, Roster } from "../../../ports.js";
import { toSendError } from "../../send-error.js";
import type { Actor } from "../acts/actor.js";
import type { DeskNotes } from "../chat/desk-notes.js";

/** A caseworker as the desk knows them. */
export interface RosterMember {
  readonly id: number;
  /** As the chat calls them. */
  readonly name: string;
  /** What they speak beside the caseworkers' language. */
  readonly languages: readonly string[];
  /** On call; `until: null` until they say otherwise. */
  readonly duty: { readonly until: EpochMs | null } | null;
  readonly awayUntil: EpochMs | null;
}

/** The people of the desk. Everything but `seen` throws when the store cannot be reached. */
export interface DutyRoster extends Roster {
  /**
   * Somebody acts, and may: they are known from now on, by the name they have now. Who writes as the
   * group itself is not: a mention would show them. Never throws.
   */
  seen(actor: Pick<Actor, "id" | "name" | "isAnonymous">): Promise<void>;
  /** They do not belong to the caseworkers any more. Idempotent. */
  drop(id: number): Promise<void>;
  /** By name. */
  members(): Promise<readonly RosterMember[]>;
  /** What is kept of them then; `null` where they are not known. */
  change(id: number, change: (member: RosterMember) => RosterMember): Promise<RosterMember | null>;
}

const NOTE = "roster";
// An hour: a new name is shown soon enough, and a tap costs the store nothing more.
const SEEN_AGAIN_MS = 3_600_000;
// 20: as many as may act at the same moment. Each time one of them is first.
const MOST_TRIES = 20;
// More than any bureau has; the note stays small.
const MOST_MEMBERS = 200;

const noteSchema = z.strictObject({
  v: z.literal(1),
  members: z.array(
    z.strictObject({
      id: z.number().int(),
      name: z.string(),
      languages: z.array(z.string()),
      duty: z.strictObject({ until: z.number().nullable() }).nullable(),
      awayUntil: z.number().nullable(),
    }),
  ),
});

/**
 * `locale`: the caseworkers' own language, which all of them speak. `others`: who is everyone while
 * nobody has acted yet; nobody, if not given.
 */
export function createRoster(options: {
  notes: DeskNotes;
  clock: Clock;
  locale: string;
  others?: Pick<Roster, "everyone">;
  onTrouble: (code: string) => void;
}): DutyRoster {
  const { notes, clock, locale, others, onTrouble } = options;
  const known = new Map<number, { readonly name: string; readonly at: EpochMs }>();

  async function read() {
    const { value, version } = await notes.read(NOTE);
    if (value === null) return { members: [], version };
    const parsed = noteSchema.safeParse(value);
    // Thrown away it would be lost: a newer version may have written it.
    if (!parsed.success) throw new AppError("store.corrupt", "the roster has an unknown shape");
    return { members: parsed.data.members, version };
  }

  /** `decide` gives the same list where nothing changes. */
  async function rewrite(
    decide: (members: readonly RosterMember[]) => readonly RosterMember[],
  ): Promise<readonly RosterMember[]> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const { members, version } = await read();
      const next = decide(members);
      if (next === members) return members;
      if ((await notes.keep(NOTE, { v: 1, members: next }, version)) !== null) return next;
    }
    throw new AppError("internal", "the roster was changed by others again and again");
  }

  async function drop(id: number): Promise<void> {
    known.delete(id);
    await rewrite((members) =>
      members.some((each) => each.id === id) ? members.filter((each) => each.id !== id) : members,
    );
  }

  const presentOf = (members: readonly RosterMember[], now: EpochMs) =>
    members.filter((member) => !isAway(member, now));

  return {
    drop,

    async seen({ id, name, isAnonymous }) {
      const last = known.get(id);
      const isKnown = last !== undefined && last.at > clock.now() - SEEN_AGAIN_MS;
      try {
        if (isAnonymous) {
          if (!isKnown || last.name !== "") await drop(id);
          known.set(id, { name: "", at: clock.now() });
          return;
        }
        if (isKnown && last.name === name) return;
        await rewrite((members) => withName(members, id, name));
        known.set(id, { name, at: clock.now() });
      } catch (error) {
        onTrouble(`roster.${(error as { code?: string }).code ?? toSendError(error).reason}`);
      }
    },

    async members() {
      return (await read()).members.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    },

    async change(id, change) {
      const members = await rewrite((all) =>
        all.some((each) => each.id === id)
          ? all.map((each) => (each.id === id ? change(each) : each))
          : all,
      );
      return members.find((each) => each.id === id) ?? null;
    },

    async onDuty(reader, now) {
      const { members } = await read();
      const duty = presentOf(members, now).filter((member) => isOnDuty(member, now));
      if (isSame(reader, locale)) return duty.map(mentionOf);
      const speak = duty.filter(({ languages }) => languages.some((each) => isSame(each, reader)));
      return (speak.length > 0 ? speak : duty).map(mentionOf);
    },

    async everyone(now) {
      const { members } = await read();
      if (members.length === 0 && others) return others.everyone(now);
      return presentOf(members, now).map(mentionOf);
    },
  };
}

/** Whether they are on call; being away ends it. */
export function isOnDuty({ duty }: RosterMember, now: EpochMs): boolean {
  return duty !== null && (duty.until === null || duty.until > now);
}

export function isAway({ awayUntil }: RosterMember, now: EpochMs): boolean {
  return awayUntil !== null && awayUntil > now;
}

function withName(
  members: readonly RosterMember[],
  id: number,
  name: string,
): readonly RosterMember[] {
  const before = members.find((each) => each.id === id);
  if (before?.name === name) return members;
  if (before) return members.map((each) => (each.id === id ? { ...each, name } : each));
  const fresh: RosterMember = { id, name, languages: [], duty: null, awayUntil: null };
  return [...members, fresh].slice(-MOST_MEMBERS);
}

/** Spoken, the two scripts of Uzbek are one language. */
function isSame(one: string, other: string): boolean {
  return one.split("-")[0] === other.split("-")[0];
}

function mentionOf({ id, name }: RosterMember): Mention {
  return { id, name };
}
