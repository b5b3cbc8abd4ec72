// @ts-check
import { createChatActs } from "./chat-acts.js";
import { createComposer } from "./composer.js";
import { element, face, icon } from "./element.js";
import { ICONS } from "./icons.js";
import { createLockScreen } from "./lock-screen.js";
import { listenToKeys } from "./message-keys.js";
import { createMessageLog } from "./message-log.js";
import { openMessageMenu } from "./message-menu.js";
import { GENERAL, lineOf, messagesOf } from "./messages.js";
import { createPhone } from "./phone.js";
import { createPinnedBar } from "./pinned-bar.js";
import { createReplyKeyboard } from "./reply-keyboard.js";
import { createStartBox } from "./start-box.js";
import { createTopicList } from "./topic-list.js";
import { openTopicMenu } from "./topic-menu.js";
import { createUnread } from "./unread.js";
import { createUploads, kindOf } from "./uploads.js";

/** @typedef {import("./messages.js").Message} Message */
/** @typedef {import("./model.js").Model} Model */

/**
 * A phone in somebody's hand: a private chat with the bot, or the group with its topics.
 * @param {HTMLElement} root
 * @param {{
 *   name: string, model: Model, answers: import("./answers.js").Answers,
 *   isAnonymous: () => boolean, onOpened: () => void, onUnlock: () => void,
 * }} options
 */
