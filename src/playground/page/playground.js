// @ts-check
import { createAnswers } from "./answers.js";
import { createCallList } from "./call-list.js";
import { createFaultPanel } from "./fault-panel.js";
import { createModel } from "./model.js";
import { createNotifications } from "./notifications.js";
import { createSeat } from "./seat.js";
import { openStream } from "./stream.js";
import { createThemeSwitch } from "./theme.js";
import { createViews } from "./views.js";

/** @typedef {import("./messages.js").Message} Message */
/** @typedef {import("./model.js").Update} Update */

const model = createModel();
const answers = createAnswers();
const notes = createNotifications({
  titleOf,
  isOpen: (personId, chatId, message) =>
    seats.some((seat) => seat.isOpenFor(personId, chatId, message)),
});
const views = createViews(byId("views"));
const options = { model, answers, notes, onOpened: markUnread };
const worker = createSeat(byId("worker"), { name: "worker", ...options });
const group = createSeat(byId("group"), { name: "group", ...options });
const seats = [worker, group];
const calls = createCallList(model);
const faults = createFaultPanel(model, (text) => group.phone.toast(text));
byId("wire").append(...faults.elements, ...calls.elements);
createThemeSwitch(byId("theme"));

openStream({
  onView(update) {
    model.reset();
    model.apply(update);
    for (const { chatId, changed } of update.messages) notes.begin(chatId, changed);
    draw();
  },
  onChange(update) {
    model.apply(update);
    for (const change of update.messages) notice(change);
    draw();
  },
  onAnswer({ callbackQueryId = "", userId, text, url, show_alert: isAlert }) {
    answers.note(callbackQueryId);
    const phone = seats.find((seat) => seat.holds(userId))?.phone;
    if (url !== undefined) phone?.alert(`A real phone would open this address now:\n${url}`);
    if (text === undefined || text === "") return;
    if (isAlert === true) phone?.alert(text);
    else phone?.toast(text);
  },
  onAction: (chatId) => answers.types(chatId, draw),
  onLost: () => showOutage("The playground stopped; start it again. This page waits for it."),
});

/** @param {Update["messages"][number]} change */
function notice(change) {
  const { chatId } = change;
  answers.rests(chatId);
  const readers = model.people.filter(
    ({ id, isMember }) => id === chatId || (chatId === model.group?.id && isMember),
  );
  const arrived = notes.notice(
    readers.map(({ id }) => id),
    change,
  );
  for (const seat of seats) seat.notify(arrived);
}

function draw() {
  for (const seat of seats) seat.draw();
  markUnread();
  faults.draw();
  calls.draw();
  const { isDown, pendingUpdates: waiting } = model.connection;
  const updates = waiting === 1 ? "1 update waits" : `${waiting} updates wait`;
  showOutage(isDown ? `The bot cannot reach Telegram. ${updates} for it.` : "");
  byId("pending").textContent = waiting === 0 ? "No update waits" : updates;
}

function markUnread() {
  views.mark(seats.filter((seat) => seat.hasUnread()).map(({ name }) => name));
}

/** @param {string} text an empty one takes the line away */
function showOutage(text) {
  const line = byId("outage");
  if (line.textContent !== text) line.textContent = text;
  byId("tagline").hidden = text !== "";
}

/**
 * @param {number} chatId
 * @param {Message} message
 */
function titleOf(chatId, message) {
  const chat = model.chat(chatId);
  if (chat?.kind !== "group") return chat?.title ?? "";
  const topic = chat.group?.topics.find(({ id }) => id === message.threadId);
  const author = message.author.name;
  return topic === undefined ? `${author} @ ${chat.title}` : `${author} @ ${topic.name}`;
}

/** @param {string} id */
function byId(id) {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}
