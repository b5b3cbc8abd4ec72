// @ts-check
import { openMenu } from "./menu.js";
import { GENERAL } from "./messages.js";

/** @typedef {import("./menu.js").Item} Item */

/**
 * What a person can do with the chat or the topic that is open.
 * @param {{
 *   anchor: HTMLElement, chat: import("./model.js").Chat, topicId: number | null,
 *   person: import("./model.js").Person | undefined,
 *   acts: import("./chat-acts.js").ChatActs, phone: import("./phone.js").Phone,
 * }} options
 */
export function openTopicMenu({ anchor, chat, topicId, person, acts, phone }) {
  const items = chat.kind === "private" ? privateItems(chat, acts) : groupItems();
  openMenu(anchor, "Chat", items);

  /** @returns {Item[]} */
  function groupItems() {
    const isMember = person?.isMember === true;
    const leave = {
      label: isMember ? "Leave the group" : "Join the group",
      danger: isMember,
      run: () => void acts.run("member", { ...acts.here(), on: !isMember }),
    };
    if (!isMember || person?.role !== "administrator") return [leave];
    return [...topicItems(), leave];
  }

  /** @returns {Item[]} */
  function topicItems() {
    if (chat.group?.isForum !== true) return [];
    const topic = chat.group.topics.find(({ id }) => id === topicId);
    const run = (/** @type {Record<string, unknown>} */ body) =>
      void acts.run("topic", { ...acts.here(), ...body });
    const make = {
      label: "New topic",
      run: () => phone.askFor("Name of the topic", "", (name) => run({ act: "create", name })),
    };
    if (topicId === null || topic === undefined) return [make];
    const close = {
      label: topic.closed ? "Reopen the topic" : "Close the topic",
      run: () => run({ act: topic.closed ? "reopen" : "close", threadId: topicId }),
    };
    const { name: before } = topic;
    const rename = {
      label: "Rename the topic",
      run: () =>
        phone.askFor("Name of the topic", before, (name) =>
          run({ act: "rename", threadId: topicId, name }),
        ),
    };
    if (topicId === GENERAL) {
      const { hidden } = topic;
      const hide = {
        label: hidden ? "Show General to all" : "Hide General",
        run: () => run({ act: hidden ? "show" : "hide", threadId: GENERAL }),
      };
      return [rename, close, hide];
    }
    const remove = () => run({ act: "delete", threadId: topicId });
    const confirm = () =>
      phone.ask(`Delete “${topic.name}” with all its messages?`, [
        { label: "Keep it" },
        { label: "Delete it", run: remove },
      ]);
    return [rename, close, { label: "Delete the topic", danger: true, run: confirm }];
  }
}

/**
 * @param {import("./model.js").Chat} chat
 * @param {import("./chat-acts.js").ChatActs} acts
 * @returns {Item[]}
 */
function privateItems(chat, acts) {
  const blocked = chat.private?.blocked === true;
  return [
    {
      label: blocked ? "Unblock the bot" : "Block the bot",
      danger: !blocked,
      run: () => void acts.run("block", { as: acts.here().as, on: !blocked }),
    },
  ];
}
