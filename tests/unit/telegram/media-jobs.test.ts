import { randomBytes } from "node:crypto";
import { Api } from "grammy";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { BlobId, Pseudonym, Shard } from "../../../src/domain/ids.js";
import { createSecret } from "../../../src/domain/secret.js";
import { createMediaCleaner } from "../../../src/media/media-cleaner.js";
import type { Identity, MediaCleaner, Store } from "../../../src/ports.js";
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

function jobsWith(cleaner?: Pick<MediaCleaner, "clean">, over: Partial<Store> = {}): MediaJobs {
  // Laid over by hand: what is not in it is the store's own.
  const store: Store = Object.assign(Object.create(kept.store), over);
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
    home: "run",
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

async function keep(state: WorkerState | null, person = identity): Promise<void> {
  const now = clock.now();
  const eraseAt = now + 3_600_000;
  const begun = await kept.store.begin({
    ...person,
    ...{ updateId: UPDATE, note: null, now, leaseMs: 5_000, eraseAt },
  });
  if (begun.kind === "busy") throw new Error("busy");
  await kept.store.commit({
    ...person,
    ...{ token: begun.token, now, updateId: UPDATE, outbox: null },
    ...{ keepLease: false, clearNotes: false },
    state: state && { sealed: vault.seal(person, state), eraseAt },
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
      home: "run",
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
      { id: ID, home: "run", kind: "document", status: "refused", refusal: "tooBig", items: [] },
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

describe("the bytes that are held", () => {
  const cleaned = {
    async clean() {
      const bytes = Buffer.from("clean");
      return { kind: "cleaned", files: [{ kind: "photo", extension: "jpg", bytes }] } as const;
    },
  };
  const away = () => Promise.reject(new Error("away"));

  test("stay when what comes after the commit fails", async () => {
    await sends(await photo("jpeg"));
    const jobs = jobsWith(cleaned, { settle: away });
    jobs.attend(who());
    await jobs.idle();
    expect((await stored())?.files[0]?.status).toBe("held");
    expect(await kept.store.blob(ID)).not.toBeNull();
    expect(troubles).toEqual(["media.internal"]);
  });

  test("stay when nobody knows whether the commit was made", async () => {
    await sends(await photo("jpeg"));
    const jobs = jobsWith(cleaned, {
      async commit(unit) {
        await kept.store.commit(unit);
        return await away();
      },
    });
    jobs.attend(who());
    await jobs.idle();
    expect((await stored())?.files[0]?.status).toBe("held");
    expect(await kept.store.blob(ID)).not.toBeNull();
  });

  test("go when the commit was refused, and the file waits", async () => {
    await sends(await photo("jpeg"));
    const jobs = jobsWith(cleaned, { commit: async () => "fenced" });
    jobs.attend(who());
    await jobs.idle();
    expect((await stored())?.files[0]?.status).toBe("waiting");
    expect(await kept.store.blob(ID)).toBeNull();
  });
});

describe("the turns", () => {
  test("go round: one file each, however many somebody sent, and however long they wait", async () => {
    const begun: string[] = [];
    const ends: (() => void)[] = [];
    const jobs = jobsWith({
      async clean({ mime }) {
        begun.push(mime ?? "");
        await new Promise<void>((resolve) => ends.push(resolve));
        return { kind: "refused", why: "damaged" };
      },
    });
    for (const name of ["slow", "slower", "other"]) {
      await sends(Buffer.from(name));
      const [file] = (await stored())?.files ?? [];
      if (!file?.file) throw new Error("no file");
      const { file: original } = file;
      const files = ["1", "2"].slice(0, name === "other" ? 1 : 2).map((which) => ({
        ...file,
        id: `${name}${which}` as BlobId,
        file: { ...original, mime: `${name} ${which}` },
      }));
      const persons: Identity["persons"] = [name as Pseudonym];
      const own = { ...identity, persons };
      await keep({ ...newcomer(worker.chatId), locale: "en", place: { at: "flow" }, files }, own);
      jobs.attend({ ...who(), identity: own });
    }
    await expect.poll(() => ends.length).toBe(2);
    clock.advance(GONE_AFTER_MS);
    for (let ended = 0; ended < 5; ended++) {
      await expect.poll(() => ends.length).toBeGreaterThan(ended);
      ends[ended]?.();
    }
    await jobs.idle();
    expect(begun.indexOf("other 1")).toBe(2);
    expect([...begun].sort()).toEqual(["other 1", "slow 1", "slow 2", "slower 1", "slower 2"]);
    expect(troubles).toEqual([]);
  });
});

describe("after ten minutes", () => {
  test.each(["asked", "waiting"] as const)(
    "a file that is %s is let go, its message too",
    async (status) => {
      const message = await sends(await photo("jpeg"), { status });
      const jobs = jobsWith({
        clean: async () => {
          throw new Error("it cannot be cleaned just now");
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
