// @ts-check
import { quoteLines } from "./bubble.js";
import { createCommandMenu } from "./command-menu.js";
import { element, icon } from "./element.js";
import { ICONS } from "./icons.js";
import { lineOf } from "./messages.js";
import { createVoiceRecorder } from "./voice-recorder.js";

/** @typedef {import("./messages.js").Message} Message */
/** @typedef {{ kind: "reply" | "edit", message: Message, quote: string }} Aim */
/** @typedef {{ text: string, aim: Aim | null }} Draft */

/**
 * The box at the foot of a phone: menu, attachment, text, send or speak. What was typed is kept
 * for each chat until it is sent.
 * @param {{
 *   name: string,
 *   onSend: (text: string, aim: Aim | null) => Promise<boolean>,
 *   onFiles: (files: readonly File[]) => void,
 *   onVoice: (sound: Blob, seconds: number) => void,
 *   onTrouble: (text: string) => void,
 * }} options `name` prefixes the test ids
 */
export function createComposer({ name, onSend, onFiles, onVoice, onTrouble }) {
  /** @type {Map<string, Draft>} */
  const drafts = new Map();
  /** @type {Aim | null} */
  let aim = null;
  let chat = "";

  const input = element("textarea", {
    rows: "1",
    dir: "auto",
    placeholder: "Message",
    "aria-label": "Message",
    "data-testid": `${name}-input`,
    maxlength: "4096",
  });
  const file = element("input", { type: "file", multiple: true, "aria-label": "Attach files" });
  file.dataset.testid = `${name}-file`;
  const attach = element(
    "label",
    { class: "round", title: "Attach files" },
    icon(ICONS.clip),
    file,
  );
  const send = round("Send", ICONS.plane);
  send.classList.add("send");
  send.type = "submit";
  send.dataset.testid = `${name}-send`;
  const speak = round("Record a voice message", ICONS.microphone);
  speak.dataset.testid = `${name}-voice`;
  const commands = createCommandMenu(name, (command) => void submit(`/${command}`));
  const form = element("form", {}, commands.button, attach, input, speak, send);
  const aiming = element("div", { class: "aiming", hidden: true });
  const recorder = createVoiceRecorder({ name, onDone: onVoice, onTrouble, onEnd: () => show() });
  const above = element("div", { class: "above" });
  const box = element(
    "div",
    { class: "composer" },
    above,
    aiming,
    form,
    recorder.element,
    commands.element,
  );

  function show() {
    form.hidden = recorder.isRecording();
    const isEmpty = input.value.trim() === "";
    send.hidden = isEmpty && aim?.kind !== "edit";
    speak.hidden = !send.hidden;
  }

  /**
   * @param {Aim | null} next
   * @param {boolean} [focus] not when nobody asked for it
   */
  function setAim(next, focus = true) {
    if (aim?.kind === "edit" && next?.kind !== "edit") input.value = "";
    aim = next;
    aiming.hidden = next === null;
    aiming.replaceChildren();
    if (next !== null) {
      const { kind, message, quote } = next;
      const words = quote === "" ? lineOf(message) : `“${quote}”`;
      const title = kind === "edit" ? "Edit" : `Reply to ${message.author.name}`;
      const cancel = round(kind === "edit" ? "Do not edit" : "Do not reply", ICONS.close);
      cancel.addEventListener("click", () => {
        setAim(null);
        input.focus();
      });
      aiming.append(element("div", { class: "quoted" }, ...quoteLines(title, words)), cancel);
      if (kind === "edit") input.value = message.text;
      if (focus) input.focus();
    }
    show();
  }

  /** @param {string} text */
  async function submit(text) {
    if (text.trim() === "") return;
    const from = chat;
    if (!(await onSend(text, aim))) return;
    if (from !== chat) {
      drafts.delete(from);
      return;
    }
    if (input.value === text) input.value = "";
    setAim(null);
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    await submit(input.value);
    if (document.activeElement === document.body) input.focus();
  });
  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  file.addEventListener("change", () => {
    const chosen = [...(file.files ?? [])];
    if (chosen.length > 0) onFiles(chosen);
    file.value = "";
  });
  input.addEventListener("paste", (event) => {
    const pasted = [...(event.clipboardData?.files ?? [])];
    if (pasted.length === 0) return;
    event.preventDefault();
    onFiles(pasted);
  });
  speak.addEventListener("click", async () => {
    await recorder.start();
    show();
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    commands.close();
    recorder.cancel();
    setAim(null);
    input.focus();
  });
  show();

  return {
    element: box,
    above,
    input,
    setCommands: commands.set,
    focus: () => input.focus(),
    /** @param {Message} message @param {string} [quote] */
    reply: (message, quote = "") => setAim({ kind: "reply", message, quote }),
    /** @param {Message} message a reply that the bot asks for */
    begin: (message) => setAim({ kind: "reply", message, quote: "" }, false),
    /** @param {Message} message */
    edit: (message) => setAim({ kind: "edit", message, quote: "" }),
    /** @param {Set<number>} present a reply or an edit of a message that is gone is dropped */
    forget(present) {
      if (aim !== null && !present.has(aim.message.id)) setAim(null);
    },
    /** @param {string} key what was typed for another chat is put by */
    enter(key) {
      if (key === chat) return;
      drafts.set(chat, { text: input.value, aim });
      chat = key;
      const draft = drafts.get(key) ?? { text: "", aim: null };
      aim = null;
      setAim(draft.aim, false);
      input.value = draft.text;
      commands.close();
      recorder.cancel();
      show();
    },
    /** Text beside files becomes their caption. */
    takeText() {
      const text = input.value;
      input.value = "";
      show();
      return text;
    },
    /** @param {string} text gives back what could not be sent */
    giveBack(text) {
      if (input.value === "") input.value = text;
      show();
    },
    takeAim() {
      const taken = aim;
      setAim(null);
      return taken;
    },
  };
}

/**
 * @param {string} label
 * @param {string} path
 */
function round(label, path) {
  const made = element("button", { class: "round", type: "button", "aria-label": label });
  made.title = label;
  made.append(icon(path));
  return made;
}
