import { afterEach, describe, expect, test } from "vitest";
import { briefOf } from "../../../support/briefs.js";
import { type CaseworkerStage, startCaseworkers } from "../../../support/caseworker-stage.js";
import type { Person } from "../../../support/people.js";

let stage: CaseworkerStage;
afterEach(async () => {
  const { troubles } = stage;
  await stage.stop();
  expect(troubles).toEqual([]);
});

const ROUTE = "caseworkers";

async function staged(chat?: "channel" | "group") {
  stage = await startCaseworkers(chat ? { chat } : {});
  const made = await stage.newCase();
  const aigul = stage.privately(stage.aigul);
  await aigul.start();
  const { id, name } = { id: aigul.user.id, name: "Aigul" };
  return { ...made, aigul, mention: { id, name } };
}

function escalate(
  { code, card, topic }: { code: string; card: number; topic: number | undefined },
  mentions: readonly { id: number; name: string }[],
): Promise<number> {
  const placement = { chat: ROUTE, card, ...(topic === undefined ? {} : { topic }) };
  return stage.calling.postLine(placement, {
    ...{ kind: "escalation", code, level: 0, mentions },
    reasons: [{ kind: "unclaimed", minutes: 15 }],
  });
}

const told = (person: Person) =>
  person.view().filter(({ text, from }) => from?.is_bot && text?.includes("look into the channel"));

describe("in a channel", () => {
  test("whom a line mentions is told in private, by one line that says nothing of the case", async () => {
    const { aigul, mention, ...made } = await staged("channel");
    await escalate(made, [mention, mention]);
    await aigul.sees("look into the channel");
    expect(told(aigul)).toHaveLength(1);
    expect(JSON.stringify(told(aigul))).not.toContain(made.code);
    await stage.settled();
    stage.clock.advance(12 * 3_600_000);
    await stage.sweep();
    expect(told(aigul)).toEqual([]);
  });

  test("so is whom a new card mentions; of a repeated one nobody is told again", async () => {
    const { aigul, mention, id } = await staged("channel");
    const brief = briefOf(id);
    await stage.calling.postCard(ROUTE, undefined, brief, false, { mentions: [mention] });
    await aigul.sees("look into the channel");
    await stage.calling.postCard(ROUTE, undefined, brief, true, { mentions: [mention] });
    await stage.settled();
    expect(told(aigul)).toHaveLength(1);
  });

  test("whoever has left, or has never started the bot, is not", async () => {
    const { aigul, mention, ...made } = await staged("channel");
    stage.telegram.setMember(stage.group.id, aigul.user, "left");
    const daniyar = stage.privately(stage.daniyar);
    await escalate(made, [mention, { id: daniyar.user.id, name: "Daniyar" }]);
    await stage.settled();
    expect(told(aigul)).toEqual([]);
    expect(daniyar.view()).toEqual([]);
  });
});

test.each(["group", undefined] as const)("elsewhere a mention is enough (%s)", async (chat) => {
  const { aigul, mention, ...made } = await staged(chat);
  await escalate(made, [mention]);
  await stage.settled();
  expect(told(aigul)).toEqual([]);
});
