import type { BlobId } from "../../../domain/ids.js";
import type { BlobStore, Random, Sealer } from "../../../ports.js";
import type { Asking } from "../../../rights/search.js";
import type { Shelf } from "../../../rights/shelf.js";
import { isCasePlace, runOnScreen, type WorkerState } from "../state.js";
import type { Outcome, Room, Unit } from "../unit.js";
import type { Carry } from "./carry.js";
import { decodeReading, type Found, GROUPS_READING, type Reading } from "./reading.js";

export interface RightsRoomOptions {
  readonly store: Pick<BlobStore, "putBlob" | "blob" | "dropBlobs">;
  readonly sealer: Pick<Sealer, "sealBytes" | "openBytes">;
  readonly asking: Asking;
  readonly shelf: Shelf;
  readonly carry: Carry;
  readonly random: Pick<Random, "bytes">;
}

// Where words that belong to nothing else are a question.
const ASKED_AT: readonly WorkerState["place"]["at"][] = [
  ...(["menu", "help", "page", "languages", "caseGone"] as const),
];

// Whoever writes so much tells something rather than asks.
const LONG_CHARACTERS = 120;

// Ten minutes: to read the answer and to decide, and no longer.
const OFFERED_MS = 600_000;

const PURPOSE = "offered";

// Pages that are no page: they change what is kept, or the screen is the place's own.
const LEADS_ON: readonly Reading["page"]["at"][] = ["closed", "person", "offered", "wagesTold"];

/**
 * The guide to rights: what is tapped and what is asked in it. The state stays as it is, so that nothing
 * of a question is kept; only words that may be sent to a caseworker are held, sealed, for ten minutes,
 * under an id that stands in the button alone. Throws `store.unreachable`.
 */
export function createRightsRoom(options: RightsRoomOptions): Room {
  const { store, sealer, asking, shelf, carry, random } = options;
  return {
    decide: (unit) => answer(unit, read),
    // What leads into a report has led there.
    again: (unit) =>
      answer(unit, async ({ state }, reading) =>
        reading === null || LEADS_ON.includes(reading.page.at) ? null : shown(state, reading),
      ),
  };

  async function answer(unit: Unit, onPress: typeof read): Promise<Outcome | null> {
    const { state, input } = unit;
    if (state.locale === null || runOnScreen(state)) return null;
    if (input.kind === "press" && input.press?.kind === "read")
      return await onPress(unit, decodeReading(input.press.reading));
    const isAsked = ASKED_AT.includes(state.place.at);
    // A command that there is not is no question.
    if (input.kind !== "text" || !isAsked || !/^(?!\s*\/).*\p{L}/su.test(input.text)) return null;
    return await ask(unit, state.locale, input.text);
  }

  async function read({ state }: Unit, reading: Reading | null): Promise<Outcome | null> {
    if (reading === null) return null;
    switch (reading.page.at) {
      case "closed":
        return null;
      case "person":
        return toPerson(state);
      case "offered":
        return await takeOffer(state, reading.page.id as BlobId);
      default:
        return shown(state, reading);
    }
  }

  function shown(state: WorkerState, reading: Reading): Outcome {
    return { kind: "show", state, reading: { kind: "reading", reading } };
  }

  async function ask({ state, now }: Unit, locale: string, text: string): Promise<Outcome> {
    const answer = asking.answer(text, locale);
    const { topics, isSure } = careful(answer.kind === "none" ? [] : answer.topics, answer.kind);
    const [best = ""] = topics;
    const tells = answer.danger || answer.harm || shelf.topics.get(best)?.harm === true;
    const found: Found = {
      locale: answer.locale === locale ? null : answer.locale,
      sure: isSure,
      topics,
      danger: answer.danger,
      offer: tells || [...text].length > LONG_CHARACTERS ? await hold(text, now) : null,
    };
    return { kind: "show", state, reading: { kind: "found", found } };
  }

  /**
   * Whoever asks about leaving a job may be held there: where that could be meant it is asked back, and
   * stands before the page that tells of a notice.
   */
  function careful(topics: readonly string[], kind: "sure" | "unsure" | "none") {
    const [best = ""] = topics;
    const trapped = topics.filter((topic) => shelf.topics.get(topic)?.trapped);
    if (!shelf.topics.get(best)?.notice || trapped.length === 0)
      return { topics, isSure: kind === "sure" };
    return { topics: [...new Set([...trapped, ...topics])], isSure: false };
  }

  async function hold(text: string, now: number): Promise<BlobId> {
    const id = Buffer.from(random.bytes(16)).toString("hex") as BlobId;
    const sealed = sealer.sealBytes(PURPOSE, id, Buffer.from(text, "utf8"));
    await store.putBlob(id, sealed, now + OFFERED_MS);
    return id;
  }

  async function takeOffer(state: WorkerState, id: BlobId): Promise<Outcome> {
    const sealed = isShell(state) ? await store.blob(id) : null;
    if (sealed === null)
      return {
        ...{ kind: "show", state, notice: { id: "rights-offer-gone" } },
        reading: { kind: "reading", reading: GROUPS_READING },
      };
    const words = Buffer.from(sealer.openBytes(PURPOSE, id, sealed)).toString("utf8");
    const run = carry.words(state.run, words);
    if (run === "full") return { kind: "show", state, notice: { id: "reject-too-long" } };
    return {
      kind: "show",
      state: { ...state, run, place: { at: "flow" } },
      notice: { id: "rights-offer-taken" },
      after: () => store.dropBlobs([id]),
    };
  }

  /** With a receipt open a person is reached by writing there; one that is not kept yet stays. */
  function toPerson(state: WorkerState): Outcome {
    if (state.opened && isCasePlace(state.place.at))
      return { kind: "show", state: { ...state, place: { at: "caseWrite" } } };
    if (!isShell(state)) return { kind: "show", state };
    return {
      kind: "show",
      state: { ...state, run: carry.ownWords(state.run), place: { at: "flow" } },
    };
  }
}

function isShell({ place }: WorkerState): boolean {
  return ASKED_AT.includes(place.at) || place.at === "number";
}
