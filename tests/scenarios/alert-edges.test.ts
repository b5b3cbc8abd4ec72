import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Dauys, startDauys } from "../support/dauys.js";
import {
  receiptOn,
  sendAlert,
  stopNamed,
  submit,
  walkOn,
  walkTo,
} from "../support/english-walk.js";
import type { Person } from "../support/people.js";

// What an alert must not drag along, and what must not be lost beside it.
let dauys: Dauys;
let worker: Person;
beforeEach(async () => {
  dauys = await startDauys();
  worker = dauys.worker();
});
afterEach(() => dauys.stop());

const topics = () => dauys.telegram.topics(dauys.group.id).filter(({ name }) => name !== "General");
const textOf = async () => {
  await dauys.settled();
  return worker.screen().text ?? "";
};

describe("after the fuller report", () => {
  beforeEach(async () => {
    await walkTo(worker, "area");
    await sendAlert(worker);
    await worker.presses("Tell the rest");
    await walkOn(worker, "area", "review");
  });

  test("a report about somebody else is a case of its own, with a number of its own", async () => {
    const first = await submit(worker);
    await worker.presses("I have kept it");
    await worker.sees("Guide for");
    await worker.presses("✍️");
    await worker.sees(stopNamed("safe").shows);
    for (const label of ["🟢", "👥", "👍", "In my own words", "🟢"]) await worker.presses(label);
    await worker.sees(stopNamed("story").shows);
    await worker.types("My neighbour was left without pay");
    await worker.sees("recorded");
    await worker.presses("➡️");
    await worker.presses("⏩");
    await worker.sees("Please look");
    const second = await submit(worker);
    expect(second).not.toBe(first);
    await dauys.caseworker().sees("My neighbour was left without pay");
    expect(topics()).toHaveLength(2);
  });

  test("a new danger makes a new alert", async () => {
    await submit(worker);
    await worker.presses("I have kept it");
    await worker.sees("Guide for");
    await worker.presses("✍️");
    await worker.sees(stopNamed("safe").shows);
    await worker.presses("🆘");
    expect(await textOf()).toContain("What is happening now?");
  });
});

test("an alert begun and left is gone when the report ends with no", async () => {
  await walkTo(worker, "consent");
  for (const label of ["🆘", "🔒", "Almaty (city)"]) await worker.presses(label);
  await worker.sees("What should they know");
  await worker.types("Old words");
  await worker.sees("1 message");
  await worker.start();
  await worker.sees("Guide for");
  await worker.presses("✍️");
  await worker.sees(stopNamed("consent").shows);
  await worker.presses("✖️");
  await worker.sees("Guide for");
  await worker.presses("✍️");
  await worker.sees(stopNamed("safe").shows);
  await worker.presses("🆘");
  expect(await textOf()).toContain("What is happening now?");
});

test("words written when the alert was sent stay in the chat, and the screen says how to tell the rest", async () => {
  await walkTo(worker, "area");
  await sendAlert(worker);
  await worker.types("They drive me to Shymkent");
  expect(await textOf()).toContain("you can tell the rest");
  expect(receiptOn(worker.screen().text)).not.toBe("");
  expect(worker.view().map(({ text }) => text)).toContain("They drive me to Shymkent");
});

test("who goes from the review to read about rights finds the report as it was", async () => {
  await walkTo(worker, "review");
  await worker.presses("✏️ About whom");
  await worker.sees(stopNamed("consent").shows);
  await worker.presses("📖");
  await worker.sees("Your rights");
  await worker.presses("Menu");
  await worker.presses("✍️");
  expect(await textOf()).toContain("Please look at it");
});

test("words at a button for which the story has no room stay in the chat", async () => {
  await walkTo(worker, "story");
  for (const sign of "abc") {
    await worker.types(sign.repeat(3_900));
    await dauys.settled();
  }
  await worker.presses("➡️");
  await worker.sees(stopNamed("unpaid_for").shows);
  const words = "They took my phone. ".repeat(30).trim();
  await worker.types(words);
  expect(await textOf()).toContain("no more room");
  expect(worker.view().map(({ text }) => text)).toContain(words);
});
