import type { LocalTelegram } from "../../src/playground/local-telegram.js";
import type { LocalChange, LocalMessage } from "../../src/playground/world/world.js";
import { nameOf, oneLine } from "./transcript.js";

/** What happened in one local Telegram, newest last: for the message of a test that fails. */
export interface Timeline {
  /** Something that the server does not tell of, as a tap. */
  add(line: string): void;
  /** The last `count` lines, each with the seconds since the first. */
  last(count: number): readonly string[];
}

// A scenario of fifty reports must not keep everything.
const KEPT_LINES = 400;

const timelines = new WeakMap<LocalTelegram, Timeline>();

/** The timeline of this Telegram; it begins when it is first asked for. */
export function timelineOf(telegram: LocalTelegram): Timeline {
  const known = timelines.get(telegram);
  if (known !== undefined) return known;
  const timeline = startTimeline(telegram);
  timelines.set(telegram, timeline);
  return timeline;
}

function startTimeline(telegram: LocalTelegram): Timeline {
  const lines: string[] = [];
  const start = performance.now();
  let seen = telegram.calls.at(-1);
  const add = (line: string) => {
    const seconds = ((performance.now() - start) / 1000).toFixed(2).padStart(7);
    lines.push(`${seconds} s  ${line}`);
    if (lines.length > KEPT_LINES) lines.splice(0, KEPT_LINES / 4);
  };
  telegram.subscribe((change) => {
    if (change.kind !== "called") {
      const line = describe(telegram, change);
      if (line !== undefined) add(line);
      return;
    }
    const call = telegram.calls.at(-1);
    if (call === undefined || call === seen) return;
    seen = call;
    add(`bot  ${call.method}${targetOf(call.params)} ${call.ok ? "ok" : `REFUSED ${call.error}`}`);
  });
  return { add, last: (count) => lines.slice(-count) };
}

/** The bot's own messages are told by its calls. */
function describe(telegram: LocalTelegram, change: LocalChange): string | undefined {
  if (change.kind === "messageNew" || change.kind === "messageEdited") {
    if (isOfBot(telegram, change.message)) return undefined;
    const verb = change.kind === "messageNew" ? "wrote" : "edited";
    const { message } = change;
    return `${nameOf(message)}  ${verb} #${message.message_id} ${oneLine(message)}`;
  }
  if (change.kind === "callbackAnswered" && change.answer.text !== undefined) {
    return `bot  told the one who tapped: ${change.answer.text}`;
  }
  return undefined;
}

function isOfBot(telegram: LocalTelegram, message: LocalMessage): boolean {
  return message.from?.id === telegram.bot.id;
}

function targetOf(params: Readonly<Record<string, unknown>>): string {
  const { message_id: message, message_ids: messages, message_thread_id: topic } = params;
  const parts = [
    ...(message === undefined ? [] : [`#${String(message)}`]),
    ...(messages === undefined ? [] : [`#${String(messages)}`]),
    ...(topic === undefined ? [] : [`in topic ${String(topic)}`]),
  ];
  return parts.length === 0 ? "" : ` ${parts.join(" ")}`;
}
