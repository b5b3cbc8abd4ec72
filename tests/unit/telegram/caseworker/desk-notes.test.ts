import { expect, test } from "vitest";
import { systemClock } from "../../../../src/app/system.js";
import { createDeskNotes } from "../../../../src/telegram/caseworker/chat/desk-notes.js";
import { sealerOf } from "../../../support/keys.js";
import { openTemporaryStore } from "../../../support/temporary-store.js";

test("a note of the desk is sealed, opens under its own name alone, and tells who came second", async () => {
  const { store, remove } = await openTemporaryStore(systemClock);
  try {
    const notes = createDeskNotes(store, sealerOf(7));
    expect(await notes.read("board")).toEqual({ value: null, version: 0 });
    const first = await notes.keep("board", { message: 5 }, 0);
    expect(await notes.read("board")).toEqual({ value: { message: 5 }, version: first });
    expect(await notes.keep("board", { message: 6 }, 0)).toBeNull();
    const second = await notes.keep("board", { message: 6 }, first ?? 0);
    expect(await notes.read("board")).toEqual({ value: { message: 6 }, version: second });

    const kept = await store.deskNote("board");
    expect(JSON.stringify(kept)).not.toContain("message");
    if (kept) await store.keepDeskNote("weekly", kept.note, 0);
    await expect(notes.read("weekly")).rejects.toMatchObject({ code: "vault.cannotOpen" });
    const stranger = createDeskNotes(store, sealerOf(8));
    await expect(stranger.read("board")).rejects.toMatchObject({ code: "vault.cannotOpen" });
  } finally {
    await remove();
  }
});
