import type { Placement } from "../ports.js";

/** The placement with these posts beside its own, each once; the known ones first. */
export function withPosts(placement: Placement, known: readonly number[]): Placement {
  const posts = [...new Set([...known, ...(placement.posts ?? [])])];
  const { posts: _, ...rest } = placement;
  return posts.length === 0 ? rest : { ...rest, posts };
}

/** Where in its chat a case can be met: `t<topic>` and `m<message>`. Has a twin in Lua. */
export function spotsOf({ topic, card, posts = [] }: Placement): string[] {
  const messages = card === undefined ? posts : [card, ...posts];
  return [
    ...(topic === undefined ? [] : [`t${topic}`]),
    ...messages.map((message) => `m${message}`),
  ];
}

/**
 * A placement in the place of another: what stood there stays to be purged, messages with the new one,
 * a topic or another chat by itself. A twin of `moveCase` in Lua.
 */
export function movedFrom(
  before: Placement,
  after: Placement,
): { readonly placement: Placement; readonly owed: readonly Placement[] } {
  const { chat, topic, card, posts = [] } = before;
  if (chat !== after.chat) return { placement: after, owed: [before] };
  const stood = card === undefined ? posts : [...posts, card];
  return {
    placement: withPosts(
      after,
      stood.filter((message) => message !== after.card),
    ),
    owed: topic === undefined || topic === after.topic ? [] : [{ chat, topic }],
  };
}
