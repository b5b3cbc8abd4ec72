import { expect, test } from "vitest";
import { movedFrom, spotsOf } from "../../../src/store/placements.js";

const BEFORE = { chat: "-1001", topic: 4, card: 5, posts: [6, 7], doubtful: true };

test("a case that moves takes the messages along and leaves its topic to be purged", () => {
  const { placement, owed } = movedFrom(BEFORE, { chat: "-1001", topic: 14, card: 7, posts: [8] });
  expect(placement).toEqual({ chat: "-1001", topic: 14, card: 7, posts: [6, 5, 8] });
  expect(owed).toEqual([{ chat: "-1001", topic: 4 }]);
  expect(spotsOf(placement)).toEqual(["t14", "m7", "m6", "m5", "m8"]);
});

test("a case that stays where it is owes nothing", () => {
  expect(movedFrom(BEFORE, BEFORE)).toEqual({ placement: BEFORE, owed: [] });
  const bare = { chat: "-1001" };
  expect(movedFrom(bare, { ...bare, topic: 4 })).toEqual({
    placement: { ...bare, topic: 4 },
    owed: [],
  });
});

test("a case that moves to another chat leaves all of it to be purged there", () => {
  const after = { chat: "-1002", card: 5 };
  expect(movedFrom(BEFORE, after)).toEqual({ placement: after, owed: [BEFORE] });
});
