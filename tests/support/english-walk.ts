import type { Person } from "./people.js";

/** The story of the English walk; rare words, so that finding them anywhere is a leak. */
export const ENGLISH_STORY = "Foreman Qoraboyev locked the dormitory and kept our wages";

/** One screen on the longest common way through the bot, and how to leave it forwards. */
export interface Stop {
  readonly name: string;
  /** Words that stand on this screen and on no other. */
  readonly shows: string;
  readonly kind:
    | "shell"
    | "choice"
    | "multi-choice"
    | "notice"
    | "text"
    | "number"
    | "time-ago"
    | "place"
    | "review";
  /** Goes on to the next stop; `story` is what is typed at the question for it. */
  go(worker: Person, story: string): Promise<unknown>;
}

const press = (label: string | RegExp) => (worker: Person) => worker.presses(label);
const pickAndGo = (label: string) => async (worker: Person) => {
  await worker.presses(label);
  await worker.presses("➡️");
};

/** From the first screen to the receipt, in English, past every kind of step and both notices. */
export const STOPS: readonly Stop[] = [
  { name: "languages", shows: "Choose your language", kind: "shell", go: press("English") },
  { name: "menu", shows: "Guide for newcomers", kind: "shell", go: press("✍️") },
  { name: "safe", shows: "Is it safe to use", kind: "choice", go: press("🟡") },
  { name: "unsure", shows: "Take care of yourself", kind: "notice", go: press("➡️") },
  { name: "consent", shows: "Before you start", kind: "choice", go: press("👤") },
  { name: "area", shows: "What happened?", kind: "multi-choice", go: press("💰") },
  { name: "money", shows: "Money and pay: what", kind: "multi-choice", go: pickAndGo("💸") },
  { name: "danger", shows: "Are you in danger now", kind: "choice", go: press("🔴") },
  { name: "numbers", shows: "Numbers you can call", kind: "notice", go: press("➡️") },
  {
    name: "story",
    shows: "in your own words",
    kind: "text",
    async go(worker, story) {
      await worker.types(story);
      await worker.sees("recorded");
      await worker.presses("➡️");
    },
  },
  {
    name: "unpaid_for",
    shows: "Since when have they not paid",
    kind: "time-ago",
    go: press("In the last month"),
  },
  { name: "region", shows: "Where did it happen", kind: "place", go: press("Almaty (city)") },
  {
    name: "wages_amount",
    shows: "About how much do they owe",
    kind: "number",
    go: (worker) => worker.types("450 000"),
  },
  { name: "last_paid", shows: "When were you last paid", kind: "time-ago", go: press("Never") },
  { name: "sector", shows: "What kind of work is it", kind: "choice", go: press("🏗️") },
  { name: "names", shows: "Name of the firm, boss", kind: "text", go: press("Skip") },
  { name: "review", shows: "Please look at it", kind: "review", go: press("📨") },
  { name: "receipt", shows: "We have your report", kind: "shell", go: press("I have kept it") },
];

/** Steps of the questionnaire itself. */
export const STEPS = STOPS.filter(
  ({ name }) => !["languages", "menu", "receipt"].includes(name),
) as readonly Stop[];

/** Starts the bot and walks until the stop of this name is on the screen. */
export async function walkTo(worker: Person, name: string, story = ENGLISH_STORY): Promise<void> {
  await worker.start();
  await walkOn(worker, "languages", name, story);
}

/** Walks from one stop, which is on the screen, to a later one. */
export async function walkOn(
  worker: Person,
  from: string,
  to: string,
  story = ENGLISH_STORY,
): Promise<void> {
  for (const stop of STOPS.slice(indexOf(from), indexOf(to))) {
    await worker.sees(stop.shows);
    await stop.go(worker, story);
  }
  await worker.sees(stopNamed(to).shows);
}

export function stopNamed(name: string): Stop {
  const stop = STOPS[indexOf(name)];
  if (!stop) throw new Error(`there is no stop ${name}`);
  return stop;
}

function indexOf(name: string): number {
  return STOPS.findIndex((stop) => stop.name === name);
}

const RECEIPT = /\d{4} \d{4} \d{4} \d{4}/;

/** Sends the report that is at its review; the receipt as it stands on the screen. */
export async function submit(worker: Person): Promise<string> {
  await worker.presses("📨");
  return receiptOn((await worker.sees(RECEIPT)).text);
}

export function receiptOn(text: string | undefined): string {
  return RECEIPT.exec(text ?? "")?.[0] ?? "";
}

/** The shortest report that has a story: level 0 ("danger now") or a low one. */
export async function quickReport(
  worker: Person,
  options: { urgent?: boolean; story?: string } = {},
): Promise<string> {
  const story = options.story ?? ENGLISH_STORY;
  await worker.start();
  for (const label of ["English", "✍️", "🟢", "👤", "In my own words"]) await worker.presses(label);
  await worker.sees("Are you in danger now");
  await worker.presses(options.urgent ? "🔴" : "🟢");
  if (options.urgent) await worker.presses("➡️");
  await worker.sees(stopNamed("story").shows);
  await stopNamed("story").go(worker, story);
  await worker.presses("⏩");
  await worker.sees(stopNamed("review").shows);
  return submit(worker);
}

/** "I am in danger now" from a step of the report, with these words; the receipt on the screen. */
export async function sendAlert(worker: Person, words?: string): Promise<string> {
  await worker.presses("🆘");
  await worker.presses("🔒");
  await worker.presses("Almaty (city)");
  await worker.sees("What should they know");
  if (words !== undefined) {
    await worker.types(words);
    await worker.sees("1 message is recorded");
  }
  await worker.presses("Send now");
  const sent = await worker.sees("It was sent");
  return receiptOn(sent.text);
}

/** A story as a caseworker reads it: without the joiners that keep Telegram from making links of it. */
export function asRead(text: string | undefined): string {
  return (text ?? "").replaceAll("\u2060", "");
}
