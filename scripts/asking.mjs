/**
 * What the search over rights understands: `npm run rights:ask`, after which comes
 *
 *   nothing           how many of the questions for tuning are understood, by language
 *   uz kk             the same, and each question of these languages that is misunderstood
 *   uz "a question"   what this question is heard as, asked by somebody whose language is uz
 *
 * It never opens the half of the questions that is held back: `tests/rights/asking.test.ts` counts
 * that one, and shows no question of it.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { LOCALES } from "../dist/app/config.js";
import { readRights } from "../dist/app/rights-files.js";
import { readWords } from "../dist/app/rights-words.js";
import { createAsking } from "../dist/rights/search.js";

const [locale, question, ...more] = process.argv.slice(2);
const asking = createAsking(readWords(LOCALES, (await readRights(LOCALES)).shelf.topics.keys()));

if (question !== undefined && !LOCALES.includes(question)) {
  const heard = asking.answer([question, ...more].join(" "), locale);
  console.log(`${told(heard)}${heard.danger ? ", danger" : ""}${heard.harm ? ", harm" : ""}`);
  if (heard.locale !== locale) console.log(`asked in ${heard.locale}`);
} else {
  const shown = process.argv.slice(2);
  for (const each of LOCALES) tell(each, shown.includes(each));
}

function tell(own, isShown) {
  const file = fileURLToPath(new URL(`../tests/rights/tuning/${own}.yaml`, import.meta.url));
  const asked = parse(readFileSync(file, "utf8")).map(({ ask, topic }) => ({
    ask,
    topics: [topic].flat(),
    heard: asking.answer(ask, own),
  }));
  const wrong = asked.filter(({ topics, heard }) => !topics.includes(firstOf(heard)));
  console.log(`${own.padEnd(8)} ${asked.length - wrong.length} of ${asked.length} are understood`);
  for (const { ask, topics, heard } of isShown ? wrong : [])
    console.log(`  ${ask}\n    ${topics.join(" or ")}, heard ${told(heard)}`);
}

function firstOf(heard) {
  if (heard.kind === "sure") return heard.topics[0];
  return heard.kind;
}

function told(heard) {
  return heard.kind === "none" ? "none" : `${heard.kind}: ${heard.topics.join(", ")}`;
}
