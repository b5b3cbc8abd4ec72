import { walkTo } from "./english-walk.js";
import type { Person } from "./people.js";
import { sendReport } from "./report-walk.js";

/** Sends a whole report in English and says that the number is kept; the number. */
export async function reportOf(worker: Person, story?: string): Promise<string> {
  await walkTo(worker, "review", story);
  const receipt = await sendReport(worker);
  await worker.presses("I have kept it");
  await worker.sees("Guide for newcomers");
  return receipt;
}

/** Comes back with the number, by the button of the guide. */
export async function comeBack(worker: Person, receipt: string): Promise<void> {
  await worker.presses("I have a number");
  await worker.sees("sixteen digits");
  await worker.types(receipt);
  await worker.sees("Your report");
}

/** The first screen of somebody who has never been here, in English. */
export async function newcomer(worker: Person): Promise<void> {
  await worker.start();
  await worker.presses("English");
  await worker.sees("Guide for newcomers");
}
