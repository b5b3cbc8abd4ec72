import type { Api } from "grammy";
import type { Message } from "grammy/types";
import type { ActDetail, JournalEntry } from "../../../domain/journal.js";
import { caseCode } from "../../../domain/report.js";
import type {
  CaseAtHand,
  CaseRegister,
  CaseSeals,
  CaseStore,
  Clock,
  Journal,
} from "../../../ports.js";
import type { Texts } from "../../i18n/texts.js";
import { escapeHtml } from "../../markup.js";
import type { CaseTap, DeskCommand } from "../acts/desk-command.js";
import { createCardWords } from "../card/card-words.js";
import { codeIn } from "../chat/case-codes.js";
import type { CasePosts } from "../chat/case-posts.js";
import type { DeskNotes } from "../chat/desk-notes.js";
import { type CheckedJournal, createJournalCheck } from "./journal-check.js";
import { createJournalHeads, type JournalHeads } from "./journal-heads.js";
import { createJournalLines } from "./journal-lines.js";

/** What was done to a case and by whom, to be read and to be verified. */
export interface JournalView {
  readonly commands: readonly DeskCommand[];
  readonly taps: readonly CaseTap[];
  /** The ends of the journals, to be posted once a week: plain texts, each within one message. */
  readonly weeklyHeads: JournalHeads["weekly"];
}

// As HTML within one message, with room for the lines around: Telegram takes 4,096 characters.
const PAGE_CHARACTERS = 3_600;
// More broken journals than that need no names: something is wrong with all of them.
const MOST_NAMED = 30;

