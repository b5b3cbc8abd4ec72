import fc from "fast-check";
import { expect, test } from "vitest";
import { briefOf, caseIdOf } from "../../support/briefs.js";
import { createScriptedDesk, refused, unsure } from "../../support/scripted-desk.js";
import { openBench } from "./bench.js";
import { keepingOf } from "./keeping.js";

const brief = briefOf(caseIdOf(1), { code: "CASE" });
const message = briefOf(caseIdOf(2), { joins: brief.id, turn: "message", code: "CASE" });

// What may become of a call. Where Telegram's answer is lost nobody learns the message's number, so a
// repeat stands that only a topic takes along.
const mishap = fc.constantFrom(
  null,
  null,
  null,
  { error: refused("tooManyRequests", 429, 5_000) },
  { error: refused("unreachable", 0) },
  { error: refused("other") },
  { error: unsure() },
);

test("whatever fails, and whenever its worker withdraws, a case is delivered whole or leaves nothing", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(mishap, { maxLength: 12 }),
      fc.option(fc.nat(9), { nil: null }),
      fc.boolean(),
      async (mishaps, withdrawnAt, topics) => {
        const bench = await openBench(createScriptedDesk({ topics }));
        try {
          const keeping = keepingOf(bench);
          const media = [await bench.hold("surat")];
          await bench.submit(brief, { words: "voqea", media });
          await bench.submit(message, { words: "yana", level: 0 });
          await bench.relayAll();
          bench.desk.meets(...mishaps);
          for (let calls = 0; calls < (withdrawnAt ?? 0); calls++)
            bench.desk.during(async () => {});
          if (withdrawnAt !== null)
            bench.desk.during(async () => {
              await keeping.ending.end(brief.id, "withdrawn");
            });
          const worker = bench.deliverer();
          for (let runs = 0; runs < 100; runs++) {
            const until = await worker.run();
            if (until === null) break;
            bench.clock.advance(Math.max(0, until - bench.clock.now()));
          }
          for (let sweeps = 0; sweeps < 10; sweeps++) {
            await keeping.keeper.run();
            bench.clock.advance(600_000);
          }
          const kinds = bench.desk.standing.map(({ kind }) => kind);
          if ((await bench.store.load(brief.id)) === null)
            expect(kinds.filter((kind) => kind !== "line")).toEqual([]);
          else if ((await bench.store.dead(10)).length === 0)
            for (const kind of ["card", "story", "media"]) expect(kinds).toContain(kind);
        } finally {
          await bench.remove();
        }
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
