// @ts-check
import { element, icon } from "./element.js";
import { ICONS } from "./icons.js";
import { lengthOf } from "./media.js";

/** A bot may fetch 20 MB; an hour of Opus speech is far below that. */
const LONGEST_SECONDS = 3600;

/**
 * Records a voice message. The microphone is asked for only when `start` is called, and let go
 * as soon as the recording ends.
 * @param {{
 *   name: string,
 *   onDone: (sound: Blob, seconds: number) => void,
 *   onTrouble: (text: string) => void,
 *   onEnd: () => void,
 * }} options `onEnd` comes after every recording, sent or not
 */
export function createVoiceRecorder({ name, onDone, onTrouble, onEnd }) {
  /** @type {MediaRecorder | null} */
  let recorder = null;
  let isWanted = false;
  let startedAt = 0;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let ticking;

  const time = element(
    "span",
    { class: "recorded", role: "timer", "aria-label": "Recorded" },
    "0:00",
  );
  const cancel = element("button", { class: "quiet", type: "button", onclick: stop }, "Cancel");
  const send = element("button", {
    class: "round send",
    type: "button",
    "aria-label": "Send the recording",
  });
  send.append(icon(ICONS.plane));
  send.dataset.testid = `${name}-voice-send`;
  send.addEventListener("click", () => {
    isWanted = true;
    recorder?.stop();
  });
  const dot = element("i", { class: "recording-dot", "aria-hidden": "true" });
  const box = element("div", { class: "recorder", hidden: true }, dot, time, cancel, send);
  box.dataset.testid = `${name}-recorder`;

  function tick() {
    const seconds = (performance.now() - startedAt) / 1000;
    time.textContent = lengthOf(seconds);
    if (seconds >= LONGEST_SECONDS) send.click();
  }

  function stop() {
    isWanted = false;
    if (recorder !== null && recorder.state !== "inactive") recorder.stop();
  }

  /** @param {MediaStream} sound */
  function record(sound) {
    /** @type {Blob[]} */
    const parts = [];
    const made = new MediaRecorder(sound);
    recorder = made;
    made.addEventListener("dataavailable", ({ data }) => parts.push(data));
    made.addEventListener("stop", () => {
      for (const track of sound.getTracks()) track.stop();
      clearInterval(ticking);
      recorder = null;
      box.hidden = true;
      const seconds = Math.max(1, Math.round((performance.now() - startedAt) / 1000));
      if (isWanted) onDone(new Blob(parts, { type: made.mimeType }), seconds);
      onEnd();
    });
    startedAt = performance.now();
    isWanted = false;
    made.start();
    tick();
    ticking = setInterval(tick, 250);
    box.hidden = false;
    send.focus();
  }

  return {
    element: box,
    isRecording: () => recorder !== null,
    cancel: stop,
    async start() {
      if (recorder !== null) return;
      if (navigator.mediaDevices === undefined || typeof MediaRecorder === "undefined") {
        return onTrouble("This browser cannot record. Attach a sound file instead.");
      }
      try {
        record(await navigator.mediaDevices.getUserMedia({ audio: true }));
      } catch {
        onTrouble("The microphone is not available. Allow it, or attach a sound file instead.");
      }
    },
  };
}
