import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DeskLine, Mention } from "../../../../src/ports.js";
import { createCardWriter } from "../../../../src/telegram/caseworker/card/card.js";
import { createTelegramDesk } from "../../../../src/telegram/caseworker/chat/desk.js";
import { type DeskStage, startDesk } from "../../../support/desk-stage.js";

let stage: DeskStage;
let people: readonly Mention[];
beforeEach(async () => {
  stage = await startDesk({ chat: "group" });
  people = ["Aigul", "<b>&Co</b>"].map((firstName) => {
    const user = stage.telegram.addUser({ firstName });
    stage.telegram.setMember(stage.group.id, user, "member");
    return { id: user.id, name: firstName };
  });
});
afterEach(() => stage.stop());

/** The line as it stands in the chat, in a language. */
async function posted(line: DeskLine, locale = "ru") {
  const { api, texts, flow, group } = stage;
  const desk = createTelegramDesk({
    ...{ api, chatId: group.id, timeZone: "Asia/Almaty", retentionDays: 90 },
    writer: createCardWriter(texts, locale, [flow]),
    onMigrated: () => {},
  });
  const id = await desk.postLine({ chat: "caseworkers" }, line);
  const message = stage.posts().find((each) => each.message_id === id);
  return { text: message?.text ?? "", entities: message?.entities ?? [] };
}

const escalation = (given: Partial<Extract<DeskLine, { kind: "escalation" }>> = {}) => ({
  ...{ kind: "escalation" as const, code: "K7F3", level: 0 as const, mentions: people },
  reasons: [{ kind: "unclaimed" as const, minutes: 17 }],
  ...given,
});

describe("the line of an escalation", () => {
  test("says which case, why, and mentions people by a link, their names escaped", async () => {
    const { text, entities } = await posted(escalation());
    expect(text).toBe(
      "🔴 K7F3\nДело никто не взял. Ждёт уже 17 мин.\nПосмотрите, пожалуйста: Aigul, <b>&Co</b>",
    );
    const mentioned = entities.filter(({ type }) => type === "text_mention");
    expect(mentioned.map((each) => "user" in each && each.user?.id)).toEqual(
      people.map(({ id }) => id),
    );
  });

  test("has every reason on a line of its own, and a time limit with its day", async () => {
    const limit = { kind: "deadline" as const, id: "removal_appeal", day: "2026-11-30" };
    const { text } = await posted(
      escalation({
        level: 1,
        mentions: [],
        reasons: [
          { kind: "unanswered", minutes: 3 * 24 * 60 },
          { ...limit, isOver: false },
          { ...limit, isOver: true },
        ],
      }),
    );
    expect(text.split("\n")).toEqual([
      "🟠 K7F3",
      "Человеку ещё не ответили. Ждёт уже 3 дня.",
      "⏳ Обжалование выдворения: последним днём может быть 30 ноября.",
      "⏳ Обжалование выдворения: срок мог пройти 30 ноября.",
    ]);
  });

  test("is followed by more people, each mentioned too", async () => {
    const { text, entities } = await posted({ kind: "mentioned", code: "K7F3", mentions: people });
    expect(text).toBe("Дело K7F3, посмотрите и вы, пожалуйста: Aigul, <b>&Co</b>");
    expect(entities.filter(({ type }) => type === "text_mention")).toHaveLength(2);
  });

  test("has its words in every language", async () => {
    for (const locale of ["uz", "uz-Cyrl", "ru", "kk", "tg", "ky", "en"])
      expect((await posted(escalation(), locale)).text).toMatch(/^🔴 K7F3\n\S.*17.*\n\S.*Aigul/);
  });
});

test("other lines of the bot's stand as they are, whatever signs a code has", async () => {
  const { text } = await posted({ kind: "closedBySilence", code: "<&>" });
  expect(text).toContain("<&>");
});
