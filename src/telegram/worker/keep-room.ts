import { z } from "zod";
import { AppError } from "../../domain/errors.js";
import type { BlobId, EpochMs, Pseudonym, Sealed } from "../../domain/ids.js";
import type { Flow } from "../../flow/definition.js";
import { plainWording } from "../../flow/typed/wording.js";
import type { BlobStore, DraftStore, Identity, ReceiptVault } from "../../ports.js";
import { worthKeeping } from "./keep-screens.js";
import { HELD_MS } from "./media-limits.js";
import { createPatience } from "./patience.js";
import { newcomer, parseState, runOnScreen, type WorkerState } from "./state.js";
import type { Asked, Outcome, Room, Unit } from "./unit.js";

export interface KeepRoomOptions {
  readonly store: DraftStore & Pick<BlobStore, "keepBlob" | "dropBlobs">;
  readonly receipts: Pick<ReceiptVault, "fromDigits" | "sealWith" | "openWith">;
  /** The report's. */
  readonly flow: Flow;
  readonly draftHours: number;
  /** Passes so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
}

// Ten thousand numbers are few: after so many wrong ones the draft is gone.
const MOST_MISSES = 5;

// A derivation takes 0.3 s in the gate at which receipts wait as well, and misses end only where a
// draft is kept. More than two drafts' worth of misses in an hour is no worker who forgot a number.
const MOST_TRIES = 10;
const TRIES_COUNT_FOR_MS = 3_600_000;

// Reports under one number; a worker has one, and a second when they began anew before coming back.
const MOST_KEPT = 3;

// Where words belong to nothing else, a number is tried.
const TRIED_AT: readonly WorkerState["place"]["at"][] = ["menu", "help", "page", "languages"];

const draftSchema = z.strictObject({ v: z.literal(1), reports: z.array(z.unknown()).min(1) });

type Shown = Extract<Outcome, { kind: "show" }>;

/**
 * Keeps a report under four digits of the worker's own, and gives it back to whoever writes them. A
 * wrong number is left to whatever answers unknown words, and takes as long with a draft as without;
 * so is any number after ten tries within an hour, without being looked at. Throws `BusyError` where
 * the update should come again.
 */
export function createKeepRoom(options: KeepRoomOptions): Room {
  const { store, receipts, flow, draftHours } = options;
  const mayTry = createTries();
  const patiently = createPatience<string>(options.pause);
  const keyOf = (digits: string, person: Pseudonym) =>
    patiently(`${digits} ${person}`, () => receipts.fromDigits(digits, person));
  return {
    async decide(unit, asked) {
      const { state, input } = unit;
      if (state.place.at === "keep") return await inside(unit, asked);
      if (input.kind === "press" && input.press?.kind === "keepDraft") return offer(state);
      if (input.kind !== "text" || !TRIED_AT.includes(state.place.at)) return null;
      const digits = fourDigits(input.text);
      if (digits === null || !mayTry(asked, unit.now)) return null;
      return await tryNumber(unit, asked, digits);
    },
  };

  function offer(state: WorkerState): Shown {
    const shown = runOnScreen(state);
    const may = shown?.key === "run" && worthKeeping(flow, shown.run);
    return { kind: "show", state: may ? { ...state, place: { at: "keep" } } : state };
  }

  async function inside(unit: Unit, asked: Asked): Promise<Outcome | null> {
    const { state, input } = unit;
    if (input.kind === "press" && input.press?.kind === "report")
      return { kind: "show", state: { ...state, place: { at: state.run ? "flow" : "menu" } } };
    if (input.kind !== "text") return null;
    const digits = fourDigits(input.text);
    if (digits === null) return { kind: "show", state, notice: { id: "keep-four-digits" } };
    if (isEasy(digits)) return { kind: "show", state, notice: { id: "keep-too-easy" } };
    return await keep(unit, asked, digits);
  }

  /** What was kept under the same number stays with it; under another one it goes. */
  async function keep({ state, now }: Unit, { identity }: Asked, digits: string): Promise<Shown> {
    const [person] = identity.persons;
    const key = await keyOf(digits, person);
    const found = await store.draft(identity, now);
    const before = found
      ? openedWith(found.person === person ? key : await keyOf(digits, found.person), found)
      : null;
    await put(identity, key, withNew(before ?? [], putAway(state), "first"), now);
    return {
      kind: "show",
      state: {
        ...state,
        run: null,
        alertRun: null,
        alert: null,
        opened: null,
        files: [],
        mediaAgreed: false,
        place: { at: "menu" },
      },
      notice: { id: "keep-done" },
      filesKept: true,
    };
  }

  async function tryNumber(
    { state, now }: Unit,
    { identity, updateId }: Asked,
    digits: string,
  ): Promise<Outcome | null> {
    const found = await store.draft(identity, now);
    // Slow also where nothing is kept: the time must not tell.
    const key = await keyOf(digits, found?.person ?? identity.persons[0]);
    const [report, ...others] = (found && openedWith(key, found)) ?? [];
    if (!found || !report) {
      await store.dropBlobs(await store.missDraft(identity, updateId, MOST_MISSES, now));
      return null;
    }
    if (!holdsAnswers(state)) {
      await liveOn(report, now);
      const { alert, alertRun } = state;
      return {
        ...restored(state, { ...report, ...(report.alert ? {} : { alert, alertRun }) }),
        after: () => settle(key, found.person, others),
      };
    }
    // The report that was on the way takes the place of the one that is opened, under its number.
    const [person] = identity.persons;
    const present = found.person === person ? key : await keyOf(digits, person);
    const waiting = withNew(others, putAway(state), "last");
    // Kept before the state is: whatever ends this here, nothing is in neither.
    await put(identity, present, [report, ...waiting], now);
    await liveOn(report, now);
    return {
      ...restored(state, report),
      notice: { id: "keep-other-waits" },
      filesKept: true,
      after: () => put(identity, present, waiting, now, report),
    };

    async function settle(under: string, of: Pseudonym, left: readonly WorkerState[]) {
      const [today] = identity.persons;
      if (left.length === 0) return await store.dropDraft(identity);
      const own = of === today ? under : await keyOf(digits, today);
      await put(identity, own, left, now, report);
    }
  }

  /** The files of a report that the session gets live as long as any that it holds. */
  async function liveOn(report: WorkerState, now: EpochMs): Promise<void> {
    // No shorter than a draft: it still needs them should the session not get the report.
    const until = now + Math.max(HELD_MS, draftHours * 3_600_000);
    for (const id of blobsOf(report)) await store.keepBlob(id, until);
  }

  /** The files of what is no longer kept go, but for those of the report that the session has now. */
  async function put(
    identity: Identity,
    key: string,
    reports: readonly WorkerState[],
    now: EpochMs,
    opened?: WorkerState,
  ): Promise<void> {
    const until = now + draftHours * 3_600_000;
    const blobs = reports.flatMap(blobsOf);
    for (const id of blobs) await store.keepBlob(id, until);
    const [person] = identity.persons;
    const sealed = receipts.sealWith(key, person, { v: 1, reports });
    const before = await store.keepDraft(identity, sealed, until, blobs);
    const needed = new Set(opened ? [...blobs, ...blobsOf(opened)] : blobs);
    await store.dropBlobs(before.filter((id) => !needed.has(id)));
  }

  /** `null` for another number, and for what an earlier version kept in a shape we cannot read. */
  function openedWith(
    key: string,
    { person, draft }: { readonly person: Pseudonym; readonly draft: Sealed<unknown> },
  ): readonly WorkerState[] | null {
    const parsed = draftSchema.safeParse(receipts.openWith(key, person, draft));
    if (!parsed.success) return null;
    try {
      return parsed.data.reports.map(parseState);
    } catch (error) {
      if (error instanceof AppError) return null;
      throw error;
    }
  }

  function holdsAnswers({ run, alertRun, files }: WorkerState): boolean {
    const told = run !== null && worthKeeping(flow, run);
    return told || Object.keys(alertRun?.answers ?? {}).length > 0 || files.length > 0;
  }
}

interface Try {
  readonly updateId: number;
  readonly at: EpochMs;
}

/**
 * Counts each person's tries of the last hour; whether one more may be. Whether a draft is kept plays no
 * part: how fast the answer comes must not tell. In memory, because it protects this process's gate:
 * nothing is written about anyone, and a restart or a new day's pseudonym forgives.
 */
function createTries(): (asked: Asked, now: EpochMs) => boolean {
  // Whoever tried last stands last, so that the forgotten are found at the front.
  const tries = new Map<Pseudonym, readonly Try[]>();
  return ({ identity, updateId }, now) => {
    const [person] = identity.persons;
    const counts = ({ at }: Try) => at > now - TRIES_COUNT_FOR_MS;
    for (const [other, times] of tries) {
      if (times.some(counts)) break;
      tries.delete(other);
    }
    const recent = (tries.get(person) ?? []).filter(counts);
    // One that waited too long for its turn comes again.
    if (recent.some((each) => each.updateId === updateId)) return true;
    if (recent.length >= MOST_TRIES) return false;
    tries.delete(person);
    tries.set(person, [...recent, { updateId, at: now }]);
    return true;
  };
}

/** The four digits that a message is, in ASCII; `null` when it is anything else. */
function fourDigits(text: string): string | null {
  const plain = plainWording(text);
  return plain !== null && /^\d{4}$/.test(plain) ? plain : null;
}

/** One digit four times, or four in a row: what a stranger tries first. */
function isEasy(digits: string): boolean {
  const rising = "01234567890";
  const falling = [...rising].reverse().join("");
  return /^(\d)\1{3}$/.test(digits) || rising.includes(digits) || falling.includes(digits);
}

/** What of a state belongs to the report: nothing of the chat, and no file of Telegram's. */
function putAway({ locale, run, alertRun, alert, files, mediaAgreed }: WorkerState): WorkerState {
  // Parsed, so that the same report always has the same form.
  return parseState({
    ...newcomer(0),
    locale,
    place: { at: "flow" },
    run,
    alertRun,
    alert,
    files: files.filter(({ status }) => status === "held").map(({ file: _, ...held }) => held),
    mediaAgreed,
  });
}

function restored(state: WorkerState, report: WorkerState): Shown {
  const { run, alertRun, alert, files, mediaAgreed } = report;
  const locale = state.locale ?? report.locale;
  const place: WorkerState["place"] = { at: run ? "flow" : alertRun ? "alert" : "menu" };
  return {
    kind: "show",
    state: { ...state, locale, place, run, alertRun, alert, files, mediaAgreed },
  };
}

function blobsOf({ files }: WorkerState): readonly BlobId[] {
  return files.flatMap(({ items }) => items.map(({ id }) => id));
}

/** A repeat of an update puts the same report away again: it stands once. */
function withNew(
  kept: readonly WorkerState[],
  report: WorkerState,
  where: "first" | "last",
): readonly WorkerState[] {
  const same = JSON.stringify(report);
  const others = kept.filter((each) => JSON.stringify(each) !== same);
  return where === "first"
    ? [report, ...others].slice(0, MOST_KEPT)
    : [...others.slice(0, MOST_KEPT - 1), report];
}