export function createChatPhone(root, { name, model, answers, isAnonymous, onOpened, onUnlock }) {
  const phone = createPhone(root);
  const log = createMessageLog(name === "worker" ? "The worker’s chat" : "The caseworkers’ chat");
  const topics = createTopicList((id) => open(id));
  const unread = createUnread();
  const uploads = createUploads(phone.toast);
  const lock = createLockScreen(name, onUnlock);
  let personId = 0;
  let chatId = 0;
  /** @type {number | null} */
  let topicId = null;
  let isLocked = false;
  /** @type {WeakSet<Message>} */
  const forced = new WeakSet();

  const acts = createChatActs({
    phone,
    answers,
    place,
    isAnonymous,
    onCommand: sendText,
    onJump: jump,
  });
  const composer = createComposer({
    name,
    onSend: acts.send,
    async onFiles(files) {
      const caption = composer.takeText();
      const went = await uploads.sendAll(files, acts.filePlace(composer.takeAim()), caption);
      if (!went) composer.giveBack(caption);
    },
    onVoice(sound, seconds) {
      const query = { ...acts.filePlace(composer.takeAim()), kind: kindOf("audio/ogg"), seconds };
      void uploads.send(sound, "voice.ogg", query);
    },
    onTrouble: phone.toast,
  });
  const keyboard = createReplyKeyboard(name, (text) => void acts.send(text, null));
  const pinned = createPinnedBar(jump, (id) => acts.pin(id, false));
  const start = createStartBox(name, acts);
  const back = button("Topics", ICONS.back, () => open(null));
  back.dataset.testid = `${name}-back`;
  const more = button("More", ICONS.dots, () => openMore());
  more.setAttribute("aria-haspopup", "menu");
  composer.above.append(uploads.element);
  phone.setActions(more);
  phone.setBody(
    pinned.element,
    topics.element,
    log.element,
    composer.element,
    keyboard.element,
    start.element,
    lock.element,
  );
  listenToKeys(log.log, {
    onMenu: (id, anchor) => openMessage(id, anchor),
    onLeave: () => (start.element.hidden ? composer.focus() : start.focus()),
  });

  function place() {
    const isForum = model.chat(chatId)?.group?.isForum === true;
    return { as: personId, chatId, threadId: isForum && topicId !== GENERAL ? topicId : null };
  }

  /** @param {string} text */
  function sendText(text) {
    return acts.send(text, null);
  }

  /** @param {number} id */
  function jump(id) {
    if (!log.jump(id)) phone.toast("That message is not here any more.");
  }

  /**
   * @param {number} id
   * @param {HTMLElement} anchor
   * @param {{ x: number, y: number }} [point]
   */
  function openMessage(id, anchor, point) {
    const message = model.message(chatId, id);
    if (message === undefined || message.service !== "") return;
    openMessageMenu({ message, anchor, point, model, personId, chatId, acts, composer });
  }

  function openMore() {
    const chat = model.chat(chatId);
    if (chat === undefined) return;
    openTopicMenu({ anchor: more, chat, topicId, person: model.person(personId), acts, phone });
  }

  /** @param {number | null} id */
  function open(id) {
    topicId = id;
    draw();
    onOpened();
    if (id === null) topics.element.querySelector("button")?.focus();
    else log.focus();
  }

  function draw() {
    const chat = model.chat(chatId);
    const person = model.person(personId);
    if (chat === undefined || person === undefined) return;
    const all = model.messages(chatId);
    lock.element.hidden = !isLocked;
    for (const part of root.children) {
      if (part instanceof HTMLElement && !isOverlay(part)) part.inert = isLocked;
    }
    const isStranger = chat.kind === "group" && !person.isMember;
    // A topic that was deleted closes.
    const known = chat.group?.topics.some(({ id }) => id === topicId) === true;
    if (topicId !== null && !known) topicId = null;
    const isList = chat.group?.isForum === true && topicId === null && !isStranger;
    const messages =
      chat.group?.isForum === true && topicId !== null ? messagesOf(all, topicId) : all;
    const canWrite = chat.private === null || (chat.private.hasWritten && !chat.private.blocked);
    topics.element.hidden = !isList;
    log.element.hidden = isList;
    composer.element.hidden = isList || isStranger || !canWrite;
    if (isStranger) topics.draw([], [], () => 0);
    drawTitle(chat, person);
    start.draw({ chat, person, isStranger, canWrite });
    const isShown = !isList && !isStranger;
    const present = new Set(messages.map(({ id }) => id));
    pinned.draw(isShown ? chat.pinned.filter((id) => present.has(id)) : [], (id) => {
      const message = model.message(chatId, id);
      return message === undefined ? "" : lineOf(message);
    });
    const shownKeyboard = isShown && canWrite ? chat.keyboard : null;
    keyboard.draw(shownKeyboard, composer.input);
    if (isList) {
      topics.draw(chat.group?.topics ?? [], all, (id) =>
        unread.count(personId, chatId, id, messagesOf(all, id)),
      );
      return;
    }
    const key = `${personId}/${chatId}/${topicId}`;
    composer.enter(key);
    composer.forget(present);
    answerForced(shownKeyboard?.replyTo ?? 0);
    composer.setCommands(chat.commands[personId] ?? []);
    if (isShown && !isLocked) unread.see(personId, chatId, topicId, messages);
    log.draw(
      key,
      isStranger ? [] : messages,
      {
        ...acts.bubble,
        ownId: personId,
        isGroup: chat.kind === "group",
        pinned: chat.pinned,
        onMenu: (message, anchor, point) => openMessage(message.id, anchor, point),
      },
      start.empty(chat, isStranger),
    );
  }

  /**
   * A message that forces a reply has one begun as soon as it comes, once.
   * @param {number} id
   */
  function answerForced(id) {
    const message = model.message(chatId, id);
    if (message === undefined || forced.has(message)) return;
    forced.add(message);
    composer.begin(message);
  }

  /**
   * @param {import("./model.js").Chat} chat
   * @param {import("./model.js").Person} person
   */
  function drawTitle(chat, person) {
    const { title, group } = chat;
    if (group === null) {
      const below =
        chat.private?.blocked === true ? "blocked" : answers.isTyping(chatId) ? "typing…" : "bot";
      return phone.setTitle(title, below, face(title));
    }
    const members = `${group.memberCount} members`;
    if (!group.isForum || topicId === null || !person.isMember) {
      return phone.setTitle(title, members, face(title));
    }
    const topic = group.topics.find(({ id }) => id === topicId);
    if (topic === undefined) return undefined;
    const name = topic.icon === "" ? topic.name : `${topic.icon} ${topic.name}`;
    return phone.setTitle(name, topic.closed ? `closed · ${title}` : title, back);
  }

  return {
    ...phone,
    draw,
    lock,
    /** @param {{ personId: number, chatId: number }} next */
    show(next) {
      if (next.personId === personId && next.chatId === chatId) return;
      ({ personId, chatId } = next);
      topicId = null;
      // What was read aloud belongs to the phone before.
      phone.say("");
      draw();
      onOpened();
    },
    /** @param {number} chat @param {number | null} topic goes to what a notification tells of */
    goTo(chat, topic) {
      if (chat === chatId && model.chat(chat)?.group?.isForum === true) open(topic ?? GENERAL);
    },
    /** @param {boolean} locked */
    setLocked(locked) {
      isLocked = locked;
      draw();
    },
    /** Whether this message stands before the eyes of whoever holds the phone. @param {number} chat @param {Message} message */
    isOpenAt(chat, message) {
      if (isLocked || chat !== chatId) return false;
      if (model.chat(chat)?.group?.isForum !== true) return true;
      return topicId === (message.threadId ?? GENERAL);
    },
    openTopic: () => topicId,
  };
}

/** @param {HTMLElement} part */
function isOverlay(part) {
  return part.matches(".lock-screen, .toast, dialog, .unseen");
}

/**
 * @param {string} label
 * @param {string} path
 * @param {() => void} onclick
 */
function button(label, path, onclick) {
  const made = element("button", {
    class: "round small",
    type: "button",
    "aria-label": label,
    onclick,
  });
  made.title = label;
  made.append(icon(path));
  return made;
}
