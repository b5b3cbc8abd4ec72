import type { Api } from "grammy";
import { type CaseFilter, inQueueOrder, matches } from "../../../domain/queue.js";
import { type Flow, hasOptions } from "../../../flow/definition.js";
import type { CaseRegister, Clock, DeskRound, OpenedCase } from "../../../ports.js";
import type { Texts } from "../../i18n/texts.js";
import { escapeHtml, type Keyboard, pairs } from "../../markup.js";
import type { DeskCommand, DeskTap } from "../acts/desk-command.js";
import type { CardFacts } from "../card/card-facts.js";
import { bold, italic } from "../card/card-lines.js";
import type { CardWords } from "../card/card-words.js";
import type { CasePost } from "../chat/case-posts.js";
import type { DeskNotes } from "../chat/desk-notes.js";
import { createCaseLines } from "./case-line.js";
import { casePage, listData, listDetail } from "./case-list.js";
import { createCaseSearch } from "./case-search.js";
import { filterMarks, MINE } from "./filter-marks.js";
import { createFilterWords } from "./filter-words.js";
import { createListMessages, type ListMessages } from "./list-messages.js";

/** `/cases` and `/find`: the queue as a list, in the chat where it was asked for. */
export interface QueueCommands {
  readonly commands: readonly DeskCommand[];
  readonly taps: readonly DeskTap[];
  /** Takes the lists away after a while; to be run as `lists`. */
  readonly round: DeskRound;
  /** For whatever else names cases. */
  readonly lists: Pick<ListMessages, "post" | "endIn">;
}

// What did not say anything is told back in part only: it may be a whole story.
const MOST_UNKNOWN = 5;
const UNKNOWN_CHARACTERS = 24;
const EXAMPLES = { command: "/cases", level: "p0 p1 p2 p3", tag: "#injury", age: "3d+" };
const MENU = "menu";
// The step of the questionnaires that asks where.
const REGION = "region";

