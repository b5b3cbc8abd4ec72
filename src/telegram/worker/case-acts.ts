import type { Answer, CaseFile, ReturnAddress } from "../../domain/case-file.js";
import { answerReferral, openOffer } from "../../domain/referrals.js";
import { countCharacters } from "../../flow/limits.js";
import { startRun } from "../../flow/run.js";
import type { CaseEnding, NoticeStore, Random, Sealer } from "../../ports.js";
import type { NoticeHours, Press } from "./buttons.js";
import { closeEnded, closeReceipt } from "./case-places.js";
import { addition, heldIn, isOnItsWay, storyOf } from "./case-sending.js";
import type { KnownToWorker, OpenCases } from "./open-cases.js";
import type { Flows } from "./outside.js";
import { filesOf, type OpenCase, type WorkerState } from "./state.js";
import type { Notice, Outcome, Unit } from "./unit.js";

export interface CaseActsOptions {
  readonly store: NoticeStore;
  readonly cases: OpenCases;
  readonly sealer: Pick<Sealer, "seal" | "blind">;
  readonly ending: CaseEnding;
  readonly flows: Flows;
  readonly random: Random;
  readonly timeZone: string;
}

/** A unit from a screen of the case, with whose receipt open. */
export interface Inside extends Unit {
  readonly opened: OpenCase;
}

/** All that a worker can do with the receipt open. */
export interface CaseActs {
  /** `null`: the button is not one of the case. */
  press(unit: Inside, press: Press): Promise<Outcome | null>;
  /** Words for the caseworkers: kept in the state until they are sent. */
  words(unit: Inside, text: string): Outcome;
  /** Who the worker is: kept in the state until it is given. */
  name(unit: Inside, text: string): Outcome;
}

// A name, a phone, how to ask for the person: a few lines.
const NAME_CHARACTERS = 500;

