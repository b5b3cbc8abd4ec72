import { randomBytes } from "node:crypto";
import { Api } from "grammy";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { BlobId, Pseudonym, Shard } from "../../../src/domain/ids.js";
import { createSecret } from "../../../src/domain/secret.js";
import { createMediaCleaner } from "../../../src/media/media-cleaner.js";
import type { Identity, MediaCleaner } from "../../../src/ports.js";
import { createFileDownload } from "../../../src/telegram/worker/file-download.js";
import { createMediaJobs, type MediaJobs } from "../../../src/telegram/worker/media-jobs.js";
import { GONE_AFTER_MS } from "../../../src/telegram/worker/media-limits.js";
import { createPersonLease } from "../../../src/telegram/worker/person-lease.js";
import { createRenderer } from "../../../src/telegram/worker/renderer.js";
import {
  type AttachedFile,
  createStateVault,
  newcomer,
  type WorkerState,
} from "../../../src/telegram/worker/state.js";
import { sealerOf } from "../../support/keys.js";
import {
  type RunningTelegram,
  startLocalTelegram,
  TEST_TOKEN,
} from "../../support/local-telegram.js";
import { photo, pixelBomb, SECRET } from "../../support/media-files.js";
import { jpegParts } from "../../support/media-parsing.js";
import "../../support/media-tools.js";
import { createMovableClock, type MovableClock } from "../../support/movable-clock.js";
import { createPerson, type Person } from "../../support/people.js";
import { openTemporaryStore, type TemporaryStore } from "../../support/temporary-store.js";

const identity: Identity = { shard: "04" as Shard, persons: ["p".repeat(22) as Pseudonym] };
const ID = "a".repeat(32) as BlobId;
const UPDATE = 41;
const random = { bytes: (size: number) => randomBytes(size), below: () => 0 };
const sealer = sealerOf(1);
const vault = createStateVault(sealer);

let clock: MovableClock;
let kept: TemporaryStore;
let local: RunningTelegram;
let worker: Person;
let api: Api;
let troubles: string[];

beforeEach(async () => {
  clock = createMovableClock();
  kept = await openTemporaryStore(clock);
  local = await startLocalTelegram({ clock });
  worker = createPerson(local.telegram, local.telegram.addUser({ firstName: "Worker" }));
  api = new Api(TEST_TOKEN, { apiRoot: local.url });
  troubles = [];
});
afterEach(async () => {
  await local.close();
  await kept.remove();
});

function jobsWith(cleaner?: Pick<MediaCleaner, "clean">): MediaJobs {
  const { store } = kept;
  const onTrouble = (code: string) => troubles.push(code);
  return createMediaJobs({
    store,
    lease: createPersonLease({ store, vault, clock, eraseAfterMinutes: 60, onTrouble }),
    vault,
    sealer,
    cleaner: cleaner ?? createMediaCleaner({ random }),
    download: createFileDownload({ api, apiRoot: local.url, token: createSecret(TEST_TOKEN) }),
    renderer: createRenderer(api),
    screens: {
      draw: ({ files }, notice) => ({
        html: `${notice?.id ?? "no notice"}: ${files.map(({ status }) => status).join()}`,
        keyboard: [],
      }),
    },
    clock,
    random,
    eraseAfterMinutes: 60,
    onTrouble,
  });
}

const who = () => ({ identity, updateId: UPDATE, chat: worker.chatId, at: clock.now() });

/** Somebody with a screen and a file that is to be cleaned. */
async function sends(bytes: Uint8Array, more: Partial<AttachedFile> = {}): Promise<number> {
  await worker.start();
  const { message_id: message } = await worker.sends({
    document: bytes,
    fileName: `${SECRET}.jpg`,
  });
  const sent = worker.view().find((each) => each.message_id === message);
  const screen = await api.sendMessage(worker.chatId, "the screen");
  const file: AttachedFile = {
    id: ID,
    kind: "document",
    status: "waiting",
    file: { id: sent?.document?.file_id ?? "", mime: null, message, since: clock.now() },
    items: [],
    ...more,
  };
  await keep({
    ...newcomer(worker.chatId),
    locale: "en",
    place: { at: "caseWrite" },
    screen: { message: screen.message_id, sentAt: clock.now() },
    files: [file],
  });
  return message;
}

async function keep(state: WorkerState | null): Promise<void> {
  const now = clock.now();
  const eraseAt = now + 3_600_000;
  const begun = await kept.store.begin({
    ...identity,
    ...{ updateId: UPDATE, note: null, now, leaseMs: 5_000, eraseAt },
  });
  if (begun.kind === "busy") throw new Error("busy");
  await kept.store.commit({
    ...identity,
    ...{ token: begun.token, now, updateId: UPDATE, outbox: null },
    ...{ keepLease: false, clearNotes: false },
    state: state && { sealed: vault.seal(identity, state), eraseAt },
  });
}

async function stored(): Promise<WorkerState | null> {
  const now = clock.now();
  const begun = await kept.store.begin({
    ...identity,
    ...{ updateId: 999, note: null, now, leaseMs: 5_000, eraseAt: now },
  });
  if (begun.kind === "busy") throw new Error("busy");
  await kept.store.release(identity, begun.token);
  return begun.state && vault.open(identity, begun.state);
}

const stands = (message: number) => worker.view().some((each) => each.message_id === message);

