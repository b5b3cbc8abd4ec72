import { LOCALES } from "../../src/app/config.js";
import { readContacts } from "../../src/app/contacts-file.js";
import { readFlow } from "../../src/app/flow-file.js";
import { packageFile } from "../../src/app/package-file.js";
import { readRights } from "../../src/app/rights-files.js";
import type { Article } from "../../src/rights/article.js";
import { createShelf, type Shelf } from "../../src/rights/shelf.js";
import { loadTexts } from "../../src/telegram/i18n/texts.js";
import { createRightsScreens } from "../../src/telegram/worker/rights/rights-guide.js";

// What is called for the contacts is called within a year of this day.
const NOW = Date.UTC(2026, 10, 29);

/**
 * The words, the report and what can be read about rights, without what understands questions: that
 * takes longer to build than all the rest.
 */
export async function rightsShelf() {
  const texts = await loadTexts(packageFile("locales"), LOCALES);
  const { shelf, topics, articles } = await readRights(LOCALES);
  const flow = await readFlow(packageFile("flows/report.yaml"), texts);
  const contacts = await readContacts(texts);
  const regions = flow.steps.flatMap((step) =>
    step.kind === "place" ? step.options.map(({ id }) => id) : [],
  );
  const screensOf = (held: Shelf) =>
    createRightsScreens({ texts, shelf: held, contacts, regions, clock: { now: () => NOW } });
  return {
    ...{ texts, flow, shelf, topics, screens: screensOf(shelf) },
    /** The screens of a shelf on which these stand, in every language, in place of those of their ids. */
    screensWith(...changed: readonly Article[]) {
      const own = [...articles].map(([locale, held]) => {
        const ours = changed.map((article) => [article.id, article] as const);
        return [locale, new Map([...held, ...ours])] as const;
      });
      return screensOf(createShelf(topics, new Map(own)));
    },
  };
}
