// @ts-check
import { element } from "./element.js";
import { segments } from "./segments.js";

/** @typedef {import("./model.js").Call} Call */
/** @typedef {import("./model.js").Model} Model */

/**
 * The bot's calls, newest first: what was asked, of whom, and how it ended.
 * @param {Model} model
 */
export function createCallList(model) {
  const summary = element("p", { class: "calls-summary" });
  summary.dataset.testid = "calls-summary";
  const list = element("ol", { class: "calls", "aria-label": "Bot API calls", tabindex: "0" });
  list.dataset.testid = "calls";
  const filter = element(
    "fieldset",
    { class: "segments" },
    element("legend", { class: "unseen" }, "Which calls"),
  );
  let onlyFailed = false;
  /** @type {Call | undefined} */
  let last;

  const choices = [
    { value: "all", label: "All" },
    { value: "failed", label: "Refused" },
  ];
  const group = segments("calls", choices, (value) => {
    onlyFailed = value === "failed";
    list.replaceChildren();
    last = undefined;
    draw();
  });
  group.choose("all");
  filter.append(...group.elements);

  /** @param {number} id */
  function nameOf(id) {
    return model.person(id)?.name.split(" ")[0] ?? model.chat(id)?.title ?? String(id);
  }

  function draw() {
    const { calls, callCount, refusedCount } = model;
    summary.textContent = `${callCount} calls, ${refusedCount} refused`;
    const from = last === undefined ? 0 : calls.lastIndexOf(last) + 1;
    last = calls.at(-1);
    const wanted = calls.slice(from).filter(({ ok }) => !(onlyFailed && ok));
    for (const call of wanted) list.prepend(item(call, nameOf));
    while (list.childElementCount > calls.length) list.lastElementChild?.remove();
    list.dataset.empty = String(list.childElementCount === 0);
  }

  const head = element("div", { class: "calls-head" }, summary, filter);
  return { elements: [head, list], draw };
}

/**
 * @param {Call} call
 * @param {(id: number) => string} nameOf
 */
function item(call, nameOf) {
  const { method, ok, error, code, at, ms, chatId, params, result } = call;
  const verdict = ok ? "ok" : code === 0 ? error : `${code} · ${error}`;
  const summary = element(
    "summary",
    {},
    element("span", { class: "verdict", "aria-hidden": "true" }, ok ? "✓" : "✕"),
    element("code", {}, method),
    element("span", { class: "whom", dir: "auto" }, chatId === "" ? "" : nameOf(Number(chatId))),
    element("span", { class: "took" }, `${Math.round(ms)} ms`),
    element("span", { class: ok ? "unseen" : "refusal" }, verdict),
  );
  const details = element("details", {}, summary);
  // Written only when somebody looks: most are never opened.
  details.addEventListener("toggle", () => {
    if (!details.open || details.childElementCount > 1) return;
    details.append(parameters([["at", timeOf(at)], ...params, ["→", ok ? result : verdict]]));
  });
  const made = element("li", {}, details);
  made.dataset.ok = String(ok);
  return made;
}

/** @param {[string, string][]} params */
function parameters(params) {
  const made = element("dl", {});
  for (const [name, value] of params) {
    made.append(element("dt", {}, name), element("dd", { dir: "auto" }, value));
  }
  return made;
}

/** @param {number} ms */
function timeOf(ms) {
  return new Date(ms).toLocaleTimeString([], { hour12: false });
}
