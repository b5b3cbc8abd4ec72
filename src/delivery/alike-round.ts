import { pairsAlike } from "../domain/alike.js";
import type { Alike, BlindName, CaseFile } from "../domain/case-file.js";
import type { CaseId, EpochMs } from "../domain/ids.js";
import type { Doer } from "../domain/journal.js";
import { isTraining } from "../domain/report.js";
import { marked, markOf } from "../domain/said.js";
import type { CaseAccess, CaseDesk, CaseStore, DeskRound, OpenedCase } from "../ports.js";
import { codeOf, failureOf } from "./failure.js";

// A card cannot say more, and a name that so many cases have says little.
const MOST_ALIKE = 20;
// What one line tells: each has a row of buttons.
const A_LINE = 5;
// Of the group's 20 messages a minute, in three rounds: the rest is for reports.
const LINES_A_ROUND = 2;

// After a restart everything is compared once more, a part with each round: nobody is to wait for it.
const FRESH_A_ROUND = 100;

const BOT: Doer = { kind: "bot" };

/**
 * Finds cases that may name the same employer, writes it into both, and tells who has the older one,
 * once. The card says it as well: so that it was told is written down before it is, and a crash between
 * loses the line rather than repeats it. What was compared is remembered in this process alone; after a
 * restart all is compared once more, and a pair that is known changes nothing.
 */
export function createAlikeRound(options: {
  access: Pick<CaseAccess, "change">;
  cases: Pick<CaseStore, "load" | "notePosts">;
  desk: Pick<CaseDesk, "postLine">;
  onTrouble: (code: string) => void;
}): DeskRound {
  const { access, cases, desk, onTrouble } = options;
  let compared = new Map<CaseId, string>();

  return async (all, now) => {
    const known = new Map(all.map((each) => [each.caseId, each]));
    for (const each of all) await alone(() => forget(each, known));
    await compare(all, known, now);
    const waiting = all.filter((each) => newerOf(each, known).length > 0);
    for (const each of waiting.slice(0, LINES_A_ROUND)) await alone(() => tell(each, known, now));
  };

  async function compare(
    all: readonly OpenedCase[],
    known: ReadonlyMap<CaseId, OpenedCase>,
    now: EpochMs,
  ): Promise<void> {
    const having = all
      .filter(({ file }) => file.mergedInto === null && file.names.length > 0)
      .toSorted((a, b) => b.file.receivedAt - a.file.receivedAt);
    const named = having.map(({ caseId, file }) => ({ id: caseId, names: file.names }));
    // What was invented for practice is compared among itself.
    const invented = new Set(
      having.filter(({ brief }) => isTraining(brief)).map(({ caseId }) => caseId),
    );
    const marks = new Map(named.map(({ id, names }) => [id, markOfNames(names)]));
    const isFresh = (id: CaseId) => compared.get(id) !== marks.get(id);
    const fresh = new Set(
      named
        .map(({ id }) => id)
        .filter(isFresh)
        .slice(0, FRESH_A_ROUND),
    );
    const waits = named.map(({ id }) => id).filter((id) => isFresh(id) && !fresh.has(id));
    for (const id of waits) marks.delete(id);
    if (fresh.size === 0) return;
    const pairs = [true, false].flatMap((isPractice) =>
      pairsAlike(
        named.filter(({ id }) => invented.has(id) === isPractice),
        (id) => fresh.has(id),
      ),
    );
    for (const [one, other] of pairs) {
      const [a, b] = [known.get(one), known.get(other)];
      if (!a || !b) continue;
      const done = await alone(() => join(a, b, now));
      // It comes again with the next round.
      if (!done) for (const id of [one, other]) marks.delete(id);
    }
    compared = marks;
  }

  /** Into both files; what a caseworker has said of one of them holds for the other. */
  async function join(a: OpenedCase, b: OpenedCase, now: EpochMs): Promise<void> {
    const state = alikeIn(a, b)?.state ?? alikeIn(b, a)?.state ?? "suspected";
    for (const [here, there] of [
      [a, b],
      [b, a],
    ] as const) {
      if (alikeIn(here, there)) continue;
      const entry: Alike = { caseId: there.caseId, code: there.brief.code, state };
      await access.change(here.caseId, BOT, ({ file, holder }) => {
        const isKnown = file.alike.some(({ caseId }) => caseId === there.caseId);
        if (isKnown || file.alike.length >= MOST_ALIKE || file.mergedInto !== null)
          return { file: null, result: null };
        // Nobody is there to be told, or the newer one came to whoever sees it on its card.
        const needsNoLine = holder === null || file.stage === "closed" || isOlder(there, here);
        const marks = needsNoLine ? marked(file.told, markOfPair(there.caseId), now) : file.told;
        return {
          file: { ...file, alike: [...file.alike, entry], told: marks, redraw: true },
          result: null,
        };
      });
    }
  }

  /** Says to who has a case which newer ones may name the same. */
  async function tell(
    each: OpenedCase,
    known: ReadonlyMap<CaseId, OpenedCase>,
    now: EpochMs,
  ): Promise<void> {
    const { caseId } = each;
    const begun = await access.change(caseId, BOT, (at) => {
      const others = newerOf(at, known).slice(0, A_LINE);
      const { holder } = at;
      if (others.length === 0 || holder === null) return { file: null, result: null };
      return { file: told(at.file, others, now), result: { at, others, holder } };
    });
    if (begun === null) return;
    const { at, others, holder } = begun;
    try {
      const message = await desk.postLine(at.placement, {
        kind: "alike",
        caseId,
        code: at.brief.code,
        others: others.map(({ code }) => code),
        holder,
      });
      await cases.notePosts(caseId, { chat: at.placement.chat, posts: [message] });
    } catch (error) {
      // It certainly does not stand, and time may heal it.
      if (failureOf(error).retryAfterMs !== null)
        await access.change(caseId, BOT, ({ file }) => ({
          file: untold(file, others),
          result: null,
        }));
      throw error;
    }
  }

  /** Of a case that has ended nothing stays with the others. */
  async function forget(
    { caseId, file }: OpenedCase,
    known: ReadonlyMap<CaseId, OpenedCase>,
  ): Promise<void> {
    const missing = file.alike.filter((each) => !known.has(each.caseId));
    const gone = new Set<CaseId>();
    // One that cannot be opened now may come back.
    for (const each of missing) if ((await cases.load(each.caseId)) === null) gone.add(each.caseId);
    if (gone.size === 0) return;
    await access.change(caseId, BOT, ({ file: now }) => ({
      file: {
        ...now,
        alike: now.alike.filter((each) => !gone.has(each.caseId)),
        told: now.told.filter(({ step }) => ![...gone].some((id) => step === markOfPair(id))),
        redraw: true,
      },
      result: null,
    }));
  }

  /** Whether it went well. What fails for one case holds up no other, unless Telegram asks for a pause. */
  async function alone(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.retryAfterMs !== null) throw error;
      onTrouble(`alike.${codeOf(failure)}`);
      return false;
    }
  }
}

