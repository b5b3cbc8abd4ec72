import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { DeskBook } from "../../../../src/ports.js";
import { createDeskNotes } from "../../../../src/telegram/caseworker/chat/desk-notes.js";
import {
  createRoster,
  type RosterMember,
} from "../../../../src/telegram/caseworker/duty/roster.js";
import { createSealer } from "../../../../src/vault/sealing.js";
import { ringOf } from "../../../support/keys.js";
import { createTestClock, type TestClock } from "../../../support/local-telegram.js";
import { openTemporaryStore, type TemporaryStore } from "../../../support/temporary-store.js";

const HOUR = 3_600_000;
const AIGUL = { id: 7_000_000_001, name: "Aigul", isAnonymous: false };
const DANIYAR = { id: 7_000_000_002, name: "Daniyar", isAnonymous: false };

let clock: TestClock;
let temporary: TemporaryStore;
let written: string[];
let reads: number;
const troubles: string[] = [];
beforeEach(async () => {
  clock = createTestClock();
  temporary = await openTemporaryStore(clock);
  written = [];
  reads = 0;
  troubles.length = 0;
});
afterEach(() => temporary.remove());

/** Of a process that has just begun. */
function rosterNow() {
  const { store } = temporary;
  const book: DeskBook = {
    deskNote(name) {
      reads += 1;
      return store.deskNote(name);
    },
    keepDeskNote(name, note, version) {
      written.push(note);
      return store.keepDeskNote(name, note, version);
    },
  };
  const notes = createDeskNotes(book, createSealer(ringOf(7), randomBytes));
  return createRoster({ notes, clock, locale: "ru", onTrouble: (code) => troubles.push(code) });
}
const on =
  (languages: readonly string[], until: number | null = null) =>
  (m: RosterMember) => ({
    ...m,
    languages,
    duty: { until },
  });
const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name);

test("somebody who acts is known from then on, by their newest name, also after a restart", async () => {
  await rosterNow().seen(AIGUL);
  await rosterNow().seen({ ...AIGUL, name: "Aigul B." });
  await rosterNow().seen(DANIYAR);
  expect(names(await rosterNow().members())).toEqual(["Aigul B.", "Daniyar"]);
  expect(await rosterNow().everyone(clock.now())).toContainEqual({
    id: AIGUL.id,
    name: "Aigul B.",
  });
});

test("acting again costs the store nothing within an hour, unless the name is another", async () => {
  const roster = rosterNow();
  await roster.seen(AIGUL);
  reads = 0;
  for (let act = 0; act < 50; act++) await roster.seen(AIGUL);
  expect(reads).toBe(0);
  await roster.seen({ ...AIGUL, name: "Aigul B." });
  clock.advance(HOUR);
  await roster.seen({ ...AIGUL, name: "Aigul B." });
  expect(reads).toBe(2);
  expect(written).toHaveLength(2);
});

test("whoever writes as the group itself is not known: a mention would show them", async () => {
  const roster = rosterNow();
  await roster.seen(AIGUL);
  await roster.seen({ ...AIGUL, name: "the administrator", isAnonymous: true });
  expect(await roster.members()).toEqual([]);
  await roster.seen(AIGUL);
  expect(names(await roster.members())).toEqual(["Aigul"]);
});

test("those who speak the worker's language are on duty for them, else all of them are", async () => {
  const roster = rosterNow();
  await roster.seen(AIGUL);
  await roster.seen(DANIYAR);
  await roster.change(AIGUL.id, on(["uz", "kk"]));
  await roster.change(DANIYAR.id, on(["tg"]));
  const duty = async (locale: string) => names(await roster.onDuty(locale, clock.now())).sort();
  expect(await duty("uz-Cyrl")).toEqual(["Aigul"]);
  expect(await duty("tg")).toEqual(["Daniyar"]);
  expect(await duty("en")).toEqual(["Aigul", "Daniyar"]);
  // The caseworkers' own language is spoken by all.
  expect(await duty("ru")).toEqual(["Aigul", "Daniyar"]);
});

