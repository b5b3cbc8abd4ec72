import { randomBytes } from "node:crypto";
import { Api } from "grammy";
import type { Update } from "grammy/types";
import { systemRandom } from "../../src/app/system.js";
import { createCaseAccess } from "../../src/delivery/case-access.js";
import { createCaseEnding } from "../../src/delivery/case-ending.js";
import { createCaseRegister } from "../../src/delivery/case-register.js";
import { type CaseFile, newCaseFile } from "../../src/domain/case-file.js";
import type { CaseId } from "../../src/domain/ids.js";
import { issueReceipt, type Receipt } from "../../src/domain/receipt.js";
import type { CaseBrief } from "../../src/domain/report.js";
import type { LocalChat, LocalMessage, LocalUser } from "../../src/playground/world/world.js";
import { createUpdateHandler } from "../../src/telegram/bot.js";
import { createActPlaces } from "../../src/telegram/caseworker/acts/act-places.js";
import { createCardWriter } from "../../src/telegram/caseworker/card/card.js";
import { createCaseworkerActs } from "../../src/telegram/caseworker/case-acts.js";
import { createCasePosts } from "../../src/telegram/caseworker/chat/case-posts.js";
import { createTelegramDesk } from "../../src/telegram/caseworker/chat/desk.js";
import { createPassingMessages } from "../../src/telegram/caseworker/chat/passing-messages.js";
import {
  createPrivateTelling,
  tellingPrivately,
} from "../../src/telegram/caseworker/private/private-telling.js";
import { startPolling } from "../../src/telegram/polling.js";
import { createCaseVault } from "../../src/vault/case-vault.js";
import { createJournal } from "../../src/vault/journal.js";
import { createReceiptVault } from "../../src/vault/receipts.js";
import { createSealer } from "../../src/vault/sealing.js";
import { briefOf } from "./briefs.js";
import { content } from "./content.js";
import { ringOf } from "./keys.js";
import { startLocalTelegram, TEST_TOKEN } from "./local-telegram.js";
import { createMovableClock } from "./movable-clock.js";
import { createPerson, type Person } from "./people.js";
import { openTemporaryStore } from "./temporary-store.js";

const RETENTION_DAYS = 90;
const ROUTE = "caseworkers";

export interface StageOptions {
  readonly chat?: "forum" | "group" | "channel";
  /** Whether Aigul and Daniyar run the group; else only its owner does. */
  readonly administrators?: boolean;
  /** How often an update is tried; else once. */
  readonly tries?: number;
}

/** What to change of a case that has just come. */
export interface GivenCase {
  readonly locale?: string;
  readonly brief?: Partial<CaseBrief>;
  readonly file?: Partial<CaseFile>;
}

export type CaseworkerStage = Awaited<ReturnType<typeof startCaseworkers>>;

const ring = ringOf(7);
const receipts = createReceiptVault({ ring, randomBytes });
const receipt: Receipt = issueReceipt(() => systemRandom.below(10));
let opened: Promise<{ publicKey: string; privateKey: string }> | null = null;