export function createCaseActs(options: CaseActsOptions): CaseActs {
  const { store, cases, sealer, ending, flows, random, timeZone } = options;
  return { press: pressedInside, words: takeWords, name: takeName };

  async function pressedInside(unit: Inside, press: Press): Promise<Outcome | null> {
    const { state, opened } = unit;
    switch (press.kind) {
      case "caseAnswers":
        return await showAnswers(unit, null);
      case "answerRead":
        return await showAnswers(unit, press.answer);
      case "referralYes":
      case "referralNo":
        return await answerOffer(unit, press.answer, press.kind === "referralYes");
      case "caseWrite":
      case "caseIdentity":
      case "caseNotice":
      case "caseWithdraw":
        return { kind: "show", state: { ...state, place: { at: press.kind } } };
      case "caseReplace": {
        const { replaces, ...rest } = opened;
        return inside(state, replaces ? rest : { ...rest, replaces: true }, "caseWrite");
      }
      case "caseSend":
        return await sendWords(unit);
      case "caseGive":
        return await giveName(unit);
      case "noticeHours":
        return await setNotice(unit, press.hours);
      case "caseEnd":
        return await withdraw(unit);
      case "caseLeave":
        return { kind: "show", state: closeReceipt(state, { at: "menu" }) };
      case "danger":
        return {
          kind: "show",
          state: {
            ...state,
            place: { at: "alert" },
            alertRun: state.alertRun ?? startRun(flows.alertRun),
          },
        };
      default:
        return null;
    }
  }

  /** Shows the first message not said to be read; what is on the screen can be replaced no more in secret. */
  async function showAnswers({ state, opened }: Inside, read: string | null): Promise<Outcome> {
    const known = await cases.change(opened.caseId, (file) => {
      const marked = file.answers.map((answer) =>
        // A message that asks something is read with its yes or no.
        answer.id === read && answer.mark === "shown" && openOffer(file, answer.id) === null
          ? { ...answer, mark: "read" as const, letter: null }
          : answer,
      );
      const wasRead = marked.some((answer, index) => answer !== file.answers[index]);
      return {
        file: withNextShown(file, { ...file, answers: marked }),
        acts: wasRead ? [{ act: "answerRead" }] : [],
      };
    });
    return known ? answersShown(state, opened, known) : gone(state);
  }

  /** A second tap finds nothing that is asked, and changes nothing. */
  async function answerOffer(
    { state, opened }: Inside,
    answer: string,
    yes: boolean,
  ): Promise<Outcome> {
    let said = false;
    const known = await cases.change(opened.caseId, (file) => {
      const to = openOffer(file, answer)?.to;
      const answered = answerReferral(file, answer, yes);
      said = answered !== file;
      const act = yes ? "referralAgreed" : "referralDeclined";
      return {
        file: withNextShown(file, answered),
        acts: said && to !== undefined ? [{ act, words: to }] : [],
      };
    });
    if (!known) return gone(state);
    const shown = answersShown(state, opened, known);
    return said
      ? { ...shown, notice: { id: yes ? "referral-said-yes" : "referral-said-no" } }
      : shown;
  }

  function answersShown(state: WorkerState, opened: OpenCase, known: KnownToWorker) {
    const view = cases.view(known, opened.privateKey);
    const at = view.answers.length > 0 ? "caseAnswers" : "case";
    return { kind: "show", state: { ...state, place: { at } }, view } satisfies Outcome;
  }

  function takeWords({ state, opened }: Inside, text: string): Outcome {
    const { textLength, storyLength } = flows.run.limits;
    const words = [...opened.words, text];
    const tooLong =
      countCharacters(text) > textLength || countCharacters(words.join("\n")) > storyLength;
    if (tooLong) return { ...stayed(state, { id: "reject-too-long" }), keepTyped: true };
    if (text.trim() === "") return stayed(state, { id: "reject-write-text" });
    return inside(state, { ...opened, words }, "caseWrite");
  }

  async function sendWords({ state, opened, now }: Inside): Promise<Outcome> {
    const { words, replaces, ...rest } = opened;
    const files = filesOf(state, opened.caseId);
    if (isOnItsWay(files)) return stayed(state, { id: "case-file-wait" });
    if (words.length === 0 && heldIn(files).length === 0)
      return stayed(state, { id: "case-write-first" });
    const known = await cases.touch(opened.caseId);
    if (!known) return gone(state);
    const parts = words.length > 0 ? [{ step: "message", text: words.join("\n") }] : [];
    const turn = replaces ? "replacement" : "message";
    const story = storyOf(parts, files);
    const others = state.files.filter(({ home }) => home !== opened.caseId);
    const sent: WorkerState = { ...state, files: others, opened: { ...rest, words: [] } };
    return {
      ...inside(sent, sent.opened, "case"),
      view: cases.view(known, opened.privateKey),
      report: addition(known, { turn, story }, { random, timeZone, now }),
      notice: { id: "case-sent" },
    };
  }

  function takeName({ state, opened }: Inside, text: string): Outcome {
    if (text.trim() === "") return stayed(state, { id: "reject-write-text" });
    if (countCharacters(text) > NAME_CHARACTERS)
      return { ...stayed(state, { id: "reject-too-long" }), keepTyped: true };
    return inside(state, { ...opened, name: text }, "caseIdentity");
  }

  async function giveName({ state, opened, now }: Inside): Promise<Outcome> {
    const { name, ...rest } = opened;
    if (name === undefined || state.place.at !== "caseIdentity")
      return stayed(state, { id: "case-write-first" });
    const known = await cases.touch(opened.caseId);
    if (!known) return gone(state);
    const story = storyOf([{ step: "name", text: name }], []);
    return {
      ...inside(state, rest, "case"),
      view: cases.view(known, opened.privateKey),
      report: addition(known, { turn: "identity", story }, { random, timeZone, now }),
      notice: { id: "case-sent" },
    };
  }

  async function setNotice({ state, opened }: Inside, hours: NoticeHours): Promise<Outcome> {
    const known =
      hours === "none" ? await dropNotice(state, opened) : await keepNotice(state, opened, hours);
    if (!known) return gone(state);
    return {
      ...inside(state, opened, "case"),
      view: cases.view(known, opened.privateKey),
      notice: { id: hours === "none" ? "case-notice-off" : "case-notice-on" },
    };
  }

  async function dropNotice({ chat }: WorkerState, opened: OpenCase) {
    const names = new Set([addressName(chat, opened)]);
    const known = await cases.change(opened.caseId, (file) => {
      if (file.notice !== null) names.add(file.notice);
      return {
        file: file.notice === null ? file : { ...file, notice: null, noticeDue: false },
      };
    });
    for (const name of names) await store.dropNotice(name);
    return known;
  }

  async function keepNotice(
    { chat }: WorkerState,
    opened: OpenCase,
    hours: Exclude<NoticeHours, "none">,
  ) {
    const name = addressName(chat, opened);
    const before = await cases.load(opened.caseId);
    if (!before) return null;
    const until = before.retainUntil;
    const address: ReturnAddress = { chat, ...HOURS[hours], until };
    // First: a case that goes meanwhile must not leave it behind, and one that stays must not miss it.
    await store.keepNotice(name, sealer.seal("address", name, address), until);
    let old: string | null = null;
    const known = await cases.change(opened.caseId, (file) => {
      old = file.notice;
      return { file: { ...file, notice: name } };
    });
    const unused = known ? old : name;
    if (unused !== null && (!known || unused !== name)) await store.dropNotice(unused);
    return known;
  }

  /** Of this case in this chat: another case's stays when it goes, and all go with the chat. */
  function addressName(chat: number, { caseId }: OpenCase): string {
    return [String(chat), `${chat}/${caseId}`]
      .map((each) => sealer.blind("notice", each))
      .join(".");
  }

  async function withdraw({ state, opened }: Inside): Promise<Outcome> {
    if (state.place.at !== "caseWithdraw") return stayed(state, { id: "reject-stale" });
    await ending.end(opened.caseId, "withdrawn");
    return gone(state);
  }
}

/** With the first message that is not read marked as shown; `before` where that changes nothing. */
function withNextShown(before: CaseFile, file: CaseFile): CaseFile {
  const next = file.answers.find(({ mark }) => mark !== "read");
  const answers = file.answers.map(
    (answer): Answer =>
      answer === next && answer.mark === "waiting" ? { ...answer, mark: "shown" } : answer,
  );
  const same = answers.every((answer, index) => answer === before.answers[index]);
  // Who has come needs no word that something is there.
  return same && !before.noticeDue ? before : { ...file, answers, noticeDue: false };
}

/** In the time zone of the caseworkers. */
const HOURS: Readonly<Record<Exclude<NoticeHours, "none">, Pick<ReturnAddress, "from" | "to">>> = {
  morning: { from: 6, to: 12 },
  day: { from: 12, to: 18 },
  evening: { from: 18, to: 23 },
  any: { from: 0, to: 24 },
};

type Shown = Extract<Outcome, { kind: "show" }>;

function stayed(state: WorkerState, notice: Notice): Shown {
  return { kind: "show", state, notice };
}

function inside(
  state: WorkerState,
  opened: OpenCase | null,
  at: "case" | "caseWrite" | "caseIdentity",
): Shown {
  return { kind: "show", state: { ...state, opened, place: { at } } };
}

/** The case is no more; where another number is shown instead of saying so, the notice says it. */
function gone(state: WorkerState): Shown {
  const ended = closeEnded(state);
  return ended.place.at === "caseGone"
    ? { kind: "show", state: ended }
    : stayed(ended, { id: "case-gone" });
}