/** `chatId`: the present id of the caseworkers' chat, which links lead into. */
export function createQueueCommands(options: {
  api: Api;
  register: CaseRegister;
  notes: DeskNotes;
  texts: Texts;
  /** The caseworkers' language. */
  locale: string;
  words: CardWords;
  facts: Pick<CardFacts, "what" | "whatInShort" | "where" | "whereInShort">;
  flows: readonly Flow[];
  chatId: () => number;
  clock: Clock;
  onTrouble: (code: string) => void;
}): QueueCommands {
  const { register, texts, locale, words, facts, flows, clock } = options;
  const { say } = words;
  const lists = createListMessages(options);
  const lines = createCaseLines(options);
  const search = createCaseSearch({ words, facts });
  const filterWords = createFilterWords(texts, locale, regionsOf(flows));

  return {
    commands: [
      {
        name: "cases",
        needs: "nothing",
        async run({ words: asked, message, actor }) {
          const post = asked.trim() === "" ? menu() : await listed(asked, actor.id, 0);
          await lists.post(message, post);
          return null;
        },
      },
      {
        name: "find",
        needs: "nothing",
        async run({ words: asked, message }) {
          if (asked.trim() === "") return say("queue-find-how", { command: "/find" });
          await lists.post(message, await found(asked.trim(), 0));
          return null;
        },
      },
    ],
    taps: [
      {
        name: "cases",
        async run({ actor, chat, message, detail }) {
          const at = listDetail(detail);
          if (at === null && detail !== MENU) return say("queue-button-old");
          const post = at === null ? menu() : await listed(at.carried, actor.id, at.page);
          return (await lists.edit(chat, message, post)) ? "" : say("queue-not-now");
        },
      },
      {
        name: "find",
        async run({ chat, message, detail }) {
          const at = listDetail(detail);
          if (at === null) return say("queue-button-old");
          const post = await found(at.carried, at.page);
          return (await lists.edit(chat, message, post)) ? "" : say("queue-not-now");
        },
      },
    ],
    round: lists.round,
    lists,
  };

  /** Without words: the filters that are asked for most, a tap each. */
  function menu(): CasePost {
    const button = (label: string, carried: string) => ({
      label,
      data: listData("cases", 0, carried),
    });
    const buttons = [
      button(`✋ ${say("queue-button-mine")}`, MINE),
      button(`📥 ${say("queue-button-unclaimed")}`, "@-"),
      button(`🔴 ${say("queue-button-urgent")}`, "p0 p1"),
      button(`🗂 ${say("queue-button-all")}`, ""),
    ];
    const text = [bold(say("queue-menu-title")), "", ...saidFilters()].join("\n");
    return { text, html: true, keyboard: pairs(buttons) };
  }

  async function listed(asked: string, reader: number, page: number): Promise<CasePost> {
    const cases = await register.cases();
    const now = clock.now();
    const { filter, unknown } = filterWords.read(asked, reader, cases);
    const shown = inQueueOrder(cases.filter((each) => matches(filter, each, now)));
    const count = String(shown.length);
    const title = filter.closed
      ? say("queue-title-closed", { count })
      : say("queue-title", { count });
    const described = inWords(filter, cases);
    const notes = [
      ...(described === "" ? [] : [escapeHtml(described)]),
      ...notUnderstood(unknown),
      ...(shown.length === 0 ? ["", escapeHtml(say("queue-nothing")), ...saidFilters()] : []),
    ];
    const more: Keyboard = [[{ label: `🔎 ${say("queue-button-menu")}`, data: `D:cases:${MENU}` }]];
    const carried = filterMarks(filter);
    const listing = { title: bold(title), notes, cases: shown, page, tap: "cases", carried, more };
    return casePage(listing, lines, say, now);
  }

  async function found(asked: string, page: number): Promise<CasePost> {
    const cases = search.found(asked, await register.cases());
    const title = bold(say("queue-title-found", { count: String(cases.length) }));
    const [quoted = ""] = shortened([asked]);
    const notes = [
      escapeHtml(`🔎 ${quoted}`),
      ...(cases.length === 0 ? ["", escapeHtml(say("queue-find-nothing"))] : []),
    ];
    const listing = { title, notes, cases, page, tap: "find", carried: asked, more: [] };
    return casePage(listing, lines, say, clock.now());
  }

  function saidFilters(): readonly string[] {
    return say("queue-filters", EXAMPLES).split("\n").map(escapeHtml);
  }

  function notUnderstood(unknown: readonly string[]): readonly string[] {
    if (unknown.length === 0) return [];
    const quoted = shortened(unknown.slice(0, MOST_UNKNOWN)).join(", ");
    return [italic(say("queue-unknown", { words: quoted }))];
  }

  /** What a list was narrowed to, so that nobody takes part of the queue for the whole. */
  function inWords(filter: CaseFilter, cases: readonly OpenedCase[]): string {
    const { whose, levels, regions, tags, olderThanDays, training } = filter;
    const held = cases.find(({ holder }) => holder?.id === whose)?.holder;
    return [
      ...(training ? [say("training-mark")] : []),
      ...(whose === "nobody" ? [say("queue-nobody")] : []),
      ...(typeof whose === "number" ? [held?.name ?? say("queue-button-mine")] : []),
      ...(levels.length > 0 ? [levels.map(lines.sign).join(" ")] : []),
      ...(regions.length > 0
        ? [regions.map((code) => words.named("regions", code)).join(", ")]
        : []),
      ...tags.map((group) => group.map((tag) => words.named("tag", tag)).join(" / ")),
      ...(olderThanDays === null ? [] : [say("queue-older", { count: olderThanDays })]),
    ].join(" · ");
  }
}

function shortened(told: readonly string[]): readonly string[] {
  return told.map((word) => {
    const signs = [...word];
    return signs.length > UNKNOWN_CHARACTERS
      ? `${signs.slice(0, UNKNOWN_CHARACTERS).join("")}…`
      : word;
  });
}

function regionsOf(flows: readonly Flow[]): readonly string[] {
  const steps = flows.flatMap((flow) => flow.steps).filter((step) => step.id === REGION);
  return [
    ...new Set(steps.flatMap((step) => (hasOptions(step) ? step.options.map(({ id }) => id) : []))),
  ];
}
