import type { Context } from "grammy";
import { expect, test } from "vitest";
import { createOnce } from "../../../../src/telegram/caseworker/acts/once.js";

const update = (update_id: number) => ({ update: { update_id } }) as Context;

test("an update that comes again while it is worked on, or later, is worked on once", async () => {
  const once = createOnce();
  const worked: number[] = [];
  const work = (id: number) => once(update(id), async () => void worked.push(id));
  await Promise.all([work(1), work(1), work(2)]);
  await work(1);
  expect(worked).toEqual([1, 2]);
});

test("an update that failed is worked on again", async () => {
  const once = createOnce();
  const failing = once(update(1), () => Promise.reject(new Error("away")));
  await expect(failing).rejects.toThrow("away");
  let worked = 0;
  await once(update(1), async () => void worked++);
  expect(worked).toBe(1);
});
