// @ts-check

/** @typedef {import("./model.js").Update} Update */
/**
 * @typedef {{
 *   callbackQueryId?: string, userId: number, text?: string, show_alert?: boolean, url?: string,
 * }} Answer
 */

/**
 * What the server tells of, as it happens. A lost connection is taken up again by itself, and
 * begins with a `view`.
 * @param {{
 *   onView: (update: Update) => void,
 *   onChange: (update: Update) => void,
 *   onAnswer: (answer: Answer) => void,
 *   onAction: (chatId: number) => void,
 *   onLost: () => void,
 * }} listeners
 */
export function openStream({ onView, onChange, onAnswer, onAction, onLost }) {
  const events = new EventSource("/playground/events");
  events.addEventListener("view", (event) => onView(JSON.parse(event.data)));
  events.addEventListener("change", (event) => onChange(JSON.parse(event.data)));
  events.addEventListener("answer", (event) => onAnswer(JSON.parse(event.data)));
  events.addEventListener("action", (event) => onAction(JSON.parse(event.data).chatId));
  events.addEventListener("error", () => onLost());
}
