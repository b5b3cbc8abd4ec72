// @ts-check
import { createChatPhone } from "./chat-phone.js";
import { element, icon } from "./element.js";
import { ICONS } from "./icons.js";
import { noteElement } from "./lock-screen.js";
import { GENERAL } from "./messages.js";
import { segments } from "./segments.js";
import { act } from "./server.js";

/** @typedef {import("./model.js").Model} Model */
/** @typedef {import("./model.js").Person} Person */
/** @typedef {import("./notifications.js").Note} Note */

/** As long as a phone shows a notification over what is open. */
const BANNER_MS = 5000;

/**
 * A place at the table: who sits there, their phone, and whether it is locked.
 * @param {HTMLElement} root
 * @param {{
 *   name: "worker" | "group", model: Model, answers: import("./answers.js").Answers,
 *   notes: ReturnType<typeof import("./notifications.js").createNotifications>,
 *   onOpened: () => void,
 * }} options
 */
export function createSeat(root, { name, model, answers, notes, onOpened }) {
  const isGroup = name === "group";
  const people = element("fieldset", { class: "segments people" });
  people.dataset.testid = `${name}-as`;
  const legend = element("legend", { class: "unseen" }, isGroup ? "Acting as" : "Whose phone");
  const identity = element("p", { class: "identity", dir: "auto" });
  const chats = element("fieldset", { class: "segments chats" });
  const anonymous = element("input", { type: "checkbox" });
  anonymous.dataset.testid = `${name}-anonymous`;
  const asGroup = element("label", { class: "tick" }, anonymous, "Post as the group");
  const lockButton = element("button", { class: "round small lock-button", type: "button" });
  lockButton.dataset.testid = `${name}-lock`;
  lockButton.addEventListener("click", () => setLocked(!isLocked));
  const banner = element("ul", { class: "banner", "aria-label": "Notification" });
  const screen = element("div", {
    class: "phone",
    role: "group",
    "aria-label": `${isGroup ? "The caseworkers’" : "The worker’s"} phone`,
  });
  screen.dataset.testid = `${name}-phone`;
  const phone = createChatPhone(screen, {
    name,
    model,
    answers,
    isAnonymous: () => isAnonymous(),
    onOpened: seen,
    onUnlock: () => setLocked(false),
  });
  screen.append(banner);
  let personId = 0;
  let awaited = 0;
  let inGroup = isGroup;
  let isLocked = false;
  let drawn = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const first = element("div", { class: "seat-row" }, people, lockButton);
  const second = element(
    "div",
    { class: "seat-row second" },
    ...(isGroup ? [chats, asGroup] : [identity]),
  );
  root.append(first, second, screen);
  anonymous.addEventListener("change", () => phone.draw());
  if (isGroup) drawChats();

  /** @returns {Person[]} */
  function seated() {
    return model.people.filter(({ role }) => (role === "worker") !== isGroup);
  }

  function chatId() {
    return inGroup ? (model.group?.id ?? 0) : personId;
  }

  function isAnonymous() {
    return (
      isGroup && inGroup && anonymous.checked && model.person(personId)?.role === "administrator"
    );
  }

  function drawChats() {
    const choices = [
      { value: "group", label: "Group" },
      { value: "private", label: "Private chat" },
    ];
    const group = segments(`${name}-chat`, choices, (value) => {
      inGroup = value === "group";
      show();
    });
    chats.append(element("legend", { class: "unseen" }, "Which chat"), ...group.elements);
    group.choose("group");
  }

  /** @param {boolean} locked */
  function setLocked(locked) {
    isLocked = locked;
    phone.setLocked(locked);
    if (locked) phone.lock.focus();
    else seen();
    draw();
  }

  function show() {
    phone.show({ personId, chatId: chatId() });
    draw();
  }

  /** What is open before the eyes needs no notification any more. */
  function seen() {
    if (isLocked) return;
    const place = chatId();
    notes.clear(personId, (note) => {
      const message = model.message(note.chatId, note.messageId);
      return note.chatId === place && message !== undefined && phone.isOpenAt(place, message);
    });
    banner.replaceChildren();
    drawNotes();
    onOpened();
  }

  function drawNotes() {
    const kept = notes.of(personId);
    phone.lock.draw(kept);
    lockButton.replaceChildren(icon(isLocked ? ICONS.padlock : ICONS.openPadlock));
    const count = kept.length === 0 ? "" : `, ${kept.length} unread`;
    lockButton.setAttribute("aria-label", `Phone locked${count}`);
    lockButton.setAttribute("aria-pressed", String(isLocked));
    lockButton.title = isLocked
      ? "Unlock the phone"
      : "Lock the phone, and see what its screen tells";
    if (kept.length > 0)
      lockButton.append(element("span", { class: "count" }, String(kept.length)));
  }

  function drawPeople() {
    const list = seated();
    if (list.some(({ id }) => id === awaited)) personId = awaited;
    if (personId === awaited) awaited = 0;
    if (!list.some(({ id }) => id === personId)) personId = list[0]?.id ?? 0;
    const now = JSON.stringify(
      list.map((person) => [person, notes.of(person.id).length > 0 && person.id !== personId]),
    );
    if (now === drawn) return;
    drawn = now;
    const focused = document.activeElement?.getAttribute("data-testid");
    const choices = list.map((person) => ({
      value: String(person.id),
      label: labelOf(person),
      title: describe(person),
      mark: notes.of(person.id).length > 0 && person.id !== personId ? "has something unread" : "",
    }));
    const group = segments(`${name}-person`, choices, (value) => {
      personId = Number(value);
      drawPeople();
      show();
      seen();
    });
    people.replaceChildren(legend, ...group.elements);
    group.choose(String(personId));
    if (!isGroup) people.append(another());
    if (focused !== null && focused !== undefined) {
      /** @type {HTMLElement | null} */ (
        people.querySelector(`[data-testid="${focused}"]`)
      )?.focus();
    }
  }

  function another() {
    const add = element("button", { class: "add", type: "button", "aria-label": "Another worker" });
    add.title = "Another worker";
    add.append(icon(ICONS.plus));
    add.dataset.testid = "another-worker";
    add.addEventListener("click", async () => {
      const { ok, error, answer } = await act("worker", {});
      if (!ok) return phone.toast(error);
      // The page may not have heard of them yet.
      awaited = Number(answer.id);
      draw();
    });
    return add;
  }

  function draw() {
    drawPeople();
    const person = model.person(personId);
    if (person === undefined) return;
    identity.textContent = `The bot sees: ${describe(person)}`;
    asGroup.hidden = !(inGroup && person.role === "administrator");
    phone.show({ personId, chatId: chatId() });
    phone.draw();
    drawNotes();
  }

  return {
    name,
    phone,
    draw,
    hasUnread: () => seated().some(({ id }) => notes.of(id).length > 0),
    holds: (/** @type {number} */ id) => id === personId,
    /** @param {number} id @param {number} chat @param {import("./messages.js").Message} message */
    isOpenFor: (id, chat, message) => id === personId && phone.isOpenAt(chat, message),
    /** @param {readonly import("./notifications.js").Arrival[]} arrived */
    notify(arrived) {
      const mine = arrived.filter((each) => each.personId === personId).at(-1);
      if (mine === undefined) return;
      // An open chat is read aloud, if at all; a banner shows what came elsewhere.
      if (mine.isOpen) return phone.say(`${mine.note.title}: ${mine.note.text}`);
      if (isLocked || mine.note.silent) return;
      const made = noteElement(mine.note);
      const open = element("button", { class: "open", type: "button", "aria-label": "Open it" });
      open.addEventListener("click", () => openNote(mine.note));
      made.append(open);
      banner.replaceChildren(made);
      clearTimeout(timer);
      timer = setTimeout(() => banner.replaceChildren(), BANNER_MS);
    },
  };

  /** @param {Note} note */
  function openNote(note) {
    inGroup = note.chatId === model.group?.id;
    const value = inGroup ? "group" : "private";
    for (const input of chats.querySelectorAll("input")) input.checked = input.value === value;
    show();
    phone.goTo(note.chatId, note.threadId ?? GENERAL);
    seen();
  }
}

/** @param {Person} person */
function labelOf({ name, role }) {
  const first = name.split(" ")[0] ?? name;
  return role === "administrator" ? `${first} ★` : first;
}

/** @param {Person} person */
function describe({ name, username, id, language, role }) {
  const handle = username === "" ? "" : `@${username}, `;
  const words = {
    worker: "",
    administrator: ", administrator",
    caseworker: "",
    outsider: ", not in the group at first",
  };
  return `${name}, ${handle}${id}, ${language}${words[role]}`;
}
