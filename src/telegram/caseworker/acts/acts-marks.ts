import { levelOf } from "../../../domain/case-file.js";
import { raised } from "../../../domain/escalation.js";
import type { CaseId } from "../../../domain/ids.js";
import { byCaseworker } from "../../../domain/journal.js";
import { isBlank } from "../../../domain/plain-text.js";
import type { Level } from "../../../domain/triage.js";
import type { CaseAccess, Clock, Decision } from "../../../ports.js";
import type { Say } from "../card/card-words.js";
import type { Actor, Told } from "./actor.js";
import {
  levelled,
  MOST_NOTE_CHARACTERS,
  MOST_TAGS,
  noted,
  tagged,
  tagsIn,
  untagged,
} from "./case-marks.js";
import { working } from "./stages.js";
import { quiet, shown } from "./telling.js";

/** What caseworkers mark on a case for one another. */
export interface Marks {
  /** A level of their own, with the reason; without one nothing changes. */
  level(caseId: CaseId, actor: Actor, level: Level, reason: string): Promise<Told>;
  tag(caseId: CaseId, actor: Actor, words: string): Promise<Told>;
  untag(caseId: CaseId, actor: Actor, words: string): Promise<Told>;
  /** Tags in one line: those after a minus go. */
  retag(caseId: CaseId, actor: Actor, words: string): Promise<Told>;
  /** Its words go into the journal of the case, nowhere else; of a closed case too. */
  note(caseId: CaseId, actor: Actor, words: string): Promise<Told>;
  working(caseId: CaseId, actor: Actor): Promise<Told>;
}

/** `levelName`: a level in words, as cards show it. */
export function createMarks(options: {
  access: CaseAccess;
  clock: Clock;
  say: Say;
  levelName: (level: Level) => string;
}): Marks {
  const { access, clock, say, levelName } = options;

  async function change(
    caseId: CaseId,
    actor: Actor,
    decide: Parameters<typeof access.change<string>>[2],
  ): Promise<Told> {
    const said = await access.change<string>(caseId, byCaseworker(actor), (at) =>
      at.file.stage === "closed" ? { file: null, result: say("acts-closed") } : decide(at),
    );
    return said === null ? quiet(say("claim-unknown")) : shown(said);
  }

  function tooLong(words: string): string | null {
    const count = [...words].length;
    if (count <= MOST_NOTE_CHARACTERS) return null;
    return say("acts-too-long", { count: String(count), most: String(MOST_NOTE_CHARACTERS) });
  }

  /** Adds some and takes others away; the journal has a line for each of the two. */
  async function mark(
    caseId: CaseId,
    actor: Actor,
    { add, drop }: { add: string; drop: string },
  ): Promise<Told> {
    const [wanted, unwanted] = [tagsIn(add), tagsIn(drop)];
    const bad = [...wanted.bad, ...unwanted.bad];
    if (bad.length > 0) return quiet(say("acts-tags-bad", { tags: bad.join(", ") }));
    if (wanted.tags.length + unwanted.tags.length === 0) return quiet(say("acts-tags-how"));
    return change(caseId, actor, ({ file }): Decision<string> => {
      const less = untagged(file, unwanted.tags, clock.now());
      const left = less === "same" ? file : less;
      const more = tagged(left, wanted.tags, clock.now());
      if (more === "tooMany")
        return { file: null, result: say("acts-tags-too-many", { most: String(MOST_TAGS) }) };
      const next = more === "same" ? left : more;
      const gone = file.tags.filter((tag) => unwanted.tags.includes(tag));
      const came = next.tags.filter((tag) => !file.tags.includes(tag));
      const tags = next.tags.join(", ");
      return {
        file: next === file ? null : next,
        acts: [
          ...(gone.length > 0 ? [{ act: "untagged", words: gone.join(", ") } as const] : []),
          ...(came.length > 0 ? [{ act: "tagged", words: came.join(", ") } as const] : []),
        ],
        result: tags === "" ? say("acts-tags-none") : say("acts-tags-now", { tags }),
      };
    });
  }

  return {
    async level(caseId, actor, level, reason) {
      if (isBlank(reason)) return quiet(say("acts-level-reason", { level: String(level) }));
      const refused = tooLong(reason);
      if (refused !== null) return quiet(refused);
      return change(caseId, actor, ({ brief, file }): Decision<string> => {
        const before = levelOf(brief, file);
        if (before === level) return { file: null, result: say("acts-level-same") };
        return {
          file: levelled(level < before ? raised(file, clock.now()) : file, level, clock.now()),
          acts: [{ act: "levelChanged", words: `${before} → ${level}: ${reason}` }],
          result: say("acts-level-set", { level: levelName(level) }),
        };
      });
    },

    tag: (caseId, actor, words) => mark(caseId, actor, { add: words, drop: "" }),
    untag: (caseId, actor, words) => mark(caseId, actor, { add: "", drop: words }),

    retag(caseId, actor, words) {
      const all = words.split(/[\s,]+/u);
      const drop = all.filter((word) => /^[-–−]/u.test(word)).map((word) => word.slice(1));
      const add = all.filter((word) => !/^[-–−]/u.test(word));
      return mark(caseId, actor, { add: add.join(" "), drop: drop.join(" ") });
    },

    async note(caseId, actor, words) {
      if (isBlank(words)) return quiet(say("acts-note-how"));
      const refused = tooLong(words);
      if (refused !== null) return quiet(refused);
      // What became of it may be known only after it was closed.
      const said = await access.change(caseId, byCaseworker(actor), ({ file }) => ({
        file: noted(file, clock.now()),
        acts: [{ act: "noted", words }],
        result: say("acts-note-kept"),
      }));
      return said === null ? quiet(say("claim-unknown")) : shown(said);
    },

    working: (caseId, actor) =>
      change(caseId, actor, ({ file }) => {
        const next = working(file, clock.now());
        return { file: next, acts: [{ act: "working" }], result: say("desk-working") };
      }),
  };
}
