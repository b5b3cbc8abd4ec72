import { AppError } from "../../domain/errors.js";
import type { BlobId, CaseId, EpochMs, Sealed, Shard } from "../../domain/ids.js";
import type { Receipt } from "../../domain/receipt.js";
import type { MediaItem } from "../../domain/report.js";
import type { MediaKind } from "../../flow/definition.js";
import { parseRun, type Run } from "../../flow/run.js";
import type {
  ChatNote,
  Identity,
  MediaRefusal,
  PersonState,
  Sealer,
  VoiceMode,
} from "../../ports.js";
import { CASE_PLACES, noteSchema, stateSchema } from "./state-shape.js";

/** What the screen shows. A run may wait behind any of them. */
export type Place =
  | { readonly at: "menu" | "help" | "flow" | "alert" }
  /** An alert has just gone out; asked for again, it stands. */
  | { readonly at: "sent" | "alertOpen" }
  /** `from`: the report, the alert or an open receipt waits; anywhere else a language leads to the guide. */
  | { readonly at: "languages"; readonly from?: "flow" | "alert" | "case" }
  | { readonly at: "page"; readonly page: string }
  | { readonly at: "receipt"; readonly receipt: Receipt }
  /** Asks for the sixteen digits. */
  | { readonly at: "number" }
  /** The receipt is open: the case, or one of its rooms. */
  | { readonly at: CasePlace }
  /** Asks for four digits, to keep the report for later. */
  | { readonly at: "keep" }
  /** Files: the warning, or how a voice is to go. `from`: where to go back to. */
  | { readonly at: "media"; readonly from: "flow" | "case" | "receipt" | "sent" }
  /** Nothing is left but what Telegram still has to be asked to remove. */
  | { readonly at: "erasing"; readonly since: EpochMs };

/** The rooms of an open receipt: what was answered, writing, giving a name, the notice, withdrawing. */
export type CasePlace = (typeof CASE_PLACES)[number];

/** A case whose receipt is open in this chat; ends with the session. */
export interface OpenCase {
  readonly caseId: CaseId;
  /** Opens the letters to the worker (X25519, base64url). */
  readonly privateKey: string;
  /** Typed and not yet sent. */
  readonly words: readonly string[];
  /** What is typed takes the place of what was sent last. */
  readonly replaces?: true;
  /** Who the worker is: typed and not given yet. */
  readonly name?: string;
  /** The number was on the screen and is not said to be kept: leaving the case shows it again. */
  readonly unkept?: Receipt;
  /** That number is this case's own: it ends with the case. */
  readonly unkeptOwn?: true;
}

/** What was typed for a case and not sent, while its receipt is closed. */
export type Unsent = Pick<OpenCase, "caseId" | "words" | "replaces">;

/** What a file goes with: the report, or the case whose receipt was open when it came. */
export type Home = "run" | CaseId;

/** A file of the worker's: on its way to be cleaned, held, or not taken. */
export interface AttachedFile {
  readonly id: BlobId;
  readonly home: Home;
  readonly kind: MediaKind;
  readonly status: "asked" | "waiting" | "held" | "refused";
  /** Telegram's name of the original, until its bytes are held. */
  readonly file?: {
    readonly id: string;
    readonly mime: string | null;
    readonly message: number;
    /** When it came: its message goes in time, whatever happens. */
    readonly since: EpochMs;
  };
  readonly voice?: VoiceMode;
  readonly refusal?: MediaRefusal;
  /** What came of it: a document may become several pages. */
  readonly items: readonly MediaItem[];
}

/** An alert that went out: what is told later joins its case, under its code and receipt. */
export interface OpenAlert {
  readonly caseId: CaseId;
  readonly code: string;
  readonly receipt: Receipt;
  /** The worker said that they have kept the receipt. */
  readonly kept?: true;
}

/** Where the state keeps the run of each flow: of the report, and of the alert beside it. */
export type RunKey = "run" | "alertRun";

/** All that is kept of a worker between updates; only ever stored sealed. */
export interface WorkerState extends PersonState {
  readonly v: 1;
  readonly chat: number;
  readonly locale: string | null;
  readonly place: Place;
  readonly run: Run | null;
  readonly alertRun: Run | null;
  readonly alert: OpenAlert | null;
  readonly opened: OpenCase | null;
  readonly unsent: readonly Unsent[];
  readonly files: readonly AttachedFile[];
  /** The warning about photos and voices was read. */
  readonly mediaAgreed: boolean;
  /** The one bot message of the chat. */
  readonly screen: { readonly message: number; readonly sentAt: EpochMs } | null;
  /** Earlier screens and recordings: known here until Telegram has confirmed their removal. */
  readonly leftovers: readonly number[];
}

