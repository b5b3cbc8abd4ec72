import { randomBytes } from "node:crypto";
import { afterEach, describe, expect, test } from "vitest";
import { createCaseAccess } from "../../../../src/delivery/case-access.js";
import { createCaseRegister } from "../../../../src/delivery/case-register.js";
import { newCaseFile } from "../../../../src/domain/case-file.js";
import type { BlobId, CaseId } from "../../../../src/domain/ids.js";
import type { MediaItem } from "../../../../src/domain/report.js";
import type { CaseAccess, CaseAtHand, Store } from "../../../../src/ports.js";
import { createCardWriter } from "../../../../src/telegram/caseworker/card/card.js";
import { createPassingMessages } from "../../../../src/telegram/caseworker/chat/passing-messages.js";
import { createStoryShowing } from "../../../../src/telegram/caseworker/story/story-showing.js";
import { createCaseVault } from "../../../../src/vault/case-vault.js";
import { createJournal } from "../../../../src/vault/journal.js";
import { createSealer } from "../../../../src/vault/sealing.js";
import { briefOf, caseIdOf } from "../../../support/briefs.js";
import { type DeskStage, startDesk } from "../../../support/desk-stage.js";
import { ringOf } from "../../../support/keys.js";
import { MINUTE } from "../../../support/movable-clock.js";
import { createPerson, type Person } from "../../../support/people.js";

const sealer = createSealer(ringOf(7), randomBytes);
const vault = createCaseVault(sealer, randomBytes);
const journal = createJournal(ringOf(7));
const ID = caseIdOf(1);
const FILE: MediaItem = { id: "f".repeat(32) as BlobId, kind: "document", extension: "pdf" };
const ROUTE = "caseworkers";

let desk: DeskStage;
let aigul: Person;
afterEach(() => desk.stop());

/** A process of its own: nothing but the store is shared. */
function startProcess(store: Store = desk.store, given?: CaseAccess) {
  const { clock } = desk;
  const access =
    given ?? createCaseAccess({ cases: store, vault, journal, clock, retentionDays: 90 });
  const passing = createPassingMessages({ ...desk, book: store, sealer, stub: () => "gone" });
  const showing = createStoryShowing({
    ...{ ...desk, access, vault, passing, cases: store, storyMinutes: 30 },
    writer: createCardWriter(desk.texts, "en", [desk.flow]),
    openBlob: (id) => store.blob(id),
  });
  const { onTrouble } = desk;
  const register = createCaseRegister({ cases: store, vault, onTrouble });
  return {
    access,
    passing,
    async asks(person = aigul): Promise<string> {
      const at = await access.load(ID);
      const [tap] = showing.taps;
      if (!at || !tap) throw new Error("there is no such case");
      const { id, first_name: name } = person.user;
      const actor = { id, name, isAnonymous: false, isAdministrator: false };
      const tapped = { query: "1", message: at.placement.card ?? 0, text: null, isChannel: false };
      return (await tap.run(at, actor, tapped, { act: "story", caseId: ID, detail: "" })).said;
    },
    async rounds(): Promise<void> {
      await passing.sweep(await register.cases(), clock.now());
      await showing.round(await register.cases(), clock.now());
    },
  };
}

/** A case that Aigul has, with a long story of two messages and a file, kept apart. */
async function begin(chat: "forum" | "group" = "forum", start = true) {
  desk = await startDesk({ chat, locale: "en" });
  aigul = createPerson(desk.telegram, desk.telegram.addUser({ firstName: "Aigul" }));
  desk.telegram.setMember(desk.group.id, aigul.user, "member");
  if (start) await aigul.start();
  await desk.store.putBlob(FILE.id, Buffer.from("%PDF"), desk.clock.now() + 90 * 86_400_000);
  const words = `${"one ".repeat(900)}${"two ".repeat(200)}`;
  await keep(ID, words, [FILE], null);
  await deliver(chat === "forum" ? await topic() : undefined);
  const process = startProcess();
  await process.access.change(ID, { kind: "bot" }, ({ file }) => ({
    file,
    holder: { id: aigul.user.id, name: "Aigul" },
    result: null,
  }));
  return process;
}

