import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LocalMessage } from "../../src/playground/world/world.js";
import { content } from "./content.js";
import { type Dauys, startDauys } from "./dauys.js";
import type { Person } from "./people.js";
import { textOf } from "./transcript.js";
import { until } from "./waiting.js";

/**
 * A story is a report as a person lives it, in a text file that reads like the chat: what the
 * worker does (`👷 taps [label]`, `👷 types: words`), what the bot shows, and in the end what the
 * caseworkers get. Playing it does what the worker's lines say and writes the rest anew.
 */
export interface StoryFile {
  readonly name: string;
  readonly text: string;
  readonly acts: readonly Act[];
}

export type Act =
  | { readonly kind: "taps"; readonly label: string }
  | { readonly kind: "types"; readonly words: string };

const DIRECTORY = join(import.meta.dirname, "../stories");
const RULE = "─".repeat(40);

export function storyFiles(): readonly StoryFile[] {
  return readdirSync(DIRECTORY)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => {
      const text = readFileSync(join(DIRECTORY, file), "utf8");
      return { name: file.replace(".txt", ""), text, acts: actsOf(text) };
    });
}

export function rewrite(story: StoryFile, text: string): void {
  writeFileSync(join(DIRECTORY, `${story.name}.txt`), text);
}

/** What the worker does, line by line. */
function actsOf(text: string): readonly Act[] {
  return text.split("\n").flatMap((line): Act[] => {
    const tap = /^👷 taps \[(.+)\]$/u.exec(line);
    if (tap) return [{ kind: "taps", label: tap[1] ?? "" }];
    const typed = /^👷 types: (.+)$/u.exec(line);
    return typed ? [{ kind: "types", words: typed[1] ?? "" }] : [];
  });
}

/** A Thursday in January, two in the afternoon in Almaty; from there the clock goes on as usual. */
export function storyClock() {
  const ahead = Date.UTC(2026, 0, 15, 9) - Date.now();
  return { now: () => Date.now() + ahead };
}

/** Plays the story against the whole bot; the same file as it should be now. */
export async function played(story: StoryFile): Promise<string> {
  const dauys = await startDauys({ clock: storyClock() });
  try {
    const worker = dauys.worker();
    const lines = story.text.split("\n");
    const told = lines.slice(0, lines.indexOf(RULE) + 1);
    let receipts = 0;
    let receipt = false;
    for (const act of story.acts) {
      told.push("", act.kind === "taps" ? `👷 taps [${act.label}]` : `👷 types: ${act.words}`);
      await perform(worker, act);
      await dauys.settled();
      const shown = worker.view().findLast((message) => message.from?.is_bot);
      const screen = shown ? screenLines(shown) : ["(nothing)"];
      told.push(...screen);
      const now = RECEIPT.test(screen.join("\n"));
      if (now && !receipt) receipts++;
      receipt = now;
    }
    const own = worker.view().filter((message) => !message.from?.is_bot);
    told.push(
      "",
      RULE,
      `In the worker's chat: ${worker.view().length - own.length} message of the bot, ${own.length} of theirs.`,
    );
    told.push(...(await deskLines(dauys, receipts)), "");
    return told.join("\n");
  } finally {
    await dauys.stop();
  }
}

const RECEIPT = /\d{4} \d{4} \d{4} \d{4}/g;

async function perform(worker: Person, act: Act): Promise<void> {
  if (act.kind === "types") await worker.types(act.words);
  else await worker.presses(act.label);
}

function screenLines(message: LocalMessage): readonly string[] {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  return [
    ...indented(`🤖 ${textOf(message).replace(RECEIPT, "0000 0000 0000 0000")}`),
    ...rows.map((row) => `   ${row.map(({ text }) => `[${text}]`).join(" ")}`),
  ];
}

/** The group as the caseworkers have it, topic by topic. */
async function deskLines(dauys: Dauys, cards: number): Promise<readonly string[]> {
  const { telegram, group, store } = dauys;
  const { texts } = await content();
  // Every card says when it came, and a fuller report too.
  const [card = ""] = texts.text("ru", "card-received", { day: "", part: "" }).split(":");
  // The board stands there always, and tells nobody's report.
  const board = texts.text("ru", "board-title");
  const posted = () =>
    telegram
      .messages(group.id)
      .filter((message) => textOf(message) !== "" && !textOf(message).includes(board));
  await until(
    telegram,
    () => posted().filter((message) => textOf(message).includes(card)).length >= cards || undefined,
    () => `only these came to the caseworkers: ${posted().map(textOf).join("\n\n")}`,
  );
  while ((await store.depth()).some((count) => count > 0))
    await new Promise((resolve) => setTimeout(resolve, 20));
  if (posted().length === 0) return ["The caseworkers get nothing."];
  const topics = telegram.topics(group.id);
  const codes = topics.map(({ name }) => /\b[ACDEFHJKLMNPRTUVWXY3479]{4}\b/.exec(name)?.[0] ?? "");
  const lines = topics.flatMap((topic) => {
    const messages = posted().filter(
      (message) => message.message_thread_id === topic.message_thread_id,
    );
    if (messages.length === 0) return [];
    return [
      "",
      `👥 In the topic «${topic.name}»`,
      ...messages.flatMap((message) => [
        "",
        ...indented(`💬 ${textOf(message)}`),
        ...buttons(message),
      ]),
    ];
  });
  return lines.map((line) =>
    codes.filter(Boolean).reduce((text, code) => text.replaceAll(code, "K7F3"), line),
  );
}

function buttons(message: LocalMessage): readonly string[] {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  return rows.map((row) => `   ${row.map(({ text }) => `[${text}]`).join(" ")}`);
}

function indented(text: string): readonly string[] {
  return text.split("\n").map((line, index) => (index === 0 || line === "" ? line : `   ${line}`));
}
