import { afterEach, describe, expect, test } from "vitest";
import { caseData } from "../../../../src/telegram/caseworker/card/card-buttons.js";
import { createMembership } from "../../../../src/telegram/caseworker/chat/membership.js";
import { type CaseworkerStage, startCaseworkers } from "../../../support/caseworker-stage.js";

let stage: CaseworkerStage;
afterEach(async () => {
  const { troubles } = stage;
  await stage.stop();
  expect(troubles).toEqual([]);
});

/** Everybody but the owner is a plain member. */
async function plain() {
  stage = await startCaseworkers({ administrators: false });
  return stage.newCase();
}

/** Aigul is confirmed. */
async function confirmed() {
  const made = await plain();
  const { aigul, owner } = stage;
  await aigul.presses("✋");
  await aigul.sees("Aigul asks to work on cases");
  await owner.presses("Confirm");
  await owner.isTold("Confirmed");
  await stage.settled();
  return made;
}

const holderOf = async (id: string) => (await stage.store.load(id as never))?.holder ?? null;

describe("a plain member", () => {
  test("does nothing and is told to wait for an administrator, who is asked once", async () => {
    const { id, topic } = await plain();
    await stage.aigul.presses("✋");
    await stage.aigul.isTold("confirm you first");
    await stage.aigul.in(topic ?? 0).types("/r hello");
    await stage.settled();
    expect(await holderOf(id)).toBeNull();
    expect((await stage.fileOf(id)).previews).toEqual([]);
    const asked = stage.messages().filter(({ text }) => text?.includes("asks to work"));
    expect(asked).toHaveLength(1);
  });

  test("cannot confirm themselves, nor another", async () => {
    const { id } = await plain();
    await stage.aigul.presses("✋");
    await stage.aigul.sees("Aigul asks");
    for (const person of [stage.aigul, stage.daniyar]) {
      await person.presses("Confirm");
      await person.isTold("Only an administrator");
    }
    await stage.aigul.presses("✋");
    await stage.settled();
    expect(await holderOf(id)).toBeNull();
  });

  test("acts once an administrator has confirmed them; the others still do not", async () => {
    const { id } = await plain();
    await stage.aigul.presses("✋");
    await stage.owner.presses("Confirm");
    await stage.owner.isTold("Confirmed");
    await stage.owner.sees("Aigul may work on cases now");
    await stage.daniyar.presses("✋");
    await stage.daniyar.isTold("confirm you first");
    await stage.aigul.presses("✋");
    await stage.aigul.isTold("The case is yours");
    expect(await holderOf(id)).not.toBeNull();
  });
});

describe("the rights of a confirmed member end", () => {
  const acts = async (id: string) => {
    await stage.aigul.presses("✋");
    await stage.settled();
    return (await holderOf(id)) !== null;
  };

  test.each(["left", "kicked"] as const)(
    "when they have %s, also if they come back",
    async (how) => {
      const { id } = await confirmed();
      stage.telegram.setMember(stage.group.id, stage.aigul.user, how);
      await stage.settled();
      stage.telegram.setMember(stage.group.id, stage.aigul.user, "member");
      expect(await acts(id)).toBe(false);
    },
  );

  test("when they are restricted", async () => {
    const { id } = await confirmed();
    stage.telegram.setMember(stage.group.id, stage.aigul.user, "restricted");
    await stage.settled();
    expect(await acts(id)).toBe(false);
  });

  test("when they are promoted and demoted again", async () => {
    const { id } = await confirmed();
    stage.telegram.setMember(stage.group.id, stage.aigul.user, "administrator");
    stage.telegram.setMember(stage.group.id, stage.aigul.user, "member");
    await stage.settled();
    expect(await acts(id)).toBe(false);
  });

  test("when they leave while the bot, no administrator, is not told of members", async () => {
    const { id } = await confirmed();
    stage.telegram.setBotRights(stage.group.id, "member");
    stage.telegram.setMember(stage.group.id, stage.aigul.user, "left");
    stage.telegram.setMember(stage.group.id, stage.aigul.user, "member");
    stage.telegram.setBotRights(stage.group.id, {});
    await stage.settled();
    expect(await acts(id)).toBe(false);
  });

  test("when they are found to have left, though nobody had said so", async () => {
    const dropped: string[] = [];
    const gone = { status: "left", user: { id: 5, is_bot: false, first_name: "Aigul" } };
    stage = await startCaseworkers();
    const membership = createMembership({
      api: { getChatMember: async () => gone } as never,
      members: { ...stage.store, dropMember: async (name) => void dropped.push(name) },
      blind: (value) => `blind of ${value}`,
      chatId: () => -1,
      clock: stage.clock,
      say: (() => "") as never,
      onTrouble: () => {},
    });
    expect(await membership.standing(5)).toEqual({ kind: "outside" });
    expect(dropped).toEqual(["blind of -1/5"]);
  });

  test("and not when nothing happens", async () => {
    const { id } = await confirmed();
    expect(await acts(id)).toBe(true);
  });
});

describe("an anonymous administrator", () => {
  async function anonymous() {
    stage = await startCaseworkers();
    const made = await stage.newCase();
    stage.telegram.setMember(stage.group.id, stage.aigul.user, "administrator", {
      rights: { is_anonymous: true },
    });
    await stage.settled();
    return made;
  }

  test("who writes is asked to write as themselves, and nothing happens", async () => {
    const { id, topic } = await anonymous();
    await stage.aigul.in(topic ?? 0).types("/r hello");
    await stage.aigul.sees("Write as yourself");
    expect((await stage.fileOf(id)).previews).toEqual([]);
  });

  test("who taps can claim, and is not named; to write an answer they must be themselves", async () => {
    const { id, card } = await anonymous();
    await stage.aigul.presses("✋");
    await stage.aigul.isTold("The case is yours");
    await stage.aigul.presses("✉️ Answer");
    await stage.aigul.isTold("Write as yourself");
    await stage.settled();
    expect(await holderOf(id)).not.toBeNull();
    const shown = stage.messages().filter(({ from }) => from?.is_bot);
    expect(JSON.stringify(shown)).not.toContain("Aigul");
    expect(shown.some(({ message_id }) => message_id === card)).toBe(true);
  });
});

describe("somebody who is not in the chat", () => {
  test("does nothing with a button they kept, and nobody is asked about them", async () => {
    const { id, card } = await plain();
    const tap = stage.telegram.press(stage.aigul.user, stage.group.id, card, caseData("claim", id));
    stage.telegram.setMember(stage.group.id, stage.aigul.user, "kicked");
    await stage.settled();
    expect(stage.telegram.callAnswers(tap)?.text).not.toContain("yours");
    expect(await holderOf(id)).toBeNull();
  });

  test("is not confirmed by a button that was made up", async () => {
    const { card } = await plain();
    const stranger = stage.telegram.addUser({ firstName: "Stranger" });
    stage.telegram.setMember(stage.group.id, stage.daniyar.user, "left");
    for (const { id } of [stranger, stage.daniyar.user]) {
      const tap = stage.telegram.press(stage.owner.user, stage.group.id, card, `M:${id}`, {
        forged: true,
      });
      await stage.settled();
      expect(stage.telegram.callAnswers(tap)?.text).toContain("not in this chat");
    }
  });
});

test("the store is never given the id of a member", async () => {
  await confirmed();
  expect(stage.blinded.length).toBeGreaterThan(0);
  for (const name of stage.blinded) expect(name).not.toContain(String(stage.aigul.user.id));
});
