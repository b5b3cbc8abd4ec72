import type { ChatMember } from "grammy/types";
import { expect, test } from "vitest";
import type { Say } from "../../../../src/telegram/caseworker/card/card-words.js";
import { nameInGroup } from "../../../../src/telegram/caseworker/chat/membership.js";

const memberOf = (firstName: string) =>
  ({
    status: "member",
    user: { id: 1, is_bot: false, first_name: firstName },
  }) satisfies ChatMember;
const say = ((id: string) => id) as Say;
const nameOf = (firstName: string) => nameInGroup(memberOf(firstName), say);

test.each([
  ["Айгерім", "Айгерім"],
  ["<b>Bold & co", "<b>Bold & co"],
  ["\u202eelpoep", "elpoep"],
  ["see evil.example", "see evil.\u2060example"],
  ["@everyone", "@\u2060everyone"],
  ["\u3164\u200b", "👤"],
])("a member's name %j is shown as plain text", (name, shown) => {
  expect(nameOf(name)).toBe(shown);
});

test("an administrator who writes as the group has the title that the group gave them", () => {
  const { user } = memberOf("Aigul");
  const anonymous = {
    ...{ status: "administrator", user, is_anonymous: true },
    custom_title: "t.me/evil\u202e",
  } as ChatMember;
  expect(nameInGroup(anonymous, say)).toBe("t.\u2060me/\u2060evil");
  const untitled = { ...anonymous, custom_title: "" } as ChatMember;
  expect(nameInGroup(untitled, say)).toBe("claimed-by-administrator");
});
