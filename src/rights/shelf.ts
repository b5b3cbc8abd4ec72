import { z } from "zod";
import type { Article } from "./article.js";

const id = z.string().regex(/^[a-z][a-z-]{1,23}$/, "use small letters and -, at most 24");

/** The shape of flows/rights.yaml. */
export const topicsSchema = z.strictObject({
  groups: z
    .array(z.strictObject({ id, icon: z.string().min(1), topics: z.array(id).min(1) }))
    .min(1),
  topics: z.record(
    id,
    z.strictObject({
      icon: z.string().min(1),
      harm: z.literal(true).optional(),
      trapped: z.literal(true).optional(),
      notice: z.literal(true).optional(),
      count: z.literal(true).optional(),
      limit: z.enum(["wages", "dismissal", "asylum", "expulsion"]).optional(),
      categories: z.array(z.string()),
    }),
  ),
});

/** The structure of what can be read: topics in groups, the same in every language. */
export type Topics = z.infer<typeof topicsSchema>;
export type Topic = Topics["topics"][string];
export type TopicGroup = Topics["groups"][number];

/** All that can be read about rights. */
export interface Shelf {
  readonly groups: readonly TopicGroup[];
  readonly topics: ReadonlyMap<string, Topic>;
  /** `null` for a topic or a language that does not exist. */
  article(locale: string, topic: string): Article | null;
  groupOf(topic: string): TopicGroup | null;
  /** The topics that belong to what a report ticked, in the order of the menu, each once. */
  belongingTo(categories: readonly string[]): readonly string[];
}

/** `articles`: of each language, by topic. */
export function createShelf(
  { groups, topics }: Topics,
  articles: ReadonlyMap<string, ReadonlyMap<string, Article>>,
): Shelf {
  const known = new Map(Object.entries(topics));
  const inOrder = groups.flatMap((group) => group.topics);
  return {
    groups,
    topics: known,
    article: (locale, topic) => articles.get(locale)?.get(topic) ?? null,
    groupOf: (topic) => groups.find((group) => group.topics.includes(topic)) ?? null,
    belongingTo: (categories) =>
      inOrder.filter((topic) =>
        known.get(topic)?.categories.some((category) => categories.includes(category)),
      ),
  };
}

/** What does not fit together in flows/rights.yaml, a sentence each. */
export function topicsProblems({ groups, topics }: Topics): readonly string[] {
  const placed = groups.flatMap((group) => group.topics);
  const twice = placed.filter((topic, index) => placed.indexOf(topic) !== index);
  return [
    ...placed.filter((topic) => !(topic in topics)).map((topic) => `${topic}: it is no topic`),
    ...Object.keys(topics)
      .filter((topic) => !placed.includes(topic))
      .map((topic) => `${topic}: it stands in no group`),
    ...twice.map((topic) => `${topic}: it stands in two groups`),
  ];
}
