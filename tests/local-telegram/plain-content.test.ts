import { beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { refusal, sent } from "./calls.js";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;
let worker: number;

beforeEach(() => {
  stage = createStage();
  worker = stage.worker.id;
});

const send = (method: string, params: Record<string, unknown>) =>
  sent(stage, method, { chat_id: worker, ...params });
const refused = (method: string, params: Record<string, unknown>) =>
  refusal(stage, method, { chat_id: worker, ...params });

describe("a place", () => {
  const place = { latitude: 41.31, longitude: 69.28 };

  behaviour("is shown as it was given", { api: "Location" }, async () => {
    const message = await send("sendLocation", { ...place, horizontal_accuracy: 50 });
    expect(message.location).toEqual({ ...place, horizontal_accuracy: 50 });
  });

  behaviour(
    "lies on the earth",
    { server: '"Invalid location specified" in td, Location.cpp' },
    async () => {
      expect(await refused("sendLocation", { ...place, latitude: 90.5 })).toBe(
        "invalid location specified",
      );
      const venue = { ...place, longitude: 181, title: "t", address: "a" };
      expect(await refused("sendVenue", venue)).toBe("wrong venue location specified");
    },
  );

  behaviour(
    "needs both of its numbers",
    { server: '"Bad Request: latitude is empty" in Client.cpp' },
    async () => {
      expect(await refused("sendLocation", { longitude: 1 })).toBe("latitude is empty");
      expect(await refused("sendLocation", { latitude: 1 })).toBe("longitude is empty");
    },
  );

  behaviour(
    "that moves does so for a minute to a day, or for ever",
    { server: '"Wrong live location period specified" in td, Location.cpp' },
    async () => {
      expect(await refused("sendLocation", { ...place, live_period: 59 })).toBe(
        "wrong live location period specified",
      );
      const endless = await send("sendLocation", { ...place, live_period: 0x7f_ff_ff_ff });
      expect(endless.location?.live_period).toBe(0x7f_ff_ff_ff);
    },
  );

  behaviour(
    "with a name is a venue and a location at once",
    { api: "Message, venue: the location field will also be set" },
    async () => {
      const message = await send("sendVenue", { ...place, title: "Office", address: "Street 1" });
      expect(message.location).toEqual(place);
      expect(message.venue).toEqual({ location: place, title: "Office", address: "Street 1" });
    },
  );
});

describe("a contact", () => {
  behaviour("is a number with a name", { api: "Contact" }, async () => {
    const contact = { phone_number: "+998901234567", first_name: "Help", last_name: "Line" };
    expect((await send("sendContact", contact)).contact).toEqual(contact);
  });

  behaviour(
    "needs both",
    { server: 'Parameter "first_name" is required, get_required_string_arg' },
    async () => {
      expect(await refused("sendContact", { phone_number: "+998901234567" })).toBe(
        'parameter "first_name" is required',
      );
    },
  );
});

describe("a dice", () => {
  behaviour(
    "falls as its emoji lets it",
    { api: "sendDice, emoji: values 1-6, 1-5 and 1-64" },
    async () => {
      for (const [emoji, most] of [
        ["🎲", 6],
        ["⚽", 5],
        ["🎰", 64],
      ] as const) {
        const { dice } = await send("sendDice", { emoji });
        expect(dice?.emoji).toBe(emoji);
        expect(dice?.value).toBeGreaterThanOrEqual(1);
        expect(dice?.value).toBeLessThanOrEqual(most);
      }
      expect((await send("sendDice", {})).dice?.emoji).toBe("🎲");
    },
  );

  behaviour(
    "falls anew when it is copied, and as it fell when it is forwarded",
    { server: "get_forwarded_messages in td: is_broken_server_copy for MessageContentType::Dice" },
    async () => {
      const original = await send("sendDice", { emoji: "🎰" });
      const passed = { from_chat_id: worker, message_id: original.message_id };
      expect((await send("forwardMessage", passed)).dice).toEqual(original.dice);
      const values = new Set<number | undefined>();
      for (let time = 0; time < 8; time += 1) {
        await send("copyMessage", passed);
        values.add(stage.telegram.messages(worker).at(-1)?.dice?.value);
      }
      expect(values.size).toBeGreaterThan(1);
    },
  );
});

describe("a poll", () => {
  const poll = { question: "Which?", options: [{ text: "a" }, { text: "b" }] };

  behaviour(
    "is anonymous and open unless said otherwise",
    { api: "sendPoll, is_anonymous defaults to True" },
    async () => {
      expect((await send("sendPoll", poll)).poll).toMatchObject({
        question: "Which?",
        options: [
          { text: "a", voter_count: 0 },
          { text: "b", voter_count: 0 },
        ],
        is_anonymous: true,
        is_closed: false,
        type: "regular",
        total_voter_count: 0,
      });
    },
  );

  behaviour(
    "has a question of at most 300 characters and options of at most 100",
    { server: '"Poll question length must not exceed 300" in td' },
    async () => {
      expect(await refused("sendPoll", { ...poll, question: "x".repeat(301) })).toBe(
        "poll question length must not exceed 300",
      );
      const options = [{ text: "x".repeat(101) }];
      expect((await stage.call("sendPoll", { chat_id: worker, ...poll, options })).ok).toBe(false);
    },
  );

  behaviour(
    "has one to twelve options",
    { server: '"Poll can\'t have more than 12 options" in td, PollOption.cpp' },
    async () => {
      const options = (count: number) =>
        Array.from({ length: count }, (_, i) => ({ text: `${i}` }));
      expect(await refused("sendPoll", { ...poll, options: options(13) })).toBe(
        "poll can't have more than 12 options",
      );
      expect(await refused("sendPoll", { ...poll, options: [] })).toBe(
        "poll must have at least one answer option",
      );
    },
  );

  behaviour(
    "that is a quiz knows its right answers, in rising order",
    { server: "check_quiz_correct_option_ids in td" },
    async () => {
      const quiz = { ...poll, type: "quiz" };
      expect(await refused("sendPoll", quiz)).toBe("correct quiz option list must be non-empty");
      expect(await refused("sendPoll", { ...quiz, correct_option_ids: [1, 0] })).toBe(
        "correct quiz option list must be increasing",
      );
      expect(await refused("sendPoll", { ...quiz, correct_option_ids: [2] })).toBe(
        "wrong quiz correct_option_id",
      );
    },
  );

  behaviour(
    "in a channel is anonymous",
    { server: '"Non-anonymous polls can\'t be sent to channel chats" in td' },
    async () => {
      const channel = stage.telegram.addGroup({ title: "News", kind: "channel", members: [] });
      expect(await refused("sendPoll", { ...poll, chat_id: channel.id, is_anonymous: false })).toBe(
        "non-anonymous polls can't be sent to channel chats",
      );
    },
  );

  behaviour(
    "is stopped once, and only if it is one",
    { server: '"Poll can\'t be stopped", "Message is not a poll" in td, get_message_poll_id' },
    async () => {
      const { message_id } = await send("sendPoll", poll);
      const stopped = await stage.call("stopPoll", { chat_id: worker, message_id });
      expect(stopped.result).toMatchObject({ question: "Which?", is_closed: true });
      expect(await refused("stopPoll", { message_id })).toBe("poll can't be stopped");
      const text = await send("sendMessage", { text: "x" });
      expect(await refused("stopPoll", { message_id: text.message_id })).toBe(
        "message is not a poll",
      );
      expect(await refused("stopPoll", { message_id: 999 })).toBe(
        "message with poll to stop not found",
      );
    },
  );
});
