import type { CaseBrief, MediaItem, Story } from "../../src/domain/report.js";
import type {
  CardPost,
  CaseDesk,
  DeskLine,
  KnownCase,
  Mention,
  Placement,
} from "../../src/ports.js";
import { type RefusalReason, SendError } from "../../src/telegram/send-error.js";

/** A message that stands in the caseworkers' chat. */
export type Standing =
  | { readonly kind: "topic"; readonly id: number; readonly code: string }
  | {
      readonly kind: "card";
      readonly id: number;
      readonly code: string;
      readonly topic: number | undefined;
      readonly repeat: boolean;
      readonly more?: CardPost;
    }
  | {
      /** A fuller report; `placement`: where the case stands that it belongs to. */
      readonly kind: "addition";
      readonly id: number;
      readonly code: string;
      readonly placement: Placement;
      readonly repeat: boolean;
      readonly keepsStory?: true;
      readonly mentions?: readonly Mention[];
    }
  | {
      /** A list of alerts as it looks now; `edits`: how often it was drawn anew. */
      readonly kind: "list";
      readonly id: number;
      readonly codes: readonly string[];
      readonly edits: number;
    }
  | {
      readonly kind: "story";
      readonly id: number;
      readonly text: string;
      readonly placement: Placement;
      readonly repeat: boolean;
    }
  | {
      readonly kind: "media";
      readonly id: number;
      readonly item: MediaItem;
      readonly text: string;
      readonly placement: Placement;
      readonly repeat: boolean;
    }
  | {
      /** A line of the bot's own; outside every case it has no placement. */
      readonly kind: "line";
      readonly id: number;
      readonly line: DeskLine;
      readonly placement: Placement | null;
    };

/** What becomes of a call: it fails with this error, before or after the message stands. */
export interface Mishap {
  readonly error: unknown;
  readonly stands?: boolean;
}

/** A desk that keeps what was posted, and fails as its script says. */
export interface ScriptedDesk extends CaseDesk {
  readonly standing: readonly Standing[];
  /** What cards were drawn anew with, in order. */
  readonly drawn: readonly KnownCase[];
  /** The names of the calls so far, those that failed included. */
  readonly calls: readonly string[];
  /** The next calls meet these; `null` is a call that goes well. */
  meets(...mishaps: readonly (Mishap | null)[]): void;
  /** Runs while the next call is on its way: after the message stands, before the caller knows. */
  during(work: () => Promise<void>): void;
  /** Somebody deletes the message with this id by hand. */
  loses(id: number): void;
}

/** `partLength`: the story is cut into parts of so many characters. */
export function createScriptedDesk(
  options: { topics?: boolean; partLength?: number } = {},
): ScriptedDesk {
  const { topics = true, partLength = 3_900 } = options;
  const standing: Standing[] = [];
  const calls: string[] = [];
  const drawn: KnownCase[] = [];
  const script: (Mishap | null)[] = [];
  const meanwhile: (() => Promise<void>)[] = [];
  let lastId = 100;

  async function call(name: string, message?: Standing): Promise<void> {
    calls.push(name);
    const mishap = script.shift() ?? null;
    if (message && (mishap === null || mishap.stands)) standing.push(message);
    await meanwhile.shift()?.();
    if (mishap) throw mishap.error;
  }

  return {
    standing,
    calls,
    drawn,
    during: (work) => meanwhile.push(work),
    meets: (...mishaps) => script.push(...mishaps),
    loses(id) {
      const index = standing.findIndex((each) => each.id === id);
      if (index >= 0) standing.splice(index, 1);
    },
    async hasTopics() {
      return topics;
    },
    async openTopic(_chat, brief) {
      const id = ++lastId;
      await call("openTopic", { kind: "topic", id, code: brief.code });
      return id;
    },
    async postCard(_chat, topic, { code }, repeat, more) {
      const id = ++lastId;
      if (topic !== undefined && !standing.some((each) => isTopic(each, topic))) {
        calls.push("postCard");
        throw refused("threadGone");
      }
      const added = more === undefined ? {} : { more };
      await call("postCard", { kind: "card", id, code, topic, repeat, ...added });
      return id;
    },
    async postAddition(placement, { code }, repeat, added = {}) {
      const id = ++lastId;
      await call("postAddition", { kind: "addition", id, code, placement, repeat, ...added });
      return id;
    },
    async postAlertList(_chat, alerts) {
      const id = ++lastId;
      const codes = alerts.map(({ code }) => code);
      await call("postAlertList", { kind: "list", id, codes, edits: 0 });
      return id;
    },
    async editAlertList({ message }, alerts) {
      await call("editAlertList");
      const index = standing.findIndex((each) => each.kind === "list" && each.id === message);
      const list = standing[index];
      if (list?.kind !== "list") return false;
      const codes = alerts.map(({ code }) => code);
      standing[index] = { ...list, codes, edits: list.edits + 1 };
      return true;
    },
    async postStory(placement, _brief, text, repeat) {
      const id = ++lastId;
      await call("postStory", { kind: "story", id, text, placement, repeat });
      return id;
    },
    async postMedia(placement, _brief, item, bytes, repeat) {
      const id = ++lastId;
      const text = Buffer.from(bytes).toString();
      await call("postMedia", { kind: "media", id, item, text, placement, repeat });
      return id;
    },
    async drawCase({ card }, known) {
      await call("drawCase");
      if (card !== undefined && !standing.some(({ id }) => id === card)) return "gone";
      drawn.push(known);
      return "drawn";
    },
    async drawTopic({ topic }) {
      await call("drawTopic");
      const stands = topic === undefined || standing.some((each) => isTopic(each, topic));
      return stands ? "drawn" : "gone";
    },
    async postLine(placement, line) {
      const id = ++lastId;
      await call("postLine", { kind: "line", id, line, placement });
      return id;
    },
    async postPlainLine(_chat, line) {
      const id = ++lastId;
      await call("postPlainLine", { kind: "line", id, line, placement: null });
      return id;
    },
    async purge({ topic, card, posts = [] }) {
      await call("purge");
      const goes = (each: Standing) =>
        (topic !== undefined && (isTopic(each, topic) || topicOf(each) === topic)) ||
        each.id === card ||
        posts.includes(each.id);
      standing.splice(0, standing.length, ...standing.filter((each) => !goes(each)));
    },
    storyMessages(_brief: CaseBrief, { parts }: Story) {
      const text = parts.map((part) => part.text).join("\n");
      return text.match(new RegExp(`[^]{1,${partLength}}`, "g")) ?? [];
    },
  };
}

function isTopic(each: Standing, topic: number): boolean {
  return each.kind === "topic" && each.id === topic;
}

/** The topic that a message stands in. */
function topicOf(each: Standing): number | undefined {
  if (each.kind === "card") return each.topic;
  if (each.kind === "topic" || each.kind === "list") return undefined;
  return each.placement?.topic;
}

/** Telegram answered no. */
export function refused(reason: RefusalReason, code = 400, retryAfterMs: number | null = null) {
  return new SendError({ outcome: "refused", code, reason, retryAfterMs, migratedTo: null });
}

/** Telegram did not answer. */
export function unsure(code = 0) {
  const reason = code >= 500 ? "serverTrouble" : "noAnswer";
  return new SendError({ outcome: "unsure", code, reason, retryAfterMs: null, migratedTo: null });
}