/** The caseworkers' chat with what acts in it: no worker's side and no delivery. Stop it in `afterEach`. */
export async function startCaseworkers(options: StageOptions = {}) {
  const clock = createMovableClock();
  const { store, remove } = await openTemporaryStore(clock);
  const { telegram, url, close } = await startLocalTelegram({ clock });
  const owner = telegram.addUser({ firstName: "Boss" });
  const aigul = telegram.addUser({ firstName: "Aigul" });
  const daniyar = telegram.addUser({ firstName: "Daniyar" });
  const people = [aigul, daniyar];
  const group: LocalChat = telegram.addGroup({
    title: "Caseworkers",
    owner,
    members: options.administrators === false ? people : [],
    administrators: options.administrators === false ? [] : people,
    ...(options.chat === "channel"
      ? { kind: "channel" as const }
      : options.chat === "group"
        ? { kind: "group" as const }
        : { kind: "supergroup" as const, forum: true }),
  });

  const { texts, flow } = await content();
  const sealer = createSealer(ring, randomBytes);
  const vault = createCaseVault(sealer, randomBytes);
  const api = new Api(TEST_TOKEN, { apiRoot: url });
  const writer = createCardWriter(texts, "en", [flow]);
  const desk = createTelegramDesk({
    api,
    writer,
    chatId: group.id,
    timeZone: "Asia/Almaty",
    retentionDays: RETENTION_DAYS,
    onMigrated: () => {},
  });
  const troubles: string[] = [];
  const blinded: string[] = [];
  const retentionDays = RETENTION_DAYS;
  const journal = createJournal(ring);
  const onTrouble = (code: string) => troubles.push(code);
  const passing = createPassingMessages({
    ...{ api, book: store, sealer, clock, onTrouble },
    stub: () => "gone",
    lives: async (caseId) => (await store.load(caseId)) !== null,
  });
  const places = createActPlaces();
  const telling = createPrivateTelling({
    ...{ api, chatId: desk.chatId, passing, clock, say: writer.say, onTrouble },
  });
  const register = createCaseRegister({ cases: store, vault, onTrouble });
  const passedOn: Update[] = [];
  const interruptions = new Map<CaseId, () => Promise<void>>();
  const { middleware, privateDesk } = createCaseworkerActs({
    posts: createCasePosts({
      ...{ api, cases: store, chatId: desk.chatId, onTrouble },
      privately: { places, passing, clock, telling },
    }),
    privately: { places, passing, cardOf: desk.cardOf },
    api,
    access: createCaseAccess({
      cases: {
        load: (caseId) => store.load(caseId),
        async changeCase(caseId, ...change) {
          const first = interruptions.get(caseId);
          interruptions.delete(caseId);
          await first?.();
          return store.changeCase(caseId, ...change);
        },
      },
      ...{ vault, journal, clock, retentionDays },
    }),
    register,
    ending: createCaseEnding({
      ...{ cases: store, vault, journal, notices: store, outbox: store, blobs: store, clock },
      ...{
        countedAs: () => null,
        months: { isClosed: async () => false },
        timeZone: "Asia/Almaty",
      },
    }),
    cases: store,
    notices: store,
    members: {
      isConfirmed: (name) => store.isConfirmed(name),
      dropMember: (name) => store.dropMember(name),
      confirmMember(name) {
        blinded.push(name);
        return store.confirmMember(name);
      },
    },
    blind: (value) => sealer.blind("member", value),
    receipts,
    desk,
    texts,
    locale: "en",
    clock,
    route: ROUTE,
    onTrouble,
  });
  const handler = createUpdateHandler({
    ...{ token: TEST_TOKEN, me: await api.getMe() },
    middleware: [
      privateDesk,
      async ({ chat, update }, next) => {
        if (chat?.type !== "private") return next();
        passedOn.push(update);
      },
      ...middleware,
    ],
  });
  const polling = startPolling({
    api: new Api(TEST_TOKEN, { apiRoot: url, timeoutSeconds: 60 }),
    handle: (update) => handler.handle(update),
    retryMs: (_error, tries) => (tries < (options.tries ?? 1) ? 10 : null),
    onError: (error) => troubles.push(String(error)),
  });
  opened ??= (async () => ({
    publicKey: (await receipts.refer(receipt)).publicKey,
    privateKey: (await receipts.open(receipt)).privateKeys[0],
  }))();
  const keys = await opened;

  async function fileOf(caseId: CaseId): Promise<CaseFile> {
    const row = await store.load(caseId);
    if (!row?.file) throw new Error("there is no such case");
    return vault.unwrap(caseId, row.key).openFile(row.file);
  }

  return {
    telegram,
    url,
    store,
    group,
    clock,
    troubles,
    /** The names under which members were confirmed. */
    blinded: blinded as readonly string[],
    /** Does this right before the next change of a case is kept, which was decided on by then. */
    interrupt(caseId: CaseId, work: () => Promise<void>): void {
      interruptions.set(caseId, work);
    },
    /** What of private chats was not for the desk: a worker's side would see it. */
    passedOn: passedOn as readonly Update[],
    /** The desk as delivery has it: in a channel it tells in private whom it mentions. */
    calling: tellingPrivately(desk, { cases: store, telling, onTrouble }),
    passing,
    /** Removes what is due of the messages that go by themselves. */
    async sweep(): Promise<void> {
      await passing.sweep(await register.cases(), clock.now());
    },
    /** The same person in their private chat with the bot. */
    privately: ({ user }: Person): Person => createPerson(telegram, user),
    /** Somebody who has nothing to do with the chat, in their private chat with the bot. */
    stranger: (firstName: string): Person =>
      createPerson(telegram, telegram.addUser({ firstName })),
    owner: createPerson(telegram, owner, group.id),
    aigul: createPerson(telegram, aigul, group.id),
    daniyar: createPerson(telegram, daniyar, group.id),
    newcomer: (firstName: string): Person => {
      const user: LocalUser = telegram.addUser({ firstName });
      telegram.setMember(group.id, user, "member");
      return createPerson(telegram, user, group.id);
    },
    fileOf,

    /** A case whose card stands in the chat. */
    async newCase(given: GivenCase = {}) {
      const id = randomBytes(16).toString("hex") as CaseId;
      const now = clock.now();
      const key = vault.newKey(id);
      const seals = vault.unwrap(id, key);
      const brief = briefOf(id, { locale: given.locale ?? "uz", ...given.brief });
      const ref = { lookup: randomBytes(16).toString("base64url"), publicKey: keys.publicKey };
      const file = { ...newCaseFile(ref, now), ...given.file };
      await store.enqueue({
        caseId: id,
        chat: ROUTE,
        level: 1,
        dueAt: now,
        key,
        file: seals.sealFile(file),
        lookup: ref.lookup,
        joins: null,
        lookAt: null,
        blobs: [],
        brief: seals.sealBrief(brief),
        story: seals.sealStory({ parts: [] }),
        keepsStory: false,
        journal: [],
        retainUntil: now + 1000 * 86_400_000,
      });
      const limits = {
        overallPerSecond: 1000,
        chatGapMs: 0,
        groupPerMinute: 1000,
        keptForUrgent: 0,
      };
      const taken = await store.take(now, 30_000, limits);
      if (taken.kind !== "step") throw new Error("nothing was taken");
      const topic = options.chat ? undefined : await desk.openTopic(ROUTE, brief);
      const card = await desk.postCard(ROUTE, topic, brief, false);
      const placement = { chat: ROUTE, card, ...(topic === undefined ? {} : { topic }) };
      await store.record(id, taken.token, { kind: "sent", placement, finished: true }, now);
      return { id, code: brief.code, card, topic };
    },

    /** Who has it, by name. */
    async holderOf(caseId: CaseId): Promise<string | null> {
      const row = await store.load(caseId);
      if (!row?.holder) return null;
      return vault.unwrap(caseId, row.key).openHolder(row.holder).name;
    },

    /** What its journal tells, oldest first: the act, by whom, and its words. */
    async journalOf(caseId: CaseId): Promise<readonly string[]> {
      const row = await store.load(caseId);
      if (!row) throw new Error("there is no such case");
      const seals = vault.unwrap(caseId, row.key);
      return (await store.journal(caseId)).map(({ act, detail }) => {
        const { by, words } = detail ? seals.openDetail(detail) : { by: null, words: undefined };
        const name = by?.kind === "caseworker" ? by.name : by?.kind;
        return [act, name, ...(words === undefined ? [] : [words])].join(" · ");
      });
    },

    /** Changes the file behind the caseworkers' back, as a worker does. */
    async changeFile(caseId: CaseId, change: (file: CaseFile) => CaseFile): Promise<void> {
      const row = await store.load(caseId);
      if (!row?.file) throw new Error("there is no such case");
      const seals = vault.unwrap(caseId, row.key);
      const file = seals.sealFile(change(seals.openFile(row.file)));
      await store.changeCase(caseId, row.version, { file });
    },

    /** What the worker would read, oldest first. */
    async lettersOf(caseId: CaseId): Promise<readonly string[]> {
      const { answers } = await fileOf(caseId);
      return answers.flatMap(({ letter }) =>
        letter === null ? [] : [receipts.openLetter(keys.privateKey, caseId, letter)],
      );
    },

    /** What stands in the chat, oldest first. */
    messages: (): readonly LocalMessage[] => telegram.messages(group.id),

    /** Resolves when every update was worked on. */
    async settled(): Promise<void> {
      for (let quiet = 0; quiet < 3; ) {
        quiet = telegram.pendingUpdates() === 0 ? quiet + 1 : 0;
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    },

    async stop(): Promise<void> {
      polling.stop();
      await polling.ended;
      await close();
      await remove();
    },
  };
}