describe("a file that waits", () => {
  test("is fetched, cleaned and held sealed; then its message goes and the screen says so", async () => {
    const message = await sends(await photo("jpeg"));
    const jobs = jobsWith();
    jobs.attend(who());
    await jobs.idle();
    const [file] = (await stored())?.files ?? [];
    expect(file).toEqual({
      id: ID,
      kind: "document",
      status: "held",
      items: [{ id: ID, kind: "photo", extension: "jpg" }],
    });
    const sealed = await kept.store.blob(ID);
    const bytes = sealer.openBytes("media", ID, sealed ?? new Uint8Array());
    expect(Buffer.from(bytes).includes(SECRET)).toBe(false);
    expect(jpegParts(bytes).behind).toBe(0);
    expect(Buffer.from(sealed ?? []).includes(Buffer.from(bytes).subarray(0, 64))).toBe(false);
    expect(stands(message)).toBe(false);
    expect(worker.screen().text).toBe("no notice: held");
    expect((await stored())?.leftovers).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test("stands in the chat until its bytes are held", async () => {
    const message = await sends(await photo("jpeg"));
    let stood = false;
    const jobs = jobsWith({
      async clean() {
        stood = stands(message);
        return {
          kind: "cleaned",
          files: [{ kind: "photo", extension: "jpg", bytes: Buffer.from("clean") }],
        };
      },
    });
    jobs.attend(who());
    await jobs.idle();
    expect(stood).toBe(true);
    expect(stands(message)).toBe(false);
  });

  test("that is refused is said to be so, and goes as well", async () => {
    const message = await sends(pixelBomb());
    const jobs = jobsWith();
    jobs.attend(who());
    await jobs.idle();
    expect((await stored())?.files).toEqual([
      { id: ID, kind: "document", status: "refused", refusal: "tooBig", items: [] },
    ]);
    expect(stands(message)).toBe(false);
    expect(worker.screen().text).toBe("media-too-big: refused");
    expect(await kept.store.blob(ID)).toBeNull();
  });

  test("keeps its worker waiting for nothing: the lease is free while it is cleaned", async () => {
    await sends(await photo("jpeg"));
    let begun = "";
    const jobs = jobsWith({
      async clean() {
        begun = (await stored()) ? "free" : "gone";
        return { kind: "refused", why: "damaged" };
      },
    });
    jobs.attend(who());
    await jobs.idle();
    expect(begun).toBe("free");
  });

  test("of a chat that was erased meanwhile leaves nothing behind", async () => {
    await sends(await photo("jpeg"));
    const jobs = jobsWith({
      async clean() {
        await keep(null);
        return {
          kind: "cleaned",
          files: [{ kind: "photo", extension: "jpg", bytes: Buffer.from("clean") }],
        };
      },
    });
    jobs.attend(who());
    await jobs.idle();
    expect(await stored()).toBeNull();
    expect(await kept.store.blob(ID)).toBeNull();
  });

  test("is tried again when Telegram did not answer", async () => {
    const message = await sends(await photo("jpeg"));
    local.telegram.faults.add({
      kind: "error",
      code: 502,
      description: "Bad Gateway",
      method: "getFile",
      times: 1,
    });
    const jobs = jobsWith();
    jobs.attend(who());
    await jobs.idle();
    expect((await stored())?.files[0]?.status).toBe("waiting");
    expect(stands(message)).toBe(true);
    jobs.sweep();
    await jobs.idle();
    expect((await stored())?.files[0]?.status).toBe("held");
    expect(stands(message)).toBe(false);
  });
});

describe("after ten minutes", () => {
  test.each(["asked", "waiting"] as const)(
    "a file that is %s is let go, its message too",
    async (status) => {
      const message = await sends(await photo("jpeg"), { status });
      const jobs = jobsWith({
        clean: async () => {
          throw new Error("it is too late to clean");
        },
      });
      if (status === "asked") {
        jobs.attend(who());
        await jobs.idle();
        expect(stands(message)).toBe(true);
        clock.advance(GONE_AFTER_MS);
        jobs.sweep();
      } else {
        clock.advance(GONE_AFTER_MS);
        jobs.attend(who());
      }
      await jobs.idle();
      expect((await stored())?.files).toMatchObject([{ status: "refused", refusal: "failed" }]);
      expect(stands(message)).toBe(false);
      expect(worker.screen().text).toBe("media-failed: refused");
    },
  );
});

describe("what is done beside the updates", () => {
  test("does not put off the erasing of the chat", async () => {
    await sends(await photo("jpeg"));
    const jobs = jobsWith();
    const at = clock.now();
    clock.advance(300_000);
    jobs.attend({ ...who(), at });
    await jobs.idle();
    expect((await stored())?.files[0]?.status).toBe("held");
    clock.advance(3_600_000 - 300_000 + 1_000);
    const due = await kept.store.takeDue(identity.shard, clock.now(), 5_000, 1);
    expect(due).toHaveLength(1);
  });

  test("sends no message: a screen that was deleted by hand stays away", async () => {
    await sends(await photo("jpeg"));
    const screen = worker.screen().message_id;
    local.telegram.deleteMessage(worker.user, worker.chatId, screen);
    const sent = () => local.telegram.calls.filter(({ method }) => method === "sendMessage").length;
    const before = sent();
    const jobs = jobsWith();
    jobs.attend(who());
    await jobs.idle();
    expect(sent()).toBe(before);
    expect((await stored())?.files[0]?.status).toBe("held");
  });

  test("takes nothing more once it is stopped", async () => {
    await sends(await photo("jpeg"));
    const jobs = jobsWith();
    await jobs.stop();
    jobs.attend(who());
    await jobs.idle();
    expect((await stored())?.files[0]?.status).toBe("waiting");
  });
});
