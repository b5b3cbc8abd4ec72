import { describe, expect, test } from "vitest";
import { findProgram, runProgram } from "../../../src/media/program.js";

const BOUNDS = { seconds: 5, memoryMiB: 6_144, outputMiB: 1 };
const run = (script: string, bounds = BOUNDS, input: Uint8Array = new Uint8Array()) =>
  runProgram(process.execPath, { arguments: ["-e", script], input, bounds });

describe("a program that cleans", () => {
  test("gets what it is given and gives back what it writes", async () => {
    const ran = await run("process.stdin.pipe(process.stdout)", BOUNDS, Buffer.from("pixels"));
    expect(ran).toMatchObject({ ended: "itself", code: 0 });
    expect(ran.ended === "itself" && Buffer.from(ran.output).toString()).toBe("pixels");
  });

  test("knows nothing of our environment: the key is there", async () => {
    process.env.SECRET_OF_A_TEST = "here";
    const ran = await run("process.stdout.write(JSON.stringify(process.env))");
    delete process.env.SECRET_OF_A_TEST;
    const names =
      ran.ended === "itself" ? Object.keys(JSON.parse(String(Buffer.from(ran.output)))) : [];
    expect(
      names.filter((name) => !["LC_ALL", "PWD", "OLDPWD", "SHLVL", "_"].includes(name)),
    ).toEqual([]);
  });

  test("that never ends is ended", async () => {
    const before = Date.now();
    expect(await run("setInterval(() => {}, 1000)", { ...BOUNDS, seconds: 1 })).toEqual({
      ended: "early",
    });
    expect(Date.now() - before).toBeLessThan(4_000);
  });

  test("that writes without end is ended", async () => {
    const flood = "const b=Buffer.alloc(65536);const w=()=>process.stdout.write(b,w);w()";
    const before = Date.now();
    expect(await run(flood, { ...BOUNDS, seconds: 25 })).toEqual({ ended: "early" });
    expect(Date.now() - before).toBeLessThan(12_000);
  });

  test("that takes too much memory is ended, by itself or by the kernel", async () => {
    const hungry = "const all=[];for(;;)all.push(Buffer.alloc(64*1024*1024,1))";
    const ran = await run(hungry, { ...BOUNDS, seconds: 20, memoryMiB: 2_048 });
    expect(ran.ended === "early" || ran.code !== 0).toBe(true);
  });

  test("that is not there is told as such", async () => {
    expect(await findProgram("no-such-program")).toBeNull();
    const ran = await runProgram("/no/such/program", {
      arguments: [],
      input: new Uint8Array(),
      bounds: BOUNDS,
    });
    expect(ran.ended === "early" || ran.code !== 0).toBe(true);
  });
});
