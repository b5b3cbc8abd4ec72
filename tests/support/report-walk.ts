import { expect } from "vitest";
import type { Person } from "./people.js";

/** The words a worker types in the walk; they must never be found outside the group. */
export const STORY = "Brigadir Nurmuhammad pasportimni oldi, uch oydan beri maosh bermayapti";

/** Walks to the first step of a report, in Uzbek. */
export async function beginReport(worker: Person): Promise<void> {
  await worker.start();
  await worker.presses("Oʻzbekcha");
  await worker.presses("✍️");
  await worker.presses("🟢");
  await worker.presses("👤");
}

/** Walks a whole report up to the review: wages and passport, Mangystau, construction. */
export async function reachReview(worker: Person, story = STORY): Promise<void> {
  await beginReport(worker);
  await worker.presses("💰");
  await worker.presses("💸");
  await worker.presses("➕");
  await worker.presses("🛂");
  await worker.sees("Hujjat va erkinlik: nima"); // both screens have a button with this sign
  await worker.presses("🛂");
  await worker.presses("➡️");
  await worker.presses("🟢");
  await worker.sees("soʻzlaringiz"); // a text and a tap may be delivered at the same time
  await worker.types(story);
  await worker.presses("➡️");
  await worker.presses("1–9");
  await worker.presses("Mangʻistov");
  await worker.sees("qancha tenge"); // every question from here on has this button
  await worker.presses("⏩");
  await worker.sees("•");
}

/** Sends the report; the receipt on the screen, without spaces. */
export async function sendReport(worker: Person): Promise<string> {
  await worker.presses("📨");
  const shown = await worker.sees(/\d{4} \d{4} \d{4} \d{4}/);
  const receipt = /\d{4} \d{4} \d{4} \d{4}/.exec(shown.text ?? "")?.[0].replaceAll(" ", "");
  expect(receipt).toMatch(/^\d{16}$/);
  return receipt ?? "";
}
