// @ts-check
import { clockTime, element } from "./element.js";
import { createGroupPhone } from "./group-phone.js";
import { createLockScreen } from "./lock-screen.js";
import { act } from "./server.js";
import { createWorkerPhone } from "./worker-phone.js";

/**
 * @typedef {import("./bubble.js").Message} Message
 * @typedef {import("./composer.js").Command} Command
 * @typedef {import("./topic-list.js").Topic} Topic
 * @typedef {{
 *   bot: { id: number, name: string, username: string },
 *   isDown: boolean,
 *   pendingUpdates: number,
 *   worker: {
 *     id: number, name: string, username: string, language: string,
 *     hasWritten: boolean, blocked: boolean, description: string,
 *   },
 *   caseworkers: { id: number, name: string }[],
 *   privateChat: { id: number, messages: Message[], commands: Command[] },
 *   group: {
 *     id: number, title: string, isForum: boolean,
 *     messages: Message[], commands: Command[], topics: Topic[],
 *   },
 *   calls: { method: string, ok: boolean, error: string, at: number }[],
 * }} View
 */

const worker = createWorkerPhone(byId("worker-phone"));
const group = createGroupPhone(byId("group-phone"));
const workerLock = createLockScreen(byId("worker-lock"), "Nothing on the lock screen");
const groupLock = createLockScreen(byId("group-lock"), "Nothing on the lock screen");
const down = /** @type {HTMLInputElement} */ (byId("down"));
let actingAs = 0;
let isConnected = true;

down.addEventListener("change", () => act("down", { on: down.checked }));

const events = new EventSource("/playground/events");
events.addEventListener("view", (event) => {
  isConnected = true;
  draw(JSON.parse(event.data));
});
events.addEventListener("answer", (event) => answer(JSON.parse(event.data)));
events.addEventListener("error", () => {
  isConnected = false;
  showOutage("The playground does not answer. Start it again; this page will find it.");
});

/** @param {View} view */
function draw(view) {
  if (actingAs === 0) drawActors(view);
  worker.draw(view);
  group.draw(view);
  drawIdentity(view);
  workerLock.notice(view.privateChat.messages, [view.worker.id], () => view.bot.name);
  groupLock.notice(view.group.messages, [actingAs], (message) => {
    const topic = view.group.topics.find(({ id }) => id === message.threadId);
    return topic === undefined ? view.group.title : topic.name;
  });
  down.checked = view.isDown;
  const waiting = view.pendingUpdates;
  const updates = waiting === 1 ? "1 update waits" : `${waiting} updates wait`;
  if (view.isDown) showOutage(`The bot cannot reach Telegram. ${updates} for it.`);
  else if (isConnected) showOutage("");
  drawCalls(view.calls);
}

/** @param {string} text an empty one hides the line */
function showOutage(text) {
  const line = byId("outage");
  line.hidden = text === "";
  byId("tagline").hidden = text !== "";
  line.textContent = text;
}

/** @param {{ userId: number, text?: string, show_alert?: boolean }} given */
function answer({ userId, text, show_alert: isAlert }) {
  if (text === undefined) return;
  const phone = userId === workerId ? worker : group;
  if (isAlert === true) phone.alert(text);
  else phone.toast(text);
}

let workerId = 0;

/** @param {View} view */
function drawIdentity(view) {
  workerId = view.worker.id;
  const { name, username, id } = view.worker;
  byId("worker-identity").textContent = `Telegram knows ${name}, @${username}, ${id}`;
}

/** @param {View} view */
function drawActors(view) {
  const field = byId("acting");
  view.caseworkers.forEach(({ id, name }, index) => {
    const input = element("input", { type: "radio", name: "acting", value: String(id) });
    input.checked = index === 0;
    input.dataset.testid = `acting-as-${id}`;
    input.addEventListener("change", () => become(id));
    field.append(element("label", {}, input, element("span", {}, name)));
  });
  become(view.caseworkers[0]?.id ?? 0);
}

/** @param {number} id */
function become(id) {
  actingAs = id;
  group.setActingAs(id);
}

/** @param {View["calls"]} calls */
function drawCalls(calls) {
  const refused = calls.filter(({ ok }) => !ok).length;
  byId("calls-summary").textContent =
    calls.length === 0 ? "" : `· the last ${calls.length}, ${refused} refused`;
  byId("calls").replaceChildren(
    ...[...calls]
      .reverse()
      .map(({ method, ok, error, at }) =>
        element(
          "li",
          { "data-ok": String(ok) },
          element("span", {}, clockTime(at / 1000)),
          element("span", {}, method),
          element("span", {}, ok ? "ok" : error),
        ),
      ),
  );
}

/** @param {string} id */
function byId(id) {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}
