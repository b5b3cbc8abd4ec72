import type { Alike, CaseFile } from "../../../domain/case-file.js";
import type { CaseId } from "../../../domain/ids.js";
import { byCaseworker } from "../../../domain/journal.js";
import type { CaseAccess, CaseAtHand, CaseRegister } from "../../../ports.js";
import type { Texts } from "../../i18n/texts.js";
import { escapeHtml } from "../../markup.js";
import { createCardWords } from "../card/card-words.js";
import { alikeRow } from "../chat/alike-lines.js";
import type { CasePost, CasePosts } from "../chat/case-posts.js";
import { caseLink } from "../queue/case-line.js";
import type { Actor, Tapped, Told } from "./actor.js";
import type { CaseTap, DeskCommand } from "./desk-command.js";
import { isCard } from "./tapped-message.js";
import { quiet, shown } from "./telling.js";

/**
 * What caseworkers say of cases that may name the same employer: the command that lists them, and the
 * buttons that confirm or dismiss. Said of one case it holds for both, and stands in both journals.
 * `redraw` draws the card of the other case.
 */
export function createAlikeActs(options: {
  access: CaseAccess;
  register: CaseRegister;
  posts: Pick<CasePosts, "edit" | "editButtons">;
  chatId: () => number;
  redraw: (caseId: CaseId) => Promise<void>;
  texts: Texts;
  locale: string;
}): { readonly commands: readonly DeskCommand[]; readonly taps: readonly CaseTap[] } {
  const { access, register, posts, chatId, redraw, texts, locale } = options;
  const { say } = createCardWords(texts, locale);

  const STATES = {
    suspected: "alike-state-suspected",
    confirmed: "alike-state-confirmed",
    dismissed: "alike-state-dismissed",
  } as const;

  async function list({ brief, file }: CaseAtHand): Promise<CasePost | null> {
    const all = await register.cases();
    const living = file.alike.flatMap((each) => {
      const found = all.find(({ caseId }) => caseId === each.caseId);
      return found ? [{ each, found }] : [];
    });
    if (living.length === 0) return null;
    const lines = living.map(({ each, found }) => {
      const address = caseLink(chatId(), found.placement);
      const code = escapeHtml(each.code);
      const linked = address === null ? `<b>${code}</b>` : `<a href="${address}">${code}</a>`;
      return `${SIGNS[each.state]} ${linked} · ${escapeHtml(say(STATES[each.state]))}`;
    });
    const title = escapeHtml(say("alike-title", { code: brief.code }));
    const text = [title, "", ...lines, "", escapeHtml(say("alike-by-spelling"))].join("\n");
    const keyboard = living.map(({ each }) => alikeRow(say, brief.id, each));
    return { text, html: true, keyboard };
  }

  async function judge(
    at: CaseAtHand,
    actor: Actor,
    tapped: Tapped,
    code: string,
    state: "confirmed" | "dismissed",
  ): Promise<Told> {
    const by = byCaseworker(actor);
    const act = state === "confirmed" ? "alikeConfirmed" : "alikeDismissed";
    const done = await access.change<Judged | null>(at.caseId, by, ({ file, brief, caseId }) => {
      const entry = file.alike.find((each) => each.code === code);
      if (!entry) return { file: null, result: null };
      const told = { other: entry.caseId, here: { caseId, code: brief.code } };
      if (entry.state === state) return { file: null, result: { ...told, isNew: false } };
      const acts = [{ act, words: code }] as const;
      return { file: withState(file, entry, state), acts, result: { ...told, isNew: true } };
    });
    if (!done) return quiet(say("alike-not-there", { code }));
    const { here, other } = done;
    // Again in any case: whoever did it first may not have come as far as here.
    const isSaid = await access.change(other, by, ({ file }) => {
      const now = file.alike.find((each) => each.caseId === here.caseId);
      if (now?.state === state) return { file: null, result: false };
      const acts = [{ act, words: here.code }] as const;
      return { file: withState(file, here, state), acts, result: true };
    });
    if (isSaid) await redraw(other);
    await drawAnew(here.caseId, tapped, code);
    if (!done.isNew) return shown(say("alike-done-before"));
    const words = { code: here.code, other: code };
    return shown(
      state === "confirmed"
        ? say("alike-done-confirmed", words)
        : say("alike-done-dismissed", words),
    );
  }

  /** The list says it; of a line only the buttons of that case go. */
  async function drawAnew(caseId: CaseId, tapped: Tapped, code: string): Promise<void> {
    const { message, text } = tapped;
    const at = await access.load(caseId);
    if (!at || isCard(at, tapped)) return;
    const title = say("alike-title", { code: at.brief.code });
    const whole = text?.startsWith(title) ? await list(at) : null;
    if (whole) return void (await posts.edit(message, whole));
    const open = at.file.alike.filter((each) => each.state === "suspected" && each.code !== code);
    const named = open.filter((each) => text?.includes(each.code));
    await posts.editButtons(
      message,
      named.map((each) => alikeRow(say, caseId, each)),
    );
  }

  return {
    commands: [
      {
        name: "alike",
        needs: "case",
        async run({ at, answer }) {
          if (!at) return null;
          const post = await list(at);
          if (!post) return say("alike-none", { code: at.brief.code });
          await answer(post);
          return null;
        },
      },
    ],
    taps: [
      {
        acts: ["alikeYes", "alikeNo"],
        run: (at, actor, tapped, { act, detail }) =>
          judge(at, actor, tapped, detail, act === "alikeYes" ? "confirmed" : "dismissed"),
      },
    ],
  };
}

interface Judged {
  readonly here: { readonly caseId: CaseId; readonly code: string };
  readonly other: CaseId;
  readonly isNew: boolean;
}

const SIGNS: Readonly<Record<Alike["state"], string>> = {
  suspected: "❔",
  confirmed: "✅",
  dismissed: "✖️",
};

/** With the case in that state; added where it was not known. */
function withState(
  file: CaseFile,
  { caseId, code }: Pick<Alike, "caseId" | "code">,
  state: Alike["state"],
): CaseFile {
  const entry = { caseId, code, state };
  const isKnown = file.alike.some((each) => each.caseId === caseId);
  const alike = isKnown
    ? file.alike.map((each) => (each.caseId === caseId ? entry : each))
    : [...file.alike, entry];
  return { ...file, alike, redraw: true };
}
