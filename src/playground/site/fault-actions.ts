import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { z } from "zod";
import type { FaultRule } from "../delivery/fault-rules.js";
import type { LocalTelegram } from "../local-telegram.js";
import type { MovableClock } from "../world/movable-clock.js";
import { readBody } from "./request-reading.js";

/** What the page can switch on. Polling is left alone: its answers are the updates' business. */
const ANY_CALL = /^(?!getUpdates$)/;

const RULES = {
  slow: { kind: "slow", ms: 2000, method: ANY_CALL },
  third: {
    kind: "error",
    code: 500,
    description: "Internal Server Error",
    chance: 1 / 3,
    method: ANY_CALL,
  },
  lost: { kind: "dropAnswer", chance: 1 / 2, method: ANY_CALL },
  twice: { kind: "deliverTwice" },
  disorder: { kind: "reorderUpdates" },
} as const satisfies Record<string, FaultRule>;

export type FaultName = keyof typeof RULES | "limits";

const RULE_NAMES = Object.keys(RULES) as (keyof typeof RULES)[];

const bodies = {
  down: z.object({ on: z.boolean(), seconds: z.number().positive().max(3600).optional() }),
  fault: z.object({ name: z.enum([...RULE_NAMES, "limits"]), on: z.boolean() }),
  /** Three days and a little, for what happens after two. */
  clock: z.object({ hours: z.number().positive().max(80) }),
  clear: z.object({}),
};

/** Which of them are in force, by whomever they were added. */
export function activeFaults(telegram: LocalTelegram): readonly FaultName[] {
  const names = RULE_NAMES.filter((name) => find(telegram, RULES[name]).length > 0);
  return telegram.limits.isOn ? [...names, "limits"] : names;
}

/** What goes wrong between the bot and its Telegram, by the page's wish. */
export function createFaultActions(telegram: LocalTelegram, clock?: MovableClock): Hono {
  const { faults, limits } = telegram;
  const app = new Hono();
  app.post("/down", async (context) => {
    const { on, seconds } = await readBody(bodies.down, context.req.raw);
    if (on && seconds !== undefined) faults.downFor(seconds * 1000);
    else faults.down(on);
    return context.json({});
  });
  app.post("/fault", async (context) => {
    const { name, on } = await readBody(bodies.fault, context.req.raw);
    if (name === "limits") {
      if (on) limits.on();
      else limits.off();
      return context.json({});
    }
    for (const { id } of find(telegram, RULES[name])) faults.remove(id);
    if (on) faults.add(RULES[name]);
    return context.json({});
  });
  app.post("/clock", async (context) => {
    const { hours } = await readBody(bodies.clock, context.req.raw);
    if (clock === undefined) {
      throw new HTTPException(409, { message: "The clock of this playground cannot be moved." });
    }
    clock.advance(hours * 3_600_000);
    return context.json({});
  });
  app.post("/clear", async (context) => {
    await readBody(bodies.clear, context.req.raw);
    faults.clear();
    limits.off();
    return context.json({});
  });
  return app;
}

function find(telegram: LocalTelegram, rule: FaultRule) {
  return telegram.faults.list().filter((each) => each.rule === rule);
}
