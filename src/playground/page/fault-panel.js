// @ts-check
import { element } from "./element.js";
import { act } from "./server.js";

/** @typedef {import("./model.js").Model} Model */

/** @type {readonly { name: string, label: string, hint: string }[]} */
const FAULTS = [
  { name: "slow", label: "Slow", hint: "Each call waits two seconds." },
  { name: "third", label: "Calls fail", hint: "About every third call is refused." },
  {
    name: "lost",
    label: "Answers get lost",
    hint: "Every other answer never comes; the work is done.",
  },
  { name: "twice", label: "Updates come twice", hint: "As after a lost answer." },
  {
    name: "disorder",
    label: "Updates out of order",
    hint: "One lets the next of another chat go first.",
  },
  {
    name: "limits",
    label: "Telegram’s limits",
    hint: "So many messages a second, and 20 a minute to the group.",
  },
];

const LEAPS = [
  { label: "1 hour", hours: 1 },
  { label: "47 hours", hours: 47 },
  { label: "1 day", hours: 24 },
];

/**
 * What goes wrong between the bot and Telegram, on demand.
 * @param {Model} model
 * @param {(text: string) => void} onTrouble
 */
export function createFaultPanel(model, onTrouble) {
  /** @param {string} action @param {Record<string, unknown>} body */
  async function run(action, body) {
    const { ok, error } = await act(action, body);
    if (!ok) onTrouble(error);
  }

  const down = switchElement("Telegram is down", "Nothing gets through, and updates wait.", (on) =>
    run("down", { on }),
  );
  down.input.dataset.testid = "telegram-down";
  const short = element("button", { class: "small-button", type: "button" }, "Down for 10 s");
  short.addEventListener("click", () => run("down", { on: true, seconds: 10 }));
  const switches = FAULTS.map(({ name, label, hint }) => {
    const made = switchElement(label, hint, (on) => run("fault", { name, on }));
    made.input.dataset.testid = `fault-${name}`;
    return { name, ...made };
  });
  const leaps = LEAPS.map(({ label, hours }) => {
    const onclick = () => run("clock", { hours });
    return element("button", { class: "small-button", type: "button", onclick }, `+ ${label}`);
  });
  const clock = element("span", { class: "clock" });
  const time = element(
    "div",
    { class: "leaps", role: "group", "aria-label": "Move the clock on" },
    clock,
    ...leaps,
  );
  const clear = element("button", { class: "small-button", type: "button" }, "All well again");
  clear.addEventListener("click", () => run("clear", {}));
  const summary = element("summary", {}, "What goes wrong");
  const count = element("span", { class: "fault-count" });
  summary.append(count);
  const details = element("details", { class: "faults" }, summary);
  details.dataset.testid = "faults";
  details.append(
    element("div", { class: "fault-switches" }, ...switches.map((each) => each.element)),
    time,
    element("div", { class: "fault-foot" }, short, clear),
  );

  return {
    elements: [down.element, details],
    draw() {
      const { isDown, faults, movedHours } = model.connection;
      down.input.checked = isDown;
      for (const { name, input } of switches) input.checked = faults.includes(name);
      count.textContent = faults.length === 0 ? "" : ` · ${faults.length} on`;
      clear.hidden = faults.length === 0 && !isDown;
      time.hidden = movedHours === undefined;
      clock.textContent =
        movedHours === undefined || movedHours === 0 ? "Clock" : `Clock ${movedHours} h ahead`;
    },
  };
}

/**
 * @param {string} label
 * @param {string} hint
 * @param {(on: boolean) => void} onSwitch
 */
function switchElement(label, hint, onSwitch) {
  const input = element("input", { type: "checkbox", role: "switch" });
  input.addEventListener("change", () => onSwitch(input.checked));
  const track = element("span", { class: "switch-track", "aria-hidden": "true" });
  const words = element("span", {}, label, element("small", {}, hint));
  return { input, element: element("label", { class: "switch" }, input, track, words) };
}
