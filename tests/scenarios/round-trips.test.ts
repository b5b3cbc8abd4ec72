import { afterEach, describe, expect, test } from "vitest";
import { type Dauys, STORE_KINDS, startDauys } from "../support/dauys.js";
import { STOPS, sendAlert, stopNamed, submit, walkTo } from "../support/english-walk.js";
import { createStoreWatch, type StoreCall } from "../support/store-watch.js";

let dauys: Dauys;
afterEach(() => dauys.stop());

const tripsOf = (calls: readonly StoreCall[]) => calls.reduce((sum, { trips }) => sum + trips, 0);
const namesOf = (calls: readonly StoreCall[]) => calls.map(({ name }) => name).join(" ");

describe.each(STORE_KINDS)("round trips to the store on %s", (store) => {
  test("are two for every step of a flow, whatever the length of the run", async () => {
    const watch = createStoreWatch();
    dauys = await startDauys({ store, wrapStore: watch.wrap });
    const worker = dauys.worker();
    await walkTo(worker, "menu");
    await dauys.settled();
    const names = STOPS.map(({ name }) => name);
    let updates = 0;
    for (const name of names.slice(names.indexOf("menu"), names.indexOf("review"))) {
      await worker.sees(stopNamed(name).shows);
      watch.forget();
      await stopNamed(name).go(worker, `${"uzun hikoya ".repeat(300)}`);
      await dauys.settled();
      const begins = watch.calls.filter((call) => call.name === "begin").length;
      updates += begins;
      expect(tripsOf(watch.calls), `${name}: ${namesOf(watch.calls)}`).toBe(2 * begins);
    }
    expect(updates).toBeGreaterThan(14);
    await dauys.expectNoTraces(["uzun hikoya"]);
  });

  test("are three when the screen must be sent anew", async () => {
    const watch = createStoreWatch();
    dauys = await startDauys({ store, wrapStore: watch.wrap });
    const worker = dauys.worker();
    await walkTo(worker, "area");
    await dauys.settled();
    watch.forget();
    await worker.start();
    await worker.sees("Guide for newcomers");
    await dauys.settled();
    expect(tripsOf(watch.calls), namesOf(watch.calls)).toBe(3);
    await dauys.expectNoTraces();
  });

  test("are two for each of the three answers of an alert, and for the way there and back", async () => {
    const watch = createStoreWatch();
    dauys = await startDauys({ store, wrapStore: watch.wrap });
    const worker = dauys.worker();
    await walkTo(worker, "area");
    await dauys.settled();
    watch.forget();
    await worker.presses("🆘");
    await worker.sees("What is happening now");
    await worker.presses("‹ Back");
    await worker.sees(stopNamed("area").shows);
    await sendAlert(worker, "yoʻlda ushlab turishibdi");
    await worker.presses("Tell the rest");
    await worker.sees(stopNamed("area").shows);
    await dauys.settled();
    const begins = watch.calls.filter((call) => call.name === "begin").length;
    expect(begins).toBe(8);
    expect(tripsOf(watch.calls), namesOf(watch.calls)).toBe(2 * begins);
    await dauys.expectNoTraces(["ushlab turishibdi"]);
  });

  test("are at most four for a receipt, and for erasing", async () => {
    const watch = createStoreWatch();
    dauys = await startDauys({ store, wrapStore: watch.wrap });
    const worker = dauys.worker();
    await walkTo(worker, "review");
    await dauys.settled();
    watch.forget();
    await submit(worker);
    await dauys.settled();
    expect(tripsOf(watch.calls), namesOf(watch.calls)).toBeLessThanOrEqual(4);
    watch.forget();
    await worker.presses("Erase");
    await worker.noLongerSees("We have your report");
    await dauys.settled();
    expect(tripsOf(watch.calls), namesOf(watch.calls)).toBeLessThanOrEqual(4);
    await dauys.expectNoTraces();
  });

  test("the sealed draft at the review is small, and no larger than its padding asks", async () => {
    const watch = createStoreWatch();
    dauys = await startDauys({ store, wrapStore: watch.wrap });
    const worker = dauys.worker();
    await walkTo(worker, "review");
    await dauys.settled();
    const bytes = watch.commits.at(-1)?.state?.sealed.length ?? 0;
    console.info(`sealed draft at the review, ${store}: ${bytes} characters`);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(4_096);
    await dauys.expectNoTraces();
  });
});

test("measured: the updates of a report and the time to start", async () => {
  const watch = createStoreWatch();
  const before = performance.now();
  dauys = await startDauys({ wrapStore: watch.wrap });
  const startMs = Math.round(performance.now() - before);
  const worker = dauys.worker();
  await worker.start();
  for (const label of ["English", "✍️", "🟢", "👤", "💰", "💸", "➡️", "🟢"])
    await worker.presses(label);
  await worker.sees("in your own words");
  await worker.types("uch oydan beri maosh yoʻq");
  await worker.sees("1 message is");
  await worker.presses("➡️");
  await worker.presses("In the last month");
  await worker.presses("Almaty (city)");
  await worker.sees("About how much do they owe");
  await worker.presses("⏩");
  await worker.sees("•");
  await submit(worker);
  await dauys.settled();
  const updates = watch.calls.filter(({ name }) => name === "begin").length;
  console.info(`updates of one report: ${updates}; start: ${startMs} ms`);
  expect(updates).toBeLessThanOrEqual(17);
  await dauys.expectNoTraces(["maosh"]);
});
