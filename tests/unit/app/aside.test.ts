import type { Update } from "grammy/types";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Aside, createAside } from "../../../src/app/aside.js";

const REST_MS = 20;
const update = (update_id: number) => ({ update_id }) as Update;

let fails: number;
let reason: string;
let handled: number[];
let errors: unknown[];
let aside: Aside;

beforeEach(() => {
  fails = 0;
  reason = "rest";
  handled = [];
  errors = [];
  aside = createAside({
    async handle({ update_id }) {
      if (fails-- > 0) throw reason;
      handled.push(update_id);
    },
    waitMs: (_update, error) => (error === "rest" ? REST_MS : null),
    againMs: (error) => (error === "away" ? REST_MS : null),
    onError: (error) => errors.push(error),
  });
});
afterEach(() => aside.stop());

describe("an update that is set aside", () => {
  test("is tried again until it goes through", async () => {
    fails = 2;
    expect(aside.takes(update(1), "rest")).toBe(true);
    await vi.waitFor(() => expect(handled).toEqual([1]));
    expect(errors).toEqual(["rest", "rest"]);
  });

  test("is not forgotten when it fails for another reason, which may pass as well", async () => {
    fails = 2;
    reason = "away";
    expect(aside.takes(update(1), "rest")).toBe(true);
    await vi.waitFor(() => expect(handled).toEqual([1]));
    expect(aside.takes(update(2), "away"), "by itself it is none for here").toBe(false);
  });

  test("waits first: nothing is tried at once", async () => {
    aside.takes(update(1), "rest");
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(handled).toEqual([]);
  });

  test("is let go after eight tries in all", async () => {
    fails = 100;
    aside.takes(update(1), "rest");
    await vi.waitFor(() => expect(errors).toHaveLength(7));
    await new Promise((resolve) => setTimeout(resolve, 2 * REST_MS));
    expect(errors).toHaveLength(7);
  });

  test("is not taken for another failure, nor when fifty wait already", () => {
    expect(aside.takes(update(1), "other")).toBe(false);
    for (let id = 1; id <= 50; id++) expect(aside.takes(update(id), "rest")).toBe(true);
    expect(aside.takes(update(51), "rest")).toBe(false);
  });

  test("is forgotten when the bot stops", async () => {
    aside.takes(update(1), "rest");
    await aside.stop();
    await new Promise((resolve) => setTimeout(resolve, 2 * REST_MS));
    expect(handled).toEqual([]);
    expect(aside.takes(update(2), "rest")).toBe(false);
  });
});