test("duty ends at its time, and whoever is away is neither on duty nor among everyone", async () => {
  const roster = rosterNow();
  await roster.seen(AIGUL);
  await roster.seen(DANIYAR);
  await roster.change(AIGUL.id, on([], clock.now() + HOUR));
  await roster.change(DANIYAR.id, (m) => ({ ...on([])(m), awayUntil: clock.now() + HOUR }));
  expect(names(await roster.onDuty("ru", clock.now()))).toEqual(["Aigul"]);
  expect(names(await roster.everyone(clock.now()))).toEqual(["Aigul"]);
  const later = clock.now() + HOUR;
  expect(names(await roster.onDuty("ru", later))).toEqual(["Daniyar"]);
  expect(await roster.everyone(later)).toHaveLength(2);
});

test("while nobody has acted yet, everyone is who the chat names", async () => {
  const notes = createDeskNotes(temporary.store, createSealer(ringOf(7), randomBytes));
  const others = { everyone: async () => [{ id: 1, name: "Boss" }] };
  const roster = createRoster({ notes, clock, locale: "ru", others, onTrouble: () => {} });
  expect(names(await roster.everyone(clock.now()))).toEqual(["Boss"]);
  await roster.seen(AIGUL);
  await roster.change(AIGUL.id, (m) => ({ ...m, awayUntil: clock.now() + HOUR }));
  expect(await roster.everyone(clock.now())).toEqual([]);
});

test("who has left is known no more, and a change of theirs changes nothing", async () => {
  const roster = rosterNow();
  await roster.seen(AIGUL);
  await roster.drop(AIGUL.id);
  await roster.drop(AIGUL.id);
  expect(await roster.members()).toEqual([]);
  expect(await roster.change(AIGUL.id, on([]))).toBeNull();
  await roster.seen(AIGUL);
  expect(await roster.members()).toHaveLength(1);
});

test("of many changes at once, in several processes, none is lost", async () => {
  const people = Array.from({ length: 12 }, (_, id) => ({ ...AIGUL, id: id + 1, name: `P${id}` }));
  await Promise.all(people.map((each) => rosterNow().seen(each)));
  expect(await rosterNow().members()).toHaveLength(12);
  expect(troubles).toEqual([]);
});

test("the store reads no id and no name of a caseworker", async () => {
  await rosterNow().seen(AIGUL);
  expect(written.length).toBeGreaterThan(0);
  for (const note of written) {
    const bytes = Buffer.from(note, "base64url").toString("latin1");
    for (const text of [note, bytes]) {
      expect(text).not.toContain(String(AIGUL.id));
      expect(text).not.toContain(AIGUL.name);
    }
  }
});

test("a store that cannot be reached hinders nobody who acts", async () => {
  const failing: DeskBook = {
    deskNote: () => Promise.reject(Object.assign(new Error(), { code: "store.unreachable" })),
    keepDeskNote: () => Promise.reject(new Error()),
  };
  const notes = createDeskNotes(failing, createSealer(ringOf(7), randomBytes));
  const onTrouble = (code: string) => troubles.push(code);
  const roster = createRoster({ notes, clock, locale: "ru", onTrouble });
  await roster.seen(AIGUL);
  expect(troubles).toEqual(["roster.store.unreachable"]);
  await expect(roster.members()).rejects.toThrow();
});

test("a roster of a shape that is not known is neither read nor written over", async () => {
  const notes = createDeskNotes(temporary.store, createSealer(ringOf(7), randomBytes));
  await notes.keep("roster", { v: 2 }, 0);
  await expect(rosterNow().members()).rejects.toMatchObject({ code: "store.corrupt" });
  await rosterNow().seen(AIGUL);
  expect((await notes.read("roster")).value).toEqual({ v: 2 });
});