async function keep(id: CaseId, text: string, media: readonly MediaItem[], joins: CaseId | null) {
  const now = desk.clock.now();
  const key = vault.newKey(id);
  const seals = vault.unwrap(id, key);
  const file = { ...newCaseFile(null, now), keepsStory: true };
  await desk.store.enqueue({
    ...{ caseId: id, chat: ROUTE, level: 1, dueAt: now, key, joins, lookup: null, lookAt: null },
    ...{ blobs: media.map((item) => item.id), keepsStory: true, journal: [] },
    file: joins === null ? seals.sealFile(file) : null,
    brief: seals.sealBrief(briefOf(id, joins === null ? {} : { joins })),
    story: seals.sealStory({ parts: [{ step: "story", text }], media }),
    retainUntil: now + 200 * 86_400_000,
  });
}

const topic = async () =>
  (await desk.api.createForumTopic(desk.chatId(), "K7F3")).message_thread_id;

async function deliver(topicId: number | undefined): Promise<void> {
  const options = topicId === undefined ? {} : { message_thread_id: topicId };
  const { message_id: card } = await desk.api.sendMessage(desk.chatId(), "the card", options);
  const placement = { chat: ROUTE, card, ...(topicId === undefined ? {} : { topic: topicId }) };
  const limits = { overallPerSecond: 100, chatGapMs: 0, groupPerMinute: 100, keptForUrgent: 0 };
  const taken = await desk.store.take(desk.clock.now(), 30_000, limits);
  if (taken.kind !== "step") throw new Error("nothing was taken");
  const sent = { kind: "sent", placement, finished: true } as const;
  await desk.store.record(taken.caseId, taken.token, sent, desk.clock.now());
}

const acts = async () => (await desk.store.journal(ID)).map(({ act }) => act);
const inGroup = () => shown(desk.chatId());
const inPrivate = () => shown(aigul.chatId);
/** What stands there of the story: the beginning of its texts, and its file. */
function shown(chat: number): readonly string[] {
  return desk.telegram.messages(chat).flatMap(({ text, document }) => {
    if (document) return ["file"];
    return /^Story/.test(text ?? "") ? [(text ?? "").split("\n\n")[1]?.slice(0, 3) ?? ""] : [];
  });
}
const WHOLE = ["one", "two", "file"];
const change = (
  process: ReturnType<typeof startProcess>,
  decide: (at: CaseAtHand) => Partial<Pick<CaseAtHand, "holder" | "placement">>,
) =>
  process.access.change(ID, { kind: "bot" }, (at) => ({
    file: at.file,
    ...decide(at),
    result: null,
  }));

