import { describe, expect, test } from "vitest";
import { createAsking, type Words } from "../../../src/rights/search.js";

const english: Words = {
  locale: "en",
  phrases: new Map([
    [
      "wages",
      ["my pay did not come", "boss does not pay my salary", "unpaid wages", "they owe me money"],
    ],
    ["passport", ["boss took my passport", "they keep my documents", "give back my passport"]],
    ["hours", ["I work without days off", "no rest", "too many hours of work a day"]],
    ["injury", ["I fell at work", "I broke my leg", "accident at work"]],
  ]),
  elsewhere: ["hello", "what is the weather", "who won the football match", "you are stupid"],
  danger: ["they beat me now"],
  harm: ["they took my passport"],
};
const russian: Words = {
  locale: "ru",
  phrases: new Map([
    ["wages", ["не платят зарплату", "хозяин не отдаёт деньги", "задержка зарплаты"]],
    ["passport", ["забрали паспорт", "хозяин держит мои документы", "верните паспорт"]],
    ["hours", ["работаю без выходных", "не дают отдыхать", "сколько часов можно работать"]],
    ["injury", ["упал на работе", "сломал ногу", "травма на работе"]],
  ]),
  elsewhere: ["привет", "какая погода", "кто выиграл матч", "ты дурак"],
  danger: ["меня бьют"],
  harm: ["забрали паспорт"],
};
const asking = createAsking([english, russian]);
const first = (question: string, locale = "en") => {
  const heard = asking.answer(question, locale);
  return heard.kind === "none" ? "none" : heard.topics[0];
};

describe("a question", () => {
  test.each([
    ["why does my boss not pay the salary???", "wages"],
    ["my boss doesnt pay me salry", "wages"],
    ["pay did not come", "wages"],
    ["pasport", "passport"],
    ["i fell down and broke a leg at the site", "injury"],
    ["ne platyat zarplatu uje tri mesyatsa", "wages"],
    ["зарплату не плотят", "wages"],
    ["хозяин took my passport и не отдаёт", "passport"],
    ["работаем без выходных", "hours"],
  ])("finds its topic, however it is spelled: %s", (question, topic) => {
    expect(first(question)).toBe(topic);
  });

  test.each(["hello", "wether", "ty durak", "stupid", "", "???", "zzzzzzzz", "кккк", "17"])(
    "that no topic is about finds nothing: %s",
    (question) => {
      expect(asking.answer(question, "en").kind).toBe("none");
    },
  );

  test("that is as much of one topic as of another is asked back", () => {
    const alike = createAsking([
      {
        ...{ locale: "en", elsewhere: ["good morning"], danger: [], harm: [] },
        phrases: new Map([
          ["pay", ["boss keeps my money"]],
          ["papers", ["boss keeps my papers"]],
        ]),
      },
    ]);
    expect(alike.answer("boss keeps", "en")).toMatchObject({
      kind: "unsure",
      topics: expect.arrayContaining(["pay", "papers"]),
    });
    expect(alike.answer("boss keeps money", "en")).toMatchObject({ kind: "sure" });
  });

  test("finds at most three topics, none twice", () => {
    const heard = asking.answer("boss took my passport and does not pay my salary", "en");
    if (heard.kind === "none") throw new Error("nothing was found");
    expect(heard.topics.length).toBeLessThanOrEqual(3);
    expect(new Set(heard.topics).size).toBe(heard.topics.length);
    expect(heard.topics.slice(0, 2).sort()).toEqual(["passport", "wages"]);
  });

  test("gets the same answer each time, and each time it is learned", () => {
    const question = "boss has my documents and no pay";
    const again = createAsking([english, russian]);
    expect(asking.answer(question, "en")).toEqual(asking.answer(question, "en"));
    expect(again.answer(question, "en")).toEqual(asking.answer(question, "en"));
  });

  test("is heard in its own language", () => {
    expect(asking.answer("хозяин не отдаёт деньги", "en").locale).toBe("ru");
    expect(asking.answer("boss does not pay my salary", "en").locale).toBe("en");
  });
});

describe("danger and harm", () => {
  test("danger now is harm as well, whether or not a topic is found", () => {
    expect(asking.answer("they beat me now", "en")).toMatchObject({ danger: true, harm: true });
    expect(asking.answer("menya byut", "en")).toMatchObject({ danger: true, harm: true });
  });

  test("harm is not danger", () => {
    expect(asking.answer("they took my passport", "en")).toMatchObject({
      danger: false,
      harm: true,
    });
  });

  test("are not heard where none is told", () => {
    expect(asking.answer("how many hours may I work", "en")).toMatchObject({
      danger: false,
      harm: false,
    });
  });
});

test("without words nothing is found, and nothing fails", () => {
  expect(createAsking([]).answer("salary", "en")).toEqual({
    kind: "none",
    locale: "en",
    danger: false,
    harm: false,
  });
});
