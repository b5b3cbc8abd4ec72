import { z } from "zod";
import { AppError } from "../../../domain/errors.js";
import type { CaseId, EpochMs } from "../../../domain/ids.js";
import { caseCode, coarsen, isTraining } from "../../../domain/report.js";
import type { CaseRegister, CaseStore, Clock, OpenedCase } from "../../../ports.js";
import type { Say } from "../card/card-words.js";
import type { DeskNotes } from "../chat/desk-notes.js";
import type { JournalCheck } from "./journal-check.js";
import { dayWords } from "./journal-lines.js";

/**
 * The ends of all journals, posted once a week where the server cannot take them back unseen: whoever
 * changes a journal later, in the store and with every key, is found out by what stands in the chat.
 */
export interface JournalHeads {
  /** The ends as they are now: plain texts, each within one message. */
  weekly(cases: readonly OpenedCase[]): Promise<readonly string[]>;
  /** What a text of `weekly` says; `null` for any other text. */
  read(text: string): PostedHeads | null;
  /** Compares what was posted with the journals as they stand. */
  compare(posted: PostedHeads): Promise<readonly ComparedHead[]>;
  /** The cases of a code, living or destroyed, as far as an end of theirs was ever posted. */
  known(code: string): Promise<readonly CaseId[]>;
}

/** A message with ends of journals. */
export interface PostedHeads {
  /** As it is written there, `31.12.2026`. */
  readonly day: string;
  readonly heads: readonly PostedHead[];
}

interface PostedHead {
  readonly code: string;
  readonly seq: number;
  /** The first twelve characters of it. */
  readonly mac: string;
}

/**
 * `over`: it fits, and the case was destroyed. `forgotten`: of a case that was destroyed so long ago
 * that nothing is kept of it. `unknown`: no case of that code was ever here.
 */
export interface ComparedHead {
  readonly code: string;
  readonly found: "fits" | "over" | "differs" | "forgotten" | "unknown";
}

const NOTE = "heads";
const MAC_CHARACTERS = 12;
// Telegram's limit is 4,096 characters (Bot API, sendMessage).
const MOST_CHARACTERS = 4_000;
const DAY_MS = 86_400_000;
// The journal of a destroyed case is kept so long.
const KEPT_DAYS = 400;
// As many processes as write at once, and more.
const MOST_TRIES = 8;

const noteSchema = z.strictObject({ v: z.literal(1), cases: z.record(z.string(), z.number()) });

export function createJournalHeads(options: {
  cases: Pick<CaseStore, "load">;
  check: JournalCheck;
  register: CaseRegister;
  notes: DeskNotes;
  clock: Clock;
  timeZone: string;
  say: Say;
}): JournalHeads {
  const { cases, check, register, notes, clock, timeZone, say } = options;

  return {
    async weekly(all) {
      const found: { caseId: CaseId; line: string }[] = [];
      for (const { caseId, brief } of all) {
        const head = isTraining(brief) ? null : ((await cases.load(caseId))?.head ?? null);
        if (head === null) continue;
        const mac = head.mac.slice(0, MAC_CHARACTERS);
        found.push({ caseId, line: `${caseCode(caseId)} ${head.seq} ${mac}` });
      }
      // Before they are posted: of a case that is destroyed nothing but this knows the id.
      await remember(found.map(({ caseId }) => caseId));
      const title = titleOf(dayWords(coarsen(clock.now(), timeZone).day));
      return textsOf(title, found.map(({ line }) => line).sort());
    },

    read(text) {
      const [first = "", ...lines] = text.split("\n");
      const [day] = /\d{2}\.\d{2}\.\d{4}/.exec(first) ?? [];
      // Nothing that somebody wrote stands in a first line: whole, it is the bot's own.
      if (day === undefined || first !== titleOf(day).split("\n")[0]) return null;
      const heads = lines.flatMap((line) => {
        const [, code, seq, mac] = /^([A-Z0-9]{4}) (\d{1,7}) ([\w-]{12})$/.exec(line) ?? [];
        return code === undefined || mac === undefined ? [] : [{ code, seq: Number(seq), mac }];
      });
      return { day, heads };
    },

    async compare({ day, heads }) {
      const known = await everyKnown();
      const compared: ComparedHead[] = [];
      for (const head of heads) compared.push(await comparedHead(head, day, known));
      return compared;
    },

    known: async (code) => withCode(await everyKnown(), code),
  };

  async function comparedHead(
    { code, seq, mac }: PostedHead,
    day: string,
    known: readonly CaseId[],
  ): Promise<ComparedHead> {
    const ids = withCode(known, code);
    let kept = false;
    for (const caseId of ids) {
      const { entries, brokenAt, isOver } = await check(caseId);
      kept = kept || entries.length > 0;
      const fits = entries[seq - 1]?.mac.startsWith(mac) === true;
      if (fits && brokenAt === null) return { code, found: isOver ? "over" : "fits" };
    }
    if (kept) return { code, found: "differs" };
    const isOld = clock.now() - momentOf(day) > KEPT_DAYS * DAY_MS;
    if (isOld) return { code, found: "forgotten" };
    // What was posted a while ago and has no journal at all has lost it.
    return { code, found: ids.length > 0 ? "differs" : "unknown" };
  }

  /** All that live, and those of which an end was ever posted. */
  async function everyKnown(): Promise<readonly CaseId[]> {
    const living = (await register.cases()).map(({ caseId }) => caseId);
    const posted = Object.keys((await readNote()).cases) as CaseId[];
    return [...new Set([...living, ...posted])];
  }

  async function remember(ids: readonly CaseId[]): Promise<void> {
    const now = clock.now();
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const { cases: before, version } = await readNote();
      const living = Object.entries(before).filter(
        ([, at]) => at > now - (KEPT_DAYS + 30) * DAY_MS,
      );
      const after = {
        ...Object.fromEntries(living),
        ...Object.fromEntries(ids.map((id) => [id, now])),
      };
      // The same cases within a day: a round that looks again has nothing to write.
      const isKnown = ids.every((id) => (before[id] ?? 0) > now - DAY_MS);
      if (isKnown || (await notes.keep(NOTE, { v: 1, cases: after }, version)) !== null) return;
    }
    throw new AppError("internal", "the ends of the journals could not be remembered");
  }

  async function readNote() {
    const { value, version } = await notes.read(NOTE);
    if (value === null) return { cases: {} as Readonly<Record<string, EpochMs>>, version };
    const parsed = noteSchema.safeParse(value);
    if (!parsed.success)
      throw new AppError("store.corrupt", "a note of the desk has an unknown shape");
    return { cases: parsed.data.cases as Readonly<Record<string, EpochMs>>, version };
  }

  function titleOf(day: string): string {
    return `🔗 ${say("journal-heads-title", { day })}`;
  }

  function textsOf(title: string, lines: readonly string[]): readonly string[] {
    const texts: string[] = [];
    let text = "";
    for (const line of lines) {
      if (text !== "" && text.length + line.length + 1 > MOST_CHARACTERS) {
        texts.push(text);
        text = "";
      }
      text = text === "" ? `${title}\n${say("journal-heads-how")}\n\n${line}` : `${text}\n${line}`;
    }
    return text === "" ? texts : [...texts, text];
  }
}

/** Codes are short: several cases may have the same. */
function withCode(ids: readonly CaseId[], code: string): readonly CaseId[] {
  return ids.filter((caseId) => caseCode(caseId) === code);
}

/** The beginning of a day that is written `31.12.2026`. */
function momentOf(day: string): EpochMs {
  return Date.parse(day.split(".").reverse().join("-"));
}
