import { afterEach, describe, expect, test } from "vitest";
import { caseData } from "../../../../src/telegram/caseworker/card/card-buttons.js";
import { type CaseworkerStage, startCaseworkers } from "../../../support/caseworker-stage.js";

let stage: CaseworkerStage;
afterEach(async () => {
  const { troubles } = stage;
  await stage.stop();
  expect(troubles).toEqual([]);
});

const DAY = 86_400_000;

async function buttonsOf(card: number): Promise<readonly string[]> {
  await stage.settled();
  const found = stage.messages().find(({ message_id }) => message_id === card);
  return (found?.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text);
}

async function claimed(given = {}) {
  stage = await startCaseworkers();
  const made = await stage.newCase(given);
  await stage.aigul.presses("✋");
  await stage.aigul.isTold("The case is yours");
  return made;
}

describe("a case", () => {
  test("that is claimed is being read, has a holder and other buttons", async () => {
    const { id, card } = await claimed();
    expect((await stage.fileOf(id)).stage).toBe("read");
    expect((await stage.store.load(id))?.holder).not.toBeNull();
    expect(await buttonsOf(card)).toEqual([
      "✉️ Answer",
      "💬 Ready phrases",
      "🔧 Being worked on",
      "➕ More",
    ]);
  });

  test("is claimed once; who comes second is told by whom", async () => {
    const { id, card } = await claimed();
    const tap = stage.telegram.press(
      stage.daniyar.user,
      stage.group.id,
      card,
      caseData("claim", id),
      { forged: true },
    );
    await stage.settled();
    expect(stage.telegram.callAnswers(tap)?.text).toContain("Aigul");
  });

  test("is being worked on when somebody says so", async () => {
    const { id, card } = await claimed({ file: { announced: 5 } });
    await stage.daniyar.presses("🔧");
    await stage.daniyar.isTold("being worked on");
    const file = await stage.fileOf(id);
    expect([file.stage, file.announced]).toEqual(["working", null]);
    expect(await buttonsOf(card)).not.toContain("🔧 Being worked on");
  });

  test("is closed with an outcome, and retention counts from then", async () => {
    const { id, card } = await claimed();
    await stage.aigul.presses("➕ More");
    await stage.aigul.presses("✅ Close");
    await stage.aigul.presses("Advice given");
    await stage.aigul.isTold("The case is closed");
    const file = await stage.fileOf(id);
    expect([file.stage, file.outcome]).toEqual(["closed", "advised"]);
    expect(Math.abs((file.closedAt ?? 0) - stage.clock.now())).toBeLessThan(30_000);
    const retainUntil = (await stage.store.load(id))?.retainUntil ?? 0;
    expect(retainUntil).toBeGreaterThanOrEqual((file.closedAt ?? 0) + 90 * DAY);
    expect(retainUntil).toBeLessThan((file.closedAt ?? 0) + 100 * DAY);
    expect(await buttonsOf(card)).toEqual(["🔁 Open again", "➕ More"]);
  });

  test("loses its return address and its previews when it is closed", async () => {
    const { id } = await claimed({ file: { notice: "blind", noticeDue: true } });
    await stage.store.keepNotice("blind", "sealed" as never, stage.clock.now() + DAY);
    await stage.aigul.presses("➕ More");
    await stage.aigul.presses("✅ Close");
    await stage.aigul.presses("Solved");
    await stage.aigul.isTold("The case is closed");
    expect(await stage.store.notice("blind")).toBeNull();
    const { notice, noticeDue, previews } = await stage.fileOf(id);
    expect([notice, noticeDue, previews]).toEqual([null, false, []]);
  });

  test("keeps its buttons when the outcomes are left again", async () => {
    const { id, card } = await claimed();
    await stage.aigul.presses("➕ More");
    await stage.aigul.presses("✅ Close");
    expect(await buttonsOf(card)).toContain("Solved");
    expect(await buttonsOf(card)).not.toContain("silence");
    await stage.aigul.presses("↩️ Back");
    expect(await buttonsOf(card)).toContain("➕ More");
    expect((await stage.fileOf(id)).stage).toBe("read");
  });

  test("can be opened again, and is kept as an open one", async () => {
    const { id } = await claimed();
    await stage.aigul.presses("➕ More");
    await stage.aigul.presses("✅ Close");
    await stage.aigul.presses("Not for us");
    await stage.aigul.presses("🔁");
    await stage.aigul.isTold("open again");
    const file = await stage.fileOf(id);
    expect([file.stage, file.outcome, file.closedAt]).toEqual(["working", null, null]);
  });

  test("that is closed is neither claimed nor worked on by an old button", async () => {
    const { id, card } = await claimed();
    await stage.changeFile(id, (file) => ({ ...file, stage: "closed", closedAt: 1 }));
    const user = stage.aigul.user;
    for (const data of [caseData("working", id), caseData("close", id, "solved")])
      stage.telegram.press(user, stage.group.id, card, data, { forged: true });
    await stage.settled();
    expect((await stage.fileOf(id)).closedAt).toBe(1);
  });

  test("changes for both of two who act at once", async () => {
    const { id, topic, card } = await claimed();
    await stage.aigul.in(topic ?? 0).types("/r first");
    await stage.daniyar.in(topic ?? 0).types("/r second");
    await stage.daniyar.presses("🔧");
    await stage.settled();
    const { previews, stage: step } = await stage.fileOf(id);
    expect([previews.length, step]).toEqual([2, "working"]);
    expect(await buttonsOf(card)).toContain("✅ Close");
  });
});

describe("a button does nothing", () => {
  test("of one case below the card of another, and says so", async () => {
    const first = await claimed();
    const second = await stage.newCase();
    const tap = stage.telegram.press(
      stage.aigul.user,
      stage.group.id,
      second.card,
      caseData("close", first.id, "solved"),
      { forged: true },
    );
    await stage.settled();
    expect(stage.telegram.callAnswers(tap)?.text).toContain("another case");
    expect((await stage.fileOf(first.id)).stage).toBe("read");
  });

  test("below a message that stands for no case", async () => {
    const { id } = await claimed();
    const elsewhere = await stage.aigul.types("hello");
    const tap = stage.telegram.press(
      stage.aigul.user,
      stage.group.id,
      elsewhere.message_id,
      caseData("close", id, "solved"),
      { forged: true },
    );
    await stage.settled();
    expect(stage.telegram.callAnswers(tap)?.text).toContain("another case");
    expect((await stage.fileOf(id)).stage).toBe("read");
  });

  test("in another group, though its people are the same", async () => {
    const { id, card } = await claimed();
    const elsewhere = stage.telegram.addGroup({
      title: "Elsewhere",
      kind: "supergroup",
      members: [],
      administrators: [stage.aigul.user],
    });
    const tap = stage.telegram.press(
      stage.aigul.user,
      elsewhere.id,
      card,
      caseData("close", id, "solved"),
      { forged: true },
    );
    await stage.settled();
    expect(stage.telegram.callAnswers(tap)?.text).toContain("no such case");
    expect((await stage.fileOf(id)).stage).toBe("read");
  });

  test("with an outcome that nobody can choose", async () => {
    const { id, card } = await claimed();
    for (const outcome of ["silence", "nothing"])
      stage.telegram.press(stage.aigul.user, stage.group.id, card, caseData("close", id, outcome), {
        forged: true,
      });
    await stage.settled();
    expect((await stage.fileOf(id)).stage).toBe("read");
  });
});