/** A first state for someone who has just come. */
export function newcomer(chat: number): WorkerState {
  return {
    v: 1,
    chat,
    locale: null,
    place: { at: "languages" },
    run: null,
    alertRun: null,
    alert: null,
    opened: null,
    unsent: [],
    files: [],
    mediaAgreed: false,
    screen: null,
    leftovers: [],
  };
}

/** Seals and opens what is kept of a person; the key is the shard's, the pseudonym is bound to it. */
export interface StateVault {
  seal(identity: Identity, state: WorkerState): Sealed<PersonState>;
  /** Throws `vault.cannotOpen` or `store.corrupt`. */
  open(identity: Identity, sealed: Sealed<PersonState>): WorkerState;
  sealNote(shard: Shard, note: ChatNote): Sealed<ChatNote>;
  openNote(shard: Shard, sealed: Sealed<ChatNote>): ChatNote;
}

export function createStateVault(sealer: Pick<Sealer, "seal" | "open">): StateVault {
  return {
    seal: ({ shard, persons }, state) => sealer.seal(`state/${shard}`, persons[0], state),

    open({ shard, persons }, sealed) {
      for (const person of persons) {
        const opened = tryOpen(() => sealer.open(`state/${shard}`, person, sealed));
        if (opened !== null) return parseState(opened);
      }
      throw new AppError("vault.cannotOpen", "a sealed value cannot be opened");
    },

    sealNote: (shard, note) => sealer.seal(`note/${shard}`, "", note),

    openNote(shard, sealed) {
      const parsed = noteSchema.safeParse(sealer.open(`note/${shard}`, "", sealed));
      if (!parsed.success)
        throw new AppError("store.corrupt", "a stored note has an unknown shape");
      return parsed.data;
    },
  };
}

/** A state sealed yesterday is bound to yesterday's pseudonym: a miss means "try the next one". */
function tryOpen(open: () => unknown): unknown {
  try {
    return open();
  } catch (error) {
    if (error instanceof AppError && error.code === "vault.cannotOpen") return null;
    throw error;
  }
}

/** A state that was stored. Throws `store.corrupt` when it is none. */
export function parseState(value: unknown): WorkerState {
  const parsed = stateSchema.safeParse(value);
  if (!parsed.success) throw new AppError("store.corrupt", "a stored state has an unknown shape");
  const runOf = (stored: unknown) => (stored == null ? null : parseRun(stored));
  return {
    ...parsed.data,
    run: runOf(parsed.data.run),
    alertRun: runOf(parsed.data.alertRun),
  };
}

/** Whether the screen is one of an open receipt. */
export function isCasePlace(at: Place["at"]): at is CasePlace {
  return CASE_PLACES.some((place) => place === at);
}

/** The run on the screen and where it is kept; `null` where no flow is shown. */
export function runOnScreen(state: WorkerState): { key: RunKey; run: Run } | null {
  const key = state.place.at === "flow" ? "run" : state.place.at === "alert" ? "alertRun" : null;
  const run = key && state[key];
  return key && run ? { key, run } : null;
}

/** The files that go with the report, or with a case. */
export function filesOf(state: WorkerState, home: Home): readonly AttachedFile[] {
  return state.files.filter((file) => file.home === home);
}

/** What is kept of a chat while its messages are being removed: no run, no answer, no alert. */
export function erasing(state: WorkerState, since: EpochMs): WorkerState {
  return {
    ...state,
    place: { at: "erasing", since },
    run: null,
    alertRun: null,
    alert: null,
    opened: null,
    unsent: [],
    files: [],
  };
}

/** The state with its screen among what is to be removed. */
export function withoutScreen(state: WorkerState): WorkerState {
  const old = state.screen ? [state.screen.message] : [];
  return { ...state, screen: null, leftovers: [...state.leftovers, ...old] };
}

/** A newcomer, in a chat whose old screen is still to be removed. */
export function startedAnew(state: WorkerState): WorkerState {
  const { leftovers } = withoutScreen(state);
  return { ...newcomer(state.chat), leftovers };
}
