import type { Flow } from "../../../src/flow/definition.js";
import type { MediaRef } from "../../../src/flow/run.js";
import { type Change, flowOf } from "./every-kind.js";

const ways = `
id: ways
version: 1
sections: [one, two]
enoughAfter: story
limits: { textLength: 30, storyLength: 60 }
steps:
  - { id: consent, kind: choice, section: one, skip: false, gate: true,
      options: [{ id: agree }, { id: minor }, { id: no, leave: menu }] }
  - { id: area, kind: multi-choice, section: one, instant: true, dontKnow: true,
      options: [{ id: money }, { id: work }, { id: harm }, { id: other, aside: true }, { id: words, aside: true }] }
  - { id: money, kind: multi-choice, section: one, also: area, facet: topic, when: { has: { area: money } },
      options: [{ id: wages }, { id: debt }] }
  - { id: work, kind: multi-choice, section: one, also: area, facet: topic, when: { has: { area: work } },
      options: [{ id: hours }, { id: injury }, { id: rest, aside: true }] }
  - { id: danger, kind: choice, section: one, options: [{ id: now }, { id: no }] }
  - { id: numbers, kind: notice, section: one, when: { has: { danger: now } } }
  - { id: story, kind: text, section: two, several: true, voice: true,
      when: { not: { has: { consent: minor } } } }
  - { id: since, kind: time-ago, section: two, list: times }
  - { id: pay, kind: number, section: two, min: 0, max: 5000, when: { has: { area: [money, words] } } }
  - { id: about, kind: multi-choice, section: two, options: [{ id: a }, { id: b }] }
  - { id: read, kind: notice, section: two }
  - { id: named, kind: text, section: two, voice: true }
  - { id: proof, kind: media, section: two, max: 2, accept: [photo] }
  - { id: review, kind: review, section: two }
`;

const alert = `
id: alert
version: 1
sections: [one]
finish: answer
limits: { textLength: 30, storyLength: 60 }
steps:
  - { id: what, kind: choice, section: one, options: [{ id: hurt }, { id: held, next: more }, { id: no, leave: menu }] }
  - { id: place, kind: place, section: one, list: places }
  - { id: more, kind: text, section: one, several: true, voice: true }
`;

/** A flow with every way on beside "done" and "skip": at once, something more, enough. */
export function everyWay(change: Change = (text) => text): Flow {
  return flowOf(change(ways));
}

/** A flow that finishes with the last answer. */
export function alertFlow(change: Change = (text) => text): Flow {
  return flowOf(change(alert));
}

/** A voice message that came in, held under the name. */
export function voice(name: string) {
  return { kind: "media", item: { kind: "voice", id: name } satisfies MediaRef } as const;
}