/** What its holder is to be told of. */
function newerOf(
  { file, holder, placement }: Pick<OpenedCase, "file" | "holder" | "placement">,
  known: ReadonlyMap<CaseId, OpenedCase>,
): readonly Alike[] {
  if (holder === null || file.stage === "closed" || file.mergedInto !== null) return [];
  if (placement.card === undefined) return [];
  return file.alike.filter(
    ({ caseId, state }) =>
      state === "suspected" &&
      markOf(file.told, markOfPair(caseId)) === null &&
      known.get(caseId)?.placement.card !== undefined,
  );
}

function told(file: CaseFile, others: readonly Alike[], now: EpochMs): CaseFile {
  const marks = others.map(({ caseId }) => ({ step: markOfPair(caseId), at: now }));
  return { ...file, told: [...file.told, ...marks] };
}

function untold(file: CaseFile, others: readonly Alike[]): CaseFile {
  const marks = others.map(({ caseId }) => markOfPair(caseId));
  return { ...file, told: file.told.filter(({ step }) => !marks.includes(step)) };
}

function alikeIn({ file }: OpenedCase, { caseId }: OpenedCase): Alike | undefined {
  return file.alike.find((each) => each.caseId === caseId);
}

/** Which of two came first; of one moment, always the same. */
function isOlder(a: OpenedCase, b: OpenedCase): boolean {
  const [first, second] = [a.file.receivedAt, b.file.receivedAt];
  return first === second ? a.caseId < b.caseId : first < second;
}

function markOfPair(caseId: CaseId): string {
  return `alike-${caseId.slice(0, 12)}`;
}

/** Another one where the names of a case have changed. */
function markOfNames(names: readonly BlindName[]): string {
  return names.map(({ words }) => words.map(({ tokens: [first] }) => first).join(" ")).join(",");
}