describe("a story that is kept apart", () => {
  test("is shown once to two taps at once, and both are told something true", async () => {
    const process = await begin();
    const told = await Promise.all([process.asks(), startProcess().asks()]);
    expect(inGroup()).toEqual(WHOLE);
    expect(told.filter((said) => said.includes("stands in the topic"))).toHaveLength(1);
    expect(told.filter((said) => /on its way|stands already/.test(said))).toHaveLength(1);
    expect(await acts()).toEqual(["storyShown"]);
  });

  test("goes on where it failed, and shows nothing twice", async () => {
    const process = await begin();
    const rule = desk.telegram.faults.add({
      ...{ kind: "error", method: "sendDocument", code: 502, description: "Bad Gateway" },
    });
    expect(await process.asks()).toContain("Not all of the story could be sent");
    expect(inGroup()).toEqual(["one", "two"]);
    rule();
    expect(await process.asks()).toContain("stands in the topic");
    expect(inGroup()).toEqual(WHOLE);
    expect(desk.troubles).toEqual(["story.serverTrouble"]);
  });

  test("goes on after a process that died over it, once that is sure", async () => {
    await begin();
    let changes = 0;
    const dying: Store = {
      ...desk.store,
      changeCase(...change) {
        if (changes++ > 0) throw new Error("it died");
        return desk.store.changeCase(...change);
      },
    };
    const rule = desk.telegram.faults.add({ kind: "dropRequest", method: "sendDocument" });
    await startProcess(dying).asks();
    rule();
    const process = startProcess();
    expect(await process.asks()).toContain("on its way");
    desk.clock.advance(3 * MINUTE);
    expect(await process.asks()).toContain("stands in the topic");
    expect(inGroup()).toEqual(WHOLE);
  });

  test("shows what came later by asking again, and nothing of what stands", async () => {
    const process = await begin();
    await process.asks();
    await keep(caseIdOf(2), "later words", [], ID);
    desk.clock.advance(10 * MINUTE);
    await process.asks();
    expect(inGroup()).toEqual([...WHOLE, "lat"]);
    desk.clock.advance(20 * MINUTE);
    await process.rounds();
    expect(inGroup()).toEqual(["lat"]);
    expect(await acts()).toEqual(["storyShown", "storyShown"]);
    desk.clock.advance(10 * MINUTE);
    await Promise.all([process.rounds(), startProcess().rounds()]);
    expect(inGroup()).toEqual([]);
    await process.rounds();
    expect(await acts()).toEqual(["storyShown", "storyShown", "storyHidden"]);
  });

  test("is shown again in a topic that was made anew", async () => {
    const process = await begin();
    await process.asks();
    const anew = await topic();
    await change(process, ({ placement }) => ({ placement: { ...placement, topic: anew } }));
    expect(await process.asks()).toContain("stands in the topic");
    const threads = desk.telegram.messages(desk.chatId()).map((each) => each.message_thread_id);
    expect(threads.filter((each) => each === anew).length).toBeGreaterThanOrEqual(WHOLE.length);
  });

  test("says so where a file is gone", async () => {
    const process = await begin();
    await desk.store.dropBlobs([FILE.id]);
    await process.asks();
    expect(inGroup()).toEqual(["one", "two"]);
    const line = desk.posts().find(({ text }) => text?.includes("could not be brought here"));
    expect(line).toBeDefined();
    desk.clock.advance(30 * MINUTE);
    await process.rounds();
    expect(desk.posts()).not.toContainEqual(line);
  });

  test("is not shown of a case that ended at that moment", async () => {
    const process = await begin();
    const at = await process.access.load(ID);
    const ended = { month: "2026-03", tally: [], withdrawn: true, acts: [] };
    const access: CaseAccess = {
      load: async () => at,
      async change(...given) {
        await desk.store.destroyCase(ID, ended, desk.clock.now());
        return process.access.change(...given);
      },
    };
    expect(await startProcess(desk.store, access).asks()).toContain("no such case");
    expect(inGroup()).toEqual([]);
  });

  test("is refused to everybody but its holder, and is nothing to who has none", async () => {
    const process = await begin();
    const daniyar = createPerson(desk.telegram, desk.telegram.addUser({ firstName: "Daniyar" }));
    expect(await process.asks(daniyar)).toContain("Aigul has this case");
    await change(process, () => ({ holder: null }));
    expect(await process.asks()).toContain("Take the case first");
    expect(inGroup()).toEqual([]);
    expect(await acts()).toEqual([]);
  });
});

describe("where a case has no topic, the story", () => {
  test("comes in private, protected, and not into the group", async () => {
    const process = await begin("group");
    expect(await process.asks()).toContain("your private chat");
    expect(inPrivate()).toEqual(WHOLE);
    expect(inGroup()).toEqual([]);
    const story = desk.telegram.messages(aigul.chatId).filter(({ from }) => from?.is_bot);
    expect(story.every((each) => each.has_protected_content)).toBe(true);
  });

  test("waits until the bot was started, with its address, and nothing is written down", async () => {
    const process = await begin("group", false);
    expect(await process.asks()).toBe("");
    expect(desk.posts().at(-1)?.text).toContain("https://t.me/");
    expect(await acts()).toEqual([]);
    await aigul.start();
    expect(await process.asks()).toContain("your private chat");
  });

  test("goes at once when somebody else has the case, and comes to them", async () => {
    const process = await begin("group");
    await process.asks();
    await change(process, () => ({ holder: { id: 77, name: "Daniyar" } }));
    await process.rounds();
    await process.rounds();
    expect(inPrivate()).toEqual([]);
    await process.rounds();
    expect(await acts()).toEqual(["storyShown", "storyHidden"]);
  });
});
