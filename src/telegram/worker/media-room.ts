import type { BlobId } from "../../domain/ids.js";
import { advance } from "../../flow/advance.js";
import { countCharacters } from "../../flow/limits.js";
import type { Random, VoiceMode } from "../../ports.js";
import type { Press } from "./buttons.js";
import type { MediaJobs } from "./media-jobs.js";
import { MOST_FILES, MOST_MEGABYTES, MOST_MINUTES } from "./media-limits.js";
import { backFromMedia, fileGoesTo, homeOf } from "./media-places.js";
import type { Flows } from "./outside.js";
import { type AttachedFile, filesOf, type Home, type WorkerState } from "./state.js";
import type { Asked, Input, Notice, Outcome, Room, Unit } from "./unit.js";

export interface MediaRoomOptions {
  readonly flows: Flows;
  readonly jobs: Pick<MediaJobs, "attend">;
  readonly random: Random;
}

type Media = Extract<Input, { kind: "media" }>;
type Shown = Extract<Outcome, { kind: "show" }>;

/**
 * Photos, videos, voices and documents: nothing of one is touched before the warning was accepted,
 * and a voice not before its worker chose how it goes. Every message with a file is answered here.
 */
export function createMediaRoom({ flows, jobs, random }: MediaRoomOptions): Room {
  return {
    async decide(unit, asked) {
      const outcome = decide(unit, asked);
      const { chat, files } = outcome?.state ?? unit.state;
      // It takes the person's lease: so it begins when what is decided here is committed.
      if (files.some(isUnfinished))
        jobs.attend({ identity: asked.identity, updateId: asked.updateId, chat, at: unit.now });
      return outcome;
    },
  };

  function decide(unit: Unit, { message }: Asked): Shown | null {
    const { state, input } = unit;
    if (input.kind === "media")
      return message === null ? stay(state) : arrived(unit, input, message);
    if (input.kind === "other" && input.what === "media")
      return state.locale === null ? stay(state) : stay(state, { id: "media-kind" });
    return input.kind === "press" && input.press ? pressed(state, input.press) : null;
  }

  function arrived(unit: Unit, media: Media, message: number): Shown {
    const { now } = unit;
    const from = fileGoesTo(unit.state, flows);
    if (from === null || unit.state.locale === null) return notHere(unit.state, media);
    const state = withWords(unit, from, media.caption);
    // The whole message stays, to be copied.
    if (state === null) return { ...stay(unit.state, { id: "reject-too-long" }), keepTyped: true };
    const home = homeOf(state, from);
    const refusal = refusalOf(filesOf(state, home), media);
    if (refusal) return stay(state, refusal);
    const file: AttachedFile = {
      id: Buffer.from(random.bytes(16)).toString("hex") as BlobId,
      home,
      kind: media.media,
      status: "asked",
      file: { id: media.file, mime: media.mime, message, since: now },
      items: [],
    };
    return {
      ...settled({ ...state, files: [...fewRefused(state.files), file] }, from),
      keepTyped: true,
    };
  }

  function pressed(state: WorkerState, press: Press): Shown | null {
    const from = fileGoesTo(state, flows);
    switch (press.kind) {
      case "media":
        if (from === null) return null;
        if (state.mediaAgreed) return stay(state, { id: "media-how", args: limits });
        return stay({ ...state, place: { at: "media", from } });
      case "mediaAgree": {
        if (from === null || state.place.at !== "media") return null;
        const added = settled({ ...state, mediaAgreed: true }, from);
        return filesOf(state, homeOf(state, from)).some(isAsked)
          ? added
          : { ...added, notice: { id: "media-how", args: limits } };
      }
      case "voiceChanged":
      case "voiceAsItIs": {
        if (from === null || state.place.at !== "media" || !state.mediaAgreed) return null;
        const voice = press.kind === "voiceChanged" ? "changed" : "asItIs";
        const home = homeOf(state, from);
        const files = state.files.map((file) => (file.home === home ? chosen(file, voice) : file));
        return settled({ ...state, files }, from);
      }
      case "mediaNo":
        return from === null || state.place.at !== "media" ? null : left(state, from);
      default:
        return null;
    }
  }

  /** What the words below a file are: typed, like any others. `null` where there is no room for them. */
  function withWords(
    { state, now }: Unit,
    from: "flow" | "case",
    words: string | undefined,
  ): WorkerState | null {
    if (words === undefined) return state;
    if (from === "case") {
      const { opened } = state;
      if (!opened) return state;
      const all = [...opened.words, words];
      const full = countCharacters(all.join("\n")) > flows.run.limits.storyLength;
      return full ? null : { ...state, opened: { ...opened, words: all } };
    }
    if (!state.run) return state;
    const { run, events } = advance(
      flows.run,
      state.run,
      { kind: "text", text: words },
      new Date(now),
    );
    const full = events.some(
      (event) => event.kind === "resumeRejected" && event.reason === "tooLong",
    );
    return full ? null : { ...state, run };
  }
}

