import { describe, expect, test } from "vitest";
import { createGate } from "../../../src/domain/gate.js";

/** Work that ends when it is told to. */
function work(name: string, log: string[]) {
  let end: (failed?: boolean) => void = () => {};
  const run = () => {
    log.push(name);
    return new Promise<string>((resolve, reject) => {
      end = (failed) => (failed ? reject(new Error(name)) : resolve(name));
    });
  };
  return { run, end: (failed?: boolean) => end(failed) };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("a gate of two places", () => {
  test("lets two in, and the rest one by one in the order it came", async () => {
    const log: string[] = [];
    const gate = createGate(2);
    const works = ["a", "b", "c", "d"].map((name) => work(name, log));
    const done = works.map(({ run }) => gate(run));
    await turn();
    expect(log).toEqual(["a", "b"]);
    works[1]?.end();
    await turn();
    expect(log).toEqual(["a", "b", "c"]);
    works[0]?.end();
    await turn();
    expect(log).toEqual(["a", "b", "c", "d"]);
    works[2]?.end();
    works[3]?.end();
    expect(await Promise.all(done)).toEqual(["a", "b", "c", "d"]);
  });

  test("lets in who is in the first lane before all who wait, each lane in its order", async () => {
    const log: string[] = [];
    const gate = createGate(1);
    const works = ["a", "b", "c", "first", "second"].map((name) => work(name, log));
    const done = works.map(({ run }, at) => gate(run, at > 2 ? "first" : "usual"));
    for (const next of [0, 3, 4, 1, 2]) {
      await turn();
      works[next]?.end();
    }
    await Promise.all(done);
    expect(log).toEqual(["a", "first", "second", "b", "c"]);
  });

  test("gives the place of what fails to the next", async () => {
    const log: string[] = [];
    const gate = createGate(1);
    const [first, second] = [work("a", log), work("b", log)];
    const failed = expect(gate(first.run)).rejects.toThrow("a");
    const done = gate(second.run);
    await turn();
    first.end(true);
    await failed;
    await turn();
    second.end();
    expect(await done).toBe("b");
  });

  test("keeps its place taken when it went to one who waited", async () => {
    const log: string[] = [];
    const gate = createGate(1);
    const [first, second, late] = [work("a", log), work("b", log), work("late", log)];
    const done = [gate(first.run), gate(second.run)];
    await turn();
    first.end();
    await turn();
    expect(log).toEqual(["a", "b"]);
    done.push(gate(late.run));
    await turn();
    expect(log).toEqual(["a", "b"]);
    second.end();
    await turn();
    late.end();
    await Promise.all(done);
    expect(log).toEqual(["a", "b", "late"]);
  });
});
