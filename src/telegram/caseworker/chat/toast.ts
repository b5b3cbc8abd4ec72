// Telegram cuts nothing: a longer answer to a tap is refused (Bot API, answerCallbackQuery).
const TOAST_CHARACTERS = 200;
// More than this is not read in the moment that a toast stands.
const GLANCE_CHARACTERS = 90;

/** What an answer to a tap takes: long words stay until they are read. */
export function toastOf(said: string): { text?: string; show_alert?: boolean } {
  const characters = [...said];
  const text = characters.slice(0, TOAST_CHARACTERS).join("");
  if (text === "") return {};
  return characters.length > GLANCE_CHARACTERS ? { text, show_alert: true } : { text };
}
