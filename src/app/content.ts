import { join } from "node:path";
import type { TriageRules } from "../domain/triage.js";
import type { Flow } from "../flow/definition.js";
import { type Asking, createAsking } from "../rights/search.js";
import type { Shelf } from "../rights/shelf.js";
import { loadTexts, type Texts } from "../telegram/i18n/texts.js";
import { loadRecordings, type Recordings } from "../telegram/worker/recordings.js";
import { LOCALES } from "./config.js";
import { readFlow } from "./flow-file.js";
import { packageFile } from "./package-file.js";
import { readRights } from "./rights-files.js";
import { readWords } from "./rights-words.js";
import { readTriage } from "./triage-file.js";

/** Everything the bot reads at start: the words, the questionnaires, the rules of triage. */
export interface Content {
  readonly texts: Texts;
  /** Which texts can be listened to. */
  readonly recordings: Recordings;
  /** The report. */
  readonly flow: Flow;
  /** "I am in danger now". */
  readonly alertFlow: Flow;
  readonly rules: TriageRules;
  /** What can be read about rights, and what understands questions about them. */
  readonly shelf: Shelf;
  readonly asking: Asking;
  /**
   * Reads and builds what understands questions, which takes seconds; without it the first question waits.
   * Throws `locale.invalid`.
   */
  learn(): void;
}

/** Reads and checks all of it. Throws `locale.invalid` or `flow.invalid` with a line per problem. */
export async function loadContent(): Promise<Content> {
  const texts = await loadTexts(packageFile("locales"), LOCALES);
  const recordings = await loadRecordings(packageFile("locales"), LOCALES);
  const flow = await readFlow(packageFile(join("flows", "report.yaml")), texts);
  const alertFlow = await readFlow(packageFile(join("flows", "alert.yaml")), texts);
  const rules = await readTriage([flow, alertFlow], texts);
  const { shelf } = await readRights(LOCALES);
  let learned: Asking | null = null;
  const learn = () => {
    learned ??= createAsking(readWords(LOCALES, shelf.topics.keys()));
    return learned;
  };
  const asking: Asking = { answer: (...asked) => learn().answer(...asked) };
  return { texts, recordings, flow, alertFlow, rules, shelf, asking, learn: () => void learn() };
}