export function createJournalView(options: {
  /** Asked once who the bot is. */
  api: Pick<Api, "getMe">;
  cases: Pick<CaseStore, "load" | "journal">;
  journal: Pick<Journal, "brokenAt">;
  register: CaseRegister;
  notes: DeskNotes;
  posts: Pick<CasePosts, "post">;
  texts: Texts;
  locale: string;
  clock: Clock;
  timeZone: string;
  /** Told codes that may be logged: a detail could not be opened. */
  onTrouble: (code: string) => void;
}): JournalView {
  const { api, register, posts, texts, locale, timeZone, onTrouble } = options;
  const words = createCardWords(texts, locale);
  const { say } = words;
  const lines = createJournalLines(words, timeZone);
  const check = createJournalCheck(options);
  const heads = createJournalHeads({ ...options, check, say });
  let botId: Promise<number> | null = null;

  return {
    commands: [
      {
        name: "journal",
        needs: "case",
        async run({ at, words: written, answer }) {
          if (!at) return null;
          await answer({ text: await journalHtml(at, pageIn(written)), html: true });
          return null;
        },
      },
      {
        name: "verify",
        needs: "nothing",
        run: ({ at, words: written, message }) => verified(at, written, message),
      },
    ],
    taps: [
      {
        acts: ["journal"],
        async run(at, _actor, { message }) {
          await posts.post(at, message, { text: await journalHtml(at, 1), html: true });
          return { said: "", changed: false };
        },
      },
    ],
    weeklyHeads: heads.weekly,
  };

  /** A page of the journal, the newest first of the pages and last of the lines. */
  async function journalHtml({ caseId, brief, seals }: CaseAtHand, page: number): Promise<string> {
    const checked = await check(caseId);
    const drawn = checked.entries.map((entry) => lines.line(entry, detailOf(seals, entry)));
    const { shown, earlier } = pageOf(drawn, page);
    const command = `/journal ${brief.code} ${page + 1}`;
    return [
      `<b>${escapeHtml(say("journal-title", { code: brief.code }))}</b>`,
      escapeHtml(stateOf(checked)),
      ...(earlier > 0 ? [escapeHtml(say("journal-earlier", { count: earlier, command }))] : []),
      ...(shown.length > 0 ? ["", ...shown] : []),
    ].join("\n");
  }

  function detailOf(seals: CaseSeals, { detail }: JournalEntry): ActDetail | null {
    if (detail === null) return null;
    try {
      return seals.openDetail(detail);
    } catch (error) {
      onTrouble((error as { code?: string }).code ?? "internal");
      return null;
    }
  }

  function stateOf({ entries, brokenAt }: CheckedJournal): string {
    if (brokenAt !== null) return say("journal-broken", { number: brokenAt });
    const count = entries.length;
    return count === 0 ? say("journal-none") : say("journal-whole", { count });
  }

  /** What a weekly message says, one case, or all that live. */
  async function verified(
    at: CaseAtHand | null,
    written: string,
    { reply_to_message: replied }: Message,
  ): Promise<string> {
    const posted = replied?.text === undefined ? null : heads.read(replied.text);
    if (posted !== null && replied?.from?.id === (await ownId())) return headsCompared(posted);
    const code = codeIn(written);
    if (code !== null) return codeVerified(code);
    if (written !== "") return say("verify-how");
    return at ? caseVerified(at) : allVerified();
  }

  async function headsCompared(posted: NonNullable<ReturnType<JournalHeads["read"]>>) {
    const compared = await heads.compare(posted);
    const codes = (kind: (typeof compared)[number]["found"]) =>
      compared.filter(({ found }) => found === kind).map(({ code }) => code);
    const [fits, over, differs] = [codes("fits"), codes("over"), codes("differs")];
    const [forgotten, unknown] = [codes("forgotten"), codes("unknown")];
    const count = fits.length + over.length;
    return [
      say("verify-heads-title", { day: posted.day }),
      say("verify-heads-whole", { count, all: compared.length }),
      ...(differs.length > 0
        ? [`⚠️ ${say("verify-heads-differ", { codes: listed(differs) })}`]
        : []),
      ...(unknown.length > 0
        ? [`⚠️ ${say("verify-heads-unknown", { codes: listed(unknown) })}`]
        : []),
      ...(over.length > 0 ? [say("verify-heads-over", { codes: listed(over) })] : []),
      ...(forgotten.length > 0
        ? [say("verify-heads-forgotten", { codes: listed(forgotten) })]
        : []),
    ].join("\n");
  }

  /** Of destroyed cases too, as far as an end of their journal was ever posted. */
  async function codeVerified(code: string): Promise<string> {
    const found: string[] = [];
    for (const caseId of await heads.known(code)) {
      const checked = await check(caseId);
      if (checked.isOver && checked.entries.length === 0) continue;
      const bare = checked.isOver ? [say("verify-over"), ...lastOf(checked)] : [];
      found.push([say("journal-title", { code }), stateOf(checked), ...bare].join("\n"));
    }
    return found.length === 0 ? say("verify-unknown", { code }) : found.join("\n\n");
  }

  function lastOf({ entries }: CheckedJournal): readonly string[] {
    const { shown, earlier } = pageOf(
      entries.map((entry) => lines.bareLine(entry)),
      1,
    );
    return [...(earlier > 0 ? [say("verify-earlier", { count: earlier })] : []), ...shown];
  }

  async function caseVerified({ caseId }: CaseAtHand): Promise<string> {
    const title = say("journal-title", { code: caseCode(caseId) });
    return `${title}\n${stateOf(await check(caseId))}`;
  }

  async function allVerified(): Promise<string> {
    const broken: string[] = [];
    const all = await register.cases();
    for (const { caseId } of all)
      if ((await check(caseId)).brokenAt !== null) broken.push(caseCode(caseId));
    return broken.length === 0
      ? say("verify-all-whole", { count: all.length })
      : `⚠️ ${say("verify-all-broken", { codes: listed(broken) })}`;
  }

  function listed(codes: readonly string[]): string {
    const more = codes.length > MOST_NAMED ? ["…"] : [];
    return [...codes.slice(0, MOST_NAMED), ...more].join(", ");
  }

  function ownId(): Promise<number> {
    botId ??= api.getMe().then(
      ({ id }) => id,
      (error) => {
        botId = null;
        throw error;
      },
    );
    return botId;
  }
}

/** The page that is asked for, also where the code of the case stands before it as in a topic it need not. */
function pageIn(written: string): number {
  const [first = "", ...rest] = written.split(/\s+/);
  const asked = codeIn(first) === null ? first : (rest[0] ?? "");
  return /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1;
}

/** Page 1 are the last lines that fit, page 2 those before them; how many come before the page. */
function pageOf(
  lines: readonly string[],
  page: number,
): { readonly shown: readonly string[]; readonly earlier: number } {
  let end = lines.length;
  for (let at = 1; ; at++) {
    let start = end;
    let characters = 0;
    while (start > 0) {
      characters += (lines[start - 1]?.length ?? 0) + 1;
      if (characters > PAGE_CHARACTERS && start < end) break;
      start -= 1;
    }
    if (at === page || start === 0) return { shown: lines.slice(start, end), earlier: start };
    end = start;
  }
}
