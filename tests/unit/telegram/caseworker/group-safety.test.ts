import { Api } from "grammy";
import { afterEach, describe, expect, test } from "vitest";
import type { GroupOptions } from "../../../../src/playground/world/groups.js";
import { COMMAND_NAMES } from "../../../../src/telegram/caseworker/acts/command-list.js";
import { installGroupCommands } from "../../../../src/telegram/caseworker/acts/group-commands.js";
import {
  checkGroup,
  groupWarnings,
} from "../../../../src/telegram/caseworker/chat/group-safety.js";
import {
  type RunningTelegram,
  startLocalTelegram,
  TEST_TOKEN,
} from "../../../support/local-telegram.js";

let running: RunningTelegram;
afterEach(() => running.close());

const CLOSED = { can_invite_users: false };

async function group(options: Partial<GroupOptions> = {}) {
  running = await startLocalTelegram();
  const api = new Api(TEST_TOKEN, { apiRoot: running.url });
  const chat = running.telegram.addGroup({
    title: "Caseworkers",
    kind: "supergroup",
    forum: true,
    members: [],
    permissions: CLOSED,
    ...options,
  });
  return { api, chat, check: async () => groupWarnings(await checkGroup(api, chat.id)) };
}

describe("the caseworkers' chat", () => {
  test("is safe when it is private, closed, and the bot can do its work", async () => {
    const { check } = await group();
    expect(await check()).toEqual([]);
  });

  test.each(["supergroup", "channel"] as const)("is refused as a public %s", async (kind) => {
    const { check } = await group({ kind, forum: kind === "supergroup", username: "open_to_all" });
    await expect(check()).rejects.toMatchObject({
      code: "config.invalid",
      message: expect.stringContaining("public"),
    });
  });

  test("is refused when it is somebody's private chat", async () => {
    const { api } = await group();
    const user = running.telegram.addUser({ firstName: "Somebody" });
    running.telegram.send(user, user.id, { text: "/start" });
    await expect(checkGroup(api, user.id)).rejects.toMatchObject({ code: "config.invalid" });
  });

  test("is warned of when members can add people", async () => {
    const { check } = await group({ permissions: { can_invite_users: true } });
    expect(await check()).toEqual([expect.stringContaining("can add people")]);
  });

  test("is warned of when newcomers see what was before", async () => {
    const { check } = await group({ visibleHistory: true });
    expect(await check()).toEqual([expect.stringContaining("before they came")]);
  });

  test("is warned of when it is linked to another chat", async () => {
    const { api, chat } = await group();
    const channel = running.telegram.addGroup({
      title: "Reports",
      kind: "channel",
      members: [],
      discussion: chat,
    });
    expect(groupWarnings(await checkGroup(api, channel.id))).toEqual([
      expect.stringContaining("linked"),
    ]);
  });

  test("is warned of when the bot is no administrator", async () => {
    const { check } = await group({ botRights: "member" });
    expect(await check()).toEqual([expect.stringContaining("no administrator")]);
  });

  test.each([
    ["can_manage_topics", "manage topics"],
    ["can_delete_messages", "delete messages"],
    ["can_pin_messages", "pin messages"],
  ] as const)("is warned of when the bot lacks %s", async (right, name) => {
    const { check } = await group({ botRights: { [right]: false } });
    expect(await check()).toEqual([expect.stringContaining(name)]);
  });

  test("needs no topics where it has none", async () => {
    const { check } = await group({ forum: false, botRights: { can_manage_topics: false } });
    expect(await check()).toEqual([]);
  });

  test("tells where a basic group has moved, also to a bot that was not there then", async () => {
    const { api, chat } = await group({ kind: "group", forum: false });
    const { id } = running.telegram.upgradeGroup(chat.id);
    await expect(checkGroup(api, chat.id)).rejects.toMatchObject({ migratedTo: id });
    expect((await checkGroup(api, id)).kind).toBe("supergroup");
  });

  test("is gone where the bot is out of a basic group, though it may read it", async () => {
    const { api, chat } = await group({ kind: "group", forum: false });
    running.telegram.setBotRights(chat.id, "absent");
    expect((await api.getChat(chat.id)).type).toBe("group");
    await expect(checkGroup(api, chat.id)).rejects.toMatchObject({ reason: "chatGone" });
  });

  test("that cannot be looked at now is no mistake of the settings", async () => {
    const { check } = await group({ botRights: "absent" });
    running.telegram.faults.add({
      kind: "error",
      method: "getChat",
      code: 500,
      description: "Internal Server Error",
    });
    await expect(check()).rejects.toMatchObject({ name: "SendError", outcome: "unsure" });
  });
});

describe("the command menu of the chat", () => {
  const say = (id: string) => `Help of ${id}`;

  test("offers its people what is there to be used, in one order", async () => {
    const { api, chat } = await group();
    const member = running.telegram.addUser({ firstName: "Aigul" });
    running.telegram.setMember(chat.id, member, "member");
    await installGroupCommands(api, chat.id, say as never, (name) => name !== "training");
    const offered = running.telegram.commandsFor(member, chat.id);
    expect(offered[0]).toEqual({ command: "claim", description: "Help of command-claim" });
    const names = offered.map(({ command }) => command);
    expect(names).toEqual(COMMAND_NAMES.filter((name) => name !== "training"));
  });

  test("is none in a channel", async () => {
    const { api, chat } = await group({ kind: "channel", forum: false });
    await installGroupCommands(api, chat.id, say as never);
    expect(running.telegram.calls.some(({ method }) => method === "setMyCommands")).toBe(false);
  });
});