/** The state with every file on its way that may be, at the next thing that must be asked. */
function settled(state: WorkerState, from: "flow" | "case"): Shown {
  const home = homeOf(state, from);
  const files = state.files.map((file) =>
    state.mediaAgreed && isAskedFor(home)(file) && (file.kind !== "voice" || file.voice)
      ? { ...file, status: "waiting" as const }
      : file,
  );
  const place = files.some(isAskedFor(home))
    ? ({ at: "media", from } as const)
    : backFromMedia(from);
  return stay({ ...state, files, place });
}

/** Not added: what was asked about is forgotten, and its messages go at once. */
function left(state: WorkerState, from: "flow" | "case"): Shown {
  const isLeft = isAskedFor(homeOf(state, from));
  const files = state.files.filter((file) => !isLeft(file));
  return stay({ ...state, files, place: backFromMedia(from) }, { id: "media-not-added" });
}

/**
 * Where words are told and no file is taken, what stands below one is recorded nowhere: it stays in
 * the chat, to be copied. Elsewhere nothing is kept of it, as of words.
 */
function notHere(state: WorkerState, { caption }: Media): Shown {
  const { at } = state.place;
  // Who writes below a file after an alert means to tell the rest.
  const after = caption !== undefined && (at === "sent" || at === "alertOpen");
  const notice: Notice = { id: after ? "alert-sent-more" : "media-not-here" };
  const telling = after || at === "alert" || at === "caseIdentity";
  return {
    ...stay(state, state.locale === null ? undefined : notice),
    ...(caption !== undefined && telling ? { keepTyped: true } : {}),
  };
}

/** The files, with the newest of the refused: more say nothing new, and would fill what is kept. */
function fewRefused(files: readonly AttachedFile[]): readonly AttachedFile[] {
  const refused = files.filter(isRefused);
  const old = refused.slice(0, Math.max(0, refused.length - MOST_FILES));
  return files.filter((file) => !old.includes(file));
}

function chosen(file: AttachedFile, voice: VoiceMode): AttachedFile {
  return isAsked(file) && file.kind === "voice" ? { ...file, voice } : file;
}

function isAsked({ status }: AttachedFile): boolean {
  return status === "asked";
}

function isAskedFor(home: Home): (file: AttachedFile) => boolean {
  return (file) => file.home === home && isAsked(file);
}

function isRefused({ status }: AttachedFile): boolean {
  return status === "refused";
}

function isUnfinished({ status }: AttachedFile): boolean {
  return status === "asked" || status === "waiting";
}

const limits = {
  files: MOST_FILES,
  megabytes: MOST_MEGABYTES,
  voice: MOST_MINUTES.voice,
  video: MOST_MINUTES.video,
};

/** What can be told before the file is looked at. */
function refusalOf(files: readonly AttachedFile[], { media, size, seconds }: Media): Notice | null {
  if (files.filter((file) => !isRefused(file)).length >= MOST_FILES)
    return { id: "media-too-many", args: { most: MOST_FILES } };
  if ((size ?? 0) > MOST_MEGABYTES * 1024 * 1024)
    return { id: "media-too-big", args: { most: MOST_MEGABYTES } };
  const minutes = media === "voice" || media === "video" ? MOST_MINUTES[media] : null;
  // Telegram rounds the length up.
  return minutes !== null && (seconds ?? 0) > minutes * 60 + 1 ? tooLong(minutes) : null;
}

function tooLong(most: number): Notice {
  return { id: "media-too-long", args: { most } };
}

function stay(state: WorkerState, notice?: Notice): Shown {
  return { kind: "show", state, ...(notice ? { notice } : {}) };
}
